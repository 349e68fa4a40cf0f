//! What a stream fails with that stalled.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::error::{ConnectorError, DispatchKind, TimeoutKind};

use super::pace::LIMIT;

/// A stream stalled: it carried less than one byte per second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StalledStream {
    pub(super) is_upload: bool,
    pub(super) grace_period: Duration,
    /// What was carried since the stream was last on time.
    pub(super) bytes: u64,
}

impl StalledStream {
    /// How far the stream was allowed to be behind.
    pub fn grace_period(&self) -> Duration {
        self.grace_period
    }

    /// For how long the stream was too slow.
    pub fn elapsed(&self) -> Duration {
        self.grace_period
            .saturating_add(Duration::from_secs(self.bytes / LIMIT))
    }

    /// The measured rate, in bytes per second.
    pub fn bytes_per_second(&self) -> f64 {
        self.bytes as f64 / self.elapsed().as_secs_f64().max(f64::MIN_POSITIVE)
    }
}

impl fmt::Display for StalledStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let which = match self.is_upload {
            true => "upload",
            false => "download",
        };
        let rate = self.bytes_per_second();
        write!(
            f,
            "the {which} stalled: {rate:.2} bytes per second in {:?}, less than {LIMIT}; \
             `Config::builder().stalled_stream_protection(…)` sets another grace period, or turns this off",
            self.elapsed()
        )
    }
}

impl Error for StalledStream {}

impl From<StalledStream> for ConnectorError {
    fn from(stalled: StalledStream) -> Self {
        let kind = DispatchKind::Timeout(TimeoutKind::StalledStream, stalled.grace_period);
        Self::new(kind, stalled)
    }
}
