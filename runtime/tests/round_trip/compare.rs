//! Values in a form in which those that say the same are equal.

use std::collections::HashMap;

use smithy_runtime::primitives::{Document, Number};
use smithy_runtime::serde::UnknownVariant;

use crate::shapes::{All, Choice};

/// The value with every NaN, which is not equal to itself, as a number that no value has, and with decimal numbers in
/// one form.
pub(crate) fn comparable(mut all: All) -> All {
    settle(&mut all);
    all
}

fn settle(all: &mut All) {
    all.float = all
        .float
        .map(|float| if float.is_nan() { 0.333 } else { float });
    all.double = all.double.map(settled);
    let decimal = all.decimal.take();
    all.decimal = decimal.map(|decimal| digits(decimal.as_ref()).parse().unwrap());
    all.document.iter_mut().for_each(settle_document);
    if let Some(next) = &mut all.next {
        settle(next);
    }
    all.children.iter_mut().flatten().for_each(settle);
    all.choice.iter_mut().for_each(settle_choice);
    let choices = all.choices.iter_mut().flat_map(HashMap::values_mut);
    choices.for_each(settle_choice);
}

fn settled(double: f64) -> f64 {
    if double.is_nan() { 0.333 } else { double }
}

fn settle_document(document: &mut Document) {
    match document {
        Document::Number(Number::Float(double)) => *double = settled(*double),
        Document::Array(items) => items.iter_mut().for_each(settle_document),
        Document::Object(members) => members.values_mut().for_each(settle_document),
        _ => {}
    }
}

fn settle_choice(choice: &mut Choice) {
    match choice {
        Choice::Number(double) => *double = settled(*double),
        Choice::Nested(all) => settle(all),
        Choice::Unknown(unknown) => {
            let mut document = unknown.value().clone();
            settle_document(&mut document);
            *unknown = UnknownVariant::new(unknown.tag(), document);
        }
        _ => {}
    }
}

pub(crate) fn comparable_choice(mut choice: Choice) -> Choice {
    settle_choice(&mut choice);
    choice
}

/// A decimal number in one of its forms: without zeros around its digits, and with an exponent. CBOR keeps the value
/// of a number, not its form.
pub(crate) fn digits(text: &str) -> String {
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let (negative, whole) = match whole.strip_prefix('-') {
        Some(whole) => (true, whole),
        None => (false, whole),
    };
    let all = format!("{whole}{part}");
    let short = all.trim_end_matches('0');
    if short.trim_start_matches('0').is_empty() {
        return "0".to_owned();
    }
    let exponent: i64 = exponent.parse().unwrap();
    let zeros = i64::try_from(all.len() - short.len()).unwrap();
    let exponent = exponent - i64::try_from(part.len()).unwrap() + zeros;
    let sign = if negative { "-" } else { "" };
    format!("{sign}{}e{exponent}", short.trim_start_matches('0'))
}
