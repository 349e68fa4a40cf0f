//! Why a path leads nowhere.

use std::fmt;

use super::table::Function;

/// Why a path could not be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// A function was given a value that it does not take.
    InvalidType {
        /// The function.
        function: Function,
        /// What it takes.
        expected: &'static str,
        /// What it was given.
        found: &'static str,
    },
    /// The path has too many steps, or a value too many levels.
    TooDeep,
}

impl fmt::Display for SearchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidType {
                function,
                expected,
                found,
            } => write!(f, "{function:?} takes {expected}, not {found}"),
            Self::TooDeep => f.write_str("the path or the value is nested too deep"),
        }
    }
}

impl std::error::Error for SearchError {}
