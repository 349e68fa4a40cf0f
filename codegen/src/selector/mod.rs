//! Selectors: what a trait definition says about the shapes that the trait may be applied to.
//!
//! A selector is a row of steps. Whether it selects one shape is answered from its end, so that no set of
//! shapes is ever built. Variables, scoped attributes and the functions of graph order are not evaluated:
//! [`Selector::parse`] tells them apart from mistakes.

mod index;
mod matches;
mod parser;

pub use index::Neighbors;
pub use matches::Item;

/// A parsed selector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    steps: Vec<Step>,
}

/// Why a text gives no [`Selector`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SelectorError {
    /// It is no selector; what is wrong, in a few words.
    Invalid(String),
    /// It may be a selector, but uses what is not evaluated here.
    Unsupported,
}

/// One step: a filter, or a way to other shapes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    /// `*`
    Any,
    /// The name of a type, or of a group of types.
    Kind(String),
    /// `[path = value]`
    Attribute(Attribute),
    /// `>`, `-[a, b]->`: shapes that this one refers to, by these relationships; all when there are none.
    Forward(Vec<String>),
    /// `<`, `<-[a, b]-`: shapes that refer to this one.
    Reverse(Vec<String>),
    /// `:is(…)`: what any of the selectors gives.
    Is(Vec<Selector>),
    /// `:test(…)`: this shape, if any of the selectors gives something.
    Test(Vec<Selector>),
    /// `:not(…)`: this shape, if none of the selectors gives anything.
    Not(Vec<Selector>),
}

/// A test of one attribute of a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Attribute {
    /// Such as `trait`, `smithy.api#error`.
    path: Vec<String>,
    /// The comparison with any of some values; without it, the attribute must exist.
    comparison: Option<Comparison>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Comparison {
    operator: Operator,
    values: Vec<String>,
    ignore_case: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    StartsWith,
    EndsWith,
    Contains,
    Exists,
}

impl Selector {
    /// Parses a selector.
    ///
    /// # Errors
    /// When the text is no selector, or one that is not evaluated.
    pub fn parse(text: &str) -> Result<Self, SelectorError> {
        parser::parse(text)
    }

    /// Whether this is `*`, which selects everything.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.steps == [Step::Any]
    }
}
