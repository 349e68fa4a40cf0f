//! JSON numbers: their syntax, what they mean as integers and floats, and writing them.

use std::io::Write as _;

use super::lexer::Lexer;
use crate::primitives::{BigDecimal, BigInteger, Number};
use crate::serde::ReadError;

/// A number as it is written.
#[derive(Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    /// The value, when it is an integer without fraction and exponent that fits.
    small: Option<u64>,
    negative: bool,
    integral: bool,
    at: usize,
}

impl<'a> Lexer<'a> {
    /// Reads a number, which begins here; `what` says what is expected if there is none.
    pub(super) fn number(&mut self, what: &'static str) -> Result<Token<'a>, ReadError> {
        let at = self.pos;
        let negative = self.peek() == Some(b'-');
        self.pos += usize::from(negative);
        let start = self.pos;
        let small = self.digits();
        let length = self.pos - start;
        if length == 0 {
            return Err(if negative {
                self.fault("a number has no digits")
            } else {
                self.expected(what)
            });
        }
        if length > 1 && self.byte_at(start) == Some(b'0') {
            self.pos = at;
            return Err(self.fault("a number begins with a zero"));
        }
        let integral = !matches!(self.peek(), Some(b'.' | b'e' | b'E'));
        if !integral {
            self.fraction_and_exponent()?;
        }
        let text = self.slice(at, self.pos)?;
        Ok(Token {
            text,
            small,
            negative,
            integral,
            at,
        })
    }

    /// Passes digits; gives their value if it fits.
    #[inline]
    fn digits(&mut self) -> Option<u64> {
        let mut value = Some(0u64);
        while let Some(byte @ b'0'..=b'9') = self.peek() {
            let digit = u64::from(byte - b'0');
            value = value.and_then(|v| v.checked_mul(10)?.checked_add(digit));
            self.pos += 1;
        }
        value
    }

    fn fraction_and_exponent(&mut self) -> Result<(), ReadError> {
        if self.peek() == Some(b'.') {
            self.pos += 1;
            self.some_digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.pos += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.pos += 1;
            }
            self.some_digits()?;
        }
        Ok(())
    }

    fn some_digits(&mut self) -> Result<(), ReadError> {
        let start = self.pos;
        self.digits();
        if self.pos == start {
            Err(self.fault("a number lacks digits"))
        } else {
            Ok(())
        }
    }
}

impl Token<'_> {
    #[cold]
    fn error(&self, what: &str) -> ReadError {
        ReadError::new(format!("{what} at byte {}", self.at))
    }

    /// The value as a 64-bit integer, also when it is written `1.0` or `1e3`.
    pub(super) fn to_i64(self) -> Result<i64, ReadError> {
        let magnitude = if self.integral {
            self.small
        } else {
            self.exact_magnitude()?
        };
        magnitude
            .and_then(|m| {
                if self.negative {
                    0i64.checked_sub_unsigned(m)
                } else {
                    i64::try_from(m).ok()
                }
            })
            .ok_or_else(|| self.error("the number is out of the range of 64 bits"))
    }

    /// The magnitude of a number that has a fraction or an exponent; `None` when it is too large.
    fn exact_magnitude(self) -> Result<Option<u64>, ReadError> {
        let fractional = || self.error("expected a whole number, found a fraction");
        let unsigned = self.text.trim_start_matches('-');
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        // Exponents too large to be read are as good as the largest ones.
        let huge = if exponent.starts_with('-') {
            i64::MIN / 2
        } else {
            i64::MAX / 2
        };
        let exponent = exponent
            .parse::<i64>()
            .unwrap_or(huge)
            .clamp(i64::MIN / 2, i64::MAX / 2);
        let digits = [whole, fraction].concat();
        let significant = digits.trim_end_matches('0');
        if significant.is_empty() {
            return Ok(Some(0));
        }
        let zeros = (digits.len() - significant.len()) as i64;
        let scale = exponent - fraction.len() as i64 + zeros;
        let scale = u32::try_from(scale.min(20)).map_err(|_| fractional())?;
        let power = 10u64.checked_pow(scale);
        Ok(power.and_then(|power| significant.parse::<u64>().ok()?.checked_mul(power)))
    }

    /// The nearest `f64`.
    pub(super) fn to_f64(self) -> Result<f64, ReadError> {
        match self.text.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(self.error("the number is out of the range of a double")),
        }
    }

    /// The nearest `f32`.
    pub(super) fn to_f32(self) -> Result<f32, ReadError> {
        match self.text.parse::<f32>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(self.error("the number is out of the range of a float")),
        }
    }

    /// The number for a document: exact for integers that fit 64 bits.
    pub(super) fn to_number(self) -> Result<Number, ReadError> {
        match self.small {
            Some(value) if self.integral && !self.negative => Ok(Number::PosInt(value)),
            Some(0) if self.integral => Ok(Number::Float(-0.0)),
            Some(value) if self.integral => match 0i64.checked_sub_unsigned(value) {
                Some(value) => Ok(Number::NegInt(value)),
                None => self.to_f64().map(Number::Float),
            },
            _ => self.to_f64().map(Number::Float),
        }
    }

    pub(super) fn to_big_integer(self) -> Result<BigInteger, ReadError> {
        self.text
            .parse()
            .map_err(|_| self.error("expected a whole number, found a fraction"))
    }

    pub(super) fn to_big_decimal(self) -> Result<BigDecimal, ReadError> {
        self.text
            .parse()
            .map_err(|_| self.error("expected a decimal number"))
    }
}

/// Appends a signed integer.
pub(in crate::codec) fn write_i64(value: i64, out: &mut Vec<u8>) {
    if value < 0 {
        out.push(b'-');
    }
    write_u64(value.unsigned_abs(), out);
}

/// Appends an unsigned integer.
pub(super) fn write_u64(mut value: u64, out: &mut Vec<u8>) {
    // From the end on, two digits at a time.
    let mut buffer = [b'0'; 20];
    let mut start = buffer.len();
    for pair in buffer.as_chunks_mut::<2>().0.iter_mut().rev() {
        let two = (value % 100) as u8;
        *pair = [b'0' + two / 10, b'0' + two % 10];
        value /= 100;
        start -= 2;
        if value == 0 {
            start += usize::from(two < 10);
            break;
        }
    }
    out.extend_from_slice(buffer.get(start..).unwrap_or_default());
}

/// Appends the shortest decimal that reads back as the same finite float.
pub(in crate::codec) fn write_f64(value: f64, out: &mut Vec<u8>) {
    if !write_short_decimal(value, out) {
        // `Debug` takes an exponent where `Display` would print hundreds of zeros. Writing to a
        // vector cannot fail.
        let _ = write!(out, "{value:?}");
    }
}

/// Appends a float that is not large and has at most three decimals, as most have, without the
/// search for the shortest decimal. Dividing by a power of ten gives the float nearest to the
/// decimal, so a quotient that equals the value proves that the decimal reads back as the value.
fn write_short_decimal(value: f64, out: &mut Vec<u8>) -> bool {
    let magnitude = value.abs();
    if magnitude >= 1e9 {
        return false;
    }
    for scale in [10u32, 100, 1000] {
        // The nearest whole number. Where the sum is rounded, the quotient is another one.
        let scaled = (magnitude * f64::from(scale) + 0.5) as i64;
        if scaled as f64 / f64::from(scale) == magnitude {
            let (scaled, scale) = (scaled.unsigned_abs(), u64::from(scale));
            if value.is_sign_negative() {
                out.push(b'-');
            }
            write_u64(scaled / scale, out);
            // The one stands in the place of the point and keeps the zeros after it.
            let point = out.len();
            write_u64(scaled % scale + scale, out);
            if let Some(point) = out.get_mut(point) {
                *point = b'.';
            }
            return true;
        }
    }
    false
}

/// Appends the shortest decimal that reads back as the same finite float.
pub(in crate::codec) fn write_f32(value: f32, out: &mut Vec<u8>) {
    let _ = write!(out, "{value:?}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn token(json: &str) -> Token<'_> {
        Lexer::new(json.as_bytes())
            .unwrap()
            .number("a number")
            .unwrap()
    }

    #[test]
    fn integers_in_any_form() {
        for (json, value) in [
            ("0", 0),
            ("-0", 0),
            ("-9223372036854775808", i64::MIN),
            ("9223372036854775807", i64::MAX),
            ("1.0", 1),
            ("-1.50e1", -15),
            ("1e3", 1000),
            ("1E+3", 1000),
            ("100e-2", 1),
            ("0e99999999999999999999", 0),
            ("0.000e-99999999999999999999", 0),
            ("9223372036854775807.000", i64::MAX),
        ] {
            assert_eq!(token(json).to_i64(), Ok(value), "{json}");
        }
    }

    #[test]
    fn numbers_that_are_no_integers() {
        for json in ["0.5", "1e-1", "15e-1", "1e-99999999999999999999"] {
            let error = token(json).to_i64().unwrap_err();
            assert_eq!(
                error.message(),
                "expected a whole number, found a fraction at byte 0",
                "{json}"
            );
        }
        for json in [
            "9223372036854775808",
            "-9223372036854775809",
            "1e19",
            "1e99999999999999999999",
            "99999999999999999999999",
        ] {
            let error = token(json).to_i64().unwrap_err();
            assert_eq!(
                error.message(),
                "the number is out of the range of 64 bits at byte 0",
                "{json}"
            );
        }
    }

    #[test]
    fn small_floats() {
        for value in [
            0.0,
            -0.0,
            1.0,
            -1.5,
            0.001,
            999_999_999.999,
            1e9,
            0.0005,
            1e-7,
        ] {
            let mut out = Vec::new();
            write_f64(value, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), format!("{value:?}"));
        }
    }

    #[test]
    fn floats_have_a_range() {
        assert_eq!(
            token("1e400").to_f64().unwrap_err().message(),
            "the number is out of the range of a double at byte 0"
        );
        assert!(token("1e39").to_f32().is_err());
        assert_eq!(token("1e-400").to_f64(), Ok(0.0));
    }

    #[test]
    fn document_numbers_keep_integers_exact() {
        for (json, number) in [
            ("18446744073709551615", Number::PosInt(u64::MAX)),
            (
                "18446744073709551616",
                Number::Float(18446744073709551616.0),
            ),
            ("-9223372036854775808", Number::NegInt(i64::MIN)),
            (
                "-9223372036854775809",
                Number::Float(-9223372036854775808.0),
            ),
            ("1.0", Number::Float(1.0)),
        ] {
            assert_eq!(token(json).to_number(), Ok(number), "{json}");
        }
    }

    proptest! {
        #[test]
        fn short_decimals_look_as_rust_prints_them(thousandths in -2_000_000_000_000i64..2_000_000_000_000, scale in 0..3i32) {
            let value = thousandths as f64 / 10f64.powi(scale);
            for value in [value, value.next_up(), -value, value / 1e9] {
                let mut out = Vec::new();
                write_f64(value, &mut out);
                prop_assert_eq!(String::from_utf8(out).unwrap(), format!("{value:?}"));
            }
        }

        #[test]
        fn integers_read_back(value: i64) {
            let mut out = Vec::new();
            write_i64(value, &mut out);
            prop_assert_eq!(String::from_utf8(out).unwrap(), value.to_string());
            prop_assert_eq!(token(&value.to_string()).to_i64(), Ok(value));
        }

        #[test]
        fn floats_read_back(value in proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL | proptest::num::f64::ZERO) {
            let mut out = Vec::new();
            write_f64(value, &mut out);
            prop_assert_eq!(token(std::str::from_utf8(&out).unwrap()).to_f64(), Ok(value));
        }
    }
}
