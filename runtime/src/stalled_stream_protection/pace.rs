//! How far a stream is behind the rate that it must have.

use std::time::Duration;

use crate::error::{BoxError, TimeoutError, TimeoutKind};

use super::StalledStream;

/// The least rate, in bytes per second.
pub(super) const LIMIT: u64 = 1;

/// Counts time against bytes.
#[derive(Debug)]
pub(super) struct Pace {
    rule: Rule,
    /// How far the stream may be behind.
    grace: Duration,
    /// How much of that is left.
    left: Duration,
    /// What was carried since all of it was left.
    bytes: u64,
}

/// What the stream must keep.
#[derive(Clone, Copy, Debug)]
enum Rule {
    /// The least rate.
    Rate { is_upload: bool },
    /// To be never silent for long.
    Sound,
}

impl Pace {
    pub(super) fn download(grace: Duration) -> Self {
        Self::new(Rule::Rate { is_upload: false }, grace)
    }

    pub(super) fn upload(grace: Duration) -> Self {
        Self::new(Rule::Rate { is_upload: true }, grace)
    }

    /// The pace of a read timeout.
    pub(super) fn sound(limit: Duration) -> Self {
        Self::new(Rule::Sound, limit)
    }

    fn new(rule: Rule, grace: Duration) -> Self {
        Self {
            rule,
            grace,
            left: grace,
            bytes: 0,
        }
    }

    /// How long the stream may carry nothing from now on.
    pub(super) fn left(&self) -> Duration {
        self.left
    }

    /// This time went by.
    pub(super) fn wait(&mut self, time: Duration) {
        self.left = self.left.saturating_sub(time);
    }

    /// These bytes were carried.
    pub(super) fn carry(&mut self, bytes: usize) {
        if bytes == 0 {
            return;
        }
        let bytes = bytes as u64;
        let gained = match self.rule {
            Rule::Rate { .. } => Duration::from_secs(bytes / LIMIT),
            Rule::Sound => self.grace,
        };
        self.left = self.left.saturating_add(gained);
        self.bytes = self.bytes.saturating_add(bytes);
        if self.left >= self.grace {
            self.left = self.grace;
            self.bytes = 0;
        }
    }

    /// What a stream of this pace fails with, when nothing is left.
    pub(super) fn late(&self) -> BoxError {
        match self.rule {
            Rule::Rate { is_upload } => self.stalled(is_upload).into(),
            Rule::Sound => TimeoutError::new(TimeoutKind::Read, self.grace).into(),
        }
    }

    pub(super) fn stalled(&self, is_upload: bool) -> StalledStream {
        StalledStream {
            is_upload,
            grace_period: self.grace,
            bytes: self.bytes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn bytes_buy_time_and_no_more_than_the_grace_period() {
        let mut pace = Pace::download(5 * SECOND);
        pace.wait(3 * SECOND);
        assert_eq!(pace.left(), 2 * SECOND);
        pace.carry(1);
        assert_eq!((pace.left(), pace.bytes), (3 * SECOND, 1));
        pace.carry(0);
        assert_eq!(pace.left(), 3 * SECOND);
        pace.carry(1 << 20);
        assert_eq!((pace.left(), pace.bytes), (5 * SECOND, 0));
        pace.wait(Duration::MAX);
        assert_eq!(pace.left(), Duration::ZERO);
        pace.carry(usize::MAX);
        assert_eq!(pace.left(), 5 * SECOND);
    }

    #[test]
    fn what_is_too_slow_is_found_out_and_what_is_fast_enough_is_not() {
        let mut pace = Pace::download(5 * SECOND);
        for _ in 0..1000 {
            pace.wait(SECOND);
            pace.carry(1);
        }
        assert_eq!(pace.left(), 5 * SECOND);
        // Half the limit, the first byte after two seconds.
        let mut seconds = 0;
        while !pace.left().is_zero() {
            pace.wait(SECOND);
            seconds += 1;
            if seconds % 2 == 0 && !pace.left().is_zero() {
                pace.carry(1);
            }
        }
        let stalled = pace.stalled(false);
        assert_eq!(stalled.elapsed().as_secs(), seconds);
        assert!(
            (0.3..0.6).contains(&stalled.bytes_per_second()),
            "{stalled}"
        );
    }

    #[test]
    fn any_byte_breaks_the_silence() {
        let mut pace = Pace::sound(60 * SECOND);
        pace.wait(59 * SECOND);
        pace.carry(1);
        assert_eq!(pace.left(), 60 * SECOND);
        assert_eq!(
            pace.late().to_string(),
            "no data from the service within 60s"
        );
    }

    #[test]
    fn the_error_says_what_was_measured_and_what_to_do() {
        let stalled = Pace::upload(5 * SECOND).stalled(true);
        assert_eq!(
            stalled.to_string(),
            "the upload stalled: 0.00 bytes per second in 5s, less than 1; \
             `Config::builder().stalled_stream_protection(…)` sets another grace period, or turns this off"
        );
        assert_eq!(
            Pace::upload(Duration::ZERO)
                .stalled(true)
                .bytes_per_second(),
            0.0
        );
    }
}
