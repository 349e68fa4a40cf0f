//! How a service is found: its folder, its file, compressed, under another name, beside other models.

use super::{data, findings, load, load_service, printed, service};
use flate2::Compression;
use flate2::write::GzEncoder;
use smithy_codegen::load::{Input, Loaded, load_inputs, load_paths};
use smithy_codegen::model::to_ast;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A folder that is removed at the end of its test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("smithy-codegen-c2j-{name}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn load_path(path: &Path) -> Loaded {
    let loaded = load_paths(&[path.to_owned()]);
    assert!(!loaded.diagnostics.has_errors(), "{}", printed(&loaded));
    loaded
}

#[test]
fn the_file_brings_what_stands_beside_it() {
    let folder = load_path(&data().join("weather"));
    let file = load_path(&data().join("weather/service-2.json"));
    assert_eq!(to_ast(&file.model), to_ast(&folder.model));
}

#[test]
fn compressed_files_are_the_same() {
    let folder = Folder::new("packed");
    let plain = data().join("weather");
    for entry in fs::read_dir(&plain).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let packed = pack(&fs::read(&path).unwrap());
        fs::write(folder.0.join(format!("{name}.gz")), packed).unwrap();
    }
    let expected = to_ast(&load_path(&plain).model);
    assert_eq!(to_ast(&load_path(&folder.0).model), expected);
    let file = folder.0.join("service-2.json.gz");
    assert_eq!(to_ast(&load_path(&file).model), expected);
}

#[test]
fn a_plain_file_is_taken_before_its_compressed_twin() {
    let folder = Folder::new("twin");
    let text = service("ec2", "", "", "");
    fs::write(folder.0.join("service-2.json"), &text).unwrap();
    fs::write(folder.0.join("service-2.json.gz"), pack(text.as_bytes())).unwrap();
    let loaded = load_path(&folder.0);
    assert_eq!(loaded.model.shapes.len(), 1);
}

#[test]
fn content_tells_where_the_name_does_not() {
    let text = service("ec2", "", "", "");
    let named = |name: &str| Input {
        name: name.to_owned(),
        bytes: text.clone().into_bytes(),
    };
    for name in ["<stdin>", "x/other.json"] {
        let loaded = load_inputs(vec![named(name)]);
        assert!(loaded.diagnostics.is_empty(), "{}", printed(&loaded));
        assert!(loaded.model.shape_named("com.amazonaws.s#S").is_some());
    }
}

#[test]
fn services_and_other_models_go_together() {
    let first = service("ec2", "", "", "");
    let second = first.replace("\"S\"", "\"T\"");
    let ast = r#"{"smithy": "2.0", "shapes": {"a#B": {"type": "string"}}}"#;
    let loaded = load(&[
        ("s/service-2.json", &first),
        ("t/service-2.json", &second),
        ("b.json", ast),
    ]);
    assert!(loaded.diagnostics.is_empty(), "{}", printed(&loaded));
    let names: Vec<_> = loaded
        .model
        .shapes
        .keys()
        .map(|id| id.to_string())
        .collect();
    assert_eq!(names, ["a#B", "com.amazonaws.s#S", "com.amazonaws.t#T"]);
}

#[test]
fn two_versions_of_a_service_are_one_too_many() {
    let text = service("ec2", "", "", "");
    let loaded = load(&[("1/service-2.json", &text), ("2/service-2.json", &text)]);
    let expected =
        "2/service-2.json:1:14 c2j::second_version: `com.amazonaws.s#S` is described twice";
    assert_eq!(findings(&loaded), [expected]);
}

#[test]
fn parts_need_their_service() {
    let pages = r#"{"pagination": {}}"#;
    let alone = load(&[("a/paginators-1.json", pages)]);
    assert_eq!(
        findings(&alone),
        [
            "a/paginators-1.json:1:1 c2j::misplaced_file: there is no `service-2.json` beside this file"
        ]
    );
    let text = service("ec2", "", "", "");
    let twice = load(&[
        ("service-2.json", &text),
        ("paginators-1.json", pages),
        ("paginators-1.json.gz", pages),
    ]);
    let expected = "paginators-1.json.gz:1:1 c2j::misplaced_file: the folder has this part of the service twice";
    assert_eq!(findings(&twice), [expected]);
}

#[test]
fn corrections_are_checked() {
    let text = service("ec2", "", "", "");
    let wrong = load(&[
        ("service-2.json", &text),
        ("service-2.sdk-extras.json", "{}"),
    ]);
    let expected = "service-2.sdk-extras.json:1:1 c2j::unexpected_value: `merge` is missing";
    assert_eq!(findings(&wrong), [expected]);
    let id = load(&[
        ("service-2.json", &text),
        (
            "service-2.sdk-extras.json",
            r#"{"merge": {"metadata": {"serviceId": "Other"}}}"#,
        ),
    ]);
    assert!(id.model.shape_named("com.amazonaws.other#Other").is_some());
}

#[test]
fn names_that_collide_are_told_apart() {
    let loaded = load_service(&service(
        "json",
        "",
        r#""Get": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "Get"}}"#,
        r#""Get": {"type": "structure", "members": {}}, "s": {"type": "string"}, "GetShape": {"type": "string"}"#,
    ));
    assert!(!loaded.diagnostics.has_errors(), "{}", printed(&loaded));
    let names: Vec<_> = loaded.model.shapes.keys().map(|id| id.name()).collect();
    assert_eq!(names, ["GetShape2", "s", "GetShape", "Get", "SService"]);
}
