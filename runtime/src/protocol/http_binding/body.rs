//! The body: one member that is the payload, or all members that are bound to nothing else.

use super::{BodyCodec, Location, in_request_body};
use crate::protocol::payload;
use crate::schema::{Kind, Schema, Trait};
use crate::serde::{ReadError, Structure, Value, WriteError};

/// Writes the body; gives its media type too, where there is a body.
pub(super) fn write(
    schema: &'static Schema,
    input: &dyn Structure,
    codec: &dyn BodyCodec,
) -> Result<(Vec<u8>, Option<&'static str>), WriteError> {
    if let Some((index, member)) = payload_member(schema) {
        return write_payload(member, input.field(index), codec);
    }
    if !schema.members().iter().any(in_request_body) {
        return Ok((Vec::new(), None));
    }
    let body = codec.write_members(schema, input, in_request_body)?;
    Ok((body, Some(codec.content_type())))
}

pub(super) fn payload_member(schema: &'static Schema) -> Option<(usize, &'static Schema)> {
    schema
        .members()
        .iter()
        .enumerate()
        .find(|(_, member)| Location::of(member) == Location::Payload)
}

fn write_payload(
    member: &'static Schema,
    value: &dyn Value,
    codec: &dyn BodyCodec,
) -> Result<(Vec<u8>, Option<&'static str>), WriteError> {
    let media_type = payload::media_type(member, codec);
    if member.has(&Trait::Streaming) {
        return Ok((Vec::new(), Some(media_type)));
    }
    let body = match member.kind() {
        Kind::Structure if value.is_absent() => match codec.empty_payload(member) {
            Some(body) => body,
            None => return Ok((Vec::new(), None)),
        },
        _ if value.is_absent() => return Ok((Vec::new(), None)),
        _ => payload::write(member, value, codec)?,
    };
    Ok((body, Some(media_type)))
}

/// Reads the body. An empty one is no value; a stream is the business of the call loop.
pub(super) fn read(
    schema: &'static Schema,
    body: &[u8],
    output: &mut dyn Structure,
    codec: &dyn BodyCodec,
    wanted: fn(&Schema) -> bool,
) -> Result<(), ReadError> {
    let Some((index, member)) = payload_member(schema) else {
        if body.trim_ascii().is_empty() || !schema.members().iter().any(wanted) {
            return Ok(());
        }
        return codec.read_members(body, schema, output, wanted);
    };
    if body.is_empty() || member.has(&Trait::Streaming) {
        return Ok(());
    }
    if payload::is_document(member) && body.trim_ascii().is_empty() {
        return Ok(());
    }
    payload::read(member, body, output.field_mut(index), codec)
        .map_err(|error| error.in_member(member.name()))
}
