//! Authentication traits.

use super::{TraitValue, Traits, each, ids, shape_id};
use crate::model::{Node, NodeError, ShapeId};

/// `smithy.api#httpApiKeyAuth`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HttpApiKeyAuth<'a> {
    /// Header or query parameter that carries the key.
    pub name: &'a str,
    /// Where the key goes.
    pub location: ApiKeyLocation,
    /// Word before the key, in a header only.
    pub scheme: Option<&'a str>,
}

/// Where [`HttpApiKeyAuth`] puts the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiKeyLocation {
    /// A header.
    Header,
    /// A query parameter.
    Query,
}

impl<'a> TraitValue<'a> for HttpApiKeyAuth<'a> {
    const ID: &'static str = ids::HTTP_API_KEY_AUTH;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        let place = value.field("in")?;
        let location = match place.as_str() {
            Some("header") => ApiKeyLocation::Header,
            Some("query") => ApiKeyLocation::Query,
            _ => return Err(place.wrong("`header` or `query`")),
        };
        Ok(Self {
            name: value.field("name")?.expect_str()?,
            location,
            scheme: value.optional_str("scheme")?,
        })
    }
}

/// `aws.auth#sigv4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SigV4<'a> {
    /// Service name in the signature's scope.
    pub name: &'a str,
}

impl<'a> TraitValue<'a> for SigV4<'a> {
    const ID: &'static str = ids::SIGV4;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        let name = value.field("name")?.expect_str()?;
        Ok(Self { name })
    }
}

/// `aws.auth#sigv4a`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SigV4a<'a> {
    /// Service name in the signature's scope.
    pub name: &'a str,
}

impl<'a> TraitValue<'a> for SigV4a<'a> {
    const ID: &'static str = ids::SIGV4A;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        let name = value.field("name")?.expect_str()?;
        Ok(Self { name })
    }
}

/// `smithy.api#auth`: ids of schemes in the order of preference.
impl TraitValue<'_> for Vec<ShapeId> {
    const ID: &'static str = ids::AUTH;

    fn read(value: &Node) -> Result<Self, NodeError> {
        each(value, shape_id)
    }
}

impl Traits {
    /// `smithy.api#auth`: schemes in the order of preference. An empty list means no authentication;
    /// `None`, that the trait is absent.
    #[must_use]
    pub fn auth(&self) -> Option<Vec<ShapeId>> {
        self.read()
    }

    /// Whether `smithy.api#optionalAuth` is applied.
    #[must_use]
    pub fn is_optional_auth(&self) -> bool {
        self.has(ids::OPTIONAL_AUTH)
    }

    /// `aws.auth#sigv4`.
    #[must_use]
    pub fn sigv4(&self) -> Option<SigV4<'_>> {
        self.read()
    }

    /// `aws.auth#sigv4a`.
    #[must_use]
    pub fn sigv4a(&self) -> Option<SigV4a<'_>> {
        self.read()
    }

    /// Whether `aws.auth#unsignedPayload` is applied.
    #[must_use]
    pub fn is_unsigned_payload(&self) -> bool {
        self.has(ids::UNSIGNED_PAYLOAD)
    }

    /// `smithy.api#httpApiKeyAuth`.
    #[must_use]
    pub fn http_api_key_auth(&self) -> Option<HttpApiKeyAuth<'_>> {
        self.read()
    }

    /// Whether `smithy.api#httpBasicAuth` is applied.
    #[must_use]
    pub fn has_http_basic_auth(&self) -> bool {
        self.has(ids::HTTP_BASIC_AUTH)
    }

    /// Whether `smithy.api#httpBearerAuth` is applied.
    #[must_use]
    pub fn has_http_bearer_auth(&self) -> bool {
        self.has(ids::HTTP_BEARER_AUTH)
    }

    /// Whether `smithy.api#httpDigestAuth` is applied.
    #[must_use]
    pub fn has_http_digest_auth(&self) -> bool {
        self.has(ids::HTTP_DIGEST_AUTH)
    }
}
