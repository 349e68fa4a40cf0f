//! Credentials and a region from the metadata of an instance and from STS, each used for a call, in a
//! configuration that is found in a made-up environment with files.

use live_sts::Client;
use smithy_runtime::config::{self, SdkConfig};
use smithy_runtime::identity::{Os, ProvideCredentials};

use crate::report::{Outcome, Report, ensure, same};

const ACCOUNT: &str = "123456789012";
const KEYS: &str = "aws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n";

pub(crate) async fn run(report: &mut Report, url: &str) {
    let system = &Os::empty()
        .with_variable("HOME", "/home/live")
        .with_variable("AWS_EC2_METADATA_SERVICE_ENDPOINT", url)
        .with_variable("AWS_ENDPOINT_URL_STS", url);
    report
        .step("credentials and region of an instance", instance(system))
        .await;
    let role = format!(
        "[default]\n{}source_profile = keys\n[profile keys]\n{KEYS}",
        taking("one", "live")
    );
    report
        .step("a role", assumes(system, &role, "one", "live"))
        .await;
    let chain = format!(
        "[default]\n{}source_profile = first\n[profile first]\n{}source_profile = first\n{KEYS}",
        taking("two", "second"),
        taking("one", "first"),
    );
    report
        .step("a role of a role", assumes(system, &chain, "two", "second"))
        .await;
    let of_instance = format!(
        "[default]\n{}credential_source = Ec2InstanceMetadata\n",
        taking("three", "live")
    );
    report
        .step(
            "a role with the credentials of the instance",
            assumes(system, &of_instance, "three", "live"),
        )
        .await;
    let web = &system
        .clone()
        .with_file("/token", "header.claims.signature")
        .with_variable("AWS_WEB_IDENTITY_TOKEN_FILE", "/token")
        .with_variable("AWS_ROLE_ARN", arn("web"))
        .with_variable("AWS_ROLE_SESSION_NAME", "pod");
    report
        .step("a role for a web identity", assumes(web, "", "web", "pod"))
        .await;
}

async fn load(system: Os) -> SdkConfig {
    config::from_env().os(system).load().await
}

async fn instance(system: &Os) -> Outcome {
    let config = load(system.clone()).await;
    same(config.region().map(AsRef::as_ref), Some("us-east-1"))?;
    let provider = config.credentials_provider().ok_or("no credentials")?;
    let credentials = provider.provide_credentials().await?;
    same(credentials.access_key_id(), "test-key")?;
    same(credentials.session_token(), Some("test-session-token"))?;
    ensure(credentials.expiry().is_some(), "no expiry")?;
    let arn = caller(&config).await?;
    ensure(arn.contains(ACCOUNT), format!("another caller: {arn}"))
}

/// Asks STS who calls, with the credentials of this configuration file.
async fn assumes(system: &Os, file: &str, role: &str, session: &str) -> Outcome {
    let system = system
        .clone()
        .with_variable("AWS_REGION", "us-east-1")
        .with_file("/home/live/.aws/config", file);
    let config = load(system).await;
    same(
        caller(&config).await?,
        format!("arn:aws:sts::{ACCOUNT}:assumed-role/{role}/{session}"),
    )
}

fn arn(role: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:role/{role}")
}

/// The lines of a profile that takes on a role.
fn taking(role: &str, session: &str) -> String {
    format!("role_arn = {}\nrole_session_name = {session}\n", arn(role))
}

/// Whom STS takes the caller for; its endpoint is that of the environment.
async fn caller(config: &SdkConfig) -> Outcome<String> {
    let identity = Client::new(config).get_caller_identity().send().await?;
    Ok(identity.arn().ok_or("no ARN")?.to_owned())
}
