//! Documentation of everything that is emitted: the model's text as Markdown, what its traits add,
//! and a sentence where the model says nothing. No emitted item is without documentation.

use super::constraints;
use super::context::Context;
use super::docs::{self, code_span};
use super::names::MemberNames;
use super::structure::Role;
use crate::ir::Deprecated;
use crate::model::traits::ids;
use crate::model::{Member, Node, NodeValue, Shape, Traits};

/// What a structure's documentation is about.
#[derive(Clone, Copy)]
pub(super) enum Subject<'a> {
    /// A type.
    Shape(&'a Shape),
    /// The input of an operation.
    Input(&'a Shape, &'a Shape),
    /// The output of an operation.
    Output(&'a Shape, &'a Shape),
    /// The input of an operation that takes nothing.
    NoInput(&'a Shape),
    /// The output of an operation that returns nothing.
    NoOutput(&'a Shape),
    /// No shape at all.
    Nothing,
}

/// The documentation of a structure, union or enum.
pub(super) fn of_shape(context: &Context<'_>, subject: Subject<'_>) -> Vec<String> {
    let operation = |shape: &Shape| link(context, shape.id.name());
    let (shape, otherwise) = match subject {
        Subject::Shape(shape) => (Some(shape), format!("{}.", words(shape))),
        Subject::Input(shape, of) => (Some(shape), format!("The input of {}.", operation(of))),
        Subject::Output(shape, of) => (Some(shape), format!("The output of {}.", operation(of))),
        Subject::NoInput(of) => (None, format!("The input of {}: nothing.", operation(of))),
        Subject::NoOutput(of) => (None, format!("The output of {}: nothing.", operation(of))),
        Subject::Nothing => (None, "Nothing.".to_owned()),
    };
    let Some(shape) = shape else {
        return vec![otherwise];
    };
    let mut lines = described(context, shape.traits.documentation(), otherwise);
    let mut notes = notes(&shape.traits);
    if shape.traits.is_sensitive() {
        notes.push(SENSITIVE.to_owned());
    }
    append(&mut lines, &notes);
    lines
}

const SENSITIVE: &str = "Sensitive: redacted in `Debug` output and in errors";

/// `The S3ConfigMap structure`
fn words(shape: &Shape) -> String {
    let what = if shape.traits.error().is_some() {
        "error"
    } else {
        shape.kind.name()
    };
    format!("The {what} {}", code_span(shape.id.name()))
}

/// The documentation of an operation's method and module.
pub(super) fn of_operation(context: &Context<'_>, operation: &Shape) -> Vec<String> {
    let name = code_span(operation.id.name());
    let otherwise = format!("Calls the operation {name}.");
    let mut lines = described(context, operation.traits.documentation(), otherwise);
    append(&mut lines, &notes(&operation.traits));
    lines
}

/// The first sentence of an operation's documentation.
pub(super) fn summary(operation: &Shape) -> String {
    let summary = docs::summary(operation.traits.documentation().unwrap_or_default());
    if summary.is_empty() {
        return format!("Calls the operation {}.", code_span(operation.id.name()));
    }
    summary
}

/// The documentation of the service.
pub(super) fn of_service(context: &Context<'_>, title: &str) -> Vec<String> {
    let traits = &context.service.traits;
    let otherwise = format!("{}.", docs::escape(title));
    let mut lines = described(context, traits.documentation(), otherwise);
    append(&mut lines, &notes(traits));
    lines
}

/// The documentation of a member of a structure: its own or its target's, and its constraints.
pub(super) fn of_member(
    context: &Context<'_>,
    member: &Member,
    role: Role<'_>,
    names: &MemberNames,
    constraints: &[String],
) -> Vec<String> {
    let name = code_span(member.name());
    let otherwise = match role {
        Role::Input(_) => format!("The {name} of the request."),
        Role::Output(_) => format!("The {name} of the response."),
        Role::Type => format!("The {name} of this type."),
    };
    let mut lines = described(context, effective(context, member), otherwise);
    let mut notes = constraints.to_vec();
    if names.renamed {
        notes.push(format!("Called {name} on the wire"));
    }
    append(&mut lines, &notes);
    lines
}

/// The documentation of a member of a union.
pub(super) fn of_variant(context: &Context<'_>, member: &Member) -> Vec<String> {
    let otherwise = format!("The member {}.", code_span(member.name()));
    let mut lines = described(context, effective(context, member), otherwise);
    let mut notes = constraints::of_value(context, member);
    notes.extend(notes_of_member(context, member));
    append(&mut lines, &notes);
    lines
}

/// The documentation of a value of an enum.
pub(super) fn of_value(context: &Context<'_>, member: &Member, value: &str) -> Vec<String> {
    let value = match code_span(value) {
        span if span.is_empty() => "the empty text".to_owned(),
        span => span,
    };
    let otherwise = format!("The value {value}.");
    let mut lines = described(context, member.traits.documentation(), otherwise);
    append(&mut lines, &notes(&member.traits));
    lines
}

/// Free text, such as that of an example or of a setting.
pub(super) fn free(context: &Context<'_>, text: Option<&str>) -> Vec<String> {
    text.map(|text| markdown(context, text)).unwrap_or_default()
}

/// As [`free`], with a sentence where there is no text.
pub(super) fn described(
    context: &Context<'_>,
    text: Option<&str>,
    otherwise: String,
) -> Vec<String> {
    let lines = free(context, text);
    match lines.first() {
        None => vec![otherwise],
        Some(first) if starts_with_a_sentence(first) => lines,
        Some(_) => [vec![otherwise, String::new()], lines].concat(),
    }
}

/// Whether a line is text, not a heading, list, table, quote or code.
fn starts_with_a_sentence(line: &str) -> bool {
    let blocks = ["#", "- ", "* ", "+ ", "|", ">", "```", "~~~", "    "];
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered =
        digits.len() < line.len() && (digits.starts_with(". ") || digits.starts_with(") "));
    !numbered && !line.trim().is_empty() && !blocks.iter().any(|block| line.starts_with(block))
}

fn markdown(context: &Context<'_>, text: &str) -> Vec<String> {
    docs::to_markdown(text, &|name: &str| {
        let shape = name.split_once('$').map_or(name, |(shape, _)| shape);
        context.naming.linked(shape).map(str::to_owned)
    })
}

/// A link to what is emitted for a name, or the name as code.
pub(super) fn link(context: &Context<'_>, name: &str) -> String {
    let span = code_span(name);
    match context.naming.linked(name) {
        Some(path) => format!("[{span}]({path})"),
        None => span,
    }
}

fn effective<'a>(context: &'a Context<'_>, member: &'a Member) -> Option<&'a str> {
    let text = context.model.member_trait(member, ids::DOCUMENTATION);
    text.and_then(Node::as_str)
}

/// Adds notes as a list.
fn append(lines: &mut Vec<String>, notes: &[String]) {
    if notes.is_empty() {
        return;
    }
    // A list of ours after a list of the model's would become a part of it.
    let in_list = lines.iter().rev().find(|line| !line.starts_with(' '));
    if in_list.is_some_and(|line| line.starts_with("- ") || line.starts_with("* ")) {
        lines.extend([String::new(), "Constraints:".to_owned()]);
    }
    lines.push(String::new());
    lines.extend(notes.iter().map(|note| format!("- {note}")));
}

/// The constraints of a member of a structure in plain words, one line each.
pub(super) fn constraints(context: &Context<'_>, member: &Member, role: Role<'_>) -> Vec<String> {
    let own = &member.traits;
    let mut lines = Vec::new();
    let sent = match role {
        Role::Input(_) => true,
        Role::Output(_) => false,
        Role::Type => context.reach.from_input.contains(&member.id.root()),
    };
    if own.is_required() {
        lines.push(if sent { "Required" } else { "Always present" }.to_owned());
    }
    let default = context.model.member_trait(member, ids::DEFAULT);
    if let Some(shown) = default.and_then(default_text) {
        let by = match role {
            Role::Input(_) => ", set by the service",
            _ => "",
        };
        lines.push(format!("Default: {shown}{by}"));
    }
    lines.extend(constraints::of_value(context, member));
    if own.is_idempotency_token() {
        lines.push("Idempotency token: filled in with a random UUID if it is not set".to_owned());
    }
    lines.extend(notes_of_member(context, member));
    lines
}

fn notes_of_member(context: &Context<'_>, member: &Member) -> Vec<String> {
    let mut lines = notes(&member.traits);
    if context.is_sensitive(member) {
        lines.insert(0, SENSITIVE.to_owned());
    }
    lines
}

/// The value of a default, as short code.
fn default_text(value: &Node) -> Option<String> {
    let shown = match &value.value {
        NodeValue::Null => return None,
        NodeValue::Bool(value) => value.to_string(),
        NodeValue::Number(number) => number.to_string(),
        NodeValue::String(text) if text.trim().is_empty() => "\"\"".to_owned(),
        NodeValue::String(text) => text.to_string(),
        NodeValue::Array(_) => "[]".to_owned(),
        NodeValue::Object(_) => "{}".to_owned(),
    };
    Some(code_span(&shown))
}

/// What traits of documentation add.
fn notes(traits: &Traits) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(reason) = traits.recommended() {
        lines.push(match docs::escape(reason) {
            reason if reason.is_empty() => "Recommended".to_owned(),
            reason => format!("Recommended: {reason}"),
        });
    }
    if let Some(since) = traits
        .since()
        .map(docs::escape)
        .filter(|since| !since.is_empty())
    {
        lines.push(format!("Added in {since}"));
    }
    if traits.is_unstable() {
        lines.push("Unstable: it may change or disappear".to_owned());
    }
    if traits.is_internal() {
        lines.push("Internal: meant for the service itself".to_owned());
    }
    for (name, url) in traits.external_documentation() {
        lines.extend(external(name, url));
    }
    lines
}

/// A link to a page, if its address is one that can stand in Markdown.
fn external(name: &str, url: &str) -> Option<String> {
    let web = url.starts_with("https://") || url.starts_with("http://");
    let plain = |c: char| c.is_ascii_graphic() && !"<>()[]\\`\"".contains(c);
    if !web || !url.chars().all(plain) {
        return None;
    }
    match docs::escape(name) {
        name if name.is_empty() => Some(format!("See <{url}>")),
        name => Some(format!("See [{name}]({url})")),
    }
}

/// Whether and why something should not be used any more.
pub(super) fn deprecated(traits: &Traits) -> Option<Deprecated> {
    let found = traits.deprecated()?;
    let text = |text: Option<&str>| text.map(str::to_owned);
    Some(Deprecated {
        since: text(found.since),
        message: text(found.message),
    })
}
