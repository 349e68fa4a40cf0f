//! Messages as cases state them.

use crate::event_stream::{Header, HeaderValue, Message};
use crate::primitives::base64;
use crate::test_util::body::Expected;
use crate::test_util::failure::TestFailure;
use crate::test_util::tree::Precision;

/// A message as a case states it: what must be in one that is sent, or what one that is received
/// is made of.
#[derive(Debug, Default)]
pub struct EventMessage {
    headers: Vec<(&'static str, HeaderValue)>,
    forbid_headers: Vec<&'static str>,
    require_headers: Vec<&'static str>,
    body: Option<Expected>,
    bytes: Option<&'static str>,
}

impl EventMessage {
    /// A message of which nothing is said.
    pub fn new() -> Self {
        Self::default()
    }

    /// A header.
    pub fn header(mut self, name: &'static str, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Headers that must not be there.
    pub fn forbid_headers(mut self, names: &[&'static str]) -> Self {
        self.forbid_headers.extend(names);
        self
    }

    /// Headers that must be there.
    pub fn require_headers(mut self, names: &[&'static str]) -> Self {
        self.require_headers.extend(names);
        self
    }

    /// The payload. CBOR is written in Base64.
    pub fn body(mut self, media_type: &'static str, text: &'static str) -> Self {
        self.body = Some(Expected { media_type, text });
        self
    }

    /// The whole message as it is received, in Base64.
    pub fn bytes(mut self, base64: &'static str) -> Self {
        self.bytes = Some(base64);
        self
    }

    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, TestFailure> {
        if let Some(text) = self.bytes {
            return Ok(base64::decode(text)?);
        }
        let payload = match &self.body {
            Some(body) => body.bytes().map_err(TestFailure::new)?,
            None => Vec::new(),
        };
        let headers = self.headers.iter();
        let message = headers.fold(Message::new(payload), |message, (name, value)| {
            message.add_header(Header::new(*name, value.clone()))
        });
        Ok(message.encode()?.to_vec())
    }

    /// What differs between this message and one that was sent.
    pub(super) fn differences(&self, found: &Message) -> Vec<String> {
        let mut findings = Vec::new();
        for (name, expected) in &self.headers {
            let found = found.header(name);
            if found != Some(expected) {
                findings.push(format!("{name}: expected {expected:?}, found {found:?}"));
            }
        }
        for name in &self.forbid_headers {
            if let Some(value) = found.header(name) {
                findings.push(format!("{name}: expected none, found {value:?}"));
            }
        }
        for name in &self.require_headers {
            if found.header(name).is_none() {
                findings.push(format!("{name}: expected one, found none"));
            }
        }
        if let Some(body) = &self.body {
            findings.extend(body.differences(found.payload(), Precision::Exact));
        }
        findings
    }
}
