//! The time stamp of a signature.

use std::time::{SystemTime, UNIX_EPOCH};

use super::SigningError;

/// A time as signatures write it, `YYYYMMDDTHHMMSSZ`; its first eight characters are the date of the scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp([u8; 16]);

impl Stamp {
    /// The stamp of a time in the years 1970 to 9999; fractions of a second are cut off.
    pub(crate) fn new(time: SystemTime) -> Result<Self, SigningError> {
        let seconds = time
            .duration_since(UNIX_EPOCH)
            .map_err(|_| SigningError::TimeOutOfRange)?
            .as_secs();
        let (year, month, day) = civil(seconds / 86_400);
        if year > 9999 {
            return Err(SigningError::TimeOutOfRange);
        }
        let clock = seconds % 86_400;
        let mut text = *b"00000000T000000Z";
        let fields = [(0, 4, year), (4, 2, month), (6, 2, day)];
        let clock = [
            (9, 2, clock / 3600),
            (11, 2, clock / 60 % 60),
            (13, 2, clock % 60),
        ];
        for (at, width, mut value) in fields.into_iter().chain(clock) {
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

/// Year, month and day of a day counted from 1970-01-01, in the Gregorian calendar.
///
/// Works in cycles of 400 years that start on 1 March, so that the leap day is a year's last.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let day_of_cycle = days % 146_097;
    let year_of_cycle =
        (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36_524 - day_of_cycle / 146_096) / 365;
    let day_of_year =
        day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = days / 146_097 * 400 + year_of_cycle + u64::from(month <= 2);
    (year, month, day)
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
    fn every_day_of_a_cycle_follows_the_one_before() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let (mut year, mut month, mut day) = (1970, 1, 1);
        for days in 0..146_097 * 2 {
            assert_eq!(civil(days), (year, month, day));
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let length = lengths[month as usize - 1] + u64::from(leap && month == 2);
            day += 1;
            if day > length {
                (month, day) = (month + 1, 1);
            }
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
        }
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
