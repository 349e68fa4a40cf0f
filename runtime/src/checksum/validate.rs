//! Comparing the checksum of a response with the one that it announces.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::{Algorithm, Hasher};
use crate::error::BoxError;
use crate::primitives::SdkBody;

/// The body of a response is not the one that the service sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecksumMismatch {
    header: &'static str,
    expected: String,
    actual: String,
}

impl fmt::Display for ChecksumMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the body was changed on its way: its checksum is {:?}, `{}` announces {:?}",
            self.actual, self.header, self.expected
        )
    }
}

impl std::error::Error for ChecksumMismatch {}

/// Compares a body in memory with its checksum.
pub(crate) fn check(
    algorithm: Algorithm,
    expected: String,
    body: &[u8],
) -> Result<(), ChecksumMismatch> {
    compare(algorithm, expected, algorithm.of(body))
}

fn compare(algorithm: Algorithm, expected: String, actual: String) -> Result<(), ChecksumMismatch> {
    if expected == actual {
        return Ok(());
    }
    Err(ChecksumMismatch {
        header: algorithm.header(),
        expected,
        actual,
    })
}

/// The same body, which fails at its end if its checksum is another.
pub(crate) fn validated(algorithm: Algorithm, expected: String, body: SdkBody) -> SdkBody {
    SdkBody::from_body_1_x(Validated {
        inner: body,
        algorithm,
        under_way: Some((Hasher::new(algorithm), expected)),
    })
}

struct Validated {
    inner: SdkBody,
    algorithm: Algorithm,
    /// `None` after the end.
    under_way: Option<(Hasher, String)>,
}

impl Body for Validated {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let Some(next) = std::task::ready!(self.inner.poll_data(cx)) else {
            let Some((hasher, expected)) = self.under_way.take() else {
                return Poll::Ready(None);
            };
            let end = compare(self.algorithm, expected, hasher.finish());
            return Poll::Ready(end.err().map(|mismatch| Err(mismatch.into())));
        };
        if let (Ok(data), Some((hasher, _))) = (&next, &mut self.under_way) {
            hasher.update(data);
        }
        Poll::Ready(Some(next.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::primitives::body::tests::chunks;

    #[tokio::test]
    async fn streams_fail_at_their_end() {
        let body = || chunks([Ok("1234"), Ok(""), Ok("56789")]);
        let good = validated(Algorithm::Crc32, "y/Q5Jg==".into(), body());
        assert_eq!(good.collect_bytes().await.unwrap(), "123456789");
        let bad = validated(Algorithm::Crc32, "AAAAAA==".into(), body());
        let error = bad.collect_bytes().await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "the body was changed on its way: its checksum is \"y/Q5Jg==\", \
             `x-amz-checksum-crc32` announces \"AAAAAA==\""
        );
        let broken = validated(Algorithm::Sha1, String::new(), chunks([Err("cut")]));
        let error = broken.collect_bytes().await.unwrap_err();
        assert_eq!(error.to_string(), "cut");
    }
}
