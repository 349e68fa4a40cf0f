//! The client beneath every emitted client: it takes an input through the call loop and brings back
//! an output or an error.
//!
//! The loop itself, in `call`, knows no operation's types, so that it is compiled once. What is
//! generic is [`Call::send`], a few lines around it.

mod attempt;
mod auth;
mod body;
mod call;
#[cfg(feature = "checksum")]
mod checksum;
#[cfg(not(feature = "checksum"))]
mod checksum_off;
mod classify;
#[cfg(feature = "compression")]
mod compress;
mod core;
mod customize;
mod discovered;
mod discovery;
mod endpoint;
#[cfg(feature = "event-stream")]
mod events;
mod member;
mod prepare_error;
mod presign;
mod request;
mod response;
mod send;
mod signing;
mod skew;
mod stalls;
#[cfg(feature = "test-util")]
mod substitute;
mod tree_hash;
pub mod waiters;

pub use self::customize::Customize;
#[cfg(feature = "credentials")]
pub(crate) use self::endpoint::{check as check_endpoint, is_host_label};
#[cfg(feature = "test-util")]
pub(crate) use self::member::set_text;
#[cfg(feature = "event-stream")]
pub(crate) use self::member::text_of;
pub use self::prepare_error::PrepareError;
pub use self::send::{Presign, Send};

use std::fmt;
use std::sync::Arc;

use crate::config::{self, Config};
use crate::interceptor::SharedInterceptor;
use crate::operation::{Operate, Service};
use crate::presigning::PresigningConfig;

use self::core::Core;

/// The path and query of a URI, as they are signed.
#[cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
pub(crate) fn target(uri: &str) -> &str {
    endpoint::split(uri).map_or("/", |(_, target)| target)
}

/// A client of a service. Clones share connections, retry budget and caches.
#[derive(Clone)]
pub struct Handle(Arc<Core>);

impl Handle {
    /// A client with this configuration. Nothing is connected or loaded before the first call.
    pub fn new(service: &'static Service, config: Config) -> Self {
        Self(Arc::new(Core::new(service, config)))
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        self.0.config()
    }

    /// Starts a call.
    #[inline]
    pub fn call(&self) -> Call {
        Call {
            core: Arc::clone(&self.0),
            interceptors: Vec::new(),
        }
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("service", &self.0.service().sdk_id)
            .finish_non_exhaustive()
    }
}

/// A call that is being prepared: the client, and what is different for this call.
#[derive(Clone)]
pub struct Call {
    core: Arc<Core>,
    interceptors: Vec<SharedInterceptor>,
}

impl Call {
    /// Makes the call. Nothing happens before the future is polled; dropping it gives the call up.
    #[inline]
    pub fn send<O: Operate>(self, input: O::Input) -> Send<O> {
        Send::new(self, input)
    }

    /// Makes the request of the call for somebody else to send, without sending it.
    #[inline]
    pub fn presigned<O: Operate>(self, input: O::Input, config: PresigningConfig) -> Presign<O> {
        Presign::new(self, input, config)
    }

    /// Overrides settings for this call.
    pub fn override_config(&mut self, over: config::Builder) {
        self.core = Arc::new(self.core.overridden(over));
    }

    /// Adds an interceptor for this call, after the client's.
    pub fn push_interceptor(&mut self, interceptor: SharedInterceptor) {
        self.interceptors.push(interceptor);
    }

    /// The interceptors that the call runs through, in their order.
    fn interceptors(&self) -> impl Iterator<Item = &SharedInterceptor> {
        self.core.interceptors().iter().chain(&self.interceptors)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("service", &self.core.service().sdk_id)
            .finish_non_exhaustive()
    }
}
