//! Protocol tests: which cases count, what they are given, and which are left out.

use super::*;
use smithy_codegen::ir::{ClientSetting, Literal, ProtocolTest, TestKind};

fn lowered(request_tests: &str, response_tests: &str) -> Lowered {
    let error = structure(
        "Bad",
        r#""message": {"target": "smithy.api#String"}"#,
        r#""smithy.api#error": "client", "smithy.test#httpResponseTests": [
            {"id": "OfError", "protocol": "aws.protocols#restJson1", "code": 400, "params": {"message": "m"},
             "vendorParams": {"code": "C", "type": "Receiver"}, "vendorParamsShape": "x#ErrorCodeParams"}]"#,
    );
    let shapes = format!(
        r#""a#Svc": {{"type": "service", "version": "1", "operations": [{{"target": "a#Op"}}],
            "traits": {{"aws.protocols#restJson1": {{}}}}}},
        "a#Op": {{"type": "operation", "input": {{"target": "a#OpRequest"}},
            "output": {{"target": "a#OpResponse"}}, "errors": [{{"target": "a#Bad"}}],
            "traits": {{"smithy.api#http": {{"method": "GET", "uri": "/{{id}}"}},
                "smithy.test#httpRequestTests": [{request_tests}],
                "smithy.test#httpResponseTests": [{response_tests}]}}}}, {}, {error}"#,
        ends(
            r#""id": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}},
               "inner": {"target": "a#Inner"}"#,
            r#""price": {"target": "smithy.api#BigDecimal"}"#,
        )
    );
    let inner = structure(
        "Inner",
        r#""must": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}}"#,
        "",
    );
    let mut settings = Settings::new("svc");
    settings.tests = true;
    lower_with(&format!("{shapes}, {inner}"), &settings)
}

fn request(id: &str, more: &str) -> String {
    let comma = if more.is_empty() { "" } else { ", " };
    format!(
        r#"{{"id": "{id}", "protocol": "aws.protocols#restJson1", "method": "GET", "uri": "/x"{comma}{more}}}"#
    )
}

fn tests(request_tests: &str, response_tests: &str) -> Vec<ProtocolTest> {
    let lowered = lowered(request_tests, response_tests);
    assert_eq!(lowered.messages(), [""; 0]);
    op(&lowered.service.unwrap()).tests.clone()
}

#[test]
fn cases_of_clients_count() {
    let cases = [
        request("TheFirst", r#""appliesTo": "client""#),
        request("OfServers", r#""appliesTo": "server""#),
        request("TheFirst", "").replace("restJson1", "restXml"),
        request("the_first", ""),
    ];
    let found = tests(&cases.join(","), "");
    let names: Vec<(&str, &str)> = found.iter().map(|t| (t.name.as_str(), &*t.id)).collect();
    let wanted = [
        ("the_first", "TheFirst"),
        ("the_first_2", "the_first"),
        ("of_error", "OfError"),
    ];
    assert_eq!(names, wanted);
}

#[test]
fn hosts_settings_and_params_are_taken_over() {
    let vendor = r#""params": {"id": "a"}, "host": "h.com", "resolvedHost": "b.h.com",
        "vendorParamsShape": "x#AwsConfig", "vendorParams": {"scopedConfig": {
            "client": {"region": "r", "s3": {"addressing_style": "path", "use_dualstack_endpoint": true}},
            "operation": {"s3": {"addressing_style": "virtual"}}}}"#;
    let found = tests(
        &[request("A", r#""host": "h.com/p""#), request("B", vendor)].join(","),
        "",
    );
    let target = |test: &ProtocolTest| match &test.kind {
        TestKind::Request(request) => (request.endpoint.clone(), request.resolved_host.clone()),
        other => panic!("{other:?} is no request"),
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(target(&found[0]), (some("https://h.com/p"), some("h.com")));
    // Without rules there is no other endpoint than a neutral one.
    assert_eq!(
        target(&found[1]),
        (some("https://example.com"), some("b.h.com"))
    );
    let wanted = [
        ClientSetting::Region("r".to_owned()),
        ClientSetting::DualStack(true),
        ClientSetting::EndpointParam(
            "ForcePathStyle".to_owned(),
            ir::endpoint::Default::Bool(false),
        ),
    ];
    assert_eq!(found[1].settings, wanted);
}

#[test]
fn responses_have_the_input_that_their_path_needs() {
    let response = r#"{"id": "R", "protocol": "aws.protocols#restJson1", "code": 200, "params": {"price": 1.50}}"#;
    let found = tests("", response);
    let Literal::Structure { fields, .. } = &found[0].input else {
        panic!("no input");
    };
    assert_eq!(fields[0].value, Literal::String("id".to_owned()));
    assert!(found[0].rounded, "a number may have been rounded");
    let TestKind::Response(error) = &found[1].kind else {
        panic!("a request");
    };
    assert!(error.error);
    assert_eq!(error.error_code.as_deref(), Some("C"));
    assert_eq!(error.sender_fault, Some(false));
}

#[test]
fn what_does_not_fit_is_left_out() {
    for (case, text) in [
        (r#""params": {"nope": 1}"#, "no member `nope`"),
        (r#""params": {"id": 1}"#, "found a number"),
        (
            r#""params": {"inner": {}}"#,
            "a required member of `Inner` is not set",
        ),
        (
            r#""vendorParamsShape": "x#AwsConfig", "vendorParams": {"clockTime": 1}"#,
            "the setting `clockTime` is not honoured",
        ),
        (
            r#""vendorParamsShape": "x#AwsConfig", "vendorParams": {"scopedConfig": {"environment": {}}}"#,
            "the setting `environment` is not honoured",
        ),
    ] {
        let lowered = lowered(&request("X", case), "");
        let messages = lowered.messages();
        assert_eq!(messages.len(), 1, "{case}: {messages:?}");
        assert!(
            messages[0].contains("smithy::invalid_test a#Op"),
            "{messages:?}"
        );
        assert!(messages[0].contains(text), "{messages:?}");
        assert_eq!(
            op(&lowered.service.unwrap()).tests.len(),
            1,
            "that of the error"
        );
    }
}

#[test]
fn tests_are_made_on_request_only() {
    let shapes = service_with(
        "",
        &format!(
            r#""smithy.api#http": {{"method": "GET", "uri": "/x"}}, "smithy.test#httpRequestTests": [{}]"#,
            request("A", "")
        ),
        &ends("", ""),
    );
    assert!(op(&valid(&shapes)).tests.is_empty());
}

/// A service with rules, and one case that calls its operation with this input.
fn called(input: &str, expect: &str) -> Lowered {
    let traits = format!(
        r#""smithy.rules#endpointRuleSet": {{"version": "1.0", "parameters": {{
            "Region": {{"type": "string", "builtIn": "AWS::Region"}},
            "Mode": {{"type": "string", "builtIn": "X::Mode"}}, "Fast": {{"type": "boolean"}}}},
            "rules": [{{"type": "endpoint", "conditions": [], "endpoint": {{"url": "https://a.com"}}}}]}},
        "smithy.rules#endpointTests": {{"version": "1.0", "testCases": [
            {{"documentation": "none", "expect": {{"error": "e"}}}},
            {{"documentation": "It calls.", "expect": {expect}, "operationInputs": [{input}]}}]}}"#
    );
    let member = r#""id": {"target": "smithy.api#String"}"#;
    let http = r#""smithy.api#http": {"method": "POST", "uri": "/op"}"#;
    let mut settings = Settings::new("svc");
    settings.tests = true;
    lower_with(&service_with(&traits, http, &ends(member, "")), &settings)
}

#[test]
fn cases_of_endpoints_that_call_operations_count() {
    let input = r#"{"operationName": "Op", "operationParams": {"id": "x"},
        "builtInParams": {"AWS::Region": "r", "AWS::UseFIPS": true, "AWS::UseDualStack": false,
            "SDK::Endpoint": "https://b.com", "X::Mode": "m", "X::Unknown": 1},
        "clientParams": {"Fast": true}}, {"operationName": "Other"}"#;
    let expect = r#"{"endpoint": {"url": "https://a.com", "properties": {"authSchemes": [
        {"name": "sigv4", "signingName": "s", "signingRegion": "r"}]}}}"#;
    let lowered = called(input, expect);
    assert_eq!(lowered.messages(), [""; 0]);
    let service = lowered.service.unwrap();
    let [test] = op(&service).tests.as_slice() else {
        panic!("one test: {:?}", op(&service).tests);
    };
    assert_eq!(
        (test.name.as_str(), &test.docs),
        ("endpoint_2", &vec!["It calls.".to_owned()])
    );
    let param = |name: &str, value| ClientSetting::EndpointParam(name.to_owned(), value);
    let wanted = [
        ClientSetting::Region("r".into()),
        ClientSetting::Fips(true),
        ClientSetting::DualStack(false),
        ClientSetting::EndpointUrl("https://b.com".into()),
        param("Mode", ir::endpoint::Default::Str("m".into())),
        param("Fast", ir::endpoint::Default::Bool(true)),
    ];
    assert_eq!(test.settings, wanted);
    let TestKind::Endpoint(found) = &test.kind else {
        panic!("an endpoint: {:?}", test.kind);
    };
    assert_eq!(found.expected, Ok("https://a.com".to_owned()));
    assert_eq!(found.signed_for, Some(("s".to_owned(), "r".to_owned())));
}

#[test]
fn a_case_of_endpoints_that_does_not_fit_is_left_out() {
    let error = r#"{"error": "no"}"#;
    for (input, expect) in [
        (
            r#"{"operationName": "Op", "operationParams": {"gone": 1}}"#,
            error,
        ),
        (
            r#"{"operationName": "Op", "builtInParams": {"AWS::UseFIPS": "yes"}}"#,
            error,
        ),
        (r#"{"operationName": "Op"}"#, "{}"),
    ] {
        let messages = called(input, expect).messages().join("\n");
        assert!(
            messages.contains("Warning smithy::invalid_test a#Svc"),
            "{input}: {messages}"
        );
        assert!(messages.contains("`endpoint_2`"), "{messages}");
    }
}
