//! The Gregorian calendar as arithmetic: days since 1970 to and from year, month and day.
//!
//! Years start in March here, so that the leap day is the last day of a year, and repeat every
//! 400 years of 146,097 days.

/// Seconds since 1970 of 0001-01-01T00:00:00Z.
pub(crate) const MIN_SECS: i64 = -62_135_596_800;
/// Seconds since 1970 of 9999-12-31T23:59:59Z.
pub(crate) const MAX_SECS: i64 = 253_402_300_799;
/// The seconds of the years 0001 to 9999.
#[cfg(feature = "protocol-cbor")]
pub(crate) const YEARS: std::ops::RangeInclusive<i64> = MIN_SECS..=MAX_SECS;

const DAYS_PER_ERA: i64 = 146_097;
/// Days from 0000-03-01 to 1970-01-01.
const EPOCH_DAY: i64 = 719_468;

/// A day of the calendar and a second of that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Civil {
    pub(crate) year: i64,
    pub(crate) month: u8,
    pub(crate) day: u8,
    /// 0 is Sunday.
    pub(crate) weekday: u8,
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: u8,
}

/// Splits seconds since 1970; `None` outside of the years 0001 to 9999.
pub(crate) fn from_secs(secs: i64) -> Option<Civil> {
    if !(MIN_SECS..=MAX_SECS).contains(&secs) {
        return None;
    }
    let (days, second) = (secs.div_euclid(86_400), secs.rem_euclid(86_400));
    let (year, month, day) = from_days(days);
    Some(Civil {
        year,
        month,
        day,
        weekday: (days + 4).rem_euclid(7) as u8,
        hour: (second / 3600) as u8,
        minute: (second / 60 % 60) as u8,
        second: (second % 60) as u8,
    })
}

fn from_days(days: i64) -> (i64, u8, u8) {
    let day = days + EPOCH_DAY;
    let (era, day_of_era) = (day.div_euclid(DAYS_PER_ERA), day.rem_euclid(DAYS_PER_ERA));
    // Take the leap days out, so that 365 divides what is left.
    let leaps = day_of_era / 1460 - day_of_era / 36_524 + day_of_era / 146_096;
    let year_of_era = (day_of_era - leaps) / 365;
    let day_of_year = day_of_era - days_before_year(year_of_era);
    // Months from March on have 31,30,31,30,31 days over and over: 153 days for five of them.
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 {
        march_month + 3
    } else {
        march_month - 9
    };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month as u8, day as u8)
}

/// Days since 1970 of a date that exists; `None` for one that does not.
pub(crate) fn to_days(year: i64, month: u8, day: u8) -> Option<i64> {
    if !(1..=9999).contains(&year) || day == 0 || day > days_in_month(year, month)? {
        return None;
    }
    let (march_year, march_month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let (era, year_of_era) = (march_year.div_euclid(400), march_year.rem_euclid(400));
    let day_of_year = (153 * i64::from(march_month) + 2) / 5 + i64::from(day) - 1;
    Some(era * DAYS_PER_ERA + days_before_year(year_of_era) + day_of_year - EPOCH_DAY)
}

fn days_before_year(year_of_era: i64) -> i64 {
    year_of_era * 365 + year_of_era / 4 - year_of_era / 100
}

fn days_in_month(year: i64, month: u8) -> Option<u8> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_the_range_in_turn() {
        let mut days = MIN_SECS / 86_400;
        let mut weekday = 1; // 0001-01-01 is a Monday.
        for year in 1..=9999 {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month).unwrap() {
                    assert_eq!(to_days(year, month, day), Some(days));
                    assert_eq!(from_days(days), (year, month, day));
                    if day == 1 {
                        assert_eq!(from_secs(days * 86_400).unwrap().weekday, weekday);
                    }
                    days += 1;
                    weekday = (weekday + 1) % 7;
                }
            }
        }
        assert_eq!(days * 86_400 - 1, MAX_SECS);
    }

    #[test]
    fn days_that_are_none() {
        for (year, month, day) in [
            (2023, 2, 29),
            (1900, 2, 29),
            (2000, 2, 30),
            (2024, 4, 31),
            (2024, 13, 1),
            (2024, 0, 1),
            (2024, 1, 0),
            (0, 1, 1),
            (10_000, 1, 1),
        ] {
            assert_eq!(to_days(year, month, day), None);
        }
        assert!(to_days(2000, 2, 29).is_some());
        assert_eq!(from_secs(MIN_SECS - 1), None);
        assert_eq!(from_secs(MAX_SECS + 1), None);
    }
}
