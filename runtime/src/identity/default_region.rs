//! Where the region comes from if a program says nothing.

use super::ProviderConfig;
use super::region::{ProvideRegion, Region, RegionProviderChain, future};

/// The usual sources of the region, see [`RegionProviderChain::default_provider`].
#[derive(Clone, Debug)]
pub struct DefaultRegionChain(RegionProviderChain);

impl DefaultRegionChain {
    /// Starts building a chain.
    pub fn builder() -> DefaultRegionBuilder {
        DefaultRegionBuilder::default()
    }

    /// The region of the first source that knows one.
    pub async fn region(&self) -> Option<Region> {
        self.0.region().await
    }
}

/// Builds a [`DefaultRegionChain`].
#[derive(Clone, Debug, Default)]
pub struct DefaultRegionBuilder {
    config: Option<ProviderConfig>,
    profile: Option<String>,
}

impl DefaultRegionBuilder {
    /// System, connections, timers and clock. Default: [`ProviderConfig::new`].
    pub fn configure(mut self, config: &ProviderConfig) -> Self {
        self.config = Some(config.clone());
        self
    }

    /// The profile to read, in place of that of `AWS_PROFILE`.
    pub fn profile_name(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// The chain.
    pub fn build(self) -> DefaultRegionChain {
        let mut config = self.config.unwrap_or_default();
        if let Some(profile) = self.profile {
            config = config.with_profile(Some(profile));
        }
        DefaultRegionChain(RegionProviderChain::default().or_usual(&config))
    }
}

impl ProvideRegion for DefaultRegionChain {
    fn region(&self) -> future::ProvideRegion<'_> {
        ProvideRegion::region(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::Os;

    #[tokio::test]
    async fn the_profile_can_be_named() {
        let os = Os::empty().with_variable("HOME", "/h").with_file(
            "/h/.aws/config",
            "[default]\nregion = eu-west-1\n[profile b]\nregion = eu-west-2\n",
        );
        let config = ProviderConfig::empty().with_os(os);
        let chain = DefaultRegionChain::builder().configure(&config);
        let named = chain.clone().profile_name("b").build();
        let region = chain.build().region().await;
        assert_eq!(region, Some(Region::from_static("eu-west-1")));
        let region = ProvideRegion::region(&named).await;
        assert_eq!(region, Some(Region::from_static("eu-west-2")));
    }
}
