//! What the program's classifiers say of a failed attempt.

use crate::error::SdkError;
use crate::operation::ModeledError;
use crate::retry::Reason;
use crate::retry::classifiers::{
    ClassifyRetry, ErrorKind, FailedAttempt, RetryAction, RetryReason,
};

use super::call::{Failure, Run};
use super::send::Refusal;

impl Run {
    /// Asks the classifiers, in their order and the client's own opinion in its place, and keeps what comes
    /// out. A request that could not be made is no attempt.
    pub(super) fn classify(&self, failure: &mut Failure, number: u32) {
        let classifiers = self.core.retry_classifiers();
        let unmade = matches!(failure.error, SdkError::ConstructionFailure(_));
        if classifiers.is_empty() || unmade {
            return;
        }
        let early = classifiers.partition_point(|c| c.priority().is_early());
        let (early, late) = classifiers.split_at(early);
        let failed = self.failed(failure, number);
        let mut action = RetryAction::NoActionIndicated;
        for classifier in early {
            action = next(action, classifier.classify_retry(&failed));
        }
        // What is corrected is not tried again for another reason.
        let own = failure.reason.is_some();
        if own && action != RetryAction::RetryForbidden {
            action = RetryAction::NoActionIndicated;
        }
        let is_correction = failure.reason.is_some_and(Reason::is_correction);
        for classifier in late {
            action = next(action, classifier.classify_retry(&failed));
        }
        match action {
            RetryAction::NoActionIndicated => return,
            RetryAction::RetryForbidden => failure.reason = None,
            RetryAction::RetryIndicated(_) if is_correction => return,
            RetryAction::RetryIndicated(RetryReason::RetryableError { kind, retry_after }) => {
                failure.reason = Some(reason(kind));
                failure.asked = retry_after.or(failure.asked);
            }
        }
        let retryable = failure.reason.is_some();
        match failure.error.service_error_mut() {
            Some(Refusal::Modeled(_, error)) => error.error_metadata_mut().set_retryable(retryable),
            Some(Refusal::Unhandled(error)) => error.meta_mut().set_retryable(retryable),
            None => {}
        }
    }

    fn failed<'a>(&self, failure: &'a Failure, number: u32) -> FailedAttempt<'a> {
        let error = &failure.error;
        let modeled: Option<&dyn ModeledError> = match error.as_service_error() {
            Some(Refusal::Modeled(_, error)) => Some(&**error),
            _ => None,
        };
        let meta = match error.as_service_error() {
            Some(Refusal::Modeled(_, error)) => Some(error.error_metadata()),
            Some(Refusal::Unhandled(error)) => Some(error.meta()),
            None => None,
        };
        FailedAttempt {
            operation: self.operation,
            number,
            meta,
            modeled,
            response: error.raw_response(),
            connector: match error {
                SdkError::DispatchFailure(failure) => Some(failure.as_connector_error()),
                _ => None,
            },
            timeout: match error {
                SdkError::TimeoutError(timeout) => Some(timeout),
                _ => None,
            },
        }
    }
}

/// The later opinion counts, if there is one, and if nobody forbade another attempt.
fn next(before: RetryAction, after: RetryAction) -> RetryAction {
    match (&before, &after) {
        (RetryAction::RetryForbidden, _) | (_, RetryAction::NoActionIndicated) => before,
        _ => after,
    }
}

fn reason(kind: ErrorKind) -> Reason {
    match kind {
        ErrorKind::ThrottlingError => Reason::Throttling,
        ErrorKind::TransientError | ErrorKind::ServerError | ErrorKind::ClientError => {
            Reason::Transient
        }
    }
}
