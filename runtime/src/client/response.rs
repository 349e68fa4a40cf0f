//! From a response to an output or an error.

use bytes::Bytes;

use crate::error::{BoxError, ErrorMetadata, Fault, ResponseMetadata, SdkError, Unhandled};
use crate::http::Response;
use crate::interceptor::Answer;
use crate::operation::{ErrorShape, Output};
use crate::primitives::{ByteStream, SdkBody};
use crate::retry::{Reason, retry_after, service_error};
use crate::serde::Stream;

#[cfg(feature = "event-stream")]
use super::PrepareError;
use super::attempt::Moment;
use super::call::{Failure, Plan, Run};
#[cfg(feature = "event-stream")]
use super::events::Begun;
use super::send::Refusal;

/// A response, its body beside it unless it streams.
pub(super) struct Received {
    pub(super) response: Response,
    pub(super) body: Bytes,
    pub(super) number: u32,
    pub(super) moment: Moment,
    /// The events in the body.
    #[cfg(feature = "event-stream")]
    pub(super) events: Option<Begun>,
}

impl Received {
    /// A failure that shows the response with its body.
    fn unreadable(self, source: impl Into<BoxError>) -> Failure {
        Failure::last(SdkError::response_error(source, self.into_raw()))
    }

    fn into_raw(mut self) -> Response {
        if !self.body.is_empty() {
            *self.response.body_mut() = SdkBody::from(self.body);
        }
        self.response
    }
}

impl Run {
    pub(super) fn read_answer(
        &self,
        plan: &Plan,
        received: Received,
        success: bool,
        output: &mut dyn Output,
    ) -> Result<(), Failure> {
        if success {
            self.read_output(plan, received, output)
        } else {
            Err(self.read_error(plan, received))
        }
    }

    fn read_output(
        &self,
        plan: &Plan,
        mut received: Received,
        output: &mut dyn Output,
    ) -> Result<(), Failure> {
        let Received { response, body, .. } = &received;
        if matches!(output.stream_mut(), Stream::None)
            && let Err(error) = self.check_body(response, body)
        {
            return Err(received.unreadable(error));
        }
        if let Err(error) = plan
            .protocol
            .read_output(self.operation, response, body, output)
        {
            return Err(received.unreadable(error));
        }
        match output.stream_mut() {
            Stream::None => {}
            Stream::Bytes(place) => {
                let body = self.checked_stream(&mut received.response);
                *place = ByteStream::new(self.watched(body));
            }
            #[cfg(feature = "event-stream")]
            Stream::Receive(_) => {
                if let Some(begun) = received.events.take()
                    && let Err(error) = begun.put_into(self.operation, output)
                {
                    return Err(received.unreadable(error));
                }
            }
            #[cfg(feature = "event-stream")]
            Stream::Send(_) => return Err(received.unreadable(PrepareError::UnsupportedStream)),
        }
        let info = self.info(received.number);
        for interceptor in self.call.interceptors() {
            let answer = Answer::Output(output);
            if let Err(error) = interceptor.read_after_deserialization(&info, answer) {
                return Err(received.unreadable(error));
            }
        }
        let status = received.response.status();
        let headers = std::mem::take(received.response.headers_mut());
        *output.response_metadata_mut() = ResponseMetadata::new(status, headers, received.number);
        Ok(())
    }

    fn read_error(&self, plan: &Plan, received: Received) -> Failure {
        let Received { response, body, .. } = &received;
        let mut meta = plan
            .protocol
            .read_error_metadata(self.operation, response, body);
        let found = self.find_error(&meta);
        let modeled = found.map(|(_, shape)| shape);
        let reason = self.reason(&received, &meta, modeled);
        let fault = match modeled {
            Some(shape) if shape.server_fault => Fault::Server,
            None if response.status().is_server_error() => Fault::Server,
            _ => Fault::Client,
        };
        meta.complete(response, fault, reason.is_some());
        let info = self.info(received.number);
        for interceptor in self.call.interceptors() {
            let answer = Answer::Error(&meta);
            if let Err(error) = interceptor.read_after_deserialization(&info, answer) {
                return received.unreadable(error);
            }
        }
        let refusal = match found {
            Some((index, shape)) => self.modeled(plan, &received, index, shape, meta),
            None => Refusal::Unhandled(Unhandled::new(meta)),
        };
        Failure {
            reason,
            asked: retry_after(response.headers(), received.moment.signed),
            error: SdkError::service_error(refusal, received.into_raw()),
        }
    }

    /// The error of the model that a response is. Its code counts before its shape's name.
    fn find_error(&self, meta: &ErrorMetadata) -> Option<(usize, &'static ErrorShape)> {
        let errors = self.operation.errors;
        let find = |name: &str| {
            let coded = errors.iter().position(|error| error.code == Some(name));
            let named = || errors.iter().position(|error| error.schema.name() == name);
            let index = coded.or_else(named)?;
            Some((index, *errors.get(index)?))
        };
        let shape = meta.shape_name().and_then(find);
        shape.or_else(|| meta.code().and_then(find))
    }

    fn reason(
        &self,
        received: &Received,
        meta: &ErrorMetadata,
        modeled: Option<&ErrorShape>,
    ) -> Option<Reason> {
        let Received {
            response, moment, ..
        } = received;
        let skew = self.core.skew();
        if skew.learn(meta.code(), response.headers(), moment.signed, moment.clock) {
            return Some(Reason::ClockSkew);
        }
        let names = [meta.code(), meta.shape_name()];
        if self.is_wrong_endpoint(response.status().as_u16(), names) {
            return Some(Reason::WrongEndpoint);
        }
        let retryable = modeled.and_then(|shape| shape.retryable);
        let class = |name| service_error(name, response.status().as_u16(), retryable);
        class(meta.code()).or_else(|| class(meta.shape_name()))
    }

    /// The members of a modelled error. If they cannot be read, code and message still tell what
    /// the service said.
    fn modeled(
        &self,
        plan: &Plan,
        received: &Received,
        index: usize,
        shape: &'static ErrorShape,
        meta: ErrorMetadata,
    ) -> Refusal {
        let mut error = (shape.empty)();
        let Received { response, body, .. } = received;
        let read = plan.protocol.read_error(shape, response, body, &mut *error);
        if read.is_err() {
            return Refusal::Unhandled(Unhandled::new(meta));
        }
        *error.error_metadata_mut() = meta;
        Refusal::Modeled(index, error)
    }
}
