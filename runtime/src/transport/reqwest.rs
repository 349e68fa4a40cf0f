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
    /// One client for each connect timeout in use, the latest first: reqwest knows it per client.
    clients: Mutex<Vec<(Option<Duration>, Client)>>,
}

/// More connect timeouts than these are not remembered.
const MAX_CLIENTS: usize = 4;

impl Reqwest {
    /// A transport without connections.
    pub fn new() -> Self {
        Self::default()
    }

    fn client(&self, timeout: Option<Duration>) -> Result<Client, ConnectorError> {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = clients.iter().find(|(of, _)| *of == timeout) {
            return Ok(client.clone());
        }
        let client = build(timeout)?;
        clients.truncate(MAX_CLIENTS - 1);
        clients.insert(0, (timeout, client.clone()));
        Ok(client)
    }
}

impl fmt::Debug for Reqwest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reqwest")
    }
}

fn build(timeout: Option<Duration>) -> Result<Client, ConnectorError> {
    let mut builder: ClientBuilder = Client::builder()
        .tls_backend_preconfigured(tls()?.config.clone())
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false);
    if let Some(timeout) = timeout {
        builder = builder.connect_timeout(timeout);
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
            let client = self.client(settings.connect_timeout)?;
            let request = convert(request)?;
            let response = client
                .execute(request)
                .await
                .map_err(|error| classify(error, settings.connect_timeout))?;
            let response = http::Response::<reqwest::Body>::from(response);
            Ok(Response::from(response.map(SdkBody::from_body_1_x)))
        })
    }
}

/// The request in reqwest's form, with the target byte for byte.
fn convert(request: Request) -> Result<reqwest::Request, ConnectorError> {
    let url = Url::parse(request.uri()).map_err(ConnectorError::user)?;
    check(&url, request.uri())?;
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

/// URLs resolve `.` and `..`, and encode some characters; the signature covers what they were.
fn check(url: &Url, uri: &str) -> Result<(), ConnectorError> {
    let signed = crate::client::target(uri);
    let (path, query) = match signed.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (signed, None),
    };
    if url.path() == path && url.query() == query {
        return Ok(());
    }
    Err(ConnectorError::user(format!(
        "reqwest would send the path `{}` in place of `{path}`: dot segments and unencoded \
         characters need another transport",
        url.path()
    )))
}

fn classify(error: reqwest::Error, connect: Option<Duration>) -> ConnectorError {
    // The URL may hold what the user wants to keep to himself.
    let error = error.without_url();
    match connect {
        Some(limit) if error.is_connect() && error.is_timeout() => {
            ConnectorError::timeout(TimeoutKind::Connect, limit)
        }
        _ if error.is_builder() => ConnectorError::user(error),
        _ => ConnectorError::io(error),
    }
}
