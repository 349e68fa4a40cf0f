//! [`Scope`]: hands out names that are unique in one namespace, in a fixed order.

use std::collections::{HashMap, HashSet};

use super::Ident;

/// The names of one namespace: the members of a structure, the types of a module, …
///
/// The same names in the same order always give the same identifiers. A second owner of a name
/// gets a number: `name_2`, `Name2`, or `Name1_2` where the name itself ends in a digit.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
    next: HashMap<String, u32>,
    folds_case: bool,
}

impl Scope {
    /// An empty namespace, in which `Ab` and `AB` are two names.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty namespace, in which `Ab` and `AB` are one name: for whatever becomes a file, be it
    /// only a page of the documentation.
    pub fn case_insensitive() -> Self {
        Self {
            folds_case: true,
            ..Self::default()
        }
    }

    /// Keeps `name` from being handed out.
    pub fn reserve(&mut self, name: &str) {
        let key = self.key(name);
        self.taken.insert(key);
    }

    /// Whether `name` has been handed out or reserved.
    pub fn contains(&self, name: &str) -> bool {
        self.taken.contains(&self.key(name))
    }

    /// Hands out `wanted`, or the first numbered form of it that is free.
    pub fn claim(&mut self, wanted: Ident) -> Ident {
        if self.taken.insert(self.key(wanted.bare())) {
            return wanted;
        }
        let key = self.key(wanted.bare());
        let mut number = self.next.get(&key).copied().unwrap_or(2);
        let free = loop {
            let candidate = numbered(&wanted, number);
            number = number.saturating_add(1);
            if self.taken.insert(self.key(candidate.bare())) {
                break candidate;
            }
        };
        self.next.insert(key, number);
        free
    }

    /// Hands out all of `wanted`: first, in order, every name to its first owner; then, in order,
    /// numbered forms to the others. So a number never takes a name that the model has.
    pub fn assign(&mut self, wanted: impl IntoIterator<Item = Ident>) -> Vec<Ident> {
        let first: Vec<(Ident, bool)> = wanted
            .into_iter()
            .map(|ident| {
                let is_first = self.taken.insert(self.key(ident.bare()));
                (ident, is_first)
            })
            .collect();
        first
            .into_iter()
            .map(|(ident, is_first)| if is_first { ident } else { self.claim(ident) })
            .collect()
    }

    fn key(&self, name: &str) -> String {
        if self.folds_case {
            name.to_ascii_lowercase()
        } else {
            name.to_owned()
        }
    }
}

/// `name_2` for snake case, `Name2` for Pascal case, `Name1_2` where digits would run together.
fn numbered(ident: &Ident, number: u32) -> Ident {
    let bare = ident.bare();
    let pascal = bare.starts_with(|c: char| c.is_ascii_uppercase())
        && !bare.contains('_')
        && !bare.ends_with(|c: char| c.is_ascii_digit());
    let separator = if pascal || bare.ends_with('_') {
        ""
    } else {
        "_"
    };
    ident.suffixed(&format!("{separator}{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn idents(names: &[&str]) -> Vec<Ident> {
        names
            .iter()
            .map(|name| Ident::sanitize(name, "value"))
            .collect()
    }

    fn assigned(names: &[&str]) -> Vec<String> {
        let names = Scope::new().assign(idents(names));
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_first_owner_keeps_the_name() {
        assert_eq!(assigned(&["a", "b", "a", "a"]), ["a", "b", "a_2", "a_3"]);
        assert_eq!(
            assigned(&["Foo", "Foo", "M5", "M5"]),
            ["Foo", "Foo2", "M5", "M5_2"]
        );
        assert_eq!(assigned(&["type", "type"]), ["r#type", "type_2"]);
    }

    #[test]
    fn a_number_never_takes_a_name_of_the_model() {
        assert_eq!(assigned(&["a", "a", "a_2"]), ["a", "a_3", "a_2"]);
    }

    #[test]
    fn case_can_be_folded() {
        let mut scope = Scope::case_insensitive();
        let names = scope.assign(idents(&["FooBar", "Foobar"]));
        assert_eq!(
            names.iter().map(Ident::as_str).collect::<Vec<_>>(),
            ["FooBar", "Foobar2"]
        );
        assert!(scope.contains("foobar2"));
    }

    #[test]
    fn reserved_names_are_not_handed_out() {
        let mut scope = Scope::new();
        scope.reserve("send");
        assert_eq!(scope.claim(Ident::sanitize("send", "v")).as_str(), "send_2");
    }

    #[test]
    fn many_owners_of_one_name_stay_fast() {
        let names = vec![Ident::sanitize("a", "v"); 50_000];
        let unique: HashSet<Ident> = Scope::new().assign(names).into_iter().collect();
        assert_eq!(unique.len(), 50_000);
    }

    proptest! {
        #[test]
        fn names_are_unique_and_repeatable(names in prop::collection::vec("[aAbB_2]{0,4}", 0..40)) {
            let wanted = || names.iter().map(|name| Ident::sanitize(name, "v"));
            let first = Scope::case_insensitive().assign(wanted());
            prop_assert_eq!(&first, &Scope::case_insensitive().assign(wanted()));
            let unique: HashSet<String> =
                first.iter().map(|name| name.bare().to_ascii_lowercase()).collect();
            prop_assert_eq!(unique.len(), names.len());
        }
    }
}
