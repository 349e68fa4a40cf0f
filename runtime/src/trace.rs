//! Spans and events through `tracing`. Without the feature everything here is empty.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use crate::error::SdkError;
use crate::operation::Operation;
use crate::retry::Reason;

#[cfg(feature = "tracing")]
mod on {
    use super::*;
    use std::fmt::Debug;
    use std::time::Instant;
    use tracing::{Instrument, Span, debug, debug_span};

    /// A span around a call.
    pub(crate) fn call_span(operation: &'static Operation, invocation_id: &str) -> Span {
        debug_span!(
            "call",
            service = operation.service.sdk_id,
            operation = operation.name,
            invocation_id,
        )
    }

    /// Runs a future in a span.
    pub(crate) fn in_span<T>(
        span: Span,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Pin<Box<dyn Future<Output = T> + Send>> {
        Box::pin(future.instrument(span))
    }

    /// The beginning of an attempt.
    pub(crate) fn now() -> Instant {
        Instant::now()
    }

    /// The end of an attempt. Errors of the service print their code, never a member.
    pub(crate) fn attempt<E: Debug>(number: u32, started: Instant, error: Option<&SdkError<E>>) {
        let elapsed = started.elapsed();
        match error {
            None => debug!(attempt = number, ?elapsed, "success"),
            Some(error) => {
                let status = error
                    .raw_response()
                    .map(|response| response.status().as_u16());
                let kind = error.kind_name();
                debug!(attempt = number, ?elapsed, status, kind, "failure");
            }
        }
    }

    /// Something that people should look at, though the call goes on.
    pub(crate) fn warn(text: &str) {
        tracing::warn!("{text}");
    }

    /// The decision to try again.
    pub(crate) fn retry(number: u32, reason: Option<Reason>, wait: Duration) {
        let reason = reason.map(Reason::as_str);
        debug!(
            after_attempt = number,
            reason,
            ?wait,
            "another attempt follows"
        );
    }

    /// The decision not to try again, and why.
    pub(crate) fn no_retry(number: u32, reason: Option<Reason>, why: &str) {
        let reason = reason.map(Reason::as_str);
        debug!(after_attempt = number, reason, why, "no attempt follows");
    }

    /// An attempt waits for its turn.
    pub(crate) fn turn(wait: Duration) {
        debug!(
            ?wait,
            "the attempt waits: the service asked for fewer requests"
        );
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::*;

    /// There is no span.
    pub(crate) struct NoSpan;

    pub(crate) fn call_span(_: &'static Operation, _: &str) -> NoSpan {
        NoSpan
    }

    pub(crate) fn in_span<T>(
        _: NoSpan,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Pin<Box<dyn Future<Output = T> + Send>> {
        Box::pin(future)
    }

    /// No time is taken.
    pub(crate) struct Untimed;

    pub(crate) fn now() -> Untimed {
        Untimed
    }

    pub(crate) fn attempt<E>(_: u32, _: Untimed, _: Option<&SdkError<E>>) {}

    pub(crate) fn warn(_: &str) {}

    pub(crate) fn retry(_: u32, _: Option<Reason>, _: Duration) {}

    pub(crate) fn no_retry(_: u32, _: Option<Reason>, _: &str) {}

    pub(crate) fn turn(_: Duration) {}
}

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;
#[cfg(feature = "tracing")]
pub(crate) use on::*;
