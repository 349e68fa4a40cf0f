//! Sending: from a stream of a program to messages.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{EventSource, Events, Message, StreamError, write};
use crate::error::BoxError;
use crate::protocol::BodyCodec;
use crate::schema::Schema;
use crate::serde::{self, ReadError, Reader, Shape, StreamMember, Value, WriteError, Writer};

type BoxStream<T, E> = Pin<Box<dyn Stream<Item = Result<T, E>> + Send>>;

/// The events of an input, made from any [`Stream`] of `Result<T, E>` with `into()`.
///
/// Events are taken from the stream as fast as the service takes them. An `Err` with an error that
/// the model lists is sent as such and ends the stream; any other breaks the request off.
///
/// What was sent cannot be sent again: a call that sends events is made once.
pub struct EventStreamSender<T, E> {
    /// The lock makes any `Send` stream `Sync`; it is never contended.
    events: Mutex<Option<BoxStream<T, E>>>,
}

impl<T, E, S> From<S> for EventStreamSender<T, E>
where
    S: Stream<Item = Result<T, E>> + Send + 'static,
{
    fn from(stream: S) -> Self {
        Self {
            events: Mutex::new(Some(Box::pin(stream))),
        }
    }
}

impl<T: Events, E: StreamError> EventSource for EventStreamSender<T, E> {
    fn take(&mut self) -> Outgoing {
        let events = self.events.get_mut();
        let events = events.unwrap_or_else(PoisonError::into_inner).take();
        let typed = |stream| -> Box<dyn PollMessage> { Box::new(Typed { stream }) };
        Outgoing(Mutex::new(events.map(typed)))
    }
}

impl<T: Events, E: StreamError> StreamMember for EventStreamSender<T, E> {
    fn as_stream(&mut self) -> serde::Stream<'_> {
        serde::Stream::Send(self)
    }
}

/// A stream is not written or read with the other members: see
/// [`Structure::stream_mut`](crate::serde::Structure::stream_mut).
impl<T, E> Value for EventStreamSender<T, E> {
    fn is_absent(&self) -> bool {
        true
    }

    fn write(&self, schema: &'static Schema, _: &mut dyn Writer) -> Result<(), WriteError> {
        Err(no_value(schema))
    }

    fn read(&mut self, schema: &'static Schema, _: &mut dyn Reader) -> Result<(), ReadError> {
        Err(no_place(schema))
    }
}

pub(super) fn no_value(schema: &'static Schema) -> WriteError {
    WriteError::new(format!(
        "the events `{}` are no part of a body",
        schema.name()
    ))
}

pub(super) fn no_place(schema: &'static Schema) -> ReadError {
    ReadError::new(format!(
        "the events `{}` are no part of a body",
        schema.name()
    ))
}

/// No events.
impl<T, E> Shape for EventStreamSender<T, E> {
    fn empty() -> Self {
        Self {
            events: Mutex::new(None),
        }
    }
}

/// No events.
impl<T, E> Default for EventStreamSender<T, E> {
    fn default() -> Self {
        Self::empty()
    }
}

impl<T, E> fmt::Debug for EventStreamSender<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventStreamSender")
    }
}

/// Events to send, whatever their type.
pub struct Outgoing(
    /// None once the last message is out. The lock is for `Sync`, as in the sender.
    Mutex<Option<Box<dyn PollMessage>>>,
);

impl Outgoing {
    /// The next message; `None` at the end.
    pub(super) fn poll_message(
        &mut self,
        cx: &mut Context<'_>,
        codec: &dyn BodyCodec,
    ) -> Poll<Option<Result<Message, BoxError>>> {
        let slot = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        let Some(events) = slot else {
            return Poll::Ready(None);
        };
        let next = ready!(events.poll_message(cx, codec));
        let (message, last) = match next {
            Next::Event(message) => (Some(message), false),
            Next::Last(message) => (Some(message), true),
            Next::End => (None, true),
        };
        if last {
            *slot = None;
        }
        Poll::Ready(message)
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Outgoing")
    }
}

/// What a stream gives.
enum Next {
    Event(Result<Message, BoxError>),
    /// Nothing follows.
    Last(Result<Message, BoxError>),
    End,
}

trait PollMessage: Send {
    fn poll_message(&mut self, cx: &mut Context<'_>, codec: &dyn BodyCodec) -> Poll<Next>;
}

struct Typed<T, E> {
    stream: BoxStream<T, E>,
}

impl<T: Events, E: StreamError> PollMessage for Typed<T, E> {
    fn poll_message(&mut self, cx: &mut Context<'_>, codec: &dyn BodyCodec) -> Poll<Next> {
        let next = ready!(self.stream.as_mut().poll_next(cx));
        Poll::Ready(match next {
            None => Next::End,
            Some(Ok(event)) => match write::event(T::SCHEMA, &event, codec) {
                Ok(message) => Next::Event(Ok(message)),
                Err(error) => Next::Last(Err(error.into())),
            },
            Some(Err(error)) => Next::Last(match error.exception() {
                Some((name, schema, value)) => {
                    write::exception(name, schema, value, codec).map_err(Into::into)
                }
                None => Err(Box::new(error)),
            }),
        })
    }
}
