//! Events in both directions at once, over HTTP/2 on loopback.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use smithy_runtime::client::Handle;
use smithy_runtime::event_stream::Decoder;
use smithy_runtime::transport::SharedTransport;
use tokio::net::TcpListener;

use crate::service::*;

/// Answers each event that comes with the same event, before it takes the next one.
async fn echo(listener: TcpListener) {
    let (stream, _) = listener.accept().await.unwrap();
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(accepted) = connection.accept().await {
        let (request, mut respond) = accepted.unwrap();
        assert_eq!(request.uri().path(), "/converse");
        tokio::spawn(async move {
            let response = http::Response::builder().header("x-session", "h2").body(());
            let mut out = respond.send_response(response.unwrap(), false).unwrap();
            let mut body = request.into_body();
            let mut decoder = Decoder::new(1 << 20);
            while let Some(chunk) = body.data().await {
                let chunk = chunk.unwrap();
                body.flow_control().release_capacity(chunk.len()).unwrap();
                decoder.push(chunk);
                while let Some(signed) = decoder.next_message().unwrap() {
                    if !signed.payload().is_empty() {
                        out.send_data(signed.payload().clone(), false).unwrap();
                    }
                }
            }
            out.send_data(Bytes::new(), true).unwrap();
        });
    }
}

/// Events that a test makes as it goes.
struct Channel(tokio::sync::mpsc::UnboundedReceiver<Talk>);

impl futures_core::Stream for Channel {
    type Item = Result<Talk, TalkError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx).map(|event| event.map(Ok))
    }
}

async fn each_event_is_answered_before_the_next_is_sent(transport: SharedTransport) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(echo(listener));
    let config = config().endpoint_url(url).transport(transport);
    let client = Handle::new(&SERVICE, config.build());

    let (send, events) = tokio::sync::mpsc::unbounded_channel();
    let input = ConverseInput {
        language: None,
        talk: Channel(events).into(),
    };
    let mut output = client.call().send::<Converse>(input).await.unwrap();
    assert_eq!(output.session, "h2");
    for event in one_of_each() {
        send.send(event.clone()).unwrap();
        assert_eq!(output.talk.recv().await.unwrap(), Some(event));
    }
    drop(send);
    assert_eq!(output.talk.recv().await.unwrap(), None);
    server.abort();
}

async fn events_are_taken_no_faster_than_the_service_takes_them(transport: SharedTransport) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    // It answers and then reads nothing, so that the window of the stream fills up.
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut connection = h2::server::handshake(stream).await.unwrap();
        let mut kept = Vec::new();
        while let Some(Ok((request, mut respond))) = connection.accept().await {
            let response = http::Response::builder().header("x-session", "h2").body(());
            kept.push((respond.send_response(response.unwrap(), false), request));
        }
    });
    let config = config().endpoint_url(url).transport(transport);
    let client = Handle::new(&SERVICE, config.build());
    let taken = Arc::new(AtomicUsize::new(0));
    let input = ConverseInput {
        language: None,
        talk: Endless(Arc::clone(&taken)).into(),
    };
    let output = client.call().send::<Converse>(input).await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    let first = taken.load(Ordering::Relaxed);
    tokio::time::sleep(Duration::from_millis(200)).await;
    let second = taken.load(Ordering::Relaxed);
    assert!(first > 0 && first == second, "{first} and then {second}");
    drop(output);
    server.abort();
}

/// Events without end, each of some kilobytes; counts those that were taken.
struct Endless(Arc<AtomicUsize>);

impl futures_core::Stream for Endless {
    type Item = Result<Talk, TalkError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(Some(Ok(said(&"x".repeat(4096)))))
    }
}

/// The tests of this module over a transport.
macro_rules! tests {
    ($module:ident, $transport:ident, $feature:literal) => {
        #[cfg(feature = $feature)]
        mod $module {
            use smithy_runtime::transport::{SharedTransport, $transport};

            #[tokio::test]
            async fn each_event_is_answered_before_the_next_is_sent() {
                let transport = SharedTransport::new($transport::new());
                super::each_event_is_answered_before_the_next_is_sent(transport).await;
            }

            #[tokio::test]
            async fn events_are_taken_no_faster_than_the_service_takes_them() {
                let transport = SharedTransport::new($transport::new());
                super::events_are_taken_no_faster_than_the_service_takes_them(transport).await;
            }
        }
    };
}

tests!(reqwest, Reqwest, "transport-reqwest");
tests!(hyper, Hyper, "transport-hyper");
