//! What is sent: target, headers, signature, tokens.

use smithy_runtime::client::Handle;
use smithy_runtime::config::{AppName, Credentials, IdempotencyTokenProvider};
use smithy_runtime::error::{PrepareError, SdkError};
use smithy_runtime::transport::scripted::Scripted;

use crate::service::{
    Copy, CopyInput, ListNames, ListNamesInput, SERVICE, client, config, list, ok,
};

#[tokio::test]
async fn a_request_is_complete() {
    let transport = Scripted::new([ok()]);
    let config = config(&transport)
        .invocation_id_generator("invocation")
        .idempotency_token_provider("token")
        .app_name(AppName::new("tests").unwrap())
        .build();
    let client = Handle::new(&SERVICE, config);
    let input = ListNamesInput {
        token: Some("a/b c".into()),
        ..ListNamesInput::default()
    };
    let output = client.call().send::<ListNames>(input).await.unwrap();
    assert_eq!(output.names.unwrap(), ["a", "b"]);

    let requests = transport.requests();
    let [request] = &requests[..] else {
        panic!("{requests:?}")
    };
    assert_eq!(request.method(), "GET");
    assert_eq!(
        request.uri(),
        "http://localhost:8000/base/names?token=a%2Fb%20c"
    );
    let header = |name| request.headers().get(name);
    assert_eq!(header("amz-sdk-invocation-id"), Some("invocation"));
    assert_eq!(header("amz-sdk-request"), Some("attempt=1; max=3"));
    assert_eq!(header("x-once"), Some("token"));
    assert_eq!(header("x-amz-date"), Some("20240101T000000Z"));
    let agent = header("user-agent").unwrap();
    assert!(agent.contains(" api/Names#0.1.0 ") && agent.ends_with(" app/tests"));
    let authorization = header("authorization").unwrap();
    let signed = "AWS4-HMAC-SHA256 \
                  Credential=AKIDEXAMPLE/20240101/us-east-1/names/aws4_request, \
                  SignedHeaders=host;x-amz-date;x-once, Signature=";
    assert!(authorization.starts_with(signed), "{authorization}");
    assert!(!format!("{request:?}").contains("AKIDEXAMPLE"));
}

#[tokio::test]
async fn tokens_that_the_program_sets_are_kept() {
    let (client, transport) = client([ok(), ok(), ok()]);
    let input = ListNamesInput {
        once: Some("mine".into()),
        ..ListNamesInput::default()
    };
    client.call().send::<ListNames>(input).await.unwrap();
    list(&client).await.unwrap();
    list(&client).await.unwrap();
    let requests = transport.requests();
    let tokens: Vec<_> = requests
        .iter()
        .map(|request| request.headers().get("x-once").unwrap())
        .collect();
    assert_eq!(tokens[0], "mine");
    assert_eq!(tokens[1].len(), 36);
    assert_ne!(tokens[1], tokens[2]);
}

#[tokio::test]
async fn anonymous_operations_are_not_signed() {
    let (client, transport) = client([ok(), ok()]);
    let input = CopyInput::default();
    client.call().send::<Copy>(input).await.unwrap();
    let over = config(&transport).allow_no_auth();
    let mut call = client.call();
    call.override_config(over);
    call.send::<ListNames>(ListNamesInput::default())
        .await
        .unwrap();
    for request in transport.requests() {
        assert!(!request.headers().contains("authorization"));
    }
}

/// Why a call with this configuration cannot be made.
async fn refusal(config: smithy_runtime::config::Builder) -> (PrepareError, String) {
    let client = Handle::new(&SERVICE, config.build());
    let error = list(&client).await.unwrap_err();
    let text = error.to_string();
    let SdkError::ConstructionFailure(failure) = error else {
        panic!("{error:?}")
    };
    let source = failure.into_source();
    (*source.downcast().unwrap(), text)
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let transport = Scripted::new([]);
    let mut no_region = config(&transport);
    no_region.set_region(None);
    let (error, text) = refusal(no_region).await;
    assert!(matches!(error, PrepareError::MissingRegion));
    assert!(
        text.contains("AWS_REGION") && text.contains("region(…)"),
        "{text}"
    );

    let mut no_credentials = config(&transport);
    no_credentials.set_credentials_provider(None);
    let (error, text) = refusal(no_credentials).await;
    assert!(matches!(error, PrepareError::MissingCredentials));
    assert!(text.contains("AWS_ACCESS_KEY_ID"), "{text}");

    let mut no_endpoint = config(&transport);
    no_endpoint.set_endpoint_url(None);
    let (error, _) = refusal(no_endpoint).await;
    assert!(matches!(error, PrepareError::MissingEndpoint));

    for bad in ["localhost:8000", "ftp://a", "http://a/?b", "http://a b/"] {
        let (error, text) = refusal(config(&transport).endpoint_url(bad)).await;
        assert!(matches!(error, PrepareError::Endpoint(_)), "{error:?}");
        assert!(text.contains(bad), "{text}");
    }

    let failing = smithy_runtime::identity::provide_credentials_fn(|| async {
        Err(smithy_runtime::identity::CredentialsError::provider_error(
            "out of order",
        ))
    });
    let (error, text) = refusal(config(&transport).credentials_provider(failing)).await;
    assert!(matches!(error, PrepareError::Credentials(_)));
    assert!(text.contains("out of order"), "{text}");
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn tokens_and_ids_come_from_where_the_program_says() {
    let transport = Scripted::new([ok()]);
    let numbered = IdempotencyTokenProvider::from_fn(|| "from a function".into());
    let config = config(&transport)
        .idempotency_token_provider(numbered)
        .credentials_provider(Credentials::new(
            "A",
            "s",
            Some("session".into()),
            None,
            "t",
        ));
    list(&Handle::new(&SERVICE, config.build())).await.unwrap();
    let request = &transport.requests()[0];
    assert_eq!(request.headers().get("x-once"), Some("from a function"));
    assert_eq!(
        request.headers().get("x-amz-security-token"),
        Some("session")
    );
    assert!(
        request
            .headers()
            .get("authorization")
            .unwrap()
            .contains("host;x-amz-date;x-amz-security-token;x-once")
    );
}
