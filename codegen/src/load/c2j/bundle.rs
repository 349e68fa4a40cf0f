//! Puts the files of one service together.

use super::merge::merge;
use super::{Document, Role, split};
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::Node;
use indexmap::IndexMap;
use std::collections::HashMap;

/// All that describes one service, corrections merged in.
pub(super) struct Bundle {
    pub(super) service: Node,
    parts: HashMap<Role, Node>,
}

impl Bundle {
    /// The root of a part beside the service.
    pub(super) fn part(&self, role: Role) -> Option<&Node> {
        self.parts.get(&role)
    }
}

/// One bundle per service, in the order of the documents. Files go with the service of their folder.
pub(super) fn collect(documents: &[Document], diagnostics: &mut Diagnostics) -> Vec<Bundle> {
    let mut folders: IndexMap<&str, Vec<&Document>> = IndexMap::new();
    for document in documents {
        let (folder, _) = split(&document.path);
        folders.entry(folder).or_default().push(document);
    }
    let mut bundles = Vec::new();
    for documents in folders.values() {
        bundles.extend(folder(documents, diagnostics));
    }
    bundles
}

fn folder(documents: &[&Document], diagnostics: &mut Diagnostics) -> Vec<Bundle> {
    let is_service =
        |document: &&&Document| document.part.role == Role::Service && !document.part.is_extra;
    let services: Vec<_> = documents.iter().filter(is_service).collect();
    let mut bundles: Vec<Bundle> = services
        .iter()
        .map(|document| Bundle {
            service: document.root.clone(),
            parts: HashMap::new(),
        })
        .collect();
    let others = documents.iter().filter(|document| !is_service(document));
    let (extras, parts): (Vec<&Document>, Vec<&Document>) =
        others.partition(|document| document.part.is_extra);
    let [bundle] = bundles.as_mut_slice() else {
        let count = bundles.len();
        for document in parts.into_iter().chain(extras) {
            diagnostics.push(misplaced(document, count));
        }
        return bundles;
    };
    for document in parts {
        let known = bundle
            .parts
            .insert(document.part.role, document.root.clone());
        if let Some(known) = known {
            diagnostics.push(twice(document, known.span));
        }
    }
    for document in extras {
        correct(bundle, document, diagnostics);
    }
    bundles
}

/// Merges one file of corrections. Corrections of a part that is missing say nothing.
fn correct(bundle: &mut Bundle, document: &Document, diagnostics: &mut Diagnostics) {
    let correction = match document.root.field("merge") {
        Ok(correction) => correction,
        Err(error) => {
            let found = Diagnostic::error("c2j::unexpected_value", error.span, error.message);
            return diagnostics.push(found);
        }
    };
    let part = match document.part.role {
        Role::Service => Some(&mut bundle.service),
        role => bundle.parts.get_mut(&role),
    };
    if let Some(part) = part {
        *part = merge(part, correction);
    }
}

fn misplaced(document: &Document, services: usize) -> Diagnostic {
    let message = match services {
        0 => "there is no `service-2.json` beside this file",
        _ => "there are several services beside this file",
    };
    Diagnostic::error("c2j::misplaced_file", document.root.span, message)
        .with_hint("keep the files of one service version in a folder of their own")
}

fn twice(document: &Document, other: Span) -> Diagnostic {
    let message = "the folder has this part of the service twice";
    Diagnostic::error("c2j::misplaced_file", document.root.span, message)
        .with_related(other, "here, too")
}
