//! Signing: what is covered, hashed, signed and handed back.

use std::time::Duration;

use sha2::{Digest, Sha256};

use super::time::Stamp;
use super::{
    ALGORITHM, MAX_EXPIRES, PayloadText, PresignedQuery, SignableRequest, Signature, SignedHeaders,
    SigningError, SigningKeyCache, SigningOptions, SigningParams, canonical,
};
use crate::encode::{self, Hex32, Slash};

/// Signs a request with headers.
///
/// `headers` are all headers that will be sent, among them `host`; those that proxies or the transport
/// change are left out of the signature. So are the ones that signing itself sets (see
/// [`SignedHeaders::headers`]): what the request had of them does not count and must be replaced.
pub fn sign<'a>(
    request: &SignableRequest<'a>,
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
    params: &SigningParams<'a>,
    keys: &SigningKeyCache,
) -> Result<SignedHeaders<'a>, SigningError> {
    sign_collected(request, headers.into_iter().collect(), params, keys)
}

/// Signs a request by query parameters, so that whoever has its address can send it until `expires_in` is over.
///
/// `headers` are the headers that whoever sends the request must send too, among them `host`.
pub fn presign<'a>(
    request: &SignableRequest<'a>,
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
    params: &SigningParams<'a>,
    expires_in: Duration,
    keys: &SigningKeyCache,
) -> Result<PresignedQuery, SigningError> {
    presign_collected(
        request,
        headers.into_iter().collect(),
        params,
        expires_in,
        keys,
    )
}

fn sign_collected<'a>(
    request: &SignableRequest<'a>,
    mut headers: Vec<(&'a str, &'a str)>,
    params: &SigningParams<'a>,
    keys: &SigningKeyCache,
) -> Result<SignedHeaders<'a>, SigningError> {
    let stamp = Stamp::new(params.time)?;
    let payload = PayloadText::new(request.payload);
    let session_token = params.credentials.session_token();
    // The length is signed only where a link must fix it; transports add the header on their own.
    retain_signable(&mut headers, &params.options, &["content-length"])?;
    // From here on the headers also live as long as `stamp` and `payload`, which is shorter.
    let mut headers: Vec<(&str, &str)> = headers;
    headers.push(("x-amz-date", stamp.date_time()));
    if let Some(token) = session_token.filter(|_| !params.options.omit_session_token) {
        headers.push(("x-amz-security-token", token));
    }
    if params.options.payload_header {
        headers.retain(|(name, _)| !name.eq_ignore_ascii_case("x-amz-content-sha256"));
        headers.push(("x-amz-content-sha256", payload.as_str()));
    }
    canonical::sort_headers(&mut headers);
    let signed_headers = canonical::signed_headers(&headers);
    let covered = Covered {
        headers: &headers,
        signed_headers: &signed_headers,
        payload: payload.as_str(),
        query: &[],
    };
    let signature = covered.sign(request, stamp, params, keys);
    let authorization = authorization(&signature, &signed_headers, stamp, params);
    let payload = params.options.payload_header.then_some(payload);
    Ok(SignedHeaders {
        signature,
        authorization,
        stamp,
        session_token,
        payload,
    })
}

fn presign_collected<'a>(
    request: &SignableRequest<'a>,
    mut headers: Vec<(&'a str, &'a str)>,
    params: &SigningParams<'a>,
    expires_in: Duration,
    keys: &SigningKeyCache,
) -> Result<PresignedQuery, SigningError> {
    let expires = expires_in.as_secs();
    if expires == 0 || expires_in > MAX_EXPIRES {
        return Err(SigningError::ExpiresOutOfRange);
    }
    let stamp = Stamp::new(params.time)?;
    let payload = PayloadText::new(request.payload);
    retain_signable(&mut headers, &params.options, &[])?;
    canonical::sort_headers(&mut headers);
    let signed_headers = canonical::signed_headers(&headers);
    let expires = expires.to_string();
    let credential = credential(stamp, params);
    let parameters = [
        ("X-Amz-Algorithm", ALGORITHM),
        ("X-Amz-Credential", &*credential),
        ("X-Amz-Date", stamp.date_time()),
        ("X-Amz-SignedHeaders", &*signed_headers),
        ("X-Amz-Expires", &*expires),
    ];
    let token = params
        .credentials
        .session_token()
        .map(|token| ("X-Amz-Security-Token", token));
    let signed_token = token.filter(|_| !params.options.omit_session_token);
    let signed_query: Vec<_> = parameters.into_iter().chain(signed_token).collect();
    let covered = Covered {
        headers: &headers,
        signed_headers: &signed_headers,
        payload: payload.as_str(),
        query: &signed_query,
    };
    let signature = covered.sign(request, stamp, params, keys);
    let mut query = String::with_capacity(512);
    for (name, value) in parameters
        .iter()
        .chain(&token)
        .chain(&[("X-Amz-Signature", signature.as_str())])
    {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        encode::push_encoded(&mut query, value, Slash::Encode);
    }
    Ok(PresignedQuery { signature, query })
}

/// Drops the headers that are not signed, and those that signing sets.
fn retain_signable(
    headers: &mut Vec<(&str, &str)>,
    options: &SigningOptions,
    unsigned: &[&str],
) -> Result<(), SigningError> {
    let is = |name: &str, list: &[&str]| list.iter().any(|other| name.eq_ignore_ascii_case(other));
    headers.retain(|(name, _)| {
        canonical::is_signable(name, options)
            && !is(name, unsigned)
            && !is(name, &["x-amz-date", "x-amz-security-token"])
    });
    if headers
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("host"))
    {
        Ok(())
    } else {
        Err(SigningError::MissingHost)
    }
}

/// What a signature covers, besides method and target.
struct Covered<'a> {
    /// Sorted.
    headers: &'a [(&'a str, &'a str)],
    signed_headers: &'a str,
    payload: &'a str,
    /// Parameters that join those of the target.
    query: &'a [(&'a str, &'a str)],
}

impl Covered<'_> {
    fn sign(
        &self,
        request: &SignableRequest<'_>,
        stamp: Stamp,
        params: &SigningParams<'_>,
        keys: &SigningKeyCache,
    ) -> Signature {
        let (path, query) = request
            .target
            .split_once('?')
            .unwrap_or((request.target, ""));
        let mut canonical_query = canonical::Query::default();
        canonical_query.extend(query);
        self.query
            .iter()
            .for_each(|(name, value)| canonical_query.push(name, value));
        let canonical_request = canonical::Parts {
            method: request.method,
            path,
            query: &canonical_query.finish(),
            headers: self.headers,
            signed_headers: self.signed_headers,
            payload: self.payload,
            options: &params.options,
        }
        .write();
        finish(canonical_request, stamp, params, keys)
    }
}

/// Hashes and signs a canonical request.
fn finish(
    canonical_request: String,
    stamp: Stamp,
    params: &SigningParams<'_>,
    keys: &SigningKeyCache,
) -> Signature {
    let hash = Hex32::new(&Sha256::digest(canonical_request.as_bytes()).into());
    let parts = [
        ALGORITHM,
        "\n",
        stamp.date_time(),
        "\n",
        stamp.date(),
        "/",
        params.region,
        "/",
        params.service,
        "/aws4_request\n",
        hash.as_str(),
    ];
    let string_to_sign = parts.concat();
    let key = keys.key(
        params.credentials,
        stamp.date(),
        params.region,
        params.service,
    );
    let value = Hex32::new(&key.sign(&string_to_sign));
    Signature {
        canonical_request,
        string_to_sign,
        value,
    }
}

fn credential(stamp: Stamp, params: &SigningParams<'_>) -> String {
    [
        params.credentials.access_key_id(),
        stamp.date(),
        params.region,
        params.service,
        "aws4_request",
    ]
    .join("/")
}

fn authorization(
    signature: &Signature,
    signed_headers: &str,
    stamp: Stamp,
    params: &SigningParams<'_>,
) -> String {
    let parts = [
        ALGORITHM,
        " Credential=",
        params.credentials.access_key_id(),
        "/",
        stamp.date(),
        "/",
        params.region,
        "/",
        params.service,
        "/aws4_request, SignedHeaders=",
        signed_headers,
        ", Signature=",
        signature.as_str(),
    ];
    parts.concat()
}
