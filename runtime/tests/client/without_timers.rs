//! Clients without timers: no retries, no timeouts, and an error that says so.

use std::time::Duration;

use smithy_runtime::client::Handle;
use smithy_runtime::config::StalledStreamProtectionConfig;
use smithy_runtime::config::retry::RetryConfig;
use smithy_runtime::config::timeout::TimeoutConfig;
use smithy_runtime::transport::scripted::Scripted;

use crate::service::{SERVICE, config, list, ok};

#[tokio::test]
async fn what_needs_timers_says_so() {
    let transport = Scripted::new([ok()]);
    let once = || config(&transport).retry_config(RetryConfig::disabled());
    let limits = TimeoutConfig::builder().read_timeout(Duration::from_secs(1));
    let protection = StalledStreamProtectionConfig::enabled().build();
    for bad in [
        config(&transport),
        once().timeout_config(limits.build()),
        once().retry_config(RetryConfig::adaptive().with_max_attempts(1)),
        once().stalled_stream_protection(protection),
    ] {
        let error = list(&Handle::new(&SERVICE, bad.build())).await.unwrap_err();
        let text = error.to_string();
        assert!(
            text.contains("`rt-tokio`") && text.contains("sleep_impl"),
            "{text}"
        );
    }
    list(&Handle::new(&SERVICE, once().build())).await.unwrap();
}
