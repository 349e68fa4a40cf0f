//! Who a call is signed as, and how.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use crate::auth::http;
use crate::auth::sigv4::{
    self, ChunkSigner, Payload, SignableRequest, SigningOptions, SigningParams,
};
use crate::config::{
    Credentials, CredentialsError, Login, ProvideCredentials, ProvideToken,
    SharedCredentialsProvider, Token,
};
use crate::endpoint::Endpoint;
use crate::error::TimeoutKind;
use crate::http::{HeaderName, HeaderValue, Request};
use crate::identity::LOAD_LIMIT;
use crate::operation::{AuthScheme, Operation, OperationTrait};
use crate::timeout::limited;

use super::PrepareError;
use super::core::Core;
use super::endpoint::split;

/// Headers that differ from attempt to attempt and prove nothing.
const NOT_SIGNED: &[&str] = &["amz-sdk-invocation-id", "amz-sdk-request"];

type SignatureHeaders = Vec<(HeaderName, HeaderValue)>;

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
    for scheme in schemes {
        return Ok(match *scheme {
            AuthScheme::Anonymous => Auth::None,
            AuthScheme::SigV4 { name } => {
                let Some(provider) = &settings.credentials else {
                    continue;
                };
                Auth::SigV4 {
                    name,
                    credentials: credentials(core, provider).await?,
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
            AuthScheme::SigV4a { .. } | AuthScheme::Digest => continue,
        });
    }
    Err(missing(schemes))
}

/// Loads credentials, for a bounded time where there are timers.
async fn credentials(
    core: &Core,
    provider: &SharedCredentialsProvider,
) -> Result<Credentials, PrepareError> {
    let mut loading = pin!(provider.provide_credentials());
    // Most often they are there already, and no timer is made.
    let first = poll_fn(|cx| Poll::Ready(Future::poll(loading.as_mut(), cx))).await;
    let loaded = match first {
        Poll::Ready(loaded) => loaded,
        Poll::Pending => {
            let limit = Some(LOAD_LIMIT);
            limited(core.sleep(), TimeoutKind::Operation, limit, loading)
                .await
                .unwrap_or_else(|late| Err(CredentialsError::provider_timed_out(late.limit())))
        }
    };
    loaded.map_err(PrepareError::Credentials)
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
    lacking.unwrap_or(PrepareError::UnsupportedAuth {
        scheme: match schemes.first() {
            Some(AuthScheme::SigV4a { .. }) => "aws.auth#sigv4a",
            _ => "smithy.api#httpDigestAuth",
        },
    })
}

/// What signing needs to know of a call.
pub(super) struct Signing<'a> {
    pub(super) core: &'a Core,
    pub(super) operation: &'static Operation,
    pub(super) endpoint: &'a Endpoint,
    pub(super) time: std::time::SystemTime,
    /// Whether the body is a stream of events, each with a signature of its own.
    #[cfg(feature = "event-stream")]
    pub(super) events: bool,
}

impl Signing<'_> {
    /// Adds the proof to a request. Gives what signs the body's events, if they are to be signed.
    pub(super) fn sign(
        &self,
        auth: &Auth,
        request: &mut Request,
    ) -> Result<Option<ChunkSigner>, PrepareError> {
        match auth {
            Auth::None => Ok(()),
            Auth::SigV4 { name, credentials } => {
                let (headers, chain) = self.sigv4(name, credentials, request)?;
                request.headers_mut().as_map_mut().extend(headers);
                return Ok(chain);
            }
            Auth::Bearer(_) if http::is_exposed(request.uri()) => {
                return Err(PrepareError::ExposedToken);
            }
            Auth::Bearer(token) => http::bearer(token, request),
            Auth::Basic(login) => http::basic(login, request),
            Auth::ApiKey {
                name,
                in_query: true,
                key,
                ..
            } => {
                http::key_in_query(name, key, request);
                Ok(())
            }
            Auth::ApiKey {
                name, scheme, key, ..
            } => http::key_in_header(name, scheme, key, request),
        }
        .map_err(|_| PrepareError::InvalidCredentials {
            header: match auth {
                Auth::ApiKey { name, .. } => name,
                _ => "authorization",
            },
        })?;
        Ok(None)
    }

    #[cfg(feature = "event-stream")]
    const fn has_events(&self) -> bool {
        self.events
    }

    #[cfg(not(feature = "event-stream"))]
    const fn has_events(&self) -> bool {
        false
    }

    fn sigv4(
        &self,
        name: &str,
        credentials: &Credentials,
        request: &Request,
    ) -> Result<(SignatureHeaders, Option<ChunkSigner>), PrepareError> {
        let adjusted = self.endpoint.auth_scheme("sigv4");
        let region = adjusted.and_then(|scheme| scheme.signing_region.as_deref());
        let region = region.or(self.core.config().region().map(AsRef::as_ref));
        let name = adjusted
            .and_then(|scheme| scheme.signing_name.as_deref())
            .unwrap_or(name);
        let off = |flag: Option<bool>| flag != Some(true);
        let (host, target) = split(request.uri()).unwrap_or_default();
        let payload = self.payload(request);
        let told = self.operation.traits.contains(&OperationTrait::PayloadHash);
        let options = SigningOptions {
            double_encode_path: off(adjusted.and_then(|s| s.disable_double_encoding)),
            normalize_path: off(adjusted.and_then(|s| s.disable_normalize_path)),
            payload_header: told || !matches!(payload, Payload::Bytes(_)),
            excluded_headers: NOT_SIGNED,
            ..SigningOptions::default()
        };
        let region = region.ok_or(PrepareError::MissingRegion)?;
        let own_host = (!request.headers().contains("host")).then_some(("host", host));
        let signed = sigv4::sign(
            &SignableRequest {
                method: request.method(),
                target,
                payload,
            },
            request.headers().iter().chain(own_host),
            &SigningParams {
                credentials,
                region,
                service: name,
                time: self.time,
                options,
            },
            self.core.keys(),
        )
        .map_err(PrepareError::Signing)?;
        let header = |(name, value): (&'static str, &str)| {
            let mut header = HeaderValue::try_from(value)
                .map_err(|_| PrepareError::InvalidCredentials { header: name })?;
            header.set_sensitive(matches!(name, "authorization" | "x-amz-security-token"));
            Ok((HeaderName::from_static(name), header))
        };
        let chain = self
            .has_events()
            .then(|| ChunkSigner::new(signed.signature.as_str(), credentials, region, name));
        let headers: Result<_, PrepareError> = signed.headers().map(header).collect();
        Ok((headers?, chain))
    }

    /// A body that streams is not read before it is sent, so the signature cannot cover it.
    fn payload<'r>(&self, request: &'r Request) -> Payload<'r> {
        let unsigned = self
            .operation
            .traits
            .contains(&OperationTrait::UnsignedPayload);
        if self.has_events() {
            return Payload::StreamingEvents;
        }
        if request.headers().contains("x-amz-trailer") {
            return Payload::StreamingUnsignedTrailer;
        }
        // Of a stream that was read before, the hash is there already.
        let known = request.headers().get("x-amz-content-sha256");
        match (request.body().bytes(), known) {
            _ if unsigned => Payload::Unsigned,
            (Some(bytes), _) => Payload::Bytes(bytes),
            (None, Some(hash)) => Payload::Precomputed(hash),
            (None, None) => Payload::Unsigned,
        }
    }
}
