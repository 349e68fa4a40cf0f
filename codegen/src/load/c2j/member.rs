//! Members of structures and unions, elements of lists, keys and values of maps.

use super::context::{Import, mark, set};
use super::definition::{Definition, is_true};
use super::name_traits::Place;
use super::node::text;
use crate::diagnostics::Span;
use crate::model::traits::ids;
use crate::model::{Entry, Member, Node, Object, Shape, ShapeId, ShapeKind, Traits, is_identifier};
use std::collections::HashMap;

/// Keys of references that are read, and those that botocore does not read either.
const KEYS: [&str; 23] = [
    "box",
    "contextParam",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "documentation",
    "endpointdiscoveryid",
    "enum",
    "eventheader",
    "eventpayload",
    "flattened",
    "hostLabel",
    "idempotencyToken",
    "jsonvalue",
    "location",
    "locationName",
    "queryName",
    "shape",
    "streaming",
    "timestampFormat",
    "wrapper",
    "xmlAttribute",
    "xmlNamespace",
];

/// Flags that are traits of members.
const FLAGS: [(&str, &str); 6] = [
    ("idempotencyToken", ids::IDEMPOTENCY_TOKEN),
    ("hostLabel", ids::HOST_LABEL),
    ("eventheader", ids::EVENT_HEADER),
    ("eventpayload", ids::EVENT_PAYLOAD),
    ("endpointdiscoveryid", ids::CLIENT_ENDPOINT_DISCOVERY_ID),
    ("xmlAttribute", ids::XML_ATTRIBUTE),
];

impl Import<'_, '_> {
    /// Adds the members of a structure or union.
    pub(super) fn members(&mut self, definition: &Definition<'_>, shape: &mut Shape) {
        let id = &definition.id;
        if let Some(members) = definition.fields.get("members") {
            self.take(members.expect_object(), id);
        }
        let mut required = self.required(definition);
        let payload = self.text(definition.fields, "payload", id);
        let payload = payload.filter(|_| self.wire.http);
        for entry in definition.members() {
            let required = required.remove(&*entry.key);
            if !is_identifier(&entry.key) {
                let message = format!("`{}` is no name for a member", entry.key);
                self.error("c2j::invalid_member", entry.key_span, message, id);
                continue;
            }
            let is_payload = payload.is_some_and(|(name, _)| name == &*entry.key);
            let place = match is_payload {
                true => Place::Payload,
                false => Place::Member,
            };
            let Some(mut member) = self.member(entry, id, place) else {
                continue;
            };
            // A label is always required, and old files do not always say so.
            let label = member.traits.entry(ids::HTTP_LABEL).map(|label| label.span);
            // One member of a union is always there: that it is required says nothing.
            let required = required.filter(|_| !shape.is_union());
            if let Some(span) = required.or(label) {
                mark(&mut member.traits, ids::REQUIRED, span);
            } else if self.is_stream(entry) {
                // A stream that may be missing is an empty one.
                set(&mut member.traits, ids::DEFAULT, text("", entry.key_span));
            }
            shape.members.insert(entry.key.clone(), member);
        }
        for (name, span) in required {
            let message = format!("`{name}` is required, but no member");
            self.warn("c2j::unknown_member", span, message, id);
        }
        if let Some((name, span)) = payload
            && !shape.members.contains_key(name)
        {
            let message = format!("`{name}` is the payload, but no member");
            self.error("c2j::unknown_member", span, message, id);
        }
    }

    /// Whether a member is a blob that is streamed.
    fn is_stream(&self, entry: &Entry) -> bool {
        let found = entry
            .value
            .as_object()
            .and_then(|own| self.definitions.follow(own));
        found.is_some_and(|found| {
            let is_asked = is_true(found.own, "streaming");
            let is_whole = self.usage.is_whole(found.target.name);
            found.target.kind == ShapeKind::Blob && (is_asked || is_whole)
        })
    }

    /// Adds the element of a list, or the key or value of a map.
    pub(super) fn part(&mut self, definition: &Definition<'_>, key: &str, shape: &mut Shape) {
        let id = &definition.id;
        let Some(entry) = definition.fields.entry(key) else {
            let message = format!("`{key}` is missing");
            return self.error("c2j::unexpected_value", definition.span, message, id);
        };
        if let Some(member) = self.member(entry, id, Place::Part) {
            shape.members.insert(entry.key.clone(), member);
        }
    }

    /// The names of required members, with their places.
    fn required<'n>(&mut self, definition: &Definition<'n>) -> HashMap<&'n str, Span> {
        let list = definition.fields.get("required");
        let list = list.and_then(|list| self.take(list.expect_array(), &definition.id));
        let mut names = HashMap::new();
        for node in list.into_iter().flatten() {
            if let Some(name) = self.take(node.expect_str(), &definition.id) {
                names.insert(name, node.span);
            }
        }
        names
    }

    fn member(&mut self, entry: &Entry, owner: &ShapeId, place: Place) -> Option<Member> {
        let id = owner.with_member(entry.key.clone());
        let own = self.take(entry.value.expect_object(), &id)?;
        self.check_keys(own, &KEYS, &id);
        let target = self.shape_ref(own, &id, entry.value.span)?;
        let mut traits = Traits::default();
        self.common_traits(own, &id, &mut traits);
        for (key, known) in FLAGS {
            if let Some(span) = self.flag(own, key, &id) {
                mark(&mut traits, known, span);
            }
        }
        if let Some(param) = own.get("contextParam") {
            set(&mut traits, ids::CONTEXT_PARAM, param.clone());
        }
        self.member_format(own, &mut traits, &id);
        self.name_traits(entry, own, place, &mut traits, &id);
        Some(Member {
            id,
            target: target.target,
            target_span: target.span,
            traits,
            span: entry.key_span,
            mixin: None,
        })
    }

    /// Adds the format of a timestamp that the member has its own of.
    fn member_format(&mut self, own: &Object, traits: &mut Traits, id: &ShapeId) {
        let target = self.definitions.follow(own).map(|found| &found.target.kind);
        if target == Some(&ShapeKind::Timestamp)
            && let Some(format) = own.get("timestampFormat")
        {
            self.timestamp_format(format, traits, id);
        }
    }

    /// Adds the format of timestamps.
    pub(super) fn timestamp_format(&mut self, node: &Node, traits: &mut Traits, id: &ShapeId) {
        let Some(name) = self.take(node.expect_str(), id) else {
            return;
        };
        let format = match name {
            "iso8601" => "date-time",
            "rfc822" => "http-date",
            "unixTimestamp" => "epoch-seconds",
            _ => {
                let message = format!("`{name}` is no format of timestamps");
                return self.error("c2j::unexpected_value", node.span, message, id);
            }
        };
        let value = text(format, node.span);
        set(traits, ids::TIMESTAMP_FORMAT, value);
    }
}
