//! Errors: what a call can fail with, and what every error tells.

mod build;
mod connector;
mod metadata;
mod sdk;
mod unhandled;

pub use crate::client::PrepareError;
pub use build::BuildError;
pub use connector::{ConnectorError, DispatchKind, TimeoutError, TimeoutKind};
pub use metadata::{
    ErrorMetadata, ErrorMetadataBuilder, Fault, ProvideErrorMetadata, ResponseMetadata,
};
pub(crate) use metadata::{extended_request_id, request_id};
pub use sdk::{
    BoxError, ConstructionFailure, DispatchFailure, ResponseError, SdkError, ServiceError,
};
pub use unhandled::{Failure, Unhandled};

use std::error::Error;
use std::fmt;

/// Prints an error together with everything that caused it.
///
/// Errors of this crate print their own facts; sources are printed by whoever walks them. This
/// wrapper walks them: `outer: cause: cause of the cause`.
#[derive(Debug)]
pub struct DisplayErrorContext<E: Error>(pub E);

impl<E: Error> fmt::Display for DisplayErrorContext<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_chain(&self.0, f)
    }
}

fn write_chain(error: &dyn Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{error}")?;
    let mut source = error.source();
    while let Some(cause) = source {
        write!(f, ": {cause}")?;
        source = cause.source();
    }
    Ok(())
}
