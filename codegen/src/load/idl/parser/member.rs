//! Members of lists, maps, structures, unions and enums.

use super::super::syntax::{Member, Target, Value};
use super::super::token::Kind;
use super::{Parsed, Parser, SYNTAX, repetitions, shorten};
use crate::diagnostics::Diagnostic;
use crate::model::ShapeKind;
use std::sync::Arc;

impl Parser<'_> {
    /// Members from the opening brace on.
    pub(super) fn members(&mut self, kind: &ShapeKind) -> Parsed<Vec<Member>> {
        self.expect(Kind::OpenBrace)?;
        let mut members = Vec::new();
        self.docs.clear();
        loop {
            self.blank();
            if self.accept(Kind::CloseBrace).is_some() {
                self.docs.clear();
                self.check_members(&members, kind);
                return Ok(members);
            }
            members.push(self.member(kind)?);
        }
    }

    fn member(&mut self, kind: &ShapeKind) -> Parsed<Member> {
        let traits = self.traits()?;
        let is_enum = matches!(kind, ShapeKind::Enum | ShapeKind::IntEnum);
        let dollar = self.token;
        let elided = !is_enum && self.accept(Kind::Dollar).is_some();
        if elided {
            self.needs_two(dollar, "leaving out the target of a member");
        }
        let name = match is_enum || elided {
            true => self.identifier("the name of a member")?,
            false => self.identifier("a member or `}`")?,
        };
        let target = match (is_enum, elided) {
            (true, _) => Target::Unit,
            (_, true) => Target::Elided,
            _ => {
                self.spaces();
                self.expect(Kind::Colon)?;
                self.spaces();
                Target::Name(self.shape_id()?)
            }
        };
        let value = match is_enum || *kind == ShapeKind::Structure {
            true => self.assignment(is_enum)?,
            false => None,
        };
        Ok(Member {
            name,
            traits,
            target,
            value,
        })
    }

    /// `= value` and the line break or comma after it, if there is one.
    fn assignment(&mut self, is_enum: bool) -> Parsed<Option<Value>> {
        self.spaces();
        let equal = self.token;
        if self.accept(Kind::Equal).is_none() {
            return Ok(None);
        }
        if !is_enum {
            self.needs_two(equal, "a default value");
        }
        self.spaces();
        let value = self.value(0)?;
        self.spaces();
        if self.accept(Kind::Comma).is_none() {
            self.line_break()?;
        }
        Ok(Some(value))
    }

    fn check_members(&mut self, members: &[Member], kind: &ShapeKind) {
        let known: &[&str] = match kind {
            ShapeKind::List => &["member"],
            ShapeKind::Map => &["key", "value"],
            _ => &[],
        };
        for member in members {
            if !known.is_empty() && !known.contains(&&*member.name.text) {
                let name = shorten(&member.name.text);
                self.wrong(member.name.span, format!("a {kind} has no member `{name}`"));
            }
        }
        let names = members.iter().map(|member| Arc::clone(&member.name.text));
        for (earlier, index) in repetitions(names) {
            let (Some(earlier), Some(member)) = (members.get(earlier), members.get(index)) else {
                continue;
            };
            let message = format!("the member `{}` is there twice", shorten(&member.name.text));
            let found = Diagnostic::error(SYNTAX, member.name.span, message)
                .with_related(earlier.name.span, "it is here, too");
            self.report(found);
        }
    }
}
