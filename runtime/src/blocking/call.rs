//! The client beneath emitted blocking clients, and its calls.

use std::future::Future;
use std::{fmt, io};

use super::runtime::Runtime;
use crate::client;
use crate::config::{self, Config};
use crate::error::{BoxError, SdkError};
use crate::http::Request;
use crate::interceptor::Interceptor;
use crate::operation::{Operate, Service};

/// A client of a service, with its thread. Clones share both.
#[derive(Clone, Debug)]
pub struct Handle {
    inner: client::Handle,
    runtime: Runtime,
}

impl Handle {
    /// A client with this configuration. Its thread is started; nothing is connected or loaded before
    /// the first call.
    pub fn new(service: &'static Service, config: Config) -> Self {
        Self {
            inner: client::Handle::new(service, config),
            runtime: Runtime::start(),
        }
    }

    /// Starts a call.
    #[inline]
    pub fn call(&self) -> Call {
        Call {
            inner: self.inner.call(),
            runtime: self.runtime.clone(),
        }
    }

    /// Waits for a future, which finds timers and connections of the client's thread.
    ///
    /// # Errors
    /// The thread could not be started.
    pub fn block_on<F: Future>(&self, future: F) -> io::Result<F::Output> {
        self.runtime.block_on(future)
    }
}

/// A call that is being prepared, and waits for its answer.
#[derive(Clone, Debug)]
pub struct Call {
    pub(super) inner: client::Call,
    pub(super) runtime: Runtime,
}

impl Call {
    /// Makes the call and waits.
    ///
    /// # Errors
    /// As the call that does not wait; and a construction failure where the client has no thread.
    pub fn send<O: Operate>(self, input: O::Input) -> Result<O::Output, SdkError<O::Error>> {
        let sending = self.inner.send::<O>(input);
        wait(&self.runtime, sending)
    }
}

/// Waits for the outcome of a call.
pub(super) fn wait<T, E>(
    runtime: &Runtime,
    future: impl Future<Output = Result<T, SdkError<E>>>,
) -> Result<T, SdkError<E>> {
    match runtime.block_on(future) {
        Ok(outcome) => outcome,
        Err(error) => Err(SdkError::construction_failure(error)),
    }
}

/// A call with its own settings, interceptors and changes to the request, as
/// [`client::Customize`].
#[must_use = "a call is not made unless it is sent"]
pub struct Customize<O: Operate> {
    inner: client::Customize<O>,
    runtime: Runtime,
}

impl<O: Operate> Customize<O> {
    /// Starts with the client's settings.
    pub fn new(call: Call, input: O::Input) -> Self {
        Self {
            inner: client::Customize::new(call.inner, input),
            runtime: call.runtime,
        }
    }

    /// Replaces the settings that `over` makes.
    pub fn config_override(mut self, over: impl Into<config::Builder>) -> Self {
        self.inner = self.inner.config_override(over);
        self
    }

    /// Adds an interceptor.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.inner = self.inner.interceptor(interceptor);
        self
    }

    /// Replaces the request of each attempt, before it is signed. An error ends the call.
    pub fn map_request<F, E>(mut self, map: F) -> Self
    where
        F: Fn(Request) -> Result<Request, E> + Send + Sync + 'static,
        E: Into<BoxError>,
    {
        self.inner = self.inner.map_request(map);
        self
    }

    /// Changes the request of each attempt, before it is signed.
    pub fn mutate_request<F>(mut self, change: F) -> Self
    where
        F: Fn(&mut Request) + Send + Sync + 'static,
    {
        self.inner = self.inner.mutate_request(change);
        self
    }

    /// Makes the call and waits.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub fn send(self) -> Result<O::Output, SdkError<O::Error>> {
        wait(&self.runtime, self.inner.send())
    }
}

impl<O: Operate> fmt::Debug for Customize<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
