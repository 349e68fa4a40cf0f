//! An answer in place of the service's.

use std::any::Any;
use std::fmt;

use crate::error::Unhandled;
use crate::http::Response;
use crate::operation::{ModeledError, OperationError, Output};

/// An answer in place of the service's, as
/// [`Interceptor::answer`](crate::interceptor::Interceptor::answer) gives it.
pub struct Substitute(pub(crate) SubstituteKind);

/// Puts an output in its place, if it is one for such an output.
type Put = Box<dyn FnOnce(&mut dyn Any) -> bool + Send>;

pub(crate) enum SubstituteKind {
    Output(Put),
    Error(Result<Box<dyn ModeledError>, Unhandled>),
    Response(Response),
}

impl Substitute {
    /// The call succeeds with this output.
    pub fn output<T: Output>(output: T) -> Self {
        Self(SubstituteKind::Output(Box::new(move |place| {
            let place = place.downcast_mut::<T>();
            place.map(|place| *place = output).is_some()
        })))
    }

    /// The service refuses with this error. The call is not tried again.
    pub fn error<E: OperationError>(error: E) -> Self {
        Self(SubstituteKind::Error(error.into_inner()))
    }

    /// The service answers with this response.
    pub fn response(response: Response) -> Self {
        Self(SubstituteKind::Response(response))
    }
}

impl fmt::Debug for Substitute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            SubstituteKind::Output(_) => f.write_str("Output"),
            SubstituteKind::Error(Ok(error)) => f.debug_tuple("Error").field(error).finish(),
            SubstituteKind::Error(Err(error)) => f.debug_tuple("Error").field(error).finish(),
            SubstituteKind::Response(response) => {
                f.debug_tuple("Response").field(response).finish()
            }
        }
    }
}
