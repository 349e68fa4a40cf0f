//! Number nodes, exact to the digit.

use std::fmt;
use std::sync::Arc;

/// A number with the text that was written, so that nothing is lost.
///
/// Equality is by value where both fit `i128` or `f64`, and by text otherwise.
#[derive(Clone, Debug)]
pub struct Number {
    text: Arc<str>,
}

impl Number {
    /// A number from a literal that follows JSON's grammar.
    pub(crate) fn from_literal(text: Arc<str>) -> Self {
        Self { text }
    }

    /// The literal as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the literal has neither a fraction nor an exponent.
    #[must_use]
    pub fn is_integer_literal(&self) -> bool {
        !self.text.contains(['.', 'e', 'E'])
    }

    /// The value as a whole number; `1.0` and `1e2` are whole, too.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.whole()
    }

    /// The value as a whole number that is not negative.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.whole()
    }

    /// The nearest `f64`; infinite when the value is too large.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        self.text.parse().unwrap_or(f64::NAN)
    }

    fn whole<T: std::str::FromStr + TryFrom<i64>>(&self) -> Option<T> {
        if self.is_integer_literal() {
            return self.text.parse().ok();
        }
        // Beyond 2^53 a float no longer says which whole number was meant.
        let value = self.as_f64();
        let exact = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0;
        #[allow(clippy::cast_possible_truncation)]
        let value = exact.then_some(value as i64)?;
        T::try_from(value).ok()
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        if self.text == other.text {
            return true;
        }
        match (self.whole::<i128>(), other.whole::<i128>()) {
            (Some(a), Some(b)) => a == b,
            (None, None) if !self.is_integer_literal() && !other.is_integer_literal() => {
                self.as_f64() == other.as_f64()
            }
            _ => false,
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
