//! How a request proves who sends it: by headers, or by the parameters of a link.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use crate::auth::http;
use crate::auth::sigv4::{
    self, ChunkSigner, Payload, SignableRequest, SigningOptions, SigningParams,
};
use crate::config::Credentials;
use crate::endpoint::Endpoint;
use crate::http::{HeaderName, HeaderValue, Request};
use crate::operation::{Operation, OperationTrait};

use super::PrepareError;
use super::auth::Auth;
use super::core::Core;
use super::endpoint::split;

/// Headers that differ from attempt to attempt and prove nothing.
const NOT_SIGNED: &[&str] = &["amz-sdk-invocation-id", "amz-sdk-request"];

const PAYLOAD_HASH: &str = "x-amz-content-sha256";

/// Signatures that endpoints may ask for, and that are not supported, with the ids of their schemes.
const UNSUPPORTED: [(&str, &str); 2] = [
    ("sigv4a", "aws.auth#sigv4a"),
    ("sigv4-s3express", "aws.auth#sigv4s3express"),
];

type SignatureHeaders = Vec<(HeaderName, HeaderValue)>;

/// What signing needs to know of a call.
pub(super) struct Signing<'a> {
    pub(super) core: &'a Core,
    pub(super) operation: &'static Operation,
    pub(super) endpoint: &'a Endpoint,
    pub(super) time: SystemTime,
    /// Whether the body is a stream of events, each with a signature of its own.
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
                let all = request.headers_mut().as_map_mut();
                for (name, value) in headers {
                    // Some may be there already, and none may be sent twice.
                    all.insert(name, value);
                }
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

    /// Makes a request a link: its URI proves who made it, until `expires_in` is over.
    pub(super) fn sign_link(
        &self,
        auth: &Auth,
        request: &mut Request,
        expires_in: Duration,
    ) -> Result<(), PrepareError> {
        let (name, credentials) = match auth {
            Auth::None => return Ok(()),
            Auth::SigV4 { name, credentials } => (name, credentials),
            Auth::Bearer(_) | Auth::Basic(_) | Auth::ApiKey { .. } => {
                return Err(PrepareError::NotPresignable {
                    reason: "its authentication is a secret, which a link would give away",
                });
            }
        };
        let of_s3 = self.has(OperationTrait::S3Signature);
        let open = of_s3 || self.payload(request) == Payload::Unsigned;
        // Services other than S3 hash the body, unless they are told not to.
        if open && !of_s3 {
            let headers = request.headers_mut().as_map_mut();
            let name = HeaderName::from_static(PAYLOAD_HASH);
            headers.insert(name, HeaderValue::from_static("UNSIGNED-PAYLOAD"));
        }
        let payload = if open {
            Payload::Unsigned
        } else {
            self.payload(request)
        };
        let (host, target) = split(request.uri()).unwrap_or_default();
        let link = sigv4::presign(
            &SignableRequest {
                method: request.method(),
                target,
                payload,
            },
            with_host(request, host),
            &self.params(name, credentials)?,
            expires_in,
            self.core.keys(),
        )
        .map_err(PrepareError::Signing)?;
        let mut uri = request.uri().to_owned();
        uri.push(if uri.contains('?') { '&' } else { '?' });
        uri.push_str(&link.query);
        request.set_uri(uri);
        Ok(())
    }

    fn sigv4(
        &self,
        name: &str,
        credentials: &Credentials,
        request: &Request,
    ) -> Result<(SignatureHeaders, Option<ChunkSigner>), PrepareError> {
        let (host, target) = split(request.uri()).unwrap_or_default();
        let payload = self.payload(request);
        let mut params = self.params(name, credentials)?;
        params.options.payload_header =
            self.has(OperationTrait::S3Signature) || !matches!(payload, Payload::Bytes(_));
        let signed = sigv4::sign(
            &SignableRequest {
                method: request.method(),
                target,
                payload,
            },
            with_host(request, host),
            &params,
            self.core.keys(),
        )
        .map_err(PrepareError::Signing)?;
        let header = |(name, value): (&'static str, &str)| {
            let mut header = HeaderValue::try_from(value)
                .map_err(|_| PrepareError::InvalidCredentials { header: name })?;
            header.set_sensitive(matches!(name, "authorization" | "x-amz-security-token"));
            Ok((HeaderName::from_static(name), header))
        };
        let chain = self.events.then(|| {
            ChunkSigner::new(
                signed.signature.as_str(),
                credentials,
                params.region,
                params.service,
            )
        });
        let headers: Result<_, PrepareError> = signed.headers().map(header).collect();
        Ok((headers?, chain))
    }

    /// Who signs for what: the model's word, adjusted by the endpoint.
    fn params<'s>(
        &'s self,
        name: &'s str,
        credentials: &'s Credentials,
    ) -> Result<SigningParams<'s>, PrepareError> {
        let adjusted = self.endpoint.auth_scheme("sigv4");
        if adjusted.is_none() {
            self.refuse_other_signatures()?;
        }
        let region = adjusted.and_then(|scheme| scheme.signing_region.as_deref());
        let region = region.or(self.core.config().region().map(AsRef::as_ref));
        let service = adjusted.and_then(|scheme| scheme.signing_name.as_deref());
        let off = |flag: Option<bool>| flag != Some(true);
        let literal = self.has(OperationTrait::S3Signature);
        let options = SigningOptions {
            double_encode_path: off(adjusted.and_then(|s| s.disable_double_encoding)),
            normalize_path: !literal && off(adjusted.and_then(|s| s.disable_normalize_path)),
            excluded_headers: NOT_SIGNED,
            ..SigningOptions::default()
        };
        Ok(SigningParams {
            credentials,
            region: region.ok_or(PrepareError::MissingRegion)?,
            service: service.unwrap_or(name),
            time: self.time,
            options,
        })
    }

    /// An endpoint that knows only signatures that are not supported would refuse any other.
    fn refuse_other_signatures(&self) -> Result<(), PrepareError> {
        for scheme in self.endpoint.auth_schemes() {
            let unsupported = UNSUPPORTED.iter().find(|(name, _)| *name == scheme.name);
            if let Some((_, id)) = unsupported {
                return Err(PrepareError::UnsupportedAuth {
                    scheme: Cow::Borrowed(id),
                });
            }
        }
        Ok(())
    }

    fn has(&self, t: OperationTrait) -> bool {
        self.operation.traits.contains(&t)
    }

    /// A body that streams is not read before it is sent, so the signature cannot cover it.
    fn payload<'r>(&self, request: &'r Request) -> Payload<'r> {
        if self.events {
            return Payload::StreamingEvents;
        }
        if request.headers().contains("x-amz-trailer") {
            return Payload::StreamingUnsignedTrailer;
        }
        // Of a stream that was read before, the hash is there already.
        let known = request.headers().get(PAYLOAD_HASH);
        match (request.body().bytes(), known) {
            _ if self.has(OperationTrait::UnsignedPayload) => Payload::Unsigned,
            (Some(bytes), _) => Payload::Bytes(bytes),
            (None, Some(hash)) => Payload::Precomputed(hash),
            (None, None) => Payload::Unsigned,
        }
    }
}

/// The headers of a request with the one that its URI stands for.
fn with_host<'r>(
    request: &'r Request,
    host: &'r str,
) -> impl Iterator<Item = (&'r str, &'r str)> + 'r {
    let own = (!request.headers().contains("host")).then_some(("host", host));
    request.headers().iter().chain(own)
}
