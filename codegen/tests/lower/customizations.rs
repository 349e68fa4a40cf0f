//! What services need beyond their models.

use super::*;
use smithy_codegen::ir::{Auth, HostPart, Kind, OperationTrait, ParamSource, Segment, Type};

fn service(sdk_id: &str, uri: &str, input: &str) -> Service {
    let traits = format!(r#""aws.api#service": {{"sdkId": "{sdk_id}"}}"#);
    let http = format!(r#""smithy.api#http": {{"method": "PUT", "uri": "{uri}"}}"#);
    valid(&service_with(&traits, &http, &ends(input, "")))
}

fn label(name: &str) -> String {
    format!(
        r#""{name}": {{"target": "smithy.api#String",
            "traits": {{"smithy.api#httpLabel": {{}}, "smithy.api#required": {{}}}}}}"#
    )
}

#[test]
fn headers_and_filled_members() {
    let glacier = service("Glacier", "/{accountId}", &label("accountId"));
    let wanted = [
        OperationTrait::Header("X-Amz-Glacier-Version".to_owned(), "1".to_owned()),
        OperationTrait::Fill(0, "-".to_owned()),
    ];
    assert_eq!(op(&glacier).traits, wanted);
    let other = service("Another", "/{accountId}", &label("accountId"));
    assert!(op(&other).traits.is_empty() && other.endpoint.is_none());
}

#[test]
fn buckets_stand_in_the_endpoint() {
    let both = format!("{}, {}", label("Bucket"), label("Key"));
    let s3 = service("S3", "/{Bucket}/{Key+}?x", &both);
    let found = op(&s3);
    assert_eq!(found.http.path, [Segment::Greedy(1)]);
    let param = ("Bucket".to_owned(), ParamSource::Member(0));
    assert_eq!(found.endpoint_params, [param]);
    let wanted = [OperationTrait::S3Signature, OperationTrait::ErrorInSuccess];
    assert_eq!(found.traits, wanted);
    assert!(s3.endpoint.is_some(), "a model without rules gets some");

    let s3 = service("S3", "/{Bucket}?list", &label("Bucket"));
    assert!(op(&s3).http.path.is_empty());
    assert!(op(&s3).traits.contains(&OperationTrait::EndpointPath));
}

#[test]
fn expiry_dates_may_be_none() {
    let id = r#""aws.api#service": {"sdkId": "S3"}"#;
    let http = r#""smithy.api#http": {"method": "GET", "uri": "/"}"#;
    let header = r#""traits": {"smithy.api#httpHeader": "Expires"}"#;
    let output = format!(r#""Expires": {{"target": "smithy.api#Timestamp", {header}}}"#);
    let s3 = valid(&service_with(id, http, &ends("", &output)));
    let found = &op(&s3).output;
    let bound = Trait::HttpHeader("Expires".to_owned());
    let wanted = [bound.clone(), Trait::Lenient];
    assert_eq!(traits(found, "Expires"), wanted);
    let text = field(found, "ExpiresString");
    assert_eq!(text.name.as_str(), "expires_string");
    assert_eq!(
        (&text.ty, text.position.kind),
        (&Type::String, Kind::String)
    );
    assert_eq!(text.position.traits, [bound]);
    assert!(text.docs[0].contains("`expires`"));

    let with_own = format!(r#"{output}, "ExpiresString": {{"target": "smithy.api#String"}}"#);
    for (sdk_id, output, fields) in [("S3", &with_own, 2), ("Other", &output, 1)] {
        let id = id.replace("S3", sdk_id);
        let service = valid(&service_with(&id, http, &ends("", output)));
        let output = &op(&service).output;
        assert_eq!(output.fields.len(), fields, "{sdk_id}");
        assert!(!traits(output, "Expires").contains(&Trait::Lenient));
    }
}

/// A service whose only operation is called `name`.
fn with_operation(sdk_id: &str, name: &str, service: &str, traits: &str) -> Service {
    let service = format!(
        r#""aws.api#service": {{"sdkId": "{sdk_id}"}}, "aws.auth#sigv4": {{"name": "x"}}{service}"#
    );
    let http = format!(r#""smithy.api#http": {{"method": "POST", "uri": "/"}}{traits}"#);
    let id = r#""Id": {"target": "a#ResourceId"}, "AccountId": {"target": "smithy.api#String",
        "traits": {"smithy.api#required": {}, "smithy.api#hostLabel": {}}}"#;
    let shapes = format!(r#"{}, "a#ResourceId": {{"type": "string"}}"#, ends(id, ""));
    let model = service_with(&service, &http, &shapes);
    valid(&model.replace("a#Op\"", &format!("a#{name}\"")))
}

#[test]
fn operations_without_a_signature() {
    for (sdk_id, name, unsigned) in [
        ("STS", "AssumeRoleWithWebIdentity", true),
        ("STS", "AssumeRoleWithSAML", true),
        ("STS", "AssumeRole", false),
        ("Other", "AssumeRoleWithSAML", false),
    ] {
        let service = with_operation(sdk_id, name, "", "");
        let expected = unsigned.then(|| vec![Auth::Anonymous]);
        assert_eq!(op(&service).auth, expected, "{name}");
    }
}

#[test]
fn ids_links_and_host_prefixes() {
    let route_53 = with_operation("Route 53", "GetZone", "", "");
    assert_eq!(op(&route_53).traits, [OperationTrait::LastSegment(0)]);
    let polly = with_operation("Polly", "SynthesizeSpeech", "", "");
    assert_eq!(op(&polly).traits, [OperationTrait::LinkInQuery]);
    assert!(
        op(&with_operation("Polly", "ListLexicons", "", ""))
            .traits
            .is_empty()
    );

    let rules = r#", "smithy.rules#endpointRuleSet": {"version": "1.0", "parameters": {}, "rules": [
        {"type": "endpoint", "conditions": [], "endpoint": {"url": "https://x.example"}}]}"#;
    let prefix = r#", "smithy.api#endpoint": {"hostPrefix": "{AccountId}."}"#;
    let parts = vec![HostPart::Label(1), HostPart::Literal(".".to_owned())];
    let prefix_of = |sdk_id: &str, rules: &str| {
        let service = with_operation(sdk_id, "Op", rules, prefix);
        let traits = &op(&service).traits;
        traits.contains(&OperationTrait::HostPrefix(parts.clone()))
    };
    assert!(!prefix_of("S3 Control", rules), "the rules put it in");
    assert!(prefix_of("S3 Control", "") && prefix_of("Other", rules));
}
