//! Maps in the order of their keys, so that the same input is the same request.

use crate::serde::{Map, Value, WriteError};

/// Writes one entry, as a piece of its own, from its rank among the keys, its key and its value.
type Write<'a> = dyn FnMut(usize, &str, &dyn Value) -> Result<Vec<u8>, WriteError> + 'a;

/// Calls `write` for each entry with the entry's rank among the keys; the pieces that it gives are
/// returned in the order of the keys.
pub(super) fn pieces(map: &dyn Map, write: &mut Write<'_>) -> Result<Vec<Vec<u8>>, WriteError> {
    let mut keys = Vec::with_capacity(map.len());
    map.visit(&mut |key, _| {
        keys.push(key.to_owned());
        Ok(())
    })?;
    keys.sort_unstable();
    let mut pieces = vec![Vec::new(); keys.len()];
    map.visit(&mut |key, value| {
        let rank = keys.partition_point(|other| other.as_str() < key);
        let piece = write(rank, key, value)?;
        if let Some(place) = pieces.get_mut(rank) {
            *place = piece;
        }
        Ok(())
    })?;
    Ok(pieces)
}
