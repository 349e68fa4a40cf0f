//! From events to messages.

use super::values::{self, refuse_to_write};
use super::{Header, HeaderValue, Message, names};
use crate::primitives::{BigDecimal, BigInteger, DateTime, Document};
use crate::protocol::{BodyCodec, payload};
use crate::schema::{Schema, Trait};
use crate::serde::{List, Map, Structure, Union, Variant, WriteError, Writer};

/// The message of an event, a member of the union with this schema.
pub(super) fn event(
    schema: &'static Schema,
    event: &dyn Union,
    codec: &dyn BodyCodec,
) -> Result<Message, WriteError> {
    let (index, data) = match event.variant() {
        Variant::Known(index, data) => (index, data),
        Variant::Unknown(unknown) => {
            return Err(WriteError::new(format!(
                "the model knows no event {:?}, so that its form on the wire is unknown too",
                unknown.tag()
            )));
        }
    };
    let no_member = || WriteError::new("the event is not in the schema of its union");
    let member = schema.members().get(index).ok_or_else(no_member)?;
    let mut writer = EventWriter::new(codec, names::EVENT, names::EVENT_TYPE, member.name());
    data.write(member, &mut writer)
        .map_err(|error| error.in_member(member.name()))?;
    Ok(writer.finish())
}

/// The message of an error that ends a stream.
pub(super) fn exception(
    name: &'static str,
    schema: &'static Schema,
    value: &dyn Structure,
    codec: &dyn BodyCodec,
) -> Result<Message, WriteError> {
    let mut writer = EventWriter::new(codec, names::EXCEPTION, names::EXCEPTION_TYPE, name);
    writer
        .structure(schema, value)
        .map_err(|error| error.in_member(name))?;
    Ok(writer.finish())
}

/// The message that begins a stream in RPC protocols: the members of the input beside the stream.
pub(crate) fn initial_request(
    schema: &'static Schema,
    input: &dyn Structure,
    codec: &dyn BodyCodec,
) -> Result<Message, WriteError> {
    let kind = names::INITIAL_REQUEST;
    let mut writer = EventWriter::new(codec, names::EVENT, names::EVENT_TYPE, kind);
    writer.payload = codec.write_members(schema, input, |m| !m.has(&Trait::Streaming))?;
    writer.text_header(names::CONTENT_TYPE, codec.content_type());
    Ok(writer.finish())
}

/// Writes the structure of an event: headers, and one member or all others as the payload.
struct EventWriter<'a> {
    codec: &'a dyn BodyCodec,
    headers: Vec<Header>,
    payload: Vec<u8>,
}

impl<'a> EventWriter<'a> {
    fn new(codec: &'a dyn BodyCodec, message_type: &str, kind: &str, name: &str) -> Self {
        let mut writer = Self {
            codec,
            headers: Vec::with_capacity(4),
            payload: Vec::new(),
        };
        writer.text_header(names::MESSAGE_TYPE, message_type);
        writer.text_header(kind, name);
        writer
    }

    fn text_header(&mut self, name: &str, text: &str) {
        let value = HeaderValue::String(text.to_owned());
        self.headers.push(Header::new(name, value));
    }

    fn finish(self) -> Message {
        let headers = self.headers.into_iter();
        headers.fold(Message::new(self.payload), Message::add_header)
    }

    fn write_payload(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
    ) -> Result<(), WriteError> {
        let mut members = schema.members().iter().enumerate();
        if let Some((index, member)) = members.find(|(_, m)| m.has(&Trait::EventPayload)) {
            let field = value.field(index);
            if !field.is_absent() {
                self.payload = payload::write(member, field, self.codec)?;
                self.text_header(names::CONTENT_TYPE, payload::media_type(member, self.codec));
            }
            return Ok(());
        }
        if schema.members().iter().any(in_document) {
            let schema = schema.target();
            self.payload = self.codec.write_members(schema, value, in_document)?;
            self.text_header(names::CONTENT_TYPE, self.codec.content_type());
        }
        Ok(())
    }
}

/// Whether a member is neither a header nor the payload: all such members together are it.
pub(super) fn in_document(member: &Schema) -> bool {
    !member.has(&Trait::EventHeader) && !member.has(&Trait::EventPayload)
}

impl Writer for EventWriter<'_> {
    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
    ) -> Result<(), WriteError> {
        self.write_payload(schema, value)?;
        for (index, member) in schema.members().iter().enumerate() {
            let field = value.field(index);
            if member.has(&Trait::EventHeader)
                && !field.is_absent()
                && let Some(header) =
                    values::write(member, field).map_err(|error| error.in_member(member.name()))?
            {
                self.headers.push(Header::new(member.name(), header));
            }
        }
        Ok(())
    }

    fn null(&mut self, _: &'static Schema) -> Result<(), WriteError> {
        Err(no_structure())
    }

    refuse_to_write! {
        no_structure() => boolean(bool), integer(i64), float(f32), double(f64),
        big_integer(&BigInteger), big_decimal(&BigDecimal), string(&str), blob(&[u8]),
        timestamp(DateTime), document(&Document), union(&dyn Union), list(&dyn List),
        map(&dyn Map)
    }
}

fn no_structure() -> WriteError {
    WriteError::new("an event is a structure")
}
