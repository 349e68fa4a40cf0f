//! Bodies: streamed both ways, at the pace of those who read them.

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use smithy_runtime::http::{Method, Request};
use smithy_runtime::primitives::{ByteStream, SdkBody};

use crate::server::{Server, one_connection, read_head};
use crate::{Tested, get, text};

/// Prepared chunks, of a length that is known or not.
struct Parts {
    parts: VecDeque<Result<&'static str, &'static str>>,
    length: Option<u64>,
}

impl Parts {
    fn body<const N: usize>(
        parts: [Result<&'static str, &'static str>; N],
        length: Option<u64>,
    ) -> SdkBody {
        let parts = parts.into();
        SdkBody::from_body_1_x(Self { parts, length })
    }
}

impl Body for Parts {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        let part = self.parts.pop_front();
        Poll::Ready(part.map(|part| match part {
            Ok(text) => Ok(Frame::data(text.into())),
            Err(reason) => Err(std::io::Error::other(reason)),
        }))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

/// Chunks without end; counts those that were taken.
struct Endless(Arc<AtomicUsize>);

impl futures_core::Stream for Endless {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(Some(Ok(Bytes::from_static(&[b'x'; 16 * 1024]))))
    }
}

/// Whether a count stands still after a while, which it reaches before.
async fn comes_to_rest(count: &AtomicUsize) -> bool {
    for _ in 0..50 {
        let before = count.load(Ordering::Relaxed);
        tokio::time::sleep(Duration::from_millis(100)).await;
        if before > 0 && before == count.load(Ordering::Relaxed) {
            return true;
        }
    }
    false
}

pub(crate) async fn answers_come_piece_by_piece(tested: Tested) {
    let (sender, go) = channel();
    let url = one_connection(move |mut stream| {
        read_head(&mut stream).unwrap();
        let head = "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabc";
        stream.write_all(head.as_bytes()).unwrap();
        // The rest is sent after the first part was read.
        go.recv().unwrap();
        stream.write_all(b"def").unwrap();
    });
    let response = tested.send(get(url)).await.unwrap();
    let mut stream = ByteStream::new(response.into_body());
    assert_eq!(stream.size_hint(), (6, Some(6)));
    assert_eq!(stream.try_next().await.unwrap().unwrap(), "abc");
    sender.send(()).unwrap();
    assert_eq!(stream.try_next().await.unwrap().unwrap(), "def");
    assert!(stream.try_next().await.unwrap().is_none());
}

pub(crate) async fn answers_are_read_no_faster_than_asked(tested: Tested) {
    let written = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&written);
    let url = one_connection(move |mut stream| {
        read_head(&mut stream).unwrap();
        let head = "HTTP/1.1 200 OK\r\n\r\n";
        stream.write_all(head.as_bytes()).unwrap();
        // Until the client is gone.
        while stream.write_all(&[b'x'; 16 * 1024]).is_ok() {
            count.fetch_add(1, Ordering::Relaxed);
        }
    });
    let response = tested.send(get(url)).await.unwrap();
    assert!(comes_to_rest(&written).await);
    let first = written.load(Ordering::Relaxed);
    // What is read makes room for more.
    let mut stream = ByteStream::new(response.into_body());
    let mut read = 0;
    while read <= first * 16 * 1024 {
        read += stream.try_next().await.unwrap().unwrap().len();
    }
    assert!(written.load(Ordering::Relaxed) >= first);
}

pub(crate) async fn requests_are_streamed(tested: Tested) {
    let empty = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
    let server = Server::new(vec![vec![empty, empty, empty]]);
    let url = format!("{}/", server.url);
    for (body, framing, sent) in [
        (
            Parts::body([Ok("ab"), Ok("c")], Some(3)),
            "content-length: 3\r\n",
            "\r\n\r\nabc",
        ),
        (
            Parts::body([Ok("ab"), Ok("c")], None),
            "transfer-encoding: chunked\r\n",
            "\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n",
        ),
        (SdkBody::empty(), "content-length: 0\r\n", "\r\n\r\n"),
    ] {
        let request = Request::new(Method::POST, url.clone(), body);
        tested.send(request).await.unwrap();
        let (connection, request) = server.request();
        assert_eq!(connection, 0);
        assert!(
            request.contains(framing) && request.ends_with(sent),
            "{request}"
        );
    }
}

pub(crate) async fn requests_are_sent_no_faster_than_read(tested: Tested) {
    let (sender, go) = channel::<()>();
    let url = one_connection(move |mut stream| {
        read_head(&mut stream).unwrap();
        // Nothing more is read until the test ends.
        let _ = go.recv();
    });
    let taken = Arc::new(AtomicUsize::new(0));
    let body = ByteStream::from_stream(Endless(Arc::clone(&taken))).into_inner();
    let request = Request::new(Method::POST, url, body);
    tokio::select! {
        answer = tested.send(request) => panic!("{answer:?}"),
        rests = comes_to_rest(&taken) => assert!(rests),
    }
    drop(sender);
}

pub(crate) async fn requests_that_break_off_are_not_complete(tested: Tested) {
    for length in [Some(5), None] {
        let (sender, received) = channel();
        let url = one_connection(move |mut stream| {
            // The connection may end before the head was sent.
            let _ = read_head(&mut stream);
            let mut body = Vec::new();
            let _ = stream.read_to_end(&mut body);
            sender.send(body).unwrap();
        });
        let body = Parts::body([Ok("abc"), Err("the disk is gone")], length);
        let request = Request::new(Method::POST, url, body);
        let error = tested.send(request).await.unwrap_err();
        assert!(error.is_io(), "{error:?}");
        let wait =
            tokio::task::spawn_blocking(move || received.recv_timeout(Duration::from_secs(5)));
        let body = wait.await.unwrap().unwrap();
        assert!(body.len() < 5 || !body.ends_with(b"0\r\n\r\n"), "{body:?}");
    }
}

pub(crate) async fn answers_may_be_dropped(tested: Tested) {
    let server = Server::new(vec![
        vec![b"HTTP/1.1 200 OK\r\ncontent-length: 900000\r\n\r\nabc", b""],
        vec![b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc"],
    ]);
    let url = format!("{}/", server.url);
    let response = tested.send(get(url.clone())).await.unwrap();
    let mut stream = ByteStream::new(response.into_body());
    assert_eq!(stream.try_next().await.unwrap().unwrap(), "abc");
    drop(stream);
    assert_eq!(server.request().0, 0);
    // The rest of that answer is not taken for the next one.
    let response = tested.send(get(url)).await.unwrap();
    assert_eq!(text(response).await.unwrap(), "abc");
    assert_eq!(server.request().0, 1);
}
