//! What a client has to be told before it can call: where the service is, and who calls.

use std::collections::BTreeSet;

use crate::ir::{Auth, Service};

/// Items of the runtime's `config` that every client shows.
const COMMON: [&str; 28] = [
    "AppName",
    "AsyncSleep",
    "AuthSchemeId",
    "BehaviorVersion",
    "Builder",
    "Config",
    "ConfigBag",
    "Endpoint",
    "HttpClient",
    "IdempotencyTokenProvider",
    "Intercept",
    "Interceptor",
    "RuntimeComponents",
    "SdkConfig",
    "SharedAsyncSleep",
    "SharedHttpClient",
    "SharedInterceptor",
    "SharedTimeSource",
    "SharedTransport",
    "Sleep",
    "StalledStreamProtectionConfig",
    "SystemTimeSource",
    "TimeSource",
    "Transport",
    "http",
    "interceptors",
    "retry",
    "timeout",
];

/// Those of clients that sign, or whose rules want a region.
const OF_AWS: [&str; 14] = [
    "AccountIdEndpointMode",
    "ConfigLoader",
    "Credentials",
    "CredentialsError",
    "PartitionTable",
    "ProvideCredentials",
    "Region",
    "RequestChecksumCalculation",
    "ResponseChecksumValidation",
    "SharedCredentialsProvider",
    "defaults",
    "from_env",
    "load_defaults",
    "load_from_env",
];

/// Those of clients with bearer tokens.
const OF_BEARERS: [&str; 5] = [
    "ProvideToken",
    "SharedTokenProvider",
    "Token",
    "TokenError",
    "TokenFuture",
];

/// Whether clients look for region and credentials as those of AWS do. Clients of other services are told
/// in code where their service is.
pub(super) fn is_aws(service: &Service) -> bool {
    let signs = |auth: &Auth| matches!(auth, Auth::SigV4 { .. } | Auth::SigV4a { .. });
    service.endpoint.is_some() || schemes(service).any(signs)
}

/// Whether requests are signed, so that somebody else may send them.
pub(super) fn signs(service: &Service) -> bool {
    schemes(service).any(|auth| matches!(auth, Auth::SigV4 { .. }))
}

/// The schemes of the service, then those that only operations have; some may come again.
fn schemes(service: &Service) -> impl Iterator<Item = &Auth> {
    let of_operations = service.operations.iter().filter_map(|op| op.auth.as_ref());
    service.auth.iter().chain(of_operations.flatten())
}

/// The items of the runtime's `config` that the client shows, in the order in which Rust sorts them.
pub(super) fn items(service: &Service) -> BTreeSet<&'static str> {
    let mut items: BTreeSet<&str> = COMMON.into_iter().collect();
    if is_aws(service) {
        items.extend(OF_AWS);
    }
    for scheme in schemes(service) {
        match scheme {
            Auth::Bearer => items.extend(OF_BEARERS),
            Auth::ApiKey { .. } => items.extend(["Token"]),
            Auth::Basic => items.extend(["Login"]),
            _ => {}
        }
    }
    items
}

/// A way to prove who calls, other than a signature.
pub(super) struct Proof {
    /// The methods of the configuration's builder that set it up.
    pub(super) settings: &'static str,
    /// What it is.
    pub(super) what: String,
    /// The call of the builder in an example.
    pub(super) call: &'static str,
    /// What the call names besides.
    pub(super) uses: Option<&'static str>,
}

/// The ways to prove who calls, best first.
pub(super) fn proofs(service: &Service) -> Vec<Proof> {
    let mut proofs: Vec<Proof> = Vec::new();
    for proof in schemes(service).filter_map(proof) {
        if proofs.iter().all(|known| known.settings != proof.settings) {
            proofs.push(proof);
        }
    }
    proofs
}

fn proof(auth: &Auth) -> Option<Proof> {
    let (settings, what, call, uses) = match auth {
        Auth::Bearer => (
            "`bearer_token` or `token_provider`",
            "a bearer token".to_owned(),
            ".bearer_token(\"token\")",
            None,
        ),
        Auth::ApiKey { name, in_query, .. } => {
            let place = if *in_query {
                "query parameter"
            } else {
                "header"
            };
            let name = crate::lower::docs::code_span(name);
            let what = format!("a key in the {place} {name}");
            ("`api_key`", what, ".api_key(\"key\")", None)
        }
        Auth::Basic => (
            "`basic_auth_login`",
            "a name and a password".to_owned(),
            ".basic_auth_login(Login::new(\"user\", \"password\"))",
            Some("Login"),
        ),
        _ => return None,
    };
    Some(Proof {
        settings,
        what,
        call,
        uses,
    })
}
