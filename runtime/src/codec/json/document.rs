//! Documents as JSON.

use std::collections::HashMap;

use super::MAX_DEPTH;
use super::lexer::Lexer;
use super::number::{write_f64, write_i64, write_u64};
use super::string::write_string;
use crate::primitives::{Document, Number};
use crate::serde::{ReadError, WriteError};

/// Reads JSON of any shape.
///
/// # Errors
/// Malformed JSON, a member twice in one object, text after the value, more than
/// [`MAX_DEPTH`] levels.
pub fn parse_document(input: &[u8]) -> Result<Document, ReadError> {
    let mut lexer = Lexer::new(input)?;
    let document = read_document(&mut lexer)?;
    lexer.finish()?;
    Ok(document)
}

/// Writes JSON without white space, appended to `out`. The members of objects come in the order of
/// their names, so that equal documents give equal bytes.
///
/// # Errors
/// A float that is no number or infinite; more than [`MAX_DEPTH`] levels.
pub fn write_document(document: &Document, out: &mut Vec<u8>) -> Result<(), WriteError> {
    write_at_depth(document, 0, out)
}

/// As [`write_document`], into a new vector.
///
/// # Errors
/// As [`write_document`].
pub fn document_to_vec(document: &Document) -> Result<Vec<u8>, WriteError> {
    let mut out = Vec::with_capacity(128);
    write_document(document, &mut out)?;
    Ok(out)
}

/// Reads the value that begins here.
pub(super) fn read_document(lexer: &mut Lexer<'_>) -> Result<Document, ReadError> {
    match lexer.peek() {
        Some(b'"') => lexer
            .string()
            .map(|text| Document::String(text.into_owned())),
        Some(b'{') => read_object(lexer),
        Some(b'[') => read_array(lexer),
        Some(b't' | b'f') => lexer.boolean().map(Document::Bool),
        Some(b'n') => lexer.null().map(|_| Document::Null),
        _ => lexer.number("a value")?.to_number().map(Document::Number),
    }
}

fn read_object(lexer: &mut Lexer<'_>) -> Result<Document, ReadError> {
    let mut members = HashMap::new();
    let mut more = lexer.open(b'{')?;
    while more {
        let key = lexer.key()?.into_owned();
        let value = read_document(lexer).map_err(|error| error.at_key(&key))?;
        if members.insert(key, value).is_some() {
            return Err(lexer.fault("a member stands twice in an object, the second ends"));
        }
        more = lexer.more(b'{')?;
    }
    Ok(Document::Object(members))
}

fn read_array(lexer: &mut Lexer<'_>) -> Result<Document, ReadError> {
    let mut values = Vec::new();
    let mut more = lexer.open(b'[')?;
    while more {
        let value = read_document(lexer).map_err(|error| error.at_index(values.len()))?;
        values.push(value);
        more = lexer.more(b'[')?;
    }
    Ok(Document::Array(values))
}

/// Writes a document that is inside `depth` levels.
pub(super) fn write_at_depth(
    document: &Document,
    depth: u32,
    out: &mut Vec<u8>,
) -> Result<(), WriteError> {
    match document {
        Document::Object(members) => write_object(members, inner(depth)?, out)?,
        Document::Array(values) => {
            let depth = inner(depth)?;
            out.push(b'[');
            for (i, value) in values.iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                write_at_depth(value, depth, out).map_err(|error| error.at_index(i))?;
            }
            out.push(b']');
        }
        Document::Number(Number::PosInt(value)) => write_u64(*value, out),
        Document::Number(Number::NegInt(value)) => write_i64(*value, out),
        Document::Number(Number::Float(value)) if value.is_finite() => write_f64(*value, out),
        Document::Number(Number::Float(_)) => {
            return Err(WriteError::new("JSON has no NaN and no infinity"));
        }
        Document::String(text) => write_string(text, out),
        Document::Bool(true) => out.extend_from_slice(b"true"),
        Document::Bool(false) => out.extend_from_slice(b"false"),
        Document::Null => out.extend_from_slice(b"null"),
    }
    Ok(())
}

fn write_object(
    members: &HashMap<String, Document>,
    depth: u32,
    out: &mut Vec<u8>,
) -> Result<(), WriteError> {
    let mut sorted: Vec<_> = members.iter().collect();
    sorted.sort_unstable_by_key(|(name, _)| *name);
    out.push(b'{');
    for (i, (name, value)) in sorted.into_iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write_string(name, out);
        out.push(b':');
        write_at_depth(value, depth, out).map_err(|error| error.at_key(name))?;
    }
    out.push(b'}');
    Ok(())
}

/// One level deeper, if that is allowed.
pub(super) fn inner(depth: u32) -> Result<u32, WriteError> {
    if depth >= MAX_DEPTH {
        return Err(WriteError::new(format!(
            "more than {MAX_DEPTH} levels are nested"
        )));
    }
    Ok(depth + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_document() -> impl Strategy<Value = Document> {
        let leaf = prop_oneof![
            Just(Document::Null),
            any::<bool>().prop_map(Document::from),
            any::<i64>().prop_map(Document::from),
            any::<u64>().prop_map(Document::from),
            (proptest::num::f64::NORMAL | proptest::num::f64::ZERO).prop_map(Document::from),
            any::<String>().prop_map(Document::from),
        ];
        leaf.prop_recursive(5, 64, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Document::Array),
                proptest::collection::hash_map(any::<String>(), inner, 0..6)
                    .prop_map(Document::Object),
            ]
        })
    }

    #[test]
    fn objects_are_sorted_and_errors_have_paths() {
        let document =
            parse_document(br#" {"b": [1, -2, 0.5, "x", true, null], "a": {}} "#).unwrap();
        let out = document_to_vec(&document).unwrap();
        assert_eq!(out, br#"{"a":{},"b":[1,-2,0.5,"x",true,null]}"#);
        let error = parse_document(br#"{"a":[{"b":1},{"b":?}]}"#).unwrap_err();
        assert_eq!(
            error.to_string(),
            "cannot read $[\"a\"][1][\"b\"]: expected a value, found something that is no JSON at byte 19"
        );
    }

    #[test]
    fn what_is_refused() {
        assert!(parse_document(br#"{"a":1,"a":1}"#).is_err());
        assert!(parse_document(b"1 2").is_err());
        assert!(parse_document(b"").is_err());
        assert!(parse_document(b"1e999").is_err());
        assert!(document_to_vec(&Document::from(f64::NAN)).is_err());
        let deep = (0..200).fold(Document::Null, |inner, _| Document::Array(vec![inner]));
        assert!(document_to_vec(&deep).is_err());
    }

    proptest! {
        #[test]
        fn reading_undoes_writing(document in any_document()) {
            let out = document_to_vec(&document).unwrap();
            prop_assert_eq!(parse_document(&out).unwrap(), document);
            prop_assert!(serde_json::from_slice::<serde_json::Value>(&out).is_ok());
        }

        #[test]
        fn every_cut_is_refused(document in any_document()) {
            let out = document_to_vec(&Document::Array(vec![document])).unwrap();
            for end in 0..out.len() {
                prop_assert!(parse_document(&out[..end]).is_err());
            }
        }

        #[test]
        fn random_bytes_never_panic(bytes: Vec<u8>) {
            let _ = parse_document(&bytes);
        }

        #[test]
        fn what_is_accepted_is_json(text in r#"[\[\]{}:,"0-9eE.+ntrufalse \\-]{0,16}"#) {
            let ours = parse_document(text.as_bytes()).is_ok();
            let theirs = serde_json::from_str::<serde_json::Value>(&text).is_ok();
            // They take the last of two members of the same name.
            prop_assert!(ours == theirs || (theirs && text.contains('{')), "{}", text);
        }
    }
}
