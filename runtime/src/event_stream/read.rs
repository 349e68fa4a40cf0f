//! From messages to events.

use std::borrow::Cow;
use std::fmt;

use super::values::{self, refuse_to_read};
use super::write::in_document;
use super::{HeaderValue, Message, names};
use crate::client::text_of;
use crate::error::ErrorMetadata;
use crate::operation::ModeledError;
use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document};
use crate::protocol::{BodyCodec, payload};
use crate::schema::{DOCUMENT, Schema, Trait, member};
use crate::serde::{List, Map, ReadError, Reader, Structure, Union, UnknownVariant};

use super::Exception;

/// A message that is none of the protocol's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventError {
    header: &'static str,
    fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    Missing,
    /// What it is in place of a string.
    NoString(&'static str),
    /// A value that means nothing.
    Unknown(String),
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let header = self.header;
        match &self.fault {
            Fault::Missing => write!(f, "the message has no header `{header}`"),
            Fault::NoString(other) => {
                write!(
                    f,
                    "the message's header `{header}` is {other}, not a string"
                )
            }
            Fault::Unknown(value) => {
                write!(
                    f,
                    "the message's header `{header}` is {value:?}, which means nothing"
                )
            }
        }
    }
}

impl std::error::Error for EventError {}

/// What a message is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    /// An event of this name.
    Event(&'a str),
    /// An exception of this name.
    Exception(&'a str),
    /// An error that is in no model.
    Error,
}

impl<'a> Kind<'a> {
    pub(super) fn of(message: &'a Message) -> Result<Self, EventError> {
        match text(message, names::MESSAGE_TYPE)? {
            names::EVENT => text(message, names::EVENT_TYPE).map(Self::Event),
            names::EXCEPTION => text(message, names::EXCEPTION_TYPE).map(Self::Exception),
            names::ERROR => Ok(Self::Error),
            other => Err(EventError {
                header: names::MESSAGE_TYPE,
                fault: Fault::Unknown(other.to_owned()),
            }),
        }
    }
}

fn text<'a>(message: &'a Message, header: &'static str) -> Result<&'a str, EventError> {
    let fault = match message.header(header) {
        Some(HeaderValue::String(text)) => return Ok(text),
        Some(other) => Fault::NoString(other.type_name()),
        None => Fault::Missing,
    };
    Err(EventError { header, fault })
}

/// Reads an event of this name into the member of the union that it is.
pub(super) fn event(
    message: &Message,
    name: &str,
    schema: &'static Schema,
    event: &mut dyn Union,
    codec: &dyn BodyCodec,
) -> Result<(), ReadError> {
    let mut members = schema.members().iter().enumerate();
    let Some((index, member)) = members.find(|(_, member)| member.name() == name) else {
        event.set_unknown(UnknownVariant::new(name, document(message, codec)));
        return Ok(());
    };
    let mut reader = EventReader { message, codec };
    event
        .set_variant(index)
        .read(member, &mut reader)
        .map_err(|error| error.in_member(member.name()))
}

/// The payload of an event that the model does not know, if it is in the protocol's format and
/// that describes itself.
fn document(message: &Message, codec: &dyn BodyCodec) -> Document {
    static POSITION: Schema = member("payload", DOCUMENT);
    let mut document = Document::Null;
    let content_type = message.header(names::CONTENT_TYPE);
    let own = content_type.and_then(HeaderValue::as_str) == Some(codec.content_type());
    if own
        && codec
            .read_payload(message.payload(), &POSITION, &mut document)
            .is_err()
    {
        return Document::Null;
    }
    document
}

/// Reads an exception.
pub(super) fn exception(
    message: &Message,
    exception: &Exception,
    codec: &dyn BodyCodec,
) -> Result<Box<dyn ModeledError>, ReadError> {
    let shape = exception.shape;
    let mut error = (shape.empty)();
    EventReader { message, codec }
        .structure(shape.schema, &mut *error)
        .map_err(|error| error.in_member(exception.name))?;
    let mut meta = ErrorMetadata::builder().code(shape.schema.name());
    let mut members = shape.schema.members().iter().enumerate();
    let text = members.find(|(_, member)| member.name().eq_ignore_ascii_case("message"));
    if let Some(text) = text.and_then(|(index, member)| text_of(member, error.field(index))) {
        meta = meta.message(text);
    }
    *error.error_metadata_mut() = meta.build();
    Ok(error)
}

/// Code and message of an error in no model.
pub(super) fn error_metadata(message: &Message) -> ErrorMetadata {
    let text = |name| message.header(name).and_then(HeaderValue::as_str);
    let mut builder = ErrorMetadata::builder();
    if let Some(code) = text(names::ERROR_CODE) {
        builder = builder.code(code);
    }
    if let Some(message) = text(names::ERROR_MESSAGE) {
        builder = builder.message(message);
    }
    builder.build()
}

/// Reads the message that begins a stream in RPC protocols into the output's members.
pub(super) fn initial_response(
    message: &Message,
    schema: &'static Schema,
    output: &mut dyn Structure,
    codec: &dyn BodyCodec,
) -> Result<(), ReadError> {
    if message.payload().is_empty() {
        return Ok(());
    }
    codec.read_members(message.payload(), schema, output, |m| {
        !m.has(&Trait::Streaming)
    })
}

/// Reads the structure of an event from a message.
struct EventReader<'a> {
    message: &'a Message,
    codec: &'a dyn BodyCodec,
}

impl Reader for EventReader<'_> {
    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        let payload = self.message.payload();
        for (index, member) in schema.members().iter().enumerate() {
            if member.has(&Trait::EventPayload) {
                payload::read(member, payload, value.field_mut(index), self.codec)
            } else if member.has(&Trait::EventHeader)
                && let Some(header) = self.message.header(member.name())
            {
                values::read(member, header, value.field_mut(index))
            } else {
                continue;
            }
            .map_err(|error| error.in_member(member.name()))?;
        }
        let has_payload = |member: &Schema| member.has(&Trait::EventPayload);
        let members = schema.members();
        if payload.is_empty() || members.iter().any(has_payload) || !members.iter().any(in_document)
        {
            return Ok(());
        }
        self.codec.read_members(payload, schema, value, in_document)
    }

    fn null(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        Ok(false)
    }

    /// An event without data has a place that reads anything.
    fn document(&mut self, _: &'static Schema) -> Result<Document, ReadError> {
        Ok(Document::Null)
    }

    fn string(&mut self, _: &'static Schema) -> Result<Cow<'_, str>, ReadError> {
        Err(no_structure())
    }

    refuse_to_read! {
        no_structure() => boolean() -> bool, integer() -> i64, float() -> f32, double() -> f64,
        big_integer() -> BigInteger, big_decimal() -> BigDecimal, blob() -> Blob,
        timestamp() -> DateTime, union(&mut dyn Union) -> (),
        list(&mut dyn List) -> (), map(&mut dyn Map) -> ()
    }
}

fn no_structure() -> ReadError {
    ReadError::new("an event is a structure")
}
