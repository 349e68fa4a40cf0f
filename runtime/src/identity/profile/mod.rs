//! The shared configuration and credentials files, and the credentials in them.

mod file_error;
mod location;
mod parse;
mod provider;
mod region;
mod set;
mod source;

pub use self::file_error::ProfileFileError;
pub use self::location::FileLocations;
pub use self::parse::FileKind;
pub use self::provider::ProfileFileCredentialsProvider;
pub use self::region::ProfileFileRegionProvider;
pub use self::set::{ProfileSet, Property, Section};
pub use self::source::UnsupportedProfileFeature;
