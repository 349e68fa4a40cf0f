//! Traits, documentation comments and `apply` statements.

use super::super::lexer;
use super::super::syntax::{Name, Statement, TraitUse, Value, ValueKind};
use super::super::token::{Kind, Token};
use super::{Parsed, Parser};
use crate::diagnostics::Span;
use crate::model::traits::ids;

impl Parser<'_> {
    /// The documentation comments that were just skipped, and all traits that follow.
    pub(super) fn traits(&mut self) -> Parsed<Vec<TraitUse>> {
        let mut traits = Vec::new();
        traits.extend(self.documentation());
        while self.at(Kind::At) {
            traits.push(self.trait_use()?);
            self.blank();
        }
        self.docs.clear();
        Ok(traits)
    }

    /// Documentation comments as a trait.
    fn documentation(&mut self) -> Option<TraitUse> {
        let (first, last) = (self.docs.first()?.1, self.docs.last()?.1);
        let span = Span {
            end: last.end,
            ..first
        };
        let lines: Vec<&str> = self.docs.iter().map(|(line, _)| *line).collect();
        let text = lines.join("\n");
        self.docs.clear();
        Some(TraitUse {
            name: Name {
                text: ids::DOCUMENTATION.into(),
                span,
            },
            value: Some(Value {
                kind: ValueKind::String(text.into()),
                span,
            }),
        })
    }

    /// `@name`, `@name(value)` or `@name(key: value …)`.
    fn trait_use(&mut self) -> Parsed<TraitUse> {
        let at = self.expect(Kind::At)?;
        let mut name = self.shape_id()?;
        name.span = self.span(at).to(name.span);
        let open = self.token;
        let value = match self.accept(Kind::OpenParen) {
            Some(_) => Some(self.trait_body(open)?),
            None => None,
        };
        Ok(TraitUse { name, value })
    }

    fn trait_body(&mut self, open: Token) -> Parsed<Value> {
        self.blank();
        let kind = if self.at(Kind::CloseParen) || self.key_follows() {
            ValueKind::Object(self.pairs(Kind::CloseParen, 0)?)
        } else {
            let value = self.value(0)?;
            self.blank();
            self.expect(Kind::CloseParen)?;
            return Ok(value);
        };
        let end = self.token.start;
        let span = self.span(Token { end, ..open });
        Ok(Value { kind, span })
    }

    /// Whether a key with a colon is next, and not a value.
    fn key_follows(&self) -> bool {
        if !matches!(self.token.kind, Kind::Identifier | Kind::String) {
            return false;
        }
        let mut next = lexer::token(self.text, self.token.end);
        while matches!(
            next.kind,
            Kind::Space | Kind::Newline | Kind::Comma | Kind::Comment | Kind::Doc
        ) {
            next = lexer::token(self.text, next.end);
        }
        next.kind == Kind::Colon
    }

    /// `apply target @trait` or `apply target { @trait … }`.
    pub(super) fn apply(&mut self) -> Parsed<Statement> {
        self.advance();
        self.gap()?;
        let target = self.shape_id()?;
        self.gap()?;
        if self.accept(Kind::OpenBrace).is_none() {
            let traits = vec![self.trait_use()?];
            return Ok(Statement::Apply { target, traits });
        }
        self.blank();
        self.docs.clear();
        let traits = self.traits()?;
        self.expect(Kind::CloseBrace)?;
        Ok(Statement::Apply { target, traits })
    }
}
