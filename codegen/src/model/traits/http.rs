//! HTTP binding traits.

use super::{TraitValue, Traits, ids};
use crate::model::{Node, NodeError};

/// `smithy.api#http`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Http<'a> {
    /// Method, such as `GET`.
    pub method: &'a str,
    /// Path template with labels and literal query, such as `/things/{id}?type=a`.
    pub uri: &'a str,
    /// Status of a successful response; 200 when the model gives none.
    pub code: u16,
}

impl<'a> TraitValue<'a> for Http<'a> {
    const ID: &'static str = ids::HTTP;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        Ok(Self {
            method: value.field("method")?.expect_str()?,
            uri: value.field("uri")?.expect_str()?,
            code: value.optional("code")?.map_or(Ok(200), status)?,
        })
    }
}

/// An HTTP status from 100 to 599.
pub(super) fn status(node: &Node) -> Result<u16, NodeError> {
    let status = node.expect_u64().ok().and_then(|n| u16::try_from(n).ok());
    status
        .filter(|status| (100..600).contains(status))
        .ok_or_else(|| node.wrong("an HTTP status from 100 to 599"))
}

impl Traits {
    /// `smithy.api#http`.
    #[must_use]
    pub fn http(&self) -> Option<Http<'_>> {
        self.read()
    }

    /// Whether `smithy.api#httpLabel` is applied.
    #[must_use]
    pub fn is_http_label(&self) -> bool {
        self.has(ids::HTTP_LABEL)
    }

    /// The parameter of `smithy.api#httpQuery`.
    #[must_use]
    pub fn http_query(&self) -> Option<&str> {
        self.string(ids::HTTP_QUERY)
    }

    /// Whether `smithy.api#httpQueryParams` is applied.
    #[must_use]
    pub fn is_http_query_params(&self) -> bool {
        self.has(ids::HTTP_QUERY_PARAMS)
    }

    /// The header of `smithy.api#httpHeader`.
    #[must_use]
    pub fn http_header(&self) -> Option<&str> {
        self.string(ids::HTTP_HEADER)
    }

    /// The prefix of `smithy.api#httpPrefixHeaders`; may be empty.
    #[must_use]
    pub fn http_prefix_headers(&self) -> Option<&str> {
        self.string(ids::HTTP_PREFIX_HEADERS)
    }

    /// Whether `smithy.api#httpPayload` is applied.
    #[must_use]
    pub fn is_http_payload(&self) -> bool {
        self.has(ids::HTTP_PAYLOAD)
    }

    /// Whether `smithy.api#httpResponseCode` is applied.
    #[must_use]
    pub fn is_http_response_code(&self) -> bool {
        self.has(ids::HTTP_RESPONSE_CODE)
    }

    /// The status of `smithy.api#httpError`.
    #[must_use]
    pub fn http_error(&self) -> Option<u16> {
        status(self.get(ids::HTTP_ERROR)?).ok()
    }

    /// Whether `smithy.api#httpChecksumRequired` is applied.
    #[must_use]
    pub fn is_http_checksum_required(&self) -> bool {
        self.has(ids::HTTP_CHECKSUM_REQUIRED)
    }

    /// The template of `smithy.api#endpoint`, put before the host name.
    #[must_use]
    pub fn host_prefix(&self) -> Option<&str> {
        self.get(ids::ENDPOINT)?.get("hostPrefix")?.as_str()
    }

    /// Whether `smithy.api#hostLabel` is applied.
    #[must_use]
    pub fn is_host_label(&self) -> bool {
        self.has(ids::HOST_LABEL)
    }
}
