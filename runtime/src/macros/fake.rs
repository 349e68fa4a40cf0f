//! Fake servers: one method per operation.

/// The module `fake` of an emitted crate: a builder with one method per operation, around
/// [`fake::Builder`](crate::fake::Builder).
///
/// ```text
/// fake_server! {
///     crate::client::SERVICE, crate::config::Config {
///         get_node: crate::operation::get_node::GetNode;
///     }
/// }
/// ```
#[macro_export]
macro_rules! fake_server {
    ($service:path, $config:ty { $($method:ident: $operation:ty;)* }) => {
        /// A server that is running, for tests. Dropping it ends it.
        ///
        /// It derefs to [`smithy_runtime::fake::Server`], which tells what it can do.
        #[derive(Debug)]
        pub struct Server($crate::fake::Server);

        impl Server {
            /// Starts with no operation answered.
            pub fn builder() -> Builder {
                Builder($crate::fake::Builder::new(
                    &$service,
                    &[$(<$operation as $crate::operation::Operate>::OPERATION),*],
                ))
            }

            /// A configuration with which clients call this server: its address and protocol, a
            /// region, and credentials of every kind that nobody else would accept.
            pub fn config(&self) -> $config {
                <$config>::from(self.0.config())
            }
        }

        impl std::ops::Deref for Server {
            type Target = $crate::fake::Server;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        /// Sets up a server: each method takes the handler of an operation, a closure from its input to
        /// a `Result` of its output, or to a future of one.
        #[derive(Debug)]
        #[must_use = "nothing is answered before the server is started"]
        pub struct Builder($crate::fake::Builder);

        impl Builder {
            /// The protocol to speak, one of the service's. Default: the one that clients choose.
            pub fn with_protocol(self, protocol: &'static dyn $crate::protocol::Protocol) -> Self {
                Self(self.0.protocol(protocol))
            }

            /// The longest body of a request, in bytes. Default: 16 MiB.
            pub fn with_max_request_body(self, bytes: u64) -> Self {
                Self(self.0.max_request_body(bytes))
            }

            /// Starts the server, on a port of loopback that is free.
            ///
            /// # Errors
            /// A protocol that is not served, a handler for a stream of events, no free port.
            pub fn start(self) -> Result<Server, $crate::fake::StartError> {
                self.0.start().map(Server)
            }

            $(
                #[doc = concat!(
                    "Answers [`", stringify!($method), "`](crate::Client::", stringify!($method), ").",
                )]
                pub fn $method<R, K>(
                    self,
                    handler: impl Fn(
                        <$operation as $crate::operation::Operate>::Input,
                    ) -> R + Send + Sync + 'static,
                ) -> Self
                where
                    R: $crate::fake::Answer<$operation, K> + 'static,
                    K: 'static,
                {
                    Self(self.0.on::<$operation, R, K>(handler))
                }
            )*
        }
    };
}
