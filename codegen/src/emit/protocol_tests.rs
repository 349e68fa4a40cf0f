//! `tests/protocol/`: the protocol tests of the model, one file for each operation that has any.

use std::fmt::Write as _;

use crate::ir::{
    self, ClientSetting, EndpointTest, EventsTest, Literal, Operation, ProtocolTest, RequestTest,
    ResponseTest, Service, TestKind, Type,
};

use super::client::protocol_of;
use super::context::Context;
use super::event_tests;
use super::example::Printer;
use super::layout::{Expr, Method, atom, lines, plain};
use super::root::uses_deprecated;
use super::source_text::text;

/// The longest line inside of a test.
const WIDTH: usize = 92;

/// Whether the crate has tests.
pub(super) fn are_there(service: &Service) -> bool {
    service.operations.iter().any(|op| !op.tests.is_empty())
}

/// `main.rs`: the modules.
pub(super) fn root(service: &Service) -> String {
    let mut out = String::from(super::HEADER);
    out.push_str(
        "//! The protocol tests of the model: what calls send, and what responses mean.\n\n",
    );
    out.push_str(
        "#![allow(\n    clippy::approx_constant,\n    clippy::excessive_precision,\n    \
         reason = \"the values are the model's\"\n)]\n",
    );
    if uses_deprecated(service) {
        out.push_str(
            "#![allow(deprecated, reason = \"the model tests what it deprecates, too\")]\n",
        );
    }
    out.push('\n');
    for op in service.operations.iter().filter(|op| !op.tests.is_empty()) {
        let _ = writeln!(out, "#[rustfmt::skip]\nmod {};", op.module);
    }
    out
}

/// The file of one operation.
pub(super) fn generate(op: &Operation, context: &Context<'_>) -> String {
    let mut file = File {
        op,
        context,
        printer: Printer::qualified(context),
        body: String::new(),
        outputs: false,
    };
    for test in &op.tests {
        file.test(test);
    }
    let docs = format!("//! The protocol tests of `{}`.\n\n", op.shape);
    format!("{}{docs}{}{}", super::HEADER, file.uses(), file.body)
}

struct File<'a> {
    op: &'a Operation,
    context: &'a Context<'a>,
    printer: Printer<'a>,
    body: String,
    /// Whether an output is named.
    outputs: bool,
}

impl File<'_> {
    /// The `use` lines, for what the tests name.
    fn uses(&self) -> String {
        let package = self.context.service.package.replace('-', "_");
        let mut modules = vec!["Client"];
        modules.extend(self.outputs.then_some("operation"));
        modules.extend((!self.printer.primitives.is_empty()).then_some("primitives"));
        modules.extend((!self.printer.types.is_empty()).then_some("types"));
        let mut out = String::new();
        if self.printer.maps {
            out.push_str("use std::collections::HashMap;\n\n");
        }
        let _ = match modules.as_slice() {
            [one] => writeln!(out, "use {package}::{one};"),
            many => writeln!(out, "use {package}::{{{}}};", many.join(", ")),
        };
        if !self.printer.errors.is_empty() {
            let _ = writeln!(out, "use {package}::types::error;");
        }
        let has = |wanted: fn(&ProtocolTest) -> bool| self.op.tests.iter().any(wanted);
        if has(|test| fault(test).is_some()) {
            out.push_str("use smithy_runtime::error::Fault;\n");
        }
        if event_tests::have_headers(&self.op.tests) {
            out.push_str("use smithy_runtime::event_stream::HeaderValue;\n");
        }
        let mut names = Vec::new();
        names
            .extend(has(|test| matches!(test.kind, TestKind::Request(_))).then_some("RequestCase"));
        names.extend(
            has(|test| matches!(test.kind, TestKind::Response(_))).then_some("ResponseCase"),
        );
        names.extend(
            has(|test| matches!(test.kind, TestKind::Endpoint(_))).then_some("EndpointCase"),
        );
        names.extend(event_tests::uses(&self.op.tests));
        names.push("TestResult");
        names.sort_unstable();
        let _ = writeln!(
            out,
            "use smithy_runtime::test_util::{{{}}};",
            names.join(", ")
        );
        out
    }

    fn line(&mut self, indent: usize, line: &str) {
        if !line.is_empty() {
            self.body.push_str(&"    ".repeat(indent));
            self.body.push_str(line);
        }
        self.body.push('\n');
    }

    fn test(&mut self, test: &ProtocolTest) {
        self.line(0, "");
        for line in &test.docs {
            match line.is_empty() {
                true => self.line(0, "///"),
                false => self.line(0, &format!("/// {line}")),
            }
        }
        self.line(0, "#[test]");
        self.line(0, &format!("fn {}() -> TestResult {{", test.name));
        let (head, methods) = match &test.kind {
            TestKind::Events(events) => event_tests::case(test, events, &mut self.printer),
            TestKind::Endpoint(endpoint) => endpoint_case(endpoint),
            _ => case(test),
        };
        self.assign(
            "case",
            &Expr::Chain {
                head,
                methods,
                tail: Vec::new(),
            },
        );
        self.client(test);
        let call = self
            .printer
            .request(&self.op.method, &test.input, &[".send()"]);
        self.assign_lines("call", call);
        match &test.kind {
            TestKind::Request(_) | TestKind::Endpoint(_) => self.line(1, "case.check(call)"),
            TestKind::Response(response) => self.expected(response),
            TestKind::Events(events) => self.events(events),
        }
        self.line(0, "}");
    }

    fn expected(&mut self, response: &ResponseTest) {
        let Literal::Structure { ty, .. } = &response.expected else {
            return;
        };
        self.outputs |= !response.error;
        let ty = Type::Structure(ty.clone());
        let value = self.printer.expression(&response.expected, &ty);
        self.assign_lines("expected", value);
        let method = if response.error { "error" } else { "output" };
        self.line(1, &format!("case.{method}(call, expected)"));
    }

    fn events(&mut self, events: &EventsTest) {
        if let Some(output) = &events.output {
            self.outputs = true;
            let value = self.printer.value(output);
            self.assign("expected", &value);
        }
        if events.stream.is_some() {
            let received = event_tests::received(events, &mut self.printer);
            self.assign("received", &received);
        }
        self.line(1, &event_tests::check(events));
    }

    fn assign(&mut self, name: &str, value: &Expr) {
        self.assign_lines(name, lines(value, WIDTH - 4));
    }

    /// `let name = value;`, the value on as many lines as it has.
    fn assign_lines(&mut self, name: &str, mut value: Vec<String>) {
        if let Some(first) = value.first_mut() {
            first.insert_str(0, &format!("let {name} = "));
        }
        if let Some(last) = value.last_mut() {
            last.push(';');
        }
        for line in value {
            self.line(1, &line);
        }
    }

    /// The client, with the configuration of the case and what only this one changes.
    fn client(&mut self, test: &ProtocolTest) {
        let mut methods = Methods::default();
        let service = self.context.service;
        if service.protocols.first() != Some(&test.protocol) {
            let value = protocol_of(service, test.protocol).to_string();
            let value: String = value.split_whitespace().collect();
            methods.add("protocol", [format!("&{value}")]);
        }
        for setting in &test.settings {
            methods.setting(setting);
        }
        methods.add("build", []);
        let config = Expr::Chain {
            head: "case.config()".to_owned(),
            methods: methods.0,
            tail: Vec::new(),
        };
        self.assign(
            "client",
            &Expr::Call {
                open: "Client::from_conf(".to_owned(),
                arguments: vec![config],
                close: ")".to_owned(),
            },
        );
    }
}

/// The case of an endpoint.
fn endpoint_case(test: &EndpointTest) -> (String, Vec<Method>) {
    let mut methods = Methods::default();
    if let Some((name, region)) = &test.signed_for {
        methods.add("signed_for", [text(name), text(region)]);
    }
    let head = match &test.expected {
        Ok(url) => format!("EndpointCase::at({})", text(url)),
        Err(message) => format!("EndpointCase::refused({})", text(message)),
    };
    (head, methods.0)
}

/// The case: its constructor, and a call for each thing that it states.
fn case(test: &ProtocolTest) -> (String, Vec<Method>) {
    let mut methods = Methods::default();
    let head = match &test.kind {
        TestKind::Request(request) => {
            methods.target(request);
            let (method, path) = (text(&request.method), text(&request.path));
            format!("RequestCase::new({method}, {path})")
        }
        TestKind::Response(response) => format!("ResponseCase::new({})", response.code),
        // These have cases of their own kinds.
        TestKind::Events(_) | TestKind::Endpoint(_) => String::new(),
    };
    methods.optional("auth_scheme", test.auth_scheme.as_deref());
    for (name, value) in &test.headers {
        methods.add("header", [text(name), text(value)]);
    }
    if let TestKind::Request(request) = &test.kind {
        methods.list("forbid_headers", &request.forbid_headers);
        methods.list("require_headers", &request.require_headers);
    }
    if let Some((media_type, body)) = &test.body {
        methods.add("body", [text(media_type), text(body)]);
    }
    if test.rounded {
        methods.add("rounded_decimals", []);
    }
    if let TestKind::Response(response) = &test.kind {
        methods.optional("error_code", response.error_code.as_deref());
        if let Some(fault) = fault(test) {
            methods.add("fault", [format!("Fault::{fault}")]);
        }
    }
    (head, methods.0)
}

/// Whose fault a test expects.
fn fault(test: &ProtocolTest) -> Option<&'static str> {
    match &test.kind {
        TestKind::Response(response) => response.sender_fault.map(|sender| match sender {
            true => "Client",
            false => "Server",
        }),
        TestKind::Request(_) | TestKind::Events(_) | TestKind::Endpoint(_) => None,
    }
}

/// Calls of methods, those without an argument left out.
#[derive(Default)]
struct Methods(Vec<Method>);

impl Methods {
    fn add(&mut self, name: &str, arguments: impl IntoIterator<Item = String>) {
        let arguments = arguments.into_iter().map(atom).collect();
        self.0.push(plain(name, arguments));
    }

    fn optional(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.add(name, [text(value)]);
        }
    }

    fn list(&mut self, name: &str, values: &[String]) {
        if !values.is_empty() {
            let values: Vec<String> = values.iter().map(|value| text(value)).collect();
            self.add(name, [format!("&[{}]", values.join(", "))]);
        }
    }

    fn setting(&mut self, setting: &ClientSetting) {
        match setting {
            ClientSetting::Region(region) => {
                let region = format!("smithy_runtime::config::Region::from_static({region:?})");
                self.add("region", [region]);
            }
            ClientSetting::DualStack(on) => self.add("use_dual_stack", [on.to_string()]),
            ClientSetting::Fips(on) => self.add("use_fips", [on.to_string()]),
            ClientSetting::EndpointUrl(url) => self.add("endpoint_url", [text(url)]),
            ClientSetting::EndpointParam(name, value) => {
                let value = match value {
                    ir::endpoint::Default::Bool(on) => on.to_string(),
                    ir::endpoint::Default::Str(value) => text(value),
                    ir::endpoint::Default::List(values) => {
                        let values: Vec<String> = values.iter().map(|value| text(value)).collect();
                        format!("vec![{}]", values.join(", "))
                    }
                };
                self.add("endpoint_param", [text(name), value]);
            }
        }
    }

    fn target(&mut self, request: &RequestTest) {
        self.optional("endpoint", request.endpoint.as_deref());
        self.optional("resolved_host", request.resolved_host.as_deref());
        self.list("query_params", &request.query_params);
        self.list("forbid_query_params", &request.forbid_query_params);
        self.list("require_query_params", &request.require_query_params);
    }
}
