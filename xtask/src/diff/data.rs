//! Compares shapes that hold data, from the roots of operations on.

use std::collections::{BTreeSet, HashSet};

use smithy_codegen::model::traits::ids;
use smithy_codegen::model::{Member, Shape, ShapeId, ShapeKind};

use super::Findings;
use super::view::{Side, Sides, flag, value};

/// Traits whose values bind a member to a place in HTTP.
const HTTP_VALUES: [(&str, &str); 3] = [
    ("member: query", ids::HTTP_QUERY),
    ("member: header", ids::HTTP_HEADER),
    ("member: prefix headers", ids::HTTP_PREFIX_HEADERS),
];

/// Traits that bind a member to a place in HTTP by being there.
const HTTP_FLAGS: [(&str, &str); 4] = [
    ("member: label", ids::HTTP_LABEL),
    ("member: query parameters", ids::HTTP_QUERY_PARAMS),
    ("member: payload", ids::HTTP_PAYLOAD),
    ("member: response code", ids::HTTP_RESPONSE_CODE),
];

/// Traits of members that are compared by their values, whatever the protocol.
const VALUES: [(&str, &str); 2] = [
    ("member: context parameter", ids::CONTEXT_PARAM),
    ("member: XML namespace", ids::XML_NAMESPACE),
];

/// Traits that mark a member by being there, whatever the protocol.
const FLAGS: [(&str, &str); 5] = [
    ("member: host label", ids::HOST_LABEL),
    ("member: idempotency token", ids::IDEMPOTENCY_TOKEN),
    ("member: XML attribute", ids::XML_ATTRIBUTE),
    ("member: event header", ids::EVENT_HEADER),
    ("member: event payload", ids::EVENT_PAYLOAD),
];

/// Traits that a member has from its target, too.
const EFFECTIVE: [(&str, &str); 6] = [
    ("member: media type", ids::MEDIA_TYPE),
    ("member: range", ids::RANGE),
    ("member: pattern", ids::PATTERN),
    ("member: sensitive", ids::SENSITIVE),
    ("member: streaming", ids::STREAMING),
    ("member: requires length", ids::REQUIRES_LENGTH),
];

/// Protocols with HTTP bindings.
pub(super) const REST: [&str; 2] = [ids::REST_JSON_1, ids::REST_XML];

/// Protocols that name members in XML or in queries.
const XML: [&str; 3] = [ids::REST_XML, ids::AWS_QUERY, ids::EC2_QUERY];

/// Follows pairs of shapes, each once.
#[derive(Default)]
pub(super) struct Walk {
    seen: HashSet<(ShapeId, ShapeId)>,
    waiting: Vec<(ShapeId, ShapeId)>,
}

impl Walk {
    /// Adds a pair, unless it was there already.
    pub(super) fn add(&mut self, old: &ShapeId, new: &ShapeId) {
        let pair = (old.clone(), new.clone());
        if self.seen.insert(pair.clone()) {
            self.waiting.push(pair);
        }
    }

    /// Compares all pairs, and those that they lead to.
    pub(super) fn run(&mut self, sides: &Sides<'_>, findings: &mut Findings) {
        while let Some((old, new)) = self.waiting.pop() {
            let pair = (sides.old.model.shape(&old), sides.new.model.shape(&new));
            if let (Some(old), Some(new)) = pair {
                self.shapes(sides, old, new, findings);
            }
        }
    }

    fn shapes(&mut self, sides: &Sides<'_>, old: &Shape, new: &Shape, findings: &mut Findings) {
        let place = old.id.name();
        let kind = |shape: &Shape| Some(shape.kind.name());
        findings.compare("shape: kind", place, kind(old), kind(new));
        if old.kind != new.kind {
            return;
        }
        let sparse = (
            flag(&old.traits, ids::SPARSE),
            flag(&new.traits, ids::SPARSE),
        );
        findings.compare("shape: sparse", place, sparse.0, sparse.1);
        if matches!(old.kind, ShapeKind::Enum | ShapeKind::IntEnum) {
            let (old, new) = (values(old), values(new));
            let lacking = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
                let lacking: Vec<&str> = a.difference(b).map(String::as_str).collect();
                (!lacking.is_empty()).then(|| lacking.join(", "))
            };
            let (gone, added) = (lacking(&old, &new), lacking(&new, &old));
            findings.compare("shape: enum values", place, gone, added);
            return;
        }
        for (name, member) in &old.members {
            match new.member(name) {
                Some(other) => self.members(sides, (old, member), (new, other), findings),
                None => {
                    let place = format!("{place}${name}");
                    findings.compare("member: only in the first", &place, Some(name), None);
                }
            }
        }
        let added = new.members.keys().filter(|name| old.member(name).is_none());
        for name in added {
            let place = format!("{place}${name}");
            findings.compare("member: only in the second", &place, None, Some(name));
        }
    }

    fn members(
        &mut self,
        sides: &Sides<'_>,
        (owner, old): (&Shape, &Member),
        (other_owner, new): (&Shape, &Member),
        findings: &mut Findings,
    ) {
        let place = format!("{}${}", owner.id.name(), old.name());
        let is_rest = sides.speak(&REST);
        let http_values = HTTP_VALUES.into_iter().filter(|_| is_rest);
        for (kind, id) in VALUES.into_iter().chain(http_values) {
            let (old, new) = (value(&old.traits, id), value(&new.traits, id));
            findings.compare(kind, &place, old, new);
        }
        let http_flags = HTTP_FLAGS.into_iter().filter(|_| is_rest);
        for (kind, id) in FLAGS.into_iter().chain(http_flags) {
            let (old, new) = (flag(&old.traits, id), flag(&new.traits, id));
            findings.compare(kind, &place, old, new);
        }
        for (kind, id) in EFFECTIVE {
            let (old, new) = (sides.old.effective(old, id), sides.new.effective(new, id));
            findings.compare(kind, &place, old, new);
        }
        let length = (sides.old.length(old), sides.new.length(new));
        findings.compare("member: length", &place, length.0, length.1);
        if owner.is_structure() {
            let presence = (
                sides.old.presence(owner, old),
                sides.new.presence(other_owner, new),
            );
            findings.compare("member: presence", &place, presence.0, presence.1);
        }
        names(sides, &place, old, new, findings);
        let format = (
            timestamp(&sides.old, sides, old),
            timestamp(&sides.new, sides, new),
        );
        findings.compare("member: timestamp format", &place, format.0, format.1);
        self.add(&old.target, &new.target);
    }
}

/// Compares what bodies call a member.
fn names(sides: &Sides<'_>, place: &str, old: &Member, new: &Member, findings: &mut Findings) {
    if sides.speak(&[ids::REST_JSON_1]) {
        let name = |member: &Member| {
            let name = member.traits.json_name().unwrap_or(member.name());
            (!is_bound(member)).then(|| name.to_owned())
        };
        findings.compare("member: JSON name", place, name(old), name(new));
    }
    if sides.speak(&XML) {
        let name = |side: &Side<'_>, member: &Member| {
            let name = member.traits.xml_name();
            let usual = match member.traits.is_http_payload() {
                true => root_name(side, member),
                false => member.name().to_owned(),
            };
            (!is_bound(member)).then(|| name.map_or(usual, str::to_owned))
        };
        let names = (name(&sides.old, old), name(&sides.new, new));
        findings.compare("member: XML name", place, names.0, names.1);
        let flat = |member: &Member| flag(&member.traits, ids::XML_FLATTENED);
        findings.compare("member: flattened", place, flat(old), flat(new));
    }
    if sides.speak(&[ids::EC2_QUERY]) {
        let name = |member: &Member| member.traits.ec2_query_name().map(str::to_owned);
        findings.compare("member: EC2 name", place, name(old), name(new));
    }
}

/// Whether a member is no part of the body.
pub(super) fn is_bound(member: &Member) -> bool {
    let places = [
        ids::HTTP_LABEL,
        ids::HTTP_QUERY,
        ids::HTTP_QUERY_PARAMS,
        ids::HTTP_HEADER,
        ids::HTTP_PREFIX_HEADERS,
        ids::HTTP_RESPONSE_CODE,
    ];
    places.into_iter().any(|id| member.traits.has(id))
}

/// What the root of a payload is called; nothing where the payload has no root.
fn root_name(side: &Side<'_>, member: &Member) -> String {
    let target = side.model.target(member);
    let target = target.filter(|target| target.is_structure() || target.is_union());
    let name = target.map(|target| target.traits.xml_name().unwrap_or(target.id.name()));
    name.unwrap_or_default().to_owned()
}

/// The format of a timestamp; where none is written, that of its place.
fn timestamp(side: &Side<'_>, sides: &Sides<'_>, member: &Member) -> Option<String> {
    let target = side.model.target(member)?;
    if target.kind != ShapeKind::Timestamp {
        return None;
    }
    let written = side.effective(member, ids::TIMESTAMP_FORMAT);
    let usual = if member.traits.has(ids::HTTP_HEADER) {
        "http-date"
    } else if is_bound(member) || sides.speak(&XML) {
        "date-time"
    } else {
        "epoch-seconds"
    };
    Some(written.unwrap_or_else(|| usual.to_owned()))
}

/// The values of an enum.
fn values(shape: &Shape) -> BTreeSet<String> {
    let values = shape.enum_values();
    values.map(|(_, value)| super::view::text(value)).collect()
}
