//! The region of a profile.

use super::{ProfileFileError, ProfileSet};
use crate::identity::region::{ProvideRegion, Region, future};
use crate::identity::{Os, ProviderConfig, blocking};

/// Reads the `region` of a profile from the shared files.
#[derive(Clone, Debug, Default)]
pub struct ProfileFileRegionProvider {
    os: Os,
    profile: Option<String>,
}

impl ProfileFileRegionProvider {
    /// Reads the profile of `AWS_PROFILE`, or else `default`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts building a provider.
    pub fn builder() -> ProfileFileRegionBuilder {
        ProfileFileRegionBuilder::default()
    }

    /// Reads this profile instead.
    #[must_use]
    pub fn with_profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Reads the files of `os`.
    #[must_use]
    pub fn with_os(mut self, os: Os) -> Self {
        self.os = os;
        self
    }

    /// Gives the region, or says what is wrong with the files; as a [`ProvideRegion`] it gives none then.
    pub async fn load(&self) -> Result<Option<Region>, ProfileFileError> {
        let Self { os, profile } = self.clone();
        let set = blocking::run(move || ProfileSet::load(&os, profile.as_deref())).await;
        let Some(set) = set.transpose()? else {
            return Ok(None);
        };
        let name = set.selected().and_then(|profile| profile.get("region"));
        Ok(name.map(|name| Region::new(name.to_owned())))
    }
}

/// Builds a [`ProfileFileRegionProvider`].
#[derive(Clone, Debug, Default)]
pub struct ProfileFileRegionBuilder(ProfileFileRegionProvider);

impl ProfileFileRegionBuilder {
    /// The system, and the profile unless [`profile_name`](Self::profile_name) names one.
    pub fn configure(mut self, config: &ProviderConfig) -> Self {
        self.0.os = config.os().clone();
        self.0.profile = self.0.profile.or(config.profile().map(str::to_owned));
        self
    }

    /// The profile to read, in place of that of the configuration or of `AWS_PROFILE`.
    pub fn profile_name(mut self, name: impl Into<String>) -> Self {
        self.0.profile = Some(name.into());
        self
    }

    /// The provider.
    pub fn build(self) -> ProfileFileRegionProvider {
        self.0
    }
}

impl ProvideRegion for ProfileFileRegionProvider {
    fn region(&self) -> future::ProvideRegion<'_> {
        future::ProvideRegion::new(async { self.load().await.ok().flatten() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_region_of_the_profile_is_read() {
        let os = Os::empty()
            .with_variable("AWS_CONFIG_FILE", "/c")
            .with_file(
                "/c",
                "[default]\nregion = a\n[profile b]\nregion = b\n[profile c]",
            );
        let provider = ProfileFileRegionProvider::new().with_os(os);
        assert_eq!(provider.region().await, Some(Region::new("a")));
        assert_eq!(
            provider.clone().with_profile("b").region().await,
            Some(Region::new("b"))
        );
        assert_eq!(provider.clone().with_profile("c").region().await, None);
        assert_eq!(provider.with_profile("d").region().await, None);
    }

    #[tokio::test]
    async fn broken_files_give_no_region_and_say_why() {
        let os = Os::empty()
            .with_variable("AWS_CONFIG_FILE", "/c")
            .with_file("/c", "region = a");
        let provider = ProfileFileRegionProvider::new().with_os(os);
        assert_eq!(provider.region().await, None);
        assert_eq!(provider.load().await.unwrap_err().line(), Some(1));
    }
}
