//! The page of an operation: what it does, a request, the response, every parameter, the errors.

use crate::ir::{Example, ExampleResult, Literal, Operation, Presence, Structure, Type, TypeName};

use super::context::Context;
use super::event_docs;
use super::example::Printer;
use super::member_list::{self, DEEPEST, inner_structure, type_text};
use super::wait_docs;

/// The documentation of an operation's module.
pub(super) fn page(op: &Operation, context: &Context<'_>) -> Vec<String> {
    let mut page = op.docs.clone();
    if let Some(pages) = pagination(op, context) {
        section(&mut page, "Pages", pages);
    }
    section(&mut page, "Waiting", wait_docs::waiting(op, context));
    section(
        &mut page,
        "Events",
        event_docs::events(op, &package(context)),
    );
    section(&mut page, "Request", request(op, context));
    section(&mut page, "Parameters", parameters(op, context));
    section(&mut page, "Response", response(op, context));
    section(&mut page, "Errors", errors(op));
    for example in &op.examples {
        let title = format!("Example: {}", example.title.replace(['\n', '\r'], " "));
        section(&mut page, &title, example_section(op, example, context));
    }
    section(&mut page, "HTTP", http(op));
    page
}

fn section(page: &mut Vec<String>, title: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    page.extend([String::new(), format!("# {title}"), String::new()]);
    page.extend(lines);
}

fn pagination(op: &Operation, context: &Context<'_>) -> Option<Vec<String>> {
    let pagination = op.pagination.as_ref()?;
    let mut lines = vec![
        "The answer comes in pages. [`into_paginator`](builders::".to_owned()
            + op.fluent_builder.as_str()
            + "::into_paginator) fetches them one after",
        "another, as a stream of pages or of the items on them:".to_owned(),
        String::new(),
    ];
    let items = if pagination.items.is_some() {
        ".items()"
    } else {
        ""
    };
    let code = vec![
        format!(
            "let mut stream = client.{}().into_paginator(){items}.send();",
            op.method
        ),
        "while let Some(next) = stream.next().await {".to_owned(),
        "    println!(\"{:?}\", next?);".to_owned(),
        "}".to_owned(),
    ];
    lines.extend(snippet(&[], code, &package(context)));
    Some(lines)
}

/// Code as a doctest that is compiled but not run.
pub(super) fn snippet(uses: &[String], code: Vec<String>, package: &str) -> Vec<String> {
    let mut lines = vec!["```no_run".to_owned()];
    lines.extend(uses.iter().cloned());
    lines.push(format!(
        "# async fn example(client: {package}::Client) -> Result<(), Box<dyn std::error::Error>> {{"
    ));
    lines.extend(code);
    lines.push("# Ok(())".to_owned());
    lines.push("# }".to_owned());
    lines.push("```".to_owned());
    lines
}

/// The `use` lines of an example of its own, and those of what a printer named.
pub(super) fn uses_with(own: &[String], printer: &Printer<'_>, package: &str) -> Vec<String> {
    let mut lines = own.to_vec();
    match uses(printer, package) {
        named if named.is_empty() => lines.push(String::new()),
        named => lines.extend(named),
    }
    lines
}

/// The `use` lines of what a printer named.
fn uses(printer: &Printer<'_>, package: &str) -> Vec<String> {
    let mut lines = Vec::new();
    if printer.maps {
        lines.push("use std::collections::HashMap;".to_owned());
    }
    let primitives: Vec<String> = printer.primitives.iter().map(|s| (*s).to_owned()).collect();
    let groups = [
        ("primitives", primitives),
        ("types::error", printer.errors.iter().cloned().collect()),
        ("types", printer.types.iter().cloned().collect()),
    ];
    for (module, names) in groups {
        match names.as_slice() {
            [] => {}
            [name] => lines.push(format!("use {package}::{module}::{name};")),
            names => {
                let joined = names.join(", ");
                if joined.len() < 70 {
                    lines.push(format!("use {package}::{module}::{{{joined}}};"));
                } else {
                    lines.push(format!("use {package}::{module}::{{"));
                    lines.extend(wrap(names, 80));
                    lines.push("};".to_owned());
                }
            }
        }
    }
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

/// Names in lines of bounded length, each name followed by a comma.
fn wrap(names: &[String], width: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for name in names {
        match out.last_mut() {
            Some(line) if line.len() + name.len() + 2 <= width => {
                line.push_str(&format!(" {name},"));
            }
            _ => out.push(format!("    {name},")),
        }
    }
    out
}

pub(super) fn package(context: &Context<'_>) -> String {
    context.service.package.replace('-', "_")
}

fn request(op: &Operation, context: &Context<'_>) -> Vec<String> {
    let package = package(context);
    let mut printer = Printer::new(context, true);
    let call = printer.request(&op.method, &op.request_skeleton, &[".await?"]);
    let code = assign("let output", call);
    snippet(&uses(&printer, &package), code, &package)
}

/// `let name = expression;`, the expression on as many lines as it has.
pub(super) fn assign(target: &str, mut expression: Vec<String>) -> Vec<String> {
    if let Some(first) = expression.first_mut() {
        first.insert_str(0, &format!("{target} = "));
    }
    if let Some(last) = expression.last_mut() {
        last.push(';');
    }
    expression
}

fn parameters(op: &Operation, context: &Context<'_>) -> Vec<String> {
    if op.input.fields.is_empty() {
        return vec!["None.".to_owned()];
    }
    let anchor = format!("builders::{}", op.fluent_builder);
    member_list::sent(&op.input, &anchor, context)
}

fn response(op: &Operation, context: &Context<'_>) -> Vec<String> {
    if op.output.fields.is_empty() {
        return vec![format!("[`{}`], which has no members.", op.output.name)];
    }
    let mut lines = vec![
        format!("[`{}`]:", op.output.name),
        String::new(),
        "```text".to_owned(),
    ];
    lines.push(format!("{} {{", op.output.name));
    let mut open = Vec::new();
    skeleton(&op.output, 1, context, &mut open, &mut lines);
    lines.extend(["}".to_owned(), "```".to_owned(), String::new()]);
    let anchor = op.output.name.as_str();
    lines.extend(member_list::received(&op.output, anchor, context));
    lines
}

/// The members of a response as they nest, each type once along a path.
fn skeleton(
    structure: &Structure,
    depth: usize,
    context: &Context<'_>,
    open: &mut Vec<TypeName>,
    lines: &mut Vec<String>,
) {
    let indent = "    ".repeat(depth);
    for field in &structure.fields {
        let text = type_text(&field.ty);
        let ty = match field.presence {
            Presence::Optional => format!("Option<{text}>"),
            _ => text,
        };
        let name = field.name.bare();
        match inner_structure(&field.ty).filter(|inner| !open.contains(inner) && depth <= DEEPEST) {
            Some(inner) if context.structure(inner).is_some() => {
                lines.push(format!("{indent}{name}: {ty} {{"));
                open.push(inner.clone());
                if let Some(structure) = context.structure(inner) {
                    skeleton(structure, depth + 1, context, open, lines);
                }
                open.pop();
                lines.push(format!("{indent}}},"));
            }
            _ => lines.push(format!(
                "{indent}{name}: {ty},{}",
                values(&field.ty, context)
            )),
        }
    }
}

/// The values of an enum, if they fit a line.
fn values(ty: &Type, context: &Context<'_>) -> String {
    const WIDEST: usize = 90;
    let Type::Enum(name) = ty else {
        return String::new();
    };
    let Some(e) = context.enumeration(name) else {
        return String::new();
    };
    let names: Vec<&str> = e.variants.iter().map(|v| v.name.as_str()).collect();
    let text = names.join(" | ");
    if text.len() > WIDEST {
        String::new()
    } else {
        format!(" // {text}")
    }
}

fn errors(op: &Operation) -> Vec<String> {
    if op.errors.is_empty() {
        return vec![format!(
            "The model lists none. What the service answers is an [`{}`] that keeps code and message.",
            op.error
        )];
    }
    let mut lines = vec![
        format!(
            "The service refuses with one of these, as [`{}`] inside",
            op.error
        ),
        "[`SdkError::ServiceError`](crate::error::SdkError::ServiceError):".to_owned(),
        String::new(),
    ];
    for error in &op.errors {
        let (text, name) = (error.ty.name.bare(), &error.ty.name);
        let head = format!(
            "[`{text}`](crate::types::error::{name}) (HTTP {})",
            error.status
        );
        let meaning = super::doc::first_paragraph(&error.docs).to_vec();
        lines.extend(member_list::item(0, vec![vec![head], meaning]));
    }
    lines
}

fn example_section(op: &Operation, example: &Example, context: &Context<'_>) -> Vec<String> {
    let package = package(context);
    let mut lines = example.docs.clone();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    let mut printer = Printer::new(context, false);
    let refused = matches!(example.result, ExampleResult::Error(..));
    let tail: &[&str] = if refused {
        &[".await", ".unwrap_err()", ".into_service_error()"]
    } else {
        &[".await?"]
    };
    let call = printer.request(&op.method, &example.input, tail);
    let mut code = match &example.result {
        ExampleResult::Error(variant, _) => {
            let mut code = assign("let error", call);
            let is = op
                .errors
                .iter()
                .find(|e| e.variant == *variant)
                .map(|e| &e.predicate);
            code.extend(is.map(|is| format!("assert!(error.{is}());")));
            code
        }
        _ => assign("let output", call),
    };
    if let ExampleResult::Output(output) = &example.result {
        code.extend(assertions(&op.output, output, &mut printer));
    }
    lines.extend(snippet(&uses(&printer, &package), code, &package));
    lines
}

/// What an example's output holds, as far as one line each can say.
fn assertions(structure: &Structure, output: &Literal, printer: &mut Printer<'_>) -> Vec<String> {
    let Literal::Structure { fields, .. } = output else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for field in fields {
        let name = &field.name;
        let known = structure.fields.iter().find(|f| f.name == *name);
        let optional = known.is_some_and(|f| f.presence == Presence::Optional);
        let value = match (&field.value, &field.ty) {
            (Literal::String(text), Type::String) => format!("{text:?}"),
            (Literal::Integer(_) | Literal::Boolean(_), _) => {
                printer.expression(&field.value, &field.ty).concat()
            }
            (Literal::Enum { .. }, _) => {
                let value = printer.expression(&field.value, &field.ty).concat();
                format!("&{value}")
            }
            _ => continue,
        };
        let value = if optional {
            format!("Some({value})")
        } else {
            value
        };
        lines.push(format!("assert_eq!(output.{name}(), {value});"));
    }
    lines
}

fn http(op: &Operation) -> Vec<String> {
    let mut lines = vec![format!("`{} {}`", op.http.method, op.http.uri)];
    let class = match (op.readonly, op.idempotent) {
        (true, _) => Some("It only reads, so a repeated call does no harm."),
        (false, true) => Some("It is idempotent: a repeated call does no harm."),
        _ => None,
    };
    if let Some(class) = class {
        lines.extend([String::new(), class.to_owned()]);
    }
    if let Some(url) = &op.reference_url {
        lines.extend([
            String::new(),
            format!("See also: [the service's API reference]({url})."),
        ]);
    }
    lines
}
