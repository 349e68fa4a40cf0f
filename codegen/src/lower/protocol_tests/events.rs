//! `smithy.test#eventStreamTests`: events in both directions, and what comes before them.

use super::{Lowering, Target};
use crate::ir::{
    EventMessage, EventStream, EventsTest, HeaderKind, Ident, Literal, LiteralField, Module,
    ProtocolTest, Structure, TestKind, Type, TypeName,
};
use crate::lower::literal::Blobs;
use crate::model::traits::{EventStreamTest, EventTest};
use crate::model::{Node, NodeError};

impl Lowering<'_> {
    pub(super) fn events(
        &self,
        target: &Target<'_>,
        case: &EventStreamTest<'_>,
        test: ProtocolTest,
    ) -> Result<ProtocolTest, NodeError> {
        let operation = target.operation;
        let named = |name: &Ident| TypeName {
            module: Module::Operation(operation.module.clone()),
            name: name.clone(),
        };
        let mut input = match case.initial_request_params {
            Some(params) => self.literal(named(&operation.input.name), Some(params))?,
            None => test.input,
        };
        if let (Some((stream, field)), Literal::Structure { fields, .. }) =
            (stream(&operation.input), &mut input)
        {
            let value = Literal::Events(self.listed(case, stream, true)?);
            fields.push(field(value));
        }
        let output = stream(&operation.output);
        let received = match (&output, case.fails) {
            (Some((stream, _)), false) => self.listed(case, stream, false)?,
            _ => Vec::new(),
        };
        let output = output.map(|(_, field)| field(Literal::Null).name);
        let expected = case.initial_response_params;
        let expected =
            expected.map(|params| self.literal(named(&operation.output.name), Some(params)));
        let text = |node: Option<&Node>, key: &str| -> Result<Option<String>, NodeError> {
            let found = node.map(|node| node.optional_str(key)).transpose()?;
            Ok(found.flatten().map(str::to_owned))
        };
        let request = text(case.initial_request, "method")?.zip(text(case.initial_request, "uri")?);
        let response = case.initial_response;
        let code = response.map(|node| node.field("code")?.expect_number());
        let code = code.transpose()?.and_then(|number| number.as_u64());
        let media_type = text(response, "bodyMediaType")?.unwrap_or_default();
        let messages = case.events.iter().map(|event| self.message(event));
        Ok(ProtocolTest {
            input,
            headers: headers(response)?,
            body: text(response, "body")?.map(|body| (media_type, body)),
            kind: TestKind::Events(EventsTest {
                request,
                request_headers: headers(case.initial_request)?,
                code: code.and_then(|code| u16::try_from(code).ok()),
                messages: messages.collect::<Result<_, _>>()?,
                stream: output,
                received,
                output: expected.transpose()?,
                fails: case.fails,
                error: case.error.as_ref().map(|id| id.name().to_owned()),
            }),
            ..test
        })
    }

    /// The events of one direction that the model knows.
    fn listed(
        &self,
        case: &EventStreamTest<'_>,
        stream: &EventStream,
        sent: bool,
    ) -> Result<Vec<Literal>, NodeError> {
        let events = case.events.iter().filter(|event| event.sent == sent);
        let events = events.filter_map(|event| event.params);
        events.map(|node| self.known.event(stream, node)).collect()
    }

    fn message(&self, event: &EventTest<'_>) -> Result<EventMessage, NodeError> {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let media_type = event.body_media_type.unwrap_or_default();
        let headers = event.headers.iter().map(|(name, node)| {
            let (kind, value) = self.header(node)?;
            Ok(((*name).to_owned(), kind, value))
        });
        Ok(EventMessage {
            sent: event.sent,
            headers: headers.collect::<Result<_, NodeError>>()?,
            forbid_headers: owned(&event.forbid_headers),
            require_headers: owned(&event.require_headers),
            body: event
                .body
                .map(|body| (media_type.to_owned(), body.to_owned())),
            bytes: event.bytes.map(str::to_owned),
        })
    }

    /// A header's value: an object whose one member is called as its type.
    fn header(&self, node: &Node) -> Result<(HeaderKind, Literal), NodeError> {
        let none = || node.wrong("an object with the header's type");
        let entry = node.expect_object()?.iter().next().ok_or_else(none)?;
        let (kind, ty) = match &*entry.key {
            "boolean" => (HeaderKind::Bool, Type::Boolean),
            "byte" => (HeaderKind::Byte, Type::Byte),
            "short" => (HeaderKind::Int16, Type::Short),
            "integer" => (HeaderKind::Int32, Type::Integer),
            "long" => (HeaderKind::Int64, Type::Long),
            "blob" => (HeaderKind::ByteArray, Type::Blob),
            "string" => (HeaderKind::String, Type::String),
            "timestamp" => (HeaderKind::Timestamp, Type::Timestamp),
            "uuid" => return Ok((HeaderKind::Uuid, uuid(&entry.value)?)),
            _ => return Err(none()),
        };
        let value = self.known.read(&ty, &entry.value, Blobs::Base64)?;
        Ok((kind, value))
    }
}

/// The streaming member of a structure, and how a literal sets it.
fn stream(structure: &Structure) -> Option<(&EventStream, impl Fn(Literal) -> LiteralField)> {
    structure.fields.iter().find_map(|field| match &field.ty {
        Type::EventStream(stream) => Some((stream, move |value| LiteralField {
            name: field.name.clone(),
            setter: field.setter.clone(),
            ty: field.ty.clone(),
            value,
            note: None,
        })),
        _ => None,
    })
}

fn headers(node: Option<&Node>) -> Result<Vec<(String, String)>, NodeError> {
    let found = node.map(|node| node.optional("headers")).transpose()?;
    let found = found.flatten().map(Node::expect_object).transpose()?;
    let entries = found.into_iter().flatten();
    entries
        .map(|entry| Ok((entry.key.to_string(), entry.value.expect_str()?.to_owned())))
        .collect()
}

/// A UUID, as the number that it is.
fn uuid(node: &Node) -> Result<Literal, NodeError> {
    let digits = node.expect_str()?.replace('-', "");
    match u128::from_str_radix(&digits, 16) {
        Ok(value) => Ok(Literal::BigNumber(value.to_string())),
        Err(_) => Err(node.wrong("a UUID")),
    }
}
