//! Writes the pieces of a paragraph as words of Markdown, escaped.

use super::pieces::{self, Piece, find_url};
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

/// The words of a paragraph.
pub(super) fn words(inlines: &[Inline], place: Place) -> Vec<Word> {
    let pieces = pieces::pieces(inlines);
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
                self.push("");
                // An exclamation mark before a link would make it an image.
                if self.word.ends_with('!') {
                    self.word.pop();
                    self.word.push_str("\\!");
                }
                self.word.push('[');
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
        self.space |= text.starts_with(char::is_whitespace);
        for (at, word) in text.split_whitespace().enumerate() {
            self.space |= at > 0;
            // Most words have nothing to escape.
            if word
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b".,:;'\"()/?%".contains(&b))
            {
                self.push(word);
            } else {
                self.put_escaped(word);
            }
        }
        self.space |= text.ends_with(char::is_whitespace);
    }

    fn put_escaped(&mut self, word: &str) {
        self.push("");
        let mut previous = ' ';
        let mut chars = word.chars().peekable();
        while let Some(c) = chars.next() {
            if needs_escape(c, previous, chars.peek().copied(), self.place) {
                self.word.push('\\');
            }
            self.word.push(c);
            previous = c;
        }
    }
}

fn needs_escape(c: char, previous: char, next: Option<char>, place: Place) -> bool {
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
        // Inside a word an underscore is only a character.
        '_' => !(previous.is_alphanumeric() && next.is_some_and(char::is_alphanumeric)),
        '&' => next.is_some_and(|n| n.is_ascii_alphanumeric() || n == '#'),
        // Two would become a dash.
        '-' => previous == '-' || next == Some('-'),
        '|' => place == Place::Cell,
        '#' => place == Place::Heading,
        _ => false,
    }
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
