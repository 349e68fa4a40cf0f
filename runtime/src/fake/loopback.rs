//! A transport for tests without another one: plain HTTP/1.1 to this machine.

use std::future::poll_fn;
use std::io::BufReader;
use std::net::TcpStream;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, Waker};
use std::thread;

use bytes::Bytes;

use super::http1;
use crate::error::ConnectorError;
use crate::http::{Headers, Request, Response, StatusCode};
use crate::primitives::SdkBody;
use crate::transport::{Sending, Transport, TransportSettings};

/// The longest body of a response: 64 MiB.
const MAX_BODY: u64 = 64 << 20;

/// Sends requests to servers on this machine, such as a fake [`Server`](super::Server): each over a
/// connection and a thread of its own, without TLS. It needs no runtime, and is for tests alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct Loopback;

impl Transport for Loopback {
    fn send(&self, request: Request, _: &TransportSettings) -> Sending<'_> {
        Box::pin(async move {
            let uri = request.uri().to_owned();
            let (method, headers, body) = request.into_parts();
            let body = body.collect_bytes().await.map_err(ConnectorError::user)?;
            let method = method.as_str().to_owned();
            elsewhere(move || exchange(&method, &uri, headers, &body)).await
        })
    }
}

type Outcome = Result<Response, ConnectorError>;

/// The outcome of another thread, and who waits for it.
#[derive(Default)]
struct Waiting {
    outcome: Option<Outcome>,
    waker: Option<Waker>,
}

/// Does something on another thread, so that this one is free for other tasks.
async fn elsewhere(exchange: impl FnOnce() -> Outcome + Send + 'static) -> Outcome {
    let shared = Arc::new(Mutex::new(Waiting::default()));
    let theirs = Arc::clone(&shared);
    let started = thread::Builder::new().spawn(move || {
        let outcome = exchange();
        let mut waiting = theirs.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.outcome = Some(outcome);
        if let Some(waker) = waiting.waker.take() {
            waker.wake();
        }
    });
    started.map_err(ConnectorError::io)?;
    poll_fn(|cx| {
        let mut waiting = shared.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(outcome) = waiting.outcome.take() {
            return Poll::Ready(outcome);
        }
        waiting.waker = Some(cx.waker().clone());
        Poll::Pending
    })
    .await
}

fn exchange(method: &str, uri: &str, mut headers: Headers, body: &Bytes) -> Outcome {
    let rest = uri
        .strip_prefix("http://")
        .ok_or_else(|| ConnectorError::user("this transport speaks plain HTTP alone"))?;
    let split = rest.find(['/', '?']).unwrap_or(rest.len());
    let (host, target) = rest.split_at_checked(split).unwrap_or((rest, ""));
    if !headers.contains("host") {
        let set = headers.try_insert("host", host);
        set.map_err(ConnectorError::user)?;
    }
    let slash = if target.starts_with('/') { "" } else { "/" };
    let start = format!("{method} {slash}{target} HTTP/1.1");
    let mut stream = TcpStream::connect(host).map_err(ConnectorError::io)?;
    http1::write(&mut stream, &start, &headers, body, true).map_err(ConnectorError::io)?;
    read(&stream, method == "HEAD").map_err(ConnectorError::io)
}

fn read(stream: &TcpStream, is_head: bool) -> Result<Response, http1::Unread> {
    use http1::Unread::Malformed;

    let mut from = BufReader::new(stream);
    loop {
        let mut message =
            http1::read_head(&mut from)?.ok_or(Malformed("the connection has no answer"))?;
        let status = message.start.split(' ').nth(1).unwrap_or_default();
        let status = StatusCode::from_bytes(status.as_bytes());
        let status = status.map_err(|_| Malformed("its status is no number"))?;
        if status.is_informational() {
            continue;
        }
        let bodiless = matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
        if !is_head && !bodiless {
            message.read_response_body(&mut from, MAX_BODY)?;
        }
        let mut response = Response::new(status, SdkBody::from(message.body));
        *response.headers_mut() = message.headers;
        return Ok(response);
    }
}
