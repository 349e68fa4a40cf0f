//! Node values against shapes: the values of traits, defaults and examples.

mod number;
mod text;
mod unique;

use super::Context;
use crate::diagnostics::Span;
use crate::model::traits::{Length, Range, ids};
use crate::model::{Member, Node, NodeValue, Number, Object, Shape, ShapeKind, TraitValue as _};

/// Problems that are reported of one value.
const MAX_PROBLEMS: usize = 10;

/// What is wrong with a part of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Problem {
    /// The part.
    pub(super) span: Span,
    /// Where the part lies in the value, such as `filters[0].name`; empty for the value itself.
    pub(super) path: String,
    /// What is wrong, without a full stop.
    pub(super) message: String,
    pub(super) kind: ProblemKind,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ProblemKind {
    /// The value is of another type, or lacks what it must have.
    Type,
    /// The value breaks a constraint: `length`, `range`, `pattern`, `uniqueItems`, an enum's values.
    Constraint,
    /// A member that its structure does not have.
    UnknownMember,
}

impl Problem {
    /// The message, with the part that it is about.
    pub(super) fn sentence(&self) -> String {
        match self.path.is_empty() {
            true => self.message.clone(),
            false => format!("`{}`: {}", self.path, self.message),
        }
    }
}

/// What is wrong with a value of a shape.
pub(super) fn check(context: &Context<'_>, shape: &Shape, node: &Node) -> Vec<Problem> {
    let mut checker = Checker::new(context);
    checker.shape(shape, None, node);
    checker.problems
}

/// What is wrong with a value of a member. Traits of the member refine those of its target.
pub(super) fn check_member(context: &Context<'_>, member: &Member, node: &Node) -> Vec<Problem> {
    let mut checker = Checker::new(context);
    checker.member(member, node);
    checker.problems
}

struct Checker<'v, 'a> {
    context: &'v Context<'a>,
    path: Vec<Step<'v>>,
    problems: Vec<Problem>,
}

/// One step into a value.
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'v, 'a> Checker<'v, 'a> {
    fn new(context: &'v Context<'a>) -> Self {
        Self {
            context,
            path: Vec::new(),
            problems: Vec::new(),
        }
    }

    fn problem(&mut self, node: &Node, kind: ProblemKind, message: impl Into<String>) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(Problem {
                span: node.span,
                path: self.path_text(),
                message: message.into(),
                kind,
            });
        }
    }

    fn path_text(&self) -> String {
        let mut text = String::new();
        for step in &self.path {
            match step {
                Step::Key(key) => {
                    if !text.is_empty() {
                        text.push('.');
                    }
                    text.extend(key.chars().take(100));
                }
                Step::Index(index) => text.push_str(&format!("[{index}]")),
            }
        }
        text
    }

    fn wrong(&mut self, node: &Node, expected: &str) {
        let message = node.wrong(expected).message;
        self.problem(node, ProblemKind::Type, message);
    }

    fn broken(&mut self, node: &Node, message: impl Into<String>) {
        self.problem(node, ProblemKind::Constraint, message);
    }

    fn member(&mut self, member: &'v Member, node: &'v Node) {
        // What is missing is reported where references are checked.
        if let Some(target) = self.context.model.target(member) {
            self.shape(target, Some(member), node);
        }
    }

    /// The value of a trait that the member has, or else the shape.
    fn constraint(
        &self,
        shape: &'v Shape,
        member: Option<&'v Member>,
        id: &str,
    ) -> Option<&'v Node> {
        let refined = member.and_then(|member| member.traits.get(id));
        refined.or_else(|| shape.traits.get(id))
    }

    fn shape(&mut self, shape: &'v Shape, member: Option<&'v Member>, node: &'v Node) {
        if self.problems.len() >= MAX_PROBLEMS {
            return;
        }
        match &shape.kind {
            ShapeKind::Document => {}
            ShapeKind::Boolean => {
                if node.as_bool().is_none() {
                    self.wrong(node, "a boolean");
                }
            }
            ShapeKind::String | ShapeKind::Enum => self.text(shape, member, node),
            ShapeKind::Blob => match node.as_str() {
                Some(text) => self.length(shape, member, node, || text.len()),
                None => self.wrong(node, "a string"),
            },
            ShapeKind::Timestamp => self.timestamp(shape, member, node),
            ShapeKind::List => self.list(shape, member, node),
            ShapeKind::Map => self.map(shape, member, node),
            ShapeKind::Structure => self.structure(shape, node),
            ShapeKind::Union => self.union(shape, node),
            kind if kind.is_number() => self.number(shape, member, node),
            kind => self.wrong(node, &format!("no value: a {kind} holds none")),
        }
    }

    fn number(&mut self, shape: &'v Shape, member: Option<&'v Member>, node: &'v Node) {
        if let Err(expected) = number::check(&shape.kind, node) {
            return self.wrong(node, expected);
        }
        if shape.kind == ShapeKind::IntEnum {
            let same = |value: &Node| value == node;
            if !shape.enum_values().any(|(_, value)| same(value)) {
                self.broken(
                    node,
                    format!("`{}` has no member of this value", shape.id.name()),
                );
            }
        }
        let range = self.constraint(shape, member, ids::RANGE);
        let (Some(range), Some(value)) = (range.and_then(read_range), node.as_number()) else {
            return;
        };
        let below = |limit: &Number| value.as_f64() < limit.as_f64();
        let above = |limit: &Number| value.as_f64() > limit.as_f64();
        if let Some(min) = range.min.filter(|min| below(min)) {
            self.broken(node, format!("the value is less than {}", min.as_str()));
        }
        if let Some(max) = range.max.filter(|max| above(max)) {
            self.broken(node, format!("the value is greater than {}", max.as_str()));
        }
    }

    fn text(&mut self, shape: &'v Shape, member: Option<&'v Member>, node: &'v Node) {
        let Some(text) = node.as_str() else {
            return self.wrong(node, "a string");
        };
        if shape.kind == ShapeKind::Enum {
            let mut values = shape.enum_values();
            if !values.any(|(_, value)| value.as_str() == Some(text)) {
                let shown: Vec<String> = shape
                    .enum_values()
                    .take(8)
                    .filter_map(|(_, value)| Some(format!("`{}`", value.as_str()?)))
                    .collect();
                let message = format!("expected one of {}", shown.join(", "));
                return self.broken(node, message);
            }
        }
        if let Some(rules) = self.constraint(shape, member, ids::ID_REF)
            && let Err((kind, message)) = text::check_id(self.context, rules, text)
        {
            self.problem(node, kind, message);
        }
        self.length(shape, member, node, || text.chars().count());
        if let Some(pattern) = self.constraint(shape, member, ids::PATTERN)
            && let Some(pattern) = pattern.as_str()
            && !self.context.patterns.may_match(pattern, text)
        {
            let pattern = super::shorten(pattern);
            self.broken(node, format!("the text does not match `{pattern}`"));
        }
    }

    fn timestamp(&mut self, shape: &'v Shape, member: Option<&'v Member>, node: &'v Node) {
        let format = self.constraint(shape, member, ids::TIMESTAMP_FORMAT);
        match text::check_timestamp(format.and_then(Node::as_str), node) {
            Ok(()) => {}
            Err(expected) => self.wrong(node, expected),
        }
    }

    fn length(
        &mut self,
        shape: &'v Shape,
        member: Option<&'v Member>,
        node: &'v Node,
        length: impl FnOnce() -> usize,
    ) {
        let Some(limits) = self
            .constraint(shape, member, ids::LENGTH)
            .and_then(read_length)
        else {
            return;
        };
        let length = length() as u64;
        if let Some(min) = limits.min.filter(|min| length < *min) {
            self.broken(node, format!("the length is {length}, less than {min}"));
        }
        if let Some(max) = limits.max.filter(|max| length > *max) {
            self.broken(node, format!("the length is {length}, more than {max}"));
        }
    }

    fn list(&mut self, shape: &'v Shape, member: Option<&'v Member>, node: &'v Node) {
        let Some(elements) = node.as_array() else {
            return self.wrong(node, "an array");
        };
        self.length(shape, member, node, || elements.len());
        if shape.traits.has_unique_items()
            && let Some(again) = unique::repeated(elements)
        {
            self.broken(again, "this element is there twice");
        }
        let Some(element) = shape.list_member() else {
            return;
        };
        let sparse = shape.traits.is_sparse();
        for (index, node) in elements.iter().enumerate() {
            self.path.push(Step::Index(index));
            self.element(element, node, sparse);
            self.path.pop();
        }
    }

    fn map(&mut self, shape: &'v Shape, member: Option<&'v Member>, node: &'v Node) {
        let Some(entries) = node.as_object() else {
            return self.wrong(node, "an object");
        };
        self.length(shape, member, node, || entries.len());
        let (Some(key), Some(value)) = (shape.map_key(), shape.map_value()) else {
            return;
        };
        let sparse = shape.traits.is_sparse();
        for entry in entries {
            self.path.push(Step::Key(&entry.key));
            self.key(key, entry.key_span, &entry.key);
            self.element(value, &entry.value, sparse);
            self.path.pop();
        }
    }

    /// A key is checked as the text that it is.
    fn key(&mut self, key: &'v Member, span: Span, text: &std::sync::Arc<str>) {
        let node = Node::string(std::sync::Arc::clone(text), span);
        let mut problems = check_member(self.context, key, &node);
        for problem in &mut problems {
            problem.path = self.path_text();
        }
        let room = MAX_PROBLEMS.saturating_sub(self.problems.len());
        self.problems.extend(problems.into_iter().take(room));
    }

    /// An element of a list, or a value of a map.
    fn element(&mut self, member: &'v Member, node: &'v Node, sparse: bool) {
        if !node.is_null() {
            self.member(member, node);
        } else if !sparse {
            self.wrong(node, "a value: only what is `sparse` holds null");
        }
    }

    fn structure(&mut self, shape: &'v Shape, node: &'v Node) {
        let Some(entries) = node.as_object() else {
            return self.wrong(node, "an object");
        };
        self.members(shape, entries);
        let missing = shape.members.values().filter(|member| {
            let absent = entries.get(member.name()).is_none_or(Node::is_null);
            member.traits.is_required() && !member.traits.has(ids::DEFAULT) && absent
        });
        for member in missing {
            let message = format!("`{}` is missing", member.name());
            self.problem(node, ProblemKind::Type, message);
        }
    }

    fn union(&mut self, shape: &'v Shape, node: &'v Node) {
        let Some(entries) = node.as_object() else {
            return self.wrong(node, "an object");
        };
        let set = entries.iter().filter(|entry| !entry.value.is_null());
        if set.count() != 1 {
            self.problem(
                node,
                ProblemKind::Type,
                "a union holds exactly one of its members",
            );
        }
        self.members(shape, entries);
    }

    fn members(&mut self, shape: &'v Shape, entries: &'v Object) {
        for entry in entries {
            let Some(member) = shape.member(&entry.key) else {
                let message = format!(
                    "`{}` has no member `{}`",
                    shape.id,
                    super::shorten(&entry.key)
                );
                let key = Node::new(NodeValue::Null, entry.key_span);
                self.problem(&key, ProblemKind::UnknownMember, message);
                continue;
            };
            if entry.value.is_null() {
                continue;
            }
            self.path.push(Step::Key(&entry.key));
            self.member(member, &entry.value);
            self.path.pop();
        }
    }
}

fn read_length(node: &Node) -> Option<Length> {
    Length::read(node).ok()
}

fn read_range(node: &Node) -> Option<Range<'_>> {
    Range::read(node).ok()
}
