//! Where the instance metadata service is and how it may be asked: code, environment, profile, default.

use std::time::Duration;

use super::{ImdsError, LIMITS, Limits};
use crate::identity::ProviderConfig;
use crate::identity::profile::ProfileSet;

/// Which address of the service to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointMode {
    /// `http://169.254.169.254`
    #[default]
    IpV4,
    /// `http://[fd00:ec2::254]`
    IpV6,
}

impl EndpointMode {
    fn url(self) -> &'static str {
        match self {
            Self::IpV4 => "http://169.254.169.254",
            Self::IpV6 => "http://[fd00:ec2::254]",
        }
    }
}

/// What the program says.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    pub(super) endpoint: Option<String>,
    pub(super) mode: Option<EndpointMode>,
    pub(super) token_ttl: Option<Duration>,
    pub(super) attempts: Option<u32>,
    pub(super) connect: Option<Duration>,
    pub(super) read: Option<Duration>,
    pub(super) allow_v1: bool,
}

/// What holds.
pub(super) struct Settings {
    /// Without a slash at its end.
    pub(super) endpoint: String,
    pub(super) token_ttl: Duration,
    pub(super) limits: Limits,
    pub(super) allow_v1: bool,
}

const MAX_TTL: Duration = Duration::from_secs(6 * 60 * 60);

impl Settings {
    /// The settings of a client. The shared files are read for what nothing stronger says.
    pub(super) async fn find(config: &ProviderConfig, given: &Given) -> Result<Self, ImdsError> {
        let os = config.os();
        if is_true(os.variable("AWS_EC2_METADATA_DISABLED").as_deref()) {
            return Err(ImdsError::Disabled);
        }
        let profiles = config
            .profiles()
            .await
            .map_err(|error| ImdsError::InvalidSetting(error.to_string()))?;
        let look = |variable: &str, property: &str| {
            os.variable(variable)
                .map(|value| (value, variable.to_owned()))
                .or_else(|| in_profile(&profiles, property))
        };
        let forbidden = look("AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled");
        let forbidden = forbidden.is_some_and(|(value, _)| is_true(Some(&value)));
        let mode = look(
            "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
            "ec2_metadata_service_endpoint_mode",
        );
        let mode = match (given.mode, mode) {
            (Some(mode), _) => mode,
            (None, Some((text, place))) => parse_mode(&text).ok_or_else(|| {
                ImdsError::InvalidSetting(format!(
                    "the endpoint mode of the instance metadata service ({place}) must be IPv4 or IPv6"
                ))
            })?,
            (None, None) => EndpointMode::default(),
        };
        let endpoint = given
            .endpoint
            .clone()
            .map(|url| (url, "the program".to_owned()))
            .or_else(|| {
                look(
                    "AWS_EC2_METADATA_SERVICE_ENDPOINT",
                    "ec2_metadata_service_endpoint",
                )
            });
        let endpoint = match endpoint {
            Some((url, place)) => check_url(&url).map_err(|why| {
                ImdsError::InvalidSetting(format!(
                    "the endpoint of the instance metadata service ({place}) cannot be used: {why}"
                ))
            })?,
            None => mode.url().to_owned(),
        };
        Ok(Self {
            endpoint,
            token_ttl: given
                .token_ttl
                .unwrap_or(MAX_TTL)
                .clamp(Duration::from_secs(1), MAX_TTL),
            limits: Limits {
                connect: given.connect.unwrap_or(LIMITS.connect),
                read: given.read.unwrap_or(LIMITS.read),
                attempts: given.attempts.unwrap_or(LIMITS.attempts).max(1),
            },
            allow_v1: given.allow_v1 && !forbidden,
        })
    }
}

fn in_profile(profiles: &ProfileSet, name: &str) -> Option<(String, String)> {
    let property = profiles.selected()?.property(name)?;
    Some((property.value().to_owned(), profiles.place(property)))
}

fn is_true(value: Option<&str>) -> bool {
    value.is_some_and(|value| value.eq_ignore_ascii_case("true"))
}

fn parse_mode(text: &str) -> Option<EndpointMode> {
    if text.eq_ignore_ascii_case("ipv4") {
        return Some(EndpointMode::IpV4);
    }
    text.eq_ignore_ascii_case("ipv6")
        .then_some(EndpointMode::IpV6)
}

/// The URL without a slash at its end.
fn check_url(url: &str) -> Result<String, &'static str> {
    let parsed: http::Uri = url.parse().map_err(|_| "it is not a URL")?;
    if !matches!(parsed.scheme_str(), Some("http" | "https")) {
        return Err("it must begin with `http://` or `https://`");
    }
    match parsed.authority() {
        Some(authority) if authority.as_str().contains('@') => Err("it holds a user name"),
        Some(_) if parsed.query().is_some() => Err("it has a query"),
        Some(_) => Ok(url.trim_end_matches('/').to_owned()),
        None => Err("it has no host"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::Os;

    async fn find(
        variables: &[(&str, &str)],
        profile: &str,
        given: Given,
    ) -> Result<Settings, ImdsError> {
        let os = Os::empty()
            .with_variable("AWS_CONFIG_FILE", "/c")
            .with_file("/c", format!("[default]\n{profile}"));
        let os = variables
            .iter()
            .fold(os, |os, (name, value)| os.with_variable(*name, *value));
        Settings::find(&ProviderConfig::empty().with_os(os), &given).await
    }

    #[tokio::test]
    async fn stronger_sources_come_first() {
        let profile =
            "ec2_metadata_service_endpoint = http://profile/\nec2_metadata_v1_disabled = true";
        let found = find(&[], profile, Given::default()).await.unwrap();
        assert_eq!(found.endpoint, "http://profile");
        let variables = [("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://env:8080/x/")];
        let v1 = Given {
            allow_v1: true,
            ..Given::default()
        };
        let found = find(&variables, profile, v1.clone()).await.unwrap();
        assert_eq!(
            (found.endpoint.as_str(), found.allow_v1),
            ("http://env:8080/x", false)
        );
        let code = Given {
            endpoint: Some("http://code".into()),
            token_ttl: Some(Duration::MAX),
            attempts: Some(0),
            ..v1
        };
        let found = find(&variables, "", code).await.unwrap();
        assert_eq!(
            (found.endpoint.as_str(), found.allow_v1),
            ("http://code", true)
        );
        assert_eq!((found.token_ttl, found.limits.attempts), (MAX_TTL, 1));
    }

    #[tokio::test]
    async fn modes_name_addresses() {
        let mode = |text: &'static str| [("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", text)];
        for (text, url) in [
            ("ipv4", "http://169.254.169.254"),
            ("IPv6", "http://[fd00:ec2::254]"),
        ] {
            let found = find(&mode(text), "", Given::default()).await.unwrap();
            assert_eq!(found.endpoint, url);
        }
        let error = find(&mode("both"), "", Given::default())
            .await
            .err()
            .unwrap();
        assert!(error.to_string().contains("ENDPOINT_MODE"), "{error}");
    }

    #[tokio::test]
    async fn what_cannot_be_used_is_named_with_its_place() {
        for bad in [
            "x",
            "ftp://h",
            "http://",
            "http://u@h",
            "http://h/?q",
            "http://h /",
        ] {
            let profile = format!("ec2_metadata_service_endpoint = {bad}");
            let error = find(&[], &profile, Given::default()).await.err().unwrap();
            assert!(error.to_string().contains("/c, line 2"), "{bad}: {error}");
        }
        let off = [("AWS_EC2_METADATA_DISABLED", "True")];
        let error = find(&off, "", Given::default()).await.err();
        assert_eq!(error, Some(ImdsError::Disabled));
    }
}
