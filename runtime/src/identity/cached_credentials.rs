//! Credentials kept while they last.

use std::fmt;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use super::Credentials;
use super::cache::{Cache, DEFAULT_BUFFER, Identity, Source, Step};
use super::provider::{
    CredentialsError, ProvideCredentials, Result, SharedCredentialsProvider, future,
};

/// Keeps the credentials of another provider.
///
/// - Nothing is loaded before it is needed; credentials without an expiry are loaded once.
/// - However many calls wait, the provider is asked once.
/// - New credentials are asked for five minutes before the old ones expire, or in the last quarter of
///   their life if that is later; a random part of that time is waited, so that many programs do not ask at once.
/// - If asking fails while the old ones are valid, these are used, and the provider gets a minute's rest.
///   If they are not, the error reaches everybody who waits, and the next call asks again.
/// - A load that takes longer than 90 seconds is given up; clients do not wait longer either.
///
/// Clones share one cache.
#[derive(Clone)]
pub struct CachedCredentials {
    provider: SharedCredentialsProvider,
    cache: Cache<Credentials>,
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
        let provider = SharedCredentialsProvider::new(provider);
        Self {
            cache: Cache::new(provider.clone(), buffer, now),
            provider,
        }
    }
}

impl Identity for Credentials {
    type Error = CredentialsError;

    fn expiry(&self) -> Option<SystemTime> {
        Credentials::expiry(self)
    }

    fn panicked() -> CredentialsError {
        CredentialsError::unhandled("the provider panicked")
    }
}

impl Source<Credentials> for SharedCredentialsProvider {
    fn load(&self) -> Pin<Box<dyn Future<Output = Result> + Send + '_>> {
        Box::pin(self.provide_credentials())
    }
}

impl fmt::Debug for CachedCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CachedCredentials")
            .field(&self.provider)
            .finish()
    }
}

impl ProvideCredentials for CachedCredentials {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        // The usual case allocates nothing.
        match self.cache.step() {
            Step::Use(credentials) => future::ProvideCredentials::ready(Ok(credentials)),
            Step::Wait(flight) => future::ProvideCredentials::new(self.cache.wait(flight)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::cache::LOAD_LIMIT;
    use crate::identity::provider::provide_credentials_fn;
    use std::sync::Arc;
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
    #[tokio::test]
    async fn a_load_that_hangs_is_given_up() {
        let calls = Arc::new(AtomicU64::new(0));
        let (clock, count) = (Arc::new(AtomicU64::new(1000)), Arc::clone(&calls));
        let provider = provide_credentials_fn(move || {
            let call = count.fetch_add(1, Ordering::SeqCst);
            async move {
                if call == 0 {
                    std::future::pending::<()>().await;
                }
                Ok(Credentials::from_keys(
                    format!("AKID{call}"),
                    "secret",
                    None,
                ))
            }
        });
        let seconds = Arc::clone(&clock);
        let now = move || UNIX_EPOCH + Duration::from_secs(seconds.load(Ordering::SeqCst));
        let cache = CachedCredentials::with(provider, DEFAULT_BUFFER, now);
        let waiting = cache.clone();
        let waiting = tokio::spawn(async move { waiting.provide_credentials().await });
        tokio::task::yield_now().await;
        clock.store(1001 + LOAD_LIMIT.as_secs(), Ordering::SeqCst);
        let credentials = cache.provide_credentials().await.unwrap();
        assert_eq!(credentials.access_key_id(), "AKID1");
        assert_eq!(calls.load(Ordering::SeqCst), 2);
        waiting.abort();
    }
}
