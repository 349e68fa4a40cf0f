//! The paths of `aws_smithy_async`: time, and pages as streams.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

/// Streams that calls give.
pub mod future {
    /// Pages and their items as streams.
    pub mod pagination_stream {
        pub use smithy_runtime::pagination::{PaginationStream, TryFlatMap};
    }
}

/// What an async runtime gives.
pub mod rt {
    /// Timers.
    pub mod sleep {
        #[cfg(feature = "rt-tokio")]
        pub use smithy_runtime::time::TokioSleep;
        pub use smithy_runtime::time::{AsyncSleep, SharedAsyncSleep, Sleep};
    }
}

/// Clocks.
pub mod time {
    pub use smithy_runtime::time::{SharedTimeSource, SystemTimeSource, TimeSource};
}
