//! Documentation as attributes, and the attributes that go with it.
//!
//! All lines of a text are one attribute, which is printed as one comment per line: most of what is emitted
//! is documentation, and tokens are dear.

use proc_macro2::TokenStream;
use quote::quote;

use crate::format::LINE_OF_DOCS;
use crate::ir::Deprecated;

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

/// A comment's text stands one space off its marker; a line break would start a block comment.
fn put_spaced(line: &str, text: &mut String) {
    if line.is_empty() {
        return;
    }
    text.push(' ');
    let breaks = [b'\n', b'\r'];
    // Few lines have one, and to look for bytes is fast even without optimisation.
    if breaks.iter().any(|b| line.as_bytes().contains(b)) {
        text.push_str(&line.replace(['\n', '\r'], " "));
    } else {
        text.push_str(line);
    }
}

/// The attribute of something that should not be used any more.
pub(super) fn deprecated(deprecated: Option<&Deprecated>) -> TokenStream {
    let Some(Deprecated { since, message }) = deprecated else {
        return TokenStream::new();
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
    match (version, note) {
        (Some(since), Some(note)) => quote!(#[deprecated(since = #since, note = #note)]),
        (Some(since), None) => quote!(#[deprecated(since = #since)]),
        (None, Some(note)) => quote!(#[deprecated(note = #note)]),
        (None, None) => quote!(#[deprecated]),
    }
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
