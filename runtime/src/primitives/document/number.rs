//! `Number`: the number of a document, exact for 64-bit integers.

use std::fmt;

/// A number of a document.
///
/// Integers that fit 64 bits are exact; everything else is a float.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// An integer from zero up.
    PosInt(u64),
    /// An integer below zero.
    NegInt(i64),
    /// Any other number.
    Float(f64),
}

/// The number does not fit the type without loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberConversionError {
    target: &'static str,
}

impl fmt::Display for NumberConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the number is no {}", self.target)
    }
}

impl std::error::Error for NumberConversionError {}

impl Number {
    /// The nearest `f64`.
    pub fn to_f64_lossy(self) -> f64 {
        match self {
            Self::PosInt(value) => value as f64,
            Self::NegInt(value) => value as f64,
            Self::Float(value) => value,
        }
    }

    /// The nearest `f32`.
    pub fn to_f32_lossy(self) -> f32 {
        match self {
            Self::PosInt(value) => value as f32,
            Self::NegInt(value) => value as f32,
            Self::Float(value) => value as f32,
        }
    }

    /// The value when it is an integer, also one written as a float.
    fn to_i128(self) -> Option<i128> {
        match self {
            Self::PosInt(value) => Some(value.into()),
            Self::NegInt(value) => Some(value.into()),
            // Beyond 2^64 no target type could take it.
            Self::Float(value) if value.fract() == 0.0 && value.abs() < 2e19 => Some(value as i128),
            Self::Float(_) => None,
        }
    }
}

macro_rules! integers {
    ($($signed:ident $unsigned:ident),+) => {
        $(
            impl From<$signed> for Number {
                fn from(value: $signed) -> Self {
                    match u64::try_from(value) {
                        Ok(value) => Self::PosInt(value),
                        Err(_) => Self::NegInt(value.into()),
                    }
                }
            }

            impl From<$unsigned> for Number {
                fn from(value: $unsigned) -> Self {
                    Self::PosInt(value.into())
                }
            }

            integers!(@back $signed);
            integers!(@back $unsigned);
        )+
    };
    (@back $target:ident) => {
        impl TryFrom<Number> for $target {
            type Error = NumberConversionError;

            fn try_from(number: Number) -> Result<Self, NumberConversionError> {
                number
                    .to_i128()
                    .and_then(|value| Self::try_from(value).ok())
                    .ok_or(NumberConversionError { target: stringify!($target) })
            }
        }
    };
}

integers!(i8 u8, i16 u16, i32 u32, i64 u64);

impl From<f32> for Number {
    fn from(value: f32) -> Self {
        Self::Float(value.into())
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions_keep_the_value_or_fail() {
        assert_eq!(Number::from(-1i8), Number::NegInt(-1));
        assert_eq!(Number::from(1i8), Number::PosInt(1));
        assert_eq!(u8::try_from(Number::Float(255.0)), Ok(255));
        assert_eq!(i64::try_from(Number::NegInt(i64::MIN)), Ok(i64::MIN));
        assert_eq!(u64::try_from(Number::PosInt(u64::MAX)), Ok(u64::MAX));
        assert!(u8::try_from(Number::PosInt(256)).is_err());
        assert!(i32::try_from(Number::Float(1.5)).is_err());
        assert!(i32::try_from(Number::Float(f64::NAN)).is_err());
        assert!(u64::try_from(Number::Float(1e300)).is_err());
        assert!(u64::try_from(Number::NegInt(-1)).is_err());
    }
}
