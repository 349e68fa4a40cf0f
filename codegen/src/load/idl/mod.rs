//! Reads the Smithy IDL, versions 1.0 and 2.0.
//!
//! A file is read in two steps: the [`parser`] turns its text into a syntax tree, and once all files are
//! there, [`resolve`] gives names their namespaces and fills the assembly. Forward references, within a
//! file and across files, need no more than that.

mod escape;
mod lexer;
mod lower;
mod parser;
mod resolve;
mod syntax;
mod text_block;
mod token;

pub(super) use syntax::Document;

use super::assembly::Assembly;

/// Parses one text, the source with index `source`. What is wrong is reported and left out.
pub(super) fn read(source: u32, text: &str, assembly: &mut Assembly) {
    let (document, complete) = parser::parse(source, text, &mut assembly.diagnostics);
    assembly.incomplete |= !complete;
    assembly.documents.push(document);
}

/// Adds the definitions of all parsed texts to the assembly.
pub(super) fn finish(assembly: &mut Assembly) {
    let documents = std::mem::take(&mut assembly.documents);
    if !documents.is_empty() {
        let declared = resolve::declared(assembly, &documents);
        for document in &documents {
            lower::document(document, &declared, assembly);
        }
    }
}
