//! From a request to an answer: which operation, its input, its handler, its output.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::connection::request_line;
use super::content;
use super::handler::Handle;
use super::http1::Message;
use super::log::Received;
use super::refusal::{Kind, Refusal};
use super::server::State;
use crate::block_on::block_on;
use crate::error::ErrorMetadata;
use crate::http::{Method, Request, Response, StatusCode};
use crate::operation::{ModeledError, Operation, Output};
use crate::primitives::{ByteStream, SdkBody};
use crate::protocol::serve::{Incoming, Outgoing};
use crate::serde::{Stream, WriteError};

/// What a connection does next.
pub(super) enum Reply {
    /// Sends a response, whose body is in memory.
    Response(Response),
    /// Ends.
    Disconnect,
}

/// Something that goes wrong beside what handlers refuse. Its status is one that clients do not try
/// again after.
struct Wrong {
    status: u16,
    code: &'static str,
    what: String,
}

/// Answers a request.
pub(super) fn dispatch(message: Message, state: &State) -> Reply {
    let line = request_line(&message);
    let (method, target) = line.unwrap_or_default();
    let name = format!("{method} {target}");
    let (reply, number) = match line.and_then(|_| Method::from_bytes(method.as_bytes()).ok()) {
        Some(method) => answer(&message, method, target, state),
        None => {
            let what = format!("`{}` is no request of HTTP/1.1", message.start);
            (Err(Wrong::bad(what)), 0)
        }
    };
    let reply = reply.unwrap_or_else(|wrong| {
        state.log.failure(&name, &wrong.what);
        wrong.reply(state)
    });
    match reply {
        Reply::Response(mut response) => {
            if response.headers().get("x-amzn-requestid").is_none() {
                let id = format!("fake-{number}");
                // A number is a valid header.
                let _ = response.headers_mut().try_insert("x-amzn-requestid", &id);
            }
            Reply::Response(response)
        }
        Reply::Disconnect => Reply::Disconnect,
    }
}

/// The answer, and the number of the request.
fn answer(
    message: &Message,
    method: Method,
    target: &str,
    state: &State,
) -> (Result<Reply, Wrong>, usize) {
    let decoded = content::decoded(&message.headers, &message.body, state.max_request_body);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let incoming = Incoming {
        method: method.as_str(),
        path,
        query,
        headers: &message.headers,
        body: decoded.as_deref().unwrap_or_default(),
    };
    let operation = state.serve.route(state.operations, &incoming);
    let mut request = Request::new(method.clone(), target, message.body.clone().into());
    *request.headers_mut() = message.headers.clone();
    let number = state.log.request(Received {
        operation: operation.map(|operation| operation.name),
        request,
    });
    let answer = || {
        if let Err(unread) = &decoded {
            return Err(Wrong::bad(unread.to_string()));
        }
        let operation = operation.ok_or_else(|| Wrong {
            status: 404,
            code: "UnknownOperationException",
            what: "no operation of the service has such a request".to_owned(),
        })?;
        let mut handlers = state.handlers.iter();
        let handler = handlers.find(|handler| handler.operation().name == operation.name);
        let handler = handler.ok_or_else(|| Wrong {
            status: 501,
            code: "UnknownOperationException",
            what: format!("`{}` has no handler", operation.name),
        })?;
        handled(&**handler, operation, &incoming, state)
    };
    (answer(), number)
}

/// Reads the input, calls the handler and writes what it gives.
fn handled(
    handler: &dyn Handle,
    operation: &'static Operation,
    incoming: &Incoming<'_>,
    state: &State,
) -> Result<Reply, Wrong> {
    let mut input = handler.input();
    state
        .serve
        .read_input(operation, incoming, &mut *input)
        .map_err(|error| Wrong {
            status: 400,
            code: "SerializationException",
            what: format!("the input of `{}`: {error}", operation.name),
        })?;
    if let Stream::Bytes(place) = input.stream_mut() {
        *place = ByteStream::new(SdkBody::from(incoming.body));
    }
    let answered = catch_unwind(AssertUnwindSafe(|| block_on(handler.answer(input))));
    let answered = answered.map_err(|panic| {
        let said = said(&*panic);
        Wrong::internal(format!(
            "the handler of `{}` panicked: {said}",
            operation.name
        ))
    })?;
    match answered {
        Ok(output) => written(operation, output, state),
        Err(refusal) => refused(operation, refusal, state),
    }
}

/// What a panic says.
fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("without a message")
}

fn written(
    operation: &'static Operation,
    mut output: Box<dyn Output>,
    state: &State,
) -> Result<Reply, Wrong> {
    let refuse =
        |what: String| Wrong::internal(format!("the output of `{}`: {what}", operation.name));
    let mut response = state
        .serve
        .write_output(operation, &*output)
        .map_err(|error| refuse(error.to_string()))?;
    if let Stream::Bytes(stream) = output.stream_mut() {
        let bytes = block_on(std::mem::take(stream).collect());
        let bytes = bytes.map_err(|error| refuse(error.to_string()))?;
        *response.body_mut() = bytes.into_bytes().into();
    }
    Ok(Reply::Response(response))
}

fn refused(operation: &'static Operation, refusal: Refusal, state: &State) -> Result<Reply, Wrong> {
    if let Some(delay) = refusal.delay {
        std::thread::sleep(delay);
    }
    let refuse =
        |error: WriteError| Wrong::internal(format!("an error of `{}`: {error}", operation.name));
    let response = match *refusal.kind {
        Kind::Disconnect => return Ok(Reply::Disconnect),
        Kind::Broken(what) => return Err(Wrong::internal(what)),
        Kind::Response(response) => in_memory(response)?,
        Kind::Modeled(error) => modeled(&*error, state).map_err(refuse)?,
        Kind::Other { status, meta } => other(status, &meta, state).map_err(refuse)?,
    };
    Ok(Reply::Response(response))
}

/// The same response with its body in memory.
fn in_memory(mut response: Response) -> Result<Response, Wrong> {
    let body = std::mem::take(response.body_mut());
    let body = block_on(body.collect_bytes());
    let body = body.map_err(|error| Wrong::internal(format!("the body of a response: {error}")))?;
    *response.body_mut() = body.into();
    Ok(response)
}

fn modeled(error: &dyn ModeledError, state: &State) -> Result<Response, WriteError> {
    let shape = error.shape();
    let name = shape.schema.name();
    state.serve.write_error(&Outgoing {
        status: shape.status,
        name,
        code: shape.code.unwrap_or(name),
        server_fault: shape.server_fault,
        message: None,
        members: Some((shape.schema, error)),
    })
}

fn other(status: u16, meta: &ErrorMetadata, state: &State) -> Result<Response, WriteError> {
    let code = meta.code().unwrap_or_default();
    state.serve.write_error(&Outgoing {
        status,
        name: code,
        code,
        server_fault: status >= 500,
        message: meta.message(),
        members: None,
    })
}

impl Wrong {
    fn bad(what: String) -> Self {
        Self {
            status: 400,
            code: "SerializationException",
            what,
        }
    }

    fn internal(what: String) -> Self {
        Self {
            status: 501,
            code: "FakeServerFailure",
            what,
        }
    }

    /// What the client is told.
    fn reply(&self, state: &State) -> Reply {
        let message = format!("fake server: {}", self.what);
        let meta = ErrorMetadata::builder()
            .code(self.code)
            .message(message)
            .build();
        let response = other(self.status, &meta, state).unwrap_or_else(|_| {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            Response::new(status, SdkBody::from(self.what.as_str()))
        });
        Reply::Response(response)
    }
}
