//! What a server has seen: requests, and what went wrong.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::http::Request;

/// A request that came in.
#[derive(Debug)]
pub struct Received {
    pub(super) operation: Option<&'static str>,
    pub(super) request: Request,
}

impl Received {
    /// The name of the operation that it called; none where no operation fits.
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// The request. Its URI is the target alone, a path with a query, and its body is in memory, as it
    /// came.
    pub fn request(&self) -> &Request {
        &self.request
    }

    fn copy(&self) -> Option<Self> {
        Some(Self {
            operation: self.operation,
            request: self.request.try_clone()?,
        })
    }
}

/// Something that a test should know of: a request that nobody answers, or that could not be decoded; an
/// answer that could not be encoded; a handler that panicked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub(super) request: String,
    pub(super) what: String,
}

impl Failure {
    /// Method and target of the request; empty where there was none that could be read.
    pub fn request(&self) -> &str {
        &self.request
    }

    /// What went wrong.
    pub fn what(&self) -> &str {
        &self.what
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { request, what } = self;
        if request.is_empty() {
            return f.write_str(what);
        }
        write!(f, "{request}: {what}")
    }
}

impl std::error::Error for Failure {}

/// All that was seen, in order.
#[derive(Debug, Default)]
pub(super) struct Log {
    requests: Mutex<Vec<Received>>,
    failures: Mutex<Vec<Failure>>,
}

impl Log {
    /// Keeps a request; gives its number, from 1.
    pub(super) fn request(&self, received: Received) -> usize {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.push(received);
        requests.len()
    }

    pub(super) fn failure(&self, request: &str, what: &str) {
        let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        failures.push(Failure {
            request: request.to_owned(),
            what: what.to_owned(),
        });
    }

    pub(super) fn requests(&self) -> Vec<Received> {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.iter().filter_map(Received::copy).collect()
    }

    pub(super) fn failures(&self) -> Vec<Failure> {
        let failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        failures.clone()
    }
}
