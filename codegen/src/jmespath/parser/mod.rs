//! Parses expressions by the binding powers of their operators.

mod brackets;
mod call;

use super::ast::{Comparator, Expression, Kind};
use super::lexer::{Token, tokens};
use std::fmt;

/// Deepest nesting of parentheses, brackets and braces.
const MAX_DEPTH: usize = 200;

/// What is wrong with an expression, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Byte offset in the text.
    pub at: usize,
    /// What is wrong, without a full stop.
    pub message: String,
}

impl SyntaxError {
    pub(super) fn new(at: usize, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { at, message }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at character {}: {}", self.at + 1, self.message)
    }
}

impl std::error::Error for SyntaxError {}

/// Parses an expression.
///
/// # Errors
/// When the text is no expression, names an unknown function or gives one too few or too many arguments, has a
/// slice with step 0, or is too long or too deep.
pub fn parse(text: &str) -> Result<Expression, SyntaxError> {
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens: &tokens,
        next: 0,
        depth: 0,
    };
    let expression = parser.expression(0)?;
    match parser.peek() {
        Token::End => Ok(expression),
        _ => parser.fail("the expression goes on after its end"),
    }
}

type Parsed<T> = Result<T, SyntaxError>;

/// How strong each operator binds what is on its left.
fn power(token: &Token) -> u32 {
    match token {
        Token::Pipe => 1,
        Token::Or => 2,
        Token::And => 3,
        Token::Equal
        | Token::NotEqual
        | Token::Less
        | Token::LessOrEqual
        | Token::Greater
        | Token::GreaterOrEqual => 5,
        Token::Flatten => 9,
        Token::Filter => 21,
        Token::Dot => 40,
        Token::OpenBracket => 55,
        _ => 0,
    }
}

/// The power of what follows a `*`.
const STAR: u32 = 20;

/// The power of `!`.
const NOT: u32 = 45;

/// Below this power, a projection ends.
const PROJECTION_END: u32 = 10;

struct Parser<'t> {
    tokens: &'t [(Token, usize)],
    next: usize,
    depth: usize,
}

fn new(kind: Kind, at: usize) -> Expression {
    Expression { kind, at }
}

impl<'t> Parser<'t> {
    fn token(&self, ahead: usize) -> &'t (Token, usize) {
        const END: &(Token, usize) = &(Token::End, 0);
        let last = self.tokens.last().unwrap_or(END);
        self.tokens.get(self.next + ahead).unwrap_or(last)
    }

    fn peek(&self) -> &'t Token {
        &self.token(0).0
    }

    fn at(&self) -> usize {
        self.token(0).1
    }

    fn advance(&mut self) -> &'t Token {
        let token = self.peek();
        self.next += 1;
        token
    }

    fn fail<T>(&self, message: &str) -> Parsed<T> {
        Err(SyntaxError::new(self.at(), message))
    }

    fn expect(&mut self, token: &Token, what: &str) -> Parsed<()> {
        if self.peek() == token {
            self.next += 1;
            return Ok(());
        }
        self.fail(&format!("expected {what}"))
    }

    /// An expression up to an operator that binds no more than `least`.
    fn expression(&mut self, least: u32) -> Parsed<Expression> {
        if self.depth >= MAX_DEPTH {
            return self.fail("the expression is nested too deep");
        }
        self.depth += 1;
        let mut left = self.prefix()?;
        while power(self.peek()) > least {
            left = self.infix(left)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    fn boxed(&mut self, least: u32) -> Parsed<Box<Expression>> {
        self.expression(least).map(Box::new)
    }

    fn prefix(&mut self) -> Parsed<Expression> {
        let at = self.at();
        let current = || Box::new(new(Kind::Current, at));
        let kind = match self.peek() {
            Token::Name(name) => {
                self.advance();
                match self.peek() {
                    Token::Open => return self.call(name, at),
                    _ => Kind::Field(name.clone()),
                }
            }
            Token::Quoted(name) => {
                self.advance();
                if *self.peek() == Token::Open {
                    return self.fail("the name of a function has no quotes");
                }
                Kind::Field(name.clone())
            }
            Token::Literal(value) => {
                self.advance();
                Kind::Literal(value.clone())
            }
            Token::Current => {
                self.advance();
                Kind::Current
            }
            Token::Star => {
                self.advance();
                Kind::ObjectProjection(current(), self.projected(STAR)?)
            }
            Token::Not => {
                self.advance();
                Kind::Not(self.boxed(NOT)?)
            }
            Token::Filter => return self.filter(*current(), at),
            Token::Flatten => return self.flatten(*current(), at),
            Token::OpenBracket => return self.bracket_prefix(at),
            Token::OpenBrace => return self.object(at),
            Token::Ampersand => return self.fail("`&` begins an argument of a function only"),
            Token::Open => {
                self.advance();
                let inner = self.expression(0)?;
                self.expect(&Token::Close, "`)`")?;
                return Ok(inner);
            }
            _ => return self.fail("expected an expression"),
        };
        Ok(new(kind, at))
    }

    fn infix(&mut self, left: Expression) -> Parsed<Expression> {
        let at = self.at();
        let token = self.peek();
        let kind = match token {
            Token::Dot => {
                self.advance();
                if *self.peek() == Token::Star {
                    self.advance();
                    Kind::ObjectProjection(Box::new(left), self.projected(STAR)?)
                } else {
                    let right = self.after_dot(power(&Token::Dot))?;
                    Kind::Sub(Box::new(left), Box::new(right))
                }
            }
            Token::Pipe => {
                self.advance();
                Kind::Pipe(Box::new(left), self.boxed(power(token))?)
            }
            Token::Or => {
                self.advance();
                Kind::Or(Box::new(left), self.boxed(power(token))?)
            }
            Token::And => {
                self.advance();
                Kind::And(Box::new(left), self.boxed(power(token))?)
            }
            Token::Filter => return self.filter(left, at),
            Token::Flatten => return self.flatten(left, at),
            Token::OpenBracket => return self.bracket_infix(left, at),
            token => {
                let comparator = match token {
                    Token::Equal => Comparator::Equal,
                    Token::NotEqual => Comparator::NotEqual,
                    Token::Less => Comparator::Less,
                    Token::LessOrEqual => Comparator::LessOrEqual,
                    Token::Greater => Comparator::Greater,
                    Token::GreaterOrEqual => Comparator::GreaterOrEqual,
                    _ => return self.fail("expected an operator"),
                };
                self.advance();
                Kind::Compare(comparator, Box::new(left), self.boxed(power(token))?)
            }
        };
        Ok(new(kind, at))
    }

    /// What may follow a dot: a name, a function, a list or an object.
    fn after_dot(&mut self, least: u32) -> Parsed<Expression> {
        match self.peek() {
            Token::Name(_) | Token::Quoted(_) | Token::Star => self.expression(least),
            Token::OpenBracket => {
                let at = self.at();
                self.advance();
                self.list(at)
            }
            Token::OpenBrace => self.object(self.at()),
            _ => self.fail("expected a name, `*`, `[` or `{` after the dot"),
        }
    }

    /// What is evaluated over each element of a projection.
    fn projected(&mut self, least: u32) -> Parsed<Box<Expression>> {
        let at = self.at();
        let right = match self.peek() {
            token if power(token) < PROJECTION_END => new(Kind::Current, at),
            Token::OpenBracket | Token::Filter => self.expression(least)?,
            Token::Dot => {
                self.advance();
                self.after_dot(least)?
            }
            _ => return self.fail("expected `.`, `[` or the end of the projection"),
        };
        Ok(Box::new(right))
    }
}
