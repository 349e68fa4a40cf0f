//! The functions of JMESPath, and what they take.

/// A function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// What a function takes as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// Any value.
    Any,
    /// A number.
    Number,
    /// A string.
    String,
    /// An object.
    Object,
    /// A list of anything.
    List,
    /// A list of numbers.
    Numbers,
    /// A list of strings.
    Strings,
    /// A list of numbers, or a list of strings.
    NumbersOrStrings,
    /// A list or a string.
    ListOrString,
    /// A list, an object or a string.
    Sized,
    /// `&expression`
    Expression,
}

use Function as F;
use Parameter as P;

/// Names, parameters, and whether the last parameter may be repeated.
const TABLE: [(&str, Function, &[Parameter], bool); 26] = [
    ("abs", F::Abs, &[P::Number], false),
    ("avg", F::Avg, &[P::Numbers], false),
    ("ceil", F::Ceil, &[P::Number], false),
    ("contains", F::Contains, &[P::ListOrString, P::Any], false),
    ("ends_with", F::EndsWith, &[P::String, P::String], false),
    ("floor", F::Floor, &[P::Number], false),
    ("join", F::Join, &[P::String, P::Strings], false),
    ("keys", F::Keys, &[P::Object], false),
    ("length", F::Length, &[P::Sized], false),
    ("map", F::Map, &[P::Expression, P::List], false),
    ("max", F::Max, &[P::NumbersOrStrings], false),
    ("max_by", F::MaxBy, &[P::List, P::Expression], false),
    ("merge", F::Merge, &[P::Object], true),
    ("min", F::Min, &[P::NumbersOrStrings], false),
    ("min_by", F::MinBy, &[P::List, P::Expression], false),
    ("not_null", F::NotNull, &[P::Any], true),
    ("reverse", F::Reverse, &[P::ListOrString], false),
    ("sort", F::Sort, &[P::NumbersOrStrings], false),
    ("sort_by", F::SortBy, &[P::List, P::Expression], false),
    ("starts_with", F::StartsWith, &[P::String, P::String], false),
    ("sum", F::Sum, &[P::Numbers], false),
    ("to_array", F::ToArray, &[P::Any], false),
    ("to_number", F::ToNumber, &[P::Any], false),
    ("to_string", F::ToString, &[P::Any], false),
    ("type", F::Type, &[P::Any], false),
    ("values", F::Values, &[P::Object], false),
];

impl Function {
    /// The function with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let found = TABLE.iter().find(|(known, ..)| *known == name);
        found.map(|(_, function, ..)| *function)
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().map_or("", |(name, ..)| name)
    }

    /// What it takes, and whether the last argument may be repeated.
    #[must_use]
    pub fn parameters(self) -> (&'static [Parameter], bool) {
        self.row()
            .map_or((&[], false), |(_, _, parameters, repeated)| {
                (*parameters, *repeated)
            })
    }

    fn row(self) -> Option<&'static (&'static str, Self, &'static [Parameter], bool)> {
        TABLE.iter().find(|(_, function, ..)| *function == self)
    }
}
