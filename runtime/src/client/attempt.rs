//! One attempt: from the input to an output, or to a failure that may be worth another attempt.

use std::future::ready;
use std::pin::pin;
use std::time::SystemTime;

use bytes::Bytes;

use crate::error::{BoxError, ConnectorError, DispatchKind, SdkError, TimeoutError, TimeoutKind};
use crate::http::Request;
use crate::operation::{OperationTrait, Output};
use crate::retry::Reason;
use crate::serde::Stream;
use crate::timeout::limited;
use crate::trace;
use crate::transport::{Sending, Transport, TransportSettings};

use super::PrepareError;
use super::auth::{Auth, identity};
use super::body::Broken;
use super::call::{Failure, Plan, Run};
use super::response::Received;
use super::signing::Signing;
#[cfg(feature = "test-util")]
use super::substitute::Answered;

/// What our clock showed, and the time that was signed.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    pub(super) clock: SystemTime,
    pub(super) signed: SystemTime,
}

impl Failure {
    pub(super) fn transport(error: ConnectorError) -> Self {
        let reason = Reason::of_transport(&error);
        let error = match error.kind() {
            DispatchKind::Timeout(kind @ TimeoutKind::Attempt, limit) => {
                SdkError::timeout_error(kind, limit)
            }
            _ => SdkError::dispatch_failure(error),
        };
        Self {
            error,
            reason,
            asked: None,
        }
    }
}

impl From<TimeoutError> for Failure {
    fn from(timeout: TimeoutError) -> Self {
        Self::transport(ConnectorError::timeout(timeout.kind(), timeout.limit()))
    }
}

impl Run {
    pub(super) async fn attempt(
        &mut self,
        plan: &Plan,
        number: u32,
        output: &mut dyn Output,
    ) -> Result<(), Failure> {
        let clock = self.core.clock();
        let signed = self.core.skew().correct(clock);
        let moment = Moment { clock, signed };
        // The request is made after the wait for the identity: what lives through no wait costs
        // no room in the future.
        let auth = identity(&self.core, self.operation)
            .await
            .map_err(Failure::construction)?;
        // Streams of events may be silent.
        let sends_events = self.sends_events();
        let request = self
            .signed_request(plan, number, signed, &auth)
            .map_err(Failure::construction)?;
        let started = trace::now();
        #[cfg(feature = "test-util")]
        let answer = match self.answered(number, output)? {
            Answered::Output => return Ok(()),
            Answered::Response(response) => Some(response),
            Answered::Not => None,
        };
        #[cfg(not(feature = "test-util"))]
        let answer = None;
        let sending = match answer {
            Some(response) => Box::pin(ready(Ok(response))),
            None => self
                .send(request, sends_events)
                .map_err(Failure::construction)?,
        };
        let exchange = pin!(self.exchange(plan, number, moment, sending, output));
        let limit = self.core.timeout().operation_attempt_timeout();
        let result = limited(self.core.sleep(), TimeoutKind::Attempt, limit, exchange).await;
        let result = result.unwrap_or_else(|timeout| Err(timeout.into()));
        trace::attempt(number, started, result.as_ref().err().map(|f| &f.error));
        result
    }

    /// The request as it is sent.
    fn signed_request(
        &mut self,
        plan: &Plan,
        number: u32,
        time: SystemTime,
        auth: &Auth,
    ) -> Result<Request, BoxError> {
        let mut request = self.request(plan, number, time)?;
        let info = self.info(number);
        for interceptor in self.call.interceptors() {
            interceptor.modify_before_signing(&info, &mut request)?;
        }
        self.add_checksum(&mut request)?;
        let signing = Signing {
            core: &self.core,
            operation: self.operation,
            endpoint: &plan.endpoint,
            time,
            events: self.sends_events(),
        };
        #[cfg_attr(not(feature = "event-stream"), expect(unused))]
        let chain = signing.sign(auth, &mut request)?;
        #[cfg(feature = "event-stream")]
        self.add_events(plan, chain, &mut request)?;
        let info = self.info(number);
        for interceptor in self.call.interceptors() {
            interceptor.read_after_signing(&info, &request)?;
        }
        for interceptor in self.call.interceptors() {
            interceptor.modify_before_transmit(&info, &mut request)?;
        }
        request.headers().check()?;
        Ok(request)
    }

    fn send(&self, request: Request, sends_events: bool) -> Result<Sending<'_>, PrepareError> {
        let timeout = self.core.timeout();
        let settings = TransportSettings {
            connect_timeout: timeout.connect_timeout(),
            read_timeout: timeout.read_timeout(),
            http2: self
                .operation
                .traits
                .contains(&OperationTrait::EventStreamHttp2),
            ..TransportSettings::default()
        };
        let transport = self.core.transport();
        let transport = transport.ok_or(PrepareError::MissingTransport)?;
        Ok(match sends_events {
            true => transport.send(request, &settings),
            false => self.dispatch(transport, request, &settings),
        })
    }

    async fn exchange(
        &self,
        plan: &Plan,
        number: u32,
        moment: Moment,
        mut sending: Sending<'_>,
        output: &mut dyn Output,
    ) -> Result<(), Failure> {
        let limit = self.core.timeout().read_timeout();
        let (sleep, sending) = (self.core.sleep(), sending.as_mut());
        let mut response = limited(sleep, TimeoutKind::Read, limit, sending)
            .await?
            .map_err(Failure::transport)?;
        for interceptor in self.call.interceptors() {
            if let Err(error) = interceptor.read_after_transmit(&self.info(number), &response) {
                return Err(Failure::last(SdkError::response_error(error, response)));
            }
        }
        let mut success = plan.protocol.is_success(self.operation, &response);
        let streams = success && !matches!(output.stream_mut(), Stream::None);
        let mut body = Bytes::new();
        if !streams {
            body = match self.read_body(&mut response).await {
                Ok(body) => body,
                Err(Broken::Failure(failure)) => return Err(failure),
                Err(Broken::TooLong(error)) => {
                    return Err(Failure::last(SdkError::response_error(error, response)));
                }
            };
            let late = &OperationTrait::ErrorInSuccess;
            let may_fail = success && self.operation.traits.contains(late);
            success &= !(may_fail && plan.protocol.is_error_document(&body));
        }
        #[cfg(feature = "event-stream")]
        let events = match output.stream_mut() {
            Stream::Receive(_) if success => {
                let body = std::mem::take(response.body_mut());
                match self.begin_events(plan, body).await {
                    Ok(events) => Some(events),
                    Err(unread) => return Err(unread.into_failure(response)),
                }
            }
            _ => None,
        };
        let received = Received {
            response,
            body,
            number,
            moment,
            #[cfg(feature = "event-stream")]
            events,
        };
        self.read_answer(plan, received, success, output)
    }
}
