//! Calls of STS, as the providers that assume roles share them.

use std::time::{Duration, SystemTime};

use super::clients::sts::client::SERVICE;
use super::clients::sts::types::{
    AssumedRoleUser, Credentials as StsCredentials, PolicyDescriptor,
};
use super::provider::CredentialsError;
use super::{Credentials, ProviderConfig, Region, SharedCredentialsProvider};
use crate::client::Handle;
use crate::error::{ProvideErrorMetadata, SdkError};

/// The longest name of a session that STS takes.
const MAX_SESSION_NAME: usize = 64;

/// A client of STS.
pub(super) fn client(
    config: &ProviderConfig,
    region: Option<Region>,
    credentials: Option<SharedCredentialsProvider>,
) -> Result<Handle, CredentialsError> {
    if region.is_none() {
        return Err(CredentialsError::invalid_configuration(
            "STS cannot be called without a region: set AWS_REGION, `region` in the profile, or the \
             region of the configuration",
        ));
    }
    Ok(config.client(&SERVICE, region, credentials))
}

/// The name of a session that nobody named: the time tells sessions apart.
pub(super) fn session_name(now: SystemTime) -> String {
    let millis = now
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_millis();
    format!("smithy-runtime-{millis}")
}

/// Refuses what STS would refuse, before a role's arn or a name goes into a request.
pub(super) fn check(role_arn: &str, session_name: Option<&str>) -> Result<(), String> {
    if role_arn.is_empty() {
        return Err("the role's ARN is empty".to_owned());
    }
    let Some(name) = session_name else {
        return Ok(());
    };
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_=,.@-".contains(c);
    if (2..=MAX_SESSION_NAME).contains(&name.len()) && name.chars().all(allowed) {
        return Ok(());
    }
    Err(format!(
        "the session name `{}` does not fit: it must have 2 to {MAX_SESSION_NAME} letters, digits or \
         characters of _=,.@-",
        name.escape_debug()
    ))
}

/// Seconds as STS wants them.
pub(super) fn seconds(length: Option<Duration>) -> Option<i32> {
    length.map(|length| i32::try_from(length.as_secs()).unwrap_or(i32::MAX))
}

/// Managed policies as STS wants them.
pub(super) fn policies(arns: &[String]) -> Option<Vec<PolicyDescriptor>> {
    let policy = |arn: &String| PolicyDescriptor {
        arn: Some(arn.clone()),
    };
    (!arns.is_empty()).then(|| arns.iter().map(policy).collect())
}

/// The credentials of a response; `what` says in errors who was asked for what.
pub(super) fn credentials(
    what: &str,
    given: Option<StsCredentials>,
    user: Option<&AssumedRoleUser>,
    provider_name: &'static str,
) -> Result<Credentials, CredentialsError> {
    let wrong =
        |why: &str| CredentialsError::provider_error(format!("{what}: the response of STS {why}"));
    let given = given.ok_or_else(|| wrong("has no credentials"))?;
    let parts = [
        &given.access_key_id,
        &given.secret_access_key,
        &given.session_token,
    ];
    if parts.into_iter().any(String::is_empty) {
        return Err(wrong("lacks a part of the credentials"));
    }
    let expiry = SystemTime::try_from(given.expiration)
        .map_err(|_| wrong("has an expiration that no clock can show"))?;
    let credentials = Credentials::new(
        given.access_key_id,
        given.secret_access_key,
        Some(given.session_token),
        Some(expiry),
        provider_name,
    );
    Ok(match user.and_then(|user| account(&user.arn)) {
        Some(account) => credentials.with_account_id(account),
        None => credentials,
    })
}

/// The account in an ARN, twelve digits.
pub(super) fn account(arn: &str) -> Option<&str> {
    let account = arn.split(':').nth(4)?;
    let is_account = account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit());
    is_account.then_some(account)
}

/// Why a call failed; `what` says who was asked for what.
pub(super) fn failure<E>(what: &str, error: SdkError<E>) -> CredentialsError
where
    E: std::error::Error + ProvideErrorMetadata + Send + Sync + 'static,
{
    match &error {
        SdkError::TimeoutError(timeout) => CredentialsError::timed_out(what, timeout.limit()),
        SdkError::ConstructionFailure(failure) => {
            CredentialsError::invalid_configuration(format!("{what}: {}", failure.cause()))
        }
        _ => CredentialsError::provider_error(format!("{what}: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_taken_from_names() {
        let arn = "arn:aws:sts::123456789012:assumed-role/name/session";
        assert_eq!(account(arn), Some("123456789012"));
        for other in ["", "arn:aws:sts::123:x", "arn:aws:sts::12345678901x:y"] {
            assert_eq!(account(other), None, "{other}");
        }
    }

    #[test]
    fn names_of_sessions_are_checked() {
        assert_eq!(check("arn", Some("a.b@c-d_e,f=g")), Ok(()));
        assert_eq!(check("arn", Some(&session_name(SystemTime::now()))), Ok(()));
        assert!(check("", None).is_err());
        for bad in ["", "x", "a b", "a\nb", &"x".repeat(65)] {
            assert!(check("arn", Some(bad)).is_err(), "{bad}");
        }
    }
}
