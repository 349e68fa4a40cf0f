//! `DateTime`: a point in time with nanoseconds, the type of every Smithy `timestamp`.

pub(crate) mod civil;
#[cfg(any(feature = "chrono", feature = "time"))]
pub mod convert;
mod format;
mod parse;

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const NANOS_PER_SECOND: i128 = 1_000_000_000;

/// How a timestamp is written (Smithy `timestampFormat`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// RFC 3339 in UTC, as `2024-01-02T03:04:05.678Z`.
    DateTime,
    /// As [`Format::DateTime`], but reading takes any offset and turns it into UTC.
    /// Writing always uses `Z`.
    DateTimeWithOffset,
    /// IMF-fixdate (RFC 9110 section 5.6.7), as `Tue, 02 Jan 2024 03:04:05 GMT`: whole seconds.
    HttpDate,
    /// Seconds since 1970-01-01T00:00:00Z, with an optional fraction.
    EpochSeconds,
}

/// A text that is not a timestamp of the expected format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateTimeParseError {
    reason: &'static str,
    format: Format,
}

impl fmt::Display for DateTimeParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.format {
            Format::DateTime | Format::DateTimeWithOffset => "date-time",
            Format::HttpDate => "http-date",
            Format::EpochSeconds => "epoch-seconds",
        };
        write!(f, "not a valid {name} timestamp: {}", self.reason)
    }
}

impl std::error::Error for DateTimeParseError {}

/// The timestamp lies outside of the years 0001 to 9999, which text formats can write.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DateTimeFormatError {}

impl fmt::Display for DateTimeFormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the timestamp is outside of the years 0001 to 9999")
    }
}

impl std::error::Error for DateTimeFormatError {}

/// The value does not fit the type it is converted to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConversionError {}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the timestamp does not fit the target type")
    }
}

impl std::error::Error for ConversionError {}

/// A point in time: seconds since 1970-01-01T00:00:00Z and nanoseconds within the second.
///
/// Wire formats keep milliseconds: what is finer is cut off when a request is written.
/// `Display` shows all digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    // The order of the two makes the derived order the order of time: nanos count up from secs.
    secs: i64,
    nanos: u32,
}

impl DateTime {
    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Self { secs: 0, nanos: 0 };

    /// This many seconds after (or, when negative, before) 1970.
    #[inline]
    pub const fn from_secs(secs: i64) -> Self {
        Self { secs, nanos: 0 }
    }

    /// This many milliseconds after 1970.
    #[inline]
    pub const fn from_millis(millis: i64) -> Self {
        Self {
            secs: millis.div_euclid(1000),
            nanos: millis.rem_euclid(1000) as u32 * 1_000_000,
        }
    }

    /// This many nanoseconds after 1970.
    ///
    /// # Errors
    /// When the seconds do not fit an `i64`.
    pub fn from_nanos(nanos: i128) -> Result<Self, ConversionError> {
        let secs =
            i64::try_from(nanos.div_euclid(NANOS_PER_SECOND)).map_err(|_| ConversionError {})?;
        Ok(Self {
            secs,
            nanos: nanos.rem_euclid(NANOS_PER_SECOND) as u32,
        })
    }

    /// Seconds after 1970 and nanoseconds on top of them. More than a second of nanoseconds
    /// carries over; the result stops at the largest value.
    pub const fn from_secs_and_nanos(secs: i64, nanos: u32) -> Self {
        let carry = (nanos / 1_000_000_000) as i64;
        Self {
            secs: secs.saturating_add(carry),
            nanos: nanos % 1_000_000_000,
        }
    }

    /// Seconds after 1970 with a fraction. What does not fit stops at the ends; NaN is 1970.
    pub fn from_secs_f64(secs: f64) -> Self {
        let whole = secs.floor();
        // Float casts saturate, so none of these can wrap.
        let nanos = ((secs - whole) * 1e9).round() as u32;
        Self::from_secs_and_nanos(whole as i64, nanos)
    }

    /// The present time of the system's clock.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Whole seconds since 1970, rounded down.
    #[inline]
    pub const fn secs(&self) -> i64 {
        self.secs
    }

    /// Nanoseconds within the second, 0 to 999,999,999.
    #[inline]
    pub const fn subsec_nanos(&self) -> u32 {
        self.nanos
    }

    /// Whether there is a fraction of a second.
    #[inline]
    pub const fn has_subsec_nanos(&self) -> bool {
        self.nanos != 0
    }

    /// Milliseconds since 1970, rounded down.
    ///
    /// # Errors
    /// When they do not fit an `i64`.
    pub fn to_millis(self) -> Result<i64, ConversionError> {
        self.secs
            .checked_mul(1000)
            .and_then(|millis| millis.checked_add(i64::from(self.nanos / 1_000_000)))
            .ok_or(ConversionError {})
    }

    /// Nanoseconds since 1970.
    pub fn as_nanos(&self) -> i128 {
        i128::from(self.secs) * NANOS_PER_SECOND + i128::from(self.nanos)
    }

    /// Seconds since 1970 with a fraction, as near as an `f64` comes.
    pub fn as_secs_f64(&self) -> f64 {
        self.secs as f64 + f64::from(self.nanos) / 1e9
    }

    /// Reads a timestamp.
    ///
    /// # Errors
    /// When `text` is not of this format, or outside of the years 0001 to 9999.
    #[allow(clippy::should_implement_trait, reason = "the format is needed")]
    pub fn from_str(text: &str, format: Format) -> Result<Self, DateTimeParseError> {
        parse::parse(text, format)
    }

    /// Writes the timestamp, cut to milliseconds (http-date: to seconds).
    ///
    /// # Errors
    /// When it is outside of the years 0001 to 9999.
    pub fn fmt(&self, format: Format) -> Result<String, DateTimeFormatError> {
        let mut out = Vec::with_capacity(32);
        self.write_to(format, &mut out)?;
        Ok(String::from_utf8(out).unwrap_or_default())
    }

    /// As [`DateTime::fmt`], appended to `out`, which stays as it was on an error.
    ///
    /// # Errors
    /// When the timestamp is outside of the years 0001 to 9999.
    pub fn write_to(&self, format: Format, out: &mut Vec<u8>) -> Result<(), DateTimeFormatError> {
        format::write(*self, format, out)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Vec::with_capacity(32);
        if format::write_full(*self, &mut out).is_err() {
            // No calendar date: show the number.
            format::write(*self, Format::EpochSeconds, &mut out).map_err(|_| fmt::Error)?;
        }
        f.write_str(str::from_utf8(&out).unwrap_or_default())
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Default for DateTime {
    /// 1970-01-01T00:00:00Z.
    fn default() -> Self {
        Self::UNIX_EPOCH
    }
}

impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        let (negative, distance) = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => (false, after),
            Err(before) => (true, before.duration()),
        };
        let nanos = i128::try_from(distance.as_nanos()).unwrap_or(i128::MAX);
        let end = if negative { i64::MIN } else { i64::MAX };
        Self::from_nanos(if negative { -nanos } else { nanos }).unwrap_or(Self::from_secs(end))
    }
}

impl TryFrom<DateTime> for SystemTime {
    type Error = ConversionError;

    fn try_from(time: DateTime) -> Result<Self, ConversionError> {
        let whole = Duration::from_secs(time.secs.unsigned_abs());
        let base = if time.secs < 0 {
            UNIX_EPOCH.checked_sub(whole)
        } else {
            UNIX_EPOCH.checked_add(whole)
        };
        base.and_then(|base| base.checked_add(Duration::from_nanos(time.nanos.into())))
            .ok_or(ConversionError {})
    }
}

#[cfg(test)]
mod tests;
