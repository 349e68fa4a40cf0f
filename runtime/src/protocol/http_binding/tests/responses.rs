//! Responses: headers, status, bodies, errors.

use std::collections::HashMap;

use super::shapes::*;
use crate::error::ErrorMetadata;
use crate::http::{Response, StatusCode};
use crate::operation::{ErrorStructure, Http, Operation};
use crate::primitives::{Blob, DateTime, Document, SdkBody};
use crate::protocol::{Protocol, RestJson1};
use crate::schema::{STRING, TIMESTAMP, Trait, member};
use crate::serde::{Shape, Structure};
use crate::structure;

fn response(status: u16, headers: &[(&str, &str)]) -> Response {
    let mut response = Response::new(StatusCode::from_u16(status).unwrap(), SdkBody::empty());
    for (name, value) in headers {
        response.headers_mut().try_append(name, value).unwrap();
    }
    response
}

fn read<T: Structure + Shape>(
    operation: &'static Operation,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<T, String> {
    let mut output = T::empty();
    RestJson1
        .read_output(
            operation,
            &response(200, headers),
            body.as_bytes(),
            &mut output,
        )
        .map(|()| output)
        .map_err(|error| error.to_string())
}

#[test]
fn headers_of_each_type() {
    let fields: Fields = read(
        &PUT_FIELDS,
        &[
            ("x-text", "a, \"b\""),
            ("X-TEXTS", r#""b,c", "\"d\\e\"", a,, "" "#),
            ("x-texts", "f"),
            ("x-flag", "true"),
            ("x-sizes", "1,2 , 3"),
            ("x-ratio", "-Infinity"),
            ("x-when", "Mon, 16 Dec 2019 23:48:18 GMT"),
            (
                "x-times",
                "Mon, 16 Dec 2019 23:48:18 GMT, Mon, 16 Dec 2019 23:48:18 GMT",
            ),
            ("x-dates", "2019-12-16T23:48:18Z,2019-12-17T00:48:18+01:00"),
            ("x-json", "dHJ1ZQ=="),
            ("X-Meta-A", "1"),
            ("x-meta-a", "2"),
            ("x-meta-named", "n"),
            ("content-type", "text/x"),
        ],
        "",
    )
    .unwrap();
    let at = DateTime::from_secs(1_576_540_098);
    let others = HashMap::from([
        ("a".to_owned(), "1, 2".to_owned()),
        ("named".to_owned(), "n".to_owned()),
    ]);
    assert_eq!(
        fields,
        Fields {
            text: Some("a, \"b\"".into()),
            texts: Some(["b,c", "\"d\\e\"", "a", "", "f"].map(String::from).to_vec()),
            flag: Some(true),
            sizes: Some(vec![1, 2, 3]),
            ratio: Some(f32::NEG_INFINITY),
            when: Some(at),
            times: Some(vec![at, at]),
            dates: Some(vec![at, at]),
            json: Some("true".into()),
            others: Some(others),
            named: Some("n".into()),
            content_type: Some("text/x".into()),
        }
    );
}

#[test]
fn absent_and_empty_headers() {
    let nothing = Fields {
        others: Some(HashMap::new()),
        ..Fields::empty()
    };
    assert_eq!(read(&PUT_FIELDS, &[], ""), Ok(nothing.clone()));
    let empty = [
        ("x-text", ""),
        ("x-texts", ""),
        ("x-flag", " "),
        ("x-when", ""),
        ("x-sizes", ""),
    ];
    let expected = Fields {
        text: Some(String::new()),
        texts: Some(vec![]),
        sizes: Some(vec![]),
        ..nothing
    };
    assert_eq!(read(&PUT_FIELDS, &empty, ""), Ok(expected));
}

#[test]
fn wrong_headers_name_the_member() {
    for (name, value, message) in [
        (
            "x-flag",
            "yes",
            "$.flag: expected true or false, found another text",
        ),
        (
            "x-sizes",
            "1, x",
            "$.sizes[1]: expected a whole number, found another text",
        ),
        (
            "x-sizes",
            "99999999999",
            "$.sizes[0]: 99999999999 is out of the range of an integer",
        ),
        (
            "x-ratio",
            "inf",
            "$.ratio: expected a number, found another text",
        ),
        ("x-texts", "\"a", "$.texts: a quoted element has no end"),
        (
            "x-texts",
            "\"a\" b",
            "$.texts: expected `,` after a quoted element",
        ),
        (
            "x-when",
            "2019-12-16T23:48:18Z",
            "$.when: not a valid http-date timestamp: expected the name of a day",
        ),
    ] {
        assert_eq!(
            read::<Fields>(&PUT_FIELDS, &[(name, value)], ""),
            Err(format!("cannot read {message}"))
        );
    }
    let json = read::<Fields>(&PUT_FIELDS, &[("x-json", "*")], "").unwrap_err();
    assert!(json.starts_with("cannot read $.json: "), "{json}");
}

#[test]
fn payloads_of_each_kind() {
    let nested = Some(Nested {
        name: Some("n".into()),
    });
    let json = r#"{"name":"n"}"#;
    assert_eq!(
        read(&TEXT, &[], "\"x"),
        Ok(TextPayload {
            payload: Some("\"x".into())
        })
    );
    assert_eq!(
        read(&BLOBS, &[], "abc"),
        Ok(BlobPayload {
            payload: Some(Blob::new("abc"))
        })
    );
    assert_eq!(
        read(&STRUCTS, &[("x-name", "no")], json),
        Ok(StructPayload {
            payload: nested.clone()
        })
    );
    assert_eq!(
        read(&UNIONS, &[], json),
        Ok(UnionPayload {
            payload: Some(Choice::Name("n".into()))
        })
    );
    assert_eq!(
        read(&DOCUMENTS, &[], "[1]"),
        Ok(DocumentPayload {
            payload: Some(Document::from(vec![1]))
        })
    );
    assert_eq!(
        read(&BODIES, &[], r#"{"payload":{"name":"n"}}"#),
        Ok(Body { payload: nested })
    );
}

#[test]
fn empty_bodies_are_absent_payloads() {
    assert_eq!(read(&TEXT, &[], ""), Ok(TextPayload { payload: None }));
    assert_eq!(read(&BLOBS, &[], ""), Ok(BlobPayload { payload: None }));
    assert_eq!(read(&STRUCTS, &[], ""), Ok(StructPayload { payload: None }));
    assert_eq!(read(&UNIONS, &[], ""), Ok(UnionPayload { payload: None }));
    assert_eq!(
        read(&DOCUMENTS, &[], "\n"),
        Ok(DocumentPayload { payload: None })
    );
    assert_eq!(read(&BODIES, &[], " "), Ok(Body { payload: None }));
    assert_eq!(
        read(&STRUCTS, &[], "null"),
        Ok(StructPayload { payload: None })
    );
}

#[test]
fn errors_name_the_path() {
    assert_eq!(
        read::<StructPayload>(&STRUCTS, &[], r#"{"name":1}"#),
        Err("cannot read $.payload.name: expected a string, found a number at byte 8".to_owned())
    );
    assert_eq!(
        read::<Body>(&BODIES, &[], r#"{"payload":{"name":1}}"#),
        Err("cannot read $.payload.name: expected a string, found a number at byte 19".to_owned())
    );
    assert!(read::<Body>(&BODIES, &[], "<html>").is_err());
    assert!(read::<Body>(&BODIES, &[], "{} {}").is_err());
}

#[test]
fn the_status_is_a_member() {
    let mut output = Outcome::empty();
    RestJson1
        .read_output(&RUN, &response(201, &[]), br#"{"name":"n"}"#, &mut output)
        .unwrap();
    assert_eq!(
        output,
        Outcome {
            status: Some(201),
            name: Some("n".into())
        }
    );
    assert!(RestJson1.is_success(&RUN, &response(299, &[])));
    assert!(!RestJson1.is_success(&RUN, &response(304, &[])));
}

fn metadata(headers: &[(&str, &str)], body: &str) -> ErrorMetadata {
    RestJson1.read_error_metadata(&RUN, &response(400, headers), body.as_bytes())
}

#[test]
fn the_code_comes_from_header_type_or_code() {
    let body = r#"{"__type":"ns#B","code":"C:x","message":"m"}"#;
    let from_header = metadata(&[("X-Amzn-ErrorType", "ns#A:http://x/")], body);
    assert_eq!(
        (from_header.code(), from_header.message()),
        (Some("A"), Some("m"))
    );
    assert_eq!(metadata(&[], body).code(), Some("B"));
    assert_eq!(
        metadata(&[], r#"{"code":"C:x","Message":"M"}"#).code(),
        Some("C")
    );
    assert_eq!(metadata(&[], r#"{"Message":"M"}"#).message(), Some("M"));
}

#[test]
fn bodies_of_other_formats_are_shown() {
    let meta = metadata(&[("x-amzn-requestid", "id")], "<html>gateway</html>");
    assert_eq!(
        meta.to_string(),
        "400: <html>gateway</html> (HTTP 400, request id id)"
    );
    assert_eq!(metadata(&[], "").to_string(), "400 (HTTP 400)");
    assert_eq!(
        metadata(&[("x-amzn-errortype", "A")], "<html>").code(),
        Some("A")
    );
}

#[test]
fn modelled_errors_have_members_in_headers_and_body() {
    let mut error = Refused::empty();
    let response = response(409, &[("X-Region", "r")]);
    RestJson1
        .read_error(Refused::SHAPE, &response, br#"{"message":"m"}"#, &mut error)
        .unwrap();
    assert_eq!(
        (error.message.as_deref(), error.region.as_deref()),
        (Some("m"), Some("r"))
    );
    let mut error = Refused::empty();
    RestJson1
        .read_error(Refused::SHAPE, &response, b"", &mut error)
        .unwrap();
    assert_eq!((error.message, error.region.as_deref()), (None, Some("r")));
}

proptest::proptest! {
    #[test]
    fn text_in_headers_reads_back(
        texts in proptest::collection::vec("[ -~é]{1,8}", 0..5),
        sizes: Vec<i32>,
        flag: Option<bool>,
        secs in proptest::collection::vec(-62_135_596_800i64..253_402_300_800, 0..4),
        json: String,
    ) {
        let times: Vec<_> = secs.into_iter().map(DateTime::from_secs).collect();
        let fields = Fields {
            texts: Some(texts),
            sizes: Some(sizes),
            flag,
            times: Some(times.clone()),
            dates: Some(times),
            json: Some(json),
            others: Some(HashMap::new()),
            ..Fields::empty()
        };
        let request = RestJson1.write_request(&PUT_FIELDS, &fields).unwrap();
        let headers: Vec<_> = request.headers().iter().collect();
        proptest::prop_assert_eq!(read(&PUT_FIELDS, &headers, ""), Ok(fields));
    }

    #[test]
    fn no_header_panics(text in "[ -~é]{0,16}") {
        for name in ["x-texts", "x-times", "x-dates", "x-sizes", "x-ratio", "x-json", "x-when"] {
            let _ = read::<Fields>(&PUT_FIELDS, &[(name, &text)], "");
        }
    }
}

#[derive(Debug, PartialEq)]
struct Dated {
    expires: Option<DateTime>,
    expires_string: Option<String>,
}

structure! {
    Dated = DATED: "Dated" {
        0 => expires: member("expires", TIMESTAMP)
            .with(&[Trait::HttpHeader("Expires"), Trait::Lenient]);
        1 => expires_string: member("expiresString", STRING).with(&[Trait::HttpHeader("Expires")]);
    }
}

static GET_DATED: Operation = operation(&DATED, &DATED, Http::POST_ROOT);

#[test]
fn lenient_timestamps_are_absent_if_they_are_none() {
    let date = "Mon, 16 Dec 2019 23:48:18 GMT";
    for (sent, expires) in [
        (date, Some(DateTime::from_secs(1_576_540_098))),
        ("0", None),
        ("in a week", None),
    ] {
        let dated: Dated = read(&GET_DATED, &[("Expires", sent)], "").unwrap();
        let expires_string = Some(sent.to_owned());
        assert_eq!(
            dated,
            Dated {
                expires,
                expires_string
            }
        );
    }
    let dated: Dated = read(&GET_DATED, &[], "").unwrap();
    assert_eq!(dated.expires_string, None);
}
