//! Gives names their namespaces.

use super::super::assembly::Assembly;
use super::syntax::{Body, Document, ShapeStatement, Side, Statement};
use crate::model::{ShapeId, ShapeKind, prelude};
use indexmap::IndexMap;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// What the value of a trait looks like, which tells what is meant when it is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TraitForm {
    /// A structure, union or map: an empty object is meant.
    Object,
    /// A list: an empty array is meant.
    Array,
    /// Any other type: a value must be given.
    Scalar,
}

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
    /// Imports that were needed.
    used: RefCell<HashSet<&'a str>>,
    /// Whether the definitions that ship with the generator are read.
    builtin: bool,
    cache: HashMap<Arc<str>, Resolved>,
}

impl<'a> Names<'a> {
    pub(super) fn new(document: &'a Document, declared: &'a Declared, builtin: bool) -> Self {
        let uses = document.uses.iter().filter_map(|name| {
            let (_, short) = name.text.split_once('#')?;
            Some((short, &*name.text))
        });
        Self {
            declared,
            namespace: document.namespace.as_deref().unwrap_or(prelude::NAMESPACE),
            uses: uses.collect(),
            used: RefCell::default(),
            builtin,
            cache: HashMap::new(),
        }
    }

    /// Whether an import was needed so far.
    pub(super) fn is_used(&self, short: &str) -> bool {
        self.used.borrow().contains(short)
    }

    /// Whether anybody defines a shape, as far as that can be known: packages of Smithy and AWS may be missing.
    pub(super) fn is_defined(&self, id: &ShapeId) -> bool {
        let package = id.namespace().split('.').next();
        let is_open = !id.is_prelude() && matches!(package, Some("smithy" | "aws" | "alloy"));
        is_open || self.declared.contains_key(id) || self.in_prelude(id)
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
            let found = !id.is_prelude() || self.in_prelude(&id.root());
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
        if let Some((short, imported)) = self.uses.get_key_value(name) {
            self.used.borrow_mut().insert(*short);
            return Some((ShapeId::parse(imported).ok()?, true));
        }
        let local = ShapeId::parse(&format!("{}#{name}", self.namespace)).ok()?;
        if self.declared.contains_key(&local) {
            return Some((local, true));
        }
        let shared = ShapeId::known(prelude::NAMESPACE, name);
        match self.in_prelude(&shared) {
            true => Some((shared, true)),
            false => Some((local, false)),
        }
    }

    /// The form of a trait's value; traits that nobody defines are taken for annotations.
    pub(super) fn form(&self, id: &ShapeId) -> TraitForm {
        if let Some(form) = self.declared.get(id) {
            return *form;
        }
        let known = (!self.builtin).then(|| prelude::shape(id)).flatten();
        known.map_or(TraitForm::Object, |shape| form(&shape.kind))
    }

    /// Whether the prelude has a shape. While it is read itself, it is among what is declared.
    fn in_prelude(&self, id: &ShapeId) -> bool {
        match self.builtin {
            true => self.declared.contains_key(id),
            false => prelude::shape(id).is_some(),
        }
    }
}
