//! Operations: the ties between marker, input, output, error, request and static data.

/// The ties between an operation's types and its static data.
///
/// ```text
/// operation! {
///     GetNode = GET_NODE: GetNodeInput => Result<GetNodeOutput, GetNodeError>;
///     Operation::new("GetNode", &SERVICE, &GET_NODE_INPUT, &GET_NODE_OUTPUT)
///         .http("GET", &[Segment::Literal("node"), Segment::Label(0)], 200);
///     0 => NodeNotFound(NodeNotFound),
/// }
/// ```
///
/// The lines name the marker, its static and its types; the facts; and the errors of the enum in
/// the model's order, each with its number.
#[macro_export]
macro_rules! operation {
    (
        $marker:ident = $operation:ident: $input:ident => Result<$output:ident, $error:ident>;
        $facts:expr;
        $($index:literal => $variant:ident($shape:ident),)*
    ) => {
        pub(crate) static $operation: $crate::operation::Operation =
            $crate::operation::Operation {
                errors: &[$(<$shape as $crate::operation::ErrorStructure>::SHAPE),*],
                ..$facts
            };

        impl $crate::operation::Operate for $marker {
            type Input = $input;
            type Output = $output;
            type Error = $error;
            const OPERATION: &'static $crate::operation::Operation = &$operation;
        }

        $crate::__output! { $output }
        $crate::__operation_error! { $error { $($index => $variant($shape),)* } }
    };
}

/// Makes a structure with a field `_meta: ResponseMetadata` the output of an operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __output {
    ($type:ident) => {
        impl $crate::operation::Output for $type {
            fn response_metadata_mut(&mut self) -> &mut $crate::error::ResponseMetadata {
                &mut self._meta
            }

            fn response_metadata(&self) -> &$crate::error::ResponseMetadata {
                &self._meta
            }
        }
    };
}

/// What every request does beside its setters: `request! { GetNode: GetNodeFluentBuilder,
/// GetNodeInputBuilder, Client }` names the marker, the request, its alias without a client, and
/// the client; `Client, paginated` that its answer comes in pages. `+ presigned` after that adds the requests
/// that somebody else sends.
#[macro_export]
macro_rules! request {
    (
        $marker:ident: $request:ident, $builder:ident, $client:ident $(, $paginated:ident)?
        + presigned
    ) => {
        $crate::request! { $marker: $request, $builder, $client $(, $paginated)? }

        impl $request {
            /// Makes the request for somebody else to send, who needs no credentials for it. Nothing is sent.
            ///
            /// # Errors
            /// What is missing for the request, or why it cannot be made.
            #[inline]
            pub fn presigned(
                self,
                config: $crate::presigning::PresigningConfig,
            ) -> $crate::client::Presign<$marker> {
                self.call.presigned(self.input, config)
            }
        }
    };
    ($marker:ident: $request:ident, $builder:ident, $client:ident $(, $paginated:ident)?) => {
        $crate::__blocking_request! { $marker: $request $(, $paginated)? }

        impl<C> $request<C> {
            /// The input as it is so far.
            #[inline]
            pub fn as_input(&self) -> &<$marker as $crate::operation::Operate>::Input {
                &self.input
            }
        }

        impl<C> From<C> for $request<C> {
            #[inline]
            fn from(call: C) -> Self {
                Self {
                    call,
                    input: $crate::serde::Shape::empty(),
                }
            }
        }

        impl Default for $builder {
            #[inline]
            fn default() -> Self {
                <Self as From<()>>::from(())
            }
        }

        impl $builder {
            /// The input.
            ///
            /// # Errors
            /// None: what is required is checked when the request is sent.
            #[inline]
            pub fn build(
                self,
            ) -> Result<<$marker as $crate::operation::Operate>::Input, $crate::error::BuildError>
            {
                Ok(self.input)
            }

            /// Sends the request with `client`.
            #[inline]
            pub fn send_with(self, client: &$client) -> $crate::client::Send<$marker> {
                client.handle.call().send(self.input)
            }
        }

        impl IntoFuture for $request {
            type Output = Result<
                <$marker as $crate::operation::Operate>::Output,
                $crate::error::SdkError<<$marker as $crate::operation::Operate>::Error>,
            >;
            type IntoFuture = $crate::client::Send<$marker>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.call.send(self.input)
            }
        }
    };
}
