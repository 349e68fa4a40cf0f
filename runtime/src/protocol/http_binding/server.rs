//! The other direction, for fake servers: requests read, responses written.

use super::text_writer::{Place, TextWriter};
use super::uri_reader::{Params, UriReader};
use super::{BodyCodec, Location, body, headers, in_request_body, in_response_body};
use crate::http::{Response, StatusCode};
use crate::operation::Operation;
use crate::primitives::SdkBody;
use crate::protocol::payload;
use crate::protocol::serve::Incoming;
use crate::schema::{Schema, Trait};
use crate::serde::{ReadError, Structure, WriteError};

/// Reads the members of an input. `labels` are the parts of the path by the index of their member,
/// `query` the parameters; both are decoded.
///
/// # Errors
/// Malformed input; the error names the path.
pub(in crate::protocol) fn read_request(
    operation: &'static Operation,
    request: &Incoming<'_>,
    labels: &[(usize, String)],
    query: &[(String, String)],
    input: &mut dyn Structure,
    codec: &dyn BodyCodec,
) -> Result<(), ReadError> {
    let schema = operation.input;
    read_uri(operation, labels, query, input)?;
    let head = headers::Found {
        at: Location::in_request,
        status: None,
        headers: request.headers,
    };
    head.read(schema, input)?;
    body::read(schema, request.body, input, codec, in_request_body)
}

fn read_uri(
    operation: &'static Operation,
    labels: &[(usize, String)],
    query: &[(String, String)],
    input: &mut dyn Structure,
) -> Result<(), ReadError> {
    let schema = operation.input;
    let named: Vec<&str> = named(operation, schema);
    for (index, member) in schema.members().iter().enumerate() {
        let mut reader = match Location::in_request(member) {
            Location::Label => match labels.iter().find(|(label, _)| *label == index) {
                Some((_, text)) => UriReader::Texts(vec![text]),
                None => continue,
            },
            Location::Query(name) => {
                let pairs = query.iter().filter(|(key, _)| key == name);
                let texts: Vec<&str> = pairs.map(|(_, value)| value.as_str()).collect();
                if texts.is_empty() {
                    continue;
                }
                UriReader::Texts(texts)
            }
            Location::QueryParams => UriReader::Params(Params {
                query,
                named: &named,
            }),
            _ => continue,
        };
        let place = input.field_mut(index);
        place
            .read(member, &mut reader)
            .map_err(|error| error.in_member(member.name()))?;
    }
    Ok(())
}

/// The parameters that have a meaning of their own.
fn named(operation: &'static Operation, schema: &'static Schema) -> Vec<&'static str> {
    let literal = operation.http.query.split('&');
    let literal = literal.map(|pair| pair.split('=').next().unwrap_or(pair));
    let bound = schema.members().iter().filter_map(|member| {
        member.find(|t| match t {
            Trait::HttpQuery(name) => Some(*name),
            _ => None,
        })
    });
    literal.chain(bound).collect()
}

/// Writes the response of an output or error. A stream is left for the server to put in.
///
/// # Errors
/// A header that HTTP does not allow, a value that the format cannot express. The error names the
/// member.
pub(in crate::protocol) fn write_response(
    schema: &'static Schema,
    status: u16,
    value: &dyn Structure,
    codec: &dyn BodyCodec,
) -> Result<Response, WriteError> {
    let (body, content_type) = write_body(schema, value, codec)?;
    let status = written_status(schema, value)?.unwrap_or(status);
    let status = StatusCode::from_u16(status)
        .map_err(|_| WriteError::new(format!("{status} is no status of HTTP")))?;
    let mut response = Response::new(status, SdkBody::from(body));
    if let Some(content_type) = content_type {
        headers::insert(response.headers_mut(), "content-type", content_type)?;
    }
    let to = response.headers_mut();
    headers::write(schema, value, Location::in_response, to)?;
    Ok(response)
}

/// The status, where a member tells it.
fn written_status(
    schema: &'static Schema,
    value: &dyn Structure,
) -> Result<Option<u16>, WriteError> {
    for (index, member) in schema.members().iter().enumerate() {
        let field = value.field(index);
        if Location::in_response(member) == Location::ResponseCode && !field.is_absent() {
            let text = TextWriter::single(Place::Header, member, field)?;
            let status = text.parse();
            return status.map(Some).map_err(|_| {
                WriteError::new(format!("{text} is no status of HTTP")).in_member(member.name())
            });
        }
    }
    Ok(None)
}

/// An absent payload is no body.
fn write_body(
    schema: &'static Schema,
    value: &dyn Structure,
    codec: &dyn BodyCodec,
) -> Result<(Vec<u8>, Option<&'static str>), WriteError> {
    let Some((index, member)) = body::payload_member(schema) else {
        if !schema.members().iter().any(in_response_body) {
            return Ok((Vec::new(), None));
        }
        let body = codec.write_members(schema, value, in_response_body)?;
        return Ok((body, Some(codec.content_type())));
    };
    let field = value.field(index);
    let media_type = Some(payload::media_type(member, codec));
    if member.has(&Trait::Streaming) {
        return Ok((Vec::new(), media_type));
    }
    if field.is_absent() {
        return Ok((Vec::new(), None));
    }
    Ok((payload::write(member, field, codec)?, media_type))
}
