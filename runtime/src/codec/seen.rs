//! Which members of a structure have been read, to refuse one that comes twice.

/// Which members of a structure have been read.
#[derive(Default)]
pub(super) struct Seen {
    low: u128,
    /// For the few structures with more members.
    high: Vec<u128>,
}

impl Seen {
    /// Notes a member; gives whether it was noted before.
    #[inline]
    pub(super) fn note(&mut self, index: usize) -> bool {
        let word = if index < 128 {
            &mut self.low
        } else {
            self.high_word(index)
        };
        let bit = 1u128 << (index % 128);
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    #[cold]
    fn high_word(&mut self, index: usize) -> &mut u128 {
        let at = index / 128 - 1;
        if self.high.len() <= at {
            self.high.resize(at + 1, 0);
        }
        match self.high.get_mut(at) {
            Some(word) => word,
            None => &mut self.low,
        }
    }
}
