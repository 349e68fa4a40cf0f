//! The names that one emitted file uses, and its `use` lines.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::prelude;
use super::source::Text;
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
    pub(super) fn path(&mut self, path: &str, name: &str) -> Text {
        match self.imported.get(name) {
            Some(known) if known == path => return name.into(),
            None if !self.taken.contains(name) => {}
            _ => return in_full(path, name),
        }
        self.imported.insert(name.to_owned(), path.to_owned());
        self.uses
            .entry(path.to_owned())
            .or_default()
            .insert(name.to_owned());
        name.into()
    }

    /// A type or trait of the standard prelude.
    pub(super) fn std(&self, name: &str) -> Text {
        match prelude::home(name).filter(|_| self.taken.contains(name)) {
            Some(module) => in_full(module, name),
            None => name.into(),
        }
    }

    /// An emitted type.
    pub(super) fn named(&mut self, name: &TypeName) -> Text {
        if self.home.as_ref() == Some(&name.module) {
            return name.name.as_str().into();
        }
        let path = module_path(&name.module);
        if prelude::home(name.name.as_str()).is_some() {
            return in_full(&path, name.name.as_str());
        }
        self.path(&path, name.name.as_str())
    }

    /// The Rust type of a value.
    pub(super) fn ty(&mut self, ty: &Type) -> Text {
        match ty {
            Type::Boolean => "bool".into(),
            Type::Byte => "i8".into(),
            Type::Short => "i16".into(),
            Type::Integer => "i32".into(),
            Type::Long => "i64".into(),
            Type::Float => "f32".into(),
            Type::Double => "f64".into(),
            Type::String => self.std("String"),
            Type::Unit => "()".into(),
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
                format!("{ty}<{events}, {errors}>").into()
            }
            Type::List { member, sparse } => {
                let member = self.element(member, *sparse);
                format!("{}<{member}>", self.std("Vec")).into()
            }
            Type::Map { key, value, sparse } => {
                let (key, value) = (self.ty(key), self.element(value, *sparse));
                let map = self.path("std::collections", "HashMap");
                format!("{map}<{key}, {value}>").into()
            }
        }
    }

    fn element(&mut self, ty: &Type, sparse: bool) -> Text {
        let ty = self.ty(ty);
        if sparse { self.optional(&ty) } else { ty }
    }

    /// `Option` of a type.
    pub(super) fn optional(&self, ty: &Text) -> Text {
        format!("{}<{ty}>", self.std("Option")).into()
    }

    /// A type as fields hold it.
    pub(super) fn boxed(&self, ty: Text, boxed: bool) -> Text {
        match boxed {
            true => format!("{}<{ty}>", self.std("Box")).into(),
            false => ty,
        }
    }

    fn primitive(&mut self, name: &str) -> Text {
        self.path("smithy_runtime::primitives", name)
    }

    /// The type of a field: the value's, boxed and optional as the field is.
    pub(super) fn field(&mut self, field: &Field) -> Text {
        let ty = self.ty(&field.ty);
        let ty = self.boxed(ty, field.boxed);
        match field.presence {
            Presence::Optional => self.optional(&ty),
            Presence::Required | Presence::Defaulted(_) => ty,
        }
    }

    /// The `use` lines, the standard library first.
    pub(super) fn uses(&self) -> Vec<Text> {
        let (std, other): (Vec<_>, Vec<_>) = self
            .uses
            .iter()
            .partition(|(path, _)| path.starts_with("std::"));
        let lines = std.into_iter().chain(other);
        lines.map(|(path, names)| use_line(path, names)).collect()
    }
}

fn in_full(path: &str, name: &str) -> Text {
    format!("{path}::{name}").into()
}

fn use_line(path: &str, names: &BTreeSet<String>) -> Text {
    let all: Vec<&str> = names.iter().map(String::as_str).collect();
    match all.as_slice() {
        [name] => format!("use {path}::{name};").into(),
        all => format!("use {path}::{{{}}};", all.join(", ")).into(),
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
