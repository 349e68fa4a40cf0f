//! Maps in the order of their keys, so that the same input is the same request.

use std::ops::Range;

use crate::serde::{Map, Value, WriteError};

/// Writes one entry from its rank among the keys, its key and its value; gives where the output ends then.
type Write<'a> = dyn FnMut(usize, &str, &dyn Value) -> Result<usize, WriteError> + 'a;

/// Calls `write` for each entry, in no stated order, from the place `start` of the output on. Gives where the entries
/// are, in the order of their keys, unless that is the order in which they were written.
pub(super) fn write(
    map: &dyn Map,
    mut start: usize,
    write: &mut Write<'_>,
) -> Result<Option<Vec<Range<usize>>>, WriteError> {
    let keys = Keys::of(map)?;
    let mut places = vec![0..0; keys.places.len()];
    let mut in_order = true;
    let mut written = 0;
    map.visit(&mut |key, value| {
        let rank = keys.rank(key);
        let end = write(rank, key, value)?;
        if let Some(place) = places.get_mut(rank) {
            *place = start..end;
        }
        start = end;
        in_order &= rank == written;
        written += 1;
        Ok(())
    })?;
    Ok((!in_order).then_some(places))
}

/// The keys of a map, sorted.
struct Keys {
    /// One after the other.
    text: String,
    places: Vec<Range<usize>>,
}

impl Keys {
    fn of(map: &dyn Map) -> Result<Self, WriteError> {
        let mut keys = Self {
            text: String::new(),
            places: Vec::with_capacity(map.len()),
        };
        map.visit(&mut |key, _| {
            let start = keys.text.len();
            keys.text.push_str(key);
            keys.places.push(start..keys.text.len());
            Ok(())
        })?;
        let Self { text, places } = &mut keys;
        let key = |place: &Range<usize>| text.get(place.clone());
        places.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
        Ok(keys)
    }

    fn rank(&self, key: &str) -> usize {
        self.places.partition_point(|place| {
            self.text
                .get(place.clone())
                .is_some_and(|other| other < key)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn places_are_in_the_order_of_the_keys() {
        let keys = ["b", "", "é", "aa", "a", "c"];
        let map: HashMap<_, _> = keys.map(|key| (key.to_owned(), 1_i32)).into();
        let mut out = "{".to_owned();
        let places = write(&map, 1, &mut |rank, key, _| {
            out += &format!("{rank}{key}");
            Ok(out.len())
        });
        let places = places
            .unwrap()
            .unwrap_or_else(|| std::iter::once(1..out.len()).collect());
        let sorted: String = places.into_iter().map(|place| &out[place]).collect();
        assert_eq!(sorted, "01a2aa3b4c5é");
    }

    #[test]
    fn a_single_entry_stays_where_it_is() {
        let map = HashMap::from([("a".to_owned(), 1_i32)]);
        assert_eq!(write(&map, 0, &mut |_, _, _| Ok(3)), Ok(None));
        assert_eq!(
            write(&HashMap::<String, i32>::new(), 0, &mut |_, _, _| Ok(0)),
            Ok(None)
        );
    }
}
