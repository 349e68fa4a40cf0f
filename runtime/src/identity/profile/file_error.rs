//! What is wrong with a shared file.

use std::error::Error;
use std::fmt;

/// A shared file that cannot be read or understood. Never shows what is in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFileError {
    pub(in crate::identity) path: String,
    pub(in crate::identity) line: Option<u32>,
    pub(in crate::identity) message: String,
}

impl ProfileFileError {
    /// The file.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The line, from 1; `None` if the whole file cannot be read.
    pub fn line(&self) -> Option<u32> {
        self.line
    }

    /// What is wrong, without the place.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for ProfileFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}, line {line}: {}", self.path, self.message),
            None => write!(f, "cannot read {}: {}", self.path, self.message),
        }
    }
}

impl Error for ProfileFileError {}
