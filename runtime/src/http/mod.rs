//! Requests and responses as the call loop, interceptors and transports see them.
//!
//! Thin types over the `http` crate's: header values are text, bodies are [`SdkBody`].

mod headers;

use std::convert::Infallible;

pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

pub use headers::{Headers, HeadersIter, InvalidHeader};

use crate::primitives::SdkBody;

/// [`Request`] under the name that programs written for the AWS SDK for Rust know.
pub type HttpRequest = Request;

/// [`Response`] under the name that programs written for the AWS SDK for Rust know.
pub type HttpResponse = Response;

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
