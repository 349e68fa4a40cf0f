//! Writes blocks as lines of Markdown.

use super::inline::{self, Place, Word};
use super::tree::{Block, Inline};

/// Text is not squeezed below this many columns, however deep it is.
const NARROWEST: usize = 40;

/// The blocks as lines, with one blank line between blocks and none at the ends.
pub(super) fn lines(blocks: &[Block], width: usize) -> Vec<String> {
    let mut out = Vec::new();
    put_blocks(blocks, width, false, &mut out);
    out
}

fn put_blocks(blocks: &[Block], width: usize, tight: bool, out: &mut Vec<String>) {
    let mut lists = 0_usize;
    for (at, block) in blocks.iter().enumerate() {
        let start = out.len();
        if at > 0 && !tight {
            out.push(String::new());
        }
        let before = out.len();
        lists = if matches!(block, Block::List(..)) {
            lists + 1
        } else {
            0
        };
        put_block(block, width, lists.is_multiple_of(2), out);
        if out.len() == before {
            out.truncate(start);
        }
    }
}

/// `alternate` chooses the other marker, so that two lists in a row stay two lists.
fn put_block(block: &Block, width: usize, alternate: bool, out: &mut Vec<String>) {
    match block {
        Block::Paragraph(inlines) => wrap(&inline::words(inlines, Place::Paragraph), width, out),
        Block::Heading(level, inlines) => out.extend(heading(*level, inlines)),
        Block::Code(code) => put_code(code, out),
        Block::Quote(blocks) => {
            let inner = lines(blocks, narrower(width, 2));
            out.extend(inner.iter().map(|line| prefixed("> ", line)));
        }
        Block::List(start, items) => put_list(*start, items, width, alternate, out),
        Block::Table(rows) => put_table(rows, out),
    }
}

fn narrower(width: usize, by: usize) -> usize {
    width.saturating_sub(by).max(NARROWEST)
}

fn prefixed(prefix: &str, line: &str) -> String {
    format!("{prefix}{line}").trim_end().to_owned()
}

/// Breaks words into lines of at most `width` characters where that is possible.
fn wrap(words: &[Word], width: usize, out: &mut Vec<String>) {
    let mut line = String::new();
    let mut columns = 0;
    for word in words {
        let Word::Text(word) = word else {
            if !line.is_empty() {
                line.push('\\');
                out.push(std::mem::take(&mut line));
            }
            continue;
        };
        let length = word.chars().count();
        if !line.is_empty() && columns + 1 + length > width {
            out.push(std::mem::take(&mut line));
        }
        if line.is_empty() {
            line = inline::at_line_start(word);
            columns = length;
        } else {
            line.push(' ');
            line.push_str(word);
            columns += 1 + length;
        }
    }
    if !line.is_empty() {
        out.push(line);
    } else if let Some(last) = out.last_mut() {
        // A line break at the end of a paragraph would show as a backslash.
        if matches!(words.last(), Some(Word::Break)) && last.ends_with('\\') {
            last.pop();
        }
    }
}

fn heading(level: u8, inlines: &[Inline]) -> Option<String> {
    let words = inline::words(inlines, Place::Heading);
    let words: Vec<String> = words
        .iter()
        .filter_map(Word::text)
        .map(inline::at_line_start)
        .collect();
    (!words.is_empty()).then(|| format!("{} {}", "#".repeat(level.into()), words.join(" ")))
}

/// A fence that is longer than any in the code; `text` keeps rustdoc from compiling it.
fn put_code(code: &str, out: &mut Vec<String>) {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat((longest + 1).max(3));
    out.push(format!("{fence}text"));
    for line in code.split([
        '\n', '\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}', '\u{85}',
    ]) {
        out.push(line.trim_end().to_owned());
    }
    out.push(fence);
}

fn put_list(
    start: Option<u32>,
    items: &[Vec<Block>],
    width: usize,
    alternate: bool,
    out: &mut Vec<String>,
) {
    // Only a list of short items stays tight: a paragraph, and perhaps a list that may follow it.
    let short = |item: &Vec<Block>| {
        matches!(
            item.as_slice(),
            [Block::Paragraph(_)] | [Block::Paragraph(_), Block::List(None | Some(1), _)]
        )
    };
    let tight = items.iter().all(short);
    let last = u32::try_from(items.len()).unwrap_or(u32::MAX);
    let mut number = start.unwrap_or(0).min(999_999_999_u32.saturating_sub(last));
    let mut first = true;
    for item in items {
        let marker = match (start, alternate) {
            (None, false) => "- ".to_owned(),
            (None, true) => "* ".to_owned(),
            (Some(_), false) => format!("{number}. "),
            (Some(_), true) => format!("{number}) "),
        };
        let mut inner = Vec::new();
        put_blocks(item, narrower(width, marker.len()), tight, &mut inner);
        if inner.is_empty() {
            continue;
        }
        if !first && !tight {
            out.push(String::new());
        }
        let indent = " ".repeat(marker.len());
        for (at, line) in inner.iter().enumerate() {
            out.push(prefixed(if at == 0 { &marker } else { &indent }, line));
        }
        number += 1;
        first = false;
    }
}

/// A table; each row is one line, and every row has as many cells as the longest.
fn put_table(rows: &[Vec<Vec<Inline>>], out: &mut Vec<String>) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    for (at, row) in rows.iter().enumerate() {
        let cells = (0..columns).map(|column| row.get(column).map(|cell| put_cell(cell)));
        let cells: Vec<String> = cells.map(Option::unwrap_or_default).collect();
        out.push(format!("| {} |", cells.join(" | ")));
        if at == 0 {
            out.push(format!("|{}", " --- |".repeat(columns)));
        }
    }
}

fn put_cell(cell: &[Inline]) -> String {
    let words = inline::words(cell, Place::Cell);
    let words: Vec<&str> = words.iter().filter_map(Word::text).collect();
    words.join(" ")
}
