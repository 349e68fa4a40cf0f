//! A short row of slots kept in place, with a heap tail for long rows.

/// `len` slots, all empty at first. The first `INLINE` of them need no allocation.
#[derive(Debug, Clone)]
pub(super) struct Small<T, const INLINE: usize> {
    inline: [Option<T>; INLINE],
    rest: Vec<Option<T>>,
}

impl<T, const INLINE: usize> Small<T, INLINE> {
    #[inline]
    pub(super) fn new(len: usize) -> Self {
        let mut rest = Vec::new();
        if len > INLINE {
            rest.resize_with(len - INLINE, || None);
        }
        Self {
            inline: [const { None }; INLINE],
            rest,
        }
    }

    #[inline]
    pub(super) fn get(&self, index: usize) -> Option<&T> {
        match self.inline.get(index) {
            Some(slot) => slot.as_ref(),
            None => self.rest.get(index - INLINE)?.as_ref(),
        }
    }

    /// Fills or empties a slot. A slot beyond the row is ignored.
    pub(super) fn set(&mut self, index: usize, value: Option<T>) {
        let slot = match self.inline.get_mut(index) {
            Some(slot) => Some(slot),
            None => self.rest.get_mut(index - INLINE),
        };
        if let Some(slot) = slot {
            *slot = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_values_in_place_and_on_the_heap() {
        const INLINE: usize = 4;
        let mut row = Small::<_, INLINE>::new(INLINE + 2);
        for index in 0..INLINE + 2 {
            assert_eq!(row.get(index), None);
            row.set(index, Some(index));
        }
        row.set(3, None);
        row.set(INLINE + 2, Some(0));
        assert_eq!(row.get(0), Some(&0));
        assert_eq!(row.get(3), None);
        assert_eq!(row.get(INLINE + 1), Some(&(INLINE + 1)));
        assert_eq!(row.get(INLINE + 2), None);
    }
}
