//! The transport to choose where every crate counts, or paths hold dot segments: hyper over rustls
//! with ring and the system's certificates.

mod connect;
mod link;

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::PROXY_AUTHORIZATION;
use http::uri::Scheme;
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use crate::error::{ConnectorError, DispatchKind, TimeoutError};
use crate::http::{Request, Response};
use crate::primitives::SdkBody;

use self::connect::Connector;
use super::clients::{Clients, PerClient, announce_empty};
use super::tls::{CaBundle, Tls, is_certificate};
use super::{Sending, Transport, TransportSettings};

/// How long a connection may be without a request before it is closed.
const IDLE: Duration = Duration::from_secs(90);

/// Connections are pooled and kept alive; HTTP/2 is used where the service offers it. Targets are
/// sent as they are, also with segments `.` and `..`.
///
/// Proxies are taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`) as
/// it is when this is made; they speak HTTP, SOCKS is refused. Certificates are the system's; on
/// Linux `SSL_CERT_FILE` and `SSL_CERT_DIR` name others, and [`with_ca_bundle`](Self::with_ca_bundle) gives them. Host names are sent as they are: those with
/// letters beyond ASCII must be written in their encoded form, `xn--…`.
///
/// It needs a tokio runtime with I/O and time. A client of it should not outlive that runtime. Clones share
/// connections.
///
/// ```
/// use smithy_runtime::config::Config;
/// use smithy_runtime::transport::Hyper;
///
/// let transport = Hyper::new();
/// let one = Config::builder().http_client(transport.clone());
/// let other = Config::builder().http_client(transport);
/// ```
#[derive(Clone)]
pub struct Hyper {
    clients: Clients<Client<Connector, SdkBody>>,
    proxies: Arc<Matcher>,
    bundle: Option<CaBundle>,
}

impl Hyper {
    /// A transport without connections.
    pub fn new() -> Self {
        Self {
            clients: Clients::default(),
            proxies: Arc::new(Matcher::from_env()),
            bundle: None,
        }
    }

    /// Trusts these certificates in place of the system's.
    #[must_use]
    pub fn with_ca_bundle(mut self, bundle: CaBundle) -> Self {
        self.bundle = Some(bundle);
        self.clients = Clients::default();
        self
    }

    fn tls(&self) -> Result<&Tls, ConnectorError> {
        CaBundle::tls(self.bundle.as_ref())
    }

    fn build(&self, settings: PerClient) -> Result<Client<Connector, SdkBody>, ConnectorError> {
        let tls = self.tls()?.config();
        let proxies = match settings.direct {
            true => Arc::new(Matcher::builder().build()),
            false => Arc::clone(&self.proxies),
        };
        let connector = Connector::new(tls, proxies, settings.connect_timeout);
        Ok(Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .timer(TokioTimer::new())
            .http2_only(settings.prior_http2)
            .build(connector))
    }

    /// The request in hyper's form, if that leaves the target as it is.
    fn convert(
        &self,
        request: Request,
        direct: bool,
    ) -> Result<http::Request<SdkBody>, ConnectorError> {
        let target = crate::client::target(request.uri()).to_owned();
        let request = request.into_http().map_err(ConnectorError::user)?;
        let sent = request.uri().path_and_query().map(|sent| sent.as_str());
        if sent != Some(&target) {
            return Err(ConnectorError::user(format!(
                "hyper would not send the target `{target}` as it is: it must be percent-encoded"
            )));
        }
        let (mut parts, body) = request.into_parts();
        announce_empty(&parts.method, &mut parts.headers, &body);
        if !direct
            && parts.uri.scheme() == Some(&Scheme::HTTP)
            && let Some(proxy) = self.proxies.intercept(&parts.uri)
            && let Some(auth) = proxy.basic_auth()
        {
            // Over TLS it goes to the proxy alone, with the request for a tunnel.
            parts.headers.insert(PROXY_AUTHORIZATION, auth.clone());
        }
        Ok(http::Request::from_parts(parts, body))
    }
}

impl Default for Hyper {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Hyper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hyper")
    }
}

impl Transport for Hyper {
    fn send(&self, request: Request, settings: &TransportSettings) -> Sending<'_> {
        let settings = *settings;
        Box::pin(async move {
            let mut request = self.convert(request, settings.direct)?;
            let is_tls = request.uri().scheme() == Some(&Scheme::HTTPS);
            if is_tls {
                self.tls()?.require_roots()?;
            }
            if settings.http2 {
                // A connection of another version is refused.
                *request.version_mut() = http::Version::HTTP_2;
            }
            let fixed = PerClient::new(&settings, is_tls);
            let client = self.clients.get(fixed, || self.build(fixed))?;
            let response = client.request(request).await.map_err(classify)?;
            Ok(Response::from(response.map(SdkBody::from_unpin)))
        })
    }
}

fn classify(error: ClientError) -> ConnectorError {
    let cause = error.source();
    if let Some(timeout) = cause.and_then(|cause| cause.downcast_ref::<TimeoutError>()) {
        return ConnectorError::timeout(timeout.kind(), timeout.limit());
    }
    if is_certificate(&error) {
        return ConnectorError::new(DispatchKind::Other, error);
    }
    ConnectorError::io(error)
}
