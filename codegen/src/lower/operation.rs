//! Operations: what they take and give, how they are sent, and what their documentation shows.

use super::context::Context;
use super::literal::Known;
use super::names::{Ident, words};
use super::reach::Bound;
use super::structure::{self, Named, Role};
use super::{auth, discovery, examples, pagination, params, skeleton, status, text, uri, waiters};
use crate::ir::{
    Auth, ErrorRef, Field, Module, Operation, OperationTrait, Structure, Type, TypeName,
};
use crate::model::traits::{RequestCompression, ids};
use crate::model::{Node, Shape};

/// Traits of operations that change the wire, or how a call is made, and are not supported.
const UNSUPPORTED: [&str; 3] = [
    ids::MQTT_PUBLISH,
    ids::MQTT_SUBSCRIBE,
    ids::SIGV4_S3_EXPRESS,
];

/// The encodings that requests can be compressed with.
const ENCODINGS: [&str; 1] = ["gzip"];

/// The input and output of an operation, before anything else of it is known.
pub(super) struct Ends {
    pub(super) input: Structure,
    pub(super) output: Structure,
}

/// The input and output of an operation: structures of its own, whatever shapes they are.
pub(super) fn ends(context: &Context<'_>, known: &Known<'_>, bound: &Bound<'_>) -> Option<Ends> {
    let naming = context.naming.operation(&bound.shape.id)?;
    let build = |shape: Option<&Shape>, role: Role<'_>, named: Named| match shape {
        Some(shape) => structure::of_shape(context, known, shape, role, named),
        None => structure::empty(context, role, named),
    };
    let input = Named {
        name: naming.names.input.clone(),
        builder: naming.names.input_builder.clone(),
        schema: naming.input_schema.clone(),
    };
    let output = Named {
        name: naming.names.output.clone(),
        builder: naming.names.output_builder.clone(),
        schema: naming.output_schema.clone(),
    };
    Some(Ends {
        input: build(bound.input, Role::Input(bound.shape), input),
        output: build(bound.output, Role::Output(bound.shape), output),
    })
}

/// Everything else about an operation. `known` has its input and output.
pub(super) fn of(
    context: &Context<'_>,
    known: &Known<'_>,
    service_auth: &[Auth],
    bound: &Bound<'_>,
    ends: &Ends,
) -> Option<Operation> {
    let naming = context.naming.operation(&bound.shape.id)?;
    let names = &naming.names;
    let shape = bound.shape;
    let traits = &shape.traits;
    check_supported(context, shape);
    let in_module = |name: &Ident| TypeName {
        module: Module::Operation(names.module.clone()),
        name: name.clone(),
    };
    let errors: Vec<ErrorRef> = bound
        .errors
        .iter()
        .filter_map(|e| error(context, known, e))
        .collect();
    let has_token = ends.input.fields.iter().any(is_idempotency_token);
    Some(Operation {
        shape: shape.id.name().to_owned(),
        name: names.operation.clone(),
        method: names.method.clone(),
        module: names.module.clone(),
        schema: naming.schema.clone(),
        error: names.error.clone(),
        fluent_builder: names.fluent_builder.clone(),
        paginator: names.paginator.clone(),
        docs: text::of_operation(context, shape),
        summary: text::summary(shape),
        deprecated: text::deprecated(traits),
        has_input: bound.input.is_some(),
        http: uri::http(context, shape, bound.input),
        auth: auth::of_operation(context, shape, service_auth),
        idempotent: traits.is_idempotent() || traits.is_readonly() || has_token,
        readonly: traits.is_readonly(),
        traits: operation_traits(context, shape, bound.input, &ends.input),
        endpoint_params: params::of_operation(context, shape, bound.input),
        pagination: pagination::of(context, known, bound, &ends.input, &ends.output),
        waiters: waiters::of(context, bound, &ends.input),
        status: status::of(context, known, bound, ends),
        reference_url: reference_prefix(context).map(|prefix| prefix + shape.id.name()),
        request_skeleton: skeleton::of(context, known, &in_module(&names.input), bound.input),
        response_skeleton: skeleton::of(context, known, &in_module(&names.output), bound.output),
        examples: examples::of(
            context,
            known,
            bound,
            &in_module(&names.input),
            &in_module(&names.output),
            &errors,
        ),
        errors,
        tests: Vec::new(),
        input: ends.input.clone(),
        output: ends.output.clone(),
    })
}

fn is_idempotency_token(field: &Field) -> bool {
    field
        .position
        .traits
        .contains(&crate::ir::Trait::IdempotencyToken)
}

fn check_supported(context: &Context<'_>, operation: &Shape) {
    for id in UNSUPPORTED {
        if operation.traits.has(id) {
            let span = operation.traits.span(id);
            let message = format!("the trait `{id}` is not supported yet");
            context.error("smithy::unsupported", span, &operation.id, message);
        }
    }
}

/// An error, as an enum of errors lists it.
pub(super) fn error(context: &Context<'_>, known: &Known<'_>, shape: &Shape) -> Option<ErrorRef> {
    let ty = context.naming.type_name(&shape.id)?.clone();
    let structure = known.structure(&ty)?;
    let facts = structure.error.as_ref()?;
    let predicate = format!("is_{}", words::snake(facts.variant.bare()));
    Some(ErrorRef {
        variant: facts.variant.clone(),
        predicate: Ident::sanitize(&predicate, "is_error"),
        facts: facts.facts.clone(),
        status: facts.status,
        docs: structure.docs.clone(),
        ty,
    })
}

/// Traits that few operations have.
fn operation_traits(
    context: &Context<'_>,
    operation: &Shape,
    input: Option<&Shape>,
    lowered: &Structure,
) -> Vec<OperationTrait> {
    let traits = &operation.traits;
    let checksum_required = traits.is_http_checksum_required();
    let all = [
        uri::host_prefix(context, operation, input).map(OperationTrait::HostPrefix),
        checksum_required.then_some(OperationTrait::HttpChecksumRequired),
        traits.request_compression().and_then(compression),
        traits
            .is_unsigned_payload()
            .then_some(OperationTrait::UnsignedPayload),
        traits
            .is_s3_unwrapped_xml_output()
            .then_some(OperationTrait::S3UnwrappedXmlOutput),
        traits.get(ids::LONG_POLL).and_then(long_poll),
        events_over_http2(context, lowered),
        checksum(context, operation, input),
        discovery::of_operation(context, operation, input),
    ];
    let beyond = context.customization.traits(context, operation, input);
    all.into_iter().flatten().chain(beyond).collect()
}

fn compression(trait_: RequestCompression<'_>) -> Option<OperationTrait> {
    let known = trait_
        .encodings
        .iter()
        .filter(|encoding| ENCODINGS.contains(encoding));
    let known: Vec<String> = known.map(|encoding| (*encoding).to_owned()).collect();
    (!known.is_empty()).then_some(OperationTrait::RequestCompression(known))
}

/// Events that are sent go over HTTP/2 where the protocol knows no other version for them.
fn events_over_http2(context: &Context<'_>, input: &Structure) -> Option<OperationTrait> {
    let sends = |field: &Field| matches!(field.ty, Type::EventStream(_));
    if !input.fields.iter().any(sends) {
        return None;
    }
    let versions = auth::event_stream_http(context);
    let only = !versions.is_empty() && versions.iter().all(|version| *version == "h2");
    only.then_some(OperationTrait::EventStreamHttp2)
}

fn long_poll(value: &Node) -> Option<OperationTrait> {
    let timeout = value
        .get("timeoutMillis")
        .and_then(Node::as_number)?
        .as_u64()?;
    Some(OperationTrait::LongPoll(
        u32::try_from(timeout).unwrap_or(u32::MAX),
    ))
}

/// `aws.protocols#httpChecksum`, with the members that it names.
fn checksum(
    context: &Context<'_>,
    operation: &Shape,
    input: Option<&Shape>,
) -> Option<OperationTrait> {
    let found = operation.traits.http_checksum()?;
    let member = |name: Option<&str>| {
        let name = name?;
        let index = input.and_then(|input| input.members.get_index_of(name));
        if index.is_none() {
            let span = operation.traits.span(ids::HTTP_CHECKSUM);
            let message = format!("the input has no member `{name}`");
            context.error("smithy::invalid_checksum", span, &operation.id, message);
        }
        index
    };
    let algorithms = found.response_algorithms.iter();
    Some(OperationTrait::HttpChecksum {
        request_algorithm_member: member(found.request_algorithm_member),
        request_checksum_required: found.request_checksum_required,
        request_validation_mode_member: member(found.request_validation_mode_member),
        response_algorithms: algorithms.map(|name| (*name).to_owned()).collect(),
    })
}

/// The prefix of links to a service's API reference; only services of AWS have one.
pub(super) fn reference_prefix(context: &Context<'_>) -> Option<String> {
    let service = context.service.traits.aws_service()?;
    let version = &context.service.as_service()?.version;
    let id = match service.doc_id {
        Some(id) => id.to_owned(),
        None => format!(
            "{}-{version}",
            service.sdk_id.to_lowercase().replace(' ', "-")
        ),
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let fits = !id.is_empty() && id.chars().all(plain);
    fits.then(|| format!("https://docs.aws.amazon.com/goto/WebAPI/{id}/"))
}
