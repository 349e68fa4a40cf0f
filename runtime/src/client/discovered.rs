//! The endpoints that services have told, until they expire.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// Endpoints of more keys than these are not kept side by side.
const CAPACITY: usize = 1_000;

/// For whom, and for what, an endpoint was told.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    /// The access key, where calls are signed.
    pub(super) identity: String,
    /// The operation, where the service wants to know it.
    pub(super) operation: &'static str,
    /// Members of the input by name, where the service wants to know them.
    pub(super) ids: Vec<(&'static str, String)>,
}

/// What is known of an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its URL; none where the service could not tell.
    pub(super) url: Option<Arc<str>>,
    /// When to ask again.
    pub(super) until: SystemTime,
}

impl Entry {
    pub(super) fn is_fresh(&self, now: SystemTime) -> bool {
        now < self.until
    }

    /// The same for so much longer.
    pub(super) fn after(url: Option<Arc<str>>, now: SystemTime, time: Duration) -> Self {
        let until = now.checked_add(time).unwrap_or(now);
        Self { url, until }
    }
}

/// The endpoints that a client was told.
#[derive(Default)]
pub(super) struct Discovered(Mutex<HashMap<Key, Entry>>);

impl Discovered {
    fn entries(&self) -> MutexGuard<'_, HashMap<Key, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known, fresh or not.
    pub(super) fn get(&self, key: &Key) -> Option<Entry> {
        self.entries().get(key).cloned()
    }

    /// Keeps what was told. Where there are too many, the one that expires first gives way.
    pub(super) fn keep(&self, key: Key, entry: Entry) {
        let mut entries = self.entries();
        if entries.len() >= CAPACITY && !entries.contains_key(&key) {
            let first = entries.iter().min_by_key(|(_, entry)| entry.until);
            if let Some(first) = first.map(|(key, _)| key.clone()) {
                entries.remove(&first);
            }
        }
        entries.insert(key, entry);
    }

    /// Drops what turned out to be wrong.
    pub(super) fn forget(&self, key: &Key) {
        self.entries().remove(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::UNIX_EPOCH;

    #[test]
    fn the_first_to_expire_gives_way() {
        let known = Discovered::default();
        let key = |number: usize| Key {
            identity: number.to_string(),
            operation: "",
            ids: Vec::new(),
        };
        for number in 0..=CAPACITY {
            // The second one expires first.
            let seconds = if number == 1 { 0 } else { number as u64 + 1 };
            let entry = Entry::after(None, UNIX_EPOCH, Duration::from_secs(seconds));
            known.keep(key(number), entry);
        }
        assert_eq!(known.entries().len(), CAPACITY);
        assert_eq!(known.get(&key(1)), None);
        let last = known.get(&key(CAPACITY)).unwrap();
        assert!(last.is_fresh(UNIX_EPOCH) && !last.is_fresh(last.until));
        known.forget(&key(CAPACITY));
        assert_eq!(known.get(&key(CAPACITY)), None);
        let forever = Entry::after(None, last.until, Duration::MAX);
        assert!(!forever.is_fresh(last.until));
    }
}
