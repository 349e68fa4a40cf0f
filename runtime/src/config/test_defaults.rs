//! Settings for tests of programs.

use std::time::{Duration, SystemTime};

use crate::identity::Credentials;

use super::Builder;

impl Builder {
    /// Settings that make a test give the same each time: credentials that no service accepts, a clock that
    /// stands still, one idempotency token for all calls.
    #[must_use]
    pub fn with_test_defaults(mut self) -> Self {
        self.apply_test_defaults();
        self
    }

    /// As [`with_test_defaults`](Self::with_test_defaults).
    pub fn apply_test_defaults(&mut self) -> &mut Self {
        *self = std::mem::take(self)
            .credentials_provider(Credentials::for_tests())
            .time_source(SystemTime::UNIX_EPOCH + Duration::from_secs(1_234_567_890))
            .idempotency_token_provider("00000000-0000-4000-8000-000000000000");
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::Region;

    #[test]
    fn what_was_set_stays() {
        let builder = Builder::new().region(Region::from_static("eu-west-1"));
        let config = builder.with_test_defaults().build();
        assert_eq!(config.region().map(AsRef::as_ref), Some("eu-west-1"));
        assert!(config.credentials_provider().is_some());
        let text = format!("{config:?}");
        assert!(text.contains("00000000-0000-4000"), "{text}");
    }
}
