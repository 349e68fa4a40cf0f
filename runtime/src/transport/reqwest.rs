//! The default transport: reqwest over rustls with ring and the system's certificates.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::{Client, ClientBuilder, Url};
use rustls::ClientConfig;

use crate::error::{ConnectorError, DispatchKind, TimeoutKind};
use crate::http::{Request, Response};
use crate::primitives::SdkBody;

use super::clients::{Clients, PerClient, announce_empty};
use super::tls::{CaBundle, Tls, is_certificate};
use super::{Sending, Transport, TransportSettings};

/// Connections are pooled and kept alive; HTTP/2 is used where the service offers it. Proxies are
/// taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), certificates
/// from the system; on Linux `SSL_CERT_FILE` and `SSL_CERT_DIR` name others, and
/// [`with_ca_bundle`](Self::with_ca_bundle) gives them.
///
/// It needs a tokio runtime with I/O and time. A client of it should not outlive that runtime. Clones share
/// connections.
///
/// ```
/// use smithy_runtime::config::Config;
/// use smithy_runtime::transport::Reqwest;
///
/// let transport = Reqwest::new();
/// let one = Config::builder().http_client(transport.clone());
/// let other = Config::builder().http_client(transport);
/// ```
#[derive(Clone, Default)]
pub struct Reqwest {
    clients: Clients<Client>,
    /// Scheme and authority of the latest request, parsed: parsing a host takes longer than all
    /// the rest of a URL.
    base: Arc<Mutex<Option<(String, Url)>>>,
    bundle: Option<CaBundle>,
}

impl Reqwest {
    /// A transport without connections.
    pub fn new() -> Self {
        Self::default()
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

    /// The URL in reqwest's form, if that leaves the target as it is.
    fn url(&self, uri: &str) -> Result<Url, ConnectorError> {
        let target = crate::client::target(uri);
        let base = uri.strip_suffix(target).unwrap_or(uri);
        let mut url = self.parsed(base)?;
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (target, None),
        };
        url.set_path(path);
        url.set_query(query);
        // URLs resolve `.` and `..`, and encode some characters; the signature covers what they
        // were.
        if url.path() == path && url.query() == query {
            return Ok(url);
        }
        Err(ConnectorError::user(format!(
            "reqwest would send the path `{}` in place of `{path}`: dot segments and unencoded \
             characters need another transport",
            url.path()
        )))
    }

    fn parsed(&self, base: &str) -> Result<Url, ConnectorError> {
        let mut latest = self.base.lock().unwrap_or_else(PoisonError::into_inner);
        match &*latest {
            Some((known, url)) if known == base => Ok(url.clone()),
            _ => {
                let url = Url::parse(base).map_err(ConnectorError::user)?;
                *latest = Some((base.to_owned(), url.clone()));
                Ok(url)
            }
        }
    }
}

impl fmt::Debug for Reqwest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reqwest")
    }
}

fn build(tls: &Tls, settings: PerClient) -> Result<Client, ConnectorError> {
    let mut builder: ClientBuilder = Client::builder()
        .tls_backend_preconfigured(ClientConfig::clone(tls.config()))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false);
    if let Some(timeout) = settings.connect_timeout {
        builder = builder.connect_timeout(timeout);
    }
    if settings.prior_http2 {
        builder = builder.http2_prior_knowledge();
    }
    if settings.direct {
        builder = builder.no_proxy();
    }
    builder
        .build()
        .map_err(|error| ConnectorError::new(DispatchKind::Other, error))
}

impl Transport for Reqwest {
    fn send(&self, request: Request, settings: &TransportSettings) -> Sending<'_> {
        let settings = *settings;
        Box::pin(async move {
            let url = self.url(request.uri())?;
            let is_tls = url.scheme() == "https";
            if is_tls {
                self.tls()?.require_roots()?;
            }
            let fixed = PerClient::new(&settings, is_tls);
            let client = self.clients.get(fixed, || build(self.tls()?, fixed))?;
            let mut request = convert(request, url);
            if settings.http2 {
                // A connection of another version is refused.
                *request.version_mut() = http::Version::HTTP_2;
            }
            let response = client
                .execute(request)
                .await
                .map_err(|error| classify(error, settings.connect_timeout))?;
            let response = http::Response::<reqwest::Body>::from(response);
            Ok(Response::from(response.map(SdkBody::from_unpin)))
        })
    }
}

/// The request in reqwest's form.
fn convert(request: Request, url: Url) -> reqwest::Request {
    let (method, headers, body) = request.into_parts();
    let mut headers = headers.into_map();
    announce_empty(&method, &mut headers, &body);
    let mut converted = reqwest::Request::new(method, url);
    *converted.headers_mut() = headers;
    *converted.body_mut() = match body.into_bytes() {
        Ok(bytes) if bytes.is_empty() => None,
        Ok(bytes) => Some(bytes.into()),
        Err(stream) => Some(reqwest::Body::wrap(stream)),
    };
    converted
}

fn classify(error: reqwest::Error, connect: Option<Duration>) -> ConnectorError {
    // The URL may hold what the user wants to keep to himself.
    let error = error.without_url();
    match connect {
        Some(limit) if error.is_connect() && error.is_timeout() => {
            ConnectorError::timeout(TimeoutKind::Connect, limit)
        }
        _ if error.is_builder() => ConnectorError::user(error),
        _ if is_certificate(&error) => ConnectorError::new(DispatchKind::Other, error),
        _ => ConnectorError::io(error),
    }
}
