//! gzip (RFC 1952) for bodies of requests.

use std::io::{self, Write};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http_body::{Body, Frame};

use crate::error::BoxError;
use crate::primitives::SdkBody;

/// Compresses bytes in memory.
pub(crate) fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = new_encoder();
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Compresses a stream as it goes.
pub(crate) fn gzip_stream(body: SdkBody) -> SdkBody {
    SdkBody::from_body_1_x(GzipBody {
        inner: body,
        encoder: Some(new_encoder()),
    })
}

fn new_encoder() -> GzEncoder<Vec<u8>> {
    GzEncoder::new(Vec::new(), Compression::default())
}

struct GzipBody {
    inner: SdkBody,
    /// `None` after the end.
    encoder: Option<GzEncoder<Vec<u8>>>,
}

impl GzipBody {
    /// What a piece of the stream, or its end, gives.
    fn encode(&mut self, data: Option<Bytes>) -> io::Result<Vec<u8>> {
        match (data, self.encoder.take()) {
            (Some(data), Some(mut encoder)) => {
                encoder.write_all(&data)?;
                let out = std::mem::take(encoder.get_mut());
                self.encoder = Some(encoder);
                Ok(out)
            }
            (None, Some(encoder)) => encoder.finish(),
            (_, None) => Ok(Vec::new()),
        }
    }
}

impl Body for GzipBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        while self.encoder.is_some() {
            let data = std::task::ready!(self.inner.poll_data(cx)).transpose()?;
            let out = self.encode(data)?;
            if !out.is_empty() {
                return Poll::Ready(Some(Ok(Frame::data(out.into()))));
            }
        }
        Poll::Ready(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::primitives::body::tests::chunks;
    use std::io::Read;

    fn gunzip(bytes: &[u8]) -> String {
        let mut out = String::new();
        let mut decoder = flate2::read::GzDecoder::new(bytes);
        decoder.read_to_string(&mut out).unwrap();
        out
    }

    #[tokio::test]
    async fn bytes_and_streams_can_be_unpacked() {
        let text = "abc".repeat(10_000);
        let packed = gzip(text.as_bytes()).unwrap();
        assert!(packed.len() < text.len() / 10);
        assert_eq!(gunzip(&packed), text);
        let stream = gzip_stream(chunks([Ok("a"), Ok(""), Ok("bc")]));
        assert_eq!(gunzip(&stream.collect_bytes().await.unwrap()), "abc");
        let empty = gzip_stream(SdkBody::empty());
        assert_eq!(gunzip(&empty.collect_bytes().await.unwrap()), "");
        let broken = gzip_stream(chunks([Ok("a"), Err("cut")]));
        assert_eq!(broken.collect_bytes().await.unwrap_err().to_string(), "cut");
    }
}
