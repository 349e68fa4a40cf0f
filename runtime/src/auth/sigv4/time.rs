//! The time stamp of a signature.

use std::time::{SystemTime, UNIX_EPOCH};

use super::SigningError;
use crate::primitives::date_time::civil;

/// A time as signatures write it, `YYYYMMDDTHHMMSSZ`; its first eight characters are the date of the scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp([u8; 16]);

impl Stamp {
    /// The stamp of a time in the years 1970 to 9999; fractions of a second are cut off.
    pub(crate) fn new(time: SystemTime) -> Result<Self, SigningError> {
        let since = time
            .duration_since(UNIX_EPOCH)
            .map_err(|_| SigningError::TimeOutOfRange)?;
        let civil = i64::try_from(since.as_secs())
            .ok()
            .and_then(civil::from_secs)
            .ok_or(SigningError::TimeOutOfRange)?;
        let mut text = *b"00000000T000000Z";
        let fields = [
            (0, 4, civil.year),
            (4, 2, civil.month.into()),
            (6, 2, civil.day.into()),
            (9, 2, civil.hour.into()),
            (11, 2, civil.minute.into()),
            (13, 2, civil.second.into()),
        ];
        for (at, width, mut value) in fields {
            for digit in text.iter_mut().skip(at).take(width).rev() {
                *digit = b'0' + u8::try_from(value % 10).unwrap_or(0);
                value /= 10;
            }
        }
        Ok(Self(text))
    }

    /// `YYYYMMDDTHHMMSSZ`.
    pub(crate) fn date_time(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// `YYYYMMDD`.
    pub(crate) fn date(&self) -> &str {
        self.date_time().get(..8).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn stamp(seconds: u64) -> String {
        Stamp::new(UNIX_EPOCH + Duration::from_secs(seconds))
            .unwrap()
            .date_time()
            .to_owned()
    }

    #[test]
    fn stamps_follow_the_calendar() {
        assert_eq!(stamp(0), "19700101T000000Z");
        assert_eq!(stamp(951_782_399), "20000228T235959Z");
        assert_eq!(stamp(951_782_400), "20000229T000000Z");
        assert_eq!(stamp(1_440_938_160), "20150830T123600Z");
        assert_eq!(stamp(4_107_542_400), "21000301T000000Z");
        assert_eq!(stamp(253_402_300_799), "99991231T235959Z");
    }

    #[test]
    fn times_without_a_stamp_are_refused() {
        let late = UNIX_EPOCH + Duration::from_secs(253_402_300_800);
        assert!(matches!(
            Stamp::new(late),
            Err(SigningError::TimeOutOfRange)
        ));
        let early = UNIX_EPOCH - Duration::from_secs(1);
        assert!(matches!(
            Stamp::new(early),
            Err(SigningError::TimeOutOfRange)
        ));
    }
}
