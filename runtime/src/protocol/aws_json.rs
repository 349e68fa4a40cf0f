//! `aws.protocols#awsJson1_0` and `awsJson1_1`: everything is in a JSON body; HTTP bindings and
//! `jsonName` do not count.

use super::error_code::json_error_metadata;
use super::json_body::JsonBody;
use super::payload::{EVENT_STREAM, has_events};
use super::{EventFormat, Protocol};
use crate::codec::json::{JsonReader, JsonWriter, Settings};
use crate::error::ErrorMetadata;
use crate::http::{HeaderName, HeaderValue, Method, Request, Response};
use crate::operation::{ErrorShape, Operation};
use crate::schema::Schema;
use crate::serde::{ReadError, Structure, WriteError, Writer};

/// The protocol `aws.protocols#awsJson1_0`.
#[derive(Clone, Copy, Debug, Default)]
pub struct AwsJson1_0;

/// The protocol `aws.protocols#awsJson1_1`, which differs from 1.0 in its media type.
#[derive(Clone, Copy, Debug, Default)]
pub struct AwsJson1_1;

const SETTINGS: Settings = Settings::AWS_JSON;
const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

macro_rules! aws_json {
    ($type:ident: $id:literal, $media_type:literal) => {
        impl Protocol for $type {
            fn id(&self) -> &'static str {
                $id
            }

            #[cfg(feature = "test-util")]
            fn serve(&self) -> Option<&dyn super::serve::Serve> {
                Some(self)
            }

            fn events(&self) -> Option<EventFormat> {
                Some(EventFormat {
                    codec: &JsonBody(SETTINGS),
                    initial_messages: true,
                })
            }

            fn write_request(
                &self,
                operation: &'static Operation,
                input: &dyn Structure,
            ) -> Result<Request, WriteError> {
                write_request(operation, input, $media_type)
            }

            fn read_output(
                &self,
                operation: &'static Operation,
                _: &Response,
                body: &[u8],
                output: &mut dyn Structure,
            ) -> Result<(), ReadError> {
                read_members(operation.output, body, output, SETTINGS)
            }

            /// The name comes from the header `x-amzn-errortype`, else from the body's `__type` or
            /// `code`.
            fn read_error_metadata(
                &self,
                _: &'static Operation,
                response: &Response,
                body: &[u8],
            ) -> ErrorMetadata {
                json_error_metadata(response, body)
            }

            fn read_error(
                &self,
                shape: &'static ErrorShape,
                _: &Response,
                body: &[u8],
                error: &mut dyn Structure,
            ) -> Result<(), ReadError> {
                read_members(shape.schema, body, error, SETTINGS)
            }
        }
    };
}

aws_json!(AwsJson1_0: "aws.protocols#awsJson1_0", "application/x-amz-json-1.0");
aws_json!(AwsJson1_1: "aws.protocols#awsJson1_1", "application/x-amz-json-1.1");

/// A body is sent even where the model has no input. Where events are sent, it is their stream.
fn write_request(
    operation: &'static Operation,
    input: &dyn Structure,
    media_type: &'static str,
) -> Result<Request, WriteError> {
    let sends_events = has_events(operation.input);
    let body = if sends_events {
        Vec::new()
    } else {
        write_members(operation.input, input, SETTINGS)?
    };
    let mut request = Request::new(Method::POST, "/", body.into());
    let target = format!("{}.{}", operation.service.shape_name, operation.name);
    let target = HeaderValue::try_from(target)
        .map_err(|_| WriteError::new("the operation's name is no header value"))?;
    let headers = request.headers_mut().as_map_mut();
    headers.insert(TARGET, target);
    headers.insert(
        http::header::CONTENT_TYPE,
        HeaderValue::from_static(if sends_events {
            EVENT_STREAM
        } else {
            media_type
        }),
    );
    Ok(request)
}

/// All members of a structure as JSON.
pub(super) fn write_members(
    schema: &'static Schema,
    value: &dyn Structure,
    settings: Settings,
) -> Result<Vec<u8>, WriteError> {
    let mut writer = JsonWriter::new(settings);
    writer.structure(schema, value)?;
    Ok(writer.into_bytes())
}

/// Reads all members of a structure from JSON. An empty body leaves them as they are.
pub(super) fn read_members(
    schema: &'static Schema,
    body: &[u8],
    value: &mut dyn Structure,
    settings: Settings,
) -> Result<(), ReadError> {
    if body.trim_ascii().is_empty() {
        return Ok(());
    }
    let mut reader = JsonReader::new(body, settings)?;
    reader.members(schema, value, |_| true)?;
    reader.finish()
}
