//! The tree that documentation is read into, and what can be asked of its text.

/// A block of documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    Paragraph(Vec<Inline>),
    Heading(u8, Vec<Inline>),
    Code(String),
    Quote(Vec<Block>),
    /// Each item is a list of blocks; a start makes the list ordered.
    List(Option<u32>, Vec<Vec<Block>>),
    /// Rows of cells; the first row is the header.
    Table(Vec<Vec<Vec<Inline>>>),
}

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inline {
    Text(String),
    Code(String),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Link(String, Vec<Inline>),
    Break,
}

/// `text` without what cannot be seen or what changes how other text is seen: control characters,
/// marks of writing direction. White space stays.
pub(super) fn visible(text: &str) -> String {
    if text
        .bytes()
        .all(|b| (b' '..0x7f).contains(&b) || b == b'\n')
    {
        return text.to_owned();
    }
    text.chars().filter(|c| is_visible(*c)).collect()
}

fn is_visible(c: char) -> bool {
    let hidden = matches!(c,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}');
    !hidden && (!c.is_control() || c.is_whitespace())
}
pub(super) fn is_blank(inline: &Inline) -> bool {
    match inline {
        Inline::Text(text) | Inline::Code(text) => text.trim().is_empty(),
        Inline::Emphasis(content) | Inline::Strong(content) => content.iter().all(is_blank),
        Inline::Link(..) => false,
        Inline::Break => true,
    }
}

/// The text of inlines, without their markup.
pub(super) fn plain_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link(_, content) => {
                out.push_str(&plain_text(content));
            }
            Inline::Break => out.push('\n'),
        }
    }
    out
}

/// Blocks as one run of inlines, for a cell of a table.
pub(super) fn flatten(blocks: Vec<Block>) -> Vec<Inline> {
    let mut out = Vec::new();
    for block in blocks {
        if !out.is_empty() {
            out.push(Inline::Text(" ".to_owned()));
        }
        match block {
            Block::Paragraph(inlines) | Block::Heading(_, inlines) => out.extend(inlines),
            Block::Code(code) => out.push(Inline::Code(code)),
            Block::Quote(blocks) => out.extend(flatten(blocks)),
            Block::List(_, items) => {
                for item in items {
                    out.push(Inline::Text(" • ".to_owned()));
                    out.extend(flatten(item));
                }
            }
            Block::Table(rows) => {
                for cell in rows.into_iter().flatten() {
                    out.push(Inline::Text(" ".to_owned()));
                    out.extend(cell);
                }
            }
        }
    }
    out
}

/// Code without the indentation that its lines share, and without blank lines around it.
pub(super) fn dedent(code: &str) -> String {
    let code = code.replace('\t', "    ");
    let lines: Vec<&str> = code.lines().map(str::trim_end).collect();
    let used = |line: &&&str| !line.is_empty();
    // The first line follows its tag, so its indentation says nothing.
    let indents = lines
        .iter()
        .skip(1)
        .filter(used)
        .map(|line| line.len() - line.trim_start().len());
    let shared = indents.min().unwrap_or(0);
    let mut out: Vec<&str> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| match at {
            0 => line.trim_start(),
            _ => line.get(shared..).unwrap_or_default(),
        })
        .collect();
    while out.last().is_some_and(|line| line.is_empty()) {
        out.pop();
    }
    let leading = out.iter().take_while(|line| line.is_empty()).count();
    out.drain(..leading);
    out.join("\n")
}
