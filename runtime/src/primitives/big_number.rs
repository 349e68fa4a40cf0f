//! `BigInteger` and `BigDecimal`: numbers of any size, kept as checked text.

use std::fmt;
use std::str::FromStr;

/// The text is not a number of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BigNumberError {
    expected: &'static str,
}

impl fmt::Display for BigNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl std::error::Error for BigNumberError {}

/// An integer of any size (Smithy `bigInteger`), kept as text.
///
/// The text is an optional `-` and decimal digits without leading zeros, so equal numbers are
/// equal values. Convert with `value.as_ref().parse::<i128>()` or to the big number type of
/// your choice.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BigInteger {
    text: String,
}

/// A decimal number of any size and precision (Smithy `bigDecimal`), kept as text.
///
/// The digits are kept as they are written, so `1.0` and `1.00` are different values, as they
/// are in most decimal types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BigDecimal {
    text: String,
}

impl FromStr for BigInteger {
    type Err = BigNumberError;

    /// Reads an optional sign and decimal digits.
    fn from_str(text: &str) -> Result<Self, BigNumberError> {
        let error = BigNumberError {
            expected: "an integer",
        };
        let (negative, digits) = split_sign(text);
        if digits.is_empty() || !all_digits(digits) {
            return Err(error);
        }
        let digits = trim_zeros(digits);
        let sign = if negative && digits != "0" { "-" } else { "" };
        Ok(Self {
            text: format!("{sign}{digits}"),
        })
    }
}

impl FromStr for BigDecimal {
    type Err = BigNumberError;

    /// Reads an optional sign, digits, an optional fraction, an optional exponent.
    fn from_str(text: &str) -> Result<Self, BigNumberError> {
        let error = BigNumberError {
            expected: "a decimal number",
        };
        let (negative, unsigned) = split_sign(text);
        let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
            Some(at) => {
                let (mantissa, rest) = unsigned.split_at(at);
                (mantissa, Some(rest.get(1..).unwrap_or_default()))
            }
            None => (unsigned, None),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (mantissa, None),
        };
        let parts = [Some(whole), fraction, exponent.map(|e| split_sign(e).1)];
        if parts
            .into_iter()
            .flatten()
            .any(|part| part.is_empty() || !all_digits(part))
        {
            return Err(error);
        }
        let mut out = String::with_capacity(text.len());
        if negative {
            out.push('-');
        }
        out.push_str(trim_zeros(whole));
        for (mark, part) in [('.', fraction), ('e', exponent)] {
            if let Some(part) = part {
                out.push(mark);
                out.push_str(part);
            }
        }
        Ok(Self { text: out })
    }
}

fn split_sign(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// Leading zeros are no JSON, so they go.
fn trim_zeros(digits: &str) -> &str {
    match digits.trim_start_matches('0') {
        "" => "0",
        rest => rest,
    }
}

macro_rules! text_number {
    ($name:ident, $zero:literal, $($integer:ty),+) => {
        impl Default for $name {
            fn default() -> Self {
                Self { text: $zero.to_owned() }
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.text
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = BigNumberError;

            fn try_from(text: &str) -> Result<Self, BigNumberError> {
                text.parse()
            }
        }

        $(impl From<$integer> for $name {
            fn from(value: $integer) -> Self {
                Self { text: value.to_string() }
            }
        })+
    };
}

text_number!(BigInteger, "0", i32, i64, i128, u32, u64, u128);
text_number!(BigDecimal, "0", i32, i64, i128, u32, u64, u128);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers() {
        for (text, kept) in [
            ("0", "0"),
            ("-0", "0"),
            ("+12", "12"),
            ("-007", "-7"),
            ("99999999999999999999999", "99999999999999999999999"),
        ] {
            assert_eq!(text.parse::<BigInteger>().unwrap().as_ref(), kept);
        }
        for text in ["", "-", "+", "1.0", "1e3", " 1", "1 ", "0x1", "--1", "٣"] {
            assert!(text.parse::<BigInteger>().is_err(), "{text:?} was accepted");
        }
        assert_eq!(
            BigInteger::from(i128::MIN).to_string(),
            i128::MIN.to_string()
        );
    }

    #[test]
    fn decimals() {
        for (text, kept) in [
            ("0", "0"),
            ("1.00", "1.00"),
            ("+01.5E+10", "1.5e+10"),
            ("-0.1e-7", "-0.1e-7"),
            (
                "12345678901234567890.123456789",
                "12345678901234567890.123456789",
            ),
        ] {
            assert_eq!(text.parse::<BigDecimal>().unwrap().as_ref(), kept);
        }
        for text in [
            "", ".5", "5.", "1e", "1e+", "1.2.3", "NaN", "Infinity", "1,5", "1e5.0", "é",
        ] {
            assert!(text.parse::<BigDecimal>().is_err(), "{text:?} was accepted");
        }
    }
}
