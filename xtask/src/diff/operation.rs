//! Compares operations, with their inputs, outputs and errors.

use std::collections::BTreeMap;

use smithy_codegen::model::closure::Closure;
use smithy_codegen::model::traits::ids;
use smithy_codegen::model::{Operation, Shape, ShapeRef, Traits};

use super::Findings;
use super::data::{REST, Walk, is_bound};
use super::view::{Side, Sides, code, fault, flag, value};

/// Traits of operations that are compared by their values.
const VALUES: [(&str, &str); 7] = [
    ("operation: host prefix", ids::ENDPOINT),
    ("operation: checksum", ids::HTTP_CHECKSUM),
    ("operation: compression", ids::REQUEST_COMPRESSION),
    ("operation: static parameters", ids::STATIC_CONTEXT_PARAMS),
    ("operation: input parameters", ids::OPERATION_CONTEXT_PARAMS),
    (
        "operation: endpoint discovery",
        ids::CLIENT_DISCOVERED_ENDPOINT,
    ),
    ("operation: waiters", ids::WAITABLE),
];

/// Traits that mark an operation by being there.
const FLAGS: [(&str, &str); 4] = [
    ("operation: unsigned payload", ids::UNSIGNED_PAYLOAD),
    ("operation: checksum required", ids::HTTP_CHECKSUM_REQUIRED),
    ("operation: idempotent", ids::IDEMPOTENT),
    ("operation: read only", ids::READONLY),
];

type ByName<'a> = BTreeMap<&'a str, (&'a Shape, &'a Operation)>;

/// Compares all operations of the services.
pub(super) fn compare(sides: &Sides<'_>, findings: &mut Findings) {
    let closures = (closure(&sides.old), closure(&sides.new));
    let old = operations(&sides.old, &closures.0);
    let new = operations(&sides.new, &closures.1);
    let mut walk = Walk::default();
    for (name, first) in &old {
        match new.get(name) {
            Some(second) => pair(sides, name, *first, *second, &mut walk, findings),
            None => findings.compare("operation: only in the first", name, Some(*name), None),
        }
    }
    for name in new.keys().filter(|name| !old.contains_key(*name)) {
        findings.compare("operation: only in the second", name, None, Some(*name));
    }
    walk.run(sides, findings);
}

fn closure(side: &Side<'_>) -> Closure {
    Closure::of_service(side.model, side.service)
}

fn operations<'a>(side: &Side<'a>, closure: &'a Closure) -> ByName<'a> {
    let shapes = closure
        .operations
        .keys()
        .filter_map(|id| side.model.shape(id));
    let named = |shape: &'a Shape| Some((shape.id.name(), (shape, shape.as_operation()?)));
    shapes.filter_map(named).collect()
}

fn pair(
    sides: &Sides<'_>,
    name: &str,
    (old, first): (&Shape, &Operation),
    (new, second): (&Shape, &Operation),
    walk: &mut Walk,
    findings: &mut Findings,
) {
    let schemes = (
        sides.old.schemes(&old.traits),
        sides.new.schemes(&new.traits),
    );
    findings.compare("operation: schemes", name, schemes.0, schemes.1);
    if sides.speak(&REST) {
        http(name, old, new, findings);
    }
    for (kind, id) in VALUES {
        let (old, new) = (value(&old.traits, id), value(&new.traits, id));
        findings.compare(kind, name, old, new);
    }
    for (kind, id) in FLAGS {
        let (old, new) = (flag(&old.traits, id), flag(&new.traits, id));
        findings.compare(kind, name, old, new);
    }
    let pages = (pagination(&sides.old, old), pagination(&sides.new, new));
    findings.compare("operation: pagination", name, pages.0, pages.1);
    let inputs = (first.input.as_ref(), second.input.as_ref());
    side("operation: input", sides, name, inputs, walk, findings);
    let outputs = (first.output.as_ref(), second.output.as_ref());
    side("operation: output", sides, name, outputs, walk, findings);
    errors(sides, name, first, second, walk, findings);
}

/// How pages are linked, with what the service says for all its operations.
fn pagination(side: &Side<'_>, of: &Shape) -> Option<String> {
    let common = side.traits().and_then(Traits::paginated);
    let merged = of.traits.paginated()?.or(common.unwrap_or_default());
    let shown = |part: Option<&str>| part.unwrap_or("-").to_owned();
    let tokens = (shown(merged.output_token), shown(merged.input_token));
    let (items, size) = (shown(merged.items), shown(merged.page_size));
    Some(format!(
        "{} → {}, items {items}, size {size}",
        tokens.0, tokens.1
    ))
}

fn http(name: &str, old: &Shape, new: &Shape, findings: &mut Findings) {
    let (old, new) = (old.traits.http(), new.traits.http());
    let (old, new) = (old.as_ref(), new.as_ref());
    let method = (old.map(|http| http.method), new.map(|http| http.method));
    findings.compare("operation: method", name, method.0, method.1);
    let uri = (old.map(|http| http.uri), new.map(|http| http.uri));
    findings.compare("operation: URI", name, uri.0, uri.1);
    let code = (old.map(|http| http.code), new.map(|http| http.code));
    findings.compare("operation: code", name, code.0, code.1);
}

/// Compares inputs or outputs. Nothing is the same as a structure without members.
fn side(
    kind: &'static str,
    sides: &Sides<'_>,
    name: &str,
    (old, new): (Option<&ShapeRef>, Option<&ShapeRef>),
    walk: &mut Walk,
    findings: &mut Findings,
) {
    if let (Some(old), Some(new)) = (old, new) {
        walk.add(&old.target, &new.target);
        if kind == "operation: input" && sides.speak(&[ids::REST_XML]) {
            let root = (root(&sides.old, old), root(&sides.new, new));
            findings.compare("operation: XML root", name, root.0, root.1);
        }
        return;
    }
    let shown = |side: &Side<'_>, reference: Option<&ShapeRef>| {
        let shape = side.model.shape(&reference?.target)?;
        (!shape.members.is_empty()).then(|| shape.id.name().to_owned())
    };
    findings.compare(kind, name, shown(&sides.old, old), shown(&sides.new, new));
}

/// What the body of a request is called in XML, if it has members of the input.
fn root(side: &Side<'_>, input: &ShapeRef) -> Option<String> {
    let shape = side.model.shape(&input.target)?;
    let mut members = shape.members.values();
    if members
        .clone()
        .any(|member| member.traits.is_http_payload())
        || members.all(is_bound)
    {
        return None;
    }
    Some(
        shape
            .traits
            .xml_name()
            .unwrap_or(shape.id.name())
            .to_owned(),
    )
}

/// Compares the errors that an operation lists, by their names.
fn errors(
    sides: &Sides<'_>,
    name: &str,
    first: &Operation,
    second: &Operation,
    walk: &mut Walk,
    findings: &mut Findings,
) {
    let named = |side: &Side<'_>, operation: &Operation| -> BTreeMap<String, ShapeRef> {
        let service = side.model.shape(side.service).and_then(Shape::as_service);
        let common = service
            .map(|service| service.errors.clone())
            .unwrap_or_default();
        let all = operation.errors.iter().cloned().chain(common);
        all.map(|error| (error.target.name().to_owned(), error))
            .collect()
    };
    let (old, new) = (named(&sides.old, first), named(&sides.new, second));
    for (error, first) in &old {
        let place = format!("{name} {error}");
        let Some(second) = new.get(error) else {
            findings.compare("error: only in the first", &place, Some(error), None);
            continue;
        };
        walk.add(&first.target, &second.target);
        let shapes = (
            sides.old.model.shape(&first.target),
            sides.new.model.shape(&second.target),
        );
        if let (Some(first), Some(second)) = shapes {
            traits(sides, &place, first, second, findings);
        }
    }
    for error in new.keys().filter(|error| !old.contains_key(*error)) {
        let place = format!("{name} {error}");
        findings.compare("error: only in the second", &place, None, Some(error));
    }
}

fn traits(sides: &Sides<'_>, place: &str, old: &Shape, new: &Shape, findings: &mut Findings) {
    let (a, b) = (&old.traits, &new.traits);
    findings.compare("error: fault", place, fault(a), fault(b));
    findings.compare("error: status", place, a.http_error(), b.http_error());
    let is_compatible = sides
        .old
        .traits()
        .is_some_and(Traits::is_aws_query_compatible);
    if is_compatible || sides.speak(&[ids::AWS_QUERY]) {
        findings.compare("error: code", place, Some(code(old)), Some(code(new)));
    }
    let (a, b) = (value(a, ids::RETRYABLE), value(b, ids::RETRYABLE));
    findings.compare("error: retryable", place, a, b);
}
