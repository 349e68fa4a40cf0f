//! The body of a request that sends events.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame};

use super::{EventSigner, Message, Outgoing};
use crate::error::BoxError;
use crate::protocol::BodyCodec;

/// Messages as they are asked for: one event is taken from the program for each.
pub(crate) struct EventBody {
    /// The message that RPC protocols begin with.
    pub(crate) initial: Option<Message>,
    pub(crate) events: Outgoing,
    pub(crate) codec: &'static dyn BodyCodec,
    /// What signs each message; none once the last one is out.
    pub(crate) signer: Option<EventSigner>,
}

impl EventBody {
    fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Message, BoxError>>> {
        match self.initial.take() {
            Some(initial) => Poll::Ready(Some(Ok(initial))),
            None => self.events.poll_message(cx, self.codec),
        }
    }

    fn poll_bytes(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, BoxError>> {
        let message = ready!(self.poll_message(cx)).transpose()?;
        let bytes = match (&message, &mut self.signer) {
            (None, None) => return Poll::Ready(Ok(None)),
            (Some(message), None) => message.encode()?,
            (Some(message), Some(signer)) => signer.sign(message.encode()?)?.encode()?,
            // A signed message without payload tells the service that nothing was cut off.
            (None, Some(signer)) => signer.sign(Bytes::new())?.encode()?,
        };
        if message.is_none() {
            self.signer = None;
        }
        Poll::Ready(Ok(Some(bytes)))
    }
}

impl Body for EventBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let next = ready!(self.poll_bytes(cx));
        Poll::Ready(next.transpose().map(|bytes| bytes.map(Frame::data)))
    }
}
