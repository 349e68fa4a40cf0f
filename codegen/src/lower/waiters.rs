//! Waiters of a model, with their paths parsed and checked.

use super::context::Context;
use super::docs::code_span;
use super::names::{Ident, words};
use super::reach::Bound;
use super::{path, text};
use crate::diagnostics::Span;
use crate::ir::path::Path;
use crate::ir::{Acceptor, AcceptorState, Matcher, PathComparator, Structure, Waiter};
use crate::jmespath::Type;
use crate::model::{Node, Shape};

/// The delays where the trait sets none, in seconds.
const USUAL: (u32, u32) = (2, 120);

/// The waiters of an operation.
pub(super) fn of(context: &Context<'_>, bound: &Bound<'_>, input: &Structure) -> Vec<Waiter> {
    let found = bound.shape.traits.waiters();
    if let (true, Some((name, node))) = (input.streaming, found.first()) {
        let message = format!("no waiter `{name}`: a stream cannot be sent again and again");
        context.warn(
            "smithy::invalid_waiter",
            node.span,
            &bound.shape.id,
            message,
        );
        return Vec::new();
    }
    let waiters = found.into_iter();
    waiters
        .filter_map(|(name, node)| waiter(context, bound, name, node))
        .collect()
}

fn waiter(context: &Context<'_>, bound: &Bound<'_>, name: &str, node: &Node) -> Option<Waiter> {
    let lowering = Lowering {
        context,
        bound,
        name,
    };
    let acceptors = node.get("acceptors").and_then(Node::as_array);
    let acceptors = acceptors.unwrap_or_default().iter();
    let (acceptors, meaning) = acceptors
        .map(|node| lowering.acceptor(node))
        .collect::<Option<Vec<_>>>()?
        .into_iter()
        .unzip();
    let delay = |key: &str| node.get(key)?.as_number()?.as_u64();
    let delay = |key: &str, usual: u32| {
        delay(key).map_or(usual, |delay| u32::try_from(delay).unwrap_or(u32::MAX))
    };
    let min_delay = delay("minDelay", USUAL.0);
    let (snake, pascal) = (words::snake(name), words::pascal(name));
    let of = |text: String| Ident::sanitize(&text, "waiter");
    let docs = node.get("documentation").and_then(Node::as_str);
    let otherwise = format!("The waiter {}.", code_span(name));
    Some(Waiter {
        name: name.to_owned(),
        method: of(format!("wait_until_{snake}")),
        module: of(snake),
        table: of(words::screaming(name)),
        builder: of(format!("{pascal}FluentBuilder")),
        final_poll: of(format!("{pascal}FinalPoll")),
        error: of(format!("WaitUntil{pascal}Error")),
        docs: text::described(context, docs, otherwise),
        meaning,
        deprecated: node.get("deprecated").and_then(Node::as_bool) == Some(true),
        min_delay,
        max_delay: delay("maxDelay", USUAL.1.max(min_delay)),
        acceptors,
    })
}

/// An operation and the name of the waiter that is being lowered.
struct Lowering<'c, 'a> {
    context: &'c Context<'a>,
    bound: &'c Bound<'a>,
    name: &'c str,
}

impl Lowering<'_, '_> {
    fn fail<T>(&self, span: Span, message: &str) -> Option<T> {
        let message = format!("waiter `{}`: {message}", self.name);
        let id = &self.bound.shape.id;
        self.context
            .error("smithy::invalid_waiter", span, id, message);
        None
    }

    /// An acceptor, and what it says in words.
    fn acceptor(&self, node: &Node) -> Option<(Acceptor, String)> {
        let (state, so) = match node.get("state").and_then(Node::as_str) {
            Some("success") => (AcceptorState::Success, "Success"),
            Some("failure") => (AcceptorState::Failure, "Failure"),
            Some("retry") => (AcceptorState::Retry, "Try again"),
            _ => return self.fail(node.span, "an acceptor has no state that is known"),
        };
        let Some(matcher) = node.get("matcher") else {
            return self.fail(node.span, "an acceptor has no matcher");
        };
        let (matcher, words) = self.matcher(matcher)?;
        Some((Acceptor { state, matcher }, format!("{so}: {words}")))
    }

    fn matcher(&self, node: &Node) -> Option<(Matcher, String)> {
        if let Some(success) = node.get("success").and_then(Node::as_bool) {
            let words = if success {
                "the call succeeds"
            } else {
                "the service refuses"
            };
            return Some((Matcher::Success(success), words.to_owned()));
        }
        if let Some(name) = node.get("errorType").and_then(Node::as_str) {
            // An error may be named by its id; what is sent is the name alone.
            let name = name.rsplit('#').next().unwrap_or(name);
            let words = format!("the error {}", code_span(name));
            return Some((Matcher::ErrorType(name.to_owned()), words));
        }
        let output = self.side(self.bound.output);
        if let Some(check) = node.get("output") {
            let (path, comparator, words) = self.check(check, &output)?;
            return Some((Matcher::Output(path, comparator), words));
        }
        let Some(check) = node.get("inputOutput") else {
            return self.fail(node.span, "an acceptor has no matcher that is known");
        };
        let both = Type::Object(vec![
            ("input".to_owned(), self.side(self.bound.input)),
            ("output".to_owned(), output),
        ]);
        let (path, comparator, words) = self.check(check, &both)?;
        Some((Matcher::InputOutput(path, comparator), words))
    }

    fn side<'a>(&self, shape: Option<&'a Shape>) -> Type<'a> {
        shape.map_or(Type::Object(Vec::new()), Type::of_shape)
    }

    /// The path of a matcher, what must stand there, and both in words.
    fn check(&self, node: &Node, root: &Type<'_>) -> Option<(Path, PathComparator, String)> {
        let field = |key: &str| {
            node.get(key)
                .and_then(|value| Some((value, value.as_str()?)))
        };
        let (Some((place, text)), Some((_, comparator)), Some((_, expected))) =
            (field("path"), field("comparator"), field("expected"))
        else {
            return self.fail(
                node.span,
                "a matcher needs `path`, `comparator` and `expected`",
            );
        };
        let path = match path::checked(self.context.model, text, root) {
            Ok((path, _)) => path,
            Err(problem) => return self.fail(place.span, &format!("the path {problem}")),
        };
        let (value, at) = (code_span(expected), code_span(text));
        let expected = expected.to_owned();
        let (comparator, words) = match comparator {
            "stringEquals" => (
                PathComparator::StringEquals(expected),
                format!("{at} is {value}"),
            ),
            "booleanEquals" => (
                PathComparator::BooleanEquals(expected == "true"),
                format!("{at} is {value}"),
            ),
            "allStringEquals" => (
                PathComparator::AllStringEquals(expected),
                format!("{at} has elements, and all are {value}"),
            ),
            "anyStringEquals" => (
                PathComparator::AnyStringEquals(expected),
                format!("an element of {at} is {value}"),
            ),
            _ => return self.fail(node.span, "the comparator is not known"),
        };
        Some((path, comparator, words))
    }
}
