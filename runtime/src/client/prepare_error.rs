//! Why a request could not be made.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::config::InvalidSetting;
use crate::endpoint::EndpointError;
use crate::identity::{CredentialsError, TokenError};

/// Why a request could not be made: the source of a
/// [`ConstructionFailure`](crate::error::ConstructionFailure), unless an input cannot be written or
/// an interceptor failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PrepareError {
    /// No region is set, and the endpoint or the signature needs one.
    MissingRegion,
    /// No credentials provider is set, and the operation needs a signature.
    MissingCredentials,
    /// The credentials provider failed.
    Credentials(CredentialsError),
    /// The credentials hold characters that HTTP does not allow in a header.
    InvalidCredentials {
        /// The header that would have carried them.
        header: &'static str,
    },
    /// No endpoint was found.
    Endpoint(EndpointError),
    /// The operation works only with an endpoint that the service tells, and that is switched off.
    DiscoveryOff,
    /// The operation works only with an endpoint that the service tells, and it did not tell one.
    EndpointDiscovery(Arc<dyn Error + Send + Sync>),
    /// The service has no endpoint of its own, and none is set.
    MissingEndpoint,
    /// A member that is part of the host name cannot be.
    InvalidHostLabel {
        /// The member.
        member: &'static str,
    },
    /// The operation needs a bearer token, and no token provider is set.
    MissingToken,
    /// The token provider failed.
    Token(TokenError),
    /// A bearer token would go over the network unencrypted.
    ExposedToken,
    /// The operation needs an API key, and none is set.
    MissingApiKey,
    /// The operation needs a name and a password, and none are set.
    MissingLogin,
    /// The operation accepts none of the authentication schemes that are supported.
    UnsupportedAuth {
        /// The shape id of the scheme that it prefers.
        scheme: Cow<'static, str>,
    },
    /// There is no link for the operation: only its own client can send the request.
    NotPresignable {
        /// Why not.
        reason: &'static str,
    },
    /// The length of a stream must be known before it is sent, and is not.
    UnknownLength {
        /// The streaming member.
        member: &'static str,
    },
    /// A stream must be read before it is sent, and can be read only once.
    NotReplayable {
        /// The streaming member.
        member: &'static str,
    },
    /// A member that decides on the endpoint is not set, or empty.
    MissingMember {
        /// The member.
        member: &'static str,
    },
    /// The checksum algorithm that the input names is not supported.
    UnsupportedChecksum {
        /// What the input names.
        algorithm: String,
    },
    /// The operation needs a checksum, and the feature `checksum` is off.
    ChecksumsOff,
    /// A setting has a value that cannot be used.
    InvalidSetting(Arc<InvalidSetting>),
    /// The endpoint must be that of the caller's account, and the credentials do not tell it.
    MissingAccount {
        /// The service's own words.
        message: String,
    },
    /// The protocol cannot carry the operation's stream of events.
    UnsupportedStream,
    /// The service names no protocol that is supported.
    MissingProtocol,
    /// There is no transport.
    MissingTransport,
    /// There are no timers, and timeouts, retries or protection against stalled streams need them.
    MissingTimer,
    /// The request cannot be signed.
    Signing(crate::auth::sigv4::SigningError),
    /// A value was not of the operation's type; an interceptor may have replaced it.
    WrongType,
}

impl fmt::Display for PrepareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingRegion => {
                "no region is set: set the environment variable AWS_REGION, `region` in the \
                 profile in ~/.aws/config, or `Config::builder().region(…)`"
            }
            Self::MissingCredentials => {
                "no credentials are set: set the environment variables AWS_ACCESS_KEY_ID and \
                 AWS_SECRET_ACCESS_KEY, a profile in ~/.aws/credentials, or \
                 `Config::builder().credentials_provider(…)`; clients made of an `SdkConfig` look \
                 in all these places"
            }
            Self::Credentials(error) => return error.fmt(f),
            Self::InvalidCredentials { header } => {
                return write!(
                    f,
                    "the credentials cannot be sent in the header `{header}`: they hold \
                     characters other than visible ASCII, such as a line break; copy them anew"
                );
            }
            Self::Endpoint(error) => return error.fmt(f),
            Self::MissingEndpoint => {
                "the service has no endpoint of its own: set `Config::builder().endpoint_url(…)`"
            }
            Self::DiscoveryOff => {
                "the service must be asked for the operation's endpoint: leave out \
                 `Config::builder().endpoint_discovery_enabled(false)`, or set `endpoint_url(…)`"
            }
            Self::EndpointDiscovery(_) => {
                "the service must be asked for the operation's endpoint, and that failed"
            }
            Self::InvalidHostLabel { member } => {
                return write!(
                    f,
                    "`{member}` is part of the host name: it must be set to 1 to 63 letters, \
                     digits and inner hyphens"
                );
            }
            Self::MissingToken => {
                "no bearer token is set: set `Config::builder().token_provider(…)` or \
                 `bearer_token(…)`"
            }
            Self::Token(error) => return error.fmt(f),
            Self::ExposedToken => {
                "a bearer token is sent over `https` only, except to this machine: change the \
                 endpoint's URL"
            }
            Self::MissingApiKey => "no API key is set: set `Config::builder().api_key(…)`",
            Self::MissingLogin => {
                "no name and password are set: set `Config::builder().basic_auth_login(…)`"
            }
            Self::UnsupportedAuth { scheme } => {
                return write!(
                    f,
                    "the operation needs the authentication scheme `{scheme}`, which is not \
                     supported: {}",
                    instead_of(scheme)
                );
            }
            Self::NotPresignable { reason } => {
                return write!(f, "the operation has no presigned request: {reason}");
            }
            Self::UnknownLength { member } => {
                return write!(
                    f,
                    "the length of the stream `{member}` must be known before it is sent: make it \
                     of bytes or of a body with an exact size"
                );
            }
            Self::NotReplayable { member } => {
                return write!(
                    f,
                    "the hash of the stream `{member}` is sent before it, so it must be readable \
                     twice: make it of bytes or of a file"
                );
            }
            Self::MissingMember { member } => {
                return write!(
                    f,
                    "`{member}` is part of the request's address and must have a value"
                );
            }
            Self::UnsupportedChecksum { algorithm } => {
                return write!(
                    f,
                    "the checksum algorithm `{algorithm}` is not supported: use CRC32, CRC32C, \
                     CRC64NVME, SHA1 or SHA256"
                );
            }
            Self::ChecksumsOff => "the operation needs a checksum: enable the feature `checksum`",
            Self::InvalidSetting(invalid) => return invalid.fmt(f),
            Self::MissingAccount { message } => {
                return write!(
                    f,
                    "the endpoint must be that of the account ({message}): use credentials that \
                     tell it, such as by AWS_ACCOUNT_ID or `aws_account_id` in the profile, or set \
                     `account_id_endpoint_mode` to `preferred`"
                );
            }
            Self::UnsupportedStream => "the protocol cannot carry this operation's events",
            Self::MissingProtocol => "the service names no protocol that is supported",
            Self::MissingTransport => {
                "there is no transport: enable the feature `transport-reqwest` or \
                 `transport-hyper`, or set `Config::builder().transport(…)`"
            }
            Self::MissingTimer => {
                "timeouts, retries and stalled stream protection need timers: enable the feature `rt-tokio`, set \
                 `Config::builder().sleep_impl(…)`, or do without by `RetryConfig::disabled()`"
            }
            Self::Signing(error) => return error.fmt(f),
            Self::WrongType => "a value is not of the operation's type",
        })
    }
}

/// What to do without a scheme.
fn instead_of(scheme: &str) -> &'static str {
    match scheme {
        "aws.auth#sigv4a" => {
            "use a resource or an endpoint of one region instead of one of several regions, or \
             prefer another scheme by `Config::builder().auth_scheme_preference(…)`"
        }
        "aws.auth#sigv4s3express" => {
            "sign requests to directory buckets with the credentials themselves, by the client's \
             setting `disable_s3_express_session_auth(true)`"
        }
        _ => "`Config::builder().allow_no_auth()` sends requests without one",
    }
}

impl Error for PrepareError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Credentials(error) => error.source(),
            Self::Token(error) => error.source(),
            Self::Endpoint(error) => error.source(),
            Self::EndpointDiscovery(error) => Some(&**error),
            _ => None,
        }
    }
}

impl From<EndpointError> for PrepareError {
    fn from(error: EndpointError) -> Self {
        Self::Endpoint(error)
    }
}
