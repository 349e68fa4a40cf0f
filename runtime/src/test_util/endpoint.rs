//! `smithy.rules#endpointTests` with `operationInputs`: where a call goes, and what it is signed for.

use std::sync::{Arc, Mutex, PoisonError};

use super::failure::{TestFailure, TestResult, chain, quoted};
use super::{block_on, settings};
use crate::client::{PrepareError, Send};
use crate::config::Builder;
use crate::error::SdkError;
use crate::http::Request;
use crate::interceptor::{CallInfo, Interceptor};
use crate::operation::Operate;
use crate::transport::scripted::{Scripted, Step};

/// An endpoint that is expected of a call, or the error of the rules that find none.
#[derive(Debug)]
pub struct EndpointCase {
    expected: Result<&'static str, &'static str>,
    signed_for: Option<(&'static str, &'static str)>,
    transport: Scripted,
    unsigned: Unsigned,
}

/// Where the request goes that is about to be signed: it is known also where the signature is one that is not
/// supported, so that nothing is sent.
#[derive(Clone, Debug, Default)]
struct Unsigned(Arc<Mutex<Option<String>>>);

impl Unsigned {
    fn uri(&self) -> Option<String> {
        let uri = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        uri.clone()
    }
}

impl Interceptor for Unsigned {
    fn modify_before_signing(
        &self,
        _: &CallInfo<'_>,
        request: &mut Request,
    ) -> crate::interceptor::Result {
        let mut uri = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *uri = Some(request.uri().to_owned());
        Ok(())
    }
}

impl EndpointCase {
    fn new(expected: Result<&'static str, &'static str>) -> Self {
        Self {
            expected,
            signed_for: None,
            transport: Scripted::new([Step::respond(200)]),
            unsigned: Unsigned::default(),
        }
    }

    /// The request must go to this URL, or to a path below it.
    pub fn at(url: &'static str) -> Self {
        Self::new(Ok(url))
    }

    /// The rules must refuse the call with this text.
    pub fn refused(message: &'static str) -> Self {
        Self::new(Err(message))
    }

    /// The signature must be for this service, by its signing name, in this region.
    pub fn signed_for(mut self, name: &'static str, region: &'static str) -> Self {
        self.signed_for = Some((name, region));
        self
    }

    /// The configuration of a client whose one call is checked, to be completed. Host prefixes of operations
    /// are left out: cases state what the rules find.
    pub fn config(&self) -> Builder {
        settings(&self.transport, None)
            .disable_host_prefix(true)
            .interceptor(self.unsigned.clone())
    }

    /// Makes the call and checks where it went. What becomes of the answer does not count. Where the endpoint
    /// asks for a signature that is not supported, the call must say so, and would have gone there.
    ///
    /// # Errors
    /// What differs.
    pub fn check<O: Operate>(self, call: Send<O>) -> TestResult {
        let error = block_on(call).err();
        let is_unsupported = error.as_ref().is_some_and(asks_too_much);
        let why = error.map(|error| chain(&error)).unwrap_or_default();
        let requests = self.transport.requests();
        match (self.expected, requests.first()) {
            (Ok(url), Some(request)) => TestFailure::of(self.differences(url, request)),
            (Ok(url), None) if is_unsupported && self.signed_for.is_none() => {
                let uri = self.unsigned.uri().unwrap_or_default();
                TestFailure::of(elsewhere(url, &uri).into_iter().collect())
            }
            (Ok(_), None) => Err(TestFailure::new(format!("nothing was sent: {why}"))),
            (Err(message), None) if why.contains(message) => Ok(()),
            (Err(message), None) => {
                let (expected, found) = (quoted(message), quoted(&why));
                Err(TestFailure::new(format!(
                    "error: expected {expected}, found {found}"
                )))
            }
            (Err(message), Some(request)) => {
                let (expected, found) = (quoted(message), quoted(request.uri()));
                let text = format!("error: expected {expected}, but a request went to {found}");
                Err(TestFailure::new(text))
            }
        }
    }

    fn differences(&self, url: &str, request: &Request) -> Vec<String> {
        let mut findings: Vec<String> = elsewhere(url, request.uri()).into_iter().collect();
        if let Some((name, region)) = self.signed_for {
            let scope = format!("/{region}/{name}/aws4_request");
            let signature = request.headers().get("authorization").unwrap_or_default();
            if !signature.contains(&scope) {
                let (expected, found) = (quoted(&scope), quoted(signature));
                findings.push(format!("signature: expected {expected}, found {found}"));
            }
        }
        findings
    }
}

/// What is wrong with a URI, unless it is the expected URL or below it.
fn elsewhere(url: &str, uri: &str) -> Option<String> {
    let rest = uri.strip_prefix(url.trim_end_matches('/'));
    let is_below = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
    let (expected, found) = (quoted(url), quoted(uri));
    (!is_below).then(|| format!("endpoint: expected {expected}, found {found}"))
}

/// Whether a call failed because its signature is not supported.
fn asks_too_much<E>(error: &SdkError<E>) -> bool {
    let SdkError::ConstructionFailure(failure) = error else {
        return false;
    };
    let cause = failure.cause().downcast_ref();
    matches!(cause, Some(PrepareError::UnsupportedAuth { .. }))
}
