//! What a handler gives in place of an output.

use std::fmt;
use std::time::Duration;

use crate::error::{ErrorMetadata, Failure};
use crate::http::Response;
use crate::operation::ModeledError;

/// What a handler gives in place of an output. Any error of the model turns into it, with `?` or
/// `into()`, and so does a response.
///
/// ```
/// use std::time::Duration;
/// use smithy_runtime::fake::Refusal;
///
/// let busy = Refusal::new(503, "Busy", "come back later").after(Duration::from_millis(20));
/// let gone = Refusal::disconnect();
/// ```
pub struct Refusal {
    /// Boxed: refusals are rare, results are not.
    pub(super) kind: Box<Kind>,
    pub(super) delay: Option<Duration>,
}

pub(super) enum Kind {
    /// An error of the model.
    Modeled(Box<dyn ModeledError>),
    /// An error that the model does not know.
    Other { status: u16, meta: ErrorMetadata },
    /// A response as it is.
    Response(Response),
    /// The connection ends.
    Disconnect,
    /// The handler could not do its work.
    Broken(String),
}

impl Refusal {
    fn of(kind: Kind) -> Self {
        Self {
            kind: Box::new(kind),
            delay: None,
        }
    }

    /// An error that the model does not list, with its status, code and message.
    pub fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        let meta = ErrorMetadata::builder().code(code).message(message).build();
        Self::of(Kind::Other { status, meta })
    }

    /// Ends the connection without an answer.
    pub fn disconnect() -> Self {
        Self::of(Kind::Disconnect)
    }

    /// Answers no sooner than this.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    pub(crate) fn modeled(error: Box<dyn ModeledError>) -> Self {
        Self::of(Kind::Modeled(error))
    }

    pub(super) fn broken(what: impl Into<String>) -> Self {
        Self::of(Kind::Broken(what.into()))
    }
}

impl<E: Failure> From<E> for Refusal {
    fn from(error: E) -> Self {
        let unhandled = match error.into_failure() {
            Ok(error) => return Self::of(Kind::Modeled(error)),
            Err(unhandled) => unhandled,
        };
        let meta = unhandled.meta().clone();
        if meta.code().is_none() {
            return Self::broken(format!("the handler failed: {unhandled}"));
        }
        let status = meta.http_status().map_or(400, |status| status.as_u16());
        Self::of(Kind::Other { status, meta })
    }
}

impl From<Response> for Refusal {
    fn from(response: Response) -> Self {
        Self::of(Kind::Response(response))
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Refusal");
        match &*self.kind {
            Kind::Modeled(error) => out.field("error", error),
            Kind::Other { status, meta } => out.field("status", status).field("error", meta),
            Kind::Response(response) => out.field("response", response),
            Kind::Disconnect => out.field("disconnect", &true),
            Kind::Broken(what) => out.field("broken", what),
        };
        out.field("delay", &self.delay).finish()
    }
}
