//! Requests that somebody else sends: the call loop up to the signature, and no further.

use std::future::Future;
use std::pin::{Pin, pin};

use crate::error::{BoxError, SdkError, TimeoutKind};
use crate::operation::{Input, Operation, OperationTrait};
use crate::presigning::{PresignedRequest, PresigningConfig};
use crate::protocol::members_as_query;
use crate::schema::Trait;
use crate::timeout::limited;
use crate::trace;

use super::auth::identity;
use super::call::{Run, Streamed};
use super::send::Link;
use super::signing::Signing;
use super::{Call, PrepareError};

/// Headers that tell of the program that sends a request, which is another one.
const OF_THE_SENDER: [&str; 3] = ["user-agent", "amz-sdk-invocation-id", "amz-sdk-request"];

/// The future of a link.
pub(super) fn start(
    call: Call,
    operation: &'static Operation,
    input: Box<dyn Input>,
    config: PresigningConfig,
) -> Pin<Box<dyn Future<Output = Link> + Send>> {
    let mut run = Run::new(call, operation, input);
    run.is_link = true;
    let span = trace::call_span(operation, &run.invocation_id);
    trace::in_span(span, run.presigned(config))
}

impl Run {
    async fn presigned(mut self, config: PresigningConfig) -> Link {
        let core = self.core.clone();
        let limit = core.timeout().operation_timeout();
        let running = pin!(self.link(&config));
        match limited(core.sleep(), TimeoutKind::Operation, limit, running).await {
            Ok(link) => link.map_err(SdkError::construction_failure),
            Err(timeout) => Err(SdkError::TimeoutError(timeout)),
        }
    }

    async fn link(&mut self, config: &PresigningConfig) -> Result<PresignedRequest, BoxError> {
        let plan = self.prepare().await?;
        if self.sends_events() {
            let reason = "it sends events, each of which is signed when it is sent";
            return Err(PrepareError::NotPresignable { reason }.into());
        }
        let auth = identity(&self.core, self.operation).await?;
        let now = self.core.skew().correct(self.core.clock());
        let time = config.start_time().unwrap_or(now);
        let streams = !matches!(self.stream, Streamed::No);
        let open = streams && self.leaves_body_open();
        if open {
            self.stream = Streamed::No;
        }
        let mut request = self.request(&plan, 1, time)?;
        for name in OF_THE_SENDER {
            request.headers_mut().remove(name);
        }
        if streams && !self.sets_content_type() {
            request.headers_mut().remove("content-type");
        }
        if self.has(OperationTrait::LinkInQuery) {
            members_as_query(self.operation, &*self.input, &mut request)?;
        }
        plan.protocol.prepare_link(&mut request);
        let info = self.info(1);
        for interceptor in self.call.interceptors() {
            interceptor.modify_before_signing(&info, &mut request)?;
        }
        if !open {
            self.add_checksum(&mut request)?;
        }
        let signing = Signing {
            core: &self.core,
            operation: self.operation,
            endpoint: &plan.endpoint,
            time,
            events: false,
        };
        signing.sign_link(&auth, &mut request, config.expires())?;
        for interceptor in self.call.interceptors() {
            interceptor.read_after_signing(&info, &request)?;
        }
        Ok(PresignedRequest::new(request)?)
    }

    fn has(&self, t: OperationTrait) -> bool {
        self.operation.traits.contains(&t)
    }

    /// Whether a body that streams is whatever the sender takes.
    fn leaves_body_open(&self) -> bool {
        self.has(OperationTrait::S3Signature) || self.has(OperationTrait::UnsignedPayload)
    }

    /// Whether the program tells the media type of the body. The protocol's own is of no use to a stream.
    fn sets_content_type(&self) -> bool {
        let mut members = self.operation.input.members().iter().enumerate();
        members.any(|(index, member)| {
            let named = member.find(|t| match t {
                Trait::HttpHeader(name) => Some(name.eq_ignore_ascii_case("content-type")),
                _ => None,
            });
            named == Some(true) && !self.input.field(index).is_absent()
        })
    }
}
