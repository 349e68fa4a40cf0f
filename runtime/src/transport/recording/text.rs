//! The form of a recording in a file: line by line, bodies as text where they are text.
//!
//! ```text
//! # smithy recording 1
//!
//! request GET https://example.com/cities/ghent
//!   accept: application/json
//! response 200
//!   content-type: application/json
//!   | {"name":"Ghent"}
//! ```
//!
//! A body that is no text stands in Base64 after `=`, one that is withheld is the line `withheld`. Lines
//! that begin with `#` are comments.

use std::fmt;
use std::str::FromStr;

use super::{Asked, Content, Exchange, Recording};
use crate::primitives::base64;

const TITLE: &str = "# smithy recording 1";
/// How many characters of Base64 stand in a line.
const WIDTH: usize = 88;

/// A file that is no recording.
#[derive(Debug)]
pub struct RecordingError {
    line: usize,
    what: String,
}

impl RecordingError {
    fn new(line: usize, what: impl Into<String>) -> Self {
        Self {
            line,
            what: what.into(),
        }
    }

    /// The number of the line, from 1; 0 where the file could not be read.
    pub fn line(&self) -> usize {
        self.line
    }
}

impl From<std::io::Error> for RecordingError {
    fn from(error: std::io::Error) -> Self {
        Self::new(0, error.to_string())
    }
}

impl fmt::Display for RecordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "the recording cannot be read: {}", self.what),
            line => write!(f, "the recording, line {line}: {}", self.what),
        }
    }
}

impl std::error::Error for RecordingError {}

impl fmt::Display for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{TITLE}")?;
        for Exchange {
            asked,
            status,
            headers,
            body,
        } in &self.exchanges
        {
            writeln!(f, "\nrequest {} {}", asked.method, asked.uri)?;
            write_part(f, &asked.headers, &asked.body)?;
            writeln!(f, "response {status}")?;
            write_part(f, headers, body)?;
        }
        Ok(())
    }
}

fn write_part(
    f: &mut fmt::Formatter<'_>,
    headers: &[(String, String)],
    body: &Content,
) -> fmt::Result {
    for (name, value) in headers {
        writeln!(f, "  {name}: {value}")?;
    }
    match body {
        Content::Text(text) if text.is_empty() => Ok(()),
        Content::Text(text) => text.split('\n').try_for_each(|line| match line {
            "" => writeln!(f, "  |"),
            line => writeln!(f, "  | {line}"),
        }),
        Content::Bytes(bytes) => {
            let text = base64::encode(bytes);
            let mut rest = text.as_str();
            while !rest.is_empty() {
                let (line, after) = rest.split_at_checked(WIDTH).unwrap_or((rest, ""));
                writeln!(f, "  = {line}")?;
                rest = after;
            }
            Ok(())
        }
        Content::Withheld => writeln!(f, "  withheld"),
    }
}

/// The lines of a request or response.
#[derive(Default)]
struct Part {
    headers: Vec<(String, String)>,
    text: Option<String>,
    base64: String,
    withheld: bool,
}

impl Part {
    fn line(&mut self, line: &str) -> Result<(), &'static str> {
        if let Some(text) = line
            .strip_prefix('|')
            .filter(|t| t.is_empty() || t.starts_with(' '))
        {
            let text = text.strip_prefix(' ').unwrap_or(text);
            match &mut self.text {
                Some(all) => {
                    all.push('\n');
                    all.push_str(text);
                }
                None => self.text = Some(text.to_owned()),
            }
        } else if let Some(text) = line.strip_prefix('=') {
            self.base64.push_str(text.trim());
        } else if line == "withheld" {
            self.withheld = true;
        } else {
            let header = line.split_once(':');
            let (name, value) = header.ok_or("neither a header nor a part of a body")?;
            self.headers
                .push((name.to_owned(), value.trim().to_owned()));
        }
        Ok(())
    }

    fn body(&self) -> Result<Content, &'static str> {
        match (&self.text, self.base64.is_empty(), self.withheld) {
            (_, true, false) => Ok(Content::Text(self.text.clone().unwrap_or_default())),
            (None, false, false) => {
                let bytes = base64::decode(&self.base64);
                bytes.map(Content::Bytes).map_err(|_| "a body is no Base64")
            }
            (None, true, true) => Ok(Content::Withheld),
            _ => Err("a body has two forms"),
        }
    }
}

impl FromStr for Recording {
    type Err = RecordingError;

    fn from_str(file: &str) -> Result<Self, RecordingError> {
        let mut reading = Reading::default();
        let mut count = 0;
        for (index, line) in file.lines().enumerate() {
            count = index + 1;
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let read = reading.line(line);
            read.map_err(|what| RecordingError::new(count, what))?;
        }
        let ended = reading.end();
        ended.map_err(|what| RecordingError::new(count, what))?;
        Ok(Self {
            exchanges: reading.exchanges,
        })
    }
}

/// A file as far as it was read.
#[derive(Default)]
struct Reading {
    exchanges: Vec<Exchange>,
    /// Method and URI.
    request: Option<(String, String, Part)>,
    response: Option<(u16, Part)>,
}

impl Reading {
    fn line(&mut self, line: &str) -> Result<(), &'static str> {
        if let Some(start) = line.strip_prefix("request ") {
            self.end()?;
            let words = start.trim().split_once(' ');
            let (method, uri) = words.ok_or("a request has no URI")?;
            self.request = Some((method.to_owned(), uri.to_owned(), Part::default()));
        } else if let Some(status) = line.strip_prefix("response ") {
            if self.request.is_none() || self.response.is_some() {
                return Err("a response has no request");
            }
            let status = status.trim().parse().ok();
            let status = status.filter(|status| (100..1000).contains(status));
            let status = status.ok_or("the status is no number of three digits")?;
            self.response = Some((status, Part::default()));
        } else {
            let inside = line.strip_prefix("  ").ok_or("the line has no meaning")?;
            match (&mut self.response, &mut self.request) {
                (Some((_, part)), _) | (None, Some((_, _, part))) => part.line(inside)?,
                (None, None) => return Err("the line stands before any request"),
            }
        }
        Ok(())
    }

    /// Ends the exchange that was begun.
    fn end(&mut self) -> Result<(), &'static str> {
        let Some((method, uri, part)) = self.request.take() else {
            return Ok(());
        };
        let (status, response) = self.response.take().ok_or("a request has no response")?;
        self.exchanges.push(Exchange {
            asked: Asked {
                method,
                uri,
                body: part.body()?,
                headers: part.headers,
            },
            status,
            body: response.body()?,
            headers: response.headers,
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exchange(text: &str, bytes: Vec<u8>) -> Recording {
        let headers = vec![("a".to_owned(), "b: c".to_owned())];
        let asked = Asked {
            method: "PUT".to_owned(),
            uri: "https://example.com/a?b".to_owned(),
            headers: headers.clone(),
            body: Content::Text(text.to_owned()),
        };
        let body = if bytes.is_empty() {
            Content::Withheld
        } else {
            Content::Bytes(bytes)
        };
        let exchange = Exchange {
            asked,
            status: 200,
            headers,
            body,
        };
        Recording {
            exchanges: vec![exchange.clone(), exchange],
        }
    }

    #[test]
    fn what_has_no_meaning_is_an_error_with_its_line() {
        for (file, message) in [
            ("x", "line 1: the line has no meaning"),
            ("  a: b", "line 1: the line stands before any request"),
            ("response 200", "line 1: a response has no request"),
            ("request GET", "line 1: a request has no URI"),
            ("request GET ", "line 1: a request has no URI"),
            ("# c\nrequest GET /\n", "line 2: a request has no response"),
            (
                "request GET /\nresponse x",
                "line 2: the status is no number of three digits",
            ),
            (
                "request GET /\n  a",
                "line 2: neither a header nor a part of a body",
            ),
            (
                "request GET /\n  = ?\nresponse 200",
                "line 3: a body is no Base64",
            ),
            (
                "request GET /\n  = YQ==\n  | a\nresponse 200",
                "line 4: a body has two forms",
            ),
            (
                "request GET /\nresponse 200\nresponse 200",
                "line 3: a response has no request",
            ),
        ] {
            let error = file.parse::<Recording>().unwrap_err();
            assert_eq!(error.to_string(), format!("the recording, {message}"));
        }
        assert!("# nothing\n".parse::<Recording>().unwrap().is_empty());
        assert!(Recording::load("/nowhere/at/all").is_err());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            lines in proptest::collection::vec("[ -~é]{0,9}[!-~]|", 1..4),
            bytes in proptest::collection::vec(any::<u8>(), 0..200),
        ) {
            let recording = exchange(&lines.join("\n"), bytes);
            let text = recording.to_string();
            prop_assert_eq!(text.parse::<Recording>().unwrap(), recording, "{}", text);
        }

        #[test]
        fn nothing_panics(file in "((request|response|  [|=:a]|#)[ -~\n]{0,20}\n?){0,6}") {
            let _ = file.parse::<Recording>();
        }
    }
}
