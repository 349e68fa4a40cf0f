//! What programs know of failures: whether another attempt is worth it.
//!
//! The client has its own opinion: see [`RetryConfig`](super::RetryConfig). Classifiers of a program come on top.
//! They run in the order of their priority, the client's own in its place among them. Of those that indicate
//! a retry, the last one counts; one that forbids it ends the question.
//!
//! What they say does not overrule limits: the number of attempts, the budget, a body that can be sent only once.
//!
//! ```
//! use smithy_runtime::config::Config;
//! use smithy_runtime::retry::classifiers::{ClassifyRetry, FailedAttempt, RetryAction};
//!
//! /// The service says `NotYet` for a second or two after something was created.
//! #[derive(Debug)]
//! struct NotYet;
//!
//! impl ClassifyRetry for NotYet {
//!     fn classify_retry(&self, failed: &FailedAttempt<'_>) -> RetryAction {
//!         match failed.code() {
//!             Some("NotYet") => RetryAction::transient_error(),
//!             _ => RetryAction::NoActionIndicated,
//!         }
//!     }
//!
//!     fn name(&self) -> &'static str {
//!         "not yet"
//!     }
//! }
//!
//! let config = Config::builder().retry_classifier(NotYet).build();
//! ```

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{ConnectorError, ErrorMetadata, TimeoutError};
use crate::http::{Response, StatusCode};
use crate::operation::{ModeledError, Operation};

pub use super::ErrorKind;

/// Decides whether failures are worth another attempt.
pub trait ClassifyRetry: fmt::Debug + Send + Sync {
    /// What to do about a failed attempt. It is asked once for each.
    fn classify_retry(&self, failed: &FailedAttempt<'_>) -> RetryAction;

    /// The name of the classifier, for people.
    fn name(&self) -> &'static str;

    /// When it is asked. Default: after the client's own opinion, which it overrules.
    fn priority(&self) -> RetryClassifierPriority {
        RetryClassifierPriority::default()
    }
}

/// What a classifier wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAction {
    /// Nothing: others decide.
    #[default]
    NoActionIndicated,
    /// Another attempt.
    RetryIndicated(RetryReason),
    /// No other attempt, whatever others say.
    RetryForbidden,
}

/// Why another attempt may succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryReason {
    /// The failure is of a kind that may pass.
    RetryableError {
        /// The kind of failure; it decides what the attempt costs.
        kind: ErrorKind,
        /// How long to wait in place of the backoff, at most its longest wait.
        retry_after: Option<Duration>,
    },
}

impl RetryAction {
    /// Another attempt after a failure of this kind.
    pub fn retryable_error(kind: ErrorKind) -> Self {
        let retry_after = None;
        Self::RetryIndicated(RetryReason::RetryableError { kind, retry_after })
    }

    /// Another attempt after this time, in place of the backoff.
    pub fn retryable_error_with_explicit_delay(kind: ErrorKind, retry_after: Duration) -> Self {
        let retry_after = Some(retry_after);
        Self::RetryIndicated(RetryReason::RetryableError { kind, retry_after })
    }

    /// Another attempt after [`ErrorKind::TransientError`].
    pub fn transient_error() -> Self {
        Self::retryable_error(ErrorKind::TransientError)
    }

    /// Another attempt after [`ErrorKind::ThrottlingError`].
    pub fn throttling_error() -> Self {
        Self::retryable_error(ErrorKind::ThrottlingError)
    }

    /// Another attempt after [`ErrorKind::ServerError`].
    pub fn server_error() -> Self {
        Self::retryable_error(ErrorKind::ServerError)
    }

    /// Another attempt after [`ErrorKind::ClientError`].
    pub fn client_error() -> Self {
        Self::retryable_error(ErrorKind::ClientError)
    }

    /// Whether another attempt is wanted.
    pub fn should_retry(&self) -> bool {
        matches!(self, Self::RetryIndicated(_))
    }
}

/// When a classifier is asked: later ones overrule earlier ones.
///
/// The client's own opinion stands at [`transient_error_classifier`](Self::transient_error_classifier).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RetryClassifierPriority(i16);

impl RetryClassifierPriority {
    /// Where status codes are looked at; before the client's own opinion.
    pub const fn http_status_code_classifier() -> Self {
        Self(-200)
    }

    /// Where errors are looked at that the model calls retryable; before the client's own opinion.
    pub const fn modeled_as_retryable_classifier() -> Self {
        Self(-100)
    }

    /// Where the client's own opinion stands.
    pub const fn transient_error_classifier() -> Self {
        Self(0)
    }

    /// Just before another one, which overrules it.
    pub const fn run_before(other: Self) -> Self {
        Self(other.0.saturating_sub(1))
    }

    /// Just after another one, which it overrules.
    pub const fn run_after(other: Self) -> Self {
        Self(other.0.saturating_add(1))
    }

    /// Whether it is asked before the client's own opinion is.
    pub(crate) fn is_early(self) -> bool {
        self < Self::transient_error_classifier()
    }
}

impl Default for RetryClassifierPriority {
    /// After the client's own opinion.
    fn default() -> Self {
        Self(100)
    }
}

/// Any [`ClassifyRetry`] behind one type that is cheap to clone.
#[derive(Clone)]
pub struct SharedRetryClassifier(Arc<dyn ClassifyRetry>);

impl SharedRetryClassifier {
    /// Shares a classifier.
    pub fn new(classifier: impl ClassifyRetry + 'static) -> Self {
        Self(Arc::new(classifier))
    }
}

impl ClassifyRetry for SharedRetryClassifier {
    fn classify_retry(&self, failed: &FailedAttempt<'_>) -> RetryAction {
        self.0.classify_retry(failed)
    }

    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn priority(&self) -> RetryClassifierPriority {
        self.0.priority()
    }
}

impl fmt::Debug for SharedRetryClassifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// An attempt that failed, as classifiers see it.
#[derive(Debug)]
pub struct FailedAttempt<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) number: u32,
    pub(crate) meta: Option<&'a ErrorMetadata>,
    pub(crate) modeled: Option<&'a dyn ModeledError>,
    pub(crate) response: Option<&'a Response>,
    pub(crate) connector: Option<&'a ConnectorError>,
    pub(crate) timeout: Option<&'a TimeoutError>,
}

impl<'a> FailedAttempt<'a> {
    /// The operation that was called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The number of the attempt, from 1.
    pub fn attempt(&self) -> u32 {
        self.number
    }

    /// What the service told of its error; none if no answer came, or one that cannot be read.
    pub fn meta(&self) -> Option<&'a ErrorMetadata> {
        self.meta
    }

    /// The code of the service's error.
    pub fn code(&self) -> Option<&'a str> {
        self.meta?.code()
    }

    /// The message of the service's error.
    pub fn message(&self) -> Option<&'a str> {
        self.meta?.message()
    }

    /// The error as the model has it, if it is of this type.
    pub fn error<E: Any>(&self) -> Option<&'a E> {
        let error: &dyn Any = self.modeled?;
        error.downcast_ref()
    }

    /// The response with its headers, if one came. Its body is there if it was read.
    pub fn response(&self) -> Option<&'a Response> {
        self.response
    }

    /// The status of the response.
    pub fn status(&self) -> Option<StatusCode> {
        self.response.map(Response::status)
    }

    /// The first value of a header of the response.
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.response?.headers().get(name)
    }

    /// What the transport failed with.
    pub fn connector_error(&self) -> Option<&'a ConnectorError> {
        self.connector
    }

    /// Whether a limit of time was passed.
    pub fn is_timeout(&self) -> bool {
        self.timeout.is_some() || self.connector.is_some_and(ConnectorError::is_timeout)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn priorities_have_an_order() {
        type Priority = RetryClassifierPriority;
        let order = [
            Priority::run_before(Priority::http_status_code_classifier()),
            Priority::http_status_code_classifier(),
            Priority::modeled_as_retryable_classifier(),
            Priority::run_after(Priority::modeled_as_retryable_classifier()),
            Priority::run_before(Priority::transient_error_classifier()),
            Priority::transient_error_classifier(),
            Priority::run_after(Priority::transient_error_classifier()),
            Priority::default(),
            Priority::run_after(Priority::default()),
        ];
        assert!(order.is_sorted());
        let early = order.iter().filter(|priority| priority.is_early()).count();
        assert_eq!(early, 5);
    }
}
