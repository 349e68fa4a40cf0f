//! The transport that is there without configuration, set up as programs of the AWS SDK for Rust do.

use super::{CaBundle, InvalidCaBundle, SharedTransport, own_transport};

/// Builds a transport of its own, which shares no connections with others.
///
/// ```
/// use smithy_runtime::config::Config;
/// use smithy_runtime::transport::http_client::{CryptoMode, HttpClientBuilder, Provider};
///
/// let http_client = HttpClientBuilder::new()
///     .tls_provider(Provider::Rustls(CryptoMode::Ring))
///     .build_https();
/// let config = Config::builder().http_client(http_client).build();
/// ```
#[derive(Clone, Debug, Default)]
pub struct HttpClientBuilder(TlsContext);

impl HttpClientBuilder {
    /// Starts with the certificates of the system.
    pub fn new() -> Self {
        Self::default()
    }

    /// Accepted, and of no effect: see [`CryptoMode`].
    #[must_use]
    pub fn tls_provider(self, _: Provider) -> Self {
        self
    }

    /// Whom to trust.
    #[must_use]
    pub fn tls_context(mut self, context: TlsContext) -> Self {
        self.0 = context;
        self
    }

    /// The transport; it also speaks HTTP without TLS, where an endpoint says so.
    pub fn build_https(self) -> SharedTransport {
        own_transport(self.0.0)
    }

    /// As [`build_https`](Self::build_https).
    pub fn build_http(self) -> SharedTransport {
        self.build_https()
    }
}

/// What TLS is made with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Provider {
    /// Rustls.
    Rustls(CryptoMode),
}

/// Whose cryptography rustls uses. This transport has ring's, also where a program names the other.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CryptoMode {
    /// That of ring.
    Ring,
    /// That of AWS-LC, for programs that name it.
    AwsLc,
}

/// Whom to trust. Default: the authorities that the system trusts.
#[derive(Clone, Debug, Default)]
pub struct TlsContext(Option<CaBundle>);

impl TlsContext {
    /// Starts with the authorities that the system trusts.
    pub fn builder() -> TlsContextBuilder {
        TlsContextBuilder::default()
    }
}

/// Builds a [`TlsContext`].
#[derive(Clone, Debug, Default)]
pub struct TlsContextBuilder(TrustStore);

impl TlsContextBuilder {
    /// Whom to trust.
    #[must_use]
    pub fn with_trust_store(mut self, store: TrustStore) -> Self {
        self.0 = store;
        self
    }

    /// The context.
    ///
    /// # Errors
    /// Certificates that are none of an authority, or not in PEM form; a store without any.
    pub fn build(self) -> Result<TlsContext, InvalidCaBundle> {
        match self.0.pem {
            Some(pem) => CaBundle::from_pem(&pem).map(|bundle| TlsContext(Some(bundle))),
            None => Ok(TlsContext(None)),
        }
    }
}

/// The authorities to trust: those of the system, or others in place of them.
#[derive(Clone, Debug, Default)]
pub struct TrustStore {
    pem: Option<Vec<u8>>,
}

impl TrustStore {
    /// Trusts nobody yet.
    pub fn empty() -> Self {
        Self {
            pem: Some(Vec::new()),
        }
    }

    /// Trusts the authority of this certificate, in PEM form, or of each if there are several. The system's are
    /// not trusted then.
    #[must_use]
    pub fn with_pem_certificate(mut self, certificate: impl Into<Vec<u8>>) -> Self {
        self.add_pem_certificate(certificate);
        self
    }

    /// As [`with_pem_certificate`](Self::with_pem_certificate).
    pub fn add_pem_certificate(&mut self, certificate: impl Into<Vec<u8>>) -> &mut Self {
        let pem = self.pem.get_or_insert_default();
        pem.extend(certificate.into());
        pem.push(b'\n');
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_trusted_is_refused() {
        let context = |store| TlsContext::builder().with_trust_store(store).build();
        assert!(context(TrustStore::default()).is_ok());
        let pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";
        for store in [
            TrustStore::empty(),
            TrustStore::empty().with_pem_certificate("text"),
            TrustStore::default().with_pem_certificate(pem),
        ] {
            assert!(context(store.clone()).is_err(), "{store:?}");
        }
    }
}
