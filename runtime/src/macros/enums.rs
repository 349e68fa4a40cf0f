//! Enums: conversions between variants and what is on the wire.

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

            fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
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
