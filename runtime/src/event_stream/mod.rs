//! Streams of events (Smithy 2.0, "Event streams"; "Amazon Event Stream Specification").
//!
//! An input holds an [`EventStreamSender`], made from any `Stream` of events; an output holds an
//! [`EventReceiver`], whose [`recv`](EventReceiver::recv) gives one event after another. Events are
//! the variants of a union; the errors that a stream may end with are an enum of their own.
//!
//! On the wire each event is a [`Message`]: a frame with checksums, typed headers and a payload. A
//! [`Decoder`] cuts a body into messages, `read` and `write` turn messages into events and back in
//! the [`BodyCodec`](crate::protocol::BodyCodec) of the protocol. Where a call is signed with SigV4,
//! `sign` wraps every message that is sent into one with a signature, each building on the one
//! before.

mod body;
mod decoder;
mod header;
mod message;
mod read;
mod receiver;
mod sender;
mod sign;
#[cfg(feature = "test-util")]
pub mod test_util;
#[cfg(test)]
mod tests;
mod values;
mod write;

pub(crate) use body::EventBody;
pub use decoder::Decoder;
pub use header::{Header, HeaderValue};
pub use message::{FrameError, Message};
pub use read::EventError;
pub(crate) use receiver::Lost;
pub use receiver::{EventReceiver, Incoming, RawMessage};
pub use sender::{EventStreamSender, Outgoing};
pub(crate) use sign::EventSigner;
pub(crate) use write::initial_request;

use std::fmt::Debug;

use crate::operation::{ErrorShape, OperationError};
use crate::schema::Schema;
use crate::serde::{Shape, Structure, Union};

/// Headers that every event has, and their values.
mod names {
    pub(super) const MESSAGE_TYPE: &str = ":message-type";
    pub(super) const EVENT_TYPE: &str = ":event-type";
    pub(super) const EXCEPTION_TYPE: &str = ":exception-type";
    pub(super) const CONTENT_TYPE: &str = ":content-type";
    pub(super) const ERROR_CODE: &str = ":error-code";
    pub(super) const ERROR_MESSAGE: &str = ":error-message";
    pub(super) const EVENT: &str = "event";
    pub(super) const EXCEPTION: &str = "exception";
    pub(super) const ERROR: &str = "error";
    pub(super) const INITIAL_REQUEST: &str = "initial-request";
    pub(super) const INITIAL_RESPONSE: &str = "initial-response";
}

/// A union whose members are events.
pub trait Events: Union + Shape + Debug + Send + Sync + 'static {
    /// The events; the errors that the stream may end with are not among them.
    const SCHEMA: &'static Schema;
}

/// The errors that a stream may end with.
pub trait StreamError: OperationError {
    /// The exceptions that the model lists.
    const EXCEPTIONS: &'static [Exception];

    /// This error as an exception to be sent: its name, and its members with their schema. None
    /// for an error that the model does not list.
    fn exception(&self) -> Option<(&'static str, &'static Schema, &dyn Structure)>;
}

/// An error that a stream may end with.
#[derive(Debug)]
pub struct Exception {
    /// The member of the union: what messages call it.
    pub name: &'static str,
    /// What [`OperationError::from_modeled`] calls it.
    pub index: usize,
    /// The error.
    pub shape: &'static ErrorShape,
}

/// The sending half of an event stream, as an input holds it.
pub trait EventSource {
    /// Takes the events out. What is left has none.
    fn take(&mut self) -> Outgoing;
}

/// The receiving half of an event stream, as an output holds it.
pub trait EventSink {
    /// Puts in where the events come from.
    fn put(&mut self, incoming: Incoming);
}
