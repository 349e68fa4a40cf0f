//! What tests of generated clients need: the cases of `smithy.test#httpRequestTests`,
//! `httpResponseTests` and `eventStreamTests`, and of `smithy.rules#endpointTests`, a client's configuration that leaves nothing to chance, and comparisons that
//! say where two values differ.
//!
//! A case is set up, gives its client a configuration, and checks one call:
//!
//! ```text
//! let case = RequestCase::new("GET", "/cities/ghent").endpoint("https://example.com");
//! let client = Client::from_conf(case.config().build());
//! case.check(client.get_city().name("ghent").send())
//! ```

mod body;
mod endpoint;
#[cfg(feature = "event-stream")]
mod events;
mod failure;
mod invent;
mod request;
mod response;
mod round_trip;
mod tree;
mod values;

use std::time::{Duration, UNIX_EPOCH};

use crate::block_on::block_on;
use crate::config::{Builder, Config, Credentials, Login, Region};
use crate::retry::RetryConfig;
use crate::timeout::TimeoutConfig;
use crate::transport::scripted::Scripted;

pub use endpoint::EndpointCase;
#[cfg(feature = "event-stream")]
pub use events::{EventCase, EventMessage, events};
pub use failure::{TestFailure, TestResult};
pub use invent::Inventor;
pub use request::RequestCase;
pub use response::ResponseCase;
pub use round_trip::{round_trip, round_trip_over};
#[cfg(any(
    feature = "protocol-cbor",
    feature = "protocol-query",
    feature = "protocol-rest-xml"
))]
pub(crate) use tree::Tree;

/// The token that fills members with the trait `idempotencyToken` in the cases of a model.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// Settings with which a call depends on nothing but its input: fixed keys, time and tokens, no
/// retries, no limits of time. `auth_scheme` leaves only the identity that this scheme needs, so that
/// no other one is chosen.
fn settings(transport: &Scripted, auth_scheme: Option<&str>) -> Builder {
    let wants = |scheme: &str| auth_scheme.is_none_or(|wanted| wanted == scheme);
    let mut settings = Config::builder()
        .region(Region::from_static("us-east-1"))
        .transport(transport.clone())
        .time_source(UNIX_EPOCH + Duration::from_secs(1_704_067_200))
        .idempotency_token_provider(TOKEN)
        .invocation_id_generator(TOKEN)
        .retry_config(RetryConfig::disabled())
        .timeout_config(TimeoutConfig::disabled())
        .request_min_compression_size_bytes(0);
    if wants("aws.auth#sigv4") || wants("aws.auth#sigv4a") {
        let keys = Credentials::from_keys("AKIDEXAMPLE", "secret", None);
        settings = settings.credentials_provider(keys);
    }
    if wants("smithy.api#httpBearerAuth") {
        settings = settings.bearer_token("token");
    }
    if wants("smithy.api#httpApiKeyAuth") {
        settings = settings.api_key("key");
    }
    if wants("smithy.api#httpBasicAuth") || wants("smithy.api#httpDigestAuth") {
        settings = settings.basic_auth_login(Login::new("user", "password"));
    }
    settings
}
