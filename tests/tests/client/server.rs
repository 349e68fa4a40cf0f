//! A small HTTP/1.1 server on loopback, which answers by a script.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does after it has read a request.
#[derive(Clone)]
pub(crate) enum Act {
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Waits.
    Wait(Duration),
    /// Closes the connection.
    Close,
}

/// What it does for one request.
pub(crate) type Script = Vec<Act>;

/// A request as it came: the number of its connection, its head in lower case, and its body.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) connection: usize,
    pub(crate) head: String,
    pub(crate) body: String,
}

#[derive(Default)]
struct State {
    scripts: std::collections::VecDeque<Script>,
    seen: Vec<Seen>,
}

/// A server that runs until the test ends.
pub(crate) struct Server {
    pub(crate) url: String,
    state: Arc<Mutex<State>>,
}

impl Server {
    /// Answers requests in turn, on whatever connection they come.
    pub(crate) async fn start(scripts: impl IntoIterator<Item = Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State {
            scripts: scripts.into_iter().collect(),
            seen: Vec::new(),
        }));
        tokio::spawn(accept(listener, Arc::clone(&state)));
        Self { url, state }
    }

    /// The requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.state.lock().unwrap().seen.clone()
    }
}

async fn accept(listener: TcpListener, state: Arc<Mutex<State>>) {
    for connection in 0.. {
        let Ok((stream, _)) = listener.accept().await else {
            return;
        };
        tokio::spawn(serve(stream, connection, Arc::clone(&state)));
    }
}

async fn serve(mut stream: TcpStream, connection: usize, state: Arc<Mutex<State>>) {
    while let Some((head, body)) = read(&mut stream).await {
        let script = {
            let mut state = state.lock().unwrap();
            state.seen.push(Seen {
                connection,
                head,
                body,
            });
            state.scripts.pop_front()
        };
        for act in script.unwrap_or_else(|| vec![Act::Close]) {
            match act {
                Act::Send(bytes) => {
                    if stream.write_all(&bytes).await.is_err() {
                        return;
                    }
                }
                Act::Wait(time) => tokio::time::sleep(time).await,
                Act::Close => return,
            }
        }
    }
}

/// One request: its body's length stands in its head.
async fn read(stream: &mut TcpStream) -> Option<(String, String)> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).ok()?;
    let lower = head.to_lowercase();
    let length = lower
        .lines()
        .find_map(|l| l.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    stream.read_exact(&mut body).await.ok()?;
    Some((lower, String::from_utf8(body).ok()?))
}

/// A response with a body of stated length.
pub(crate) fn reply(status: &str, body: &str) -> Script {
    let length = body.len();
    vec![Act::Send(
        format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes(),
    )]
}

/// A response whose body comes in these chunks.
pub(crate) fn chunked(chunks: &[&str]) -> Script {
    let mut acts = vec![Act::Send(
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec(),
    )];
    for chunk in chunks {
        let text = format!("{:x}\r\n{chunk}\r\n", chunk.len());
        acts.push(Act::Send(text.into_bytes()));
        acts.push(Act::Wait(Duration::from_millis(2)));
    }
    acts.push(Act::Send(b"0\r\n\r\n".to_vec()));
    acts
}
