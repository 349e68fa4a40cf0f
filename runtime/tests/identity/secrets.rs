//! No provider, error or configuration shows a secret. What a secret is, tests mark with `SECRET`, and
//! `scene::fail` looks for it in every error; here are the values that are printed while all goes well.

use smithy_runtime::identity::profile::{ProfileChain, ProfileSet};
use smithy_runtime::identity::{
    AssumeRoleProvider, Credentials, DefaultCredentialsChain, ImdsClient, ProvideCredentials,
    SharedCredentialsProvider, SsoTokenProvider, WebIdentityTokenCredentialsProvider,
};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::scene::{config, files, role};

const FILE: &str = "[default]\naws_access_key_id = A\naws_secret_access_key = SECRET-1\naws_session_token = SECRET-2\n\
                    [profile p]\ncredential_process = /bin/get --password SECRET-3\n";

#[tokio::test]
async fn nothing_that_is_printed_holds_a_secret() {
    let transport = Scripted::new([
        role("AssumeRole", "ONE", "2033-01-01T00:00:00Z"),
        Step::respond(200).body("SECRET-session"),
        Step::respond(200).body("text"),
    ]);
    let os = files(FILE)
        .with_variable("AWS_ACCESS_KEY_ID", "A")
        .with_variable("AWS_SECRET_ACCESS_KEY", "SECRET-4")
        .with_variable("AWS_CONTAINER_AUTHORIZATION_TOKEN", "SECRET-5");
    let config = config(os.clone(), &transport);
    let base = Credentials::from_keys("A", "SECRET-6", Some("SECRET-7".into()));
    let role = AssumeRoleProvider::builder("arn:r")
        .external_id("SECRET-8")
        .configure_provider(config.clone())
        .build_from_provider(base.clone())
        .await;
    let taken_on = role.provide_credentials().await.unwrap();
    let imds = ImdsClient::builder().configure(&config).build();
    imds.get("/x").await.unwrap();
    let chain = |profile| {
        let set = ProfileSet::load(&os, profile).unwrap();
        format!("{set:?} {:?}", ProfileChain::resolve(&set).unwrap())
    };
    let shared = SharedCredentialsProvider::new(base);
    let tokens = SsoTokenProvider::builder().configure(&config).build();
    let web = WebIdentityTokenCredentialsProvider::builder().configure(&config);
    let printed = [
        format!("{os:?} {config:?} {shared:?} {role:?} {taken_on:?} {imds:?}"),
        format!(
            "{:?} {tokens:?} {:?}",
            DefaultCredentialsChain::configured(&config),
            web.build()
        ),
        format!("{:?}", &transport.requests()[1..]),
        chain(None),
        chain(Some("p")),
    ];
    for text in printed {
        assert!(
            !text.contains("SECRET") && !text.contains("TOKEN-"),
            "{text}"
        );
    }
}
