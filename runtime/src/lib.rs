//! What every generated Smithy client shares: schemas, codecs, protocols, the call loop, signing,
//! endpoints, identity.

#![forbid(unsafe_code)]

pub mod auth;
mod encode;
pub mod endpoint;
pub mod identity;
