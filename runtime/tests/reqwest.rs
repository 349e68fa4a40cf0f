//! The default transport against a server on loopback.
#![cfg(feature = "transport-reqwest")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails panics"
)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use smithy_runtime::error::{ConnectorError, DispatchKind, TimeoutKind};
use smithy_runtime::http::{Method, Request, Response};
use smithy_runtime::primitives::{ByteStream, SdkBody};
use smithy_runtime::transport::{Reqwest, Transport, TransportSettings};

/// A server that answers each connection's requests in turn; an empty answer closes the connection.
struct Server {
    url: String,
    requests: Receiver<(usize, String)>,
}

fn server(answers: Vec<Vec<&'static [u8]>>) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, requests) = channel();
    std::thread::spawn(move || {
        for (number, answers) in answers.into_iter().enumerate() {
            let Ok((stream, _)) = listener.accept() else {
                return;
            };
            let sender = sender.clone();
            std::thread::spawn(move || converse(stream, &answers, number, &sender));
        }
    });
    Server { url, requests }
}

fn converse(
    mut stream: TcpStream,
    answers: &[&[u8]],
    number: usize,
    requests: &Sender<(usize, String)>,
) -> Option<()> {
    for answer in answers {
        let request = read_request(&mut stream)?;
        requests.send((number, request)).ok()?;
        stream.write_all(answer).ok()?;
    }
    Some(())
}

/// Head and body, the length of which the head tells.
fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut all = Vec::new();
    let mut byte = [0];
    while !all.ends_with(b"\r\n\r\n") {
        (stream.read(&mut byte).ok()? == 1).then(|| all.push(byte[0]))?;
    }
    let head = String::from_utf8_lossy(&all).to_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    stream.read_exact(&mut body).ok()?;
    Some(head + &String::from_utf8_lossy(&body))
}

fn settings(connect: Option<Duration>) -> TransportSettings {
    let mut settings = TransportSettings::default();
    settings.connect_timeout = connect;
    settings
}

async fn send(transport: &Reqwest, request: Request) -> Result<Response, ConnectorError> {
    let limit = Some(Duration::from_secs(3));
    transport.send(request, &settings(limit)).await
}

fn get(server: &Server, target: &str) -> Request {
    Request::new(
        Method::GET,
        format!("{}{target}", server.url),
        SdkBody::empty(),
    )
}

async fn text(response: Response) -> Result<String, String> {
    let stream = ByteStream::new(response.into_body());
    let bytes = stream.collect().await.map_err(|error| error.to_string())?;
    Ok(String::from_utf8(bytes.to_vec()).unwrap())
}

#[tokio::test]
async fn requests_and_responses_come_through() {
    let server = server(vec![vec![
        b"HTTP/1.1 200 OK\r\nx-amzn-requestid: 1\r\ncontent-length: 3\r\n\r\nabc",
        b"HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
    ]]);
    let transport = Reqwest::new();
    let mut request = get(&server, "/a%2Fb/%7E?c=d%20e&f");
    request.headers_mut().try_insert("x-name", "value").unwrap();
    let response = send(&transport, request).await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.headers().get("x-amzn-requestid"), Some("1"));
    assert_eq!(text(response).await.unwrap(), "abc");
    let (_, sent) = server.requests.recv().unwrap();
    assert!(
        sent.starts_with("get /a%2fb/%7e?c=d%20e&f http/1.1\r\n"),
        "{sent}"
    );
    assert!(sent.contains("\r\nx-name: value\r\n"), "{sent}");
    assert!(!sent.contains("accept-encoding"), "{sent}");

    // On the same connection, with a body.
    let url = format!("{}/put", server.url);
    let request = Request::new(Method::PUT, url, SdkBody::from("hello"));
    let response = send(&transport, request).await.unwrap();
    assert_eq!(response.status().as_u16(), 404);
    assert_eq!(text(response).await.unwrap(), "abcde");
    let (connection, sent) = server.requests.recv().unwrap();
    assert_eq!(connection, 0);
    assert!(
        sent.ends_with("\r\n\r\nhello") && sent.contains("content-length: 5"),
        "{sent}"
    );
}

#[tokio::test]
async fn redirects_are_answers() {
    let moved = b"HTTP/1.1 307 Moved\r\nlocation: /b\r\ncontent-length: 0\r\n\r\n";
    let server = server(vec![vec![moved]]);
    let response = send(&Reqwest::new(), get(&server, "/a")).await.unwrap();
    assert_eq!(response.status().as_u16(), 307);
}

#[tokio::test]
async fn targets_that_would_be_changed_are_not_sent() {
    let server = server(vec![vec![b""]]);
    for target in [
        "/a/../b",
        "/./a",
        "/a/%2e%2E/b",
        "/a b",
        "/a\"b",
        "/?a'b",
        "/é",
    ] {
        let error = send(&Reqwest::new(), get(&server, target))
            .await
            .unwrap_err();
        assert!(error.is_user(), "{target}: {error:?}");
        assert!(error.to_string().contains("dot segments"), "{error}");
    }
    let request = Request::new(Method::GET, "nothing", SdkBody::empty());
    let error = send(&Reqwest::new(), request).await.unwrap_err();
    assert!(error.is_user());
    assert!(server.requests.try_recv().is_err());
}

#[tokio::test]
async fn broken_connections_are_failures_of_the_exchange() {
    let server = server(vec![
        vec![b""],
        vec![b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"],
        vec![b"no HTTP\r\n\r\n"],
    ]);
    let transport = Reqwest::new();
    let error = send(&transport, get(&server, "/")).await.unwrap_err();
    assert!(error.is_io(), "{error:?}");
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
    let response = send(&transport, get(&server, "/")).await.unwrap();
    let error = text(response).await.unwrap_err();
    assert!(error.contains("broke off"), "{error}");
    let error = send(&transport, get(&server, "/")).await.unwrap_err();
    assert!(error.is_io(), "{error:?}");
    // Nobody listens.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let request = Request::new(Method::GET, url, SdkBody::empty());
    let error = send(&transport, request).await.unwrap_err();
    assert!(error.is_io(), "{error:?}");
}

#[tokio::test]
async fn connecting_is_limited() {
    // The listener accepts on TCP's level, but never speaks TLS.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/", listener.local_addr().unwrap());
    let request = Request::new(Method::GET, url, SdkBody::empty());
    let limit = Duration::from_millis(50);
    let error = Reqwest::new()
        .send(request, &settings(Some(limit)))
        .await
        .unwrap_err();
    assert_eq!(
        error.kind(),
        DispatchKind::Timeout(TimeoutKind::Connect, limit),
        "{error:?}"
    );
}

#[tokio::test]
async fn bodies_are_streamed() {
    struct Parts(Vec<&'static str>);
    impl http_body::Body for Parts {
        type Data = bytes::Bytes;
        type Error = std::io::Error;

        fn poll_frame(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<http_body::Frame<bytes::Bytes>, std::io::Error>>>
        {
            let part = self
                .0
                .pop()
                .map(|part| Ok(http_body::Frame::data(part.into())));
            std::task::Poll::Ready(part)
        }

        fn size_hint(&self) -> http_body::SizeHint {
            http_body::SizeHint::with_exact(self.0.iter().map(|part| part.len() as u64).sum())
        }
    }
    let server = server(vec![vec![b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"]]);
    let body = SdkBody::from_body_1_x(Parts(vec!["c", "ab"]));
    let request = Request::new(Method::POST, format!("{}/", server.url), body);
    send(&Reqwest::new(), request).await.unwrap();
    let (_, sent) = server.requests.recv().unwrap();
    assert!(
        sent.contains("content-length: 3\r\n") && sent.ends_with("\r\n\r\nabc"),
        "{sent}"
    );
}
