//! Reads our Markdown as rustdoc does: it must be inert and complete, whatever it was made of.

use proptest::prelude::*;
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::super::*;

const PATH: &str = "crate::operation::";

/// Knows every name that begins with `Get`.
pub(super) fn known(name: &str) -> Option<String> {
    let is_name = name.starts_with("Get") && name.bytes().all(|b| b.is_ascii_alphanumeric());
    is_name.then(|| format!("{PATH}{}", name.to_lowercase()))
}

pub(super) fn render(documentation: &str) -> String {
    to_markdown(documentation, &known).join("\n")
}

/// Reads our Markdown as rustdoc does, and fails on whatever would make rustdoc complain. Gives the
/// text that a reader sees, without white space.
fn reading(markdown: &str) -> Result<String, String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut unresolved = None;
    let broken = |link: BrokenLink<'_>| {
        unresolved = Some(link.reference.to_string());
        None::<(CowStr<'_>, CowStr<'_>)>
    };
    let (mut text, mut free, mut depth) = (String::new(), String::new(), 0);
    let mut failure = None;
    for event in Parser::new_with_broken_link_callback(markdown, options, Some(broken)) {
        let bad = match &event {
            Event::Html(html) | Event::InlineHtml(html) => Some(format!("HTML {html}")),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &**info == "text" => None,
            Event::Start(Tag::CodeBlock(kind)) => Some(format!("code {kind:?}")),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let allowed = ["https://", "http://", "mailto:", PATH];
                let lower = dest_url.to_ascii_lowercase();
                let is_allowed = allowed.iter().any(|start| lower.starts_with(start));
                (!is_allowed).then(|| format!("link to {dest_url}"))
            }
            Event::Start(
                Tag::Image { .. }
                | Tag::HtmlBlock
                | Tag::Strikethrough
                | Tag::FootnoteDefinition(_),
            )
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => Some(format!("{event:?}")),
            _ => None,
        };
        failure = failure.or(bad);
        match event {
            Event::Start(Tag::Link { .. } | Tag::CodeBlock(_)) => depth += 1,
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => depth -= 1,
            Event::Text(part) => {
                text.push_str(&part);
                free.push_str(if depth == 0 { &part } else { "\n" });
            }
            Event::Code(part) => {
                text.push_str(&part);
                free.push('\n');
            }
            _ => free.push('\n'),
        }
    }
    if let Some(at) = find_bare_url(&free) {
        return Err(format!("bare URL {at}"));
    }
    match failure.or(unresolved) {
        Some(failure) => Err(failure),
        None => Ok(text.split_whitespace().collect()),
    }
}

fn find_bare_url(text: &str) -> Option<&str> {
    let is_url = |word: &&str| {
        ["http://", "https://"].iter().any(|scheme| {
            word.split_once(scheme)
                .is_some_and(|(_, host)| host.contains('.') && host.len() > 4)
        })
    };
    text.split_whitespace().find(is_url)
}

/// The text that a tree holds, without white space.
fn content(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(_, inlines) => {
                out.push_str(&visible_inlines(inlines));
            }
            Block::Code(code) => out.push_str(code),
            Block::Quote(blocks) => out.push_str(&content(blocks)),
            Block::List(_, items) => items.iter().for_each(|item| out.push_str(&content(item))),
            Block::Table(rows) => {
                for cell in rows.iter().flatten() {
                    out.push_str(&visible_inlines(cell));
                }
            }
        }
    }
    out.split_whitespace().collect()
}

/// A link without text shows its target.
fn visible_inlines(inlines: &[tree::Inline]) -> String {
    use tree::Inline::*;
    let show = |inline: &tree::Inline| match inline {
        Text(text) | Code(text) => text.clone(),
        Emphasis(content) | Strong(content) => visible_inlines(content),
        Link(target, content) => {
            let shown = visible_inlines(content);
            if shown.trim().is_empty() {
                target.clone()
            } else {
                shown
            }
        }
        Break => "\n".to_owned(),
    };
    inlines.iter().map(show).collect()
}

/// Nothing breaks rustdoc, and nothing is lost.
pub(super) fn check(documentation: &str) {
    let markdown = render(documentation);
    let read = reading(&markdown);
    let blocks = parse(documentation, &known);
    assert_eq!(
        read.as_ref(),
        Ok(&content(&blocks)),
        "{documentation:?}\n---\n{markdown}\n---\n{blocks:#?}"
    );
    let line = summary(documentation);
    assert!(!line.contains('\n'), "{line:?}");
    if let Err(problem) = reading(&line) {
        panic!("{problem} in the summary of {documentation:?}: {line:?}");
    }
    for hidden in ['\u{202e}', '\u{2066}', '\u{200f}', '\0', '\u{1b}', '\r'] {
        assert!(!markdown.contains(hidden) && !line.contains(hidden));
    }
}

#[test]
fn hostile_documentation_is_inert_and_fast() {
    let long = 1 << 16;
    for text in [
        "<ul><li>".repeat(long / 8),
        "<table><tr><td>".repeat(long / 15),
        "<b><i><code>".repeat(long / 12),
        "<note>".repeat(long / 6),
        "<a href=\"".repeat(long / 9),
        "<!--".repeat(long / 4),
        "`".repeat(long),
        "<p>".to_owned() + &"`".repeat(long),
        "<p>".to_owned() + &"` ``".repeat(long / 4),
        "<p>".to_owned() + &"<".repeat(long),
        "<p>".to_owned() + &"http://".repeat(long / 7),
        "<p>".to_owned() + &"&".repeat(long),
        "<code>".to_owned() + &"`a``b```".repeat(long / 8),
        "[".repeat(long / 8),
        "*a_".repeat(long / 8),
        ">".repeat(long / 8),
        "- ".repeat(long / 16),
        "\u{202e}*/ \"# ]]> ``` \\".repeat(999),
        "<script>alert(1)</script><style>*{}</style>".to_owned(),
        "<p onclick=\"x\">a<a href=\"https://a.b\" onclick='y'>b</a></p>".to_owned(),
    ] {
        check(&text);
    }
}

fn piece() -> impl Strategy<Value = String> {
    let markup = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<ul>",
        "</ul>",
        "<ol>",
        "</ol>",
        "<li>",
        "</li>",
        "<code>",
        "</code>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<a>",
        "<a href=\"https://a.b/c\">",
        "<a href='x'>",
        "</a>",
        "<note>",
        "</note>",
        "<pre>",
        "</pre>",
        "<dl>",
        "<dt>",
        "<dd>",
        "</dd>",
        "</dl>",
        "<br>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<h2>",
        "</h2>",
        "<bucket>",
        "<",
        ">",
        "&lt;",
        "&#96;",
        "GetThing",
        "https://x.y/z",
        "http://",
        "https://{a}.b",
        "\n",
        "\n\n",
        " ",
        " ",
        "    ",
        "\t",
        "`",
        "``",
        "```",
        "~~~",
        "*",
        "**",
        "_",
        "[",
        "]",
        "(",
        ")",
        "!",
        "#",
        "-",
        "--",
        "+",
        "=",
        "|",
        ":",
        "\\",
        "1.",
        "2)",
        "1",
        "a",
        "b.",
        "é",
        "日本",
        "\u{202e}",
        "\u{a0}",
        "\u{2028}",
        "$",
        "~",
        "^",
        "'",
        "\"",
        "&",
        "&amp;",
        "/",
        "%",
        "> ",
        "- ",
        "1. ",
        "# ",
        "| a | b |\n|--|--|\n",
        "[x]: http://y\n",
    ]);
    prop_oneof![8 => markup.prop_map(str::to_owned), 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_html_is_inert_and_keeps_its_text(pieces in prop::collection::vec(piece(), 0..30)) {
        check(&format!("<p>{}", pieces.concat()));
    }

    #[test]
    fn any_markdown_is_inert_and_keeps_its_text(pieces in prop::collection::vec(piece(), 0..30)) {
        check(&pieces.concat());
    }

    #[test]
    fn any_single_value_is_inert(text in prop::collection::vec(piece(), 0..12)) {
        let text = text.concat();
        let expected: String = tree::visible(&text).split_whitespace().collect();
        prop_assert_eq!(reading(&escape(&text)), Ok(expected.clone()));
        prop_assert_eq!(reading(&format!("- {}", code_span(&text))), Ok(expected));
    }
}
