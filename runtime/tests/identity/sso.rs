//! Single sign-on: the token of the sign-in, and the credentials that it gives.

use std::sync::Arc;

use smithy_runtime::identity::{
    CredentialsError, Os, ProfileFileCredentialsProvider, ProvideToken, ProviderConfig,
    SsoTokenProvider,
};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::scene::{Clock, at, config, fail, files, form, load, parts};

/// SHA-1 of `admin`, and of the start URL.
const SESSION_FILE: &str = "/h/.aws/sso/cache/d033e22ae348aeb5660fc2140aec35850c4da997.json";
const LEGACY_FILE: &str = "/h/.aws/sso/cache/40a89917e3175433e361b710a9d43528d7f1890a.json";

const SESSION: &str = "[default]\nsso_session = admin\nsso_account_id = 123456789012\nsso_role_name = Reader\n\
                       [sso-session admin]\nsso_region = eu-central-1\n\
                       sso_start_url = https://d-abc123.awsapps.com/start\n";
const LEGACY: &str = "[default]\nsso_account_id = 123456789012\nsso_role_name = Reader\nsso_region = eu-central-1\n\
                      sso_start_url = https://d-abc123.awsapps.com/start\n";

fn token(expires: &str) -> String {
    format!(
        r#"{{"startUrl":"https://d-abc123.awsapps.com/start","region":"eu-central-1","accessToken":"SECRET-old",
        "expiresAt":"{expires}","clientId":"client","clientSecret":"SECRET-client",
        "registrationExpiresAt":"2024-03-01T00:00:00Z","refreshToken":"SECRET-refresh","more":[1]}}"#
    )
}

fn signed_in(expires: &str) -> Os {
    files(SESSION).with_file(SESSION_FILE, token(expires))
}

fn granted() -> Step {
    Step::respond(200).body(
        r#"{"roleCredentials":{"accessKeyId":"SSO","secretAccessKey":"SECRET","sessionToken":"TOKEN-SSO",
        "expiration":1704070800000}}"#,
    )
}

fn renewed() -> Step {
    Step::respond(200).body(
        r#"{"accessToken":"SECRET-new","expiresIn":28800,"refreshToken":"SECRET-next","tokenType":"Bearer"}"#,
    )
}

fn provider(os: Os, transport: &Scripted) -> ProfileFileCredentialsProvider {
    ProfileFileCredentialsProvider::builder()
        .configure(&config(os, transport))
        .build()
}

fn tokens(config: &ProviderConfig) -> SsoTokenProvider {
    SsoTokenProvider::builder().configure(config).build()
}

#[tokio::test]
async fn the_token_gives_the_credentials_of_the_role() {
    let legacy = files(LEGACY).with_file(LEGACY_FILE, token("2024-01-01T08:00:00UTC"));
    for os in [signed_in("2024-01-01T08:00:00Z"), legacy] {
        let transport = Scripted::new([granted()]);
        let credentials = load(&provider(os, &transport)).await;
        assert_eq!(
            parts(&credentials),
            ("SSO", Some("TOKEN-SSO"), Some("123456789012"), "SSO")
        );
        assert_eq!(credentials.expiry(), Some(at(3600)));
        let request = &transport.requests()[0];
        assert_eq!(
            request.uri(),
            "https://portal.sso.eu-central-1.amazonaws.com/federation/credentials?role_name=Reader&account_id=123456789012"
        );
        assert_eq!(
            request.headers().get("x-amz-sso_bearer_token"),
            Some("SECRET-old")
        );
        assert_eq!(request.headers().get("authorization"), None);
    }
}

#[tokio::test]
async fn an_old_token_is_renewed_and_kept_in_its_file() {
    let os = signed_in("2024-01-01T00:04:00Z");
    let transport = Scripted::new([renewed(), granted(), granted()]);
    load(&provider(os.clone(), &transport)).await;
    load(&provider(os, &transport)).await;
    let requests = transport.requests();
    assert_eq!(
        requests[0].uri(),
        "https://oidc.eu-central-1.amazonaws.com/token"
    );
    let body = form(&requests[0]);
    for part in [
        r#""clientId":"client""#,
        r#""grantType":"refresh_token""#,
        r#""refreshToken":"SECRET-refresh""#,
    ] {
        assert!(body.contains(part), "{body}");
    }
    assert_eq!(
        requests[2].headers().get("x-amz-sso_bearer_token"),
        Some("SECRET-new")
    );
}

#[tokio::test]
async fn who_is_not_signed_in_is_told_what_to_do() {
    let bad = |contents: &str| files(SESSION).with_file(SESSION_FILE, contents);
    let expired = token("2023-12-31T00:00:00Z").replace("refreshToken", "other");
    let unregistered = token("2023-12-31T00:00:00Z").replace("2024-03-01", "2023-12-01");
    for (os, wanted) in [
        (
            files(SESSION),
            "there is no token file /h/.aws/sso/cache/d033",
        ),
        (bad("SECRET"), "is of no use: it is not JSON"),
        (bad(r#"{"accessToken":"SECRET"}"#), "`expiresAt` is missing"),
        (
            bad(r#"{"accessToken":"SECRET","expiresAt":"SECRET"}"#),
            "`expiresAt` is not a time",
        ),
        (
            bad(r#"{"accessToken":["SECRET"]}"#),
            "`accessToken` is not a string",
        ),
        (bad(&expired), "the token has expired"),
        (bad(&unregistered), "the token has expired"),
    ] {
        let transport = Scripted::new([]);
        let error = fail(&provider(os, &transport)).await;
        assert!(
            matches!(error, CredentialsError::ProviderError(_)),
            "{error}"
        );
        for part in [wanted, "aws sso login --sso-session admin"] {
            assert!(error.to_string().contains(part), "{error}");
        }
    }
}

#[tokio::test]
async fn a_renewal_that_fails_leaves_a_token_that_is_valid() {
    let refused =
        || Step::respond(400).body(r#"{"__type":"InvalidGrantException","error":"invalid_grant"}"#);
    let transport = Scripted::new([refused(), granted()]);
    load(&provider(signed_in("2024-01-01T00:04:00Z"), &transport)).await;
    let transport = Scripted::new([refused()]);
    let error = fail(&provider(signed_in("2023-12-31T00:00:00Z"), &transport)).await;
    for part in [
        "cannot be renewed",
        "InvalidGrantException",
        "aws sso login",
    ] {
        assert!(error.to_string().contains(part), "{error}");
    }
    let empty = Scripted::new([Step::respond(200).body("{}")]);
    let error = fail(&provider(signed_in("2023-12-31T00:00:00Z"), &empty)).await;
    assert!(error.to_string().contains("no new token"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn refusals_nonsense_and_silence() {
    let valid = || signed_in("2024-01-01T08:00:00Z");
    let refused = Step::respond(401).header("x-amzn-errortype", "UnauthorizedException");
    let error = fail(&provider(valid(), &Scripted::new([refused]))).await;
    assert!(
        error.to_string().contains("no longer valid; sign in with"),
        "{error}"
    );
    for body in [
        "{}",
        r#"{"roleCredentials":{}}"#,
        r#"{"roleCredentials":{"accessKeyId":"a","secretAccessKey":"SECRET","sessionToken":"s","expiration":-1}}"#,
        r#"{"roleCredentials":{"accessKeyId":"a","secretAccessKey":"SECRET","sessionToken":"","expiration":9}}"#,
    ] {
        let transport = Scripted::new([Step::respond(200).body(body)]);
        let error = fail(&provider(valid(), &transport)).await;
        assert!(
            error
                .to_string()
                .contains("`Reader` of account 123456789012"),
            "{body}: {error}"
        );
    }
    let silent = Scripted::new([Step::hang(), Step::hang(), Step::hang()]);
    let error = fail(&provider(valid(), &silent)).await;
    assert!(
        matches!(error, CredentialsError::ProviderTimedOut(_)),
        "{error}"
    );
}

#[tokio::test]
async fn bearer_tokens_are_kept_and_renewed_once() {
    let clock = Clock::new();
    let transport = Scripted::new([renewed()]);
    let system = signed_in("2024-01-01T08:00:00Z");
    let config = config(system, &transport).with_time_source(clock.clone());
    let provider = tokens(&config);
    assert_eq!(
        provider.provide_token().await.unwrap().token(),
        "SECRET-old"
    );
    clock.go_on(8 * 3600 - 30);
    let shared = Arc::new(provider);
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let provider = Arc::clone(&shared);
            tokio::spawn(async move { provider.provide_token().await.unwrap() })
        })
        .collect();
    let mut new = 0;
    for call in calls {
        let token = call.await.unwrap();
        new += usize::from(token.token() == "SECRET-new");
        assert!(!format!("{token:?}{shared:?}").contains("SECRET"));
    }
    assert!(new > 0);
    assert_eq!(transport.requests().len(), 1);
    assert_eq!(shared.provide_token().await.unwrap().token(), "SECRET-new");
}

#[tokio::test]
async fn profiles_without_sign_in_have_no_token() {
    let transport = Scripted::new([]);
    let error = tokens(&config(files("[default]\nregion = x"), &transport))
        .provide_token()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("no `sso_session`"), "{error}");
}
