//! Which authentication scheme a call uses, and what it sends.

use smithy_runtime::client::Handle;
use smithy_runtime::config::{
    Builder, CredentialsError, Login, ProvideCredentials, ProvideToken, TokenError, TokenFuture,
};
use smithy_runtime::endpoint::RuleSet;
use smithy_runtime::endpoint::table::{AuthPart, Body, Expr, Extra, Rule};
use smithy_runtime::error::DisplayErrorContext;
use smithy_runtime::http::Request;
use smithy_runtime::identity::provider::future::ProvideCredentials as CredentialsFuture;
use smithy_runtime::operation::{AuthScheme, Operation, Segment, Service};
use smithy_runtime::protocol::RestJson1;
use smithy_runtime::transport::scripted::Scripted;

use crate::service::{
    LIST_NAMES_INPUT, LIST_NAMES_OUTPUT, ListNamesError, ListNamesInput, ListNamesOutput,
    SERVICE_FACTS, config, ok,
};

static SERVICE: Service = Service {
    shape_name: "NameService",
    sdk_id: "Names",
    version: "2024-01-01",
    protocols: &[&RestJson1],
    auth: &[],
    endpoint_rules: None,
    package_version: "0.1.0",
};

/// An operation with these schemes, and the request that a call makes.
macro_rules! sent {
    ([$($scheme:expr),*], $settings:expr) => {{
        struct Names;
        static NAMES: Operation =
            Operation::new("Names", &SERVICE, &LIST_NAMES_INPUT, &LIST_NAMES_OUTPUT)
                .http("GET", &[Segment::Literal("names")], 200)
                .auth(&[$($scheme),*]);
        impl smithy_runtime::operation::Operate for Names {
            type Input = ListNamesInput;
            type Output = ListNamesOutput;
            type Error = ListNamesError;
            const OPERATION: &'static Operation = &NAMES;
        }
        let transport = Scripted::new([ok()]);
        let mut bare = config(&transport);
        bare.set_credentials_provider(None);
        let settings: fn(Builder) -> Builder = $settings;
        let client = Handle::new(&SERVICE, settings(bare).build());
        let result = client.call().send::<Names>(ListNamesInput::default()).await;
        result.map(|_| transport.requests().remove(0)).map_err(|error| {
            format!("{}", DisplayErrorContext(&error))
        })
    }};
}

const SIGV4: AuthScheme = AuthScheme::SigV4 { name: "names" };
const SIGV4A: AuthScheme = AuthScheme::SigV4a { name: "names" };
const QUERY_KEY: AuthScheme = AuthScheme::ApiKey {
    name: "api_key",
    in_query: true,
    scheme: "",
};
const HEADER_KEY: AuthScheme = AuthScheme::ApiKey {
    name: "x-api-key",
    in_query: false,
    scheme: "Key",
};

fn authorization(request: Result<Request, String>) -> String {
    let request = request.unwrap();
    request
        .headers()
        .get("authorization")
        .unwrap_or("none")
        .to_owned()
}

#[tokio::test]
async fn the_first_scheme_with_an_identity_counts() {
    let both = |config: Builder| {
        config
            .bearer_token("token")
            .basic_auth_login(Login::new("user", "password"))
    };
    let bearer = sent!([SIGV4, AuthScheme::Bearer, AuthScheme::Basic], both);
    assert_eq!(authorization(bearer), "Bearer token");
    let basic = sent!(
        [
            SIGV4A,
            AuthScheme::Digest,
            AuthScheme::Basic,
            AuthScheme::Bearer
        ],
        both
    );
    assert_eq!(authorization(basic), "Basic dXNlcjpwYXNzd29yZA==");
    let none = sent!([SIGV4, AuthScheme::Anonymous, AuthScheme::Bearer], both);
    assert_eq!(authorization(none), "none");
    let empty = sent!([], both);
    assert_eq!(authorization(empty), "none");
}

#[tokio::test]
async fn keys_go_where_the_model_says() {
    let request = sent!([HEADER_KEY], |config| config.api_key("k/1")).unwrap();
    assert_eq!(request.headers().get("x-api-key"), Some("Key k/1"));
    let request = sent!([QUERY_KEY], |config| config.api_key("k/1")).unwrap();
    assert_eq!(
        request.uri(),
        "http://localhost:8000/base/names?api_key=k%2F1"
    );
    let error = sent!([HEADER_KEY], |config| config.api_key("a\nb")).unwrap_err();
    assert!(
        error.contains("cannot be sent in the header `x-api-key`"),
        "{error}"
    );
}

#[derive(Debug)]
struct Failing;

impl ProvideToken for Failing {
    fn provide_token(&self) -> TokenFuture<'_> {
        TokenFuture::ready(Err(TokenError::provider_error("out of order")))
    }
}

#[tokio::test]
async fn what_is_missing_is_named() {
    for (error, text) in [
        (
            sent!([AuthScheme::Bearer, SIGV4], |c| c),
            "no bearer token is set",
        ),
        (sent!([SIGV4A, SIGV4], |c| c), "no credentials are set"),
        (
            sent!([AuthScheme::Basic], |c| c),
            "no name and password are set",
        ),
        (sent!([QUERY_KEY], |c| c), "no API key is set"),
        (
            sent!([SIGV4A], |c| c),
            "`aws.auth#sigv4a`, which is not supported",
        ),
        (
            sent!([AuthScheme::Digest], |c| c.bearer_token("t")),
            "`smithy.api#httpDigestAuth`, which is not supported",
        ),
        (
            sent!([AuthScheme::Bearer], |c| c.token_provider(Failing)),
            "the token provider failed: out of order",
        ),
        (
            sent!([AuthScheme::Bearer], |c| c
                .bearer_token("t")
                .endpoint_url("http://a.com")),
            "over `https` only",
        ),
    ] {
        let error = error.unwrap_err();
        assert!(error.contains(text), "{error}");
    }
    let anonymous = sent!([SIGV4A], |config| config.allow_no_auth());
    assert_eq!(authorization(anonymous), "none");
}

#[tokio::test]
async fn programs_prefer_schemes() {
    let all = |config: Builder| {
        config
            .bearer_token("token")
            .basic_auth_login(Login::new("user", "password"))
    };
    let bearer = sent!([AuthScheme::Basic, AuthScheme::Bearer], |config| config
        .bearer_token("token")
        .basic_auth_login(Login::new("user", "password"))
        .auth_scheme_preference(["smithy.api#httpDigestAuth", "httpBearerAuth"]));
    assert_eq!(authorization(bearer), "Bearer token");
    let basic = sent!([AuthScheme::Basic, AuthScheme::Bearer], all);
    assert!(authorization(basic).starts_with("Basic "));
    let anonymous = sent!([AuthScheme::Basic, AuthScheme::Anonymous], |config| config
        .basic_auth_login(Login::new("user", "password"))
        .auth_scheme_preference(["noAuth"]));
    assert_eq!(authorization(anonymous), "none");
    // A preferred scheme without an identity gives way.
    let basic = sent!([AuthScheme::Basic, AuthScheme::Bearer], |config| config
        .basic_auth_login(Login::new("user", "password"))
        .auth_scheme_preference(["httpBearerAuth"]));
    assert!(authorization(basic).starts_with("Basic "));
}

#[tokio::test]
async fn a_preferred_scheme_that_is_not_supported_is_named() {
    for (error, scheme, instead) in [
        (
            sent!([SIGV4, SIGV4A], |config| config
                .auth_scheme_preference(["sigv4a", "sigv4"])),
            "`aws.auth#sigv4a`",
            "of one region",
        ),
        (
            sent!([AuthScheme::Basic, AuthScheme::Digest], |config| config
                .basic_auth_login(Login::new("user", "password"))
                .auth_scheme_preference(["smithy.api#httpDigestAuth"])),
            "`smithy.api#httpDigestAuth`",
            "allow_no_auth()",
        ),
    ] {
        let error = error.unwrap_err();
        assert!(error.contains(scheme) && error.contains(instead), "{error}");
    }
}

#[derive(Debug)]
struct Empty;

impl ProvideCredentials for Empty {
    fn provide_credentials<'a>(&'a self) -> CredentialsFuture<'a>
    where
        Self: 'a,
    {
        CredentialsFuture::ready(Err(CredentialsError::not_loaded("nothing there")))
    }
}

#[tokio::test]
async fn without_credentials_the_next_scheme_counts() {
    let anonymous = sent!([SIGV4, AuthScheme::Anonymous], |config| config
        .credentials_provider(Empty));
    assert_eq!(authorization(anonymous), "none");
    let bearer = sent!([SIGV4, AuthScheme::Bearer], |config| config
        .credentials_provider(Empty)
        .bearer_token("token"));
    assert_eq!(authorization(bearer), "Bearer token");
    let error = sent!([SIGV4, AuthScheme::Bearer], |config| config
        .credentials_provider(Empty));
    let error = error.unwrap_err();
    assert!(error.contains("nothing there"), "{error}");
}

/// An endpoint that wants this signature, or `sigv4` as well.
macro_rules! endpoint {
    ($($name:literal),*) => {
        RuleSet {
            parameters: &[],
            variables: 0,
            body: Body::Rules(&[Rule::Endpoint(
                &[],
                Expr::Str("https://a.example"),
                &[$(Extra::Auth(&[AuthPart::Name(Expr::Str($name))])),*],
            )]),
        }
    };
}

/// The outcome of a call to a service whose endpoint has these signatures.
macro_rules! at_endpoint {
    ($($name:literal),*) => {{
        static RULES: RuleSet = endpoint!($($name),*);
        static RULED: Service = Service {
            endpoint_rules: Some(&RULES),
            auth: &[SIGV4],
            ..SERVICE_FACTS
        };
        struct Names;
        static NAMES: Operation =
            Operation::new("Names", &RULED, &LIST_NAMES_INPUT, &LIST_NAMES_OUTPUT)
                .http("GET", &[Segment::Literal("names")], 200);
        impl smithy_runtime::operation::Operate for Names {
            type Input = ListNamesInput;
            type Output = ListNamesOutput;
            type Error = ListNamesError;
            const OPERATION: &'static Operation = &NAMES;
        }
        let mut settings = config(&Scripted::new([ok()]));
        settings.set_endpoint_url(None);
        let client = Handle::new(&RULED, settings.build());
        let sent = client.call().send::<Names>(ListNamesInput::default()).await;
        sent.map(drop).map_err(|error| DisplayErrorContext(&error).to_string())
    }};
}

#[tokio::test]
async fn endpoints_that_want_another_signature_are_refused() {
    assert_eq!(at_endpoint!("sigv4a", "sigv4"), Ok(()));
    assert_eq!(at_endpoint!("another"), Ok(()));
    let error = at_endpoint!("sigv4a").unwrap_err();
    assert!(error.contains("`aws.auth#sigv4a`"), "{error}");
    let error = at_endpoint!("sigv4-s3express").unwrap_err();
    assert!(
        error.contains("`disable_s3_express_session_auth(true)`"),
        "{error}"
    );
}
