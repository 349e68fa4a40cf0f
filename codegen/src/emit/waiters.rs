//! `waiters.rs`: the types of modelled waiters, with a page for each; `waiters/table.rs`: what answers
//! mean for them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::path::Path;
use crate::ir::{
    AcceptorState, Field, Literal, Matcher, Operation, PathComparator, Service, Waiter,
};

use super::context::Context;
use super::doc::{inner_docs, one};
use super::example::Printer;
use super::operation_docs::{package, snippet, uses_with};
use super::path;
use super::uses::Uses;

/// All waiters, each with its operation.
pub(super) fn all(service: &Service) -> impl Iterator<Item = (&Operation, &Waiter)> {
    let operations = service.operations.iter();
    operations.flat_map(|op| op.waiters.iter().map(move |waiter| (op, waiter)))
}

/// Whether the service has any.
pub(super) fn are_there(service: &Service) -> bool {
    all(service).next().is_some()
}

/// `waiters.rs`
pub(super) fn generate(service: &Service, context: &Context<'_>) -> TokenStream {
    let modules: TokenStream = all(service)
        .map(|(op, waiter)| module(op, waiter, context))
        .collect();
    let docs = inner_docs(&[
        "Waiters: each makes a call again and again until its answer is as wanted.",
        "",
        "They are methods of the trait [`Waiters`](crate::client::Waiters), one module each.",
    ]);
    quote! {
        #docs

        pub(crate) mod table;

        #modules
    }
}

fn module(op: &Operation, waiter: &Waiter, context: &Context<'_>) -> TokenStream {
    let docs = inner_docs(&page(op, waiter, context));
    let Waiter {
        module,
        builder,
        final_poll,
        error,
        ..
    } = waiter;
    let (request, op_module) = (&op.fluent_builder, &op.module);
    let (output, op_error) = (&op.output.name, &op.error);
    let builder_docs = one(&format!(
        "A request of the waiter: set the members of `{}`, then call `wait`.",
        op.shape
    ));
    quote! {
        pub mod #module {
            #docs

            use smithy_runtime::client::waiters::{FinalPoll, Waiting, error::WaiterError};
            use smithy_runtime::error::SdkError;
            use crate::operation::#op_module::{#request, #op_error, #output};

            #builder_docs
            pub type #builder = #request<Waiting>;

            /// What the waiter ends with: the last call, and what came of it.
            pub type #final_poll = FinalPoll<#output, SdkError<#op_error>>;

            /// Why the waiter ended without what it waits for.
            pub type #error = WaiterError<#output, #op_error>;
        }
    }
}

/// What a waiter waits for, how often it asks, and how it is called.
fn page(op: &Operation, waiter: &Waiter, context: &Context<'_>) -> Vec<String> {
    let mut page = waiter.docs.clone();
    page.extend([
        String::new(),
        format!(
            "[`{}`](crate::Client::{}) is called until an answer is one of these; the first that fits counts:",
            op.shape, op.method
        ),
        String::new(),
    ]);
    page.extend(waiter.meaning.iter().map(|line| format!("- {line}")));
    page.extend([
        String::new(),
        "Any other output is asked for again, any other error ends the waiter. Between two calls it waits"
            .to_owned(),
        format!(
            "from {} to {} seconds, at random, and longer with each call.",
            waiter.min_delay, waiter.max_delay
        ),
        String::new(),
        "# Example".to_owned(),
        String::new(),
    ]);
    page.extend(example(op, waiter, context));
    page
}

fn example(op: &Operation, waiter: &Waiter, context: &Context<'_>) -> Vec<String> {
    let package = package(context);
    let mut printer = Printer::new(context, false);
    let tail = [".wait(Duration::from_secs(300))", ".await?"];
    let mut call = printer.request(&waiter.method, &required(op), &tail);
    if let Some(last) = call.last_mut() {
        last.push(';');
    }
    let own = [
        "use std::time::Duration;".to_owned(),
        format!("use {package}::client::Waiters as _;"),
    ];
    snippet(&uses_with(&own, &printer, &package), call, &package)
}

/// The example request of an operation, with nothing but what it needs.
pub(super) fn required(op: &Operation) -> Literal {
    let mut request = op.request_skeleton.clone();
    if let Literal::Structure { fields, .. } = &mut request {
        let needed = |name| {
            let mut members = op.input.fields.iter();
            members.any(|field: &Field| field.name == name && field.required)
        };
        fields.retain(|field| needed(field.name.clone()));
    }
    request
}

/// `waiters/table.rs`
pub(super) fn table(service: &Service) -> String {
    let mut uses = Uses::default();
    let mut body = String::new();
    for (_, waiter) in all(service) {
        body.push_str(&value(waiter, &mut uses));
    }
    let docs = "//! What answers mean for the waiters.\n";
    uses.file(docs, &body)
}

fn value(waiter: &Waiter, uses: &mut Uses) -> String {
    let runtime = "smithy_runtime::client::waiters";
    for name in ["Acceptor", "Matcher", "State", "Waiter"] {
        uses.add(runtime, name);
    }
    let Waiter {
        table,
        name,
        min_delay,
        max_delay,
        ..
    } = waiter;
    let mut text = format!(
        "\npub(crate) static {table}: Waiter = Waiter {{\n    name: {name:?},\n    \
         min_delay: {min_delay},\n    max_delay: {max_delay},\n    acceptors: &[\n"
    );
    for acceptor in &waiter.acceptors {
        let state = match acceptor.state {
            AcceptorState::Success => "Success",
            AcceptorState::Failure => "Failure",
            AcceptorState::Retry => "Retry",
        };
        let matcher = match &acceptor.matcher {
            Matcher::Success(success) => format!("Success({success})"),
            Matcher::ErrorType(name) => format!("ErrorType({name:?})"),
            Matcher::Output(path, comparator) => {
                format!("Output({})", check(path, comparator, uses))
            }
            Matcher::InputOutput(path, comparator) => {
                format!("InputOutput({})", check(path, comparator, uses))
            }
        };
        text.push_str(&format!(
            "        Acceptor {{ state: State::{state}, matcher: Matcher::{matcher} }},\n"
        ));
    }
    text.push_str("    ],\n};\n");
    text
}

fn check(path: &Path, comparator: &PathComparator, uses: &mut Uses) -> String {
    uses.add("smithy_runtime::client::waiters", "Check");
    uses.add("smithy_runtime::client::waiters", "Expected");
    let path = path::value(path, &mut |name| {
        uses.add("smithy_runtime::jmespath", name);
    });
    let expected = match comparator {
        PathComparator::StringEquals(text) => format!("StringEquals({text:?})"),
        PathComparator::BooleanEquals(value) => format!("BooleanEquals({value})"),
        PathComparator::AllStringEquals(text) => format!("AllStringEquals({text:?})"),
        PathComparator::AnyStringEquals(text) => format!("AnyStringEquals({text:?})"),
    };
    format!("Check {{ path: {path}, expected: Expected::{expected} }}")
}
