//! One rule: which requests it answers, and how.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::client::Send as Sending;
use crate::http::Response;
use crate::interceptor::CallInfo;
use crate::operation::Operate;

use super::{RuleMode, SequenceBuilder, Substitute};

type Matches<I> = Box<dyn Fn(&I) -> bool + Send + Sync>;

/// Makes an answer for an input. None if the input is of another operation, which the rule would not
/// have matched.
pub(super) type Answer = Box<dyn Fn(&CallInfo<'_>) -> Option<Substitute> + Send + Sync>;

/// A rule that answers requests of one operation. Clones are one rule.
#[derive(Clone)]
pub struct Rule(Arc<Inner>);

struct Inner {
    operation: &'static str,
    matches: Box<dyn Fn(&CallInfo<'_>) -> bool + Send + Sync>,
    /// Answers, each with how often it is given.
    answers: Vec<(Answer, usize)>,
    last: Last,
    calls: AtomicUsize,
}

/// What happens after the last answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
    /// The rule is used up.
    End,
    /// The last answer is given again and again.
    Repeat,
    /// The one answer counts as `End` where rules come in sequence, as `Repeat` elsewhere.
    AsModeSays,
}

impl Rule {
    /// How many requests the rule has answered.
    pub fn num_calls(&self) -> usize {
        self.0.calls.load(Ordering::SeqCst)
    }

    pub(super) fn matches(&self, call: &CallInfo<'_>) -> bool {
        (self.0.matches)(call)
    }

    /// How many requests the rule answers; none for no limit.
    fn limit(&self, mode: RuleMode) -> Option<usize> {
        match (self.0.last, mode) {
            (Last::Repeat, _) | (Last::AsModeSays, RuleMode::MatchAny) => None,
            (Last::End | Last::AsModeSays, _) => {
                let times = self.0.answers.iter().map(|(_, times)| *times);
                Some(times.fold(0, usize::saturating_add))
            }
        }
    }

    /// Whether the rule has no answer left.
    pub(super) fn is_used_up(&self, mode: RuleMode) -> bool {
        self.limit(mode)
            .is_some_and(|limit| self.num_calls() >= limit)
    }

    /// The next answer to a request that the rule matches.
    pub(super) fn next(&self, call: &CallInfo<'_>, mode: RuleMode) -> Option<Substitute> {
        let limit = self.limit(mode);
        let count = |calls: usize| {
            let next = calls.saturating_add(1);
            limit.is_none_or(|limit| calls < limit).then_some(next)
        };
        let calls = &self.0.calls;
        let mut number = calls
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, count)
            .ok()?;
        let mut found = None;
        for (answer, times) in &self.0.answers {
            found = Some(answer);
            match number.checked_sub(*times) {
                None => break,
                Some(rest) => number = rest,
            }
        }
        found?(call)
    }
}

impl AsRef<Rule> for Rule {
    fn as_ref(&self) -> &Rule {
        self
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule")
            .field("operation", &self.0.operation)
            .field("calls", &self.num_calls())
            .finish_non_exhaustive()
    }
}

/// A rule for an operation that does not know its answer yet.
///
/// A rule with one answer gives it once where rules come in sequence, and as often as it is asked for
/// otherwise.
pub struct RuleBuilder<O: Operate> {
    matches: Matches<O::Input>,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operate> RuleBuilder<O> {
    /// A rule for the operation that this method of a client begins, such as
    /// `Client::get_audience_model`.
    pub fn new<C, R>(_operation: impl Fn(&C) -> R) -> Self
    where
        R: IntoFuture<IntoFuture = Sending<O>>,
    {
        Self {
            matches: Box::new(|_| true),
            operation: PhantomData,
        }
    }

    /// Answers only requests with such an input. The last condition counts.
    pub fn match_requests(
        mut self,
        matches: impl Fn(&O::Input) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.matches = Box::new(matches);
        self
    }

    /// Answers with an output.
    pub fn then_output(self, output: impl Fn() -> O::Output + Send + Sync + 'static) -> Rule {
        self.once(Box::new(move |_| Some(Substitute::output(output()))))
    }

    /// Answers with an output that the function makes of the input.
    pub fn then_compute_output(
        self,
        output: impl Fn(&O::Input) -> O::Output + Send + Sync + 'static,
    ) -> Rule {
        self.once(Box::new(move |call| {
            call.input().map(&output).map(Substitute::output)
        }))
    }

    /// Refuses with an error. The call is not tried again, whatever the error; to test retries, answer
    /// with responses.
    pub fn then_error(self, error: impl Fn() -> O::Error + Send + Sync + 'static) -> Rule {
        self.once(Box::new(move |_| Some(Substitute::error(error()))))
    }

    /// Answers with a response, which is read as one of the service.
    pub fn then_http_response(
        self,
        response: impl Fn() -> Response + Send + Sync + 'static,
    ) -> Rule {
        self.once(Box::new(move |_| Some(Substitute::response(response()))))
    }

    /// Answers with one thing after another.
    pub fn sequence(self) -> SequenceBuilder<O> {
        SequenceBuilder::new(self)
    }

    fn once(self, answer: Answer) -> Rule {
        self.rule(vec![(answer, 1)], Last::AsModeSays)
    }

    pub(super) fn rule(self, answers: Vec<(Answer, usize)>, last: Last) -> Rule {
        let matches = self.matches;
        Rule(Arc::new(Inner {
            operation: O::OPERATION.name,
            matches: Box::new(move |call| call.input().is_some_and(&matches)),
            answers,
            last,
            calls: AtomicUsize::new(0),
        }))
    }
}

impl<O: Operate> fmt::Debug for RuleBuilder<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RuleBuilder")
            .field("operation", &O::OPERATION.name)
            .finish_non_exhaustive()
    }
}
