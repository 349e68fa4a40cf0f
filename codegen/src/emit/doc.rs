//! Documentation as attributes, and the attributes that go with it.
//!
//! All lines of a text are one attribute, which is printed as one comment per line: most of what is emitted
//! is documentation, and tokens are dear.

use std::borrow::Cow;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::format::LINE_OF_DOCS;
use crate::ir::Deprecated;

use super::source::Text;

/// Documentation lines of the item that follows.
pub(super) fn docs<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let text = joined(lines);
    text.map(|text| quote!(#[doc = #text])).unwrap_or_default()
}

/// Documentation lines of the file or module that they stand in.
pub(super) fn inner_docs<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let text = joined(lines);
    text.map(|text| quote!(#![doc = #text])).unwrap_or_default()
}

/// One line of documentation.
pub(super) fn one(line: &str) -> TokenStream {
    docs(&[line])
}

/// The lines as one text; none where there are none.
fn joined<S: AsRef<str>>(lines: &[S]) -> Option<String> {
    let (first, more) = lines.split_first()?;
    let length: usize = lines.iter().map(|line| line.as_ref().len() + 2).sum();
    let mut text = String::with_capacity(length);
    put_spaced(first.as_ref(), &mut text);
    for line in more {
        text.push(LINE_OF_DOCS);
        put_spaced(line.as_ref(), &mut text);
    }
    Some(text)
}

/// A comment's text stands one space off its marker.
fn put_spaced(line: &str, text: &mut String) {
    if !line.is_empty() {
        text.push(' ');
        text.push_str(&unbroken(line));
    }
}

/// A comment ends with its line.
fn unbroken(line: &str) -> Cow<'_, str> {
    let breaks = [b'\n', b'\r'];
    // Few lines have one, and to look for bytes is fast even without optimisation.
    if breaks.iter().any(|b| line.as_bytes().contains(b)) {
        line.replace(['\n', '\r'], " ").into()
    } else {
        line.into()
    }
}

/// Documentation as comments, each line behind `marker` and as deep as the item.
pub(super) fn put_lines<S: AsRef<str>>(lines: &[S], marker: &str, depth: usize, text: &mut String) {
    for line in lines {
        let line = unbroken(line.as_ref());
        let line = line.trim_end_matches(' ');
        for _ in 0..depth {
            text.push_str("    ");
        }
        text.push_str(marker);
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
        text.push('\n');
    }
}

/// The attribute of something that should not be used any more, on a line of its own; else nothing.
pub(super) fn deprecated(deprecated: Option<&Deprecated>) -> Text {
    let Some(Deprecated { since, message }) = deprecated else {
        return "".into();
    };
    // `since` of a model is often a date; Rust's wants a version.
    let version = since.as_deref().filter(|since| is_version(since));
    let note = match (since, message) {
        (Some(since), Some(message)) if version.is_none() => {
            Some(format!("since {since}: {message}"))
        }
        (Some(since), None) if version.is_none() => Some(format!("since {since}")),
        (_, message) => message.clone(),
    };
    let since = version.map(|since| format!("since = {}", literal(since)));
    let note = note.map(|note| format!("note = {}", literal(&note)));
    let parts: Vec<String> = since.into_iter().chain(note).collect();
    match parts.is_empty() {
        true => "#[deprecated]\n".into(),
        false => format!("#[deprecated({})]\n", parts.join(", ")).into(),
    }
}

/// A text as Rust's literal.
pub(super) fn literal(text: &str) -> Literal {
    Literal::string(text)
}

/// Whether the text is `major.minor.patch`.
fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u32>().is_ok())
}

/// The first paragraph of a text, for places that refer to the whole of it.
pub(super) fn first_paragraph(lines: &[String]) -> &[String] {
    let end = lines
        .iter()
        .position(|line| line.is_empty())
        .unwrap_or(lines.len());
    lines.get(..end).unwrap_or(lines)
}
