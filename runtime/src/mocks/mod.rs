//! Clients for tests whose calls are answered by rules instead of a service.
//!
//! [`mock!`](crate::mock) begins a rule for an operation, [`mock_client!`](crate::mock_client) makes a
//! client of rules. Emitted crates are used like this:
//!
//! ```text
//! let found = mock!(Client::get_audience_model)
//!     .match_requests(|input| input.audience_model_arn() == Some(ARN))
//!     .then_output(|| GetAudienceModelOutput::builder() /* … */ .build().unwrap());
//! let client = mock_client!(cleanroomsml, [&found]);
//! // … calls …
//! assert_eq!(found.num_calls(), 1);
//! ```
//!
//! Everything of a call happens but for the exchange: the input is checked and written, the endpoint is
//! found, the request is signed. An answer with a type is the call's result as it is; an HTTP response
//! is read, and tried again, as one of the service.

mod rule;
mod rules;
mod sequence;
mod substitute;

pub use self::rule::{Rule, RuleBuilder};
pub use self::rules::{MockResponseInterceptor, RuleMode};
pub use self::sequence::{FinishedSequence, SequenceBuilder};
pub use self::substitute::Substitute;
pub(crate) use self::substitute::SubstituteKind;

use std::time::Duration;

use crate::config::{Config, Credentials, Region, SdkConfig};
use crate::retry::RetryConfig;

/// Begins a rule for an operation, which is named by its method: `mock!(Client::get_audience_model)`.
/// It gives a [`RuleBuilder`].
#[macro_export]
macro_rules! mock {
    ($operation:expr) => {
        $crate::mocks::RuleBuilder::new($operation)
    };
}

/// Makes a client whose calls are answered by rules: `mock_client!(cleanroomsml, [&rule])`.
///
/// The crate comes first, then the [`RuleMode`](crate::mocks::RuleMode) (`Sequential` if it is left out),
/// the rules, and a function that may change the configuration. The client has a region and
/// credentials of no account, and waits no time to speak of between attempts.
#[macro_export]
macro_rules! mock_client {
    ($sdk:ident, $rules:expr) => {
        $crate::mock_client!($sdk, $crate::mocks::RuleMode::Sequential, $rules)
    };
    ($sdk:ident, $mode:expr, $rules:expr) => {
        $crate::mock_client!($sdk, $mode, $rules, |config| config)
    };
    ($sdk:ident, $mode:expr, $rules:expr, $change:expr) => {
        $sdk::client::Client::from_conf(
            $crate::mocks::changed(
                $sdk::config::Builder::from(&$crate::mocks::shared_config($mode, $rules)),
                $change,
            )
            .build(),
        )
    };
}

/// The configuration of a client whose calls are answered by rules.
pub fn shared_config(
    mode: RuleMode,
    rules: impl IntoIterator<Item = impl AsRef<Rule>>,
) -> SdkConfig {
    let mut answers = MockResponseInterceptor::new().rule_mode(mode);
    for rule in rules {
        answers = answers.with_rule(rule.as_ref());
    }
    let at_once = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    let config = Config::builder()
        .region(Region::from_static("us-east-1"))
        .credentials_provider(Credentials::for_tests())
        .retry_config(at_once)
        .interceptor(answers);
    SdkConfig::from(config.build())
}

/// What a function makes of a builder; the builder's type tells the function's.
#[doc(hidden)]
pub fn changed<B>(builder: B, change: impl FnOnce(B) -> B) -> B {
    change(builder)
}
