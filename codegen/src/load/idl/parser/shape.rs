//! Shapes, by their kind.

use super::super::syntax::{Body, Name, ShapeStatement, TraitUse, Version};
use super::super::token::{Kind, Token};
use super::{Parsed, Parser, SYNTAX, shorten};
use crate::diagnostics::Diagnostic;
use crate::model::ShapeKind;
use crate::model::traits::ids;

impl Parser<'_> {
    /// A shape from its type on; its traits were read.
    pub(super) fn shape(&mut self, mut traits: Vec<TraitUse>) -> Parsed<ShapeStatement> {
        let word = match self.token.kind {
            Kind::Identifier => self.token,
            _ => return self.expected("the definition of a shape"),
        };
        let Some(kind) = ShapeKind::named(self.slice(word)) else {
            return self.unknown_type(word);
        };
        self.advance();
        self.check_version(&kind, word);
        if self.slice(word) == "set" {
            traits.push(TraitUse {
                name: Name {
                    text: ids::UNIQUE_ITEMS.into(),
                    span: self.span(word),
                },
                value: None,
            });
        }
        self.gap()?;
        let name = self.identifier("the name of the shape")?;
        let mut shape = ShapeStatement {
            kind,
            name,
            traits,
            resource: None,
            mixins: Vec::new(),
            body: Body::None,
        };
        self.clauses(&mut shape)?;
        shape.body = self.body(&shape.kind)?;
        Ok(shape)
    }

    fn unknown_type<T>(&mut self, word: Token) -> Parsed<T> {
        let text = self.slice(word);
        let message = match text {
            "metadata" => "metadata comes before the namespace".to_owned(),
            "use" => "`use` comes before all shapes, after the namespace".to_owned(),
            "namespace" => "a file has one namespace".to_owned(),
            "apply" => "traits do not apply to an `apply` statement".to_owned(),
            _ => format!("`{}` is no type of shape", shorten(text)),
        };
        self.fail(Diagnostic::error(SYNTAX, self.span(word), message))
    }

    /// Reports types of shapes that the file's version does not have.
    fn check_version(&mut self, kind: &ShapeKind, word: Token) {
        let name = self.slice(word);
        let (wrong, hint) = match self.document.version {
            Version::One => (
                matches!(kind, ShapeKind::Enum | ShapeKind::IntEnum),
                "write `$version: \"2.0\"` at the beginning of the file",
            ),
            Version::Two => (name == "set", "write `list` with the trait `uniqueItems`"),
        };
        if wrong {
            let version = self.document.version;
            let message = format!("version {version} of Smithy has no shapes of type `{name}`");
            let found = Diagnostic::error("smithy::wrong_version", self.span(word), message);
            self.report(found.with_hint(hint));
        }
    }

    /// `for Resource` and `with [Mixins]`, each if it is there and may be.
    pub(super) fn clauses(&mut self, shape: &mut ShapeStatement) -> Parsed<()> {
        self.spaces();
        if shape.kind.is_aggregate() && self.at_word("for") {
            let word = self.advance();
            self.needs_two(word, "binding members to a resource");
            self.gap()?;
            shape.resource = Some(self.shape_id()?);
            self.spaces();
        }
        if self.at_word("with") {
            let word = self.advance();
            self.needs_two(word, "a mixin");
            shape.mixins = self.mixins()?;
        }
        Ok(())
    }

    fn mixins(&mut self) -> Parsed<Vec<Name>> {
        self.blank();
        self.expect(Kind::OpenBracket)?;
        let mut mixins = Vec::new();
        loop {
            self.blank();
            if !mixins.is_empty() && self.accept(Kind::CloseBracket).is_some() {
                return Ok(mixins);
            }
            mixins.push(self.shape_id()?);
        }
    }

    /// Reports syntax of version 2.0 in a file of 1.0.
    pub(super) fn needs_two(&mut self, token: Token, what: &str) {
        if self.document.version == Version::One {
            let message = format!("{what} needs version 2.0 of Smithy, and this file is of 1.0");
            let found = Diagnostic::error("smithy::wrong_version", self.span(token), message)
                .with_hint("write `$version: \"2.0\"` at the beginning of the file");
            self.report(found);
        }
    }

    fn body(&mut self, kind: &ShapeKind) -> Parsed<Body> {
        let is_enum = matches!(kind, ShapeKind::Enum | ShapeKind::IntEnum);
        Ok(match kind {
            _ if is_enum || kind.is_aggregate() => {
                self.blank();
                Body::Members(self.members(kind)?)
            }
            ShapeKind::Operation(_) => {
                self.blank();
                Body::Operation(Box::new(self.operation()?))
            }
            ShapeKind::Resource(_) | ShapeKind::Service(_) => {
                self.blank();
                Body::Properties(self.object(0)?)
            }
            _ => Body::None,
        })
    }
}
