//! Reads HTML as it is found in models: unclosed tags, stray `<`, and placeholders in angle brackets.

use super::builder::{Builder, Container, Span};
use super::entity;

/// How far a tag may reach, in bytes; what is longer is text.
const LONGEST_TAG: usize = 4096;

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tag {
    Paragraph,
    List(bool),
    Item,
    Term,
    Definition,
    Quote,
    Note(&'static str),
    Heading(u8),
    Pre,
    Table,
    Row,
    Cell,
    Break,
    Code,
    Emphasis,
    Strong,
    Link,
    Image,
    /// Formatting without a counterpart: its content stays.
    Transparent,
}

/// The tags of documentation. Every other name in angle brackets is a placeholder and stays text.
fn tag(name: &str) -> Option<Tag> {
    Some(match name {
        "p" | "para" | "div" | "section" | "article" | "center" | "hr" | "caption" | "body"
        | "html" | "simpara" | "details" => Tag::Paragraph,
        "ul" | "menu" | "dl" | "itemizedlist" => Tag::List(false),
        "ol" | "orderedlist" => Tag::List(true),
        "li" | "listitem" => Tag::Item,
        "dt" => Tag::Term,
        "dd" => Tag::Definition,
        "blockquote" => Tag::Quote,
        "note" => Tag::Note("Note"),
        "important" => Tag::Note("Important"),
        "caution" => Tag::Note("Caution"),
        "warning" => Tag::Note("Warning"),
        "tip" => Tag::Note("Tip"),
        "fullname" | "h1" => Tag::Heading(2),
        "h2" => Tag::Heading(3),
        "h3" => Tag::Heading(4),
        "h4" => Tag::Heading(5),
        "h5" | "h6" => Tag::Heading(6),
        "pre" | "programlisting" => Tag::Pre,
        "table" => Tag::Table,
        "tr" => Tag::Row,
        "td" | "th" => Tag::Cell,
        "br" => Tag::Break,
        "code" | "tt" | "kbd" | "samp" => Tag::Code,
        "i" | "em" | "cite" | "dfn" | "var" | "replaceable" => Tag::Emphasis,
        "b" | "strong" => Tag::Strong,
        "a" => Tag::Link,
        "img" => Tag::Image,
        "u" | "span" | "font" | "small" | "big" | "sup" | "sub" | "abbr" | "acronym" | "s"
        | "del" | "ins" | "strike" | "mark" | "nobr" | "wbr" | "thead" | "tbody" | "tfoot"
        | "colgroup" | "col" | "summary" => Tag::Transparent,
        _ => return None,
    })
}

/// Whether documentation is HTML as a whole: it begins with a tag that makes a block, or a comment.
pub(super) fn is_html(documentation: &str) -> bool {
    let text = documentation.trim_start();
    let inline = |tag| {
        matches!(
            tag,
            Tag::Code | Tag::Emphasis | Tag::Strong | Tag::Link | Tag::Image | Tag::Transparent
        )
    };
    text.starts_with("<!--") || markup(text).is_some_and(|found| !inline(found.tag))
}

/// A tag that was found at the start of some text.
struct Markup<'t> {
    tag: Tag,
    closes: bool,
    attributes: &'t str,
    /// Its length in bytes.
    length: usize,
}

/// Reads `text` into the builder.
pub(super) fn feed(text: &str, builder: &mut Builder<'_>) {
    let mut rest = text;
    let mut comments = true;
    loop {
        let at = rest.find('<').unwrap_or(rest.len());
        let (before, from) = rest.split_at(at);
        put_text(before, builder);
        if from.is_empty() {
            return;
        }
        if let Some(found) = markup(from) {
            apply(&found, builder);
            rest = from.get(found.length..).unwrap_or_default();
        } else if let Some(after) = comment(from, &mut comments) {
            rest = after;
        } else {
            builder.text("<");
            rest = from.get(1..).unwrap_or_default();
        }
    }
}

/// What follows a comment. `search` is cleared when none ends any more.
fn comment<'t>(text: &'t str, search: &mut bool) -> Option<&'t str> {
    let inner = text.strip_prefix("<!--").filter(|_| *search)?;
    let end = inner.find("-->");
    *search = end.is_some();
    inner.get(end? + 3..)
}

/// Adds text with its character references decoded and its backticks made code.
fn put_text(text: &str, builder: &mut Builder<'_>) {
    let decoded = entity::decode(text);
    let mut rest: &str = &decoded;
    while !builder.in_code() && !builder.in_pre() {
        let Some((before, from)) = rest.split_once('`') else {
            break;
        };
        let Some((code, after)) = from
            .split_once('`')
            .filter(|(code, _)| !code.trim().is_empty())
        else {
            break;
        };
        builder.text(before);
        builder.code(code);
        rest = after;
    }
    if !rest.is_empty() {
        builder.text(rest);
    }
}

/// Reads a known tag at the start of `text`.
fn markup(text: &str) -> Option<Markup<'_>> {
    let inner = text.strip_prefix('<')?;
    let (closes, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    let named = inner
        .bytes()
        .take_while(|b| b.is_ascii_alphanumeric() || b"-_:".contains(b))
        .count();
    let (name, after) = inner.split_at(named);
    let tag = match name.bytes().any(|b| b.is_ascii_uppercase()) {
        true => tag(&name.to_ascii_lowercase()),
        false => tag(name),
    }?;
    if !after.starts_with(|c: char| c == '>' || c == '/' || c.is_ascii_whitespace()) {
        return None;
    }
    let end = tag_end(after)?;
    let length = text.len() - after.len() + end + 1;
    Some(Markup {
        tag,
        closes,
        attributes: after.get(..end)?,
        length,
    })
}

/// Where the `>` of a tag is, outside quotes. A quote that never ends is not one.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut first = None;
    for (at, byte) in text.bytes().enumerate().take(LONGEST_TAG) {
        match (byte, quote) {
            (b'>', None) => return Some(at),
            (b'<', None) => return None,
            (b'>', Some(_)) => first = first.or(Some(at)),
            (b'"' | b'\'', None) => quote = Some(byte),
            (_, Some(open)) if open == byte => quote = None,
            _ => {}
        }
    }
    first
}

/// The value of an attribute, decoded. Quotes may be missing.
fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let named = rest
            .find(|c: char| c.is_whitespace() || c == '=')
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(named);
        let Some(value) = after.trim_start().strip_prefix('=') else {
            if rest.is_empty() {
                return None;
            }
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inner = value.get(1..).unwrap_or_default();
                inner.split_once(quote).unwrap_or((inner, ""))
            }
            _ => value.split_once(char::is_whitespace).unwrap_or((value, "")),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(entity::decode(value).into_owned());
        }
        rest = after;
    }
}

fn apply(found: &Markup<'_>, builder: &mut Builder<'_>) {
    if found.closes {
        close(found.tag, builder);
    } else {
        open(found, builder);
    }
}

fn open(found: &Markup<'_>, builder: &mut Builder<'_>) {
    match found.tag {
        Tag::Paragraph if builder.is_at_label() => {}
        Tag::Paragraph => builder.end_paragraph(),
        Tag::List(false) => builder.open(Container::List(None)),
        Tag::List(true) => {
            let start = attribute(found.attributes, "start").and_then(|s| s.trim().parse().ok());
            builder.open(Container::List(Some(start.unwrap_or(1))));
        }
        Tag::Item => builder.open(Container::Item),
        Tag::Term => builder.open_term(),
        Tag::Definition => builder.open_definition(),
        Tag::Quote => builder.open(Container::Quote),
        Tag::Note(label) => builder.open_note(label),
        Tag::Heading(level) => builder.open_heading(level),
        Tag::Pre => builder.open_pre(),
        Tag::Table => builder.open(Container::Table),
        Tag::Row => builder.open(Container::Row),
        Tag::Cell => builder.open(Container::Cell),
        Tag::Break => builder.line_break(),
        Tag::Code => builder.open_span(Span::Code),
        Tag::Emphasis => builder.open_span(Span::Emphasis),
        Tag::Strong => builder.open_span(Span::Strong),
        Tag::Link => builder.open_span(Span::Link(attribute(found.attributes, "href"))),
        Tag::Image => builder.text(&attribute(found.attributes, "alt").unwrap_or_default()),
        Tag::Transparent => {}
    }
}

fn close(tag: Tag, builder: &mut Builder<'_>) {
    match tag {
        Tag::Paragraph | Tag::Heading(_) | Tag::Term => builder.end_paragraph(),
        Tag::List(_) => builder.close(Container::List(None)),
        Tag::Item | Tag::Definition => builder.close(Container::Item),
        Tag::Quote | Tag::Note(_) => builder.close(Container::Quote),
        Tag::Pre => builder.close_pre(),
        Tag::Table => builder.close(Container::Table),
        Tag::Row => builder.close(Container::Row),
        Tag::Cell => builder.close(Container::Cell),
        Tag::Code => builder.close_span(|span| *span == Span::Code),
        Tag::Emphasis => builder.close_span(|span| *span == Span::Emphasis),
        Tag::Strong => builder.close_span(|span| *span == Span::Strong),
        Tag::Link => builder.close_span(|span| matches!(span, Span::Link(_))),
        Tag::Break | Tag::Image | Tag::Transparent => {}
    }
}
