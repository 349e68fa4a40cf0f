//! Endpoint traits: rule sets and what binds their parameters.

use super::{TraitValue, Traits, ids};
use crate::model::{Node, NodeError};

/// A name with a node, such as a parameter and its definition.
pub type NamedNode<'a> = (&'a str, &'a Node);

/// `smithy.rules#contextParam`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextParam<'a> {
    /// The parameter that takes the member's value.
    pub name: &'a str,
}

impl<'a> TraitValue<'a> for ContextParam<'a> {
    const ID: &'static str = ids::CONTEXT_PARAM;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        let name = value.field("name")?.expect_str()?;
        Ok(Self { name })
    }
}

/// The entries of an object in order; nothing when it is absent or no object.
pub(super) fn entries(node: Option<&Node>) -> Vec<NamedNode<'_>> {
    let object = node.and_then(Node::as_object);
    let entries = object.into_iter().flatten();
    entries.map(|entry| (&*entry.key, &entry.value)).collect()
}

impl Traits {
    /// `smithy.rules#endpointRuleSet`.
    #[must_use]
    pub fn endpoint_rule_set(&self) -> Option<&Node> {
        self.get(ids::ENDPOINT_RULE_SET)
    }

    /// `smithy.rules#endpointBdd`.
    #[must_use]
    pub fn endpoint_bdd(&self) -> Option<&Node> {
        self.get(ids::ENDPOINT_BDD)
    }

    /// The cases of `smithy.rules#endpointTests`; empty when there are none.
    #[must_use]
    pub fn endpoint_tests(&self) -> &[Node] {
        let tests = self.get(ids::ENDPOINT_TESTS);
        let cases = tests.and_then(|tests| tests.get("testCases"));
        cases.and_then(Node::as_array).unwrap_or_default()
    }

    /// `smithy.rules#clientContextParams`: parameters with `type` and `documentation`.
    #[must_use]
    pub fn client_context_params(&self) -> Vec<NamedNode<'_>> {
        entries(self.get(ids::CLIENT_CONTEXT_PARAMS))
    }

    /// `smithy.rules#staticContextParams`: parameters with `value`.
    #[must_use]
    pub fn static_context_params(&self) -> Vec<NamedNode<'_>> {
        entries(self.get(ids::STATIC_CONTEXT_PARAMS))
    }

    /// `smithy.rules#operationContextParams`: parameters with `path`.
    #[must_use]
    pub fn operation_context_params(&self) -> Vec<NamedNode<'_>> {
        entries(self.get(ids::OPERATION_CONTEXT_PARAMS))
    }

    /// `smithy.rules#contextParam`.
    #[must_use]
    pub fn context_param(&self) -> Option<ContextParam<'_>> {
        self.read()
    }
}
