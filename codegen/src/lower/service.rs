//! The service as a whole: types first, because operations name them.

use super::context::Context;
use super::endpoint::{self, Form};
use super::literal::Known;
use super::operation::{self, Ends};
use super::{auth, choice, docs, params, position, structure, text};
use crate::Settings;
use crate::diagnostics::Diagnostics;
use crate::ir::endpoint::RuleSet;
use crate::ir::{self, Enum, IntEnum, Module, Structure, TypeName, Union};
use crate::model::{Shape, ShapeKind};

/// Types by kind, as they are emitted.
struct Types {
    structures: Vec<Structure>,
    unions: Vec<Union>,
    enums: Vec<Enum>,
    int_enums: Vec<IntEnum>,
    errors: Vec<Structure>,
}

/// Lowers the service. Whether there were errors, the context says.
pub(super) fn lower(context: &Context<'_>, settings: &Settings) -> Option<ir::Service> {
    structure::check_cycles(context);
    let types = types(context);
    let mut known = Known::default();
    types.add_all(&mut known);
    let all: Vec<(&super::reach::Bound<'_>, Ends)> = context
        .reach
        .operations
        .iter()
        .filter_map(|bound| Some((bound, operation::ends(context, &known, bound)?)))
        .collect();
    let mut with_ends = known.clone();
    for (bound, ends) in &all {
        add_ends(context, &mut with_ends, &bound.shape.id, ends);
    }
    let auth = auth::of_service(context);
    let operations = all
        .iter()
        .filter_map(|(bound, ends)| operation::of(context, &with_ends, &auth, bound, ends));
    let mut operations: Vec<ir::Operation> = operations.collect();
    operations.sort_by(|a, b| (&a.shape, &a.module).cmp(&(&b.shape, &b.module)));
    let collections = context.reach.collections.iter();
    let collections = collections.filter_map(|shape| position::of_collection(context, shape));
    let traits = &context.service.traits;
    let shape_name = context.service.id.name().to_owned();
    let aws = traits.aws_service();
    let sdk_id = aws.map_or_else(|| shape_name.clone(), |aws| aws.sdk_id.to_owned());
    let title = traits.title().unwrap_or(&sdk_id).to_owned();
    Some(ir::Service {
        package: settings.package.clone(),
        version: context.service.as_service()?.version.to_string(),
        docs: text::of_service(context, &title),
        protocols: auth::protocols(context),
        endpoint: rules(context),
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
        operations,
    })
}

fn types(context: &Context<'_>) -> Types {
    let of = |kind: ShapeKind| {
        let shapes = context.reach.types.iter().copied();
        shapes.filter(move |shape| shape.kind == kind)
    };
    let enums: Vec<Enum> = of(ShapeKind::Enum)
        .filter_map(|shape| choice::text_enum(context, shape))
        .collect();
    let int_enums: Vec<IntEnum> = of(ShapeKind::IntEnum)
        .filter_map(|shape| choice::int_enum(context, shape))
        .collect();
    let mut types = Types {
        structures: Vec::new(),
        unions: of(ShapeKind::Union)
            .filter_map(|shape| choice::union(context, shape))
            .collect(),
        errors: Vec::new(),
        enums,
        int_enums,
    };
    let mut known = Known::default();
    // Defaults are simple values: of what is emitted, they can name enums only.
    types.add_all(&mut known);
    let build = |shape: &Shape| structure::of_type(context, &known, shape);
    let structures = of(ShapeKind::Structure).filter_map(build).collect();
    let errors = context
        .reach
        .errors
        .iter()
        .filter_map(|shape| build(shape))
        .collect();
    types.structures = structures;
    types.errors = errors;
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

    fn add_all<'a>(&'a self, known: &mut Known<'a>) {
        let name = |module: Module, name: &super::names::Ident| TypeName {
            module,
            name: name.clone(),
        };
        for found in &self.structures {
            known.add_structure(name(Module::Types, &found.name), found);
        }
        for found in &self.errors {
            known.add_structure(name(Module::Errors, &found.name), found);
        }
        for found in &self.unions {
            known.add_union(name(Module::Types, &found.name), found);
        }
        for found in &self.enums {
            known.add_enum(name(Module::Types, &found.name), found);
        }
        for found in &self.int_enums {
            known.add_int_enum(name(Module::Types, &found.name), found);
        }
    }
}

/// Makes the input and output of an operation known.
fn add_ends<'a>(
    context: &Context<'_>,
    known: &mut Known<'a>,
    operation: &crate::model::ShapeId,
    ends: &'a Ends,
) {
    let Some(naming) = context.naming.operation(operation) else {
        return;
    };
    for part in [&ends.input, &ends.output] {
        let name = TypeName {
            module: Module::Operation(naming.names.module.clone()),
            name: part.name.clone(),
        };
        known.add_structure(name, part);
    }
}

/// The endpoint rules of the service.
fn rules(context: &Context<'_>) -> Option<RuleSet> {
    let mut found = Diagnostics::new();
    let service = context.service;
    let rules = endpoint::lower(&service.id, &service.traits, Form::default(), &mut found);
    context.report_all(found);
    rules
}
