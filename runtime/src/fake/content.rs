//! What a request's body is beneath its content codings.

use super::http1::{Unread, chunks};
use crate::http::Headers;

/// The body without its codings: `aws-chunked`, and `gzip` with the feature `compression`. At most
/// `limit` bytes come of it.
pub(super) fn decoded(headers: &Headers, body: &[u8], limit: u64) -> Result<Vec<u8>, Unread> {
    let mut body = body.to_vec();
    let codings: Vec<&str> = headers.get_all("content-encoding").collect();
    let codings = codings.join(",");
    let codings = codings.split(',').map(str::trim);
    for coding in codings.rev().filter(|coding| !coding.is_empty()) {
        body = match coding.to_ascii_lowercase().as_str() {
            "identity" => continue,
            "aws-chunked" => chunks(&mut body.as_slice(), limit)?,
            #[cfg(feature = "compression")]
            "gzip" => gunzipped(&body, limit)?,
            _ => return Err(Unread::Malformed("the content coding is unknown")),
        };
    }
    Ok(body)
}

#[cfg(feature = "compression")]
fn gunzipped(body: &[u8], limit: u64) -> Result<Vec<u8>, Unread> {
    use std::io::Read as _;

    let mut out = Vec::new();
    let mut reader = flate2::read::GzDecoder::new(body).take(limit + 1);
    let read = reader.read_to_end(&mut out);
    read.map_err(|_| Unread::Malformed("the body is no gzip"))?;
    if out.len() as u64 > limit {
        return Err(Unread::TooLong);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(coding: &str, body: &[u8]) -> Result<String, String> {
        let mut headers = Headers::new();
        headers.try_append("content-encoding", coding).unwrap();
        let decoded = decoded(&headers, body, 1000);
        decoded
            .map(|bytes| String::from_utf8(bytes).unwrap())
            .map_err(|unread| unread.to_string())
    }

    #[test]
    fn codings_are_undone() {
        let chunked = b"3;chunk-signature=ab\r\nabc\r\n0\r\nx-amz-checksum-crc32: AA==\r\n\r\n";
        assert_eq!(decode("aws-chunked", chunked).as_deref(), Ok("abc"));
        assert_eq!(decode("identity", b"abc").as_deref(), Ok("abc"));
        assert!(
            decode("br", b"abc")
                .unwrap_err()
                .contains("coding is unknown")
        );
        assert!(decode("aws-chunked", b"x").is_err());
    }

    #[test]
    #[cfg(feature = "compression")]
    fn gzip_is_undone_up_to_the_limit() {
        use std::io::Write as _;

        let zip = |text: &[u8]| {
            let mut to = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            to.write_all(text).unwrap();
            to.finish().unwrap()
        };
        assert_eq!(decode("gzip", &zip(b"abc")).as_deref(), Ok("abc"));
        assert!(decode("gzip", b"abc").is_err());
        let bomb = decode("gzip", &zip(&[b'a'; 100_000]));
        assert!(bomb.unwrap_err().contains("longer"));
    }
}
