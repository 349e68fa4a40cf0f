//! Header fields as text.

use std::fmt;

use super::{HeaderMap, HeaderName, HeaderValue};

/// A header that HTTP does not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidHeader {
    name: String,
    reason: &'static str,
}

impl fmt::Display for InvalidHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "header {:?} {}", self.name, self.reason)
    }
}

impl std::error::Error for InvalidHeader {}

/// Header fields: names without case, each with one or more values.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers {
    map: HeaderMap,
    /// The first header that was to be set and that HTTP does not allow.
    refused: Option<Box<InvalidHeader>>,
}

impl Headers {
    /// No header.
    pub fn new() -> Self {
        Self::default()
    }

    /// The first value of `name`, if it is text.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.map.get(name).and_then(text)
    }

    /// All values of `name` that are text.
    pub fn get_all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.map.get_all(name).iter().filter_map(text)
    }

    /// Whether there is a value for `name`.
    pub fn contains(&self, name: &str) -> bool {
        self.map.contains_key(name)
    }

    /// Every name with every value that is text, in the order of insertion.
    pub fn iter(&self) -> HeadersIter<'_> {
        HeadersIter(self.map.iter())
    }

    /// Replaces all values of `name` with `value`.
    ///
    /// # Errors
    /// A name that is no token, or a value with control characters.
    pub fn try_insert(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        let (name, value) = parts(name, value)?;
        self.map.insert(name, value);
        Ok(())
    }

    /// Adds `value` to the values of `name`.
    ///
    /// # Errors
    /// A name that is no token, or a value with control characters.
    pub fn try_append(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        let (name, value) = parts(name, value)?;
        self.map.append(name, value);
        Ok(())
    }

    /// Replaces all values of `name` with `value`, and gives back the first one before, if it is text.
    ///
    /// A header that HTTP does not allow is left out, and the call that sends it fails before anything
    /// is sent; [`try_insert`](Self::try_insert) says so at once.
    pub fn insert(&mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Option<String> {
        let (name, value) = self.accepted(name.as_ref(), value.as_ref())?;
        self.map
            .insert(name, value)
            .as_ref()
            .and_then(text)
            .map(str::to_owned)
    }

    /// Adds `value` to the values of `name`. What HTTP does not allow is treated as by
    /// [`insert`](Self::insert).
    pub fn append(&mut self, name: impl AsRef<str>, value: impl AsRef<str>) {
        if let Some((name, value)) = self.accepted(name.as_ref(), value.as_ref()) {
            self.map.append(name, value);
        }
    }

    fn accepted(&mut self, name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
        match parts(name, value) {
            Ok(parts) => Some(parts),
            Err(refused) => {
                self.refused.get_or_insert_with(|| Box::new(refused));
                None
            }
        }
    }

    /// Whether all headers that were to be set could be.
    pub(crate) fn check(&self) -> Result<(), InvalidHeader> {
        match &self.refused {
            None => Ok(()),
            Some(refused) => Err((**refused).clone()),
        }
    }

    /// Removes all values of `name`.
    pub fn remove(&mut self, name: &str) {
        self.map.remove(name);
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.map.len()
    }

    /// Whether there is no header.
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// The headers in the `http` crate's own type.
    pub fn as_map(&self) -> &HeaderMap {
        &self.map
    }

    /// The headers in the `http` crate's own type, to change.
    pub fn as_map_mut(&mut self) -> &mut HeaderMap {
        &mut self.map
    }

    /// The headers in the `http` crate's own type.
    pub fn into_map(self) -> HeaderMap {
        self.map
    }
}

/// What [`Headers::iter`] gives.
#[derive(Debug)]
pub struct HeadersIter<'a>(http::header::Iter<'a, HeaderValue>);

impl<'a> Iterator for HeadersIter<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        self.0
            .find_map(|(name, value)| Some((name.as_str(), text(value)?)))
    }
}

impl<'a> IntoIterator for &'a Headers {
    type Item = (&'a str, &'a str);
    type IntoIter = HeadersIter<'a>;

    fn into_iter(self) -> HeadersIter<'a> {
        self.iter()
    }
}

impl From<HeaderMap> for Headers {
    fn from(map: HeaderMap) -> Self {
        Self { map, refused: None }
    }
}

/// Header values are bytes; services send UTF-8.
fn text(value: &HeaderValue) -> Option<&str> {
    std::str::from_utf8(value.as_bytes()).ok()
}

fn parts(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidHeader> {
    let invalid = |reason| InvalidHeader {
        name: name.to_owned(),
        reason,
    };
    let field =
        HeaderName::try_from(name).map_err(|_| invalid("is not a valid name: use a token"))?;
    let value = HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| invalid("has a value with control characters"))?;
    Ok((field, value))
}

impl fmt::Debug for Headers {
    /// Shows names and values, but no value that gives access.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SECRET: [&str; 3] = ["authorization", "x-amz-security-token", "cookie"];
        f.debug_map()
            .entries(self.map.iter().map(|(name, value)| {
                let secret = value.is_sensitive() || SECRET.contains(&name.as_str());
                let shown = if secret { None } else { text(value) };
                (name.as_str(), shown.unwrap_or("** redacted **"))
            }))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_that_http_does_not_allow_is_told_later() {
        let mut headers = Headers::new();
        assert_eq!(headers.insert("X-A", "one"), None);
        assert_eq!(
            headers.insert("x-a", String::from("two")).as_deref(),
            Some("one")
        );
        headers.append("x-a", "three");
        assert_eq!(headers.get_all("x-a").collect::<Vec<_>>(), ["two", "three"]);
        assert_eq!(headers.check(), Ok(()));

        assert_eq!(headers.insert("x-b", "line\nbreak"), None);
        headers.append("not a name", "value");
        assert_eq!(headers.len(), 2);
        let refused = headers.check().unwrap_err().to_string();
        assert_eq!(
            refused,
            r#"header "x-b" has a value with control characters"#
        );
    }
}
