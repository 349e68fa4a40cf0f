//! Compares models: shapes, members in their order, traits and metadata; places do not count.

use smithy_codegen::model::{Member, Model, Shape, Traits};

/// The first difference between a model and the one that is expected, in words.
pub(super) fn first_difference(found: &Model, expected: &Model) -> Option<String> {
    for (id, shape) in &expected.shapes {
        match found.shapes.get(id) {
            None => return Some(format!("shape {id} is missing")),
            Some(found) => {
                if let Some(difference) = compare_shapes(found, shape) {
                    return Some(format!("{id}: {difference}"));
                }
            }
        }
    }
    let extra = |id: &&_| !expected.shapes.contains_key(*id);
    if let Some(id) = found.shapes.keys().find(extra) {
        return Some(format!("shape {id} is not expected"));
    }
    (found.metadata != expected.metadata).then(|| "the metadata differs".to_owned())
}

fn compare_shapes(found: &Shape, expected: &Shape) -> Option<String> {
    if found.kind != expected.kind {
        return Some(format!("{:?} is not {:?}", found.kind, expected.kind));
    }
    if found.mixins != expected.mixins {
        return Some(format!(
            "mixins {:?} are not {:?}",
            found.mixins, expected.mixins
        ));
    }
    if let Some(difference) = compare_traits(&found.traits, &expected.traits) {
        return Some(difference);
    }
    let names = |shape: &Shape| shape.members.keys().cloned().collect::<Vec<_>>();
    if names(found) != names(expected) {
        return Some(format!(
            "members {:?} are not {:?}",
            names(found),
            names(expected)
        ));
    }
    let mut pairs = found.members.values().zip(expected.members.values());
    pairs.find_map(|(found, expected)| compare_members(found, expected))
}

fn compare_members(found: &Member, expected: &Member) -> Option<String> {
    let name = found.name();
    if found.target != expected.target {
        return Some(format!(
            "{name} targets {}, not {}",
            found.target, expected.target
        ));
    }
    let difference = compare_traits(&found.traits, &expected.traits)?;
    Some(format!("{name}: {difference}"))
}

fn compare_traits(found: &Traits, expected: &Traits) -> Option<String> {
    for (id, value) in expected.iter() {
        match found.get(id.root_str()) {
            None => return Some(format!("trait {id} is missing")),
            Some(other) if *other != value.value => {
                return Some(format!(
                    "trait {id} is {:?}, not {:?}",
                    other.value, value.value.value
                ));
            }
            Some(_) => {}
        }
    }
    let mut ids = found.iter().map(|(id, _)| id);
    let extra = ids.find(|id| !expected.has(id.root_str()))?;
    Some(format!("trait {extra} is not expected"))
}
