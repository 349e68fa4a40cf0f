//! Numbers of any size: between decimal text and the bytes of bignums and decimal fractions.

use super::decoder::Decoder;
use super::encoder::Encoder;
use super::{major, tag};
use crate::primitives::{BigDecimal, BigInteger};
use crate::serde::{ReadError, WriteError};

/// The longest bignum, in bytes: conversion takes time by the square of the length.
const MAX_BYTES: usize = 16 << 10;
/// The digits of the longest bignum, rounded up.
const MAX_DIGITS: usize = MAX_BYTES * 241 / 100 + 1;

const BILLION: u64 = 1_000_000_000;

/// Writes an integer of any size, given as text.
pub(super) fn write_big_integer(text: &str, to: &mut Encoder) -> Result<(), WriteError> {
    if let Ok(value) = text.parse::<i64>() {
        to.integer(value);
        return Ok(());
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    if digits.len() > MAX_DIGITS {
        return Err(WriteError::new(format!(
            "a number has more than {MAX_DIGITS} digits"
        )));
    }
    // A negative number -1 - n is written as n.
    let bytes = from_decimal(digits, negative);
    let kind = if negative {
        (major::NEGATIVE, tag::NEGATIVE_BIG)
    } else {
        (major::UNSIGNED, tag::POSITIVE_BIG)
    };
    match eight(&bytes) {
        Some(value) => to.head(kind.0, value),
        None => {
            to.head(major::TAG, kind.1);
            to.bytes(&bytes);
        }
    }
    Ok(())
}

/// Up to eight big-endian bytes as one number.
fn eight(bytes: &[u8]) -> Option<u64> {
    let fold = |value, byte: &u8| value << 8 | u64::from(*byte);
    (bytes.len() <= 8).then(|| bytes.iter().fold(0, fold))
}

/// Writes a decimal fraction: tag 4, exponent and mantissa.
pub(super) fn write_big_decimal(value: &BigDecimal, to: &mut Encoder) -> Result<(), WriteError> {
    let (mantissa, exponent) = split(value.as_ref())
        .ok_or_else(|| WriteError::new("the exponent of a number is beyond 64 bits"))?;
    to.head(major::TAG, tag::DECIMAL);
    to.head(major::ARRAY, 2);
    to.integer(exponent);
    write_big_integer(&mantissa, to)
}

/// `-1.50e3` is -150 and 1.
fn split(text: &str) -> Option<(String, i64)> {
    let (number, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let exponent: i64 = exponent.parse().ok()?;
    let exponent = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let integer: BigInteger = format!("{whole}{fraction}").parse().ok()?;
    Some((integer.as_ref().to_owned(), exponent))
}

/// Reads an integer of any size.
pub(super) fn read_big_integer(from: &mut Decoder<'_>) -> Result<BigInteger, ReadError> {
    let start = from.pos;
    let head = from.head()?;
    match (head.major, head.value) {
        (major::UNSIGNED, value) => Ok(value.into()),
        (major::NEGATIVE, value) => Ok((-1 - i128::from(value)).into()),
        (major::TAG, kind @ (tag::POSITIVE_BIG | tag::NEGATIVE_BIG)) => {
            let bytes = from.bytes()?;
            if bytes.len() > MAX_BYTES {
                let long = format!("a number has more than {MAX_BYTES} bytes");
                return Err(from.fault_at(&long, start));
            }
            let negative = kind == tag::NEGATIVE_BIG;
            let sign = if negative { "-" } else { "" };
            let text = format!("{sign}{}", to_decimal(&bytes, negative));
            text.parse()
                .map_err(|_| from.fault_at("found no integer", start))
        }
        _ => Err(from.expected("an integer", start)),
    }
}

/// Reads a decimal fraction, or any other number.
pub(super) fn read_big_decimal(from: &mut Decoder<'_>) -> Result<BigDecimal, ReadError> {
    let start = from.pos;
    let head = from.head()?;
    let no_decimal = |from: &Decoder<'_>| from.expected("a decimal number", start);
    let text = match (head.major, head.value) {
        (major::TAG, tag::DECIMAL) => {
            let mut items = from.open(major::ARRAY, "exponent and mantissa")?;
            let two = "a decimal fraction is an exponent and a mantissa";
            let mut next = |from: &mut Decoder<'_>| match from.more(&mut items)? {
                true => read_big_integer(from),
                false => Err(from.fault(two)),
            };
            let (exponent, mantissa) = (next(from)?, next(from)?);
            if from.more(&mut items)? {
                return Err(from.fault(two));
            }
            let exponent = exponent.as_ref().parse();
            let far = |_| from.fault_at("the exponent is beyond 64 bits", start);
            join(mantissa.as_ref(), exponent.map_err(far)?)
        }
        (major::SIMPLE, _) => match Decoder::float_of(head).filter(|value| value.is_finite()) {
            Some(value) => value.to_string(),
            None => return Err(no_decimal(from)),
        },
        (major::UNSIGNED | major::NEGATIVE, _)
        | (major::TAG, tag::POSITIVE_BIG | tag::NEGATIVE_BIG) => {
            from.pos = start;
            read_big_integer(from)?.as_ref().to_owned()
        }
        _ => return Err(no_decimal(from)),
    };
    text.parse().map_err(|_| no_decimal(from))
}

/// -150 and -2 is `-1.50`; where the point would stand far out, `-150e1`.
fn join(mantissa: &str, exponent: i64) -> String {
    let (sign, digits) = match mantissa.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", mantissa),
    };
    match usize::try_from(exponent.unsigned_abs()) {
        Ok(0) => mantissa.to_owned(),
        Ok(places) if exponent < 0 && places < digits.len() + 6 => {
            let padded = format!("{digits:0>width$}", width = places + 1);
            let (whole, fraction) = padded.split_at(padded.len() - places);
            format!("{sign}{whole}.{fraction}")
        }
        _ => format!("{mantissa}e{exponent}"),
    }
}

/// The digits of a number in big-endian bytes, plus one for the negative.
fn to_decimal(bytes: &[u8], plus_one: bool) -> String {
    // Groups of nine digits, the lowest first.
    let mut groups: Vec<u64> = Vec::new();
    let mut carry_into = |factor: u64, carry: u64| {
        let mut carry = carry;
        for group in &mut groups {
            let value = *group * factor + carry;
            *group = value % BILLION;
            carry = value / BILLION;
        }
        while carry > 0 {
            groups.push(carry % BILLION);
            carry /= BILLION;
        }
    };
    let odd = bytes.len() % 4;
    let (first, rest) = bytes.split_at(odd);
    for part in std::iter::once(first).chain(rest.chunks(4)) {
        carry_into(1 << 32, eight(part).unwrap_or(0));
    }
    carry_into(1, plus_one.into());
    let mut text = String::with_capacity(groups.len() * 9 + 1);
    for (place, group) in groups.iter().rev().enumerate() {
        if place == 0 {
            text.push_str(&group.to_string());
        } else {
            text.push_str(&format!("{group:09}"));
        }
    }
    if text.is_empty() {
        text.push('0');
    }
    text
}

/// The big-endian bytes of a number in digits, less one for the negative, which is not zero.
fn from_decimal(digits: &str, minus_one: bool) -> Vec<u8> {
    // Groups of 32 bits, the lowest first.
    let mut groups: Vec<u32> = Vec::new();
    let bytes = digits.as_bytes();
    let (first, rest) = bytes.split_at(bytes.len() % 9);
    for part in std::iter::once(first).chain(rest.chunks(9)) {
        let value = part
            .iter()
            .fold(0, |value, digit| value * 10 + u64::from(digit & 0x0f));
        let factor = 10_u64.pow(part.len() as u32);
        let mut carry = value;
        for group in &mut groups {
            let value = u64::from(*group) * factor + carry;
            *group = value as u32;
            carry = value >> 32;
        }
        if carry > 0 {
            groups.push(carry as u32);
        }
    }
    let mut borrow = minus_one;
    for group in &mut groups {
        (*group, borrow) = group.overflowing_sub(borrow.into());
    }
    let all: Vec<u8> = groups.iter().rev().flat_map(|g| g.to_be_bytes()).collect();
    let zeros = all.iter().take_while(|byte| **byte == 0).count();
    all.get(zeros..).unwrap_or_default().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(text: &str) -> Vec<u8> {
        let mut to = Encoder::new();
        write_big_integer(text, &mut to).unwrap();
        to.out
    }

    #[test]
    fn integers_of_any_size() {
        for (text, bytes) in [
            ("0", &b"\x00"[..]),
            ("-1", b"\x20"),
            (
                "18446744073709551615",
                b"\x1b\xff\xff\xff\xff\xff\xff\xff\xff",
            ),
            ("18446744073709551616", b"\xc2\x49\x01\0\0\0\0\0\0\0\0"),
            (
                "-18446744073709551616",
                b"\x3b\xff\xff\xff\xff\xff\xff\xff\xff",
            ),
            ("-18446744073709551617", b"\xc3\x49\x01\0\0\0\0\0\0\0\0"),
        ] {
            assert_eq!(written(text), bytes, "{text}");
            let read = read_big_integer(&mut Decoder::new(bytes)).unwrap();
            assert_eq!(read.as_ref(), text);
        }
        let padded = read_big_integer(&mut Decoder::new(b"\xc2\x43\0\0\x07")).unwrap();
        assert_eq!(padded.as_ref(), "7");
        let empty = read_big_integer(&mut Decoder::new(b"\xc3\x40")).unwrap();
        assert_eq!(empty.as_ref(), "-1");
    }

    #[test]
    fn decimal_fractions() {
        for (text, bytes, read) in [
            ("273.15", &b"\xc4\x82\x21\x19\x6a\xb3"[..], "273.15"),
            ("-0.00", b"\xc4\x82\x21\x00", "0.00"),
            ("-0.010", b"\xc4\x82\x22\x29", "-0.010"),
            ("1.5e+10", b"\xc4\x82\x09\x0f", "15e9"),
            ("7", b"\xc4\x82\x00\x07", "7"),
        ] {
            let mut to = Encoder::new();
            write_big_decimal(&text.parse().unwrap(), &mut to).unwrap();
            assert_eq!(to.out, bytes, "{text}");
            let value = read_big_decimal(&mut Decoder::new(bytes)).unwrap();
            assert_eq!(value.as_ref(), read);
        }
        for (bytes, read) in [
            (&b"\x18\x64"[..], "100"),
            (b"\xf9\x3e\x00", "1.5"),
            (b"\xc3\x41\x00", "-1"),
            (b"\xc4\x9f\x38\x63\x01\xff", "1e-100"),
        ] {
            let value = read_big_decimal(&mut Decoder::new(bytes)).unwrap();
            assert_eq!(value.as_ref(), read);
        }
    }

    #[test]
    fn what_is_refused() {
        for bytes in [
            &b"\xc4\x81\x00"[..],
            b"\xc4\x83\x00\x00\x00",
            b"\xc4\x00",
            b"\xc4\x82\x1b\xff\xff\xff\xff\xff\xff\xff\xff\x00",
            b"\xf9\x7c\x00",
            b"\x61\x31",
            b"\xc5\x82\x00\x00",
        ] {
            assert!(read_big_decimal(&mut Decoder::new(bytes)).is_err());
        }
        assert!(read_big_integer(&mut Decoder::new(b"\xc2\x61\x31")).is_err());
        let far: BigDecimal = "1e99999999999999999999".parse().unwrap();
        assert!(write_big_decimal(&far, &mut Encoder::new()).is_err());
        let least: BigDecimal = "1.5e-9223372036854775808".parse().unwrap();
        assert!(write_big_decimal(&least, &mut Encoder::new()).is_err());
    }

    #[test]
    fn lengths_are_bounded() {
        let digits = "9".repeat(MAX_DIGITS + 1);
        assert!(write_big_integer(&digits, &mut Encoder::new()).is_err());
        let mut to = Encoder::new();
        to.head(major::TAG, tag::POSITIVE_BIG);
        to.bytes(&vec![1; MAX_BYTES + 1]);
        assert!(read_big_integer(&mut Decoder::new(&to.out)).is_err());
        let longest = "9".repeat(MAX_DIGITS - 40);
        let bytes = written(&longest);
        let read = read_big_integer(&mut Decoder::new(&bytes)).unwrap();
        assert_eq!(read.as_ref(), longest);
    }

    proptest! {
        #[test]
        fn text_reads_back(text in "-?[1-9][0-9]{0,80}") {
            let bytes = written(&text);
            let read = read_big_integer(&mut Decoder::new(&bytes)).unwrap();
            prop_assert_eq!(read.as_ref(), text);
        }

        #[test]
        fn small_numbers_agree(value: i128) {
            let bytes = written(&value.to_string());
            let read = read_big_integer(&mut Decoder::new(&bytes)).unwrap();
            prop_assert_eq!(read, BigInteger::from(value));
        }
    }
}
