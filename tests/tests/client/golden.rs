//! Requests that were signed by another implementation of the protocol, byte for byte.

use cleanroomsml::types::{
    AudienceDestination, AudienceSizeConfig, AudienceSizeType, ConfiguredAudienceModelOutputConfig,
    S3ConfigMap, SharedAudienceMetrics,
};
use serde_json::json;
use smithy_runtime::http::Request;
use smithy_runtime::transport::scripted::Scripted;

use crate::service::{ARN, CONFIGURED_ARN, client, get, ok};

const HOST: &str = "https://cleanrooms-ml.us-east-1.amazonaws.com";
const GET_TARGET: &str = "/audience-model/arn%3Aaws%3Acleanrooms-ml%3Aus-east-1%3A123456789012%3Aaudience-model%2F3f2c1a";
const PATCH_TARGET: &str = "/configured-audience-model/arn%3Aaws%3Acleanrooms-ml%3Aus-east-1%3A123456789012%3Aconfigured-audience-model%2F9b7e";
const PATCHED: &str = r#"{"configuredAudienceModelArn":"x"}"#;

fn only(transport: &Scripted) -> Request {
    let mut requests = transport.requests();
    assert_eq!(requests.len(), 1, "one call is one request");
    requests.remove(0)
}

/// Method, target and body, and that nothing else is signed than what is said.
fn check(request: &Request, line: &str, signed: &str, signature: Option<&str>) {
    let target = request.uri().strip_prefix(HOST).unwrap_or(request.uri());
    assert_eq!(format!("{} {target}", request.method()), line);
    let header = |name| request.headers().get(name);
    assert_eq!(header("x-amz-date"), Some("20240101T000000Z"));
    let authorization = header("authorization").expect("the request is signed");
    let start = format!(
        "AWS4-HMAC-SHA256 \
         Credential=AKIDEXAMPLE/20240101/us-east-1/cleanrooms-ml/aws4_request, \
         SignedHeaders={signed}, Signature="
    );
    let found = authorization.strip_prefix(&start);
    let found = found.unwrap_or_else(|| panic!("{authorization} does not begin with {start}"));
    match signature {
        Some(signature) => assert_eq!(found, signature),
        None => assert_eq!(found.len(), 64),
    }
    assert!(!request.headers().contains("x-amz-content-sha256"));
    assert_eq!(header("amz-sdk-request"), Some("attempt=1; max=3"));
    assert_eq!(
        header("amz-sdk-invocation-id"),
        Some("8c4ba1f0-0000-4000-8000-000000000001")
    );
    assert!(header("user-agent").is_some_and(|agent| agent.contains("api/CleanRoomsML#")));
}

fn body(request: &Request) -> &[u8] {
    request.body().bytes().expect("the body is in memory")
}

#[tokio::test]
async fn get_audience_model() {
    let (client, transport) = client([ok("{}")]);
    get(&client).await.unwrap();
    let request = only(&transport);
    check(
        &request,
        &format!("GET {GET_TARGET}"),
        "host;x-amz-date",
        Some("3ce1d1bcf223c96619054e48d46141f20f65333567a6da04a2291393ccc66e3f"),
    );
    assert_eq!(body(&request), b"");
    for name in ["content-type", "content-length"] {
        assert_eq!(request.headers().get(name), None, "a GET has no body");
    }
}

#[tokio::test]
async fn update_with_the_label_alone() {
    let (client, transport) = client([ok(PATCHED)]);
    let call = client
        .update_configured_audience_model()
        .configured_audience_model_arn(CONFIGURED_ARN);
    call.await.unwrap();
    let request = only(&transport);
    check(
        &request,
        &format!("PATCH {PATCH_TARGET}"),
        "content-type;host;x-amz-date",
        Some("63b1d5ccbe1c0a7c45e36df870e308f09255ff13490b54aeda1b827cce1a4a09"),
    );
    assert_eq!(body(&request), b"{}");
    let header = |name| request.headers().get(name);
    assert_eq!(header("content-type"), Some("application/json"));
    assert_eq!(header("content-length").unwrap_or("2"), "2");
}

#[tokio::test]
async fn update_with_every_member() {
    let (client, transport) = client([ok(PATCHED)]);
    let destination = AudienceDestination::new(S3ConfigMap::new("s3://bucket/prefix/"));
    let call = client
        .update_configured_audience_model()
        .configured_audience_model_arn(CONFIGURED_ARN)
        .output_config(ConfiguredAudienceModelOutputConfig::new(
            destination,
            "arn:aws:iam::123456789012:role/r",
        ))
        .audience_model_arn(ARN)
        .shared_audience_metrics(SharedAudienceMetrics::All)
        .min_matching_seed_size(500)
        .audience_size_config(AudienceSizeConfig::new(
            AudienceSizeType::Absolute,
            vec![1000, 2000],
        ))
        .description("dé");
    let output = call.await.unwrap();
    assert_eq!(output.configured_audience_model_arn(), "x");
    let request = only(&transport);
    check(
        &request,
        &format!("PATCH {PATCH_TARGET}"),
        "content-type;host;x-amz-date",
        None,
    );
    let sent: serde_json::Value = serde_json::from_slice(body(&request)).unwrap();
    let expected = json!({
        "outputConfig": {
            "destination": { "s3Destination": { "s3Uri": "s3://bucket/prefix/" } },
            "roleArn": "arn:aws:iam::123456789012:role/r"
        },
        "audienceModelArn": ARN,
        "sharedAudienceMetrics": ["ALL"],
        "minMatchingSeedSize": 500,
        "audienceSizeConfig": {
            "audienceSizeType": "ABSOLUTE",
            "audienceSizeBins": [1000, 2000]
        },
        "description": "dé"
    });
    assert_eq!(sent, expected);
}
