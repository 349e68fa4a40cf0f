//! Who calls: credentials, where they come from, and the shared configuration files.

mod credentials;

pub use self::credentials::Credentials;
