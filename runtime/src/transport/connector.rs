//! Transports in two steps, as programs of the AWS SDK for Rust write them: a client gives connectors, and a
//! connector takes requests.
//!
//! [`Transport`] does the same in one step; every transport that can be cloned is a client of this kind too.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use crate::components::{IntoShared, RuntimeComponents};
use crate::error::ConnectorError;
use crate::http::{HttpRequest, HttpResponse};

use super::{Sending, SharedTransport, Transport, TransportSettings};

/// Gives connectors. It is asked for one per request, so those that hold connections should be kept.
///
/// ```
/// use smithy_runtime::components::{IntoShared, RuntimeComponents};
/// use smithy_runtime::config::Config;
/// use smithy_runtime::http::{HttpRequest, HttpResponse, StatusCode};
/// use smithy_runtime::primitives::SdkBody;
/// use smithy_runtime::transport::connector::{
///     HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
/// };
///
/// #[derive(Clone, Debug)]
/// struct Nothing;
///
/// impl HttpConnector for Nothing {
///     fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
///         HttpConnectorFuture::ready(Ok(HttpResponse::new(StatusCode::OK, SdkBody::empty())))
///     }
/// }
///
/// impl HttpClient for Nothing {
///     fn http_connector(
///         &self,
///         _: &HttpConnectorSettings,
///         _: &RuntimeComponents,
///     ) -> SharedHttpConnector {
///         self.clone().into_shared()
///     }
/// }
///
/// let config = Config::builder().http_client(Nothing).build();
/// ```
pub trait HttpClient: fmt::Debug + Send + Sync {
    /// The connector for a request with these settings.
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector;

    /// This client as what calls are made over.
    #[doc(hidden)]
    fn into_transport(self) -> SharedTransport
    where
        Self: Sized + 'static,
    {
        SharedTransport::new(Connecting(self))
    }
}

/// Takes requests.
pub trait HttpConnector: fmt::Debug + Send + Sync {
    /// Sends one request. Dropping the future gives it up.
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture;
}

/// The response to come.
#[must_use = "futures do nothing unless awaited"]
pub struct HttpConnectorFuture(
    Pin<Box<dyn Future<Output = Result<HttpResponse, ConnectorError>> + Send>>,
);

impl HttpConnectorFuture {
    /// Wraps a future.
    pub fn new(
        future: impl Future<Output = Result<HttpResponse, ConnectorError>> + Send + 'static,
    ) -> Self {
        Self(Box::pin(future))
    }

    /// Wraps a future that is boxed already.
    pub fn new_boxed(
        future: Pin<Box<dyn Future<Output = Result<HttpResponse, ConnectorError>> + Send>>,
    ) -> Self {
        Self(future)
    }

    /// Wraps what is known already.
    pub fn ready(result: Result<HttpResponse, ConnectorError>) -> Self {
        Self::new(std::future::ready(result))
    }
}

impl Future for HttpConnectorFuture {
    type Output = Result<HttpResponse, ConnectorError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl fmt::Debug for HttpConnectorFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HttpConnectorFuture")
    }
}

/// Any [`HttpConnector`] behind one type that is cheap to clone.
#[derive(Clone, Debug)]
pub struct SharedHttpConnector(Arc<dyn HttpConnector>);

impl SharedHttpConnector {
    /// Shares a connector.
    pub fn new(connector: impl HttpConnector + 'static) -> Self {
        Self(Arc::new(connector))
    }
}

impl HttpConnector for SharedHttpConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        self.0.call(request)
    }
}

/// What a connector should keep to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpConnectorSettings(TransportSettings);

impl HttpConnectorSettings {
    /// Starts building settings, without limits.
    pub fn builder() -> HttpConnectorSettingsBuilder {
        HttpConnectorSettingsBuilder::default()
    }

    /// How long connecting may take, TLS included.
    pub fn connect_timeout(&self) -> Option<Duration> {
        self.0.connect_timeout
    }

    /// How long the service may be silent. The call enforces it too.
    pub fn read_timeout(&self) -> Option<Duration> {
        self.0.read_timeout
    }
}

/// Builds [`HttpConnectorSettings`].
#[derive(Clone, Debug, Default)]
pub struct HttpConnectorSettingsBuilder(TransportSettings);

impl HttpConnectorSettingsBuilder {
    /// How long connecting may take.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.0.connect_timeout = Some(limit);
        self
    }

    /// How long the service may be silent.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.0.read_timeout = Some(limit);
        self
    }

    /// The settings.
    pub fn build(self) -> HttpConnectorSettings {
        HttpConnectorSettings(self.0)
    }
}

/// A client over which calls are made.
#[derive(Debug)]
struct Connecting<C>(C);

impl<C: HttpClient> Transport for Connecting<C> {
    fn send(&self, request: HttpRequest, settings: &TransportSettings) -> Sending<'_> {
        let settings = HttpConnectorSettings(*settings);
        let connector = self
            .0
            .http_connector(&settings, &RuntimeComponents::default());
        Box::pin(async move { connector.call(request).await })
    }
}

/// A transport with the settings of one request.
#[derive(Debug)]
struct Connected<T> {
    transport: T,
    settings: TransportSettings,
}

impl<T: Transport + Clone + 'static> HttpConnector for Connected<T> {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (transport, settings) = (self.transport.clone(), self.settings);
        HttpConnectorFuture::new(async move { transport.send(request, &settings).await })
    }
}

impl<T: Transport + Clone + 'static> HttpClient for T {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Connected {
            transport: self.clone(),
            settings: settings.0,
        })
    }

    fn into_transport(self) -> SharedTransport {
        SharedTransport::new(self)
    }
}

impl<T: HttpConnector + 'static> IntoShared<SharedHttpConnector> for T {
    fn into_shared(self) -> SharedHttpConnector {
        SharedHttpConnector::new(self)
    }
}

impl<T: HttpClient + 'static> IntoShared<SharedTransport> for T {
    fn into_shared(self) -> SharedTransport {
        self.into_transport()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block_on::block_on;
    use crate::http::{Method, StatusCode};
    use crate::primitives::SdkBody;

    /// Answers with the limit for connecting, in seconds, as the status.
    #[derive(Clone, Debug)]
    struct Limits;

    #[derive(Debug)]
    struct Says(u16);

    impl HttpConnector for Says {
        fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
            let status = StatusCode::try_from(self.0);
            HttpConnectorFuture::ready(match status {
                Ok(status) => Ok(HttpResponse::new(status, SdkBody::from(request.uri()))),
                Err(error) => Err(ConnectorError::user(error)),
            })
        }
    }

    impl HttpClient for Limits {
        fn http_connector(
            &self,
            settings: &HttpConnectorSettings,
            _: &RuntimeComponents,
        ) -> SharedHttpConnector {
            let limit = settings.connect_timeout().unwrap_or_default();
            Says(u16::try_from(limit.as_secs()).unwrap()).into_shared()
        }
    }

    fn request() -> HttpRequest {
        HttpRequest::new(Method::GET, "https://a.example/", SdkBody::empty())
    }

    #[test]
    fn a_client_is_a_transport_that_hands_on_limits() {
        let transport: SharedTransport = Limits.into_shared();
        let mut settings = TransportSettings {
            connect_timeout: Some(Duration::from_secs(204)),
            ..TransportSettings::default()
        };
        let response = block_on(transport.send(request(), &settings)).unwrap();
        assert_eq!(response.status().as_u16(), 204);
        assert_eq!(response.body().bytes(), Some(&b"https://a.example/"[..]));
        settings.connect_timeout = None;
        let error = block_on(transport.send(request(), &settings)).unwrap_err();
        assert!(error.is_user(), "{error}");
    }

    #[test]
    fn a_transport_is_a_client() {
        let transport = Limits.into_transport();
        let settings = HttpConnectorSettings::builder()
            .connect_timeout(Duration::from_secs(201))
            .read_timeout(Duration::from_secs(9));
        let settings = settings.build();
        assert_eq!(settings.read_timeout(), Some(Duration::from_secs(9)));
        let connector = transport.http_connector(&settings, &RuntimeComponents::default());
        let response = block_on(connector.call(request())).unwrap();
        assert_eq!(response.status().as_u16(), 201);
    }
}
