//! Transports for tests that answer with a function's result, or keep the one request they get.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::{ConnectorError, DispatchKind};
use crate::http::{Request, Response, StatusCode};
use crate::primitives::SdkBody;

use super::{Sending, SharedTransport, Transport, TransportSettings};

/// A transport that answers every request with what `answer` makes of it.
pub fn infallible_client_fn<R: Into<Response>>(
    answer: impl Fn(Request) -> R + Send + Sync + 'static,
) -> SharedTransport {
    SharedTransport::new(Function(Box::new(
        move |request| Ok(answer(request).into()),
    )))
}

/// A transport that keeps the one request it gets and answers with `response`, or with an empty 200; and
/// what gives the request out. A second request fails.
pub fn capture_request<R: Into<Response>>(
    response: Option<R>,
) -> (SharedTransport, CaptureRequestReceiver) {
    let empty = || Response::new(StatusCode::OK, SdkBody::empty());
    let response = Mutex::new(Some(response.map_or_else(empty, Into::into)));
    let captured = CaptureRequestReceiver::default();
    let place = captured.clone();
    let transport = Function(Box::new(move |request| {
        let mut response = response.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(response) = response.take() else {
            let source = "only one request is captured";
            return Err(ConnectorError::new(DispatchKind::Other, source));
        };
        place.put(request);
        Ok(response)
    }));
    (SharedTransport::new(transport), captured)
}

/// Gives out the request that a transport of [`capture_request`] kept.
#[derive(Clone, Debug, Default)]
pub struct CaptureRequestReceiver(Arc<Mutex<Option<Request>>>);

impl CaptureRequestReceiver {
    fn put(&self, request: Request) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
    }

    /// The request, if one came and was not taken yet.
    pub fn take(&self) -> Option<Request> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The request.
    ///
    /// # Panics
    /// Without one.
    #[track_caller]
    #[expect(clippy::expect_used, reason = "this is an assertion of a test")]
    pub fn expect_request(self) -> Request {
        self.take().expect("no request was sent")
    }

    /// Makes sure that no request was sent.
    ///
    /// # Panics
    /// If one was.
    #[track_caller]
    pub fn expect_no_request(self) {
        let request = self.take();
        assert!(request.is_none(), "a request was sent: {request:?}");
    }
}

struct Function(Box<dyn Fn(Request) -> Result<Response, ConnectorError> + Send + Sync>);

impl Transport for Function {
    fn send(&self, request: Request, _: &TransportSettings) -> Sending<'_> {
        Box::pin(async move { (self.0)(request) })
    }
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Function")
    }
}
