//! The names that one emitted file uses, and its `use` lines.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::prelude;
use crate::ir::{EventStream, Field, Ident, Module, Presence, Type, TypeName};

/// Collects what a file refers to, so that its code can use short names.
#[derive(Default)]
pub(super) struct Scope {
    /// Where this file's own types live; they need no `use`.
    home: Option<Module>,
    /// Names that a `use` may not take: those that the file defines.
    taken: HashSet<String>,
    /// Path → names.
    uses: BTreeMap<String, BTreeSet<String>>,
    /// Imported name → its path.
    imported: BTreeMap<String, String>,
}

impl Scope {
    /// The scope of a file that holds the types of `home`.
    pub(super) fn new(home: Option<Module>) -> Self {
        Self {
            home,
            ..Self::default()
        }
    }

    /// Notes that the file defines `name`.
    pub(super) fn define(&mut self, name: &Ident) {
        self.taken.insert(name.as_str().to_owned());
    }

    /// `name` of the module at `path`, imported unless its name is taken.
    pub(super) fn path(&mut self, path: &str, name: &str) -> TokenStream {
        let ident = raw(name);
        let other = self.imported.get(name).is_some_and(|known| known != path);
        if other || self.taken.contains(name) {
            return in_full(path, name);
        }
        self.imported.insert(name.to_owned(), path.to_owned());
        self.uses
            .entry(path.to_owned())
            .or_default()
            .insert(name.to_owned());
        quote!(#ident)
    }

    /// A type or trait of the standard prelude.
    pub(super) fn std(&self, name: &str) -> TokenStream {
        match prelude::home(name).filter(|_| self.taken.contains(name)) {
            Some(module) => in_full(module, name),
            None => raw(name).to_token_stream(),
        }
    }

    /// An emitted type.
    pub(super) fn named(&mut self, name: &TypeName) -> TokenStream {
        if self.home.as_ref() == Some(&name.module) {
            let name = &name.name;
            return quote!(#name);
        }
        let path = module_path(&name.module);
        if prelude::home(name.name.as_str()).is_some() {
            return in_full(&path, name.name.as_str());
        }
        self.path(&path, name.name.as_str())
    }

    /// The Rust type of a value.
    pub(super) fn ty(&mut self, ty: &Type) -> TokenStream {
        match ty {
            Type::Boolean => quote!(bool),
            Type::Byte => quote!(i8),
            Type::Short => quote!(i16),
            Type::Integer => quote!(i32),
            Type::Long => quote!(i64),
            Type::Float => quote!(f32),
            Type::Double => quote!(f64),
            Type::String => self.std("String"),
            Type::Unit => quote!(()),
            Type::BigInteger => self.primitive("BigInteger"),
            Type::BigDecimal => self.primitive("BigDecimal"),
            Type::Blob => self.primitive("Blob"),
            Type::Timestamp => self.primitive("DateTime"),
            Type::Document => self.primitive("Document"),
            Type::ByteStream => self.primitive("ByteStream"),
            Type::Enum(name) | Type::IntEnum(name) | Type::Structure(name) | Type::Union(name) => {
                self.named(name)
            }
            Type::EventStream(stream) => {
                let (events, errors) = (self.named(&stream.events), self.named(&stream.errors));
                let ty = self.path("smithy_runtime::event_stream", stream_type(stream));
                quote!(#ty<#events, #errors>)
            }
            Type::List { member, sparse } => {
                let member = self.element(member, *sparse);
                let vec = self.std("Vec");
                quote!(#vec<#member>)
            }
            Type::Map { key, value, sparse } => {
                let (key, value) = (self.ty(key), self.element(value, *sparse));
                let map = self.path("std::collections", "HashMap");
                quote!(#map<#key, #value>)
            }
        }
    }

    fn element(&mut self, ty: &Type, sparse: bool) -> TokenStream {
        let ty = self.ty(ty);
        if sparse { self.optional(ty) } else { ty }
    }

    /// `Option` of a type.
    pub(super) fn optional(&self, ty: TokenStream) -> TokenStream {
        let option = self.std("Option");
        quote!(#option<#ty>)
    }

    /// A type as fields hold it.
    pub(super) fn boxed(&self, ty: TokenStream, boxed: bool) -> TokenStream {
        let holder = self.std("Box");
        if boxed { quote!(#holder<#ty>) } else { ty }
    }

    fn primitive(&mut self, name: &str) -> TokenStream {
        self.path("smithy_runtime::primitives", name)
    }

    /// The type of a field: the value's, boxed and optional as the field is.
    pub(super) fn field(&mut self, field: &Field) -> TokenStream {
        let ty = self.ty(&field.ty);
        let ty = self.boxed(ty, field.boxed);
        match field.presence {
            Presence::Optional => self.optional(ty),
            Presence::Required | Presence::Defaulted(_) => ty,
        }
    }

    /// The `use` lines, the standard library first.
    pub(super) fn uses(&self) -> TokenStream {
        let (std, other): (Vec<_>, Vec<_>) = self
            .uses
            .iter()
            .partition(|(path, _)| path.starts_with("std::"));
        std.into_iter()
            .chain(other)
            .map(|(path, names)| use_line(path, names))
            .collect()
    }
}

fn in_full(path: &str, name: &str) -> TokenStream {
    let (path, name) = (parsed(path), raw(name));
    quote!(#path::#name)
}

fn use_line(path: &str, names: &BTreeSet<String>) -> TokenStream {
    let path = parsed(path);
    let names = names.iter().map(|name| raw(name));
    if names.len() == 1 {
        quote!(use #path::#(#names)*;)
    } else {
        quote!(use #path::{#(#names),*};)
    }
}

/// The type of a stream of events, by its direction.
pub(super) fn stream_type(stream: &EventStream) -> &'static str {
    if stream.sent {
        "EventStreamSender"
    } else {
        "EventReceiver"
    }
}

/// Where the types of a module are, seen from anywhere in the crate.
pub(super) fn module_path(module: &Module) -> String {
    match module {
        Module::Types => "crate::types".to_owned(),
        Module::Errors => "crate::types::error".to_owned(),
        Module::Operation(name) => format!("crate::operation::{name}"),
    }
}

/// An identifier of text that is one, raw or not.
pub(super) fn raw(name: &str) -> proc_macro2::Ident {
    match name.strip_prefix("r#") {
        Some(bare) => proc_macro2::Ident::new_raw(bare, proc_macro2::Span::call_site()),
        None => format_ident!("{name}"),
    }
}

/// The tokens of a path. Paths are made of checked identifiers, so they always parse; a wrong one would
/// not compile.
fn parsed(path: &str) -> TokenStream {
    path.parse().unwrap_or_else(|_| {
        let text = path.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        raw(&text).to_token_stream()
    })
}
