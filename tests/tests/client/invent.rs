//! Values for any shape: a reader that makes them up, the same ones in every run.
//!
//! It walks the schema that was emitted and the model side by side, and so also finds where the
//! two disagree.

use std::borrow::Cow;

use serde_json::Value;
use smithy_runtime::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document};
use smithy_runtime::schema::{Kind, Schema};
use smithy_runtime::serde::{List, Map, ReadError, Reader, Structure, Union};

use crate::model;

/// Deeper than any shape of the service: below, optional members stay unset.
const MAX_DEPTH: usize = 16;

/// Invents the value at one position after the other.
pub(crate) struct Inventor {
    /// The shape at the current position, by its id in the model; outermost first.
    shapes: Vec<&'static str>,
    /// The member at the current position, and its place among its siblings.
    member: &'static str,
    index: usize,
}

type Result<T> = std::result::Result<T, ReadError>;

impl Inventor {
    /// Starts at a shape of the model.
    pub(crate) fn new(shape: &'static str) -> Self {
        Self {
            shapes: vec![shape],
            member: "",
            index: 0,
        }
    }

    fn id(&self) -> &'static str {
        self.shapes.last().expect("the first shape stays")
    }

    fn shape(&self) -> &'static Value {
        model::by_id(self.id())
    }

    /// Goes to the target of a member while `visit` runs.
    fn at<T>(&mut self, member: &'static Value, visit: impl FnOnce(&mut Self) -> T) -> T {
        self.shapes.push(model::text(member, "target"));
        let result = visit(self);
        self.shapes.pop();
        result
    }

    /// The members of the shape in the model, which must be those of the schema, in this order.
    fn members(&self, schema: &'static Schema) -> Vec<(&'static str, &'static Value)> {
        let members = self.shape()["members"].as_object();
        let members: Vec<_> = members
            .into_iter()
            .flatten()
            .map(|(name, member)| (name.as_str(), member))
            .collect();
        let emitted: Vec<_> = schema.members().iter().map(Schema::name).collect();
        let modelled: Vec<_> = members.iter().map(|(name, _)| *name).collect();
        assert_eq!(emitted, modelled, "members of {}", self.id());
        members
    }

    /// Whether the schema has the type that the model says.
    fn check(&self, schema: &'static Schema, kind: Kind) {
        assert_eq!(schema.kind(), kind, "{} in {:?}", self.member, self.shapes);
        let expected = match self.id() {
            "smithy.api#String" => "string",
            "smithy.api#Integer" | "smithy.api#PrimitiveInteger" => "integer",
            "smithy.api#Long" | "smithy.api#PrimitiveLong" => "long",
            "smithy.api#Float" => "float",
            "smithy.api#Double" => "double",
            "smithy.api#Boolean" | "smithy.api#PrimitiveBoolean" => "boolean",
            "smithy.api#Timestamp" => "timestamp",
            "smithy.api#Unit" => "structure",
            _ => model::text(self.shape(), "type"),
        };
        assert_eq!(
            format!("{kind:?}").to_lowercase(),
            expected.to_lowercase(),
            "{}",
            self.id()
        );
    }
}

impl Reader for Inventor {
    fn null(&mut self, _: &'static Schema) -> Result<bool> {
        Ok(self.shapes.len() > MAX_DEPTH)
    }

    fn boolean(&mut self, schema: &'static Schema) -> Result<bool> {
        self.check(schema, Kind::Boolean);
        Ok(true)
    }

    fn integer(&mut self, schema: &'static Schema) -> Result<i64> {
        self.check(schema, schema.kind());
        let least = self.shape()["traits"]["smithy.api#range"]["min"].as_i64();
        Ok(least.unwrap_or(1) + self.index as i64)
    }

    fn float(&mut self, schema: &'static Schema) -> Result<f32> {
        self.check(schema, Kind::Float);
        Ok(0.25 + self.index as f32)
    }

    fn double(&mut self, schema: &'static Schema) -> Result<f64> {
        self.check(schema, Kind::Double);
        Ok(0.5 + self.index as f64)
    }

    fn big_integer(&mut self, schema: &'static Schema) -> Result<BigInteger> {
        panic!("no shape of the service is a {:?}", schema.kind())
    }

    fn big_decimal(&mut self, schema: &'static Schema) -> Result<BigDecimal> {
        panic!("no shape of the service is a {:?}", schema.kind())
    }

    /// A value of the enum, or a text with what paths, queries and JSON must encode.
    fn string(&mut self, schema: &'static Schema) -> Result<Cow<'_, str>> {
        let Some(values) = self.shape()["members"].as_object() else {
            self.check(schema, Kind::String);
            let name = self.member;
            let text = match name.to_lowercase().ends_with("arn") {
                true => format!("arn:aws:x:us-east-1:1:{name}/a b"),
                false => format!("{name} é+/\"&1"),
            };
            return Ok(Cow::Owned(text));
        };
        self.check(schema, Kind::Enum);
        let values: Vec<_> = values.values().collect();
        let chosen = values.get(self.index % values.len()).copied();
        let chosen = chosen.expect("an enum has values");
        Ok(Cow::Borrowed(model::text(
            &chosen["traits"],
            "smithy.api#enumValue",
        )))
    }

    fn blob(&mut self, schema: &'static Schema) -> Result<Blob> {
        self.check(schema, Kind::Blob);
        Ok(Blob::new([0, 1, 254, 255]))
    }

    fn timestamp(&mut self, schema: &'static Schema) -> Result<DateTime> {
        self.check(schema, Kind::Timestamp);
        let secs = 1_704_164_645 + self.index as i64;
        Ok(DateTime::from_secs_and_nanos(secs, 678_000_000))
    }

    fn document(&mut self, schema: &'static Schema) -> Result<Document> {
        panic!("no shape of the service is a {:?}", schema.kind())
    }

    fn structure(&mut self, schema: &'static Schema, value: &mut dyn Structure) -> Result<()> {
        self.check(schema, Kind::Structure);
        let members = self.members(schema);
        for (index, (member, (name, modelled))) in schema.members().iter().zip(members).enumerate()
        {
            (self.member, self.index) = (name, index);
            self.at(modelled, |inner| value.field_mut(index).read(member, inner))?;
        }
        Ok(())
    }

    fn union(&mut self, schema: &'static Schema, value: &mut dyn Union) -> Result<()> {
        self.check(schema, Kind::Union);
        let members = self.members(schema);
        let index = self.index % members.len();
        let (name, modelled) = members[index];
        self.member = name;
        let member = &schema.members()[index];
        self.at(modelled, |inner| {
            value.set_variant(index).read(member, inner)
        })
    }

    /// Two items.
    fn list(&mut self, schema: &'static Schema, value: &mut dyn List) -> Result<()> {
        self.check(schema, Kind::List);
        let member = &self.shape()["member"];
        for index in 0..2 {
            self.index = index;
            self.at(member, |inner| {
                value.push().read(schema.list_member(), inner)
            })?;
        }
        Ok(())
    }

    /// One entry: the order of several differs from run to run.
    fn map(&mut self, schema: &'static Schema, value: &mut dyn Map) -> Result<()> {
        self.check(schema, Kind::Map);
        let shape = self.shape();
        let key = self.at(&shape["key"], |inner| {
            inner.string(schema.map_key()).map(Cow::into_owned)
        })?;
        let place = value.insert(&key);
        self.at(&shape["value"], |inner| {
            place.read(schema.map_value(), inner)
        })
    }
}
