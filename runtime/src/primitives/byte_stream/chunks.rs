//! A body of the chunks that a stream gives.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame};

/// The lock makes any `Send` stream `Sync`; it is never contended.
pub(super) struct Chunks<S>(Mutex<Pin<Box<S>>>);

impl<S> Chunks<S> {
    pub(super) fn new(stream: S) -> Self {
        Self(Mutex::new(Box::pin(stream)))
    }
}

impl<S: Stream<Item = Result<Bytes, E>>, E> Body for Chunks<S> {
    type Data = Bytes;
    type Error = E;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, E>>> {
        let stream = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        let next = stream.as_mut().poll_next(cx);
        next.map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }
}
