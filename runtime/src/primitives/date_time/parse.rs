//! Reading timestamps.

use super::format::{MONTHS, WEEKDAYS};
use super::{DateTime, DateTimeParseError, Format, civil};

const OUT_OF_RANGE: &str = "outside of the years 0001 to 9999";

/// Reads `text`, which must be a timestamp and nothing else.
pub(super) fn parse(text: &str, format: Format) -> Result<DateTime, DateTimeParseError> {
    let bytes = text.as_bytes();
    match format {
        Format::DateTime => date_time(bytes, false),
        Format::DateTimeWithOffset => date_time(bytes, true),
        Format::HttpDate => http_date(bytes),
        Format::EpochSeconds => epoch_seconds(text),
    }
    .and_then(|time| {
        let inside = (civil::MIN_SECS..=civil::MAX_SECS).contains(&time.secs);
        if inside { Ok(time) } else { Err(OUT_OF_RANGE) }
    })
    .map_err(|reason| DateTimeParseError { reason, format })
}

fn date_time(text: &[u8], with_offset: bool) -> Result<DateTime, &'static str> {
    let mut rest = text;
    let year = number(&mut rest, 4)?;
    expect(&mut rest, b"-")?;
    let month = number(&mut rest, 2)?;
    expect(&mut rest, b"-")?;
    let day = number(&mut rest, 2)?;
    if expect(&mut rest, b"T").is_err() {
        expect(&mut rest, b"t")?;
    }
    let second_of_day = clock(&mut rest)?;
    let nanos = if rest.first() == Some(&b'.') {
        rest = rest.get(1..).unwrap_or_default();
        fraction(&mut rest)?
    } else {
        0
    };
    let offset = offset(rest, with_offset)?;
    let days = civil::to_days(year, month as u8, day as u8).ok_or("no such day")?;
    Ok(DateTime {
        secs: days * 86_400 + second_of_day - offset,
        nanos,
    })
}

/// Seconds that the local time is ahead of UTC.
fn offset(mut rest: &[u8], with_offset: bool) -> Result<i64, &'static str> {
    let sign = match rest.split_first() {
        Some((b'Z' | b'z', [])) => return Ok(0),
        Some((b'+', _)) => 1,
        Some((b'-', _)) => -1,
        _ => return Err("it must end with `Z` or an offset"),
    };
    if !with_offset {
        return Err("an offset is not allowed here");
    }
    rest = rest.get(1..).unwrap_or_default();
    let hours = number(&mut rest, 2)?;
    expect(&mut rest, b":")?;
    let minutes = number(&mut rest, 2)?;
    if hours > 23 || minutes > 59 || !rest.is_empty() {
        return Err("the offset is wrong");
    }
    Ok(sign * (hours * 3600 + minutes * 60))
}

/// `Tue, 29 Apr 2014 18:30:38 GMT`; the name of the day is not checked against the date.
fn http_date(text: &[u8]) -> Result<DateTime, &'static str> {
    let mut rest = text;
    if !WEEKDAYS
        .iter()
        .any(|name| expect(&mut rest, name.as_bytes()).is_ok())
    {
        return Err("expected the name of a day");
    }
    expect(&mut rest, b", ")?;
    // Some servers leave the leading zero out.
    let short = rest.get(1) == Some(&b' ');
    let day = number(&mut rest, if short { 1 } else { 2 })?;
    expect(&mut rest, b" ")?;
    let month = MONTHS
        .iter()
        .position(|name| expect(&mut rest, name.as_bytes()).is_ok())
        .ok_or("expected the name of a month")?;
    expect(&mut rest, b" ")?;
    let year = number(&mut rest, 4)?;
    expect(&mut rest, b" ")?;
    let second_of_day = clock(&mut rest)?;
    if rest != b" GMT" {
        return Err("it must end with ` GMT` after whole seconds");
    }
    let days = civil::to_days(year, month as u8 + 1, day as u8).ok_or("no such day")?;
    Ok(DateTime {
        secs: days * 86_400 + second_of_day,
        nanos: 0,
    })
}

fn epoch_seconds(text: &str) -> Result<DateTime, &'static str> {
    const EXPECTED: &str = "expected a decimal number of seconds";
    if text.contains(['e', 'E']) {
        // Rare, and never finer than a float.
        let secs = text.parse::<f64>().map_err(|_| EXPECTED)?;
        return Ok(DateTime::from_secs_f64(secs));
    }
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, digits) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    if whole.is_empty() || !whole.bytes().all(|b| b.is_ascii_digit()) {
        return Err(EXPECTED);
    }
    let secs = whole.parse::<i64>().map_err(|_| OUT_OF_RANGE)?;
    let mut rest = digits.as_bytes();
    let nanos = fraction(&mut rest)?;
    if !rest.is_empty() {
        return Err(EXPECTED);
    }
    Ok(match (negative, nanos) {
        (false, _) => DateTime { secs, nanos },
        (true, 0) => DateTime {
            secs: -secs,
            nanos: 0,
        },
        (true, _) => DateTime {
            secs: -secs - 1,
            nanos: 1_000_000_000 - nanos,
        },
    })
}

/// `hh:mm:ss` as a second of the day.
fn clock(rest: &mut &[u8]) -> Result<i64, &'static str> {
    let hour = number(rest, 2)?;
    expect(rest, b":")?;
    let minute = number(rest, 2)?;
    expect(rest, b":")?;
    let second = number(rest, 2)?;
    if hour > 23 || minute > 59 || second > 59 {
        return Err("no such time of day");
    }
    Ok(hour * 3600 + minute * 60 + second)
}

/// One digit or more as nanoseconds; digits after the ninth are cut off.
fn fraction(rest: &mut &[u8]) -> Result<u32, &'static str> {
    let count = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    if count == 0 {
        return Err("expected digits after `.`");
    }
    let (digits, after) = rest.split_at(count);
    *rest = after;
    let padded = digits
        .iter()
        .map(|b| u32::from(b - b'0'))
        .chain(std::iter::repeat(0));
    Ok(padded.take(9).fold(0, |nanos, digit| nanos * 10 + digit))
}

/// Exactly `width` digits.
fn number(rest: &mut &[u8], width: usize) -> Result<i64, &'static str> {
    let (digits, after) = rest.split_at_checked(width).ok_or("it is too short")?;
    if !digits.iter().all(u8::is_ascii_digit) {
        return Err("expected a digit");
    }
    *rest = after;
    Ok(digits
        .iter()
        .fold(0, |value, b| value * 10 + i64::from(b - b'0')))
}

fn expect(rest: &mut &[u8], text: &[u8]) -> Result<(), &'static str> {
    *rest = rest.strip_prefix(text).ok_or("a separator is wrong")?;
    Ok(())
}
