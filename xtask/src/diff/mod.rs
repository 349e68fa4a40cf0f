//! `cargo xtask diff`: what a client would do differently, were it generated from another model.
//!
//! Services are compared by what goes over the wire and by the types that programs see: operations are
//! paired by their names, and from their inputs, outputs and errors the shapes are followed together. Names
//! of shapes and documentation do not count, nor does where a constraint is written.

mod data;
mod operation;
mod service;
mod view;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;
use smithy_codegen::load::load_paths;
use smithy_codegen::model::{Model, ShapeId};

use crate::flags::Diff;
use crate::report;

/// One thing that differs.
#[derive(Debug, Serialize)]
struct Difference {
    /// What kind of thing: a short name, the same for all of the kind.
    kind: &'static str,
    /// The operation, shape or member.
    place: String,
    /// What the first model says; nothing when it says nothing.
    old: Option<String>,
    /// What the second model says.
    new: Option<String>,
}

/// All that differs between two models.
#[derive(Debug, Default)]
struct Findings {
    found: Vec<Difference>,
}

impl Findings {
    /// Compares what both models say about a place.
    fn compare<T: PartialEq + ToString>(
        &mut self,
        kind: &'static str,
        place: &str,
        old: Option<T>,
        new: Option<T>,
    ) {
        if old != new {
            let place = place.to_owned();
            let (old, new) = (old.map(shortened), new.map(shortened));
            self.found.push(Difference {
                kind,
                place,
                old,
                new,
            });
        }
    }
}

/// Letters of a value that are shown.
const SHOWN: usize = 200;

/// A value as text, its end cut off if it is long.
fn shortened(value: impl ToString) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// Runs the command.
pub(crate) fn run(flags: &Diff) -> Result<ExitCode, String> {
    let old = load(&flags.old)?;
    let new = load(&flags.new)?;
    let service = |model: &Model| only_service(model, flags.service.as_deref());
    let (first, second) = (service(&old)?, service(&new)?);
    let found = compare(&old, &first, &new, &second).found;
    if flags.json {
        let text = serde_json::to_string_pretty(&found).map_err(|error| error.to_string())?;
        report::output(&text)?;
    } else {
        report::output(print(&found, flags.examples).trim_end())?;
    }
    Ok(match found.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn load(path: &Path) -> Result<Model, String> {
    let loaded = load_paths(&[path.to_owned()]);
    if loaded.diagnostics.has_errors() {
        report::diagnostics(&loaded.diagnostics, &loaded.model.sources);
        return Err(format!("{} cannot be compared", path.display()));
    }
    Ok(loaded.model)
}

fn only_service(model: &Model, name: Option<&str>) -> Result<ShapeId, String> {
    let ids = model.services().map(|(shape, _)| &shape.id);
    let mut ids = ids.filter(|id| name.is_none_or(|name| id.name() == name));
    match (ids.next(), ids.next()) {
        (Some(id), None) => Ok(id.clone()),
        (None, _) => Err("a model has no such service".to_owned()),
        _ => Err("a model has several services: give --service".to_owned()),
    }
}

/// Compares one service of each model.
fn compare(old: &Model, first: &ShapeId, new: &Model, second: &ShapeId) -> Findings {
    let mut findings = Findings::default();
    let sides = view::Sides::new(old, first, new, second);
    service::compare(&sides, &mut findings);
    operation::compare(&sides, &mut findings);
    findings
}

/// One line per kind, and up to `examples` below it.
fn print(found: &[Difference], examples: usize) -> String {
    let mut kinds: BTreeMap<&str, Vec<&Difference>> = BTreeMap::new();
    for difference in found {
        kinds.entry(difference.kind).or_default().push(difference);
    }
    let mut text = String::new();
    for (kind, all) in kinds {
        text.push_str(&format!("{kind}: {}\n", all.len()));
        for difference in all.iter().take(examples) {
            let side = |side: &Option<String>| side.as_deref().unwrap_or("nothing").to_owned();
            let (old, new) = (side(&difference.old), side(&difference.new));
            text.push_str(&format!("    {}: {old} → {new}\n", difference.place));
        }
        if all.len() > examples {
            text.push_str(&format!("    … and {} more\n", all.len() - examples));
        }
    }
    text.push_str(&format!("{} differences", found.len()));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use smithy_codegen::diagnostics::Source;
    use smithy_codegen::load::load_sources;

    const MODEL: &str = r#"$version: "2.0"
namespace a
@aws.protocols#restJson1
@aws.auth#sigv4(name: "s")
service S { version: "1", operations: [Get, Put] }
@http(method: "GET", uri: "/things/{id}")
@readonly
operation Get {
    input := { @required @httpLabel id: Id, @httpQuery("q") filter: Id }
    output := { @jsonName("Thing") thing: Thing, at: Timestamp }
    errors: [Gone]
}
@http(method: "PUT", uri: "/things")
operation Put { input := { thing: Thing } }
structure Thing { kind: Kind, @length(min: 0, max: 9) note: String, next: Thing }
enum Kind { A, B }
@error("client")
@httpError(404)
structure Gone {}
@pattern("^x$")
string Id
"#;

    fn differences(old: &str, new: &str) -> Vec<String> {
        let load = |text: &str| {
            let loaded = load_sources(vec![Source::new("m.smithy", text)]);
            assert!(!loaded.diagnostics.has_errors());
            loaded.model
        };
        let (old, new) = (load(old), load(new));
        let (first, second) = (only_service(&old, None), only_service(&new, None));
        let findings = compare(&old, &first.unwrap(), &new, &second.unwrap());
        let line = |d: &Difference| format!("{} at {}: {:?} {:?}", d.kind, d.place, d.old, d.new);
        findings.found.iter().map(line).collect()
    }

    #[test]
    fn what_means_the_same_is_no_difference() {
        assert_eq!(differences(MODEL, MODEL), [""; 0]);
        let same = MODEL
            .replace("enum Kind { A, B }", "enum Kind { B, A }")
            .replace("@length(min: 0, max: 9)", "@length(max: 9)")
            .replace("Thing {", "Renamed {")
            .replace(": Thing", ": Renamed")
            .replace(
                "at: Timestamp",
                "@timestampFormat(\"epoch-seconds\") at: Timestamp",
            );
        assert_eq!(differences(MODEL, &same), [""; 0]);
    }

    #[test]
    fn each_change_is_found_once() {
        let check = |from: &str, to: &str, expected: &str| {
            let changed = MODEL.replace(from, to);
            assert_eq!(differences(MODEL, &changed), [expected], "{from} → {to}");
        };
        check(
            "[Get, Put]",
            "[Get]",
            r#"operation: only in the first at Put: Some("Put") None"#,
        );
        check(
            "\"PUT\"",
            "\"POST\"",
            r#"operation: method at Put: Some("PUT") Some("POST")"#,
        );
        check(
            "@httpQuery(\"q\")",
            "@httpQuery(\"r\")",
            r#"member: query at GetInput$filter: Some("q") Some("r")"#,
        );
        check(
            "@jsonName(\"Thing\") ",
            "",
            r#"member: JSON name at GetOutput$thing: Some("Thing") Some("thing")"#,
        );
        check(
            "enum Kind { A, B }",
            "enum Kind { A, C }",
            r#"shape: enum values at Kind: Some("B") Some("C")"#,
        );
        check(
            "note: String",
            "note: Blob",
            r#"shape: kind at String: Some("string") Some("blob")"#,
        );
        check(
            "at: Timestamp",
            "@timestampFormat(\"date-time\") at: Timestamp",
            r#"member: timestamp format at GetOutput$at: Some("epoch-seconds") Some("date-time")"#,
        );
        check(
            "@error(\"client\")",
            "@error(\"server\")",
            r#"error: fault at Get Gone: Some("client") Some("server")"#,
        );
    }
}
