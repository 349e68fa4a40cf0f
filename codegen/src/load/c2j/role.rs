//! Which part of a service's description a file holds, by its name or its content.

use crate::model::Node;

/// A part of the description of one version of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::load) enum Role {
    /// `service-2.json`: everything but the parts below.
    Service,
    /// `paginators-1.json`.
    Paginators,
    /// `waiters-2.json`.
    Waiters,
    /// `examples-1.json`.
    Examples,
    /// `endpoint-rule-set-1.json`.
    RuleSet,
}

/// The names of the files, without `.json`, `.gz` and `.sdk-extras`.
const STEMS: [(&str, Role); 5] = [
    ("service-2", Role::Service),
    ("paginators-1", Role::Paginators),
    ("waiters-2", Role::Waiters),
    ("examples-1", Role::Examples),
    ("endpoint-rule-set-1", Role::RuleSet),
];

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::load) struct Part {
    pub(in crate::load) role: Role,
    /// Whether it corrects the part instead of being it.
    pub(in crate::load) is_extra: bool,
}

impl Part {
    /// By the name of a file, without its folder.
    pub(in crate::load) fn of_file(name: &str) -> Option<Self> {
        let name = name.strip_suffix(".gz").unwrap_or(name);
        let name = name.strip_suffix(".json")?;
        let (stem, is_extra) = match name.strip_suffix(".sdk-extras") {
            Some(stem) => (stem, true),
            None => (name, false),
        };
        let (_, role) = STEMS.into_iter().find(|(known, _)| *known == stem)?;
        Some(Self { role, is_extra })
    }

    /// By the path of a document and what it holds: the main part is known by its metadata, too, whatever
    /// its file is called. A Smithy model is no part.
    pub(in crate::load) fn of_document(path: &str, root: &Node) -> Option<Self> {
        let object = root.as_object()?;
        if object.get("smithy").is_some() {
            return None;
        }
        let metadata = object.get("metadata");
        if metadata.is_some_and(|metadata| metadata.get("protocol").is_some()) {
            let (role, is_extra) = (Role::Service, false);
            return Some(Self { role, is_extra });
        }
        Self::of_file(split(path).1)
    }
}

/// The folder and the name of a path.
pub(in crate::load) fn split(path: &str) -> (&str, &str) {
    match path.rfind(['/', '\\']) {
        Some(at) => (
            path.get(..at).unwrap_or_default(),
            path.get(at + 1..).unwrap_or_default(),
        ),
        None => ("", path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_names() {
        let part = |role, is_extra| Some(Part { role, is_extra });
        assert_eq!(Part::of_file("service-2.json"), part(Role::Service, false));
        assert_eq!(
            Part::of_file("endpoint-rule-set-1.json.gz"),
            part(Role::RuleSet, false)
        );
        assert_eq!(
            Part::of_file("paginators-1.sdk-extras.json"),
            part(Role::Paginators, true)
        );
        for other in ["service-2.smithy", "service-3.json", "service-2", "x.json"] {
            assert_eq!(Part::of_file(other), None, "{other}");
        }
    }

    #[test]
    fn paths_are_split_at_the_last_separator() {
        assert_eq!(split("a/b/c.json"), ("a/b", "c.json"));
        assert_eq!(split("a\\c.json"), ("a", "c.json"));
        assert_eq!(split("c.json"), ("", "c.json"));
    }
}
