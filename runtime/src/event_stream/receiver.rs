//! Receiving: from the body of a response to events.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use super::read::{self, Kind};
use super::{Decoder, EventSink, Events, Exception, FrameError, Message, StreamError, names};
use crate::error::{BoxError, ConnectorError, ErrorMetadata, SdkError, Unhandled};
use crate::operation::{ModeledError, OperationError};
use crate::primitives::SdkBody;
use crate::protocol::BodyCodec;
use crate::schema::Schema;
use crate::serde::{
    ReadError, Reader, Shape, Stream, StreamMember, Structure, Union, Value, WriteError, Writer,
};

/// What an error of a stream came with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RawMessage {
    /// The message.
    Decoded(Message),
    /// No message: bytes that are none, where they were kept.
    Invalid(Option<Bytes>),
}

/// The events of an output, one after another.
///
/// ```no_run
/// # use smithy_runtime::error::SdkError;
/// # use smithy_runtime::event_stream::{EventReceiver, Events, RawMessage, StreamError};
/// # async fn f<T: Events, E: StreamError>(mut stream: EventReceiver<T, E>)
/// # -> Result<(), SdkError<E, RawMessage>> {
/// while let Some(event) = stream.recv().await? {
///     println!("{event:?}");
/// }
/// # Ok(()) }
/// ```
///
/// It is also a [`Stream`](futures_core::Stream). The service is not read from faster than events
/// are taken; dropping the receiver ends the exchange.
pub struct EventReceiver<T, E> {
    incoming: Option<Incoming>,
    types: PhantomData<fn() -> (T, E)>,
    /// Events of tests.
    #[cfg(feature = "test-util")]
    prepared: super::test_util::Prepared<T, E>,
}

impl<T: Events, E: StreamError> EventReceiver<T, E> {
    /// The next event; `None` once the service has ended the stream.
    ///
    /// # Errors
    /// - [`SdkError::ServiceError`]: the service ended the stream with an error;
    /// - [`SdkError::ResponseError`]: what came is no message, or no event of this stream;
    /// - [`SdkError::DispatchFailure`]: the connection broke.
    ///
    /// After an error there is no further event, unless a whole message came that could not be
    /// read: then the stream goes on behind it.
    pub async fn recv(&mut self) -> Result<Option<T>, SdkError<E, RawMessage>> {
        poll_fn(|cx| self.poll_recv(cx)).await
    }

    fn poll_recv(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<T>, SdkError<E, RawMessage>>> {
        #[cfg(feature = "test-util")]
        if let Some(prepared) = self.prepared.next() {
            return Poll::Ready(prepared.map(Some));
        }
        let Some(incoming) = &mut self.incoming else {
            return Poll::Ready(Ok(None));
        };
        let mut event = T::empty();
        let next = ready!(incoming.poll_event(cx, T::SCHEMA, E::EXCEPTIONS, &mut event));
        Poll::Ready(match next {
            Ok(true) => Ok(Some(event)),
            Ok(false) => Ok(None),
            Err(end) => Err(end.into_error()),
        })
    }
}

impl<T, E> EventReceiver<T, E> {
    /// A receiver that was not connected yet: it has no events.
    fn unconnected() -> Self {
        Self {
            incoming: None,
            types: PhantomData,
            #[cfg(feature = "test-util")]
            prepared: super::test_util::Prepared::default(),
        }
    }

    /// A receiver of these events, for tests.
    #[cfg(feature = "test-util")]
    pub(super) fn prepared(prepared: super::test_util::Prepared<T, E>) -> Self {
        Self {
            prepared,
            ..Self::unconnected()
        }
    }
}

/// Nothing in it is pinned.
impl<T, E> Unpin for EventReceiver<T, E> {}

impl<T: Events, E: StreamError> futures_core::Stream for EventReceiver<T, E> {
    type Item = Result<T, SdkError<E, RawMessage>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_recv(cx).map(Result::transpose)
    }
}

impl<T, E> EventSink for EventReceiver<T, E> {
    fn put(&mut self, incoming: Incoming) {
        self.incoming = Some(incoming);
    }
}

impl<T: Events, E: StreamError> StreamMember for EventReceiver<T, E> {
    fn as_stream(&mut self) -> Stream<'_> {
        Stream::Receive(self)
    }
}

/// A stream is not written or read with the other members: see [`Structure::stream_mut`].
impl<T, E> Value for EventReceiver<T, E> {
    fn is_absent(&self) -> bool {
        true
    }

    fn write(&self, schema: &'static Schema, _: &mut dyn Writer) -> Result<(), WriteError> {
        Err(super::sender::no_value(schema))
    }

    fn read(&mut self, schema: &'static Schema, _: &mut dyn Reader) -> Result<(), ReadError> {
        Err(super::sender::no_place(schema))
    }
}

impl<T, E> Shape for EventReceiver<T, E> {
    fn empty() -> Self {
        Self::unconnected()
    }
}

impl<T, E> fmt::Debug for EventReceiver<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventReceiver")
            .field("connected", &self.incoming.is_some())
            .finish_non_exhaustive()
    }
}

/// Where events come from, whatever their type.
pub struct Incoming {
    body: SdkBody,
    decoder: Decoder,
    codec: &'static dyn BodyCodec,
    /// The first message, if it was looked at and is an event.
    first: Option<Message>,
    /// Whether a message came.
    begun: bool,
    ended: bool,
}

/// Why a stream gives no message.
pub(crate) enum Lost {
    /// The connection broke.
    Io(BoxError),
    /// What came is no message.
    Frame(FrameError),
}

/// What a stream ends with, or what came that is no event.
enum End {
    /// The exception with this index.
    Exception(usize, Box<dyn ModeledError>, Message),
    /// An error that the model does not list.
    Unlisted(ErrorMetadata, Message),
    /// No event of this stream.
    Unreadable(BoxError, Message),
    Lost(Lost),
}

impl End {
    fn into_error<E: OperationError>(self) -> SdkError<E, RawMessage> {
        match self {
            Self::Exception(index, error, message) => {
                SdkError::service_error(E::from_modeled(index, error), RawMessage::Decoded(message))
            }
            Self::Unlisted(meta, message) => SdkError::service_error(
                E::from_unhandled(Unhandled::new(meta)),
                RawMessage::Decoded(message),
            ),
            Self::Unreadable(source, message) => {
                SdkError::response_error(source, RawMessage::Decoded(message))
            }
            Self::Lost(Lost::Io(source)) => SdkError::dispatch_failure(ConnectorError::io(source)),
            Self::Lost(Lost::Frame(error)) => {
                SdkError::response_error(error, RawMessage::Invalid(None))
            }
        }
    }
}

impl Incoming {
    /// The events in a body, each of at most `limit` bytes.
    pub(crate) fn new(body: SdkBody, codec: &'static dyn BodyCodec, limit: u64) -> Self {
        Self {
            body,
            decoder: Decoder::new(limit),
            codec,
            first: None,
            begun: false,
            ended: false,
        }
    }

    /// Waits for the first message, and reads it into the output's members if it is the one that
    /// RPC protocols begin with. Any other stays the first event.
    pub(crate) async fn initial_response(&mut self) -> Result<Option<Message>, Lost> {
        let first = poll_fn(|cx| self.poll_message(cx)).await?;
        let initial = first.as_ref().is_some_and(is_initial_response);
        if initial {
            return Ok(first);
        }
        self.first = first;
        Ok(None)
    }

    /// Reads the members that came with such a message.
    pub(crate) fn read_initial(
        &self,
        message: &Message,
        schema: &'static Schema,
        output: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        read::initial_response(message, schema, output, self.codec)
    }

    fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Message>, Lost>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Ok(Some(first)));
        }
        while !self.ended {
            match self.decoder.next_message() {
                Ok(None) => {}
                Ok(message) => return Poll::Ready(Ok(message)),
                Err(error) => {
                    self.end();
                    return Poll::Ready(Err(Lost::Frame(error)));
                }
            }
            match ready!(self.body.poll_data(cx)) {
                Some(Ok(bytes)) => self.decoder.push(bytes),
                Some(Err(error)) => {
                    self.end();
                    return Poll::Ready(Err(Lost::Io(error)));
                }
                None => {
                    let whole = self.decoder.is_empty();
                    self.end();
                    if !whole {
                        let error = FrameError::new("the stream ends inside of it");
                        return Poll::Ready(Err(Lost::Frame(error)));
                    }
                }
            }
        }
        Poll::Ready(Ok(None))
    }

    /// Reads the next event; `false` at the end.
    fn poll_event(
        &mut self,
        cx: &mut Context<'_>,
        schema: &'static Schema,
        exceptions: &'static [Exception],
        event: &mut dyn Union,
    ) -> Poll<Result<bool, End>> {
        loop {
            let message = match ready!(self.poll_message(cx)) {
                Ok(Some(message)) => message,
                Ok(None) => return Poll::Ready(Ok(false)),
                Err(lost) => return Poll::Ready(Err(End::Lost(lost))),
            };
            // It may come where nothing is expected in it.
            if !std::mem::replace(&mut self.begun, true) && is_initial_response(&message) {
                continue;
            }
            let read = self.read(message, schema, exceptions, event);
            if matches!(read, Err(End::Exception(..) | End::Unlisted(..))) {
                self.end();
            }
            return Poll::Ready(read.map(|()| true));
        }
    }

    fn read(
        &self,
        message: Message,
        schema: &'static Schema,
        exceptions: &'static [Exception],
        event: &mut dyn Union,
    ) -> Result<(), End> {
        let failed: BoxError = match Kind::of(&message) {
            Ok(Kind::Event(name)) => match read::event(&message, name, schema, event, self.codec) {
                Ok(()) => return Ok(()),
                Err(error) => error.into(),
            },
            Ok(Kind::Exception(name)) => {
                let Some(found) = exceptions.iter().find(|e| e.name == name) else {
                    let meta = ErrorMetadata::builder().code(name).build();
                    return Err(End::Unlisted(meta, message));
                };
                match read::exception(&message, found, self.codec) {
                    Ok(error) => return Err(End::Exception(found.index, error, message)),
                    Err(error) => error.into(),
                }
            }
            Ok(Kind::Error) => {
                return Err(End::Unlisted(read::error_metadata(&message), message));
            }
            Err(error) => error.into(),
        };
        Err(End::Unreadable(failed, message))
    }

    /// Lets go of the connection.
    fn end(&mut self) {
        self.ended = true;
        self.body = SdkBody::empty();
        self.decoder = Decoder::new(0);
    }
}

fn is_initial_response(message: &Message) -> bool {
    Kind::of(message) == Ok(Kind::Event(names::INITIAL_RESPONSE))
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
