//! What every generated Smithy client shares: schemas, codecs, protocols, the call loop, signing,
//! endpoints, identity.

#![forbid(unsafe_code)]

pub mod auth;
pub mod builder;
#[cfg(feature = "checksum")]
pub mod checksum;
pub mod client;
pub mod codec;
#[cfg(feature = "compression")]
mod compression;
pub mod config;
mod encode;
pub mod endpoint;
pub mod error;
pub mod http;
pub mod identity;
pub mod interceptor;
mod macros;
pub mod operation;
pub mod pagination;
pub mod primitives;
pub mod protocol;
mod random;
pub mod retry;
pub mod schema;
pub mod serde;
pub mod time;
pub mod timeout;
mod trace;
pub mod transport;
pub mod user_agent;
