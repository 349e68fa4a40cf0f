//! JMESPath: the language of paths in waiters and endpoint parameters.
//!
//! [`parse`] gives an [`Expression`], [`check()`] says what type it has over a shape and which parts of it make no
//! sense there. Evaluation is left to those who have values.

mod ast;
mod check;
mod functions;
mod lexer;
mod parser;
mod types;

pub use ast::{Comparator, Expression, Kind, Slice};
pub use check::{Problem, check};
pub use functions::{Function, Parameter};
pub use parser::{SyntaxError, parse};
pub use types::Type;

#[cfg(test)]
mod tests;
