//! For tests: receivers of prepared events, and messages apart from any call.

use std::collections::VecDeque;

use bytes::Bytes;

use super::{
    Decoder, EventReceiver, Events, FrameError, HeaderValue, Incoming, Message, RawMessage,
    StreamError, write,
};
use crate::error::SdkError;
use crate::primitives::SdkBody;
use crate::protocol::Protocol;
use crate::serde::WriteError;

/// What a receiver of prepared events gives.
pub(super) struct Prepared<T, E>(VecDeque<Result<T, SdkError<E, RawMessage>>>);

impl<T, E> Prepared<T, E> {
    pub(super) fn next(&mut self) -> Option<Result<T, SdkError<E, RawMessage>>> {
        self.0.pop_front()
    }
}

impl<T, E> Default for Prepared<T, E> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<T: Events, E: StreamError> EventReceiver<T, E> {
    /// A receiver that gives these events, for test doubles. An error of the service is
    /// `SdkError::service_error(error, RawMessage::Invalid(None))`.
    pub fn from_events(
        events: impl IntoIterator<Item = Result<T, SdkError<E, RawMessage>>>,
    ) -> Self {
        Self::prepared(Prepared(events.into_iter().collect()))
    }

    /// A receiver of the events in a body, in the form of a protocol.
    ///
    /// # Errors
    /// A protocol that carries no events.
    pub fn from_body(protocol: &dyn Protocol, body: SdkBody) -> Result<Self, WriteError> {
        let mut receiver = Self::prepared(Prepared::default());
        let format = protocol.events().ok_or_else(no_events)?;
        super::EventSink::put(&mut receiver, Incoming::new(body, format.codec, u64::MAX));
        Ok(receiver)
    }
}

fn no_events() -> WriteError {
    WriteError::new("the protocol carries no events")
}

/// The message of an event in the form of a protocol.
///
/// # Errors
/// An event that cannot be written, or a protocol that carries no events.
pub fn encode<T: Events>(protocol: &dyn Protocol, event: &T) -> Result<Message, WriteError> {
    let format = protocol.events().ok_or_else(no_events)?;
    write::event(T::SCHEMA, event, format.codec)
}

/// All messages in the body of a request. Those that carry a signature are unwrapped, and the empty
/// one that ends them is left out.
///
/// # Errors
/// Anything but whole messages.
pub fn messages(body: &[u8]) -> Result<Vec<Message>, FrameError> {
    let mut decoder = Decoder::new(u64::MAX);
    decoder.push(Bytes::copy_from_slice(body));
    let mut messages = Vec::new();
    while let Some(message) = decoder.next_message()? {
        match message.header(":chunk-signature") {
            Some(HeaderValue::ByteArray(_)) if message.payload().is_empty() => {}
            Some(HeaderValue::ByteArray(_)) => {
                messages.push(Message::decode(message.payload().clone())?);
            }
            _ => messages.push(message),
        }
    }
    if decoder.is_empty() {
        Ok(messages)
    } else {
        Err(FrameError::new("the body ends inside of it"))
    }
}
