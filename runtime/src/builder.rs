//! What emitted builders share.

use crate::error::BuildError;
use crate::serde::Shape;

/// Which required members a builder has been given: one bit for each, in the order of the model.
///
/// A builder holds the value that it builds, empty at first, so that `build` has nothing to move
/// member by member: it checks these bits and hands the value out. One word is enough for 64 members;
/// [`words`] says how many are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given<const WORDS: usize = 1>([u64; WORDS]);

/// How many words of bits a number of required members needs, at least one.
#[must_use]
pub const fn words(required: usize) -> usize {
    if required <= 64 {
        1
    } else {
        required.div_ceil(64)
    }
}

impl<const WORDS: usize> Default for Given<WORDS> {
    fn default() -> Self {
        Self([0; WORDS])
    }
}

impl<const WORDS: usize> Given<WORDS> {
    /// Notes that the required member number `bit` was given.
    #[inline]
    pub fn mark(&mut self, bit: usize) {
        if let Some(word) = self.0.get_mut(bit / 64) {
            *word |= 1 << (bit % 64);
        }
    }

    /// Sets the required member number `bit`, or empties it again.
    #[inline]
    pub fn set<T: Shape>(&mut self, bit: usize, member: &mut T, value: Option<T>) {
        match value {
            Some(value) => {
                self.mark(bit);
                *member = value;
            }
            None => {
                if let Some(word) = self.0.get_mut(bit / 64) {
                    *word &= !(1 << (bit % 64));
                }
                *member = T::empty();
            }
        }
    }

    fn has(&self, bit: usize) -> bool {
        let word = self.0.get(bit / 64);
        word.is_some_and(|word| word & (1 << (bit % 64)) != 0)
    }

    /// Whether every member that `required` names was given.
    ///
    /// # Errors
    /// The first one that was not.
    pub fn check(self, structure: &str, required: &[&str]) -> Result<(), BuildError> {
        let mut members = required.iter().enumerate();
        match members.find(|(bit, _)| !self.has(*bit)) {
            Some((_, member)) => Err(BuildError::missing(structure, member)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_names_the_first_missing_member() {
        let mut given = Given::<1>::default();
        let mut name = String::new();
        given.set(1, &mut name, Some("x".to_owned()));
        let error = given.check("Model", &["arn", "name"]).unwrap_err();
        assert_eq!(error.to_string(), "Model: required member `arn` is not set");
        given.mark(0);
        assert_eq!(given.check("Model", &["arn", "name"]), Ok(()));
        given.set(1, &mut name, None);
        assert_eq!(name, "");
        assert!(given.check("Model", &["arn", "name"]).is_err());
    }

    #[test]
    fn there_is_a_bit_for_every_member() {
        assert_eq!([0, 1, 64, 65, 128, 129].map(words), [1, 1, 1, 2, 2, 3]);
        let names: Vec<String> = (0..130).map(|n| format!("m{n}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut given = Given::<{ words(130) }>::default();
        for (bit, name) in names.iter().enumerate() {
            let error = given.check("Wide", &names).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("Wide: required member `{name}` is not set")
            );
            given.mark(bit);
        }
        assert_eq!(given.check("Wide", &names), Ok(()));
    }
}
