//! Structures, unions and enums.

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
/// default. After the members, `~ field` names the one that is a stream, and `+ field` a field that
/// is no member (the metadata of an output or error) and starts as its `Default`.
#[macro_export]
macro_rules! structure {
    ($type:ident = $schema:ident: $name:literal $([$($trait:expr),*])? {
        $($index:literal => $field:ident: $member:expr $(, $default:expr)?;)*
    } $(~ $stream:ident)? $(+ $extra:ident)?) => {
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

            $(fn stream_mut(&mut self) -> $crate::serde::Stream<'_> {
                $crate::serde::StreamMember::as_stream(&mut self.$stream)
            })?
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
        $crate::serde::unit_mut()
    };
}
