//! Requests and responses with every member, for the documentation.

use super::context::Context;
use super::literal::{self, Known};
use super::placeholder;
use crate::ir::{Field, Literal, Presence, Type, TypeName};
use crate::model::{Member, Shape};

/// How deep structures nest before the rest is left out.
const MAX_DEPTH: usize = 10;

/// How many values one skeleton holds before what is not required is left out.
const MAX_VALUES: usize = 400;

/// How many values are tried before all else is left out: an incomplete example, but an end.
const MAX_TRIES: usize = 2_000;

/// A value of a structure with every member set, nested ones as well. Recursion ends where a type
/// would stand in itself: such a member is left out.
pub(super) fn of(
    context: &Context<'_>,
    known: &Known<'_>,
    name: &TypeName,
    shape: Option<&Shape>,
) -> Literal {
    let mut walk = Walk {
        context,
        known,
        open: Vec::new(),
        values: 0,
    };
    let built = walk.structure(name, shape);
    built.unwrap_or_else(|| Literal::Structure {
        ty: name.clone(),
        fields: Vec::new(),
        complete: true,
        fallible: false,
    })
}

struct Walk<'a> {
    context: &'a Context<'a>,
    known: &'a Known<'a>,
    /// The types that are being filled.
    open: Vec<TypeName>,
    values: usize,
}

impl Walk<'_> {
    fn structure(&mut self, name: &TypeName, shape: Option<&Shape>) -> Option<Literal> {
        if !self.enter(name) {
            return None;
        }
        let literal = self.members(name, shape);
        self.open.pop();
        literal
    }

    fn enter(&mut self, name: &TypeName) -> bool {
        self.values += 1;
        let free = self.open.len() < MAX_DEPTH && !self.open.contains(name);
        if free && self.values < MAX_TRIES {
            self.open.push(name.clone());
            return true;
        }
        false
    }

    fn members(&mut self, name: &TypeName, shape: Option<&Shape>) -> Option<Literal> {
        let structure = self.known.structure(name)?;
        let mut fields: Vec<(&Field, Literal)> = Vec::new();
        for field in &structure.fields {
            let member = shape.and_then(|shape| shape.member(&field.member));
            let most = match field.presence {
                Presence::Required => MAX_TRIES,
                _ => MAX_VALUES,
            };
            let spent = self.values >= most;
            let value = member
                .filter(|_| !spent)
                .and_then(|m| self.value(&field.ty, m, &field.member));
            fields.extend(value.map(|value| (field, value)));
        }
        Some(literal::structure_literal(name, structure, fields))
    }

    /// A value for a member or element; `called` is what its meaning can be told from.
    fn value(&mut self, ty: &Type, member: &Member, called: &str) -> Option<Literal> {
        self.values += 1;
        let target = self.context.model.target(member);
        Some(match ty {
            Type::Structure(name) => return self.structure(name, target),
            Type::Union(name) => return self.union(name, target),
            Type::List {
                member: element, ..
            } => {
                let inner = target.and_then(Shape::list_member)?;
                let one = placeholder::singular(called);
                let value = self.value(element, inner, &one);
                Literal::List(value.into_iter().collect())
            }
            Type::Map { key, value, .. } => {
                let key = self.key(key, target.and_then(Shape::map_key)?);
                let inner = target.and_then(Shape::map_value)?;
                let value = self.value(value, inner, "value");
                Literal::Map(value.map(|value| (key, value)).into_iter().collect())
            }
            Type::Enum(name) => match self.known.enum_variants(name).first() {
                Some(first) => Literal::Enum {
                    ty: name.clone(),
                    variant: first.name.clone(),
                },
                None => Literal::UnknownEnum {
                    ty: name.clone(),
                    value: placeholder::text(self.context, member, called),
                },
            },
            Type::IntEnum(name) => {
                let variants = self.known.int_enum(name).map(|found| &found.variants);
                let value = variants
                    .and_then(|variants| variants.first())
                    .map_or(0, |v| v.value);
                Literal::IntEnum {
                    ty: name.clone(),
                    value,
                }
            }
            Type::EventStream(_) | Type::Unit => return None,
            simple => placeholder::simple(self.context, member, simple, called),
        })
    }

    fn key(&self, ty: &Type, member: &Member) -> String {
        let first = match ty {
            Type::Enum(name) => self.known.enum_variants(name).first(),
            _ => None,
        };
        match first {
            Some(first) => first.value.clone(),
            None => placeholder::text(self.context, member, "key"),
        }
    }

    /// The first member that leads to a value.
    fn union(&mut self, name: &TypeName, shape: Option<&Shape>) -> Option<Literal> {
        if !self.enter(name) {
            return None;
        }
        let variants = self
            .known
            .union(name)
            .map_or(&[][..], |union| &union.variants);
        let literal = variants.iter().find_map(|variant| {
            if variant.ty == Type::Unit {
                return Some(literal::union_literal(name, variant, None));
            }
            let member = shape.and_then(|shape| shape.member(&variant.member))?;
            let value = self.value(&variant.ty, member, &variant.member)?;
            Some(literal::union_literal(name, variant, Some(value)))
        });
        self.open.pop();
        literal
    }
}
