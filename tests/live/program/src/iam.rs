//! IAM: query with XML, documents in documents, pages.

use live_iam::Client;
use live_iam::config::Builder;

use crate::report::{Outcome, Report, ensure, refused, same};

const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let client = &Client::from_conf(config.build());
    report.step("create and get a role", create(client)).await;
    report.step("attach a policy", attach(client)).await;
    report.step("list in pages", pages(client)).await;
    report.step("an unknown role", missing(client)).await;
}

/// Creates a role that functions may take, and gives its ARN.
pub(crate) async fn role(client: &Client, name: &str) -> Outcome<String> {
    let made = client
        .create_role()
        .role_name(name)
        .path("/live/")
        .assume_role_policy_document(POLICY)
        .description("a & b < c")
        .send()
        .await?;
    Ok(made.role().arn().to_owned())
}

async fn create(client: &Client) -> Outcome {
    let arn = role(client, "live").await?;
    let found = client.get_role().role_name("live").send().await?;
    let role = found.role();
    same(role.arn(), arn.as_str())?;
    same(role.description(), Some("a & b < c"))?;
    ensure(role.create_date().secs() > 0, "no time of creation")?;
    ensure(
        role.assume_role_policy_document()
            .is_some_and(|text| text.contains("2012-10-17")),
        "no policy",
    )
}

async fn attach(client: &Client) -> Outcome {
    let document = POLICY.replace(
        "\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},",
        "\"Resource\":\"*\",",
    );
    let made = client
        .create_policy()
        .policy_name("live")
        .policy_document(document)
        .send()
        .await?;
    let arn = made
        .policy()
        .and_then(|policy| policy.arn())
        .ok_or("no ARN")?;
    client
        .attach_role_policy()
        .role_name("live")
        .policy_arn(arn)
        .send()
        .await?;
    let attached = client
        .list_attached_role_policies()
        .role_name("live")
        .send()
        .await?;
    let [policy] = attached.attached_policies() else {
        return Err(format!("{:?}", attached.attached_policies()).into());
    };
    same(policy.policy_arn(), Some(arn))
}

async fn pages(client: &Client) -> Outcome {
    for number in 0..4 {
        role(client, &format!("page-{number}")).await?;
    }
    let list = client.list_roles().path_prefix("/live/").max_items(2);
    let mut roles = list.into_paginator().items().send();
    let mut count = 0;
    while let Some(role) = roles.next().await {
        let role = role?;
        ensure(
            role.path() == "/live/",
            format!("the role {} has another path", role.role_name()),
        )?;
        count += 1;
    }
    ensure(count >= 5, format!("{count} roles"))
}

async fn missing(client: &Client) -> Outcome {
    let answer = client.get_role().role_name("missing").send().await;
    refused(answer, |error| error.is_no_such_entity_exception())
}
