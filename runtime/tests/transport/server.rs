//! A server on loopback that plays prepared answers.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// It answers each connection's requests in turn, and closes the connection after the last answer.
pub(crate) struct Server {
    pub(crate) url: String,
    /// The number of the connection and the request, its head in small letters.
    requests: Receiver<(usize, String)>,
}

impl Server {
    /// A server with the answers of each connection. An empty answer is none.
    pub(crate) fn new(answers: Vec<Vec<&'static [u8]>>) -> Self {
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
        Self { url, requests }
    }

    /// The next request, with the number of its connection.
    pub(crate) fn request(&self) -> (usize, String) {
        self.requests.recv_timeout(Duration::from_secs(5)).unwrap()
    }

    /// Whether nothing came that was not asked for.
    pub(crate) fn is_quiet(&self) -> bool {
        self.requests.try_recv().is_err()
    }
}

/// A server with one connection, with which `talk` does what it likes.
pub(crate) fn one_connection(talk: impl FnOnce(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    std::thread::spawn(move || talk(listener.accept().unwrap().0));
    url
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

/// The head of a request, in small letters.
pub(crate) fn read_head(stream: &mut TcpStream) -> Option<String> {
    let mut all = Vec::new();
    let mut byte = [0];
    while !all.ends_with(b"\r\n\r\n") {
        (stream.read(&mut byte).ok()? == 1).then(|| all.push(byte[0]))?;
    }
    Some(String::from_utf8_lossy(&all).to_lowercase())
}

/// Head and body, the length of which the head tells; or the chunks, as they are sent.
fn read_request(stream: &mut TcpStream) -> Option<String> {
    let head = read_head(stream)?;
    let mut body = Vec::new();
    if head.contains("\r\ntransfer-encoding: chunked\r\n") {
        let mut byte = [0];
        while !body.ends_with(b"0\r\n\r\n") {
            (stream.read(&mut byte).ok()? == 1).then(|| body.push(byte[0]))?;
        }
    } else {
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
        stream.read_exact(&mut body).ok()?;
    }
    Some(head + &String::from_utf8_lossy(&body))
}
