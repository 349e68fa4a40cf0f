//! Errors: structures that the service answers with, and the enum of an operation.

/// Makes a structure with a field `_meta: ErrorMetadata` and a method `message` a modelled error.
#[macro_export]
macro_rules! error_structure {
    ($type:ident: $schema:ident {
        status: $status:literal, server_fault: $server:literal
        $(, code: $code:literal)? $(, throttling: $throttling:literal)?
    }) => {
        impl $crate::operation::ErrorStructure for $type {
            const SHAPE: &'static $crate::operation::ErrorShape = {
                static SHAPE: $crate::operation::ErrorShape = $crate::operation::ErrorShape {
                    schema: &$schema,
                    code: $crate::__option!($($code)?),
                    status: $status,
                    server_fault: $server,
                    retryable: $crate::__option!(
                        $($crate::operation::Retryable { throttling: $throttling })?
                    ),
                    empty: $crate::operation::empty_error::<$type>,
                };
                &SHAPE
            };
        }

        impl $crate::operation::ModeledError for $type {
            fn error_metadata_mut(&mut self) -> &mut $crate::error::ErrorMetadata {
                &mut self._meta
            }

            fn error_metadata(&self) -> &$crate::error::ErrorMetadata {
                &self._meta
            }

            fn shape(&self) -> &'static $crate::operation::ErrorShape {
                <Self as $crate::operation::ErrorStructure>::SHAPE
            }
        }

        impl $crate::error::Failure for $type {
            fn into_failure(
                self,
            ) -> Result<Box<dyn $crate::operation::ModeledError>, $crate::error::Unhandled> {
                Ok(Box::new(self))
            }
        }

        impl $crate::error::ProvideErrorMetadata for $type {
            fn meta(&self) -> &$crate::error::ErrorMetadata {
                &self._meta
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self._meta.fmt_error(f, $schema.name(), self.message())
            }
        }

        impl std::error::Error for $type {}
    };
}

/// `Some` of what is given.
#[doc(hidden)]
#[macro_export]
macro_rules! __option {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

/// The plumbing of an operation's error enum, whose variants are listed in the order of
/// [`Operation::errors`](crate::operation::Operation::errors), beside `Unhandled(Unhandled)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __operation_error {
    ($type:ident { $($index:literal => $variant:ident($error:ident),)* }) => {
        impl $type {
            /// An error that the model does not list, with its code and message.
            #[inline]
            pub fn generic(meta: $crate::error::ErrorMetadata) -> Self {
                Self::Unhandled($crate::error::Unhandled::new(meta))
            }

            /// An error that did not come from the service.
            #[inline]
            pub fn unhandled(source: impl Into<$crate::error::BoxError>) -> Self {
                Self::Unhandled($crate::error::Unhandled::from_source(source.into()))
            }

            /// Everything that the response told beside the members of the error.
            #[inline]
            pub fn meta(&self) -> &$crate::error::ErrorMetadata {
                $crate::error::ProvideErrorMetadata::meta(self)
            }

            /// The code of the error, such as `ValidationException`.
            #[inline]
            pub fn code(&self) -> Option<&str> {
                self.meta().code()
            }

            /// The message of the service.
            #[inline]
            pub fn message(&self) -> Option<&str> {
                self.meta().message()
            }

            /// The service's id of the request, to quote to support.
            #[inline]
            pub fn request_id(&self) -> Option<&str> {
                self.meta().request_id()
            }
        }

        impl $crate::operation::OperationError for $type {
            #[inline]
            fn from_modeled(
                index: usize,
                error: Box<dyn $crate::operation::ModeledError>,
            ) -> Self {
                match index {
                    $($index => match $crate::operation::downcast_error::<$error>(error) {
                        Ok(error) => Self::$variant(error),
                        Err(other) => Self::Unhandled(other.into()),
                    },)*
                    _ => Self::Unhandled(error.into()),
                }
            }

            #[inline]
            fn from_unhandled(unhandled: $crate::error::Unhandled) -> Self {
                Self::Unhandled(unhandled)
            }

            #[inline]
            fn into_inner(
                self,
            ) -> Result<Box<dyn $crate::operation::ModeledError>, $crate::error::Unhandled> {
                match self {
                    $(Self::$variant(error) => Ok(Box::new(error)),)*
                    Self::Unhandled(error) => Err(error),
                }
            }
        }

        impl $crate::error::Failure for $type {
            #[inline]
            fn into_failure(
                self,
            ) -> Result<Box<dyn $crate::operation::ModeledError>, $crate::error::Unhandled> {
                $crate::operation::OperationError::into_inner(self)
            }
        }

        impl $crate::error::ProvideErrorMetadata for $type {
            #[inline]
            fn meta(&self) -> &$crate::error::ErrorMetadata {
                match self {
                    $(Self::$variant(error) => $crate::error::ProvideErrorMetadata::meta(error),)*
                    Self::Unhandled(error) => error.meta(),
                }
            }
        }

        impl $crate::operation::RequestId for $type {
            #[inline]
            fn request_id(&self) -> Option<&str> {
                $crate::error::ProvideErrorMetadata::meta(self).request_id()
            }
        }

        impl $crate::operation::RequestIdExt for $type {
            fn extended_request_id(&self) -> Option<&str> {
                $crate::error::ProvideErrorMetadata::meta(self).extended_request_id()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(error) => std::fmt::Display::fmt(error, f),)*
                    Self::Unhandled(error) => std::fmt::Display::fmt(error, f),
                }
            }
        }

        impl std::error::Error for $type {
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                match self {
                    Self::Unhandled(error) => error.source(),
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }
        }
    };
}

/// The plumbing of a crate's own error enum, which any failure of a call turns into.
///
/// Besides the listed variants the enum has `Unhandled(Unhandled)`.
#[macro_export]
macro_rules! service_error {
    ($type:ident { $($variant:ident($error:ident),)* }) => {
        impl<T: $crate::error::Failure> From<T> for $type {
            fn from(failure: T) -> Self {
                match failure.into_failure() {
                    Ok(error) => Self::from_modeled(error),
                    Err(error) => Self::Unhandled(error),
                }
            }
        }

        impl $type {
            fn from_modeled(error: Box<dyn $crate::operation::ModeledError>) -> Self {
                $(let error = match $crate::operation::downcast_error::<$error>(error) {
                    Ok(error) => return Self::$variant(error),
                    Err(error) => error,
                };)*
                Self::Unhandled(error.into())
            }
        }

        impl $crate::error::ProvideErrorMetadata for $type {
            fn meta(&self) -> &$crate::error::ErrorMetadata {
                match self {
                    $(Self::$variant(error) => $crate::error::ProvideErrorMetadata::meta(error),)*
                    Self::Unhandled(error) => error.meta(),
                }
            }
        }

        impl $crate::operation::RequestId for $type {
            fn request_id(&self) -> Option<&str> {
                $crate::error::ProvideErrorMetadata::meta(self).request_id()
            }
        }

        impl $crate::operation::RequestIdExt for $type {
            fn extended_request_id(&self) -> Option<&str> {
                $crate::error::ProvideErrorMetadata::meta(self).extended_request_id()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(error) => std::fmt::Display::fmt(error, f),)*
                    Self::Unhandled(error) => std::fmt::Display::fmt(error, f),
                }
            }
        }

        impl std::error::Error for $type {
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                match self {
                    Self::Unhandled(error) => error.source(),
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }
        }
    };
}
