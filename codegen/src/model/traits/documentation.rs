//! Documentation traits.

use super::{TraitValue, Traits, each, ids, shape_id};
use crate::model::{Node, NodeError, ShapeId};

/// `smithy.api#deprecated`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Deprecated<'a> {
    /// What to use instead.
    pub message: Option<&'a str>,
    /// Since when, a version or a date.
    pub since: Option<&'a str>,
}

impl<'a> TraitValue<'a> for Deprecated<'a> {
    const ID: &'static str = ids::DEPRECATED;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        Ok(Self {
            message: value.optional_str("message")?,
            since: value.optional_str("since")?,
        })
    }
}

/// One entry of `smithy.api#examples`.
#[derive(Clone, Debug, PartialEq)]
pub struct Example<'a> {
    /// A short title.
    pub title: &'a str,
    /// A longer description.
    pub documentation: Option<&'a str>,
    /// The input by member name, an object.
    pub input: Option<&'a Node>,
    /// The output by member name, an object.
    pub output: Option<&'a Node>,
    /// The error that answers the input.
    pub error: Option<ExampleError<'a>>,
    /// Whether the input may break constraint traits.
    pub allow_constraint_errors: bool,
}

/// The error of an [`Example`].
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleError<'a> {
    /// The error structure.
    pub shape: ShapeId,
    /// Its members by name, an object.
    pub content: Option<&'a Node>,
}

/// All entries of `smithy.api#examples`.
impl<'a> TraitValue<'a> for Vec<Example<'a>> {
    const ID: &'static str = ids::EXAMPLES;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        each(value, example)
    }
}

fn example(node: &Node) -> Result<Example<'_>, NodeError> {
    Ok(Example {
        title: node.field("title")?.expect_str()?,
        documentation: node.optional_str("documentation")?,
        input: optional_object(node, "input")?,
        output: optional_object(node, "output")?,
        error: node.optional("error")?.map(example_error).transpose()?,
        allow_constraint_errors: node.flag("allowConstraintErrors")?,
    })
}

fn example_error(node: &Node) -> Result<ExampleError<'_>, NodeError> {
    Ok(ExampleError {
        shape: shape_id(node.field("shapeId")?)?,
        content: optional_object(node, "content")?,
    })
}

fn optional_object<'a>(node: &'a Node, key: &str) -> Result<Option<&'a Node>, NodeError> {
    let found = node.optional(key)?;
    if let Some(value) = found {
        value.expect_object()?;
    }
    Ok(found)
}

impl Traits {
    /// `smithy.api#documentation`: CommonMark with HTML.
    #[must_use]
    pub fn documentation(&self) -> Option<&str> {
        self.string(ids::DOCUMENTATION)
    }

    /// `smithy.api#title`.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.string(ids::TITLE)
    }

    /// `smithy.api#since`.
    #[must_use]
    pub fn since(&self) -> Option<&str> {
        self.string(ids::SINCE)
    }

    /// `smithy.api#deprecated`.
    #[must_use]
    pub fn deprecated(&self) -> Option<Deprecated<'_>> {
        self.read()
    }

    /// `smithy.api#examples`; empty when there are none.
    #[must_use]
    pub fn examples(&self) -> Vec<Example<'_>> {
        self.read().unwrap_or_default()
    }

    /// `smithy.api#externalDocumentation`: names with links, in model order.
    #[must_use]
    pub fn external_documentation(&self) -> Vec<(&str, &str)> {
        let links = self.get(ids::EXTERNAL_DOCUMENTATION);
        let entries = links.and_then(Node::as_object).into_iter().flatten();
        entries
            .filter_map(|entry| Some((&*entry.key, entry.value.as_str()?)))
            .collect()
    }

    /// `smithy.api#tags`; empty when there are none.
    #[must_use]
    pub fn tags(&self) -> Vec<&str> {
        let tags = self.get(ids::TAGS).map(Node::expect_strings);
        tags.and_then(Result::ok).unwrap_or_default()
    }

    /// Whether `smithy.api#sensitive` is applied.
    #[must_use]
    pub fn is_sensitive(&self) -> bool {
        self.has(ids::SENSITIVE)
    }

    /// Whether `smithy.api#internal` is applied.
    #[must_use]
    pub fn is_internal(&self) -> bool {
        self.has(ids::INTERNAL)
    }

    /// Whether `smithy.api#unstable` is applied.
    #[must_use]
    pub fn is_unstable(&self) -> bool {
        self.has(ids::UNSTABLE)
    }

    /// The reason of `smithy.api#recommended`; empty when it gives none.
    #[must_use]
    pub fn recommended(&self) -> Option<&str> {
        let value = self.get(ids::RECOMMENDED)?;
        Some(value.optional_str("reason").ok()?.unwrap_or_default())
    }
}
