//! TLS as every transport of ours has it: rustls with ring and the system's certificates.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, OnceLock};

use rustls::client::WantsClientCert;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::error::{ConnectorError, DispatchKind};

/// A TLS configuration: that of the process, because reading the system's certificates takes milliseconds, or one with
/// certificates of its own.
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

    fn new(
        with_roots: ConfigBuilder<ClientConfig, WantsClientCert>,
        no_roots: Option<String>,
    ) -> Self {
        let mut config = with_roots.with_no_client_auth();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Self {
            config: Arc::new(config),
            no_roots,
        }
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
             ca-certificates, or name a file in AWS_CA_BUNDLE"
        )))
    }
}

/// Certificates of authorities to trust in place of the system's. Clones share them.
#[derive(Clone)]
pub struct CaBundle(Arc<Tls>);

impl CaBundle {
    /// Reads certificates in PEM form. Other sections are passed over.
    ///
    /// # Errors
    /// Text that is not PEM, a certificate that is none of an authority, or no certificate at all.
    pub fn from_pem(pem: &[u8]) -> Result<Self, InvalidCaBundle> {
        let mut roots = RootCertStore::empty();
        for (index, certificate) in CertificateDer::pem_slice_iter(pem).enumerate() {
            let place = |why: &dyn fmt::Display| {
                InvalidCaBundle(format!("certificate {}: {why}", index + 1))
            };
            let certificate = certificate.map_err(|error| place(&error))?;
            roots.add(certificate).map_err(|error| place(&error))?;
        }
        if roots.is_empty() {
            return Err(InvalidCaBundle("there is no certificate".to_owned()));
        }
        let builder = builder().map_err(|error| InvalidCaBundle(error.to_string()))?;
        let tls = Tls::new(builder.with_root_certificates(roots), None);
        Ok(Self(Arc::new(tls)))
    }

    /// The configuration to connect with: that of the process if there are no certificates of one's own.
    pub(super) fn tls(bundle: Option<&Self>) -> Result<&Tls, ConnectorError> {
        match bundle {
            Some(Self(tls)) => Ok(tls),
            None => Tls::get(),
        }
    }
}

impl fmt::Debug for CaBundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaBundle")
    }
}

/// Certificates that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCaBundle(String);

impl fmt::Display for InvalidCaBundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "certificates in PEM form are expected: {}", self.0)
    }
}

impl Error for InvalidCaBundle {}

fn builder() -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()
}

fn make() -> Result<Tls, rustls::Error> {
    Ok(match builder()?.with_platform_verifier() {
        Ok(config) => Tls::new(config, None),
        Err(error) => {
            let config = builder()?.with_root_certificates(RootCertStore::empty());
            Tls::new(config, Some(error.to_string()))
        }
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
