//! Where the values come from that a program did not set itself, and which of them cannot be used.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

#[cfg(feature = "credentials")]
use super::ServiceEndpoints;
use crate::operation::Service;

/// Where the value of a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// Nobody set it.
    Default,
    /// The program set it.
    Code,
    /// An environment variable.
    Variable(String),
    /// A property of a profile.
    Profile {
        /// The profile.
        name: String,
        /// File and line.
        place: String,
    },
    /// A property of a service in a section `[services NAME]`.
    Services {
        /// The section.
        name: String,
        /// File and line.
        place: String,
    },
    /// A shared file that cannot be understood: file and line.
    File(String),
    /// The instance metadata service.
    Instance,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::Code => f.write_str("code"),
            Self::Variable(name) => write!(f, "environment variable {name}"),
            Self::Profile { name, place } => write!(f, "profile `{name}` in {place}"),
            Self::Services { name, place } => write!(f, "[services {name}] in {place}"),
            Self::File(place) => write!(f, "file {place}"),
            Self::Instance => f.write_str("instance metadata service"),
        }
    }
}

/// A setting with a value that cannot be used. The text names its source and what is allowed, and not the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidSetting {
    setting: &'static str,
    origin: Origin,
    reason: String,
}

impl InvalidSetting {
    #[cfg(any(feature = "credentials", feature = "compression"))]
    pub(crate) fn new(setting: &'static str, origin: Origin, reason: impl Into<String>) -> Self {
        Self {
            setting,
            origin,
            reason: reason.into(),
        }
    }

    /// The setting, as the method of a builder is called.
    pub fn setting(&self) -> &str {
        self.setting
    }

    /// Where the value stands.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }
}

impl fmt::Display for InvalidSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.origin, self.reason)
    }
}

impl Error for InvalidSetting {}

/// What was found outside of the program, by the field of the settings that it is in.
#[derive(Clone, Default)]
pub(crate) struct Found {
    values: Vec<Value>,
    /// Where the endpoint of a service is looked up, once it is known which.
    #[cfg(feature = "credentials")]
    pub(crate) endpoints: Option<Arc<ServiceEndpoints>>,
}

#[derive(Clone)]
struct Value {
    field: &'static str,
    setting: &'static str,
    origin: Result<Origin, Arc<InvalidSetting>>,
}

/// The field of the endpoint's URL, which may be another for each service.
#[cfg(feature = "credentials")]
const ENDPOINT: &str = "endpoint_url";

impl Found {
    /// Notes that a value was found, and is in its field unless it cannot be used.
    #[cfg(feature = "credentials")]
    pub(crate) fn add(
        &mut self,
        field: &'static str,
        setting: &'static str,
        origin: Result<Origin, InvalidSetting>,
    ) {
        self.values.push(Value {
            field,
            setting,
            origin: origin.map_err(Arc::new),
        });
    }

    /// Forgets what was found for a field: the program sets it.
    pub(crate) fn forget(&mut self, field: &str) {
        self.values.retain(|value| value.field != field);
        #[cfg(feature = "credentials")]
        if field == ENDPOINT {
            self.endpoints = None;
        }
    }

    /// Takes over what stronger settings say of a field that they set.
    pub(crate) fn replace(&mut self, field: &str, over: &Self) {
        self.forget(field);
        let stronger = over.values.iter().filter(|value| value.field == field);
        self.values.extend(stronger.cloned());
        #[cfg(feature = "credentials")]
        if field == ENDPOINT {
            self.endpoints.clone_from(&over.endpoints);
        }
    }

    /// Takes over what is wrong with stronger settings. Their fields are empty.
    pub(crate) fn add_problems(&mut self, over: &Self) {
        let wrong = over.values.iter().filter(|value| value.origin.is_err());
        self.values.extend(wrong.cloned());
    }

    /// Whether something was found for a field.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.values.iter().any(|value| value.field == field)
    }

    /// Where a setting was found.
    #[cfg(feature = "credentials")]
    pub(crate) fn origin(&self, setting: &str) -> Option<&Origin> {
        let value = self.values.iter().find(|value| value.setting == setting)?;
        value.origin.as_ref().ok()
    }

    /// Where the value of a field was found, for people; `code` if it was not.
    pub(crate) fn sources(&self, field: &str) -> String {
        let values = self.values.iter().filter(|value| value.field == field);
        let found = values.filter_map(|value| {
            let origin = value.origin.as_ref().ok()?;
            Some(match value.setting {
                setting if setting == field => origin.to_string(),
                setting => format!("{setting}: {origin}"),
            })
        });
        let found: Vec<_> = found.collect();
        match found.is_empty() {
            true => Origin::Code.to_string(),
            false => found.join(", "),
        }
    }

    /// What is wrong with the values that matter to a service.
    pub(crate) fn problem(&self, service: &Service) -> Option<Arc<InvalidSetting>> {
        let matters = |field: &str| match is_parameter(field) {
            true => service
                .endpoint_rules
                .is_some_and(|rules| rules.index(field).is_some()),
            false => true,
        };
        let mut wrong = self.values.iter().filter(|value| matters(value.field));
        wrong.find_map(|value| value.origin.as_ref().err().cloned())
    }

    /// All that is wrong.
    pub(crate) fn problems(&self) -> impl Iterator<Item = &InvalidSetting> {
        let values = self.values.iter();
        values.filter_map(|value| value.origin.as_ref().err().map(AsRef::as_ref))
    }
}

/// Whether a value is a parameter of endpoint rules, in Pascal case, and not a field.
fn is_parameter(field: &str) -> bool {
    field.starts_with(|first: char| first.is_ascii_uppercase())
}
