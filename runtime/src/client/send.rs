//! The typed ends of a call: boxes go into the loop, an output or an error comes out.

use std::any::Any;
use std::future::Future;
use std::marker::{PhantomData, Send as CrossThreads};
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::error::{SdkError, Unhandled};
use crate::operation::{ModeledError, Operate, OperationError, Output};
use crate::presigning::{PresignedRequest, PresigningConfig};
use crate::serde::Shape;

use super::{Call, PrepareError, call, presign};

/// An error of the service, before it is given its type.
#[derive(Debug)]
pub(super) enum Refusal {
    /// The error at this index of [`Operation::errors`](crate::operation::Operation::errors).
    Modeled(usize, Box<dyn ModeledError>),
    /// An error that the model does not list.
    Unhandled(Unhandled),
}

/// What the loop ends with.
pub(super) type Outcome = Result<Box<dyn Output>, SdkError<Refusal>>;

/// The loop under way.
pub(super) type Running = Pin<Box<dyn Future<Output = Outcome> + CrossThreads>>;

/// A call under way: a future of the operation's output.
#[must_use = "a call is not made unless it is awaited"]
pub struct Send<O> {
    running: Running,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operate> Send<O> {
    #[inline]
    pub(super) fn new(call: Call, input: O::Input) -> Self {
        Self {
            running: start::<O>(call, input),
            operation: PhantomData,
        }
    }
}

impl<O: Operate> Future for Send<O> {
    type Output = Result<O::Output, SdkError<O::Error>>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.running.as_mut().poll(cx).map(typed::<O>)
    }
}

/// What making a link ends with. The service is not asked, so it refuses nothing.
pub(super) type Link = Result<PresignedRequest, SdkError<Refusal>>;

/// A request in the making, for somebody else to send.
#[must_use = "a request is not made unless it is awaited"]
pub struct Presign<O> {
    running: Pin<Box<dyn Future<Output = Link> + CrossThreads>>,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operate> Presign<O> {
    #[inline]
    pub(super) fn new(call: Call, input: O::Input, config: PresigningConfig) -> Self {
        Self {
            running: presign::start(call, O::OPERATION, Box::new(input), config),
            operation: PhantomData,
        }
    }
}

impl<O: Operate> Future for Presign<O> {
    type Output = Result<PresignedRequest, SdkError<O::Error>>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let link = self.running.as_mut().poll(cx);
        link.map(|link| link.map_err(typed_error::<O>))
    }
}

impl<O> std::fmt::Debug for Presign<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Presign")
    }
}

/// Starts the loop.
#[inline]
pub(super) fn start<O: Operate>(call: Call, input: O::Input) -> Running {
    let output = Box::new(O::Output::empty());
    call::start(call, O::OPERATION, Box::new(input), output)
}

/// Gives an outcome its types.
pub(super) fn typed<O: Operate>(outcome: Outcome) -> Result<O::Output, SdkError<O::Error>> {
    let output: Box<dyn Any> = outcome.map_err(typed_error::<O>)?;
    match output.downcast() {
        Ok(output) => Ok(*output),
        // The loop gives back the box that it was given.
        Err(_) => Err(SdkError::construction_failure(PrepareError::WrongType)),
    }
}

/// Gives an error its type.
pub(super) fn typed_error<O: Operate>(error: SdkError<Refusal>) -> SdkError<O::Error> {
    error.map_service_error(|refusal| match refusal {
        Refusal::Modeled(index, error) => O::Error::from_modeled(index, error),
        Refusal::Unhandled(unhandled) => O::Error::from_unhandled(unhandled),
    })
}

impl<O> std::fmt::Debug for Send<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Send")
    }
}
