//! Shape ids: `namespace#Name` and `namespace#Name$member`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::Arc;

/// An absolute shape id.
///
/// Cloning copies two pointers. Ids are ordered by their text, a shape before its members.
#[derive(Clone)]
pub struct ShapeId {
    /// `namespace#Name`.
    root: Arc<str>,
    /// Bytes before the `#`.
    namespace: u32,
    member: Option<Arc<str>>,
}

/// Why a text is not a shape id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidShapeId {
    text: String,
}

impl fmt::Display for InvalidShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an absolute shape id", self.text)
    }
}

impl std::error::Error for InvalidShapeId {}

impl ShapeId {
    /// Reads an absolute id, `namespace#Name` or `namespace#Name$member`.
    ///
    /// # Errors
    /// When the text does not follow the grammar of absolute shape ids.
    pub fn parse(text: &str) -> Result<Self, InvalidShapeId> {
        let (root, member) = match text.split_once('$') {
            Some((root, member)) => (root, Some(member)),
            None => (text, None),
        };
        match (root_namespace(root), member) {
            (Some(namespace), None) => Ok(Self::from_parts(root.into(), namespace, None)),
            (Some(namespace), Some(member)) if is_identifier(member) => Ok(Self::from_parts(
                root.into(),
                namespace,
                Some(member.into()),
            )),
            _ => Err(invalid(text)),
        }
    }

    /// As [`ShapeId::parse`]; an id without a member shares the given string instead of copying it.
    ///
    /// # Errors
    /// When the text does not follow the grammar of absolute shape ids.
    pub fn from_shared(text: &Arc<str>) -> Result<Self, InvalidShapeId> {
        match root_namespace(text) {
            Some(namespace) => Ok(Self::from_parts(Arc::clone(text), namespace, None)),
            None => Self::parse(text),
        }
    }

    /// An id from a namespace and a name that are known to be right.
    pub(crate) fn known(namespace: &str, name: &str) -> Self {
        let length = u32::try_from(namespace.len()).unwrap_or_default();
        Self::from_parts(format!("{namespace}#{name}").into(), length, None)
    }

    fn from_parts(root: Arc<str>, namespace: u32, member: Option<Arc<str>>) -> Self {
        Self {
            root,
            namespace,
            member,
        }
    }

    /// The part before `#`.
    #[must_use]
    pub fn namespace(&self) -> &str {
        self.root.get(..self.namespace as usize).unwrap_or_default()
    }

    /// The shape's name: the part after `#` and before `$`.
    #[must_use]
    pub fn name(&self) -> &str {
        let from = self.namespace as usize + 1;
        self.root.get(from..).unwrap_or_default()
    }

    /// The member's name: the part after `$`.
    #[must_use]
    pub fn member(&self) -> Option<&str> {
        self.member.as_deref()
    }

    /// `namespace#Name`, without the member.
    #[must_use]
    pub fn root_str(&self) -> &str {
        &self.root
    }

    /// The id of the shape that contains this member; itself for a shape.
    #[must_use]
    pub fn root(&self) -> Self {
        Self::from_parts(Arc::clone(&self.root), self.namespace, None)
    }

    /// The id of a member of this shape.
    #[must_use]
    pub fn with_member(&self, member: impl Into<Arc<str>>) -> Self {
        Self::from_parts(Arc::clone(&self.root), self.namespace, Some(member.into()))
    }

    /// Whether the shape belongs to the prelude, `smithy.api`.
    #[must_use]
    pub fn is_prelude(&self) -> bool {
        self.namespace() == "smithy.api"
    }
}

fn invalid(text: &str) -> InvalidShapeId {
    let text = text.chars().take(200).collect();
    InvalidShapeId { text }
}

/// Length of the namespace of a valid `namespace#Name`.
fn root_namespace(root: &str) -> Option<u32> {
    let (namespace, name) = root.split_once('#')?;
    let valid = is_namespace(namespace) && is_identifier(name);
    valid.then(|| u32::try_from(namespace.len()).ok())?
}

/// Whether a text is a namespace: identifiers joined by dots.
#[must_use]
pub fn is_namespace(text: &str) -> bool {
    text.split('.').all(is_identifier)
}

/// Whether a text is an identifier: a letter, or underscores and a letter or digit, then letters, digits and
/// underscores.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    let letters = text.trim_start_matches('_');
    let Some((first, rest)) = letters.as_bytes().split_first() else {
        return false;
    };
    let underscored = letters.len() < text.len();
    let starts = first.is_ascii_alphabetic() || (underscored && first.is_ascii_digit());
    starts && rest.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'_')
}

impl FromStr for ShapeId {
    type Err = InvalidShapeId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.root)?;
        match &self.member {
            Some(member) => write!(f, "${member}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for ShapeId {
    fn eq(&self, other: &Self) -> bool {
        self.root == other.root && self.member == other.member
    }
}

impl Eq for ShapeId {}

impl PartialOrd for ShapeId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ShapeId {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.root, &self.member).cmp(&(&other.root, &other.member))
    }
}

/// The id of a shape hashes as its text does, so that maps can be asked with a `&str`.
impl Hash for ShapeId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.root.hash(state);
        if let Some(member) = &self.member {
            member.hash(state);
        }
    }
}

/// Compares with the text of a shape's id; never equal for the id of a member.
impl PartialEq<str> for ShapeId {
    fn eq(&self, other: &str) -> bool {
        self.member.is_none() && *self.root == *other
    }
}

impl PartialEq<&str> for ShapeId {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl indexmap::Equivalent<ShapeId> for str {
    fn equivalent(&self, key: &ShapeId) -> bool {
        key == self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use indexmap::IndexSet;

    #[test]
    fn splits_an_id_into_its_parts() {
        let id = ShapeId::parse("com.foo_1#_Bar$baz2").unwrap();
        assert_eq!(id.namespace(), "com.foo_1");
        assert_eq!(id.name(), "_Bar");
        assert_eq!(id.member(), Some("baz2"));
        assert_eq!(id.root_str(), "com.foo_1#_Bar");
        assert_eq!(id.to_string(), "com.foo_1#_Bar$baz2");
        assert_eq!(id.root().with_member("baz2"), id);
        assert!(ShapeId::parse("smithy.api#String").unwrap().is_prelude());
    }

    #[test]
    fn refuses_what_the_grammar_refuses() {
        let bad = [
            "", "Foo", "#Foo", "a#", "a#b$", "a#$b", "a#b$c$d", "a..b#c", ".a#b", "a.#b", "1a#b",
            "a#1b", "a#b-c", "a#_", "a#__", "a b#c", "a#é", "a#b#c", "a#b$c.d",
        ];
        for text in bad {
            assert!(ShapeId::parse(text).is_err(), "{text}");
            assert!(ShapeId::from_shared(&text.into()).is_err(), "{text}");
        }
        let error = ShapeId::parse("Foo").unwrap_err();
        assert_eq!(error.to_string(), "`Foo` is not an absolute shape id");
    }

    #[test]
    fn digits_may_follow_underscores() {
        assert!(is_identifier("_1") && is_identifier("__1a") && is_identifier("_a"));
        assert!(!is_identifier("1") && !is_identifier("_") && !is_identifier("_-"));
    }

    #[test]
    fn a_map_of_ids_can_be_asked_with_text() {
        let shape = ShapeId::parse("a#B").unwrap();
        let set: IndexSet<ShapeId> = [shape.clone(), shape.with_member("c")].into();
        assert_eq!(set.len(), 2);
        assert!(set.contains("a#B"));
        assert!(!set.contains("a#B$c"));
        assert!(set.contains(&ShapeId::parse("a#B$c").unwrap()));
    }

    #[test]
    fn a_shape_comes_before_its_members() {
        let shape = ShapeId::parse("a#B").unwrap();
        assert!(shape < shape.with_member("a"));
        assert!(shape.with_member("a") < shape.with_member("b"));
        assert!(shape < ShapeId::parse("a#C").unwrap());
    }
}
