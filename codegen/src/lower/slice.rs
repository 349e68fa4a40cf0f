//! Which operations of a service a client gets: the patterns of its settings against the model.

use std::collections::HashSet;

use crate::Slice;
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::closure::Closure;
use crate::model::{Model, Shape, ShapeId};
use crate::similar;
use crate::wildcard::fits;

/// How many names a hint lists where none is near.
const LISTED: usize = 5;

/// The operations of `closure` that belong to a slice. Patterns that fit nothing are errors: a typing error
/// must not lose an operation.
pub(super) fn select<'a>(
    model: &'a Model,
    service: &'a Shape,
    closure: &'a Closure,
    slice: &Slice,
    found: &mut Diagnostics,
) -> HashSet<&'a ShapeId> {
    let before = found.error_count();
    let mut matching = |patterns: &[String], kind: Kind| {
        let known = kind.candidates(model, closure);
        let report = |pattern: &String, fitting: &[&Candidate<'a>]| {
            fitting
                .is_empty()
                .then(|| kind.nothing(pattern, service, &known))
        };
        let mut kept: HashSet<&ShapeId> = HashSet::new();
        for pattern in patterns {
            let fitting = known.iter().filter(|candidate| candidate.fits(pattern));
            let fitting: Vec<&Candidate<'_>> = fitting.collect();
            report(pattern, &fitting)
                .into_iter()
                .for_each(|d| found.push(d));
            kept.extend(fitting.iter().flat_map(|candidate| &candidate.operations));
        }
        kept
    };
    let mut kept: HashSet<&ShapeId> = match slice.takes_all() {
        true => closure.operations.keys().collect(),
        false => matching(&slice.operations, Kind::Operation),
    };
    kept.extend(matching(&slice.tags, Kind::Tag));
    kept.extend(matching(&slice.resources, Kind::Resource));
    let excluded = matching(&slice.exclude, Kind::Operation);
    kept.retain(|id| !excluded.contains(id));
    if kept.is_empty() && !slice.is_whole() && found.error_count() == before {
        let message = "the slice excludes every operation that it names".to_owned();
        let code = "smithy::empty_slice";
        found.push(Diagnostic::error(code, Span::NONE, message).with_shape(&service.id));
    }
    kept
}

/// What patterns are compared with.
#[derive(Clone, Copy)]
enum Kind {
    Operation,
    Tag,
    Resource,
}

/// Something that a pattern may fit, and the operations that it stands for.
struct Candidate<'a> {
    name: &'a str,
    id: Option<&'a ShapeId>,
    operations: Vec<&'a ShapeId>,
}

impl<'a> Candidate<'a> {
    fn shape(id: &'a ShapeId, operations: Vec<&'a ShapeId>) -> Self {
        let (name, id) = (id.name(), Some(id));
        Self {
            name,
            id,
            operations,
        }
    }

    fn fits(&self, pattern: &str) -> bool {
        match self.id.filter(|_| pattern.contains('#')) {
            Some(id) => fits(pattern, &id.to_string()),
            None => fits(pattern, self.name),
        }
    }
}

impl Kind {
    fn candidates<'a>(self, model: &'a Model, closure: &'a Closure) -> Vec<Candidate<'a>> {
        let operations = closure.operations.keys();
        match self {
            Self::Operation => operations
                .map(|id| Candidate::shape(id, vec![id]))
                .collect(),
            Self::Tag => {
                let tags = operations.flat_map(|id| {
                    let shape = model.shape(id).into_iter();
                    let tags = shape.flat_map(|shape| shape.traits.tags());
                    tags.map(move |name| (name, id))
                });
                let candidate = |(name, id)| Candidate {
                    name,
                    id: None,
                    operations: vec![id],
                };
                tags.map(candidate).collect()
            }
            Self::Resource => {
                let below = |id| Candidate::shape(id, below(model, id));
                closure.resources.iter().map(below).collect()
            }
        }
    }

    /// The error of a pattern that fits nothing, with what was probably meant.
    fn nothing(self, pattern: &str, service: &Shape, known: &[Candidate<'_>]) -> Diagnostic {
        let (code, called) = match self {
            Self::Operation => ("smithy::unknown_operation", "operation called"),
            Self::Tag => ("smithy::unknown_tag", "operation with the tag"),
            Self::Resource => ("smithy::unknown_resource", "resource called"),
        };
        let message = format!("the service has no {called} `{pattern}`");
        let (wanted, names) = (
            pattern.replace('*', ""),
            known.iter().map(|known| known.name),
        );
        let wanted = wanted.rsplit_once('#').map_or(&*wanted, |(_, name)| name);
        let near = similar::near(wanted, names.clone());
        let hint = match near.is_empty() {
            false => format!("near it: {}", similar::quoted(&near)),
            true => {
                let mut names: Vec<&str> = names.collect();
                names.sort_unstable();
                names.dedup();
                let more = if names.len() > LISTED { ", …" } else { "" };
                names.truncate(LISTED);
                match names.is_empty() {
                    true => "correct the settings of this client".to_owned(),
                    false => format!("it has {}{more}", similar::quoted(&names)),
                }
            }
        };
        let found = Diagnostic::error(code, Span::NONE, message);
        found.with_shape(&service.id).with_hint(hint)
    }
}

/// The operations of a resource and of those below it.
fn below<'a>(model: &'a Model, root: &'a ShapeId) -> Vec<&'a ShapeId> {
    let (mut seen, mut stack, mut operations) = (HashSet::new(), vec![root], Vec::new());
    while let Some(id) = stack.pop() {
        let resource = model.shape(id).and_then(Shape::as_resource);
        if let Some(resource) = resource.filter(|_| seen.insert(id)) {
            operations.extend(resource.all_operations().map(|operation| &operation.target));
            stack.extend(resource.resources.iter().map(|child| &child.target));
        }
    }
    operations
}
