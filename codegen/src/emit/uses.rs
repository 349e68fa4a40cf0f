//! The head of files that are printed as text: header, documentation, `use` lines.

use std::collections::{BTreeMap, BTreeSet};

/// The longest line.
const WIDTH: usize = 100;

/// Path → names.
#[derive(Default)]
pub(super) struct Uses(BTreeMap<String, BTreeSet<String>>);

impl Uses {
    pub(super) fn add(&mut self, path: &str, name: &str) {
        self.0
            .entry(path.to_owned())
            .or_default()
            .insert(name.to_owned());
    }

    /// The whole file.
    pub(super) fn file(&self, docs: &str, body: &str) -> String {
        let uses: String = self
            .0
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

fn line(path: &str, names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
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
