//! What programs of the AWS SDK for Rust name beside transports and interceptors.

use crate::interceptor::{Interceptor, SharedInterceptor};
use crate::time::{AsyncSleep, SharedAsyncSleep, SharedTimeSource, TimeSource};

/// Stands where programs of the AWS SDK for Rust are handed the parts of a client. They pass it on; there is nothing to
/// be had from it, as interceptors and transports here are given what they need.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuntimeComponents {}

/// Stands where programs of the AWS SDK for Rust are handed the settings of a call, as [`RuntimeComponents`] does.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ConfigBag {}

/// Turns a value into the type that shares it: a timer into [`SharedAsyncSleep`], and so on.
///
/// ```
/// use smithy_runtime::components::IntoShared;
/// use smithy_runtime::time::{SharedTimeSource, SystemTimeSource};
///
/// let clock: SharedTimeSource = SystemTimeSource::new().into_shared();
/// ```
pub trait IntoShared<S> {
    /// The shared value.
    fn into_shared(self) -> S;
}

impl<T: AsyncSleep + 'static> IntoShared<SharedAsyncSleep> for T {
    fn into_shared(self) -> SharedAsyncSleep {
        SharedAsyncSleep::new(self)
    }
}

impl<T: TimeSource + 'static> IntoShared<SharedTimeSource> for T {
    fn into_shared(self) -> SharedTimeSource {
        SharedTimeSource::new(self)
    }
}

impl<T: Interceptor + 'static> IntoShared<SharedInterceptor> for T {
    fn into_shared(self) -> SharedInterceptor {
        SharedInterceptor::new(self)
    }
}
