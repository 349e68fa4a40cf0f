//! Enums and unions: types of which one variant holds.

use crate::ir::{Enum, Ident, IntEnum, Type, Union, UnionVariant};

use super::doc::deprecated;
use super::scope::Scope;
use super::source::{Block, Source, Text};
use super::structure::expand_fmt;

/// An open enum of strings. Its conversions are in `serde.rs`.
pub(super) fn expand_enum(e: &Enum, scope: &mut Scope, out: &mut Source) {
    let unknown = scope.path("smithy_runtime::serde", "UnknownValue");
    let derive = if e.sensitive {
        "Clone, PartialEq, Eq, PartialOrd, Ord, Hash"
    } else {
        "Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash"
    };
    out.start(&e.docs);
    out.open(
        &head(deprecated(e.deprecated.as_ref()), derive, &e.name),
        Block::Enum,
    );
    for v in &e.variants {
        out.start(&v.docs);
        out.code(&format!("{}{},", deprecated(v.deprecated.as_ref()), v.name));
    }
    out.start(&["A value that this version of the crate does not know."]);
    out.code(&format!("Unknown({unknown}),"));
    out.close();
    if e.sensitive {
        expand_hidden(&e.name, out);
    }
}

/// An open enum of integers. Its conversions are in `serde.rs`.
pub(super) fn expand_int_enum(e: &IntEnum, out: &mut Source) {
    let derive = "Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash";
    out.start(&e.docs);
    out.open(
        &head(deprecated(e.deprecated.as_ref()), derive, &e.name),
        Block::Enum,
    );
    for v in &e.variants {
        out.start(&v.docs);
        out.code(&format!("{}{},", deprecated(v.deprecated.as_ref()), v.name));
    }
    out.start(&["A number that this version of the crate does not know."]);
    out.code("Unknown(i32),");
    out.close();
}

/// A union, with `as_x` and `is_x` for each member.
pub(super) fn expand_union(u: &Union, scope: &mut Scope, out: &mut Source) {
    let (name, unknown) = (&u.name, &u.unknown);
    let hides = u.sensitive || u.variants.iter().any(|v| v.sensitive);
    let derive = match hides {
        true => "Clone, PartialEq",
        false => "Clone, Debug, PartialEq",
    };
    out.start(&u.docs);
    out.open(
        &head(deprecated(u.deprecated.as_ref()), derive, name),
        Block::Enum,
    );
    for v in &u.variants {
        expand_variant(v, scope, out);
    }
    let unknown_type = scope.path("smithy_runtime::serde", "UnknownVariant");
    out.start(&["A member that this version of the crate does not know, with its tag and data."]);
    out.code(&format!("{unknown}({unknown_type}),"));
    out.close();

    out.start::<&str>(&[]);
    out.open(&format!("impl {name}"), Block::Impl);
    for v in &u.variants {
        expand_methods(v, scope, out);
    }
    out.start(&["Whether the member is one that this version of the crate does not know."]);
    out.code(&predicate("is_unknown", &format!("{unknown}(_)")));
    out.close();
    if hides {
        expand_hidden(name, out);
    }
}

/// `pub enum Name` behind its attributes.
fn head(deprecated: Text, derive: &str, name: &Ident) -> String {
    format!("{deprecated}#[derive({derive})]\n#[non_exhaustive]\npub enum {name}")
}

fn variant_type(v: &UnionVariant, scope: &mut Scope) -> Text {
    let ty = scope.ty(&v.ty);
    scope.boxed(ty, v.boxed)
}

fn expand_variant(v: &UnionVariant, scope: &mut Scope, out: &mut Source) {
    let (name, deprecated) = (&v.name, deprecated(v.deprecated.as_ref()));
    out.start(&v.docs);
    out.code(&match v.ty {
        Type::Unit => format!("{deprecated}{name},"),
        _ => format!("{deprecated}{name}({}),", variant_type(v, scope)),
    });
}

fn expand_methods(v: &UnionVariant, scope: &mut Scope, out: &mut Source) {
    let (name, snake) = (&v.name, &v.snake);
    let mut pattern = name.to_string();
    if v.ty != Type::Unit {
        pattern.push_str("(_)");
        let ty = variant_type(v, scope);
        let result = scope.std("Result");
        out.start(&[
            &format!("The data of [`Self::{name}`]."),
            "",
            "# Errors",
            "The union itself, if it is another member.",
        ]);
        out.code(&format!(
            "#[inline]\npub fn as_{snake}(&self) -> {result}<&{ty}, &Self> {{\n    \
             if let Self::{name}(value) = self {{ Ok(value) }} else {{ Err(self) }}\n}}"
        ));
    }
    out.start(&[format!("Whether this is [`Self::{name}`].")]);
    out.code(&predicate(&format!("is_{snake}"), &pattern));
}

/// Whether the value has the variant that `pattern` names.
pub(super) fn predicate(name: &str, pattern: &str) -> String {
    format!("#[inline]\npub fn {name}(&self) -> bool {{\n    matches!(self, Self::{pattern})\n}}")
}

fn expand_hidden(name: &Ident, out: &mut Source) {
    let body = format!("f.write_str(\"{}(** redacted **)\")", name.bare());
    expand_fmt(name.as_str(), &body, out);
}
