//! Time: how a client waits, and which clock it reads.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

/// A future that ends when the time to wait is over.
pub struct Sleep(Pin<Box<dyn Future<Output = ()> + Send>>);

impl Sleep {
    /// Wraps a timer of some async runtime.
    pub fn new(timer: impl Future<Output = ()> + Send + 'static) -> Self {
        Self(Box::pin(timer))
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.0.as_mut().poll(cx)
    }
}

impl fmt::Debug for Sleep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sleep")
    }
}

/// The timers of an async runtime. Clients use them for timeouts and between retries.
pub trait AsyncSleep: fmt::Debug + Send + Sync {
    /// Waits for `duration`.
    fn sleep(&self, duration: Duration) -> Sleep;
}

/// Any [`AsyncSleep`] behind one type that is cheap to clone.
#[derive(Clone, Debug)]
pub struct SharedAsyncSleep(Arc<dyn AsyncSleep>);

impl SharedAsyncSleep {
    /// Shares the timers.
    pub fn new(sleep: impl AsyncSleep + 'static) -> Self {
        Self(Arc::new(sleep))
    }
}

impl AsyncSleep for SharedAsyncSleep {
    fn sleep(&self, duration: Duration) -> Sleep {
        self.0.sleep(duration)
    }
}

/// The timers of tokio: the default with the feature `rt-tokio`.
///
/// They work inside a tokio runtime whose time driver is on.
#[cfg(feature = "rt-tokio")]
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct TokioSleep;

#[cfg(feature = "rt-tokio")]
impl TokioSleep {
    /// The timers of the tokio runtime that the call runs in.
    pub fn new() -> Self {
        Self
    }
}

#[cfg(feature = "rt-tokio")]
impl AsyncSleep for TokioSleep {
    fn sleep(&self, duration: Duration) -> Sleep {
        Sleep::new(tokio::time::sleep(duration))
    }
}

/// The timers that are there without configuration.
pub(crate) fn default_sleep() -> Option<SharedAsyncSleep> {
    #[cfg(feature = "rt-tokio")]
    return Some(SharedAsyncSleep::new(TokioSleep));
    #[cfg(not(feature = "rt-tokio"))]
    None
}

/// A clock that tells the time of day. Clients sign with it.
pub trait TimeSource: fmt::Debug + Send + Sync {
    /// The present time.
    fn now(&self) -> SystemTime;
}

/// The clock of the system: the default.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct SystemTimeSource;

impl SystemTimeSource {
    /// The clock of the system.
    pub fn new() -> Self {
        Self
    }
}

impl TimeSource for SystemTimeSource {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// A clock that stands still, for tests.
impl TimeSource for SystemTime {
    fn now(&self) -> SystemTime {
        *self
    }
}

/// Any [`TimeSource`] behind one type that is cheap to clone.
#[derive(Clone, Debug)]
pub struct SharedTimeSource(Arc<dyn TimeSource>);

impl SharedTimeSource {
    /// Shares the clock.
    pub fn new(time_source: impl TimeSource + 'static) -> Self {
        Self(Arc::new(time_source))
    }
}

impl Default for SharedTimeSource {
    fn default() -> Self {
        Self::new(SystemTimeSource)
    }
}

impl TimeSource for SharedTimeSource {
    fn now(&self) -> SystemTime {
        self.0.now()
    }
}
