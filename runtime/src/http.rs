//! Requests and responses as the call loop, interceptors and transports see them.
//!
//! Thin types over the `http` crate's: header values are text, bodies are [`SdkBody`].

use std::convert::Infallible;
use std::fmt;

pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use crate::primitives::SdkBody;

/// [`Request`] under the name that programs written for the AWS SDK for Rust know.
pub type HttpRequest = Request;

/// [`Response`] under the name that programs written for the AWS SDK for Rust know.
pub type HttpResponse = Response;

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
pub struct Headers {
    map: HeaderMap,
    /// The first header that was to be set and that HTTP does not allow.
    refused: Option<Box<InvalidHeader>>,
}

impl Headers {
    /// No header.
    pub fn new() -> Self {
        Self::default()
    }

    /// The first value of `name`, if it is text.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.map.get(name).and_then(text)
    }

    /// All values of `name` that are text.
    pub fn get_all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.map.get_all(name).iter().filter_map(text)
    }

    /// Whether there is a value for `name`.
    pub fn contains(&self, name: &str) -> bool {
        self.map.contains_key(name)
    }

    /// Every name with every value that is text, in the order of insertion.
    pub fn iter(&self) -> HeadersIter<'_> {
        HeadersIter(self.map.iter())
    }

    /// Replaces all values of `name` with `value`.
    ///
    /// # Errors
    /// A name that is no token, or a value with control characters.
    pub fn try_insert(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        let (name, value) = parts(name, value)?;
        self.map.insert(name, value);
        Ok(())
    }

    /// Adds `value` to the values of `name`.
    ///
    /// # Errors
    /// A name that is no token, or a value with control characters.
    pub fn try_append(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        let (name, value) = parts(name, value)?;
        self.map.append(name, value);
        Ok(())
    }

    /// Replaces all values of `name` with `value`, and gives back the first one before, if it is text.
    ///
    /// A header that HTTP does not allow is left out, and the call that sends it fails before anything
    /// is sent; [`try_insert`](Self::try_insert) says so at once.
    pub fn insert(&mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Option<String> {
        let (name, value) = self.accepted(name.as_ref(), value.as_ref())?;
        self.map
            .insert(name, value)
            .as_ref()
            .and_then(text)
            .map(str::to_owned)
    }

    /// Adds `value` to the values of `name`. What HTTP does not allow is treated as by
    /// [`insert`](Self::insert).
    pub fn append(&mut self, name: impl AsRef<str>, value: impl AsRef<str>) {
        if let Some((name, value)) = self.accepted(name.as_ref(), value.as_ref()) {
            self.map.append(name, value);
        }
    }

    fn accepted(&mut self, name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
        match parts(name, value) {
            Ok(parts) => Some(parts),
            Err(refused) => {
                self.refused.get_or_insert_with(|| Box::new(refused));
                None
            }
        }
    }

    /// Whether all headers that were to be set could be.
    pub(crate) fn check(&self) -> Result<(), InvalidHeader> {
        match &self.refused {
            None => Ok(()),
            Some(refused) => Err((**refused).clone()),
        }
    }

    /// Removes all values of `name`.
    pub fn remove(&mut self, name: &str) {
        self.map.remove(name);
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.map.len()
    }

    /// Whether there is no header.
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// The headers in the `http` crate's own type.
    pub fn as_map(&self) -> &HeaderMap {
        &self.map
    }

    /// The headers in the `http` crate's own type, to change.
    pub fn as_map_mut(&mut self) -> &mut HeaderMap {
        &mut self.map
    }

    /// The headers in the `http` crate's own type.
    pub fn into_map(self) -> HeaderMap {
        self.map
    }
}

/// What [`Headers::iter`] gives.
#[derive(Debug)]
pub struct HeadersIter<'a>(http::header::Iter<'a, HeaderValue>);

impl<'a> Iterator for HeadersIter<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        self.0
            .find_map(|(name, value)| Some((name.as_str(), text(value)?)))
    }
}

impl<'a> IntoIterator for &'a Headers {
    type Item = (&'a str, &'a str);
    type IntoIter = HeadersIter<'a>;

    fn into_iter(self) -> HeadersIter<'a> {
        self.iter()
    }
}

impl From<HeaderMap> for Headers {
    fn from(map: HeaderMap) -> Self {
        Self { map, refused: None }
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
            .entries(self.map.iter().map(|(name, value)| {
                let secret = value.is_sensitive() || SECRET.contains(&name.as_str());
                let shown = if secret { None } else { text(value) };
                (name.as_str(), shown.unwrap_or("** redacted **"))
            }))
            .finish()
    }
}

/// Requests seldom have more headers, with those that transports add. A map that grows hashes all names again.
const USUAL_HEADERS: usize = 12;

/// A request: its target is an absolute URI.
#[derive(Debug)]
pub struct Request<B = SdkBody> {
    method: Method,
    uri: String,
    headers: Headers,
    body: B,
}

impl Request {
    /// A request without headers.
    pub fn new(method: Method, uri: impl Into<String>, body: SdkBody) -> Self {
        Self {
            method,
            uri: uri.into(),
            headers: Headers::from(HeaderMap::with_capacity(USUAL_HEADERS)),
            body,
        }
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
}

impl<B> Request<B> {
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
    pub fn body(&self) -> &B {
        &self.body
    }

    /// The body, to change or take.
    pub fn body_mut(&mut self) -> &mut B {
        &mut self.body
    }

    /// The same request with another body.
    pub fn map<T>(self, change: impl FnOnce(B) -> T) -> Request<T> {
        Request {
            method: self.method,
            uri: self.uri,
            headers: self.headers,
            body: change(self.body),
        }
    }

    /// Method, headers and body, for a transport that parses the URI in its own way.
    pub fn into_parts(self) -> (Method, Headers, B) {
        (self.method, self.headers, self.body)
    }

    /// The `http` crate's own type, for a transport.
    ///
    /// # Errors
    /// A URI that cannot be parsed.
    pub fn into_http(self) -> Result<http::Request<B>, http::uri::InvalidUri> {
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.uri.parse()?;
        *request.headers_mut() = self.headers.into_map();
        Ok(request)
    }

    /// As [`into_http`](Self::into_http), by another name.
    ///
    /// # Errors
    /// A URI that cannot be parsed.
    pub fn try_into_http1x(self) -> Result<http::Request<B>, http::uri::InvalidUri> {
        self.into_http()
    }
}

impl From<http::Request<SdkBody>> for Request {
    fn from(request: http::Request<SdkBody>) -> Self {
        let (parts, body) = request.into_parts();
        Self {
            method: parts.method,
            uri: parts.uri.to_string(),
            headers: parts.headers.into(),
            body,
        }
    }
}

/// A response.
#[derive(Debug)]
pub struct Response<B = SdkBody> {
    status: StatusCode,
    headers: Headers,
    body: B,
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
}

impl<B> Response<B> {
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
    pub fn body(&self) -> &B {
        &self.body
    }

    /// The body, to change or take.
    pub fn body_mut(&mut self) -> &mut B {
        &mut self.body
    }

    /// The body alone.
    pub fn into_body(self) -> B {
        self.body
    }

    /// The `http` crate's own type.
    pub fn into_http(self) -> http::Response<B> {
        let mut response = http::Response::new(self.body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers.into_map();
        response
    }

    /// As [`into_http`](Self::into_http), in the form that programs of the AWS SDK for Rust know; it never fails.
    ///
    /// # Errors
    /// None.
    pub fn try_into_http1x(self) -> Result<http::Response<B>, Infallible> {
        Ok(self.into_http())
    }

    /// The same response with another body.
    pub fn map<T>(self, change: impl FnOnce(B) -> T) -> Response<T> {
        Response {
            status: self.status,
            headers: self.headers,
            body: change(self.body),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_can_be_of_any_type() {
        let request = Request::new(Method::PUT, "https://a.example/", SdkBody::from("four"));
        let mut request = request.map(|body| body.content_length());
        request.headers_mut().insert("x-a", "1");
        request.headers_mut().append("x-a", "2");
        let headers: Vec<_> = request.headers().into_iter().collect();
        assert_eq!(headers, [("x-a", "1"), ("x-a", "2")]);
        let request = request.try_into_http1x().unwrap();
        assert_eq!(
            (request.method().as_str(), request.body()),
            ("PUT", &Some(4))
        );

        let response = Response::new(StatusCode::NOT_FOUND, SdkBody::empty()).map(|_| "none");
        let response = response.try_into_http1x().unwrap();
        assert_eq!(
            (response.status().as_u16(), *response.body()),
            (404, "none")
        );
    }

    #[test]
    fn a_header_that_http_does_not_allow_is_told_later() {
        let mut headers = Headers::new();
        assert_eq!(headers.insert("X-A", "one"), None);
        assert_eq!(
            headers.insert("x-a", String::from("two")).as_deref(),
            Some("one")
        );
        headers.append("x-a", "three");
        assert_eq!(headers.get_all("x-a").collect::<Vec<_>>(), ["two", "three"]);
        assert_eq!(headers.check(), Ok(()));

        assert_eq!(headers.insert("x-b", "line\nbreak"), None);
        headers.append("not a name", "value");
        assert_eq!(headers.len(), 2);
        let refused = headers.check().unwrap_err().to_string();
        assert_eq!(
            refused,
            r#"header "x-b" has a value with control characters"#
        );
    }

    #[test]
    fn requests_of_the_http_crate_are_taken_over() {
        let request = http::Request::builder()
            .method("PUT")
            .uri("https://example.com/a?b=c")
            .header("x-a", "1")
            .body(SdkBody::from("text"));
        let request = Request::from(request.unwrap()).map(|_| SdkBody::from("other"));
        assert_eq!(
            (
                request.method(),
                request.uri(),
                request.headers().get("x-a")
            ),
            ("PUT", "https://example.com/a?b=c", Some("1"))
        );
        assert_eq!(request.body().bytes(), Some(&b"other"[..]));
    }
}
