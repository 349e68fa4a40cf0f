//! Where a member goes in requests and responses, and what it is called there.

use super::context::{Import, mark, set};
use super::definition::Reference;
use super::node::text;
use crate::diagnostics::Span;
use crate::model::traits::ids;
use crate::model::{Entry, Object, ShapeId, ShapeKind, Traits};

/// Where a reference stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A member of a structure or union.
    Member,
    /// The member that is the body of its request or response.
    Payload,
    /// The element of a list, or the key or value of a map.
    Part,
}

impl Import<'_, '_> {
    /// Adds HTTP bindings and names.
    pub(super) fn name_traits(
        &mut self,
        entry: &Entry,
        own: &Object,
        place: Place,
        traits: &mut Traits,
        id: &ShapeId,
    ) {
        let Some(reference) = self.definitions.follow(own) else {
            return;
        };
        if place == Place::Payload {
            mark(traits, ids::HTTP_PAYLOAD, entry.key_span);
        }
        let location = self.text(own, "location", id);
        let location = location.filter(|_| self.wire.http && place == Place::Member);
        match location {
            Some((location, span)) => {
                self.binding(location, span, entry, &reference, traits, id);
            }
            None => self.body_names(entry, &reference, place, traits, id),
        }
    }

    fn binding(
        &mut self,
        location: &str,
        span: Span,
        entry: &Entry,
        reference: &Reference<'_>,
        traits: &mut Traits,
        id: &ShapeId,
    ) {
        let name = reference.text("locationName");
        let named = || {
            let (name, span) = name.unwrap_or((&entry.key, span));
            text(name, span)
        };
        match location {
            "uri" => mark(traits, ids::HTTP_LABEL, span),
            "querystring" if reference.target.kind == ShapeKind::Map => {
                mark(traits, ids::HTTP_QUERY_PARAMS, span);
            }
            "querystring" => set(traits, ids::HTTP_QUERY, named()),
            "header" => set(traits, ids::HTTP_HEADER, named()),
            "headers" => {
                let (prefix, span) = name.unwrap_or(("", span));
                set(traits, ids::HTTP_PREFIX_HEADERS, text(prefix, span));
            }
            "statusCode" => mark(traits, ids::HTTP_RESPONSE_CODE, span),
            _ => {
                let message = format!("`{location}` is no place in requests and responses");
                self.error("c2j::unexpected_value", span, message, id);
            }
        }
    }

    /// Adds what the protocols' bodies call the member.
    fn body_names(
        &mut self,
        entry: &Entry,
        reference: &Reference<'_>,
        place: Place,
        traits: &mut Traits,
        id: &ShapeId,
    ) {
        if self.wire.xml_names {
            self.xml_names(entry, reference, place, traits, id);
        }
        if place == Place::Part {
            return;
        }
        let Some((name, span)) = reference.text("locationName") else {
            return;
        };
        if name == &*entry.key {
            return;
        }
        if self.wire.json_names {
            set(traits, ids::JSON_NAME, text(name, span));
        } else if !self.wire.xml_names && place == Place::Member {
            let message = format!("the service's protocol cannot call this member `{name}`");
            self.error("c2j::unsupported_name", span, message, id);
        }
    }

    fn xml_names(
        &mut self,
        entry: &Entry,
        reference: &Reference<'_>,
        place: Place,
        traits: &mut Traits,
        id: &ShapeId,
    ) {
        let target = reference.target;
        let flattened = reference.flag("flattened");
        let is_collection = matches!(target.kind, ShapeKind::List | ShapeKind::Map);
        let flattened = flattened.filter(|_| is_collection && place != Place::Part);
        if let Some(span) = flattened {
            mark(traits, ids::XML_FLATTENED, span);
        }
        // The elements of a flattened list are what the member is called, and may have the name.
        let element = flattened.and_then(|_| {
            let element = target.fields.get("member")?.as_object()?;
            self.definitions.follow(element)?.text("locationName")
        });
        let usual = match place {
            Place::Payload => target.id.name(),
            Place::Member | Place::Part => &entry.key,
        };
        let is_root = matches!(target.kind, ShapeKind::Structure | ShapeKind::Union);
        if let Some((name, span)) = element.or_else(|| reference.text("locationName"))
            && name != usual
            && (place != Place::Payload || is_root)
        {
            set(traits, ids::XML_NAME, text(name, span));
        }
        if self.wire.ec2_names
            && let Some((name, span)) = reference.text("queryName")
        {
            set(traits, ids::EC2_QUERY_NAME, text(name, span));
        }
        let Some(namespace) = reference.entry("xmlNamespace") else {
            return;
        };
        if place == Place::Payload {
            self.own_xml_namespace(&namespace.value, traits, id);
        } else if let Some(value) = self.xml_namespace_value(&namespace.value, id) {
            set(traits, ids::XML_NAMESPACE, value);
        }
    }
}
