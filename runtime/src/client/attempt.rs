//! One attempt: from the input to an output, or to a failure that may be worth another attempt.

use std::time::SystemTime;

use bytes::Bytes;

use crate::error::{BoxError, ConnectorError, DispatchKind, SdkError, TimeoutError, TimeoutKind};
use crate::http::Request;
use crate::operation::Output;
use crate::retry::Reason;
use crate::serde::Stream;
use crate::timeout::limited;
use crate::trace;
use crate::transport::{SharedTransport, Transport, TransportSettings};

use super::PrepareError;
use super::auth::{Auth, Signing, identity};
use super::call::{Failure, Plan, Run};
use super::response::Received;

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
        let request = self
            .request(plan, number, signed)
            .map_err(Failure::construction)?;
        let auth = identity(&self.core, self.operation)
            .await
            .map_err(Failure::construction)?;
        let request = self
            .sign(plan, number, signed, &auth, request)
            .map_err(Failure::construction)?;
        let Some(transport) = self.core.transport() else {
            return Err(Failure::construction(PrepareError::MissingTransport));
        };
        let started = trace::now();
        let moment = Moment { clock, signed };
        let exchange = self.exchange(plan, number, moment, transport, request, output);
        let limit = self.core.timeout().operation_attempt_timeout();
        let result = limited(self.core.sleep(), TimeoutKind::Attempt, limit, exchange).await;
        let result = result.unwrap_or_else(|timeout| Err(timeout.into()));
        trace::attempt(number, started, result.as_ref().err().map(|f| &f.error));
        result
    }

    /// From the unsigned request to the one that is sent.
    fn sign(
        &self,
        plan: &Plan,
        number: u32,
        time: SystemTime,
        auth: &Auth,
        mut request: Request,
    ) -> Result<Request, BoxError> {
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
        };
        signing.sign(auth, &mut request)?;
        for interceptor in self.call.interceptors() {
            interceptor.read_after_signing(&info, &request)?;
        }
        for interceptor in self.call.interceptors() {
            interceptor.modify_before_transmit(&info, &mut request)?;
        }
        Ok(request)
    }

    async fn exchange(
        &self,
        plan: &Plan,
        number: u32,
        moment: Moment,
        transport: &SharedTransport,
        request: Request,
        output: &mut dyn Output,
    ) -> Result<(), Failure> {
        let timeout = self.core.timeout();
        let settings = TransportSettings {
            connect_timeout: timeout.connect_timeout(),
            read_timeout: timeout.read_timeout(),
        };
        let sending = transport.send(request, &settings);
        let (sleep, limit) = (self.core.sleep(), settings.read_timeout);
        let mut response = limited(sleep, TimeoutKind::Read, limit, sending)
            .await?
            .map_err(Failure::transport)?;
        for interceptor in self.call.interceptors() {
            if let Err(error) = interceptor.read_after_transmit(&self.info(number), &response) {
                return Err(Failure::last(SdkError::response_error(error, response)));
            }
        }
        let success = plan.protocol.is_success(self.operation, &response);
        let streams = success && !matches!(output.stream_mut(), Stream::None);
        let body = if streams {
            Bytes::new()
        } else {
            let (head, body) = self.read_body(response).await?;
            response = head;
            body
        };
        let received = Received {
            response,
            body,
            number,
            moment,
        };
        self.read_answer(plan, received, success, output)
    }
}
