//! Writing timestamps.

use super::{DateTime, DateTimeFormatError, Format, civil};

pub(super) const WEEKDAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
pub(super) const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Writes `time`, cut to milliseconds.
pub(super) fn write(
    time: DateTime,
    format: Format,
    out: &mut Vec<u8>,
) -> Result<(), DateTimeFormatError> {
    let cut = DateTime {
        secs: time.secs,
        nanos: time.nanos / 1_000_000 * 1_000_000,
    };
    match format {
        Format::DateTime | Format::DateTimeWithOffset => write_full(cut, out),
        Format::HttpDate => http_date(cut, out),
        Format::EpochSeconds => {
            epoch_seconds(cut, out);
            Ok(())
        }
    }
}

/// Writes RFC 3339 with all digits of the fraction.
pub(super) fn write_full(time: DateTime, out: &mut Vec<u8>) -> Result<(), DateTimeFormatError> {
    let civil = civil::from_secs(time.secs).ok_or(DateTimeFormatError {})?;
    let [y1, y2] = digits((civil.year / 100) as u8);
    let [y3, y4] = digits((civil.year % 100) as u8);
    let ([m1, m2], [d1, d2]) = (digits(civil.month), digits(civil.day));
    out.extend_from_slice(&[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T']);
    clock(&civil, out);
    fraction(time.nanos, out);
    out.push(b'Z');
    Ok(())
}

fn http_date(time: DateTime, out: &mut Vec<u8>) -> Result<(), DateTimeFormatError> {
    let civil = civil::from_secs(time.secs).ok_or(DateTimeFormatError {})?;
    let weekday = WEEKDAYS
        .get(usize::from(civil.weekday))
        .ok_or(DateTimeFormatError {})?;
    let month = MONTHS
        .get(usize::from(civil.month).wrapping_sub(1))
        .ok_or(DateTimeFormatError {})?;
    out.extend_from_slice(weekday.as_bytes());
    out.extend_from_slice(b", ");
    out.extend_from_slice(&digits(civil.day));
    out.push(b' ');
    out.extend_from_slice(month.as_bytes());
    out.push(b' ');
    out.extend_from_slice(&digits((civil.year / 100) as u8));
    out.extend_from_slice(&digits((civil.year % 100) as u8));
    out.push(b' ');
    clock(&civil, out);
    out.extend_from_slice(b" GMT");
    Ok(())
}

/// A decimal number; before 1970 the fraction counts down, so -1.5 is two seconds back and half
/// a second forth.
fn epoch_seconds(time: DateTime, out: &mut Vec<u8>) {
    let mut whole = i128::from(time.secs);
    let mut nanos = time.nanos;
    if whole < 0 {
        out.push(b'-');
        whole = -whole;
        if nanos > 0 {
            whole -= 1;
            nanos = 1_000_000_000 - nanos;
        }
    }
    out.extend_from_slice(whole.to_string().as_bytes());
    fraction(nanos, out);
}

fn clock(civil: &civil::Civil, out: &mut Vec<u8>) {
    let [h1, h2] = digits(civil.hour);
    let [m1, m2] = digits(civil.minute);
    let [s1, s2] = digits(civil.second);
    out.extend_from_slice(&[h1, h2, b':', m1, m2, b':', s1, s2]);
}

/// `.` and the digits without zeros at the end; nothing for none.
fn fraction(nanos: u32, out: &mut Vec<u8>) {
    if nanos == 0 {
        return;
    }
    out.push(b'.');
    let mut scale = 100_000_000;
    let mut rest = nanos;
    while rest > 0 {
        out.push(b'0' + (rest / scale) as u8);
        rest %= scale;
        scale /= 10;
    }
}

/// Two digits of a number below 100.
fn digits(value: u8) -> [u8; 2] {
    [b'0' + value / 10, b'0' + value % 10]
}
