//! Protection against streams that stall: a connection that is open and carries nothing.
//!
//! A body is stalled if it is five seconds behind a rate of one byte per second: if nothing came for so long,
//! or too little for longer. Only the time counts in which the other side could have done something:
//!
//! - A download counts while the program waits for data. While it does something else, nothing is asked for.
//! - An upload counts while the transport takes no more of it. While the program's own stream has nothing
//!   ready, nobody is waited for. It is looked at in pieces of 16 KiB, so a connection that carries less than that
//!   in the grace period is stalled too. A body in memory is handed over at once, and does not count.
//!
//! Streams of events may be silent as long as they like.
//!
//! A stalled upload, and the stalled body of a response that is read as a whole, is a
//! [`DispatchFailure`](crate::error::DispatchFailure) that is a timeout; the call is tried again as after any other. A
//! streamed download fails with a [`StalledStream`] where it is read. Nothing runs beside the call: who waits looks at
//! the timer.

mod download;
mod error;
mod pace;
mod upload;

pub(crate) use self::download::{Watch, watched};
pub use self::error::StalledStream;
pub(crate) use self::upload::metered;

use std::time::Duration;

/// How far a stream may be behind, unless told otherwise: five seconds.
pub const DEFAULT_GRACE_PERIOD: Duration = Duration::from_secs(5);

/// Whether streams that stall are given up, and when.
///
/// ```
/// use std::time::Duration;
/// use smithy_runtime::config::{Config, StalledStreamProtectionConfig};
///
/// let patient = StalledStreamProtectionConfig::enabled()
///     .upload_enabled(false)
///     .grace_period(Duration::from_secs(60))
///     .build();
/// let config = Config::builder().stalled_stream_protection(patient).build();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StalledStreamProtectionConfig {
    upload: bool,
    download: bool,
    grace_period: Duration,
}

impl StalledStreamProtectionConfig {
    /// Starts with both directions protected.
    pub fn enabled() -> Builder {
        Builder(Self {
            upload: true,
            download: true,
            grace_period: DEFAULT_GRACE_PERIOD,
        })
    }

    /// No protection.
    pub fn disabled() -> Self {
        Self {
            upload: false,
            download: false,
            grace_period: DEFAULT_GRACE_PERIOD,
        }
    }

    /// Whether one of the directions is protected.
    pub fn is_enabled(&self) -> bool {
        self.upload || self.download
    }

    /// Whether bodies of requests are protected.
    pub fn upload_enabled(&self) -> bool {
        self.upload
    }

    /// Whether bodies of responses are protected.
    pub fn download_enabled(&self) -> bool {
        self.download
    }

    /// How far a stream may be behind.
    pub fn grace_period(&self) -> Duration {
        self.grace_period
    }
}

/// Builds a [`StalledStreamProtectionConfig`].
#[derive(Clone, Debug)]
pub struct Builder(StalledStreamProtectionConfig);

impl Builder {
    /// Whether bodies of requests are protected. Default: yes.
    pub fn upload_enabled(mut self, enabled: bool) -> Self {
        self.set_upload_enabled(Some(enabled));
        self
    }

    /// As the method without `set_`; `None` is the default.
    pub fn set_upload_enabled(&mut self, enabled: Option<bool>) -> &mut Self {
        self.0.upload = enabled.unwrap_or(true);
        self
    }

    /// Whether bodies of responses are protected. Default: yes.
    pub fn download_enabled(mut self, enabled: bool) -> Self {
        self.set_download_enabled(Some(enabled));
        self
    }

    /// As the method without `set_`; `None` is the default.
    pub fn set_download_enabled(&mut self, enabled: Option<bool>) -> &mut Self {
        self.0.download = enabled.unwrap_or(true);
        self
    }

    /// How far a stream may be behind. Default: five seconds.
    pub fn grace_period(mut self, grace_period: Duration) -> Self {
        self.set_grace_period(Some(grace_period));
        self
    }

    /// As the method without `set_`; `None` is the default.
    pub fn set_grace_period(&mut self, grace_period: Option<Duration>) -> &mut Self {
        self.0.grace_period = grace_period.unwrap_or(DEFAULT_GRACE_PERIOD);
        self
    }

    /// Whether one of the directions is protected.
    pub fn is_enabled(&self) -> bool {
        self.0.is_enabled()
    }

    /// The settings.
    pub fn build(self) -> StalledStreamProtectionConfig {
        self.0
    }
}
