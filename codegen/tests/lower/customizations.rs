//! What services need beyond their models.

use super::*;
use smithy_codegen::ir::{OperationTrait, ParamSource, Segment};

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
fn ids_are_sent_without_their_path() {
    let zones = service("Route 53", "/zone/{Id}", &label("Id"));
    assert_eq!(op(&zones).traits, [OperationTrait::LastSegment(0)]);
}

#[test]
fn buckets_stand_in_the_endpoint() {
    let both = format!("{}, {}", label("Bucket"), label("Key"));
    let s3 = service("S3", "/{Bucket}/{Key+}?x", &both);
    let found = op(&s3);
    assert_eq!(found.http.path, [Segment::Greedy(1)]);
    let param = ("Bucket".to_owned(), ParamSource::Member(0));
    assert_eq!(found.endpoint_params, [param]);
    assert_eq!(found.traits, [OperationTrait::PayloadHash]);
    assert!(s3.endpoint.is_some(), "a model without rules gets some");

    let s3 = service("S3", "/{Bucket}?list", &label("Bucket"));
    assert!(op(&s3).http.path.is_empty());
    assert!(op(&s3).traits.contains(&OperationTrait::EndpointPath));
}
