//! Who calls: credentials, where they come from, and the shared configuration files.

#[cfg(feature = "credentials")]
mod assume_role;
#[cfg(feature = "credentials")]
mod blocking;
mod cache;
mod cached_credentials;
mod chain;
#[cfg(feature = "credentials")]
mod clients;
#[cfg(feature = "credentials")]
mod container;
mod credentials;
#[cfg(feature = "credentials")]
mod default_chain;
#[cfg(feature = "credentials")]
mod default_region;
#[cfg(feature = "credentials")]
mod environment;
#[cfg(feature = "credentials")]
mod environment_region;
#[cfg(feature = "credentials")]
mod fetch;
mod flight;
#[cfg(feature = "credentials")]
pub mod imds;
#[cfg(feature = "credentials")]
mod json_object;
#[cfg(feature = "credentials")]
mod os;
#[cfg(feature = "credentials")]
mod process;
#[cfg(feature = "credentials")]
pub mod profile;
pub mod provider;
#[cfg(feature = "credentials")]
mod provider_config;
pub mod region;
#[cfg(feature = "credentials")]
mod sso;
#[cfg(feature = "credentials")]
mod sts_call;
mod token;
#[cfg(feature = "credentials")]
mod web_identity;

#[cfg(feature = "credentials")]
pub use self::assume_role::{AssumeRoleProvider, AssumeRoleProviderBuilder};
pub(crate) use self::cache::LOAD_LIMIT;
pub use self::cached_credentials::CachedCredentials;
pub use self::chain::CredentialsProviderChain;
#[cfg(feature = "credentials")]
pub use self::container::{EcsCredentialsBuilder, EcsCredentialsProvider};
pub use self::credentials::Credentials;
#[cfg(feature = "credentials")]
pub use self::default_chain::{DefaultCredentialsBuilder, DefaultCredentialsChain};
#[cfg(feature = "credentials")]
pub use self::default_region::{DefaultRegionBuilder, DefaultRegionChain};
#[cfg(feature = "credentials")]
pub use self::environment::EnvironmentVariableCredentialsProvider;
#[cfg(feature = "credentials")]
pub use self::environment_region::EnvironmentVariableRegionProvider;
#[cfg(feature = "credentials")]
pub use self::imds::{ImdsClient, ImdsCredentialsProvider, ImdsRegionProvider};
#[cfg(feature = "credentials")]
pub use self::os::Os;
#[cfg(feature = "credentials")]
pub use self::process::CredentialProcessProvider;
#[cfg(feature = "credentials")]
pub use self::profile::{ProfileFileCredentialsProvider, ProfileFileRegionProvider};
pub use self::provider::{
    CredentialsError, ProvideCredentials, SharedCredentialsProvider, provide_credentials_fn,
};
#[cfg(feature = "credentials")]
pub use self::provider_config::ProviderConfig;
pub use self::region::{ProvideRegion, Region, RegionProviderChain};
#[cfg(feature = "credentials")]
pub use self::sso::{
    SsoCredentialsBuilder, SsoCredentialsProvider, SsoTokenBuilder, SsoTokenProvider,
};
pub use self::token::{Login, ProvideToken, SharedTokenProvider, Token, TokenError, TokenFuture};
#[cfg(feature = "credentials")]
pub use self::web_identity::{
    StaticConfiguration, WebIdentityTokenBuilder, WebIdentityTokenCredentialsProvider,
};
