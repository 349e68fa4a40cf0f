//! Tokens of an expression.

use super::parser::SyntaxError;
use crate::diagnostics::Diagnostics;
use crate::load::json;
use crate::model::{Node, NodeValue};

/// Most tokens of an expression, which bounds how deep its tree can be.
const MAX_TOKENS: usize = 1_000;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A name without quotes.
    Name(String),
    /// A name in double quotes.
    Quoted(String),
    Number(i64),
    Literal(Node),
    Star,
    Dot,
    Pipe,
    Or,
    And,
    Not,
    Current,
    Ampersand,
    Comma,
    Colon,
    Open,
    Close,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    /// `[]`
    Flatten,
    /// `[?`
    Filter,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    End,
}

/// All tokens with the places of their first bytes; the last one is the end.
pub(super) fn tokens(text: &str) -> Result<Vec<(Token, usize)>, SyntaxError> {
    let mut lexer = Lexer { text, at: 0 };
    let mut tokens = Vec::new();
    loop {
        lexer.skip(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
        let start = lexer.at;
        if tokens.len() >= MAX_TOKENS {
            return Err(SyntaxError::new(start, "the expression is too long"));
        }
        let token = lexer.token()?;
        let ends = token == Token::End;
        tokens.push((token, start));
        if ends {
            return Ok(tokens);
        }
    }
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip(&mut self, fits: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !fits(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn token(&mut self) -> Result<Token, SyntaxError> {
        const SYMBOLS: [(&str, Token); 24] = [
            ("[]", Token::Flatten),
            ("[?", Token::Filter),
            ("||", Token::Or),
            ("&&", Token::And),
            ("==", Token::Equal),
            ("!=", Token::NotEqual),
            ("<=", Token::LessOrEqual),
            (">=", Token::GreaterOrEqual),
            ("<", Token::Less),
            (">", Token::Greater),
            ("!", Token::Not),
            ("|", Token::Pipe),
            ("&", Token::Ampersand),
            ("*", Token::Star),
            (".", Token::Dot),
            ("@", Token::Current),
            (",", Token::Comma),
            (":", Token::Colon),
            ("(", Token::Open),
            (")", Token::Close),
            ("[", Token::OpenBracket),
            ("]", Token::CloseBracket),
            ("{", Token::OpenBrace),
            ("}", Token::CloseBrace),
        ];
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            return Ok(Token::End);
        };
        for (symbol, token) in SYMBOLS {
            if rest.starts_with(symbol) {
                self.at += symbol.len();
                return Ok(token);
            }
        }
        match first {
            '"' => self.quoted(),
            '\'' => self.raw(),
            '`' => self.literal(),
            '-' | '0'..='9' => self.number(),
            'a'..='z' | 'A'..='Z' | '_' => {
                let name = self.skip(|c| c.is_ascii_alphanumeric() || c == '_');
                Ok(Token::Name(name.to_owned()))
            }
            other => Err(SyntaxError::new(
                self.at,
                format!("{other:?} begins nothing"),
            )),
        }
    }

    fn number(&mut self) -> Result<Token, SyntaxError> {
        let start = self.at;
        self.at += usize::from(self.rest().starts_with('-'));
        self.skip(|c| c.is_ascii_digit());
        let text = self.text.get(start..self.at).unwrap_or_default();
        let number = text.parse().map(Token::Number);
        number.map_err(|_| SyntaxError::new(start, "this is no whole number of 64 bits"))
    }

    /// What stands between two delimiters; a backslash keeps the next character from closing it.
    fn delimited(&mut self, delimiter: char, what: &str) -> Result<&'a str, SyntaxError> {
        let start = self.at;
        let inner = self.text.get(start + 1..).unwrap_or_default();
        let mut escaped = false;
        for (index, c) in inner.char_indices() {
            if escaped {
                escaped = false;
            } else if c == '\\' {
                escaped = true;
            } else if c == delimiter {
                self.at = start + 1 + index + 1;
                return Ok(inner.get(..index).unwrap_or_default());
            }
        }
        Err(SyntaxError::new(start, format!("{what} is not closed")))
    }

    fn quoted(&mut self) -> Result<Token, SyntaxError> {
        let start = self.at;
        let inner = self.delimited('"', "this name")?;
        let node = parse_json(&format!("\"{inner}\""));
        match node.as_ref().and_then(Node::as_str) {
            Some(text) => Ok(Token::Quoted(text.to_owned())),
            None => Err(SyntaxError::new(start, "this is no string of JSON")),
        }
    }

    /// A string in which a backslash stands for itself, but for one before a quote.
    fn raw(&mut self) -> Result<Token, SyntaxError> {
        let inner = self.delimited('\'', "this string")?;
        let text = inner.replace("\\'", "'");
        Ok(Token::Literal(string(&text)))
    }

    /// JSON in backticks; what is no JSON is a string without its quotes.
    fn literal(&mut self) -> Result<Token, SyntaxError> {
        let start = self.at;
        let inner = self.delimited('`', "this literal")?;
        let text = inner.replace("\\`", "`");
        let text = text.trim_matches([' ', '\t', '\n', '\r']);
        if let Some(node) = parse_json(text) {
            return Ok(Token::Literal(node));
        }
        let begins_json = text.starts_with(['"', '[', '{']) || text.is_empty();
        match parse_json(&format!("\"{text}\"")) {
            Some(node) if !begins_json => Ok(Token::Literal(node)),
            _ => Err(SyntaxError::new(start, "this literal is no JSON")),
        }
    }
}

fn string(text: &str) -> Node {
    Node::new(
        NodeValue::String(text.into()),
        crate::diagnostics::Span::NONE,
    )
}

fn parse_json(text: &str) -> Option<Node> {
    let mut findings = Diagnostics::new();
    let node = json::parse(u32::MAX, text, &mut findings)?;
    findings.is_empty().then_some(node)
}
