//! Calls without `async`: what requests and clients are then.

/// The client of an emitted crate's module `blocking`, with one method per operation that gives its
/// request.
///
/// ```text
/// blocking_client! {
///     crate::client::SERVICE, crate::config::Config {
///         get_node: crate::operation::get_node::GetNodeFluentBuilder;
///     }
/// }
/// ```
#[cfg(feature = "blocking")]
#[macro_export]
macro_rules! blocking_client {
    ($service:path, $config:ty { $($method:ident: $($request:ident)::+;)* }) => {
        /// A client whose calls wait for their answers.
        ///
        /// It is cheap to clone and can be shared between threads. Clones use the same connections, and
        /// the same thread, which ends with the last of them.
        #[derive(Clone, Debug)]
        pub struct Client {
            handle: $crate::blocking::Handle,
            config: $config,
        }

        impl Client {
            /// A client with the settings that all clients of a program share.
            pub fn new(config: &$crate::config::SdkConfig) -> Self {
                Self::from_conf(<$config>::from(config))
            }

            /// A client with settings of its own.
            pub fn from_conf(config: $config) -> Self {
                let settings = $crate::config::Config::from(config.clone());
                Self {
                    handle: $crate::blocking::Handle::new(&$service, settings),
                    config,
                }
            }

            /// The settings of this client.
            pub fn config(&self) -> &$config {
                &self.config
            }

            /// Waits for a future, which finds timers and connections of this client's thread: to read
            /// a stream of an output, to load a configuration.
            ///
            /// # Errors
            /// The thread could not be started.
            pub fn block_on<F: Future>(&self, future: F) -> std::io::Result<F::Output> {
                self.handle.block_on(future)
            }

            $(
                #[doc = concat!(
                    "As [`", stringify!($method), "`](crate::Client::", stringify!($method),
                    "), with a `send()` that waits.",
                )]
                #[inline]
                pub fn $method(&self) -> $($request)::+<$crate::blocking::Call> {
                    self.handle.call().into()
                }
            )*
        }
    };
}

/// What a request does that waits for its answer.
#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_request {
    ($marker:ident: $request:ident $(, $paginated:ident)?) => {
        impl $request<$crate::blocking::Call> {
            /// Sends the request and waits for the answer.
            ///
            /// # Errors
            /// As the call of the same name without `blocking`.
            pub fn send(
                self,
            ) -> Result<
                <$marker as $crate::operation::Operate>::Output,
                $crate::error::SdkError<<$marker as $crate::operation::Operate>::Error>,
            > {
                self.call.send::<$marker>(self.input)
            }

            /// Changes the configuration or the request of this one call.
            pub fn customize(self) -> $crate::blocking::Customize<$marker> {
                $crate::blocking::Customize::new(self.call, self.input)
            }

            $crate::__blocking_pages! { $marker $(, $paginated)? }
        }
    };
}

/// The iterator over pages, where there are any.
#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_pages {
    ($marker:ident) => {};
    ($marker:ident, paginated) => {
        /// Gets the pages, or their items, one after the other.
        pub fn into_paginator(self) -> $crate::blocking::Paginator<$marker> {
            $crate::blocking::Paginator::new(self.call, self.input)
        }
    };
}

/// Nothing: calls that wait are a feature.
#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_request {
    ($($any:tt)*) => {};
}
