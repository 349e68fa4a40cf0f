//! One emitted file for each feature; what it says is read by people when it changes.

use crate::fixture::{emit, names};

/// A feature's fixture, and the file that shows it.
const SHOWN: [(&str, &str); 22] = [
    ("structures", "src/types.rs"),
    ("enums", "src/types/enums.rs"),
    ("int_enums", "src/types/enums.rs"),
    ("unions", "src/types.rs"),
    ("recursion", "src/types.rs"),
    ("collections", "src/serde.rs"),
    ("sensitive", "src/types.rs"),
    ("errors", "src/types/error.rs"),
    ("paginators", "src/operation/deep_names.rs"),
    ("bindings", "src/serde.rs"),
    ("deprecations", "src/operation/old.rs"),
    ("streams", "src/operation/copy.rs"),
    ("events", "src/operation/converse.rs"),
    ("endpoints", "src/endpoint.rs"),
    ("names", "src/types.rs"),
    ("prelude", "src/types.rs"),
    ("settings", "src/config.rs"),
    ("wide", "src/test_util/types.rs"),
    ("renames", "src/types.rs"),
    ("waiters", "src/waiters.rs"),
    ("statuses", "src/operation/get_job.rs"),
    ("paths", "src/waiters/table.rs"),
];

#[test]
fn emitted_files() {
    for (name, path) in SHOWN {
        let files = emit(name);
        let file = files.iter().find(|file| file.path == path);
        let paths: Vec<_> = files.iter().map(|file| &file.path).collect();
        let file = file.unwrap_or_else(|| panic!("{name} has no {path}: {paths:?}"));
        insta::with_settings!({ description => path, omit_expression => true }, {
            insta::assert_snapshot!(name, file.text);
        });
    }
}

#[test]
fn every_fixture_is_shown() {
    let mut shown: Vec<_> = SHOWN.iter().map(|(name, _)| *name).collect();
    shown.sort_unstable();
    assert_eq!(names(), shown);
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    for name in names() {
        assert_eq!(emit(&name), emit(&name), "{name}");
    }
}
