//! Interceptors: code of a program that looks into calls, or changes their requests.

pub mod context;
mod intercept;

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use crate::error::{BoxError, ErrorMetadata};
use crate::http::{Request, Response};
use crate::operation::{Input, Operation};

pub use self::intercept::Intercept;

/// What a hook returns.
pub type Result<T = ()> = std::result::Result<T, BoxError>;

/// Hooks into every call of a client. All have a default that does nothing.
///
/// Per call they run in this order; those marked * once per attempt:
///
/// 1. [`modify_before_serialization`](Self::modify_before_serialization)
/// 2. [`read_before_serialization`](Self::read_before_serialization)
/// 3. [`modify_before_signing`](Self::modify_before_signing) *
/// 4. [`read_after_signing`](Self::read_after_signing) *
/// 5. [`modify_before_transmit`](Self::modify_before_transmit) *
/// 6. [`read_after_transmit`](Self::read_after_transmit) *, if a response came
/// 7. [`read_after_deserialization`](Self::read_after_deserialization) *, if it could be read
///
/// With the feature `test-util`, an interceptor may answer in place of the service, between 5 and 6: see
/// `answer`.
///
/// Interceptors of the client run before those of the call, each in the order they were added. An
/// error of a hook ends the call without another attempt: up to the fifth as
/// [`SdkError::ConstructionFailure`](crate::error::SdkError::ConstructionFailure), after that as
/// [`SdkError::ResponseError`](crate::error::SdkError::ResponseError). An attempt that is repeated
/// starts from a request written anew. A presigned request, which is not sent, runs through the first four.
///
/// ```
/// use smithy_runtime::http::Request;
/// use smithy_runtime::interceptor::{CallInfo, Interceptor, Result};
///
/// #[derive(Debug)]
/// struct Tenant(String);
///
/// impl Interceptor for Tenant {
///     fn modify_before_signing(&self, _: &CallInfo<'_>, request: &mut Request) -> Result {
///         request.headers_mut().try_insert("x-tenant", &self.0)?;
///         Ok(())
///     }
/// }
/// ```
#[allow(unused_variables, reason = "the names document what each hook gets")]
pub trait Interceptor: fmt::Debug + Send + Sync {
    /// May change the input; downcast it to the operation's input type.
    ///
    /// # Errors
    /// Ends the call as a construction failure.
    fn modify_before_serialization(
        &self,
        operation: &'static Operation,
        input: &mut dyn Any,
    ) -> Result {
        Ok(())
    }

    /// Sees the input, before anything is made of it.
    ///
    /// # Errors
    /// Ends the call as a construction failure.
    fn read_before_serialization(&self, call: &CallInfo<'_>) -> Result {
        Ok(())
    }

    /// May change the request, complete but for its checksum and its signature.
    ///
    /// # Errors
    /// Ends the call as a construction failure.
    fn modify_before_signing(&self, call: &CallInfo<'_>, request: &mut Request) -> Result {
        Ok(())
    }

    /// Sees the signed request.
    ///
    /// # Errors
    /// Ends the call as a construction failure.
    fn read_after_signing(&self, call: &CallInfo<'_>, request: &Request) -> Result {
        Ok(())
    }

    /// May change the request just before it is sent. What the signature covers must stay.
    ///
    /// # Errors
    /// Ends the call as a construction failure.
    fn modify_before_transmit(&self, call: &CallInfo<'_>, request: &mut Request) -> Result {
        Ok(())
    }

    /// May answer in place of the service: nothing is sent then, and hook 7 does not run for a typed
    /// answer. The first interceptor that answers counts.
    ///
    /// # Errors
    /// Ends the call as a construction failure.
    #[cfg(feature = "test-util")]
    fn answer(&self, call: &CallInfo<'_>) -> Result<Option<crate::mocks::Substitute>> {
        Ok(None)
    }

    /// Sees the head of the response; its body has not been read yet.
    ///
    /// # Errors
    /// Ends the call as a response error.
    fn read_after_transmit(&self, call: &CallInfo<'_>, response: &Response) -> Result {
        Ok(())
    }

    /// Sees what the response was read as.
    ///
    /// # Errors
    /// Ends the call as a response error.
    fn read_after_deserialization(&self, call: &CallInfo<'_>, answer: Answer<'_>) -> Result {
        Ok(())
    }
}

/// The call that a hook looks into.
#[derive(Clone, Copy)]
pub struct CallInfo<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) input: &'a dyn Input,
    pub(crate) attempt: u32,
    pub(crate) invocation_id: &'a str,
}

impl CallInfo<'_> {
    /// The operation, with its service.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The input, if it is of type `T`.
    pub fn input<T: Any>(&self) -> Option<&T> {
        let input: &dyn Any = self.input;
        input.downcast_ref()
    }

    /// The number of the attempt, from 1; 0 before the first.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The id of the call, the same for all its attempts.
    pub fn invocation_id(&self) -> &str {
        self.invocation_id
    }
}

impl fmt::Debug for CallInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallInfo")
            .field("service", &self.operation.service.sdk_id)
            .field("operation", &self.operation.name)
            .field("attempt", &self.attempt)
            .field("invocation_id", &self.invocation_id)
            .finish_non_exhaustive()
    }
}

/// What a response was read as.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Answer<'a> {
    /// A success: the output, to be downcast to the operation's output type.
    Output(&'a dyn Any),
    /// An error of the service.
    Error(&'a ErrorMetadata),
}

impl fmt::Debug for Answer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Output(_) => f.write_str("Output"),
            Self::Error(error) => f.debug_tuple("Error").field(error).finish(),
        }
    }
}

/// Any [`Interceptor`] behind one type that is cheap to clone.
#[derive(Clone)]
pub struct SharedInterceptor(Arc<dyn Interceptor>);

impl SharedInterceptor {
    /// Shares an interceptor.
    pub fn new(interceptor: impl Interceptor + 'static) -> Self {
        Self(Arc::new(interceptor))
    }
}

impl std::ops::Deref for SharedInterceptor {
    type Target = dyn Interceptor;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl fmt::Debug for SharedInterceptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A function over requests as an interceptor.
pub(crate) struct MapRequest(pub(crate) Box<dyn Fn(&mut Request) -> Result + Send + Sync>);

impl fmt::Debug for MapRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MapRequest")
    }
}

impl Interceptor for MapRequest {
    fn modify_before_signing(&self, _: &CallInfo<'_>, request: &mut Request) -> Result {
        (self.0)(request)
    }
}
