//! What is mechanical about an emitted shape, one line per member.
//!
//! Emitted crates hold these calls in one file, `serde.rs`; everything that a user reads is plain
//! Rust in other files. Each macro takes the number of a member, because a `macro_rules!` macro
//! cannot count and a `match` on numbers is what compiles fastest.

/// Schema and access by index of a structure.
///
/// ```
/// use smithy_runtime::schema::{INTEGER, Schema, TIMESTAMP, TimestampFormat, Trait, member};
///
/// #[derive(Debug)]
/// struct Model {
///     created: smithy_runtime::primitives::DateTime,
///     bins: Option<i32>,
///     retries: i32,
/// }
///
/// smithy_runtime::structure! {
///     Model = MODEL: "Model" {
///         0 => created: member("created", TIMESTAMP)
///             .with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
///         1 => bins: member("bins", INTEGER);
///         2 => retries: member("retries", INTEGER), 3;
///     }
/// }
/// assert_eq!(<Model as smithy_runtime::serde::Shape>::empty().retries, 3);
/// ```
///
/// After the name may stand traits of the shape itself, in brackets; after a member's schema, its
/// default. After the members, `+ field` names a field that
/// is no member (the metadata of an output or error) and starts as its `Default`.
#[macro_export]
macro_rules! structure {
    ($type:ident = $schema:ident: $name:literal $([$($trait:expr),*])? {
        $($index:literal => $field:ident: $member:expr $(, $default:expr)?;)*
    } $(+ $extra:ident)?) => {
        pub(crate) static $schema: $crate::schema::Schema =
            $crate::schema::structure($name, &[$($member),*])$(.with(&[$($trait),*]))?;

        impl $crate::serde::Structure for $type {
            #[inline(never)]
            fn field(&self, index: usize) -> &dyn $crate::serde::Value {
                match index {
                    $($index => &self.$field,)*
                    _ => $crate::serde::absent(),
                }
            }

            #[inline(never)]
            fn field_mut(&mut self, index: usize) -> &mut dyn $crate::serde::Value {
                match index {
                    $($index => &mut self.$field,)*
                    _ => $crate::serde::absent_mut(),
                }
            }
        }

        impl $crate::serde::Value for $type {
            fn write(
                &self,
                schema: &'static $crate::schema::Schema,
                to: &mut dyn $crate::serde::Writer,
            ) -> Result<(), $crate::serde::WriteError> {
                to.structure(schema, self)
            }

            fn read(
                &mut self,
                schema: &'static $crate::schema::Schema,
                from: &mut dyn $crate::serde::Reader,
            ) -> Result<(), $crate::serde::ReadError> {
                from.structure(schema, self)
            }
        }

        impl $crate::serde::Shape for $type {
            fn empty() -> Self {
                Self {
                    $($field: $crate::__or_empty!($($default)?),)*
                    $($extra: Default::default(),)?
                }
            }
        }
    };
}

/// A member's default, or the empty value of its type.
#[doc(hidden)]
#[macro_export]
macro_rules! __or_empty {
    () => {
        $crate::serde::Shape::empty()
    };
    ($default:expr) => {
        $default
    };
}

/// Schema and access by index of a union.
///
/// A member is `index => Variant: schema;`, one without data `index => Variant (): schema;`.
#[macro_export]
macro_rules! union {
    ($type:ident = $schema:ident: $name:literal $([$($trait:expr),*])? {
        $($index:literal => $variant:ident $(($unit:tt))?: $member:expr;)*
    }) => {
        pub(crate) static $schema: $crate::schema::Schema =
            $crate::schema::union($name, &[$($member),*])$(.with(&[$($trait),*]))?;

        impl $crate::serde::Union for $type {
            fn variant(&self) -> $crate::serde::Variant<'_> {
                match self {
                    $($crate::__variant!(@pattern Self::$variant, value $(, $unit)?) => {
                        $crate::serde::Variant::Known(
                            $index,
                            $crate::__variant!(@value value $(, $unit)?),
                        )
                    })*
                    Self::Unknown(unknown) => $crate::serde::Variant::Unknown(unknown),
                }
            }

            fn set_variant(&mut self, index: usize) -> &mut dyn $crate::serde::Value {
                match index {
                    $($index => {
                        *self = $crate::__variant!(@empty Self::$variant $(, $unit)?);
                    })*
                    _ => return $crate::serde::absent_mut(),
                }
                match self {
                    $($crate::__variant!(@pattern Self::$variant, value $(, $unit)?) => {
                        $crate::__variant!(@place value $(, $unit)?)
                    })*
                    Self::Unknown(_) => $crate::serde::absent_mut(),
                }
            }

            fn set_unknown(&mut self, unknown: $crate::serde::UnknownVariant) {
                *self = Self::Unknown(unknown);
            }
        }

        impl $crate::serde::Value for $type {
            fn write(
                &self,
                schema: &'static $crate::schema::Schema,
                to: &mut dyn $crate::serde::Writer,
            ) -> Result<(), $crate::serde::WriteError> {
                to.union(schema, self)
            }

            fn read(
                &mut self,
                schema: &'static $crate::schema::Schema,
                from: &mut dyn $crate::serde::Reader,
            ) -> Result<(), $crate::serde::ReadError> {
                from.union(schema, self)
            }
        }

        impl $crate::serde::Shape for $type {
            fn empty() -> Self {
                Self::Unknown(Default::default())
            }
        }
    };
}

/// The two forms of a union's variant: with data, and without.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    (@pattern $path:path, $value:ident) => {
        $path($value)
    };
    (@pattern $path:path, $value:ident, $unit:tt) => {
        $path
    };
    (@value $value:ident) => {
        $value
    };
    (@value $value:ident, $unit:tt) => {
        $crate::serde::unit()
    };
    (@empty $path:path) => {
        $path($crate::serde::Shape::empty())
    };
    (@empty $path:path, $unit:tt) => {
        $path
    };
    (@place $value:ident) => {
        $value
    };
    (@place $value:ident, $unit:tt) => {
        $crate::serde::absent_mut()
    };
}

/// The conversions of an open enum between its variants and the values on the wire.
///
/// Besides the listed variants the type has `Unknown(UnknownValue)`.
#[macro_export]
macro_rules! string_enum {
    ($type:ident { $($variant:ident = $value:literal,)* }) => {
        impl $type {
            /// The value on the wire; for an unknown value, the text that was received.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            /// The values that the model knows, in its order.
            pub const fn values() -> &'static [&'static str] {
                &[$($value),*]
            }

            /// The variant for a value that the model knows.
            ///
            /// # Errors
            /// A value that the model does not know.
            pub fn try_parse(value: &str) -> Result<Self, $crate::serde::UnknownValue> {
                match Self::from(value) {
                    Self::Unknown(value) => Err(value),
                    known => Ok(known),
                }
            }
        }

        impl From<&str> for $type {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unknown($crate::serde::UnknownValue::new(other)),
                }
            }
        }

        impl std::str::FromStr for $type {
            type Err = std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::serde::MapKey for $type {
            fn from_key(key: &str) -> Self {
                Self::from(key)
            }

            fn as_key(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::serde::Value for $type {
            fn write(
                &self,
                schema: &'static $crate::schema::Schema,
                to: &mut dyn $crate::serde::Writer,
            ) -> Result<(), $crate::serde::WriteError> {
                to.string(schema, self.as_str())
            }

            fn read(
                &mut self,
                schema: &'static $crate::schema::Schema,
                from: &mut dyn $crate::serde::Reader,
            ) -> Result<(), $crate::serde::ReadError> {
                *self = Self::from(&*from.string(schema)?);
                Ok(())
            }
        }

        impl $crate::serde::Shape for $type {
            fn empty() -> Self {
                Self::Unknown($crate::serde::UnknownValue::new(""))
            }
        }
    };
}

/// The conversions of an open `intEnum` between its variants and the numbers on the wire.
///
/// Besides the listed variants the type has `Unknown(i32)`.
#[macro_export]
macro_rules! int_enum {
    ($type:ident { $($variant:ident = $value:literal,)* }) => {
        impl $type {
            /// The number on the wire.
            pub const fn value(self) -> i32 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }

            /// The numbers that the model knows, in its order.
            pub const fn values() -> &'static [i32] {
                &[$($value),*]
            }
        }

        impl From<i32> for $type {
            fn from(value: i32) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unknown(other),
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.value())
            }
        }

        impl $crate::serde::Value for $type {
            fn write(
                &self,
                schema: &'static $crate::schema::Schema,
                to: &mut dyn $crate::serde::Writer,
            ) -> Result<(), $crate::serde::WriteError> {
                to.integer(schema, i64::from(self.value()))
            }

            fn read(
                &mut self,
                schema: &'static $crate::schema::Schema,
                from: &mut dyn $crate::serde::Reader,
            ) -> Result<(), $crate::serde::ReadError> {
                let mut value = 0_i32;
                $crate::serde::Value::read(&mut value, schema, from)?;
                *self = Self::from(value);
                Ok(())
            }
        }

        impl $crate::serde::Shape for $type {
            fn empty() -> Self {
                Self::Unknown(0)
            }
        }
    };
}

/// Makes a structure with a field `_meta: ResponseMetadata` the output of an operation.
#[macro_export]
macro_rules! output {
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

/// Makes a structure with a field `_meta: ErrorMetadata` and a method `message` a modelled error.
#[macro_export]
macro_rules! error_structure {
    ($type:ident = $shape:ident: $schema:ident {
        status: $status:literal, server_fault: $server:literal
        $(, code: $code:literal)? $(, throttling: $throttling:literal)?
    }) => {
        pub(crate) static $shape: $crate::operation::ErrorShape = $crate::operation::ErrorShape {
            schema: &$schema,
            code: $crate::__option!($($code)?),
            status: $status,
            server_fault: $server,
            retryable: $crate::__option!(
                $($crate::operation::Retryable { throttling: $throttling })?
            ),
            empty: $crate::operation::empty_error::<$type>,
        };

        impl $crate::operation::ModeledError for $type {
            fn error_metadata_mut(&mut self) -> &mut $crate::error::ErrorMetadata {
                &mut self._meta
            }

            fn error_metadata(&self) -> &$crate::error::ErrorMetadata {
                &self._meta
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
#[macro_export]
macro_rules! operation_error {
    ($type:ident { $($index:literal => $variant:ident($error:ident),)* }) => {
        impl $type {
            /// An error that the model does not list, with its code and message.
            pub fn generic(meta: $crate::error::ErrorMetadata) -> Self {
                Self::Unhandled($crate::error::Unhandled::new(meta))
            }

            /// An error that did not come from the service.
            pub fn unhandled(source: impl Into<$crate::error::BoxError>) -> Self {
                Self::Unhandled($crate::error::Unhandled::from_source(source.into()))
            }

            /// Everything that the response told beside the members of the error.
            pub fn meta(&self) -> &$crate::error::ErrorMetadata {
                $crate::error::ProvideErrorMetadata::meta(self)
            }

            /// The code of the error, such as `ValidationException`.
            pub fn code(&self) -> Option<&str> {
                self.meta().code()
            }

            /// The message of the service.
            pub fn message(&self) -> Option<&str> {
                self.meta().message()
            }

            /// The service's id of the request, to quote to support.
            pub fn request_id(&self) -> Option<&str> {
                self.meta().request_id()
            }
        }

        impl $crate::operation::OperationError for $type {
            fn from_modeled(
                index: usize,
                error: Box<dyn $crate::operation::ModeledError>,
            ) -> Self {
                match index {
                    $($index => $crate::operation::downcast_error::<$error>(error)
                        .map_or_else(|other| Self::Unhandled(other.into()), Self::$variant),)*
                    _ => Self::Unhandled(error.into()),
                }
            }

            fn from_unhandled(unhandled: $crate::error::Unhandled) -> Self {
                Self::Unhandled(unhandled)
            }

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
            fn into_failure(
                self,
            ) -> Result<Box<dyn $crate::operation::ModeledError>, $crate::error::Unhandled> {
                $crate::operation::OperationError::into_inner(self)
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

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(error) => error.fmt(f),)*
                    Self::Unhandled(error) => error.fmt(f),
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

/// Ties a marker type to an operation's types and static data.
#[macro_export]
macro_rules! operate {
    ($type:ident = $operation:ident: $input:ident => Result<$output:ident, $error:ident>) => {
        impl $crate::operation::Operate for $type {
            type Input = $input;
            type Output = $output;
            type Error = $error;
            const OPERATION: &'static $crate::operation::Operation = &$operation;
        }
    };
}
