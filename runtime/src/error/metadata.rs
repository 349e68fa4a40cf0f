//! What came with a response beside its members.

use crate::http::{Headers, Response as HttpResponse, StatusCode};

/// What came with a successful response: request id, status, headers, attempts.
///
/// It is not part of the value: two outputs with the same members are equal whatever came with
/// them.
#[derive(Clone, Debug, Default)]
pub struct ResponseMetadata(Option<Box<Response>>);

#[derive(Clone, Debug)]
struct Response {
    status: StatusCode,
    headers: Headers,
    attempts: u32,
}

impl PartialEq for ResponseMetadata {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for ResponseMetadata {}

impl ResponseMetadata {
    /// What came with a response that took `attempts` attempts.
    pub fn new(status: StatusCode, headers: Headers, attempts: u32) -> Self {
        Self(Some(Box::new(Response {
            status,
            headers,
            attempts,
        })))
    }

    /// The service's id of the request, to quote to support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers()?)
    }

    /// The second id of the request, which S3 tells and its support asks for.
    pub fn extended_request_id(&self) -> Option<&str> {
        extended_request_id(self.headers()?)
    }

    /// The HTTP status; none for an output that a builder made.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.as_ref().map(|r| r.status)
    }

    /// The headers of the response; none for an output that a builder made.
    pub fn headers(&self) -> Option<&Headers> {
        self.0.as_ref().map(|r| &r.headers)
    }

    /// How many requests were sent for the call, the successful one included.
    pub fn attempts(&self) -> u32 {
        self.0.as_ref().map_or(0, |r| r.attempts)
    }
}

/// The request id among the headers of a response.
pub(crate) fn request_id(headers: &Headers) -> Option<&str> {
    let names = [
        "x-amzn-requestid",
        "x-amz-request-id",
        "x-amzn-request-id",
        "x-request-id",
    ];
    names.into_iter().find_map(|name| headers.get(name))
}

/// The second request id among the headers of a response.
pub(crate) fn extended_request_id(headers: &Headers) -> Option<&str> {
    headers.get("x-amz-id-2")
}

/// Whose fault an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The request is wrong, or not allowed.
    Client,
    /// The service failed.
    Server,
}

/// What every error of a service tells: its code, message, request id and HTTP status.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorMetadata(Option<Box<Facts>>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Facts {
    code: Option<String>,
    /// The name of the error's shape, where the code is another.
    shape_name: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    extended_request_id: Option<String>,
    status: Option<StatusCode>,
    fault: Option<Fault>,
    retryable: bool,
}

impl ErrorMetadata {
    /// Nothing known.
    pub(crate) const NONE: Self = Self(None);

    /// Adds what the call loop knows of an error. Without a code in the response its status is the
    /// code.
    pub(crate) fn complete(&mut self, response: &HttpResponse, fault: Fault, retryable: bool) {
        let facts = self.0.get_or_insert_default();
        let status = response.status();
        facts.status = Some(status);
        facts.fault = Some(fault);
        facts.retryable = retryable;
        facts
            .code
            .get_or_insert_with(|| status.as_u16().to_string());
        if facts.request_id.is_none() {
            facts.request_id = request_id(response.headers()).map(str::to_owned);
        }
        facts.extended_request_id = extended_request_id(response.headers()).map(str::to_owned);
    }

    /// Says whether another attempt may succeed, after all.
    pub(crate) fn set_retryable(&mut self, retryable: bool) {
        self.0.get_or_insert_default().retryable = retryable;
    }

    /// Replaces the code; the one before still names the error's shape.
    pub(crate) fn replace_code(&mut self, code: &str) {
        let facts = self.0.get_or_insert_default();
        facts.shape_name = facts.code.replace(code.to_owned());
    }

    /// The name of the error's shape, where the code is another.
    pub(crate) fn shape_name(&self) -> Option<&str> {
        self.0.as_ref()?.shape_name.as_deref()
    }

    /// Sets the request id that a body tells, if the headers told none.
    #[cfg(any(feature = "protocol-query", feature = "protocol-rest-xml"))]
    pub(crate) fn or_request_id(&mut self, id: Option<String>) {
        let facts = self.0.get_or_insert_default();
        facts.request_id = facts.request_id.take().or(id);
    }

    /// Starts building metadata, as tests do.
    pub fn builder() -> ErrorMetadataBuilder {
        ErrorMetadataBuilder::default()
    }

    /// The code of the error, such as `ValidationException`.
    pub fn code(&self) -> Option<&str> {
        self.0.as_ref()?.code.as_deref()
    }

    /// The message of the service.
    pub fn message(&self) -> Option<&str> {
        self.0.as_ref()?.message.as_deref()
    }

    /// The service's id of the request, to quote to support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.as_ref()?.request_id.as_deref()
    }

    /// The second id of the request, which S3 tells and its support asks for.
    pub fn extended_request_id(&self) -> Option<&str> {
        self.0.as_ref()?.extended_request_id.as_deref()
    }

    /// The HTTP status of the response.
    pub fn http_status(&self) -> Option<StatusCode> {
        self.0.as_ref()?.status
    }

    /// Whose fault it is; none for an error that a test made.
    pub fn fault(&self) -> Option<Fault> {
        self.0.as_ref()?.fault
    }

    /// Whether another attempt may succeed. The client's own attempts are used up by then.
    pub fn is_retryable(&self) -> bool {
        self.0.as_ref().is_some_and(|facts| facts.retryable)
    }
}

impl std::fmt::Display for ErrorMetadata {
    /// `ValidationException: the message (HTTP 400, request id 1f2e)`, with what there is.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.fmt_error(f, "unknown error", None)
    }
}

impl ErrorMetadata {
    /// Prints an error of the service: `code` and `message` stand in where this has none.
    #[doc(hidden)]
    pub fn fmt_error(
        &self,
        f: &mut std::fmt::Formatter<'_>,
        code: &str,
        message: Option<&str>,
    ) -> std::fmt::Result {
        f.write_str(self.code().unwrap_or(code))?;
        if let Some(message) = message.or(self.message()) {
            write!(f, ": {message}")?;
        }
        match (self.http_status(), self.request_id()) {
            (Some(status), Some(id)) => write!(f, " (HTTP {}, request id {id})", status.as_u16()),
            (Some(status), None) => write!(f, " (HTTP {})", status.as_u16()),
            (None, Some(id)) => write!(f, " (request id {id})"),
            (None, None) => Ok(()),
        }
    }
}

/// Builds [`ErrorMetadata`].
#[derive(Clone, Debug, Default)]
pub struct ErrorMetadataBuilder(Facts);

impl ErrorMetadataBuilder {
    /// Sets the code.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    /// Sets the message.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// Sets the request id.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.0.request_id = Some(id.into());
        self
    }

    /// Sets the HTTP status.
    pub fn http_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Sets whose fault it is.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.0.fault = Some(fault);
        self
    }

    /// Sets whether another attempt may succeed.
    pub fn retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// The metadata.
    pub fn build(self) -> ErrorMetadata {
        ErrorMetadata(Some(Box::new(self.0)))
    }
}

/// Errors that can tell the service's code and message.
pub trait ProvideErrorMetadata {
    /// Everything that is known.
    fn meta(&self) -> &ErrorMetadata;

    /// The code of the error, such as `ValidationException`.
    fn code(&self) -> Option<&str> {
        self.meta().code()
    }

    /// The message of the service.
    fn message(&self) -> Option<&str> {
        self.meta().message()
    }
}
