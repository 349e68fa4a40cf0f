//! How long a waiter waits between two calls (Smithy 2.0, "Waiters", "Waiter retries").

use std::time::Duration;

/// The smallest delay: a waiter may not call without pause.
const LEAST: Duration = Duration::from_millis(1);

/// The bounds of the delays.
#[derive(Clone, Copy, Debug)]
pub(super) struct Delays {
    pub(super) min: Duration,
    pub(super) max: Duration,
}

impl Delays {
    /// What the specification sets where nothing else is said.
    pub(super) const USUAL: Self = Self {
        min: Duration::from_secs(2),
        max: Duration::from_secs(120),
    };

    /// The wait after call number `count`, from 1, while `remaining` is left. `unit`, from 0 to 1, is its
    /// random part. None where no time is left for a further call.
    ///
    /// The upper bound doubles with each call up to `max`. The last wait ends where `min` is left, so
    /// that the time is used up as far as it can be.
    pub(super) fn after(self, count: u32, remaining: Duration, unit: f64) -> Option<Duration> {
        let min = self.min.max(LEAST);
        let max = self.max.max(min);
        let left = remaining.checked_sub(min).filter(|left| !left.is_zero())?;
        let doubled = 1_u32
            .checked_shl(count.saturating_sub(1))
            .unwrap_or(u32::MAX);
        let upper = min.saturating_mul(doubled).min(max);
        let part = if unit.is_nan() {
            0.0
        } else {
            unit.clamp(0.0, 1.0)
        };
        let span = upper.saturating_sub(min);
        let random = Duration::try_from_secs_f64(span.as_secs_f64() * part).unwrap_or(span);
        Some(min.saturating_add(random).min(left))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DELAYS: Delays = Delays::USUAL;
    const LONG: Duration = Duration::from_secs(1_000_000);

    fn seconds(count: u32, remaining: u64, unit: f64) -> Option<f64> {
        let wait = DELAYS.after(count, Duration::from_secs(remaining), unit);
        wait.map(|wait| wait.as_secs_f64())
    }

    #[test]
    fn waits_are_random_between_the_least_and_a_bound_that_doubles() {
        for (count, upper) in [
            (1, 2.0),
            (2, 4.0),
            (3, 8.0),
            (6, 64.0),
            (7, 120.0),
            (99, 120.0),
        ] {
            assert_eq!(seconds(count, 9_999, 1.0), Some(upper), "{count}");
            assert_eq!(seconds(count, 9_999, 0.0), Some(2.0), "{count}");
        }
        assert_eq!(seconds(4, 9_999, 0.5), Some(9.0));
        assert_eq!(seconds(u32::MAX, 9_999, 1.0), Some(120.0));
    }

    #[test]
    fn the_last_wait_leaves_the_least_delay() {
        assert_eq!(seconds(7, 100, 1.0), Some(98.0));
        assert_eq!(seconds(1, 3, 1.0), Some(1.0));
        assert_eq!(seconds(1, 2, 1.0), None);
        assert_eq!(seconds(1, 0, 1.0), None);
    }

    #[test]
    fn odd_bounds_still_pause() {
        let zero = Delays {
            min: Duration::ZERO,
            max: Duration::ZERO,
        };
        assert_eq!(zero.after(5, LONG, 1.0), Some(LEAST));
        let crossed = Delays {
            min: Duration::from_secs(9),
            max: Duration::from_secs(3),
        };
        assert_eq!(crossed.after(5, LONG, 1.0), Some(crossed.min));
        let huge = Delays {
            min: Duration::MAX,
            max: Duration::MAX,
        };
        assert_eq!(huge.after(5, LONG, 1.0), None);
        assert_eq!(DELAYS.after(3, Duration::MAX, f64::NAN), Some(DELAYS.min));
    }
}
