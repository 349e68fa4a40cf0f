//! What every generated Smithy client shares: schemas, codecs, protocols, the call loop, signing,
//! endpoints, identity.

#![forbid(unsafe_code)]

pub mod auth;
pub mod builder;
pub mod codec;
mod encode;
pub mod endpoint;
pub mod error;
pub mod http;
pub mod identity;
pub mod operation;
pub mod primitives;
pub mod protocol;
pub mod schema;
pub mod serde;
