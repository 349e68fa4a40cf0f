//! Identifier policy, in one place: from the names of a model to the names of Rust.
//!
//! [`words`] splits and joins, [`Ident`] is checked text, [`Scope`] keeps names apart, and the
//! functions here say which name each member, variant, type and operation gets. The rules are
//! written down in `docs/naming.md`.

mod ident;
mod policy;
mod scope;
pub mod words;

pub use ident::Ident;
pub use policy::{
    MemberNames, MembersOf, OperationNames, VariantNames, error_variants, members, operations,
    package, shadowed, types, variants,
};
pub use scope::Scope;

#[cfg(test)]
mod tests;
