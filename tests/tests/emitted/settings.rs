//! Settings that only one service knows: a program uses them beside those that all services have.

use smithy_codegen::Settings;
use smithy_codegen::emit::File;
use smithy_codegen::lower::names::{MembersOf, members};

use crate::fixture::{emit_model, package};
use crate::workspace::Workspace;

/// A program in the style of programs for AWS, with the crate under the name that it expects.
const PROGRAM: &str = r#"//! A program of a user.
use std::time::Duration;

use fixture_settings as aws_sdk_fixture;

use aws_sdk_fixture::config::{Builder, Config, Credentials, Region, SdkConfig};
use aws_sdk_fixture::presigning::PresigningConfig;
use smithy_runtime::transport::scripted::{Scripted, Step};

#[tokio::test]
async fn settings() -> Result<(), Box<dyn std::error::Error>> {
    let transport = Scripted::new([Step::respond(200), Step::respond(200)]);
    let shared: SdkConfig = SdkConfig::builder()
        .region(Region::from_static("eu-west-1"))
        .transport(transport.clone())
        .build();
    let config = Builder::from(&shared)
        .force_path_style(true)
        .place("here")
        .region_value(vec!["eu-west-2".to_owned()])
        .credentials_provider(Credentials::for_tests())
        .build();
    assert_eq!(config.region().map(AsRef::as_ref), Some("eu-west-1"));
    let client = aws_sdk_fixture::Client::from_conf(config);
    client.list_things().send().await?;
    let there = Config::builder().place("there");
    client.list_things().customize().config_override(there).send().await?;
    let mut nowhere = client.config().to_builder();
    nowhere.set_place(None);
    let client = aws_sdk_fixture::Client::from_conf(nowhere.build());
    let minute = PresigningConfig::expires_in(Duration::from_secs(60))?;
    let link = client.list_things().presigned(minute).await?;
    assert!(link.uri().starts_with("https://example.com/things?X-Amz-Algorithm="));
    assert_eq!(link.headers().count(), 0);
    let requests = transport.requests();
    let uris: Vec<&str> = requests.iter().map(|request| request.uri()).collect();
    assert_eq!(uris, ["https://here.example.com/things", "https://there.example.com/things"]);
    let _ = aws_sdk_fixture::Client::new(&shared);
    Ok(())
}
"#;

#[test]
fn a_program_sets_what_only_one_service_knows() {
    let mut settings = Settings::new("fixture-settings");
    let tokio = r#"{ version = "1", features = ["macros", "rt"] }"#;
    settings.dev_dependencies = vec![("tokio".to_owned(), tokio.to_owned())];
    let mut files = emit_model(&package().join("fixtures/settings.json"), &settings);
    files.push(File {
        path: "tests/settings.rs".to_owned(),
        text: PROGRAM.to_owned(),
    });
    let workspace = Workspace::new("settings", &[("settings".to_owned(), files)]);
    let features = ["--no-default-features", "--features", "rt-tokio,test-util"];
    workspace.cargo(&[&["test", "--test", "settings"][..], &features].concat());
}

#[test]
fn settings_do_not_hide_those_of_every_client() {
    let path = package().join("../runtime/src/macros/config.rs");
    let text = std::fs::read_to_string(path).unwrap();
    let (_, list) = text.split_once("__settings! { $builder:").unwrap();
    let (list, _) = list.split_once("&mut").unwrap();
    let lines = list
        .lines()
        .filter(|line| line.starts_with(&" ".repeat(12)));
    let names = lines.filter_map(|line| line.get(12..)?.split_once('('));
    let names: Vec<&str> = names
        .map(|(name, _)| name)
        .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect();
    assert!(names.len() > 30, "{names:?}");
    for name in names {
        let given = members(MembersOf::Settings, [name]);
        assert_ne!(given[0].field.as_str(), name);
    }
}
