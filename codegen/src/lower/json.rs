//! JSON text of nodes, for documents.

use std::fmt::Write as _;

use crate::model::{Node, NodeValue};

/// A node as JSON on one line.
pub(super) fn text(node: &Node) -> String {
    let mut out = String::new();
    write(&mut out, node);
    out
}

fn write(out: &mut String, node: &Node) {
    match &node.value {
        NodeValue::Null => out.push_str("null"),
        NodeValue::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        NodeValue::Number(number) => out.push_str(number.as_str()),
        NodeValue::String(text) => write_string(out, text),
        NodeValue::Array(elements) => {
            out.push('[');
            for (at, element) in elements.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                write(out, element);
            }
            out.push(']');
        }
        NodeValue::Object(object) => {
            out.push('{');
            for (at, entry) in object.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                write_string(out, &entry.key);
                out.push(':');
                write(out, &entry.value);
            }
            out.push('}');
        }
    }
}

fn write_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            // Writing to a string cannot fail.
            c if u32::from(c) < 0x20 => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Whether a text follows JSON's grammar of numbers.
pub(super) fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let exponent = exponent.map(|text| text.strip_prefix(['+', '-']).unwrap_or(text));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Span;
    use crate::model::{Entry, Number, Object};

    #[test]
    fn documents_are_written_with_escapes() {
        let new = |value| Node::new(value, Span::NONE);
        let entry = |key: &str, value| Entry {
            key: key.into(),
            key_span: Span::NONE,
            value,
        };
        let number = new(NodeValue::Number(Number::from_literal("1.50".into())));
        let list = new(NodeValue::Array(vec![number, new(NodeValue::Null)].into()));
        let text = Node::string("q\"\\\n\u{1}é", Span::NONE);
        let object = Object::from_entries(vec![entry("a", list), entry("b", text)]);
        let object = new(NodeValue::Object(object));
        assert_eq!(
            super::text(&object),
            "{\"a\":[1.50,null],\"b\":\"q\\\"\\\\\\n\\u0001é\"}"
        );
    }

    #[test]
    fn numbers_follow_the_grammar() {
        for text in ["0", "-1", "10.25", "1e5", "-0.5E-7"] {
            assert!(is_number(text), "{text}");
        }
        for text in ["", "-", "01", ".5", "1.", "1e", "0x1", "1 ", "NaN", "+1"] {
            assert!(!is_number(text), "{text}");
        }
    }
}
