//! The difference between the service's clock and ours.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use crate::http::Headers;
use crate::primitives::{DateTime, DateTimeFormat};

/// Services accept signatures for five minutes; from here on the clock may be to blame.
const NOTABLE: u64 = 4 * 60;

/// Codes that may mean that the time of the signature was wrong.
const CODES: [&str; 7] = [
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
    "TimeTooSkewed",
];

/// Seconds to add to our clock.
#[derive(Debug, Default)]
pub(super) struct Skew(AtomicI64);

impl Skew {
    /// `now` by the service's clock, as far as it is known.
    pub(super) fn correct(&self, now: SystemTime) -> SystemTime {
        let seconds = self.0.load(Ordering::Relaxed);
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let corrected = if seconds < 0 {
            now.checked_sub(distance)
        } else {
            now.checked_add(distance)
        };
        corrected.unwrap_or(now)
    }

    /// Learns from a refusal: whether its code may come from a wrong clock, and its date shows one.
    /// `signed` is the time of the signature, `clock` what our clock showed then.
    pub(super) fn learn(
        &self,
        code: Option<&str>,
        headers: &Headers,
        signed: SystemTime,
        clock: SystemTime,
    ) -> bool {
        if !code.is_some_and(|code| CODES.contains(&code)) {
            return false;
        }
        let Some(date) = headers
            .get("date")
            .and_then(|date| DateTime::from_str(date, DateTimeFormat::HttpDate).ok())
        else {
            return false;
        };
        let off = |time: SystemTime| date.secs().saturating_sub(DateTime::from(time).secs());
        if off(signed).unsigned_abs() < NOTABLE {
            return false;
        }
        self.0.store(off(clock), Ordering::Relaxed);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::UNIX_EPOCH;

    fn dated(date: &str) -> Headers {
        let mut headers = Headers::new();
        headers.try_insert("Date", date).unwrap();
        headers
    }

    #[test]
    fn clocks_are_corrected_both_ways() {
        let now = UNIX_EPOCH + Duration::from_secs(1_704_067_200);
        let code = Some("RequestExpired");
        let skew = Skew::default();
        assert!(!skew.learn(code, &dated("Mon, 01 Jan 2024 00:03:59 GMT"), now, now));
        assert!(!skew.learn(code, &dated("yesterday"), now, now));
        assert!(!skew.learn(code, &Headers::new(), now, now));
        let late = dated("Mon, 01 Jan 2024 01:00:00 GMT");
        assert!(!skew.learn(Some("ValidationException"), &late, now, now));
        assert!(!skew.learn(None, &late, now, now));
        assert_eq!(skew.correct(now), now);
        assert!(skew.learn(code, &late, now, now));
        assert_eq!(skew.correct(now), now + Duration::from_secs(3600));
        // What was signed with the corrected time tells the rest.
        let early = dated("Sun, 31 Dec 2023 23:00:00 GMT");
        assert!(skew.learn(code, &early, skew.correct(now), now));
        assert_eq!(skew.correct(now), now - Duration::from_secs(3600));
    }

    #[test]
    fn absurd_dates_do_no_harm() {
        let skew = Skew::default();
        let now = UNIX_EPOCH + Duration::from_secs(1_704_067_200);
        assert!(skew.learn(
            Some("AuthFailure"),
            &dated("Fri, 31 Dec 9999 23:59:59 GMT"),
            now,
            now
        ));
        skew.correct(now);
        skew.correct(UNIX_EPOCH);
    }
}
