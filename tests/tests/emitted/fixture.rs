//! The fixtures: one small model for each feature.

use std::path::{Path, PathBuf};

use smithy_codegen::diagnostics::{Diagnostics, RenderStyle, render_all};
use smithy_codegen::emit::File;
use smithy_codegen::load::load_paths;
use smithy_codegen::{Settings, generate};

/// The folder of this package.
pub(crate) fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names of all fixtures, which are those of their files.
pub(crate) fn names() -> Vec<String> {
    let folder = std::fs::read_dir(package().join("fixtures")).unwrap();
    let name = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let mut names: Vec<_> = folder.map(|entry| name(entry.unwrap().path())).collect();
    names.sort_unstable();
    names
}

/// The crate that is emitted for a fixture, which must be a model without fault.
pub(crate) fn emit(name: &str) -> Vec<File> {
    let path = package().join("fixtures").join(format!("{name}.json"));
    let settings = Settings::new(format!("fixture-{}", name.replace('_', "-")));
    emit_model(&path, &settings)
}

/// The crate that is emitted for a model without fault.
pub(crate) fn emit_model(path: &Path, settings: &Settings) -> Vec<File> {
    let mut loaded = load_paths(&[path.to_owned()]);
    let mut findings = Diagnostics::new();
    let files = generate(&loaded.model, settings, &mut findings);
    loaded.diagnostics.append(findings);
    let sources = &loaded.model.sources;
    let text = render_all(&loaded.diagnostics, sources, RenderStyle::Plain);
    assert_eq!(text, "", "{} has findings", path.display());
    files.expect("without findings there are files")
}
