//! Signing keys, and the cache that saves deriving them for every request.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use hmac::{Hmac, KeyInit, Mac as _};
use sha2::Sha256;

use crate::identity::Credentials;

/// How many keys one cache holds: a client seldom signs for more scopes at a time.
const CAPACITY: usize = 4;

/// HMAC-SHA-256 under a key of any length.
pub(crate) fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    Mac::new(key).of(parts)
}

/// HMAC-SHA-256 that knows its key and has read nothing: the key is hashed once, not for every text.
///
/// It is `None` for a key that the algorithm refuses, and there is none.
#[derive(Clone)]
struct Mac(Option<Hmac<Sha256>>);

impl Mac {
    fn new(key: &[u8]) -> Self {
        Self(Hmac::new_from_slice(key).ok())
    }

    fn of(self, parts: &[&[u8]]) -> [u8; 32] {
        self.0.map_or([0; 32], |mut mac| {
            parts.iter().for_each(|part| mac.update(part));
            mac.finalize().into_bytes().into()
        })
    }
}

/// The key that signs for one day, region and service.
#[derive(Clone)]
pub struct SigningKey(Mac);

impl SigningKey {
    /// Derives the key. `date` is `YYYYMMDD`.
    pub fn derive(credentials: &Credentials, date: &str, region: &str, service: &str) -> Self {
        let secret = credentials.secret_access_key();
        let mut seed = Vec::with_capacity(4 + secret.len());
        seed.extend_from_slice(b"AWS4");
        seed.extend_from_slice(secret.as_bytes());
        let mut key = hmac(&seed, &[date.as_bytes()]);
        seed.fill(0);
        std::hint::black_box(&seed);
        for part in [region, service, "aws4_request"] {
            key = hmac(&key, &[part.as_bytes()]);
        }
        Self(Mac::new(&key))
    }

    /// Signs a string to sign.
    pub fn sign(&self, text: &str) -> [u8; 32] {
        self.0.clone().of(&[text.as_bytes()])
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(** redacted **)")
    }
}

/// Keeps the last few signing keys, so that a client derives one a day and not one per request.
///
/// Share one per client. Keys of other credentials, days, regions and services do not mix.
#[derive(Debug, Default)]
pub struct SigningKeyCache {
    /// Newest first.
    entries: Mutex<Vec<Entry>>,
}

#[derive(Debug)]
struct Entry {
    credentials: Credentials,
    date: Box<str>,
    region: Box<str>,
    service: Box<str>,
    key: SigningKey,
}

impl SigningKeyCache {
    /// An empty cache.
    pub fn new() -> Self {
        Self::default()
    }

    /// The key of this scope, derived if it is not there yet. `date` is `YYYYMMDD`.
    pub fn key(
        &self,
        credentials: &Credentials,
        date: &str,
        region: &str,
        service: &str,
    ) -> SigningKey {
        if let Some(key) = self.find(credentials, date, region, service) {
            return key;
        }
        let key = SigningKey::derive(credentials, date, region, service);
        let entry = Entry {
            credentials: credentials.clone(),
            date: date.into(),
            region: region.into(),
            service: service.into(),
            key: key.clone(),
        };
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.truncate(CAPACITY - 1);
        entries.insert(0, entry);
        key
    }

    fn find(
        &self,
        credentials: &Credentials,
        date: &str,
        region: &str,
        service: &str,
    ) -> Option<SigningKey> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = entries.iter().find(|entry| {
            *entry.date == *date
                && *entry.region == *region
                && *entry.service == *service
                && (entry.credentials.same(credentials)
                    || entry.credentials.secret_access_key() == credentials.secret_access_key())
        })?;
        Some(entry.key.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(secret: &str) -> Credentials {
        Credentials::from_keys("AKID", secret, None)
    }

    #[test]
    fn cached_keys_are_those_of_their_scope() {
        let cache = SigningKeyCache::new();
        let (one, two) = (keys("one"), keys("two"));
        let scopes = [
            ("20240101", "a", "x"),
            ("20240102", "a", "x"),
            ("20240101", "b", "x"),
            ("20240101", "a", "y"),
        ];
        for _ in 0..2 {
            for credentials in [&one, &two] {
                for (date, region, service) in scopes {
                    let cached = cache.key(credentials, date, region, service);
                    let derived = SigningKey::derive(credentials, date, region, service);
                    assert_eq!(cached.sign("text"), derived.sign("text"));
                    let again = cache.key(credentials, date, region, service);
                    assert_eq!(again.sign("text"), derived.sign("text"));
                }
            }
        }
        assert_eq!(cache.entries.lock().unwrap().len(), CAPACITY);
    }

    #[test]
    fn a_hit_adds_no_entry() {
        let cache = SigningKeyCache::new();
        for _ in 0..3 {
            cache.key(&keys("same"), "20240101", "a", "x");
        }
        assert_eq!(cache.entries.lock().unwrap().len(), 1);
    }

    #[test]
    fn debug_shows_no_key() {
        let cache = SigningKeyCache::new();
        cache.key(&keys("TOPSECRET"), "20240101", "a", "x");
        let text = format!("{cache:?}");
        assert!(
            text.contains("redacted") && !text.contains("TOPSECRET"),
            "{text}"
        );
    }
}
