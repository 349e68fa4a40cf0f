//! Versions of defaults: what a client does where nothing is set.
//!
//! Defaults get better, and a program may rely on those it was written with. So a program names a version, and
//! [`Defaults::of`] is the one place that says what that means. A program that names none gets the newest.

use std::fmt;

use crate::stalled_stream_protection::StalledStreamProtectionConfig;

/// Which defaults to follow: those of a day, or the [newest](Self::latest).
///
/// | From | Default |
/// |---|---|
/// | `v2023_11_09` | streamed downloads that stall are given up |
/// | `v2024_03_28` | streamed uploads are, too |
///
/// All else is the same in all versions: clients try three times, connect within 3.1 seconds, and take proxies from
/// the environment.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BehaviorVersion(Version);

/// In the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(non_camel_case_types, reason = "the names that people write")]
enum Version {
    v2023_11_09,
    v2024_03_28,
    v2025_01_17,
    v2025_08_07,
    v2026_01_12,
}

impl BehaviorVersion {
    /// The newest defaults.
    pub const fn latest() -> Self {
        Self::v2026_01_12()
    }

    /// The defaults of January 2026: those of [`v2025_08_07`](Self::v2025_08_07).
    pub const fn v2026_01_12() -> Self {
        Self(Version::v2026_01_12)
    }

    /// The defaults of August 2025: those of [`v2025_01_17`](Self::v2025_01_17).
    pub const fn v2025_08_07() -> Self {
        Self(Version::v2025_08_07)
    }

    /// The defaults of January 2025: those of [`v2024_03_28`](Self::v2024_03_28).
    pub const fn v2025_01_17() -> Self {
        Self(Version::v2025_01_17)
    }

    /// The defaults of March 2024: uploads that stall are given up.
    pub const fn v2024_03_28() -> Self {
        Self(Version::v2024_03_28)
    }

    /// The defaults of November 2023: downloads that stall are given up, uploads are not.
    pub const fn v2023_11_09() -> Self {
        Self(Version::v2023_11_09)
    }

    /// Whether this version is `other` or a newer one.
    pub fn is_at_least(&self, other: BehaviorVersion) -> bool {
        self.0 >= other.0
    }

    /// Whether this version is older than `other`.
    pub fn is_older_than(&self, other: BehaviorVersion) -> bool {
        self.0 < other.0
    }
}

impl Default for BehaviorVersion {
    /// The newest defaults.
    fn default() -> Self {
        Self::latest()
    }
}

impl fmt::Debug for BehaviorVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BehaviorVersion").field(&self.0).finish()
    }
}

/// What a version stands for.
pub(crate) struct Defaults {
    pub(crate) stalled_streams: StalledStreamProtectionConfig,
}

impl Defaults {
    /// The table of versions.
    pub(crate) fn of(version: BehaviorVersion) -> Self {
        let uploads = version.is_at_least(BehaviorVersion::v2024_03_28());
        Self {
            stalled_streams: StalledStreamProtectionConfig::enabled()
                .upload_enabled(uploads)
                .build(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_has_its_defaults() {
        let versions = [
            (BehaviorVersion::v2023_11_09(), false),
            (BehaviorVersion::v2024_03_28(), true),
            (BehaviorVersion::v2025_01_17(), true),
            (BehaviorVersion::v2025_08_07(), true),
            (BehaviorVersion::v2026_01_12(), true),
            (BehaviorVersion::latest(), true),
        ];
        assert!(versions.is_sorted_by_key(|(version, _)| version.0));
        for (version, uploads) in versions {
            let Defaults { stalled_streams } = Defaults::of(version);
            assert_eq!(stalled_streams.upload_enabled(), uploads, "{version:?}");
            assert!(stalled_streams.download_enabled(), "{version:?}");
        }
        let oldest = BehaviorVersion::v2023_11_09();
        assert!(oldest.is_older_than(BehaviorVersion::default()));
        assert_eq!(format!("{oldest:?}"), "BehaviorVersion(v2023_11_09)");
    }
}
