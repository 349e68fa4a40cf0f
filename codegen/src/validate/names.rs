//! Finds the name that was probably meant.

use crate::model::{Model, ShapeId, prelude};
use crate::similar::{LONGEST, edits};

/// The shape whose id is most like `wanted`: the same name elsewhere, or a name that differs little.
pub(super) fn similar_shape<'a>(model: &'a Model, wanted: &ShapeId) -> Option<&'a ShapeId> {
    let known = model.shapes.keys().chain(prelude::shapes().keys());
    let scored = known.filter_map(|id| Some((distance(wanted, id)?, id)));
    scored
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, id)| id)
}

/// How far two ids are apart; `None` when they are too far to be meant for each other.
fn distance(wanted: &ShapeId, known: &ShapeId) -> Option<usize> {
    let namespace = usize::from(wanted.namespace() != known.namespace());
    let most = wanted.name().len().min(LONGEST) / 4;
    let name = edits(wanted.name(), known.name(), most.min(3))?;
    Some(2 * name + namespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_same_name_elsewhere() {
        let model = Model::default();
        let similar = |id: &str| {
            let id = ShapeId::parse(id).unwrap();
            similar_shape(&model, &id).map(ToString::to_string)
        };
        assert_eq!(similar("a.b#String").as_deref(), Some("smithy.api#String"));
        assert_eq!(
            similar("smithy.api#Sting").as_deref(),
            Some("smithy.api#String")
        );
        assert_eq!(similar("a#X"), None);
    }
}
