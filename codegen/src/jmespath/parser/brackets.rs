//! What stands in brackets and braces: filters, indexes, slices, lists and objects.

use super::super::ast::{Expression, Kind, Slice};
use super::super::lexer::Token;
use super::{Parsed, Parser, STAR, SyntaxError, new, power};

impl Parser<'_> {
    pub(super) fn filter(&mut self, source: Expression, at: usize) -> Parsed<Expression> {
        self.advance();
        let condition = self.boxed(0)?;
        self.expect(&Token::CloseBracket, "`]`")?;
        let rest = match self.peek() {
            Token::Flatten => Box::new(new(Kind::Current, at)),
            _ => self.projected(power(&Token::Filter))?,
        };
        let kind = Kind::FilterProjection {
            source: Box::new(source),
            condition,
            rest,
        };
        Ok(new(kind, at))
    }

    pub(super) fn flatten(&mut self, source: Expression, at: usize) -> Parsed<Expression> {
        self.advance();
        let flat = Box::new(new(Kind::Flatten(Box::new(source)), at));
        let rest = self.projected(power(&Token::Flatten))?;
        Ok(new(Kind::ListProjection(flat, rest), at))
    }

    /// `[` at the beginning of an expression: an index, a slice, `[*]`, or a list.
    pub(super) fn bracket_prefix(&mut self, at: usize) -> Parsed<Expression> {
        match (&self.token(1).0, &self.token(2).0) {
            (Token::Number(_) | Token::Colon, _) | (Token::Star, Token::CloseBracket) => {
                self.bracket_infix(new(Kind::Current, at), at)
            }
            _ => {
                self.advance();
                self.list(at)
            }
        }
    }

    /// `[` after an expression: an index, a slice, or `[*]`.
    pub(super) fn bracket_infix(&mut self, left: Expression, at: usize) -> Parsed<Expression> {
        self.advance();
        let left = Box::new(left);
        match self.peek() {
            Token::Star => {
                self.advance();
                self.expect(&Token::CloseBracket, "`]`")?;
                let rest = self.projected(STAR)?;
                Ok(new(Kind::ListProjection(left, rest), at))
            }
            Token::Number(_) | Token::Colon => {
                let (index, is_slice) = self.index_or_slice(at)?;
                let part = new(Kind::Sub(left, Box::new(index)), at);
                if !is_slice {
                    return Ok(part);
                }
                let rest = self.projected(STAR)?;
                Ok(new(Kind::ListProjection(Box::new(part), rest), at))
            }
            _ => self.fail("expected a number, `:` or `*`"),
        }
    }

    /// `n]`, or `a:b:c]`; the second value tells which.
    fn index_or_slice(&mut self, at: usize) -> Parsed<(Expression, bool)> {
        let mut parts = [None; 3];
        let mut colons = 0;
        loop {
            match self.peek() {
                Token::Number(number) => {
                    let place = parts.get_mut(colons).filter(|part| part.is_none());
                    let Some(place) = place else {
                        return self.fail("expected `:` or `]`");
                    };
                    *place = Some(*number);
                }
                Token::Colon if colons < 2 => colons += 1,
                Token::CloseBracket => break,
                _ => return self.fail("expected a number, `:` or `]`"),
            }
            self.advance();
        }
        self.advance();
        let [start, stop, step] = parts;
        if colons == 0 {
            return Ok((new(Kind::Index(start.unwrap_or_default()), at), false));
        }
        if step == Some(0) {
            return Err(SyntaxError::new(at, "the step of a slice may not be 0"));
        }
        let slice = Slice { start, stop, step };
        Ok((new(Kind::Slice(slice), at), true))
    }

    /// The elements of a list, after its bracket.
    pub(super) fn list(&mut self, at: usize) -> Parsed<Expression> {
        let mut elements = Vec::new();
        loop {
            elements.push(self.expression(0)?);
            match self.peek() {
                Token::Comma => drop(self.advance()),
                Token::CloseBracket => break,
                _ => return self.fail("expected `,` or `]`"),
            }
        }
        self.advance();
        Ok(new(Kind::List(elements), at))
    }

    pub(super) fn object(&mut self, at: usize) -> Parsed<Expression> {
        self.advance();
        let mut entries = Vec::new();
        loop {
            let (Token::Name(key) | Token::Quoted(key)) = self.peek() else {
                return self.fail("expected a key");
            };
            self.advance();
            self.expect(&Token::Colon, "`:`")?;
            entries.push((key.clone(), self.expression(0)?));
            match self.peek() {
                Token::Comma => drop(self.advance()),
                Token::CloseBrace => break,
                _ => return self.fail("expected `,` or `}`"),
            }
        }
        self.advance();
        Ok(new(Kind::Object(entries), at))
    }
}
