//! The service as a whole: types first, because operations name them.

use std::collections::HashMap;

use super::context::Context;
use super::endpoint::{self, Form};
use super::literal::Known;
use super::operation::{self, Ends};
use super::reach::Bound;
use super::{auth, choice, discovery, docs, params, position, protocol_tests, structure, text};
use crate::Settings;
use crate::diagnostics::Diagnostics;
use crate::ir::endpoint::RuleSet;
use crate::ir::{self, Auth, Enum, Ident, IntEnum, Module, StreamErrors, Structure, Union};
use crate::model::{Shape, ShapeKind};
use crate::parallel;

/// Types by kind, as they are emitted.
struct Types {
    structures: Vec<Structure>,
    unions: Vec<Union>,
    enums: Vec<Enum>,
    int_enums: Vec<IntEnum>,
    errors: Vec<Structure>,
}

/// Lowers the service, of which `left_out` operations are not asked for. Whether there were errors, the context says.
pub(super) fn lower(
    context: &Context<'_>,
    settings: &Settings,
    left_out: usize,
) -> Option<ir::Service> {
    structure::check_cycles(context);
    let types = types(context);
    let auth = auth::of_service(context);
    let operations = operations(context, &types.known(), &auth);
    let collections = context.reach.collections.iter();
    let collections = collections.filter_map(|shape| position::of_collection(context, shape));
    let traits = &context.service.traits;
    let shape_name = context.service.id.name().to_owned();
    let aws = traits.aws_service();
    let sdk_id = aws.map_or_else(|| shape_name.clone(), |aws| aws.sdk_id.to_owned());
    let title = traits.title().unwrap_or(&sdk_id).to_owned();
    let mut service = ir::Service {
        package: settings.package.clone(),
        version: context.service.as_service()?.version.to_string(),
        docs: text::of_service(context, &title),
        protocols: auth::protocols(context),
        endpoint: rules(context),
        endpoint_discovery: discovery::of_service(context),
        client_params: params::of_client(context),
        collections: collections.collect(),
        reference_url: operation::reference_prefix(context),
        aws_query_compatible: traits.is_aws_query_compatible(),
        title: docs::escape(&title),
        structures: types.structures,
        unions: types.unions,
        enums: types.enums,
        int_enums: types.int_enums,
        errors: types.errors,
        shape_name,
        sdk_id,
        auth,
        left_out,
        operations,
    };
    if settings.tests {
        let tests = protocol_tests::of_service(context, &service);
        for (operation, tests) in service.operations.iter_mut().zip(tests) {
            operation.tests = tests;
        }
    }
    Some(service)
}

/// The operations, sorted by name: first what they take and give, then all that refers to it.
fn operations(context: &Context<'_>, known: &Known<'_>, auth: &[Auth]) -> Vec<ir::Operation> {
    let ends = parallel::map(&context.reach.operations, |bound| {
        Some((bound, operation::ends(context, known, bound)?))
    });
    let ends: Vec<(&Bound<'_>, Ends)> = ends.into_iter().flatten().collect();
    let mut known = known.clone();
    for (bound, ends) in &ends {
        if let Some(naming) = context.naming.operation(&bound.shape.id) {
            let module = Module::Operation(naming.names.module.clone());
            known.add_structures(&module, [&ends.input, &ends.output]);
        }
    }
    let all = parallel::map(&ends, |(bound, ends)| {
        operation::of(context, &known, auth, bound, ends)
    });
    let mut operations: Vec<ir::Operation> = all.into_iter().flatten().collect();
    operations.sort_by(|a, b| (&a.shape, &a.module).cmp(&(&b.shape, &b.module)));
    operations
}

fn types(context: &Context<'_>) -> Types {
    let of = |kind: ShapeKind| {
        let shapes = context.reach.types.iter().copied();
        shapes.filter(move |shape| shape.kind == kind)
    };
    let unions = of(ShapeKind::Union).filter_map(|shape| choice::union(context, shape));
    let enums = of(ShapeKind::Enum).filter_map(|shape| choice::text_enum(context, shape));
    let int_enums = of(ShapeKind::IntEnum).filter_map(|shape| choice::int_enum(context, shape));
    let mut types = Types {
        structures: Vec::new(),
        unions: unions.collect(),
        enums: enums.collect(),
        int_enums: int_enums.collect(),
        errors: Vec::new(),
    };
    // Defaults are simple values: of what is emitted, they can name enums only.
    let known = types.known();
    let build = |shapes: &[&Shape]| {
        let all = parallel::map(shapes, |shape| structure::of_type(context, &known, shape));
        all.into_iter().flatten().collect()
    };
    let structures: Vec<&Shape> = of(ShapeKind::Structure).collect();
    let structures = build(&structures);
    let errors = build(&context.reach.errors);
    types.structures = structures;
    types.errors = errors;
    let known = types.known();
    let streams = of(ShapeKind::Union).filter_map(|shape| {
        let name = context.naming.type_name(&shape.id)?;
        Some((&name.name, choice::stream_errors(context, &known, shape)?))
    });
    let mut streams: HashMap<&Ident, StreamErrors> = streams.collect();
    for union in &mut types.unions {
        union.stream = streams.remove(&union.name);
    }
    types.sort();
    types
}

impl Types {
    /// By name, so that a new shape never moves another one.
    fn sort(&mut self) {
        self.structures.sort_by(|a, b| a.name.cmp(&b.name));
        self.unions.sort_by(|a, b| a.name.cmp(&b.name));
        self.enums.sort_by(|a, b| a.name.cmp(&b.name));
        self.int_enums.sort_by(|a, b| a.name.cmp(&b.name));
        self.errors.sort_by(|a, b| a.name.cmp(&b.name));
    }

    fn known(&self) -> Known<'_> {
        let mut known = Known::default();
        known.add_structures(&Module::Types, &self.structures);
        known.add_structures(&Module::Errors, &self.errors);
        known.add_choices(&self.unions, &self.enums, &self.int_enums);
        known
    }
}

/// The endpoint rules of the service.
fn rules(context: &Context<'_>) -> Option<RuleSet> {
    let mut found = Diagnostics::new();
    let service = context.service;
    let rules = endpoint::lower(&service.id, &service.traits, Form::default(), &mut found);
    let has_own = found.has_errors() || rules.is_some();
    context.report_all(found);
    match has_own {
        true => rules,
        false => context.customization.rules(),
    }
}
