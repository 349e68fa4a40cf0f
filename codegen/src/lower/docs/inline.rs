//! Writes the pieces of a paragraph as words of Markdown, escaped.

use std::borrow::Cow;

use super::tree::Inline;

/// Where inlines are written, which decides what is special there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Paragraph,
    Heading,
    Cell,
}

/// What may not be broken across lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Text(String),
    /// A line break that the text asks for.
    Break,
}

impl Word {
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Break => None,
        }
    }
}

/// Inlines without nesting.
#[derive(Clone, Debug)]
enum Piece<'t> {
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

/// The words of a paragraph.
pub(super) fn words(inlines: &[Inline], place: Place) -> Vec<Word> {
    let mut pieces = Vec::new();
    flatten(inlines, false, &mut pieces);
    let mut pieces = merge(pieces);
    drop_bad_markers(&mut pieces);
    let pieces = merge_urls(merge(pieces));
    let mut writer = Writer {
        place,
        words: Vec::new(),
        word: String::new(),
        space: false,
        in_link: false,
    };
    for (at, piece) in pieces.iter().enumerate() {
        writer.put(piece, pieces.get(at + 1));
    }
    writer.end_word();
    writer.words
}

/// One line of escaped text.
pub(super) fn plain(text: &str) -> String {
    let inlines = [Inline::Text(super::tree::visible(text))];
    let words = words(&inlines, Place::Heading);
    let words: Vec<&str> = words.iter().filter_map(Word::text).collect();
    at_line_start(&words.join(" "))
}

/// Inline code: a run of backticks that the text does not have, around the text.
pub(super) fn code_span(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return text;
    }
    let runs = || text.split(|c| c != '`').map(str::len);
    let free = (1..)
        .find(|length| runs().all(|run| run != *length))
        .unwrap_or(1);
    let fence = "`".repeat(free);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Escapes what would begin a block at the start of a line: a heading, a quote, a list, a table.
pub(super) fn at_line_start(word: &str) -> String {
    let first = word.split(' ').next().unwrap_or(word);
    let all = |set: &str| !first.is_empty() && first.chars().all(|c| set.contains(c));
    let digits = first.bytes().take_while(u8::is_ascii_digit).count();
    let is_number = (1..10).contains(&digits) && matches!(first.get(digits..), Some("." | ")"));
    if is_number {
        let (number, rest) = word.split_at(digits);
        return format!("{number}\\{rest}");
    }
    let block = first.starts_with(['>', '|']) || all("#") || all("=") || all(":-|") || all("+-");
    if block {
        format!("\\{word}")
    } else {
        word.to_owned()
    }
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

struct Writer {
    place: Place,
    words: Vec<Word>,
    word: String,
    /// A space is due before the next character.
    space: bool,
    in_link: bool,
}

impl Writer {
    fn put(&mut self, piece: &Piece<'_>, next: Option<&Piece<'_>>) {
        match piece {
            Piece::Nothing => {}
            Piece::Space => self.space = true,
            Piece::Break if self.place == Place::Paragraph => {
                self.end_word();
                if matches!(self.words.last(), Some(Word::Text(_))) {
                    self.words.push(Word::Break);
                }
            }
            Piece::Break => self.space = true,
            Piece::Text(text) => self.put_text(text, next),
            Piece::Code(code) => self.put_code(code),
            // A closing marker belongs to the word before it, an opening one to the word after.
            Piece::Open(marker) => self.push(marker),
            Piece::Close(marker) => self.word.push_str(marker),
            Piece::LinkOpen => {
                self.push("[");
                self.in_link = true;
            }
            Piece::LinkClose(target) => {
                self.word.push_str(&format!("]({target})"));
                self.in_link = false;
            }
        }
    }

    fn end_word(&mut self) {
        self.space = false;
        if !self.word.is_empty() {
            self.words.push(Word::Text(std::mem::take(&mut self.word)));
        }
    }

    fn push(&mut self, text: &str) {
        if self.space && self.in_link {
            self.word.push(' ');
            self.space = false;
        } else if self.space {
            self.end_word();
        }
        self.word.push_str(text);
    }

    fn put_code(&mut self, code: &str) {
        if self.in_link && code.contains(']') {
            // `[…]:` at the start of a line would define a link, whatever is code in it.
            return self.put_chars(code);
        }
        if self.place != Place::Cell {
            return self.push(&code_span(code));
        }
        // A pipe ends a cell even in code, and an escaped one there cannot follow a backslash.
        for (at, part) in code.split('|').enumerate() {
            if at > 0 {
                self.push("\\|");
            }
            self.space |= part.starts_with(char::is_whitespace);
            if !part.trim().is_empty() {
                self.push(&code_span(part));
                self.space |= part.ends_with(char::is_whitespace);
            }
        }
    }

    fn put_text(&mut self, text: &str, next: Option<&Piece<'_>>) {
        if self.in_link {
            return self.put_chars(text);
        }
        let followed = next.is_some_and(|p| !matches!(p, Piece::Space | Piece::Break));
        let mut rest = text;
        while let Some(at) = find_url(rest) {
            let (before, from) = rest.split_at(at);
            self.put_chars(before);
            let end = from.find(char::is_whitespace).unwrap_or(from.len());
            let (word, after) = from.split_at(end);
            self.put_url(word, after.is_empty() && followed);
            rest = after;
        }
        self.put_chars(rest);
    }

    /// Adds a bare URL as a link, or as code if it is only the pattern of one; `cut` says that
    /// markup goes on where the text ends.
    fn put_url(&mut self, word: &str, cut: bool) {
        let kept = word
            .trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '"', ')', ']', '}'])
            .len();
        let (url, tail) = word.split_at(kept);
        if is_url(url) && !(cut && tail.is_empty()) {
            self.push(&format!("<{url}>"));
            return self.put_chars(tail);
        }
        let (code, tail) = word.split_at(kept + closing_brackets(url, tail));
        self.put_code(code);
        self.put_chars(tail);
    }

    /// Adds escaped text.
    fn put_chars(&mut self, text: &str) {
        let mut previous = ' ';
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            if c.is_whitespace() {
                self.space = true;
            } else if needs_escape(c, previous, chars.peek().copied(), self.place) {
                self.push("\\");
                self.word.push(c);
            } else {
                self.push(c.encode_utf8(&mut [0; 4]));
            }
            previous = c;
        }
    }
}

fn needs_escape(c: char, previous: char, next: Option<char>, place: Place) -> bool {
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
        // Inside a word an underscore is only a character.
        '_' => !(previous.is_alphanumeric() && next.is_some_and(char::is_alphanumeric)),
        '&' => next.is_none_or(|n| n.is_ascii_alphanumeric() || n == '#'),
        // Two would become a dash.
        '-' => previous == '-' || next == Some('-'),
        // Before a link it would make it an image.
        '!' => next.is_none(),
        '|' => place == Place::Cell,
        '#' => place == Place::Heading,
        _ => false,
    }
}

/// Where the next bare URL begins.
fn find_url(text: &str) -> Option<usize> {
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

/// Whether a URL may stand between angle brackets and leads somewhere.
fn is_url(url: &str) -> bool {
    let host = url.split("://").nth(1).unwrap_or_default();
    host.starts_with(|c: char| c.is_ascii_alphanumeric())
        && url
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~:/?#@!$&'+,=%".contains(&b))
        && !url.contains("&#")
}

/// How many closing brackets at the start of `tail` belong to brackets opened in `url`.
fn closing_brackets(url: &str, tail: &str) -> usize {
    let count = |wanted: u8| url.bytes().filter(|b| *b == wanted).count();
    let missing = |open, close| count(open).saturating_sub(count(close));
    let mut wanted = [
        (b'}', missing(b'{', b'}')),
        (b']', missing(b'[', b']')),
        (b')', missing(b'(', b')')),
    ];
    let belongs = |byte: &u8| {
        let open = wanted
            .iter_mut()
            .find(|(close, left)| close == byte && *left > 0);
        open.map(|(_, left)| *left -= 1).is_some()
    };
    tail.as_bytes()
        .iter()
        .map_while({
            let mut belongs = belongs;
            move |byte| belongs(byte).then_some(())
        })
        .count()
}
