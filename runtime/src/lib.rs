//! What every generated Smithy client shares.
//!
//! An emitted crate holds types, their documentation and static tables. Everything that happens is
//! here: a call goes through the loop of [`client`], which finds the endpoint, has the [`protocol`]
//! write the request over [`schema`]s, signs it, hands it to the [`transport`], reads the answer and
//! tries again where that helps. Programs mostly meet this crate through the emitted one, which
//! re-exports what they need.
//!
//! | Modules | What they hold |
//! |---|---|
//! | [`config`], [`identity`], [`retry`], [`timeout`], [`stalled_stream_protection`], [`time`], [`user_agent`] | what a program sets |
//! | [`client`], [`interceptor`], [`pagination`], [`presigning`] | calls |
//! | [`error`] | what can go wrong, by the step that failed |
//! | [`primitives`] | timestamps, blobs, documents, big numbers, bodies |
//! | [`schema`], [`serde`], [`mod@operation`], [`builder`] | what emitted code is made of |
//! | [`protocol`], [`codec`] | how values look on the wire |
//! | [`endpoint`], [`auth`] | where requests go, and how they prove who sends them |
//! | [`transport`], [`http`] | what carries them |
//! | `blocking` | the same calls without `async`, with the feature of that name |
//! | `fake`, `test_util` | servers for tests, checks of emitted clients, with the feature `test-util` |
//! | `event_stream` | events that a call sends and receives, with the feature of that name |
//! | `jmespath` | paths into values, with the feature of that name |
//!
//! A shape is a plain type, one static schema and access to its members by index. Every codec works
//! on every shape:
//!
//! ```
//! use smithy_runtime::codec::json::{JsonReader, JsonWriter, Settings};
//! use smithy_runtime::schema::{INTEGER, STRING, member};
//! use smithy_runtime::serde::Shape as _;
//!
//! #[derive(Debug)]
//! struct City {
//!     name: String,
//!     visitors: Option<i32>,
//! }
//!
//! smithy_runtime::structure! {
//!     City = CITY: "City" {
//!         0 => name: member("name", STRING);
//!         1 => visitors: member("visitors", INTEGER);
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut city = City::empty();
//! JsonReader::read(br#"{"name":"Ghent"}"#, Settings::REST_JSON, &CITY, &mut city)?;
//! assert_eq!(city.name, "Ghent");
//!
//! city.visitors = Some(3);
//! let text = JsonWriter::write(Settings::REST_JSON, &CITY, &city)?;
//! assert_eq!(text, br#"{"name":"Ghent","visitors":3}"#);
//! # Ok(())
//! # }
//! ```
//!
//! Settings come from code, environment, profile and defaults, in this order: see [`config::ConfigLoader`].
//!
//! Features: `rt-tokio` (timers), `transport-reqwest` (HTTP and TLS) and `credentials` (environment,
//! shared files, roles, single sign-on, containers, instances) are on by default; `tracing` adds spans,
//! `test-util` what tests of programs need, `blocking` calls without `async`; `transport-hyper` is HTTP and
//! TLS with fewer crates, `chrono`, `time` and `http-0x` add conversions. Emitted crates turn on what their model
//! has: `protocol-cbor`, `checksum`, `compression`, `event-stream` and `jmespath`.

#![forbid(unsafe_code)]

pub mod auth;
#[cfg(any(feature = "blocking", feature = "test-util"))]
mod block_on;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod builder;
#[cfg(feature = "checksum")]
pub mod checksum;
pub mod client;
pub mod codec;
pub mod components;
#[cfg(feature = "compression")]
mod compression;
pub mod config;
#[cfg(any(feature = "checksum", feature = "event-stream"))]
mod crc;
mod encode;
pub mod endpoint;
pub mod error;
#[cfg(feature = "event-stream")]
pub mod event_stream;
#[cfg(feature = "test-util")]
pub mod fake;
pub mod http;
#[cfg(feature = "http-0x")]
mod http_0x;
pub mod identity;
pub mod interceptor;
#[cfg(feature = "jmespath")]
pub mod jmespath;
mod macros;
#[cfg(feature = "test-util")]
pub mod mocks;
pub mod operation;
pub mod pagination;
pub mod presigning;
pub mod primitives;
pub mod protocol;
mod random;
pub mod retry;
pub mod schema;
pub mod serde;
pub mod stalled_stream_protection;
#[cfg(feature = "test-util")]
pub mod test_util;
pub mod time;
pub mod timeout;
mod trace;
pub mod transport;
pub mod user_agent;
