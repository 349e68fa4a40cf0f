//! Which member an element stands for.

use super::{local, wire_name};
use crate::schema::{Schema, Trait};

/// The members of a structure that are in the document.
pub(super) struct Members {
    pub(super) schema: &'static Schema,
    pub(super) wanted: fn(&Schema) -> bool,
}

impl Members {
    /// The member with this name on the wire. Members mostly come in the order of the model, so
    /// the one at `next` is tried first.
    #[inline]
    pub(super) fn find(&self, name: &str, next: usize) -> Option<(usize, &'static Schema)> {
        let members = self.schema.members();
        let named = |member: &Schema| {
            local(wire_name(member)) == name
                && !member.has(&Trait::XmlAttribute)
                && (self.wanted)(member)
        };
        match members.get(next) {
            Some(member) if named(member) => Some((next, member)),
            _ => members
                .iter()
                .enumerate()
                .find(|(_, member)| named(member))
                .or_else(|| self.find_message(name)),
        }
    }

    /// Services spell the message of an error as they like, whatever the model says.
    #[cold]
    fn find_message(&self, name: &str) -> Option<(usize, &'static Schema)> {
        let is_message = |name: &str| name.eq_ignore_ascii_case("message");
        if !is_message(name) || !self.schema.has(&Trait::Error) {
            return None;
        }
        let mut members = self.schema.members().iter().enumerate();
        members.find(|(_, member)| is_message(wire_name(member)) && (self.wanted)(member))
    }
}
