//! `ByteStream`: a streaming blob, read chunk by chunk or as a whole.

mod chunks;
#[cfg(feature = "rt-tokio")]
mod file;
#[cfg(feature = "rt-tokio")]
mod reader;

#[cfg(feature = "rt-tokio")]
pub use self::file::FsBuilder;
#[cfg(feature = "rt-tokio")]
pub use self::reader::Reader;

use super::{BoxError, SdkBody};
use bytes::{Buf, BufMut, Bytes, BytesMut};
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::io::IoSlice;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Reading a stream failed.
#[derive(Debug)]
pub struct Error {
    source: BoxError,
}

impl Error {
    pub(crate) fn new(source: BoxError) -> Self {
        Self { source }
    }

    pub(crate) fn into_source(self) -> BoxError {
        self.source
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the byte stream broke off: {}", self.source)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

impl From<Error> for std::io::Error {
    fn from(error: Error) -> Self {
        Self::other(error)
    }
}

/// How much of a file to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Length {
    /// This many bytes; a file that has less is refused.
    Exact(u64),
    /// At most this many bytes.
    UpTo(u64),
}

/// A blob that is streamed: to the service from memory, a file, a stream of chunks or any body, from
/// the service as it comes. It is never held in memory as a whole, unless by
/// [`collect`](Self::collect).
///
/// What is in memory, and a file that is named by its path, is sent again where an attempt of a call
/// failed; anything else is sent once.
///
/// ```
/// # async fn f(mut stream: smithy_runtime::primitives::ByteStream)
/// # -> Result<(), smithy_runtime::primitives::byte_stream::Error> {
/// while let Some(chunk) = stream.try_next().await? {
///     println!("{} bytes", chunk.len());
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Default)]
pub struct ByteStream {
    body: SdkBody,
}

impl ByteStream {
    /// A stream of this body.
    #[inline]
    pub fn new(body: SdkBody) -> Self {
        Self { body }
    }

    /// A stream of bytes that live as long as the program.
    pub fn from_static(bytes: &'static [u8]) -> Self {
        Self::new(Bytes::from_static(bytes).into())
    }

    /// A stream of any [`http_body::Body`]. It can be read only once.
    pub fn from_body_1_x<B, E>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes, Error = E> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::new(SdkBody::from_body_1_x(body))
    }

    /// A stream of the chunks that any `Stream` gives. It can be read only once, and its length is
    /// not known.
    pub fn from_stream<S, E>(chunks: S) -> Self
    where
        S: futures_core::Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::from_body_1_x(chunks::Chunks::new(chunks))
    }

    /// A stream of a whole file.
    ///
    /// # Errors
    /// A file that cannot be read.
    #[cfg(feature = "rt-tokio")]
    pub async fn from_path(path: impl AsRef<std::path::Path>) -> Result<Self, Error> {
        Self::read_from().path(path).build().await
    }

    /// Starts building a stream of a file, or of a part of it.
    ///
    /// ```no_run
    /// # async fn f() -> Result<(), smithy_runtime::primitives::byte_stream::Error> {
    /// use smithy_runtime::primitives::ByteStream;
    /// use smithy_runtime::primitives::byte_stream::Length;
    ///
    /// let part = ByteStream::read_from()
    ///     .path("data.bin")
    ///     .offset(1024)
    ///     .length(Length::Exact(4096))
    ///     .build()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "rt-tokio")]
    pub fn read_from() -> FsBuilder {
        FsBuilder::new()
    }

    /// The stream as tokio's `AsyncRead` and `AsyncBufRead`.
    #[cfg(feature = "rt-tokio")]
    pub fn into_async_read(self) -> Reader {
        Reader::new(self.body)
    }

    /// The body beneath.
    #[inline]
    pub fn into_inner(self) -> SdkBody {
        self.body
    }

    /// The bytes, when they are in memory.
    pub fn bytes(&self) -> Option<&[u8]> {
        self.body.bytes()
    }

    /// The least and, when known, the greatest number of bytes to come.
    pub fn size_hint(&self) -> (u64, Option<u64>) {
        let hint = http_body::Body::size_hint(&self.body);
        (hint.lower(), hint.upper())
    }

    /// The next chunk, `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|cx| self.body.poll_data(cx))
            .await
            .map(|chunk| chunk.map_err(Error::new))
    }

    /// The next chunk, `Ok(None)` at the end.
    ///
    /// # Errors
    /// What the stream fails with.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        self.next().await.transpose()
    }

    /// Reads to the end and keeps every chunk.
    ///
    /// # Errors
    /// What the stream fails with.
    pub async fn collect(mut self) -> Result<AggregatedBytes, Error> {
        let mut chunks = VecDeque::new();
        while let Some(chunk) = self.try_next().await? {
            if !chunk.is_empty() {
                chunks.push_back(chunk);
            }
        }
        Ok(AggregatedBytes { chunks })
    }
}

impl futures_core::Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.body
            .poll_data(cx)
            .map(|chunk| chunk.map(|result| result.map_err(Error::new)))
    }
}

impl From<SdkBody> for ByteStream {
    fn from(body: SdkBody) -> Self {
        Self::new(body)
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes.into())
    }
}

impl From<Vec<u8>> for ByteStream {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes.into())
    }
}

/// All bytes of a stream, in the chunks they came in.
#[derive(Debug, Clone, Default)]
pub struct AggregatedBytes {
    /// None of them is empty.
    chunks: VecDeque<Bytes>,
}

impl AggregatedBytes {
    /// The bytes in one piece; without copying when there is only one chunk.
    pub fn into_bytes(mut self) -> Bytes {
        if self.chunks.len() == 1 {
            return self.chunks.pop_front().unwrap_or_default();
        }
        let mut out = BytesMut::with_capacity(self.remaining());
        out.put(self);
        out.freeze()
    }

    /// The bytes as a vector.
    pub fn to_vec(self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.remaining());
        out.put(self);
        out
    }
}

impl Buf for AggregatedBytes {
    fn remaining(&self) -> usize {
        self.chunks.iter().map(Bytes::len).sum()
    }

    fn chunk(&self) -> &[u8] {
        self.chunks
            .front()
            .map(|bytes| &**bytes)
            .unwrap_or_default()
    }

    fn chunks_vectored<'a>(&'a self, slices: &mut [IoSlice<'a>]) -> usize {
        let mut filled = 0;
        for (slice, chunk) in slices.iter_mut().zip(&self.chunks) {
            *slice = IoSlice::new(chunk);
            filled += 1;
        }
        filled
    }

    fn advance(&mut self, mut count: usize) {
        while let Some(first) = self.chunks.front_mut() {
            if count < first.len() {
                first.advance(count);
                return;
            }
            count -= first.len();
            self.chunks.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::primitives::body::tests::chunks;

    #[tokio::test]
    async fn chunk_by_chunk() {
        let mut stream = ByteStream::new(chunks([Ok("ab"), Ok("c"), Err("cut")]));
        assert_eq!(stream.try_next().await.unwrap().unwrap(), "ab");
        assert_eq!(stream.next().await.unwrap().unwrap(), "c");
        let error = stream.try_next().await.unwrap_err();
        assert_eq!(error.to_string(), "the byte stream broke off: cut");
        assert!(stream.try_next().await.unwrap().is_none());
    }

    #[tokio::test]
    async fn collected_bytes_read_as_one_buffer() {
        let stream = ByteStream::new(chunks([Ok("ab"), Ok(""), Ok("cde")]));
        let mut bytes = stream.collect().await.unwrap();
        assert_eq!(bytes.remaining(), 5);
        assert_eq!(bytes.clone().to_vec(), b"abcde");
        let mut slices = [IoSlice::new(&[]); 4];
        assert_eq!(bytes.chunks_vectored(&mut slices), 2);
        bytes.advance(3);
        assert_eq!(bytes.chunk(), b"de");
        assert_eq!(bytes.into_bytes(), "de");
    }

    #[tokio::test]
    async fn memory_needs_no_copy() {
        let stream = ByteStream::from_static(b"fixed");
        assert_eq!(stream.size_hint(), (5, Some(5)));
        assert_eq!(stream.bytes(), Some(&b"fixed"[..]));
        let bytes = stream.collect().await.unwrap().into_bytes();
        assert_eq!(bytes, "fixed");
        assert!(
            ByteStream::default()
                .collect()
                .await
                .unwrap()
                .to_vec()
                .is_empty()
        );
    }
}
