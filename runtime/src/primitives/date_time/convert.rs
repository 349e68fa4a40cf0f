//! Timestamps from and to those of other crates.

use std::error::Error as StdError;
use std::fmt;

#[cfg(feature = "chrono")]
use chrono::{FixedOffset, Utc};
#[cfg(feature = "time")]
use time::OffsetDateTime;

use super::DateTime;

/// A timestamp that the other crate cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(DateTime);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secs = self.0.secs();
        write!(
            f,
            "{secs} seconds since 1970 are out of the other crate's range"
        )
    }
}

impl StdError for Error {}

/// Conversions from and to the timestamps of chrono (feature `chrono`) and time (feature `time`).
#[cfg_attr(
    feature = "chrono",
    doc = r#"
```
use smithy_runtime::primitives::DateTime;
use smithy_runtime::primitives::date_time::convert::{DateTimeExt, Error};

let time = DateTime::from_secs(1_704_067_200).to_chrono_utc()?;
assert_eq!(time.to_string(), "2024-01-01 00:00:00 UTC");
assert_eq!(DateTime::from_chrono_utc(time), DateTime::from_secs(1_704_067_200));
# Ok::<(), Error>(())
```"#
)]
pub trait DateTimeExt: Sized {
    /// The same moment as chrono's.
    ///
    /// # Errors
    /// A year that chrono does not know, which is one after 262,000 or so.
    #[cfg(feature = "chrono")]
    fn to_chrono_utc(&self) -> Result<chrono::DateTime<Utc>, Error>;

    /// The moment of chrono's timestamp.
    #[cfg(feature = "chrono")]
    fn from_chrono_utc(time: chrono::DateTime<Utc>) -> Self;

    /// The moment of chrono's timestamp; its offset is not kept.
    #[cfg(feature = "chrono")]
    fn from_chrono_fixed(time: chrono::DateTime<FixedOffset>) -> Self {
        Self::from_chrono_utc(time.to_utc())
    }

    /// The same moment as time's, in UTC.
    ///
    /// # Errors
    /// A year of more than four digits, or of more than six where a program turns on `large-dates` of that crate.
    #[cfg(feature = "time")]
    fn to_time(&self) -> Result<OffsetDateTime, Error>;

    /// The moment of time's timestamp; its offset is not kept.
    #[cfg(feature = "time")]
    fn from_time(time: OffsetDateTime) -> Self;
}

impl DateTimeExt for DateTime {
    #[cfg(feature = "chrono")]
    fn to_chrono_utc(&self) -> Result<chrono::DateTime<Utc>, Error> {
        chrono::DateTime::from_timestamp(self.secs(), self.subsec_nanos()).ok_or(Error(*self))
    }

    #[cfg(feature = "chrono")]
    fn from_chrono_utc(time: chrono::DateTime<Utc>) -> Self {
        // A leap second is shown as more than a billion nanoseconds: the second after it begins.
        let nanos = time.timestamp_subsec_nanos();
        let (more, nanos) = (i64::from(nanos / 1_000_000_000), nanos % 1_000_000_000);
        Self::from_secs_and_nanos(time.timestamp().saturating_add(more), nanos)
    }

    #[cfg(feature = "time")]
    fn to_time(&self) -> Result<OffsetDateTime, Error> {
        let second = OffsetDateTime::from_unix_timestamp(self.secs());
        let second = second.map_err(|_| Error(*self))?;
        second
            .replace_nanosecond(self.subsec_nanos())
            .map_err(|_| Error(*self))
    }

    #[cfg(feature = "time")]
    fn from_time(time: OffsetDateTime) -> Self {
        Self::from_secs_and_nanos(time.unix_timestamp(), time.nanosecond())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOMENTS: [(i64, u32); 3] = [(0, 0), (-1, 999_999_999), (1_704_067_200, 1)];

    #[cfg(feature = "chrono")]
    #[test]
    fn moments_are_the_same_in_chrono() {
        for (secs, nanos) in MOMENTS {
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
        let error = DateTime::from_secs(i64::MAX).to_chrono_utc().unwrap_err();
        assert!(error.to_string().contains("9223372036854775807"), "{error}");
    }

    #[cfg(feature = "time")]
    #[test]
    fn moments_are_the_same_in_time() {
        for (secs, nanos) in MOMENTS {
            let ours = DateTime::from_secs_and_nanos(secs, nanos);
            let theirs = ours.to_time().unwrap();
            let nanoseconds = i128::from(secs) * 1_000_000_000 + i128::from(nanos);
            assert_eq!(theirs.unix_timestamp_nanos(), nanoseconds);
            assert_eq!(DateTime::from_time(theirs), ours);
            let hour = time::UtcOffset::from_hms(1, 0, 0).unwrap();
            assert_eq!(DateTime::from_time(theirs.to_offset(hour)), ours);
        }
        for secs in [i64::MAX, i64::MIN] {
            let error = DateTime::from_secs(secs).to_time().unwrap_err();
            assert!(error.to_string().contains("922337203685477580"), "{error}");
        }
    }
}
