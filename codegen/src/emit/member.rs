//! What structures and builders do with one member: fields, accessors, setters, arguments.

use std::fmt::Display;

use crate::ir::{Field, Presence, Type};

use super::doc::{deprecated, first_paragraph};
use super::scope::Scope;
use super::source::{Source, Text};

/// The public field of a structure.
pub(super) fn field(field: &Field, scope: &mut Scope, out: &mut Source) {
    let (name, ty) = (&field.name, scope.field(field));
    let deprecated = deprecated(field.deprecated.as_ref());
    out.start(&field.docs);
    out.code(&format!("{deprecated}pub {name}: {ty},"));
}

/// The accessor of a field: borrowed, slices for lists, numbers by value.
pub(super) fn accessor(field: &Field, scope: &mut Scope, out: &mut Source) {
    let name = &field.name;
    let (ty, body) = view(field, scope);
    let deprecated = deprecated(field.deprecated.as_ref());
    out.start(first_paragraph(&field.docs));
    out.code(&format!(
        "{deprecated}#[inline]\npub fn {name}(&self) -> {ty} {{\n    {body}\n}}"
    ));
}

/// The type and the expression of an accessor.
fn view(field: &Field, scope: &mut Scope) -> (Text, String) {
    let name = &field.name;
    let optional = field.presence == Presence::Optional;
    if let Type::List { member, sparse } = &field.ty {
        let member = scope.ty(member);
        let member = if *sparse {
            scope.optional(&member)
        } else {
            member
        };
        let body = if optional {
            format!("self.{name}.as_deref().unwrap_or_default()")
        } else {
            format!("&self.{name}")
        };
        return (format!("&[{member}]").into(), body);
    }
    let ty = scope.ty(&field.ty);
    let borrowed: Text = if field.ty == Type::String {
        "&str".into()
    } else {
        format!("&{ty}").into()
    };
    match (&field.ty, optional) {
        (Type::String, true) => (scope.optional(&borrowed), format!("self.{name}.as_deref()")),
        (ty_, true) if by_value(ty_) => (scope.optional(&ty), format!("self.{name}")),
        (ty_, false) if by_value(ty_) => (ty, format!("self.{name}")),
        (_, true) if field.boxed => (scope.optional(&borrowed), format!("self.{name}.as_deref()")),
        (_, true) => (scope.optional(&borrowed), format!("self.{name}.as_ref()")),
        (_, false) => (borrowed, format!("&self.{name}")),
    }
}

/// Whether accessors give the value itself.
fn by_value(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Boolean
            | Type::Byte
            | Type::Short
            | Type::Integer
            | Type::Long
            | Type::Float
            | Type::Double
            | Type::IntEnum(_)
    )
}

/// An argument for a value of type `ty`: its type, and the expression that makes it the value.
pub(super) fn argument(
    ty: &Type,
    boxed: bool,
    name: &dyn Display,
    scope: &mut Scope,
) -> (Text, String) {
    let plain = scope.ty(ty);
    match ty {
        Type::String => {
            let into = scope.std("Into");
            (
                format!("impl {into}<{plain}>").into(),
                format!("{name}.into()"),
            )
        }
        _ if boxed => {
            let holder = scope.std("Box");
            (plain, format!("{holder}::new({name})"))
        }
        _ => (plain, name.to_string()),
    }
}

/// Where a builder keeps what it builds, and how it notes required members.
pub(super) struct Slot<'a> {
    /// The field of the builder that holds the value.
    pub(super) value: &'static str,
    /// The number of this member among the required ones.
    pub(super) given: Option<usize>,
    /// Whether the builder is generic, so that its functions are compiled where they are used.
    pub(super) generic: bool,
    /// The member.
    pub(super) field: &'a Field,
}

/// The setters of a member: one that takes, appends or inserts a value, one that replaces it.
pub(super) fn setters(slot: &Slot<'_>, scope: &mut Scope, out: &mut Source) {
    take(slot, scope, out);
    replace(slot, scope, out);
}

fn take(slot: &Slot<'_>, scope: &mut Scope, out: &mut Source) {
    let Slot { field, value, .. } = slot;
    let name = &field.name;
    let place = format!("self.{value}.{name}");
    let optional = field.presence == Presence::Optional;
    // Where items and entries go.
    let all = match optional {
        true => ".get_or_insert_default()",
        false => "",
    };
    let (arguments, effect) = match &field.ty {
        Type::List { member, sparse } => {
            let (ty, item) = element_argument(member, *sparse, "input", scope);
            (
                format!("input: {ty}"),
                format!("{place}{all}.push({item});"),
            )
        }
        Type::Map { key, value, sparse } => {
            let (key, k) = argument(key, false, &"k", scope);
            let (value, v) = element_argument(value, *sparse, "v", scope);
            (
                format!("k: {key}, v: {value}"),
                format!("{place}{all}.insert({k}, {v});"),
            )
        }
        ty => {
            let (argument, input) = argument(ty, field.boxed, &"input", scope);
            let effect = match optional {
                true => format!("{place} = Some({input});"),
                false => format!("{place} = {input};"),
            };
            (format!("input: {argument}"), effect)
        }
    };
    let mark = slot
        .given
        .map(|bit| format!("    self.given.mark({bit});\n"));
    out.start(&setter_docs(field));
    out.code(&format!(
        "{}pub fn {name}(mut self, {arguments}) -> Self {{\n    {effect}\n{}    self\n}}",
        slot.attributes(),
        mark.unwrap_or_default()
    ));
}

impl Slot<'_> {
    /// Those of both setters.
    fn attributes(&self) -> String {
        let deprecated = deprecated(self.field.deprecated.as_ref());
        let inline = if self.generic { "" } else { "#[inline]\n" };
        format!("{deprecated}{inline}")
    }
}

fn element_argument(ty: &Type, sparse: bool, name: &str, scope: &mut Scope) -> (Text, String) {
    if sparse {
        let ty = scope.ty(ty);
        return (scope.optional(&ty), name.to_owned());
    }
    argument(ty, false, &name, scope)
}

fn setter_docs(field: &Field) -> Vec<&str> {
    let mut lines: Vec<&str> = field.docs.iter().map(String::as_str).collect();
    match &field.ty {
        Type::List { .. } => {
            lines.extend(["", "Appends one item; call it again for each further one."]);
        }
        Type::Map { .. } => {
            lines.extend(["", "Inserts one entry; call it again for each further one."]);
        }
        _ => {}
    }
    lines
}

fn replace(slot: &Slot<'_>, scope: &mut Scope, out: &mut Source) {
    let Slot { field, value, .. } = slot;
    let (name, setter) = (&field.name, &field.setter);
    let ty = scope.ty(&field.ty);
    let ty = scope.optional(&ty);
    let place = format!("self.{value}.{name}");
    let input = match field.boxed {
        true => format!("input.map({}::new)", scope.std("Box")),
        false => "input".to_owned(),
    };
    let effect = match (&field.presence, slot.given) {
        (Presence::Optional, _) => format!("{place} = {input};"),
        (_, Some(bit)) => format!("self.given.set({bit}, &mut {place}, {input});"),
        (_, None) if matches!(field.ty, Type::ByteStream | Type::EventStream(_)) => {
            format!("{place} = {input}.unwrap_or_default();")
        }
        (_, None) => {
            format!("{place} = {input}.unwrap_or_else(|| Self::default().{value}.{name});")
        }
    };
    let attributes = slot.attributes();
    out.start(&[format!(
        "Replaces or, with `None`, clears `{}`.",
        name.bare()
    )]);
    out.code(&format!(
        "{attributes}pub fn {setter}(mut self, input: {ty}) -> Self {{\n    {effect}\n    self\n}}"
    ));
}
