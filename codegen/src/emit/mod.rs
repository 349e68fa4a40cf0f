//! Emission: the intermediate representation as files. It cannot fail: every decision is made.
//!
//! One module per emitted file or kind of item; each has an entry function and small `expand_*`
//! helpers around `quote!`.

mod choice;
mod client;
mod context;
mod crate_docs;
mod doc;
mod endpoint;
mod example;
mod layout;
mod manifest;
mod member;
mod member_list;
mod operation;
mod operation_docs;
mod root;
mod scope;
mod serde;
mod structure;
mod test_util;
mod types;
mod uses;

use proc_macro2::TokenStream;

use crate::format::{FormatError, format};
use crate::ir::Service;
use crate::settings::Settings;

/// A file of the emitted crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the crate's folder, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// What every emitted file of Rust starts with.
const HEADER: &str = "// Generated from the service's model: changes are lost at the next run.\n\n";

/// The files of a client crate, sorted by path.
///
/// # Errors
/// Emitted text that is not Rust, which is a defect of this crate.
pub fn emit(service: &Service, settings: &Settings) -> Result<Vec<File>, FormatError> {
    let context = context::Context::new(service);
    let page = crate_docs::page(service);
    let mut files = Files::default();
    files.rust("src/lib.rs", root::lib(service, &page))?;
    files.rust("src/client.rs", client::generate(service))?;
    files.rust("src/config.rs", root::config())?;
    files.rust("src/error.rs", root::error(service))?;
    files.rust("src/meta.rs", client::meta(service))?;
    files.rust("src/primitives.rs", root::primitives())?;
    files.rust("src/operation.rs", root::operations(service))?;
    for op in &service.operations {
        let path = format!("src/operation/{}.rs", op.module.bare());
        files.rust(&path, operation::generate(op, &context))?;
    }
    files.rust("src/types.rs", types::types(service))?;
    files.rust("src/types/builders.rs", types::builders(service))?;
    if let Some(enums) = types::enums(service) {
        files.rust("src/types/enums.rs", enums)?;
    }
    files.rust("src/types/error.rs", types::errors(service))?;
    files.text(
        "src/test_util.rs",
        format!("{HEADER}{}", test_util::MODULES),
    );
    files.text("src/test_util/types.rs", test_util::types(service));
    files.text("src/test_util/error.rs", test_util::errors(service));
    files.text("src/test_util/operation.rs", test_util::outputs(service));
    if let Some(rules) = &service.endpoint {
        files.rust("src/endpoint.rs", endpoint::generate(rules))?;
    }
    files.text("src/serde.rs", serde::generate(service));
    files.text("Cargo.toml", manifest::manifest(service, settings));
    files.text("README.md", manifest::readme(service, &page));
    Ok(files.finish())
}

#[derive(Default)]
struct Files(Vec<File>);

impl Files {
    fn rust(&mut self, path: &str, tokens: TokenStream) -> Result<(), FormatError> {
        let text = format!("{HEADER}{}", format(tokens)?);
        self.text(path, text);
        Ok(())
    }

    fn text(&mut self, path: &str, text: String) {
        self.0.push(File {
            path: path.to_owned(),
            text,
        });
    }

    fn finish(mut self) -> Vec<File> {
        self.0.sort_by(|a, b| a.path.cmp(&b.path));
        self.0
    }
}
