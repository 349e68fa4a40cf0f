//! `cargo xtask traits`: the traits that models use, and what the generator does with each.

use std::collections::BTreeMap;
use std::process::ExitCode;

use serde::Serialize;
use smithy_codegen::load::{Loaded, load_paths};
use smithy_codegen::model::Model;
use smithy_codegen::model::traits::handling::handling;
use smithy_codegen::model::traits::ids;

use crate::flags::Traits;
use crate::report;

/// What becomes of a trait that is not in the table.
const UNKNOWN: &str = "unknown";

/// A trait of a model.
#[derive(Serialize)]
struct Line {
    id: String,
    uses: usize,
    handling: &'static str,
    what: &'static str,
}

/// Runs the command.
pub(crate) fn run(flags: &Traits) -> Result<ExitCode, String> {
    let Loaded { model, diagnostics } = load_paths(&flags.models);
    report::diagnostics(&diagnostics, &model.sources);
    if diagnostics.has_errors() {
        return Ok(ExitCode::FAILURE);
    }
    let lines = lines(&model);
    let text = match flags.json {
        true => serde_json::to_string_pretty(&lines).map_err(|error| error.to_string())?,
        false => table(&lines),
    };
    report::output(text.trim_end())?;
    Ok(ExitCode::SUCCESS)
}

/// Every trait of the model, by id.
fn lines(model: &Model) -> Vec<Line> {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for shape in model.shapes.values() {
        let of_members = shape.members.values().map(|member| &member.traits);
        for traits in of_members.chain([&shape.traits]) {
            for (id, _) in traits.iter() {
                *uses.entry(id.to_string()).or_default() += 1;
            }
        }
    }
    let line = |(id, uses): (String, usize)| {
        let defined = || {
            let shape = model.shape_named(&id);
            shape.is_some_and(|shape| shape.traits.has(ids::TRAIT))
        };
        let (handling, what) = match handling(&id) {
            Some(row) => (row.handling.name(), row.what),
            None if defined() => (
                UNKNOWN,
                "defined by the model, without effect on the client",
            ),
            None => (UNKNOWN, "without effect on the client"),
        };
        Line {
            id,
            uses,
            handling,
            what,
        }
    };
    uses.into_iter().map(line).collect()
}

/// The lines in columns, and how many there are of each kind.
fn table(lines: &[Line]) -> String {
    let width = lines.iter().map(|line| line.id.len()).max().unwrap_or(0);
    let mut text = String::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in lines {
        *counts.entry(line.handling).or_default() += 1;
        let Line {
            id,
            uses,
            handling,
            what,
        } = line;
        text.push_str(&format!("{id:<width$} {uses:>7}  {handling:<10}  {what}\n"));
    }
    let counts: Vec<String> = counts
        .iter()
        .map(|(name, count)| format!("{count} {name}"))
        .collect();
    let counts = if counts.is_empty() {
        String::new()
    } else {
        format!(": {}", counts.join(", "))
    };
    format!("{text}{} traits{counts}\n", lines.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use smithy_codegen::diagnostics::Source;
    use smithy_codegen::load::load_sources;

    const MODEL: &str = "$version: \"2\"\nnamespace a\n\n@trait\nstructure mine {}\n\n@mine\n\
        @sensitive\nstring Secret\n\nstructure One {\n    @required\n    @documentation(\"x\")\n    \
        @other.thing#strange\n    a: Secret\n    @required\n    b: Secret\n}\n";

    #[test]
    fn traits_are_counted_and_told() {
        let loaded = load_sources(vec![Source::new("one.smithy", MODEL)]);
        assert_eq!(
            table(&lines(&loaded.model)),
            "a#mine                         1  unknown     defined by the model, without effect on the client\n\
             other.thing#strange            1  unknown     without effect on the client\n\
             smithy.api#documentation       1  documented  the documentation, as Markdown\n\
             smithy.api#required            2  honoured    a plain type instead of an `Option`; a parameter of constructors\n\
             smithy.api#sensitive           1  honoured    redacted in `Debug`, in errors and in logs\n\
             smithy.api#trait               1  read        defines a trait\n\
             6 traits: 1 documented, 2 honoured, 1 read, 2 unknown\n"
        );
        assert_eq!(table(&[]), "0 traits\n");
    }
}
