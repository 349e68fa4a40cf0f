//! Behavior traits.

use super::{TraitValue, Traits, ids};
use crate::model::{Node, NodeError};

/// `smithy.api#paginated`, of a service or of an operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paginated<'a> {
    /// Input member that takes the token.
    pub input_token: Option<&'a str>,
    /// Path of the output member that returns the next token; names joined by dots.
    pub output_token: Option<&'a str>,
    /// Path of the output member that holds the page's items.
    pub items: Option<&'a str>,
    /// Input member that limits the items of a page.
    pub page_size: Option<&'a str>,
}

impl<'a> Paginated<'a> {
    /// Fills what an operation leaves open from its service.
    #[must_use]
    pub fn or(self, service: Self) -> Self {
        Self {
            input_token: self.input_token.or(service.input_token),
            output_token: self.output_token.or(service.output_token),
            items: self.items.or(service.items),
            page_size: self.page_size.or(service.page_size),
        }
    }
}

impl<'a> TraitValue<'a> for Paginated<'a> {
    const ID: &'static str = ids::PAGINATED;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        Ok(Self {
            input_token: value.optional_str("inputToken")?,
            output_token: value.optional_str("outputToken")?,
            items: value.optional_str("items")?,
            page_size: value.optional_str("pageSize")?,
        })
    }
}

/// `smithy.api#retryable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retryable {
    /// Whether the error asks the client to slow down.
    pub throttling: bool,
}

impl TraitValue<'_> for Retryable {
    const ID: &'static str = ids::RETRYABLE;

    fn read(value: &Node) -> Result<Self, NodeError> {
        let throttling = value.flag("throttling")?;
        Ok(Self { throttling })
    }
}

/// `smithy.api#requestCompression`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestCompression<'a> {
    /// Encodings that the service accepts, best first.
    pub encodings: Vec<&'a str>,
}

impl<'a> TraitValue<'a> for RequestCompression<'a> {
    const ID: &'static str = ids::REQUEST_COMPRESSION;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        let encodings = value.field("encodings")?.expect_strings()?;
        Ok(Self { encodings })
    }
}

impl Traits {
    /// `smithy.api#paginated`.
    #[must_use]
    pub fn paginated(&self) -> Option<Paginated<'_>> {
        self.read()
    }

    /// `smithy.api#retryable`.
    #[must_use]
    pub fn retryable(&self) -> Option<Retryable> {
        self.read()
    }

    /// `smithy.api#requestCompression`.
    #[must_use]
    pub fn request_compression(&self) -> Option<RequestCompression<'_>> {
        self.read()
    }

    /// Whether `smithy.api#idempotencyToken` is applied.
    #[must_use]
    pub fn is_idempotency_token(&self) -> bool {
        self.has(ids::IDEMPOTENCY_TOKEN)
    }

    /// Whether `smithy.api#idempotent` is applied.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        self.has(ids::IDEMPOTENT)
    }

    /// Whether `smithy.api#readonly` is applied.
    #[must_use]
    pub fn is_readonly(&self) -> bool {
        self.has(ids::READONLY)
    }

    /// The waiters of an operation by name, from `smithy.waiters#waitable`.
    #[must_use]
    pub fn waiters(&self) -> Vec<(&str, &Node)> {
        super::endpoint::entries(self.get(ids::WAITABLE))
    }
}
