//! A stream of bytes as tokio's readers.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use tokio::io::{AsyncBufRead, AsyncRead, ReadBuf};

use super::Error;
use crate::primitives::SdkBody;

/// Reads a [`ByteStream`](super::ByteStream); nothing is copied before it is asked for.
pub struct Reader {
    body: SdkBody,
    /// What came and was not read yet.
    chunk: Bytes,
}

impl Reader {
    pub(super) fn new(body: SdkBody) -> Self {
        Self {
            body,
            chunk: Bytes::new(),
        }
    }

    /// Waits until there is something to read, or the end.
    fn poll_fill(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.chunk.is_empty() {
            match ready!(self.body.poll_data(cx)) {
                Some(Ok(chunk)) => self.chunk = chunk,
                Some(Err(error)) => return Poll::Ready(Err(Error::new(error).into())),
                None => break,
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncRead for Reader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        ready!(self.poll_fill(cx))?;
        let length = self.chunk.len().min(into.remaining());
        into.put_slice(&self.chunk.split_to(length));
        Poll::Ready(Ok(()))
    }
}

impl AsyncBufRead for Reader {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        let this = self.get_mut();
        ready!(this.poll_fill(cx))?;
        Poll::Ready(Ok(&this.chunk))
    }

    fn consume(mut self: Pin<&mut Self>, count: usize) {
        let count = count.min(self.chunk.len());
        self.chunk.advance(count);
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
