//! `smithy.test#httpRequestTests`, `httpResponseTests` and `eventStreamTests`, and `smithy.rules#endpointTests` as
//! far as they name operations: cases as tests of the emitted client.
//!
//! A case counts if clients have to pass it and if the service speaks its protocol. The cases of an error
//! go to the first operation that lists it.

mod endpoints;
mod events;
mod vendor;

use std::collections::HashSet;

use super::auth;
use super::context::Context;
use super::literal::{self, Blobs, Known};
use super::names::{Ident, Scope, words};
use super::placeholder;
use super::reach::Bound;
use super::text;
use crate::diagnostics::Span;
use crate::ir::{
    Field, Literal, Module, Operation, Protocol, ProtocolTest, RequestTest, ResponseTest, Service,
    Structure, TestKind, Trait, Type, TypeName,
};
use crate::model::traits::{HttpRequestTest, HttpResponseTest, HttpTest, ids};
use crate::model::{Node, NodeError, Shape, ShapeId};

/// The host of a client for which the model states none, and no rule finds one.
const HOST: &str = "example.com";

/// Digits to which a number is rounded when it passes through a float of 64 bits.
const ROUNDED_DIGITS: usize = 17;

/// The tests of every operation, in the order of the service's operations. A case that does not fit the
/// model is left out, with a warning.
pub(super) fn of_service(context: &Context<'_>, service: &Service) -> Vec<Vec<ProtocolTest>> {
    let lowering = Lowering {
        context,
        service,
        known: Known::of_service(service),
    };
    let mut seen = HashSet::new();
    let tests = service.operations.iter().map(|operation| {
        let mut bound = context.reach.operations.iter();
        match bound.find(|bound| bound.shape.id.name() == operation.shape) {
            Some(bound) => lowering.operation(operation, bound, &mut seen),
            None => Vec::new(),
        }
    });
    tests.collect()
}

struct Lowering<'a> {
    context: &'a Context<'a>,
    service: &'a Service,
    known: Known<'a>,
}

/// Where the cases of one trait lead.
struct Target<'a> {
    operation: &'a Operation,
    bound: &'a Bound<'a>,
    /// The output or the error.
    result: TypeName,
    /// Whether that is an error.
    error: bool,
    /// The shape that has the trait.
    owner: &'a Shape,
}

impl<'a> Lowering<'a> {
    fn operation<'b>(
        &self,
        operation: &'b Operation,
        bound: &'b Bound<'b>,
        seen: &mut HashSet<&'b ShapeId>,
    ) -> Vec<ProtocolTest> {
        let module = Module::Operation(operation.module.clone());
        let target = Target {
            operation,
            bound,
            result: TypeName {
                module,
                name: operation.output.name.clone(),
            },
            error: false,
            owner: bound.shape,
        };
        let mut names = Scope::new();
        let mut tests = Vec::new();
        for case in bound.shape.traits.http_request_tests() {
            let test = self.keep(&target, &case.test, |test| {
                self.request(&target, &case, test)
            });
            tests.extend(test);
        }
        tests.extend(self.responses(&target));
        for case in bound.shape.traits.event_stream_tests() {
            let test = self.keep(&target, &case.test, |test| {
                self.events(&target, &case, test)
            });
            tests.extend(test);
        }
        for error in &bound.errors {
            let name = self.context.naming.type_name(&error.id);
            if let Some(name) = name.filter(|_| seen.insert(&error.id)) {
                tests.extend(self.responses(&Target {
                    result: name.clone(),
                    error: true,
                    owner: error,
                    operation,
                    bound,
                }));
            }
        }
        tests.extend(self.endpoints(&Target {
            result: target.result.clone(),
            ..target
        }));
        for test in &mut tests {
            test.name = names.claim(test.name.clone());
        }
        tests
    }

    fn responses(&self, target: &Target<'_>) -> Vec<ProtocolTest> {
        let cases = target.owner.traits.http_response_tests().into_iter();
        let tests = cases.filter_map(|case| {
            self.keep(target, &case.test, |test| {
                self.response(target, &case, test)
            })
        });
        tests.collect()
    }

    /// The test of a case that counts; a warning, and none, if it does not fit the model.
    fn keep(
        &self,
        target: &Target<'_>,
        case: &HttpTest<'_>,
        build: impl FnOnce(ProtocolTest) -> Result<ProtocolTest, NodeError>,
    ) -> Option<ProtocolTest> {
        if case.applies_to == Some("server") {
            return None;
        }
        let protocol = self.protocol(&case.protocol)?;
        match build(self.start(target, case, protocol)) {
            Ok(test) => Some(test),
            Err(error) => {
                let trait_id = match target.error {
                    true => ids::HTTP_RESPONSE_TESTS,
                    false => ids::HTTP_REQUEST_TESTS,
                };
                self.left_out(target.owner, trait_id, case.id, &error);
                None
            }
        }
    }

    /// Warns of a case that does not fit the model.
    fn left_out(&self, owner: &Shape, trait_id: &str, case: &str, error: &NodeError) {
        let span = match error.span {
            span if span.is_none() => owner.traits.span(trait_id),
            span => span,
        };
        let message = format!("the protocol test `{case}` is left out: {error}");
        self.context
            .warn("smithy::invalid_test", span, &owner.id, message);
    }

    /// The protocol with an id, if the service speaks it.
    fn protocol(&self, id: &ShapeId) -> Option<Protocol> {
        let mut spoken = self.service.protocols.iter().copied();
        spoken.find(|protocol| auth::protocol_id(*protocol) == id.root_str())
    }

    fn start(&self, target: &Target<'_>, case: &HttpTest<'_>, protocol: Protocol) -> ProtocolTest {
        let text = |pair: &(&str, &str)| (pair.0.to_owned(), pair.1.to_owned());
        let media_type = case.body_media_type.unwrap_or_default();
        ProtocolTest {
            name: Ident::sanitize(&words::snake(case.id), "case"),
            id: case.id.to_owned(),
            docs: text::free(self.context, case.documentation),
            protocol,
            auth_scheme: case.auth_scheme.as_ref().map(ToString::to_string),
            settings: Vec::new(),
            input: self.labels(target),
            headers: case.headers.iter().map(text).collect(),
            body: case
                .body
                .map(|body| (media_type.to_owned(), body.to_owned())),
            rounded: false,
            kind: TestKind::Response(ResponseTest {
                code: target.operation.http.code,
                expected: Literal::Null,
                error: target.error,
                error_code: None,
                sender_fault: None,
            }),
        }
    }

    fn request(
        &self,
        target: &Target<'_>,
        case: &HttpRequestTest<'_>,
        test: ProtocolTest,
    ) -> Result<ProtocolTest, NodeError> {
        let vendor = vendor::read(&case.test)?;
        let input = TypeName {
            module: Module::Operation(target.operation.module.clone()),
            name: target.operation.input.name.clone(),
        };
        let input = self.literal(input, case.test.params)?;
        // What the client is configured with decides on the endpoint, where the case says it.
        let configured = !vendor.settings.is_empty();
        let ruled = self.service.endpoint.is_some();
        let given = case.host.filter(|_| !configured);
        let given = given.or((!ruled).then_some(HOST));
        let authority = |host: &str| host.split('/').next().unwrap_or_default().to_owned();
        let texts = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Ok(ProtocolTest {
            settings: vendor.settings,
            rounded: is_rounded(&input),
            input,
            kind: TestKind::Request(RequestTest {
                method: case.method.to_owned(),
                path: case.uri.to_owned(),
                endpoint: given.map(|host| format!("https://{host}")),
                resolved_host: case.resolved_host.or(case.host).map(authority),
                query_params: texts(&case.query_params),
                forbid_query_params: texts(&case.forbid_query_params),
                require_query_params: texts(&case.require_query_params),
                forbid_headers: texts(&case.test.forbid_headers),
                require_headers: texts(&case.test.require_headers),
            }),
            ..test
        })
    }

    fn response(
        &self,
        target: &Target<'_>,
        case: &HttpResponseTest<'_>,
        test: ProtocolTest,
    ) -> Result<ProtocolTest, NodeError> {
        let vendor = vendor::read(&case.test)?;
        let expected = self.literal(target.result.clone(), case.test.params)?;
        Ok(ProtocolTest {
            settings: vendor.settings,
            rounded: is_rounded(&expected),
            kind: TestKind::Response(ResponseTest {
                code: case.code,
                expected,
                error: target.error,
                error_code: vendor.error_code,
                sender_fault: vendor.sender_fault,
            }),
            ..test
        })
    }

    /// A structure that a builder can make.
    fn literal(&self, ty: TypeName, params: Option<&Node>) -> Result<Literal, NodeError> {
        let nothing = Node::empty_object(Span::NONE);
        let node = params.unwrap_or(&nothing);
        let literal = self.known.read(&Type::Structure(ty), node, Blobs::Text)?;
        match incomplete(&literal) {
            Some(name) => {
                let message = format!("a required member of `{name}` is not set");
                Err(NodeError::new(node.span, message))
            }
            None => Ok(literal),
        }
    }

    /// An input with nothing but what the request's path and host need.
    fn labels(&self, target: &Target<'_>) -> Literal {
        let structure: &Structure = &target.operation.input;
        let is_label =
            |field: &&Field| has(field, &Trait::HttpLabel) || has(field, &Trait::HostLabel);
        let fields = structure.fields.iter().filter(is_label);
        let value = |field: &Field| {
            let member = target.bound.input?.member(&field.member)?;
            match &field.ty {
                Type::Enum(name) => {
                    let first = self.known.enum_variants(name).first()?;
                    Some(Literal::Enum {
                        ty: name.clone(),
                        variant: first.name.clone(),
                    })
                }
                Type::IntEnum(name) => Some(Literal::IntEnum {
                    ty: name.clone(),
                    value: self.known.int_enum(name)?.variants.first()?.value,
                }),
                ty => Some(placeholder::simple(self.context, member, ty, &field.member)),
            }
        };
        let fields = fields.filter_map(|field| Some((field, value(field)?)));
        let name = TypeName {
            module: Module::Operation(target.operation.module.clone()),
            name: structure.name.clone(),
        };
        literal::structure_literal(&name, structure, fields.collect())
    }
}

fn has(field: &Field, wanted: &Trait) -> bool {
    field.position.traits.contains(wanted)
}

/// The first structure within a value that lacks a required member.
fn incomplete(value: &Literal) -> Option<&str> {
    match value {
        Literal::Structure {
            ty,
            fields,
            complete,
            ..
        } => match complete {
            false => Some(ty.name.as_str()),
            true => fields.iter().find_map(|field| incomplete(&field.value)),
        },
        Literal::Union { value, .. } => value.as_deref().and_then(incomplete),
        Literal::List(items) | Literal::Events(items) => items.iter().find_map(incomplete),
        Literal::Map(entries) => entries.iter().find_map(|(_, value)| incomplete(value)),
        _ => None,
    }
}

/// Whether a value holds a decimal number that may have been rounded: tools that write models keep JSON
/// numbers as floats, so that of a longer number only these digits are left.
fn is_rounded(value: &Literal) -> bool {
    match value {
        Literal::BigNumber(text) => {
            let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
            let digits = mantissa.bytes().filter(u8::is_ascii_digit).count();
            text.contains(['.', 'e', 'E']) && digits <= ROUNDED_DIGITS
        }
        Literal::Structure { fields, .. } => fields.iter().any(|field| is_rounded(&field.value)),
        Literal::Union { value, .. } => value.as_deref().is_some_and(is_rounded),
        Literal::List(items) | Literal::Events(items) => items.iter().any(is_rounded),
        Literal::Map(entries) => entries.iter().any(|(_, value)| is_rounded(value)),
        _ => false,
    }
}
