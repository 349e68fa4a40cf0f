//! Why there is no endpoint.

use std::fmt;

use super::table::{BuiltIn, Kind};

/// Why no endpoint was found for a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// The service's rules refuse this combination of settings, in the service's own words.
    Rule {
        /// The text of the rule.
        message: String,
    },
    /// A parameter that the rules need has no value.
    MissingParameter {
        /// The parameter's name in the model.
        name: &'static str,
        /// Where its value usually comes from.
        built_in: Option<BuiltIn>,
    },
    /// A parameter does not exist in this service's rules.
    UnknownParameter {
        /// The name that was asked for.
        name: String,
    },
    /// A parameter was given a value of another type.
    WrongType {
        /// The parameter's name in the model.
        name: &'static str,
        /// The type it has.
        expected: Kind,
    },
    /// The rules name a value that these parameters do not give.
    MissingValue {
        /// What needed it: `url`, or the name of a header or property.
        place: &'static str,
    },
    /// The rules, or the configured endpoint URL, gave something that is not a usable URL.
    InvalidUrl {
        /// The text that was refused.
        url: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// No rule applies to these parameters.
    NoMatch,
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rule { message } => f.write_str(message),
            Self::MissingParameter { name, built_in } => {
                write!(f, "the endpoint needs a value for `{name}`: ")?;
                match built_in {
                    Some(source) => f.write_str(source.advice()),
                    None => f.write_str("set it in the request or the client's configuration"),
                }
            }
            Self::UnknownParameter { name } => {
                write!(f, "this service has no endpoint parameter `{name}`")
            }
            Self::WrongType { name, expected } => {
                write!(
                    f,
                    "the endpoint parameter `{name}` takes {}",
                    expected.article()
                )
            }
            Self::MissingValue { place } => write!(
                f,
                "the endpoint's {place} needs a value that is not set: check the region and the \
                 endpoint settings"
            ),
            Self::InvalidUrl { url, reason } => {
                write!(f, "the endpoint URL `{url}` cannot be used: {reason}")
            }
            Self::NoMatch => f.write_str(
                "no endpoint rule of this service applies: check the region and the endpoint, FIPS \
                 and dual-stack settings",
            ),
        }
    }
}

impl std::error::Error for EndpointError {}

impl Kind {
    fn article(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Boolean => "a boolean",
            Self::StringArray => "a list of strings",
        }
    }
}

impl BuiltIn {
    /// What a program does to give the value.
    fn advice(self) -> &'static str {
        match self {
            Self::Region => "set the region in the client's configuration",
            Self::Endpoint => "set the endpoint URL in the client's configuration",
            Self::AccountId => "use credentials that carry an account id",
            Self::CredentialScope => "use credentials that carry a scope",
            _ => "set it in the client's configuration",
        }
    }
}
