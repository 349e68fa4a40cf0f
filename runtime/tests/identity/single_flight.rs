//! A hundred calls at once ask each provider once.

use std::time::Duration;

use smithy_runtime::identity::{
    CachedCredentials, DefaultCredentialsChain, EcsCredentialsProvider, ImdsCredentialsProvider,
    Os, ProfileFileCredentialsProvider, ProvideCredentials, ProviderConfig,
    SharedCredentialsProvider, WebIdentityTokenCredentialsProvider,
};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::scene::{config, files, os, role};

struct Case {
    name: &'static str,
    os: Os,
    steps: Vec<Step>,
    make: fn(&ProviderConfig) -> SharedCredentialsProvider,
}

fn cases() -> Vec<Case> {
    let end = "2033-01-01T00:00:00Z";
    let task = format!(
        r#"{{"Code":"Success","AccessKeyId":"A","SecretAccessKey":"SECRET","Token":"t","Expiration":"{end}"}}"#
    );
    let slow = |body: &str| {
        Step::respond(200)
            .body(body.to_owned())
            .after(Duration::from_millis(50))
    };
    let chain = "[default]\nrole_arn = a\nsource_profile = b\n\
                 [profile b]\naws_access_key_id = B\naws_secret_access_key = SECRET\n";
    let pod = os(&[
        ("AWS_WEB_IDENTITY_TOKEN_FILE", "/t"),
        ("AWS_ROLE_ARN", "arn:pod"),
    ]);
    vec![
        Case {
            name: "container",
            os: os(&[("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/c")]),
            steps: vec![slow(&task)],
            make: |config| {
                let builder = EcsCredentialsProvider::builder().configure(config);
                SharedCredentialsProvider::new(builder.build())
            },
        },
        Case {
            name: "instance",
            os: os(&[]),
            steps: vec![slow("TOKEN-s"), slow("web"), slow(&task)],
            make: |config| {
                let builder = ImdsCredentialsProvider::builder().configure(config);
                SharedCredentialsProvider::new(builder.build())
            },
        },
        Case {
            name: "web identity",
            os: pod.with_file("/t", "SECRET"),
            steps: vec![role("AssumeRoleWithWebIdentity", "A", end)],
            make: |config| {
                let builder = WebIdentityTokenCredentialsProvider::builder().configure(config);
                SharedCredentialsProvider::new(builder.build())
            },
        },
        Case {
            name: "role of a profile",
            os: files(chain),
            steps: vec![role("AssumeRole", "A", end)],
            make: |config| {
                let builder = ProfileFileCredentialsProvider::builder().configure(config);
                SharedCredentialsProvider::new(builder.build())
            },
        },
        Case {
            name: "default chain",
            os: files(chain),
            steps: vec![role("AssumeRole", "A", end)],
            make: |config| {
                SharedCredentialsProvider::new(DefaultCredentialsChain::configured(config))
            },
        },
    ]
}

#[tokio::test]
async fn a_hundred_calls_ask_once() {
    for case in cases() {
        let requests = case.steps.len();
        let transport = Scripted::new(case.steps);
        let cached = CachedCredentials::new((case.make)(&config(case.os, &transport)));
        let calls: Vec<_> = (0..100)
            .map(|_| {
                let cached = cached.clone();
                tokio::spawn(async move { cached.provide_credentials().await })
            })
            .collect();
        for call in calls {
            let credentials = call.await.unwrap();
            let credentials = credentials.unwrap_or_else(|error| panic!("{}: {error}", case.name));
            assert_eq!(credentials.access_key_id(), "A", "{}", case.name);
        }
        assert_eq!(transport.requests().len(), requests, "{}", case.name);
    }
}
