//! Emission: the intermediate representation as files. It cannot fail: every decision is made.
//!
//! One module per emitted file or kind of item; each has an entry function and small `expand_*`
//! helpers around `quote!`.

mod access;
mod blocking;
mod choice;
mod client;
mod config;
mod context;
mod crate_docs;
mod doc;
mod endpoint;
mod event_docs;
mod event_tests;
mod example;
mod fake;
mod layout;
mod manifest;
mod member;
mod member_list;
mod operation;
mod operation_docs;
mod path;
mod prelude;
mod private;
mod protocol_tests;
mod root;
mod scope;
mod serde;
mod source;
mod source_text;
mod structure;
mod test_util;
mod types;
mod uses;
mod wait_docs;
mod waiters;

use proc_macro2::TokenStream;

use crate::format::{FormatError, check, format};
use crate::ir::Service;
use crate::parallel;
use crate::settings::Settings;

use source::Source;

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

/// The files of a client crate, or of a module of the runtime, sorted by path.
///
/// # Errors
/// Emitted text that is not Rust, which is a defect of this crate.
pub fn emit(service: &Service, settings: &Settings) -> Result<Vec<File>, FormatError> {
    if let Some(root) = &settings.module {
        let mut jobs = Jobs::default();
        private::jobs(&mut jobs, service, root);
        return jobs.run();
    }
    let context = &context::Context::new(service);
    let page = &crate_docs::page(service);
    let mut jobs = Jobs::default();
    // The longest come first, so that none of them is left to the end.
    jobs.source("src/types.rs", || types::types(service));
    jobs.source("src/types/builders.rs", || types::builders(service));
    jobs.text("src/serde.rs", || serde::generate(service));
    jobs.text("src/test_util.rs", || {
        format!("{HEADER}{}", test_util::MODULES)
    });
    jobs.text("src/test_util/types.rs", || test_util::types(service));
    jobs.text("src/test_util/error.rs", || test_util::errors(service));
    jobs.text("src/test_util/operation.rs", || test_util::outputs(service));
    jobs.text("src/fake.rs", || fake::generate(service));
    jobs.text("src/blocking.rs", || blocking::generate(service));
    if types::has_enums(service) {
        jobs.source("src/types/enums.rs", || types::enums(service));
    }
    for op in &service.operations {
        let path = format!("src/operation/{}.rs", op.module.bare());
        jobs.source(&path, move || operation::generate(op, context));
    }
    jobs.rust("src/lib.rs", || root::lib(service, page));
    jobs.rust("src/client.rs", || client::generate(service));
    jobs.rust("src/config.rs", || config::generate(service));
    jobs.rust("src/error.rs", || root::error(service));
    jobs.rust("src/meta.rs", || client::meta(service));
    jobs.rust("src/primitives.rs", || root::primitives(service));
    jobs.rust("src/operation.rs", || root::operations(service));
    jobs.source("src/types/error.rs", || types::errors(service));
    if waiters::are_there(service) {
        jobs.rust("src/waiters.rs", || waiters::generate(service, context));
        jobs.checked("src/waiters/table.rs", || waiters::table(service));
    }
    if let Some(rules) = &service.endpoint {
        jobs.rust("src/endpoint.rs", || endpoint::generate(rules));
    }
    for op in service.operations.iter().filter(|op| !op.tests.is_empty()) {
        let path = format!("tests/protocol/{}.rs", op.module.bare());
        jobs.checked(&path, move || protocol_tests::generate(op, context));
    }
    if protocol_tests::are_there(service) {
        jobs.checked("tests/protocol/main.rs", || protocol_tests::root(service));
    }
    jobs.text("Cargo.toml", || manifest::manifest(service, settings));
    jobs.text("README.md", || manifest::readme(service, page));
    jobs.run()
}

/// Files to be emitted, each by a function that needs no other file.
#[derive(Default)]
struct Jobs<'a>(Vec<Job<'a>>);

struct Job<'a> {
    path: String,
    text: Box<dyn Fn() -> Result<String, FormatError> + Sync + 'a>,
}

impl<'a> Jobs<'a> {
    fn rust(&mut self, path: &str, tokens: impl Fn() -> TokenStream + Sync + 'a) {
        self.add(path, move || Ok(format!("{HEADER}{}", format(tokens())?)));
    }

    fn source(&mut self, path: &str, items: impl Fn() -> Source + Sync + 'a) {
        self.add(path, move || Ok(format!("{HEADER}{}", items().finish()?)));
    }

    /// Text that is laid out already, and must be Rust.
    fn checked(&mut self, path: &str, text: impl Fn() -> String + Sync + 'a) {
        self.add(path, move || check(text()));
    }

    fn text(&mut self, path: &str, text: impl Fn() -> String + Sync + 'a) {
        self.add(path, move || Ok(text()));
    }

    fn add(&mut self, path: &str, text: impl Fn() -> Result<String, FormatError> + Sync + 'a) {
        self.0.push(Job {
            path: path.to_owned(),
            text: Box::new(text),
        });
    }

    /// All files, sorted by path.
    fn run(self) -> Result<Vec<File>, FormatError> {
        let texts = parallel::map(&self.0, |job| (job.text)());
        let files = self.0.into_iter().zip(texts);
        let files = files.map(|(Job { path, .. }, text)| Ok(File { path, text: text? }));
        let mut files: Vec<File> = files.collect::<Result<_, FormatError>>()?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(files)
    }
}
