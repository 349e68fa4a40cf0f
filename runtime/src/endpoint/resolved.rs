//! What rules lead to: an endpoint.

use std::borrow::Cow;

use super::properties::{Property, find};

/// Where a request goes, and what it carries and how it is signed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    pub(super) url: String,
    pub(super) headers: Vec<(Cow<'static, str>, Vec<String>)>,
    pub(super) auth_schemes: Vec<AuthScheme>,
    pub(super) properties: Vec<(Cow<'static, str>, Property)>,
}

impl Endpoint {
    /// An endpoint that is only a URL.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            headers: Vec::new(),
            auth_schemes: Vec::new(),
            properties: Vec::new(),
        }
    }

    /// The same elsewhere.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }

    /// The same, with one more header value.
    pub fn with_header(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<String>,
    ) -> Self {
        let name = name.into();
        match self.headers.iter_mut().find(|(key, _)| *key == name) {
            Some((_, values)) => values.push(value.into()),
            None => self.headers.push((name, vec![value.into()])),
        }
        self
    }

    /// The same, with one more way of signing, after those it has.
    pub fn with_auth_scheme(mut self, scheme: AuthScheme) -> Self {
        self.auth_schemes.push(scheme);
        self
    }

    /// The same, with a property.
    pub fn with_property(mut self, name: impl Into<Cow<'static, str>>, value: Property) -> Self {
        self.properties.push((name.into(), value));
        self
    }

    /// Scheme, host, and possibly port and base path.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Headers to add to the request, each with its values.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.headers
            .iter()
            .map(|(name, values)| (name.as_ref(), values.as_slice()))
    }

    /// How to sign here, the preferred way first. These only adjust the scheme that the model and
    /// the client's configuration chose.
    pub fn auth_schemes(&self) -> &[AuthScheme] {
        &self.auth_schemes
    }

    /// The entry for an auth scheme.
    pub fn auth_scheme(&self, name: &str) -> Option<&AuthScheme> {
        self.auth_schemes.iter().find(|scheme| scheme.name == name)
    }

    /// A property other than `authSchemes`.
    pub fn property(&self, name: &str) -> Option<&Property> {
        find(&self.properties, name)
    }

    /// All properties other than `authSchemes`.
    pub fn properties(&self) -> impl Iterator<Item = (&str, &Property)> {
        self.properties
            .iter()
            .map(|(name, value)| (name.as_ref(), value))
    }
}

/// How an endpoint wants requests signed: an entry of the `authSchemes` property.
///
/// A field that is `None` leaves the scheme's own value as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthScheme {
    /// `sigv4`, `sigv4a`, `sigv4-s3express`, …
    pub name: Cow<'static, str>,
    /// The service name to sign with.
    pub signing_name: Option<Cow<'static, str>>,
    /// The region to sign for.
    pub signing_region: Option<Cow<'static, str>>,
    /// The regions to sign for, in `sigv4a`.
    pub signing_region_set: Option<Vec<Cow<'static, str>>>,
    /// Whether the path is signed without a second percent-encoding.
    pub disable_double_encoding: Option<bool>,
    /// Whether the path is signed without removing dot segments.
    pub disable_normalize_path: Option<bool>,
    /// Members that no scheme of this crate reads.
    pub other: Vec<(Cow<'static, str>, Property)>,
}

impl AuthScheme {
    /// A scheme that adjusts nothing.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
