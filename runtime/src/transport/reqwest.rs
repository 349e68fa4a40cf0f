//! The default transport: reqwest over rustls with ring and the system's certificates.

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use reqwest::{Client, ClientBuilder, Url};
use rustls::client::WantsClientCert;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::error::{ConnectorError, DispatchKind, TimeoutKind};
use crate::http::{Request, Response};
use crate::primitives::SdkBody;

use super::{Sending, Transport, TransportSettings};

/// Connections are pooled and kept alive; HTTP/2 is used where the service offers it. Proxies are
/// taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), certificates
/// from the system; on Linux `SSL_CERT_FILE` and `SSL_CERT_DIR` name others.
///
/// It needs a tokio runtime with I/O and time. A client of it should not outlive that runtime.
#[derive(Default)]
pub struct Reqwest {
    /// One client for each of the settings in use that reqwest knows per client, the latest first.
    clients: Mutex<Vec<(PerClient, Client)>>,
    /// Scheme and authority of the latest request, parsed: parsing a host takes longer than all
    /// the rest of a URL.
    base: Mutex<Option<(String, Url)>>,
}

/// More clients than these are not remembered.
const MAX_CLIENTS: usize = 4;

/// What reqwest knows per client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PerClient {
    connect_timeout: Option<Duration>,
    /// Whether HTTP/2 is spoken without being agreed on, as over plain connections.
    http2: bool,
    /// Whether proxies are passed by.
    direct: bool,
}

impl Reqwest {
    /// A transport without connections.
    pub fn new() -> Self {
        Self::default()
    }

    fn client(&self, settings: PerClient) -> Result<Client, ConnectorError> {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = clients.iter().find(|(of, _)| *of == settings) {
            return Ok(client.clone());
        }
        let client = build(settings)?;
        clients.truncate(MAX_CLIENTS - 1);
        clients.insert(0, (settings, client.clone()));
        Ok(client)
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

fn build(settings: PerClient) -> Result<Client, ConnectorError> {
    let mut builder: ClientBuilder = Client::builder()
        .tls_backend_preconfigured(tls()?.config.clone())
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false);
    if let Some(timeout) = settings.connect_timeout {
        builder = builder.connect_timeout(timeout);
    }
    if settings.http2 {
        builder = builder.http2_prior_knowledge();
    }
    if settings.direct {
        builder = builder.no_proxy();
    }
    builder
        .build()
        .map_err(|error| ConnectorError::new(DispatchKind::Other, error))
}

/// The TLS configuration of the process: reading the system's certificates takes milliseconds.
struct Tls {
    config: ClientConfig,
    /// Why there are no certificates to trust; plain HTTP works without.
    no_roots: Option<String>,
}

fn tls() -> Result<&'static Tls, ConnectorError> {
    static TLS: OnceLock<Result<Tls, rustls::Error>> = OnceLock::new();
    TLS.get_or_init(make_tls)
        .as_ref()
        .map_err(|error| ConnectorError::new(DispatchKind::Other, error.clone()))
}

fn make_tls() -> Result<Tls, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = || {
        ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
    };
    let (with_roots, no_roots): (ConfigBuilder<ClientConfig, WantsClientCert>, _) =
        match builder()?.with_platform_verifier() {
            Ok(config) => (config, None),
            Err(error) => (
                builder()?.with_root_certificates(RootCertStore::empty()),
                Some(error.to_string()),
            ),
        };
    let mut config = with_roots.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Tls { config, no_roots })
}

impl Transport for Reqwest {
    fn send(&self, request: Request, settings: &TransportSettings) -> Sending<'_> {
        let settings = *settings;
        Box::pin(async move {
            let url = self.url(request.uri())?;
            let client = self.client(PerClient {
                connect_timeout: settings.connect_timeout,
                http2: settings.http2 && url.scheme() != "https",
                direct: settings.direct,
            })?;
            let mut request = convert(request, url)?;
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
fn convert(request: Request, url: Url) -> Result<reqwest::Request, ConnectorError> {
    if url.scheme() == "https"
        && let Some(reason) = &tls()?.no_roots
    {
        return Err(ConnectorError::user(format!(
            "no certificates to trust ({reason}): install the system's, such as the package \
             ca-certificates, or name a file in SSL_CERT_FILE"
        )));
    }
    let (method, headers, body) = request.into_parts();
    let mut converted = reqwest::Request::new(method, url);
    *converted.headers_mut() = headers.into_map();
    *converted.body_mut() = match body.into_bytes() {
        Ok(bytes) if bytes.is_empty() => None,
        Ok(bytes) => Some(bytes.into()),
        Err(stream) => Some(reqwest::Body::wrap(stream)),
    };
    Ok(converted)
}

fn classify(error: reqwest::Error, connect: Option<Duration>) -> ConnectorError {
    // The URL may hold what the user wants to keep to himself.
    let error = error.without_url();
    match connect {
        Some(limit) if error.is_connect() && error.is_timeout() => {
            ConnectorError::timeout(TimeoutKind::Connect, limit)
        }
        _ if error.is_builder() => ConnectorError::user(error),
        // It will be no more valid the next time.
        _ if is_certificate(&error) => ConnectorError::new(DispatchKind::Other, error),
        _ => ConnectorError::io(error),
    }
}

/// Whether the server's certificate was refused.
fn is_certificate(error: &reqwest::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let io = cause.downcast_ref::<std::io::Error>();
        let inner = io.and_then(|io| io.get_ref()?.downcast_ref());
        if let Some(rustls::Error::InvalidCertificate(_)) = inner {
            return true;
        }
        source = cause.source();
    }
    false
}
