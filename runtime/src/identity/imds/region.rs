//! The region of the instance that the program runs on.

use super::ImdsClient;
use crate::identity::ProviderConfig;
use crate::identity::region::{ProvideRegion, Region, future};

const PATH: &str = "/latest/meta-data/placement/region";

/// Asks the instance metadata service for the region. It knows none off EC2.
#[derive(Clone, Debug)]
pub struct ImdsRegionProvider(ImdsClient);

impl ImdsRegionProvider {
    /// Asks with the settings of environment and profile.
    pub fn new(config: &ProviderConfig) -> Self {
        Self::with_client(ImdsClient::builder().configure(config).build())
    }

    /// Asks with this client.
    pub fn with_client(client: ImdsClient) -> Self {
        Self(client)
    }

    async fn load(&self) -> Option<Region> {
        let name = self.0.get(PATH).await.ok()?;
        // It becomes a part of host names.
        let is_name = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        (is_name && (1..=63).contains(&name.len())).then(|| Region::new(name))
    }
}

impl ProvideRegion for ImdsRegionProvider {
    fn region(&self) -> future::ProvideRegion<'_> {
        future::ProvideRegion::new(self.load())
    }
}
