//! Gives names their namespaces.

use super::super::assembly::Assembly;
use super::syntax::{Body, Document, ShapeStatement, Side, Statement};
use crate::model::{ShapeId, ShapeKind, TraitForm, prelude, prelude_trait};
use indexmap::IndexMap;
use std::collections::HashMap;
use std::sync::Arc;

/// All shapes that any source defines, each with the form of its values.
pub(super) type Declared = IndexMap<ShapeId, TraitForm>;

/// Collects the names of all shapes, those of inputs and outputs that are defined in place, too.
pub(super) fn declared(assembly: &Assembly, documents: &[Document]) -> Declared {
    let known = assembly.shapes.values();
    let mut declared: Declared = known
        .map(|shape| (shape.id.clone(), form(&shape.kind)))
        .collect();
    for document in documents {
        let Some(namespace) = &document.namespace else {
            continue;
        };
        for statement in &document.statements {
            if let Statement::Shape(shape) = statement {
                declare(document, namespace, shape, &mut declared);
            }
        }
    }
    declared
}

fn declare(document: &Document, namespace: &str, shape: &ShapeStatement, declared: &mut Declared) {
    let id = ShapeId::known(namespace, &shape.name.text);
    declared.insert(id, form(&shape.kind));
    if let Body::Operation(operation) = &shape.body {
        let sides = [
            (&operation.input, &document.input_suffix),
            (&operation.output, &document.output_suffix),
        ];
        for (side, suffix) in sides {
            if let Some(Side::Inline(_)) = side {
                let id = inline_id(namespace, &shape.name.text, suffix);
                declared.insert(id, TraitForm::Object);
            }
        }
    }
}

/// The id of a structure that is defined in place.
pub(super) fn inline_id(namespace: &str, operation: &str, suffix: &str) -> ShapeId {
    ShapeId::known(namespace, &format!("{operation}{suffix}"))
}

fn form(kind: &ShapeKind) -> TraitForm {
    match kind {
        ShapeKind::List => TraitForm::Array,
        ShapeKind::Map | ShapeKind::Structure | ShapeKind::Union => TraitForm::Object,
        _ => TraitForm::Scalar,
    }
}

/// What a name stands for.
#[derive(Clone, Debug)]
pub(super) struct Resolved {
    pub(super) id: ShapeId,
    /// Whether the name was found, or says its namespace itself.
    pub(super) found: bool,
}

/// The names that one file can use.
pub(super) struct Names<'a> {
    declared: &'a Declared,
    namespace: &'a str,
    uses: HashMap<&'a str, &'a str>,
    cache: HashMap<Arc<str>, Resolved>,
}

impl<'a> Names<'a> {
    pub(super) fn new(document: &'a Document, declared: &'a Declared) -> Self {
        let uses = document.uses.iter().filter_map(|name| {
            let (_, short) = name.text.split_once('#')?;
            Some((short, &*name.text))
        });
        Self {
            declared,
            namespace: document.namespace.as_deref().unwrap_or(prelude::NAMESPACE),
            uses: uses.collect(),
            cache: HashMap::new(),
        }
    }

    /// Whether a short name is imported.
    pub(super) fn imports(&self, short: &str) -> bool {
        self.uses.contains_key(short)
    }

    /// Resolves a shape id: imported names come first, then the file's namespace, then the prelude; what is
    /// nowhere belongs to the file's namespace. `None` when the text is no shape id.
    pub(super) fn resolve(&mut self, text: &Arc<str>) -> Option<Resolved> {
        if let Some(known) = self.cache.get(text) {
            return Some(known.clone());
        }
        let resolved = self.look_up(text)?;
        self.cache.insert(Arc::clone(text), resolved.clone());
        Some(resolved)
    }

    fn look_up(&self, text: &str) -> Option<Resolved> {
        if text.contains('#') {
            let id = ShapeId::parse(text).ok()?;
            let found = !id.is_prelude() || in_prelude(&id.root());
            return Some(Resolved { id, found });
        }
        let (name, member) = match text.split_once('$') {
            Some((name, member)) => (name, Some(member)),
            None => (text, None),
        };
        let (root, found) = self.root(name)?;
        let id = match member {
            Some(member) => ShapeId::parse(&format!("{root}${member}")).ok()?,
            None => root,
        };
        Some(Resolved { id, found })
    }

    fn root(&self, name: &str) -> Option<(ShapeId, bool)> {
        if let Some(imported) = self.uses.get(name) {
            return Some((ShapeId::parse(imported).ok()?, true));
        }
        let local = ShapeId::parse(&format!("{}#{name}", self.namespace)).ok()?;
        if self.declared.contains_key(&local) {
            return Some((local, true));
        }
        let shared = ShapeId::known(prelude::NAMESPACE, name);
        match in_prelude(&shared) {
            true => Some((shared, true)),
            false => Some((local, false)),
        }
    }

    /// The form of a trait's value; traits that nobody defines are taken for annotations.
    pub(super) fn form(&self, id: &ShapeId) -> TraitForm {
        if let Some(form) = self.declared.get(id) {
            return *form;
        }
        let known = prelude_trait(id.name()).filter(|_| id.is_prelude());
        known.unwrap_or(TraitForm::Object)
    }
}

fn in_prelude(id: &ShapeId) -> bool {
    prelude::shape(id).is_some() || prelude_trait(id.name()).is_some()
}
