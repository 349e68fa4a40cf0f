//! The syntax tree of one IDL file: names are as they were written, not yet resolved.

use crate::diagnostics::Span;
use crate::model::{Number, ShapeKind};
use std::fmt;
use std::sync::Arc;

/// The version of the language that a file is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::load) enum Version {
    /// `1.0`, also when a file names none.
    #[default]
    One,
    /// `2.0`.
    Two,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::One => "1.0",
            Self::Two => "2.0",
        })
    }
}

/// One file.
#[derive(Debug)]
pub(in crate::load) struct Document {
    pub(super) version: Version,
    /// Keys of control statements.
    pub(super) controls: Vec<Name>,
    /// Suffix of the names of inline inputs.
    pub(super) input_suffix: Arc<str>,
    /// Suffix of the names of inline outputs.
    pub(super) output_suffix: Arc<str>,
    pub(super) metadata: Vec<Pair>,
    pub(super) namespace: Option<Arc<str>>,
    pub(super) uses: Vec<Name>,
    pub(super) statements: Vec<Statement>,
}

impl Default for Document {
    fn default() -> Self {
        Self {
            version: Version::default(),
            controls: Vec::new(),
            input_suffix: "Input".into(),
            output_suffix: "Output".into(),
            metadata: Vec::new(),
            namespace: None,
            uses: Vec::new(),
            statements: Vec::new(),
        }
    }
}

/// An identifier or shape id, as written.
#[derive(Clone, Debug)]
pub(in crate::load) struct Name {
    pub(super) text: Arc<str>,
    pub(super) span: Span,
}

#[derive(Debug)]
pub(super) enum Statement {
    Shape(Box<ShapeStatement>),
    Apply { target: Name, traits: Vec<TraitUse> },
}

/// The definition of a shape.
#[derive(Debug)]
pub(super) struct ShapeStatement {
    pub(super) kind: ShapeKind,
    pub(super) name: Name,
    pub(super) traits: Vec<TraitUse>,
    /// The resource after `for`.
    pub(super) resource: Option<Name>,
    pub(super) mixins: Vec<Name>,
    pub(super) body: Body,
}

/// What stands between the braces of a shape.
#[derive(Debug)]
pub(super) enum Body {
    /// Nothing: simple shapes have no braces.
    None,
    Members(Vec<Member>),
    /// Services and resources.
    Properties(Vec<Pair>),
    Operation(Box<Operation>),
}

#[derive(Debug, Default)]
pub(super) struct Operation {
    pub(super) input: Option<Side>,
    pub(super) output: Option<Side>,
    pub(super) errors: Vec<Name>,
}

/// The input or output of an operation.
#[derive(Debug)]
pub(super) enum Side {
    Target(Name),
    /// A structure that is defined in place; its name is left to the resolver.
    Inline(Box<ShapeStatement>),
}

#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: Name,
    pub(super) traits: Vec<TraitUse>,
    pub(super) target: Target,
    /// What follows `=`.
    pub(super) value: Option<Value>,
}

#[derive(Debug)]
pub(super) enum Target {
    Name(Name),
    /// `$member`: the target is that of a resource or mixin.
    Elided,
    /// Members of enums have no target.
    Unit,
}

/// `@name` or `@name(value)`.
#[derive(Debug)]
pub(super) struct TraitUse {
    pub(super) name: Name,
    /// `None` when there are no parentheses.
    pub(super) value: Option<Value>,
}

/// A node value with its place.
#[derive(Debug)]
pub(super) struct Value {
    pub(super) kind: ValueKind,
    pub(super) span: Span,
}

#[derive(Debug)]
pub(super) enum ValueKind {
    Null,
    Bool(bool),
    Number(Number),
    String(Arc<str>),
    /// A shape id without quotes.
    Id(Arc<str>),
    Array(Vec<Value>),
    Object(Vec<Pair>),
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) key: Name,
    pub(super) value: Value,
}
