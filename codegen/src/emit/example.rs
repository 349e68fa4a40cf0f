//! Typed values as Rust source, for the examples in documentation.

use std::collections::BTreeSet;

use crate::ir::{Field, Ident, Literal, LiteralField, Module, Presence, Type, TypeName};

use super::context::Context;
use super::layout::{Expr, Method, atom, lines, plain};
use super::prelude;
use super::scope::module_path;
use super::source_text::{float, text};
use super::structure::has_new;

/// The longest line of an example.
const WIDTH: usize = 84;

/// What examples import from elsewhere: a type of the service with such a name is written with its path.
const OTHERS: [&str; 7] = [
    "BigDecimal",
    "BigInteger",
    "Blob",
    "ByteStream",
    "DateTime",
    "Document",
    "HashMap",
];

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

    /// The name of a type in an example, which is imported.
    pub(super) fn type_name(&mut self, ty: &TypeName) -> String {
        self.named(ty)
    }

    fn primitive(&mut self, name: &'static str) -> String {
        self.primitives.insert(name);
        match self.qualified {
            true => format!("primitives::{name}"),
            false => name.to_owned(),
        }
    }

    fn named(&mut self, name: &TypeName) -> String {
        let text = name.name.as_str().to_owned();
        let clashes = prelude::home(&text).is_some() || OTHERS.contains(&text.as_str());
        if clashes && !self.qualified {
            let package = self.context.service.package.replace('-', "_");
            let path = module_path(&name.module).replacen("crate", &package, 1);
            return format!("{path}::{text}");
        }
        match &name.module {
            Module::Errors => self.errors.insert(text.clone()),
            Module::Types => self.types.insert(text.clone()),
            Module::Operation(_) => false,
        };
        match &name.module {
            _ if !self.qualified => text,
            Module::Errors => format!("error::{text}"),
            Module::Types => format!("types::{text}"),
            Module::Operation(module) => format!("operation::{module}::{text}"),
        }
    }

    fn structure(&mut self, ty: &TypeName, fields: &[LiteralField], fallible: bool) -> Expr {
        let name = self.named(ty);
        if let Some(arguments) = self.constructor(ty, fields) {
            return Expr::Call {
                open: format!("{name}::new("),
                arguments,
                close: ")".into(),
            };
        }
        let mut methods = self.setters(ty, fields);
        methods.push(plain("build", Vec::new()));
        let tail = if fallible { vec!["?"] } else { Vec::new() };
        Expr::Chain {
            head: format!("{name}::builder()"),
            methods,
            tail,
        }
    }

    /// The arguments of `new`, where the literal sets just what that takes.
    fn constructor(&mut self, ty: &TypeName, fields: &[LiteralField]) -> Option<Vec<Expr>> {
        let structure = self.context.structure(ty)?;
        let required: Vec<&Field> = structure
            .fields
            .iter()
            .filter(|f| f.presence == Presence::Required)
            .collect();
        let same = required.len() == fields.len()
            && required
                .iter()
                .zip(fields)
                .all(|(f, literal)| f.name == literal.name);
        if !same || !has_new(structure) {
            return None;
        }
        Some(fields.iter().map(|f| self.expr(&f.value, &f.ty)).collect())
    }

    /// One call per member, per item and per entry.
    fn setters(&mut self, owner: &TypeName, fields: &[LiteralField]) -> Vec<Method> {
        let mut methods = Vec::new();
        for field in fields {
            let name = field.name.as_str();
            let known = self.context.field(owner, name);
            let mut note = field.note.clone().filter(|_| self.notes);
            if self.notes && note.is_none() && known.is_some_and(|f| f.required) {
                note = Some("required".to_owned());
            }
            let mut group = match (&field.value, &field.ty) {
                (Literal::List(items), Type::List { member, sparse }) if !items.is_empty() => {
                    let items = items.iter();
                    items
                        .map(|item| plain(name, vec![self.argument(item, member, *sparse)]))
                        .collect()
                }
                (Literal::Map(entries), Type::Map { key, value, sparse })
                    if !entries.is_empty() =>
                {
                    let entries = entries.iter();
                    let arguments = entries
                        .map(|(k, v)| vec![self.key(k, key), self.argument(v, value, *sparse)]);
                    arguments.map(|arguments| plain(name, arguments)).collect()
                }
                (Literal::List(_) | Literal::Map(_), _) => {
                    let empty = match field.value {
                        Literal::Map(_) => "Some(Default::default())",
                        _ => "Some(Vec::new())",
                    };
                    vec![plain(field.setter.as_str(), vec![atom(empty)])]
                }
                (value, ty) => vec![plain(name, vec![self.expr(value, ty)])],
            };
            if let Some(first) = group.first_mut() {
                first.note = note.or_else(|| self.alternatives(&field.value, &field.ty));
            }
            methods.extend(group);
        }
        methods
    }

    /// An item or the value of an entry, as a setter takes it.
    fn argument(&mut self, value: &Literal, ty: &Type, sparse: bool) -> Expr {
        if sparse {
            return self.element(value, ty, true);
        }
        self.expr(value, ty)
    }

    /// The other values of an enum, for a comment.
    fn alternatives(&self, value: &Literal, ty: &Type) -> Option<String> {
        const MOST: usize = 4;
        let (value, ty) = match (value, ty) {
            (Literal::List(items), Type::List { member, .. }) => (items.first()?, &**member),
            other => other,
        };
        let (Literal::Enum { variant, .. }, Type::Enum(name)) = (value, ty) else {
            return None;
        };
        if !self.notes {
            return None;
        }
        let others: Vec<&str> = self
            .context
            .enumeration(name)?
            .variants
            .iter()
            .filter(|v| v.name != *variant)
            .map(|v| v.name.as_str())
            .collect();
        let shown = others.get(..MOST.min(others.len()))?.join(", ");
        match others.len() {
            0 => None,
            count if count > MOST => Some(format!("or {shown}, …")),
            _ => Some(format!("or {shown}")),
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
