//! Whether the documentation of models keeps its words on the way to Markdown.
//!
//! The words of a text without its tags must stand, in their order, among the words that its Markdown shows.
//! That may have more: labels of notes, and names that look like tags.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use smithy_codegen::load::load_paths;
use smithy_codegen::lower::docs::{NoLinks, to_markdown};
use smithy_codegen::model::traits::ids;
use smithy_codegen::model::{Model, ShapeId, Traits};
use smithy_codegen::parallel;

use super::emit::Crate;
use super::progress::Progress;
use super::record::{Docs, beginning};
use crate::models::Found;

/// Compares the texts of the models that have a crate, unless an earlier run did.
pub(super) fn all(crates: &mut [Crate<'_>], jobs: usize) -> Result<(), String> {
    let is_open =
        |one: &&mut Crate<'_>| one.record().failure.is_none() && one.record().docs.is_none();
    let open: Vec<&mut Crate<'_>> = crates.iter_mut().filter(is_open).collect();
    let progress = Progress::new("read", open.len());
    let models: Vec<&Found> = open.iter().map(|one| one.found).collect();
    let done = parallel::map_with(jobs, &models, |found| {
        let docs = of_model(&load_paths(std::slice::from_ref(&found.path)).model);
        progress.step(&found.name);
        docs
    });
    for (one, docs) in open.into_iter().zip(done) {
        one.kept.record.docs = Some(docs);
        one.keep()?;
    }
    Ok(())
}

fn of_model(model: &Model) -> Docs {
    let mut docs = Docs::default();
    let mut look_at = |id: &ShapeId, traits: &Traits| {
        let text = traits
            .get(ids::DOCUMENTATION)
            .and_then(|node| node.as_str());
        if let Some(text) = text {
            docs.texts += 1;
            if let Some(word) = lost(text) {
                let failure = format!("documentation of {id} loses `{word}`");
                docs.failures.push(beginning(&failure));
            }
        }
    };
    for shape in model.shapes.values() {
        look_at(&shape.id, &shape.traits);
        for member in shape.members.values() {
            look_at(&member.id, &member.traits);
        }
    }
    docs
}

/// The first word of a text that its Markdown does not show where it should.
fn lost(text: &str) -> Option<String> {
    let markdown = to_markdown(text, &NoLinks).join("\n");
    let text = without_tags(text);
    let missing = |targets: bool| {
        let shown = shown(&markdown, targets);
        let mut shown = words(&shown);
        let mut wanted = words(&text);
        let lost = wanted.find(|word| !shown.any(|found| found == *word));
        lost.map(str::to_owned)
    };
    // In Markdown, the URL of a link is text of the model, too.
    missing(false).filter(|_| missing(true).is_some())
}

/// Runs of letters and digits.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// What a reader of Markdown sees, and with `targets` after each link where it leads.
fn shown(markdown: &str, targets: bool) -> String {
    let mut out = String::new();
    let (mut open, mut numbers) = (Vec::new(), Vec::new());
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::Start(Tag::Link { dest_url, .. }) => open.push(dest_url),
            Event::End(TagEnd::Link) => {
                let target = open.pop().filter(|_| targets);
                out.extend(target.map(|target| format!(" {target} ")));
            }
            Event::Start(Tag::List(start)) => numbers.push(start),
            Event::End(TagEnd::List(_)) => drop(numbers.pop()),
            Event::Start(Tag::Item) => {
                out.push(' ');
                if let Some(Some(number)) = numbers.last_mut() {
                    out.push_str(&format!("{number} "));
                    *number += 1;
                }
            }
            Event::Start(Tag::Emphasis | Tag::Strong)
            | Event::End(TagEnd::Emphasis | TagEnd::Strong) => {}
            _ => out.push(' '),
        }
    }
    out
}

/// A text without tags and comments, its entities replaced. What only looks like a tag stays out, too.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, found) = rest.split_at(at);
        out.push_str(before);
        let (shown, after) = match found.strip_prefix('&') {
            Some(after) => entity(after),
            None => tag(found),
        };
        out.push_str(&shown);
        rest = after;
    }
    out + rest
}

/// What stands for a tag at the beginning of `text`, and what comes after it.
fn tag(text: &str) -> (String, &str) {
    let is_tag = text.get(1..).is_some_and(|inner| {
        inner.starts_with(|c: char| c.is_ascii_alphabetic() || "/!".contains(c))
    });
    let (end, length) = match text.starts_with("<!--") {
        true => ("-->", 3),
        false => (">", 1),
    };
    match text.find(end).filter(|_| is_tag) {
        // Inline tags do not part words.
        Some(at) => {
            let name = text.get(1..at).unwrap_or_default().trim_start_matches('/');
            let inline = [
                "a", "b", "i", "em", "strong", "code", "span", "sup", "sub", "u",
            ];
            let name = name
                .split([' ', '\n', '\t', '/'])
                .next()
                .unwrap_or_default();
            let gap = if inline.contains(&name) { "" } else { " " };
            (gap.to_owned(), text.get(at + length..).unwrap_or_default())
        }
        None => ("<".to_owned(), text.get(1..).unwrap_or_default()),
    }
}

/// What an entity stands for (after its `&`), and what comes after it. Those without letters are a gap.
fn entity(text: &str) -> (String, &str) {
    let name = text.split_once(';').filter(|(name, _)| {
        name.len() <= 8 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#')
    });
    let Some((name, rest)) = name else {
        return ("&".to_owned(), text);
    };
    let number = name
        .strip_prefix('#')
        .and_then(|number| match number.strip_prefix(['x', 'X']) {
            Some(number) => u32::from_str_radix(number, 16).ok(),
            None => number.parse().ok(),
        });
    match (number.and_then(char::from_u32), name) {
        (Some(c), _) => (c.to_string(), rest),
        (None, "amp") => ("&".to_owned(), rest),
        (None, _) => (" ".to_owned(), rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_without_their_tags() {
        let text = "<p>A &lt;b&gt; <b>bo</b>ld</p><!-- no --><ul><li>x &#228; &amp;lt;</li></ul>";
        let text = without_tags(text);
        assert_eq!(
            words(&text).collect::<Vec<_>>(),
            ["A", "b", "bold", "x", "ä", "lt"]
        );
        let markdown = "**bo**ld [a](https://b.c)d\n\n3. x\n4. y\n";
        let shown = |targets| {
            let text = shown(markdown, targets);
            words(&text).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(shown(false), "bold ad 3 x 4 y");
        assert_eq!(shown(true), "bold a https b c d 3 x 4 y");
    }

    #[test]
    fn texts_keep_their_words() {
        for text in [
            "<p>Plain <code>code</code> and <a href=\"https://example.com\">a link</a>.</p>",
            "<note><p>Read <i>this</i>.</p></note><table><tr><td>a</td><td>b</td></tr></table>",
            "<dl><dt>term</dt><dd>definition</dd></dl><pre>let x = 1;</pre>",
            "<a href=\"https://example.com\">linked</a>on and 1) one\n2) two",
            "Choose [one](https://example.com/a) of:\n1) x\n2) y",
            "use <bucket>/<key> & more; 1 < 2",
        ] {
            assert_eq!(lost(text), None, "{text}");
        }
    }
}
