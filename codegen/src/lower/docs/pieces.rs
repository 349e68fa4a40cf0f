//! Inlines without nesting, with emphasis only where Markdown sees it as such.

use std::borrow::Cow;

use super::tree::Inline;

/// Inlines without nesting.
#[derive(Clone, Debug)]
pub(super) enum Piece<'t> {
    Text(Cow<'t, str>),
    Code(String),
    Open(&'static str),
    Close(&'static str),
    LinkOpen,
    LinkClose(&'t str),
    /// A marker that would not be one where it stands.
    Nothing,
    Space,
    Break,
}

/// The pieces of a paragraph, in order.
pub(super) fn pieces(inlines: &[Inline]) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    flatten(inlines, false, &mut pieces);
    let mut pieces = merge(pieces);
    drop_bad_markers(&mut pieces);
    merge_urls(merge(pieces))
}

/// Unnests inlines. White space at the ends of a span goes outside; a span in a span of the same
/// kind of marker, a link in a link and an empty span disappear.
fn flatten<'t>(inlines: &'t [Inline], marked: bool, out: &mut Vec<Piece<'t>>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => {
                if text.starts_with(char::is_whitespace) {
                    out.push(Piece::Space);
                }
                if !text.trim().is_empty() {
                    out.push(Piece::Text(text.trim().into()));
                }
                if text.ends_with(char::is_whitespace) {
                    out.push(Piece::Space);
                }
            }
            Inline::Code(code) => put_code(code, out),
            Inline::Emphasis(content) => put_span("*", content, marked, out),
            Inline::Strong(content) => put_span("**", content, marked, out),
            Inline::Link(target, content) => put_link(target, content, marked, out),
            Inline::Break => out.push(Piece::Break),
        }
    }
}

fn put_code<'t>(code: &'t str, out: &mut Vec<Piece<'t>>) {
    if code.starts_with(char::is_whitespace) {
        out.push(Piece::Space);
    }
    if !code.trim().is_empty() {
        out.push(Piece::Code(code.trim().to_owned()));
    }
    if code.ends_with(char::is_whitespace) {
        out.push(Piece::Space);
    }
}

fn put_span<'t>(
    marker: &'static str,
    content: &'t [Inline],
    marked: bool,
    out: &mut Vec<Piece<'t>>,
) {
    let mut inner = Vec::new();
    flatten(content, true, &mut inner);
    surround(
        inner,
        (!marked).then_some((Piece::Open(marker), Piece::Close(marker))),
        out,
    );
}

fn put_link<'t>(target: &'t str, content: &'t [Inline], marked: bool, out: &mut Vec<Piece<'t>>) {
    let mut inner = Vec::new();
    flatten(content, marked, &mut inner);
    let is_empty = inner
        .iter()
        .all(|piece| matches!(piece, Piece::Space | Piece::Break));
    if is_empty {
        inner = vec![Piece::Text(target.into())];
    }
    for piece in &mut inner {
        match piece {
            Piece::LinkOpen | Piece::LinkClose(_) => *piece = Piece::Nothing,
            Piece::Break => *piece = Piece::Space,
            _ => {}
        }
    }
    surround(
        inner,
        Some((Piece::LinkOpen, Piece::LinkClose(target))),
        out,
    );
}

/// Puts markers around pieces, inside the spaces at their ends.
fn surround<'t>(
    inner: Vec<Piece<'t>>,
    markers: Option<(Piece<'t>, Piece<'t>)>,
    out: &mut Vec<Piece<'t>>,
) {
    let blank = |piece: &Piece<'_>| matches!(piece, Piece::Space | Piece::Break | Piece::Nothing);
    let Some((first, last)) = inner
        .iter()
        .position(|p| !blank(p))
        .zip(inner.iter().rposition(|p| !blank(p)))
    else {
        out.extend(inner);
        return;
    };
    let (open, close) = match markers {
        Some((open, close)) => (Some(open), Some(close)),
        None => (None, None),
    };
    let mut inner = inner.into_iter();
    out.extend(inner.by_ref().take(first));
    out.extend(open);
    out.extend(inner.by_ref().take(last + 1 - first));
    out.extend(close);
    out.extend(inner);
}

/// Removes emphasis that Markdown would not see as such, because of what stands next to it.
fn drop_bad_markers(pieces: &mut [Piece<'_>]) {
    let mut open = None;
    for at in 0..pieces.len() {
        match pieces.get(at) {
            Some(Piece::Open(_)) => open = Some(at),
            Some(Piece::Close(_)) => {
                let Some(start) = open.take() else { continue };
                let outside = neighbours(pieces, start, at);
                let inside = neighbours(pieces, at, start);
                let fits = fits(outside.0, inside.1) && fits(outside.1, inside.0);
                for marker in [start, at] {
                    if let Some(piece) = pieces.get_mut(marker).filter(|_| !fits) {
                        *piece = Piece::Nothing;
                    }
                }
            }
            _ => {}
        }
    }
}

/// Joins text to text and code to code, where what stood between them is gone.
fn merge(pieces: Vec<Piece<'_>>) -> Vec<Piece<'_>> {
    let mut out: Vec<Piece<'_>> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match (piece, out.last_mut()) {
            (Piece::Nothing, _) => {}
            (Piece::Text(text), Some(Piece::Text(last))) => last.to_mut().push_str(&text),
            (Piece::Code(code), Some(Piece::Code(last))) => last.push_str(&code),
            (piece, _) => out.push(piece),
        }
    }
    out
}

/// Makes a bare URL next to code part of the code: the code may be the rest of it, and the URL may
/// become code itself.
fn merge_urls(pieces: Vec<Piece<'_>>) -> Vec<Piece<'_>> {
    let mut out: Vec<Piece<'_>> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match (piece, out.last_mut()) {
            (Piece::Text(text), Some(Piece::Code(last))) if find_url(&text) == Some(0) => {
                let end = text.find(char::is_whitespace).unwrap_or(text.len());
                let (url, rest) = text.split_at(end);
                last.push_str(url);
                if !rest.is_empty() {
                    out.push(Piece::Text(rest.to_owned().into()));
                }
            }
            (Piece::Code(code), _) => put_merged_code(code, &mut out),
            (piece, _) => out.push(piece),
        }
    }
    out
}

fn put_merged_code(mut code: String, out: &mut Vec<Piece<'_>>) {
    if let Some(Piece::Text(text)) = out.last_mut() {
        let word = text.rfind(char::is_whitespace).unwrap_or(0);
        if let Some(at) = text.get(word..).and_then(find_url) {
            code.insert_str(0, text.get(word + at..).unwrap_or_default());
            text.to_mut().truncate(word + at);
            if text.is_empty() {
                out.pop();
            }
        }
    }
    match out.last_mut() {
        Some(Piece::Code(last)) => last.push_str(&code),
        _ => out.push(Piece::Code(code)),
    }
}

/// The characters before one piece and after another. A URL counts as a backslash: whether it is
/// written with punctuation around it is not known here.
fn neighbours(pieces: &[Piece<'_>], before: usize, after: usize) -> (char, char) {
    let last = |piece: &Piece<'_>| match piece {
        Piece::Text(text) if ends_in_url(text) => Some('\\'),
        Piece::Text(text) => text.chars().next_back(),
        Piece::Code(_) => Some('`'),
        Piece::Open(_) | Piece::Close(_) => Some('*'),
        Piece::LinkOpen => Some('['),
        Piece::LinkClose(_) => Some(')'),
        Piece::Nothing => None,
        Piece::Space | Piece::Break => Some(' '),
    };
    let first = |piece: &Piece<'_>| match piece {
        Piece::Text(text) if find_url(text) == Some(0) => Some('\\'),
        Piece::Text(text) => text.chars().next(),
        Piece::LinkClose(_) => Some(']'),
        other => last(other),
    };
    let previous = pieces
        .get(..before)
        .unwrap_or_default()
        .iter()
        .rev()
        .find_map(last);
    let next = pieces
        .get(after + 1..)
        .unwrap_or_default()
        .iter()
        .find_map(first);
    (previous.unwrap_or(' '), next.unwrap_or(' '))
}

/// Whether the last word of a text has a bare URL, which is written with punctuation around it.
fn ends_in_url(text: &str) -> bool {
    text.rsplit(char::is_whitespace)
        .next()
        .is_some_and(|word| find_url(word).is_some())
}

/// Whether a marker between these two characters opens (or closes) emphasis: an alphanumeric
/// character inside always does, another one only next to a space or punctuation outside.
fn fits(outside: char, inside: char) -> bool {
    let apart = outside.is_whitespace() || outside.is_ascii_punctuation();
    !matches!(outside, '*' | '_' | '\\')
        && !inside.is_whitespace()
        && (inside.is_alphanumeric() || apart)
}

/// Where the next bare URL begins.
pub(super) fn find_url(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find("http").map(|at| at + from) {
        let rest = text.get(at + 4..)?;
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        if rest
            .strip_prefix("://")
            .is_some_and(|r| r.starts_with(|c: char| !c.is_whitespace()))
        {
            return Some(at);
        }
        from = at + 4;
    }
    None
}
