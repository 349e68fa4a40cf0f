//! Readers into the one semantic model.
//!
//! Every reader adds definitions to one assembly; that merges them, applies what is applied from outside,
//! resolves mixins, brings Smithy 1.0 to 2.0 and validates the result. All findings are collected.

mod assembly;
mod c2j;
mod elision;
mod enums;
mod files;
mod gzip;
mod idl;
pub mod json;
mod json_ast;
mod mixins;
mod references;
mod upgrade;

pub use files::{load_paths, read_paths};

use crate::diagnostics::{Diagnostic, Diagnostics, Source, SourceMap, Span};
use crate::model::Model;
use crate::validate;
use assembly::Assembly;

/// What loading gives: a model, and everything that was found out about it.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// The model. When there are errors, it is what could be understood; do not generate code from it.
    pub model: Model,
    /// Findings of reading, merging and validating.
    pub diagnostics: Diagnostics,
}

/// One file as bytes, with the name that diagnostics show.
#[derive(Clone, Debug)]
pub struct Input {
    /// The name, usually a path.
    pub name: String,
    /// The content, in any encoding; UTF-8 is what is accepted.
    pub bytes: Vec<u8>,
}

/// Loads a model from texts. Those whose name ends with `.smithy` are IDL, those with `.json` are JSON, and
/// others are JSON if they begin with a brace. JSON is Smithy's AST, or a service description of botocore:
/// `service-2.json`, or what else begins with its `metadata`, and the files that stand beside it.
#[must_use]
pub fn load_sources(sources: Vec<Source>) -> Loaded {
    let mut assembly = Assembly::default();
    let mut map = SourceMap::new();
    for source in sources {
        read(source, &mut map, &mut assembly);
    }
    finish(map, assembly)
}

/// Loads a model from files that were read already; bytes that are no UTF-8 become an error with its place.
#[must_use]
pub fn load_inputs(inputs: Vec<Input>) -> Loaded {
    let mut assembly = Assembly::default();
    let mut map = SourceMap::new();
    for input in inputs {
        let bytes = match gzip::unpack(input.bytes) {
            Ok(bytes) => bytes,
            Err(reason) => {
                let index = map.add(Source::new(input.name, ""));
                let span = Span::new(index, 0, 0);
                let found = Diagnostic::error("smithy::unreadable_file", span, reason);
                assembly.incomplete = true;
                assembly.diagnostics.push(found);
                continue;
            }
        };
        match String::from_utf8(bytes) {
            Ok(text) => read(Source::new(input.name, text), &mut map, &mut assembly),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let index = map.add(Source::new(input.name, text));
                let span = Span::new(index, valid, valid + char::REPLACEMENT_CHARACTER.len_utf8());
                let found =
                    Diagnostic::error("smithy::invalid_utf8", span, "the file is not UTF-8");
                assembly.incomplete = true;
                assembly.diagnostics.push(found);
            }
        }
    }
    finish(map, assembly)
}

/// Reads one text into the assembly.
fn read(source: Source, map: &mut SourceMap, assembly: &mut Assembly) {
    let text = source.shared_text();
    let name = source.shared_name();
    let index = map.add(source);
    if u32::try_from(text.len()).is_err() {
        let span = Span::new(index, 0, 0);
        let message = "the file is larger than 4 GiB";
        assembly
            .diagnostics
            .push(Diagnostic::error("smithy::file_too_large", span, message));
        return;
    }
    if is_idl(&name, &text) {
        idl::read(index, &text, assembly);
        return;
    }
    match json::parse(index, &text, &mut assembly.diagnostics) {
        Some(root) => match c2j::Part::of_document(&name, &root) {
            Some(part) => assembly.c2j.push(c2j::Document {
                path: name,
                part,
                root,
            }),
            None => json_ast::read(&root, assembly),
        },
        None => assembly.incomplete = true,
    }
}

/// Whether a text is written in the IDL: by its name, and where that says nothing, by its first character.
fn is_idl(name: &str, text: &str) -> bool {
    match name.rsplit_once('.') {
        Some((_, "smithy")) => true,
        Some((_, "json" | "gz")) => false,
        _ => !text
            .trim_start_matches('\u{feff}')
            .trim_start()
            .starts_with('{'),
    }
}

fn finish(sources: SourceMap, assembly: Assembly) -> Loaded {
    let incomplete = assembly.incomplete;
    let (mut model, mut diagnostics) = assembly.finish();
    model.sources = sources;
    validate::validate(&model, incomplete, &mut diagnostics);
    Loaded { model, diagnostics }
}
