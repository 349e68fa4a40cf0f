//! The budget of retries that all calls of a client share, or those of a partition.

use std::sync::atomic::{AtomicU32, Ordering};

use super::Reason;

const CAPACITY: u32 = 500;

/// Tokens for retries.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }
}

impl Budget {
    /// Takes the tokens for a retry, if there are enough; tells how many.
    pub(crate) fn take(&self, reason: Reason) -> Option<u32> {
        let cost = match reason {
            Reason::Transient => 5,
            Reason::Timeout | Reason::Throttling => 10,
            Reason::ClockSkew | Reason::WrongEndpoint => 0,
        };
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(cost)
            })
            .ok()
            .map(|_| cost)
    }

    /// Gives tokens back after a success: the cost of the retry that succeeded, or 1.
    pub(crate) fn refill(&self, cost: Option<u32>) {
        let tokens = cost.unwrap_or(1);
        if self.0.load(Ordering::Relaxed) == CAPACITY {
            return;
        }
        // The closure always gives a value, so this cannot fail.
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                Some(left.saturating_add(tokens).min(CAPACITY))
            });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        /// Whatever is taken and given back: nothing is taken that is not there, and there is never more than at
        /// the start.
        #[test]
        fn the_budget_stays_within_its_bounds(steps in proptest::collection::vec(0_u8..6, 0..400)) {
            let budget = Budget::default();
            let mut left = CAPACITY;
            for step in steps {
                let (reason, cost) = match step {
                    0 => (Reason::Transient, 5),
                    1 => (Reason::Timeout, 10),
                    2 => (Reason::Throttling, 10),
                    3 => (Reason::ClockSkew, 0),
                    step => {
                        let back = (step == 5).then_some(10);
                        budget.refill(back);
                        left = (left + back.unwrap_or(1)).min(CAPACITY);
                        continue;
                    }
                };
                assert_eq!(budget.take(reason), (left >= cost).then_some(cost));
                left = left.checked_sub(cost).unwrap_or(left);
            }
            assert_eq!(budget.0.load(Ordering::Relaxed), left);
        }
    }

    #[test]
    fn retries_stop_when_the_budget_is_spent() {
        let budget = Budget::default();
        for _ in 0..100 {
            assert_eq!(budget.take(Reason::Transient), Some(5));
        }
        assert_eq!(budget.take(Reason::Transient), None);
        assert_eq!(budget.take(Reason::ClockSkew), Some(0));
        budget.refill(None);
        assert_eq!(budget.take(Reason::Transient), None);
        budget.refill(Some(5));
        assert_eq!(budget.take(Reason::Throttling), None);
        assert_eq!(budget.take(Reason::Transient), Some(5));
        budget.refill(Some(u32::MAX));
        assert_eq!(budget.0.load(Ordering::Relaxed), CAPACITY);
        for _ in 0..50 {
            assert_eq!(budget.take(Reason::Timeout), Some(10));
        }
        assert_eq!(budget.take(Reason::Transient), None);
    }
}
