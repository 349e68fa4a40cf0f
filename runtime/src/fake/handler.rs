//! Handlers: closures of typed inputs, kept behind one trait.

use std::any::Any;
use std::future::{Future, ready};
use std::marker::PhantomData;
use std::pin::Pin;

use super::Refusal;
use crate::operation::{Input, Operate, Operation, Output};
use crate::serde::Shape;

/// What a handler gives: a result, or a future of one. `Kind` is [`Now`] or [`Later`]; it is inferred.
pub trait Answer<O: Operate, Kind> {
    /// The future of the result.
    fn into_answer(self) -> Pin<Box<dyn Future<Output = Result<O::Output, Refusal>> + Send>>;
}

/// The kind of handlers that give a result.
#[derive(Debug)]
pub enum Now {}

/// The kind of handlers that give a future.
#[derive(Debug)]
pub enum Later {}

impl<O: Operate> Answer<O, Now> for Result<O::Output, Refusal> {
    fn into_answer(self) -> Pin<Box<dyn Future<Output = Self> + Send>> {
        Box::pin(ready(self))
    }
}

impl<O, F> Answer<O, Later> for F
where
    O: Operate,
    F: Future<Output = Result<O::Output, Refusal>> + Send + 'static,
{
    fn into_answer(self) -> Pin<Box<dyn Future<Output = F::Output> + Send>> {
        Box::pin(self)
    }
}

/// The answer of a handler whose types nobody knows any more.
pub(super) type Answering = Pin<Box<dyn Future<Output = Result<Box<dyn Output>, Refusal>> + Send>>;

/// A handler whose types nobody knows any more.
pub(super) trait Handle: Send + Sync {
    fn operation(&self) -> &'static Operation;
    /// An input to read into.
    fn input(&self) -> Box<dyn Input>;
    /// Calls the closure with an input that [`Handle::input`] made.
    fn answer(&self, input: Box<dyn Input>) -> Answering;
}

struct Typed<O, F, K> {
    call: F,
    types: PhantomData<fn() -> (O, K)>,
}

/// Keeps a closure.
pub(super) fn handle<O, F, R, K>(call: F) -> Box<dyn Handle>
where
    O: Operate<Input: Shape>,
    F: Fn(O::Input) -> R + Send + Sync + 'static,
    R: Answer<O, K> + 'static,
    K: 'static,
{
    Box::new(Typed::<O, F, (R, K)> {
        call,
        types: PhantomData,
    })
}

impl<O, F, R, K> Handle for Typed<O, F, (R, K)>
where
    O: Operate<Input: Shape>,
    F: Fn(O::Input) -> R + Send + Sync,
    R: Answer<O, K>,
{
    fn operation(&self) -> &'static Operation {
        O::OPERATION
    }

    fn input(&self) -> Box<dyn Input> {
        Box::new(O::Input::empty())
    }

    fn answer(&self, input: Box<dyn Input>) -> Answering {
        let input: Box<dyn Any> = input;
        let Ok(input) = input.downcast::<O::Input>() else {
            let refusal = Refusal::broken("the input is of another operation");
            return Box::pin(ready(Err(refusal)));
        };
        let answer = (self.call)(*input).into_answer();
        Box::pin(async {
            let output = answer.await?;
            Ok(Box::new(output) as Box<dyn Output>)
        })
    }
}
