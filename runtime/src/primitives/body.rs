//! `SdkBody`: the body of a request or response, in memory or streamed.

use super::BoxError;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

/// What a body fails with.
pub type Error = BoxError;

type BoxBody = Pin<Box<dyn Body<Data = Bytes, Error = BoxError> + Send>>;
type Rebuild = Arc<dyn Fn() -> SdkBody + Send + Sync>;

/// A body of bytes: in memory, or a stream of chunks.
///
/// It is an [`http_body::Body`]. A body in memory can be cloned for another attempt, and so can
/// a stream that was made with [`SdkBody::retryable`].
#[derive(Default)]
pub struct SdkBody {
    inner: Inner,
    rebuild: Option<Rebuild>,
}

#[derive(Default)]
enum Inner {
    #[default]
    Empty,
    /// Never empty, `None` once it has been read.
    Once(Option<Bytes>),
    /// The lock makes any `Send` body `Sync`; it is never contended.
    Stream(Mutex<BoxBody>),
}

impl SdkBody {
    /// A body without bytes.
    #[inline]
    pub fn empty() -> Self {
        Self::default()
    }

    /// A body of chunks, from any [`http_body::Body`]. It can be read only once.
    pub fn from_body_1_x<B, E>(body: B) -> Self
    where
        B: Body<Data = Bytes, Error = E> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::from_boxed(Box::pin(MapError(Box::pin(body))))
    }

    /// As [`SdkBody::from_body_1_x`] with one box less.
    #[cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
    pub(crate) fn from_unpin<B, E>(body: B) -> Self
    where
        B: Body<Data = Bytes, Error = E> + Send + Unpin + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::from_boxed(Box::pin(MapError(body)))
    }

    /// A body that `make` can make again for each further attempt.
    pub fn retryable(make: impl Fn() -> SdkBody + Send + Sync + 'static) -> Self {
        Self::from_rebuild(Arc::new(make))
    }

    /// Puts another stream around this one. The body can be made again as before, then without that.
    pub(crate) fn around(self, wrap: impl FnOnce(Self) -> Self) -> Self {
        let rebuild = self.rebuild.clone();
        let inner = wrap(self).inner;
        Self { inner, rebuild }
    }

    fn from_boxed(body: BoxBody) -> Self {
        Self {
            inner: Inner::Stream(Mutex::new(body)),
            rebuild: None,
        }
    }

    fn from_rebuild(rebuild: Rebuild) -> Self {
        Self {
            inner: rebuild().inner,
            rebuild: Some(rebuild),
        }
    }

    /// The bytes, unless this is a stream or has been read.
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.inner {
            Inner::Empty => Some(&[]),
            Inner::Once(bytes) => bytes.as_deref(),
            Inner::Stream(_) => None,
        }
    }

    /// Whether this is a stream, whose bytes are not in memory.
    pub fn is_streaming(&self) -> bool {
        matches!(self.inner, Inner::Stream(_))
    }

    /// The number of bytes to come, when it is known.
    pub fn content_length(&self) -> Option<u64> {
        self.size_hint().exact()
    }

    /// The same body once more: always from memory, from a stream only when it can be made again.
    pub fn try_clone(&self) -> Option<Self> {
        if let Some(rebuild) = &self.rebuild {
            return Some(Self::from_rebuild(Arc::clone(rebuild)));
        }
        let inner = match &self.inner {
            Inner::Empty => Inner::Empty,
            Inner::Once(bytes) => Inner::Once(bytes.clone()),
            Inner::Stream(_) => return None,
        };
        Some(Self {
            inner,
            rebuild: None,
        })
    }

    /// Reads all of the body into one piece of memory.
    ///
    /// # Errors
    /// What the stream fails with.
    pub async fn collect_bytes(self) -> Result<Bytes, BoxError> {
        super::ByteStream::new(self)
            .collect()
            .await
            .map(super::AggregatedBytes::into_bytes)
            .map_err(super::byte_stream::Error::into_source)
    }

    /// The bytes without a copy, or the body itself if it is a stream.
    ///
    /// # Errors
    /// The stream.
    pub fn into_bytes(self) -> Result<Bytes, Self> {
        match self.inner {
            Inner::Empty | Inner::Once(None) => Ok(Bytes::new()),
            Inner::Once(Some(bytes)) => Ok(bytes),
            Inner::Stream(_) => Err(self),
        }
    }

    /// The next chunk of data; trailers are passed over.
    pub(crate) fn poll_data(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BoxError>>> {
        loop {
            match std::task::ready!(Pin::new(&mut *self).poll_frame(cx)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }
}

impl Body for SdkBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.inner {
            Inner::Empty => Poll::Ready(None),
            Inner::Once(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Inner::Stream(stream) => {
                let stream = stream.get_mut().unwrap_or_else(PoisonError::into_inner);
                stream.as_mut().poll_frame(cx)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.inner {
            Inner::Empty => true,
            Inner::Once(bytes) => bytes.is_none(),
            Inner::Stream(stream) => stream
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.inner {
            Inner::Empty => SizeHint::with_exact(0),
            Inner::Once(bytes) => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, |b| b.len() as u64))
            }
            Inner::Stream(stream) => stream
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .size_hint(),
        }
    }
}

/// Turns the error of a body into [`BoxError`].
struct MapError<B>(B);

impl<B, E> Body for MapError<B>
where
    B: Body<Data = Bytes, Error = E> + Unpin,
    E: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Pin::new(&mut self.0)
            .poll_frame(cx)
            .map(|frame| frame.map(|result| result.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl fmt::Debug for SdkBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.inner {
            Inner::Empty => "empty",
            Inner::Once(Some(_)) => "in memory",
            Inner::Once(None) => "taken",
            Inner::Stream(_) => "stream",
        };
        f.debug_struct("SdkBody")
            .field("kind", &kind)
            .field("content_length", &self.content_length())
            .field(
                "retryable",
                &(self.rebuild.is_some() || !self.is_streaming()),
            )
            .finish()
    }
}

impl From<Bytes> for SdkBody {
    fn from(bytes: Bytes) -> Self {
        let inner = if bytes.is_empty() {
            Inner::Empty
        } else {
            Inner::Once(Some(bytes))
        };
        Self {
            inner,
            rebuild: None,
        }
    }
}

impl From<Vec<u8>> for SdkBody {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for SdkBody {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&str> for SdkBody {
    fn from(text: &str) -> Self {
        Bytes::copy_from_slice(text.as_bytes()).into()
    }
}

impl From<&[u8]> for SdkBody {
    fn from(bytes: &[u8]) -> Self {
        Bytes::copy_from_slice(bytes).into()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::collections::VecDeque;

    /// A stream of prepared chunks.
    pub(crate) struct Chunks(pub(crate) VecDeque<Result<&'static str, &'static str>>);

    impl Body for Chunks {
        type Data = Bytes;
        type Error = BoxError;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
            let next = self.0.pop_front();
            Poll::Ready(next.map(|chunk| match chunk {
                Ok(text) => Ok(Frame::data(Bytes::from_static(text.as_bytes()))),
                Err(text) => Err(text.into()),
            }))
        }
    }

    pub(crate) fn chunks<const N: usize>(
        parts: [Result<&'static str, &'static str>; N],
    ) -> SdkBody {
        SdkBody::from_body_1_x(Chunks(parts.into()))
    }

    fn assert_shareable<T: Send + Sync + Unpin + 'static>() {}

    #[test]
    fn bodies_cross_threads() {
        assert_shareable::<SdkBody>();
        assert_shareable::<crate::primitives::ByteStream>();
    }

    #[test]
    fn memory_is_visible_and_clonable() {
        let body = SdkBody::from("abc");
        assert_eq!(body.bytes(), Some(&b"abc"[..]));
        assert_eq!(body.content_length(), Some(3));
        assert_eq!(body.try_clone().unwrap().bytes(), body.bytes());
        assert_eq!(SdkBody::from("").content_length(), Some(0));
        assert!(SdkBody::from(Vec::new()).is_end_stream());
    }

    #[tokio::test]
    async fn streams_are_read_once_unless_they_can_be_made_again() {
        let body = chunks([Ok("a"), Ok("bc")]);
        assert!(body.is_streaming() && body.bytes().is_none() && body.try_clone().is_none());
        assert_eq!(body.content_length(), None);
        assert_eq!(body.collect_bytes().await.unwrap(), "abc");

        let body = SdkBody::retryable(|| chunks([Ok("again")]));
        let (first, second) = (body.try_clone().unwrap(), body.try_clone().unwrap());
        assert_eq!(first.collect_bytes().await.unwrap(), "again");
        assert_eq!(
            second.try_clone().unwrap().collect_bytes().await.unwrap(),
            "again"
        );
        assert_eq!(body.collect_bytes().await.unwrap(), "again");
    }

    #[tokio::test]
    async fn errors_come_through() {
        let error = chunks([Ok("a"), Err("broken")])
            .collect_bytes()
            .await
            .unwrap_err();
        assert_eq!(error.to_string(), "broken");
    }
}
