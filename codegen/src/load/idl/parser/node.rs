//! Node values: arrays, objects, numbers, keywords, strings, text blocks and shape ids.

use super::super::escape::{normalize, unescape};
use super::super::syntax::{Name, Pair, Value, ValueKind};
use super::super::text_block::strip_indentation;
use super::super::token::{Kind, Token};
use super::{MAX_DEPTH, Parsed, Parser, SYNTAX, repetitions, shorten};
use crate::diagnostics::Diagnostic;
use crate::model::Number;
use std::sync::Arc;

impl Parser<'_> {
    /// Reads a value that lies `depth` arrays and objects deep.
    pub(super) fn value(&mut self, depth: usize) -> Parsed<Value> {
        let token = self.token;
        let kind = match token.kind {
            Kind::OpenBrace => ValueKind::Object(self.object(depth)?),
            Kind::OpenBracket => ValueKind::Array(self.array(depth)?),
            Kind::String => ValueKind::String(self.quoted()),
            Kind::TextBlock => ValueKind::String(self.text_block()),
            Kind::Number => {
                self.advance();
                ValueKind::Number(Number::from_literal(self.slice(token).into()))
            }
            Kind::Identifier => return self.word(),
            _ => return self.expected("a value"),
        };
        let end = self.token.start;
        let span = self.span(Token { end, ..token });
        Ok(Value { kind, span })
    }

    /// A keyword or a shape id.
    fn word(&mut self) -> Parsed<Value> {
        let Name { text, span } = self.shape_id()?;
        let kind = match &*text {
            "true" => ValueKind::Bool(true),
            "false" => ValueKind::Bool(false),
            "null" => ValueKind::Null,
            _ => ValueKind::Id(text),
        };
        Ok(Value { kind, span })
    }

    fn check_depth(&mut self, depth: usize) -> Parsed<()> {
        if depth < MAX_DEPTH {
            return Ok(());
        }
        let message = format!("arrays and objects are nested deeper than {MAX_DEPTH}");
        let span = self.span(self.token);
        self.fail(Diagnostic::error("smithy::nesting_too_deep", span, message))
    }

    fn array(&mut self, depth: usize) -> Parsed<Vec<Value>> {
        self.check_depth(depth)?;
        self.advance();
        let mut values = Vec::new();
        loop {
            self.blank();
            if self.accept(Kind::CloseBracket).is_some() {
                return Ok(values);
            }
            values.push(self.value(depth + 1)?);
        }
    }

    /// An object from its opening brace on.
    pub(super) fn object(&mut self, depth: usize) -> Parsed<Vec<Pair>> {
        self.check_depth(depth)?;
        self.expect(Kind::OpenBrace)?;
        self.pairs(Kind::CloseBrace, depth)
    }

    /// Pairs of keys and values up to a closing brace or parenthesis.
    pub(super) fn pairs(&mut self, close: Kind, depth: usize) -> Parsed<Vec<Pair>> {
        let mut pairs = Vec::new();
        loop {
            self.blank();
            if self.accept(close).is_some() {
                self.check_keys(&pairs);
                return Ok(pairs);
            }
            if !matches!(self.token.kind, Kind::Identifier | Kind::String) {
                let what = format!("a key or {}", close.describe());
                return self.expected(&what);
            }
            let key = self.key()?;
            self.blank();
            self.expect(Kind::Colon)?;
            self.blank();
            let value = self.value(depth + 1)?;
            pairs.push(Pair { key, value });
        }
    }

    fn check_keys(&mut self, pairs: &[Pair]) {
        for (earlier, index) in repetitions(pairs.iter().map(|pair| Arc::clone(&pair.key.text))) {
            let (Some(earlier), Some(pair)) = (pairs.get(earlier), pairs.get(index)) else {
                continue;
            };
            let message = format!("the key `{}` is there twice", shorten(&pair.key.text));
            let found = Diagnostic::error(SYNTAX, pair.key.span, message)
                .with_related(earlier.key.span, "it is here, too");
            self.report(found);
        }
    }

    /// A key: a name or a quoted string, but no text block.
    pub(super) fn key(&mut self) -> Parsed<Name> {
        let token = self.token;
        match token.kind {
            Kind::Identifier => {
                self.advance();
                Ok(self.name(token))
            }
            Kind::String => Ok(Name {
                text: self.quoted(),
                span: self.span(token),
            }),
            _ => self.expected("a key"),
        }
    }

    fn quoted(&mut self) -> Arc<str> {
        let token = self.advance();
        let raw = self.text.get(token.start + 1..token.end - 1);
        let raw = raw.unwrap_or_default();
        if !raw.contains(['\\', '\r']) {
            return raw.into();
        }
        self.unescaped(&normalize(raw), token)
    }

    fn text_block(&mut self) -> Arc<str> {
        let token = self.advance();
        let raw = self.text.get(token.start + 3..token.end - 3);
        let normal = normalize(raw.unwrap_or_default());
        let content = normal.trim_start_matches([' ', '\t']);
        let message = match content.strip_prefix('\n') {
            Some(content) => return self.unescaped(&strip_indentation(content), token),
            None if content.is_empty() => "this text block is empty",
            None => "a text block has a line break after its opening quotes",
        };
        self.wrong(self.span(token), message);
        content.into()
    }

    fn unescaped(&mut self, raw: &str, token: Token) -> Arc<str> {
        let (text, wrong) = unescape(raw);
        if let Some(wrong) = wrong {
            let hint = r#"escapes are \" \\ \/ \b \f \n \r \t, \u with four hexadecimal digits, and \ before a line break"#;
            let message = format!("in this string, {wrong}");
            let found = Diagnostic::error(SYNTAX, self.span(token), message);
            self.report(found.with_hint(hint));
        }
        text.into()
    }
}
