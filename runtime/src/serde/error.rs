//! Errors of writers and readers: what went wrong, and at which path.

use std::fmt;

/// Where in a value something is, outermost member first: `$.audienceModels[3].createTime`.
///
/// Codecs build it backwards, while an error passes through the aggregates that it happened in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path {
    /// Steps, innermost first.
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Member(&'static str),
    Index(usize),
    Key(String),
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for step in self.steps.iter().rev() {
            match step {
                Step::Member(name) => write!(f, ".{name}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) => write!(f, "[{key:?}]")?,
            }
        }
        Ok(())
    }
}

/// The path and the message that both kinds of error carry. Boxed: errors are rare, results are not.
#[derive(Clone, Debug, PartialEq, Eq)]
struct At {
    path: Path,
    message: String,
}

macro_rules! path_error {
    ($(#[$doc:meta])* $name:ident, $verb:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(Box<At>);

        impl $name {
            /// An error at the current position. The message must not hold the value of a
            /// sensitive member.
            #[cold]
            pub fn new(message: impl Into<String>) -> Self {
                Self(Box::new(At { path: Path::default(), message: message.into() }))
            }

            /// Adds the member that this error passed through.
            #[cold]
            pub fn in_member(mut self, name: &'static str) -> Self {
                self.0.path.steps.push(Step::Member(name));
                self
            }

            /// Adds the list index that this error passed through.
            #[cold]
            pub fn at_index(mut self, index: usize) -> Self {
                self.0.path.steps.push(Step::Index(index));
                self
            }

            /// Adds the map key that this error passed through.
            #[cold]
            pub fn at_key(mut self, key: &str) -> Self {
                self.0.path.steps.push(Step::Key(key.to_owned()));
                self
            }

            /// Where the error is.
            pub fn path(&self) -> &Path {
                &self.0.path
            }

            /// What is wrong, without the path.
            pub fn message(&self) -> &str {
                &self.0.message
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($verb, " {}: {}"), self.0.path, self.0.message)
            }
        }

        impl std::error::Error for $name {}
    };
}

path_error! {
    /// A value that cannot be written.
    WriteError, "cannot write"
}

path_error! {
    /// Input that cannot be read.
    ReadError, "cannot read"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_reads_outermost_first() {
        let error = ReadError::new("expected a string, found 3")
            .in_member("name")
            .at_key("a\"b")
            .at_index(3)
            .in_member("models");
        assert_eq!(
            error.to_string(),
            r#"cannot read $.models[3]["a\"b"].name: expected a string, found 3"#
        );
    }
}
