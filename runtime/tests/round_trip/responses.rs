//! Responses as services write them: outputs of the protocols whose requests are no help, and errors of all.

use proptest::prelude::*;
use smithy_runtime::codec::cbor::CborWriter;
use smithy_runtime::codec::json::{JsonWriter, Settings};
use smithy_runtime::codec::xml::XmlWriter;
use smithy_runtime::http::{Response, StatusCode};
use smithy_runtime::operation::ErrorStructure as _;
use smithy_runtime::primitives::SdkBody;
use smithy_runtime::protocol::{
    AwsJson1_0, AwsJson1_1, Protocol, Query, RestJson1, Rpcv2Cbor, Rpcv2Json,
};
use smithy_runtime::serde::Shape as _;

use crate::bound::{PUT, REFUSED, REST_XML, Refused};
use crate::bytes;
use crate::compare::comparable;
use crate::invent::{Form, JSON, Source, XML};
use crate::shapes::{ALL, All};

/// Reads an output from the element that holds its members.
pub(crate) fn read(protocol: &dyn Protocol, members: &str) -> All {
    let body = match protocol.id() {
        "aws.protocols#awsQuery" => format!(
            "<PutResponse>{}<ResponseMetadata/></PutResponse>",
            renamed(members, "PutResult")
        ),
        _ => renamed(members, "PutResponse"),
    };
    let response = Response::new(StatusCode::OK, SdkBody::empty());
    let mut output = All::empty();
    let read = protocol.read_output(&PUT, &response, body.as_bytes(), &mut output);
    if let Err(error) = read {
        panic!("{error}: {body}");
    }
    output
}

/// An element under another name.
fn renamed(element: &str, name: &str) -> String {
    let end = element.find([' ', '>']).unwrap();
    let start = element.rfind("</").unwrap();
    format!("<{name}{}</{name}>", &element[end..start])
}

fn check_error(
    protocol: &dyn Protocol,
    form: Form,
    write: impl Fn(&Refused) -> Vec<u8>,
    bytes: &[u8],
) -> Result<(), TestCaseError> {
    let source = &mut Source::new(bytes, form);
    let refused = Refused {
        message: source.maybe(|s| s.text(0)),
        reason: source.maybe(|s| s.header(0)),
        all: source.maybe(Source::all),
        _meta: Default::default(),
    };
    // Where headers do not count, the member is in the body.
    let bound = ["aws.protocols#restJson1", "aws.protocols#restXml"].contains(&protocol.id());
    let mut response = Response::new(StatusCode::BAD_REQUEST, SdkBody::empty());
    let headers = response.headers_mut();
    match &refused.reason {
        Some(reason) if bound => headers.try_insert("x-reason", reason).unwrap(),
        _ => {}
    }
    headers.try_insert("x-amzn-errortype", "Refused").unwrap();
    let name = if protocol.id().ends_with("Cbor") {
        "rpc-v2-cbor"
    } else {
        "rpc-v2-json"
    };
    headers.try_insert("smithy-protocol", name).unwrap();
    let reason = refused.reason.clone().filter(|_| !bound);
    let body = write(&Refused {
        reason,
        ..refused.clone()
    });
    prop_assert!(!protocol.is_success(&PUT, &response));
    let meta = protocol.read_error_metadata(&PUT, &response, &body);
    prop_assert!(meta.code().is_some());
    prop_assert_eq!(meta.message(), refused.message.as_deref());
    let mut error = Refused::empty();
    let read = protocol.read_error(Refused::SHAPE, &response, &body, &mut error);
    prop_assert!(read.is_ok(), "{read:?}: {}", String::from_utf8_lossy(&body));
    prop_assert_eq!(&error.message, &refused.message);
    prop_assert_eq!(&error.reason, &refused.reason);
    prop_assert_eq!(error.all.map(comparable), refused.all.map(comparable));
    Ok(())
}

fn xml(refused: &Refused) -> String {
    let members = XmlWriter::write(&REFUSED, refused).unwrap();
    let error = renamed(&String::from_utf8(members).unwrap(), "Error");
    error.replacen('>', "><Code>Refused</Code>", 1)
}

proptest! {
    #[test]
    fn outputs_in_xml(bytes in bytes()) {
        for protocol in [&Query::AWS as &dyn Protocol, &Query::EC2, &REST_XML] {
            let output = Source::new(&bytes, XML).all();
            let xml = String::from_utf8(XmlWriter::write(&ALL, &output).unwrap()).unwrap();
            prop_assert_eq!(comparable(read(protocol, &xml)), comparable(output));
        }
    }

    #[test]
    fn errors_in_json(bytes in bytes()) {
        for (protocol, settings) in [
            (&RestJson1 as &dyn Protocol, Settings::REST_JSON),
            (&AwsJson1_0, Settings::AWS_JSON),
            (&AwsJson1_1, Settings::AWS_JSON),
            (&Rpcv2Json, Settings::RPC_V2_JSON),
        ] {
            let write = |it: &Refused| JsonWriter::write(settings, &REFUSED, it).unwrap();
            check_error(protocol, JSON, write, &bytes)?;
        }
    }

    #[test]
    fn errors_in_cbor(bytes in bytes()) {
        let write = |it: &Refused| CborWriter::write(&REFUSED, it).unwrap();
        check_error(&Rpcv2Cbor, JSON, write, &bytes)?;
    }

    #[test]
    fn errors_in_xml(bytes in bytes()) {
        let wrapped = |it: &Refused| {
            format!("<ErrorResponse>{}<RequestId>r</RequestId></ErrorResponse>", xml(it)).into_bytes()
        };
        check_error(&REST_XML, XML, wrapped, &bytes)?;
        check_error(&Query::AWS, XML, wrapped, &bytes)?;
        let listed = |it: &Refused| {
            format!("<Response><Errors>{}</Errors><RequestID>r</RequestID></Response>", xml(it))
                .into_bytes()
        };
        check_error(&Query::EC2, XML, listed, &bytes)?;
    }
}
