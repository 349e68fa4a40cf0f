//! A slice of a service is the whole of it without the rest: the same code, schemas and requests.

use std::collections::{HashMap, HashSet};

use smithy_codegen::emit::File;
use smithy_codegen::{Settings, Slice};

use crate::fixture::{emit_model, package};
use crate::workspace::Workspace;

/// The operations of the slice.
const KEPT: [&str; 7] = [
    "get_audience_model",
    "list_audience_models",
    "list_ml_input_channels",
    "list_tags_for_resource",
    "list_trained_model_versions",
    "list_trained_models",
    "update_configured_audience_model",
];

fn whole() -> Vec<File> {
    emit(Slice::default(), "cleanroomsml")
}

fn slice(package_name: &str) -> Vec<File> {
    let patterns = |patterns: &[&str]| patterns.iter().map(|&pattern| pattern.into()).collect();
    let slice = Slice {
        operations: patterns(&["GetAudienceModel", "List*", "UpdateC*"]),
        exclude: patterns(&["List*Jobs", "ListC*", "List*Datasets"]),
        ..Slice::default()
    };
    emit(slice, package_name)
}

fn emit(slice: Slice, package_name: &str) -> Vec<File> {
    let mut settings = Settings::new(package_name);
    settings.slice = slice;
    emit_model(&package().join("../models/cleanroomsml.json"), &settings)
}

fn operation(path: &str) -> Option<&str> {
    path.strip_prefix("src/operation/")?.strip_suffix(".rs")
}

/// The lines of code of a file, and the words of its documentation without the targets of links.
fn parts(text: &str) -> (Vec<&str>, String) {
    let is_doc = |line: &&str| line.trim_start().starts_with("//");
    let (docs, code): (Vec<&str>, Vec<&str>) = text.lines().partition(is_doc);
    let mut words = docs.join(" ");
    words = words
        .replace("//! >", "")
        .replace("//!", "")
        .replace("///", "");
    while let Some(start) = words.find("](crate::") {
        let end = start + words[start..].find(')').unwrap();
        words.replace_range(start..=end, "]");
    }
    let words: Vec<&str> = words.split_whitespace().collect();
    (code, words.join(" ").replace("[`", "`").replace("`]", "`"))
}

#[test]
fn operations_are_those_of_the_whole() {
    let (whole, slice) = (whole(), slice("cleanroomsml"));
    let whole: HashMap<_, _> = whole.iter().map(|file| (&file.path, &file.text)).collect();
    let kept: Vec<_> = slice
        .iter()
        .filter_map(|file| operation(&file.path))
        .collect();
    assert_eq!(kept, KEPT);
    let mut identical = 0;
    for file in slice.iter().filter(|file| operation(&file.path).is_some()) {
        let other = whole[&file.path];
        assert_eq!(parts(&file.text), parts(other), "{}", file.path);
        identical += usize::from(file.text == *other);
    }
    assert!(identical > 0, "some documentation links to nothing else");
}

/// Items of a file, except for what lists all that is there.
fn items(files: &[File], path: &str) -> Vec<String> {
    let file = files.iter().find(|file| file.path == path).unwrap();
    let (code, _) = parts(&file.text);
    let code = code.join("\n");
    let lists = ["use ", "pub use ", "pub mod ", "mod ", "service_error!"];
    let items = code.split("\n\n").map(|item| item.trim().to_owned());
    items
        .filter(|item| !lists.iter().any(|list| item.starts_with(list)))
        .collect()
}

#[test]
fn schemas_and_types_are_those_of_the_whole() {
    let (whole, slice) = (whole(), slice("cleanroomsml"));
    for path in [
        "src/serde.rs",
        "src/types.rs",
        "src/types/enums.rs",
        "src/types/error.rs",
        "src/endpoint.rs",
    ] {
        let (all, some) = (items(&whole, path), items(&slice, path));
        let all: HashSet<&String> = all.iter().collect();
        assert!(some.len() > 3, "{path}");
        for item in &some {
            // The builders of errors are listed in a module.
            assert!(
                all.contains(item) || item.contains("pub mod builders"),
                "{path}: {item}"
            );
        }
    }
}

#[test]
fn nothing_else_is_emitted_or_linked() {
    let whole = whole();
    let left_out: Vec<&str> = whole
        .iter()
        .filter_map(|file| operation(&file.path))
        .collect();
    let left_out = left_out.into_iter().filter(|name| !KEPT.contains(name));
    let left_out: Vec<&str> = left_out.collect();
    assert_eq!(left_out.len(), 59 - KEPT.len());
    for file in slice("cleanroomsml") {
        for name in &left_out {
            for link in [
                format!("::{name})"),
                format!("::{name}:"),
                format!(".{name}("),
            ] {
                assert!(!file.text.contains(&link), "{} has {link}", file.path);
            }
        }
    }
    let lib = slice("cleanroomsml")
        .into_iter()
        .find(|file| file.path == "src/lib.rs")
        .unwrap();
    assert!(
        lib.text
            .contains("Of the service's 59 operations, this crate has 7.")
    );
}

/// Calls both crates and compares what they send and what they make of the answer.
const COMPARE: &str = r##"
use smithy_runtime::http::Request;
use smithy_runtime::transport::scripted::{Scripted, Step};
use std::time::{Duration, UNIX_EPOCH};

macro_rules! requests {
    ($client:ident) => {{
        use $client::config::{Config, Credentials, Region};
        let page = |text: &'static str| Step::respond(200).body(text);
        let transport = Scripted::new([
            page(r#"{"audienceModelArn":"a","name":"n","status":"ACTIVE","createTime":"2024-01-01T00:00:00Z"}"#),
            page(r#"{"audienceModels":[{"name":"one"}],"nextToken":"t"}"#),
            page(r#"{"audienceModels":[{"name":"two","status":"NEW"}]}"#),
            Step::respond(409)
                .header("x-amzn-errortype", "ConflictException")
                .body(r#"{"message":"busy"}"#),
        ]);
        let config = Config::builder()
            .region(Region::from_static("us-east-1"))
            .credentials_provider(Credentials::for_tests())
            .time_source(UNIX_EPOCH + Duration::from_secs(1_704_067_200))
            .invocation_id_generator("8c4ba1f0-0000-4000-8000-000000000001")
            .transport(transport.clone())
            .build();
        let client = $client::Client::from_conf(config);
        let arn = "arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a";
        let model = client.get_audience_model().audience_model_arn(arn).await.unwrap();
        let mut told = format!("{model:?}\n");
        let mut models = client.list_audience_models().max_results(1).into_paginator().items().send();
        while let Some(model) = models.next().await {
            told += &format!("{:?}\n", model.unwrap());
        }
        let update = client.update_configured_audience_model().configured_audience_model_arn(arn);
        let update = update.shared_audience_metrics($client::types::SharedAudienceMetrics::All);
        told += &format!("{:?}\n", update.await.unwrap_err().into_service_error());
        (transport.requests(), told)
    }};
}

fn told(request: &Request) -> String {
    let mut headers: Vec<_> = request.headers().iter().collect();
    headers.sort_unstable();
    format!("{} {}\n{headers:?}\n{:?}", request.method(), request.uri(), request.body().bytes())
}

#[tokio::test]
async fn both_are_the_same() {
    let (sent, told_by_slice) = requests!(slice);
    let (sent_by_whole, told_by_whole) = requests!(cleanroomsml);
    assert_eq!(told_by_slice, told_by_whole);
    assert_eq!(sent.len(), 4);
    let sent: Vec<_> = sent.iter().map(told).collect();
    assert_eq!(sent, sent_by_whole.iter().map(told).collect::<Vec<_>>());
    assert!(sent[3].starts_with("PATCH https://cleanrooms-ml.us-east-1.amazonaws.com/"));
}
"##;

const COMPARE_MANIFEST: &str = r#"[package]
name = "compare"
version = "0.1.0"
edition = "2024"

[dev-dependencies]
cleanroomsml = { workspace = true, features = ["rt-tokio", "test-util"] }
slice = { path = "../slice", default-features = false, features = ["rt-tokio", "test-util"] }
smithy-runtime = { workspace = true, features = ["test-util"] }
tokio = { version = "1", features = ["macros", "rt"] }
"#;

#[test]
fn calls_are_those_of_the_whole() {
    let file = |path: &str, text: &str| File {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let compare = vec![
        file("Cargo.toml", COMPARE_MANIFEST),
        file("src/lib.rs", ""),
        file("tests/compare.rs", COMPARE),
    ];
    let members = [
        ("slice".to_owned(), slice("slice")),
        ("compare".to_owned(), compare),
    ];
    let workspace = Workspace::new("slices", &members);
    workspace.cargo(&["test", "--package", "compare"]);
    let features = ["--no-default-features", "--features", "test-util"];
    workspace.cargo(&[&["doc", "--package", "slice", "--no-deps"][..], &features].concat());
}
