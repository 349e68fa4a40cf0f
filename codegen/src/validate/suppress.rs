//! Findings that a model asks not to hear of, or to hear with more weight.
//!
//! `suppressions` and `@suppress` silence warnings and notes by their code; errors stay. `severityOverrides` and
//! `validators` of the metadata raise them.

use super::shorten;
use crate::diagnostics::{Diagnostic, Diagnostics, Severity};
use crate::model::traits::ids;
use crate::model::{Model, Node, NodeError, ShapeId};
use std::collections::HashSet;

/// One entry of `suppressions`.
struct Suppression<'a> {
    code: &'a str,
    /// `*` is every namespace.
    namespace: &'a str,
}

/// One entry of `severityOverrides`, or of `validators`.
struct Override<'a> {
    code: &'a str,
    /// Every namespace if there are none.
    namespaces: Vec<&'a str>,
    severity: Severity,
}

/// Applies what the model says about findings to all of them, and adds what is wrong with it.
pub(super) fn apply(model: &Model, findings: Diagnostics) -> Diagnostics {
    let mut wrong = Diagnostics::new();
    let suppressions = read(model, "suppressions", &mut wrong, suppression);
    let mut overrides = read(model, "severityOverrides", &mut wrong, severity_override);
    overrides.extend(
        read(model, "validators", &mut wrong, validator)
            .into_iter()
            .flatten(),
    );
    let has_suppress = model.shapes.values().any(|shape| {
        let members = shape.members.values();
        shape.traits.has(ids::SUPPRESS) || members.into_iter().any(|m| m.traits.has(ids::SUPPRESS))
    });
    if suppressions.is_empty() && overrides.is_empty() && !has_suppress {
        let mut findings = findings;
        findings.append(wrong);
        return findings;
    }
    let mut kept = findings.filter_map(|mut found| {
        for rule in &overrides {
            let wanted = covers(rule.code, found.code) && in_namespaces(&rule.namespaces, &found);
            // Smaller is worse.
            if wanted && rule.severity < found.severity {
                found.severity = rule.severity;
            }
        }
        let silent = found.severity != Severity::Error
            && (suppressions.iter().any(|rule| is_suppressed(rule, &found))
                || is_suppressed_by_trait(model, &found));
        (!silent).then_some(found)
    });
    kept.append(wrong);
    kept
}

/// Whether a code, or the beginning of one before `::` or `.`, means a finding. The part `smithy::` may be left out.
fn covers(pattern: &str, code: &str) -> bool {
    let short = code.strip_prefix("smithy::").unwrap_or(code);
    let matches = |code: &str| {
        code.strip_prefix(pattern)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with("::") || rest.starts_with('.'))
    };
    !pattern.is_empty() && (matches(code) || matches(short))
}

fn in_namespaces(namespaces: &[&str], found: &Diagnostic) -> bool {
    let namespace = found.shape.as_ref().map(ShapeId::namespace);
    namespaces.is_empty()
        || namespaces
            .iter()
            .any(|known| *known == "*" || Some(*known) == namespace)
}

fn is_suppressed(rule: &Suppression<'_>, found: &Diagnostic) -> bool {
    covers(rule.code, found.code) && in_namespaces(&[rule.namespace], found)
}

/// Whether the shape, or the shape that has the member, suppresses the finding.
fn is_suppressed_by_trait(model: &Model, found: &Diagnostic) -> bool {
    let Some(id) = &found.shape else {
        return false;
    };
    let places = HashSet::from([id.clone(), id.root()]);
    places
        .iter()
        .filter_map(|id| model.traits(id))
        .any(|traits| {
            let codes = traits.get(ids::SUPPRESS).and_then(Node::as_array);
            let mut codes = codes.unwrap_or_default().iter().filter_map(Node::as_str);
            codes.any(|code| covers(code, found.code))
        })
}

/// Reads every entry of an array of the metadata.
fn read<'a, T>(
    model: &'a Model,
    key: &str,
    wrong: &mut Diagnostics,
    entry: impl Fn(&'a Node) -> Result<T, NodeError>,
) -> Vec<T> {
    let Some(node) = model.metadata.get(key) else {
        return Vec::new();
    };
    let mut report = |error: NodeError| {
        let message = format!("metadata `{key}`: {}", error.message);
        wrong.push(Diagnostic::error(
            "smithy::malformed_metadata",
            error.span,
            message,
        ));
    };
    let entries = match node.expect_array() {
        Ok(entries) => entries,
        Err(error) => {
            report(error);
            return Vec::new();
        }
    };
    let mut found = Vec::new();
    for node in entries {
        match entry(node) {
            Ok(entry) => found.push(entry),
            Err(error) => report(error),
        }
    }
    found
}

fn suppression(node: &Node) -> Result<Suppression<'_>, NodeError> {
    Ok(Suppression {
        code: node.field("id")?.expect_str()?,
        namespace: node.field("namespace")?.expect_str()?,
    })
}

fn severity_override(node: &Node) -> Result<Override<'_>, NodeError> {
    let namespace = node.field("namespace")?.expect_str()?;
    Ok(Override {
        code: node.field("id")?.expect_str()?,
        namespaces: vec![namespace],
        severity: severity(node.field("severity")?)?,
    })
}

/// A validator by its name. Those that are not ours have nothing to say here.
fn validator(node: &Node) -> Result<Option<Override<'_>>, NodeError> {
    let name = node.field("name")?.expect_str()?;
    let code = node.optional_str("id")?.unwrap_or(name);
    let namespaces = node
        .optional("namespaces")?
        .map(Node::expect_strings)
        .transpose()?;
    let severity = node.optional("severity")?.map(severity).transpose()?;
    Ok(severity.map(|severity| Override {
        code,
        namespaces: namespaces.unwrap_or_default(),
        severity,
    }))
}

fn severity(node: &Node) -> Result<Severity, NodeError> {
    match node.expect_str()? {
        "ERROR" | "DANGER" => Ok(Severity::Error),
        "WARNING" => Ok(Severity::Warning),
        "NOTE" => Ok(Severity::Note),
        other => {
            let message = format!("`{}` is no severity", shorten(other));
            Err(NodeError::new(node.span, message))
        }
    }
}
