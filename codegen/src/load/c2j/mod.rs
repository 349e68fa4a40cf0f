//! Reads the service descriptions that botocore ships ("C2J"): `service-2.json` with the files beside it.
//!
//! The files of one folder describe one version of one service. They are kept until all sources were read;
//! then each folder becomes shapes of a namespace of its own, with the traits that say the same in Smithy.
//! What has no trait is left out, with a warning where that is seen in a program. Numbers and booleans
//! follow the rules of Smithy 1.0, from which these files come: without `box` they have a zero.

mod auth;
mod bundle;
mod constraints;
mod context;
mod customizations;
mod definition;
mod error;
mod examples;
mod member;
mod merge;
mod name;
mod name_traits;
mod node;
mod operation;
mod operation_traits;
mod paginators;
mod protocol;
mod role;
mod service;
mod shape;
mod uri;
mod usage;
mod waiters;

pub(super) use role::{Part, Role, split};

use super::assembly::Assembly;
use crate::model::Node;
use std::sync::Arc;

/// One file of a service.
#[derive(Debug)]
pub(super) struct Document {
    /// Its path, as diagnostics show it.
    pub(super) path: Arc<str>,
    pub(super) part: Part,
    pub(super) root: Node,
}

/// Adds the definitions of all documents to the assembly.
pub(super) fn finish(assembly: &mut Assembly) {
    let documents = std::mem::take(&mut assembly.c2j);
    for bundle in bundle::collect(&documents, &mut assembly.diagnostics) {
        service::import(&bundle, assembly);
    }
}
