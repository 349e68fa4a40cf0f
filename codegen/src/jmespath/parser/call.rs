//! Calls of functions.

use super::super::ast::{Expression, Kind};
use super::super::functions::Function;
use super::super::lexer::Token;
use super::{Parsed, Parser, SyntaxError, new};

impl Parser<'_> {
    pub(super) fn call(&mut self, name: &str, at: usize) -> Parsed<Expression> {
        self.advance();
        let mut arguments = Vec::new();
        while *self.peek() != Token::Close {
            arguments.push(self.argument()?);
            match self.peek() {
                Token::Comma if self.token(1).0 != Token::Close => drop(self.advance()),
                Token::Close => {}
                _ => return self.fail("expected `,` or `)`"),
            }
        }
        self.advance();
        let Some(function) = Function::named(name) else {
            return Err(SyntaxError::new(
                at,
                format!("there is no function `{name}`"),
            ));
        };
        let (parameters, repeated) = function.parameters();
        let fits = match repeated {
            true => arguments.len() >= parameters.len(),
            false => arguments.len() == parameters.len(),
        };
        if !fits {
            let least = if repeated { "at least " } else { "" };
            let message = format!(
                "`{name}` takes {least}{} arguments, not {}",
                parameters.len(),
                arguments.len()
            );
            return Err(SyntaxError::new(at, message));
        }
        Ok(new(Kind::Call(function, arguments), at))
    }

    fn argument(&mut self) -> Parsed<Expression> {
        let at = self.at();
        if *self.peek() != Token::Ampersand {
            return self.expression(0);
        }
        self.advance();
        let inner = self.boxed(0)?;
        Ok(new(Kind::Reference(inner), at))
    }
}
