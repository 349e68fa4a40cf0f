//! What a program can do wrong: each mistake has its own error, which says what to do.

use cleanroomsml::Client;
use cleanroomsml::config::{Builder, Config, Credentials};
use cleanroomsml::error::{BuildError, SdkError};
use cleanroomsml::operation::get_audience_model::GetAudienceModelError;
use cleanroomsml::types::{
    AudienceDestination, AudienceSizeConfig, AudienceSizeType, ConfiguredAudienceModelOutputConfig,
    S3ConfigMap,
};
use smithy_runtime::error::PrepareError;
use smithy_runtime::identity::{CredentialsError, provide_credentials_fn};
use smithy_runtime::serde::WriteError;
use smithy_runtime::transport::scripted::Scripted;

use crate::service::{ARN, client, config, get, ok};

/// The text of a call that could not be made, and what lies beneath.
fn construction<E>(error: SdkError<E>) -> (String, cleanroomsml::error::BoxError)
where
    E: std::error::Error + 'static,
{
    let text = error.to_string();
    match error {
        SdkError::ConstructionFailure(failure) => (text, failure.into_source()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn labels_must_be_set_and_not_be_empty() {
    for arn in [None, Some(String::new())] {
        let (client, transport) = client([ok("{}")]);
        let call = client
            .get_audience_model()
            .set_audience_model_arn(arn.clone());
        let (text, source) = construction(call.await.unwrap_err());
        assert!(text.contains("$.audienceModelArn: "), "{text}");
        let what = if arn.is_some() {
            "is empty"
        } else {
            "is not set"
        };
        assert!(text.contains(what), "{arn:?}: {text}");
        assert!(source.is::<WriteError>(), "{source:?}");
        assert!(transport.requests().is_empty(), "nothing is sent");
    }
    // The second of two labels.
    let (client, transport) = client([ok("{}")]);
    let call = client.get_trained_model().membership_identifier("m");
    let (text, _) = construction(call.await.unwrap_err());
    assert!(text.contains("$.trainedModelArn: "), "{text}");
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn dots_do_not_change_the_path() {
    let (client, transport) = client([ok("{}"), ok("{}")]);
    for arn in ["..", "a/../b"] {
        client
            .get_audience_model()
            .audience_model_arn(arn)
            .await
            .unwrap();
    }
    let targets: Vec<_> = transport
        .requests()
        .iter()
        .map(|request| request.uri().to_owned())
        .collect();
    assert!(targets[0].ends_with("/audience-model/.."), "{targets:?}");
    assert!(
        targets[1].ends_with("/audience-model/a%2F..%2Fb"),
        "{targets:?}"
    );
}

#[test]
fn nested_values_are_not_built_without_what_they_need() {
    fn text<T: std::fmt::Debug>(built: Result<T, BuildError>) -> String {
        built.unwrap_err().to_string()
    }
    let error = text(S3ConfigMap::builder().build());
    assert_eq!(error, "S3ConfigMap: required member `s3_uri` is not set");
    let error = text(AudienceDestination::builder().build());
    assert!(error.contains("`s3_destination`"), "{error}");
    let destination = AudienceDestination::new(S3ConfigMap::new("s3://b"));
    let config = ConfiguredAudienceModelOutputConfig::builder().destination(destination);
    let error = text(config.clone().build());
    assert!(error.contains("`role_arn`"), "{error}");
    assert!(config.clone().role_arn("r").build().is_ok());
    let error = text(config.role_arn("r").set_destination(None).build());
    assert!(error.contains("`destination`"), "{error}");
    let sizes = AudienceSizeConfig::builder().audience_size_type(AudienceSizeType::Absolute);
    let error = text(sizes.clone().build());
    assert_eq!(
        error,
        "AudienceSizeConfig: required member `audience_size_bins` is not set"
    );
    assert_eq!(
        sizes
            .audience_size_bins(1)
            .build()
            .unwrap()
            .audience_size_bins(),
        [1]
    );
    // It passes on with `?`.
    let error = cleanroomsml::Error::from(S3ConfigMap::builder().build().unwrap_err());
    assert!(error.to_string().contains("`s3_uri`"), "{error}");
}

async fn refusal(config: Builder) -> (String, PrepareError) {
    let error = get(&Client::from_conf(config.build())).await.unwrap_err();
    let (text, source) = construction::<GetAudienceModelError>(error);
    (text, *source.downcast().unwrap())
}

#[tokio::test]
async fn no_region() {
    let transport = Scripted::new([]);
    let mut builder = config(&transport);
    builder.set_region(None);
    let (text, error) = refusal(builder).await;
    assert!(matches!(error, PrepareError::MissingRegion), "{error:?}");
    for help in ["AWS_REGION", "~/.aws/config", ".region("] {
        assert!(text.contains(help), "{text}");
    }
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn no_region_with_an_endpoint() {
    let transport = Scripted::new([ok("{}")]);
    let mut builder = config(&transport).endpoint_url("http://localhost:8000");
    builder.set_region(None);
    // There is an endpoint, but nothing to sign for.
    let (text, error) = refusal(builder.clone()).await;
    assert!(matches!(error, PrepareError::MissingRegion), "{error:?}");
    assert!(text.contains("AWS_REGION"), "{text}");
    let unsigned = Client::from_conf(builder.allow_no_auth().build());
    assert!(get(&unsigned).await.is_ok());
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test]
async fn no_credentials() {
    let transport = Scripted::new([]);
    let mut builder = config(&transport);
    builder.set_credentials_provider(None);
    let (text, error) = refusal(builder).await;
    assert!(
        matches!(error, PrepareError::MissingCredentials),
        "{error:?}"
    );
    for help in [
        "AWS_ACCESS_KEY_ID",
        "~/.aws/credentials",
        ".credentials_provider(",
    ] {
        assert!(text.contains(help), "{text}");
    }
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn credentials_that_cannot_be_had() {
    let transport = Scripted::new([]);
    let failing = provide_credentials_fn(|| async {
        Err(CredentialsError::provider_error("the vault is locked"))
    });
    let (text, error) = refusal(config(&transport).credentials_provider(failing)).await;
    assert!(matches!(error, PrepareError::Credentials(_)), "{error:?}");
    assert!(text.contains("the vault is locked"), "{text}");
}

#[tokio::test]
async fn endpoints_that_are_no_urls() {
    for bad in [
        "localhost:8000",
        "ftp://a.example",
        "http://a b/",
        "/path",
        "",
    ] {
        let transport = Scripted::new([]);
        let (text, error) = refusal(config(&transport).endpoint_url(bad)).await;
        assert!(matches!(error, PrepareError::Endpoint(_)), "{error:?}");
        assert!(text.contains(&format!("`{bad}`")), "{text}");
        assert!(transport.requests().is_empty());
    }
}

#[tokio::test]
async fn header_values_that_http_does_not_allow() {
    let transport = Scripted::new([]);
    let token = Some("s3cr3t\nt0k3n".to_owned());
    let keys = Credentials::new("AKID", "secret", token, None, "test");
    let builder = config(&transport).credentials_provider(keys);
    let error = get(&Client::from_conf(builder.build())).await.unwrap_err();
    let (text, _) = construction(error);
    assert!(
        text.contains("header") && text.contains("x-amz-security-token"),
        "{text}"
    );
    assert!(!text.contains("s3cr3t"), "a token is secret: {text}");

    let (client, transport) = client([]);
    let call = client.get_audience_model().audience_model_arn(ARN);
    let call = call.customize().map_request(|mut request| {
        request.headers_mut().try_insert("x-mine", "a\r\nb: c")?;
        Ok::<_, smithy_runtime::http::InvalidHeader>(request)
    });
    let (text, _) = construction(call.await.unwrap_err());
    assert!(text.contains("x-mine"), "{text}");
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn nothing_is_read_from_the_machine_unasked() {
    let transport = Scripted::new([ok("{}")]);
    let client = Client::from_conf(Config::builder().transport(transport.clone()).build());
    let error = get(&client).await.unwrap_err();
    assert!(error.to_string().contains("no region is set"), "{error}");
    assert!(transport.requests().is_empty());
}
