//! From node values to typed literals: defaults, examples, the parameters of tests.
//!
//! A literal fits its type or there is none: nothing is converted on a guess.

use std::collections::HashMap;

use super::{base64, json};
use crate::ir::{
    Enum, EnumVariant, ErrorRef, EventStream, Ident, IntEnum, Literal, LiteralField, Module,
    Presence, Service, Structure, Type, TypeName, Union, UnionVariant,
};
use crate::model::instant;
use crate::model::{Node, NodeError, Number};

/// The emitted types that literals may name.
#[derive(Clone, Default)]
pub struct Known<'a> {
    structures: HashMap<TypeName, &'a Structure>,
    unions: HashMap<TypeName, &'a Union>,
    enums: HashMap<TypeName, &'a Enum>,
    int_enums: HashMap<TypeName, &'a IntEnum>,
}

/// How a text stands for bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blobs {
    /// By its UTF-8 bytes: the parameters of protocol tests, and examples.
    Text,
    /// In Base64: defaults.
    Base64,
}

impl<'a> Known<'a> {
    /// All types of a service, inputs and outputs of its operations included.
    #[must_use]
    pub fn of_service(service: &'a Service) -> Self {
        let mut known = Self::default();
        known.add_structures(&Module::Types, &service.structures);
        known.add_structures(&Module::Errors, &service.errors);
        known.add_choices(&service.unions, &service.enums, &service.int_enums);
        for operation in &service.operations {
            let module = Module::Operation(operation.module.clone());
            known.add_structures(&module, [&operation.input, &operation.output]);
        }
        known
    }

    /// Makes the structures of a module known.
    pub fn add_structures(
        &mut self,
        module: &Module,
        structures: impl IntoIterator<Item = &'a Structure>,
    ) {
        let named = structures.into_iter();
        self.structures
            .extend(named.map(|found| (name(module, &found.name), found)));
    }

    /// Makes unions and enums known.
    pub fn add_choices(
        &mut self,
        unions: &'a [Union],
        enums: &'a [Enum],
        int_enums: &'a [IntEnum],
    ) {
        let module = Module::Types;
        self.unions.extend(
            unions
                .iter()
                .map(|found| (name(&module, &found.name), found)),
        );
        self.enums.extend(
            enums
                .iter()
                .map(|found| (name(&module, &found.name), found)),
        );
        let int_enums = int_enums.iter();
        self.int_enums
            .extend(int_enums.map(|found| (name(&module, &found.name), found)));
    }

    /// The structure of a name.
    #[must_use]
    pub fn structure(&self, name: &TypeName) -> Option<&'a Structure> {
        self.structures.get(name).copied()
    }

    /// The union of a name.
    #[must_use]
    pub fn union(&self, name: &TypeName) -> Option<&'a Union> {
        self.unions.get(name).copied()
    }

    /// The values of an enum, in the order of the model.
    #[must_use]
    pub fn enum_variants(&self, name: &TypeName) -> &'a [EnumVariant] {
        self.enums.get(name).map_or(&[], |found| &found.variants)
    }

    /// The integer enum of a name.
    #[must_use]
    pub fn int_enum(&self, name: &TypeName) -> Option<&'a IntEnum> {
        self.int_enums.get(name).copied()
    }

    /// The literal of a type that a node describes by the names of the model.
    ///
    /// Timestamps may be seconds since 1970 or texts of RFC 3339 or HTTP; floats may be `NaN` and the
    /// infinities as texts. Nulls of structures and unions count as absent.
    ///
    /// # Errors
    /// When the node does not fit the type, with the place in it.
    pub fn read(&self, ty: &Type, node: &Node, blobs: Blobs) -> Result<Literal, NodeError> {
        match ty {
            Type::Boolean => node.expect_bool().map(Literal::Boolean),
            Type::Byte => integer(node, i8::MIN.into(), i8::MAX.into()),
            Type::Short => integer(node, i16::MIN.into(), i16::MAX.into()),
            Type::Integer => integer(node, i32::MIN.into(), i32::MAX.into()),
            Type::Long => integer(node, i64::MIN, i64::MAX),
            Type::Float | Type::Double => float(node).map(Literal::Float),
            Type::BigInteger => big_number(node, true),
            Type::BigDecimal => big_number(node, false),
            Type::String => node
                .expect_str()
                .map(|text| Literal::String(text.to_owned())),
            Type::Blob | Type::ByteStream => bytes(node, blobs).map(Literal::Blob),
            Type::Timestamp => timestamp(node),
            Type::Document => Ok(document(node)),
            Type::Enum(name) => self.choice(name, node),
            Type::IntEnum(name) => int_choice(name, node),
            Type::Structure(name) => self.members(name, node, blobs),
            Type::Union(name) => self.variant(name, node, blobs),
            Type::List { member, sparse } => {
                let element = |node: &Node| self.element(member, *sparse, node, blobs);
                let elements = node.expect_array()?.iter().map(element);
                Ok(Literal::List(elements.collect::<Result<_, _>>()?))
            }
            Type::Map { value, sparse, .. } => {
                let entries = node.expect_object()?.iter().map(|entry| {
                    let value = self.element(value, *sparse, &entry.value, blobs)?;
                    Ok((entry.key.to_string(), value))
                });
                Ok(Literal::Map(entries.collect::<Result<_, NodeError>>()?))
            }
            Type::EventStream(_) => Err(node.wrong("nothing: events have no literal")),
            Type::Unit => Err(node.wrong("nothing: there is no data here")),
        }
    }

    /// An event of a stream, or an error that may end it.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn event(&self, stream: &EventStream, node: &Node) -> Result<Literal, NodeError> {
        let union = self.union(&stream.events);
        let errors = union.and_then(|union| union.stream.as_ref());
        let errors = errors.map_or(&[][..], |stream| &stream.errors);
        for entry in node.expect_object()?.iter() {
            let called = |(_, names): &&(ErrorRef, Vec<String>)| {
                names.iter().any(|name| **name == *entry.key)
            };
            if let Some((error, _)) = errors.iter().find(called) {
                let value = self.members(&error.ty, &entry.value, Blobs::Text)?;
                return Ok(Literal::Union {
                    ty: stream.errors.clone(),
                    variant: error.variant.clone(),
                    value: Some(Box::new(value)),
                });
            }
        }
        self.variant(&stream.events, node, Blobs::Text)
    }

    fn element(
        &self,
        ty: &Type,
        sparse: bool,
        node: &Node,
        blobs: Blobs,
    ) -> Result<Literal, NodeError> {
        if node.is_null() && sparse {
            return Ok(Literal::Null);
        }
        self.read(ty, node, blobs)
    }

    fn choice(&self, name: &TypeName, node: &Node) -> Result<Literal, NodeError> {
        let text = node.expect_str()?;
        let mut variants = self.enum_variants(name).iter();
        let found = variants.find(|variant| variant.value == text);
        let ty = name.clone();
        Ok(match found {
            Some(found) => Literal::Enum {
                ty,
                variant: found.name.clone(),
            },
            None => Literal::UnknownEnum {
                ty,
                value: text.to_owned(),
            },
        })
    }

    fn members(&self, name: &TypeName, node: &Node, blobs: Blobs) -> Result<Literal, NodeError> {
        let object = node.expect_object()?;
        let Some(structure) = self.structure(name) else {
            return Err(node.wrong("nothing: this structure is not emitted"));
        };
        let is_member = |key: &str| structure.fields.iter().any(|field| field.member == key);
        if let Some(entry) = object.iter().find(|entry| !is_member(&entry.key)) {
            let message = format!("`{}` has no member `{}`", structure.shape, entry.key);
            return Err(NodeError::new(entry.key_span, message));
        }
        let mut fields = Vec::new();
        for field in &structure.fields {
            let Some(value) = object.get(&field.member).filter(|value| !value.is_null()) else {
                continue;
            };
            fields.push((field, self.read(&field.ty, value, blobs)?));
        }
        Ok(structure_literal(name, structure, fields))
    }

    fn variant(&self, name: &TypeName, node: &Node, blobs: Blobs) -> Result<Literal, NodeError> {
        let object = node.expect_object()?;
        let mut set = object.iter().filter(|entry| !entry.value.is_null());
        let (Some(entry), None) = (set.next(), set.next()) else {
            return Err(node.wrong("an object with the one member of a union"));
        };
        let variants = self.union(name).map_or(&[][..], |union| &union.variants);
        let found = variants
            .iter()
            .find(|variant| *variant.member == *entry.key);
        let Some(found) = found else {
            let message = format!("the union has no member `{}`", entry.key);
            return Err(NodeError::new(entry.key_span, message));
        };
        let value = match found.ty {
            Type::Unit => None,
            _ => Some(self.read(&found.ty, &entry.value, blobs)?),
        };
        Ok(union_literal(name, found, value))
    }
}

fn name(module: &Module, name: &Ident) -> TypeName {
    TypeName {
        module: module.clone(),
        name: name.clone(),
    }
}

/// The literal of a default; a list or map can only be empty.
///
/// # Errors
/// When the value does not fit the type.
pub(super) fn of_default(known: &Known<'_>, ty: &Type, node: &Node) -> Result<Literal, NodeError> {
    let literal = known.read(ty, node, Blobs::Base64)?;
    let fits = match &literal {
        Literal::List(elements) => elements.is_empty(),
        Literal::Map(entries) => entries.is_empty(),
        Literal::Structure { .. } | Literal::Union { .. } => false,
        _ => true,
    };
    if fits {
        Ok(literal)
    } else {
        Err(node.wrong("a simple value, or an empty list or map"))
    }
}

/// A structure with these members.
pub(super) fn structure_literal(
    name: &TypeName,
    structure: &Structure,
    fields: Vec<(&crate::ir::Field, Literal)>,
) -> Literal {
    let mut required = structure
        .fields
        .iter()
        .filter(|field| field.presence == Presence::Required)
        .peekable();
    let fallible = required.peek().is_some();
    let is_set =
        |wanted: &crate::ir::Field| fields.iter().any(|(field, _)| field.name == wanted.name);
    let complete = required.all(is_set);
    let literal = |(field, value): (&crate::ir::Field, Literal)| LiteralField {
        name: field.name.clone(),
        setter: field.setter.clone(),
        ty: field.ty.clone(),
        value,
        note: field.required.then(|| "required".to_owned()),
    };
    Literal::Structure {
        ty: name.clone(),
        complete,
        fallible,
        fields: fields.into_iter().map(literal).collect(),
    }
}

/// A union with this member.
pub(super) fn union_literal(
    name: &TypeName,
    variant: &UnionVariant,
    value: Option<Literal>,
) -> Literal {
    Literal::Union {
        ty: name.clone(),
        variant: variant.name.clone(),
        value: value.map(Box::new),
    }
}

fn integer(node: &Node, min: i64, max: i64) -> Result<Literal, NodeError> {
    let value = node.expect_number()?.as_i64();
    let fits = value.filter(|value| (min..=max).contains(value));
    let wrong = || node.wrong(&format!("a whole number from {min} to {max}"));
    fits.map(Literal::Integer).ok_or_else(wrong)
}

fn int_choice(name: &TypeName, node: &Node) -> Result<Literal, NodeError> {
    let value = node.expect_number()?.as_i64();
    let value = value.and_then(|value| i32::try_from(value).ok());
    let ty = name.clone();
    let literal = value.map(|value| Literal::IntEnum { ty, value });
    literal.ok_or_else(|| node.wrong("a whole number of 32 bits"))
}

fn float(node: &Node) -> Result<f64, NodeError> {
    match node.as_str() {
        Some("NaN") => Ok(f64::NAN),
        Some("Infinity") => Ok(f64::INFINITY),
        Some("-Infinity") => Ok(f64::NEG_INFINITY),
        _ => node.expect_number().map(Number::as_f64),
    }
}

fn big_number(node: &Node, whole: bool) -> Result<Literal, NodeError> {
    let text = match node.as_str() {
        Some(text) => text,
        None => node.expect_number()?.as_str(),
    };
    if json::is_number(text) && !(whole && text.contains(['.', 'e', 'E'])) {
        return Ok(Literal::BigNumber(text.to_owned()));
    }
    Err(node.wrong(if whole { "a whole number" } else { "a number" }))
}

fn bytes(node: &Node, blobs: Blobs) -> Result<Vec<u8>, NodeError> {
    let text = node.expect_str()?;
    match blobs {
        Blobs::Text => Ok(text.as_bytes().to_vec()),
        Blobs::Base64 => base64::decode(text).ok_or_else(|| node.wrong("Base64")),
    }
}

fn timestamp(node: &Node) -> Result<Literal, NodeError> {
    let found = match node.as_str() {
        Some(text) => instant::from_text(text),
        None => instant::from_seconds(node.expect_number()?.as_str()),
    };
    let literal = found.map(|(seconds, nanos)| Literal::Timestamp { seconds, nanos });
    literal.ok_or_else(|| node.wrong("seconds since 1970, or a time as in RFC 3339"))
}

fn document(node: &Node) -> Literal {
    if node.is_null() {
        return Literal::Null;
    }
    Literal::Document(json::text(node))
}
