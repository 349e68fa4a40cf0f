//! The constraints of members in plain words. They are documented, never enforced.

use super::context::Context;
use super::docs;
use crate::model::traits::{ArnReference, Length, Range, TraitValue, ids};
use crate::model::{Member, Node, Number, Shape, ShapeKind};

/// How deep elements of elements are described.
const MAX_DEPTH: usize = 3;

/// What is known of a value: a word for what is limited, and the limit.
struct Fact {
    label: &'static str,
    text: String,
}

impl Fact {
    fn new(label: &'static str, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { label, text }
    }

    /// `Length: 1 to 63 characters`
    fn line(&self) -> String {
        if self.label.is_empty() {
            return self.text.clone();
        }
        format!("{}: {}", self.label, self.text)
    }

    /// `length 1 to 63 characters`, in the middle of a line
    fn phrase(&self) -> String {
        match self.label {
            "" => self
                .text
                .replacen("Items", "items", 1)
                .replacen("Values", "values", 1),
            "ARN of" => format!("ARN of {}", self.text),
            label => format!("{} {}", label.to_ascii_lowercase(), self.text),
        }
    }
}

/// The constraints on the values of a member, one line each.
pub(super) fn of_value(context: &Context<'_>, member: &Member) -> Vec<String> {
    let mut lines: Vec<String> = facts(context, member).iter().map(Fact::line).collect();
    elements(context, member, "", MAX_DEPTH, &mut lines);
    lines
}

/// `Each item: …` for what lists and maps hold.
fn elements(
    context: &Context<'_>,
    member: &Member,
    of: &str,
    depth: usize,
    lines: &mut Vec<String>,
) {
    let Some(target) = context.model.target(member).filter(|_| depth > 0) else {
        return;
    };
    let parts = [
        ("item", target.list_member()),
        ("key", target.map_key()),
        ("value", target.map_value()),
    ];
    for (what, part) in parts {
        let Some(part) = part else { continue };
        let subject = format!("{what}{of}");
        let facts = facts(context, part);
        lines.extend(
            facts
                .iter()
                .map(|fact| format!("Each {subject}: {}", fact.phrase())),
        );
        elements(
            context,
            part,
            &format!(" of each {subject}"),
            depth - 1,
            lines,
        );
    }
}

fn facts(context: &Context<'_>, member: &Member) -> Vec<Fact> {
    let Some(target) = context.model.target(member) else {
        return Vec::new();
    };
    let value = |id: &str| context.model.member_trait(member, id);
    let text = |id: &str| value(id).and_then(Node::as_str);
    let mut facts = Vec::new();
    let limits = value(ids::LENGTH).and_then(|node| Length::read(node).ok());
    facts.extend(limits.map(|limits| Fact::new("Length", length(limits, target))));
    let limits = value(ids::RANGE).and_then(|node| Range::read(node).ok());
    facts.extend(limits.map(|limits| Fact::new("Range", range(limits))));
    let pattern = text(ids::PATTERN).filter(|pattern| !pattern.is_empty());
    facts.extend(pattern.map(|pattern| Fact::new("Pattern", docs::code_span(pattern))));
    let media = text(ids::MEDIA_TYPE).filter(|media| !media.is_empty());
    facts.extend(media.map(|media| Fact::new("Media type", docs::code_span(media))));
    if value(ids::UNIQUE_ITEMS).is_some() {
        facts.push(Fact::new("", "Items are unique"));
    }
    if target.traits.is_sparse() {
        let what = if target.kind == ShapeKind::Map {
            "Values"
        } else {
            "Items"
        };
        facts.push(Fact::new("", format!("{what} may be null")));
    }
    let arn = value(ids::ARN_REFERENCE).and_then(|node| ArnReference::read(node).ok());
    facts.extend(arn.and_then(|arn| Some(Fact::new("ARN of", resource(&arn)?))));
    facts
}

fn resource(arn: &ArnReference<'_>) -> Option<String> {
    let name = arn.resource.as_ref().map(|resource| resource.name());
    arn.kind.or(name).map(docs::code_span)
}

fn length(limits: Length, target: &Shape) -> String {
    let unit = match target.kind {
        ShapeKind::Blob => "byte",
        ShapeKind::List => "item",
        ShapeKind::Map => "entry",
        _ => "character",
    };
    let counted = |count: u64| match (count, unit) {
        (1, _) => format!("{count} {unit}"),
        (_, "entry") => format!("{count} entries"),
        _ => format!("{count} {unit}s"),
    };
    match (limits.min, limits.max) {
        (Some(min), Some(max)) if min == max => format!("exactly {}", counted(max)),
        (Some(min), Some(max)) => format!("{min} to {}", counted(max)),
        (Some(min), None) => format!("at least {}", counted(min)),
        (None, Some(max)) => format!("at most {}", counted(max)),
        (None, None) => "any".to_owned(),
    }
}

fn range(limits: Range<'_>) -> String {
    let shown = Number::as_str;
    match (limits.min, limits.max) {
        (Some(min), Some(max)) if min == max => format!("exactly {}", shown(max)),
        (Some(min), Some(max)) => format!("{} to {}", shown(min), shown(max)),
        (Some(min), None) => format!("at least {}", shown(min)),
        (None, Some(max)) => format!("at most {}", shown(max)),
        (None, None) => "any".to_owned(),
    }
}
