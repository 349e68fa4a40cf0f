//! The names of all that is emitted, given out in one pass before anything else is decided.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::names::{self, Ident, OperationNames, Scope, words};
use super::reach::Reach;
use crate::ir::{Module, TypeName};
use crate::model::{Service, Shape, ShapeId, ShapeKind, prelude};

/// Statics of emitted code that do not come from shapes.
const RESERVED: [&str; 22] = [
    "BIG_DECIMAL",
    "BIG_INTEGER",
    "BLOB",
    "BOOLEAN",
    "BYTE",
    "DOCUMENT",
    "DOUBLE",
    "ENDPOINT_RULES",
    "ENUM",
    "FLOAT",
    "INTEGER",
    "INT_ENUM",
    "LONG",
    "OPERATION",
    "PACKAGE",
    "PKG_VERSION",
    "RULES",
    "SERVICE",
    "SHORT",
    "STRING",
    "TIMESTAMP",
    "UNIT",
];

/// All names, by shape.
#[derive(Default)]
pub(super) struct Naming {
    types: IndexMap<ShapeId, TypeName>,
    schemas: HashMap<ShapeId, Ident>,
    facts: HashMap<ShapeId, Ident>,
    variants: HashMap<ShapeId, Ident>,
    stream_errors: HashMap<ShapeId, TypeName>,
    operations: HashMap<ShapeId, Operation>,
    links: HashMap<String, String>,
}

/// The names of one operation, and of its statics.
pub(super) struct Operation {
    /// Names of items.
    pub(super) names: OperationNames,
    /// The static with its facts.
    pub(super) schema: Ident,
    /// The static with the schema of its input.
    pub(super) input_schema: Ident,
    /// The static with the schema of its output.
    pub(super) output_schema: Ident,
}

impl Naming {
    /// Names everything that `reach` lists.
    pub(super) fn of(service: &Service, reach: &Reach<'_>) -> Self {
        let mut naming = Self::default();
        let name = |shape: &Shape| -> String {
            let renamed = service.rename.get(&shape.id);
            renamed.map_or_else(|| shape.id.name().to_owned(), |name| name.to_string())
        };
        let wanted: Vec<String> = reach.types.iter().map(|shape| name(shape)).collect();
        let given = names::types(wanted.iter().map(String::as_str));
        naming.add_types(&reach.types, given, &Module::Types);
        let wanted: Vec<String> = reach.errors.iter().map(|shape| name(shape)).collect();
        let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
        naming.add_errors(reach, &wanted);
        for (shape, variant) in reach.errors.iter().zip(names::error_variants(wanted)) {
            naming.variants.insert(shape.id.clone(), variant);
        }
        let wanted = reach.operations.iter().map(|bound| bound.shape.id.name());
        let operations = names::operations(wanted);
        naming.add_statics(reach, operations);
        naming
    }

    fn add_types(&mut self, shapes: &[&Shape], given: Vec<Ident>, module: &Module) {
        for (shape, name) in shapes.iter().zip(given) {
            let module = module.clone();
            self.types
                .insert(shape.id.clone(), TypeName { module, name });
        }
    }

    /// Errors, and after them the enums of those that streams may end with.
    fn add_errors(&mut self, reach: &Reach<'_>, wanted: &[&str]) {
        let streams = reach.types.iter().filter(|shape| is_event_stream(shape));
        let streams = streams.filter_map(|shape| {
            let events = self.types.get(&shape.id)?;
            Some((&shape.id, format!("{}Error", events.name.bare())))
        });
        let streams: Vec<(&ShapeId, String)> = streams.collect();
        let of_streams = streams.iter().map(|(_, name)| name.as_str());
        let mut given = names::types(wanted.iter().copied().chain(of_streams));
        let enums = given.split_off(reach.errors.len().min(given.len()));
        for ((id, _), name) in streams.into_iter().zip(enums) {
            let module = Module::Errors;
            self.stream_errors
                .insert(id.clone(), TypeName { module, name });
        }
        self.add_types(&reach.errors, given, &Module::Errors);
    }

    /// One namespace for all statics; operations and what they take and give come first, because
    /// their names are asked for most.
    fn add_statics(&mut self, reach: &Reach<'_>, operations: Vec<OperationNames>) {
        let mut scope = Scope::new();
        RESERVED.iter().for_each(|name| scope.reserve(name));
        for (bound, names) in reach.operations.iter().zip(operations) {
            let operation = Operation {
                schema: scope.claim(screaming(names.module.bare())),
                input_schema: scope.claim(screaming(names.input.bare())),
                output_schema: scope.claim(screaming(names.output.bare())),
                names,
            };
            self.operations.insert(bound.shape.id.clone(), operation);
        }
        for shape in reach.errors.iter().chain(&reach.types) {
            if let Some(name) = self.types.get(&shape.id) {
                let schema = scope.claim(screaming(name.name.bare()));
                self.schemas.insert(shape.id.clone(), schema);
            }
        }
        for shape in &reach.collections {
            let schema = scope.claim(screaming(shape.id.name()));
            self.schemas.insert(shape.id.clone(), schema);
        }
        for shape in &reach.errors {
            if let Some(schema) = self.schemas.get(&shape.id) {
                let facts = scope.claim(schema.suffixed("_FACTS"));
                self.facts.insert(shape.id.clone(), facts);
            }
        }
    }

    /// Says what documentation can link to: what `reach` lists, by the name that documentation uses.
    /// Operations win over types.
    pub(super) fn link(&mut self, reach: &Reach<'_>) {
        let mut links = HashMap::new();
        for bound in &reach.operations {
            let Some(operation) = self.operations.get(&bound.shape.id) else {
                continue;
            };
            let names = &operation.names;
            // Links name items without the raw marker.
            let method = format!("crate::Client::{}", names.method.bare());
            let module = format!("crate::operation::{}", names.module.bare());
            let input = (bound.input, format!("{module}::{}", names.input));
            let output = (bound.output, format!("{module}::{}", names.output));
            links.insert(bound.shape.id.name().to_owned(), method);
            for (part, path) in [input, output] {
                if let Some(part) = part {
                    let name = part.id.name().to_owned();
                    links.entry(name).or_insert(path);
                }
            }
        }
        for shape in reach.types.iter().chain(&reach.errors) {
            let Some(name) = self.types.get(&shape.id) else {
                continue;
            };
            let module = match name.module {
                Module::Errors => "crate::types::error",
                _ => "crate::types",
            };
            let path = format!("{module}::{}", name.name);
            links.entry(shape.id.name().to_owned()).or_insert(path);
        }
        self.links = links;
    }

    /// The type of a structure, union or enum that has one of its own.
    pub(super) fn type_name(&self, id: &ShapeId) -> Option<&TypeName> {
        self.types.get(id)
    }

    /// The static with the schema of a type or collection.
    pub(super) fn schema(&self, id: &ShapeId) -> Option<&Ident> {
        self.schemas.get(id)
    }

    /// The static with the facts of an error.
    pub(super) fn facts(&self, id: &ShapeId) -> Option<&Ident> {
        self.facts.get(id)
    }

    /// The enum of the errors that a stream of a union's events may end with.
    pub(super) fn stream_errors(&self, id: &ShapeId) -> Option<&TypeName> {
        self.stream_errors.get(id)
    }

    /// The variant of an error in every enum of errors.
    pub(super) fn error_variant(&self, id: &ShapeId) -> Option<&Ident> {
        self.variants.get(id)
    }

    /// The names of an operation.
    pub(super) fn operation(&self, id: &ShapeId) -> Option<&Operation> {
        self.operations.get(id)
    }

    /// The path that a name in documentation links to.
    pub(super) fn linked(&self, name: &str) -> Option<&str> {
        self.links.get(name).map(String::as_str)
    }
}

/// Whether a member that targets this carries no data.
pub(super) fn is_unit(id: &ShapeId) -> bool {
    *id == prelude::UNIT
}

/// Whether a shape is the union of a stream's events.
pub(super) fn is_event_stream(shape: &Shape) -> bool {
    shape.kind == ShapeKind::Union && shape.traits.is_streaming()
}

fn screaming(name: &str) -> Ident {
    let name = words::screaming(name);
    Ident::sanitize(&name, "SHAPE")
}
