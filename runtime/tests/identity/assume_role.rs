//! Roles that are taken on with other credentials.

use std::time::Duration;

use smithy_runtime::config::SdkConfig;
use smithy_runtime::error::ConnectorError;
use smithy_runtime::identity::{
    AssumeRoleProvider, AssumeRoleProviderBuilder, CachedCredentials, Credentials,
    CredentialsError, ProvideCredentials, Region,
};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::scene::{Clock, at, config, fail, form, is_invalid, load, os, parts, refusal, role};
use smithy_runtime::time::TimeSource;

const ARN: &str = "arn:aws:iam::123456789012:role/reader";

fn builder(transport: &Scripted) -> AssumeRoleProviderBuilder {
    AssumeRoleProvider::builder(ARN).configure_provider(config(os(&[]), transport))
}

fn base() -> Credentials {
    Credentials::from_keys("BASE", "SECRET-BASE", None)
}

#[tokio::test]
async fn a_role_is_taken_on_with_all_that_is_said_of_it() {
    let transport = Scripted::new([role("AssumeRole", "ROLE", "2024-01-01T01:00:00Z")]);
    let provider = builder(&transport)
        .session_name("night")
        .external_id("ext&ra")
        .policy("{}")
        .policy_arns(vec!["arn:p1".into(), "arn:p2".into()])
        .session_length(Duration::from_secs(900))
        .region(Region::new("eu-central-1"))
        .build_from_provider(base())
        .await;
    let credentials = load(&provider).await;
    assert_eq!(
        parts(&credentials),
        (
            "ROLE",
            Some("TOKEN-ROLE"),
            Some("123456789012"),
            "AssumeRoleProvider"
        )
    );
    assert_eq!(credentials.expiry(), Some(at(3600)));
    let request = &transport.requests()[0];
    assert_eq!(request.uri(), "https://sts.eu-central-1.amazonaws.com/");
    let signature = request.headers().get("authorization").unwrap();
    assert!(
        signature.contains("Credential=BASE/20240101/eu-central-1/sts/aws4_request"),
        "{signature}"
    );
    let form = form(request);
    for part in [
        "Action=AssumeRole&Version=2011-06-15",
        "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Freader",
        "RoleSessionName=night",
        "PolicyArns.member.1.arn=arn%3Ap1",
        "PolicyArns.member.2.arn=arn%3Ap2",
        "Policy=%7B%7D",
        "DurationSeconds=900",
        "ExternalId=ext%26ra",
    ] {
        assert!(form.contains(part), "{part}: {form}");
    }
}

#[tokio::test]
async fn fips_and_dual_stack_are_those_of_the_program() {
    for (region, fips, dual, host) in [
        ("us-east-1", true, false, "sts-fips.us-east-1.amazonaws.com"),
        ("us-east-1", true, true, "sts-fips.us-east-1.api.aws"),
        ("us-east-1", false, true, "sts.us-east-1.api.aws"),
        (
            "us-gov-west-1",
            true,
            false,
            "sts.us-gov-west-1.amazonaws.com",
        ),
        (
            "cn-north-1",
            false,
            false,
            "sts.cn-north-1.amazonaws.com.cn",
        ),
    ] {
        let transport = Scripted::new([role("AssumeRole", "ROLE", "2024-01-01T01:00:00Z")]);
        let config = config(os(&[]), &transport)
            .with_region(Some(Region::new(region)))
            .with_use_fips(Some(fips))
            .with_use_dual_stack(Some(dual));
        let builder = AssumeRoleProvider::builder(ARN).configure_provider(config);
        load(&builder.build_from_provider(base()).await).await;
        assert_eq!(transport.requests()[0].uri(), format!("https://{host}/"));
    }
}

#[tokio::test]
async fn a_shared_configuration_gives_the_credentials() {
    let transport = Scripted::new([role("AssumeRole", "ROLE", "2024-01-01T01:00:00Z")]);
    let shared = SdkConfig::builder()
        .region(Region::new("eu-west-3"))
        .http_client(transport.clone())
        .credentials_provider(base().into_shared())
        .build();
    let provider = AssumeRoleProvider::builder(ARN)
        .configure(&shared)
        .build()
        .await;
    assert_eq!(load(&provider).await.access_key_id(), "ROLE");
    let request = &transport.requests()[0];
    assert_eq!(request.uri(), "https://sts.eu-west-3.amazonaws.com/");
    assert!(form(request).contains("RoleSessionName=smithy-runtime-"));
}

trait IntoShared {
    fn into_shared(self) -> smithy_runtime::identity::SharedCredentialsProvider;
}

impl IntoShared for Credentials {
    fn into_shared(self) -> smithy_runtime::identity::SharedCredentialsProvider {
        smithy_runtime::identity::SharedCredentialsProvider::new(self)
    }
}

#[tokio::test]
async fn what_cannot_work_is_said_before_anything_is_sent() {
    let transport = Scripted::new([]);
    for (provider, wanted) in [
        (AssumeRoleProvider::builder(""), "ARN is empty"),
        (
            AssumeRoleProvider::builder(ARN).session_name("a b"),
            "session name",
        ),
    ] {
        let provider = provider.configure_provider(config(os(&[]), &transport));
        let error = fail(&provider.build_from_provider(base()).await).await;
        assert!(
            is_invalid(&error) && error.to_string().contains(wanted),
            "{error}"
        );
    }
    let nowhere = config(os(&[]), &transport).with_region(None);
    let builder = AssumeRoleProvider::builder(ARN).configure_provider(nowhere);
    let error = fail(&builder.build_from_provider(base()).await).await;
    assert!(
        is_invalid(&error) && error.to_string().contains("set AWS_REGION"),
        "{error}"
    );
    assert!(transport.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn refusals_and_failures_name_the_role() {
    let expired = refusal(400, "ExpiredTokenException");
    let transport = Scripted::new([expired]);
    let error = fail(&builder(&transport).build_from_provider(base()).await).await;
    let text = error.to_string();
    assert!(matches!(error, CredentialsError::ProviderError(_)));
    for part in [
        "AssumeRole of `arn:aws:iam::123456789012:role/reader`",
        "ExpiredTokenException",
        "no, no",
        "r-1",
    ] {
        assert!(text.contains(part), "{text}");
    }
    let again = [
        Step::fail(ConnectorError::io("broken")),
        refusal(500, "InternalFailure"),
        role("AssumeRole", "ROLE", "2024-01-01T01:00:00Z"),
    ];
    let transport = Scripted::new(again);
    load(&builder(&transport).build_from_provider(base()).await).await;
    assert_eq!(transport.requests().len(), 3);
    for body in [
        "",
        "<x",
        "<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>",
        "{}",
    ] {
        let transport = Scripted::new([Step::respond(200).body(body)]);
        let error = fail(&builder(&transport).build_from_provider(base()).await).await;
        assert!(error.to_string().contains("role/reader"), "{body}: {error}");
    }
    let huge = Step::respond(200).body("x".repeat(65 << 20));
    let transport = Scripted::new([huge]);
    fail(&builder(&transport).build_from_provider(base()).await).await;
}

#[tokio::test(start_paused = true)]
async fn silence_ends() {
    let transport = Scripted::new([Step::hang(), Step::hang(), Step::hang()]);
    let error = fail(&builder(&transport).build_from_provider(base()).await).await;
    assert!(
        matches!(error, CredentialsError::ProviderTimedOut(_)),
        "{error:?}"
    );
    assert!(error.to_string().contains("role/reader"), "{error}");
}

#[tokio::test]
async fn roles_are_renewed_and_outlive_a_failure() {
    let transport = Scripted::new([
        role("AssumeRole", "ONE", "2024-01-01T01:00:00Z"),
        refusal(400, "AccessDenied"),
        role("AssumeRole", "TWO", "2024-01-01T02:00:00Z"),
    ]);
    let clock = Clock::new();
    let config = config(os(&[]), &transport).with_time_source(clock.clone());
    let builder = AssumeRoleProvider::builder(ARN).configure_provider(config);
    let provider = builder.build_from_provider(base()).await;
    let now = clock.clone();
    let cached = CachedCredentials::with(provider, Duration::from_secs(300), move || now.now());
    for (wait, id, requests) in [
        (0, "ONE", 1),
        (3000, "ONE", 1),
        (500, "ONE", 2),
        (59, "ONE", 2),
        (2, "TWO", 3),
    ] {
        clock.go_on(wait);
        let credentials = cached.provide_credentials().await.unwrap();
        assert_eq!(credentials.access_key_id(), id);
        assert_eq!(transport.requests().len(), requests, "{id} after {wait}");
    }
}
