//! `aws-chunked`: a stream in chunks, with its checksum behind them.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};

use super::{Algorithm, Hasher};
use crate::error::BoxError;
use crate::primitives::SdkBody;

/// The length of every chunk but the last. It is fixed so that the length of the whole is known.
const CHUNK: usize = 64 << 10;

/// A stream of `length` bytes, in chunks, with its checksum as a trailer.
pub(crate) fn with_trailer(algorithm: Algorithm, body: SdkBody, length: u64) -> SdkBody {
    SdkBody::from_body_1_x(Chunked {
        inner: body,
        buffer: BytesMut::new(),
        algorithm,
        hasher: Some(Hasher::new(algorithm)),
        ended: false,
        left: encoded_length(algorithm, length),
    })
}

/// The length of the whole.
fn encoded_length(algorithm: Algorithm, length: u64) -> u64 {
    let chunk = CHUNK as u64;
    let last = match length % chunk {
        0 => 0,
        rest => framed_length(rest),
    };
    let whole = length / chunk * framed_length(chunk) + last;
    let trailer = algorithm.header().len() as u64 + 1 + algorithm.sent_length();
    whole + "0\r\n".len() as u64 + trailer + "\r\n\r\n".len() as u64
}

/// The length of a chunk with its own length and the ends of both lines.
fn framed_length(length: u64) -> u64 {
    let digits = length.checked_ilog(16).map_or(1, |log| u64::from(log) + 1);
    digits + 2 + length + 2
}

struct Chunked {
    inner: SdkBody,
    /// What has come, and is not sent yet.
    buffer: BytesMut,
    algorithm: Algorithm,
    /// `None` once the trailer is out.
    hasher: Option<Hasher>,
    ended: bool,
    /// How many bytes are still to come out.
    left: u64,
}

impl Chunked {
    fn chunk(&mut self, length: usize) -> Bytes {
        let data = self.buffer.split_to(length);
        let mut out = BytesMut::with_capacity(length + 10);
        out.extend_from_slice(format!("{length:x}\r\n").as_bytes());
        out.extend_from_slice(&data);
        out.extend_from_slice(b"\r\n");
        out.freeze()
    }

    /// What is ready to go out.
    fn next(&mut self) -> Option<Bytes> {
        if self.buffer.len() >= CHUNK {
            return Some(self.chunk(CHUNK));
        }
        if !self.ended {
            return None;
        }
        if !self.buffer.is_empty() {
            return Some(self.chunk(self.buffer.len()));
        }
        let hasher = self.hasher.take()?;
        let name = self.algorithm.header();
        Some(format!("0\r\n{name}:{}\r\n\r\n", hasher.finish()).into())
    }
}

impl Body for Chunked {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        loop {
            if let Some(out) = self.next() {
                self.left = self.left.saturating_sub(out.len() as u64);
                return Poll::Ready(Some(Ok(Frame::data(out))));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            match std::task::ready!(self.inner.poll_data(cx)) {
                Some(Ok(data)) => {
                    if let Some(hasher) = &mut self.hasher {
                        hasher.update(&data);
                    }
                    self.buffer.extend_from_slice(&data);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => self.ended = true,
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::primitives::body::tests::chunks;

    #[tokio::test]
    async fn chunks_and_trailer() {
        let body = with_trailer(Algorithm::Crc32, chunks([Ok("1234"), Ok("56789")]), 9);
        assert_eq!(body.content_length(), Some(50));
        let sent = body.collect_bytes().await.unwrap();
        let expected = "9\r\n123456789\r\n0\r\nx-amz-checksum-crc32:y/Q5Jg==\r\n\r\n";
        assert_eq!(sent, expected);
    }

    #[tokio::test]
    async fn lengths_are_known_before() {
        for length in [0, 1, 15, 16, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 4095] {
            let body = with_trailer(Algorithm::Sha256, vec![7; length].into(), length as u64);
            let announced = body.content_length();
            let sent = body.collect_bytes().await.unwrap();
            assert_eq!(announced, Some(sent.len() as u64), "{length}");
            assert!(sent.ends_with(b"=\r\n\r\n"));
        }
    }

    #[tokio::test]
    async fn errors_come_through() {
        let body = with_trailer(Algorithm::Crc32, chunks([Ok("a"), Err("cut")]), 2);
        assert_eq!(body.collect_bytes().await.unwrap_err().to_string(), "cut");
    }
}
