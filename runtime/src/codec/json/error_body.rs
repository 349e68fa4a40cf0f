//! The members by which JSON protocols tell which error a response is.

use super::lexer::Lexer;
use crate::serde::ReadError;

/// What the body of an error response tells about the error itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    /// The member `__type`.
    pub(crate) kind: Option<String>,
    /// The member `code`.
    pub(crate) code: Option<String>,
    /// The member `message`, else `Message`.
    pub(crate) message: Option<String>,
}

/// Reads an error body; `None` when it is not a JSON object.
pub(crate) fn read_error_body(body: &[u8]) -> Option<ErrorBody> {
    read(body).ok()
}

fn read(body: &[u8]) -> Result<ErrorBody, ReadError> {
    let mut found = ErrorBody::default();
    let mut capital_message = None;
    let mut lexer = Lexer::new(body)?;
    let mut more = lexer.open(b'{')?;
    while more {
        let key = lexer.key()?;
        let place = match &*key {
            "__type" => Some(&mut found.kind),
            "code" => Some(&mut found.code),
            "message" => Some(&mut found.message),
            "Message" => Some(&mut capital_message),
            _ => None,
        };
        match place {
            Some(place) => *place = text(&mut lexer)?,
            None => lexer.skip_value()?,
        }
        more = lexer.more(b'{')?;
    }
    lexer.finish()?;
    found.message = found.message.or(capital_message);
    Ok(found)
}

/// A string, or a number as it is written; some services send their codes so.
fn text(lexer: &mut Lexer<'_>) -> Result<Option<String>, ReadError> {
    match lexer.peek() {
        Some(b'"') => lexer.string().map(|text| Some(text.into_owned())),
        Some(b'-' | b'0'..=b'9') => lexer.number("a value").map(|n| Some(n.text.to_owned())),
        _ => lexer.skip_value().map(|()| None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_whatever_stands_beside_them() {
        let body =
            br#"{"x":[{"code":"no"}],"code":400,"Message":"b","__type":"ns#A","message":null}"#;
        let read = read_error_body(body).unwrap();
        assert_eq!(read.kind.as_deref(), Some("ns#A"));
        assert_eq!(read.code.as_deref(), Some("400"));
        assert_eq!(read.message.as_deref(), Some("b"));
        assert_eq!(read_error_body(b"{}"), Some(ErrorBody::default()));
    }

    #[test]
    fn other_bodies_are_none() {
        for body in [
            &b""[..],
            b"<html>",
            b"[]",
            b"\"code\"",
            b"{\"code\":\"x\"",
            b"{} x",
            b"\xff",
        ] {
            assert_eq!(read_error_body(body), None);
        }
    }
}
