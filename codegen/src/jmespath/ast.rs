//! The tree of an expression.

use super::functions::Function;
use crate::model::Node;

/// An expression, and where it begins in its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// What it does.
    pub kind: Kind,
    /// Byte offset of its first character, or of its operator.
    pub at: usize,
}

/// The kinds of expressions. Those with a source first evaluate that; all others begin at the current value.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `@`
    Current,
    /// `name`: a member of an object, else null.
    Field(String),
    /// A value in backticks or single quotes.
    Literal(Node),
    /// `a.b`, and `a[0]`: the second, evaluated over the first; null over null.
    Sub(Box<Expression>, Box<Expression>),
    /// `[n]`: an element of a list; from its end when negative.
    Index(i64),
    /// `[a:b:c]`: a part of a list.
    Slice(Slice),
    /// `a[*].b`, `a[0:2].b`: the second over each element of the first, without nulls.
    ListProjection(Box<Expression>, Box<Expression>),
    /// `a.*.b`: the second over each value of the first, an object, without nulls.
    ObjectProjection(Box<Expression>, Box<Expression>),
    /// `a[?c].b`: a list projection over those elements for which the condition is true.
    FilterProjection {
        /// The list.
        source: Box<Expression>,
        /// The condition, over each element.
        condition: Box<Expression>,
        /// What is evaluated over each element that is left.
        rest: Box<Expression>,
    },
    /// `a[]`: the list with the elements of its lists in their place.
    Flatten(Box<Expression>),
    /// `[a, b]`
    List(Vec<Expression>),
    /// `{a: b}`
    Object(Vec<(String, Expression)>),
    /// `a || b`
    Or(Box<Expression>, Box<Expression>),
    /// `a && b`
    And(Box<Expression>, Box<Expression>),
    /// `!a`
    Not(Box<Expression>),
    /// `a == b` and the like.
    Compare(Comparator, Box<Expression>, Box<Expression>),
    /// `a | b`: the second over the first, of which no projection goes on.
    Pipe(Box<Expression>, Box<Expression>),
    /// `name(a, b)`
    Call(Function, Vec<Expression>),
    /// `&a`: an expression as an argument.
    Reference(Box<Expression>),
}

/// How two values are compared. All but the first two give null for what are no numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparator {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// A part of a list, as in Python.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slice {
    /// First index.
    pub start: Option<i64>,
    /// Index after the last.
    pub stop: Option<i64>,
    /// From one index to the next; never 0, and 1 if it is absent.
    pub step: Option<i64>,
}
