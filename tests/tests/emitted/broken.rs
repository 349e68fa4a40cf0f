//! Broken models: findings with their place, exit code 1, and no file touched.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use smithy_codegen::diagnostics::{Diagnostics, RenderStyle, render_all};
use smithy_codegen::load::load_paths;
use smithy_codegen::{Settings, generate};

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("broken")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// What the generator says of a model.
fn findings(path: &Path) -> String {
    let mut loaded = load_paths(&[path.to_owned()]);
    let mut found = Diagnostics::new();
    if !loaded.diagnostics.has_errors() {
        let files = generate(&loaded.model, &Settings::new("broken"), &mut found);
        assert_eq!(files, None, "a broken model gives no files");
    }
    loaded.diagnostics.append(found);
    render_all(
        &loaded.diagnostics,
        &loaded.model.sources,
        RenderStyle::Plain,
    )
}

fn generate_into(model: &Path, out: &Path) -> ExitCode {
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let (model, out) = (text(model), text(out));
    xtask::run([
        "xtask",
        "generate",
        "--model",
        &model,
        "--out",
        &out,
        "--package",
        "broken",
    ])
}

const SERVICE: &str = r#""a#S": { "type": "service", "version": "1", "operations": [{ "target": "a#Op" }],
            "traits": { "aws.protocols#restJson1": {} } }"#;

#[test]
fn findings_name_their_place_and_nothing_is_written() {
    for (name, model, place, words) in [
        (
            "no-json",
            "{\n  \"smithy\": \"2.0\",\n  \"shapes\": {,}\n}".to_owned(),
            ":3:14",
            "",
        ),
        (
            "cut-off",
            "{\n  \"smithy\": \"2.0\",\n".to_owned(),
            ":3:1",
            "",
        ),
        ("empty", String::new(), ":1:1", ""),
        (
            "no-target",
            format!(
                "{{ \"smithy\": \"2.0\", \"shapes\": {{\n{SERVICE},\n\
                 \"a#Op\": {{ \"type\": \"operation\",\n  \
                 \"input\": {{ \"target\": \"a#Missing\" }} }} }} }}"
            ),
            ":5:",
            "a#Missing",
        ),
        (
            "no-member",
            format!(
                "{{ \"smithy\": \"2.0\", \"shapes\": {{\n{SERVICE},\n\
                 \"a#Op\": {{ \"type\": \"operation\", \"input\": {{ \"target\": \"a#In\" }},\n\
                 \"traits\": {{ \"smithy.api#http\": {{ \"method\": \"GET\", \"uri\": \"/{{id}}\" }} }} }},\n\
                 \"a#In\": {{ \"type\": \"structure\", \"members\": {{}} }} }} }}"
            ),
            ":5:",
            "id",
        ),
        (
            "strange-type",
            "{ \"smithy\": \"2.0\", \"shapes\": {\n\"a#B\": { \"type\": \"hologram\" } } }"
                .to_owned(),
            ":2:",
            "hologram",
        ),
        (
            "no-service",
            "{ \"smithy\": \"2.0\", \"shapes\": {} }".to_owned(),
            "",
            "no service",
        ),
    ] {
        let folder = folder(name);
        let (path, out) = (folder.join("model.json"), folder.join("out"));
        fs::write(&path, model).unwrap();
        let text = findings(&path);
        assert!(text.contains("error"), "{name}: {text}");
        assert!(
            text.contains(&format!("model.json{place}")) || place.is_empty(),
            "{name}: {text}"
        );
        assert!(text.contains(words), "{name}: {text}");

        assert_eq!(generate_into(&path, &out), ExitCode::FAILURE, "{name}");
        assert!(!out.exists(), "{name}: nothing is made");
    }
}

#[test]
fn an_earlier_crate_survives_a_broken_model() {
    let folder = folder("survives");
    let out = folder.join("out");
    let fixture = crate::fixture::package().join("fixtures/enums.json");
    assert_eq!(generate_into(&fixture, &out), ExitCode::SUCCESS);
    let before = fs::read(out.join("src/types/enums.rs")).unwrap();
    let count = || fs::read_dir(out.join("src")).unwrap().count();
    let files = count();

    let broken = folder.join("model.json");
    let text = fs::read_to_string(fixture).unwrap();
    fs::write(&broken, text.replace("\"enum\"", "\"enom\"")).unwrap();
    assert_eq!(generate_into(&broken, &out), ExitCode::FAILURE);
    assert_eq!(fs::read(out.join("src/types/enums.rs")).unwrap(), before);
    assert_eq!(count(), files);
}

#[test]
fn stale_files_are_removed_and_own_ones_stay() {
    let folder = folder("stale");
    let out = folder.join("out");
    fs::create_dir_all(out.join("src/operation")).unwrap();
    fs::create_dir_all(out.join("examples")).unwrap();
    fs::write(out.join("src/operation/gone.rs"), "").unwrap();
    fs::write(out.join("examples/mine.rs"), "fn main() {}").unwrap();
    let fixture = crate::fixture::package().join("fixtures/enums.json");
    assert_eq!(generate_into(&fixture, &out), ExitCode::SUCCESS);
    assert!(!out.join("src/operation/gone.rs").exists());
    assert!(out.join("src/operation/echo.rs").exists());
    assert!(out.join("examples/mine.rs").exists());
}

#[test]
fn a_model_that_is_not_there() {
    let folder = folder("absent");
    let code = generate_into(&folder.join("nowhere.json"), &folder.join("out"));
    assert_ne!(code, ExitCode::SUCCESS);
    assert!(!folder.join("out").exists());
}
