//! JMESPath with every name resolved: what the runtime's table holds, before it is Rust.

pub use crate::jmespath::{Comparator, Function};

/// A path: each step takes the value that the one before gives.
pub type Path = Vec<Step>;

/// A step of a path.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// `name`
    Field(String),
    /// `[n]`
    Index(i64),
    /// `[a:b:c]`; the last number is never 0.
    Slice(Option<i64>, Option<i64>, i64),
    /// `[]`
    Flatten,
    /// What follows `[*]`: a path over each element of a list.
    Each(Path),
    /// What follows `*`: a path over each value of an object.
    EachValue(Path),
    /// `[?…]`
    Filter(Path),
    /// A value, whatever the one before is.
    Constant(Constant),
    /// `[a, b]`
    List(Vec<Path>),
    /// `{a: b}`
    Object(Vec<(String, Path)>),
    /// `a || b`
    Or(Path, Path),
    /// `a && b`
    And(Path, Path),
    /// `!a`
    Not(Path),
    /// `a == b` and the like.
    Compare(Path, Comparator, Path),
    /// `name(a, b)`
    Call(Function, Vec<Argument>),
}

/// A value that stands in a path.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// Null.
    Null,
    /// A boolean.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Constant>),
    /// An object.
    Object(Vec<(String, Constant)>),
}

/// An argument of a function.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// What a path gives.
    Value(Path),
    /// `&a`: the path itself.
    Path(Path),
}
