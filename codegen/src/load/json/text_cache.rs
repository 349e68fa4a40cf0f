//! Shares equal short strings: a model repeats a few keys and ids many thousand times.

use std::sync::Arc;

/// Longest text, in bytes, that is looked up.
const LONGEST: usize = 96;

/// Number of slots; a power of two.
const SLOTS: usize = 4096;

/// A cache of fixed size. A text that takes the slot of another one replaces it, and so hostile texts cost
/// no more than a missed look-up.
pub(super) struct TextCache {
    slots: Vec<Option<Arc<str>>>,
}

impl TextCache {
    pub(super) fn new() -> Self {
        Self {
            slots: vec![None; SLOTS],
        }
    }

    /// The text as a shared string.
    pub(super) fn share(&mut self, text: &str) -> Arc<str> {
        if text.len() > LONGEST {
            return text.into();
        }
        let Some(slot) = self.slots.get_mut(slot_of(text)) else {
            return text.into();
        };
        match slot {
            Some(known) if **known == *text => Arc::clone(known),
            _ => Arc::clone(slot.insert(text.into())),
        }
    }
}

/// Multiplies the text in, eight bytes at a time.
fn slot_of(text: &str) -> usize {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let (words, tail) = text.as_bytes().as_chunks::<8>();
    let mut hash = text.len() as u64;
    for word in words {
        hash = (hash ^ u64::from_le_bytes(*word)).wrapping_mul(FACTOR);
        hash ^= hash >> 32;
    }
    for byte in tail {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(FACTOR);
    }
    // The upper bits are mixed best; 52 leaves the 12 that count the slots.
    (hash >> 52) as usize % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_short_texts_are_shared_and_long_ones_copied() {
        let mut cache = TextCache::new();
        let first = cache.share("smithy.api#required");
        assert!(Arc::ptr_eq(&first, &cache.share("smithy.api#required")));
        let long = "x".repeat(LONGEST + 1);
        let copy = cache.share(&long);
        assert_eq!(*copy, *long);
        assert!(!Arc::ptr_eq(&copy, &cache.share(&long)));
    }

    #[test]
    fn colliding_texts_stay_apart() {
        let mut cache = TextCache::new();
        for number in 0..20_000 {
            let text = format!("com.example#Shape{number}");
            assert_eq!(*cache.share(&text), *text);
        }
        assert_eq!(&*cache.share(""), "");
    }
}
