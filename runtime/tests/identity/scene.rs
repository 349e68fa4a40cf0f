//! What the tests share: a system, a clock, answers of services.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use smithy_runtime::http::Request;
use smithy_runtime::identity::provider::ProvideCredentials;
use smithy_runtime::identity::{Credentials, CredentialsError, Os, ProviderConfig, Region};
use smithy_runtime::time::{TimeSource, TokioSleep};
use smithy_runtime::transport::scripted::{Scripted, Step};

/// 2024-01-01T00:00:00Z
pub(crate) const START: Duration = Duration::from_secs(1_704_067_200);

/// A clock that tests set.
#[derive(Clone, Debug)]
pub(crate) struct Clock(Arc<Mutex<SystemTime>>);

impl Clock {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(SystemTime::UNIX_EPOCH + START)))
    }

    pub(crate) fn go_on(&self, seconds: u64) {
        *self.0.lock().unwrap() += Duration::from_secs(seconds);
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }
}

/// A time so many seconds after [`START`].
pub(crate) fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + START + Duration::from_secs(seconds)
}

/// A configuration over a system and a script.
pub(crate) fn config(os: Os, transport: &Scripted) -> ProviderConfig {
    ProviderConfig::empty()
        .with_os(os)
        .with_http_client(transport.clone())
        .with_sleep_impl(TokioSleep::new())
        .with_time_source(Clock::new())
        .with_region(Some(Region::new("eu-west-1")))
}

/// A system with these variables.
pub(crate) fn os(variables: &[(&str, &str)]) -> Os {
    variables.iter().fold(Os::empty(), |os, (name, value)| {
        os.with_variable(*name, *value)
    })
}

/// A system with a configuration file.
pub(crate) fn files(config: &str) -> Os {
    os(&[("HOME", "/h")]).with_file("/h/.aws/config", config)
}

/// What STS answers.
pub(crate) fn role(action: &str, id: &str, expiration: &str) -> Step {
    Step::respond(200).body(format!(
        "<{action}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><{action}Result>\
         <Credentials><AccessKeyId>{id}</AccessKeyId><SecretAccessKey>SECRET-{id}</SecretAccessKey>\
         <SessionToken>TOKEN-{id}</SessionToken><Expiration>{expiration}</Expiration></Credentials>\
         <AssumedRoleUser><AssumedRoleId>A:s</AssumedRoleId>\
         <Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser>\
         </{action}Result></{action}Response>"
    ))
}

/// What STS answers if it refuses.
pub(crate) fn refusal(status: u16, code: &str) -> Step {
    Step::respond(status).body(format!(
        "<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>no, no</Message></Error>\
         <RequestId>r-1</RequestId></ErrorResponse>"
    ))
}

/// The parts of credentials that tests compare: id, token, account, source.
pub(crate) fn parts(credentials: &Credentials) -> (&str, Option<&str>, Option<&str>, &str) {
    (
        credentials.access_key_id(),
        credentials.session_token(),
        credentials.account_id(),
        credentials.provider_name(),
    )
}

pub(crate) async fn load(provider: &impl ProvideCredentials) -> Credentials {
    match provider.provide_credentials().await {
        Ok(credentials) => credentials,
        Err(error) => panic!("no credentials: {error}"),
    }
}

/// The error of a provider, which shows no secret of these tests.
pub(crate) async fn fail(provider: &impl ProvideCredentials) -> CredentialsError {
    let error = provider.provide_credentials().await.unwrap_err();
    let text = format!("{error} {error:?} {provider:?}");
    // The name of a variable is none.
    let text = text.replace("AWS_SECRET_ACCESS_KEY", "");
    assert!(
        !text.contains("SECRET") && !text.contains("TOKEN-"),
        "{text}"
    );
    error
}

pub(crate) fn is_not_loaded(error: &CredentialsError) -> bool {
    matches!(error, CredentialsError::CredentialsNotLoaded(_))
}

pub(crate) fn is_invalid(error: &CredentialsError) -> bool {
    matches!(error, CredentialsError::InvalidConfiguration(_))
}

/// The form in the body of a request to STS.
pub(crate) fn form(request: &Request) -> String {
    let body = request.body().bytes().unwrap_or_default();
    String::from_utf8(body.to_vec()).unwrap()
}

/// The id of the key that a request is signed with.
pub(crate) fn signed_by(request: &Request) -> String {
    let header = request.headers().get("authorization").unwrap_or_default();
    let (_, rest) = header.split_once("Credential=").unwrap_or_default();
    rest.split('/').next().unwrap_or_default().to_owned()
}
