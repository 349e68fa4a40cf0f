//! Operations, with inputs and outputs that may be defined in place.

use super::super::syntax::{Body, Name, Operation, ShapeStatement, Side};
use super::super::token::Kind;
use super::{Parsed, Parser, SYNTAX, shorten};
use crate::diagnostics::Diagnostic;
use crate::model::ShapeKind;

impl Parser<'_> {
    /// Properties of an operation, from the opening brace on.
    pub(super) fn operation(&mut self) -> Parsed<Operation> {
        self.expect(Kind::OpenBrace)?;
        let mut operation = Operation::default();
        let mut known: Vec<Name> = Vec::new();
        loop {
            self.blank();
            self.docs.clear();
            if self.accept(Kind::CloseBrace).is_some() {
                return Ok(operation);
            }
            let key = self.identifier("a property of the operation or `}`")?;
            if let Some(earlier) = known.iter().find(|known| known.text == key.text) {
                let message = format!("the property `{}` is there twice", key.text);
                let found = Diagnostic::error(SYNTAX, key.span, message)
                    .with_related(earlier.span, "it is here, too");
                return self.fail(found);
            }
            self.blank();
            match &*key.text {
                "input" => operation.input = Some(self.side(&key)?),
                "output" => operation.output = Some(self.side(&key)?),
                "errors" => operation.errors = self.errors()?,
                other => {
                    let message = format!("an operation has no property `{}`", shorten(other));
                    return self.fail(Diagnostic::error(SYNTAX, key.span, message));
                }
            }
            known.push(key);
        }
    }

    /// `: Name`, or `:=` and a structure without a name.
    fn side(&mut self, key: &Name) -> Parsed<Side> {
        let walrus = self.token;
        if self.accept(Kind::Walrus).is_none() {
            self.expect(Kind::Colon)?;
            self.blank();
            return Ok(Side::Target(self.shape_id()?));
        }
        self.needs_two(walrus, "a structure that is defined in place");
        self.docs.clear();
        self.blank();
        let traits = self.traits()?;
        let mut shape = ShapeStatement {
            kind: ShapeKind::Structure,
            name: key.clone(),
            traits,
            resource: None,
            mixins: Vec::new(),
            body: Body::None,
        };
        self.clauses(&mut shape)?;
        self.blank();
        shape.body = Body::Members(self.members(&ShapeKind::Structure)?);
        Ok(Side::Inline(Box::new(shape)))
    }

    fn errors(&mut self) -> Parsed<Vec<Name>> {
        self.expect(Kind::Colon)?;
        self.blank();
        self.expect(Kind::OpenBracket)?;
        let mut errors = Vec::new();
        loop {
            self.blank();
            if self.accept(Kind::CloseBracket).is_some() {
                return Ok(errors);
            }
            errors.push(self.shape_id()?);
        }
    }
}
