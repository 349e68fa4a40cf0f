//! Typed values as Rust source, for the examples in documentation.

mod builder;
mod name;

use std::collections::BTreeSet;

use crate::ir::{Ident, Literal, Module, Type, TypeName};

use super::context::Context;
use super::layout::{Expr, atom, lines, plain};
use super::source_text::{float, text};

/// The longest line of an example.
const WIDTH: usize = 84;

/// Prints literals and collects the types that they name.
pub(super) struct Printer<'a> {
    context: &'a Context<'a>,
    /// Names of `types`, for the `use` line.
    pub(super) types: BTreeSet<String>,
    /// Names of `types::error`.
    pub(super) errors: BTreeSet<String>,
    /// Names of the runtime's `primitives`.
    pub(super) primitives: BTreeSet<&'static str>,
    /// Whether `vec!`-free maps need the standard library's map.
    pub(super) maps: bool,
    /// Whether optional setters are named in comments.
    notes: bool,
    /// Whether names stand behind their modules, so that no two of them can be the same.
    qualified: bool,
}

impl<'a> Printer<'a> {
    /// `notes` adds comments such as `required`.
    pub(super) fn new(context: &'a Context<'a>, notes: bool) -> Self {
        Self {
            context,
            types: BTreeSet::new(),
            errors: BTreeSet::new(),
            primitives: BTreeSet::new(),
            maps: false,
            notes,
            qualified: false,
        }
    }

    /// For files of many values: `types::Name`, `error::Name`, `operation::…::Name` and
    /// `primitives::Name` in place of imported names.
    pub(super) fn qualified(context: &'a Context<'a>) -> Self {
        Self {
            qualified: true,
            ..Self::new(context, false)
        }
    }

    /// `client.method().member(value)…`, one line per member, and what follows it.
    pub(super) fn request(
        &mut self,
        method: &Ident,
        input: &Literal,
        tail: &[&'static str],
    ) -> Vec<String> {
        let mut methods = vec![plain(method.as_str(), Vec::new())];
        if let Literal::Structure { ty, fields, .. } = input {
            methods.extend(self.setters(ty, fields));
        }
        let chain = Expr::Chain {
            head: "client".into(),
            methods,
            tail: tail.to_vec(),
        };
        lines(&chain, WIDTH - 4)
    }

    /// A value as an expression.
    pub(super) fn expression(&mut self, value: &Literal, ty: &Type) -> Vec<String> {
        let expr = self.expr(value, ty);
        lines(&expr, WIDTH)
    }

    /// A value whose type its literal tells: a structure, a union or an event.
    pub(super) fn value(&mut self, value: &Literal) -> Expr {
        self.expr(value, &Type::Unit)
    }

    /// `events([Ok(…), Err(…)])`
    fn events(&mut self, events: &[Literal]) -> Expr {
        let each = events.iter().map(|event| {
            let fails = matches!(event, Literal::Union { ty, .. } if ty.module == Module::Errors);
            Expr::Call {
                open: if fails { "Err(" } else { "Ok(" }.to_owned(),
                arguments: vec![self.value(event)],
                close: ")".to_owned(),
            }
        });
        Expr::Call {
            open: "events([".to_owned(),
            arguments: each.collect(),
            close: "])".to_owned(),
        }
    }

    fn expr(&mut self, value: &Literal, ty: &Type) -> Expr {
        match value {
            Literal::Null if *ty == Type::Document => {
                let name = self.primitive("Document");
                atom(format!("{name}::Null"))
            }
            Literal::Null => atom("None"),
            Literal::Boolean(value) => atom(value),
            Literal::Integer(value) => atom(value),
            Literal::Float(value) => atom(float(*value, ty)),
            Literal::BigNumber(text) => {
                let name = if *ty == Type::BigInteger {
                    "BigInteger"
                } else {
                    "BigDecimal"
                };
                let name = self.primitive(name);
                atom(format!("{text:?}.parse::<{name}>()?"))
            }
            Literal::String(text) => atom(self.text(text)),
            Literal::Blob(bytes) => self.blob(bytes, ty),
            Literal::Timestamp { seconds, nanos } => {
                let name = self.primitive("DateTime");
                atom(match nanos {
                    0 => format!("{name}::from_secs({seconds})"),
                    _ => format!("{name}::from_secs_and_nanos({seconds}, {nanos})"),
                })
            }
            Literal::Document(json) => {
                let name = self.primitive("Document");
                atom(format!("{name}::from_json({})?", self.text(json)))
            }
            Literal::Enum { ty, variant } => {
                let name = self.named(ty);
                atom(format!("{name}::{variant}"))
            }
            Literal::UnknownEnum { ty, value } => {
                let name = self.named(ty);
                atom(format!("{name}::from({value:?})"))
            }
            Literal::IntEnum { ty, value } => {
                let name = self.named(ty);
                atom(format!("{name}::from({value})"))
            }
            Literal::Structure {
                ty,
                fields,
                fallible,
                ..
            } => self.structure(ty, fields, *fallible),
            Literal::Union { ty, variant, value } => self.union(ty, variant, value.as_deref()),
            Literal::Events(events) => self.events(events),
            Literal::List(items) => self.list(items, ty),
            Literal::Map(entries) => self.map(entries, ty),
        }
    }

    fn blob(&mut self, bytes: &[u8], ty: &Type) -> Expr {
        let text = std::str::from_utf8(bytes).ok();
        if *ty == Type::ByteStream {
            let name = self.primitive("ByteStream");
            let bytes = match text.filter(|text| text.is_ascii()) {
                Some(text) => format!("b{text:?}"),
                None => format!("&{bytes:?}"),
            };
            return atom(format!("{name}::from_static({bytes})"));
        }
        let value = match text {
            Some(text) => self.text(text),
            None => format!("vec!{bytes:?}"),
        };
        let name = self.primitive("Blob");
        atom(format!("{name}::new({value})"))
    }

    fn text(&self, value: &str) -> String {
        match self.qualified {
            true => text(value),
            false => format!("{value:?}"),
        }
    }

    fn key(&mut self, key: &str, ty: &Type) -> Expr {
        match ty {
            Type::Enum(name) => {
                let name = self.named(name);
                atom(format!("{name}::from({key:?})"))
            }
            _ => atom(format!("{key:?}")),
        }
    }

    fn union(&mut self, ty: &TypeName, variant: &Ident, value: Option<&Literal>) -> Expr {
        let name = self.named(ty);
        let Some(value) = value else {
            return atom(format!("{name}::{variant}"));
        };
        let data = self
            .context
            .union(ty)
            .and_then(|u| u.variants.iter().find(|v| v.name == *variant));
        let argument = match data {
            Some(data) if data.boxed => Expr::Call {
                open: "Box::new(".into(),
                arguments: vec![self.owned(value, &data.ty)],
                close: ")".into(),
            },
            Some(data) => self.owned(value, &data.ty),
            None => self.owned(value, &Type::String),
        };
        Expr::Call {
            open: format!("{name}::{variant}("),
            arguments: vec![argument],
            close: ")".into(),
        }
    }

    /// A value where no `Into` stands between it and its type.
    fn owned(&mut self, value: &Literal, ty: &Type) -> Expr {
        match value {
            Literal::String(text) => atom(format!("{}.into()", self.text(text))),
            _ => self.expr(value, ty),
        }
    }

    fn list(&mut self, items: &[Literal], ty: &Type) -> Expr {
        let (member, sparse) = match ty {
            Type::List { member, sparse } => (&**member, *sparse),
            other => (other, false),
        };
        let arguments = items
            .iter()
            .map(|item| self.element(item, member, sparse))
            .collect();
        Expr::Call {
            open: "vec![".into(),
            arguments,
            close: "]".into(),
        }
    }

    fn element(&mut self, value: &Literal, ty: &Type, sparse: bool) -> Expr {
        if !sparse {
            return self.owned(value, ty);
        }
        if *value == Literal::Null {
            return atom("None");
        }
        let arguments = vec![self.owned(value, ty)];
        Expr::Call {
            open: "Some(".into(),
            arguments,
            close: ")".into(),
        }
    }

    fn map(&mut self, entries: &[(String, Literal)], ty: &Type) -> Expr {
        self.maps = true;
        let Type::Map { key, value, sparse } = ty else {
            return atom("HashMap::new()");
        };
        let arguments = entries
            .iter()
            .map(|(k, v)| {
                let k = match &**key {
                    Type::String => atom(format!("{k:?}.to_owned()")),
                    other => self.key(k, other),
                };
                let v = self.element(v, value, *sparse);
                Expr::Call {
                    open: "(".into(),
                    arguments: vec![k, v],
                    close: ")".into(),
                }
            })
            .collect();
        Expr::Call {
            open: "HashMap::from([".into(),
            arguments,
            close: "])".into(),
        }
    }
}
