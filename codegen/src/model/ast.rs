//! Prints a model as JSON AST 2.0: shapes and metadata in the order of their names, the rest in the order of
//! the model, so that the same model gives the same text.
//!
//! Shapes name their mixins, and hold what they bring, too: read back, the model is the same.

use super::{Member, Model, Node, NodeValue, Shape, ShapeId, ShapeKind, ShapeRef, Traits, prelude};
use indexmap::IndexMap;
use std::fmt::Write as _;
use std::sync::Arc;

/// The model as text, which ends with a line feed.
#[must_use]
pub fn to_ast(model: &Model) -> String {
    let mut writer = Writer::default();
    writer.open('{');
    writer.field("smithy", |w| w.string("2.0"));
    if !model.metadata.is_empty() {
        let mut metadata: Vec<_> = model.metadata.iter().collect();
        metadata.sort_by_key(|(key, _)| Arc::clone(key));
        writer.field("metadata", |w| {
            w.object(metadata, |(key, value), w| w.field(key, |w| w.node(value)));
        });
    }
    let mut shapes: Vec<&Shape> = model.shapes.values().collect();
    shapes.sort_by(|a, b| a.id.cmp(&b.id));
    writer.field("shapes", |w| {
        w.object(shapes, |shape, w| {
            w.field(shape.id.root_str(), |w| w.shape(shape))
        });
    });
    writer.close('}');
    writer.text.push('\n');
    writer.text
}

/// Writes indented JSON.
#[derive(Default)]
struct Writer {
    text: String,
    depth: usize,
    /// Whether the innermost array or object holds something already.
    filled: bool,
}

impl Writer {
    fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.depth += 1;
        self.filled = false;
    }

    fn close(&mut self, bracket: char) {
        self.depth -= 1;
        if self.filled {
            self.line();
        }
        self.text.push(bracket);
        self.filled = true;
    }

    fn line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }

    /// Begins the next element of an array or object.
    fn next(&mut self) {
        if self.filled {
            self.text.push(',');
        }
        self.filled = true;
        self.line();
    }

    fn field(&mut self, key: &str, value: impl FnOnce(&mut Self)) {
        self.next();
        self.string(key);
        self.text.push_str(": ");
        value(self);
        self.filled = true;
    }

    fn object<T>(&mut self, items: impl IntoIterator<Item = T>, each: impl Fn(T, &mut Self)) {
        self.open('{');
        items.into_iter().for_each(|item| each(item, self));
        self.close('}');
    }

    fn array<T>(&mut self, items: impl IntoIterator<Item = T>, each: impl Fn(T, &mut Self)) {
        self.open('[');
        for item in items {
            self.next();
            each(item, self);
            self.filled = true;
        }
        self.close(']');
    }

    fn string(&mut self, text: &str) {
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                c if c < ' ' => {
                    let _ = write!(self.text, "\\u{:04x}", u32::from(c));
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }

    fn node(&mut self, node: &Node) {
        match &node.value {
            NodeValue::Null => self.text.push_str("null"),
            NodeValue::Bool(value) => self.text.push_str(if *value { "true" } else { "false" }),
            NodeValue::Number(number) => self.text.push_str(number.as_str()),
            NodeValue::String(text) => self.string(text),
            NodeValue::Array(nodes) => self.array(nodes.iter(), |node, w| w.node(node)),
            NodeValue::Object(object) => {
                self.object(object, |entry, w| {
                    w.field(&entry.key, |w| w.node(&entry.value))
                });
            }
        }
    }

    fn shape(&mut self, shape: &Shape) {
        self.open('{');
        self.field("type", |w| w.string(shape.kind.name()));
        self.references("mixins", &shape.mixins);
        match &shape.kind {
            ShapeKind::Operation(data) => {
                self.reference("input", data.input.as_ref());
                self.reference("output", data.output.as_ref());
                self.references("errors", &data.errors);
            }
            ShapeKind::Service(data) => {
                if !data.version.is_empty() {
                    self.field("version", |w| w.string(&data.version));
                }
                self.references("operations", &data.operations);
                self.references("resources", &data.resources);
                self.references("errors", &data.errors);
                if !data.rename.is_empty() {
                    self.field("rename", |w| {
                        w.object(&data.rename, |(id, name), w| {
                            w.field(&id.to_string(), |w| w.string(name));
                        });
                    });
                }
            }
            ShapeKind::Resource(data) => {
                self.named("identifiers", &data.identifiers);
                self.named("properties", &data.properties);
                let lifecycle = [
                    ("put", &data.put),
                    ("create", &data.create),
                    ("read", &data.read),
                    ("update", &data.update),
                    ("delete", &data.delete),
                    ("list", &data.list),
                ];
                for (key, operation) in lifecycle {
                    self.reference(key, operation.as_ref());
                }
                self.references("operations", &data.operations);
                self.references("collectionOperations", &data.collection_operations);
                self.references("resources", &data.resources);
            }
            ShapeKind::List | ShapeKind::Map => {
                for member in shape.members.values() {
                    self.field(member.name(), |w| w.member(member));
                }
            }
            kind if kind.is_aggregate() || !shape.members.is_empty() => {
                self.field("members", |w| {
                    w.object(shape.members.values(), |member, w| {
                        w.field(member.name(), |w| w.member(member));
                    });
                });
            }
            _ => {}
        }
        self.traits(&shape.traits);
        self.close('}');
    }

    fn member(&mut self, member: &Member) {
        self.open('{');
        self.field("target", |w| w.id(&member.target));
        self.traits(&member.traits);
        self.close('}');
    }

    fn traits(&mut self, traits: &Traits) {
        if traits.is_empty() {
            return;
        }
        let mut sorted: Vec<_> = traits.iter().collect();
        sorted.sort_by(|a, b| a.0.cmp(b.0));
        self.field("traits", |w| {
            w.object(sorted, |(id, found), w| {
                w.field(id.root_str(), |w| w.node(&found.value));
            });
        });
    }

    fn id(&mut self, id: &ShapeId) {
        self.string(id.root_str());
    }

    fn target(&mut self, target: &ShapeId) {
        self.open('{');
        self.field("target", |w| w.id(target));
        self.close('}');
    }

    fn reference(&mut self, key: &str, reference: Option<&ShapeRef>) {
        let is_operation_side = matches!(key, "input" | "output");
        match reference {
            Some(reference) => self.field(key, |w| w.target(&reference.target)),
            None if is_operation_side => self.field(key, |w| w.target(&prelude::unit())),
            None => {}
        }
    }

    fn references(&mut self, key: &str, references: &[ShapeRef]) {
        if !references.is_empty() {
            self.field(key, |w| {
                w.array(references, |reference, w| w.target(&reference.target));
            });
        }
    }

    fn named(&mut self, key: &str, references: &IndexMap<Arc<str>, ShapeRef>) {
        if !references.is_empty() {
            self.field(key, |w| {
                w.object(references, |(name, reference), w| {
                    w.field(name, |w| w.target(&reference.target));
                });
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::to_ast;
    use crate::diagnostics::Source;
    use crate::load::load_sources;

    const MODEL: &str = r#"$version: "2.0"
metadata m = ["\u0001\t\"é", 1.50, {}, [], null]
namespace a
service S { version: "1", operations: [P], resources: [R], rename: {"a#Map": "Y"} }
resource R { identifiers: {id: String}, read: O }
operation P {}
@readonly
operation O { input := for R with [M] { @required $id }, errors: [E] }
@mixin
structure M { m: Map, e: Enum = "A"
}
@error("client")
structure E {}
map Map { key: String, value: List }
list List { @deprecated member: Enum }
enum Enum { A, B }
"#;

    #[test]
    fn the_text_is_read_back_as_the_same_model() {
        let load = |name: &str, text: &str| load_sources(vec![Source::new(name, text)]);
        let first = load("m.smithy", MODEL);
        assert!(!first.diagnostics.has_errors());
        let text = to_ast(&first.model);
        let second = load("m.json", &text);
        assert!(second.diagnostics.is_empty(), "{:?}", second.diagnostics);
        assert_eq!(to_ast(&second.model), text);
        assert_eq!(second.model.metadata, first.model.metadata);
        for (id, shape) in &first.model.shapes {
            let other = second.model.shape(id).unwrap();
            assert_eq!((&other.kind, &other.traits), (&shape.kind, &shape.traits));
            assert_eq!(other.mixins, shape.mixins);
            assert!(other.members.keys().eq(shape.members.keys()));
        }
    }

    #[test]
    fn an_empty_model_is_short() {
        let text = to_ast(&crate::model::Model::new());
        assert_eq!(text, "{\n  \"smithy\": \"2.0\",\n  \"shapes\": {}\n}\n");
    }
}
