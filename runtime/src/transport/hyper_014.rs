//! A transport over the connectors of hyper 0.14, for programs that have one.

use std::fmt;

use hyper_014::client::connect::Connect;
use hyper_014::{Body, Client};

use crate::error::{ConnectorError, DispatchKind};
use crate::http::{Request, Response};
use crate::primitives::SdkBody;

use super::{Sending, SharedTransport, Transport, TransportSettings};

/// Builds a transport over a connector of hyper 0.14, such as one with TLS of the program's own.
///
/// The connector decides how connections are made: limits for connecting and proxies are its own.
#[derive(Clone, Debug, Default)]
pub struct HyperClientBuilder {
    client: hyper_014::client::Builder,
}

impl HyperClientBuilder {
    /// Starts with the settings of hyper.
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings of hyper's client: pools, versions.
    #[must_use]
    pub fn hyper_builder(mut self, client: hyper_014::client::Builder) -> Self {
        self.client = client;
        self
    }

    /// The transport. It needs a tokio runtime with I/O and time.
    pub fn build<C>(self, connector: C) -> SharedTransport
    where
        C: Connect + Clone + Send + Sync + 'static,
    {
        SharedTransport::new(Hyper014(self.client.build(connector)))
    }
}

struct Hyper014<C>(Client<C, SdkBody>);

impl<C: Connect + Clone + Send + Sync + 'static> Transport for Hyper014<C> {
    fn send(&self, request: Request, _: &TransportSettings) -> Sending<'_> {
        Box::pin(async move {
            let request = http_02::Request::try_from(request).map_err(ConnectorError::user)?;
            let response = self.0.request(request).await.map_err(classify)?;
            let response: http_02::Response<Body> = response;
            Ok(Response::from(response.map(SdkBody::from_body_0_4)))
        })
    }
}

impl<C> fmt::Debug for Hyper014<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hyper014")
    }
}

fn classify(error: hyper_014::Error) -> ConnectorError {
    if error.is_user() || error.is_parse_too_large() {
        ConnectorError::user(error)
    } else if error.is_parse() {
        ConnectorError::new(DispatchKind::Other, error)
    } else {
        ConnectorError::io(error)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{Ipv4Addr, TcpListener};

    use hyper_014::client::HttpConnector;

    use super::*;
    use crate::http::Method;

    fn request(uri: &str, body: &'static str) -> Request {
        let mut request = Request::new(Method::POST, uri, SdkBody::from(body));
        request.headers_mut().insert("x-a", "1");
        request
    }

    #[tokio::test]
    async fn requests_go_through_the_connector() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut seen = Vec::new();
            let mut part = [0; 1024];
            while !seen.ends_with(b"body") {
                let count = stream.read(&mut part).unwrap();
                seen.extend(&part[..count]);
            }
            let answer = b"HTTP/1.1 201 Created\r\nx-b: 2\r\ncontent-length: 4\r\n\r\ntext";
            stream.write_all(answer).unwrap();
            String::from_utf8(seen).unwrap()
        });
        let transport = HyperClientBuilder::new().build(HttpConnector::new());
        let settings = TransportSettings::default();
        let uri = format!("http://{address}/a?b=c");
        let response = transport.send(request(&uri, "body"), &settings).await;
        let response = response.unwrap();
        assert_eq!(response.status().as_u16(), 201);
        assert_eq!(response.headers().get("x-b"), Some("2"));
        let body = response.into_body().collect_bytes().await.unwrap();
        assert_eq!(body, "text");
        let seen = server.join().unwrap();
        assert!(seen.starts_with("POST /a?b=c HTTP/1.1\r\n"), "{seen}");
        assert!(seen.contains("x-a: 1\r\n"), "{seen}");
    }

    #[tokio::test]
    async fn failures_are_told_apart() {
        let transport = HyperClientBuilder::new().build(HttpConnector::new());
        let settings = TransportSettings::default();
        let send = |uri| transport.send(request(uri, ""), &settings);
        assert!(send("not a uri").await.unwrap_err().is_user());
        let closed = {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
            format!("http://{}/", listener.local_addr().unwrap())
        };
        assert!(send(&closed).await.unwrap_err().is_io());
    }
}
