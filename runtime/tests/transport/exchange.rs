//! Requests, their responses, and what becomes of connections.

use std::io::Read;
use std::net::TcpListener;
use std::sync::mpsc::channel;
use std::time::Duration;

use smithy_runtime::error::{DispatchKind, TimeoutKind};
use smithy_runtime::http::{Method, Request};
use smithy_runtime::primitives::SdkBody;
use smithy_runtime::transport::Transport;

use crate::server::{Server, one_connection, read_head};
use crate::{Tested, get, settings, text};

const EMPTY: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

pub(crate) async fn requests_and_responses_come_through(tested: Tested) {
    let server = Server::new(vec![vec![
        b"HTTP/1.1 200 OK\r\nx-amzn-requestid: 1\r\ncontent-length: 3\r\n\r\nabc",
        b"HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
    ]]);
    let mut request = get(format!("{}/a%2Fb/%7E?c=d%20e&f", server.url));
    request.headers_mut().try_insert("x-name", "value").unwrap();
    let response = tested.send(request).await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.headers().get("x-amzn-requestid"), Some("1"));
    assert_eq!(text(response).await.unwrap(), "abc");
    let (_, sent) = server.request();
    assert!(
        sent.starts_with("get /a%2fb/%7e?c=d%20e&f http/1.1\r\n"),
        "{sent}"
    );
    assert!(sent.contains("\r\nx-name: value\r\n"), "{sent}");
    let host = server.url.strip_prefix("http://").unwrap();
    assert!(sent.contains(&format!("\r\nhost: {host}\r\n")), "{sent}");
    assert!(!sent.contains("accept-encoding"), "{sent}");

    // On the same connection, with a body.
    let url = format!("{}/put", server.url);
    let request = Request::new(Method::PUT, url, SdkBody::from("hello"));
    let response = tested.send(request).await.unwrap();
    assert_eq!(response.status().as_u16(), 404);
    assert_eq!(text(response).await.unwrap(), "abcde");
    let (connection, sent) = server.request();
    assert_eq!(connection, 0);
    assert!(
        sent.ends_with("\r\n\r\nhello") && sent.contains("content-length: 5"),
        "{sent}"
    );
}

pub(crate) async fn redirects_are_answers(tested: Tested) {
    let moved = b"HTTP/1.1 307 Moved\r\nlocation: /b\r\ncontent-length: 0\r\n\r\n";
    let server = Server::new(vec![vec![moved]]);
    let response = tested.send(get(format!("{}/a", server.url))).await.unwrap();
    assert_eq!(response.status().as_u16(), 307);
}

pub(crate) async fn broken_connections_are_failures_of_the_exchange(tested: Tested) {
    let server = Server::new(vec![
        vec![b""],
        vec![b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"],
        vec![b"no HTTP\r\n\r\n"],
    ]);
    let url = format!("{}/", server.url);
    let error = tested.send(get(url.clone())).await.unwrap_err();
    assert!(error.is_io(), "{error:?}");
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
    let response = tested.send(get(url.clone())).await.unwrap();
    let error = text(response).await.unwrap_err();
    assert!(error.contains("broke off"), "{error}");
    let error = tested.send(get(url)).await.unwrap_err();
    assert!(error.is_io(), "{error:?}");
    // Nobody listens.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let error = tested.send(get(url)).await.unwrap_err();
    assert!(error.is_io(), "{error:?}");
}

pub(crate) async fn connections_that_ended_are_replaced(tested: Tested) {
    let server = Server::new(vec![vec![EMPTY], vec![EMPTY]]);
    let url = format!("{}/", server.url);
    for connection in 0..2 {
        let response = tested.send(get(url.clone())).await.unwrap();
        assert_eq!(text(response).await.unwrap(), "");
        assert_eq!(server.request().0, connection);
        // The server closes the connection, which is not in use.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

pub(crate) async fn requests_may_be_given_up(tested: Tested) {
    let (sender, ended) = channel();
    let (arrival, arrived) = tokio::sync::oneshot::channel();
    let url = one_connection(move |mut stream| {
        read_head(&mut stream).unwrap();
        arrival.send(()).unwrap();
        // No answer. The connection ends, because the request was given up.
        sender.send(stream.read(&mut [0]).unwrap_or(0)).unwrap();
    });
    {
        let sending = std::pin::pin!(tested.send(get(url)));
        tokio::select! {
            answer = sending => panic!("{answer:?}"),
            arrival = arrived => arrival.unwrap(),
        }
    }
    let wait = tokio::task::spawn_blocking(move || ended.recv_timeout(Duration::from_secs(5)));
    assert_eq!(wait.await.unwrap().unwrap(), 0);
}

pub(crate) async fn connecting_is_limited(tested: Tested) {
    // The listener accepts on TCP's level, but never speaks TLS.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/", listener.local_addr().unwrap());
    let limit = Duration::from_millis(50);
    let error = tested
        .transport
        .send(get(url), &settings(Some(limit)))
        .await
        .unwrap_err();
    assert_eq!(
        error.kind(),
        DispatchKind::Timeout(TimeoutKind::Connect, limit),
        "{error:?}"
    );
}

pub(crate) async fn trailers_are_passed_over(tested: Tested) {
    let answer = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n\
        3\r\nabc\r\n0\r\nx-sum: 1\r\n\r\n";
    let server = Server::new(vec![vec![answer, EMPTY]]);
    let url = format!("{}/", server.url);
    let response = tested.send(get(url.clone())).await.unwrap();
    assert_eq!(text(response).await.unwrap(), "abc");
    assert_eq!(server.request().0, 0);
    // They leave the connection in order.
    let response = tested.send(get(url)).await.unwrap();
    assert_eq!(text(response).await.unwrap(), "");
    assert_eq!(server.request().0, 0);
}
