//! The protocols with all members in a JSON body, served.

use super::{Incoming, Outgoing, Serve, route, set, success};
use crate::codec::json::{Settings, document_to_vec};
use crate::http::{Response, StatusCode};
use crate::operation::Operation;
use crate::primitives::Document;
use crate::protocol::aws_json::{read_members, write_members};
use crate::protocol::{AwsJson1_0, AwsJson1_1, Rpcv2Json};
use crate::serde::{ReadError, Structure, WriteError};

macro_rules! aws_json {
    ($type:ident: $media_type:literal) => {
        impl Serve for $type {
            /// The name stands in the header `x-amz-target`, after that of the service.
            fn route(
                &self,
                operations: &[&'static Operation],
                request: &Incoming<'_>,
            ) -> Option<&'static Operation> {
                let target = request.headers.get("x-amz-target")?;
                let name = target.rsplit('.').next().unwrap_or(target);
                route::by_name(operations, name)
            }

            fn read_input(
                &self,
                operation: &'static Operation,
                request: &Incoming<'_>,
                input: &mut dyn Structure,
            ) -> Result<(), ReadError> {
                read_members(operation.input, request.body, input, Settings::AWS_JSON)
            }

            fn write_output(
                &self,
                operation: &'static Operation,
                output: &dyn Structure,
            ) -> Result<Response, WriteError> {
                let body = write_members(operation.output, output, Settings::AWS_JSON)?;
                success(body, $media_type)
            }

            fn write_error(&self, error: &Outgoing<'_>) -> Result<Response, WriteError> {
                let mut response = error.response(error_body(error, Settings::AWS_JSON)?);
                set(&mut response, "content-type", $media_type)?;
                Ok(response)
            }
        }
    };
}

aws_json!(AwsJson1_0: "application/x-amz-json-1.0");
aws_json!(AwsJson1_1: "application/x-amz-json-1.1");

impl Serve for Rpcv2Json {
    fn route(
        &self,
        operations: &[&'static Operation],
        request: &Incoming<'_>,
    ) -> Option<&'static Operation> {
        rpc_v2_route(operations, request)
    }

    fn read_input(
        &self,
        operation: &'static Operation,
        request: &Incoming<'_>,
        input: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        read_members(operation.input, request.body, input, Settings::RPC_V2_JSON)
    }

    fn write_output(
        &self,
        operation: &'static Operation,
        output: &dyn Structure,
    ) -> Result<Response, WriteError> {
        let body = write_members(operation.output, output, Settings::RPC_V2_JSON)?;
        rpc_v2_response(Response::new(StatusCode::OK, body.into()), "json")
    }

    fn write_error(&self, error: &Outgoing<'_>) -> Result<Response, WriteError> {
        rpc_v2_response(
            error.response(error_body(error, Settings::RPC_V2_JSON)?),
            "json",
        )
    }
}

/// The name is the last part of the path.
pub(super) fn rpc_v2_route(
    operations: &[&'static Operation],
    request: &Incoming<'_>,
) -> Option<&'static Operation> {
    let (service, name) = request.path.rsplit_once("/operation/")?;
    service.contains("/service/").then_some(())?;
    route::by_name(operations, name)
}

/// Both versions of RPC v2 say of themselves which they are.
pub(super) fn rpc_v2_response(
    mut response: Response,
    format: &str,
) -> Result<Response, WriteError> {
    set(
        &mut response,
        "content-type",
        &format!("application/{format}"),
    )?;
    set(
        &mut response,
        "smithy-protocol",
        &format!("rpc-v2-{format}"),
    )?;
    Ok(response)
}

/// The members of an error beside its name.
fn error_body(error: &Outgoing<'_>, settings: Settings) -> Result<Vec<u8>, WriteError> {
    let members = write_members(error.schema(), error.value(), settings)?;
    let mut more = vec![("__type", error.name)];
    more.extend(error.message.map(|message| ("message", message)));
    Ok(with_members(&more, &members))
}

/// An object with these members before those of `object`.
pub(super) fn with_members(members: &[(&str, &str)], object: &[u8]) -> Vec<u8> {
    let quoted = |text: &str| document_to_vec(&Document::from(text)).unwrap_or_default();
    let mut out = vec![b'{'];
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        out.extend(quoted(name));
        out.push(b':');
        out.extend(quoted(value));
    }
    let rest = object.strip_prefix(b"{").unwrap_or(b"}");
    if rest != b"}" {
        out.push(b',');
    }
    out.extend_from_slice(rest);
    out
}
