//! JMESPath: paths into values, as static tables, and the one interpreter that follows them (the
//! JMESPath Specification of jmespath.org).
//!
//! Emitted crates hold the paths of waiters and of endpoint parameters, parsed and checked when they
//! were generated. The interpreter follows them over the members of a structure, by its schema, and over
//! [`Document`]s alike. It looks at values where they are: only lists and objects that a path itself
//! makes are copies.
//!
//! ```
//! use smithy_runtime::jmespath::{Step, search};
//! use smithy_runtime::primitives::Document;
//!
//! // tables[].name
//! static NAMES: [Step; 3] =
//!     [Step::Field("tables"), Step::Flatten, Step::Each(&[Step::Field("name")])];
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let value = Document::from_json(r#"{"tables":[{"name":"a"},{"size":3},{"name":"b"}]}"#)?;
//! assert_eq!(search(&NAMES, &value)?, Document::from(vec!["a", "b"]));
//! # Ok(())
//! # }
//! ```
//!
//! Over shapes a structure is an object of the members that are set, by their names in the model; a
//! union one of its only member. Enums are strings, timestamps seconds since the epoch, blobs base64.
//! Objects have no order of their own: members of structures come in the order of the model, all others
//! in the order of their keys.

mod compare;
mod convert;
mod error;
mod functions;
mod lists;
mod node;
mod run;
mod shape;
mod table;
#[cfg(test)]
mod tests;

pub use self::error::SearchError;
pub use self::table::{Argument, Comparator, Function, Literal, Step};

use crate::primitives::Document;
use crate::schema::Schema;
use crate::serde::Structure;

pub(crate) use self::node::{Items, Node, Outcome};

/// What stands at a path of a document.
///
/// # Errors
/// An argument that a function cannot take, or a path that is too long.
pub fn search(path: &'static [Step], document: &Document) -> Result<Document, SearchError> {
    let mut found = Document::Null;
    run::run(path, Node::from(document), &mut |node| {
        found = convert::document(node)?;
        Ok(())
    })?;
    Ok(found)
}

/// What stands at a path of a structure, of which `schema` tells the members.
///
/// # Errors
/// As [`search`].
pub fn search_members(
    path: &'static [Step],
    schema: &'static Schema,
    structure: &dyn Structure,
) -> Result<Document, SearchError> {
    let mut found = Document::Null;
    over(path, schema, structure, &mut |node| {
        found = convert::document(node)?;
        Ok(())
    })?;
    Ok(found)
}

/// Follows a path of a structure, and shows what stands there without a copy.
pub(crate) fn over(
    path: &'static [Step],
    schema: &'static Schema,
    structure: &dyn Structure,
    then: &mut dyn FnMut(Node<'_>) -> Outcome,
) -> Outcome {
    let members = shape::Members { schema, structure };
    run::run(path, Node::Object(&members), then)
}

/// Follows a path of an object with two members, `input` and `output`.
pub(crate) fn over_both(
    path: &'static [Step],
    input: (&'static Schema, &dyn Structure),
    output: (&'static Schema, &dyn Structure),
    then: &mut dyn FnMut(Node<'_>) -> Outcome,
) -> Outcome {
    let members = |(schema, structure)| shape::Members { schema, structure };
    let both = shape::Both {
        input: members(input),
        output: members(output),
    };
    run::run(path, Node::Object(&both), then)
}
