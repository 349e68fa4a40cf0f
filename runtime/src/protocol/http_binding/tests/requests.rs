//! Requests: targets, headers, bodies.

use std::collections::HashMap;

use super::shapes::*;
use crate::http::Request;
use crate::operation::Operation;
use crate::primitives::{Blob, DateTime, Document};
use crate::protocol::{Protocol, RestJson1};
use crate::serde::{Shape, Structure, Unit, WriteError};

fn write(operation: &'static Operation, input: &dyn Structure) -> Result<Request, WriteError> {
    RestJson1.write_request(operation, input)
}

fn body(request: &Request) -> &str {
    std::str::from_utf8(request.body().bytes().unwrap()).unwrap()
}

fn target() -> Target {
    Target {
        id: Some("a/b:c é".into()),
        path: Some("x/y z".into()),
        ..Target::empty()
    }
}

#[test]
fn labels_are_encoded_and_greedy_ones_keep_slashes() {
    let request = write(&GET_TARGET, &target()).unwrap();
    assert_eq!(request.method(), "GET");
    assert_eq!(
        request.uri(),
        "/v1/a%2Fb%3Ac%20%C3%A9/files/x/y%20z/?x&list-type=2"
    );
}

#[test]
fn labels_without_a_value_are_refused() {
    let error = write(
        &GET_TARGET,
        &Target {
            id: None,
            ..target()
        },
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot write $.id: the member is not set: it is part of the request's path and must have a value"
    );
    let error = write(
        &GET_TARGET,
        &Target {
            path: Some(String::new()),
            ..target()
        },
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot write $.path: the member is empty: it is part of the request's path and must have a value"
    );
}

#[test]
fn query_parameters() {
    let rest = HashMap::from([
        ("size".to_owned(), vec!["no".to_owned()]),
        ("x".to_owned(), vec!["no".to_owned()]),
        ("when".to_owned(), vec!["&".to_owned(), String::new()]),
        ("empty".to_owned(), vec![]),
    ]);
    let input = Target {
        number: Some(f64::NEG_INFINITY),
        filter: Some(String::new()),
        sizes: Some(vec![0, -1]),
        dates: Some(vec![DateTime::from_millis(1500)]),
        rest: Some(rest),
        ..target()
    };
    let request = write(&GET_TARGET, &input).unwrap();
    let (_, query) = request.uri().split_once("?x&list-type=2&").unwrap();
    assert_eq!(
        query,
        "n=-Infinity&a%20filter=&size=0&size=-1&date=1970-01-01T00%3A00%3A01.5Z&when=%26&when="
    );
    let input = Target {
        when: Some(DateTime::from_secs(7)),
        sizes: Some(vec![]),
        ..target()
    };
    assert!(
        write(&GET_TARGET, &input)
            .unwrap()
            .uri()
            .ends_with("?x&list-type=2&when=7")
    );
}

#[test]
fn a_host_label_stays_in_the_body() {
    let request = write(
        &GET_TARGET,
        &Target {
            note: Some("n".into()),
            ..target()
        },
    )
    .unwrap();
    assert_eq!(body(&request), r#"{"remark":"n"}"#);
}

#[test]
fn headers_of_each_type() {
    let at = DateTime::from_millis(1_576_540_098_500);
    let input = Fields {
        text: Some("a, \"b\"".into()),
        texts: Some(["b,c", "\"d\\e\"", "a", " f "].map(String::from).to_vec()),
        flag: Some(false),
        sizes: Some(vec![1, 2]),
        ratio: Some(f32::NAN),
        when: Some(at),
        times: Some(vec![at, at]),
        dates: Some(vec![at, at]),
        json: Some("true".into()),
        others: Some(HashMap::from([
            ("A".into(), String::new()),
            ("named".into(), "no".into()),
        ])),
        named: Some("yes".into()),
        content_type: None,
    };
    let request = write(&PUT_FIELDS, &input).unwrap();
    let mut headers: Vec<_> = request.headers().iter().collect();
    headers.sort_unstable();
    assert_eq!(
        headers,
        [
            ("x-dates", "2019-12-16T23:48:18.5Z, 2019-12-16T23:48:18.5Z"),
            ("x-flag", "false"),
            ("x-json", "dHJ1ZQ=="),
            ("x-meta-a", ""),
            ("x-meta-named", "yes"),
            ("x-ratio", "NaN"),
            ("x-sizes", "1, 2"),
            ("x-text", "a, \"b\""),
            ("x-texts", r#""b,c", "\"d\\e\"", a, " f ""#),
            (
                "x-times",
                "Mon, 16 Dec 2019 23:48:18 GMT, Mon, 16 Dec 2019 23:48:18 GMT"
            ),
            ("x-when", "Mon, 16 Dec 2019 23:48:18 GMT"),
        ]
    );
    assert_eq!(request.body().bytes(), Some(&b""[..]));
}

#[test]
fn empty_headers_are_sent_and_absent_ones_are_not() {
    let input = Fields {
        text: Some(String::new()),
        texts: Some(vec![]),
        ..Fields::empty()
    };
    let request = write(&PUT_FIELDS, &input).unwrap();
    let headers: Vec<_> = request.headers().iter().collect();
    assert_eq!(headers, [("x-text", ""), ("x-texts", "")]);
}

#[test]
fn headers_that_http_does_not_allow_are_refused() {
    let input = Fields {
        text: Some("a\r\nX-Evil: 1".into()),
        ..Fields::empty()
    };
    let error = write(&PUT_FIELDS, &input).unwrap_err().to_string();
    assert_eq!(
        error,
        "cannot write $.text: header \"X-Text\" has a value with control characters"
    );
    let others = HashMap::from([("a b".to_owned(), "x".to_owned())]);
    let input = Fields {
        others: Some(others),
        ..Fields::empty()
    };
    let error = write(&PUT_FIELDS, &input).unwrap_err().to_string();
    assert!(
        error.starts_with("cannot write $.others[\"a b\"]: header"),
        "{error}"
    );
}

/// Body and media type of a request.
fn sent(operation: &'static Operation, input: &dyn Structure) -> (String, Option<String>) {
    let request = write(operation, input).unwrap();
    (
        body(&request).to_owned(),
        request.headers().get("content-type").map(str::to_owned),
    )
}

fn expect(text: &str, media_type: &str) -> (String, Option<String>) {
    (text.to_owned(), Some(media_type.to_owned()))
}

#[test]
fn payloads_of_each_kind() {
    let none = (String::new(), None);
    let nested = Nested {
        name: Some("n".into()),
    };
    assert_eq!(
        sent(
            &TEXT,
            &TextPayload {
                payload: Some("\"x".into())
            }
        ),
        expect("\"x", "text/plain")
    );
    assert_eq!(sent(&TEXT, &TextPayload { payload: None }), none);
    let blob = Some(Blob::new("abc"));
    assert_eq!(
        sent(
            &BLOBS,
            &BlobPayload {
                payload: blob.clone()
            }
        ),
        expect("abc", "application/octet-stream")
    );
    assert_eq!(sent(&BLOBS, &BlobPayload { payload: None }), none);
    assert_eq!(
        sent(&IMAGES, &ImagePayload { payload: blob }),
        expect("abc", "image/png")
    );
    let json = "application/json";
    assert_eq!(
        sent(
            &STRUCTS,
            &StructPayload {
                payload: Some(nested.clone())
            }
        ),
        expect(r#"{"name":"n"}"#, json)
    );
    assert_eq!(
        sent(&STRUCTS, &StructPayload { payload: None }),
        expect("{}", json)
    );
    assert_eq!(
        sent(
            &UNIONS,
            &UnionPayload {
                payload: Some(Choice::Name("n".into()))
            }
        ),
        expect(r#"{"name":"n"}"#, json)
    );
    assert_eq!(sent(&UNIONS, &UnionPayload { payload: None }), none);
    assert_eq!(
        sent(
            &DOCUMENTS,
            &DocumentPayload {
                payload: Some(Document::from("s"))
            }
        ),
        expect("\"s\"", json)
    );
    assert_eq!(sent(&DOCUMENTS, &DocumentPayload { payload: None }), none);
    assert_eq!(
        sent(
            &BODIES,
            &Body {
                payload: Some(nested)
            }
        ),
        expect(r#"{"payload":{"name":"n"}}"#, json)
    );
    assert_eq!(sent(&BODIES, &Body { payload: None }), expect("{}", json));
    assert_eq!(sent(&STREAM, &Unit), expect("", "application/octet-stream"));
    assert_eq!(
        sent(&EVENTS, &Unit),
        expect("", "application/vnd.amazon.eventstream")
    );
    assert_eq!(sent(&NOTHING, &Unit), none);
    assert_eq!(write(&NOTHING, &Unit).unwrap().uri(), "/");
}

#[test]
fn a_member_can_set_the_media_type() {
    let input = Fields {
        content_type: Some("image/jpg".into()),
        ..Fields::empty()
    };
    let request = write(&PUT_FIELDS, &input).unwrap();
    assert_eq!(
        request
            .headers()
            .get_all("content-type")
            .collect::<Vec<_>>(),
        ["image/jpg"]
    );
}

#[test]
fn errors_in_a_payload_name_the_path() {
    let input = DocumentPayload {
        payload: Some(Document::from(f64::NAN)),
    };
    let error = write(&DOCUMENTS, &input).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot write $.payload: JSON has no NaN and no infinity"
    );
}
