//! Credentials that the container's host gives: ECS, EKS Pod Identity, and whatever speaks like them.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use super::fetch::{Answer, Limits, fetch};
use super::json_object::Object;
use super::provider::{CredentialsError, ProvideCredentials, Result, future};
use super::{Credentials, ProviderConfig};
use crate::http::Method;

const RELATIVE_URI: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL_URI: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";

/// Where relative URIs lead: the host of the container, as ECS has it.
const ECS_HOST: &str = "http://169.254.170.2";

/// Where plain HTTP may lead, beside the machine itself: the hosts of ECS and EKS.
const HOSTS: [IpAddr; 3] = [
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 2)),
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 23)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x23)),
];

const LIMITS: Limits = Limits {
    connect: Duration::from_secs(2),
    read: Duration::from_secs(5),
    attempts: 3,
};

/// Asks the host of the container: ECS and EKS Pod Identity.
///
/// `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, or else `AWS_CONTAINER_CREDENTIALS_FULL_URI`, says where. A full
/// URI may lead anywhere over `https`, but over `http` only to the machine itself, 169.254.170.2,
/// 169.254.170.23 and `fd00:ec2::23`. The request carries what is in the file of
/// `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE`, or else `AWS_CONTAINER_AUTHORIZATION_TOKEN`. Redirects are refused.
#[derive(Clone, Debug, Default)]
pub struct EcsCredentialsProvider {
    config: ProviderConfig,
}

/// Builds an [`EcsCredentialsProvider`].
#[derive(Debug, Default)]
pub struct EcsCredentialsBuilder {
    config: Option<ProviderConfig>,
}

impl EcsCredentialsBuilder {
    /// System, connections and timers. Default: [`ProviderConfig::new`].
    pub fn configure(mut self, config: &ProviderConfig) -> Self {
        self.config = Some(config.clone());
        self
    }

    /// The provider.
    pub fn build(self) -> EcsCredentialsProvider {
        EcsCredentialsProvider {
            config: self.config.unwrap_or_default(),
        }
    }
}

impl EcsCredentialsProvider {
    /// Starts building a provider.
    pub fn builder() -> EcsCredentialsBuilder {
        EcsCredentialsBuilder::default()
    }

    /// The URI to ask.
    fn uri(&self) -> std::result::Result<String, CredentialsError> {
        let os = self.config.os();
        let wrong = |variable, why: &str| {
            CredentialsError::invalid_configuration(format!(
                "the environment variable {variable} cannot be used: {why}"
            ))
        };
        if let Some(path) = os.variable(RELATIVE_URI) {
            if !path.starts_with('/') {
                return Err(wrong(RELATIVE_URI, "it must begin with `/`"));
            }
            let uri = format!("{ECS_HOST}{path}");
            check(&uri).map_err(|why| wrong(RELATIVE_URI, why))?;
            return Ok(uri);
        }
        match os.variable(FULL_URI) {
            Some(uri) => {
                check(&uri).map_err(|why| wrong(FULL_URI, why))?;
                Ok(uri)
            }
            None => Err(CredentialsError::not_loaded(format!(
                "neither {RELATIVE_URI} nor {FULL_URI} is set"
            ))),
        }
    }

    /// What proves who asks; the file comes first, because its token is replaced while the program runs.
    async fn token(&self) -> std::result::Result<Option<String>, CredentialsError> {
        let os = self.config.os();
        let invalid = |text: String| CredentialsError::invalid_configuration(text);
        let (source, token) = match os.variable(TOKEN_FILE) {
            Some(path) => {
                let wrong = |why: &str| invalid(format!("the file {path} of {TOKEN_FILE} {why}"));
                let bytes = match self.config.read(&path).await {
                    Ok(Some(bytes)) => bytes,
                    Ok(None) => return Err(wrong("does not exist")),
                    Err(error) => return Err(wrong(&format!("cannot be read: {error}"))),
                };
                let text = String::from_utf8(bytes).map_err(|_| wrong("is not UTF-8"))?;
                (TOKEN_FILE, text.trim().to_owned())
            }
            None => match os.variable(TOKEN) {
                Some(token) => (TOKEN, token),
                None => return Ok(None),
            },
        };
        if token.is_empty() || token.chars().any(char::is_control) {
            return Err(invalid(format!(
                "the token of {source} is empty or holds line breaks or other control characters"
            )));
        }
        Ok(Some(token))
    }

    async fn load(&self) -> Result {
        let uri = self.uri()?;
        let token = self.token().await?;
        let mut headers = vec![("accept", "application/json")];
        headers.extend(token.as_deref().map(|token| ("authorization", token)));
        let failed = |why: &str| {
            CredentialsError::provider_error(format!("the container's credentials service {why}"))
        };
        let answer = fetch(&self.config, LIMITS, Method::GET, &uri, &headers)
            .await
            .map_err(|error| failed(&format!("cannot be asked: {error}")))?;
        if answer.status.as_u16() != 200 {
            return Err(failed(&refusal(&answer)));
        }
        parse(&answer.body).map_err(|why| failed(&format!("gave an answer of no use: {why}")))
    }
}

/// What an answer other than 200 says.
fn refusal(answer: &Answer) -> String {
    let status = answer.status;
    if status.is_redirection() {
        return format!("answered with a redirect ({status}), which is not followed");
    }
    let object = Object::parse(&answer.body).ok();
    let text = |name: &str| {
        let text = object.as_ref()?.optional(name).ok()??;
        Some(
            text.chars()
                .take(200)
                .flat_map(char::escape_debug)
                .collect(),
        )
    };
    let parts: Vec<String> = ["code", "message"].into_iter().filter_map(text).collect();
    match parts.is_empty() {
        true => format!("answered with {status}"),
        false => format!("answered with {status}: {}", parts.join(": ")),
    }
}

fn parse(body: &[u8]) -> std::result::Result<Credentials, String> {
    let object = Object::parse(body)?;
    let credentials = Credentials::new(
        object.required("AccessKeyId")?,
        object.required("SecretAccessKey")?,
        object.owned("Token")?,
        object.time("Expiration")?,
        "EcsContainer",
    );
    let account = match object.optional("AccountId")? {
        Some(account) => Some(account),
        None => object
            .optional("RoleArn")?
            .and_then(super::sts_call::account),
    };
    Ok(match account {
        Some(account) => credentials.with_account_id(account),
        None => credentials,
    })
}

/// Whether credentials may be asked for at a URI.
fn check(uri: &str) -> std::result::Result<(), &'static str> {
    let parsed: http::Uri = uri.parse().map_err(|_| "it is not a URI")?;
    let authority = parsed.authority().ok_or("it has no host")?;
    if authority.as_str().contains('@') {
        return Err("it holds a user name");
    }
    match parsed.scheme_str() {
        Some("https") => Ok(()),
        Some("http") if is_near(authority.host()) => Ok(()),
        Some("http") => Err(
            "over `http` only the machine itself, 169.254.170.2, 169.254.170.23 and [fd00:ec2::23] \
             may be asked; use `https`",
        ),
        _ => Err("it must begin with `http://` or `https://`"),
    }
}

/// Whether a host is the machine itself or one of [`HOSTS`]. Names are not resolved: who answers for them
/// may change between the look and the request.
fn is_near(host: &str) -> bool {
    if host.eq_ignore_ascii_case("localhost") {
        return true;
    }
    let host = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host);
    host.parse::<IpAddr>()
        .is_ok_and(|address| address.is_loopback() || HOSTS.contains(&address))
}

impl ProvideCredentials for EcsCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_near_hosts_are_asked_over_plain_http() {
        for good in [
            "http://169.254.170.2/a?b=c",
            "http://169.254.170.23:80/v1/credentials",
            "http://[fd00:ec2::23]/v1/credentials",
            "http://127.0.0.1:8080/a",
            "http://127.9.9.9/",
            "http://[::1]/",
            "http://LocalHost/",
            "https://anywhere.example/a",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "/a",
            "http://",
            "http://169.254.169.254/",
            "http://example.com/",
            "http://127.0.0.1.example.com/",
            "http://127.0.0.1@example.com/",
            "https://user@example.com/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://[fd00:ec2::24]/",
            "http://[::ffff:10.0.0.1]/",
            "ftp://127.0.0.1/",
            "http://127.0.0.1/a b",
            "http://127.0.0.1/\r\nx: y",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_uri_and_any_body_are_taken_without_harm(uri in ".{0,40}", body in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = check(&uri);
            let _ = check(&format!("{ECS_HOST}{uri}"));
            let _ = parse(&body);
        }
    }
}
