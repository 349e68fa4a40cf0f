//! Errors that the model does not list, and what the error of a whole crate is made from.

use std::error::Error;
use std::fmt;

use super::{BoxError, BuildError, ErrorMetadata, SdkError};
use crate::operation::{ModeledError, OperationError};

/// An error that the model does not list for the operation.
///
/// Its code and message are in its metadata.
#[derive(Debug)]
pub struct Unhandled {
    meta: ErrorMetadata,
    source: Option<BoxError>,
}

impl Unhandled {
    /// An error of the service that the model does not list.
    pub fn new(meta: ErrorMetadata) -> Self {
        Self { meta, source: None }
    }

    /// An error that did not come from the service.
    pub fn from_source(source: BoxError) -> Self {
        Self {
            meta: ErrorMetadata::default(),
            source: Some(source),
        }
    }

    pub(crate) fn meta_mut(&mut self) -> &mut ErrorMetadata {
        &mut self.meta
    }

    /// Code, message, request id and status, as far as the response had them.
    pub fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

/// A modelled error where the model does not list it: what it told is kept.
impl From<Box<dyn ModeledError>> for Unhandled {
    fn from(error: Box<dyn ModeledError>) -> Self {
        Self::new(error.error_metadata().clone())
    }
}

impl fmt::Display for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Some(source) => source.fmt(f),
            None => self.meta.fmt(f),
        }
    }
}

impl Error for Unhandled {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref()?.source()
    }
}

/// What the crate-level `Error` of an emitted crate can be made from.
pub trait Failure {
    /// The modelled error that it is, else the unhandled one.
    fn into_failure(self) -> Result<Box<dyn ModeledError>, Unhandled>;
}

impl<E: OperationError, R: fmt::Debug + Send + Sync + 'static> Failure for SdkError<E, R> {
    fn into_failure(self) -> Result<Box<dyn ModeledError>, Unhandled> {
        self.into_service_error().into_inner()
    }
}

impl Failure for BuildError {
    fn into_failure(self) -> Result<Box<dyn ModeledError>, Unhandled> {
        Err(Unhandled::from_source(Box::new(self)))
    }
}
