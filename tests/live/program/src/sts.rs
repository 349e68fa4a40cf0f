//! STS: query with XML.

use live_sts::Client;
use live_sts::config::Builder;

use crate::report::{Outcome, Report, ensure, same};

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let client = &Client::from_conf(config.build());
    report.step("who calls", identity(client)).await;
    report.step("assume a role", role(client)).await;
}

async fn identity(client: &Client) -> Outcome {
    let identity = client.get_caller_identity().send().await?;
    same(identity.account(), Some("123456789012"))?;
    ensure(
        identity
            .arn()
            .is_some_and(|arn| arn.starts_with("arn:aws:")),
        "no ARN",
    )
}

async fn role(client: &Client) -> Outcome {
    let assumed = client
        .assume_role()
        .role_arn("arn:aws:iam::123456789012:role/live")
        .role_session_name("live & kicking")
        .duration_seconds(900)
        .send()
        .await?;
    let credentials = assumed.credentials().ok_or("no credentials")?;
    ensure(
        credentials.access_key_id().starts_with("ASIA"),
        "not a key of a session",
    )?;
    let left = credentials.expiration().secs() - now()?;
    ensure(
        (800..=1000).contains(&left),
        format!("they expire in {left} s"),
    )
}

fn now() -> Outcome<i64> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?;
    Ok(i64::try_from(since.as_secs())?)
}
