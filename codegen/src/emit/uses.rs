//! The head of files that are printed as text: header, documentation, `use` lines.

use std::collections::{BTreeMap, BTreeSet};

use super::prelude;

/// The longest line.
const WIDTH: usize = 100;

/// Names that these files need for themselves: a type of the service gets another one here.
const OWN: [&str; 16] = [
    "Argument",
    "AuthScheme",
    "Client",
    "Comparator",
    "EndpointParam",
    "Function",
    "HostPart",
    "Literal",
    "Operation",
    "OperationTrait",
    "SERVICE",
    "Schema",
    "Segment",
    "Step",
    "TimestampFormat",
    "Trait",
];

/// What a file imports: path → names, each with the name that it has in the file.
#[derive(Default)]
pub(super) struct Uses {
    paths: BTreeMap<String, BTreeMap<String, String>>,
    taken: BTreeSet<String>,
    /// The module of the runtime that the file belongs to, if it is not a crate's.
    root: Option<String>,
}

impl Uses {
    /// Those of a file in a module of the runtime.
    pub(super) fn moved(root: &str) -> Self {
        Self {
            root: Some(root.to_owned()),
            ..Self::default()
        }
    }

    /// A name that the file defines: a type of the service that has it gets another one here.
    pub(super) fn define(&mut self, name: &str) {
        self.taken.insert(name.to_owned());
    }

    /// A name that is in nobody's way: one of the runtime, or of a module that the file ties to.
    pub(super) fn add(&mut self, path: &str, name: &str) {
        self.paths
            .entry(path.to_owned())
            .or_default()
            .insert(name.to_owned(), name.to_owned());
    }

    /// A type of the service, under the name that this gives: its own unless that is taken.
    pub(super) fn ty(&mut self, path: &str, name: &str) -> String {
        if let Some(known) = self.paths.get(path).and_then(|names| names.get(name)) {
            return known.clone();
        }
        let own = |local: &str| OWN.contains(&local) || prelude::home(local).is_some();
        let free = |local: &str| !own(local) && !self.taken.contains(local);
        let mut local = name.to_owned();
        let mut number = 2;
        while !free(&local) {
            local = format!("{name}{number}");
            number += 1;
        }
        self.taken.insert(local.clone());
        let names = self.paths.entry(path.to_owned()).or_default();
        names.insert(name.to_owned(), local.clone());
        local
    }

    /// The whole file.
    pub(super) fn file(&self, docs: &str, body: &str) -> String {
        let moved = |path: &String| match &self.root {
            Some(root) => super::private::moved_path(path, root),
            None => path.clone(),
        };
        let paths: BTreeMap<String, _> = self
            .paths
            .iter()
            .map(|(path, names)| (moved(path), names))
            .collect();
        let uses: String = paths
            .iter()
            .map(|(path, names)| line(path, names))
            .collect();
        format!(
            "{}{docs}\n{uses}\n{}",
            super::HEADER,
            body.trim_start_matches('\n')
        )
    }
}

fn line(path: &str, names: &BTreeMap<String, String>) -> String {
    let names: Vec<String> = names
        .iter()
        .map(|(name, local)| match name == local {
            true => name.clone(),
            false => format!("{name} as {local}"),
        })
        .collect();
    if let [name] = names.as_slice() {
        return format!("use {path}::{name};\n");
    }
    let flat = names.join(", ");
    if path.len() + flat.len() + 9 < WIDTH {
        return format!("use {path}::{{{flat}}};\n");
    }
    let mut lines: Vec<String> = Vec::new();
    for name in names {
        match lines.last_mut() {
            Some(line) if line.len() + name.len() + 2 <= WIDTH => {
                line.push_str(&format!(" {name},"));
            }
            _ => lines.push(format!("    {name},")),
        }
    }
    format!("use {path}::{{\n{}\n}};\n", lines.join("\n"))
}
