// Generated from the service's model: changes are lost at the next run.

//! The errors that the service answers with.

use crate::error::ErrorMetadata;

/// STS did not reach the identity provider in time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdpCommunicationErrorException {
    /// The `message` of this type.
    pub message: Option<String>,
    pub(crate) _meta: ErrorMetadata,
}

impl IdpCommunicationErrorException {
    /// The message of the service.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref().or_else(|| self._meta.message())
    }
}
