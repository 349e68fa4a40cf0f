//! Simple values as text, as headers, XML and forms have them.

use std::str::FromStr;

use crate::primitives::{DateTime, DateTimeFormat};
use crate::schema::TimestampFormat;
use crate::serde::{ReadError, WriteError};

/// Reads a value of a type that Rust can parse; `what` says what is expected.
pub(crate) fn parse<T: FromStr>(text: &str, what: &str) -> Result<T, ReadError> {
    text.trim()
        .parse()
        .map_err(|_| ReadError::new(format!("expected {what}, found another text")))
}

/// Reads a float. Rust's own parser takes more words for the special values than the protocols
/// have.
pub(crate) fn parse_float<T: FromStr>(text: &str, special: fn(f32) -> T) -> Result<T, ReadError> {
    match text.trim() {
        "NaN" => Ok(special(f32::NAN)),
        "Infinity" => Ok(special(f32::INFINITY)),
        "-Infinity" => Ok(special(f32::NEG_INFINITY)),
        digits
            if digits
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')) =>
        {
            parse(digits, "a number")
        }
        _ => Err(ReadError::new("expected a number, found another text")),
    }
}

/// Reads a timestamp; one with date and time may have an offset.
pub(crate) fn parse_timestamp(text: &str, format: TimestampFormat) -> Result<DateTime, ReadError> {
    let format = match format {
        TimestampFormat::DateTime => DateTimeFormat::DateTimeWithOffset,
        TimestampFormat::HttpDate => DateTimeFormat::HttpDate,
        TimestampFormat::EpochSeconds => DateTimeFormat::EpochSeconds,
    };
    DateTime::from_str(text.trim(), format).map_err(|error| ReadError::new(error.to_string()))
}

/// A float as every protocol writes it in text; `finite` is its decimal form.
pub(crate) fn float_text(value: f64, finite: String) -> String {
    special_float(value).map_or(finite, str::to_owned)
}

/// The word for a float that has no decimal form.
pub(super) fn special_float(value: f64) -> Option<&'static str> {
    if value.is_finite() {
        None
    } else if value.is_nan() {
        Some("NaN")
    } else if value > 0.0 {
        Some("Infinity")
    } else {
        Some("-Infinity")
    }
}

/// A timestamp as text.
pub(crate) fn timestamp_text(
    value: DateTime,
    format: TimestampFormat,
) -> Result<String, WriteError> {
    value
        .fmt(written(format))
        .map_err(|error| WriteError::new(error.to_string()))
}

/// Appends a timestamp as text.
#[cfg(any(feature = "protocol-query", feature = "protocol-rest-xml"))]
pub(super) fn write_timestamp(
    value: DateTime,
    format: TimestampFormat,
    out: &mut Vec<u8>,
) -> Result<(), WriteError> {
    value
        .write_to(written(format), out)
        .map_err(|error| WriteError::new(error.to_string()))
}

fn written(format: TimestampFormat) -> DateTimeFormat {
    match format {
        TimestampFormat::DateTime => DateTimeFormat::DateTime,
        TimestampFormat::HttpDate => DateTimeFormat::HttpDate,
        TimestampFormat::EpochSeconds => DateTimeFormat::EpochSeconds,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_of_the_protocols_are_special_floats() {
        assert_eq!(parse_float(" -Infinity ", |v| v), Ok(f32::NEG_INFINITY));
        assert!(parse_float("NaN", f64::from).unwrap().is_nan());
        assert_eq!(parse_float("-1.5e3", f64::from), Ok(-1500.0));
        for text in ["inf", "nan", "infinity", "", "e", "1,5", "0x10"] {
            assert!(parse_float(text, f64::from).is_err(), "{text:?}");
        }
        assert_eq!(float_text(f64::NEG_INFINITY, String::new()), "-Infinity");
        assert_eq!(float_text(1.5, "1.5".to_owned()), "1.5");
    }

    #[test]
    fn timestamps_have_three_formats() {
        for (text, format) in [
            ("2014-04-29T18:30:38Z", TimestampFormat::DateTime),
            ("Tue, 29 Apr 2014 18:30:38 GMT", TimestampFormat::HttpDate),
            ("1398796238", TimestampFormat::EpochSeconds),
        ] {
            let time = DateTime::from_secs(1_398_796_238);
            assert_eq!(parse_timestamp(text, format), Ok(time));
            assert_eq!(timestamp_text(time, format).as_deref(), Ok(text));
        }
        assert!(parse_timestamp("1398796238", TimestampFormat::DateTime).is_err());
    }
}
