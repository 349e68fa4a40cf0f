//! Connections: a thread for each, that answers one request after the other.

use std::io::{self, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::dispatch::{Reply, dispatch};
use super::http1::{self, Message, Unread};
use super::server::State;
use crate::http::{Headers, Response, StatusCode};

/// How long a connection may be silent.
const SILENCE: Duration = Duration::from_secs(120);

/// Starts the thread that accepts connections.
pub(super) fn accept(listener: TcpListener, state: &Arc<State>) -> io::Result<JoinHandle<()>> {
    let state = Arc::clone(state);
    thread::Builder::new()
        .name("fake server".to_owned())
        .spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                if state.stopped.load(Ordering::SeqCst) {
                    return;
                }
                // What cannot be served is closed, which the client sees.
                if let Ok(stream) = stream {
                    let _ = begin(stream, number, &state);
                }
            }
        })
}

/// Starts the thread of a connection.
fn begin(stream: TcpStream, number: usize, state: &Arc<State>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(SILENCE))?;
    state.streams().insert(number, stream.try_clone()?);
    let shared = Arc::clone(state);
    let started = thread::Builder::new().spawn(move || {
        #[cfg(feature = "rt-tokio")]
        let _entered = shared.tokio.as_ref().map(tokio::runtime::Handle::enter);
        // A broken connection is the client's business.
        let _ = talk(&stream, &shared);
        let _ = stream.shutdown(std::net::Shutdown::Both);
        shared.streams().remove(&number);
    });
    if started.is_err() {
        state.streams().remove(&number);
    }
    started.map(drop)
}

fn talk(mut stream: &TcpStream, state: &State) -> io::Result<()> {
    let mut from = BufReader::new(stream);
    loop {
        let read = http1::read_head(&mut from).and_then(|message| {
            let Some(mut message) = message else {
                return Ok(None);
            };
            if message.expects_leave() {
                stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
            }
            message.read_request_body(&mut from, state.max_request_body)?;
            Ok(Some(message))
        });
        let message = match read {
            Ok(Some(message)) => message,
            Ok(None) | Err(Unread::Io(_)) => return Ok(()),
            Err(unread) => {
                state.log.failure("", &unread.to_string());
                let status = match unread {
                    Unread::TooLong => "413 Content Too Large",
                    _ => "400 Bad Request",
                };
                let start = format!("HTTP/1.1 {status}");
                return http1::write(&mut stream, &start, &Headers::new(), b"", true);
            }
        };
        let closes = message.closes() || request_line(&message).is_none();
        let is_head = message.start.starts_with("HEAD ");
        match dispatch(message, state) {
            Reply::Disconnect => return Ok(()),
            Reply::Response(response) => answer(stream, &response, is_head)?,
        }
        if closes || state.stopped.load(Ordering::SeqCst) {
            return Ok(());
        }
    }
}

fn answer(mut stream: &TcpStream, response: &Response, is_head: bool) -> io::Result<()> {
    let status = response.status();
    let reason = status.canonical_reason().unwrap_or_default();
    let start = format!("HTTP/1.1 {} {reason}", status.as_str());
    let bodiless = status.is_informational()
        || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
    let body = match response.body().bytes() {
        Some(body) if !bodiless && !is_head => body,
        _ => b"",
    };
    let has_length = !bodiless && !is_head;
    http1::write(&mut stream, &start, response.headers(), body, has_length)
}

/// The words of a request line.
pub(super) fn request_line(message: &Message) -> Option<(&str, &str)> {
    let mut words = message.start.split(' ');
    let (method, target, version) = (words.next()?, words.next()?, words.next()?);
    let is_ours = version == "HTTP/1.1" || version == "HTTP/1.0";
    (is_ours && words.next().is_none()).then_some((method, target))
}
