//! Bindings to HTTP: URI patterns, host prefixes, traits of operations.

use super::*;
use smithy_codegen::ir::{HostPart, OperationTrait, Segment};

const LABELS: &str = r#"
    "other": {"target": "smithy.api#String"},
    "id": {"target": "smithy.api#String",
        "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}, "smithy.api#hostLabel": {}}},
    "rest": {"target": "smithy.api#String",
        "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}}"#;

fn with_http(uri: &str, input: &str, more: &str) -> Lowered {
    let http = format!(r#""smithy.api#http": {{"method": "GET", "uri": "{uri}"}}{more}"#);
    lower_shapes(&service_with("", &http, &ends(input, "")))
}

#[test]
fn labels_are_members_by_index() {
    let lowered = with_http("/a/{id}/b/{rest+}?x-id=Op&flag", LABELS, "");
    let service = lowered.service.unwrap();
    let http = &op(&service).http;
    let literal = |text: &str| Segment::Literal(text.into());
    let path = [
        literal("a"),
        Segment::Label(1),
        literal("b"),
        Segment::Greedy(2),
    ];
    assert_eq!(http.path, path);
    assert_eq!((http.query.as_str(), http.code), ("x-id=Op&flag", 200));
    assert_eq!(http.method, "GET");
    assert_eq!(
        traits(&op(&service).input, "id"),
        [Trait::HttpLabel, Trait::HostLabel]
    );
}

#[test]
fn slashes_at_the_end_are_kept() {
    let path = |uri: &str| {
        op(&with_http(uri, "", "").service.unwrap())
            .http
            .path
            .clone()
    };
    assert_eq!(path("/"), []);
    let slash = [
        Segment::Literal("a".into()),
        Segment::Literal(String::new()),
    ];
    assert_eq!(path("/a/"), slash);
}

#[test]
fn labels_must_match_both_ways() {
    let lowered = with_http("/{id}", LABELS, "");
    lowered.assert_error(
        "smithy::invalid_http",
        "a#OpRequest$rest",
        "no label for this member",
    );
    let lowered = with_http("/{other}/{id}/{rest}", LABELS, "");
    lowered.assert_error("smithy::invalid_http", "a#Op", "`{other}` is no member");
    let lowered = with_http("/a{id}", "", "");
    lowered.assert_error("smithy::invalid_http", "a#Op", "a{id}");
}

#[test]
fn rest_protocols_need_the_trait_and_others_do_not_look_at_it() {
    let lowered = lower_shapes(&service_with("", "", &ends("", "")));
    lowered.assert_error("smithy::invalid_http", "a#Op", "needs `smithy.api#http`");
    let shapes = r#""a#Svc": {"type": "service", "version": "1", "operations": [{"target": "a#Op"}],
            "traits": {"aws.protocols#awsJson1_1": {}}},
        "a#Op": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/x{"}}}"#;
    let service = valid(shapes);
    let http = &op(&service).http;
    assert_eq!(
        (&*http.method, &*http.uri, http.path.len()),
        ("POST", "/", 0)
    );
}

#[test]
fn bindings_must_fit_the_type() {
    let list = r#""a#List": {"type": "list", "member": {"target": "smithy.api#String"}},
        "a#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "a#List"}}"#;
    let bound = |target: &str, binding: &str| {
        let input = format!(r#""m": {{"target": "{target}", "traits": {{{binding}}}}}"#);
        lower_shapes(&with_op(&format!("{}, {list}", ends(&input, ""))))
    };
    for (target, binding) in [
        ("a#List", r#""smithy.api#httpHeader": "x-a""#),
        ("smithy.api#Timestamp", r#""smithy.api#httpQuery": "t""#),
        ("a#Map", r#""smithy.api#httpQueryParams": {}"#),
        ("smithy.api#Document", r#""smithy.api#httpPayload": {}"#),
    ] {
        assert_eq!(
            bound(target, binding).messages(),
            [""; 0],
            "{target} {binding}"
        );
    }
    for (target, binding, text) in [
        (
            "a#Map",
            r#""smithy.api#httpHeader": "x-a""#,
            "cannot hold a map",
        ),
        (
            "smithy.api#Blob",
            r#""smithy.api#httpQuery": "b""#,
            "cannot hold a blob",
        ),
        (
            "a#Map",
            r#""smithy.api#httpPrefixHeaders": "x-""#,
            "cannot hold a map",
        ),
        (
            "smithy.api#Integer",
            r#""smithy.api#httpPayload": {}"#,
            "cannot hold an integer",
        ),
        (
            "smithy.api#String",
            r#""smithy.api#httpHeader": "x a""#,
            "no name",
        ),
        (
            "smithy.api#String",
            r#""smithy.api#httpHeader": "x", "smithy.api#httpQuery": "y""#,
            "bound once",
        ),
    ] {
        let lowered = bound(target, binding);
        lowered.assert_error("smithy::invalid_binding", "a#OpRequest$m", text);
    }
}

#[test]
fn only_one_member_is_the_payload() {
    let payload = |name: &str| {
        format!(
            r#""{name}": {{"target": "smithy.api#Blob", "traits": {{"smithy.api#httpPayload": {{}}}}}}"#
        )
    };
    let input = [payload("a"), payload("b")].join(",");
    let lowered = lower_shapes(&with_op(&ends(&input, "")));
    lowered.assert_error("smithy::invalid_binding", "a#OpRequest$b", "another member");
}

#[test]
fn host_prefixes_are_split_at_their_labels() {
    let prefix = |prefix: &str| {
        let more = format!(r#", "smithy.api#endpoint": {{"hostPrefix": "{prefix}"}}"#);
        with_http("/{id}/{rest}", LABELS, &more)
    };
    let service = prefix("data-{id}.x.").service.unwrap();
    let literal = |text: &str| HostPart::Literal(text.into());
    let parts = vec![literal("data-"), HostPart::Label(1), literal(".x.")];
    assert_eq!(op(&service).traits, [OperationTrait::HostPrefix(parts)]);
    for (wrong, text) in [
        ("{rest}.", "no member with `hostLabel`"),
        ("{id.", "does not end"),
        ("a b.", "cannot stand in a host name"),
    ] {
        prefix(wrong).assert_error("smithy::invalid_host_prefix", "a#Op", text);
    }
}

#[test]
fn traits_that_change_what_is_sent_are_kept() {
    let members =
        r#""algorithm": {"target": "smithy.api#String"}, "mode": {"target": "smithy.api#String"}"#;
    let more = r#", "smithy.api#httpChecksumRequired": {}, "aws.auth#unsignedPayload": {},
        "aws.customizations#s3UnwrappedXmlOutput": {},
        "smithy.api#requestCompression": {"encodings": ["br", "gzip"]},
        "smithy.api#longPoll": {"timeoutMillis": 70000}, "smithy.api#idempotent": {},
        "aws.protocols#httpChecksum": {"requestAlgorithmMember": "algorithm",
            "requestValidationModeMember": "mode", "responseAlgorithms": ["CRC32"],
            "requestChecksumRequired": true}"#;
    let service = with_http("/", members, more).service.unwrap();
    let expected = [
        OperationTrait::HttpChecksumRequired,
        OperationTrait::RequestCompression(vec!["gzip".into()]),
        OperationTrait::UnsignedPayload,
        OperationTrait::S3UnwrappedXmlOutput,
        OperationTrait::LongPoll(70_000),
        OperationTrait::HttpChecksum {
            request_algorithm_member: Some(0),
            request_checksum_required: true,
            request_validation_mode_member: Some(1),
            response_algorithms: vec!["CRC32".into()],
        },
    ];
    assert_eq!(op(&service).traits, expected);
    assert!(op(&service).idempotent);
    let missing = r#", "aws.protocols#httpChecksum": {"requestAlgorithmMember": "nope"}"#;
    with_http("/", members, missing).assert_error("smithy::invalid_checksum", "a#Op", "`nope`");
}

#[test]
fn what_changes_the_wire_and_is_not_supported_is_an_error() {
    let mqtt = r#", "smithy.mqtt#publish": "a/b""#;
    with_http("/", "", mqtt).assert_error("smithy::unsupported", "a#Op", "smithy.mqtt#publish");
}
