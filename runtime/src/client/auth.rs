//! Who a call is signed as: the scheme that it uses, and the identity for it.

use std::borrow::Cow;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use crate::config::{
    AccountIdEndpointMode, AuthSchemeId, Credentials, CredentialsError, Login, ProvideCredentials,
    ProvideToken, SharedCredentialsProvider, Token,
};
use crate::error::TimeoutKind;
use crate::identity::LOAD_LIMIT;
use crate::operation::{AuthScheme, Operation};
use crate::timeout::limited;

use super::PrepareError;
use super::core::Core;
use super::endpoint::wants_account;

/// The scheme that a call uses, with the identity it needs.
pub(super) enum Auth {
    /// Nothing is proved.
    None,
    /// `aws.auth#sigv4`
    SigV4 {
        /// The signing name.
        name: &'static str,
        credentials: Credentials,
    },
    /// `smithy.api#httpBearerAuth`
    Bearer(Token),
    /// `smithy.api#httpBasicAuth`
    Basic(Login),
    /// `smithy.api#httpApiKeyAuth`
    ApiKey {
        name: &'static str,
        in_query: bool,
        scheme: &'static str,
        key: Token,
    },
}

impl Auth {
    /// The access key of a signature; empty where calls are not signed.
    pub(super) fn access_key(&self) -> &str {
        match self {
            Self::SigV4 { credentials, .. } => credentials.access_key_id(),
            _ => "",
        }
    }
}

/// Chooses the first scheme for which there is an identity, and loads it.
pub(super) async fn identity(
    core: &Core,
    operation: &'static Operation,
) -> Result<Auth, PrepareError> {
    let schemes = operation.auth.unwrap_or(operation.service.auth);
    let settings = core.settings();
    if settings.anonymous == Some(true) || schemes.is_empty() {
        return Ok(Auth::None);
    }
    let preferred = settings
        .auth_scheme_preference
        .as_deref()
        .unwrap_or_default();
    let mut not_loaded = None;
    // Environment and profile speak to all programs, and name schemes that some of them lack.
    let is_found = settings.found.has("auth_scheme_preference");
    let mut named = schemes.iter().filter(|s| is_named(s, preferred)).count();
    for scheme in in_order(schemes, preferred) {
        named = named.saturating_sub(1);
        let others = is_found && named > 0;
        return Ok(match *scheme {
            AuthScheme::Anonymous => Auth::None,
            AuthScheme::SigV4 { name } => {
                let Some(provider) = &settings.credentials else {
                    continue;
                };
                match load(core, provider).await {
                    Ok(credentials) => Auth::SigV4 { name, credentials },
                    Err(error @ CredentialsError::CredentialsNotLoaded(_)) => {
                        not_loaded.get_or_insert(error);
                        continue;
                    }
                    Err(error) => return Err(PrepareError::Credentials(error)),
                }
            }
            AuthScheme::Bearer => {
                let Some(provider) = &settings.tokens else {
                    continue;
                };
                let token = provider.provide_token().await;
                Auth::Bearer(token.map_err(PrepareError::Token)?)
            }
            AuthScheme::Basic => match &settings.login {
                Some(login) => Auth::Basic(login.clone()),
                None => continue,
            },
            AuthScheme::ApiKey {
                name,
                in_query,
                scheme,
            } => match settings.api_key.clone() {
                Some(key) => Auth::ApiKey {
                    name,
                    in_query,
                    scheme,
                    key,
                },
                None => continue,
            },
            // What is asked for by name is not replaced by something else without a word.
            AuthScheme::SigV4a { .. } | AuthScheme::Digest
                if is_named(scheme, preferred) && !others =>
            {
                return Err(unsupported(scheme));
            }
            AuthScheme::SigV4a { .. } | AuthScheme::Digest => continue,
        });
    }
    Err(match not_loaded {
        Some(error) => PrepareError::Credentials(error),
        None => missing(schemes),
    })
}

/// The schemes that the program prefers, in its order, before all others in the model's.
fn in_order<'a>(
    schemes: &'static [AuthScheme],
    preferred: &'a [AuthSchemeId],
) -> impl Iterator<Item = &'static AuthScheme> + Send + 'a {
    let first = preferred.iter().flat_map(move |id| {
        let named = schemes.iter();
        named.filter(move |scheme| id.names(scheme.id()))
    });
    let others = schemes.iter();
    first.chain(others.filter(move |scheme| !is_named(scheme, preferred)))
}

fn is_named(scheme: &AuthScheme, preferred: &[AuthSchemeId]) -> bool {
    preferred.iter().any(|id| id.names(scheme.id()))
}

/// Loads credentials, for a bounded time where there are timers.
async fn load(
    core: &Core,
    provider: &SharedCredentialsProvider,
) -> Result<Credentials, CredentialsError> {
    let mut loading = pin!(provider.provide_credentials());
    // Most often they are there already, and no timer is made.
    let first = poll_fn(|cx| Poll::Ready(Future::poll(loading.as_mut(), cx))).await;
    match first {
        Poll::Ready(loaded) => loaded,
        Poll::Pending => {
            let limit = Some(LOAD_LIMIT);
            limited(core.sleep(), TimeoutKind::Operation, limit, loading)
                .await
                .unwrap_or_else(|late| Err(CredentialsError::provider_timed_out(late.limit())))
        }
    }
}

/// The identity to ask for: that of the first scheme that is supported.
fn missing(schemes: &[AuthScheme]) -> PrepareError {
    let lacking = schemes.iter().find_map(|scheme| match scheme {
        AuthScheme::SigV4 { .. } => Some(PrepareError::MissingCredentials),
        AuthScheme::Bearer => Some(PrepareError::MissingToken),
        AuthScheme::Basic => Some(PrepareError::MissingLogin),
        AuthScheme::ApiKey { .. } => Some(PrepareError::MissingApiKey),
        AuthScheme::SigV4a { .. } | AuthScheme::Digest | AuthScheme::Anonymous => None,
    });
    lacking.unwrap_or_else(|| unsupported(schemes.first().unwrap_or(&AuthScheme::Digest)))
}

fn unsupported(scheme: &AuthScheme) -> PrepareError {
    PrepareError::UnsupportedAuth {
        scheme: Cow::Borrowed(scheme.id()),
    }
}

/// The account of the caller, where the endpoint depends on it and its credentials tell it.
///
/// # Errors
/// The identity cannot be loaded.
pub(super) async fn account_id(
    core: &Core,
    operation: &'static Operation,
) -> Result<Option<String>, PrepareError> {
    let off = core.settings().account_id_endpoint_mode == Some(AccountIdEndpointMode::Disabled);
    if off || !wants_account(core) {
        return Ok(None);
    }
    Ok(match identity(core, operation).await? {
        Auth::SigV4 { credentials, .. } => credentials.account_id().map(str::to_owned),
        _ => None,
    })
}
