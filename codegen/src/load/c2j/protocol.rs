//! Protocols: which traits they are, and what they make of names.

use super::context::{Import, set};
use super::customizations;
use super::node::{ObjectBuilder, boolean, texts};
use crate::diagnostics::Span;
use crate::model::traits::ids;
use crate::model::{Node, ShapeId, Traits};

/// What the protocols of a service look at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wire {
    /// HTTP bindings.
    pub(super) http: bool,
    /// Names of members in JSON.
    pub(super) json_names: bool,
    /// Names, namespaces and attributes in XML, and names of query parameters.
    pub(super) xml_names: bool,
    /// Names of query parameters of EC2.
    pub(super) ec2_names: bool,
    /// Codes of errors that are not the names of their shapes.
    pub(super) error_codes: bool,
}

impl Wire {
    /// Reads the protocols of a service; what is unknown is reported elsewhere.
    pub(super) fn read(metadata: &Node) -> Self {
        let mut wire = Self::default();
        for (name, _) in listed(metadata) {
            match name {
                "rest-json" => (wire.http, wire.json_names) = (true, true),
                "rest-xml" => (wire.http, wire.xml_names) = (true, true),
                "query" => (wire.xml_names, wire.error_codes) = (true, true),
                "ec2" => (wire.xml_names, wire.ec2_names) = (true, true),
                _ => {}
            }
        }
        wire.error_codes |= metadata.get("awsQueryCompatible").is_some();
        wire
    }
}

/// The protocols, best first: those of the list `protocols`, else the one that is `protocol`.
fn listed(metadata: &Node) -> Vec<(&str, Span)> {
    let list = metadata.get("protocols").and_then(Node::as_array);
    let list = list.filter(|list| !list.is_empty());
    match list {
        Some(list) => list.iter().filter_map(named).collect(),
        None => metadata
            .get("protocol")
            .and_then(named)
            .into_iter()
            .collect(),
    }
}

fn named(node: &Node) -> Option<(&str, Span)> {
    Some((node.as_str()?, node.span))
}

impl Import<'_, '_> {
    /// Adds the traits of all protocols.
    pub(super) fn protocols(&mut self, traits: &mut Traits) {
        let metadata = self.metadata();
        let owner = self.service.clone();
        for key in ["protocol", "jsonVersion"] {
            let value = metadata.get(key).map(Node::expect_str);
            value.map(|value| self.take(value, &owner));
        }
        let list = metadata.get("protocols").map(Node::expect_strings);
        list.map(|list| self.take(list, &owner));
        for (name, span) in listed(metadata) {
            match self.protocol_id(name) {
                Some(id) => {
                    let value = self.protocol_settings(id, span);
                    set(traits, id, value);
                }
                None => {
                    let message = format!("the protocol `{name}` is unknown");
                    self.error("c2j::unknown_protocol", span, message, &owner);
                }
            }
        }
        if let Some(compatible) = metadata.get("awsQueryCompatible") {
            set(traits, ids::AWS_QUERY_COMPATIBLE, compatible.clone());
        }
    }

    fn protocol_id(&self, name: &str) -> Option<&'static str> {
        let version = self.metadata().get("jsonVersion").and_then(Node::as_str);
        Some(match (name, version) {
            ("json", Some("1.1")) => ids::AWS_JSON_1_1,
            ("json", _) => ids::AWS_JSON_1_0,
            ("rest-json", _) => ids::REST_JSON_1,
            ("rest-xml", _) => ids::REST_XML,
            ("query", _) => ids::AWS_QUERY,
            ("ec2", _) => ids::EC2_QUERY,
            ("smithy-rpc-v2-cbor", _) => ids::RPC_V2_CBOR,
            _ => return None,
        })
    }

    /// The value of a protocol's trait: versions of HTTP, and what the service is known for.
    fn protocol_settings(&mut self, id: &str, span: Span) -> Node {
        let mut value = ObjectBuilder::new(span);
        let settings = self.metadata().get("protocolSettings");
        let h2 = settings.and_then(|settings| settings.get("h2"));
        // The query protocols have no such settings.
        let h2 = h2.filter(|_| !matches!(id, ids::AWS_QUERY | ids::EC2_QUERY));
        if let Some(h2) = h2 {
            let both = || texts(["http/1.1", "h2"], h2.span);
            value = match h2.as_str() {
                Some("optional") => value.with("http", both()),
                Some("required") => value.with("http", texts(["h2"], h2.span)),
                Some("eventstream") => value
                    .with("http", both())
                    .with("eventStreamHttp", texts(["h2"], h2.span)),
                _ => {
                    let owner = self.service.clone();
                    let message = "expected `optional`, `required` or `eventstream`";
                    self.error("c2j::unexpected_value", h2.span, message, &owner);
                    value
                }
            };
        }
        if id == ids::REST_XML && self.customizations().no_error_wrapping {
            value = value.with("noErrorWrapping", boolean(true, span));
        }
        value.build()
    }

    /// What botocore's code adds for this service.
    pub(super) fn customizations(&self) -> customizations::Customizations {
        let id = self.metadata().get("serviceId").and_then(Node::as_str);
        customizations::of(id.unwrap_or_default())
    }

    /// The namespace of XML roots, if the service's protocol writes XML.
    pub(super) fn service_xml_namespace(&mut self, traits: &mut Traits, owner: &ShapeId) {
        let found = self.xml_namespace;
        if let Some(value) = found.and_then(|node| self.xml_namespace_value(node, owner)) {
            set(traits, ids::XML_NAMESPACE, value);
        }
    }

    /// A namespace as its trait has it; older files give the URI alone.
    pub(super) fn xml_namespace_value(&mut self, node: &Node, owner: &ShapeId) -> Option<Node> {
        if node.as_str().is_some() {
            return Some(
                ObjectBuilder::new(node.span)
                    .with("uri", node.clone())
                    .build(),
            );
        }
        let uri = node
            .field("uri")
            .and_then(|uri| uri.expect_str().map(|_| uri));
        let uri = self.take(uri, owner)?;
        let prefix = node
            .get("prefix")
            .filter(|prefix| prefix.as_str() != Some(""));
        let value = ObjectBuilder::new(node.span)
            .with("uri", uri.clone())
            .with_some("prefix", prefix.cloned());
        Some(value.build())
    }
}

/// The URI of a namespace.
pub(super) fn xml_uri(node: &Node) -> Option<&str> {
    node.as_str().or_else(|| node.get("uri")?.as_str())
}
