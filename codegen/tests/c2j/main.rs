//! botocore's service descriptions, from files to models.

#![allow(clippy::unwrap_used)]

mod bad;
mod models;
mod sources;
mod valid;

use smithy_codegen::diagnostics::{RenderStyle, Source, render_all};
use smithy_codegen::load::{Loaded, load_sources};
use std::path::PathBuf;

/// The folder of test data.
fn data() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "c2j", "data"]
        .iter()
        .collect()
}

/// A service with the given protocol, more metadata, operations and shapes; the operations begin on line 3,
/// the shapes on line 5.
fn service(protocol: &str, metadata: &str, operations: &str, shapes: &str) -> String {
    let comma = if metadata.is_empty() { "" } else { ", " };
    format!(
        r#"{{"metadata": {{"apiVersion": "1", "endpointPrefix": "s", "serviceId": "S", "signatureVersion": "v4", "protocol": "{protocol}"{comma}{metadata}}},
"operations": {{
{operations}
}}, "shapes": {{
{shapes}
}}}}"#
    )
}

/// Loads files of one folder.
fn load(files: &[(&str, &str)]) -> Loaded {
    let sources = files.iter();
    load_sources(
        sources
            .map(|(name, text)| Source::new(*name, *text))
            .collect(),
    )
}

fn load_service(text: &str) -> Loaded {
    load(&[("service-2.json", text)])
}

/// Every finding as `file:line:column code: message`.
fn findings(loaded: &Loaded) -> Vec<String> {
    let sources = &loaded.model.sources;
    let all = loaded.diagnostics.iter();
    all.map(|d| format!("{} {}: {}", sources.location(d.span), d.code, d.message))
        .collect()
}

fn printed(loaded: &Loaded) -> String {
    render_all(
        &loaded.diagnostics,
        &loaded.model.sources,
        RenderStyle::Plain,
    )
}
