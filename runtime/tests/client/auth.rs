//! Which authentication scheme a call uses, and what it sends.

use smithy_runtime::client::Handle;
use smithy_runtime::config::{Builder, Login, ProvideToken, TokenError, TokenFuture};
use smithy_runtime::error::DisplayErrorContext;
use smithy_runtime::http::Request;
use smithy_runtime::operation::{AuthScheme, Operation, Segment, Service};
use smithy_runtime::protocol::RestJson1;
use smithy_runtime::transport::scripted::Scripted;

use crate::service::{
    LIST_NAMES_INPUT, LIST_NAMES_OUTPUT, ListNamesError, ListNamesInput, ListNamesOutput, config,
    ok,
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
