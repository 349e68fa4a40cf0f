//! The call loop: one input, some attempts, one outcome.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use crate::config::IdempotencyTokenProvider;
use crate::endpoint::Endpoint;
use crate::error::{BoxError, SdkError, TimeoutKind};
use crate::interceptor::CallInfo;
use crate::operation::{Input, Operation, OperationTrait, Output};
use crate::primitives::SdkBody;
use crate::protocol::Protocol;
use crate::retry::{self, Reason};
use crate::schema::Trait;
use crate::serde::Stream;
use crate::time::AsyncSleep;
use crate::timeout::limited;
use crate::{random, trace};

use super::core::Core;
use super::discovered::Key;
use super::member::{Plain, set_text, value_of};
use super::send::{Outcome, Refusal};
use super::tree_hash::TreeHash;
use super::{Call, PrepareError, auth, endpoint};

/// Why there is no further attempt when all calls together made too many.
const BUDGET_SPENT: &str = "the budget of retries is spent";

/// A call under way.
pub(super) struct Run {
    pub(super) core: Arc<Core>,
    pub(super) call: Call,
    pub(super) operation: &'static Operation,
    pub(super) input: Box<dyn Input>,
    pub(super) invocation_id: String,
    /// The streaming member of the input, until it is sent.
    pub(super) stream: Streamed,
    /// The hash of that, where the operation wants it.
    pub(super) tree_hash: Option<TreeHash>,
    /// What the endpoint was told for, where the service told it.
    pub(super) discovered: Option<Key>,
    /// Whether the request is made to be handed out, not to be sent.
    pub(super) is_link: bool,
}

/// What is decided once per call.
pub(super) struct Plan {
    pub(super) protocol: &'static dyn Protocol,
    pub(super) endpoint: Arc<Endpoint>,
    pub(super) host_prefix: String,
}

/// The body that comes from a streaming member.
pub(super) enum Streamed {
    /// The operation has none.
    No,
    /// It is here, to be sent.
    Ready(SdkBody),
    /// Events, to be sent behind the signature.
    #[cfg(feature = "event-stream")]
    Events(crate::event_stream::Outgoing),
    /// It was sent, and cannot be sent again.
    Gone,
}

/// Why an attempt failed, and whether to try again.
pub(super) struct Failure {
    pub(super) error: SdkError<Refusal>,
    /// Why another attempt may succeed; without it there is none.
    pub(super) reason: Option<Reason>,
    /// How long the service asks to wait.
    pub(super) asked: Option<Duration>,
}

impl Failure {
    /// The request could not be made.
    pub(super) fn construction(source: impl Into<BoxError>) -> Self {
        Self::last(SdkError::construction_failure(source))
    }

    /// A failure that no further attempt can change.
    pub(super) fn last(error: SdkError<Refusal>) -> Self {
        Self {
            error,
            reason: None,
            asked: None,
        }
    }
}

/// The future of a call.
pub(super) fn start(
    call: Call,
    operation: &'static Operation,
    input: Box<dyn Input>,
    output: Box<dyn Output>,
) -> Pin<Box<dyn Future<Output = Outcome> + Send>> {
    let run = Run::new(call, operation, input);
    let span = trace::call_span(operation, &run.invocation_id);
    trace::in_span(span, run.limited(output))
}

impl Run {
    pub(super) fn new(call: Call, operation: &'static Operation, input: Box<dyn Input>) -> Self {
        let core = Arc::clone(&call.core);
        let ids = core.settings().invocation_ids.as_ref();
        let invocation_id = ids.map_or_else(random::uuid, |ids| ids.make_idempotency_token());
        Self {
            core,
            call,
            operation,
            input,
            invocation_id,
            stream: Streamed::No,
            tree_hash: None,
            discovered: None,
            is_link: false,
        }
    }

    async fn limited(mut self, output: Box<dyn Output>) -> Outcome {
        let core = Arc::clone(&self.core);
        let limit = core.timeout().operation_timeout();
        let running = pin!(self.run(output));
        limited(core.sleep(), TimeoutKind::Operation, limit, running)
            .await
            .unwrap_or_else(|timeout| Err(SdkError::TimeoutError(timeout)))
    }

    async fn run(&mut self, mut output: Box<dyn Output>) -> Outcome {
        let mut plan = self
            .prepare()
            .await
            .map_err(SdkError::construction_failure)?;
        let mut number = 0;
        let mut cost = None;
        let mut corrected = None;
        loop {
            number += 1;
            self.wait_for_turn().await;
            let result = self.attempt(&plan, number, &mut *output).await;
            let Err(mut failure) = result else {
                self.learn_rate(None);
                self.core.quota().budget.refill(cost);
                return Ok(output);
            };
            self.classify(&mut failure, number);
            self.learn_rate(Some(&failure));
            if failure.reason == Some(Reason::WrongEndpoint) {
                self.forget_endpoint();
            }
            let correction = failure.reason.filter(|reason| reason.is_correction());
            let again = correction.is_some() && correction == corrected;
            let (wait, tokens) = match self.next(&failure, number, again) {
                Ok(next) => next,
                Err(why) => {
                    trace::no_retry(number, failure.reason, why);
                    return Err(failure.error);
                }
            };
            corrected = correction.or(corrected);
            cost = tokens;
            match tokens {
                Some(_) => trace::retry(number, failure.reason, wait),
                None => trace::no_retry(number, failure.reason, BUDGET_SPENT),
            }
            if let (false, Some(sleep)) = (wait.is_zero(), self.core.sleep()) {
                sleep.sleep(wait).await;
            }
            if tokens.is_none() {
                return Err(failure.error);
            }
            if failure.reason == Some(Reason::WrongEndpoint) {
                let found = self.find_endpoint(&mut plan).await;
                found.map_err(SdkError::construction_failure)?;
            }
        }
    }

    /// In adaptive mode: waits until the rate allows another attempt.
    async fn wait_for_turn(&self) {
        if !self.core.is_adaptive() {
            return;
        }
        let wait = self.core.quota().rate.acquire(self.core.clock());
        if let (false, Some(sleep)) = (wait.is_zero(), self.core.sleep()) {
            trace::turn(wait);
            sleep.sleep(wait).await;
        }
    }

    /// In adaptive mode: adapts the rate to an answer of the service.
    fn learn_rate(&self, failure: Option<&Failure>) {
        let answered = failure.is_none_or(|failure| failure.error.raw_response().is_some());
        let throttled = failure.is_some_and(|f| f.reason == Some(Reason::Throttling));
        if self.core.is_adaptive() && (answered || throttled) {
            let now = self.core.clock();
            self.core.quota().rate.update(now, throttled);
        }
    }

    /// Asks the service for its endpoint, if the operation wants that. Few do: what the others hold while
    /// they wait must not grow by it.
    async fn find_endpoint(&mut self, plan: &mut Plan) -> Result<(), PrepareError> {
        let wants = |t: &OperationTrait| matches!(t, OperationTrait::DiscoveredEndpoint { .. });
        match self.operation.traits.iter().any(wants) {
            true => Box::pin(self.discover(plan)).await,
            false => Ok(()),
        }
    }

    /// Everything that the attempts have in common.
    pub(super) async fn prepare(&mut self) -> Result<Plan, BoxError> {
        let core = Arc::clone(&self.core);
        if let Some(problem) = core.problem() {
            return Err(PrepareError::InvalidSetting(Arc::clone(problem)).into());
        }
        let retries = core.retry().has_retry() && !self.is_link;
        if core.sleep().is_none() && (core.needs_timer() || retries) {
            return Err(PrepareError::MissingTimer.into());
        }
        let account = auth::account_id(&core, self.operation).await?;
        let mut plan = self.plan(account)?;
        self.find_endpoint(&mut plan).await?;
        self.hash_body().await?;
        Ok(plan)
    }

    fn plan(&mut self, account: Option<String>) -> Result<Plan, BoxError> {
        let core = Arc::clone(&self.core);
        let protocol = core.protocol().ok_or(PrepareError::MissingProtocol)?;
        for interceptor in self.call.interceptors() {
            interceptor.modify_before_serialization(self.operation, &mut *self.input)?;
        }
        for interceptor in self.call.interceptors() {
            interceptor.read_before_serialization(&self.info(0))?;
        }
        self.fill_tokens()?;
        self.fill_members()?;
        // Who sends the request of a link knows its body; the program does not.
        if !self.is_link {
            self.fill_checksums()?;
        }
        self.stream = match self.input.stream_mut() {
            Stream::None => Streamed::No,
            Stream::Bytes(stream) => Streamed::Ready(std::mem::take(stream).into_inner()),
            #[cfg(feature = "event-stream")]
            Stream::Send(source) => Streamed::Events(source.take()),
            #[cfg(feature = "event-stream")]
            Stream::Receive(_) => return Err(PrepareError::UnsupportedStream.into()),
        };
        Ok(Plan {
            protocol,
            endpoint: endpoint::resolve(&core, self.operation, &*self.input, account)?,
            host_prefix: endpoint::host_prefix(&core, self.operation, &*self.input)?,
        })
    }

    /// Members with the trait `idempotencyToken` that the program left unset.
    fn fill_tokens(&mut self) -> Result<(), BoxError> {
        for (index, member) in self.operation.input.members().iter().enumerate() {
            if member.has(&Trait::IdempotencyToken) && self.input.field(index).is_absent() {
                let tokens = self.core.settings().idempotency_tokens.as_ref();
                let tokens = tokens.unwrap_or(const { &IdempotencyTokenProvider::random() });
                let token = tokens.make_idempotency_token();
                set_text(member, self.input.field_mut(index), token)?;
            }
        }
        Ok(())
    }

    /// Members that have a value where the program gives none, and those that are sent in a shorter form.
    fn fill_members(&mut self) -> Result<(), BoxError> {
        for t in self.operation.traits {
            let (OperationTrait::Fill(index, _) | OperationTrait::LastSegment(index)) = *t else {
                continue;
            };
            let Some(member) = self.operation.input.members().get(index) else {
                continue;
            };
            let given = match value_of(member, self.input.field(index)) {
                Plain::Nothing => String::new(),
                Plain::Text(given) => given,
                _ => continue,
            };
            let text = match *t {
                OperationTrait::Fill(_, text) if given.is_empty() => text,
                OperationTrait::LastSegment(_) => match given.rsplit_once('/') {
                    Some((_, last)) if !last.is_empty() => last,
                    _ => continue,
                },
                _ => continue,
            };
            set_text(member, self.input.field_mut(index), text.to_owned())?;
        }
        Ok(())
    }

    /// Whether the body is a stream of events.
    #[cfg(feature = "event-stream")]
    pub(super) fn sends_events(&self) -> bool {
        matches!(self.stream, Streamed::Events(_))
    }

    #[cfg(not(feature = "event-stream"))]
    pub(super) const fn sends_events(&self) -> bool {
        false
    }

    /// Whether to try again: how long to wait first, and what that costs; else why not. A long poll that may
    /// not try again, because all calls together did so too often, waits all the same: programs start the next
    /// one at once.
    fn next(
        &self,
        failure: &Failure,
        number: u32,
        again: bool,
    ) -> Result<(Duration, Option<u32>), &'static str> {
        let reason = failure.reason.ok_or("the failure will not pass")?;
        let core = &self.core;
        if again {
            return Err("the correction did not help");
        }
        if number >= core.retry().max_attempts() {
            return Err("no attempts are left");
        }
        if matches!(self.stream, Streamed::Gone) {
            return Err("the body cannot be sent again");
        }
        let tokens = core.quota().budget.take(reason);
        let mut traits = self.operation.traits.iter();
        if tokens.is_none() && !traits.any(|t| matches!(t, OperationTrait::LongPoll(_))) {
            return Err(BUDGET_SPENT);
        }
        let wait = match reason {
            _ if reason.is_correction() => Duration::ZERO,
            _ => retry::delay(core.retry(), number, failure.asked, random::unit()),
        };
        Ok((wait, tokens))
    }

    pub(super) fn info(&self, attempt: u32) -> CallInfo<'_> {
        CallInfo {
            operation: self.operation,
            input: &*self.input,
            attempt,
            invocation_id: &self.invocation_id,
        }
    }
}
