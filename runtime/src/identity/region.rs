//! The region that calls go to, and where it comes from.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The name of a region, for instance `eu-west-1`.
///
/// ```
/// use smithy_runtime::identity::Region;
/// const FRANKFURT: Region = Region::from_static("eu-central-1");
/// assert_eq!(Region::new("eu-central-1"), FRANKFURT);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region(Cow<'static, str>);

impl Region {
    /// A region by its name. Any name is taken; new regions need no new version of this library.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self(name.into())
    }

    /// A region known when the program is compiled.
    pub const fn from_static(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }
}

impl AsRef<str> for Region {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Futures of regions.
pub mod future {
    use std::fmt;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use super::Region;

    /// What [`ProvideRegion::region`](super::ProvideRegion::region) returns.
    #[must_use = "futures do nothing unless awaited"]
    pub struct ProvideRegion<'a>(State<'a>);

    enum State<'a> {
        Ready(Option<Region>),
        Running(Pin<Box<dyn Future<Output = Option<Region>> + Send + 'a>>),
    }

    impl<'a> ProvideRegion<'a> {
        /// Wraps a future.
        pub fn new(future: impl Future<Output = Option<Region>> + Send + 'a) -> Self {
            Self(State::Running(Box::pin(future)))
        }

        /// Wraps a region that is known already.
        pub fn ready(region: Option<Region>) -> Self {
            Self(State::Ready(region))
        }
    }

    impl Future for ProvideRegion<'_> {
        type Output = Option<Region>;

        fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Region>> {
            match &mut self.get_mut().0 {
                State::Ready(region) => Poll::Ready(region.take()),
                State::Running(future) => future.as_mut().poll(context),
            }
        }
    }

    impl fmt::Debug for ProvideRegion<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("ProvideRegion")
        }
    }
}

/// A source of the region to use.
pub trait ProvideRegion: Send + Sync + fmt::Debug {
    /// Gives the region, or `None` if this source knows none.
    fn region(&self) -> future::ProvideRegion<'_>;
}

impl ProvideRegion for Region {
    fn region(&self) -> future::ProvideRegion<'_> {
        future::ProvideRegion::ready(Some(self.clone()))
    }
}

impl ProvideRegion for Option<Region> {
    fn region(&self) -> future::ProvideRegion<'_> {
        future::ProvideRegion::ready(self.clone())
    }
}

impl ProvideRegion for &'static str {
    fn region(&self) -> future::ProvideRegion<'_> {
        future::ProvideRegion::ready(Some(Region::from_static(self)))
    }
}

impl<T: ProvideRegion + ?Sized> ProvideRegion for Arc<T> {
    fn region(&self) -> future::ProvideRegion<'_> {
        (**self).region()
    }
}

impl<T: ProvideRegion + ?Sized> ProvideRegion for Box<T> {
    fn region(&self) -> future::ProvideRegion<'_> {
        (**self).region()
    }
}

/// Several sources of a region, asked one after another.
#[derive(Clone, Debug, Default)]
pub struct RegionProviderChain {
    providers: Vec<Arc<dyn ProvideRegion>>,
}

impl RegionProviderChain {
    /// A chain that starts with this source.
    pub fn first_try(provider: impl ProvideRegion + 'static) -> Self {
        Self::default().or_else(provider)
    }

    /// Adds the source to ask when all before it know none.
    #[must_use]
    pub fn or_else(mut self, fallback: impl ProvideRegion + 'static) -> Self {
        self.providers.push(Arc::new(fallback));
        self
    }

    /// A chain of the usual sources: `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile in the shared files, then
    /// the instance metadata service of EC2.
    #[cfg(feature = "credentials")]
    pub fn default_provider() -> Self {
        Self::default().or_default_provider()
    }

    /// Adds the usual sources, see [`default_provider`](Self::default_provider).
    #[cfg(feature = "credentials")]
    #[must_use]
    pub fn or_default_provider(self) -> Self {
        self.or_usual(&super::ProviderConfig::new())
    }

    /// Adds the usual sources of a system.
    #[cfg(feature = "credentials")]
    pub(crate) fn or_usual(self, config: &super::ProviderConfig) -> Self {
        let os = config.os().clone();
        let mut files = super::ProfileFileRegionProvider::new().with_os(os.clone());
        if let Some(profile) = config.profile() {
            files = files.with_profile(profile);
        }
        self.or_else(super::EnvironmentVariableRegionProvider::with_os(os))
            .or_else(files)
            .or_else(super::ImdsRegionProvider::new(config))
    }

    /// The region of the first source that knows one.
    pub async fn region(&self) -> Option<Region> {
        for provider in &self.providers {
            if let Some(region) = provider.region().await {
                return Some(region);
            }
        }
        None
    }
}

impl ProvideRegion for RegionProviderChain {
    fn region(&self) -> future::ProvideRegion<'_> {
        future::ProvideRegion::new(RegionProviderChain::region(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_names() {
        let region = Region::new(String::from("eu-west-1"));
        assert_eq!(
            (region.as_ref(), region.to_string().as_str()),
            ("eu-west-1", "eu-west-1")
        );
        assert_eq!(region, Region::from_static("eu-west-1"));
    }

    #[tokio::test]
    async fn the_first_known_region_wins() {
        let chain = RegionProviderChain::first_try(None::<Region>)
            .or_else("b")
            .or_else(Region::new("c"));
        assert_eq!(chain.region().await, Some(Region::new("b")));
        let nested =
            RegionProviderChain::first_try(RegionProviderChain::default()).or_else(Arc::new(chain));
        assert_eq!(ProvideRegion::region(&nested).await, Some(Region::new("b")));
        assert_eq!(RegionProviderChain::default().region().await, None);
    }
}
