//! `Document`: untyped, JSON-like data (Smithy `document`).

mod number;

pub use number::{Number, NumberConversionError};

use std::collections::HashMap;

/// A value without a schema.
///
/// ```
/// use smithy_runtime::primitives::Document;
///
/// let doc = Document::from([("sizes", Document::from(vec![1, 2]))]);
/// let sizes = doc.as_object().and_then(|o| o.get("sizes")).and_then(Document::as_array);
/// assert_eq!(sizes.map(<[Document]>::len), Some(2));
/// ```
#[derive(Debug, Default, Clone, PartialEq)]
pub enum Document {
    /// Members by name, in no order.
    Object(HashMap<String, Document>),
    /// Values in order.
    Array(Vec<Document>),
    /// A number.
    Number(Number),
    /// A text.
    String(String),
    /// `true` or `false`.
    Bool(bool),
    /// The absence of a value.
    #[default]
    Null,
}

impl Document {
    /// Reads JSON text.
    ///
    /// # Errors
    /// Text that is no JSON, nested too deeply, or with a repeated member; the error names the path.
    pub fn from_json(text: &str) -> Result<Self, crate::serde::ReadError> {
        crate::codec::json::parse_document(text.as_bytes())
    }

    /// The members, when this is an object.
    #[inline]
    pub fn as_object(&self) -> Option<&HashMap<String, Document>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The members, to be changed, when this is an object.
    #[inline]
    pub fn as_object_mut(&mut self) -> Option<&mut HashMap<String, Document>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The values, when this is an array.
    #[inline]
    pub fn as_array(&self) -> Option<&[Document]> {
        match self {
            Self::Array(values) => Some(values),
            _ => None,
        }
    }

    /// The values, to be changed, when this is an array.
    #[inline]
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Document>> {
        match self {
            Self::Array(values) => Some(values),
            _ => None,
        }
    }

    /// The number, when this is one.
    #[inline]
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The text, when this is one.
    #[inline]
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, when this is one.
    #[inline]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// `Some` when this is null.
    #[inline]
    pub fn as_null(&self) -> Option<()> {
        self.is_null().then_some(())
    }

    /// Whether this is an object.
    #[inline]
    pub fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// Whether this is an array.
    #[inline]
    pub fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    /// Whether this is a number.
    #[inline]
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Whether this is a text.
    #[inline]
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    /// Whether this is `true` or `false`.
    #[inline]
    pub fn is_bool(&self) -> bool {
        matches!(self, Self::Bool(_))
    }

    /// Whether this is null.
    #[inline]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl From<HashMap<String, Document>> for Document {
    fn from(members: HashMap<String, Document>) -> Self {
        Self::Object(members)
    }
}

impl<K: Into<String>, const N: usize> From<[(K, Document); N]> for Document {
    fn from(members: [(K, Document); N]) -> Self {
        Self::Object(
            members
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
        )
    }
}

impl<T: Into<Document>> From<Vec<T>> for Document {
    fn from(values: Vec<T>) -> Self {
        Self::Array(values.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Document>> From<Option<T>> for Document {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl From<Number> for Document {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<String> for Document {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<&str> for Document {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<bool> for Document {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

macro_rules! from_number {
    ($($primitive:ty),+) => {
        $(impl From<$primitive> for Document {
            fn from(value: $primitive) -> Self {
                Self::Number(value.into())
            }
        })+
    };
}

from_number!(i8, i16, i32, i64, u8, u16, u32, u64, f32, f64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_answers_for_itself_alone() {
        let docs = [
            Document::from([("k", Document::Null)]),
            Document::from(vec!["a"]),
            Document::from(-1),
            Document::from("text"),
            Document::from(true),
            Document::from(None::<bool>),
        ];
        for (i, doc) in docs.iter().enumerate() {
            let kinds = [
                doc.is_object() && doc.as_object().is_some(),
                doc.is_array() && doc.as_array().is_some(),
                doc.is_number() && doc.as_number().is_some(),
                doc.is_string() && doc.as_string().is_some(),
                doc.is_bool() && doc.as_bool().is_some(),
                doc.is_null() && doc.as_null().is_some(),
            ];
            assert!(
                kinds.iter().enumerate().all(|(j, is)| *is == (i == j)),
                "{doc:?}"
            );
        }
    }
}
