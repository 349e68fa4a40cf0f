//! Who calls: credentials, where they come from, and the shared configuration files.

mod cache;
mod chain;
mod credentials;
mod flight;
pub mod provider;
pub mod region;

pub use self::cache::CachedCredentials;
pub use self::chain::CredentialsProviderChain;
pub use self::credentials::Credentials;
pub use self::provider::{
    CredentialsError, ProvideCredentials, SharedCredentialsProvider, provide_credentials_fn,
};
pub use self::region::{ProvideRegion, Region, RegionProviderChain};
