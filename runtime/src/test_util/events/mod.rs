//! `smithy.test#eventStreamTests`: events that are sent and received, and what comes before them.

mod message;

pub use self::message::EventMessage;

use std::collections::VecDeque;
use std::fmt::Debug;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::body::Expected;
use super::failure::{TestFailure, TestResult, chain};
use super::tree::{Precision, differences};
use super::{block_on, settings, values};
use crate::client::Send;
use crate::config::Builder;
use crate::error::SdkError;
use crate::event_stream::test_util::messages;
use crate::event_stream::{EventReceiver, EventStreamSender, Events, HeaderValue, StreamError};
use crate::http::Request;
use crate::operation::{Operate, OperationError};
use crate::transport::scripted::{Scripted, Step};

const ENDPOINT: &str = "https://example.com";

/// Events to send, in place of a stream of a program.
pub fn events<T: Events, E: StreamError>(
    items: impl IntoIterator<Item = Result<T, E>>,
) -> EventStreamSender<T, E> {
    Items(items.into_iter().collect()).into()
}

struct Items<T>(VecDeque<T>);

impl<T> Unpin for Items<T> {}

impl<T> futures_core::Stream for Items<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Ready(self.0.pop_front())
    }
}

/// A case of an operation with events.
#[derive(Debug)]
pub struct EventCase {
    /// Method and path.
    request: Option<(&'static str, &'static str)>,
    request_headers: Vec<(&'static str, &'static str)>,
    /// The status; 200 where nothing is said.
    code: Option<u16>,
    response_headers: Vec<(&'static str, &'static str)>,
    response_body: Option<Expected>,
    sent: Vec<EventMessage>,
    received: Vec<EventMessage>,
    /// Whether the call or its stream must fail, and with which error if that is stated.
    failure: Option<Option<&'static str>>,
    transport: Scripted,
}

impl Default for EventCase {
    fn default() -> Self {
        Self::new()
    }
}

impl EventCase {
    /// A case of a call that succeeds.
    pub fn new() -> Self {
        Self {
            request: None,
            request_headers: Vec::new(),
            code: None,
            response_headers: Vec::new(),
            response_body: None,
            sent: Vec::new(),
            received: Vec::new(),
            failure: None,
            transport: Scripted::new([]),
        }
    }

    /// Method and path of the request.
    pub fn request(mut self, method: &'static str, path: &'static str) -> Self {
        self.request = Some((method, path));
        self
    }

    /// A header of the request.
    pub fn request_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.request_headers.push((name, value));
        self
    }

    /// The status of the response; 200 where nothing is said.
    pub fn response(mut self, code: u16) -> Self {
        self.code = Some(code);
        self
    }

    /// A header of the response.
    pub fn response_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.response_headers.push((name, value));
        self
    }

    /// The body of a response without events. CBOR is written in Base64.
    pub fn response_body(mut self, media_type: &'static str, text: &'static str) -> Self {
        self.response_body = Some(Expected { media_type, text });
        self
    }

    /// An event that must be sent, after those before.
    pub fn sends(mut self, message: EventMessage) -> Self {
        self.sent.push(message);
        self
    }

    /// An event that is received, after those before.
    pub fn receives(mut self, message: EventMessage) -> Self {
        self.received.push(message);
        self
    }

    /// The call, or the stream of its events, must fail.
    pub fn fails(mut self) -> Self {
        self.failure = Some(None);
        self
    }

    /// The call, or the stream of its events, must fail with this error.
    pub fn fails_with(mut self, name: &'static str) -> Self {
        self.failure = Some(Some(name));
        self
    }

    /// The configuration of a client whose one call is answered so, to be completed.
    pub fn config(&self) -> Builder {
        settings(&self.transport, None).endpoint_url(ENDPOINT)
    }

    /// Makes a call that receives no events.
    ///
    /// # Errors
    /// One line for each difference.
    pub fn check<O: Operate>(self, call: Send<O>) -> TestResult {
        self.answer()?;
        let outcome = block_on(call).map(drop);
        self.judge(outcome.err().map(refused))
    }

    /// Makes a call, and compares the events that come.
    ///
    /// # Errors
    /// One line for each difference.
    pub fn check_events<O: Operate, T: Events + PartialEq, E: StreamError>(
        self,
        call: Send<O>,
        stream: impl FnOnce(O::Output) -> EventReceiver<T, E>,
        expected: impl IntoIterator<Item = T>,
    ) -> TestResult {
        self.answer()?;
        match block_on(call) {
            Ok(output) => self.drain(stream(output), expected),
            Err(error) => self.judge(Some(refused(error))),
        }
    }

    /// Makes a call, and compares its output and the events that come.
    ///
    /// # Errors
    /// One line for each difference.
    pub fn check_output<O: Operate, T: Events + PartialEq, E: StreamError>(
        self,
        call: Send<O>,
        output: O::Output,
        stream: impl FnOnce(O::Output) -> EventReceiver<T, E>,
        expected: impl IntoIterator<Item = T>,
    ) -> TestResult {
        self.answer()?;
        let found = block_on(call)?;
        let schema = O::OPERATION.output;
        let wanted = values::of_structure(schema, &output)?;
        let got = values::of_structure(schema, &found)?;
        TestFailure::of(differences(&wanted, &got, Precision::Exact))?;
        self.drain(stream(found), expected)
    }

    fn drain<T: Events + PartialEq, E: StreamError>(
        self,
        mut stream: EventReceiver<T, E>,
        expected: impl IntoIterator<Item = T>,
    ) -> TestResult {
        let mut expected = expected.into_iter();
        loop {
            let found = match block_on(stream.recv()) {
                Err(error) => return self.judge(Some(refused(error))),
                Ok(found) => found,
            };
            let wanted = expected.next();
            if found != wanted {
                let text = format!("event: expected {wanted:?}, found {found:?}");
                return Err(TestFailure::new(text));
            }
            if found.is_none() {
                return self.judge(None);
            }
        }
    }

    /// Puts the response where the call finds it.
    fn answer(&self) -> TestResult {
        let mut step = Step::respond(self.code.unwrap_or(200));
        for (name, value) in &self.response_headers {
            step = step.header(name, value);
        }
        let mut body = match &self.response_body {
            Some(body) => body.bytes().map_err(TestFailure::new)?,
            None => Vec::new(),
        };
        for message in &self.received {
            body.extend(message.to_bytes()?);
        }
        self.transport.push(step.body(body));
        Ok(())
    }

    /// Whether the case states anything of the response.
    fn has_response(&self) -> bool {
        self.code.is_some()
            || !self.response_headers.is_empty()
            || self.response_body.is_some()
            || !self.received.is_empty()
    }

    /// Compares how the call ended, and what it sent.
    fn judge(self, failure: Option<Refused>) -> TestResult {
        let mut findings = Vec::new();
        match (&self.failure, failure) {
            (None, None) | (Some(None), Some(_)) => {}
            // What becomes of a response that the case does not state shows nothing.
            (None, Some(_)) if !self.has_response() => {}
            (None, Some(found)) => findings.push(found.text),
            (Some(_), None) => findings.push("expected an error, found none".to_owned()),
            (Some(Some(name)), Some(found)) if found.name.as_deref() == Some(name) => {}
            (Some(Some(name)), Some(found)) => {
                findings.push(format!("expected the error {name:?}, found {}", found.text));
            }
        }
        match self.transport.requests().first() {
            Some(request) => self.check_request(request, &mut findings)?,
            None => findings.push("nothing was sent".to_owned()),
        }
        TestFailure::of(findings)
    }

    fn check_request(
        &self,
        request: &Request,
        findings: &mut Vec<String>,
    ) -> Result<(), TestFailure> {
        if let Some(expected) = self.request {
            let path = request.uri().strip_prefix(ENDPOINT).unwrap_or_default();
            let found = (request.method(), path);
            if found != expected {
                findings.push(format!("request: expected {expected:?}, found {found:?}"));
            }
        }
        for (name, expected) in &self.request_headers {
            let found = request.headers().get(name);
            if found != Some(expected) {
                findings.push(format!("{name}: expected {expected:?}, found {found:?}"));
            }
        }
        if self.sent.is_empty() {
            return Ok(());
        }
        let mut found = messages(request.body().bytes().unwrap_or_default())?;
        // RPC protocols begin with a message that is no event.
        found.retain(|message| {
            let kind = message.header(":event-type").and_then(HeaderValue::as_str);
            kind != Some("initial-request")
        });
        if found.len() != self.sent.len() {
            let (expected, found) = (self.sent.len(), found.len());
            findings.push(format!("events: expected {expected}, found {found}"));
        }
        for (index, (expected, found)) in self.sent.iter().zip(&found).enumerate() {
            let differences = expected.differences(found).into_iter();
            findings.extend(differences.map(|line| format!("events[{index}] {line}")));
        }
        Ok(())
    }
}

/// An error that ended a call or a stream.
struct Refused {
    /// The name of its shape, if the model has it.
    name: Option<String>,
    text: String,
}

fn refused<E: OperationError, R: Debug>(error: SdkError<E, R>) -> Refused {
    let text = chain(&error);
    let modeled = match error {
        SdkError::ServiceError(error) => error.into_err().into_inner().ok(),
        _ => None,
    };
    let name = modeled.and_then(|error| {
        let meta = error.error_metadata();
        meta.shape_name().or(meta.code()).map(str::to_owned)
    });
    Refused { name, text }
}
