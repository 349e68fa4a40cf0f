//! A transport for tests: it answers with prepared responses and compares the requests afterwards.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::{BoxError, ConnectorError, DispatchKind};
use crate::http::{Request, Response};
use crate::primitives::Document;

use super::{Sending, Transport, TransportSettings};

/// A request that a test expects, and the response to it.
#[derive(Debug)]
pub struct ReplayEvent {
    request: Request,
    response: Response,
}

impl ReplayEvent {
    /// The response to the next request, and what that should look like.
    pub fn new(request: impl Into<Request>, response: impl Into<Response>) -> Self {
        Self {
            request: request.into(),
            response: response.into(),
        }
    }

    /// The request that is expected.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The response to it.
    pub fn response(&self) -> &Response {
        &self.response
    }
}

/// Answers requests with the responses of its events, in their order. Clones share them.
///
/// Requests are only compared when a test asks for it:
/// [`assert_requests_match`](Self::assert_requests_match).
#[derive(Clone, Debug)]
pub struct StaticReplayClient(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    left: VecDeque<ReplayEvent>,
    /// What was expected, and what came.
    exchanges: Vec<(Request, Request)>,
}

impl StaticReplayClient {
    /// A transport for these events. A request after the last one fails, and is not tried again.
    pub fn new(events: Vec<ReplayEvent>) -> Self {
        Self(Arc::new(Mutex::new(State {
            left: events.into(),
            exchanges: Vec::new(),
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The requests so far, with their bodies read.
    pub fn actual_requests(&self) -> impl Iterator<Item = Request> {
        let state = self.state();
        let actual = state.exchanges.iter().map(|(_, actual)| actual);
        let actual: Vec<_> = actual.filter_map(Request::try_clone).collect();
        actual.into_iter()
    }

    /// Compares the requests so far with those expected: URI, body (as a document where both are JSON),
    /// and the headers that the expected one has, apart from `ignored_headers`.
    ///
    /// # Panics
    /// On the first difference, and where there were fewer requests than events.
    #[track_caller]
    pub fn assert_requests_match(&self, ignored_headers: &[&str]) {
        let difference = self.difference(ignored_headers);
        assert!(difference.is_none(), "{}", difference.unwrap_or_default());
    }

    /// As [`assert_requests_match`](Self::assert_requests_match), with no header compared.
    ///
    /// # Panics
    /// As there.
    #[track_caller]
    pub fn relaxed_requests_match(&self) {
        self.assert_requests_match(&["*"]);
    }

    fn difference(&self, ignored: &[&str]) -> Option<String> {
        let state = self.state();
        let (count, left) = (state.exchanges.len(), state.left.len());
        for (number, (expected, actual)) in (1_usize..).zip(&state.exchanges) {
            if let Some(difference) = differs(expected, actual, ignored) {
                return Some(format!("request {number} of {count}: {difference}"));
            }
        }
        (left > 0).then(|| format!("{count} requests were sent, {left} more were expected"))
    }

    async fn play(&self, mut request: Request) -> Result<Response, ConnectorError> {
        let body = std::mem::take(request.body_mut());
        let body = body.collect_bytes().await.map_err(ConnectorError::io)?;
        *request.body_mut() = body.into();
        let mut state = self.state();
        let Some(ReplayEvent {
            request: expected,
            response,
        }) = state.left.pop_front()
        else {
            let source: BoxError = format!(
                "no event is left for {} {}",
                request.method(),
                request.uri()
            )
            .into();
            return Err(ConnectorError::new(DispatchKind::Other, source));
        };
        state.exchanges.push((expected, request));
        Ok(response)
    }
}

impl Transport for StaticReplayClient {
    fn send(&self, request: Request, _: &TransportSettings) -> Sending<'_> {
        Box::pin(self.play(request))
    }
}

/// What is different in a request, if anything is.
fn differs(expected: &Request, actual: &Request, ignored: &[&str]) -> Option<String> {
    if expected.uri() != actual.uri() {
        let (expected, actual) = (expected.uri(), actual.uri());
        return Some(format!("expected URI {expected}, sent {actual}"));
    }
    let is_ignored = |name: &str| {
        let is = |ignored: &&str| *ignored == "*" || ignored.eq_ignore_ascii_case(name);
        ignored.iter().any(is)
    };
    for name in expected.headers().as_map().keys().map(AsRef::as_ref) {
        let of = |request: &Request| -> Vec<String> {
            let values = request.headers().get_all(name);
            values.map(str::to_owned).collect()
        };
        let (wanted, sent) = (of(expected), of(actual));
        if !is_ignored(name) && wanted != sent {
            return Some(format!("expected header {name}: {wanted:?}, sent {sent:?}"));
        }
    }
    let (wanted, sent) = (text(expected), text(actual));
    let same = wanted == sent
        || matches!(
            (Document::from_json(&wanted), Document::from_json(&sent)),
            (Ok(wanted), Ok(sent)) if wanted == sent
        );
    (!same).then(|| format!("expected body {wanted:?}, sent {sent:?}"))
}

fn text(request: &Request) -> String {
    String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into_owned()
}
