//! `test_util.rs`: builders of outputs and errors, which only tests need, one line per member.

use crate::ir::{Field, Module, Presence, Service, Structure, Type, TypeName};

use super::scope::{module_path, stream_type};
use super::structure::required;
use super::uses::Uses;

/// `test_util.rs`: the modules.
pub(super) const MODULES: &str = "\
//! Builders of outputs and errors and of what they are made of: what test doubles need.
//!
//! They are found beside those of inputs, in the `builders` modules.

pub(crate) mod error;
pub(crate) mod operation;
pub(crate) mod types;
";

/// `test_util/types.rs`: what outputs are made of.
pub(super) fn types(service: &Service) -> String {
    let structures = service.structures.iter().filter(|s| !s.in_input);
    let all = structures.map(|s| (s, Module::Types));
    file("//! Builders of what outputs are made of.\n", all)
}

/// `test_util/error.rs`: the errors.
pub(super) fn errors(service: &Service) -> String {
    let all = service.errors.iter().map(|s| (s, Module::Errors));
    file("//! Builders of errors.\n", all)
}

/// `test_util/operation.rs`: the outputs.
pub(super) fn outputs(service: &Service) -> String {
    let operations = service.operations.iter();
    let all = operations.map(|op| (&op.output, Module::Operation(op.module.clone())));
    file("//! Builders of outputs.\n", all)
}

/// The builders of structures of some modules.
fn file<'a>(docs: &str, all: impl Iterator<Item = (&'a Structure, Module)> + Clone) -> String {
    let mut file = File::default();
    for (s, _) in all.clone() {
        file.uses.define(s.builder.as_str());
    }
    for (s, module) in all {
        file.builder(s, &module);
    }
    file.uses.file(docs, &file.body)
}

#[derive(Default)]
struct File {
    uses: Uses,
    body: String,
}

impl File {
    fn builder(&mut self, s: &Structure, module: &Module) {
        self.uses.add("smithy_runtime", "test_builder");
        let name = self.uses.ty(&module_path(module), s.name.as_str());
        let required = required(s);
        let names: Vec<String> = required
            .iter()
            .map(|f| format!("{:?}", f.name.bare()))
            .collect();
        let streaming = if s.streaming { " ~ streaming" } else { "" };
        let clause = match names.is_empty() {
            true => String::new(),
            false => format!(", required [{}]", names.join(", ")),
        };
        let mut lines = format!(
            "\ntest_builder! {{\n    {}: {name}{streaming}{clause} {{\n",
            s.builder
        );
        for field in &s.fields {
            lines.push_str(&self.member(field, &required));
        }
        lines.push_str(if s.error.is_some() {
            "    } + meta\n}\n"
        } else {
            "    }\n}\n"
        });
        self.body.push_str(&lines);
    }

    /// `        [0] value id set_id: String;`
    fn member(&mut self, field: &Field, required: &[&Field]) -> String {
        let presence = match &field.presence {
            Presence::Optional => String::new(),
            Presence::Defaulted(_) => "=".to_owned(),
            Presence::Required => {
                let number = required.iter().position(|f| f.name == field.name);
                number.map(|n| n.to_string()).unwrap_or_default()
            }
        };
        let (kind, of) = match &field.ty {
            Type::List { member, sparse } => ("list", vec![self.element(member, *sparse)]),
            Type::Map { key, value, sparse } => {
                ("map", vec![self.ty(key), self.element(value, *sparse)])
            }
            ty if field.boxed => ("boxed", vec![self.ty(ty)]),
            ty => ("value", vec![self.ty(ty)]),
        };
        let arguments: Vec<&str> = of.iter().map(|ty| argument(ty)).collect();
        format!(
            "        [{presence}] {kind} {}({}) {}: {};\n",
            field.name,
            arguments.join(", "),
            field.setter,
            of.join(", ")
        )
    }

    fn element(&mut self, ty: &Type, sparse: bool) -> String {
        let ty = self.ty(ty);
        if sparse { format!("Option<{ty}>") } else { ty }
    }

    fn named(&mut self, name: &TypeName) -> String {
        self.uses.ty(&module_path(&name.module), name.name.as_str())
    }

    fn primitive(&mut self, name: &str) -> String {
        self.uses.add("smithy_runtime::primitives", name);
        name.to_owned()
    }

    fn ty(&mut self, ty: &Type) -> String {
        match ty {
            Type::Boolean => "bool".into(),
            Type::Byte => "i8".into(),
            Type::Short => "i16".into(),
            Type::Integer => "i32".into(),
            Type::Long => "i64".into(),
            Type::Float => "f32".into(),
            Type::Double => "f64".into(),
            Type::String => "String".into(),
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
                let ty = stream_type(stream);
                self.uses.add("smithy_runtime::event_stream", ty);
                format!("{ty}<{events}, {errors}>")
            }
            Type::List { member, sparse } => format!("Vec<{}>", self.element(member, *sparse)),
            Type::Map { key, value, sparse } => {
                self.uses.add("std::collections", "HashMap");
                format!(
                    "HashMap<{}, {}>",
                    self.ty(key),
                    self.element(value, *sparse)
                )
            }
        }
    }
}

/// What a setter takes for a value of a type.
fn argument(ty: &str) -> &str {
    match ty {
        "String" => "impl Into<String>",
        ty => ty,
    }
}
