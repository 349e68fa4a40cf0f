//! Adaptive mode: how fast a client may send after the service asked for fewer requests.
//!
//! The rate follows the published algorithm of the AWS SDKs: it falls to a part of what was measured, then grows
//! along a cubic curve. A bucket is filled at that rate; every attempt takes one token.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What is left of the rate when the service asks for fewer requests.
const BETA: f64 = 0.7;
/// How steep the curve is on which the rate grows.
const SCALE: f64 = 0.4;
/// How much the latest measurement counts.
const SMOOTH: f64 = 0.8;
/// The least rate, in tokens per second.
const MIN_FILL_RATE: f64 = 0.5;
/// The least that a full bucket holds.
const MIN_CAPACITY: f64 = 1.0;
/// How many measurements are made per second.
const MEASUREMENTS: f64 = 2.0;

/// The rate that all calls of a client share. It takes no part unless the client is adaptive.
#[derive(Debug, Default)]
pub(crate) struct RateLimiter(Mutex<Rate>);

impl RateLimiter {
    /// Takes the token of an attempt; tells how long to wait for it. Who waits has its place: the next one waits
    /// longer.
    pub(crate) fn acquire(&self, now: SystemTime) -> Duration {
        self.rate().acquire(seconds(now))
    }

    /// Learns from the answer to an attempt: whether it asked for fewer requests.
    pub(crate) fn update(&self, now: SystemTime, throttled: bool) {
        self.rate().update(seconds(now), throttled);
    }

    fn rate(&self) -> MutexGuard<'_, Rate> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn seconds(time: SystemTime) -> f64 {
    time.duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs_f64()
}

/// All times are seconds since the epoch, all rates are per second.
#[derive(Debug, Default)]
struct Rate {
    /// Whether the service asked for fewer requests so far.
    enabled: bool,
    fill_rate: f64,
    max_capacity: f64,
    /// What is in the bucket. Less than nothing is what those take who wait.
    capacity: f64,
    filled: Option<f64>,
    measured: f64,
    /// Since when answers are counted, in whole measurements.
    counted_since: Option<f64>,
    count: f64,
    /// The rate at which the service last asked for fewer requests, and when.
    last_max: f64,
    last_throttled: f64,
}

impl Rate {
    fn acquire(&mut self, now: f64) -> Duration {
        if !self.enabled {
            return Duration::ZERO;
        }
        self.fill(now);
        self.capacity -= 1.0;
        if self.capacity >= 0.0 {
            return Duration::ZERO;
        }
        Duration::try_from_secs_f64(-self.capacity / self.fill_rate).unwrap_or(Duration::MAX)
    }

    fn fill(&mut self, now: f64) {
        if let Some(filled) = self.filled {
            let more = (now - filled).max(0.0) * self.fill_rate;
            self.capacity = (self.capacity + more).min(self.max_capacity);
        }
        self.filled = Some(now);
    }

    fn update(&mut self, now: f64, throttled: bool) {
        self.measure(now);
        let next = if throttled {
            let rate = match self.enabled {
                true => self.measured.min(self.fill_rate),
                false => self.measured,
            };
            self.last_max = rate;
            self.last_throttled = now;
            self.enabled = true;
            rate * BETA
        } else {
            cubic(self.last_max, (now - self.last_throttled).max(0.0))
        };
        let next = next.min(2.0 * self.measured);
        self.fill(now);
        self.fill_rate = next.max(MIN_FILL_RATE);
        self.max_capacity = next.max(MIN_CAPACITY);
        self.capacity = self.capacity.min(self.max_capacity);
    }

    /// Counts an answer; the measured rate changes at the end of each half second.
    fn measure(&mut self, now: f64) {
        let mark = (now * MEASUREMENTS).floor() / MEASUREMENTS;
        let since = *self.counted_since.get_or_insert_with(|| {
            self.last_throttled = now;
            mark
        });
        self.count += 1.0;
        if mark > since {
            let rate = self.count / (mark - since);
            self.measured = rate * SMOOTH + self.measured * (1.0 - SMOOTH);
            self.count = 0.0;
            self.counted_since = Some(mark);
        } else if mark < since {
            // The clock was put back.
            self.counted_since = Some(mark);
        }
    }
}

/// The rate some time after it was `last_max`, and too high.
fn cubic(last_max: f64, after: f64) -> f64 {
    let flat = (last_max * (1.0 - BETA) / SCALE).cbrt();
    SCALE * (after - flat).powi(3) + last_max
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-6, "{found}, not {expected}");
    }

    /// Points of the curve where it can be computed without it: at the start, where it is flat, and as far behind.
    #[test]
    fn the_curve_starts_at_beta_and_is_flat_at_the_last_maximum() {
        for last_max in [0.5_f64, 1.0, 10.0, 250.0] {
            let flat = (last_max * 0.3 / 0.4).cbrt();
            assert_near(cubic(last_max, 0.0), 0.7 * last_max);
            assert_near(cubic(last_max, flat), last_max);
            assert_near(cubic(last_max, 2.0 * flat), 1.3 * last_max);
            assert_near(cubic(last_max, flat + 1.0), last_max + 0.4);
            assert_near(cubic(last_max, flat + 5.0), last_max + 50.0);
        }
        // flat = ∛7.5
        for (after, expected) in [
            (0.0, 7.0),
            (1.0, 9.648_936),
            (2.0, 10.000_031),
            (3.0, 10.453_285),
        ] {
            let found = cubic(10.0, after);
            assert!((found - expected).abs() < 1e-5, "{after}: {found}");
        }
    }

    /// Twenty answers a second, the first of them in the middle of a half second.
    #[test]
    fn the_rate_is_measured_and_smoothed() {
        let mut rate = Rate::default();
        let mut measured = Vec::new();
        for n in 0..40 {
            rate.update(1000.0 + f64::from(n) * 0.05, false);
            if measured.last() != Some(&rate.measured) {
                measured.push(rate.measured);
            }
        }
        // 11, 10 and 10 answers in half a second each.
        let mut expected = vec![0.0];
        for answers in [11.0, 10.0, 10.0] {
            expected.push(answers * 2.0 * 0.8 + expected.last().unwrap() * 0.2);
        }
        assert_eq!(measured.len(), expected.len(), "{measured:?}");
        for (found, expected) in measured.into_iter().zip(expected) {
            assert_near(found, expected);
        }
    }

    /// A client that sends ten times a second and is asked for fewer requests at the end of the second.
    fn throttled() -> (Rate, f64) {
        let mut rate = Rate::default();
        for n in 0..10 {
            assert_eq!(rate.acquire(f64::from(n) * 0.1), Duration::ZERO);
            rate.update(f64::from(n) * 0.1, false);
        }
        rate.update(1.0, true);
        (rate, 1.0)
    }

    #[test]
    fn the_bucket_is_there_from_the_first_throttling_on() {
        let (rate, _) = throttled();
        assert!(rate.enabled);
        // Six answers up to 0.5, five up to 1.0: 12 · 0.8, then 10 · 0.8 + 9.6 · 0.2.
        assert_near(rate.measured, 9.92);
        assert_near(rate.last_max, 9.92);
        assert_near(rate.fill_rate, 9.92 * 0.7);
        assert_near(rate.max_capacity, 9.92 * 0.7);
        // What a second at the least rate gives.
        assert_near(rate.capacity, 0.5);
    }

    #[test]
    fn attempts_wait_in_line() {
        let (mut rate, now) = throttled();
        let each = 1.0 / rate.fill_rate;
        for place in 1..=5 {
            let missing = f64::from(place) - 0.5;
            assert_near(rate.acquire(now).as_secs_f64(), missing * each);
        }
        // After the time of those tokens there is no debt, and none in store.
        let now = now + 4.5 * each;
        assert_near(rate.acquire(now).as_secs_f64(), each);
        // In a long pause the bucket fills, and not more.
        let now = now + 1000.0;
        let full = rate.max_capacity;
        for _ in 0..full.floor() as u32 {
            assert_eq!(rate.acquire(now), Duration::ZERO);
        }
        assert!(rate.acquire(now) > Duration::ZERO);
    }

    #[test]
    fn throttling_that_goes_on_ends_at_the_least_rate() {
        let (mut rate, mut now) = throttled();
        let mut before = rate.fill_rate;
        for _ in 0..20 {
            now += 1.0;
            rate.update(now, true);
            assert!(rate.fill_rate <= before);
            before = rate.fill_rate;
        }
        assert_near(rate.fill_rate, 0.5);
        assert_near(rate.max_capacity, 1.0);
        // Asked before anything was measured: the least rate, too.
        let mut rate = Rate::default();
        rate.update(7.3, true);
        assert_near(rate.fill_rate, 0.5);
        assert_near(rate.acquire(7.3).as_secs_f64(), 2.0);
    }

    #[test]
    fn the_rate_grows_again_and_not_beyond_twice_what_is_sent() {
        let (mut rate, mut now) = throttled();
        let mut before = rate.fill_rate;
        for _ in 0..100 {
            now += 0.1;
            rate.update(now, false);
            assert!(rate.fill_rate <= 2.0 * rate.measured + 1e-9);
        }
        assert!(rate.fill_rate > 9.92, "{rate:?}");
        before = before.max(rate.fill_rate);
        // A pause makes it no faster.
        now += 3600.0;
        rate.update(now, false);
        assert!(rate.fill_rate <= before, "{rate:?}");
    }

    #[test]
    fn clocks_that_jump_do_no_harm() {
        let (mut rate, now) = throttled();
        for now in [now - 1e9, now + 1e12, 0.0, now, f64::MAX, 0.0] {
            rate.acquire(now);
            rate.update(now, false);
            rate.update(now, true);
            assert!(
                rate.fill_rate >= 0.5 && rate.fill_rate.is_finite(),
                "{rate:?}"
            );
            assert!(
                rate.max_capacity >= 1.0 && rate.capacity.is_finite(),
                "{rate:?}"
            );
        }
    }

    proptest::proptest! {
        /// Whatever comes: the rate keeps its least, the bucket its size, and waits are as long as the line.
        #[test]
        fn rates_stay_within_their_bounds(
            steps in proptest::collection::vec((0_u8..4, 0.0_f64..3.0), 1..200)
        ) {
            let (mut rate, mut now) = (Rate::default(), 1e9);
            for (step, pause) in steps {
                now += pause;
                match step {
                    0 => rate.update(now, true),
                    1 => rate.update(now, false),
                    _ => {
                        let wait = rate.acquire(now).as_secs_f64();
                        let line = if rate.enabled { (-rate.capacity).max(0.0) } else { 0.0 };
                        assert!((wait * rate.fill_rate - line).abs() < 1e-6);
                    }
                }
                assert!(!rate.enabled || rate.fill_rate >= MIN_FILL_RATE);
                assert!(rate.capacity <= rate.max_capacity);
            }
        }
    }
}
