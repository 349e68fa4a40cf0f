//! One call that differs from the others of its client.

use std::fmt;
use std::future::IntoFuture;

use crate::config;
use crate::error::BoxError;
use crate::http::{Method, Request};
use crate::interceptor::{Interceptor, MapRequest, SharedInterceptor};
use crate::operation::Operate;
use crate::presigning::PresigningConfig;
use crate::primitives::SdkBody;

use super::{Call, Presign, Send};

/// A call with its own settings, interceptors and changes to the request.
#[must_use = "a call is not made unless it is sent"]
pub struct Customize<O: Operate> {
    call: Call,
    input: O::Input,
}

impl<O: Operate> Customize<O> {
    /// Starts with the client's settings.
    pub fn new(call: Call, input: O::Input) -> Self {
        Self { call, input }
    }

    /// Replaces the settings that `over` makes.
    pub fn config_override(mut self, over: impl Into<config::Builder>) -> Self {
        self.call.override_config(over.into());
        self
    }

    /// Adds an interceptor.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.call
            .push_interceptor(SharedInterceptor::new(interceptor));
        self
    }

    /// Replaces the request of each attempt, before it is signed. An error ends the call.
    pub fn map_request<F, E>(self, map: F) -> Self
    where
        F: Fn(Request) -> Result<Request, E> + std::marker::Send + Sync + 'static,
        E: Into<BoxError>,
    {
        self.interceptor(MapRequest(Box::new(move |request| {
            let nothing = Request::new(Method::GET, "", SdkBody::empty());
            *request = map(std::mem::replace(request, nothing)).map_err(Into::into)?;
            Ok(())
        })))
    }

    /// Changes the request of each attempt, before it is signed.
    pub fn mutate_request<F>(self, change: F) -> Self
    where
        F: Fn(&mut Request) + std::marker::Send + Sync + 'static,
    {
        self.interceptor(MapRequest(Box::new(move |request| {
            change(request);
            Ok(())
        })))
    }

    /// Makes the request of the call for somebody else to send, without sending it.
    ///
    /// # Errors
    /// As those of the request's own method.
    pub fn presigned(self, config: PresigningConfig) -> Presign<O> {
        self.call.presigned(self.input, config)
    }

    /// Makes the call.
    pub fn send(self) -> Send<O> {
        self.call.send(self.input)
    }
}

impl<O: Operate> IntoFuture for Customize<O> {
    type Output = <Send<O> as Future>::Output;
    type IntoFuture = Send<O>;

    fn into_future(self) -> Send<O> {
        self.send()
    }
}

impl<O: Operate> fmt::Debug for Customize<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Customize")
            .field("operation", &O::OPERATION.name)
            .field("input", &self.input)
            .finish_non_exhaustive()
    }
}
