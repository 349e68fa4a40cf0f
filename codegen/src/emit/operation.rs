//! One file per operation: input, output, error, the request that is sent, its pages.

use crate::ir::{
    ErrorRef, FieldRole, Ident, Module, Operation, PageItem, Pagination, PathStep, Structure, Type,
};

use super::choice::predicate;
use super::context::Context;
use super::doc::deprecated;
use super::member::{Slot, accessor, setters};
use super::operation_docs;
use super::scope::Scope;
use super::source::{Block, Source};
use super::structure::{Extra, article, building, expand_structure, expand_type};

/// The file of an operation.
pub(super) fn generate(op: &Operation, context: &Context<'_>) -> Source {
    let mut scope = Scope::new(Some(Module::Operation(op.module.clone())));
    for name in defined(op) {
        scope.define(name);
    }
    let mut items = Source::new();
    expand_marker(op, &mut items);
    expand_input(op, &mut scope, &mut items);
    expand_structure(&op.output, Extra::Response, &mut scope, &mut items);
    expand_error(op, &mut scope, &mut items);
    expand_fluent_builder(op, &mut scope, &mut items);
    if let Some(pagination) = &op.pagination {
        expand_pages(op, pagination, &mut scope, &mut items);
    }
    expand_builders_module(op, &mut items);
    let mut file = Source::file(&operation_docs::page(op, context), &scope.uses());
    file.items(items);
    file
}

pub(super) fn defined(op: &Operation) -> [&crate::ir::Ident; 7] {
    [
        &op.name,
        &op.error,
        &op.fluent_builder,
        &op.input.name,
        &op.input.builder,
        &op.output.name,
        &op.output.builder,
    ]
}

pub(super) fn expand_marker(op: &Operation, out: &mut Source) {
    let shape = &op.shape;
    out.start(&[format!(
        "The operation `{shape}`, as generic code names it."
    )]);
    out.code(&format!(
        "#[derive(Clone, Copy, Debug)]\npub struct {};",
        op.name
    ));
}

/// The input type. Its builder is the request itself.
fn expand_input(op: &Operation, scope: &mut Scope, out: &mut Source) {
    let Structure { name, builder, .. } = &op.input;
    expand_type(&op.input, Extra::None, scope, out);
    out.start::<&str>(&[]);
    out.open(&format!("impl {name}"), Block::Impl);
    out.start(&[building(name.bare())]);
    out.code(&format!(
        "#[inline]\npub fn builder() -> {builder} {{\n    {builder}::default()\n}}"
    ));
    let fields = op.input.fields.iter();
    for f in fields.filter(|f| f.role == FieldRole::Plain) {
        accessor(f, scope, out);
    }
    out.close();
}

fn expand_error(op: &Operation, scope: &mut Scope, out: &mut Source) {
    let docs = format!(
        "Why [`{0}`](crate::Client::{0}) was refused.",
        op.method.bare()
    );
    let errors: Vec<&ErrorRef> = op.errors.iter().collect();
    expand_error_enum(&op.error, &docs, &errors, scope, out);
}

/// An enum of errors. What is mechanical about it is in `serde.rs`.
pub(super) fn expand_error_enum(
    name: &Ident,
    docs: &str,
    errors: &[&ErrorRef],
    scope: &mut Scope,
    out: &mut Source,
) {
    out.start(&[docs]);
    let head = format!("#[derive(Debug)]\n#[non_exhaustive]\npub enum {name}");
    out.open(&head, Block::Enum);
    for error in errors {
        let ty = scope.named(&error.ty);
        out.start(&error.docs);
        out.code(&format!("{}({ty}),", error.variant));
    }
    let unhandled = scope.path("smithy_runtime::error", "Unhandled");
    out.start(&[
        "An error that the model does not list; its code and message are in its metadata.",
    ]);
    out.code(&format!("Unhandled({unhandled}),"));
    out.close();
    if errors.is_empty() {
        return;
    }
    out.start::<&str>(&[]);
    out.open(&format!("impl {name}"), Block::Impl);
    for error in errors {
        let variant = &error.variant;
        out.start(&[format!("Whether this is [`Self::{variant}`].")]);
        let is = error.predicate.as_str();
        out.code(&predicate(is, &format!("{variant}(_)")));
    }
    out.close();
}

fn expand_fluent_builder(op: &Operation, scope: &mut Scope, out: &mut Source) {
    let (builder, input_builder) = (&op.fluent_builder, &op.input.builder);
    let (input, method) = (&op.input.name, op.method.bare());
    let call = scope.path("smithy_runtime::client", "Call");
    // Names are imported in this order, which decides on those that several modules have.
    let send = scope.path("smithy_runtime::client", "Send");
    let customize = scope.path("smithy_runtime::client", "Customize");

    out.start(&[
        &format!("A request to [`{}`](crate::Client::{method}).", op.shape),
        "",
        "Set its members, then `.await` it or call [`send`](Self::send).",
    ]);
    let deprecated = deprecated(op.deprecated.as_ref());
    let derive = match op.input.streaming {
        true => "Debug",
        false => "Clone, Debug",
    };
    let head = format!(
        "{deprecated}#[derive({derive})]\n\
         #[must_use = \"a request does nothing until it is awaited or sent\"]\n\
         pub struct {builder}<C = {call}>"
    );
    out.open(&head, Block::Struct);
    out.start::<&str>(&[]);
    out.code("pub(crate) call: C,");
    out.start::<&str>(&[]);
    out.code(&format!("pub(crate) input: {input},"));
    out.close();

    let (article, bare) = (article(input.bare()), input.bare());
    out.start(&[format!("Builds {article} [`{bare}`], without a client.")]);
    out.code(&format!("pub type {input_builder} = {builder}<()>;"));

    out.start::<&str>(&[]);
    out.open(&format!("impl<C> {builder}<C>"), Block::Impl);
    for field in &op.input.fields {
        let slot = Slot {
            value: "input",
            given: None,
            field,
            generic: true,
        };
        setters(&slot, scope, out);
    }
    out.close();

    out.start::<&str>(&[]);
    out.open(&format!("impl {builder}"), Block::Impl);
    expand_calls(op, send.as_str(), customize.as_str(), out);
    expand_into_paginator(op, scope, out);
    expand_wait_until(op, scope, out);
    out.close();
    expand_wait(op, scope, out);
}

/// How one request is sent.
fn expand_calls(op: &Operation, send: &str, customize: &str, out: &mut Source) {
    let (marker, error) = (&op.name, &op.error);
    out.start(&[
        "Sends the request.",
        "",
        "# Errors",
        &format!(
            "[`{error}`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else \
             can go wrong."
        ),
    ]);
    out.code(&format!(
        "#[inline]\npub fn send(self) -> {send}<{marker}> {{\n    self.call.send(self.input)\n}}"
    ));
    out.start(&["Changes the configuration or the request of this one call."]);
    out.code(&format!(
        "#[inline]\npub fn customize(self) -> {customize}<{marker}> {{\n    \
         {customize}::new(self.call, self.input)\n}}"
    ));
}

fn expand_into_paginator(op: &Operation, scope: &mut Scope, out: &mut Source) {
    if op.pagination.is_none() {
        return;
    }
    let marker = &op.name;
    let paginator = scope.path("smithy_runtime::pagination", "Paginator");
    out.start(&["Sends one request per page: a stream of pages, or of the items on them."]);
    out.code(&format!(
        "#[inline]\npub fn into_paginator(self) -> {paginator}<{marker}> {{\n    \
         {paginator}::new(self.call, self.input)\n}}"
    ));
}

/// Waits until the program likes the output.
fn expand_wait_until(op: &Operation, scope: &mut Scope, out: &mut Source) {
    if op.status.is_none() {
        return;
    }
    let (marker, output) = (&op.name, &op.output.name);
    let wait_until = scope.path("smithy_runtime::client::waiters", "WaitUntil");
    out.start(&[
        "Sends the request again and again until `until` is true of an output: a request of its own, with",
        "delays, and a look at each output on the way.",
    ]);
    out.code(&format!(
        "pub fn wait_until(\n    self,\n    \
         until: impl FnMut(&{output}) -> bool + std::marker::Send + 'static,\n\
         ) -> {wait_until}<{marker}> {{\n    \
         {wait_until}::new(self.call, self.input, until)\n}}"
    ));
}

/// The end of the requests of waiters.
fn expand_wait(op: &Operation, scope: &mut Scope, out: &mut Source) {
    if op.waiters.is_empty() {
        return;
    }
    let (marker, builder) = (&op.name, &op.fluent_builder);
    let waiting = scope.path("smithy_runtime::client::waiters", "Waiting");
    let wait = scope.path("smithy_runtime::client::waiters", "Wait");
    let duration = scope.path("std::time", "Duration");
    out.start::<&str>(&[]);
    out.open(&format!("impl {builder}<{waiting}>"), Block::Impl);
    out.start(&[
        "Makes the call until an answer ends the waiter, for at most `max_wait`.",
        "",
        "# Errors",
        "[`WaiterError`](crate::error::WaiterError): the time was up, the answer shows that what is",
        "waited for will not come, or a call failed.",
    ]);
    out.code(&format!(
        "pub fn wait(self, max_wait: {duration}) -> {wait}<{marker}> {{\n    \
         self.call.wait(self.input, max_wait)\n}}"
    ));
    out.close();
}

/// How the pages of a list are linked.
fn expand_pages(op: &Operation, p: &Pagination, scope: &mut Scope, out: &mut Source) {
    let (marker, input, output) = (&op.name, &op.input.name, &op.output.name);
    let paginate = scope.path("smithy_runtime::pagination", "Paginate");
    let token = scope.ty(&p.token);
    let next_token = scope.path("smithy_runtime::pagination", "next_token");
    let item = match &p.item {
        Some(PageItem::Element(ty)) => scope.ty(ty),
        Some(PageItem::Entry(key, value)) => {
            let (key, value) = (scope.ty(key), scope.ty(value));
            format!("({key}, {value})").into()
        }
        None => output.as_str().into(),
    };
    let items = match (&p.items, &p.item) {
        (Some(path), Some(PageItem::Entry(..))) => {
            format!("{}.into_iter().collect()", moved_out(path))
        }
        (Some(path), _) => moved_out(path),
        (None, _) => "vec![output]".to_owned(),
    };
    let paginator = scope.path("smithy_runtime::pagination", "Paginator");
    let (shape, method) = (&op.shape, op.method.bare());
    out.start(&[format!(
        "The pages of [`{shape}`](crate::Client::{method})."
    )]);
    out.code(&format!(
        "pub type {} = {paginator}<{marker}>;",
        op.paginator
    ));

    out.start::<&str>(&[]);
    out.open(&format!("impl {paginate} for {marker}"), Block::Impl);
    out.start::<&str>(&[]);
    out.code(&format!("type Item = {item};\ntype Token = {token};"));
    let mut function = |signature: String, body: String| {
        out.start::<&str>(&[]);
        out.code(&match body.is_empty() {
            true => format!("{signature} {{}}"),
            false => format!("{signature} {{\n    {body}\n}}"),
        });
    };
    function(
        format!("fn output_token(output: &{output}) -> Option<{token}>"),
        format!("{next_token}({})", reference(&p.output_token)),
    );
    function(
        format!("fn set_input_token(input: &mut {input}, token: {token})"),
        format!("input.{} = Some(token);", p.input_token),
    );
    let (signature, body) = page_size(op, p);
    function(signature, body);
    function(format!("fn items(output: {output}) -> Vec<{item}>"), items);
    out.close();
}

/// How the size of pages is set, if it can be.
fn page_size(op: &Operation, p: &Pagination) -> (String, String) {
    let input = &op.input.name;
    let Some(member) = &p.page_size else {
        let signature = format!("fn set_page_size(_: &mut {input}, _: i32)");
        return (signature, String::new());
    };
    let mut fields = op.input.fields.iter();
    let size = match fields.any(|f| f.name == *member && f.ty == Type::Long) {
        true => "i64::from(size)",
        false => "size",
    };
    (
        format!("fn set_page_size(input: &mut {input}, size: i32)"),
        format!("input.{member} = Some({size});"),
    )
}

/// The value at a path of an output, as an optional reference.
fn reference(path: &[PathStep]) -> String {
    let mut steps = path.iter();
    let Some(first) = steps.next() else {
        return "None".to_owned();
    };
    let field = &first.field;
    let start = match first.optional {
        true => format!("output.{field}.as_ref()"),
        false => format!("Some(&output.{field})"),
    };
    steps.fold(start, |chain, step| {
        let field = &step.field;
        match step.optional {
            true => format!("{chain}.and_then(|inner| inner.{field}.as_ref())"),
            false => format!("{chain}.map(|inner| &inner.{field})"),
        }
    })
}

/// The collection at a path of an output, moved out; an empty one where a step is absent.
fn moved_out(path: &[PathStep]) -> String {
    let mut steps = path.iter();
    let Some(first) = steps.next() else {
        return "Vec::new()".to_owned();
    };
    let field = &first.field;
    if path.iter().all(|step| !step.optional) {
        let fields = path.iter().map(|step| format!(".{}", step.field));
        return format!("output{}", fields.collect::<String>());
    }
    let start = match first.optional {
        true => format!("output.{field}"),
        false => format!("Some(output.{field})"),
    };
    let chain = steps.fold(start, |chain, step| {
        let field = &step.field;
        match step.optional {
            true => format!("{chain}.and_then(|inner| inner.{field})"),
            false => format!("{chain}.map(|inner| inner.{field})"),
        }
    });
    format!("{chain}.unwrap_or_default()")
}

/// The builders under the path that programs expect.
fn expand_builders_module(op: &Operation, out: &mut Source) {
    let (fluent, input, output) = (&op.fluent_builder, &op.input.builder, &op.output.builder);
    out.start(&["The builders of this operation."]);
    out.code(&format!(
        "pub mod builders {{\n    pub use super::{{{fluent}, {input}}};\n    \
         #[cfg(feature = \"test-util\")]\n    \
         pub use crate::test_util::operation::{output};\n}}"
    ));
}
