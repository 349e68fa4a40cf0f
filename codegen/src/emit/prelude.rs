//! Rust's prelude: names that emitted code and macros of the runtime use without a `use`.
//!
//! A type of the service may have such a name. Then no file imports it, and the file that defines it
//! writes the one of the prelude in full.

/// Names, sorted, and where they live.
const NAMES: [(&str, &str); 40] = [
    ("AsMut", "std::convert"),
    ("AsRef", "std::convert"),
    ("Box", "std::boxed"),
    ("Clone", "std::clone"),
    ("Copy", "std::marker"),
    ("Default", "std::default"),
    ("DoubleEndedIterator", "std::iter"),
    ("Drop", "std::ops"),
    ("Eq", "std::cmp"),
    ("Err", "std::result::Result"),
    ("ExactSizeIterator", "std::iter"),
    ("Extend", "std::iter"),
    ("Fn", "std::ops"),
    ("FnMut", "std::ops"),
    ("FnOnce", "std::ops"),
    ("From", "std::convert"),
    ("FromIterator", "std::iter"),
    ("Future", "std::future"),
    ("Into", "std::convert"),
    ("IntoFuture", "std::future"),
    ("IntoIterator", "std::iter"),
    ("Iterator", "std::iter"),
    ("None", "std::option::Option"),
    ("Ok", "std::result::Result"),
    ("Option", "std::option"),
    ("Ord", "std::cmp"),
    ("PartialEq", "std::cmp"),
    ("PartialOrd", "std::cmp"),
    ("Result", "std::result"),
    ("Send", "std::marker"),
    ("Sized", "std::marker"),
    ("Some", "std::option::Option"),
    ("String", "std::string"),
    ("Sync", "std::marker"),
    ("ToOwned", "std::borrow"),
    ("ToString", "std::string"),
    ("TryFrom", "std::convert"),
    ("TryInto", "std::convert"),
    ("Unpin", "std::marker"),
    ("Vec", "std::vec"),
];

/// The module of a name of the prelude; `None` for any other.
pub(super) fn home(name: &str) -> Option<&'static str> {
    let index = NAMES.binary_search_by_key(&name, |(known, _)| known).ok()?;
    NAMES.get(index).map(|(_, module)| *module)
}

#[cfg(test)]
mod tests {
    use super::{NAMES, home};

    #[test]
    fn every_name_is_found() {
        for (name, module) in NAMES {
            assert_eq!(home(name), Some(module), "{name}: are the names sorted?");
        }
        assert_eq!(home("Optional"), None);
    }
}
