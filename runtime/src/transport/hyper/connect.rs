//! Connecting: to the service or to a proxy, then TLS, all within a limit of time.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::Matcher;
use rustls::ClientConfig;
use tower_service::Service;

use crate::error::{TimeoutError, TimeoutKind};
use crate::primitives::BoxError;

use super::link::Link;

/// How often a silent connection is probed, so that a peer that is gone is found out.
const PROBE: Duration = Duration::from_secs(15);

type Connecting<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// Connects to services, through proxies where the environment says so.
#[derive(Clone)]
pub(super) struct Connector {
    https: HttpsConnector<Dial>,
    /// How long all of it may take.
    limit: Option<Duration>,
}

impl Connector {
    pub(super) fn new(
        tls: &Arc<ClientConfig>,
        proxies: Arc<Matcher>,
        limit: Option<Duration>,
    ) -> Self {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_keepalive(Some(PROBE));
        http.set_keepalive_interval(Some(PROBE));
        // Proxies are spoken to in HTTP/1.1.
        let mut to_proxy = ClientConfig::clone(tls);
        to_proxy.alpn_protocols.clear();
        let dial = Dial {
            proxy: HttpsConnector::from((http.clone(), to_proxy)),
            http,
            proxies,
        };
        Self {
            https: HttpsConnector::from((dial, Arc::clone(tls))),
            limit,
        }
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<Link>;
    type Error = BoxError;
    type Future = Connecting<Self::Response>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        // Whatever is dialled takes its place in no queue.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connecting = self.https.call(uri);
        let Some(limit) = self.limit else {
            return connecting;
        };
        Box::pin(async move {
            match tokio::time::timeout(limit, connecting).await {
                Ok(connected) => connected,
                Err(_) => Err(TimeoutError::new(TimeoutKind::Connect, limit).into()),
            }
        })
    }
}

/// Gives the way to a service, on which TLS may be spoken then.
#[derive(Clone)]
struct Dial {
    http: HttpConnector,
    proxy: HttpsConnector<HttpConnector>,
    proxies: Arc<Matcher>,
}

impl Service<Uri> for Dial {
    type Response = Link;
    type Error = BoxError;
    type Future = Connecting<Link>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let Some(proxy) = self.proxies.intercept(&uri) else {
            let direct = self.http.call(uri);
            return Box::pin(
                async move { Ok(Link::direct(MaybeHttpsStream::Http(direct.await?))) },
            );
        };
        let address = proxy.uri().clone();
        if !matches!(address.scheme_str(), Some("http" | "https")) {
            let reason = "the environment names a proxy that does not speak HTTP";
            return Box::pin(async move { Err(reason.into()) });
        }
        if uri.scheme() != Some(&Scheme::HTTPS) {
            let to_proxy = self.proxy.call(address);
            return Box::pin(async move { Ok(Link::proxied(to_proxy.await?)) });
        }
        let mut tunnel = Tunnel::new(address, self.proxy.clone());
        if let Some(auth) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(auth.clone());
        }
        let tunnelling = tunnel.call(uri);
        Box::pin(async move { Ok(Link::direct(tunnelling.await?)) })
    }
}
