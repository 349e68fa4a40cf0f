//! The region in environment variables.

use super::Os;
use super::region::{ProvideRegion, Region, future};

/// Reads `AWS_REGION`, or else `AWS_DEFAULT_REGION`.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentVariableRegionProvider {
    os: Os,
}

impl EnvironmentVariableRegionProvider {
    /// Reads the program's environment.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the environment of `os`.
    pub fn with_os(os: Os) -> Self {
        Self { os }
    }
}

impl ProvideRegion for EnvironmentVariableRegionProvider {
    fn region(&self) -> future::ProvideRegion<'_> {
        let name = self
            .os
            .variable("AWS_REGION")
            .or_else(|| self.os.variable("AWS_DEFAULT_REGION"));
        future::ProvideRegion::ready(name.map(Region::new))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn region(variables: &[(&str, &str)]) -> Option<Region> {
        let os = variables.iter().fold(Os::empty(), |os, (name, value)| {
            os.with_variable(*name, *value)
        });
        EnvironmentVariableRegionProvider::with_os(os)
            .region()
            .await
    }

    #[tokio::test]
    async fn the_default_region_comes_second() {
        assert_eq!(
            region(&[("AWS_DEFAULT_REGION", "b")]).await,
            Some(Region::new("b"))
        );
        assert_eq!(
            region(&[("AWS_DEFAULT_REGION", "b"), ("AWS_REGION", "a")]).await,
            Some(Region::new("a"))
        );
        assert_eq!(
            region(&[("AWS_DEFAULT_REGION", "b"), ("AWS_REGION", "")]).await,
            Some(Region::new("b"))
        );
        assert_eq!(region(&[]).await, None);
    }
}
