//! Timestamps from and to those of chrono.

use std::error::Error as StdError;
use std::fmt;

use chrono::{FixedOffset, Utc};

use super::DateTime;

/// A timestamp that chrono cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(DateTime);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} seconds since 1970 are out of chrono's range",
            self.0.secs()
        )
    }
}

impl StdError for Error {}

/// Conversions from and to chrono's timestamps.
///
/// ```
/// use smithy_runtime::primitives::DateTime;
/// use smithy_runtime::primitives::date_time::chrono::DateTimeExt;
///
/// let time = DateTime::from_secs(1_704_067_200).to_chrono_utc()?;
/// assert_eq!(time.to_string(), "2024-01-01 00:00:00 UTC");
/// assert_eq!(DateTime::from_chrono_utc(time), DateTime::from_secs(1_704_067_200));
/// # Ok::<(), smithy_runtime::primitives::date_time::chrono::Error>(())
/// ```
pub trait DateTimeExt: Sized {
    /// The same moment as chrono's.
    ///
    /// # Errors
    /// A year that chrono does not know, which is one after 262,000 or so.
    fn to_chrono_utc(&self) -> Result<chrono::DateTime<Utc>, Error>;

    /// The moment of chrono's timestamp.
    fn from_chrono_utc(time: chrono::DateTime<Utc>) -> Self;

    /// The moment of chrono's timestamp; its offset is not kept.
    fn from_chrono_fixed(time: chrono::DateTime<FixedOffset>) -> Self {
        Self::from_chrono_utc(time.to_utc())
    }
}

impl DateTimeExt for DateTime {
    fn to_chrono_utc(&self) -> Result<chrono::DateTime<Utc>, Error> {
        chrono::DateTime::from_timestamp(self.secs(), self.subsec_nanos()).ok_or(Error(*self))
    }

    fn from_chrono_utc(time: chrono::DateTime<Utc>) -> Self {
        // A leap second is shown as more than a billion nanoseconds: the second after it begins.
        let nanos = time.timestamp_subsec_nanos();
        let (more, nanos) = (i64::from(nanos / 1_000_000_000), nanos % 1_000_000_000);
        Self::from_secs_and_nanos(time.timestamp().saturating_add(more), nanos)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_the_same_in_both() {
        for (secs, nanos) in [(0, 0), (-1, 999_999_999), (1_704_067_200, 1)] {
            let ours = DateTime::from_secs_and_nanos(secs, nanos);
            let theirs = ours.to_chrono_utc().unwrap();
            assert_eq!(
                (theirs.timestamp(), theirs.timestamp_subsec_nanos()),
                (secs, nanos)
            );
            assert_eq!(DateTime::from_chrono_utc(theirs), ours);
            let offset = FixedOffset::east_opt(3600).unwrap();
            let there = theirs.with_timezone(&offset);
            assert_eq!(DateTime::from_chrono_fixed(there), ours);
        }
    }

    #[test]
    fn what_chrono_cannot_hold_is_an_error() {
        let error = DateTime::from_secs(i64::MAX).to_chrono_utc().unwrap_err();
        assert!(error.to_string().contains("9223372036854775807"), "{error}");
    }
}
