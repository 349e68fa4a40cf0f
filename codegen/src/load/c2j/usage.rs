//! Who uses which shape, where Smithy says on the shape what these files say at its uses.

use super::definition::{Definition, Definitions, is_true};
use super::name::Names;
use crate::model::{Node, Object, ShapeId, ShapeKind};
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// What makes a use of a shape a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Variant {
    /// A blob that is streamed.
    Stream,
    /// A string that holds JSON.
    Json,
}

impl Variant {
    /// The variant that uses of a kind of shape can ask for, and the key by which they do.
    pub(super) fn of(kind: &ShapeKind) -> Option<(Self, &'static str)> {
        match kind {
            ShapeKind::Blob => Some((Self::Stream, "streaming")),
            ShapeKind::String => Some((Self::Json, "jsonvalue")),
            _ => None,
        }
    }

    fn suffix(self) -> &'static str {
        match self {
            Self::Stream => "Stream",
            Self::Json => "Json",
        }
    }
}

/// The uses of all shapes of one service.
#[derive(Default)]
pub(super) struct Usage<'a> {
    /// Shapes that are errors of operations, with what the first of them says about the error.
    errors: HashMap<&'a str, &'a Object>,
    /// Shapes that are inputs, with the first operation's reference.
    inputs: HashMap<&'a str, &'a Object>,
    /// Uses of a shape as an operation's input or output.
    sides: HashMap<&'a str, (usize, usize)>,
    /// Shapes that are used within other shapes.
    inner: HashSet<&'a str>,
    /// Shapes all of whose uses ask for the variant.
    whole: HashSet<&'a str>,
    /// Shapes some of whose uses do, with the id of the shape for these.
    split: IndexMap<&'a str, (Variant, ShapeId)>,
}

impl<'a> Usage<'a> {
    /// Looks at all operations and shapes. New shapes take names that are free.
    pub(super) fn new<'d>(
        definitions: &'d Definitions<'a>,
        operations: impl Iterator<Item = &'a Node>,
        names: &mut Names,
    ) -> Self
    where
        'a: 'd,
    {
        let mut usage = Self::default();
        for operation in operations {
            usage.operation(operation);
        }
        let mut uses: IndexMap<&str, (usize, usize)> = IndexMap::new();
        for own in definitions.iter().flat_map(Definition::references) {
            let Some(name) = shape_name(own) else {
                continue;
            };
            usage.inner.insert(name);
            let target = definitions.get(name);
            if let Some((_, key)) = target.and_then(|target| Variant::of(&target.kind)) {
                let (asking, all) = uses.entry(name).or_default();
                *asking += usize::from(is_true(own, key));
                *all += 1;
            }
        }
        for definition in definitions.iter() {
            let asked = uses.get(definition.name).copied().unwrap_or_default();
            usage.decide(definition, asked, names);
        }
        usage
    }

    fn operation(&mut self, operation: &'a Node) {
        let side = |key| operation.get(key).and_then(Node::as_object);
        if let Some((input, name)) = side("input").and_then(|own| Some((own, shape_name(own)?))) {
            self.inputs.entry(name).or_insert(input);
            self.sides.entry(name).or_default().0 += 1;
        }
        if let Some(name) = side("output").and_then(shape_name) {
            self.sides.entry(name).or_default().1 += 1;
        }
        let errors = operation.get("errors").and_then(Node::as_array);
        let errors = errors.into_iter().flatten().filter_map(Node::as_object);
        for error in errors {
            if let Some(name) = shape_name(error) {
                self.errors.entry(name).or_insert(error);
            }
        }
    }

    /// Whether a shape as a whole becomes its variant, or a new shape does; `asked` counts the uses that ask
    /// for it, and all.
    fn decide(&mut self, definition: &Definition<'a>, asked: (usize, usize), names: &mut Names) {
        let Some((variant, key)) = Variant::of(&definition.kind) else {
            return;
        };
        let (asking, all) = asked;
        if definition.is(key) || (asking > 0 && asking == all) {
            self.whole.insert(definition.name);
        } else if asking > 0 {
            let name = names.free(format!("{}{}", definition.name, variant.suffix()));
            names.take(&name);
            let id = ShapeId::known(definition.id.namespace(), &name);
            self.split.insert(definition.name, (variant, id));
        }
    }

    /// What the first operation that names a shape among its errors says about it.
    pub(super) fn error(&self, name: &str) -> Option<&'a Object> {
        self.errors.get(name).copied()
    }

    /// What the first operation with a shape as its input says about it.
    pub(super) fn input(&self, name: &str) -> Option<&'a Object> {
        self.inputs.get(name).copied()
    }

    /// Whether a shape is the input of one operation and nothing else.
    pub(super) fn is_only_input(&self, name: &str) -> bool {
        self.is_only(name, (1, 0))
    }

    /// Whether a shape is the output of one operation and nothing else.
    pub(super) fn is_only_output(&self, name: &str) -> bool {
        self.is_only(name, (0, 1))
    }

    fn is_only(&self, name: &str, sides: (usize, usize)) -> bool {
        let is_apart = !self.inner.contains(name) && !self.errors.contains_key(name);
        is_apart && self.sides.get(name) == Some(&sides)
    }

    /// Whether a shape as a whole is its variant.
    pub(super) fn is_whole(&self, name: &str) -> bool {
        self.whole.contains(name)
    }

    /// Shapes that are made for some uses of others: the name of the other one, and the id of the new one.
    pub(super) fn splits(&self) -> impl Iterator<Item = (&'a str, Variant, &ShapeId)> {
        let splits = self.split.iter();
        splits.map(|(name, (variant, id))| (*name, *variant, id))
    }

    /// The shape that a use means: for one that asks for a variant, the shape that is made for it.
    pub(super) fn target<'s>(
        &'s self,
        own: &Object,
        definition: &'s Definition<'_>,
    ) -> &'s ShapeId {
        let split = self.split.get(definition.name);
        let key = Variant::of(&definition.kind).map(|(_, key)| key);
        match (split, key) {
            (Some((_, id)), Some(key)) if is_true(own, key) => id,
            _ => &definition.id,
        }
    }
}

fn shape_name(own: &Object) -> Option<&str> {
    own.get("shape")?.as_str()
}
