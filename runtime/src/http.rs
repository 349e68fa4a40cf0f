//! Requests and responses as the call loop, interceptors and transports see them.
//!
//! Thin types over the `http` crate's: header values are text, bodies are [`SdkBody`].

use std::fmt;

pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use crate::primitives::SdkBody;

/// A header that HTTP does not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidHeader {
    name: String,
    reason: &'static str,
}

impl fmt::Display for InvalidHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "header {:?} {}", self.name, self.reason)
    }
}

impl std::error::Error for InvalidHeader {}

/// Header fields: names without case, each with one or more values.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(HeaderMap);

impl Headers {
    /// No header.
    pub fn new() -> Self {
        Self::default()
    }

    /// The first value of `name`, if it is text.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(text)
    }

    /// All values of `name` that are text.
    pub fn get_all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0.get_all(name).iter().filter_map(text)
    }

    /// Whether there is a value for `name`.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Every name with every value that is text, in the order of insertion.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), text(value)?)))
    }

    /// Replaces all values of `name` with `value`.
    ///
    /// # Errors
    /// A name that is no token, or a value with control characters.
    pub fn try_insert(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        let (name, value) = parts(name, value)?;
        self.0.insert(name, value);
        Ok(())
    }

    /// Adds `value` to the values of `name`.
    ///
    /// # Errors
    /// A name that is no token, or a value with control characters.
    pub fn try_append(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        let (name, value) = parts(name, value)?;
        self.0.append(name, value);
        Ok(())
    }

    /// Removes all values of `name`.
    pub fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no header.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The headers in the `http` crate's own type.
    pub fn as_map(&self) -> &HeaderMap {
        &self.0
    }

    /// The headers in the `http` crate's own type, to change.
    pub fn as_map_mut(&mut self) -> &mut HeaderMap {
        &mut self.0
    }

    /// The headers in the `http` crate's own type.
    pub fn into_map(self) -> HeaderMap {
        self.0
    }
}

impl From<HeaderMap> for Headers {
    fn from(map: HeaderMap) -> Self {
        Self(map)
    }
}

/// Header values are bytes; services send UTF-8.
fn text(value: &HeaderValue) -> Option<&str> {
    std::str::from_utf8(value.as_bytes()).ok()
}

fn parts(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidHeader> {
    let invalid = |reason| InvalidHeader {
        name: name.to_owned(),
        reason,
    };
    let field =
        HeaderName::try_from(name).map_err(|_| invalid("is not a valid name: use a token"))?;
    let value = HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| invalid("has a value with control characters"))?;
    Ok((field, value))
}

impl fmt::Debug for Headers {
    /// Shows names and values, but no value that gives access.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SECRET: [&str; 3] = ["authorization", "x-amz-security-token", "cookie"];
        f.debug_map()
            .entries(self.0.iter().map(|(name, value)| {
                let secret = value.is_sensitive() || SECRET.contains(&name.as_str());
                let shown = if secret { None } else { text(value) };
                (name.as_str(), shown.unwrap_or("** redacted **"))
            }))
            .finish()
    }
}

/// A request: its target is an absolute URI.
#[derive(Debug)]
pub struct Request {
    method: Method,
    uri: String,
    headers: Headers,
    body: SdkBody,
}

impl Request {
    /// A request without headers.
    pub fn new(method: Method, uri: impl Into<String>, body: SdkBody) -> Self {
        Self {
            method,
            uri: uri.into(),
            headers: Headers::new(),
            body,
        }
    }

    /// The method, such as `GET`.
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// The method in the `http` crate's own type.
    pub fn http_method(&self) -> &Method {
        &self.method
    }

    /// Replaces the method.
    pub fn set_method(&mut self, method: Method) {
        self.method = method;
    }

    /// The absolute URI, percent-encoded.
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// Replaces the URI.
    pub fn set_uri(&mut self, uri: impl Into<String>) {
        self.uri = uri.into();
    }

    /// The header fields.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The header fields, to change.
    pub fn headers_mut(&mut self) -> &mut Headers {
        &mut self.headers
    }

    /// The body.
    pub fn body(&self) -> &SdkBody {
        &self.body
    }

    /// The body, to change or take.
    pub fn body_mut(&mut self) -> &mut SdkBody {
        &mut self.body
    }

    /// A copy, if the body can be sent again.
    pub fn try_clone(&self) -> Option<Self> {
        Some(Self {
            method: self.method.clone(),
            uri: self.uri.clone(),
            headers: self.headers.clone(),
            body: self.body.try_clone()?,
        })
    }

    /// Method, headers and body, for a transport that parses the URI in its own way.
    pub fn into_parts(self) -> (Method, Headers, SdkBody) {
        (self.method, self.headers, self.body)
    }

    /// The `http` crate's own type, for a transport.
    ///
    /// # Errors
    /// A URI that cannot be parsed.
    pub fn into_http(self) -> Result<http::Request<SdkBody>, http::uri::InvalidUri> {
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.uri.parse()?;
        *request.headers_mut() = self.headers.into_map();
        Ok(request)
    }
}

/// A response.
#[derive(Debug)]
pub struct Response {
    status: StatusCode,
    headers: Headers,
    body: SdkBody,
}

impl Response {
    /// A response without headers.
    pub fn new(status: StatusCode, body: SdkBody) -> Self {
        Self {
            status,
            headers: Headers::new(),
            body,
        }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The header fields.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The header fields, to change.
    pub fn headers_mut(&mut self) -> &mut Headers {
        &mut self.headers
    }

    /// The body.
    pub fn body(&self) -> &SdkBody {
        &self.body
    }

    /// The body, to change or take.
    pub fn body_mut(&mut self) -> &mut SdkBody {
        &mut self.body
    }

    /// The body alone.
    pub fn into_body(self) -> SdkBody {
        self.body
    }
}

impl From<http::Response<SdkBody>> for Response {
    fn from(response: http::Response<SdkBody>) -> Self {
        let (parts, body) = response.into_parts();
        Self {
            status: parts.status,
            headers: parts.headers.into(),
            body,
        }
    }
}
