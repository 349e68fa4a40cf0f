//! Programs in the style of the AWS SDK for Rust. Each is what its first line says, with a test that runs it.
#![allow(
    deprecated,
    reason = "programs of an older age use what was deprecated since"
)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic))]

pub mod assumed_role;
pub mod blobs_and_documents;
pub mod byte_streams;
pub mod chrono_times;
pub mod client_settings;
pub mod credentials;
pub mod customized_calls;
pub mod enums_and_unions;
pub mod error_conversions;
pub mod errors;
pub mod events;
pub mod generated_shapes;
pub mod interceptors;
pub mod loader_settings;
pub mod mocked_calls;
pub mod own_transport;
pub mod pages;
pub mod presigned;
pub mod region_chain;
pub mod replayed_http;
pub mod shared_client;
pub mod shared_types;
pub mod waiters;

#[cfg(test)]
mod wire;
