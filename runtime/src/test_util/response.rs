//! `smithy.test#httpResponseTests`: what a response means.

use super::body::Expected;
use super::failure::{TestFailure, TestResult, chain};
use super::tree::{Precision, differences};
use super::{block_on, settings, values};
use crate::client::Send;
use crate::config::Builder;
use crate::error::{Fault, SdkError};
use crate::operation::{ErrorStructure, Operate, OperationError as _, Output as _, downcast_error};
use crate::schema::Schema;
use crate::serde::{Stream, Structure};
use crate::transport::scripted::{Scripted, Step};

/// A response, and what is expected of the call that it answers.
#[derive(Debug)]
pub struct ResponseCase {
    code: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: Option<Expected>,
    auth_scheme: Option<&'static str>,
    error_code: Option<&'static str>,
    fault: Option<Fault>,
    precision: Precision,
    transport: Scripted,
}

impl ResponseCase {
    /// A response with this status.
    pub fn new(code: u16) -> Self {
        Self {
            code,
            headers: Vec::new(),
            body: None,
            auth_scheme: None,
            error_code: None,
            fault: None,
            precision: Precision::Exact,
            transport: Scripted::new([]),
        }
    }

    /// A header of the response.
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The body of the response. CBOR is written in Base64.
    pub fn body(mut self, media_type: &'static str, text: &'static str) -> Self {
        self.body = Some(Expected { media_type, text });
        self
    }

    /// Lets the client have no other identity than that of an authentication scheme, by its shape id.
    pub fn auth_scheme(mut self, id: &'static str) -> Self {
        self.auth_scheme = Some(id);
        self
    }

    /// The code that the error must tell in its metadata.
    pub fn error_code(mut self, code: &'static str) -> Self {
        self.error_code = Some(code);
        self
    }

    /// Whose fault the error must say that it is.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }

    /// Compares big decimals as the nearest `f64`: models may state them as JSON numbers, which tools
    /// round on their way.
    pub fn rounded_decimals(mut self) -> Self {
        self.precision = Precision::Rounded;
        self
    }

    /// The configuration of a client whose one call gets the response, to be completed.
    pub fn config(&self) -> Builder {
        settings(&self.transport, self.auth_scheme).endpoint_url("https://example.com")
    }

    /// Makes the call and compares its output.
    ///
    /// # Errors
    /// An error in place of an output, or one line for each difference.
    pub fn output<O: Operate>(self, call: Send<O>, mut expected: O::Output) -> TestResult {
        self.answer()?;
        let mut found = block_on(call)?;
        let schema = O::OPERATION.output;
        let mut findings = self.compare(schema, &expected, &found)?;
        let (wanted, got) = (stream(&mut expected)?, stream(&mut found)?);
        if wanted != got {
            let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
            let (wanted, got) = (wanted.map(text), got.map(text));
            findings.push(format!("stream: expected {wanted:?}, found {got:?}"));
        }
        if found.response_metadata().status().is_none() {
            findings.push("the output tells no status".to_owned());
        }
        TestFailure::of(findings)
    }

    /// Makes the call and compares the error that it must end with.
    ///
    /// # Errors
    /// An output or another error in place of this one, or one line for each difference.
    pub fn error<O: Operate, E: ErrorStructure>(self, call: Send<O>, expected: E) -> TestResult {
        self.answer()?;
        let schema = E::SHAPE.schema;
        let refused = |what: String| TestFailure::new(format!("no `{}`: {what}", schema.name()));
        let error = match block_on(call) {
            Ok(output) => return Err(refused(format!("the call succeeded with {output:?}"))),
            Err(SdkError::ServiceError(error)) => error.into_err(),
            Err(other) => return Err(refused(chain(&other))),
        };
        let error = match error.into_inner() {
            Ok(error) => error,
            Err(unhandled) => {
                return Err(refused(format!("an error without a type: {unhandled:?}")));
            }
        };
        let found = downcast_error::<E>(error).map_err(|other| refused(chain(&*other)))?;
        let mut findings = self.compare(schema, &expected, &found)?;
        let meta = found.error_metadata();
        if let Some(code) = self.error_code
            && meta.code() != Some(code)
        {
            findings.push(format!("code: expected {code:?}, found {:?}", meta.code()));
        }
        if self.fault.is_some() && meta.fault() != self.fault {
            let (expected, found) = (self.fault, meta.fault());
            findings.push(format!("fault: expected {expected:?}, found {found:?}"));
        }
        TestFailure::of(findings)
    }

    /// Puts the response where the call finds it.
    fn answer(&self) -> TestResult {
        let mut step = Step::respond(self.code);
        for (name, value) in &self.headers {
            step = step.header(name, value);
        }
        if let Some(body) = &self.body {
            step = step.body(body.bytes().map_err(TestFailure::new)?);
        }
        self.transport.push(step);
        Ok(())
    }

    fn compare(
        &self,
        schema: &'static Schema,
        expected: &dyn Structure,
        found: &dyn Structure,
    ) -> Result<Vec<String>, TestFailure> {
        let expected = values::of_structure(schema, expected)?;
        let found = values::of_structure(schema, found)?;
        Ok(differences(&expected, &found, self.precision))
    }
}

/// The bytes of a streaming member.
fn stream(value: &mut dyn Structure) -> Result<Option<Vec<u8>>, TestFailure> {
    match value.stream_mut() {
        Stream::Bytes(stream) => {
            let bytes = block_on(std::mem::take(stream).collect())?;
            Ok(Some(bytes.into_bytes().to_vec()))
        }
        _ => Ok(None),
    }
}
