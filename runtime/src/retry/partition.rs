//! What limits retries, and which clients share it.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::budget::Budget;
use super::rate::RateLimiter;

/// What all calls of a client share, or of a partition.
#[derive(Debug, Default)]
pub(crate) struct Quota {
    pub(crate) budget: Budget,
    pub(crate) rate: RateLimiter,
}

/// A name under which clients share their budget of retries, and in adaptive mode their rate.
///
/// Without one, each client has its own. Clients that use the same resource, and so fail together, should share:
/// then a service in trouble sees the retries of one client, not of all. A budget lives as long as something has
/// its partition.
///
/// ```
/// use smithy_runtime::config::Config;
/// use smithy_runtime::retry::RetryPartition;
///
/// let inventory = RetryPartition::new("inventory");
/// let config = Config::builder().retry_partition(inventory.clone()).build();
/// assert_eq!(inventory, RetryPartition::new("inventory"));
/// ```
#[derive(Clone)]
pub struct RetryPartition {
    name: Cow<'static, str>,
    quota: Arc<Quota>,
}

/// The partitions in use.
static KNOWN: Mutex<Vec<(String, Weak<Quota>)>> = Mutex::new(Vec::new());

impl RetryPartition {
    /// The partition of this name; the same for all who name it in this process.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        let quota = find(&name);
        Self { name, quota }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn quota(&self) -> &Arc<Quota> {
        &self.quota
    }
}

fn find(name: &str) -> Arc<Quota> {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.retain(|(_, quota)| quota.strong_count() > 0);
    let there = known.iter().find(|(other, _)| other == name);
    if let Some(quota) = there.and_then(|(_, quota)| quota.upgrade()) {
        return quota;
    }
    let quota = Arc::default();
    known.push((name.to_owned(), Arc::downgrade(&quota)));
    quota
}

impl PartialEq for RetryPartition {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for RetryPartition {}

impl fmt::Debug for RetryPartition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RetryPartition").field(&self.name).finish()
    }
}

impl fmt::Display for RetryPartition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_for_one_quota_while_they_are_in_use() {
        let first = RetryPartition::new("partition: one");
        let same = RetryPartition::new("partition: one".to_owned());
        assert!(Arc::ptr_eq(first.quota(), same.quota()));
        let other = RetryPartition::new("partition: two");
        assert!(!Arc::ptr_eq(first.quota(), other.quota()));
        let weak = Arc::downgrade(first.quota());
        drop((first, same));
        assert!(weak.upgrade().is_none());
        assert_eq!(
            RetryPartition::new("partition: one").name(),
            "partition: one"
        );
    }
}
