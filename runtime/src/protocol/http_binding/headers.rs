//! Headers and the status: what is bound to them, written and read.

use std::borrow::Cow;

use super::Location;
use super::text_reader::{TextReader, joined};
use super::text_writer::{Place, TextWriter};
use crate::http::{Headers, StatusCode};
use crate::schema::{Kind, Schema, Trait};
use crate::serde::{ReadError, Reader as _, Structure, WriteError};

/// Sets a header.
pub(super) fn insert(headers: &mut Headers, name: &str, value: &str) -> Result<(), WriteError> {
    headers
        .try_insert(name, value)
        .map_err(|error| WriteError::new(error.to_string()))
}

/// Writes the members that are headers. Those that name their header replace what a map of
/// headers has under that name.
pub(super) fn write(
    schema: &'static Schema,
    input: &dyn Structure,
    at: fn(&Schema) -> Location,
    headers: &mut Headers,
) -> Result<(), WriteError> {
    for (index, member) in schema.members().iter().enumerate() {
        let field = input.field(index);
        if let Location::PrefixHeaders(prefix) = at(member)
            && !field.is_absent()
        {
            for (key, value) in TextWriter::entries(Place::Header, member, field)? {
                insert(headers, &format!("{prefix}{key}"), &value)
                    .map_err(|error| error.at_key(&key).in_member(member.name()))?;
            }
        }
    }
    for (index, member) in schema.members().iter().enumerate() {
        let field = input.field(index);
        if let Location::Header(name) = at(member)
            && !field.is_absent()
        {
            let value = TextWriter::single(Place::Header, member, field)?;
            insert(headers, name, &value).map_err(|error| error.in_member(member.name()))?;
        }
    }
    Ok(())
}

/// The head of a message, to be read.
pub(super) struct Found<'a> {
    /// Where members are in such a message.
    pub(super) at: fn(&Schema) -> Location,
    /// The status of a response.
    pub(super) status: Option<StatusCode>,
    pub(super) headers: &'a Headers,
}

impl<'a> Found<'a> {
    /// Reads the members that are headers or the status.
    pub(super) fn read(
        &self,
        schema: &'static Schema,
        output: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        for (index, member) in schema.members().iter().enumerate() {
            let Some(mut reader) = self.reader_for(member) else {
                if let (Location::Header(name), true) =
                    ((self.at)(member), member.has(&Trait::Required))
                {
                    let message = format!("the header `{name}` is missing, which is required");
                    return Err(ReadError::new(message).in_member(member.name()));
                }
                continue;
            };
            // What cannot be read must not leave a value behind.
            if member.has(&Trait::Lenient) && reader.timestamp(member).is_err() {
                continue;
            }
            output
                .field_mut(index)
                .read(member, &mut reader)
                .map_err(|error| error.in_member(member.name()))?;
        }
        Ok(())
    }

    /// What to read a member from; `None` when it is not in the headers.
    fn reader_for(&self, member: &'static Schema) -> Option<TextReader<'a>> {
        match (self.at)(member) {
            Location::ResponseCode => {
                let status = self.status?.as_u16().to_string();
                Some(TextReader::Header(Cow::Owned(status)))
            }
            Location::Header(name) => {
                let text = joined(self.headers, name)?;
                // An empty text is a string or an empty list, and nothing for all other types.
                let empty_is_absent =
                    !matches!(member.kind(), Kind::String | Kind::Enum | Kind::List);
                if empty_is_absent && text.trim().is_empty() {
                    return None;
                }
                Some(TextReader::Header(text))
            }
            // The map is there even where no header is.
            Location::PrefixHeaders(prefix) => Some(TextReader::Prefixed(self.headers, prefix)),
            _ => None,
        }
    }
}
