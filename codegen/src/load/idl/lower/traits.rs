//! Traits: their names, and the values that may be left out.

use super::super::super::assembly::merge_traits;
use super::super::resolve::TraitForm;
use super::super::syntax::{TraitUse, Value, Version};
use super::Lowering;
use crate::diagnostics::Diagnostic;
use crate::model::traits::ids;
use crate::model::{Node, NodeValue, ShapeId, Trait, Traits};

impl Lowering<'_> {
    pub(super) fn traits(&mut self, uses: &[TraitUse], owner: &ShapeId) -> Traits {
        let mut traits = Traits::with_capacity(uses.len());
        for syntax in uses {
            let Some(resolved) = self.names.resolve(&syntax.name.text) else {
                continue;
            };
            let (id, span) = (resolved.id, syntax.name.span);
            if id.member().is_some() {
                let message = format!("`{id}` is a member, which is no trait");
                self.error("smithy::unknown_trait", span, message);
                continue;
            }
            if !resolved.found && !self.assembly.incomplete {
                self.unknown_trait(&id, syntax);
            }
            self.check_version(&id, syntax, owner);
            let value = match &syntax.value {
                Some(value) => self.node(value),
                None => self.omitted(&id, syntax),
            };
            self.add(&mut traits, id, Trait { value, span }, owner);
        }
        traits
    }

    /// Adds the trait that a value after `=` stands for.
    pub(super) fn assigned(
        &mut self,
        traits: &mut Traits,
        id: &str,
        value: &Value,
        owner: &ShapeId,
    ) {
        let value = self.node(value);
        if let Ok(id) = ShapeId::parse(id) {
            let span = value.span;
            self.add(traits, id, Trait { value, span }, owner);
        }
    }

    fn add(&mut self, traits: &mut Traits, id: ShapeId, value: Trait, owner: &ShapeId) {
        let one = std::iter::once((id, value)).collect();
        merge_traits(traits, one, owner, &mut self.assembly.diagnostics);
    }

    /// The value of a trait without parentheses.
    fn omitted(&self, id: &ShapeId, syntax: &TraitUse) -> Node {
        let value = match self.names.form(id) {
            TraitForm::Object => return Node::empty_object(syntax.name.span),
            TraitForm::Array => NodeValue::Array([].into()),
            TraitForm::Scalar => NodeValue::Null,
        };
        Node::new(value, syntax.name.span)
    }

    fn unknown_trait(&mut self, id: &ShapeId, syntax: &TraitUse) {
        let message = format!("there is no trait `{}`", id.name());
        let found = Diagnostic::error("smithy::unknown_trait", syntax.name.span, message)
            .with_hint("a trait of another namespace is imported by `use`");
        self.assembly.diagnostics.push(found);
    }

    /// Reports traits that the file's version does not have.
    fn check_version(&mut self, id: &ShapeId, syntax: &TraitUse, owner: &ShapeId) {
        let missing: &[&str] = match self.document.version {
            Version::One => &[ids::MIXIN, ids::DEFAULT],
            Version::Two => &[ids::BOX],
        };
        if missing.contains(&id.root_str()) {
            let version = self.document.version;
            let message = format!("version {version} of Smithy has no trait `{}`", id.name());
            let found = Diagnostic::error("smithy::wrong_version", syntax.name.span, message)
                .with_shape(owner);
            self.assembly.diagnostics.push(found);
        }
    }
}
