//! Transports: what carries one request to a service and brings its response back.
//!
//! A transport does no more than that: no redirects, no retries, no decompression, no change of
//! the target. The call loop is built over the trait; the default is reqwest over rustls, and hyper over rustls is there to be
//! chosen.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::error::ConnectorError;
use crate::http::{Request, Response};

#[cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
mod clients;
pub mod connector;
#[cfg(feature = "test-util")]
pub mod function;
#[cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
pub mod http_client;
#[cfg(feature = "transport-hyper")]
mod hyper;
#[cfg(feature = "hyper-014")]
pub mod hyper_014;
#[cfg(feature = "test-util")]
pub mod recording;
#[cfg(feature = "transport-reqwest")]
mod reqwest;
#[cfg(feature = "test-util")]
pub mod scripted;
#[cfg(feature = "test-util")]
pub mod static_replay;
#[cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
mod tls;

#[cfg(feature = "transport-hyper")]
pub use self::hyper::Hyper;
#[cfg(feature = "transport-reqwest")]
pub use self::reqwest::Reqwest;
#[cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
pub use self::tls::{CaBundle, InvalidCaBundle};

/// What [`Transport::send`] returns.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<Response, ConnectorError>> + Send + 'a>>;

/// Carries requests.
///
/// The future gives the head of the response; the body follows as it is read.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends one request. Dropping the future gives it up.
    ///
    /// # Errors
    /// [`ConnectorError::io`] where another attempt may succeed, [`ConnectorError::user`] for a
    /// request that cannot be sent, [`ConnectorError::timeout`] for a limit of `settings`.
    fn send(&self, request: Request, settings: &TransportSettings) -> Sending<'_>;
}

/// What the call's configuration asks of the transport.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransportSettings {
    /// How long connecting may take, TLS included. Only the transport can enforce it.
    pub connect_timeout: Option<Duration>,
    /// How long the service may be silent. The call loop enforces it too, so that a transport
    /// need not.
    pub read_timeout: Option<Duration>,
    /// Whether the exchange needs HTTP/2: it sends events while it receives others. Over TLS the
    /// protocol is agreed on, without TLS it is taken for granted.
    pub http2: bool,
    /// Whether the request goes past proxies: it is for a service of the machine itself, and carries what
    /// nobody else should see.
    pub direct: bool,
}

/// Any [`Transport`] behind one type that is cheap to clone. Clones share its connections.
#[derive(Clone, Debug)]
pub struct SharedTransport(Arc<dyn Transport>);

impl SharedTransport {
    /// Shares a transport.
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self(Arc::new(transport))
    }
}

impl Transport for SharedTransport {
    fn send(&self, request: Request, settings: &TransportSettings) -> Sending<'_> {
        self.0.send(request, settings)
    }
}

/// The transport that is there without configuration.
pub(crate) fn default_transport() -> Option<SharedTransport> {
    #[cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
    return Some(own_transport(None));
    #[cfg(not(any(feature = "transport-reqwest", feature = "transport-hyper")))]
    None
}

/// The same, with these certificates in place of the system's if there are any. Hyper has to be asked for,
/// so where both are there, it was.
#[cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
pub(crate) fn own_transport(bundle: Option<CaBundle>) -> SharedTransport {
    #[cfg(feature = "transport-hyper")]
    let transport = Hyper::new();
    #[cfg(not(feature = "transport-hyper"))]
    let transport = Reqwest::new();
    SharedTransport::new(match bundle {
        Some(bundle) => transport.with_ca_bundle(bundle),
        None => transport,
    })
}
