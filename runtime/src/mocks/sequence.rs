//! Rules that answer with one thing after another.

use std::fmt;

use crate::http::{Response, StatusCode};
use crate::operation::Operate;
use crate::primitives::SdkBody;

use super::rule::{Answer, Last};
use super::{Rule, RuleBuilder, Substitute};

/// The answers of a rule, in their order. After the last the rule answers no more, unless
/// [`repeatedly`](Self::repeatedly) says otherwise.
pub struct SequenceBuilder<O: Operate> {
    rule: RuleBuilder<O>,
    answers: Vec<(Answer, usize)>,
}

/// A sequence whose last answer is given again and again.
#[derive(Debug)]
pub struct FinishedSequence<O: Operate>(SequenceBuilder<O>);

impl<O: Operate> SequenceBuilder<O> {
    pub(super) fn new(rule: RuleBuilder<O>) -> Self {
        Self {
            rule,
            answers: Vec::new(),
        }
    }

    fn push(mut self, answer: Answer) -> Self {
        self.answers.push((answer, 1));
        self
    }

    /// Then answers with an output.
    pub fn output(self, output: impl Fn() -> O::Output + Send + Sync + 'static) -> Self {
        self.push(Box::new(move |_| Some(Substitute::output(output()))))
    }

    /// Then refuses with an error. The call is not tried again.
    pub fn error(self, error: impl Fn() -> O::Error + Send + Sync + 'static) -> Self {
        self.push(Box::new(move |_| Some(Substitute::error(error()))))
    }

    /// Then answers with a response of this status, and this body if there is one. An impossible
    /// status becomes 500.
    pub fn http_status(self, status: u16, body: Option<String>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        self.http_response(move || {
            Response::new(status, SdkBody::from(body.clone().unwrap_or_default()))
        })
    }

    /// Then answers with a response.
    pub fn http_response(self, response: impl Fn() -> Response + Send + Sync + 'static) -> Self {
        self.push(Box::new(move |_| Some(Substitute::response(response()))))
    }

    /// Gives the last answer this often, instead of once.
    pub fn times(mut self, times: usize) -> Self {
        if let Some((_, of_last)) = self.answers.last_mut() {
            *of_last = times;
        }
        self
    }

    /// Gives the last answer as often as it is asked for.
    pub fn repeatedly(self) -> FinishedSequence<O> {
        FinishedSequence(self)
    }

    /// The rule.
    pub fn build(self) -> Rule {
        self.rule.rule(self.answers, Last::End)
    }
}

impl<O: Operate> FinishedSequence<O> {
    /// The rule.
    pub fn build(self) -> Rule {
        self.0.rule.rule(self.0.answers, Last::Repeat)
    }
}

impl<O: Operate> fmt::Debug for SequenceBuilder<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SequenceBuilder")
            .field("operation", &O::OPERATION.name)
            .field("answers", &self.answers.len())
            .finish()
    }
}
