//! Imports one service: first its names, then its shapes and operations, and at last itself.

use super::bundle::Bundle;
use super::context::{Import, Operations, set};
use super::definition::Definitions;
use super::name::{self, Names};
use super::node::ObjectBuilder;
use super::protocol::Wire;
use super::usage::Usage;
use crate::diagnostics::{Diagnostic, Span};
use crate::load::assembly::Assembly;
use crate::model::traits::ids;
use crate::model::{
    Node, NodeError, Object, Service, Shape, ShapeId, ShapeKind, ShapeRef, Traits, is_identifier,
};
use std::collections::HashMap;

/// Keys of `metadata` that are read, and those that say nothing about requests and responses: names for
/// people, and what endpoint rule sets and customizations have replaced.
const METADATA: [&str; 22] = [
    "apiVersion",
    "auth",
    "awsQueryCompatible",
    "checksumFormat",
    "endpointPrefix",
    "globalEndpoint",
    "jsonVersion",
    "protocol",
    "protocolSettings",
    "protocols",
    "ripServiceName",
    "serviceAbbreviation",
    "serviceFullName",
    "serviceId",
    "signatureVersion",
    "signingName",
    "signingRegion",
    "targetPrefix",
    "timestampFormat",
    "uid",
    "xmlNamespace",
    "endpointDiscovery",
];

/// Keys of the whole document.
const ROOT: [&str; 9] = [
    "clientContextParams",
    "deprecated",
    "deprecatedMessage",
    "documentation",
    "examples",
    "metadata",
    "operations",
    "shapes",
    "version",
];

/// Adds the shapes of a service to the assembly.
pub(super) fn import(bundle: &Bundle, assembly: &mut Assembly) {
    let root = &bundle.service;
    let metadata = match root
        .field("metadata")
        .and_then(|node| node.expect_object().map(|_| node))
    {
        Ok(metadata) => metadata,
        Err(error) => return refuse(error, assembly),
    };
    let mut parts = ["shapes", "operations"].into_iter();
    let wrong = parts.find_map(|key| root.field(key).and_then(Node::expect_object).err());
    if let Some(error) = wrong {
        return refuse(error, assembly);
    }
    let sdk_id = sdk_id(metadata);
    let namespace = name::namespace(sdk_id);
    let mut definitions = Definitions::read(root, &namespace, &mut assembly.diagnostics);
    let operations = operations(root, assembly);
    let mut names = Names::new(&definitions, operations.keys().copied());
    make_room(&mut definitions, &operations, &mut names);
    tell_apart(&mut definitions, &mut names);
    let target = metadata.get("targetPrefix").and_then(Node::as_str);
    let service = name::service(target, sdk_id, &names);
    if !is_identifier(&service) {
        let span = metadata
            .get("targetPrefix")
            .map_or(root.span, |node| node.span);
        let message = format!("`{service}` is no name for a service");
        return refuse(NodeError::new(span, message), assembly);
    }
    names.take(&service);
    let nodes = operations.values().map(|entry| &entry.value);
    let usage = Usage::new(&definitions, nodes, &mut names);
    let service = ShapeId::known(&namespace, &service);
    if let Some(known) = assembly.shapes.get(&service) {
        let message = format!("`{service}` is described twice");
        let found = Diagnostic::error("c2j::second_version", metadata.span, message)
            .with_related(known.span, "the other description")
            .with_hint("load one version of a service at a time");
        return assembly.diagnostics.push(found);
    }
    let mut import = Import {
        assembly,
        bundle,
        definitions: &definitions,
        usage: &usage,
        operations: &operations,
        wire: Wire::read(metadata),
        service,
        xml_namespace: None,
    };
    import.xml_namespace = import.common_xml_namespace();
    import.shapes();
    import.all_operations();
    import.service(sdk_id);
}

fn refuse(error: NodeError, assembly: &mut Assembly) {
    assembly.incomplete = true;
    let found = Diagnostic::error("c2j::unexpected_value", error.span, error.message);
    assembly.diagnostics.push(found);
}

/// The name of the service in SDKs; old files have its prefix in host names instead.
fn sdk_id(metadata: &Node) -> &str {
    let named = metadata.get("serviceId").and_then(Node::as_str);
    let prefix = || metadata.get("endpointPrefix").and_then(Node::as_str);
    named.or_else(prefix).unwrap_or_default()
}

/// All operations that can be shapes of the model.
fn operations<'d>(root: &'d Node, assembly: &mut Assembly) -> Operations<'d> {
    let all = root.get("operations").and_then(Node::as_object);
    let mut operations = Operations::new();
    for entry in all.into_iter().flatten() {
        let error = if is_identifier(&entry.key) {
            entry.value.expect_object().err()
        } else {
            let message = format!("`{}` is no name for an operation", entry.key);
            Some(NodeError::new(entry.key_span, message))
        };
        match error {
            None => drop(operations.insert(&*entry.key, entry)),
            Some(error) => {
                let found = Diagnostic::error("c2j::invalid_operation", error.span, error.message);
                assembly.diagnostics.push(found);
            }
        }
    }
    operations
}

/// Operations and shapes share one namespace in the model. A shape that an operation is called like gets
/// another name, because the operation's is sent.
fn make_room(definitions: &mut Definitions<'_>, operations: &Operations<'_>, names: &mut Names) {
    for name in operations.keys() {
        rename(definitions, name, format!("{name}Shape"), names);
    }
}

/// Names of shapes that differ in the case of their letters alone get numbers, but for the one that programs
/// see most of: a structure or union, or else the first.
fn tell_apart(definitions: &mut Definitions<'_>, names: &mut Names) {
    let mut alike: HashMap<String, Vec<&str>> = HashMap::new();
    for name in definitions.names() {
        alike
            .entry(name.to_ascii_lowercase())
            .or_default()
            .push(name);
    }
    let has_members = |definitions: &Definitions<'_>, name: &str| {
        let kind = definitions.get(name).map(|definition| &definition.kind);
        matches!(kind, Some(ShapeKind::Structure | ShapeKind::Union))
    };
    let in_order: Vec<&str> = definitions.names().collect();
    for name in in_order {
        let Some(mut alike) = alike.remove(&name.to_ascii_lowercase()) else {
            continue;
        };
        alike.sort_by_key(|name| !has_members(definitions, name));
        for name in alike.into_iter().skip(1) {
            rename(definitions, name, name.to_owned(), names);
        }
    }
}

/// Calls a shape, if there is one of this name in the file, `wanted` or what is free after that.
fn rename(definitions: &mut Definitions<'_>, name: &str, wanted: String, names: &mut Names) {
    if let Some(definition) = definitions.get(name) {
        let namespace = definition.id.namespace().to_owned();
        let free = names.free(wanted);
        names.take(&free);
        definitions.rename(name, ShapeId::known(&namespace, &free));
    }
}

impl<'d> Import<'_, 'd> {
    /// Adds the shape of the service.
    fn service(&mut self, sdk_id: &str) {
        let metadata = self.metadata();
        let owner = self.service.clone();
        let span = metadata
            .get("serviceId")
            .map_or(metadata.span, |node| node.span);
        if let Some(object) = metadata.as_object() {
            self.check_keys(object, &METADATA, &owner);
        }
        let mut data = Service::default();
        let version = metadata.get("apiVersion").map(Node::expect_str);
        let version = version.and_then(|version| self.take(version, &owner));
        data.version = version.unwrap_or_default().into();
        let operations = self.operations.iter();
        data.operations = operations
            .map(|(name, entry)| ShapeRef {
                target: self.operation_id(name),
                span: entry.key_span,
            })
            .collect();
        let kind = ShapeKind::Service(Box::new(data));
        let mut shape = Shape::new(owner, kind, span);
        shape.traits = self.service_traits(sdk_id, span);
        self.assembly.imported.insert(shape.id.clone());
        self.assembly.define(shape);
    }

    fn service_traits(&mut self, sdk_id: &str, span: Span) -> Traits {
        let owner = self.service.clone();
        let mut traits = Traits::default();
        let metadata = self.metadata();
        let string = |key| metadata.get(key).filter(|node| node.as_str().is_some());
        if string("serviceId").is_none() {
            let message = format!("`serviceId` is missing; `{sdk_id}` stands for it");
            self.warn("c2j::missing_name", span, message, &owner);
        }
        let identity = ObjectBuilder::new(span)
            .with("sdkId", super::node::text(sdk_id, span))
            .with_some("endpointPrefix", string("endpointPrefix").cloned())
            .with_some("docId", string("uid").cloned());
        set(&mut traits, ids::AWS_SERVICE, identity.build());
        if let Some(title) = string("serviceFullName") {
            set(&mut traits, ids::TITLE, title.clone());
        }
        self.service_auth(&mut traits);
        self.protocols(&mut traits);
        self.service_xml_namespace(&mut traits, &owner);
        self.query_namespace(&mut traits, span);
        let empty = Object::default();
        let root = self.bundle.service.as_object().unwrap_or(&empty);
        self.check_keys(root, &ROOT, &owner);
        self.common_traits(root, &owner, &mut traits);
        if let Some(params) = root.get("clientContextParams") {
            set(&mut traits, ids::CLIENT_CONTEXT_PARAMS, params.clone());
        }
        if let Some(rules) = self.bundle.part(super::Role::RuleSet) {
            set(&mut traits, ids::ENDPOINT_RULE_SET, rules.clone());
        }
        self.endpoint_discovery(&mut traits);
        traits
    }

    /// The query protocols require a namespace. Where the file has none, it is the one by AWS's custom.
    fn query_namespace(&self, traits: &mut Traits, span: Span) {
        let is_query = traits.has(ids::AWS_QUERY) || traits.has(ids::EC2_QUERY);
        if !is_query || traits.has(ids::XML_NAMESPACE) {
            return;
        }
        let string = |key| self.metadata().get(key).and_then(Node::as_str);
        let (prefix, version) = (string("endpointPrefix"), string("apiVersion"));
        let (prefix, version) = (prefix.unwrap_or_default(), version.unwrap_or_default());
        let uri = format!("http://{prefix}.amazonaws.com/doc/{version}/");
        let value = ObjectBuilder::new(span).with("uri", super::node::text(uri, span));
        set(traits, ids::XML_NAMESPACE, value.build());
    }

    /// The operation that returns endpoints, and the error after which they are asked for again.
    fn endpoint_discovery(&mut self, traits: &mut Traits) {
        let asks = |of: &Object| super::definition::is_true(of, "endpointoperation");
        let mut operations = self.operations.iter();
        let found = operations.find(|(_, entry)| entry.value.as_object().is_some_and(asks));
        let Some((name, entry)) = found else {
            return;
        };
        let span = entry.key_span;
        let id = |id: ShapeId| super::node::text(id.to_string(), span);
        let error = self.definitions.get("InvalidEndpointException");
        let value = ObjectBuilder::new(span)
            .with("operation", id(self.operation_id(name)))
            .with_some("error", error.map(|error| id(error.id.clone())));
        set(traits, ids::CLIENT_ENDPOINT_DISCOVERY, value.build());
    }

    /// The namespace of the service's XML. Where `metadata` has none, the first one that an operation names
    /// is that of all.
    fn common_xml_namespace(&self) -> Option<&'d Node> {
        if !self.wire.xml_names {
            return None;
        }
        if let Some(found) = self.metadata().get("xmlNamespace") {
            return Some(found);
        }
        let inputs = self.operations.values();
        let mut found = inputs.filter_map(|entry| {
            let input = entry.value.get("input")?;
            input.get("xmlNamespace").or_else(|| {
                let input = self.definitions.get(input.get("shape")?.as_str()?)?;
                let payload = input.fields.get("payload")?.as_str()?;
                let members = input.fields.get("members")?;
                members.get(payload)?.get("xmlNamespace")
            })
        });
        found.next()
    }
}
