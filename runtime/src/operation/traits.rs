//! What ties an operation's static data to its emitted types.

use std::any::Any;
use std::fmt::Debug;

use super::{ErrorShape, Operation};
use crate::error::{ErrorMetadata, ResponseMetadata, Unhandled};
use crate::serde::{Shape, Structure};

/// An input as the call loop holds it.
pub trait Input: Structure + Any + Send + Sync + Debug {}

impl<T: Structure + Any + Send + Sync + Debug> Input for T {}

/// An output as the call loop holds it.
pub trait Output: Structure + Any + Send + Sync + Debug {
    /// Where the metadata of the response goes.
    fn response_metadata_mut(&mut self) -> &mut ResponseMetadata;
    /// The metadata of the response.
    fn response_metadata(&self) -> &ResponseMetadata;
}

/// A modelled error as the call loop holds it.
pub trait ModeledError: Structure + Any + std::error::Error + Send + Sync {
    /// Where code, message and request id go.
    fn error_metadata_mut(&mut self) -> &mut ErrorMetadata;
    /// Code, message and request id.
    fn error_metadata(&self) -> &ErrorMetadata;
    /// The static data.
    fn shape(&self) -> &'static ErrorShape;
}

/// A modelled error's static data.
pub trait ErrorStructure: ModeledError + Shape {
    /// The static data.
    const SHAPE: &'static ErrorShape;
}

/// The error enum of an operation.
pub trait OperationError: std::error::Error + Send + Sync + Sized + 'static {
    /// The variant for the error at `index` of [`Operation::errors`].
    fn from_modeled(index: usize, error: Box<dyn ModeledError>) -> Self;
    /// The variant for an error that the model does not list.
    fn from_unhandled(unhandled: Unhandled) -> Self;
    /// The modelled error that this one is, else the unhandled one.
    fn into_inner(self) -> Result<Box<dyn ModeledError>, Unhandled>;
}

/// An operation's types, tied to its static data.
pub trait Operate: 'static {
    /// The input structure.
    type Input: Input;
    /// The output structure.
    type Output: Output + Shape;
    /// The error enum.
    type Error: OperationError;
    /// The static data.
    const OPERATION: &'static Operation;
}

/// An empty error of type `T`, for [`ErrorShape::empty`].
pub fn empty_error<T: ModeledError + Shape>() -> Box<dyn ModeledError> {
    Box::new(T::empty())
}

/// The error as the type that it is, or unchanged: emitted error enums try the types they know.
///
/// # Errors
/// An error of another type.
pub fn downcast_error<T: ModeledError + Shape>(
    mut error: Box<dyn ModeledError>,
) -> Result<T, Box<dyn ModeledError>> {
    let any: &mut dyn Any = &mut *error;
    match any.downcast_mut::<T>() {
        Some(found) => Ok(std::mem::replace(found, T::empty())),
        None => Err(error),
    }
}

/// Values that know the service's id of their request.
pub trait RequestId {
    /// The id to quote to support.
    fn request_id(&self) -> Option<&str>;
}

impl<T: Output> RequestId for T {
    fn request_id(&self) -> Option<&str> {
        self.response_metadata().request_id()
    }
}

/// Values that know the second id of their request, which S3 tells.
pub trait RequestIdExt {
    /// The id to quote to support beside [`request_id`](RequestId::request_id).
    fn extended_request_id(&self) -> Option<&str>;
}

impl<T: Output> RequestIdExt for T {
    fn extended_request_id(&self) -> Option<&str> {
        self.response_metadata().extended_request_id()
    }
}
