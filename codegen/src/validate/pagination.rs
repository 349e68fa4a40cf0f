//! Pagination: tokens, items and page size must be members of input and output, and of fitting types.

use super::{Context, services};
use crate::diagnostics::{Diagnostic, Severity, Span};
use crate::model::traits::{Paginated, ids};
use crate::model::{Member, Shape, ShapeKind, ShapeRef};

/// Deepest path of members.
const MAX_PATH: usize = 32;

pub(super) fn check(context: &Context<'_>) {
    for service in services(context) {
        let shared = service.shape.traits.paginated().unwrap_or_default();
        for operation in &service.operations {
            if let Some(own) = operation.traits.paginated() {
                check_operation(context, operation, own.or(shared));
            }
        }
    }
}

fn check_operation(context: &Context<'_>, operation: &Shape, paginated: Paginated<'_>) {
    let Some(data) = operation.as_operation() else {
        return;
    };
    let side = |side: &Option<ShapeRef>| {
        let target = side.as_ref().map(|reference| &reference.target);
        target.and_then(|target| context.model.shape(target))
    };
    let pages = Pages {
        context,
        operation,
        input: side(&data.input),
        output: side(&data.output),
    };
    pages.input_token(paginated.input_token);
    pages.output_token(paginated.output_token);
    if let Some(name) = paginated.page_size {
        pages.page_size(name);
    }
    if let Some(path) = paginated.items {
        pages.items(path);
    }
}

struct Pages<'c, 'a> {
    context: &'c Context<'a>,
    operation: &'c Shape,
    input: Option<&'a Shape>,
    output: Option<&'a Shape>,
}

impl<'a> Pages<'_, 'a> {
    fn input_token(&self, name: Option<&str>) {
        let Some(name) = name else {
            return self.report("inputToken", "`inputToken` is missing".to_owned());
        };
        let Some(member) = self.input_member("inputToken", name) else {
            return;
        };
        if member.traits.is_required() {
            let message =
                format!("`inputToken`: `{name}` is required, and the first page has no token");
            self.finding(Severity::Warning, "inputToken", message, Some(member.span));
        }
        self.expect(member, "inputToken", "a string", |kind| {
            kind.is_text() || *kind == ShapeKind::Map
        });
    }

    fn output_token(&self, path: Option<&str>) {
        let Some(path) = path else {
            return self.report("outputToken", "`outputToken` is missing".to_owned());
        };
        if let Some(member) = self.walk("outputToken", path) {
            self.expect(member, "outputToken", "a string", |kind| {
                kind.is_text() || *kind == ShapeKind::Map
            });
        }
    }

    fn page_size(&self, name: &str) {
        if let Some(member) = self.input_member("pageSize", name) {
            let numbers = [
                ShapeKind::Byte,
                ShapeKind::Short,
                ShapeKind::Integer,
                ShapeKind::Long,
            ];
            self.expect(member, "pageSize", "a whole number", |kind| {
                numbers.contains(kind)
            });
        }
    }

    fn items(&self, path: &str) {
        if let Some(member) = self.walk("items", path) {
            self.expect(member, "items", "a list or a map", |kind| {
                matches!(kind, ShapeKind::List | ShapeKind::Map)
            });
        }
    }

    fn input_member(&self, key: &str, name: &str) -> Option<&'a Member> {
        let member = self.input.and_then(|input| input.member(name));
        if member.is_none() {
            let message = format!(
                "`{key}`: the input has no member `{}`",
                super::shorten(name)
            );
            self.report(key, message);
        }
        member
    }

    /// The member at the end of a path through the output.
    fn walk(&self, key: &str, path: &str) -> Option<&'a Member> {
        let mut shape = self.output;
        let mut found = None;
        for (depth, name) in path.split('.').enumerate() {
            let member = shape
                .filter(|shape| shape.is_structure() && depth < MAX_PATH)
                .and_then(|shape| shape.member(name));
            let Some(member) = member else {
                let owner =
                    shape.map_or("the output".to_owned(), |shape| format!("`{}`", shape.id));
                let message = format!("`{key}`: {owner} has no member `{}`", super::shorten(name));
                self.report(key, message);
                return None;
            };
            shape = self.context.model.target(member);
            found = Some(member);
        }
        found
    }

    fn expect(&self, member: &Member, key: &str, wanted: &str, fits: impl Fn(&ShapeKind) -> bool) {
        let Some(target) = self.context.model.target(member) else {
            return;
        };
        if !fits(&target.kind) {
            let message = format!(
                "`{key}`: expected {wanted}, but `{}` is of type {}",
                member.name(),
                target.kind
            );
            self.finding(Severity::Warning, key, message, Some(member.span));
        }
    }

    fn report(&self, key: &str, message: String) {
        self.finding(Severity::Error, key, message, None);
    }

    fn finding(&self, severity: Severity, key: &str, message: String, related: Option<Span>) {
        let own = self.operation.traits.get(ids::PAGINATED);
        let span = own.and_then(|node| node.get(key)).map(|node| node.span);
        let span = span.unwrap_or(self.operation.traits.span(ids::PAGINATED));
        let mut found = Diagnostic::new(severity, "smithy::invalid_pagination", span, message)
            .with_shape(&self.operation.id);
        if let Some(related) = related {
            found = found.with_related(related, "the member");
        }
        self.context.report(found);
    }
}
