//! Calls without `async`: the same requests, whose `send()` waits for the answer.
//!
//! A client has a thread of its own that drives connections and timers. A call is polled on the thread
//! that makes it, so that a waiting call costs no further thread, and ends when that thread gives up.
//! Calls are safe outside of a runtime and inside of one; inside, they keep the runtime's thread from its
//! other work, as any wait does, so `spawn_blocking` is the place for them.
//!
//! Emitted crates have a client of it in their module `blocking`, with the feature of that name.

mod call;
mod pages;
mod runtime;

pub use call::{Call, Customize, Handle};
pub use pages::{Iter, Paginator, PaginatorItems};
