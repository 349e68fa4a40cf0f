//! Positions of schemas: the traits in force at a member, and those of a shape itself.

use super::context::Context;
use super::types;
use crate::ir::{Collection, CollectionKind, Kind, Position, TimestampFormat, Trait};
use crate::model::traits::{self, TraitValue, ids};
use crate::model::{Member, Shape, ShapeKind, Traits};

/// The place of a member in a schema.
pub(super) fn of_member(context: &Context<'_>, member: &Member) -> Position {
    let target = context.model.target(member);
    let aggregate = target.filter(|target| target.kind.is_aggregate());
    Position {
        name: member.name().to_owned(),
        kind: target.map_or(Kind::Document, types::kind),
        target: aggregate.and_then(|target| context.naming.schema(&target.id).cloned()),
        traits: member_traits(context, member, target),
    }
}

/// The member's own traits, and those of its target that hold wherever the target stands.
fn member_traits(context: &Context<'_>, member: &Member, target: Option<&Shape>) -> Vec<Trait> {
    let own = &member.traits;
    let of_target = |id: &str| target.is_some_and(|target| target.traits.has(id));
    let is_error = target.is_some_and(|target| target.traits.error().is_some());
    let flags = [
        (of_target(ids::SPARSE), Trait::Sparse),
        (context.is_sensitive(member), Trait::Sensitive),
        (own.is_idempotency_token(), Trait::IdempotencyToken),
        (own.is_http_label(), Trait::HttpLabel),
        (own.is_http_query_params(), Trait::HttpQueryParams),
        (own.is_http_payload(), Trait::HttpPayload),
        (own.is_http_response_code(), Trait::HttpResponseCode),
        (own.is_host_label(), Trait::HostLabel),
        (own.is_xml_flattened(), Trait::XmlFlattened),
        (own.is_xml_attribute(), Trait::XmlAttribute),
        (of_target(ids::STREAMING), Trait::Streaming),
        (of_target(ids::REQUIRES_LENGTH), Trait::RequiresLength),
        (own.is_event_header(), Trait::EventHeader),
        (own.is_event_payload(), Trait::EventPayload),
        (is_error, Trait::Error),
    ];
    let text = |id: &str, make: fn(String) -> Trait| own.string(id).map(|v| make(v.to_owned()));
    let media_type = context.model.member_trait(member, ids::MEDIA_TYPE);
    let media_type = media_type.and_then(|value| value.as_str());
    let valued = [
        timestamp_format(context, member),
        media_type.map(|value| Trait::MediaType(value.to_owned())),
        text(ids::JSON_NAME, Trait::JsonName),
        text(ids::HTTP_QUERY, Trait::HttpQuery),
        text(ids::HTTP_HEADER, Trait::HttpHeader),
        text(ids::HTTP_PREFIX_HEADERS, Trait::HttpPrefixHeaders),
        text(ids::XML_NAME, Trait::XmlName),
        xml_namespace(own),
        text(ids::EC2_QUERY_NAME, Trait::Ec2QueryName),
    ];
    let flags = flags.into_iter().filter(|(set, _)| *set);
    let flags = flags.map(|(_, flag)| flag);
    flags.chain(valued.into_iter().flatten()).collect()
}

fn timestamp_format(context: &Context<'_>, member: &Member) -> Option<Trait> {
    let value = context.model.member_trait(member, ids::TIMESTAMP_FORMAT)?;
    let format = match traits::TimestampFormat::read(value).ok()? {
        traits::TimestampFormat::DateTime => TimestampFormat::DateTime,
        traits::TimestampFormat::HttpDate => TimestampFormat::HttpDate,
        traits::TimestampFormat::EpochSeconds => TimestampFormat::EpochSeconds,
    };
    Some(Trait::TimestampFormat(format))
}

fn xml_namespace(of: &Traits) -> Option<Trait> {
    let namespace = of.xml_namespace()?;
    Some(Trait::XmlNamespace {
        uri: namespace.uri.to_owned(),
        prefix: namespace.prefix.unwrap_or_default().to_owned(),
    })
}

/// Traits of a structure or union itself: what counts where it is the root of a document.
///
/// The namespace of the service is that of every root that has none of its own.
pub(super) fn of_shape(context: &Context<'_>, shape: &Shape) -> Vec<Trait> {
    let own = &shape.traits;
    let is_xml = context.service.traits.has(ids::REST_XML);
    let inherited = || xml_namespace(&context.service.traits).filter(|_| is_xml);
    let all = [
        own.is_sensitive().then_some(Trait::Sensitive),
        own.error().map(|_| Trait::Error),
        own.xml_name().map(|name| Trait::XmlName(name.to_owned())),
        xml_namespace(own).or_else(inherited),
    ];
    all.into_iter().flatten().collect()
}

/// The schema of a list or map. None for one without members, of which its users complain.
pub(super) fn of_collection(context: &Context<'_>, shape: &Shape) -> Option<Collection> {
    let kind = match &shape.kind {
        ShapeKind::List => CollectionKind::List(of_member(context, shape.list_member()?)),
        _ => {
            let key = of_member(context, shape.map_key()?);
            CollectionKind::Map(key, of_member(context, shape.map_value()?))
        }
    };
    let own = &shape.traits;
    let all = [
        own.is_sparse().then_some(Trait::Sparse),
        own.is_sensitive().then_some(Trait::Sensitive),
        own.xml_name().map(|name| Trait::XmlName(name.to_owned())),
        xml_namespace(own),
    ];
    Some(Collection {
        schema: context.naming.schema(&shape.id)?.clone(),
        shape: shape.id.name().to_owned(),
        kind,
        traits: all.into_iter().flatten().collect(),
    })
}
