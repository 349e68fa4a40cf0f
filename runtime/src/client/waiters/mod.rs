//! Waiters: a call is made again and again until its answer is as wanted (Smithy 2.0, "Waiters").
//!
//! [`WaitUntil`] asks the program whether an answer is as wanted. With the feature `jmespath`,
//! `Waiting` decides by the acceptors of a model. Both run through one loop that knows no operation's
//! types.

mod delay;
pub mod error;
mod final_poll;
#[cfg(feature = "jmespath")]
mod modeled;
mod poll;
mod until;

pub use self::final_poll::FinalPoll;
#[cfg(feature = "jmespath")]
pub use self::modeled::{Acceptor, Check, Expected, Matcher, State, Waiter, Waiting};
pub use self::poll::Wait;
pub use self::until::{Progress, WaitUntil};
