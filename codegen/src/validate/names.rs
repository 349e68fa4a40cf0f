//! Finds the name that was probably meant.

use crate::model::{Model, ShapeId, prelude};

/// Longest name that is compared.
const LONGEST: usize = 64;

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

/// Number of single-character edits from one text to the other, if at most `most`; letters' case counts
/// nothing.
fn edits(from: &str, to: &str, most: usize) -> Option<usize> {
    if from.eq_ignore_ascii_case(to) {
        return Some(0);
    }
    let (from, to) = (from.as_bytes(), to.as_bytes());
    if from.len().abs_diff(to.len()) > most || from.len().max(to.len()) > LONGEST {
        return None;
    }
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, a) in from.iter().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(to) {
            let change = diagonal + usize::from(!a.eq_ignore_ascii_case(b));
            diagonal = *cell;
            left = change.min(diagonal + 1).min(left + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().filter(|edits| *edits <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_edits() {
        assert_eq!(edits("kitten", "sitting", 3), Some(3));
        assert_eq!(edits("kitten", "sitting", 2), None);
        assert_eq!(edits("String", "string", 0), Some(0));
        assert_eq!(edits("Sting", "String", 1), Some(1));
        assert_eq!(edits("", "", 0), Some(0));
    }

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
