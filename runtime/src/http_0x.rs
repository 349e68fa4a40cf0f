//! Requests, responses and bodies of the `http` 0.2 and `http-body` 0.4 crates, which programs of an
//! older age still have.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body::{Body, Frame};
use http_body_04::Body as OldBody;

use crate::http::{Method, Request, Response, StatusCode};
use crate::primitives::{BoxError, ByteStream, SdkBody};

impl From<http_02::Request<SdkBody>> for Request {
    fn from(request: http_02::Request<SdkBody>) -> Self {
        let (parts, body) = request.into_parts();
        // What the older crate takes for a method, the newer one does as well.
        let method = Method::from_bytes(parts.method.as_str().as_bytes()).unwrap_or_default();
        let mut request = Self::new(method, parts.uri.to_string(), body);
        *request.headers_mut().as_map_mut() = headers(&parts.headers);
        request
    }
}

/// The request in the older form.
impl TryFrom<Request> for http_02::Request<SdkBody> {
    type Error = BoxError;

    fn try_from(request: Request) -> Result<Self, BoxError> {
        let uri: http_02::Uri = request.uri().parse()?;
        let (method, new, body) = request.into_parts();
        let mut old = Self::new(body);
        *old.method_mut() = http_02::Method::from_bytes(method.as_str().as_bytes())?;
        *old.uri_mut() = uri;
        for (name, value) in new.as_map() {
            let name = http_02::HeaderName::from_bytes(name.as_str().as_bytes())?;
            let value = http_02::HeaderValue::from_bytes(value.as_bytes())?;
            old.headers_mut().append(name, value);
        }
        Ok(old)
    }
}

impl From<http_02::Response<SdkBody>> for Response {
    fn from(response: http_02::Response<SdkBody>) -> Self {
        let (parts, body) = response.into_parts();
        // Both crates know the statuses from 100 to 999.
        let status = StatusCode::from_u16(parts.status.as_u16()).unwrap_or_default();
        let mut response = Self::new(status, body);
        *response.headers_mut().as_map_mut() = headers(&parts.headers);
        response
    }
}

/// The same headers: both crates allow the same names and values.
fn headers(old: &http_02::HeaderMap) -> HeaderMap {
    let parts = old.iter().filter_map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_str().as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(value.as_bytes()).ok()?))
    });
    let mut headers = HeaderMap::with_capacity(old.len());
    for (name, value) in parts {
        headers.append(name, value);
    }
    headers
}

impl SdkBody {
    /// A body of chunks, from a body of `http-body` 0.4. It can be read only once.
    pub fn from_body_0_4<B, E>(body: B) -> Self
    where
        B: OldBody<Data = Bytes, Error = E> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::from_body_1_x(Old(Mutex::new(Box::pin(body))))
    }
}

impl ByteStream {
    /// A stream of a body of `http-body` 0.4. It can be read only once.
    pub fn from_body_0_4<B, E>(body: B) -> Self
    where
        B: OldBody<Data = Bytes, Error = E> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::new(SdkBody::from_body_0_4(body))
    }
}

/// A body of the older kind. The lock makes it `Sync`; it is never contended.
struct Old<B>(Mutex<Pin<Box<B>>>);

impl<B: OldBody<Data = Bytes>> Body for Old<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        let data = ready!(body.as_mut().poll_data(cx));
        Poll::Ready(data.map(|data| data.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        let body = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        body.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        let body = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (old, mut hint) = (body.size_hint(), http_body::SizeHint::new());
        hint.set_lower(old.lower());
        if let Some(upper) = old.upper().filter(|upper| *upper >= old.lower()) {
            hint.set_upper(upper);
        }
        hint
    }
}

impl OldBody for SdkBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_data(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BoxError>>> {
        SdkBody::poll_data(self.get_mut(), cx)
    }

    fn poll_trailers(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Result<Option<http_02::HeaderMap>, BoxError>> {
        Poll::Ready(Ok(None))
    }

    fn is_end_stream(&self) -> bool {
        Body::is_end_stream(self)
    }

    fn size_hint(&self) -> http_body_04::SizeHint {
        let (new, mut hint) = (Body::size_hint(self), http_body_04::SizeHint::new());
        hint.set_lower(new.lower());
        if let Some(upper) = new.upper() {
            hint.set_upper(upper);
        }
        hint
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_and_responses_are_taken_over() {
        let request = http_02::Request::builder()
            .method("PATCH")
            .uri("https://example.com/a?b")
            .header("x-a", "1")
            .header("x-a", "2")
            .body(SdkBody::from("text"));
        let request = Request::from(request.unwrap());
        assert_eq!(
            (request.method(), request.uri()),
            ("PATCH", "https://example.com/a?b")
        );
        assert_eq!(
            request.headers().get_all("x-a").collect::<Vec<_>>(),
            ["1", "2"]
        );

        let response = http_02::Response::builder().status(404).header("x-b", "3");
        let response = Response::from(response.body(SdkBody::empty()).unwrap());
        assert_eq!(response.status().as_u16(), 404);
        assert_eq!(response.headers().get("x-b"), Some("3"));
    }

    #[tokio::test]
    async fn bodies_go_both_ways() {
        let old = SdkBody::from_body_0_4(SdkBody::from("one two"));
        assert_eq!(old.content_length(), Some(7));
        assert_eq!(old.collect_bytes().await.unwrap(), "one two");
        let mut new = SdkBody::from("three");
        assert_eq!(OldBody::size_hint(&new).exact(), Some(5));
        let data = std::future::poll_fn(|cx| OldBody::poll_data(Pin::new(&mut new), cx)).await;
        assert_eq!(data.unwrap().unwrap(), "three");
        assert!(OldBody::is_end_stream(&new));
    }
}
