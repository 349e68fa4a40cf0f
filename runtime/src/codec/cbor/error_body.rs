//! The members by which an error response tells which error it is.

use super::decoder::Decoder;
use super::major;
use crate::serde::ReadError;

/// What the body of an error response tells about the error itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    /// The member `__type`.
    pub(crate) kind: Option<String>,
    /// The member `message`, else `Message`.
    pub(crate) message: Option<String>,
}

/// Reads an error body; `None` when it is not a CBOR map.
pub(crate) fn read_error_body(body: &[u8]) -> Option<ErrorBody> {
    read(body).ok()
}

fn read(body: &[u8]) -> Result<ErrorBody, ReadError> {
    let mut found = ErrorBody::default();
    let mut capital_message = None;
    let mut decoder = Decoder::new(body);
    let mut items = decoder.open(major::MAP, "a map")?;
    while decoder.more(&mut items)? {
        let place = match &*decoder.key()? {
            b"__type" => Some(&mut found.kind),
            b"message" => Some(&mut found.message),
            b"Message" => Some(&mut capital_message),
            _ => None,
        };
        let is_text = decoder.peek().map(|first| first >> 5) == Some(major::TEXT);
        match place {
            Some(place) if is_text => *place = Some(decoder.text()?.into_owned()),
            _ => decoder.skip()?,
        }
    }
    decoder.finish()?;
    found.message = found.message.or(capital_message);
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_whatever_stands_beside_them() {
        let body =
            b"\xbf\x61x\x81\xa1\x61y\xf6\x66__type\x64ns#A\x67Message\x61b\x67message\xf6\xff";
        let read = read_error_body(body).unwrap();
        assert_eq!(read.kind.as_deref(), Some("ns#A"));
        assert_eq!(read.message.as_deref(), Some("b"));
        assert_eq!(read_error_body(b"\xa0"), Some(ErrorBody::default()));
        for body in [
            &b""[..],
            b"<html>",
            b"\x80",
            b"\xa1\x61x",
            b"\xa0\xa0",
            b"\xa1\x01\x02",
        ] {
            assert_eq!(read_error_body(body), None);
        }
    }
}
