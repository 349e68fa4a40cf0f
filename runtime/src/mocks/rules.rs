//! All rules of a client, as the interceptor that answers by them.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::interceptor::{CallInfo, Interceptor, Result};

use super::{Rule, Substitute};

/// Which rule answers a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleMode {
    /// The rules in their order: each has to match while it has answers.
    Sequential,
    /// The first rule that matches and has an answer left.
    MatchAny,
}

/// Answers calls by rules. [`mock_client!`](crate::mock_client) makes one.
///
/// A call that no rule answers fails as a construction failure, which names the operation and shows the
/// input.
pub struct MockResponseInterceptor {
    mode: RuleMode,
    /// Those that are used up are taken out where rules come in sequence.
    rules: Mutex<VecDeque<Rule>>,
    pass: bool,
}

impl MockResponseInterceptor {
    /// No rules.
    pub fn new() -> Self {
        Self {
            mode: RuleMode::MatchAny,
            rules: Mutex::default(),
            pass: false,
        }
    }

    /// Adds a rule after the others.
    pub fn with_rule(self, rule: &Rule) -> Self {
        self.rules().push_back(rule.clone());
        self
    }

    /// How the rules are chosen from. Default: `MatchAny`.
    pub fn rule_mode(mut self, mode: RuleMode) -> Self {
        self.mode = mode;
        self
    }

    /// Asks the rules in their order, as [`RuleMode::Sequential`] does.
    pub fn enforce_order(self) -> Self {
        self.rule_mode(RuleMode::Sequential)
    }

    /// Lets requests that no rule answers pass to the service.
    pub fn allow_passthrough(mut self) -> Self {
        self.pass = true;
        self
    }

    fn rules(&self) -> MutexGuard<'_, VecDeque<Rule>> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, call: &CallInfo<'_>) -> Option<Substitute> {
        let mut rules = self.rules();
        match self.mode {
            RuleMode::Sequential => {
                while rules.front()?.is_used_up(self.mode) {
                    rules.pop_front();
                }
                let rule = rules.front().filter(|rule| rule.matches(call))?;
                rule.next(call, self.mode)
            }
            RuleMode::MatchAny => {
                let mut fitting = rules.iter().filter(|rule| rule.matches(call));
                fitting.find_map(|rule| rule.next(call, self.mode))
            }
        }
    }
}

impl Default for MockResponseInterceptor {
    fn default() -> Self {
        Self::new()
    }
}

impl Interceptor for MockResponseInterceptor {
    fn answer(&self, call: &CallInfo<'_>) -> Result<Option<Substitute>> {
        match self.find(call) {
            Some(answer) => Ok(Some(answer)),
            None if self.pass => Ok(None),
            None => {
                let (name, input) = (call.operation().name, call.input);
                let next = self
                    .rules()
                    .front()
                    .map(|rule| format!("; the next rule is {rule:?}"));
                let next = next.filter(|_| self.mode == RuleMode::Sequential);
                let next = next.unwrap_or_default();
                Err(format!("no rule answers {name} with {input:?}{next}").into())
            }
        }
    }
}

impl fmt::Debug for MockResponseInterceptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockResponseInterceptor")
            .field("mode", &self.mode)
            .field("rules", &*self.rules())
            .finish_non_exhaustive()
    }
}
