//! How long to wait before a retry.

use std::time::{Duration, SystemTime};

use crate::http::Headers;
use crate::primitives::{DateTime, DateTimeFormat};

use super::RetryConfig;

/// The wait before retry number `retry`, counted from 1: what the service asked for, else a random
/// part (`unit`, 0 to 1) of the exponential backoff. Never more than the configured most.
pub(crate) fn delay(
    config: &RetryConfig,
    retry: u32,
    asked: Option<Duration>,
    unit: f64,
) -> Duration {
    let most = config.max_backoff();
    if let Some(asked) = asked {
        return asked.min(most);
    }
    let part = match config.use_static_exponential_base() {
        true => 1.0,
        false => unit.clamp(0.0, 1.0),
    };
    let doubled = 1_u32
        .checked_shl(retry.saturating_sub(1))
        .unwrap_or(u32::MAX);
    config
        .initial_backoff()
        .saturating_mul(doubled)
        .min(most)
        .mul_f64(part)
}

/// How long the service asks to wait: `x-amz-retry-after` in milliseconds, or `retry-after`
/// (RFC 9110, section 10.2.3) in seconds or as a date.
pub(crate) fn retry_after(headers: &Headers, now: SystemTime) -> Option<Duration> {
    if let Some(millis) = headers.get("x-amz-retry-after") {
        return millis.trim().parse().ok().map(Duration::from_millis);
    }
    let text = headers.get("retry-after")?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTime::from_str(text, DateTimeFormat::HttpDate).ok()?;
    let date = SystemTime::try_from(date).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::UNIX_EPOCH;

    fn seconds(config: &RetryConfig, retry: u32) -> f64 {
        delay(config, retry, None, 1.0).as_secs_f64()
    }

    #[test]
    fn backoff_doubles_up_to_its_limit() {
        let config = RetryConfig::standard();
        assert_eq!(seconds(&config, 1), 1.0);
        assert_eq!(seconds(&config, 2), 2.0);
        assert_eq!(seconds(&config, 5), 16.0);
        assert_eq!(seconds(&config, 6), 20.0);
        assert_eq!(seconds(&config, 33), 20.0);
        assert_eq!(seconds(&config, u32::MAX), 20.0);
        assert_eq!(delay(&config, 3, None, 0.25), Duration::from_secs(1));
        assert_eq!(delay(&config, 3, None, 0.0), Duration::ZERO);
        let fixed = config.clone().with_use_static_exponential_base(true);
        assert_eq!(delay(&fixed, 3, None, 0.0), Duration::from_secs(4));
        let config = config.with_initial_backoff(Duration::MAX);
        assert_eq!(seconds(&config, 9), 20.0);
    }

    #[test]
    fn the_service_is_heard_within_bounds() {
        let config = RetryConfig::standard();
        let asked = |seconds| delay(&config, 1, Some(Duration::from_secs(seconds)), 0.5);
        assert_eq!(asked(7), Duration::from_secs(7));
        assert_eq!(asked(3600), Duration::from_secs(20));
    }

    #[test]
    fn headers_that_ask_to_wait() {
        let now = UNIX_EPOCH + Duration::from_secs(1_704_067_200);
        let read = |name: &str, value: &str| {
            let mut headers = Headers::new();
            headers.try_insert(name, value).unwrap();
            retry_after(&headers, now)
        };
        assert_eq!(read("retry-after", "3"), Some(Duration::from_secs(3)));
        assert_eq!(
            read("retry-after", "Mon, 01 Jan 2024 00:00:09 GMT"),
            Some(Duration::from_secs(9))
        );
        assert_eq!(
            read("Retry-After", "Sun, 31 Dec 2023 23:00:00 GMT"),
            Some(Duration::ZERO)
        );
        assert_eq!(
            read("x-amz-retry-after", "1500"),
            Some(Duration::from_millis(1500))
        );
        for bad in ["", "-1", "soon", "1.5", "99999999999999999999999"] {
            assert_eq!(read("retry-after", bad), None, "{bad}");
            assert_eq!(read("x-amz-retry-after", bad), None, "{bad}");
        }
    }
}
