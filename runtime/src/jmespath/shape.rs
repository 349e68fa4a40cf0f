//! Values of shapes as a path sees them: shown while they are written.

use std::collections::BTreeMap;

use crate::primitives::{BigDecimal, BigInteger, DateTime, Document, Number, base64};
use crate::schema::Schema;
use crate::serde::{List, Map, Structure, Union, Value, Variant, WriteError, Writer};

use super::convert::document;
use super::error::SearchError;
use super::node::{Entries, Items, Node, Outcome, Visit};

/// The members of a structure that are set.
pub(super) struct Members<'a> {
    pub(super) schema: &'static Schema,
    pub(super) structure: &'a dyn Structure,
}

impl Entries for Members<'_> {
    fn each(&self, visit: &mut dyn FnMut(&str, Node<'_>) -> Outcome) -> Outcome {
        for (index, member) in self.schema.members().iter().enumerate() {
            let value = self.structure.field(index);
            if !value.is_absent() {
                show(member, value, &mut |node| visit(member.name(), node))?;
            }
        }
        Ok(())
    }

    fn get(&self, name: &str, visit: Visit<'_>) -> Outcome {
        let mut members = self.schema.members().iter().enumerate();
        match members.find(|(_, member)| member.name() == name) {
            Some((index, member)) => show(member, self.structure.field(index), visit),
            None => visit(Node::Null),
        }
    }
}

/// An object of an input and an output.
pub(super) struct Both<'a> {
    pub(super) input: Members<'a>,
    pub(super) output: Members<'a>,
}

impl Entries for Both<'_> {
    fn each(&self, visit: &mut dyn FnMut(&str, Node<'_>) -> Outcome) -> Outcome {
        visit("input", Node::Object(&self.input))?;
        visit("output", Node::Object(&self.output))
    }

    fn get(&self, name: &str, visit: Visit<'_>) -> Outcome {
        visit(match name {
            "input" => Node::Object(&self.input),
            "output" => Node::Object(&self.output),
            _ => Node::Null,
        })
    }
}

/// The member of a union that is set.
struct Only<'a> {
    schema: &'static Schema,
    variant: Variant<'a>,
}

impl Entries for Only<'_> {
    fn each(&self, visit: &mut dyn FnMut(&str, Node<'_>) -> Outcome) -> Outcome {
        match self.variant {
            Variant::Known(index, value) => match self.schema.members().get(index) {
                Some(member) => show(member, value, &mut |node| visit(member.name(), node)),
                None => Ok(()),
            },
            Variant::Unknown(unknown) if unknown.tag().is_empty() => Ok(()),
            Variant::Unknown(unknown) => visit(unknown.tag(), Node::from(unknown.value())),
        }
    }

    fn get(&self, name: &str, visit: Visit<'_>) -> Outcome {
        let mut found = false;
        self.each(&mut |key, node| {
            if key != name {
                return Ok(());
            }
            found = true;
            visit(node)
        })?;
        if found { Ok(()) } else { visit(Node::Null) }
    }
}

struct Elements<'a> {
    schema: &'static Schema,
    list: &'a dyn List,
}

impl Items for Elements<'_> {
    fn each(&self, visit: Visit<'_>) -> Outcome {
        let member = self.schema.list_member();
        (0..self.list.len()).try_for_each(|index| show(member, self.list.item(index), visit))
    }
}

struct MapEntries<'a> {
    schema: &'static Schema,
    map: &'a dyn Map,
}

impl MapEntries<'_> {
    /// Shows entries in whatever order the map has them.
    fn visit(&self, visit: &mut dyn FnMut(&str, &dyn Value) -> Outcome) -> Outcome {
        let mut outcome = Ok(());
        let visited = self.map.visit(&mut |key, value| {
            outcome = visit(key, value);
            stop_at_errors(&outcome)
        });
        outcome.and(visited.map_err(|_| SearchError::TooDeep))
    }
}

impl Entries for MapEntries<'_> {
    fn each(&self, visit: &mut dyn FnMut(&str, Node<'_>) -> Outcome) -> Outcome {
        let schema = self.schema.map_value();
        if self.map.len() < 2 {
            return self.visit(&mut |key, value| show(schema, value, &mut |node| visit(key, node)));
        }
        let mut sorted = BTreeMap::new();
        self.visit(&mut |key, value| {
            show(schema, value, &mut |node| {
                sorted.insert(key.to_owned(), document(node)?);
                Ok(())
            })
        })?;
        let mut sorted = sorted.iter();
        sorted.try_for_each(|(key, value)| visit(key, Node::from(value)))
    }

    fn get(&self, name: &str, visit: Visit<'_>) -> Outcome {
        if !self.map.contains(name) {
            return visit(Node::Null);
        }
        let schema = self.schema.map_value();
        self.visit(&mut |key, value| match key == name {
            true => show(schema, value, visit),
            false => Ok(()),
        })
    }

    fn keys(&self) -> Result<Vec<String>, SearchError> {
        let mut keys = Vec::with_capacity(self.map.len());
        self.visit(&mut |key, _| {
            keys.push(key.to_owned());
            Ok(())
        })?;
        keys.sort_unstable();
        Ok(keys)
    }
}

/// Shows the value of a position; null if it is absent.
fn show(schema: &'static Schema, value: &dyn Value, visit: Visit<'_>) -> Outcome {
    if value.is_absent() {
        return visit(Node::Null);
    }
    let mut show = Show {
        visit,
        outcome: Ok(()),
    };
    let written = value.write(schema, &mut show);
    // Nothing but the closure fails.
    show.outcome.and(written.map_err(|_| SearchError::TooDeep))
}

/// A writer that shows what it is given.
struct Show<'v> {
    visit: Visit<'v>,
    outcome: Outcome,
}

impl Show<'_> {
    fn node(&mut self, node: Node<'_>) -> Result<(), WriteError> {
        self.outcome = (self.visit)(node);
        stop_at_errors(&self.outcome)
    }

    /// A number of any size: exact where it fits 64 bits, else the nearest float.
    fn number(&mut self, text: &str) -> Result<(), WriteError> {
        let number = text.parse::<i64>().map(Number::from);
        let number = number.or_else(|_| text.parse::<u64>().map(Number::from));
        let number = number.or_else(|_| text.parse::<f64>().map(Number::Float));
        self.node(number.map_or(Node::Null, Node::Number))
    }
}

/// Ends a walk; the error that counts is kept elsewhere.
fn stop_at_errors(outcome: &Outcome) -> Result<(), WriteError> {
    match outcome {
        Ok(()) => Ok(()),
        Err(_) => Err(WriteError::new("the search has failed")),
    }
}

impl Writer for Show<'_> {
    fn null(&mut self, _: &'static Schema) -> Result<(), WriteError> {
        self.node(Node::Null)
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) -> Result<(), WriteError> {
        self.node(Node::Boolean(value))
    }

    fn integer(&mut self, _: &'static Schema, value: i64) -> Result<(), WriteError> {
        self.node(Node::Number(Number::from(value)))
    }

    fn float(&mut self, _: &'static Schema, value: f32) -> Result<(), WriteError> {
        self.node(Node::Number(Number::from(value)))
    }

    fn double(&mut self, _: &'static Schema, value: f64) -> Result<(), WriteError> {
        self.node(Node::Number(Number::from(value)))
    }

    fn big_integer(&mut self, _: &'static Schema, value: &BigInteger) -> Result<(), WriteError> {
        self.number(value.as_ref())
    }

    fn big_decimal(&mut self, _: &'static Schema, value: &BigDecimal) -> Result<(), WriteError> {
        self.number(value.as_ref())
    }

    fn string(&mut self, _: &'static Schema, value: &str) -> Result<(), WriteError> {
        self.node(Node::Text(value))
    }

    fn blob(&mut self, _: &'static Schema, value: &[u8]) -> Result<(), WriteError> {
        self.node(Node::Text(&base64::encode(value)))
    }

    fn timestamp(&mut self, _: &'static Schema, value: DateTime) -> Result<(), WriteError> {
        let number = match value.subsec_nanos() {
            0 => Number::from(value.secs()),
            _ => Number::Float(value.as_secs_f64()),
        };
        self.node(Node::Number(number))
    }

    fn document(&mut self, _: &'static Schema, value: &Document) -> Result<(), WriteError> {
        self.node(Node::from(value))
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        structure: &dyn Structure,
    ) -> Result<(), WriteError> {
        self.node(Node::Object(&Members { schema, structure }))
    }

    fn union(&mut self, schema: &'static Schema, value: &dyn Union) -> Result<(), WriteError> {
        let variant = value.variant();
        self.node(Node::Object(&Only { schema, variant }))
    }

    fn list(&mut self, schema: &'static Schema, list: &dyn List) -> Result<(), WriteError> {
        self.node(Node::List(&Elements { schema, list }))
    }

    fn map(&mut self, schema: &'static Schema, map: &dyn Map) -> Result<(), WriteError> {
        self.node(Node::Object(&MapEntries { schema, map }))
    }
}
