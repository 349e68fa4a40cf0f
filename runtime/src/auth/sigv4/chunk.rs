//! The signatures of a stream: each chunk's builds on the one before.

use std::fmt;
use std::time::SystemTime;

use sha2::{Digest, Sha256};

use super::time::Stamp;
use super::{SigningError, SigningKeyCache};
use crate::encode::Hex32;
use crate::identity::Credentials;

/// Signs the chunks of one request, in their order.
pub struct ChunkSigner {
    credentials: Credentials,
    region: String,
    service: String,
    /// The signature before, in hexadecimal.
    previous: String,
    /// Streams may last longer than a day's key.
    keys: SigningKeyCache,
}

impl ChunkSigner {
    /// A signer whose chain begins with `seed`, the signature of the request itself.
    pub fn new(seed: &str, credentials: &Credentials, region: &str, service: &str) -> Self {
        Self {
            credentials: credentials.clone(),
            region: region.to_owned(),
            service: service.to_owned(),
            previous: seed.to_owned(),
            keys: SigningKeyCache::new(),
        }
    }

    /// The signature of the next chunk: its headers as they are sent, and its payload.
    ///
    /// # Errors
    /// A time before 1970 or after 9999.
    pub fn sign(
        &mut self,
        time: SystemTime,
        headers: &[u8],
        payload: &[u8],
    ) -> Result<[u8; 32], SigningError> {
        let stamp = Stamp::new(time)?;
        let hash = |bytes| Hex32::new(&Sha256::digest(bytes).into());
        let (region, service) = (&*self.region, &*self.service);
        let scope = [stamp.date(), region, service, "aws4_request"].join("/");
        let string_to_sign = [
            "AWS4-HMAC-SHA256-PAYLOAD",
            stamp.date_time(),
            &scope,
            &self.previous,
            hash(headers).as_str(),
            hash(payload).as_str(),
        ]
        .join("\n");
        let key = self
            .keys
            .key(&self.credentials, stamp.date(), region, service);
        let signature = key.sign(&string_to_sign);
        self.previous = Hex32::new(&signature).as_str().to_owned();
        Ok(signature)
    }
}

impl fmt::Debug for ChunkSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkSigner")
            .field("region", &self.region)
            .field("service", &self.service)
            .finish_non_exhaustive()
    }
}
