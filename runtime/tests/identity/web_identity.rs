//! Roles that are taken on with a token in a file.

use smithy_runtime::identity::{
    CredentialsError, Os, StaticConfiguration, WebIdentityTokenCredentialsProvider,
};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::scene::{config, fail, form, is_invalid, is_not_loaded, load, os, parts, refusal, role};

const ARN: &str = "arn:aws:iam::123456789012:role/pod";

fn pod() -> Os {
    os(&[
        ("AWS_WEB_IDENTITY_TOKEN_FILE", "/token"),
        ("AWS_ROLE_ARN", ARN),
        ("AWS_ROLE_SESSION_NAME", "pod"),
    ])
}

fn provider(os: Os, transport: &Scripted) -> WebIdentityTokenCredentialsProvider {
    WebIdentityTokenCredentialsProvider::builder()
        .configure(&config(os, transport))
        .build()
}

fn granted(id: &str) -> Step {
    role("AssumeRoleWithWebIdentity", id, "2024-01-01T01:00:00Z")
}

#[tokio::test]
async fn the_token_takes_the_place_of_a_signature() {
    let transport = Scripted::new([granted("POD")]);
    let provider = provider(pod().with_file("/token", "SECRET.jwt\n"), &transport);
    assert_eq!(
        parts(&load(&provider).await),
        (
            "POD",
            Some("TOKEN-POD"),
            Some("123456789012"),
            "WebIdentityToken"
        )
    );
    let request = &transport.requests()[0];
    assert_eq!(request.headers().get("authorization"), None);
    let form = form(request);
    for part in [
        "Action=AssumeRoleWithWebIdentity",
        "WebIdentityToken=SECRET.jwt",
        "RoleSessionName=pod",
    ] {
        assert!(form.contains(part), "{form}");
    }
}

#[tokio::test]
async fn a_program_may_name_role_and_file_itself() {
    let transport = Scripted::new([granted("OWN")]);
    let config = config(os(&[]).with_file("/own", "SECRET"), &transport);
    let fixed = StaticConfiguration {
        web_identity_token_file: "/own".into(),
        role_arn: ARN.into(),
        session_name: String::new(),
    };
    let builder = WebIdentityTokenCredentialsProvider::builder().configure(&config);
    assert_eq!(
        load(&builder.static_configuration(fixed).build())
            .await
            .access_key_id(),
        "OWN"
    );
    assert!(form(&transport.requests()[0]).contains("RoleSessionName=smithy-runtime-"));
}

#[tokio::test]
async fn the_region_may_stand_in_the_profile() {
    let transport = Scripted::new([granted("POD")]);
    let os = pod()
        .with_variable("AWS_CONFIG_FILE", "/c")
        .with_file("/c", "[default]\nregion = ap-south-1")
        .with_file("/token", "SECRET");
    let config = config(os, &transport).with_region(None);
    let provider = WebIdentityTokenCredentialsProvider::builder().configure(&config);
    load(&provider.build()).await;
    assert_eq!(
        transport.requests()[0].uri(),
        "https://sts.ap-south-1.amazonaws.com/"
    );
}

#[tokio::test]
async fn bad_settings_and_files_are_named() {
    let transport = Scripted::new([]);
    let error = fail(&provider(os(&[]), &transport)).await;
    assert!(is_not_loaded(&error), "{error}");
    let half = os(&[("AWS_WEB_IDENTITY_TOKEN_FILE", "/token")]);
    let error = fail(&provider(half, &transport)).await;
    assert!(
        is_invalid(&error) && error.to_string().contains("AWS_ROLE_ARN is not"),
        "{error}"
    );
    for (contents, wanted) in [
        (None, "does not exist"),
        (Some(b" \n".to_vec()), "is empty"),
        (Some(b"SECRET\xff".to_vec()), "not UTF-8"),
        (Some(b"SECRET".repeat(4000)), "longer than"),
    ] {
        let os = match contents {
            Some(contents) => pod().with_file("/token", contents),
            None => pod(),
        };
        let error = fail(&provider(os, &transport)).await;
        assert!(is_invalid(&error), "{error}");
        for part in [wanted, "/token", "role/pod"] {
            assert!(error.to_string().contains(part), "{error}");
        }
    }
    assert!(transport.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_identity_provider_is_given_another_chance() {
    let pod = || pod().with_file("/token", "SECRET");
    let transport = Scripted::new([refusal(400, "IDPCommunicationError"), granted("POD")]);
    load(&provider(pod(), &transport)).await;
    assert_eq!(transport.requests().len(), 2);
    let transport = Scripted::new([refusal(400, "InvalidIdentityToken")]);
    let error = fail(&provider(pod(), &transport)).await;
    assert!(
        error.to_string().contains("InvalidIdentityToken"),
        "{error}"
    );
    let transport = Scripted::new([Step::hang(), Step::hang(), Step::hang()]);
    let error = fail(&provider(pod(), &transport)).await;
    assert!(
        matches!(error, CredentialsError::ProviderTimedOut(_)),
        "{error}"
    );
}
