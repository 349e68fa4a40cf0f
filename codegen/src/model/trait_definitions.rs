//! The traits of the prelude, and the kind of value that each takes.

/// What the value of a trait looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TraitForm {
    /// A structure, union or map: without a value, an empty object is meant.
    Object,
    /// A list: without a value, an empty array is meant.
    Array,
    /// Any other type: a value must be given.
    Scalar,
}

/// The form of a trait of the prelude, by its name without the namespace.
#[must_use]
pub fn prelude_trait(name: &str) -> Option<TraitForm> {
    let index = TRAITS
        .binary_search_by(|(known, _)| (*known).cmp(name))
        .ok()?;
    TRAITS.get(index).map(|(_, form)| *form)
}

use TraitForm::{Array, Object, Scalar};

/// In the order of names.
const TRAITS: [(&str, TraitForm); 77] = [
    ("addedDefault", Object),
    ("auth", Array),
    ("authDefinition", Object),
    ("box", Object),
    ("clientOptional", Object),
    ("cors", Object),
    ("default", Scalar),
    ("deprecated", Object),
    ("documentation", Scalar),
    ("endpoint", Object),
    ("enum", Array),
    ("enumValue", Scalar),
    ("error", Scalar),
    ("eventHeader", Object),
    ("eventPayload", Object),
    ("examples", Array),
    ("externalDocumentation", Object),
    ("hostLabel", Object),
    ("http", Object),
    ("httpApiKeyAuth", Object),
    ("httpBasicAuth", Object),
    ("httpBearerAuth", Object),
    ("httpChecksumRequired", Object),
    ("httpDigestAuth", Object),
    ("httpError", Scalar),
    ("httpHeader", Scalar),
    ("httpLabel", Object),
    ("httpPayload", Object),
    ("httpPrefixHeaders", Scalar),
    ("httpQuery", Scalar),
    ("httpQueryParams", Object),
    ("httpResponseCode", Object),
    ("idRef", Object),
    ("idempotencyToken", Object),
    ("idempotent", Object),
    ("input", Object),
    ("internal", Object),
    ("jsonName", Scalar),
    ("length", Object),
    ("mediaType", Scalar),
    ("mixin", Object),
    ("nestedProperties", Object),
    ("noReplace", Object),
    ("notProperty", Object),
    ("optionalAuth", Object),
    ("output", Object),
    ("paginated", Object),
    ("pattern", Scalar),
    ("private", Object),
    ("property", Object),
    ("protocolDefinition", Object),
    ("range", Object),
    ("readonly", Object),
    ("recommended", Object),
    ("references", Array),
    ("requestCompression", Object),
    ("required", Object),
    ("requiresLength", Object),
    ("resourceIdentifier", Scalar),
    ("retryable", Object),
    ("sensitive", Object),
    ("since", Scalar),
    ("sparse", Object),
    ("streaming", Object),
    ("suppress", Array),
    ("tags", Array),
    ("timestampFormat", Scalar),
    ("title", Scalar),
    ("trait", Object),
    ("traitValidators", Object),
    ("uniqueItems", Object),
    ("unitType", Object),
    ("unstable", Object),
    ("xmlAttribute", Object),
    ("xmlFlattened", Object),
    ("xmlName", Scalar),
    ("xmlNamespace", Object),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_answers() {
        assert!(TRAITS.is_sorted_by(|a, b| a.0 < b.0));
        assert_eq!(prelude_trait("required"), Some(Object));
        assert_eq!(prelude_trait("tags"), Some(Array));
        assert_eq!(prelude_trait("xmlName"), Some(Scalar));
        assert_eq!(prelude_trait("String"), None);
    }
}
