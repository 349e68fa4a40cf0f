//! AWS Signature Version 4: pure functions from the plain parts of a request to its signature.
//!
//! [`sign`] gives the headers to add, [`presign`] the query parameters of a link that works without
//! headers. Neither knows an HTTP library, reads a clock, or changes a request.

mod canonical;
mod chunk;
mod key;
mod sign;
mod time;

use std::time::{Duration, SystemTime};

use sha2::{Digest, Sha256};

use self::time::Stamp;
use crate::encode::Hex32;
use crate::identity::Credentials;

pub use self::chunk::ChunkSigner;
pub use self::key::{SigningKey, SigningKeyCache};
pub use self::sign::{presign, sign};

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// The longest time that a presigned link works: seven days.
pub const MAX_EXPIRES: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// The request to sign; its headers are passed beside it.
#[derive(Clone, Copy, Debug)]
pub struct SignableRequest<'a> {
    /// `GET`, `POST`, …
    pub method: &'a str,
    /// Path and query as they are sent, for instance `/a%20b?c=d`.
    pub target: &'a str,
    /// What stands for the body in the signature.
    pub payload: Payload<'a>,
}

/// How a signature covers the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload<'a> {
    /// The whole body, hashed here.
    Bytes(&'a [u8]),
    /// The SHA-256 of the body, known already: 64 lower-case hexadecimal digits.
    Precomputed(&'a str),
    /// Not covered: `UNSIGNED-PAYLOAD`.
    Unsigned,
    /// An unsigned stream of chunks with a trailer, for instance a checksum.
    StreamingUnsignedTrailer,
    /// A stream of signed chunks.
    StreamingSigned,
    /// A stream of signed chunks with a signed trailer.
    StreamingSignedTrailer,
    /// A stream of signed events.
    StreamingEvents,
}

/// Who signs, for what, and when.
#[derive(Clone, Copy, Debug)]
pub struct SigningParams<'a> {
    /// The keys.
    pub credentials: &'a Credentials,
    /// The region that the signature is for, for instance `us-east-1`.
    pub region: &'a str,
    /// The service's signing name, for instance `cleanrooms-ml`.
    pub service: &'a str,
    /// The moment of signing, corrected for clock skew. Between the years 1970 and 9999.
    pub time: SystemTime,
    /// What differs from service to service.
    pub options: SigningOptions,
}

/// What differs from service to service. The default is right for all but Amazon S3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SigningOptions {
    /// Encode the path, which is encoded already, once more. Default on; off for S3.
    pub double_encode_path: bool,
    /// Resolve `.`, `..` and empty segments of the path. Default on; off for S3.
    pub normalize_path: bool,
    /// Send and sign the header `x-amz-content-sha256`. Default off; on for S3. A presigned request never has it.
    pub payload_header: bool,
    /// Leave the session token out of the signature, though it is sent. Default off; a few services want it.
    pub omit_session_token: bool,
    /// Headers not to sign, besides those that never are (`user-agent`, `connection`, …).
    pub excluded_headers: &'static [&'static str],
}

impl Default for SigningOptions {
    fn default() -> Self {
        Self {
            double_encode_path: true,
            normalize_path: true,
            payload_header: false,
            omit_session_token: false,
            excluded_headers: &[],
        }
    }
}

/// Why a request cannot be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SigningError {
    /// The headers have no `host`, without which no signature is valid.
    MissingHost,
    /// The time of signing is before 1970 or after 9999: the clock is wrong.
    TimeOutOfRange,
    /// A presigned link must work for at least one second and at most seven days.
    ExpiresOutOfRange,
}

impl std::fmt::Display for SigningError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::MissingHost => "cannot sign: the request has no `host` header",
            Self::TimeOutOfRange => {
                "cannot sign: the clock stands before 1970 or after 9999; set it right"
            }
            Self::ExpiresOutOfRange => {
                "cannot presign: `expires_in` must be between one second and seven days"
            }
        })
    }
}

impl std::error::Error for SigningError {}

/// A signature, and the texts it was computed from: what to compare when a service refuses it.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    /// The canonical request.
    pub canonical_request: String,
    /// The string to sign, which holds the canonical request's hash.
    pub string_to_sign: String,
    value: Hex32,
}

impl std::fmt::Debug for Signature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The canonical request may hold the session token.
        write!(f, "Signature({})", self.as_str())
    }
}

impl Signature {
    /// The signature: 64 lower-case hexadecimal digits. The first chunk or event of a signed stream builds on it.
    pub fn as_str(&self) -> &str {
        self.value.as_str()
    }
}

/// The result of [`sign`].
#[derive(Clone, PartialEq, Eq)]
pub struct SignedHeaders<'a> {
    /// The signature and its texts.
    pub signature: Signature,
    /// The value of the `authorization` header.
    pub authorization: String,
    stamp: Stamp,
    session_token: Option<&'a str>,
    payload: Option<PayloadText<'a>>,
}

impl SignedHeaders<'_> {
    /// The headers to set on the request, each in the place of any of the same name:
    /// `x-amz-date`, perhaps `x-amz-security-token` (secret) and `x-amz-content-sha256`, `authorization`.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let token = self
            .session_token
            .map(|token| ("x-amz-security-token", token));
        let payload = self
            .payload
            .as_ref()
            .map(|hash| ("x-amz-content-sha256", hash.as_str()));
        [
            Some(("x-amz-date", self.stamp.date_time())),
            token,
            payload,
            Some(("authorization", &*self.authorization)),
        ]
        .into_iter()
        .flatten()
    }
}

impl std::fmt::Debug for SignedHeaders<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedHeaders")
            .field("authorization", &self.authorization)
            .finish_non_exhaustive()
    }
}

/// The result of [`presign`].
#[derive(Clone, PartialEq, Eq)]
pub struct PresignedQuery {
    /// The signature and its texts.
    pub signature: Signature,
    /// The parameters to append to the request's query, encoded, without a leading `&`. Whoever has them can send the request.
    pub query: String,
}

impl std::fmt::Debug for PresignedQuery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PresignedQuery(** redacted **)")
    }
}

/// The hash of no bytes, which most requests without a body have.
const EMPTY_HASH: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The last line of a canonical request.
#[derive(Clone, PartialEq, Eq)]
enum PayloadText<'a> {
    Hash(Hex32),
    Text(&'a str),
}

impl<'a> PayloadText<'a> {
    fn new(payload: Payload<'a>) -> Self {
        Self::Text(match payload {
            Payload::Bytes([]) => EMPTY_HASH,
            Payload::Bytes(bytes) => return Self::Hash(Hex32::new(&Sha256::digest(bytes).into())),
            Payload::Precomputed(hash) => hash,
            Payload::Unsigned => "UNSIGNED-PAYLOAD",
            Payload::StreamingUnsignedTrailer => "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            Payload::StreamingSigned => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            Payload::StreamingSignedTrailer => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            Payload::StreamingEvents => "STREAMING-AWS4-HMAC-SHA256-EVENTS",
        })
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Hash(hash) => hash.as_str(),
            Self::Text(text) => text,
        }
    }
}

#[cfg(test)]
mod tests;
