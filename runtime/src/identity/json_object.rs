//! Small JSON objects with secrets in them: credentials that processes and metadata services give.

use std::collections::HashMap;
use std::time::SystemTime;

use crate::codec::json;
use crate::primitives::{DateTime, DateTimeFormat, Document, Number};

/// An object. Errors are texts that say what is wrong and show nothing of it.
pub(super) struct Object(HashMap<String, Document>);

impl Object {
    /// Reads one object.
    pub(super) fn parse(text: &[u8]) -> Result<Self, String> {
        // The parser's own message could quote the text.
        match json::parse_document(text) {
            Ok(Document::Object(members)) => Ok(Self(members)),
            Ok(_) => Err("it is not a JSON object".to_owned()),
            Err(_) => Err("it is not JSON".to_owned()),
        }
    }

    /// A string that must be there.
    pub(super) fn required(&self, name: &str) -> Result<&str, String> {
        self.optional(name)?
            .ok_or_else(|| format!("`{name}` is missing or empty"))
    }

    /// A string that may be missing, null or empty.
    pub(super) fn optional(&self, name: &str) -> Result<Option<&str>, String> {
        match self.0.get(name) {
            None | Some(Document::Null) => Ok(None),
            Some(Document::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(_) => Err(format!("`{name}` is not a string")),
        }
    }

    /// The same, owned.
    pub(super) fn owned(&self, name: &str) -> Result<Option<String>, String> {
        Ok(self.optional(name)?.map(str::to_owned))
    }

    /// A number.
    pub(super) fn number(&self, name: &str) -> Option<&Number> {
        self.0.get(name)?.as_number()
    }

    /// A time that may be missing, such as `2024-01-02T03:04:05Z`.
    pub(super) fn time(&self, name: &str) -> Result<Option<SystemTime>, String> {
        let Some(text) = self.optional(name)? else {
            return Ok(None);
        };
        // Older tools write the zone as a word.
        let text = match text.strip_suffix("UTC") {
            Some(time) => format!("{time}Z"),
            None => text.to_owned(),
        };
        DateTime::from_str(&text, DateTimeFormat::DateTimeWithOffset)
            .ok()
            .and_then(|time| SystemTime::try_from(time).ok())
            .map(Some)
            .ok_or_else(|| format!("`{name}` is not a time such as 2024-01-02T03:04:05Z"))
    }

    /// Replaces a string.
    pub(super) fn set(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), Document::String(value));
    }

    /// The object as JSON; `None` if it nests too deep.
    pub(super) fn to_json(&self) -> Option<Vec<u8>> {
        json::document_to_vec(&Document::Object(self.0.clone())).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_read_by_kind() {
        let text = br#"{"a":"x","b":"","c":null,"d":7,"t":"2033-05-18T03:33:20UTC","u":"soon"}"#;
        let mut object = Object::parse(text).unwrap();
        assert_eq!(object.required("a"), Ok("x"));
        assert_eq!(object.optional("b"), Ok(None));
        assert_eq!(object.optional("c"), Ok(None));
        assert!(object.optional("d").is_err() && object.required("e").is_err());
        assert_eq!(object.number("d"), Some(&Number::PosInt(7)));
        let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(2_000_000_000);
        assert_eq!(object.time("t"), Ok(Some(time)));
        assert!(object.time("u").unwrap_err().contains("`u` is not a time"));
        object.set("a", "y".into());
        let written = Object::parse(&object.to_json().unwrap()).unwrap();
        assert_eq!(
            (written.required("a"), written.owned("x")),
            (Ok("y"), Ok(None))
        );
    }
}
