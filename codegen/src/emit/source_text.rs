//! Texts and floats as Rust source.

use crate::ir::Type;

/// A text as a literal, raw where that is easier to read.
pub(super) fn text(value: &str) -> String {
    let plain = |c: char| (c.is_ascii_graphic() || c == ' ' || c == '\n') && c != '\r';
    if !value.contains(['"', '\n', '\\']) || !value.chars().all(plain) {
        return format!("{value:?}");
    }
    let mut marks = String::new();
    while value.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    format!("r{marks}\"{value}\"{marks}")
}

/// A float with a decimal point, so that it is one.
pub(super) fn float(value: f64, ty: &Type) -> String {
    let name = if *ty == Type::Float { "f32" } else { "f64" };
    if value.is_nan() {
        return format!("{name}::NAN");
    }
    if value.is_infinite() {
        let sign = if value > 0.0 { "" } else { "NEG_" };
        return format!("{name}::{sign}INFINITY");
    }
    format!("{value:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_raw_where_that_reads_better() {
        for (value, literal) in [
            ("plain", "\"plain\""),
            ("a \"b\"", "r#\"a \"b\"\"#"),
            ("\"#", "r##\"\"#\"##"),
            ("two\nlines", "r\"two\nlines\""),
            ("back\\slash", "r\"back\\slash\""),
            ("\"\t\"", "\"\\\"\\t\\\"\""),
            ("\u{202e}", "\"\\u{202e}\""),
        ] {
            assert_eq!(text(value), literal);
            let read: syn::LitStr = syn::parse_str(&text(value)).expect("a literal");
            assert_eq!(read.value(), value);
        }
    }

    #[test]
    fn floats_have_a_point_or_a_name() {
        assert_eq!(float(1.0, &Type::Double), "1.0");
        assert_eq!(float(f64::NAN, &Type::Float), "f32::NAN");
        assert_eq!(float(f64::NEG_INFINITY, &Type::Double), "f64::NEG_INFINITY");
    }
}
