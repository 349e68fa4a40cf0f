//! The first sentence of documentation.

use super::inline::{self, Place, Word};
use super::tree::{Block, Inline};

/// Words that end in a full stop without ending a sentence.
const ABBREVIATIONS: [&str; 9] = [
    "e.g.", "i.e.", "etc.", "vs.", "approx.", "incl.", "cf.", "no.", "resp.",
];

/// The first sentence of the first paragraph (failing that, of the first heading) on one line.
pub(super) fn first_sentence(blocks: &[Block]) -> String {
    let Some(inlines) = first(blocks, false).or_else(|| first(blocks, true)) else {
        return String::new();
    };
    let words = inline::words(&bare(inlines), Place::Heading);
    let words: Vec<&str> = words.iter().filter_map(Word::text).collect();
    let ends = words
        .iter()
        .zip(words.iter().skip(1))
        .position(|(word, next)| ends(word, next));
    let sentence = words
        .get(..ends.map_or(words.len(), |at| at + 1))
        .unwrap_or_default();
    inline::at_line_start(&sentence.join(" "))
}

fn first(blocks: &[Block], headings: bool) -> Option<&[Inline]> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(inlines) => Some(inlines.as_slice()),
        Block::Heading(_, inlines) if headings => Some(inlines.as_slice()),
        Block::Quote(blocks) => first(blocks, headings),
        Block::List(_, items) => items.iter().find_map(|item| first(item, headings)),
        Block::Table(rows) => rows
            .iter()
            .flatten()
            .map(Vec::as_slice)
            .find(|cell| !cell.is_empty()),
        Block::Heading(..) | Block::Code(_) => None,
    })
}

/// Inlines without emphasis and links, which a cut could leave open.
fn bare(inlines: &[Inline]) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link(_, content) => {
                out.extend(bare(content));
            }
            other => out.push(other.clone()),
        }
    }
    out
}

/// Whether a sentence ends with `word`, judged also by the word that follows.
fn ends(word: &str, next: &str) -> bool {
    let bare = word.trim_end_matches(['"', '\'', ')', ']', '”', '’', '\\']);
    let stops = bare.ends_with(['.', '!', '?']) || word.ends_with('。');
    let opening = bare
        .trim_start_matches(['(', '"', '\'', '“'])
        .to_ascii_lowercase();
    let is_initial = opening.len() == 2 && opening.starts_with(|c: char| c.is_ascii_lowercase());
    stops
        && !is_initial
        && !ABBREVIATIONS.contains(&opening.as_str())
        && !next.starts_with(|c: char| c.is_lowercase())
}
