//! What emitted builders share.

use crate::error::BuildError;
use crate::serde::Shape;

/// Which required members a builder has been given: one bit for each, in the order of the model.
///
/// A builder holds the value that it builds, empty at first, so that `build` has nothing to move
/// member by member: it checks these bits and hands the value out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given(u64);

impl Given {
    /// Notes that the required member number `bit` was given.
    #[inline]
    pub fn mark(&mut self, bit: u32) {
        self.0 |= 1_u64.wrapping_shl(bit);
    }

    /// Sets the required member number `bit`, or empties it again.
    #[inline]
    pub fn set<T: Shape>(&mut self, bit: u32, member: &mut T, value: Option<T>) {
        let mask = 1_u64.wrapping_shl(bit);
        match value {
            Some(value) => {
                self.0 |= mask;
                *member = value;
            }
            None => {
                self.0 &= !mask;
                *member = T::empty();
            }
        }
    }

    /// Whether every member that `required` names was given.
    ///
    /// # Errors
    /// The first one that was not.
    pub fn check(self, structure: &str, required: &[&str]) -> Result<(), BuildError> {
        let missing = (0_u32..)
            .zip(required)
            .find(|(bit, _)| self.0 & 1_u64.wrapping_shl(*bit) == 0);
        match missing {
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
        let mut given = Given::default();
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
}
