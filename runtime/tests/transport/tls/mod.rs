//! TLS: the version of HTTP is agreed on, and certificates are checked against the system's.
//!
//! The certificates were made for these tests. On Linux, the environment names those to trust.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use smithy_runtime::error::DispatchKind;
use smithy_runtime::transport::{CaBundle, Transport};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::{Tested, get, settings, text};

const AUTHORITY: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/transport/tls/authority.pem"
);
const CERTIFICATE: &[u8] = include_bytes!("localhost.pem");
const KEY: &[u8] = include_bytes!("localhost.key");

/// A server that speaks TLS and offers these versions of HTTP. Its answers name the version, and
/// the number of the connection.
async fn server(versions: &[&str]) -> String {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from_pem_slice(CERTIFICATE).unwrap()],
            PrivateKeyDer::from_pem_slice(KEY).unwrap(),
        )
        .unwrap();
    config.alpn_protocols = versions
        .iter()
        .map(|name| name.as_bytes().to_vec())
        .collect();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}/",
        listener.local_addr().unwrap().port()
    );
    tokio::spawn(async move {
        for number in 0.. {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(answer(acceptor.clone(), stream, number));
        }
        Ok::<(), Infallible>(())
    });
    url
}

/// Answers the requests of a connection; those who refuse the certificate have none.
async fn answer(acceptor: TlsAcceptor, stream: TcpStream, number: usize) -> Option<()> {
    let mut stream = acceptor.accept(stream).await.ok()?;
    if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
        let mut connection = h2::server::handshake(stream).await.ok()?;
        while let Some(Ok((_, mut respond))) = connection.accept().await {
            let mut body = respond
                .send_response(http::Response::new(()), false)
                .unwrap();
            body.send_data(Bytes::from(format!("h2 {number}")), true)
                .unwrap();
        }
        return Some(());
    }
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let text = format!("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n1 {number}");
    stream.write_all(text.as_bytes()).await.ok()
}

pub(crate) async fn the_best_version_is_agreed_on(tested: Tested) {
    if tested.runs_again_with(&[("SSL_CERT_FILE", AUTHORITY), ("NO_PROXY", "*")]) {
        return;
    }
    for (versions, answers) in [
        (&["h2", "http/1.1"][..], ["h2 0", "h2 0"]),
        (&["http/1.1"], ["1 0", "1 1"]),
        (&[], ["1 0", "1 1"]),
    ] {
        let url = server(versions).await;
        for answer in answers {
            let response = tested.send(get(url.clone())).await.unwrap();
            assert_eq!(text(response).await.unwrap(), answer, "{versions:?}");
        }
    }
}

pub(crate) async fn versions_are_refused(tested: Tested) {
    if tested.runs_again_with(&[("SSL_CERT_FILE", AUTHORITY), ("NO_PROXY", "*")]) {
        return;
    }
    let mut http2 = settings(None);
    http2.http2 = true;
    let url = server(&["http/1.1"]).await;
    let refused = tested.transport.send(get(url), &http2).await;
    assert!(refused.is_err(), "{refused:?}");
    let url = server(&["h2", "http/1.1"]).await;
    let response = tested.transport.send(get(url), &http2).await.unwrap();
    assert_eq!(text(response).await.unwrap(), "h2 0");
}

pub(crate) async fn unknown_certificates_are_not_tried_again(tested: Tested) {
    // A file with another authority: this certificate was signed by the one of the other tests.
    let other = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/transport/tls/localhost.pem"
    );
    if tested.runs_again_with(&[("SSL_CERT_FILE", other), ("NO_PROXY", "*")]) {
        return;
    }
    let url = server(&["h2"]).await;
    let error = tested.send(get(url)).await.unwrap_err();
    assert_eq!(error.kind(), DispatchKind::Other, "{error:?}");
}

/// The authority of these tests.
pub(crate) fn bundle() -> CaBundle {
    CaBundle::from_pem(&std::fs::read(AUTHORITY).unwrap()).unwrap()
}

/// The transport trusts [`bundle`], whatever the environment says.
pub(crate) async fn bundles_are_trusted(transport: impl Transport) {
    let mut direct = settings(None);
    direct.direct = true;
    let url = server(&["h2"]).await;
    let response = transport.send(get(url), &direct).await.unwrap();
    assert_eq!(text(response).await.unwrap(), "h2 0");
}

#[test]
fn bundles_that_cannot_be_read() {
    let pem = |base64: &str| {
        format!("-----BEGIN CERTIFICATE-----\n{base64}\n-----END CERTIFICATE-----\n")
    };
    let good = std::fs::read_to_string(AUTHORITY).unwrap();
    for (text, wanted) in [
        (String::new(), "there is no certificate"),
        ("text".to_owned(), "there is no certificate"),
        (pem("!"), "certificate 1: "),
        (pem("AAAA"), "certificate 1: "),
        (good.clone() + &pem("AAAA"), "certificate 2: "),
        (good.replace("-----END", ""), "certificate 1: "),
    ] {
        let error = CaBundle::from_pem(text.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(wanted), "{text}: {error}");
    }
}

#[cfg(feature = "credentials")]
#[tokio::test]
async fn the_bundle_of_the_environment_is_trusted() {
    use smithy_runtime::config::from_env;
    use smithy_runtime::identity::Os;

    let os = Os::empty()
        .with_variable("AWS_CA_BUNDLE", "/ca.pem")
        .with_file("/ca.pem", std::fs::read(AUTHORITY).unwrap());
    let config = from_env().os(os).region("eu-west-1").load().await;
    let origin = config.get_origin("ca_bundle").to_string();
    assert_eq!(origin, "environment variable AWS_CA_BUNDLE");
    bundles_are_trusted(config.transport().unwrap()).await;
}
