//! Who signs a request of the signing suite, for what, and when.

use std::path::Path;
use std::time::{Duration, SystemTime};

use serde::Deserialize;
use smithy_runtime::auth::sigv4::{SigningOptions, SigningParams};
use smithy_runtime::identity::Credentials;
use smithy_runtime::primitives::{DateTime, DateTimeFormat};

use super::read;

/// The keys that AWS prints in its examples; folders that name none were made with them.
const EXAMPLE_KEYS: (&str, &str) = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

/// Who signs, for what, and when.
pub(super) struct Context {
    credentials: Credentials,
    region: String,
    service: String,
    time: SystemTime,
    options: SigningOptions,
    /// How long a link works.
    pub(super) expires_in: Duration,
    /// Whether region and service are known.
    pub(super) has_scope: bool,
}

/// `context.json`
#[derive(Deserialize)]
struct ContextFile {
    credentials: Keys,
    region: String,
    service: String,
    timestamp: String,
    expiration_in_seconds: u64,
    normalize: bool,
    sign_body: bool,
    #[serde(default)]
    omit_session_token: bool,
}

#[derive(Deserialize)]
struct Keys {
    access_key_id: String,
    secret_access_key: String,
    token: Option<String>,
}

impl Context {
    /// Reads `context.json`. In a folder without one, the canonical request tells the time, and the string
    /// to sign the scope.
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        match read(&folder.join("context.json"))? {
            Some(text) => Self::parse(&text),
            None => {
                let canonical = read(&folder.join("header-canonical-request.txt"))?;
                let string_to_sign = read(&folder.join("header-string-to-sign.txt"))?;
                Self::from_texts(
                    &canonical.unwrap_or_default(),
                    &string_to_sign.unwrap_or_default(),
                )
            }
        }
    }

    fn parse(text: &str) -> Result<Self, String> {
        let file: ContextFile = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let keys = file.credentials;
        Ok(Self {
            credentials: Credentials::from_keys(
                keys.access_key_id,
                keys.secret_access_key,
                keys.token,
            ),
            region: file.region,
            service: file.service,
            time: time(&file.timestamp)?,
            options: SigningOptions {
                normalize_path: file.normalize,
                payload_header: file.sign_body,
                omit_session_token: file.omit_session_token,
                ..SigningOptions::default()
            },
            expires_in: Duration::from_secs(file.expiration_in_seconds),
            has_scope: true,
        })
    }

    fn from_texts(canonical_request: &str, string_to_sign: &str) -> Result<Self, String> {
        let mut lines = canonical_request.lines();
        let stamp = lines
            .find_map(|line| line.strip_prefix("x-amz-date:"))
            .ok_or("neither context.json nor the canonical request tells the time")?;
        let scope = string_to_sign.lines().nth(2).unwrap_or_default();
        let scope: Vec<&str> = scope.split('/').collect();
        let (region, service) = match scope.as_slice() {
            [_, region, service, _] => (*region, *service),
            _ => ("", ""),
        };
        let (id, secret) = EXAMPLE_KEYS;
        Ok(Self {
            credentials: Credentials::from_keys(id, secret, None),
            region: region.to_owned(),
            service: service.to_owned(),
            time: time(&extended(stamp)?)?,
            options: SigningOptions::default(),
            expires_in: Duration::from_secs(3600),
            has_scope: !service.is_empty(),
        })
    }

    /// What the signer takes.
    pub(super) fn params(&self) -> SigningParams<'_> {
        SigningParams {
            credentials: &self.credentials,
            region: &self.region,
            service: &self.service,
            time: self.time,
            options: self.options,
        }
    }
}

fn time(text: &str) -> Result<SystemTime, String> {
    let time =
        DateTime::from_str(text, DateTimeFormat::DateTime).map_err(|error| error.to_string())?;
    SystemTime::try_from(time).map_err(|error| error.to_string())
}

/// `20150830T123600Z` with the separators that RFC 3339 wants.
fn extended(stamp: &str) -> Result<String, String> {
    let part = |range| {
        stamp
            .get(range)
            .ok_or_else(|| format!("`{stamp}` is no time stamp"))
    };
    let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
    let (hour, minute, second) = (part(9..11)?, part(11..13)?, part(13..15)?);
    Ok(format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_tell_time_and_scope() {
        let canonical = "GET\n/\n\nhost:h\nx-amz-date:20150830T123600Z\n";
        let text = "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/r/s/aws4_request\nhash";
        let context = Context::from_texts(canonical, text).expect("a context");
        assert_eq!((&*context.region, &*context.service), ("r", "s"));
        let since = context.time.duration_since(SystemTime::UNIX_EPOCH);
        assert_eq!(since.expect("after 1970").as_secs(), 1_440_938_160);
        assert!(context.has_scope);
        assert!(
            !Context::from_texts(canonical, "")
                .expect("a context")
                .has_scope
        );
        assert!(Context::from_texts("GET\n/\n", text).is_err());
        assert!(Context::from_texts("x-amz-date:2015", text).is_err());
    }
}
