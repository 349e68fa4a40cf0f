//! Messages of HTTP/1.1 (RFC 9112), read from and written to a connection.

use std::fmt;
use std::io::{self, BufRead, Read as _, Write};

use crate::http::Headers;

/// The longest head of a message, and the longest line of a chunked body's frame.
const MAX_HEAD: u64 = 64 << 10;

/// A message as it came.
#[derive(Debug)]
pub(super) struct Message {
    /// The request line or the status line.
    pub(super) start: String,
    pub(super) headers: Headers,
    pub(super) body: Vec<u8>,
}

/// Why a message could not be read.
#[derive(Debug)]
pub(super) enum Unread {
    /// The connection broke.
    Io(io::Error),
    /// It is no message of HTTP/1.1.
    Malformed(&'static str),
    /// It is longer than allowed.
    TooLong,
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "the connection broke: {error}"),
            Self::Malformed(what) => write!(f, "no message of HTTP/1.1: {what}"),
            Self::TooLong => f.write_str("the message is longer than the limit"),
        }
    }
}

impl std::error::Error for Unread {}

/// Where a body ends.
enum Framing {
    Length(u64),
    Chunked,
    /// With the connection.
    Close,
}

/// Reads the head of a message; none where the connection ends before it.
pub(super) fn read_head(from: &mut impl BufRead) -> Result<Option<Message>, Unread> {
    let mut from = from.take(MAX_HEAD);
    let mut start = String::new();
    while start.is_empty() {
        match line(&mut from)? {
            Some(text) => start = text,
            None => return Ok(None),
        }
    }
    let mut headers = Headers::new();
    loop {
        let text = line(&mut from)?.ok_or(Unread::Malformed("its head has no end"))?;
        if text.is_empty() {
            break;
        }
        let (name, value) = text
            .split_once(':')
            .ok_or(Unread::Malformed("a header has no colon"))?;
        headers
            .try_append(name, value.trim())
            .map_err(|_| Unread::Malformed("a header is invalid"))?;
    }
    Ok(Some(Message {
        start,
        headers,
        body: Vec::new(),
    }))
}

/// A line without its end; none at the end of the connection.
fn line(from: &mut io::Take<impl BufRead>) -> Result<Option<String>, Unread> {
    let mut bytes = Vec::new();
    from.read_until(b'\n', &mut bytes)?;
    if bytes.pop() != Some(b'\n') {
        return match (from.limit(), bytes.is_empty()) {
            (0, _) => Err(Unread::TooLong),
            (_, true) => Ok(None),
            (_, false) => Err(Unread::Malformed("a line has no end")),
        };
    }
    if bytes.last() == Some(&b'\r') {
        bytes.pop();
    }
    let text = String::from_utf8(bytes);
    text.map(Some)
        .map_err(|_| Unread::Malformed("its head is no text"))
}

impl Message {
    /// Whether the other side waits for leave to send the body.
    pub(super) fn expects_leave(&self) -> bool {
        let expect = self.headers.get("expect").unwrap_or_default();
        expect.eq_ignore_ascii_case("100-continue")
    }

    /// Whether the connection ends after this message.
    pub(super) fn closes(&self) -> bool {
        let mut options = self.headers.get_all("connection");
        options.any(|option| option.to_ascii_lowercase().contains("close"))
            || self.start.ends_with("HTTP/1.0")
    }

    /// Reads the body of a request, of at most this many bytes.
    pub(super) fn read_request_body(
        &mut self,
        from: &mut impl BufRead,
        limit: u64,
    ) -> Result<(), Unread> {
        let framing = self.framing()?.unwrap_or(Framing::Length(0));
        self.read_body(framing, from, limit)
    }

    /// Reads the body of a response to a request that lets one be expected.
    pub(super) fn read_response_body(
        &mut self,
        from: &mut impl BufRead,
        limit: u64,
    ) -> Result<(), Unread> {
        let framing = self.framing()?.unwrap_or(Framing::Close);
        self.read_body(framing, from, limit)
    }

    fn framing(&self) -> Result<Option<Framing>, Unread> {
        if let Some(coding) = self.headers.get("transfer-encoding") {
            return match coding.eq_ignore_ascii_case("chunked") {
                true => Ok(Some(Framing::Chunked)),
                false => Err(Unread::Malformed("its transfer coding is unknown")),
            };
        }
        let mut lengths = self.headers.get_all("content-length");
        let Some(length) = lengths.next() else {
            return Ok(None);
        };
        if lengths.any(|other| other != length) {
            return Err(Unread::Malformed("it tells two lengths"));
        }
        let length = length.parse();
        length
            .map(|length| Some(Framing::Length(length)))
            .map_err(|_| Unread::Malformed("its length is no number"))
    }

    fn read_body(
        &mut self,
        framing: Framing,
        from: &mut impl BufRead,
        limit: u64,
    ) -> Result<(), Unread> {
        match framing {
            Framing::Length(length) if length > limit => return Err(Unread::TooLong),
            Framing::Length(length) => {
                let read = from.take(length).read_to_end(&mut self.body)?;
                if (read as u64) < length {
                    return Err(Unread::Malformed("its body ends too soon"));
                }
            }
            Framing::Chunked => self.body = chunks(from, limit)?,
            Framing::Close => {
                let read = from.take(limit + 1).read_to_end(&mut self.body)?;
                if read as u64 > limit {
                    return Err(Unread::TooLong);
                }
            }
        }
        Ok(())
    }
}

/// The data of a chunked body, without its trailer.
pub(super) fn chunks(from: &mut impl BufRead, limit: u64) -> Result<Vec<u8>, Unread> {
    const NO_END: Unread = Unread::Malformed("a chunked body has no end");
    let mut body = Vec::new();
    loop {
        let size = line(&mut from.take(MAX_HEAD))?.ok_or(NO_END)?;
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = u64::from_str_radix(size, 16)
            .map_err(|_| Unread::Malformed("the size of a chunk is no number"))?;
        if size == 0 {
            break;
        }
        if size > limit.saturating_sub(body.len() as u64) {
            return Err(Unread::TooLong);
        }
        let read = from.take(size).read_to_end(&mut body)?;
        let end = line(&mut from.take(MAX_HEAD))?;
        if (read as u64) < size || end.as_deref() != Some("") {
            return Err(Unread::Malformed(
                "a chunk is not of the size that it tells",
            ));
        }
    }
    let mut trailer = from.take(MAX_HEAD);
    // The end of the connection ends a trailer as well.
    while line(&mut trailer)?.is_some_and(|text| !text.is_empty()) {}
    Ok(body)
}

/// Writes a message. Its body's length is stated unless there can be none.
pub(super) fn write(
    to: &mut impl Write,
    start: &str,
    headers: &Headers,
    body: &[u8],
    has_length: bool,
) -> io::Result<()> {
    let mut head = Vec::with_capacity(256 + body.len());
    write!(head, "{start}\r\n")?;
    for (name, value) in headers.as_map() {
        let framing = ["content-length", "transfer-encoding", "connection"];
        if !framing.contains(&name.as_str()) {
            head.extend_from_slice(name.as_str().as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value.as_bytes());
            head.extend_from_slice(b"\r\n");
        }
    }
    if has_length {
        write!(head, "content-length: {}\r\n", body.len())?;
    }
    head.extend_from_slice(b"\r\n");
    head.extend_from_slice(body);
    to.write_all(&head)?;
    to.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(String, String), String> {
        let mut from = text.as_bytes();
        let read = read_head(&mut from).and_then(|message| {
            let mut message = message.ok_or(Unread::Malformed("nothing"))?;
            message.read_request_body(&mut from, 10)?;
            Ok((message.start, String::from_utf8(message.body).unwrap()))
        });
        read.map_err(|unread| unread.to_string())
    }

    #[test]
    fn bodies_are_framed_in_three_ways() {
        for (text, body) in [
            ("POST / HTTP/1.1\r\ncontent-length: 3\r\n\r\nabcdef", "abc"),
            ("POST / HTTP/1.1\nA: b\n\nabc", ""),
            (
                "POST / HTTP/1.1\r\ntransfer-encoding: Chunked\r\n\r\n2;x=y\r\nab\r\n1\r\nc\r\n0\r\nA: b\r\n\r\n",
                "abc",
            ),
        ] {
            assert_eq!(read(text), Ok(("POST / HTTP/1.1".into(), body.into())));
        }
    }

    #[test]
    fn what_is_malformed_or_too_long_is_refused() {
        let long = format!("GET / HTTP/1.1\r\na: {}", "x".repeat(70_000));
        for (text, what) in [
            ("", "nothing"),
            ("GET / HTTP/1.1", "a line has no end"),
            ("GET / HTTP/1.1\r\nabc\r\n\r\n", "a header has no colon"),
            ("GET / HTTP/1.1\r\na b: c\r\n\r\n", "a header is invalid"),
            ("GET / HTTP/1.1\r\na: b\r\n", "its head has no end"),
            (&long, "longer than the limit"),
            (
                "P / H\r\ncontent-length: 11\r\n\r\n",
                "longer than the limit",
            ),
            (
                "P / H\r\ncontent-length: -1\r\n\r\n",
                "its length is no number",
            ),
            (
                "P / H\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
                "two lengths",
            ),
            ("P / H\r\ncontent-length: 3\r\n\r\nab", "ends too soon"),
            (
                "P / H\r\ntransfer-encoding: gzip\r\n\r\n",
                "coding is unknown",
            ),
            ("P / H\r\ntransfer-encoding: chunked\r\n\r\n", "has no end"),
            (
                "P / H\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
                "no number",
            ),
            (
                "P / H\r\ntransfer-encoding: chunked\r\n\r\nff\r\n",
                "longer than the limit",
            ),
            (
                "P / H\r\ntransfer-encoding: chunked\r\n\r\n2\r\nabc\r\n",
                "not of the size",
            ),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(what), "{error} of {text:?}");
        }
    }
}
