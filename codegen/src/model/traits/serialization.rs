//! Serialization and protocol traits.

use super::{TraitValue, Traits, ids};
use crate::model::{Node, NodeError};

/// `smithy.api#timestampFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// RFC 3339 in UTC.
    DateTime,
    /// IMF-fixdate of RFC 9110.
    HttpDate,
    /// Seconds since 1970, possibly with a fraction.
    EpochSeconds,
}

impl TraitValue<'_> for TimestampFormat {
    const ID: &'static str = ids::TIMESTAMP_FORMAT;

    fn read(value: &Node) -> Result<Self, NodeError> {
        match value.as_str() {
            Some("date-time") => Ok(Self::DateTime),
            Some("http-date") => Ok(Self::HttpDate),
            Some("epoch-seconds") => Ok(Self::EpochSeconds),
            _ => Err(value.wrong("`date-time`, `http-date` or `epoch-seconds`")),
        }
    }
}

/// `smithy.api#xmlNamespace`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XmlNamespace<'a> {
    /// The namespace's URI.
    pub uri: &'a str,
    /// The prefix that is bound to it; `None` for the default namespace.
    pub prefix: Option<&'a str>,
}

impl<'a> TraitValue<'a> for XmlNamespace<'a> {
    const ID: &'static str = ids::XML_NAMESPACE;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        Ok(Self {
            uri: value.field("uri")?.expect_str()?,
            prefix: value.optional_str("prefix")?,
        })
    }
}

impl Traits {
    /// `smithy.api#jsonName`.
    #[must_use]
    pub fn json_name(&self) -> Option<&str> {
        self.string(ids::JSON_NAME)
    }

    /// `smithy.api#mediaType`.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.string(ids::MEDIA_TYPE)
    }

    /// `smithy.api#timestampFormat`.
    #[must_use]
    pub fn timestamp_format(&self) -> Option<TimestampFormat> {
        self.read()
    }

    /// `smithy.api#xmlName`, possibly with a prefix.
    #[must_use]
    pub fn xml_name(&self) -> Option<&str> {
        self.string(ids::XML_NAME)
    }

    /// Whether `smithy.api#xmlFlattened` is applied.
    #[must_use]
    pub fn is_xml_flattened(&self) -> bool {
        self.has(ids::XML_FLATTENED)
    }

    /// Whether `smithy.api#xmlAttribute` is applied.
    #[must_use]
    pub fn is_xml_attribute(&self) -> bool {
        self.has(ids::XML_ATTRIBUTE)
    }

    /// `smithy.api#xmlNamespace`.
    #[must_use]
    pub fn xml_namespace(&self) -> Option<XmlNamespace<'_>> {
        self.read()
    }
}
