//! Payloads that are one member, of events and of HTTP messages: text and bytes as they are,
//! anything else in the protocol's format.

use super::BodyCodec;
use super::http_binding::text_reader::TextReader;
use super::http_binding::text_writer::TextWriter;
use crate::schema::{Kind, Schema, Trait};
use crate::serde::{ReadError, Value, WriteError};

/// The media type of a body that is a stream of events.
pub(crate) const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";

/// Whether a payload of this type is a document in the protocol's format.
pub(crate) fn is_document(member: &Schema) -> bool {
    matches!(
        member.kind(),
        Kind::Structure | Kind::Union | Kind::Document | Kind::List | Kind::Map
    )
}

/// Whether a member of this schema is a stream of events.
pub(crate) fn has_events(schema: &'static Schema) -> bool {
    let mut members = schema.members().iter();
    members.any(|member| member.kind() == Kind::Union && member.has(&Trait::Streaming))
}

/// The media type of a payload.
pub(crate) fn media_type(member: &'static Schema, codec: &dyn BodyCodec) -> &'static str {
    member.media_type().unwrap_or(match member.kind() {
        Kind::Blob => "application/octet-stream",
        Kind::Union if member.has(&Trait::Streaming) => EVENT_STREAM,
        _ if is_document(member) => codec.content_type(),
        _ => "text/plain",
    })
}

/// Writes a payload that is set.
pub(crate) fn write(
    member: &'static Schema,
    value: &dyn Value,
    codec: &dyn BodyCodec,
) -> Result<Vec<u8>, WriteError> {
    if is_document(member) {
        codec
            .write_payload(member, value)
            .map_err(|error| error.in_member(member.name()))
    } else {
        TextWriter::payload(member, value)
    }
}

/// Reads a payload; an empty one is no document.
pub(crate) fn read(
    member: &'static Schema,
    payload: &[u8],
    place: &mut dyn Value,
    codec: &dyn BodyCodec,
) -> Result<(), ReadError> {
    if !is_document(member) {
        return place.read(member, &mut TextReader::Payload(payload));
    }
    if payload.is_empty() {
        return Ok(());
    }
    codec.read_payload(payload, member, place)
}
