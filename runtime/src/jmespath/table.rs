//! Paths as static data.
//!
//! A path is a list of steps: each takes the value that the one before gives. No step is the value
//! itself, `@`.

/// A step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// `name`: a member of an object, else null.
    Field(&'static str),
    /// `[n]`: an element of a list, from its end when negative; null past its ends.
    Index(i64),
    /// `[a:b:c]`: a part of a list, as in Python; the last number is never 0.
    Slice(Option<i64>, Option<i64>, i64),
    /// `[]`: a list with the elements of its lists in their place.
    Flatten,
    /// What follows `[*]`: a path over each element of a list, without nulls.
    Each(&'static [Step]),
    /// What follows `*`: a path over each value of an object, without nulls.
    EachValue(&'static [Step]),
    /// `[?…]`: the elements for which a path gives something true.
    Filter(&'static [Step]),
    /// A value, whatever the one before is.
    Literal(Literal),
    /// `[a, b]`: a list of what paths give; null over null.
    List(&'static [&'static [Step]]),
    /// `{a: b}`: an object of what paths give; null over null.
    Object(&'static [(&'static str, &'static [Step])]),
    /// `a || b`: the first if it is true, else the second.
    Or(&'static [Step], &'static [Step]),
    /// `a && b`: the first if it is false, else the second.
    And(&'static [Step], &'static [Step]),
    /// `!a`
    Not(&'static [Step]),
    /// `a == b` and the like.
    Compare(&'static [Step], Comparator, &'static [Step]),
    /// `name(a, b)`
    Call(Function, &'static [Argument]),
}

/// A value that stands in a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Literal {
    /// Null.
    Null,
    /// A boolean.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// A string.
    Text(&'static str),
    /// A list.
    List(&'static [Literal]),
    /// An object.
    Object(&'static [(&'static str, Literal)]),
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

/// An argument of a function.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Argument {
    /// What a path gives.
    Value(&'static [Step]),
    /// `&a`: the path itself, which the function follows.
    Path(&'static [Step]),
}

/// A function of JMESPath, by its name there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Function {
    Abs,
    Avg,
    Ceil,
    Contains,
    EndsWith,
    Floor,
    Join,
    Keys,
    Length,
    Map,
    Max,
    MaxBy,
    Merge,
    Min,
    MinBy,
    NotNull,
    Reverse,
    Sort,
    SortBy,
    StartsWith,
    Sum,
    ToArray,
    ToNumber,
    ToString,
    Type,
    Values,
}
