//! Recursive descent over the tokens of one file.
//!
//! A mistake is reported where it is, and the parser goes on with the next statement, so that one run finds
//! them all. Nesting is bounded, and so is the number of mistakes.

mod file;
mod member;
mod node;
mod operation;
mod shape;
mod traits;

use super::lexer;
use super::syntax::{Document, Name};
use super::token::{Kind, Token};
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use std::collections::HashMap;
use std::sync::Arc;

/// Deepest nesting of arrays and objects.
const MAX_DEPTH: usize = 256;

/// Mistakes after which a file is given up.
const MAX_MISTAKES: usize = 200;

const SYNTAX: &str = "smithy::idl_syntax";

/// Parses one text, the source with index `source`. The second value tells whether all of it was understood.
pub(super) fn parse(source: u32, text: &str, diagnostics: &mut Diagnostics) -> (Document, bool) {
    let start = match text.starts_with('\u{feff}') {
        true => '\u{feff}'.len_utf8(),
        false => 0,
    };
    let mut parser = Parser {
        text,
        source,
        token: lexer::token(text, start),
        docs: Vec::new(),
        document: Document::default(),
        imports: HashMap::new(),
        mistakes: 0,
        diagnostics,
    };
    parser.file();
    (parser.document, parser.mistakes == 0)
}

/// A statement that was given up; the mistake is reported.
#[derive(Debug)]
struct Failed;

type Parsed<T> = Result<T, Failed>;

struct Parser<'a> {
    text: &'a str,
    source: u32,
    /// The token that is next.
    token: Token,
    /// Documentation comments that were skipped with white space, without their slashes.
    docs: Vec<(&'a str, Span)>,
    document: Document,
    /// Where each short name was imported.
    imports: HashMap<Arc<str>, Span>,
    mistakes: usize,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Parser<'a> {
    fn at(&self, kind: Kind) -> bool {
        self.token.kind == kind
    }

    /// Whether a word is next.
    fn at_word(&self, word: &str) -> bool {
        self.at(Kind::Identifier) && self.slice(self.token) == word
    }

    fn slice(&self, token: Token) -> &'a str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    fn span(&self, token: Token) -> Span {
        Span::new(self.source, token.start, token.end)
    }

    /// Takes the next token, whatever it is.
    fn advance(&mut self) -> Token {
        let token = self.token;
        self.token = lexer::token(self.text, token.end);
        token
    }

    /// Takes the next token if it is of a kind.
    fn accept(&mut self, kind: Kind) -> Option<Token> {
        self.at(kind).then(|| self.advance())
    }

    fn expect(&mut self, kind: Kind) -> Parsed<Token> {
        match self.accept(kind) {
            Some(token) => Ok(token),
            None => self.expected(kind.describe()),
        }
    }

    /// Skips spaces and tabs.
    fn spaces(&mut self) {
        while self.accept(Kind::Space).is_some() {}
    }

    /// Skips spaces and tabs, of which there must be some.
    fn gap(&mut self) -> Parsed<()> {
        self.expect(Kind::Space).map(drop)
    }

    /// Skips white space, which includes commas and comments, and keeps documentation comments.
    fn blank(&mut self) {
        loop {
            match self.token.kind {
                Kind::Space | Kind::Newline | Kind::Comma | Kind::Comment => {
                    self.advance();
                }
                Kind::Doc => {
                    let token = self.advance();
                    self.doc_line(token);
                }
                _ => return,
            }
        }
    }

    /// Keeps a documentation comment if nothing but white space stands before it on its line.
    fn doc_line(&mut self, token: Token) {
        let before = self.text.get(..token.start).unwrap_or_default();
        let before = before.trim_end_matches([' ', '\t', ',']);
        if before.is_empty() || before.ends_with(['\n', '\r', '\u{feff}']) {
            let text = self.slice(token);
            let text = text.strip_prefix("///").unwrap_or(text);
            let text = text.strip_prefix(' ').unwrap_or(text);
            self.docs.push((text, self.span(token)));
        }
    }

    /// The end of a statement: a line break or the end of the file. What follows on the line but a comment is
    /// a mistake.
    fn line_break(&mut self) -> Parsed<()> {
        self.spaces();
        match self.token.kind {
            Kind::Newline | Kind::Comment | Kind::Doc => {
                self.advance();
            }
            Kind::End => {}
            _ => return self.expected("a line break"),
        }
        self.docs.clear();
        self.blank();
        Ok(())
    }

    fn name(&self, token: Token) -> Name {
        Name {
            text: self.slice(token).into(),
            span: self.span(token),
        }
    }

    fn identifier(&mut self, what: &str) -> Parsed<Name> {
        match self.accept(Kind::Identifier) {
            Some(token) => Ok(self.name(token)),
            None => self.expected(what),
        }
    }

    /// `Name`, `name.space#Name`, and each with `$member`.
    fn shape_id(&mut self) -> Parsed<Name> {
        let first = match self.accept(Kind::Identifier) {
            Some(token) => token,
            None => return self.expected("the name of a shape"),
        };
        let mut last = first;
        let mut dotted = false;
        while self.accept(Kind::Dot).is_some() {
            last = self.expect(Kind::Identifier)?;
            dotted = true;
        }
        if dotted || self.at(Kind::Pound) {
            self.expect(Kind::Pound)?;
            last = self.expect(Kind::Identifier)?;
        }
        if self.accept(Kind::Dollar).is_some() {
            last = self.expect(Kind::Identifier)?;
        }
        Ok(self.name(Token {
            end: last.end,
            ..first
        }))
    }

    /// Reports that something else was expected at the next token.
    fn expected<T>(&mut self, what: &str) -> Parsed<T> {
        let token = self.token;
        let found = match token.kind {
            Kind::Unclosed => return self.unclosed(),
            Kind::Identifier => format!("`{}`", shorten(self.slice(token))),
            Kind::Unknown => format!("`{}`", self.slice(token).escape_debug()),
            kind => kind.describe().to_owned(),
        };
        let message = format!("expected {what}, found {found}");
        let span = match token.kind {
            Kind::Newline | Kind::End => Span::new(self.source, token.start, token.start),
            _ => self.span(token),
        };
        self.fail(Diagnostic::error(SYNTAX, span, message))
    }

    /// Nothing after a string without an end can be understood.
    fn unclosed<T>(&mut self) -> Parsed<T> {
        let start = self.token.start;
        let end = self.text.len();
        let message = "the file ends in the middle of a string";
        let begin = Span::new(self.source, start, start + 1);
        let found = Diagnostic::error(SYNTAX, Span::new(self.source, end, end), message)
            .with_related(begin, "the string begins here");
        self.token = lexer::token(self.text, end);
        self.fail(found)
    }

    fn fail<T>(&mut self, found: Diagnostic) -> Parsed<T> {
        self.report(found);
        Err(Failed)
    }

    /// Reports a mistake after which the statement can still be read.
    fn report(&mut self, found: Diagnostic) {
        self.mistakes += 1;
        self.diagnostics.push(found);
    }

    fn wrong(&mut self, span: Span, message: impl Into<String>) {
        self.report(Diagnostic::error(SYNTAX, span, message));
    }
}

/// A text for a message: its beginning, when it is long.
fn shorten(text: &str) -> &str {
    match text.char_indices().nth(60) {
        Some((end, _)) => text.get(..end).unwrap_or_default(),
        None => text,
    }
}

/// The pairs of equal texts among many, as indices: an earlier one, and the one that repeats it.
fn repetitions(texts: impl IntoIterator<Item = Arc<str>>) -> Vec<(usize, usize)> {
    let mut known = HashMap::new();
    let mut found = Vec::new();
    for (index, text) in texts.into_iter().enumerate() {
        let earlier = *known.entry(text).or_insert(index);
        if earlier != index {
            found.push((earlier, index));
        }
    }
    found
}
