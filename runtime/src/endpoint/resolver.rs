//! A client's way to its endpoints: the interpreter behind a small cache.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::error::EndpointError;
use super::eval::resolve;
use super::params::{ParamValue, Params};
use super::partition::PartitionTable;
use super::resolved::Endpoint;
use super::table::RuleSet;

/// How many endpoints are remembered beside the first. One that works on many buckets finds its latest ones.
const CAPACITY: usize = 8;

/// Finds endpoints by one rule set, and remembers the first and the latest ones.
#[derive(Debug)]
pub struct Resolver {
    rules: &'static RuleSet,
    partitions: PartitionTable,
    /// The slots of the parameters that rules read.
    used: Box<[usize]>,
    /// The first one, which is the only one of most clients: it is read without a lock.
    first: OnceLock<Entry>,
    /// The others, the latest first.
    cache: Mutex<Vec<Entry>>,
}

#[derive(Debug)]
struct Entry {
    /// The values that were set, for the parameters that rules read.
    key: Box<[Option<ParamValue<'static>>]>,
    endpoint: Arc<Endpoint>,
}

impl Resolver {
    /// A resolver with the partitions of this release.
    pub fn new(rules: &'static RuleSet) -> Self {
        Self::with_partitions(rules, PartitionTable::default())
    }

    /// A resolver with other partitions.
    pub fn with_partitions(rules: &'static RuleSet, partitions: PartitionTable) -> Self {
        let parameters = rules.parameters.iter().enumerate();
        Self {
            rules,
            partitions,
            used: parameters
                .filter_map(|(index, parameter)| parameter.used.then_some(index))
                .collect(),
            first: OnceLock::new(),
            cache: Mutex::default(),
        }
    }

    /// Parameters without values, to be filled for a request.
    pub fn params<'a>(&self) -> Params<'a> {
        Params::new(self.rules)
    }

    /// Finds the endpoint for these parameters, which must come from [`Resolver::params`].
    ///
    /// # Errors
    /// As [`resolve`]. Errors are not remembered.
    pub fn resolve(&self, params: &Params<'_>) -> Result<Arc<Endpoint>, EndpointError> {
        if !std::ptr::eq(params.rules(), self.rules) {
            return resolve(params, &self.partitions).map(Arc::new);
        }
        if let Some(endpoint) = self.recall(params) {
            return Ok(endpoint);
        }
        let endpoint = Arc::new(resolve(params, &self.partitions)?);
        self.remember(params, &endpoint);
        Ok(endpoint)
    }

    fn recall(&self, params: &Params<'_>) -> Option<Arc<Endpoint>> {
        let first = self.first.get()?;
        if self.same(first, params) {
            return Some(Arc::clone(&first.endpoint));
        }
        let mut cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        let found = cache.iter().position(|entry| self.same(entry, params))?;
        if found > 0 {
            cache.get_mut(..=found)?.rotate_right(1);
        }
        cache.first().map(|entry| Arc::clone(&entry.endpoint))
    }

    fn same(&self, entry: &Entry, params: &Params<'_>) -> bool {
        let mut key = self.used.iter().zip(&entry.key);
        key.all(|(index, value)| value.as_ref() == params.value(*index))
    }

    fn remember(&self, params: &Params<'_>, endpoint: &Arc<Endpoint>) {
        let value = |index: &usize| params.value(*index).map(ParamValue::to_static);
        let entry = Entry {
            key: self.used.iter().map(value).collect(),
            endpoint: Arc::clone(endpoint),
        };
        let Err(entry) = self.first.set(entry) else {
            return;
        };
        let mut cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        cache.truncate(CAPACITY - 1);
        cache.insert(0, entry);
    }
}
