//! The shapes of a service as its file has them, before they become shapes of the model.

use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::{Entry, Node, Object, ShapeId, ShapeKind, is_identifier};
use indexmap::IndexMap;

/// One entry of `shapes`.
pub(super) struct Definition<'a> {
    /// Its name in the file.
    pub(super) name: &'a str,
    /// Its id in the model.
    pub(super) id: ShapeId,
    pub(super) kind: ShapeKind,
    pub(super) fields: &'a Object,
    /// Where its name is.
    pub(super) span: Span,
}

/// All entries of `shapes`, by their names in the file.
pub(super) struct Definitions<'a> {
    map: IndexMap<&'a str, Definition<'a>>,
}

/// A place that names a shape: a member, an element, a key, a value. What it does not say itself, the
/// shape may say for it.
#[derive(Clone, Copy)]
pub(super) struct Reference<'d> {
    pub(super) own: &'d Object,
    pub(super) target: &'d Definition<'d>,
}

impl<'a> Definitions<'a> {
    /// Reads names and types. What has no type that is known is reported and left out.
    pub(super) fn read(root: &'a Node, namespace: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut map = IndexMap::new();
        let shapes = root.get("shapes").and_then(Node::as_object);
        for entry in shapes.into_iter().flatten() {
            match definition(entry, namespace) {
                Ok(found) => drop(map.insert(&*entry.key, found)),
                Err(problem) => diagnostics.push(*problem),
            }
        }
        Self { map }
    }

    /// A definition by its name in the file.
    pub(super) fn get(&self, name: &str) -> Option<&Definition<'a>> {
        self.map.get(name)
    }

    /// All definitions in the order of the file.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Definition<'a>> {
        self.map.values()
    }

    /// All names.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.map.keys().copied()
    }

    /// Gives a definition another id.
    pub(super) fn rename(&mut self, name: &str, id: ShapeId) {
        if let Some(definition) = self.map.get_mut(name) {
            definition.id = id;
        }
    }

    /// What an object with `shape` leads to, if it leads anywhere.
    pub(super) fn follow<'d>(&'d self, own: &'d Object) -> Option<Reference<'d>> {
        let target = self.get(own.get("shape")?.as_str()?)?;
        Some(Reference { own, target })
    }
}

impl<'a> Definition<'a> {
    /// The members of a structure.
    pub(super) fn members(&self) -> impl Iterator<Item = &'a Entry> {
        let members = self.fields.get("members").and_then(Node::as_object);
        members.into_iter().flatten()
    }

    /// Every object with `shape`: members, the element of a list, key and value of a map.
    pub(super) fn references(&self) -> impl Iterator<Item = &'a Object> {
        let parts = ["member", "key", "value"].into_iter();
        let parts = parts.filter_map(|key| self.fields.get(key));
        let members = self.members().map(|member| &member.value);
        parts.chain(members).filter_map(Node::as_object)
    }

    /// Whether a key of the definition is `true`.
    pub(super) fn is(&self, key: &str) -> bool {
        is_true(self.fields, key)
    }
}

impl<'d> Reference<'d> {
    /// An entry of the reference, else of the shape.
    pub(super) fn entry(&self, key: &str) -> Option<&'d Entry> {
        self.own
            .entry(key)
            .or_else(|| self.target.fields.entry(key))
    }

    /// A text of the reference, else of the shape.
    pub(super) fn text(&self, key: &str) -> Option<(&'d str, Span)> {
        let value = &self.entry(key)?.value;
        Some((value.as_str()?, value.span))
    }

    /// Where the reference or the shape says `true`.
    pub(super) fn flag(&self, key: &str) -> Option<Span> {
        let entry = self.entry(key)?;
        (entry.value.as_bool() == Some(true)).then_some(entry.key_span)
    }
}

/// Whether a key of an object is `true`.
pub(super) fn is_true(object: &Object, key: &str) -> bool {
    object.get(key).and_then(Node::as_bool) == Some(true)
}

fn definition<'a>(entry: &'a Entry, namespace: &str) -> Result<Definition<'a>, Box<Diagnostic>> {
    let wrong = |span, message: String| {
        Box::new(Diagnostic::error("c2j::invalid_definition", span, message))
    };
    if !is_identifier(&entry.key) {
        let message = format!("`{}` is no name for a shape", entry.key);
        return Err(wrong(entry.key_span, message));
    }
    let fields = entry.value.expect_object();
    let fields = fields.map_err(|error| wrong(error.span, error.message))?;
    let node = entry.value.field("type");
    let node = node.map_err(|error| wrong(error.span, error.message))?;
    let name = node.expect_str();
    let name = name.map_err(|error| wrong(error.span, error.message))?;
    let kind = kind(name, fields)
        .ok_or_else(|| wrong(node.span, format!("`{name}` is no type of shape")))?;
    Ok(Definition {
        name: &entry.key,
        id: ShapeId::known(namespace, &entry.key),
        kind,
        fields,
        span: entry.key_span,
    })
}

/// The kind of shape that a type becomes.
fn kind(name: &str, fields: &Object) -> Option<ShapeKind> {
    let flag = |key| is_true(fields, key);
    let has_values = || {
        let values = fields.get("enum").and_then(Node::as_array);
        values.is_some_and(|values| !values.is_empty())
    };
    Some(match name {
        "structure" if flag("document") => ShapeKind::Document,
        "structure" if flag("union") || flag("eventstream") => ShapeKind::Union,
        "structure" => ShapeKind::Structure,
        "string" if has_values() => ShapeKind::Enum,
        "string" | "character" => ShapeKind::String,
        "list" => ShapeKind::List,
        "map" => ShapeKind::Map,
        "blob" => ShapeKind::Blob,
        "boolean" => ShapeKind::Boolean,
        "integer" => ShapeKind::Integer,
        "long" => ShapeKind::Long,
        "float" => ShapeKind::Float,
        "double" => ShapeKind::Double,
        "timestamp" => ShapeKind::Timestamp,
        "byte" => ShapeKind::Byte,
        "short" => ShapeKind::Short,
        "biginteger" => ShapeKind::BigInteger,
        "bigdecimal" => ShapeKind::BigDecimal,
        _ => return None,
    })
}
