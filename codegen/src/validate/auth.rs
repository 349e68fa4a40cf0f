//! Authentication: what is named by `auth` must be declared by the service.

use super::{Context, services};
use crate::diagnostics::Diagnostic;
use crate::model::traits::ids;
use crate::model::{Shape, ShapeId};

pub(super) fn check(context: &Context<'_>) {
    for service in services(context) {
        check_list(context, service.shape, service.shape);
        for operation in &service.operations {
            check_list(context, service.shape, operation);
        }
    }
}

fn check_list(context: &Context<'_>, service: &Shape, shape: &Shape) {
    let Some(list) = shape.traits.get(ids::AUTH).and_then(|node| node.as_array()) else {
        return;
    };
    for node in list {
        let Some(id) = node.as_str().and_then(|text| ShapeId::parse(text).ok()) else {
            continue;
        };
        if service.traits.has(id.root_str()) {
            continue;
        }
        let message = format!("the service `{}` has no trait `{id}`", service.id.name());
        let found = Diagnostic::error("smithy::unknown_auth", node.span, message)
            .with_shape(&shape.id)
            .with_related(service.span, "the service")
            .with_hint("apply the trait of the scheme to the service");
        context.report(found);
    }
}
