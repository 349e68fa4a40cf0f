//! Typed getters: what they read, and what is said of values that they cannot read.

use super::{assert_findings, findings, shape, shapes, valid};
use smithy_codegen::load::Loaded;
use smithy_codegen::model::Traits;
use smithy_codegen::model::traits::{
    ApiKeyLocation, Deprecated, ErrorKind, Http, Length, Paginated, TimestampFormat, XmlNamespace,
};

fn with(traits: &str) -> Loaded {
    valid(&format!(
        r#""a#S": {{"type": "structure", "traits": {{{traits}}}}}"#
    ))
}

fn of(loaded: &Loaded) -> &Traits {
    &shape(loaded, "a#S").traits
}

#[test]
fn documentation() {
    let loaded = with(
        r#""smithy.api#documentation": "<p>x</p>", "smithy.api#title": "T", "smithy.api#since": "1.2",
        "smithy.api#deprecated": {"message": "use Y", "since": "2020"}, "smithy.api#tags": ["a", "b"],
        "smithy.api#externalDocumentation": {"Home": "https://h", "Spec": "https://s"},
        "smithy.api#sensitive": {}, "smithy.api#internal": {}, "smithy.api#unstable": {},
        "smithy.api#recommended": {"reason": "faster"},
        "smithy.api#examples": [{"title": "One", "input": {"a": 1}, "output": {}},
            {"title": "Two", "documentation": "D", "error": {"shapeId": "a#E", "content": {"m": "x"}},
             "allowConstraintErrors": true}]"#,
    );
    let traits = of(&loaded);
    assert_eq!(traits.documentation(), Some("<p>x</p>"));
    assert_eq!((traits.title(), traits.since()), (Some("T"), Some("1.2")));
    let (message, since) = (Some("use Y"), Some("2020"));
    assert_eq!(traits.deprecated(), Some(Deprecated { message, since }));
    assert_eq!(traits.tags(), ["a", "b"]);
    assert_eq!(
        traits.external_documentation(),
        [("Home", "https://h"), ("Spec", "https://s")]
    );
    assert!(traits.is_sensitive() && traits.is_internal() && traits.is_unstable());
    assert_eq!(traits.recommended(), Some("faster"));
    let examples = traits.examples();
    assert_eq!(examples[0].title, "One");
    assert!(examples[0].input.unwrap().get("a").is_some() && examples[0].output.is_some());
    let error = examples[1].error.as_ref().unwrap();
    assert_eq!(
        (error.shape.name(), examples[1].documentation),
        ("E", Some("D"))
    );
    assert!(error.content.unwrap().get("m").is_some() && examples[1].allow_constraint_errors);
}

#[test]
fn absent_traits_read_as_nothing() {
    let loaded = with("");
    let traits = of(&loaded);
    assert_eq!(traits.documentation(), None);
    assert_eq!(traits.http(), None);
    assert_eq!(traits.auth(), None);
    assert!(
        traits.examples().is_empty() && traits.tags().is_empty() && traits.waiters().is_empty()
    );
    assert!(traits.endpoint_tests().is_empty() && traits.protocols().is_empty());
    assert!(!traits.is_required() && !traits.is_sensitive());
}

#[test]
fn behavior_and_constraints() {
    let loaded = with(
        r#""smithy.api#paginated": {"inputToken": "t", "outputToken": "a.b", "pageSize": "n"},
        "smithy.api#retryable": {"throttling": true}, "smithy.api#idempotent": {}, "smithy.api#readonly": {},
        "smithy.api#requestCompression": {"encodings": ["gzip"]},
        "smithy.api#length": {"min": 1, "max": 1.0e1}, "smithy.api#range": {"max": 0.5},
        "smithy.api#pattern": "^a$", "smithy.api#uniqueItems": {},
        "smithy.waiters#waitable": {"Done": {"acceptors": []}, "Gone": {}}"#,
    );
    let traits = of(&loaded);
    let page = traits.paginated().unwrap();
    assert_eq!(
        (page.input_token, page.output_token, page.items),
        (Some("t"), Some("a.b"), None)
    );
    let service = Paginated {
        input_token: Some("other"),
        items: Some("xs"),
        ..Paginated::default()
    };
    let merged = page.or(service);
    assert_eq!(
        (merged.input_token, merged.items, merged.page_size),
        (Some("t"), Some("xs"), Some("n"))
    );
    assert!(traits.retryable().unwrap().throttling);
    assert!(traits.is_idempotent() && traits.is_readonly() && traits.has_unique_items());
    assert_eq!(traits.request_compression().unwrap().encodings, ["gzip"]);
    let (min, max) = (Some(1), Some(10));
    assert_eq!(traits.length(), Some(Length { min, max }));
    let range = traits.range().unwrap();
    assert_eq!(
        (range.min, range.max.map(|n| n.as_str())),
        (None, Some("0.5"))
    );
    assert_eq!(traits.pattern(), Some("^a$"));
    let waiters: Vec<_> = traits.waiters().iter().map(|(name, _)| *name).collect();
    assert_eq!(waiters, ["Done", "Gone"]);
}

#[test]
fn http_and_serialization() {
    let loaded = with(
        r#""smithy.api#http": {"method": "PUT", "uri": "/x"}, "smithy.api#httpError": 404,
        "smithy.api#httpQuery": "q", "smithy.api#httpHeader": "X-H", "smithy.api#httpPrefixHeaders": "",
        "smithy.api#httpLabel": {}, "smithy.api#httpPayload": {}, "smithy.api#httpResponseCode": {},
        "smithy.api#httpQueryParams": {}, "smithy.api#httpChecksumRequired": {},
        "smithy.api#endpoint": {"hostPrefix": "{a}."}, "smithy.api#hostLabel": {},
        "smithy.api#jsonName": "j", "smithy.api#mediaType": "text/csv", "smithy.api#timestampFormat": "http-date",
        "smithy.api#xmlName": "p:n", "smithy.api#xmlFlattened": {}, "smithy.api#xmlAttribute": {},
        "smithy.api#xmlNamespace": {"uri": "urn:x", "prefix": "p"}, "smithy.api#error": "server",
        "smithy.api#streaming": {}, "smithy.api#requiresLength": {}, "smithy.api#eventHeader": {},
        "smithy.api#eventPayload": {}, "smithy.api#default": null, "smithy.api#sparse": {}"#,
    );
    let traits = of(&loaded);
    let (method, uri, code) = ("PUT", "/x", 200);
    assert_eq!(traits.http(), Some(Http { method, uri, code }));
    assert_eq!(traits.http_error(), Some(404));
    assert_eq!(
        (traits.http_query(), traits.http_header()),
        (Some("q"), Some("X-H"))
    );
    assert_eq!(
        (traits.http_prefix_headers(), traits.host_prefix()),
        (Some(""), Some("{a}."))
    );
    assert!(traits.is_http_label() && traits.is_http_payload() && traits.is_http_response_code());
    assert!(
        traits.is_http_query_params()
            && traits.is_http_checksum_required()
            && traits.is_host_label()
    );
    assert_eq!(
        (traits.json_name(), traits.media_type()),
        (Some("j"), Some("text/csv"))
    );
    assert_eq!(traits.timestamp_format(), Some(TimestampFormat::HttpDate));
    assert_eq!(traits.xml_name(), Some("p:n"));
    assert!(traits.is_xml_flattened() && traits.is_xml_attribute());
    let (uri, prefix) = ("urn:x", Some("p"));
    assert_eq!(traits.xml_namespace(), Some(XmlNamespace { uri, prefix }));
    assert_eq!(traits.error(), Some(ErrorKind::Server));
    assert!(traits.is_streaming() && traits.requires_length());
    assert!(traits.is_event_header() && traits.is_event_payload() && traits.is_sparse());
    assert!(traits.default_value().unwrap().is_null());
}

#[test]
fn auth_aws_and_endpoints() {
    let loaded = with(
        r#""smithy.api#auth": ["aws.auth#sigv4", "smithy.api#httpBearerAuth"], "smithy.api#optionalAuth": {},
        "smithy.api#httpApiKeyAuth": {"name": "X-Key", "in": "header", "scheme": "Key"},
        "smithy.api#httpBearerAuth": {}, "smithy.api#httpBasicAuth": {}, "smithy.api#httpDigestAuth": {},
        "aws.auth#sigv4": {"name": "svc"}, "aws.auth#sigv4a": {"name": "svca"}, "aws.auth#unsignedPayload": {},
        "aws.api#service": {"sdkId": "My Service", "arnNamespace": "my", "endpointPrefix": "my-svc"},
        "aws.api#arn": {"template": "thing/{id}", "noRegion": true},
        "aws.api#arnReference": {"type": "AWS::X::Y", "resource": "b#R"},
        "aws.protocols#restJson1": {"http": ["h2", "http/1.1"], "eventStreamHttp": ["h2"]},
        "aws.protocols#restXml": {"noErrorWrapping": true},
        "aws.protocols#awsQueryError": {"code": "C", "httpResponseCode": 400}, "aws.protocols#ec2QueryName": "E",
        "aws.protocols#httpChecksum": {"requestChecksumRequired": true, "responseAlgorithms": ["CRC32"]},
        "aws.api#clientEndpointDiscovery": {"operation": "a#D", "error": "a#E"},
        "aws.api#clientDiscoveredEndpoint": {"required": true},
        "smithy.rules#endpointRuleSet": {"version": "1.0"}, "smithy.rules#endpointBdd": {},
        "smithy.rules#endpointTests": {"testCases": [{}, {}]},
        "smithy.rules#contextParam": {"name": "P"}, "smithy.rules#staticContextParams": {"A": {"value": true}},
        "smithy.rules#clientContextParams": {"B": {"type": "string"}},
        "smithy.rules#operationContextParams": {"C": {"path": "x"}},
        "smithy.api#references": [{"resource": "a#R", "service": "a#S", "ids": {"id": "m"}, "rel": "item"}],
        "smithy.api#resourceIdentifier": "id", "smithy.api#noReplace": {},
        "smithy.test#httpRequestTests": [{"id": "a", "protocol": "a#p", "method": "GET", "uri": "/",
            "headers": {"A": "b"}, "queryParams": ["c=d"], "appliesTo": "client"}],
        "smithy.test#httpResponseTests": [{"id": "b", "protocol": "a#p", "code": 404,
            "params": {"e": 1}, "vendorParams": {}, "vendorParamsShape": "a#V"}]"#,
    );
    let traits = of(&loaded);
    let auth: Vec<_> = traits
        .auth()
        .unwrap()
        .iter()
        .map(|id| id.name().to_owned())
        .collect();
    assert_eq!(auth, ["sigv4", "httpBearerAuth"]);
    assert!(
        traits.is_optional_auth() && traits.has_http_bearer_auth() && traits.has_http_basic_auth()
    );
    assert!(traits.has_http_digest_auth() && traits.is_unsigned_payload());
    let key = traits.http_api_key_auth().unwrap();
    assert_eq!(
        (key.name, key.location, key.scheme),
        ("X-Key", ApiKeyLocation::Header, Some("Key"))
    );
    assert_eq!(
        (traits.sigv4().unwrap().name, traits.sigv4a().unwrap().name),
        ("svc", "svca")
    );
    let service = traits.aws_service().unwrap();
    assert_eq!(
        (service.sdk_id, service.endpoint_prefix, service.doc_id),
        ("My Service", Some("my-svc"), None)
    );
    let arn = traits.arn().unwrap();
    assert!(arn.no_region && !arn.no_account && !arn.absolute);
    assert_eq!(
        traits.arn_reference().unwrap().resource.unwrap().name(),
        "R"
    );
    let protocols = traits.protocols();
    assert_eq!(protocols[0].1.http, ["h2", "http/1.1"]);
    assert_eq!(protocols[0].1.event_stream_http, ["h2"]);
    assert!(*protocols[1].0 == "aws.protocols#restXml" && protocols[1].1.no_error_wrapping);
    let error = traits.aws_query_error().unwrap();
    assert_eq!(
        (error.code, error.status, traits.ec2_query_name()),
        ("C", 400, Some("E"))
    );
    let checksum = traits.http_checksum().unwrap();
    assert!(checksum.request_checksum_required);
    assert_eq!(checksum.response_algorithms, ["CRC32"]);
    assert_eq!(traits.endpoint_discovery().unwrap().operation.name(), "D");
    assert!(traits.discovered_endpoint().unwrap().required);
    assert!(traits.endpoint_rule_set().is_some() && traits.endpoint_bdd().is_some());
    assert_eq!(traits.endpoint_tests().len(), 2);
    assert_eq!(traits.context_param().unwrap().name, "P");
    assert_eq!(traits.static_context_params()[0].0, "A");
    assert_eq!(traits.client_context_params()[0].0, "B");
    assert_eq!(traits.operation_context_params()[0].0, "C");
    let reference = &traits.references()[0];
    assert_eq!(
        (reference.resource.name(), reference.rel),
        ("R", Some("item"))
    );
    assert_eq!(reference.ids, [("id", "m")]);
    assert_eq!(traits.resource_identifier(), Some("id"));
    assert!(traits.is_no_replace());
    let requests = traits.http_request_tests();
    let request = &requests[0];
    assert_eq!(
        (request.test.id, request.method, request.uri),
        ("a", "GET", "/")
    );
    assert_eq!(request.test.headers, [("A", "b")]);
    assert_eq!(request.query_params, ["c=d"]);
    assert_eq!(request.test.applies_to, Some("client"));
    let responses = traits.http_response_tests();
    let response = &responses[0];
    assert_eq!((response.test.id, response.code), ("b", 404));
    assert!(response.test.params.is_some() && response.test.vendor_params.is_some());
}

#[test]
fn members_refine_what_their_targets_say() {
    let loaded = valid(
        r#""a#T": {"type": "timestamp", "traits": {"smithy.api#timestampFormat": "date-time",
            "smithy.api#documentation": "target"}},
        "a#S": {"type": "structure", "members": {"own": {"target": "a#T", "traits": {
            "smithy.api#timestampFormat": "epoch-seconds"}}, "none": {"target": "a#T"}}}"#,
    );
    let model = &loaded.model;
    let member = |name| shape(&loaded, "a#S").member(name).unwrap();
    let format = |name| model.member_read::<TimestampFormat>(member(name));
    assert_eq!(format("own"), Some(TimestampFormat::EpochSeconds));
    assert_eq!(format("none"), Some(TimestampFormat::DateTime));
    let docs = model.member_trait(member("own"), "smithy.api#documentation");
    assert_eq!(docs.unwrap().as_str(), Some("target"));
    assert_eq!(model.member_read::<Length>(member("own")), None);
}

#[test]
fn malformed_values_are_reported_where_they_are() {
    let loaded = shapes(
        r#""a#S": {"type": "structure", "members": {"m": {"target": "smithy.api#String", "traits": {
"smithy.api#required": true}}}, "traits": {
"smithy.api#documentation": 1,
"smithy.api#http": {"method": "GET", "uri": "/", "code": 999},
"smithy.api#deprecated": {"since": []},
"smithy.api#length": {"min": 2, "max": 1},
"smithy.api#range": {},
"smithy.api#error": "nobody",
"smithy.api#tags": ["a", 1],
"smithy.api#examples": [{"input": {}}],
"smithy.api#auth": ["nope"],
"smithy.api#timestampFormat": "iso",
"smithy.test#httpRequestTests": [1],
"aws.api#service": {},
"aws.protocols#restJson1": {"http": "h2"}}}"#,
    );
    assert_findings(
        &loaded,
        &[
            "0.json:3:24 smithy::malformed_trait: trait `smithy.api#required`: expected an object, found a boolean",
            "0.json:4:29 smithy::malformed_trait: trait `smithy.api#documentation`: expected a string, found a number",
            "0.json:5:58 smithy::malformed_trait: trait `smithy.api#http`: expected an HTTP status from 100 to 599, found a number",
            "0.json:6:36 smithy::malformed_trait: trait `smithy.api#deprecated`: expected a string, found an array",
            "0.json:7:22 smithy::malformed_trait: trait `smithy.api#length`: `min` is larger than `max`",
            "0.json:8:21 smithy::malformed_trait: trait `smithy.api#range`: neither `min` nor `max` is given",
            "0.json:9:21 smithy::malformed_trait: trait `smithy.api#error`: expected `client` or `server`, found a string",
            "0.json:10:26 smithy::malformed_trait: trait `smithy.api#tags`: expected a string, found a number",
            "0.json:11:25 smithy::malformed_trait: trait `smithy.api#examples`: `title` is missing",
            "0.json:12:21 smithy::malformed_trait: trait `smithy.api#auth`: `nope` is not an absolute shape id",
            "0.json:13:31 smithy::malformed_trait: trait `smithy.api#timestampFormat`: expected `date-time`, `http-date` or `epoch-seconds`, found a string",
            "0.json:14:34 smithy::malformed_trait: trait `smithy.test#httpRequestTests`: expected an object, found a number",
            "0.json:15:20 smithy::malformed_trait: trait `aws.api#service`: `sdkId` is missing",
            "0.json:16:37 smithy::malformed_trait: trait `aws.protocols#restJson1`: expected an array, found a string",
        ],
    );
    let traits = of(&loaded);
    assert_eq!(traits.http(), None);
    assert_eq!(traits.documentation(), None);
    assert!(traits.examples().is_empty());
}

#[test]
fn a_malformed_trait_of_a_mixin_is_reported_once() {
    let loaded = shapes(
        r#""a#M": {"type": "structure", "traits": {"smithy.api#mixin": {}}, "members": {
"m": {"target": "smithy.api#String", "traits": {"smithy.api#pattern": 1}}}},
"a#S": {"type": "structure", "mixins": [{"target": "a#M"}]}"#,
    );
    assert_eq!(findings(&loaded).len(), 1, "{:?}", findings(&loaded));
}
