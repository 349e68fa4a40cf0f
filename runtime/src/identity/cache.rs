//! Credentials loaded when first needed, kept while they last, and renewed in time.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::Credentials;
use super::flight::{Flight, Join};
use super::provider::{
    CredentialsError, ProvideCredentials, Result, SharedCredentialsProvider, future,
};

/// How long before the expiry to ask for new credentials, unless told otherwise.
const DEFAULT_BUFFER: Duration = Duration::from_secs(5 * 60);

/// How long to keep using valid credentials after asking for new ones failed.
const RETRY_AFTER: Duration = Duration::from_secs(60);

/// Keeps the credentials of another provider.
///
/// - Nothing is loaded before it is needed; credentials without an expiry are loaded once.
/// - However many calls wait, the provider is asked once.
/// - New credentials are asked for five minutes before the old ones expire, or in the last quarter of
///   their life if that is later; a random part of that time is waited, so that many programs do not ask at once.
/// - If asking fails while the old ones are valid, these are used, and the provider gets a minute's rest.
///   If they are not, the error reaches everybody who waits, and the next call asks again.
///
/// The provider bounds its own time. Clones share one cache.
#[derive(Clone)]
pub struct CachedCredentials(Arc<Shared>);

struct Shared {
    provider: SharedCredentialsProvider,
    buffer: Duration,
    now: Box<dyn Fn() -> SystemTime + Send + Sync>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    current: Option<Cached>,
    loading: Option<Arc<Flight<Result>>>,
}

struct Cached {
    credentials: Credentials,
    /// When to ask for new ones; `None` if never.
    renew_at: Option<SystemTime>,
}

/// What a call has to do.
enum Step {
    Use(Credentials),
    Wait(Join<Result>),
}

impl CachedCredentials {
    /// Caches what `provider` gives.
    pub fn new(provider: impl ProvideCredentials + 'static) -> Self {
        Self::with(provider, DEFAULT_BUFFER, SystemTime::now)
    }

    /// Like [`new`](Self::new), with another time between renewal and expiry, and another clock.
    pub fn with(
        provider: impl ProvideCredentials + 'static,
        buffer: Duration,
        now: impl Fn() -> SystemTime + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(Shared {
            provider: SharedCredentialsProvider::new(provider),
            buffer,
            now: Box::new(now),
            state: Mutex::default(),
        }))
    }

    async fn wait(&self, flight: Join<Result>) -> Result {
        match flight.await {
            Some(result) => result,
            None => {
                // A load that panicked left nothing behind, and must not be waited for again.
                self.0.state().loading = None;
                Err(CredentialsError::unhandled("the provider panicked"))
            }
        }
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next_step(self: &Arc<Self>) -> Step {
        let now = (self.now)();
        let mut state = self.state();
        let renewing = state
            .loading
            .as_ref()
            .is_some_and(|flight| flight.is_attended());
        if let Some(cached) = &state.current {
            let fresh = cached.renew_at.is_none_or(|renew_at| now < renew_at);
            // While one call renews, the others go on with what they have.
            if fresh || (renewing && is_valid(&cached.credentials, now)) {
                return Step::Use(cached.credentials.clone());
            }
        }
        let flight = state.loading.get_or_insert_with(|| {
            let provider = self.provider.clone();
            // The load must not keep the cache alive that keeps the load.
            let cache = Arc::downgrade(self);
            Flight::new(async move {
                let result = provider.provide_credentials().await;
                match cache.upgrade() {
                    Some(cache) => cache.store(result),
                    None => result,
                }
            })
        });
        Step::Wait(flight.join())
    }

    /// Keeps what a load gave, or falls back on what there was.
    fn store(&self, result: Result) -> Result {
        let now = (self.now)();
        let mut state = self.state();
        state.loading = None;
        match result {
            Ok(credentials) => {
                let renew_at = credentials.expiry().map(|expiry| self.renewal(now, expiry));
                state.current = Some(Cached {
                    credentials: credentials.clone(),
                    renew_at,
                });
                Ok(credentials)
            }
            Err(error) => {
                let valid = state
                    .current
                    .as_mut()
                    .filter(|cached| is_valid(&cached.credentials, now));
                let Some(cached) = valid else {
                    return Err(error);
                };
                let rest = now + RETRY_AFTER;
                cached.renew_at = Some(
                    cached
                        .credentials
                        .expiry()
                        .map_or(rest, |expiry| rest.min(expiry)),
                );
                Ok(cached.credentials.clone())
            }
        }
    }

    fn renewal(&self, now: SystemTime, expiry: SystemTime) -> SystemTime {
        let left = expiry.duration_since(now).unwrap_or_default();
        let ahead = self.buffer.min(left / 4);
        // Up to a fifth of that time is waited.
        let share = u32::try_from(RandomState::new().hash_one(0_u8) % 200).unwrap_or(0);
        let ahead = ahead - ahead / 1000 * share;
        expiry.checked_sub(ahead).unwrap_or(expiry)
    }
}

fn is_valid(credentials: &Credentials, now: SystemTime) -> bool {
    credentials.expiry().is_none_or(|expiry| now < expiry)
}

impl fmt::Debug for CachedCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CachedCredentials")
            .field(&self.0.provider)
            .finish()
    }
}

impl ProvideCredentials for CachedCredentials {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        // The usual case allocates nothing.
        match Shared::next_step(&self.0) {
            Step::Use(credentials) => future::ProvideCredentials::ready(Ok(credentials)),
            Step::Wait(flight) => future::ProvideCredentials::new(self.wait(flight)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::provider::provide_credentials_fn;
    use std::future::Future;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::task::Poll;
    use std::time::UNIX_EPOCH;

    /// A clock, and a provider that numbers its answers.
    struct Scene {
        clock: Arc<AtomicU64>,
        calls: Arc<AtomicU64>,
        cache: CachedCredentials,
    }

    /// `answer` says how many seconds the credentials of a call last: forever, so many, or none.
    fn scene(
        answer: impl Fn(u64) -> std::result::Result<Option<u64>, ()> + Send + Sync + 'static,
    ) -> Scene {
        let (clock, calls) = (Arc::new(AtomicU64::new(1000)), Arc::new(AtomicU64::new(0)));
        let (seconds, count, answer) = (Arc::clone(&clock), Arc::clone(&calls), Arc::new(answer));
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let provider = provide_credentials_fn(move || {
            let (seconds, count, answer) = (
                Arc::clone(&seconds),
                Arc::clone(&count),
                Arc::clone(&answer),
            );
            async move {
                let call = count.fetch_add(1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                let now = seconds.load(Ordering::SeqCst);
                match answer(call) {
                    Ok(life) => {
                        let expiry = life.map(|life| at(now + life));
                        Ok(Credentials::new(
                            format!("AKID{call}"),
                            "secret",
                            None,
                            expiry,
                            "unit",
                        ))
                    }
                    Err(()) => Err(CredentialsError::provider_error(format!(
                        "call {call} failed"
                    ))),
                }
            }
        });
        let seconds = Arc::clone(&clock);
        let cache = CachedCredentials::with(provider, DEFAULT_BUFFER, move || {
            at(seconds.load(Ordering::SeqCst))
        });
        Scene {
            clock,
            calls,
            cache,
        }
    }

    impl Scene {
        async fn id(&self) -> String {
            self.cache
                .provide_credentials()
                .await
                .unwrap()
                .access_key_id()
                .to_owned()
        }

        fn set(&self, seconds: u64) {
            self.clock.store(seconds, Ordering::SeqCst);
        }

        fn calls(&self) -> u64 {
            self.calls.load(Ordering::SeqCst)
        }
    }

    #[tokio::test]
    async fn credentials_without_expiry_are_loaded_once() {
        let scene = scene(|_| Ok(None));
        assert_eq!(scene.calls(), 0);
        assert_eq!(scene.id().await, "AKID0");
        scene.set(u64::from(u32::MAX));
        assert_eq!(scene.id().await, "AKID0");
        assert_eq!(scene.calls(), 1);
    }

    #[tokio::test]
    async fn renewal_comes_before_expiry() {
        let scene = scene(|_| Ok(Some(3600)));
        assert_eq!(scene.id().await, "AKID0");
        scene.set(1000 + 3600 - 301);
        assert_eq!(scene.id().await, "AKID0");
        scene.set(1000 + 3600 - 239);
        assert_eq!(scene.id().await, "AKID1");
    }

    #[tokio::test]
    async fn short_lived_credentials_are_used_for_most_of_their_life() {
        let scene = scene(|_| Ok(Some(100)));
        assert_eq!(scene.id().await, "AKID0");
        scene.set(1074);
        assert_eq!(scene.id().await, "AKID0");
        scene.set(1081);
        assert_eq!(scene.id().await, "AKID1");
    }

    #[tokio::test]
    async fn valid_credentials_survive_a_failed_renewal() {
        let scene = scene(|call| {
            if call == 0 || call > 2 {
                Ok(Some(3600))
            } else {
                Err(())
            }
        });
        scene.id().await;
        scene.set(1000 + 3500);
        assert_eq!(scene.id().await, "AKID0");
        assert_eq!(scene.calls(), 2);
        // The provider rests.
        scene.set(1000 + 3559);
        assert_eq!(scene.id().await, "AKID0");
        assert_eq!(scene.calls(), 2);
        // Once they have expired, its error is everybody's.
        scene.set(1000 + 3600);
        let error = scene.cache.provide_credentials().await.unwrap_err();
        assert!(error.to_string().contains("call 2 failed"), "{error}");
        assert_eq!(scene.id().await, "AKID3");
    }

    #[test]
    fn a_hundred_calls_load_once() {
        let scene = scene(|_| Ok(Some(3600)));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        runtime.block_on(async {
            let tasks: Vec<_> = (0..100)
                .map(|_| {
                    let cache = scene.cache.clone();
                    tokio::spawn(async move { cache.provide_credentials().await.unwrap() })
                })
                .collect();
            for task in tasks {
                assert_eq!(task.await.unwrap().access_key_id(), "AKID0");
            }
        });
        assert_eq!(scene.calls(), 1);
    }

    #[test]
    fn threads_without_a_common_runtime_share_a_load() {
        let scene = scene(|_| Ok(Some(3600)));
        std::thread::scope(|scope| {
            for _ in 0..16 {
                scope.spawn(|| {
                    let runtime = tokio::runtime::Builder::new_current_thread()
                        .build()
                        .unwrap();
                    assert_eq!(runtime.block_on(scene.id()), "AKID0");
                });
            }
        });
        assert_eq!(scene.calls(), 1);
    }

    #[tokio::test]
    async fn a_call_that_is_given_up_hinders_nobody() {
        let scene = scene(|_| Ok(Some(3600)));
        let mut abandoned = Box::pin(scene.cache.provide_credentials());
        std::future::poll_fn(|context| {
            assert!(abandoned.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
        drop(abandoned);
        assert_eq!(scene.id().await, "AKID0");
        // Also while older credentials are still valid.
        scene.set(1000 + 3500);
        drop(scene.cache.provide_credentials());
        assert_eq!(scene.id().await, "AKID1");
        assert_eq!(scene.calls(), 2);
    }

    #[tokio::test]
    async fn a_provider_that_panics_can_be_asked_again() {
        let scene = scene(|call| {
            if call == 0 {
                panic!("on purpose")
            } else {
                Ok(None)
            }
        });
        let cache = scene.cache.clone();
        assert!(
            tokio::spawn(async move { cache.provide_credentials().await })
                .await
                .is_err()
        );
        let error = scene.cache.provide_credentials().await.unwrap_err();
        assert!(error.to_string().contains("panicked"), "{error}");
        assert_eq!(scene.id().await, "AKID1");
    }
}
