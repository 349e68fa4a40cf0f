//! The shared configuration and credentials files, and the credentials in them.

mod chain;
mod file_error;
mod files;
mod location;
mod parse;
mod provider;
mod region;
mod role;
mod set;
pub(super) mod sso;
mod unsupported;

pub use self::chain::{BaseSource, NamedSource, ProfileChain, ProfileRole};
pub use self::file_error::ProfileFileError;
pub use self::files::{ProfileFiles, ProfileFilesBuilder};
pub use self::location::FileLocations;
pub(super) use self::location::home;
pub use self::parse::FileKind;
pub use self::provider::{ProfileFileCredentialsBuilder, ProfileFileCredentialsProvider};
pub use self::region::ProfileFileRegionProvider;
pub use self::set::{ProfileSet, Property, Section};
pub use self::unsupported::UnsupportedProfileFeature;
