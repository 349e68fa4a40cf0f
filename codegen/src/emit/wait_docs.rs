//! How the page of an operation says that it can be waited for.

use crate::ir::{Ident, Operation, PathStep, Status};

use super::context::Context;
use super::example::Printer;
use super::operation_docs::{assign, package, snippet, uses_with};
use super::waiters::required;

/// The waiters of the operation, and how its status is waited for.
pub(super) fn waiting(op: &Operation, context: &Context<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    if !op.waiters.is_empty() {
        let trait_ = "crate::client::Waiters";
        lines.push(format!("Waiters of [`Waiters`]({trait_}) make this call:"));
        lines.push(String::new());
        for waiter in &op.waiters {
            let (method, module) = (&waiter.method, &waiter.module);
            lines.push(format!(
                "- [`{method}`]({trait_}::{method}), see [`{}`](crate::waiters::{module})",
                module.bare()
            ));
        }
    }
    if let Some(status) = &op.status {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(status_lines(op, status, context));
    }
    lines
}

fn status_lines(op: &Operation, status: &Status, context: &Context<'_>) -> Vec<String> {
    let mut lines = vec![
        format!(
            "[`wait_until`](builders::{}::wait_until) makes the call again and again until its output is \
             as wanted, with",
            op.fluent_builder
        ),
        "growing waits between the calls:".to_owned(),
        String::new(),
    ];
    let package = package(context);
    let mut printer = Printer::new(context, false);
    let ty = printer.type_name(&status.ty);
    let mut methods = vec![format!(
        ".wait_until(|output| {})",
        is(status, &ty, &status.wanted)
    )];
    let failed = status.failed.first();
    methods
        .extend(failed.map(|variant| format!(".fail_if(|output| {})", is(status, &ty, variant))));
    methods.extend([
        format!(
            ".on_progress(|so_far| println!(\"{{:?}}\", so_far.output(){}))",
            shown(status)
        ),
        ".wait(Duration::from_secs(3600))".to_owned(),
        ".await?".to_owned(),
        ".into_result()?".to_owned(),
    ]);
    let mut call = printer.request(&op.method, &required(op), &[]);
    if let [line] = call.as_slice() {
        call = chained(line);
    }
    call.extend(methods.into_iter().map(|method| format!("    {method}")));
    let code = assign("let output", call);
    let own = ["use std::time::Duration;".to_owned()];
    lines.extend(snippet(
        &uses_with(&own, &printer, &package),
        code,
        &package,
    ));
    lines
}

/// A call on one line, with one method on each.
fn chained(line: &str) -> Vec<String> {
    match line.strip_prefix("client") {
        Some(rest) => vec!["client".to_owned(), format!("    {rest}")],
        None => vec![line.to_owned()],
    }
}

/// The state in an output, as its accessors give it.
fn state(status: &Status) -> String {
    let mut steps = status.path.iter();
    let Some(first) = steps.next() else {
        return "output".to_owned();
    };
    let mut text = format!("output.{}()", first.field);
    let mut optional = first.optional;
    for PathStep {
        field, optional: o, ..
    } in steps
    {
        text.push_str(&match (optional, o) {
            (false, _) => format!(".{field}()"),
            (true, true) => format!(".and_then(|inner| inner.{field}())"),
            (true, false) => format!(".map(|inner| inner.{field}())"),
        });
        optional |= o;
    }
    text
}

/// What follows an output to show its state.
fn shown(status: &Status) -> String {
    let text = state(status);
    text.strip_prefix("output").unwrap_or_default().to_owned()
}

/// Whether the state is this one.
fn is(status: &Status, ty: &str, variant: &Ident) -> String {
    let state = state(status);
    match status.path.iter().any(|step| step.optional) {
        true => format!("{state} == Some(&{ty}::{variant})"),
        false => format!("{state} == &{ty}::{variant}"),
    }
}
