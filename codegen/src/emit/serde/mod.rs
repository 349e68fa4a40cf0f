//! `serde.rs`: schemas, access by index and the facts of operations. Nobody has to read it.
//!
//! It is printed as text, one line per member, because macro calls have no layout of their own.

mod default;
mod operation;
mod position;
mod structure;
mod union;

pub(super) use operation::auth_value;

use crate::ir::{Ident, Module, Service, TypeName};

use super::scope::module_path;
use super::uses::Uses;

/// What the file says of itself.
const DOCS: &str = "\
//! Schemas, access by index and the facts of operations: what codecs and the call loop need.
//! Nobody has to read it.
";

/// The text of `serde.rs`.
pub(super) fn generate(service: &Service) -> String {
    let mut file = File {
        signs: super::access::signs(service),
        ..File::default()
    };
    file.types(service);
    file.service_error(service);
    for op in &service.operations {
        file.operation(op);
        file.request(op);
    }
    file.finish()
}

/// The text of `serde.rs` of a module of the runtime, which has no requests.
pub(super) fn generate_private(service: &Service, root: &str) -> String {
    let mut file = File {
        uses: Uses::moved(root),
        ..File::default()
    };
    file.types(service);
    for op in &service.operations {
        file.operation(op);
    }
    file.finish()
}

/// The file as it grows.
#[derive(Default)]
struct File {
    /// Whether requests are signed.
    signs: bool,
    uses: Uses,
    body: String,
}

impl File {
    /// All but the operations.
    fn types(&mut self, service: &Service) {
        for collection in &service.collections {
            self.collection(collection);
        }
        for e in &service.enums {
            let variants = e
                .variants
                .iter()
                .map(|v| (v.name.as_str(), format!("{:?}", v.value)));
            let name = self.own(&Module::Types, &e.name);
            self.table("string_enum", &name, variants);
        }
        for e in &service.int_enums {
            let variants = e
                .variants
                .iter()
                .map(|v| (v.name.as_str(), v.value.to_string()));
            let name = self.own(&Module::Types, &e.name);
            self.table("int_enum", &name, variants);
        }
        for structure in &service.structures {
            self.structure(structure, &Module::Types, false);
        }
        for union in &service.unions {
            self.union(union);
        }
        for error in &service.errors {
            self.structure(error, &Module::Errors, true);
            self.error(error);
        }
        for union in &service.unions {
            self.event_stream(union);
        }
    }

    fn import(&mut self, path: &str, name: &str) {
        self.uses.add(path, name);
    }

    /// A type of the service, under the name that it has in this file.
    fn named(&mut self, name: &TypeName) -> String {
        self.uses.ty(&module_path(&name.module), name.name.as_str())
    }

    fn own(&mut self, module: &Module, name: &Ident) -> String {
        self.uses.ty(&module_path(module), name.as_str())
    }

    fn schema(&mut self, name: &str) {
        self.import("smithy_runtime::schema", name);
    }

    fn macros(&mut self, name: &str) {
        self.import("smithy_runtime", name);
    }

    fn line(&mut self, text: impl AsRef<str>) {
        self.body.push_str(text.as_ref());
        self.body.push('\n');
    }

    fn finish(self) -> String {
        self.uses.file(DOCS, &self.body)
    }

    fn table<'a>(
        &mut self,
        name: &str,
        ty: &str,
        variants: impl Iterator<Item = (&'a str, String)>,
    ) {
        self.macros(name);
        self.line(format!("\n{name}! {{\n    {ty} {{"));
        for (variant, value) in variants {
            self.line(format!("        {variant} = {value},"));
        }
        self.line("    }\n}");
    }
}
