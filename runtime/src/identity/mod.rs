//! Who calls: credentials, where they come from, and the shared configuration files.

#[cfg(feature = "credentials")]
mod blocking;
mod cache;
mod chain;
mod credentials;
#[cfg(feature = "credentials")]
mod default_chain;
#[cfg(feature = "credentials")]
mod environment;
#[cfg(feature = "credentials")]
mod environment_region;
mod flight;
#[cfg(feature = "credentials")]
mod os;
#[cfg(feature = "credentials")]
mod process;
#[cfg(feature = "credentials")]
pub mod profile;
pub mod provider;
pub mod region;
mod token;

pub use self::cache::CachedCredentials;
pub use self::chain::CredentialsProviderChain;
pub use self::credentials::Credentials;
#[cfg(feature = "credentials")]
pub use self::default_chain::DefaultCredentialsChain;
#[cfg(feature = "credentials")]
pub use self::environment::EnvironmentVariableCredentialsProvider;
#[cfg(feature = "credentials")]
pub use self::environment_region::EnvironmentVariableRegionProvider;
#[cfg(feature = "credentials")]
pub use self::os::Os;
#[cfg(feature = "credentials")]
pub use self::process::CredentialProcessProvider;
#[cfg(feature = "credentials")]
pub use self::profile::{ProfileFileCredentialsProvider, ProfileFileRegionProvider};
pub use self::provider::{
    CredentialsError, ProvideCredentials, SharedCredentialsProvider, provide_credentials_fn,
};
pub use self::region::{ProvideRegion, Region, RegionProviderChain};
pub use self::token::{Login, ProvideToken, SharedTokenProvider, Token, TokenError, TokenFuture};
