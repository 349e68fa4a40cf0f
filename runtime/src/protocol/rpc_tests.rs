//! The protocols that bind nothing to HTTP, over one hand-written operation.

use super::{AwsJson1_0, AwsJson1_1, Protocol, QueryCompatible, Rpcv2Json};
use crate::codec::test_shapes::{ALL, All};
use crate::error::ErrorMetadata;
use crate::http::{Request, Response, StatusCode};
use crate::operation::{Operation, Service};
use crate::primitives::SdkBody;
use crate::schema::{Schema, Trait, member, of, union_of};
use crate::serde::{Shape, Structure, Unit};

static SERVICE: Service = Service {
    shape_name: "Things_2024",
    sdk_id: "Things",
    version: "2024-01-01",
    protocols: &[],
    auth: &[],
    endpoint_rules: None,
    package_version: "0.1.0",
};
static EMPTY: Schema = crate::schema::structure("Empty", &[]);
static EVENTS: Schema = crate::schema::structure(
    "Events",
    &[member("events", union_of(&EVENT)).with(&[Trait::Streaming])],
);
static EVENT: Schema = crate::schema::union("Event", &[member("all", of(&ALL))]);
static PUT: Operation = Operation::new("PutAll", &SERVICE, &ALL, &ALL).http(
    "PUT",
    &[crate::operation::Segment::Literal("ignored")],
    200,
);
static PING: Operation = Operation::new("Ping", &SERVICE, &EMPTY, &EMPTY).without_input();
static EVENTFUL: Operation = Operation::new("Talk", &SERVICE, &EVENTS, &EVENTS);

fn write(protocol: &dyn Protocol, operation: &'static Operation, input: &dyn Structure) -> Request {
    protocol.write_request(operation, input).unwrap()
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers().get(name)
}

fn response(status: u16, headers: &[(&str, &str)]) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    let mut response = Response::new(status, SdkBody::empty());
    for (name, value) in headers {
        response.headers_mut().try_append(name, value).unwrap();
    }
    response
}

fn error(
    protocol: &dyn Protocol,
    status: u16,
    headers: &[(&str, &str)],
    body: &[u8],
) -> ErrorMetadata {
    protocol.read_error_metadata(&PUT, &response(status, headers), body)
}

fn input() -> All {
    All {
        integer: Some(7),
        big: Some(8.into()),
        colour: "x".into(),
        ..All::empty()
    }
}

#[test]
fn aws_json_names_the_operation_in_a_header() {
    for (protocol, media_type) in [
        (&AwsJson1_0 as &dyn Protocol, "application/x-amz-json-1.0"),
        (&AwsJson1_1, "application/x-amz-json-1.1"),
    ] {
        let request = write(protocol, &PUT, &input());
        assert_eq!((request.method(), request.uri()), ("POST", "/"));
        assert_eq!(header(&request, "x-amz-target"), Some("Things_2024.PutAll"));
        assert_eq!(header(&request, "content-type"), Some(media_type));
        // `jsonName` does not count, `timestampFormat` does.
        let json = r#"{"flag":true,"integer":7,"long":0,"big":8,"text":"","colour":"x","date":"1970-01-01T00:00:00Z"}"#;
        assert_eq!(request.body().bytes(), Some(json.as_bytes()));
        let request = write(protocol, &PING, &Unit);
        assert_eq!(request.body().bytes(), Some(&b"{}"[..]));
        let mut output = All::empty();
        let ok = response(200, &[]);
        protocol
            .read_output(&PUT, &ok, json.as_bytes(), &mut output)
            .unwrap();
        assert_eq!(output, input());
        protocol.read_output(&PING, &ok, b" ", &mut Unit).unwrap();
        assert!(protocol.read_output(&PING, &ok, b"{", &mut Unit).is_err());
    }
}

#[test]
fn aws_json_errors_are_named_in_either_place() {
    let header = [("x-amzn-errortype", "FooError:http://x/")];
    for (headers, body, code) in [
        (&header[..], "{}", "FooError"),
        (&header, "<html>", "FooError"),
        (&[], r#"{"__type":"ns#FooError"}"#, "FooError"),
        (&[], r#"{"code":"ns#FooError:http://x/"}"#, "FooError"),
        (&[], "{}", "400"),
    ] {
        let meta = error(&AwsJson1_1, 400, headers, body.as_bytes());
        assert_eq!(meta.code(), Some(code), "{body}");
    }
}

#[test]
fn rpc_v2_names_the_operation_in_the_path() {
    let request = write(&Rpcv2Json, &PUT, &input());
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "/service/Things_2024/operation/PutAll");
    assert_eq!(header(&request, "smithy-protocol"), Some("rpc-v2-json"));
    assert_eq!(header(&request, "accept"), Some("application/json"));
    assert_eq!(header(&request, "content-type"), Some("application/json"));
    let json = r#"{"flag":true,"integer":7,"long":0,"big":"8","text":"","colour":"x","date":0}"#;
    assert_eq!(request.body().bytes(), Some(json.as_bytes()));

    let request = write(&Rpcv2Json, &PING, &Unit);
    assert_eq!(request.body().bytes(), Some(&b""[..]));
    assert_eq!(header(&request, "content-type"), None);

    let request = write(&Rpcv2Json, &EVENTFUL, &Unit);
    let events = Some("application/vnd.amazon.eventstream");
    assert_eq!(header(&request, "accept"), events);
    assert_eq!(header(&request, "content-type"), events);
    assert_eq!(request.body().bytes(), Some(&b""[..]));
}

#[test]
fn rpc_v2_responses_say_that_they_are() {
    let ours = ("smithy-protocol", "rpc-v2-json");
    let body = br#"{"integer":7}"#;
    let mut output = All::empty();
    Rpcv2Json
        .read_output(&PUT, &response(200, &[ours]), body, &mut output)
        .unwrap();
    assert_eq!(output.integer, Some(7));
    for headers in [&[][..], &[("smithy-protocol", "rpc-v2-cbor")]] {
        let other = response(200, headers);
        let error = Rpcv2Json.read_output(&PUT, &other, body, &mut output);
        assert!(error.unwrap_err().to_string().contains("smithy-protocol"));
    }
    let body = br#"{"__type":"ns#FooError","code":"No","message":"why"}"#;
    let misleading = ("x-amzn-errortype", "No");
    let meta = error(&Rpcv2Json, 400, &[ours, misleading], body);
    assert_eq!(
        (meta.code(), meta.message()),
        (Some("FooError"), Some("why"))
    );
    let meta = error(&Rpcv2Json, 502, &[misleading], body);
    assert_eq!(meta.code(), Some("502"));
}

#[test]
fn query_compatible_services_send_their_old_codes() {
    let protocol = QueryCompatible(AwsJson1_0);
    let request = write(&protocol, &PUT, &input());
    assert_eq!(header(&request, "x-amzn-query-mode"), Some("true"));
    assert_eq!(header(&request, "x-amz-target"), Some("Things_2024.PutAll"));
    assert_eq!(protocol.id(), "aws.protocols#awsJson1_0");
    let body = br#"{"__type":"ns#FooError","message":"why"}"#;
    let query = [("x-amzn-query-error", "Old.Foo;Sender")];
    let meta = error(&protocol, 400, &query, body);
    assert_eq!(
        (meta.code(), meta.message()),
        (Some("Old.Foo"), Some("why"))
    );
    assert_eq!(meta.shape_name(), Some("FooError"));
    for headers in [&[][..], &[("x-amzn-query-error", ";Sender")]] {
        let meta = error(&protocol, 400, headers, body);
        assert_eq!((meta.code(), meta.shape_name()), (Some("FooError"), None));
    }
}

#[cfg(feature = "protocol-cbor")]
mod cbor {
    use super::*;
    use crate::protocol::Rpcv2Cbor;

    #[test]
    fn bodies_are_cbor() {
        let request = write(&Rpcv2Cbor, &PUT, &input());
        assert_eq!(request.uri(), "/service/Things_2024/operation/PutAll");
        assert_eq!(header(&request, "smithy-protocol"), Some("rpc-v2-cbor"));
        assert_eq!(header(&request, "accept"), Some("application/cbor"));
        assert_eq!(header(&request, "content-type"), Some("application/cbor"));
        let ours = response(200, &[("smithy-protocol", "rpc-v2-cbor")]);
        let body = request.body().bytes().unwrap();
        let mut output = All::empty();
        Rpcv2Cbor
            .read_output(&PUT, &ours, body, &mut output)
            .unwrap();
        assert_eq!(output, input());
        Rpcv2Cbor
            .read_output(&PUT, &ours, b"", &mut output)
            .unwrap();
        for bad in [&body[..body.len() - 1], b"{}"] {
            assert!(
                Rpcv2Cbor
                    .read_output(&PUT, &ours, bad, &mut output)
                    .is_err()
            );
        }
        let request = write(&Rpcv2Cbor, &PING, &Unit);
        assert_eq!(request.body().bytes(), Some(&b""[..]));
        assert_eq!(header(&request, "content-type"), None);
    }

    #[test]
    fn errors_are_named_by_type_alone() {
        let ours = ("smithy-protocol", "rpc-v2-cbor");
        let body = b"\xa2\x66__type\x6bns#FooError\x67message\x63why";
        let meta = error(&Rpcv2Cbor, 400, &[ours, ("x-amzn-errortype", "No")], body);
        assert_eq!(
            (meta.code(), meta.message()),
            (Some("FooError"), Some("why"))
        );
        let meta = error(&Rpcv2Cbor, 503, &[], body);
        assert_eq!(meta.code(), Some("503"));
    }
}
