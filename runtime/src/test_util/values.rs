//! Typed values as trees: members by their names in the model, however a protocol writes them.

use super::tree::Tree;
use crate::primitives::{BigDecimal, BigInteger, DateTime, Document};
use crate::schema::Schema;
use crate::serde::{List, Map, Structure, Union, Value, Variant, WriteError, Writer};

/// The members of a structure that are set.
pub(super) fn of_structure(
    schema: &'static Schema,
    value: &dyn Structure,
) -> Result<Tree, WriteError> {
    let mut entries = Vec::new();
    for (index, member) in schema.members().iter().enumerate() {
        let field = value.field(index);
        if !field.is_absent() {
            entries.push((member.name().to_owned(), of_value(member, field)?));
        }
    }
    Ok(Tree::Map(entries))
}

fn of_value(schema: &'static Schema, value: &dyn Value) -> Result<Tree, WriteError> {
    let mut writer = TreeWriter(Tree::Null);
    value.write(schema, &mut writer)?;
    Ok(writer.0)
}

/// Keeps the one value that is written.
struct TreeWriter(Tree);

impl TreeWriter {
    fn keep(&mut self, tree: Tree) -> Result<(), WriteError> {
        self.0 = tree;
        Ok(())
    }
}

impl Writer for TreeWriter {
    fn null(&mut self, _: &'static Schema) -> Result<(), WriteError> {
        self.keep(Tree::Null)
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) -> Result<(), WriteError> {
        self.keep(Tree::Bool(value))
    }

    fn integer(&mut self, _: &'static Schema, value: i64) -> Result<(), WriteError> {
        self.keep(Tree::Integer(value.into()))
    }

    fn float(&mut self, _: &'static Schema, value: f32) -> Result<(), WriteError> {
        self.keep(Tree::Float(value.into()))
    }

    fn double(&mut self, _: &'static Schema, value: f64) -> Result<(), WriteError> {
        self.keep(Tree::Float(value))
    }

    fn big_integer(&mut self, _: &'static Schema, value: &BigInteger) -> Result<(), WriteError> {
        self.keep(Tree::Decimal(value.as_ref().to_owned()))
    }

    fn big_decimal(&mut self, _: &'static Schema, value: &BigDecimal) -> Result<(), WriteError> {
        self.keep(Tree::Decimal(value.as_ref().to_owned()))
    }

    fn string(&mut self, _: &'static Schema, value: &str) -> Result<(), WriteError> {
        self.keep(Tree::Text(value.to_owned()))
    }

    fn blob(&mut self, _: &'static Schema, value: &[u8]) -> Result<(), WriteError> {
        self.keep(Tree::Bytes(value.to_vec()))
    }

    fn timestamp(&mut self, _: &'static Schema, value: DateTime) -> Result<(), WriteError> {
        self.keep(Tree::Time(value))
    }

    fn document(&mut self, _: &'static Schema, value: &Document) -> Result<(), WriteError> {
        self.keep(Tree::of_document(value))
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
    ) -> Result<(), WriteError> {
        self.keep(of_structure(schema, value)?)
    }

    fn union(&mut self, schema: &'static Schema, value: &dyn Union) -> Result<(), WriteError> {
        let entry = match value.variant() {
            Variant::Known(index, value) => match schema.members().get(index) {
                Some(member) => Some((member.name().to_owned(), of_value(member, value)?)),
                None => None,
            },
            Variant::Unknown(unknown) => Some((format!("{unknown:?}"), Tree::Null)),
        };
        self.keep(Tree::Map(entry.into_iter().collect()))
    }

    fn list(&mut self, schema: &'static Schema, value: &dyn List) -> Result<(), WriteError> {
        let items = (0..value.len()).map(|index| of_value(schema.list_member(), value.item(index)));
        let items = items.collect::<Result<_, _>>()?;
        self.keep(Tree::List(items))
    }

    fn map(&mut self, schema: &'static Schema, value: &dyn Map) -> Result<(), WriteError> {
        let mut entries = Vec::new();
        value.visit(&mut |key, value| {
            entries.push((key.to_owned(), of_value(schema.map_value(), value)?));
            Ok(())
        })?;
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        self.keep(Tree::Map(entries))
    }
}
