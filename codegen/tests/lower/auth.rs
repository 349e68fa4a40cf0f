//! Authentication schemes, protocols, and parameters of endpoint rules.

use super::*;
use smithy_codegen::ir::path::Step;
use smithy_codegen::ir::{Auth, ParamSource, Protocol};

const SCHEMES: &str = r#""smithy.api#httpBearerAuth": {}, "aws.auth#sigv4": {"name": "svc"},
    "smithy.api#httpApiKeyAuth": {"name": "X-Key", "in": "header", "scheme": "Key"}"#;

fn lowered(service: &str, operation: &str) -> Lowered {
    let http = r#""smithy.api#http": {"method": "POST", "uri": "/"}"#;
    let operation = format!("{http}{operation}");
    lower_shapes(&service_with(service, &operation, &ends("", "")))
}

fn auth(service: &str, operation: &str) -> (Vec<Auth>, Option<Vec<Auth>>) {
    let service = lowered(service, operation).service.unwrap();
    (service.auth.clone(), op(&service).auth.clone())
}

fn sigv4() -> Auth {
    Auth::SigV4 { name: "svc".into() }
}

#[test]
fn schemes_without_an_order_are_in_that_of_the_alphabet() {
    let key = Auth::ApiKey {
        name: "X-Key".into(),
        in_query: false,
        scheme: "Key".into(),
    };
    assert_eq!(auth(SCHEMES, ""), (vec![sigv4(), key, Auth::Bearer], None));
    assert_eq!(auth("", ""), (vec![Auth::Anonymous], None));
}

#[test]
fn the_auth_trait_gives_the_order_and_an_operation_its_own() {
    let ordered =
        format!(r#"{SCHEMES}, "smithy.api#auth": ["smithy.api#httpBearerAuth", "aws.auth#sigv4"]"#);
    let both = vec![Auth::Bearer, sigv4()];
    assert_eq!(auth(&ordered, ""), (both.clone(), None));
    let only = r#", "smithy.api#auth": ["aws.auth#sigv4"]"#;
    assert_eq!(auth(&ordered, only), (both.clone(), Some(vec![sigv4()])));
    let none = r#", "smithy.api#auth": []"#;
    assert_eq!(
        auth(&ordered, none),
        (both.clone(), Some(vec![Auth::Anonymous]))
    );
    let optional = r#", "smithy.api#optionalAuth": {}"#;
    let or_none = vec![Auth::Bearer, sigv4(), Auth::Anonymous];
    assert_eq!(auth(&ordered, optional), (both.clone(), Some(or_none)));
    let same = r#", "smithy.api#auth": ["smithy.api#httpBearerAuth", "aws.auth#sigv4"]"#;
    assert_eq!(auth(&ordered, same), (both, None));
}

#[test]
fn unknown_schemes_are_skipped_but_not_all_of_them() {
    let some = format!(r#"{SCHEMES}, "smithy.api#auth": ["x.y#custom", "aws.auth#sigv4"]"#);
    let found = lowered(&some, "");
    assert!(found.messages()[0].starts_with("Warning smithy::unknown_auth a#Svc: "));
    assert_eq!(found.service.unwrap().auth, [sigv4()]);
    let none = r#"{"#.replace('{', SCHEMES) + r#", "smithy.api#auth": ["x.y#custom"]"#;
    lowered(&none, "").assert_error("smithy::unsupported", "a#Svc", "none of the auth");
}

#[test]
fn protocols_are_in_the_order_that_clients_prefer() {
    let all = r#""aws.protocols#ec2Query": {}, "aws.protocols#restXml": {"noErrorWrapping": true},
        "aws.protocols#awsJson1_0": {}, "smithy.protocols#rpcv2Cbor": {}, "aws.protocols#awsQuery": {}"#;
    let expected = [
        Protocol::Rpcv2Cbor,
        Protocol::AwsJson1_0,
        Protocol::RestJson1,
        Protocol::RestXml {
            no_error_wrapping: true,
        },
        Protocol::AwsQuery,
        Protocol::Ec2Query,
    ];
    assert_eq!(lowered(all, "").service.unwrap().protocols, expected);
    let none = r#""a#Svc": {"type": "service", "version": "1", "traits": {"x.y#proto": {}}}"#;
    lower_shapes(none).assert_error("smithy::unsupported", "a#Svc", "no protocol");
}

#[test]
fn endpoint_parameters_come_from_settings_operations_and_members() {
    let service = r#""smithy.rules#clientContextParams": {
        "ForceX": {"type": "boolean", "documentation": "Forces X."}, "Place": {"type": "string"}}"#;
    let operation = r#""smithy.api#http": {"method": "POST", "uri": "/"},
        "smithy.rules#staticContextParams": {"A": {"value": true}, "B": {"value": "b"}, "C": {"value": ["c"]}},
        "smithy.rules#operationContextParams": {"D": {"path": "other"}}"#;
    let input = r#""other": {"target": "smithy.api#String"},
        "bucket": {"target": "smithy.api#String", "traits": {"smithy.rules#contextParam": {"name": "Bucket"}}}"#;
    let service = valid(&service_with(service, operation, &ends(input, "")));
    let path = vec![Step::Field("other".to_owned())];
    let expected = [
        ("A".to_owned(), ParamSource::Boolean(true)),
        ("B".to_owned(), ParamSource::String("b".into())),
        ("C".to_owned(), ParamSource::Strings(vec!["c".into()])),
        ("Bucket".to_owned(), ParamSource::Member(1)),
        ("D".to_owned(), ParamSource::Path(path)),
    ];
    assert_eq!(op(&service).endpoint_params, expected);
    let params = &service.client_params;
    assert_eq!(params[0].name.as_str(), "force_x");
    assert_eq!(params[0].setter.as_str(), "set_force_x");
    assert_eq!(params[0].docs, ["Forces X."]);
    assert_eq!(params[0].kind, ir::endpoint::Kind::Boolean);
    assert_eq!(params[1].docs, ["The endpoint parameter `Place`."]);
}

#[test]
fn paths_of_parameters_are_checked() {
    let found = |path: &str| {
        let operation = format!(
            r#""smithy.api#http": {{"method": "POST", "uri": "/"}},
            "smithy.rules#operationContextParams": {{"D": {{"path": "{path}"}}}}"#
        );
        let input =
            r#""size": {"target": "smithy.api#Integer"}, "name": {"target": "smithy.api#String"}"#;
        lower_shapes(&service_with("", &operation, &ends(input, "")))
    };
    for (path, message) in [
        (
            "x.y",
            "the path makes no sense at character 1: `a#OpRequest` has no member `x`",
        ),
        ("name[", "the path is no JMESPath: at character 6"),
        (
            "size",
            "must give a string, a boolean or a list of strings, not a number",
        ),
        (
            "[size]",
            "must give a string, a boolean or a list of strings, not a list",
        ),
    ] {
        found(path).assert_error("smithy::invalid_parameter", "a#Op", message);
    }
    for path in ["[name]", "name", "size == `1`", "keys(@)"] {
        assert_eq!(found(path).messages(), Vec::<String>::new(), "{path}");
    }
}

#[test]
fn endpoint_rules_are_part_of_the_service() {
    let rules = r#""smithy.rules#endpointRuleSet": {"version": "1.0", "parameters": {}, "rules": [
        {"type": "endpoint", "conditions": [], "endpoint": {"url": "https://x.example"}}]}"#;
    assert!(lowered(rules, "").service.unwrap().endpoint.is_some());
    let wrong = rules.replace("\"endpoint\": {\"url\"", "\"endpoint\": {\"uri\"");
    let found = lowered(&wrong, "");
    assert!(found.service.is_none() && found.found.has_errors());
}
