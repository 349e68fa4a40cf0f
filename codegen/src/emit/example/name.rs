//! Names of types, and what of them is to be imported.

use crate::emit::prelude;
use crate::emit::scope::module_path;
use crate::ir::{Module, TypeName};

use super::Printer;

/// What examples import from elsewhere: a type of the service with such a name is written with its path.
const OTHERS: [&str; 7] = [
    "BigDecimal",
    "BigInteger",
    "Blob",
    "ByteStream",
    "DateTime",
    "Document",
    "HashMap",
];

impl Printer<'_> {
    /// The name of a type in an example, which is imported.
    pub(in crate::emit) fn type_name(&mut self, ty: &TypeName) -> String {
        self.named(ty)
    }

    pub(super) fn primitive(&mut self, name: &'static str) -> String {
        self.primitives.insert(name);
        match self.qualified {
            true => format!("primitives::{name}"),
            false => name.to_owned(),
        }
    }

    pub(super) fn named(&mut self, name: &TypeName) -> String {
        let text = name.name.as_str().to_owned();
        let clashes = prelude::home(&text).is_some() || OTHERS.contains(&text.as_str());
        if clashes && !self.qualified {
            let package = self.context.service.package.replace('-', "_");
            let path = module_path(&name.module).replacen("crate", &package, 1);
            return format!("{path}::{text}");
        }
        match &name.module {
            Module::Errors => self.errors.insert(text.clone()),
            Module::Types => self.types.insert(text.clone()),
            Module::Operation(_) => false,
        };
        match &name.module {
            _ if !self.qualified => text,
            Module::Errors => format!("error::{text}"),
            Module::Types => format!("types::{text}"),
            Module::Operation(module) => format!("operation::{module}::{text}"),
        }
    }
}
