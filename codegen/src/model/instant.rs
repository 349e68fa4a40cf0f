//! Instants that a model writes: seconds since 1970, RFC 3339, and the date of HTTP.

/// Years 1 to 9999, which every format of Smithy can say.
const RANGE: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

/// Seconds and nanoseconds of a decimal number of seconds, such as `1515531081.123`.
pub(crate) fn from_seconds(text: &str) -> Option<(i64, u32)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let nanos = i64::from(nanos(fraction)?);
    let seconds: i64 = whole.parse().ok()?;
    if !whole.starts_with('-') || nanos == 0 {
        return in_range(seconds, nanos);
    }
    in_range(seconds.checked_sub(1)?, 1_000_000_000 - nanos)
}

/// An instant from RFC 3339 (`2024-01-02T03:04:05.5+02:00`), HTTP (`Tue, 29 Apr 2014 18:30:38 GMT`), or
/// a number of seconds in quotes.
pub(crate) fn from_text(text: &str) -> Option<(i64, u32)> {
    rfc3339(text)
        .or_else(|| http(text))
        .or_else(|| from_seconds(text))
}

fn in_range(seconds: i64, nanos: i64) -> Option<(i64, u32)> {
    let nanos = u32::try_from(nanos).ok()?;
    RANGE.contains(&seconds).then_some((seconds, nanos))
}

/// Up to nine digits after the point; further ones are cut.
fn nanos(digits: &str) -> Option<u32> {
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let kept = digits.get(..digits.len().min(9))?;
    format!("{kept:0<9}").parse().ok()
}

/// An instant as RFC 3339 writes it.
pub(crate) fn rfc3339(text: &str) -> Option<(i64, u32)> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let mut date = date.splitn(3, '-');
    let (year, month, day) = (
        number(date.next()?, 4)?,
        number(date.next()?, 2)?,
        number(date.next()?, 2)?,
    );
    let (time, offset) = offset(time)?;
    let (clock, fraction) = time.split_once('.').unwrap_or((time, ""));
    let seconds = days(year, month, day)? * 86_400 + clock_seconds(clock)? - offset;
    in_range(seconds, i64::from(nanos(fraction)?))
}

/// Splits `03:04:05.5+02:00` into the time and the offset in seconds.
fn offset(time: &str) -> Option<(&str, i64)> {
    if let Some(time) = time.strip_suffix(['Z', 'z']) {
        return Some((time, 0));
    }
    let at = time.rfind(['+', '-'])?;
    let (time, offset) = time.split_at_checked(at)?;
    let (hours, minutes) = offset.get(1..)?.split_once(':')?;
    let seconds = number(hours, 2)? * 3_600 + number(minutes, 2)? * 60;
    Some((
        time,
        if offset.starts_with('-') {
            -seconds
        } else {
            seconds
        },
    ))
}

/// An instant as HTTP writes it.
pub(crate) fn http(text: &str) -> Option<(i64, u32)> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let (_, rest) = text.split_once(", ")?;
    let mut parts = rest.split(' ');
    let day = number(parts.next()?, 2)?;
    let month = parts.next().filter(|month| month.len() == 3)?;
    let month = i64::try_from(MONTHS.find(month)? / 3).ok()? + 1;
    let year = number(parts.next()?, 4)?;
    let (clock, fraction) = {
        let clock = parts.next()?;
        clock.split_once('.').unwrap_or((clock, ""))
    };
    let zone = parts.next()?;
    let ends = zone == "GMT" && parts.next().is_none();
    let seconds = days(year, month, day)? * 86_400 + clock_seconds(clock)?;
    in_range(seconds, i64::from(nanos(fraction)?)).filter(|_| ends)
}

fn clock_seconds(text: &str) -> Option<i64> {
    let mut parts = text.splitn(3, ':');
    let hour = number(parts.next()?, 2).filter(|hour| *hour < 24)?;
    let minute = number(parts.next()?, 2).filter(|minute| *minute < 60)?;
    let second = number(parts.next()?, 2).filter(|second| *second <= 60)?;
    Some(hour * 3_600 + minute * 60 + second)
}

/// A number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<i64> {
    let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// Days from 1970-01-01 to a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=last).contains(&day) {
        return None;
    }
    // Years begin in March here, so that the leap day is the last of its year.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let of_year = (153 * month + 2) / 5 + day - 1;
    Some(year * 365 + leaps + of_year - 719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_format() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", (0, 0)),
            ("2000-02-29T12:00:00Z", (951_825_600, 0)),
            ("2024-01-02T03:04:05.123456Z", (1_704_164_645, 123_456_000)),
            ("2024-01-02T05:04:05+02:00", (1_704_164_645, 0)),
            ("1969-12-31T23:59:59.5Z", (-1, 500_000_000)),
            ("0001-01-01T00:00:00Z", (-62_135_596_800, 0)),
            ("9999-12-31T23:59:59Z", (253_402_300_799, 0)),
            ("Tue, 29 Apr 2014 18:30:38 GMT", (1_398_796_238, 0)),
            ("1398796238.25", (1_398_796_238, 250_000_000)),
        ] {
            assert_eq!(from_text(text), Some(expected), "{text}");
        }
        assert_eq!(from_seconds("-0.25"), Some((-1, 750_000_000)));
        assert_eq!(from_seconds("1700000000"), Some((1_700_000_000, 0)));
    }

    #[test]
    fn refuses_what_is_no_instant() {
        for text in [
            "",
            "T",
            "2024-13-01T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:00",
            "2024-01-01",
            "0000-12-31T00:00:00Z",
            "2024-1-1T0:0:0Z",
            "Tue, 29 Foo 2014 18:30:38 GMT",
            "Tue, 29 Apr 2014 18:30:38",
            "99999999999999",
            "é024-01-01T00:00:00Z",
            "2024-01-01T00:00:00+é1:00",
            "1.5e3",
            "--1",
            "1.-5",
        ] {
            assert_eq!(from_text(text), None, "{text}");
        }
    }
}
