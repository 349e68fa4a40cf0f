//! Presigned requests: requests that a program makes and somebody else sends, who needs no credentials.
//!
//! ```
//! use std::time::Duration;
//! use smithy_runtime::presigning::PresigningConfig;
//!
//! let config = PresigningConfig::expires_in(Duration::from_secs(15 * 60))?;
//! assert_eq!(config.expires(), Duration::from_secs(900));
//! # Ok::<(), smithy_runtime::presigning::PresigningConfigError>(())
//! ```

use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use crate::auth::sigv4::MAX_EXPIRES;
use crate::http::{Headers, Method, Request};

/// How long a presigned request works, and from when on.
///
/// It never works longer than the credentials that it is made with: one made with temporary credentials ends with
/// them, however long it should work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresigningConfig {
    expires_in: Duration,
    start_time: Option<SystemTime>,
}

impl PresigningConfig {
    /// A request that works for this time, from now on.
    ///
    /// # Errors
    /// Less than one second, or more than seven days.
    pub fn expires_in(expires_in: Duration) -> Result<Self, PresigningConfigError> {
        Self::builder().expires_in(expires_in).build()
    }

    /// Starts with nothing set.
    pub fn builder() -> PresigningConfigBuilder {
        PresigningConfigBuilder::default()
    }

    /// How long the request works.
    pub fn expires(&self) -> Duration {
        self.expires_in
    }

    /// From when on the request works, where that is not the moment at which it is made.
    pub fn start_time(&self) -> Option<SystemTime> {
        self.start_time
    }
}

/// Builds a [`PresigningConfig`].
#[derive(Clone, Debug, Default)]
pub struct PresigningConfigBuilder {
    expires_in: Option<Duration>,
    start_time: Option<SystemTime>,
}

impl PresigningConfigBuilder {
    /// How long the request works: from one second to seven days, in whole seconds. Required.
    pub fn expires_in(mut self, expires_in: Duration) -> Self {
        self.set_expires_in(Some(expires_in));
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_expires_in(&mut self, expires_in: Option<Duration>) -> &mut Self {
        self.expires_in = expires_in;
        self
    }

    /// From when on the request works. Default: the moment at which it is made.
    pub fn start_time(mut self, start_time: SystemTime) -> Self {
        self.set_start_time(Some(start_time));
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_start_time(&mut self, start_time: Option<SystemTime>) -> &mut Self {
        self.start_time = start_time;
        self
    }

    /// The configuration.
    ///
    /// # Errors
    /// `expires_in` is not set, less than one second, or more than seven days.
    pub fn build(self) -> Result<PresigningConfig, PresigningConfigError> {
        let expires_in = self
            .expires_in
            .ok_or(PresigningConfigError::ExpiresInRequired)?;
        if expires_in < Duration::from_secs(1) || expires_in > MAX_EXPIRES {
            return Err(PresigningConfigError::ExpiresInOutOfRange);
        }
        Ok(PresigningConfig {
            expires_in,
            start_time: self.start_time,
        })
    }
}

/// Why a [`PresigningConfig`] cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PresigningConfigError {
    /// `expires_in` is not set.
    ExpiresInRequired,
    /// `expires_in` is less than one second or more than seven days.
    ExpiresInOutOfRange,
}

impl fmt::Display for PresigningConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ExpiresInRequired => "`expires_in` is required",
            Self::ExpiresInOutOfRange => "`expires_in` must be from one second to seven days",
        })
    }
}

impl Error for PresigningConfigError {}

/// A request that anybody can send who has it: its URI holds the proof of who made it. `Debug` does not show it.
#[derive(Clone)]
pub struct PresignedRequest {
    method: Method,
    uri: String,
    parsed: http::Uri,
    headers: Headers,
    body: Bytes,
}

impl PresignedRequest {
    pub(crate) fn new(request: Request) -> Result<Self, http::uri::InvalidUri> {
        let uri = request.uri().to_owned();
        let parsed = uri.parse()?;
        let (method, headers, body) = request.into_parts();
        Ok(Self {
            method,
            uri,
            parsed,
            headers,
            body: body.into_bytes().unwrap_or_default(),
        })
    }

    /// The method, such as `GET`.
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// The URI. It is a secret until it expires.
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// The headers that must be sent with exactly these values; often there are none. `host` is not among them: it
    /// follows from the URI.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter()
    }

    /// The body that must be sent. None if there is none, or if it is left to who sends the request, as that of an
    /// upload to S3 is.
    pub fn body(&self) -> Option<&[u8]> {
        (!self.body.is_empty()).then_some(&self.body)
    }

    /// The request in the `http` crate's type, with this body.
    pub fn make_http_1x_request<B>(&self, body: B) -> http::Request<B> {
        self.clone().into_http_1x_request(body)
    }

    /// The request in the `http` crate's type, with this body.
    pub fn into_http_1x_request<B>(self, body: B) -> http::Request<B> {
        let mut request = http::Request::new(body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.parsed;
        *request.headers_mut() = self.headers.into_map();
        request
    }
}

impl fmt::Debug for PresignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.uri.split('?').next().unwrap_or_default();
        f.debug_struct("PresignedRequest")
            .field("method", &self.method)
            .field("uri", &format_args!("{shown}?** redacted **"))
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::primitives::SdkBody;

    #[test]
    fn times_are_checked() {
        let seconds = Duration::from_secs;
        for (time, fits) in [
            (seconds(0), false),
            (Duration::from_millis(999), false),
            (seconds(1), true),
            (seconds(604_800), true),
            (seconds(604_801), false),
        ] {
            assert_eq!(PresigningConfig::expires_in(time).is_ok(), fits, "{time:?}");
        }
        let unset = PresigningConfig::builder().build();
        assert_eq!(unset, Err(PresigningConfigError::ExpiresInRequired));
        let start = SystemTime::UNIX_EPOCH;
        let config = PresigningConfig::builder()
            .expires_in(seconds(5))
            .start_time(start);
        let config = config.build().unwrap();
        assert_eq!(config.start_time(), Some(start));
    }

    #[test]
    fn requests_keep_their_parts_and_debug_hides_the_proof() {
        let mut request = Request::new(Method::PUT, "https://a.com/b?X=SECRET", SdkBody::from("c"));
        request.headers_mut().try_insert("x-d", "e").unwrap();
        let request = PresignedRequest::new(request).unwrap();
        assert_eq!(request.headers().collect::<Vec<_>>(), [("x-d", "e")]);
        assert_eq!(request.body(), Some(&b"c"[..]));
        let text = format!("{request:?}");
        assert!(
            text.contains("https://a.com/b") && !text.contains("SECRET"),
            "{text}"
        );
        let made = request.make_http_1x_request(1);
        assert_eq!(made.uri(), request.uri());
        assert_eq!((made.method().as_str(), *made.body()), ("PUT", 1));
        assert_eq!(made.headers()["x-d"], "e");
        let long = format!("https://a.com/{}", "b".repeat(70_000));
        let request = Request::new(Method::GET, long, SdkBody::empty());
        assert!(PresignedRequest::new(request).is_err());
    }
}
