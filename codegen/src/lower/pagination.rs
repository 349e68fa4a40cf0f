//! `smithy.api#paginated`: the path of the token and of the items, and their types.

use super::context::Context;
use super::literal::Known;
use super::reach::Bound;
use crate::ir::{Field, PageItem, Pagination, PathStep, Presence, Structure, Type};
use crate::model::traits::ids;

/// How the pages of an operation are linked. A warning, and no paginator, where the trait does not fit.
pub(super) fn of(
    context: &Context<'_>,
    known: &Known<'_>,
    bound: &Bound<'_>,
    input: &Structure,
    output: &Structure,
) -> Option<Pagination> {
    let own = bound.shape.traits.paginated()?;
    let merged = own.or(context.service.traits.paginated().unwrap_or_default());
    let refuse = |message: String| {
        let span = bound.shape.traits.span(ids::PAGINATED);
        let message = format!("no paginator is emitted: {message}");
        context.warn("smithy::invalid_pagination", span, &bound.shape.id, message);
    };
    let pages = || {
        let name = merged.input_token.ok_or("`inputToken` is missing")?;
        let input_token = member(input, name)?;
        let path = merged.output_token.ok_or("`outputToken` is missing")?;
        let (output_token, token) = walk(known, output, path)?;
        if input_token.ty != token.ty {
            return Err("the tokens of input and output differ in type".to_owned());
        }
        let items = merged
            .items
            .map(|path| walk(known, output, path))
            .transpose()?;
        let item = items
            .as_ref()
            .map(|(_, field)| item(&field.ty))
            .transpose()?;
        let page_size = merged
            .page_size
            .map(|name| member(input, name))
            .transpose()?
            .filter(|field| is_size(context, bound, field));
        Ok::<_, String>(Pagination {
            input_token: input_token.name.clone(),
            output_token,
            token: token.ty.clone(),
            items: items.map(|(path, _)| path),
            item,
            page_size: page_size.map(|field| field.name.clone()),
        })
    };
    pages().map_err(refuse).ok()
}

fn member<'a>(of: &'a Structure, name: &str) -> Result<&'a Field, String> {
    let found = of.fields.iter().find(|field| field.member == name);
    found.ok_or_else(|| format!("`{}` has no member `{name}`", of.shape))
}

/// Whether a member can limit the items of a page: only a 32-bit number can. A warning where it is none.
fn is_size(context: &Context<'_>, bound: &Bound<'_>, field: &Field) -> bool {
    let fits = field.ty == Type::Integer;
    if !fits {
        let span = bound.shape.traits.span(ids::PAGINATED);
        let name = &field.member;
        let message = format!("pages have no size to set: `{name}` is no 32-bit number");
        context.warn("smithy::invalid_pagination", span, &bound.shape.id, message);
    }
    fits
}

/// Follows names joined by dots; gives the steps and the last field.
fn walk<'a>(
    known: &Known<'a>,
    output: &'a Structure,
    path: &str,
) -> Result<(Vec<PathStep>, &'a Field), String> {
    let mut names = path.split('.');
    let mut field = member(output, names.next().unwrap_or_default())?;
    let mut steps = vec![step(field)];
    for name in names {
        let inner = match &field.ty {
            Type::Structure(name) => known.structure(name),
            _ => None,
        };
        let inner = inner.ok_or_else(|| format!("`{}` is no structure", field.member))?;
        field = member(inner, name)?;
        steps.push(step(field));
    }
    Ok((steps, field))
}

pub(super) fn step(field: &Field) -> PathStep {
    PathStep {
        field: field.name.clone(),
        optional: field.presence == Presence::Optional,
        boxed: field.boxed,
    }
}

fn item(ty: &Type) -> Result<PageItem, String> {
    match ty {
        Type::List {
            member,
            sparse: false,
        } => Ok(PageItem::Element((**member).clone())),
        Type::Map {
            key,
            value,
            sparse: false,
        } => Ok(PageItem::Entry((**key).clone(), (**value).clone())),
        _ => Err("`items` is neither a list nor a map".to_owned()),
    }
}
