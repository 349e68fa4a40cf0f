//! Evaluates selectors for one shape at a time.

use super::{Attribute, Neighbors, Operator, Selector, Step};
use crate::model::{Member, Node, Shape, ShapeKind, Traits, prelude};
use std::borrow::Cow;
use std::cell::Cell;

/// A shape, or a member with the shape that has it.
#[derive(Clone, Copy, Debug)]
pub enum Item<'a> {
    /// A shape.
    Shape(&'a Shape),
    /// A member.
    Member(&'a Shape, &'a Member),
}

impl<'a> Item<'a> {
    fn traits(self) -> &'a Traits {
        match self {
            Self::Shape(shape) => &shape.traits,
            Self::Member(_, member) => &member.traits,
        }
    }
}

/// Steps that one evaluation may take; a selector that needs more is taken to select the shape.
const MAX_STEPS: u64 = 5_000;

impl Selector {
    /// Whether the selector, applied to the whole model, gives this shape.
    #[must_use]
    pub fn selects<'a>(&self, item: Item<'a>, neighbors: &Neighbors<'a>) -> bool {
        let steps = neighbors.steps.get().min(MAX_STEPS);
        let evaluation = Evaluation {
            neighbors,
            left: Cell::new(steps),
        };
        let selected = evaluation.given(item, &self.steps, None);
        let taken = steps - evaluation.left.get();
        neighbors.steps.set(neighbors.steps.get() - taken);
        selected
    }
}

/// Steps that surround those of an inner selector.
struct Outer<'s> {
    steps: &'s [Step],
    outer: Option<&'s Outer<'s>>,
}

struct Evaluation<'n, 'a> {
    neighbors: &'n Neighbors<'a>,
    left: Cell<u64>,
}

impl<'a> Evaluation<'_, 'a> {
    fn exhausted(&self) -> bool {
        self.left.set(self.left.get().saturating_sub(1));
        self.left.get() == 0
    }

    /// Whether all shapes, passed through the outer steps and then these, give this shape: from the last step
    /// backwards.
    fn given(&self, item: Item<'a>, steps: &[Step], outer: Option<&Outer<'_>>) -> bool {
        if self.exhausted() {
            return true;
        }
        let Some((last, before)) = steps.split_last() else {
            return outer.is_none_or(|outer| self.given(item, outer.steps, outer.outer));
        };
        match last {
            Step::Forward(names) => self.any(self.neighbors.to(item), names, |from| {
                self.given(from, before, outer)
            }),
            Step::Reverse(names) => self.any(self.neighbors.of(item), names, |from| {
                self.given(from, before, outer)
            }),
            Step::Is(choices) => choices.iter().any(|choice| {
                let outer = Outer {
                    steps: before,
                    outer,
                };
                self.given(item, &choice.steps, Some(&outer))
            }),
            filter => self.passes(item, filter) && self.given(item, before, outer),
        }
    }

    /// Whether these steps, and then the outer ones, lead from this shape to any.
    fn leads_on(&self, item: Item<'a>, steps: &[Step], outer: Option<&Outer<'_>>) -> bool {
        if self.exhausted() {
            return true;
        }
        let Some((first, after)) = steps.split_first() else {
            return outer.is_none_or(|outer| self.leads_on(item, outer.steps, outer.outer));
        };
        match first {
            Step::Forward(names) => self.any(self.neighbors.of(item), names, |to| {
                self.leads_on(to, after, outer)
            }),
            Step::Reverse(names) => self.any(self.neighbors.to(item), names, |to| {
                self.leads_on(to, after, outer)
            }),
            Step::Is(choices) => choices.iter().any(|choice| {
                let outer = Outer {
                    steps: after,
                    outer,
                };
                self.leads_on(item, &choice.steps, Some(&outer))
            }),
            filter => self.passes(item, filter) && self.leads_on(item, after, outer),
        }
    }

    fn any(
        &self,
        neighbors: Vec<(&'static str, Item<'a>)>,
        names: &[String],
        goes_on: impl Fn(Item<'a>) -> bool,
    ) -> bool {
        let wanted = |name: &str| names.is_empty() || names.iter().any(|known| known == name);
        let steps = self.left.get().saturating_sub(neighbors.len() as u64);
        self.left.set(steps);
        let mut neighbors = neighbors.into_iter();
        neighbors.any(|(name, item)| wanted(name) && goes_on(item))
    }

    fn passes(&self, item: Item<'a>, filter: &Step) -> bool {
        let any = |choices: &[Selector]| {
            let mut choices = choices.iter();
            choices.any(|choice| self.leads_on(item, &choice.steps, None))
        };
        match filter {
            Step::Kind(name) => is_kind(item, name),
            Step::Attribute(attribute) => has_attribute(item, attribute),
            Step::Test(choices) => any(choices),
            Step::Not(choices) => !any(choices),
            Step::Any | Step::Is(_) | Step::Forward(_) | Step::Reverse(_) => true,
        }
    }
}

fn is_kind(item: Item<'_>, name: &str) -> bool {
    let kind = match item {
        Item::Member(..) => return name == "member",
        Item::Shape(shape) => &shape.kind,
    };
    match name {
        "simpleType" => kind.is_data() && !kind.is_aggregate(),
        "number" => kind.is_number(),
        "collection" => *kind == ShapeKind::List,
        "string" => kind.is_text(),
        "integer" => matches!(kind, ShapeKind::Integer | ShapeKind::IntEnum),
        name => kind.name() == name,
    }
}

fn has_attribute(item: Item<'_>, attribute: &Attribute) -> bool {
    let found = find(item, &attribute.path);
    let Some(comparison) = &attribute.comparison else {
        return found.is_some();
    };
    let Some(found) = found else {
        let wants_none = |value: &String| value == "false";
        return comparison.operator == Operator::Exists && comparison.values.iter().any(wants_none);
    };
    let fold = |text: &str| match comparison.ignore_case {
        true => text.to_lowercase(),
        false => text.to_owned(),
    };
    let found = fold(&found);
    let mut values = comparison.values.iter().map(|value| fold(value));
    match comparison.operator {
        Operator::Equal => values.any(|value| found == value),
        Operator::NotEqual => values.all(|value| found != value),
        Operator::StartsWith => values.any(|value| found.starts_with(&value)),
        Operator::EndsWith => values.any(|value| found.ends_with(&value)),
        Operator::Contains => values.any(|value| found.contains(&value)),
        Operator::Exists => values.any(|value| value == "true"),
    }
}

/// The text of an attribute; empty where it has no text of its own.
fn find<'a>(item: Item<'a>, path: &[String]) -> Option<Cow<'a, str>> {
    let id = match item {
        Item::Shape(shape) => &shape.id,
        Item::Member(_, member) => &member.id,
    };
    let mut keys = path.iter().map(String::as_str);
    match (keys.next()?, item) {
        ("id", _) => match keys.next() {
            None => Some(id.to_string().into()),
            Some("namespace") => Some(id.namespace().into()),
            Some("name") => Some(id.name().into()),
            Some("member") => id.member().map(Cow::Borrowed),
            Some(_) => None,
        },
        ("service", Item::Shape(shape)) => {
            let service = shape.as_service()?;
            let wants_version = keys.next() == Some("version");
            Some(if wants_version { &*service.version } else { "" }.into())
        }
        ("trait", _) => {
            let name = keys.next()?;
            let traits = item.traits();
            let value = match name.contains('#') {
                true => traits.get(name),
                false => traits.get(&format!("{}#{name}", prelude::NAMESPACE)),
            };
            let value = keys.try_fold(value?, |node, key| node.get(key))?;
            Some(text_of(value))
        }
        _ => None,
    }
}

fn text_of(node: &Node) -> Cow<'_, str> {
    match (node.as_str(), node.as_bool(), node.as_number()) {
        (Some(text), _, _) => text.into(),
        (_, Some(value), _) => if value { "true" } else { "false" }.into(),
        (_, _, Some(number)) => number.as_str().into(),
        _ => "".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Source;
    use crate::load::load_sources;
    use crate::model::{Model, ShapeId};

    const MODEL: &str = r#"$version: "2.0"
namespace a
service S { version: "1", operations: [O] }
operation O { input: I, errors: [E] }
structure I { @required a: String, b: Numbers, c: Colour }
list Numbers { member: Integer }
enum Colour { RED }
@error("client") structure E { m: String }
@streaming blob B
"#;

    fn selected(model: &Model, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        let neighbors = Neighbors::new(model);
        let mut found = Vec::new();
        for shape in model.shapes.values() {
            let members = shape.members.values();
            let items = members.map(|m| (&m.id, Item::Member(shape, m)));
            let all = std::iter::once((&shape.id, Item::Shape(shape))).chain(items);
            let chosen = all.filter(|(_, item)| selector.selects(*item, &neighbors));
            found.extend(chosen.map(|(id, _): (&ShapeId, _)| id.to_string().replace("a#", "")));
        }
        found
    }

    #[test]
    fn shapes_are_selected_from_the_end() {
        let model = load_sources(vec![Source::new("m.smithy", MODEL)]).model;
        let cases: [(&str, &[&str]); 14] = [
            ("operation", &["O"]),
            ("structure > member", &["I$a", "I$b", "I$c", "E$m"]),
            ("structure > member :test(> string)", &["I$a", "I$c", "E$m"]),
            ("structure > member[trait|required]", &["I$a"]),
            ("structure > member > list > member > number", &[]),
            ("list > member :test(> number)", &["Numbers$member"]),
            ("operation -[input]-> structure", &["I"]),
            ("operation -[input, error]-> structure", &["I", "E"]),
            ("operation <-[operation]- service", &["S"]),
            (":is(blob, structure[trait|error = client])", &["E", "B"]),
            (
                ":is(structure > member :test(> list), enum)",
                &["I$b", "Colour"],
            ),
            ("structure :not([trait|error])", &["I"]),
            ("[id|name ^= Num]", &["Numbers", "Numbers$member"]),
            ("service[service|version = 1]", &["S"]),
        ];
        for (selector, expected) in cases {
            assert_eq!(selected(&model, selector), expected, "{selector}");
        }
    }

    #[test]
    fn an_evaluation_ends() {
        let model = load_sources(vec![Source::new("m.smithy", MODEL)]).model;
        let choices = ":is(structure, structure)".repeat(200);
        assert_eq!(selected(&model, &format!("string {choices}")), ["I", "E"]);
    }
}
