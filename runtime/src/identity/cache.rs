//! An identity loaded when first needed, kept while it lasts, and renewed in time.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::flight::{Flight, Join};
use crate::random;

/// How long before the expiry to ask for a new identity, unless told otherwise.
pub(super) const DEFAULT_BUFFER: Duration = Duration::from_secs(5 * 60);

/// How long to keep using a valid identity after asking for a new one failed.
const RETRY_AFTER: Duration = Duration::from_secs(60);

/// A load that takes longer is given up: the next call starts another. It is more than the slowest provider
/// allows itself, so that it is this one's error that people see.
pub(crate) const LOAD_LIMIT: Duration = Duration::from_secs(90);

type Loading<'a, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'a>>;

/// What can be kept: a value that may expire.
pub(super) trait Identity: Clone + Send + Sync + 'static {
    /// Why there is none.
    type Error: Clone + Send + Sync + 'static;

    /// When it ceases to be valid; `None` if never.
    fn expiry(&self) -> Option<SystemTime>;

    /// The error of a load that panicked.
    fn panicked() -> Self::Error;
}

/// Where a cache loads from.
pub(super) trait Source<T: Identity>: Send + Sync + 'static {
    /// Loads a value.
    fn load(&self) -> Loading<'_, T, T::Error>;
}

/// Keeps one value of a source. Clones share it.
pub(super) struct Cache<T: Identity>(Arc<Shared<T>>);

struct Shared<T: Identity> {
    source: Arc<dyn Source<T>>,
    buffer: Duration,
    now: Box<dyn Fn() -> SystemTime + Send + Sync>,
    state: Mutex<State<T>>,
}

struct State<T: Identity> {
    current: Option<Cached<T>>,
    loading: Option<Load<T>>,
    /// How many loads there were.
    loads: u64,
}

struct Cached<T> {
    value: T,
    /// When to ask for a new one; `None` if never.
    renew_at: Option<SystemTime>,
}

/// A load under way.
struct Load<T: Identity> {
    flight: Arc<Flight<Result<T, T::Error>>>,
    number: u64,
    since: SystemTime,
}

/// What a call has to do.
pub(super) enum Step<T: Identity> {
    Use(T),
    Wait(Join<Result<T, T::Error>>),
}

impl<T: Identity> Cache<T> {
    /// Keeps what `source` gives, and asks for more `buffer` before it expires.
    pub(super) fn new(
        source: impl Source<T>,
        buffer: Duration,
        now: impl Fn() -> SystemTime + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(Shared {
            source: Arc::new(source),
            buffer,
            now: Box::new(now),
            state: Mutex::new(State {
                current: None,
                loading: None,
                loads: 0,
            }),
        }))
    }

    /// The value, or what to wait for.
    pub(super) fn step(&self) -> Step<T> {
        Shared::next_step(&self.0)
    }

    /// Waits for a load.
    pub(super) async fn wait(&self, flight: Join<Result<T, T::Error>>) -> Result<T, T::Error> {
        match flight.await {
            Some(result) => result,
            None => {
                // A load that panicked left nothing behind, and must not be waited for again.
                self.0.state().loading = None;
                Err(T::panicked())
            }
        }
    }
}

impl<T: Identity> Clone for Cache<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: Identity> Shared<T> {
    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next_step(self: &Arc<Self>) -> Step<T> {
        let now = (self.now)();
        let mut state = self.state();
        let overdue = |load: &Load<T>| {
            now.duration_since(load.since)
                .is_ok_and(|age| age > LOAD_LIMIT)
        };
        if state.loading.as_ref().is_some_and(overdue) {
            state.loading = None;
        }
        let renewing = state
            .loading
            .as_ref()
            .is_some_and(|load| load.flight.is_attended());
        if let Some(cached) = &state.current {
            let fresh = cached.renew_at.is_none_or(|renew_at| now < renew_at);
            // While one call renews, the others go on with what they have.
            if fresh || (renewing && is_valid(&cached.value, now)) {
                return Step::Use(cached.value.clone());
            }
        }
        if let Some(load) = &state.loading {
            return Step::Wait(load.flight.join());
        }
        state.loads += 1;
        let number = state.loads;
        let flight = self.start(number);
        let join = flight.join();
        state.loading = Some(Load {
            flight,
            number,
            since: now,
        });
        Step::Wait(join)
    }

    fn start(self: &Arc<Self>, number: u64) -> Arc<Flight<Result<T, T::Error>>> {
        let source = Arc::clone(&self.source);
        // The load must not keep the cache alive that keeps the load.
        let cache = Arc::downgrade(self);
        Flight::new(async move {
            let result = source.load().await;
            match cache.upgrade() {
                Some(cache) => cache.store(number, result),
                None => result,
            }
        })
    }

    /// Keeps what a load gave, or falls back on what there was.
    fn store(&self, number: u64, result: Result<T, T::Error>) -> Result<T, T::Error> {
        let now = (self.now)();
        let mut state = self.state();
        // One that was given up does not end its successor.
        state.loading.take_if(|load| load.number == number);
        match result {
            Ok(value) => {
                let renew_at = value.expiry().map(|expiry| self.renewal(now, expiry));
                state.current = Some(Cached {
                    value: value.clone(),
                    renew_at,
                });
                Ok(value)
            }
            Err(error) => {
                let valid = state
                    .current
                    .as_mut()
                    .filter(|cached| is_valid(&cached.value, now));
                let Some(cached) = valid else {
                    return Err(error);
                };
                let rest = now + RETRY_AFTER;
                cached.renew_at = Some(
                    cached
                        .value
                        .expiry()
                        .map_or(rest, |expiry| rest.min(expiry)),
                );
                Ok(cached.value.clone())
            }
        }
    }

    fn renewal(&self, now: SystemTime, expiry: SystemTime) -> SystemTime {
        let left = expiry.duration_since(now).unwrap_or_default();
        // Up to a fifth of that time is waited.
        let ahead = self.buffer.min(left / 4);
        let ahead = ahead.mul_f64(1.0 - random::unit() / 5.0);
        expiry.checked_sub(ahead).unwrap_or(expiry)
    }
}

fn is_valid(value: &impl Identity, now: SystemTime) -> bool {
    value.expiry().is_none_or(|expiry| now < expiry)
}

impl<T: Identity> fmt::Debug for Cache<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cache")
    }
}
