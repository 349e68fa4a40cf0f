//! Traits of operations, HTTP bindings apart.

use super::context::{Import, mark, set};
use super::node::{ObjectBuilder, boolean};
use crate::model::traits::ids;
use crate::model::{Entry, Object, ShapeId, Traits};

/// Keys of operations that are read; the name is that of the entry, and `alias` is for people.
const KEYS: [&str; 25] = [
    "alias",
    "auth",
    "authtype",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "documentation",
    "documentationUrl",
    "endpoint",
    "endpointdiscovery",
    "endpointoperation",
    "errors",
    "http",
    "httpChecksum",
    "httpChecksumRequired",
    "idempotent",
    "input",
    "name",
    "operationContextParams",
    "output",
    "readonly",
    "requestcompression",
    "staticContextParams",
    "synthetic",
    "unsignedPayload",
];

/// Flags that are traits.
const FLAGS: [(&str, &str); 3] = [
    ("httpChecksumRequired", ids::HTTP_CHECKSUM_REQUIRED),
    ("idempotent", ids::IDEMPOTENT),
    ("readonly", ids::READONLY),
];

/// Values that are the values of traits as they are.
const VALUES: [(&str, &str); 4] = [
    ("httpChecksum", ids::HTTP_CHECKSUM),
    ("operationContextParams", ids::OPERATION_CONTEXT_PARAMS),
    ("requestcompression", ids::REQUEST_COMPRESSION),
    ("staticContextParams", ids::STATIC_CONTEXT_PARAMS),
];

impl Import<'_, '_> {
    /// Adds the traits of an operation.
    pub(super) fn operation_traits(
        &mut self,
        entry: &Entry,
        fields: &Object,
        traits: &mut Traits,
        id: &ShapeId,
    ) {
        self.check_keys(fields, &KEYS, id);
        self.common_traits(fields, id, traits);
        for (key, known) in FLAGS {
            if let Some(span) = self.flag(fields, key, id) {
                mark(traits, known, span);
            }
        }
        for (key, known) in VALUES {
            if let Some(value) = fields.get(key) {
                set(traits, known, value.clone());
            }
        }
        if let Some(url) = self.string(fields, "documentationUrl", id) {
            let links = ObjectBuilder::new(url.span).with("API reference", url);
            set(traits, ids::EXTERNAL_DOCUMENTATION, links.build());
        }
        self.operation_auth(fields, traits, id);
        self.endpoint(fields, traits, id);
        let unwrapped = self.customizations().unwrapped_output;
        if unwrapped == Some(&*entry.key) {
            mark(traits, ids::S3_UNWRAPPED_XML_OUTPUT, entry.key_span);
        }
    }

    fn endpoint(&mut self, fields: &Object, traits: &mut Traits, id: &ShapeId) {
        if let Some(endpoint) = fields.get("endpoint") {
            let prefix = endpoint.optional("hostPrefix");
            if let Some(Some(prefix)) = self.take(prefix, id) {
                let value = ObjectBuilder::new(endpoint.span).with("hostPrefix", prefix.clone());
                set(traits, ids::ENDPOINT, value.build());
            }
        }
        if let Some(discovery) = fields.get("endpointdiscovery")
            && let Some(is_required) = self.take(discovery.flag("required"), id)
        {
            let required = boolean(is_required, discovery.span);
            let value = ObjectBuilder::new(discovery.span).with("required", required);
            set(traits, ids::CLIENT_DISCOVERED_ENDPOINT, value.build());
        }
    }
}
