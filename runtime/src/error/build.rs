//! The error of builders.

use std::error::Error;
use std::fmt;

/// A value cannot be built: a required member is missing, or a setting makes no sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError(Box<str>);

impl BuildError {
    /// An error that says what is wrong and what to do.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into().into_boxed_str())
    }

    /// A required member of a structure was not set.
    pub fn missing(structure: &str, member: &str) -> Self {
        Self::new(format!(
            "{structure}: required member `{member}` is not set"
        ))
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for BuildError {}
