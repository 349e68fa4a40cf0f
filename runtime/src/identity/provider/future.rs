//! The future that a provider returns.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::{CredentialsError, Result};

/// What [`provide_credentials`](super::ProvideCredentials::provide_credentials) returns.
///
/// A result that is there already costs no allocation.
#[must_use = "futures do nothing unless awaited"]
pub struct ProvideCredentials<'a>(State<'a>);

enum State<'a> {
    Ready(Option<Result>),
    Running(Pin<Box<dyn Future<Output = Result> + Send + 'a>>),
}

impl<'a> ProvideCredentials<'a> {
    /// Wraps a future.
    pub fn new(future: impl Future<Output = Result> + Send + 'a) -> Self {
        Self(State::Running(Box::pin(future)))
    }

    /// Wraps a result that is there already.
    pub fn ready(result: Result) -> Self {
        Self(State::Ready(Some(result)))
    }
}

impl Future for ProvideCredentials<'_> {
    type Output = Result;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result> {
        match &mut self.get_mut().0 {
            State::Ready(result) => Poll::Ready(result.take().unwrap_or_else(finished)),
            State::Running(future) => future.as_mut().poll(context),
        }
    }
}

/// The result of a future that is polled after its end.
fn finished() -> Result {
    Err(CredentialsError::unhandled("the result was taken already"))
}

impl fmt::Debug for ProvideCredentials<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProvideCredentials")
    }
}
