//! Waiters of a model (trait `smithy.waiters#waitable`): static tables of acceptors.

use std::time::Duration;

use crate::client::Call;
use crate::client::send::{Outcome, Refusal, Running};
use crate::error::SdkError;
use crate::jmespath::{Items, Node, Outcome as Searched, SearchError, Step, over, over_both};
use crate::operation::{Operate, Operation};
use crate::serde::Structure;

use super::delay::Delays;
use super::poll::{Polled, Repeat, So, Verdict, Wait};

/// A waiter of a model: one `static` of an emitted crate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Waiter {
    /// Its name in the model.
    pub name: &'static str,
    /// The smallest wait between two calls, in seconds.
    pub min_delay: u32,
    /// The largest wait between two calls, in seconds.
    pub max_delay: u32,
    /// What answers mean; the first that matches counts.
    pub acceptors: &'static [Acceptor],
}

/// What an answer means if it matches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Acceptor {
    /// What it means.
    pub state: State,
    /// What it must be like.
    pub matcher: Matcher,
}

/// What an answer means for a waiter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is what is waited for.
    Success,
    /// It will not become what is waited for.
    Failure,
    /// It may become so.
    Retry,
}

/// What an answer must be like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Matcher {
    /// An output, or an error of the service.
    Success(bool),
    /// The error of this name, modelled or not.
    ErrorType(&'static str),
    /// An output with something at a path.
    Output(Check),
    /// An output with something at a path of an object with the members `input` and `output`.
    InputOutput(Check),
}

/// What must stand at a path. A path that cannot be followed, because a function does not take what
/// stands there, matches nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Check {
    /// The path.
    pub path: &'static [Step],
    /// What must be so.
    pub expected: Expected,
}

/// What must be so of the value at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// It is this string.
    StringEquals(&'static str),
    /// It is this boolean.
    BooleanEquals(bool),
    /// It is a list of one element or more, and all are this string.
    AllStringEquals(&'static str),
    /// It is a list, and some element is this string.
    AnyStringEquals(&'static str),
}

impl Check {
    fn holds(
        &self,
        follow: impl FnOnce(&'static [Step], &mut dyn FnMut(Node<'_>) -> Searched) -> Searched,
    ) -> bool {
        let mut holds = false;
        let followed = follow(self.path, &mut |found| {
            holds = self.expected.fits(found)?;
            Ok(())
        });
        followed.is_ok() && holds
    }
}

impl Expected {
    fn fits(self, found: Node<'_>) -> Result<bool, SearchError> {
        let is = |found: Node<'_>, text: &str| matches!(found, Node::Text(found) if found == text);
        let count = |items: &dyn Items, text: &str| {
            let (mut all, mut same) = (0_usize, 0_usize);
            items.each(&mut |found| {
                all += 1;
                same += usize::from(is(found, text));
                Ok(())
            })?;
            Ok((all, same))
        };
        Ok(match (self, found) {
            (Self::StringEquals(text), found) => is(found, text),
            (Self::BooleanEquals(value), Node::Boolean(found)) => value == found,
            (Self::AllStringEquals(text), Node::List(items)) => {
                let (all, same) = count(items, text)?;
                all > 0 && all == same
            }
            (Self::AnyStringEquals(text), Node::List(items)) => count(items, text)?.1 > 0,
            _ => false,
        })
    }
}

impl Matcher {
    fn matches(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
        outcome: &Outcome,
    ) -> bool {
        match (self, outcome) {
            (Self::Success(success), Ok(_)) => *success,
            (Self::Success(success), Err(SdkError::ServiceError(_))) => !success,
            (Self::ErrorType(name), Err(SdkError::ServiceError(error))) => {
                is_called(error.err(), name, operation)
            }
            (Self::Output(check), Ok(output)) => {
                check.holds(|path, then| over(path, operation.output, &**output, then))
            }
            (Self::InputOutput(check), Ok(output)) => check.holds(|path, then| {
                let input = (operation.input, input);
                over_both(path, input, (operation.output, &**output), then)
            }),
            _ => false,
        }
    }
}

/// Whether an error has this name: that of its shape, or its code.
fn is_called(error: &Refusal, name: &str, operation: &'static Operation) -> bool {
    let (shape, meta) = match error {
        Refusal::Modeled(index, error) => {
            let shape = operation.errors.get(*index);
            (
                shape.map(|shape| shape.schema.name()),
                error.error_metadata(),
            )
        }
        Refusal::Unhandled(error) => (error.meta().shape_name(), error.meta()),
    };
    shape == Some(name) || meta.code() == Some(name)
}

/// A request that becomes the calls of a waiter: the client, and what is waited for.
#[derive(Clone, Debug)]
pub struct Waiting {
    call: Call,
    waiter: &'static Waiter,
}

impl Waiting {
    /// Waits with this client.
    pub fn new(call: Call, waiter: &'static Waiter) -> Self {
        Self { call, waiter }
    }

    /// Makes the call with this input until an answer ends the waiter, or `max_wait` is up.
    pub fn wait<O: Operate<Input: Clone>>(self, input: O::Input, max_wait: Duration) -> Wait<O> {
        let seconds = |delay: u32| Duration::from_secs(delay.into());
        let delays = Delays {
            min: seconds(self.waiter.min_delay),
            max: seconds(self.waiter.max_delay),
        };
        let call = self.call.clone();
        let polled: Accepting<O> = Accepting {
            repeat: Repeat {
                call: self.call,
                input,
            },
            waiter: self.waiter,
        };
        Wait::new(&call, polled, delays, max_wait)
    }
}

/// The calls of a waiter, judged by its acceptors.
struct Accepting<O: Operate> {
    repeat: Repeat<O>,
    waiter: &'static Waiter,
}

impl<O: Operate<Input: Clone>> Polled for Accepting<O> {
    fn call(&self) -> Running {
        self.repeat.start()
    }

    fn judge(&mut self, outcome: &Outcome, _: So) -> Option<Verdict> {
        judge(self.waiter, O::OPERATION, &self.repeat.input, outcome)
    }
}

fn judge(
    waiter: &Waiter,
    operation: &'static Operation,
    input: &dyn Structure,
    outcome: &Outcome,
) -> Option<Verdict> {
    let mut acceptors = waiter.acceptors.iter();
    let found = acceptors.find(|acceptor| acceptor.matcher.matches(operation, input, outcome))?;
    Some(match found.state {
        State::Success => Verdict::Success,
        State::Failure => Verdict::Failure,
        State::Retry => Verdict::Retry,
    })
}
