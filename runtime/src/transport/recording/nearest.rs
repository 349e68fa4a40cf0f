//! Which exchange a request is, and if it is none, which is nearest and why it is not that.

use super::{Asked, Content, Exchange};
use crate::codec::json::parse_document;

/// Whether two requests are the same, but for host and headers.
pub(super) fn fits(asked: &Asked, recorded: &Asked) -> bool {
    difference(asked, recorded).is_none()
}

/// Whether two requests have the same method and path.
pub(super) fn fits_path(asked: &Asked, recorded: &Asked) -> bool {
    asked.method == recorded.method && path(&asked.uri) == path(&recorded.uri)
}

/// In what two requests differ first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Difference {
    Body,
    Query,
    Method,
    Path,
}

fn difference(asked: &Asked, recorded: &Asked) -> Option<Difference> {
    if path(&asked.uri) != path(&recorded.uri) {
        Some(Difference::Path)
    } else if asked.method != recorded.method {
        Some(Difference::Method)
    } else if query(&asked.uri) != query(&recorded.uri) {
        Some(Difference::Query)
    } else if !same(&asked.body, &recorded.body) {
        Some(Difference::Body)
    } else {
        None
    }
}

/// Maps in JSON have no order.
fn same(a: &Content, b: &Content) -> bool {
    if a == b {
        return true;
    }
    let (Content::Text(a), Content::Text(b)) = (a, b) else {
        return false;
    };
    match (parse_document(a.as_bytes()), parse_document(b.as_bytes())) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    }
}

fn target(uri: &str) -> &str {
    let rest = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    let start = rest.find(['/', '?']).unwrap_or(rest.len());
    rest.get(start..).unwrap_or_default()
}

fn path(uri: &str) -> &str {
    let path = target(uri).split('?').next().unwrap_or_default();
    if path.is_empty() { "/" } else { path }
}

fn query(uri: &str) -> &str {
    target(uri).split_once('?').map_or("", |(_, query)| query)
}

/// What a request without an exchange is told.
pub(super) fn message(
    asked: &Asked,
    exchanges: &[Exchange],
    played: &[bool],
    in_order: bool,
) -> String {
    let what = name(asked);
    let left = |index: &usize| !played.get(*index).copied().unwrap_or(true);
    if in_order {
        let next = (0..exchanges.len()).find(left);
        let next = next.and_then(|index| Some((index, exchanges.get(index)?)));
        return match next {
            Some((index, next)) => format!(
                "the recording has {} as its next exchange, number {}, not {what}",
                name(&next.asked),
                index + 1
            ),
            None => format!("the recording has ended, and has nothing more for {what}"),
        };
    }
    let nearest = exchanges
        .iter()
        .enumerate()
        .min_by_key(|(index, exchange)| {
            let recorded = &exchange.asked;
            let difference = difference(asked, recorded);
            let common = path(&asked.uri)
                .bytes()
                .zip(path(&recorded.uri).bytes())
                .take_while(|(a, b)| a == b)
                .count();
            (difference, std::cmp::Reverse(common), !left(index))
        });
    let Some((index, exchange)) = nearest else {
        return format!("the recording is empty, and has nothing for {what}");
    };
    let why = match difference(asked, &exchange.asked) {
        None => "which was played already".to_owned(),
        Some(Difference::Path) => "whose path is another".to_owned(),
        Some(Difference::Method) => "whose method is another".to_owned(),
        Some(Difference::Query) => "whose query is another".to_owned(),
        Some(Difference::Body) => {
            format!(
                "whose body is another, {}",
                place(&asked.body, &exchange.asked.body)
            )
        }
    };
    format!(
        "the recording has nothing for {what}; nearest is number {}, {}, {why}",
        index + 1,
        name(&exchange.asked)
    )
}

fn name(asked: &Asked) -> String {
    format!("{} {}", asked.method, target(&asked.uri))
}

/// Where two bodies differ. Both are without secrets.
fn place(asked: &Content, recorded: &Content) -> String {
    let (Content::Text(asked), Content::Text(recorded)) = (asked, recorded) else {
        return "as bytes".to_owned();
    };
    let chars = asked.chars().zip(recorded.chars());
    let at = chars.take_while(|(a, b)| a == b).count();
    let around = |text: &str| -> String {
        let from = at.saturating_sub(12);
        text.chars().skip(from).take(36).collect()
    };
    format!(
        "from character {at}: {:?} was asked, {:?} is recorded",
        around(asked),
        around(recorded)
    )
}
