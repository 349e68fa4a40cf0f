//! The target of a request: path labels and query parameters.

use super::text_writer::{Place, TextWriter};
use super::{Location, in_request_body};
use crate::encode::{Slash, push_encoded};
use crate::operation::{Http, Operation, Segment};
use crate::schema::Schema;
use crate::serde::{Structure, WriteError};

/// Writes path and query for `input`.
pub(super) fn write(
    operation: &'static Operation,
    input: &dyn Structure,
) -> Result<String, WriteError> {
    let mut out = String::with_capacity(128);
    write_path(&operation.http, operation.input, input, &mut out)?;
    write_query(operation.http.query, operation.input, input, &mut out)?;
    Ok(out)
}

fn write_path(
    http: &Http,
    schema: &'static Schema,
    input: &dyn Structure,
    out: &mut String,
) -> Result<(), WriteError> {
    if http.path.is_empty() {
        out.push('/');
    }
    for segment in http.path {
        out.push('/');
        match *segment {
            Segment::Literal(text) => out.push_str(text),
            Segment::Label(index) => write_label(schema, index, input, Slash::Encode, out)?,
            Segment::Greedy(index) => write_label(schema, index, input, Slash::Keep, out)?,
        }
    }
    Ok(())
}

fn write_label(
    schema: &'static Schema,
    index: usize,
    input: &dyn Structure,
    slash: Slash,
    out: &mut String,
) -> Result<(), WriteError> {
    let member = schema
        .members()
        .get(index)
        .ok_or_else(|| WriteError::new("a label of the path has no member"))?;
    let field = input.field(index);
    let refuse = |what: &str| {
        let message = format!("{what}: it is part of the request's path and must have a value");
        WriteError::new(message).in_member(member.name())
    };
    if field.is_absent() {
        return Err(refuse("the member is not set"));
    }
    let text = TextWriter::single(Place::Label, member, field)?;
    // The path of an empty label would be that of another operation.
    if text.is_empty() {
        return Err(refuse("the member is empty"));
    }
    push_encoded(out, &text, slash);
    Ok(())
}

/// The literal query of the URI pattern comes first, then members in the order of the model. A
/// key that is set by name is not taken from a map of parameters.
fn write_query(
    literal: &'static str,
    schema: &'static Schema,
    input: &dyn Structure,
    out: &mut String,
) -> Result<(), WriteError> {
    let mut query = Query { out, first: true };
    let mut named: Vec<&str> = Vec::new();
    for pair in literal.split('&').filter(|pair| !pair.is_empty()) {
        query.separator();
        query.out.push_str(pair);
        named.push(pair.split('=').next().unwrap_or(pair));
    }
    for (index, member) in schema.members().iter().enumerate() {
        let field = input.field(index);
        if let Location::Query(name) = Location::in_request(member)
            && !field.is_absent()
        {
            for (_, value) in TextWriter::entries(Place::Query, member, field)? {
                query.pair(name, &value);
            }
            named.push(name);
        }
    }
    for (index, member) in schema.members().iter().enumerate() {
        let field = input.field(index);
        if Location::in_request(member) == Location::QueryParams && !field.is_absent() {
            for (key, value) in TextWriter::entries(Place::Query, member, field)? {
                if !named.contains(&&*key) {
                    query.pair(&key, &value);
                }
            }
        }
    }
    Ok(())
}

/// Adds the members that otherwise stand in the body, under their own names.
pub(super) fn write_body_members(
    schema: &'static Schema,
    input: &dyn Structure,
    out: &mut String,
) -> Result<(), WriteError> {
    let first = !out.contains('?');
    let mut query = Query { out, first };
    for (index, member) in schema.members().iter().enumerate() {
        let field = input.field(index);
        if in_request_body(member) && !field.is_absent() {
            for (_, value) in TextWriter::entries(Place::Query, member, field)? {
                query.pair(member.name(), &value);
            }
        }
    }
    Ok(())
}

struct Query<'a> {
    out: &'a mut String,
    first: bool,
}

impl Query<'_> {
    fn separator(&mut self) {
        self.out.push(if std::mem::replace(&mut self.first, false) {
            '?'
        } else {
            '&'
        });
    }

    fn pair(&mut self, key: &str, value: &str) {
        self.separator();
        push_encoded(self.out, key, Slash::Encode);
        self.out.push('=');
        push_encoded(self.out, value, Slash::Encode);
    }
}
