//! Reads `CommonMark`, with HTML where it has some, into the tree.

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::builder::{Builder, Container, Span};
use super::{LinkResolver, html};

/// Reads `text` into the builder.
pub(super) fn feed(text: &str, links: &dyn LinkResolver, builder: &mut Builder<'_>) {
    // A name in brackets is a link if it is known; it is resolved again when the link is closed.
    let known = |link: BrokenLink<'_>| {
        links
            .resolve(link.reference.trim_matches('`'))
            .map(|_| (CowStr::from(""), CowStr::from("")))
    };
    let parser = Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(known));
    let mut markup = String::new();
    let mut products = Vec::new();
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Emphasis) if is_product(text, range.start) => {
                products.push(range.end);
                builder.text("*");
            }
            Event::End(TagEnd::Emphasis) if products.last() == Some(&range.end) => {
                products.pop();
                builder.text("*");
            }
            // The description of an image is its text.
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(tag) => open(tag, builder),
            Event::End(TagEnd::HtmlBlock) => html::feed(&std::mem::take(&mut markup), builder),
            Event::End(tag) => close(tag, builder),
            Event::Html(part) => markup.push_str(&part),
            Event::InlineHtml(part) => html::feed(&part, builder),
            Event::Text(part) => builder.text(&part),
            Event::Code(part) => builder.code(&part),
            Event::SoftBreak => builder.text("\n"),
            Event::HardBreak => builder.line_break(),
            Event::Rule => builder.end_paragraph(),
            Event::InlineMath(part) | Event::DisplayMath(part) | Event::FootnoteReference(part) => {
                builder.text(&part);
            }
            Event::TaskListMarker(_) => {}
        }
    }
}

/// Whether the asterisk at `at` stands between digits: `1023*0.1` is meant as it is.
fn is_product(text: &str, at: usize) -> bool {
    let digit = |at: Option<usize>| {
        let byte = at.and_then(|at| text.as_bytes().get(at));
        byte.is_some_and(u8::is_ascii_digit)
    };
    digit(at.checked_sub(1)) && digit(at.checked_add(1))
}

fn open(tag: Tag<'_>, builder: &mut Builder<'_>) {
    match tag {
        Tag::Paragraph if builder.is_at_label() => {}
        Tag::Heading { level, .. } => builder.open_heading((level as u8 + 1).min(6)),
        Tag::BlockQuote(_) => builder.open(Container::Quote),
        Tag::CodeBlock(_) => builder.open_pre(),
        Tag::List(start) => {
            let start = start.map(|start| u32::try_from(start).unwrap_or(1));
            builder.open(Container::List(start));
        }
        Tag::Item => builder.open(Container::Item),
        Tag::Table(_) => builder.open(Container::Table),
        Tag::TableHead | Tag::TableRow => builder.open(Container::Row),
        Tag::TableCell => builder.open(Container::Cell),
        Tag::Emphasis => builder.open_span(Span::Emphasis),
        Tag::Strong => builder.open_span(Span::Strong),
        Tag::Link { dest_url, .. } => {
            let target = Some(dest_url.into_string()).filter(|target| !target.is_empty());
            builder.open_span(Span::Link(target));
        }
        _ => builder.end_paragraph(),
    }
}

fn close(tag: TagEnd, builder: &mut Builder<'_>) {
    match tag {
        TagEnd::CodeBlock => builder.close_pre(),
        TagEnd::BlockQuote(_) => builder.close(Container::Quote),
        TagEnd::List(_) => builder.close(Container::List(None)),
        TagEnd::Item => builder.close(Container::Item),
        TagEnd::Table => builder.close(Container::Table),
        TagEnd::TableHead | TagEnd::TableRow => builder.close(Container::Row),
        TagEnd::TableCell => builder.close(Container::Cell),
        TagEnd::Emphasis => builder.close_span(|span| *span == Span::Emphasis),
        TagEnd::Strong => builder.close_span(|span| *span == Span::Strong),
        TagEnd::Link => builder.close_span(|span| matches!(span, Span::Link(_))),
        _ => builder.end_paragraph(),
    }
}
