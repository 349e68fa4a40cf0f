//! Defaults of members.

use crate::diagnostics::Diagnostics;
use crate::ir::{Field, Literal, Presence, Type};
use crate::load::json::parse;
use crate::model::Node;

use super::File;

impl File {
    /// The default after a member's schema.
    pub(super) fn member_default(&mut self, field: &Field) -> String {
        match &field.presence {
            Presence::Defaulted(literal) if !is_stream(&field.ty) => {
                format!(", {}", self.default_value(literal, &field.ty))
            }
            _ => String::new(),
        }
    }

    fn default_value(&mut self, literal: &Literal, ty: &Type) -> String {
        match literal {
            Literal::Boolean(value) => value.to_string(),
            Literal::Integer(value) if matches!(ty, Type::Float | Type::Double) => {
                format!("{value}.0")
            }
            Literal::Integer(value) => value.to_string(),
            Literal::Float(value) if value.is_nan() => "f64::NAN as _".to_owned(),
            Literal::Float(value) if value.is_infinite() => {
                let sign = if *value < 0.0 { "NEG_" } else { "" };
                format!("f64::{sign}INFINITY as _")
            }
            Literal::Float(value) => format!("{value:?}"),
            Literal::String(text) if text.is_empty() => "String::new()".to_owned(),
            Literal::String(text) => format!("{text:?}.to_owned()"),
            Literal::Enum { ty, variant } => format!("{}::{variant}", self.named(ty)),
            Literal::UnknownEnum { ty, value } => format!("{}::from({value:?})", self.named(ty)),
            Literal::IntEnum { ty, value } => format!("{}::from({value})", self.named(ty)),
            Literal::Timestamp { seconds, nanos } => format!(
                "smithy_runtime::primitives::DateTime::from_secs_and_nanos({seconds}, {nanos})"
            ),
            Literal::Blob(bytes) => {
                format!("smithy_runtime::primitives::Blob::new(vec!{bytes:?})")
            }
            Literal::Document(json) => document(json),
            // Lists and maps have no other default than the empty one, which the type gives.
            _ => "smithy_runtime::serde::Shape::empty()".to_owned(),
        }
    }
}

pub(super) fn is_stream(ty: &Type) -> bool {
    matches!(ty, Type::ByteStream | Type::EventStream(_))
}

/// A default of a document: a scalar, or an empty list or map.
fn document(json: &str) -> String {
    let path = "smithy_runtime::primitives::Document";
    match json.trim() {
        "true" | "false" => format!("{path}::Bool({json})"),
        "[]" => format!("{path}::Array(Vec::new())"),
        "{}" => format!("{path}::Object(Default::default())"),
        text if text.starts_with('"') => {
            let node = parse(0, text, &mut Diagnostics::new());
            let text = node.as_ref().and_then(Node::as_str).unwrap_or_default();
            format!("{path}::String({text:?}.to_owned())")
        }
        text => match text.parse::<i64>() {
            Ok(value) => format!("{path}::from({value}_i64)"),
            Err(_) => format!("{path}::from({text}_f64)"),
        },
    }
}
