//! Structures: the type, its accessors, its constructor, its builder.

use crate::ir::{Field, FieldRole, Module, Presence, Structure, TypeName};

use super::doc::{deprecated, literal};
use super::member::{Slot, accessor, argument, field, setters};
use super::scope::Scope;
use super::source::{Block, Source, Text};

/// The most members that `new` takes: more are unreadable without names.
const MOST_ARGUMENTS: usize = 6;

/// What a structure carries beside its members.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extra {
    /// Nothing.
    None,
    /// An output's `ResponseMetadata`.
    Response,
    /// An error's `ErrorMetadata`.
    Error,
}

/// The type with its constructors and accessors.
pub(super) fn expand_structure(s: &Structure, extra: Extra, scope: &mut Scope, out: &mut Source) {
    expand_type(s, extra, scope, out);
    expand_methods(s, extra, scope, out);
}

/// The type alone.
pub(super) fn expand_type(s: &Structure, extra: Extra, scope: &mut Scope, out: &mut Source) {
    let name = &s.name;
    out.start(&s.docs);
    let deprecated = deprecated(s.deprecated.as_ref());
    let derive = derive(s);
    let head = format!("{deprecated}{derive}#[non_exhaustive]\npub struct {name}");
    out.open(&head, Block::Struct);
    for f in &s.fields {
        field(f, scope, out);
    }
    let meta = match extra {
        Extra::None => None,
        Extra::Response => Some("ResponseMetadata"),
        Extra::Error => Some("ErrorMetadata"),
    };
    if let Some(meta) = meta {
        let ty = scope.path("smithy_runtime::error", meta);
        out.start::<&str>(&[]);
        out.code(&format!("pub(crate) _meta: {ty},"));
    }
    out.close();
    if hides(s) {
        expand_debug(s, out);
    }
}

/// Streams can be neither cloned nor compared; sensitive members are kept out of `Debug`.
fn derive(s: &Structure) -> &'static str {
    match (s.streaming, hides(s)) {
        (false, false) => "#[derive(Clone, Debug, PartialEq)]\n",
        (false, true) => "#[derive(Clone, PartialEq)]\n",
        (true, false) => "#[derive(Debug)]\n",
        (true, true) => "",
    }
}

fn hides(s: &Structure) -> bool {
    s.sensitive || s.fields.iter().any(|f| f.sensitive)
}

fn expand_debug(s: &Structure, out: &mut Source) {
    let fields = s.fields.iter().map(|f| {
        let (field, text) = (&f.name, f.name.bare());
        match s.sensitive || f.sensitive {
            true => format!(".field({text:?}, &smithy_runtime::serde::Redacted)"),
            false => format!(".field({text:?}, &self.{field})"),
        }
    });
    let fields: String = fields.collect();
    let body = format!("f.debug_struct({:?}){fields}.finish()", s.name.bare());
    expand_fmt(s.name.as_str(), &body, out);
}

/// `Debug` that shows what `body` does.
pub(super) fn expand_fmt(name: &str, body: &str, out: &mut Source) {
    out.start::<&str>(&[]);
    out.open(&format!("impl std::fmt::Debug for {name}"), Block::Impl);
    out.start::<&str>(&[]);
    out.code(&format!(
        "fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n    {body}\n}}"
    ));
    out.close();
}

fn expand_methods(s: &Structure, extra: Extra, scope: &mut Scope, out: &mut Source) {
    let (name, builder) = (&s.name, &s.builder);
    out.start::<&str>(&[]);
    out.open(&format!("impl {name}"), Block::Impl);
    expand_new(s, scope, out);
    // What only comes back is built by tests alone.
    let test_only = match s.in_input {
        true => "",
        false => "#[cfg(feature = \"test-util\")]\n",
    };
    out.start(&[building(name.bare())]);
    out.code(&format!(
        "{test_only}#[inline]\npub fn builder() -> builders::{builder} {{\n    \
         builders::{builder}::default()\n}}"
    ));
    for f in s.fields.iter().filter(|f| f.role == FieldRole::Plain) {
        accessor(f, scope, out);
    }
    if extra == Extra::Error {
        expand_message(s, scope, out);
    }
    if extra == Extra::Response && !has_field(s, "response_metadata") {
        let ty = scope.path("smithy_runtime::error", "ResponseMetadata");
        out.start(&["Request id, status, headers and number of attempts of the response."]);
        out.code(&format!(
            "#[inline]\npub fn response_metadata(&self) -> &{ty} {{\n    &self._meta\n}}"
        ));
    }
    out.close();
}

/// What `builder` does.
pub(super) fn building(name: &str) -> String {
    format!("Starts building {} `{name}`.", article(name))
}

/// The message of an error, whatever the model makes of it.
pub(super) fn expand_message(s: &Structure, scope: &Scope, out: &mut Source) {
    let field = s.fields.iter().find(|f| f.role == FieldRole::ErrorMessage);
    // The wire may spell the member otherwise (`Message`): then only the metadata has it.
    let body = match field {
        Some(Field {
            name,
            presence: Presence::Optional,
            ..
        }) => format!("self.{name}.as_deref().or_else(|| self._meta.message())"),
        Some(Field { name, .. }) => format!(
            "Some(self.{name}.as_str())\n        .filter(|text| !text.is_empty())\n        \
             .or_else(|| self._meta.message())"
        ),
        None => "self._meta.message()".to_owned(),
    };
    let ty = scope.optional(&"&str".into());
    out.start(&["The message of the service."]);
    out.code(&format!(
        "#[inline]\npub fn message(&self) -> {ty} {{\n    {body}\n}}"
    ));
}

fn has_field(s: &Structure, name: &str) -> bool {
    s.fields.iter().any(|f| f.name.bare() == name)
}

/// The required members, which `new` takes and `build` checks.
pub(super) fn required(s: &Structure) -> Vec<&Field> {
    s.fields
        .iter()
        .filter(|f| f.presence == Presence::Required)
        .collect()
}

/// Whether the structure has `new`: a user makes it, and its required members are few.
pub(super) fn has_new(s: &Structure) -> bool {
    s.in_input
        && s.error.is_none()
        && (1..=MOST_ARGUMENTS).contains(&required(s).len())
        && !has_field(s, "new")
}

fn expand_new(s: &Structure, scope: &mut Scope, out: &mut Source) {
    if !has_new(s) {
        return;
    }
    let required = required(s);
    let count = required.len();
    let (mut arguments, mut assignments) = (Vec::new(), Vec::new());
    for f in required {
        let name = &f.name;
        let (ty, value) = argument(&f.ty, f.boxed, name, scope);
        arguments.push(format!("{name}: {ty}"));
        assignments.push(match value == name.as_str() {
            true => value,
            false => format!("{name}: {value}"),
        });
    }
    if count < s.fields.len() {
        let shape = scope.path("smithy_runtime::serde", "Shape");
        assignments.push(format!("..{shape}::empty()"));
    }
    out.start(&[format!(
        "{} `{}` of its required {}.",
        capital(article(s.name.bare())),
        s.name.bare(),
        if count == 1 { "member" } else { "members" }
    )]);
    let (arguments, made) = (arguments.join(", "), made(&assignments));
    out.code(&format!(
        "#[inline]\npub fn new({arguments}) -> Self {{\n    {made}\n}}"
    ));
}

/// `Self { … }` as the body of a function, on one line only where that is short.
fn made(parts: &[String]) -> String {
    /// How wide the printer makes such a line.
    const WIDEST: usize = 35;
    let flat = format!("Self {{ {} }}", parts.join(", "));
    if flat.len() <= WIDEST {
        return flat;
    }
    let mut lines = "Self {\n".to_owned();
    for part in parts {
        let comma = if part.starts_with("..") { "" } else { "," };
        lines.push_str(&format!("        {part}{comma}\n"));
    }
    lines + "    }"
}

/// The builder of a structure that a user makes.
pub(super) fn expand_builder(s: &Structure, scope: &mut Scope, out: &mut Source) {
    let (name, builder) = (&s.name, &s.builder);
    let required = required(s);
    let ty = scope.named(&TypeName {
        module: Module::Types,
        name: name.clone(),
    });
    let shape = scope.path("smithy_runtime::serde", "Shape");
    let given = (!required.is_empty()).then(|| scope.path("smithy_runtime::builder", "Given"));

    let link = match ty.as_str() == name.as_str() {
        true => format!("[`{name}`]"),
        false => format!("[`{name}`]({ty})"),
    };
    out.start(&[format!("Builds {} {link}.", article(name.bare()))]);
    let head = format!("#[derive(Clone, Debug, PartialEq)]\npub struct {builder}");
    out.open(&head, Block::Struct);
    out.start::<&str>(&[]);
    out.code(&format!("value: {ty},"));
    if let Some(given) = &given {
        out.start::<&str>(&[]);
        // One word of bits is what `Given` has by itself.
        out.code(&match required.len().div_ceil(64) {
            1 => format!("given: {given},"),
            words => format!("given: {given}<{words}>,"),
        });
    }
    out.close();

    let mut values = vec![format!("value: {shape}::empty()")];
    values.extend(given.map(|given| format!("given: {given}::default()")));
    let values = made(&values);
    out.start::<&str>(&[]);
    out.open(&format!("impl Default for {builder}"), Block::Impl);
    out.start::<&str>(&[]);
    out.code(&format!("fn default() -> Self {{\n    {values}\n}}"));
    out.close();

    out.start::<&str>(&[]);
    out.open(&format!("impl {builder}"), Block::Impl);
    for field in &s.fields {
        let slot = Slot {
            value: "value",
            given: required.iter().position(|f| f.name == field.name),
            field,
            generic: false,
        };
        setters(&slot, scope, out);
    }
    expand_build(s, &ty, &required, scope, out);
    out.close();
}

fn expand_build(
    s: &Structure,
    ty: &Text,
    required: &[&Field],
    scope: &mut Scope,
    out: &mut Source,
) {
    let text = s.name.bare();
    let what = format!("The `{text}`.");
    if required.is_empty() {
        out.start(&[what]);
        let code = format!("#[inline]\npub fn build(self) -> {ty} {{\n    self.value\n}}");
        return out.code(&code);
    }
    let error = scope.path("smithy_runtime::error", "BuildError");
    let result = scope.std("Result");
    let members = required.iter().map(|f| literal(f.name.bare()).to_string());
    let members: Vec<String> = members.collect();
    out.start(&[&what, "", "# Errors", "A required member that was not set."]);
    out.code(&format!(
        "#[inline]\npub fn build(self) -> {result}<{ty}, {error}> {{\n    \
         self.given.check({text:?}, &[{}])?;\n    Ok(self.value)\n}}",
        members.join(", ")
    ));
}

/// `a` or `an`, by the first letter.
pub(super) fn article(name: &str) -> &'static str {
    match name.chars().next() {
        Some('A' | 'E' | 'I' | 'O' | 'a' | 'e' | 'i' | 'o') => "an",
        _ => "a",
    }
}

fn capital(article: &str) -> &'static str {
    if article == "an" { "An" } else { "A" }
}
