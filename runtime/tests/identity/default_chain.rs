//! The usual sources, in their order.

use smithy_runtime::config::{BehaviorVersion, ProvideCredentials, defaults};
use smithy_runtime::identity::{DefaultCredentialsChain, Os, Region};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::scene::{Clock, config, fail, files, is_invalid, is_not_loaded, load, os, role};

const KEYS: &str = "[default]\naws_access_key_id = FILE\naws_secret_access_key = SECRET\n";

const TASK: &str = r#"{"AccessKeyId":"TASK","SecretAccessKey":"SECRET","Token":"TOKEN-t","Expiration":"2024-01-01T06:00:00Z"}"#;

fn instance() -> [Step; 3] {
    [
        Step::respond(200).body("TOKEN-session"),
        Step::respond(200).body("web"),
        Step::respond(200).body(
            r#"{"Code":"Success","AccessKeyId":"EC2","SecretAccessKey":"SECRET","Token":"TOKEN-t"}"#,
        ),
    ]
}

/// Systems from the one that has it all to the one that has nothing.
fn systems() -> Vec<(&'static str, Os)> {
    let with = |os: Os, names: &[(&str, &str)]| {
        names
            .iter()
            .fold(os, |os, (name, value)| os.with_variable(*name, *value))
    };
    let bare = os(&[("HOME", "/h")]);
    let container = |os| with(os, &[("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/c")]);
    let token = |os: Os| {
        let names = [
            ("AWS_WEB_IDENTITY_TOKEN_FILE", "/t"),
            ("AWS_ROLE_ARN", "arn:pod"),
        ];
        with(os, &names).with_file("/t", "SECRET")
    };
    let keys = [
        ("AWS_ACCESS_KEY_ID", "ENV"),
        ("AWS_SECRET_ACCESS_KEY", "SECRET"),
    ];
    vec![
        ("ENV", with(container(token(files(KEYS))), &keys)),
        ("FILE", container(token(files(KEYS)))),
        ("WEB", container(token(bare.clone()))),
        ("TASK", container(bare.clone())),
        ("EC2", bare),
    ]
}

#[tokio::test]
async fn the_order_is_that_of_all_tools() {
    for (id, os) in systems() {
        let transport = match id {
            "WEB" => Scripted::new([role(
                "AssumeRoleWithWebIdentity",
                "WEB",
                "2024-01-01T01:00:00Z",
            )]),
            "TASK" => Scripted::new([Step::respond(200).body(TASK)]),
            "EC2" => Scripted::new(instance()),
            _ => Scripted::new([]),
        };
        let chain = DefaultCredentialsChain::configured(&config(os, &transport));
        assert_eq!(load(&chain).await.access_key_id(), id);
        assert_eq!(transport.steps_left(), 0);
    }
}

#[tokio::test]
async fn what_is_set_up_wrong_ends_the_search() {
    let wrong = files("[default]\nrole_arn = a\n")
        .with_variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/c");
    let transport = Scripted::new([Step::respond(200).body(TASK)]);
    let chain = DefaultCredentialsChain::configured(&config(wrong, &transport));
    assert!(is_invalid(&fail(&chain).await));
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn nothing_found_names_all_that_was_tried() {
    let off = files("").with_variable("AWS_EC2_METADATA_DISABLED", "true");
    let chain = DefaultCredentialsChain::configured(&config(off, &Scripted::new([])));
    let error = fail(&chain).await;
    assert!(is_not_loaded(&error));
    for part in [
        "AWS_ACCESS_KEY_ID is not set",
        "`default` in /h/.aws/config",
        "AWS_WEB_IDENTITY_TOKEN_FILE is not set",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI is set",
        "AWS_EC2_METADATA_DISABLED is set",
    ] {
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn the_loader_asks_the_instance_last() {
    let region = ["TOKEN-session", "eu-north-1"].map(|text| Step::respond(200).body(text));
    let transport = Scripted::new(region.into_iter().chain(instance()));
    let loaded = defaults(BehaviorVersion::latest())
        .os(os(&[("HOME", "/h")]))
        .http_client(transport.clone())
        .time_source(Clock::new())
        .load()
        .await;
    assert_eq!(loaded.region(), Some(&Region::new("eu-north-1")));
    let provider = loaded.credentials_provider().unwrap();
    let credentials = provider.provide_credentials().await.unwrap();
    assert_eq!(credentials.access_key_id(), "EC2");
}
