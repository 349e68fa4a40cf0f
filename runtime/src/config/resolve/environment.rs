//! The environment variables and the profile, as one load of a configuration sees them.

use std::sync::Arc;

use crate::config::{InvalidSetting, Origin};
use crate::identity::profile::{ProfileSet, Property, Section};
use crate::identity::{Os, ProviderConfig};
use crate::trace;

/// A system and its shared files, which are read once.
#[derive(Clone)]
pub(crate) struct Environment {
    os: Os,
    /// Nothing, if the files cannot be used.
    profiles: Option<Arc<ProfileSet>>,
    problem: Option<InvalidSetting>,
}

impl Environment {
    /// Reads the shared files.
    pub(crate) async fn load(config: &ProviderConfig) -> Self {
        let os = config.os().clone();
        let (profiles, problem) = match config.read_profiles().await {
            Ok(set) => (Some(set), None),
            Err(error) => {
                let problem = error.line().map(|line| {
                    let origin = Origin::File(format!("{}, line {line}", error.path()));
                    InvalidSetting::new("profile_files", origin, error.message())
                });
                if problem.is_none() {
                    trace::warn(&format!("{error}; the profile is passed over"));
                }
                (None, problem)
            }
        };
        for note in profiles.iter().flat_map(|set| set.notes()) {
            trace::warn(note);
        }
        Self {
            os,
            profiles,
            problem,
        }
    }

    pub(super) fn problem(&self) -> Option<InvalidSetting> {
        self.problem.clone()
    }

    /// The shared files, for others to share.
    pub(crate) fn profiles(&self) -> Option<&Arc<ProfileSet>> {
        self.profiles.as_ref()
    }

    /// The first of these variables that is set, or else the property of the profile.
    pub(crate) fn find(&self, variables: &[&str], property: &str) -> Option<(String, Origin)> {
        variables
            .iter()
            .find_map(|name| self.variable(name))
            .or_else(|| self.property(property))
    }

    pub(super) fn variable(&self, name: &str) -> Option<(String, Origin)> {
        let value = self.os.variable(name)?;
        Some((value, Origin::Variable(name.to_owned())))
    }

    pub(super) fn property(&self, name: &str) -> Option<(String, Origin)> {
        let profiles = self.profiles.as_ref()?;
        let property = profiles.selected()?.property(name)?;
        let origin = Origin::Profile {
            name: profiles.selected_name().to_owned(),
            place: profiles.place(property),
        };
        Some((property.value().to_owned(), origin))
    }

    /// A section with settings of services.
    pub(super) fn services(&self, name: &str) -> Option<&Section> {
        self.profiles.as_ref()?.services(name)
    }

    /// Where a property stands.
    pub(super) fn place(&self, property: &Property) -> String {
        let place = |profiles: &Arc<ProfileSet>| profiles.place(property);
        self.profiles.as_ref().map(place).unwrap_or_default()
    }
}
