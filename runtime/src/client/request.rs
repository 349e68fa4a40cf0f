//! The request of one attempt, up to its signature.

use std::fmt::Write;
use std::time::SystemTime;

use crate::error::BoxError;
use crate::http::{HeaderName, HeaderValue, Request};
use crate::operation::OperationTrait;
use crate::primitives::{DateTime, DateTimeFormat};
use crate::schema::Trait;

use super::PrepareError;
use super::call::{Plan, Run, Streamed};
use super::endpoint::join;

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const SDK_REQUEST: HeaderName = HeaderName::from_static("amz-sdk-request");

impl Run {
    /// Writes the request anew: every attempt starts from the input.
    pub(super) fn request(
        &mut self,
        plan: &Plan,
        number: u32,
        now: SystemTime,
    ) -> Result<Request, BoxError> {
        let mut request = plan.protocol.write_request(self.operation, &*self.input)?;
        request.set_uri(self.uri(plan, request.uri()));
        for t in self.operation.traits {
            if let OperationTrait::Header(name, value) = *t {
                request.headers_mut().try_insert(name, value)?;
            }
        }
        for (name, values) in plan.endpoint.headers() {
            for value in values {
                request.headers_mut().try_append(name, value)?;
            }
        }
        let headers = request.headers_mut().as_map_mut();
        headers.insert(http::header::USER_AGENT, self.core.user_agent().clone());
        // Other services do not know them, and browsers would have to ask for leave to send them.
        if self.core.service().is_aws() {
            headers.insert(INVOCATION_ID, HeaderValue::try_from(&self.invocation_id)?);
            headers.insert(SDK_REQUEST, self.sdk_request(number, now)?);
        }
        self.stream_into(&mut request)?;
        self.add_tree_hash(&mut request)?;
        #[cfg(feature = "compression")]
        self.compress(&mut request)?;
        Ok(request)
    }

    /// The endpoint, the host prefix and the target in one URI.
    fn uri(&self, plan: &Plan, target: &str) -> String {
        let base = plan.endpoint.url().trim_end_matches('/');
        let has_path = base.matches('/').count() > 2;
        if has_path
            && self
                .operation
                .traits
                .contains(&OperationTrait::EndpointPath)
        {
            let query = target.find('?').and_then(|start| target.get(start..));
            return join(base, &plan.host_prefix, "")
                .trim_end_matches('/')
                .to_owned()
                + query.unwrap_or_default();
        }
        join(base, &plan.host_prefix, target)
    }

    /// `attempt=1; max=3`, and until when an answer is of use, if that is known.
    fn sdk_request(&self, number: u32, now: SystemTime) -> Result<HeaderValue, BoxError> {
        let max = self.core.retry().max_attempts();
        let mut text = String::with_capacity(48);
        let timeout = self.core.timeout();
        let limit = timeout
            .operation_attempt_timeout()
            .or(timeout.operation_timeout());
        if let Some(end) = limit.and_then(|limit| now.checked_add(limit)) {
            let end = DateTime::from_secs(DateTime::from(end).secs());
            let end = end.fmt(DateTimeFormat::DateTime)?;
            text.push_str("ttl=");
            text.extend(end.chars().filter(|c| !matches!(c, '-' | ':')));
            text.push_str("; ");
        }
        write!(text, "attempt={number}; max={max}")?;
        Ok(HeaderValue::try_from(text)?)
    }

    /// Sends the input's stream as the body; keeps a copy while there may be another attempt.
    fn stream_into(&mut self, request: &mut Request) -> Result<(), PrepareError> {
        let members = self.operation.input.members();
        if let Streamed::Ready(body) = &mut self.stream {
            let counted = members.iter().find(|m| m.has(&Trait::RequiresLength));
            if let (Some(member), None) = (counted, body.content_length()) {
                let member = member.name();
                return Err(PrepareError::UnknownLength { member });
            }
            let body = std::mem::take(body);
            let again = self.core.retry().has_retry().then(|| body.try_clone());
            self.stream = again.flatten().map_or(Streamed::Gone, Streamed::Ready);
            *request.body_mut() = body;
        }
        Ok(())
    }
}
