//! Which failures are worth another attempt.

use crate::error::{ConnectorError, DispatchKind};
use crate::operation::Retryable;

/// Why another attempt may succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The failure may pass by itself.
    Transient,
    /// No answer came in time.
    Timeout,
    /// The service asks for fewer requests.
    Throttling,
    /// The clock stood wrong; it is corrected now.
    ClockSkew,
    /// The endpoint that the service told is wrong by now; it is asked again.
    WrongEndpoint,
}

impl Reason {
    /// Whether something is put right before the next attempt, so that nothing need be waited for.
    pub(crate) fn is_correction(self) -> bool {
        matches!(self, Self::ClockSkew | Self::WrongEndpoint)
    }

    /// The reason in words, for traces.
    #[cfg(feature = "tracing")]
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Transient => "transient",
            Self::Timeout => "timeout",
            Self::Throttling => "throttling",
            Self::ClockSkew => "clock skew",
            Self::WrongEndpoint => "wrong endpoint",
        }
    }
}

/// Codes that say: too many requests.
const THROTTLING: [&str; 14] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// Codes that say: try again.
const TRANSIENT: [&str; 7] = [
    "InternalError",
    "InternalFailure",
    "InternalServerError",
    "InternalServerException",
    "InternalServiceException",
    "RequestTimeout",
    "RequestTimeoutException",
];

/// Classes an error of the service by its code, its status, and what the model says of it.
pub(crate) fn service_error(
    code: Option<&str>,
    status: u16,
    modeled: Option<Retryable>,
) -> Option<Reason> {
    let is = |codes: &[&str]| code.is_some_and(|code| codes.contains(&code));
    if modeled.is_some_and(|trait_| trait_.throttling) || is(&THROTTLING) || status == 429 {
        return Some(Reason::Throttling);
    }
    let transient = modeled.is_some() || is(&TRANSIENT) || [500, 502, 503, 504].contains(&status);
    transient.then_some(Reason::Transient)
}

impl Reason {
    /// Classes a failure of the transport.
    pub(crate) fn of_transport(error: &ConnectorError) -> Option<Self> {
        match error.kind() {
            DispatchKind::Timeout(..) => Some(Self::Timeout),
            DispatchKind::Io => Some(Self::Transient),
            DispatchKind::User | DispatchKind::Other => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_the_service() {
        let throttling = Some(Retryable { throttling: true });
        let retryable = Some(Retryable { throttling: false });
        for (code, status, modeled, expected) in [
            (Some("SlowDown"), 503, None, Some(Reason::Throttling)),
            (
                Some("ThrottlingException"),
                400,
                None,
                Some(Reason::Throttling),
            ),
            (Some("Anything"), 429, None, Some(Reason::Throttling)),
            (Some("Anything"), 400, throttling, Some(Reason::Throttling)),
            (Some("Anything"), 400, retryable, Some(Reason::Transient)),
            (Some("RequestTimeout"), 400, None, Some(Reason::Transient)),
            (None, 500, None, Some(Reason::Transient)),
            (None, 502, None, Some(Reason::Transient)),
            (None, 503, None, Some(Reason::Transient)),
            (None, 504, None, Some(Reason::Transient)),
            (None, 501, None, None),
            (None, 429, None, Some(Reason::Throttling)),
            (Some("ValidationException"), 400, None, None),
            (Some("throttling"), 400, None, None),
        ] {
            assert_eq!(
                service_error(code, status, modeled),
                expected,
                "{code:?} {status}"
            );
        }
    }
}
