//! The server: how it is set up, started and stopped.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use super::handler::{Answer, Handle, handle};
use super::log::Log;
use super::{Failure, Received, connection};
use crate::config::{Builder as ConfigBuilder, Config, Credentials, Login, Region};
use crate::operation::{Operate, Operation, Service};
use crate::protocol::Protocol;
use crate::protocol::payload::has_events;
use crate::protocol::serve::Serve;
use crate::serde::Shape;

/// The longest body of a request unless told otherwise: 16 MiB.
const MAX_REQUEST_BODY: u64 = 16 << 20;

/// Sets up a server: a handler for each operation that is to be answered.
pub struct Builder {
    service: &'static Service,
    operations: &'static [&'static Operation],
    handlers: Vec<Box<dyn Handle>>,
    protocol: Option<&'static dyn Protocol>,
    max_request_body: u64,
}

impl Builder {
    /// A server of a service with these operations, none of which has a handler yet.
    pub fn new(service: &'static Service, operations: &'static [&'static Operation]) -> Self {
        Self {
            service,
            operations,
            handlers: Vec::new(),
            protocol: None,
            max_request_body: MAX_REQUEST_BODY,
        }
    }

    /// Answers an operation with `handler`, in place of the handler that it may have.
    #[must_use]
    pub fn on<O, R, K>(mut self, handler: impl Fn(O::Input) -> R + Send + Sync + 'static) -> Self
    where
        O: Operate<Input: Shape>,
        R: Answer<O, K> + 'static,
        K: 'static,
    {
        self.handlers
            .retain(|handler| handler.operation().name != O::OPERATION.name);
        self.handlers.push(handle::<O, _, R, K>(handler));
        self
    }

    /// The protocol to speak, one of the service's. Default: the one that clients choose.
    #[must_use]
    pub fn protocol(mut self, protocol: &'static dyn Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// The longest body of a request, in bytes. Default: 16 MiB.
    #[must_use]
    pub fn max_request_body(mut self, bytes: u64) -> Self {
        self.max_request_body = bytes;
        self
    }

    /// Starts the server, on a port of loopback that is free.
    ///
    /// # Errors
    /// A protocol that is not served, a handler for a stream of events, no free port.
    pub fn start(self) -> Result<Server, StartError> {
        let protocol = self.protocol.or(self.service.protocols.first().copied());
        let protocol = protocol.ok_or(StartError::NoProtocol)?;
        let serve = protocol
            .serve()
            .ok_or(StartError::Protocol(protocol.id()))?;
        for handler in &self.handlers {
            let operation = handler.operation();
            if has_events(operation.input) || has_events(operation.output) {
                return Err(StartError::EventStream(operation.name));
            }
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(StartError::Io)?;
        let address = listener.local_addr().map_err(StartError::Io)?;
        let state = Arc::new(State {
            operations: self.operations,
            handlers: self.handlers,
            serve,
            max_request_body: self.max_request_body,
            log: Log::default(),
            stopped: AtomicBool::new(false),
            streams: Mutex::default(),
            #[cfg(feature = "rt-tokio")]
            tokio: tokio::runtime::Handle::try_current().ok(),
        });
        let accepting = connection::accept(listener, &state).map_err(StartError::Io)?;
        Ok(Server {
            address,
            protocol,
            state,
            accepting: Some(accepting),
        })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.handlers.iter().map(|handler| handler.operation().name);
        f.debug_struct("Builder")
            .field("service", &self.service.shape_name)
            .field("handlers", &names.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// Why a server does not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The service has no protocol.
    NoProtocol,
    /// The protocol, by the id of its trait, is not served.
    Protocol(&'static str),
    /// The operation, by its name, has a stream of events, which is not served.
    EventStream(&'static str),
    /// There is no port, or no thread.
    Io(io::Error),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoProtocol => f.write_str("the service has no protocol that could be served"),
            Self::Protocol(id) => write!(f, "fake servers do not speak `{id}`"),
            Self::EventStream(name) => write!(
                f,
                "`{name}` has a stream of events, which fake servers do not serve"
            ),
            Self::Io(_) => f.write_str("no port of loopback could be listened on"),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            _ => None,
        }
    }
}

/// A running server. Dropping it ends it, with all its connections.
pub struct Server {
    address: SocketAddr,
    protocol: &'static dyn Protocol,
    state: Arc<State>,
    accepting: Option<JoinHandle<()>>,
}

/// What all connections share.
pub(super) struct State {
    pub(super) operations: &'static [&'static Operation],
    pub(super) handlers: Vec<Box<dyn Handle>>,
    pub(super) serve: &'static dyn Serve,
    pub(super) max_request_body: u64,
    pub(super) log: Log,
    pub(super) stopped: AtomicBool,
    streams: Mutex<HashMap<usize, TcpStream>>,
    /// The runtime that the server was started in, for the timers and tasks of handlers.
    #[cfg(feature = "rt-tokio")]
    pub(super) tokio: Option<tokio::runtime::Handle>,
}

impl State {
    /// The connections that are open, by number.
    pub(super) fn streams(&self) -> MutexGuard<'_, HashMap<usize, TcpStream>> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Server {
    /// The server's address, such as `http://127.0.0.1:41234`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A configuration with which clients call this server: its address and protocol, a region, and
    /// credentials of every kind that nobody else would accept. Without the feature
    /// `transport-reqwest`, [`Loopback`](super::Loopback) carries requests.
    pub fn config(&self) -> Config {
        self.config_builder().build()
    }

    /// The same configuration, to be completed.
    pub fn config_builder(&self) -> ConfigBuilder {
        let settings = Config::builder()
            .endpoint_url(self.url())
            .protocol(self.protocol)
            .region(Region::from_static("us-east-1"))
            .credentials_provider(Credentials::for_tests())
            .bearer_token("token")
            .api_key("key")
            .basic_auth_login(Login::new("user", "password"))
            .disable_host_prefix(true)
            .endpoint_param("ForcePathStyle", true);
        #[cfg(not(any(feature = "transport-reqwest", feature = "transport-hyper")))]
        let settings = settings.transport(super::Loopback);
        settings
    }

    /// The requests so far.
    pub fn requests(&self) -> Vec<Received> {
        self.state.log.requests()
    }

    /// What went wrong so far, beside what handlers refused. A test that ends well has none.
    pub fn failures(&self) -> Vec<Failure> {
        self.state.log.failures()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.state.stopped.store(true, Ordering::SeqCst);
        // The thread that accepts connections wakes up with the next one.
        drop(TcpStream::connect(self.address));
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
        for (_, stream) in self.state.streams().drain() {
            let _ = stream.shutdown(std::net::Shutdown::Both);
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}
