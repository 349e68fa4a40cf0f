//! Documentation as attributes, one per line, and the attributes that go with it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Deprecated;

/// Documentation lines of the item that follows.
pub(super) fn docs<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    lines.iter().map(|line| one(line.as_ref())).collect()
}

/// Documentation lines of the file or module that they stand in.
pub(super) fn inner_docs<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    lines
        .iter()
        .map(|line| {
            let line = spaced(line.as_ref());
            quote!(#![doc = #line])
        })
        .collect()
}

/// One line of documentation.
pub(super) fn one(line: &str) -> TokenStream {
    let line = spaced(line);
    quote!(#[doc = #line])
}

/// A comment's text stands one space off its marker; a line break would start a block comment.
fn spaced(line: &str) -> String {
    if line.is_empty() {
        return String::new();
    }
    format!(" {}", line.replace(['\n', '\r'], " "))
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
