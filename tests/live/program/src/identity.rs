//! Credentials and a region from the metadata of an instance and from STS, each used for a call.

use live_sts::Client;
use smithy_runtime::config::{Config, SharedCredentialsProvider};
use smithy_runtime::identity::{
    DefaultCredentialsChain, ImdsCredentialsProvider, ImdsRegionProvider, Os,
    ProfileFileCredentialsProvider, ProvideCredentials, ProvideRegion, ProviderConfig,
};

use crate::REGION;
use crate::report::{Outcome, Report, ensure, same};

const ACCOUNT: &str = "123456789012";
const CONFIG: &str = "/home/live/.aws/config";

pub(crate) async fn run(report: &mut Report, url: &str) {
    let system = Os::empty()
        .with_variable("HOME", "/home/live")
        .with_variable("AWS_EC2_METADATA_SERVICE_ENDPOINT", url)
        .with_variable("AWS_ENDPOINT_URL_STS", url);
    report
        .step("credentials of an instance", instance(system.clone()))
        .await;
    report
        .step("region of an instance", region(system.clone()))
        .await;
    report
        .step("the chain ends at the instance", chain(system.clone(), url))
        .await;
    report
        .step("a profile assumes a role", role(system.clone(), url))
        .await;
    report
        .step("a profile assumes a role of a role", roles(system.clone(), url))
        .await;
    report
        .step(
            "a role with the credentials of the instance",
            role_of_instance(system.clone(), url),
        )
        .await;
    report
        .step("a role for a web identity", web_identity(system, url))
        .await;
}

fn provider_config(system: Os) -> ProviderConfig {
    ProviderConfig::new()
        .with_os(system)
        .with_region(Some(REGION))
}

async fn instance(system: Os) -> Outcome {
    let provider = ImdsCredentialsProvider::builder()
        .configure(&provider_config(system))
        .build();
    let credentials = provider.provide_credentials().await?;
    same(credentials.access_key_id(), "test-key")?;
    same(credentials.session_token(), Some("test-session-token"))?;
    ensure(credentials.expiry().is_some(), "no expiry")
}

async fn region(system: Os) -> Outcome {
    let provider = ImdsRegionProvider::new(&provider_config(system));
    let region = provider.region().await.ok_or("no region")?;
    same(region.as_ref(), "us-east-1")
}

async fn chain(system: Os, url: &str) -> Outcome {
    let chain = DefaultCredentialsChain::builder()
        .configure(provider_config(system))
        .build()
        .await;
    let credentials = chain.provide_credentials().await?;
    same(credentials.access_key_id(), "test-key")?;
    let arn = caller(chain, url).await?;
    ensure(arn.contains(ACCOUNT), format!("another caller: {arn}"))
}

async fn role(system: Os, url: &str) -> Outcome {
    let config = format!(
        "[default]\nrole_arn = arn:aws:iam::{ACCOUNT}:role/one\nrole_session_name = live\n\
         source_profile = keys\n\
         [profile keys]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n"
    );
    same(
        caller(profile(system, &config), url).await?,
        assumed("one", "live"),
    )
}

async fn roles(system: Os, url: &str) -> Outcome {
    let config = format!(
        "[default]\nrole_arn = arn:aws:iam::{ACCOUNT}:role/two\nrole_session_name = second\n\
         source_profile = first\n\
         [profile first]\nrole_arn = arn:aws:iam::{ACCOUNT}:role/one\nsource_profile = first\n\
         aws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n"
    );
    same(
        caller(profile(system, &config), url).await?,
        assumed("two", "second"),
    )
}

async fn role_of_instance(system: Os, url: &str) -> Outcome {
    let config = format!(
        "[default]\nrole_arn = arn:aws:iam::{ACCOUNT}:role/three\nrole_session_name = live\n\
         credential_source = Ec2InstanceMetadata\n"
    );
    same(
        caller(profile(system, &config), url).await?,
        assumed("three", "live"),
    )
}

async fn web_identity(system: Os, url: &str) -> Outcome {
    let system = system.with_file("/token", "header.claims.signature");
    let config = format!(
        "[default]\nrole_arn = arn:aws:iam::{ACCOUNT}:role/web\nrole_session_name = live\n\
         web_identity_token_file = /token\n"
    );
    same(
        caller(profile(system, &config), url).await?,
        assumed("web", "live"),
    )
}

fn assumed(role: &str, session: &str) -> String {
    format!("arn:aws:sts::{ACCOUNT}:assumed-role/{role}/{session}")
}

fn profile(system: Os, config: &str) -> ProfileFileCredentialsProvider {
    ProfileFileCredentialsProvider::builder()
        .configure(&provider_config(system.with_file(CONFIG, config)))
        .build()
}

/// Whom STS takes the caller with these credentials for.
async fn caller(provider: impl ProvideCredentials + 'static, url: &str) -> Outcome<String> {
    let config = Config::builder()
        .endpoint_url(url)
        .region(REGION)
        .credentials_provider(SharedCredentialsProvider::new(provider))
        .build();
    let identity = Client::from_conf(config)
        .get_caller_identity()
        .send()
        .await?;
    Ok(identity.arn().ok_or("no ARN")?.to_owned())
}
