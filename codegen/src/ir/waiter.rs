//! Waiters: modelled ones, and what an operation's status says.

use super::path::Path;
use super::{Ident, PathStep, TypeName};

/// `smithy.waiters#waitable`: a waiter of an operation.
#[derive(Clone, Debug)]
pub struct Waiter {
    /// Its name in the model.
    pub name: String,
    /// The client's method: `wait_until_instance_running`.
    pub method: Ident,
    /// The module of its types: `instance_running`.
    pub module: Ident,
    /// The static that holds its table: `INSTANCE_RUNNING`.
    pub table: Ident,
    /// The request: `InstanceRunningFluentBuilder`.
    pub builder: Ident,
    /// What it ends with: `InstanceRunningFinalPoll`.
    pub final_poll: Ident,
    /// What it fails with: `WaitUntilInstanceRunningError`.
    pub error: Ident,
    /// What it waits for, in the model's words.
    pub docs: Vec<String>,
    /// What its acceptors say, in words: one line each.
    pub meaning: Vec<String>,
    /// Whether it should not be used any more.
    pub deprecated: bool,
    /// The smallest wait between two calls, in seconds.
    pub min_delay: u32,
    /// The largest wait between two calls, in seconds.
    pub max_delay: u32,
    /// What answers mean, the first that matches.
    pub acceptors: Vec<Acceptor>,
}

/// What an answer means if it matches.
#[derive(Clone, Debug, PartialEq)]
pub struct Acceptor {
    /// What it means.
    pub state: AcceptorState,
    /// What it must be like.
    pub matcher: Matcher,
}

/// What an answer means for a waiter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcceptorState {
    /// It is what is waited for.
    Success,
    /// It will not become what is waited for.
    Failure,
    /// It may become so.
    Retry,
}

/// What an answer must be like.
#[derive(Clone, Debug, PartialEq)]
pub enum Matcher {
    /// An output, or an error of the service.
    Success(bool),
    /// The error of this name.
    ErrorType(String),
    /// An output with something at a path.
    Output(Path, PathComparator),
    /// The same, of an object with the members `input` and `output`.
    InputOutput(Path, PathComparator),
}

/// What must stand at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathComparator {
    /// This string.
    StringEquals(String),
    /// This boolean.
    BooleanEquals(bool),
    /// A list that is not empty, of nothing but this string.
    AllStringEquals(String),
    /// A list with this string.
    AnyStringEquals(String),
}

/// Where an output tells the state of what was looked up.
#[derive(Clone, Debug)]
pub struct Status {
    /// The member, through nested structures.
    pub path: Vec<PathStep>,
    /// Its enum.
    pub ty: TypeName,
    /// The variant that is mostly waited for.
    pub wanted: Ident,
    /// Variants that say that something went wrong.
    pub failed: Vec<Ident>,
}
