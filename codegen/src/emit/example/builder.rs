//! Structures: made by `new`, or by setters in a row.

use crate::emit::layout::{Expr, Method, atom, plain};
use crate::emit::structure::has_new;
use crate::ir::{Field, Literal, LiteralField, Presence, Type, TypeName};

use super::Printer;

impl Printer<'_> {
    pub(super) fn structure(
        &mut self,
        ty: &TypeName,
        fields: &[LiteralField],
        fallible: bool,
    ) -> Expr {
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
    pub(super) fn setters(&mut self, owner: &TypeName, fields: &[LiteralField]) -> Vec<Method> {
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
}
