//! What of an exchange is secret, and what is not worth keeping.

use super::redact::{form, json, xml};
use super::{Content, REDACTED};
use crate::encode::decode;
use crate::http::Headers;

/// Headers that give access.
const HEADERS: [&str; 12] = [
    "authorization",
    "cookie",
    "proxy-authorization",
    "set-cookie",
    "x-amz-copy-source-server-side-encryption-customer-key",
    "x-amz-s3session-token",
    "x-amz-security-token",
    "x-amz-server-side-encryption-customer-key",
    "x-amz-sso_bearer_token",
    "x-api-key",
    "x-auth-token",
    "x-aws-ec2-metadata-token",
];

/// Headers that differ from run to run, and tell nothing.
const LEFT_OUT: [&str; 8] = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "content-length",
    "date",
    "transfer-encoding",
    "user-agent",
    "x-amz-date",
    "x-amz-user-agent",
];

/// Members of bodies, and parameters, that give access.
const KEYS: [&str; 13] = [
    "accessToken",
    "clientSecret",
    "deviceCode",
    "idToken",
    "password",
    "privateKey",
    "refreshToken",
    "secretAccessKey",
    "secretBinary",
    "secretString",
    "securityToken",
    "sessionToken",
    "token",
];

/// Parameters of URIs that are signed, or make it so.
const PARAMETERS: [&str; 8] = [
    "AWSAccessKeyId",
    "Signature",
    "SAMLAssertion",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-S3session-Token",
    "X-Amz-Security-Token",
    "X-Amz-Signature",
];

/// Paths whose bodies are secrets without a name.
const PATHS: [&str; 1] = ["/latest/api/token"];

/// Says what a recording must not hold. Names count in any case.
///
/// The default knows the headers, parameters and members with which AWS's services and common schemes
/// give access; each method adds to that. Members are found in JSON, XML and forms, at any depth. A body of
/// another format in which such a name stands, or that is compressed, is withheld as a whole.
///
/// ```
/// use smithy_runtime::transport::recording::Redaction;
///
/// let redaction = Redaction::default().header("x-tenant-key").key("cardNumber");
/// ```
#[derive(Clone, Debug)]
pub struct Redaction {
    headers: Vec<String>,
    left_out: Vec<String>,
    keys: Vec<String>,
    parameters: Vec<String>,
    paths: Vec<String>,
}

impl Default for Redaction {
    fn default() -> Self {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Self {
            headers: owned(&HEADERS),
            left_out: owned(&LEFT_OUT),
            keys: owned(&KEYS),
            parameters: owned(&PARAMETERS),
            paths: owned(&PATHS),
        }
    }
}

impl Redaction {
    /// Hides the value of a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>) -> Self {
        self.headers.push(name.into());
        self
    }

    /// Leaves out a header that differs from run to run.
    #[must_use]
    pub fn leave_out(mut self, name: impl Into<String>) -> Self {
        self.left_out.push(name.into());
        self
    }

    /// Hides the values of members of bodies, and of parameters of the query, by their name on the wire.
    #[must_use]
    pub fn key(mut self, name: impl Into<String>) -> Self {
        self.keys.push(name.into());
        self
    }

    /// Hides the value of a parameter of the query.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>) -> Self {
        self.parameters.push(name.into());
        self
    }

    /// Withholds the bodies of requests whose path contains this, and of their responses.
    #[must_use]
    pub fn body_of(mut self, path: impl Into<String>) -> Self {
        self.paths.push(path.into());
        self
    }

    /// Headers worth keeping, by name.
    pub(super) fn headers(&self, headers: &Headers) -> Vec<(String, String)> {
        let mut kept: Vec<(String, String)> = headers
            .iter()
            .filter(|(name, _)| !has(&self.left_out, name))
            .map(|(name, value)| {
                let mut all = headers.as_map().get_all(name).iter();
                let marked = all.any(http::HeaderValue::is_sensitive);
                let secret = marked || has(&self.headers, name);
                let value = if secret { REDACTED } else { value };
                (name.to_owned(), value.to_owned())
            })
            .collect();
        kept.sort();
        kept
    }

    /// The URI without secrets in its query, and without a login.
    pub(super) fn uri(&self, uri: &str) -> String {
        let (rest, fragment) = uri.split_once('#').unwrap_or((uri, ""));
        let (start, query) = rest.split_once('?').unwrap_or((rest, ""));
        let mut out = without_login(start);
        if !query.is_empty() {
            out.push('?');
            let secret = |name: &str| has(&self.parameters, name) || has(&self.keys, name);
            out.push_str(&form(query, &secret));
        }
        if !fragment.is_empty() {
            out.push('#');
            out.push_str(fragment);
        }
        out
    }

    /// The body of a request to this URI, or of its response.
    pub(super) fn content(&self, uri: &str, headers: &Headers, body: &[u8]) -> Content {
        if body.is_empty() {
            return Content::Text(String::new());
        }
        let path = uri.split('?').next().unwrap_or(uri);
        let path = decode(path, false);
        let coded = headers.get_all("content-encoding").any(|coding| {
            let plain = ["identity", "aws-chunked"];
            !coding.split(',').all(|one| plain.contains(&one.trim()))
        });
        if coded || self.paths.iter().any(|part| path.contains(part.as_str())) {
            return Content::Withheld;
        }
        let Ok(text) = std::str::from_utf8(body) else {
            return match self.names_a_key(&String::from_utf8_lossy(body)) {
                true => Content::Withheld,
                false => Content::Bytes(body.to_vec()),
            };
        };
        let secret = |name: &str| has(&self.keys, name);
        let media_type = headers.get("content-type").unwrap_or_default();
        let redacted = if text.trim_start().starts_with(['{', '[']) {
            json(text, &secret)
        } else if text.trim_start().starts_with('<') {
            xml(text, &secret)
        } else if media_type.starts_with("application/x-www-form-urlencoded") {
            form(text, &secret)
        } else if self.names_a_key(text) {
            return Content::Withheld;
        } else {
            text.to_owned()
        };
        if is_plain(&redacted) {
            Content::Text(redacted)
        } else {
            Content::Bytes(redacted.into_bytes())
        }
    }

    fn names_a_key(&self, text: &str) -> bool {
        let text = text.to_ascii_lowercase();
        let mut keys = self.keys.iter();
        keys.any(|key| text.contains(&key.to_ascii_lowercase()))
    }
}

fn has(names: &[String], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// The part of a URI before its query without `user:password@`.
fn without_login(uri: &str) -> String {
    let Some((scheme, rest)) = uri.split_once("://") else {
        return uri.to_owned();
    };
    let end = rest.find('/').unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let host = authority.rsplit('@').next().unwrap_or(authority);
    format!("{scheme}://{host}{path}")
}

/// Whether a text survives in a file that people edit: no control characters, no white space at the
/// ends of lines.
fn is_plain(text: &str) -> bool {
    let control = |c: char| c.is_control() && c != '\n' && c != '\t';
    let trails = |line: &str| line.ends_with([' ', '\t']);
    !text.contains(control) && !text.split('\n').any(trails)
}
