//! A server for tests that speaks a service's protocol: real HTTP/1.1 on loopback, from the same schemas
//! as the client.
//!
//! Requests are decoded to the typed input of their operation, handed to a closure, and its output or
//! error is encoded as the protocol demands. Emitted crates wrap it with one method per operation, in
//! their module `fake`:
//!
//! ```text
//! let server = fake::Server::builder()
//!     .get_city(|input| Ok(GetCityOutput::builder().name("Ghent").build()?))
//!     .list_cities(|_| async { Err(Refusal::new(503, "Busy", "come back later")) })
//!     .start()?;
//! let client = Client::from_conf(server.config());
//! ```
//!
//! - A handler is a closure of the input that gives a `Result`, or a future of one. In place of an output
//!   it may give any error of the model, an error that the model does not know, a response as it is, or no
//!   answer at all: see [`Refusal`].
//! - What comes in is kept, see [`Server::requests`]. What no handler answers, or cannot be decoded or
//!   encoded, is answered with an error that says so, and kept too: see [`Server::failures`].
//! - All protocols of this crate are served, with streams of bytes. Streams of events are not:
//!   [`Builder::start`] refuses a handler for them. Signatures are not checked.
//! - Each connection has a thread of its own; handlers run there. All ends when the server is dropped.

mod connection;
mod content;
mod dispatch;
mod handler;
mod http1;
mod log;
mod loopback;
mod refusal;
mod server;

pub use handler::{Answer, Later, Now};
pub use log::{Failure, Received};
pub use loopback::Loopback;
pub use refusal::Refusal;
pub use server::{Builder, Server, StartError};
