//! Endpoint discovery: which operation tells endpoints, and what of an input decides on them.

use super::context::Context;
use crate::ir::{EndpointDiscovery, Module, OperationTrait, TypeName};
use crate::model::Shape;
use crate::model::traits::ids;

/// The operation that tells endpoints, if any operation of the client asks for one.
pub(super) fn of_service(context: &Context<'_>) -> Option<EndpointDiscovery> {
    let asks = |shape: &Shape| shape.traits.discovered_endpoint().is_some();
    let mut operations = context.reach.operations.iter();
    if !operations.any(|bound| asks(bound.shape)) {
        return None;
    }
    let found = context.service.traits.endpoint_discovery()?;
    let Some(naming) = context.naming.operation(&found.operation) else {
        let span = context.service.traits.span(ids::CLIENT_ENDPOINT_DISCOVERY);
        let message = format!("`{}` is no operation of the service", found.operation);
        context.error(
            "smithy::invalid_discovery",
            span,
            &context.service.id,
            message,
        );
        return None;
    };
    Some(EndpointDiscovery {
        operation: TypeName {
            module: Module::Operation(naming.names.module.clone()),
            name: naming.names.operation.clone(),
        },
        error: found.error.map(|error| error.name().to_owned()),
    })
}

/// What an operation says of its endpoint.
pub(super) fn of_operation(
    context: &Context<'_>,
    operation: &Shape,
    input: Option<&Shape>,
) -> Option<OperationTrait> {
    let found = operation.traits.discovered_endpoint()?;
    let Some(discovery) = context.service.traits.endpoint_discovery() else {
        if found.required {
            let span = operation.traits.span(ids::CLIENT_DISCOVERED_ENDPOINT);
            let message = "the service does not say which operation tells this one's endpoint \
                           (trait `clientEndpointDiscovery`)";
            context.error(
                "smithy::invalid_discovery",
                span,
                &operation.id,
                message.to_owned(),
            );
        }
        return None;
    };
    // Who tells endpoints cannot be asked for its own.
    if discovery.operation == operation.id {
        return None;
    }
    let members = input.into_iter().flat_map(|input| input.members.values());
    let decides = members
        .enumerate()
        .filter(|(_, member)| member.traits.has(ids::CLIENT_ENDPOINT_DISCOVERY_ID));
    Some(OperationTrait::DiscoveredEndpoint {
        required: found.required,
        ids: decides.map(|(index, _)| index).collect(),
    })
}
