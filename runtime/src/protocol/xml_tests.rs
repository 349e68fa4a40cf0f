//! The protocols with XML bodies, over hand-written operations.

use crate::error::ErrorMetadata;
use crate::http::{Request, Response, StatusCode};
use crate::operation::*;
use crate::primitives::SdkBody;
use crate::protocol::{Protocol, Query, RestXml};
use crate::schema::*;
use crate::serde::{Shape, Structure};
use crate::{error_structure, structure};

const URN: Trait = Trait::XmlNamespace {
    uri: "urn:test",
    prefix: "",
};

#[derive(Clone, Debug, PartialEq)]
struct Place {
    id: Option<String>,
    region: Option<String>,
    size: Option<i32>,
}

structure! {
    Place = PLACE: "PlaceRequest" [URN] {
        0 => id: member("id", STRING).with(&[Trait::HttpLabel, Trait::HttpHeader("x-id")]);
        1 => region: member("Region", STRING);
        2 => size: member("size", INTEGER);
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Holder {
    place: Option<Place>,
}

structure! {
    Holder = HOLDER: "Holder" {
        0 => place: member("place", of(&PLACE)).with(&[Trait::HttpPayload]);
    }
}

structure! {
    Named = NAMED: "Named" {
        0 => place: member("place", of(&PLACE)).with(&[
            Trait::HttpPayload,
            Trait::XmlName("Renamed"),
        ]);
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Named {
    place: Option<Place>,
}

#[derive(Clone, Debug, PartialEq)]
struct Refused {
    message: Option<String>,
    reason: Option<String>,
    _meta: ErrorMetadata,
}

impl Refused {
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

structure! {
    Refused = REFUSED: "Refused" [Trait::Error] {
        0 => message: member("message", STRING);
        1 => reason: member("Reason", STRING);
    } + _meta
}
error_structure! { Refused: REFUSED { status: 400, server_fault: false, code: "Svc.Refused" } }

static SERVICE: Service = Service {
    shape_name: "Places",
    sdk_id: "Places",
    version: "2020-01-08",
    protocols: &[&REST_XML, &Query::AWS, &Query::EC2],
    auth: &[],
    endpoint_rules: None,
    package_version: "0.1.0",
};

static REST_XML: RestXml = RestXml {
    no_error_wrapping: false,
};
static BARE_ERRORS: RestXml = RestXml {
    no_error_wrapping: true,
};

const PATH: &[Segment] = &[Segment::Literal("place"), Segment::Label(0)];
static PUT_PLACE: Operation =
    Operation::new("PutPlace", &SERVICE, &PLACE, &PLACE).http("PUT", PATH, 200);
static UNWRAPPED: Operation = Operation::new("GetRegion", &SERVICE, &PLACE, &PLACE)
    .traits(&[OperationTrait::S3UnwrappedXmlOutput]);
static PAYLOAD: Operation = Operation::new("Hold", &SERVICE, &HOLDER, &HOLDER);
static RENAMED: Operation = Operation::new("Name", &SERVICE, &NAMED, &NAMED);

fn place(id: Option<&str>, region: Option<&str>, size: Option<i32>) -> Place {
    Place {
        id: id.map(str::to_owned),
        region: region.map(str::to_owned),
        size,
    }
}

fn response(status: u16) -> Response {
    Response::new(StatusCode::from_u16(status).unwrap(), SdkBody::empty())
}

fn body(request: &Request) -> &str {
    std::str::from_utf8(request.body().bytes().unwrap()).unwrap()
}

fn read<T: Structure + Shape>(
    protocol: &dyn Protocol,
    operation: &'static Operation,
    body: &str,
) -> Result<T, String> {
    let mut output = T::empty();
    protocol
        .read_output(operation, &response(200), body.as_bytes(), &mut output)
        .map(|()| output)
        .map_err(|error| error.to_string())
}

#[test]
fn rest_xml_requests() {
    let value = place(Some("a/b"), Some("x"), None);
    let request = REST_XML.write_request(&PUT_PLACE, &value).unwrap();
    assert_eq!((request.method(), request.uri()), ("PUT", "/place/a%2Fb"));
    assert_eq!(
        request.headers().get("content-type"),
        Some("application/xml")
    );
    assert_eq!(
        body(&request),
        r#"<PlaceRequest xmlns="urn:test"><Region>x</Region></PlaceRequest>"#
    );
}

#[test]
fn rest_xml_payloads() {
    let some = Some(place(None, None, Some(1)));
    let request = REST_XML
        .write_request(
            &PAYLOAD,
            &Holder {
                place: some.clone(),
            },
        )
        .unwrap();
    let expected = r#"<PlaceRequest xmlns="urn:test"><size>1</size></PlaceRequest>"#;
    assert_eq!(body(&request), expected);
    let holder: Holder = read(&REST_XML, &PAYLOAD, expected).unwrap();
    assert_eq!(holder.place, some);
    let request = REST_XML
        .write_request(&RENAMED, &Named { place: some })
        .unwrap();
    assert_eq!(
        body(&request),
        r#"<Renamed xmlns="urn:test"><size>1</size></Renamed>"#
    );
    let request = REST_XML
        .write_request(&PAYLOAD, &Holder { place: None })
        .unwrap();
    assert_eq!(body(&request), "");
    assert!(!request.headers().contains("content-type"));
}

#[test]
fn an_output_may_be_the_root() {
    let xml = r#"<?xml version="1.0"?><Region xmlns="urn:test">eu</Region>"#;
    let value: Place = read(&REST_XML, &UNWRAPPED, xml).unwrap();
    assert_eq!(value.region.as_deref(), Some("eu"));
    let value: Place = read(&REST_XML, &PUT_PLACE, xml).unwrap();
    assert_eq!(value.region, None);
}

#[test]
fn query_requests() {
    let value = place(Some("a b"), None, Some(2));
    for (protocol, expected) in [
        (
            &Query::AWS as &dyn Protocol,
            "Action=PutPlace&Version=2020-01-08&id=a%20b&size=2",
        ),
        (
            &Query::EC2,
            "Action=PutPlace&Version=2020-01-08&Id=a%20b&Size=2",
        ),
    ] {
        let request = protocol.write_request(&PUT_PLACE, &value).unwrap();
        assert_eq!((request.method(), request.uri()), ("POST", "/"));
        assert_eq!(
            request.headers().get("content-type"),
            Some("application/x-www-form-urlencoded")
        );
        assert_eq!(body(&request), expected);
    }
}

#[test]
fn query_responses() {
    let expected = place(Some("a"), None, Some(2));
    let aws = "<PutPlaceResponse><Other/><PutPlaceResult><id>a</id><size>2</size></PutPlaceResult>\
               <ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></PutPlaceResponse>";
    assert_eq!(read(&Query::AWS, &PUT_PLACE, aws), Ok(expected.clone()));
    let ec2 =
        "<PutPlaceResponse><id>a</id><size>2</size><requestId>r</requestId></PutPlaceResponse>";
    assert_eq!(read(&Query::EC2, &PUT_PLACE, ec2), Ok(expected));
    for body in ["", " \n", "<R/>", "<R><ResponseMetadata/></R>"] {
        assert_eq!(
            read(&Query::AWS, &PUT_PLACE, body),
            Ok(place(None, None, None))
        );
        assert_eq!(
            read(&Query::EC2, &PUT_PLACE, body),
            Ok(place(None, None, None))
        );
    }
    for (protocol, whole) in [(&Query::AWS as &dyn Protocol, aws), (&Query::EC2, ec2)] {
        for end in 1..whole.len() {
            assert!(read::<Place>(protocol, &PUT_PLACE, &whole[..end]).is_err());
        }
    }
}

const FACTS: &str = "<Error><Type>Sender</Type><Code>Svc.Refused</Code><Message>no</Message>\
                     <Reason>why</Reason></Error>";

#[test]
fn errors_of_each_protocol() {
    let wrapped = format!("<ErrorResponse>{FACTS}<RequestId>r</RequestId></ErrorResponse>");
    let errors = format!("<Response><Errors>{FACTS}</Errors><RequestID>r</RequestID></Response>");
    let bare = FACTS.replace("</Error>", "<RequestId>r</RequestId></Error>");
    for (protocol, body) in [
        (&REST_XML as &dyn Protocol, &wrapped),
        (&Query::AWS, &wrapped),
        (&Query::EC2, &errors),
        (&BARE_ERRORS, &bare),
        (&BARE_ERRORS, &wrapped),
        (&REST_XML, &bare),
    ] {
        let meta = protocol.read_error_metadata(&PUT_PLACE, &response(400), body.as_bytes());
        assert_eq!(meta.code(), Some("Svc.Refused"), "{protocol:?}");
        assert_eq!(meta.message(), Some("no"));
        assert_eq!(meta.request_id(), Some("r"));
        let mut error = Refused::empty();
        protocol
            .read_error(Refused::SHAPE, &response(400), body.as_bytes(), &mut error)
            .unwrap();
        assert_eq!(error.message(), Some("no"));
        assert_eq!(error.reason.as_deref(), Some("why"));
    }
}

#[test]
fn the_header_wins_over_the_body_as_request_id() {
    let mut response = response(400);
    let headers = response.headers_mut();
    headers.try_insert("x-amz-request-id", "h").unwrap();
    let body = format!("<ErrorResponse>{FACTS}<RequestId>r</RequestId></ErrorResponse>");
    let meta = REST_XML.read_error_metadata(&PUT_PLACE, &response, body.as_bytes());
    assert_eq!(meta.request_id(), Some("h"));
}

#[test]
fn a_missing_resource_needs_no_body_to_be_named() {
    for (status, code) in [(404, "NotFound"), (403, "403")] {
        let meta = BARE_ERRORS.read_error_metadata(&PUT_PLACE, &response(status), b"");
        assert_eq!(meta.code(), Some(code));
    }
    let mut error = Refused::empty();
    BARE_ERRORS
        .read_error(Refused::SHAPE, &response(404), b"", &mut error)
        .unwrap();
    assert_eq!(error.message(), None);
}

#[test]
fn errors_that_are_no_xml_show_their_body() {
    for (body, message) in [
        ("", None),
        ("Bad Gateway", Some("Bad Gateway")),
        ("<html><br></html>", Some("<html><br></html>")),
        ("<Other/>", Some("<Other/>")),
    ] {
        for protocol in [&REST_XML as &dyn Protocol, &Query::AWS, &Query::EC2] {
            let meta = protocol.read_error_metadata(&PUT_PLACE, &response(502), body.as_bytes());
            assert_eq!((meta.code(), meta.message()), (Some("502"), message));
        }
    }
}
