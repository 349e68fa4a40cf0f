//! URI templates of the `http` trait, parsed once.

use crate::model::is_identifier;

/// A parsed template: segments of the path, and the literal query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UriTemplate<'a> {
    /// Segments between slashes; none for `/`.
    pub segments: Vec<Segment<'a>>,
    /// Whether the path ends with a slash that is not its first character.
    pub trailing_slash: bool,
    /// Literal query parameters, each with its value if there is a `=`.
    pub query: Vec<(&'a str, Option<&'a str>)>,
}

/// One segment of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Text that is sent as it is.
    Literal(&'a str),
    /// `{name}`: the value of a member, one segment.
    Label(&'a str),
    /// `{name+}`: the value of a member, which may span segments.
    Greedy(&'a str),
}

impl<'a> Segment<'a> {
    /// The member's name, for labels.
    #[must_use]
    pub fn label(self) -> Option<&'a str> {
        match self {
            Self::Literal(_) => None,
            Self::Label(name) | Self::Greedy(name) => Some(name),
        }
    }
}

impl<'a> UriTemplate<'a> {
    /// Parses a template.
    ///
    /// # Errors
    /// What is wrong with it, in a few words.
    pub fn parse(uri: &'a str) -> Result<Self, String> {
        let (path, query) = match uri.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (uri, None),
        };
        let Some(path) = path.strip_prefix('/') else {
            return Err("a URI begins with `/`".to_owned());
        };
        if let Some(found) = uri.chars().find(|c| c.is_whitespace() || *c == '#') {
            return Err(format!("{found:?} is not allowed in a URI"));
        }
        let without = path.strip_suffix('/').filter(|path| !path.is_empty());
        let trailing_slash = without.is_some();
        let path = without.unwrap_or(path);
        let texts = path.split('/').filter(|_| !path.is_empty());
        let segments = texts.map(segment).collect::<Result<Vec<_>, _>>()?;
        check_labels(&segments)?;
        let query = query.map(query_literals).transpose()?.unwrap_or_default();
        Ok(Self {
            segments,
            trailing_slash,
            query,
        })
    }

    /// Names of all labels, in order.
    pub fn labels(&self) -> impl Iterator<Item = &'a str> {
        self.segments.iter().filter_map(|segment| segment.label())
    }
}

fn segment(text: &str) -> Result<Segment<'_>, String> {
    if text.is_empty() {
        return Err("a segment of the path is empty".to_owned());
    }
    let inner = text
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    let Some(inner) = inner else {
        return match text.contains(['{', '}']) {
            true => Err(format!("`{text}`: a label must be a whole segment")),
            false => Ok(Segment::Literal(text)),
        };
    };
    let (name, greedy) = match inner.strip_suffix('+') {
        Some(name) => (name, true),
        None => (inner, false),
    };
    match (is_identifier(name), greedy) {
        (false, _) => Err(format!("`{text}` is no label")),
        (true, true) => Ok(Segment::Greedy(name)),
        (true, false) => Ok(Segment::Label(name)),
    }
}

fn check_labels(segments: &[Segment<'_>]) -> Result<(), String> {
    let mut names = std::collections::HashSet::new();
    let mut greedy = false;
    for segment in segments {
        if let Some(name) = segment.label().filter(|name| !names.insert(*name)) {
            return Err(format!("the label `{name}` is there twice"));
        }
        if greedy && segment.label().is_some() {
            return Err("no label may follow a greedy one".to_owned());
        }
        greedy |= matches!(segment, Segment::Greedy(_));
    }
    Ok(())
}

fn query_literals(query: &str) -> Result<Vec<(&str, Option<&str>)>, String> {
    if query.contains(['{', '}']) {
        return Err("labels are not allowed in the query".to_owned());
    }
    let parts = query.split('&').filter(|part| !part.is_empty());
    Ok(parts
        .map(|part| match part.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (part, None),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_path_and_query() {
        let uri = UriTemplate::parse("/a/{id}/b/{rest+}?x&y=1&z=").unwrap();
        assert_eq!(
            uri.segments,
            [
                Segment::Literal("a"),
                Segment::Label("id"),
                Segment::Literal("b"),
                Segment::Greedy("rest"),
            ]
        );
        assert_eq!(uri.query, [("x", None), ("y", Some("1")), ("z", Some(""))]);
        assert_eq!(uri.labels().collect::<Vec<_>>(), ["id", "rest"]);
        assert!(!uri.trailing_slash);
    }

    #[test]
    fn knows_the_root_and_trailing_slashes() {
        let root = UriTemplate::parse("/").unwrap();
        assert!(root.segments.is_empty() && !root.trailing_slash);
        let slash = UriTemplate::parse("/tags/{arn}/").unwrap();
        assert!(slash.trailing_slash);
        assert_eq!(slash.segments.len(), 2);
        let literal = UriTemplate::parse("/{a+}/end").unwrap();
        assert_eq!(literal.segments.last(), Some(&Segment::Literal("end")));
    }

    #[test]
    fn refuses_what_is_no_template() {
        let bad = [
            "",
            "a",
            "/a//b",
            "/{a",
            "/a}",
            "/x{a}",
            "/{}",
            "/{a}{b}",
            "/{a}/{a}",
            "/{a+}/{b}",
            "/{a+}/{b+}",
            "/?x={a}",
            "/a b",
            "/a#b",
            "/{+}",
            "//",
        ];
        for uri in bad {
            assert!(UriTemplate::parse(uri).is_err(), "{uri}");
        }
    }
}
