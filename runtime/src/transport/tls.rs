//! TLS as every transport of ours has it: rustls with ring and the system's certificates.

use std::error::Error;
use std::sync::{Arc, OnceLock};

use rustls::client::WantsClientCert;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::error::{ConnectorError, DispatchKind};

/// The TLS configuration of the process: reading the system's certificates takes milliseconds.
pub(super) struct Tls {
    /// Offers HTTP/2 and HTTP/1.1.
    config: Arc<ClientConfig>,
    /// Why there are no certificates to trust; plain HTTP works without.
    no_roots: Option<String>,
}

impl Tls {
    /// The configuration; made at the first call.
    pub(super) fn get() -> Result<&'static Self, ConnectorError> {
        static TLS: OnceLock<Result<Tls, rustls::Error>> = OnceLock::new();
        TLS.get_or_init(make)
            .as_ref()
            .map_err(|error| ConnectorError::new(DispatchKind::Other, error.clone()))
    }

    pub(super) fn config(&self) -> &Arc<ClientConfig> {
        &self.config
    }

    /// Refuses to go on where no certificate could be trusted: each handshake would fail, and not
    /// say why.
    pub(super) fn require_roots(&self) -> Result<(), ConnectorError> {
        let Some(reason) = &self.no_roots else {
            return Ok(());
        };
        Err(ConnectorError::user(format!(
            "no certificates to trust ({reason}): install the system's, such as the package \
             ca-certificates, or name a file in SSL_CERT_FILE"
        )))
    }
}

fn make() -> Result<Tls, rustls::Error> {
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
    Ok(Tls {
        config: Arc::new(config),
        no_roots,
    })
}

/// Whether the server's certificate was refused: it will be no more valid the next time.
pub(super) fn is_certificate(error: &(dyn Error + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(cause) = next {
        if let Some(rustls::Error::InvalidCertificate(_)) = cause.downcast_ref() {
            return true;
        }
        // An I/O error names the source of what it wraps, and passes over that itself.
        let wrapped = cause.downcast_ref::<std::io::Error>();
        next = match wrapped.and_then(std::io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => cause.source(),
        };
    }
    false
}
