//! Values for any shape: a reader that makes them up, the same ones in every run.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document};
use crate::schema::{Kind, Schema, Trait};
use crate::serde::{List, Map, ReadError, Reader, Structure, Union};

/// How deep values nest: below, optional members stay unset and lists and maps empty.
const MAX_DEPTH: u32 = 6;

/// Invents values: read into any shape from it, and every member is set.
///
/// They are such that any protocol can carry them where the schema puts them: whole seconds, headers of one
/// line, statuses of success. Texts have characters that paths, queries, XML and JSON must encode.
///
/// ```
/// use smithy_runtime::schema::{INTEGER, STRING, member};
/// use smithy_runtime::serde::{Shape as _, Value as _};
/// use smithy_runtime::test_util::Inventor;
///
/// #[derive(Debug)]
/// struct City {
///     name: String,
///     visitors: Option<i32>,
/// }
///
/// smithy_runtime::structure! {
///     City = CITY: "City" {
///         0 => name: member("name", STRING);
///         1 => visitors: member("visitors", INTEGER);
///     }
/// }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut city = City::empty();
/// city.read(&CITY, &mut Inventor::new(0))?;
/// assert!(!city.name.is_empty() && city.visitors.is_some());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Inventor {
    number: u32,
    depth: u32,
    left_out: &'static [Kind],
}

impl Inventor {
    /// Begins with a number that the values depend on; unions take another member with each.
    pub fn new(seed: u32) -> Self {
        Self {
            number: seed,
            depth: 0,
            left_out: &[],
        }
    }

    /// Leaves optional members of these types unset, for a protocol that has no form for them.
    #[must_use]
    pub fn leaving_out(mut self, kinds: &'static [Kind]) -> Self {
        self.left_out = kinds;
        self
    }

    fn next(&mut self) -> u32 {
        self.number = self.number.wrapping_add(1);
        self.number % 10_000
    }

    fn number<T: std::str::FromStr>(text: &str) -> Result<T, ReadError> {
        text.parse()
            .map_err(|_| ReadError::new("the invented number is none"))
    }

    fn inside(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }
}

impl Reader for Inventor {
    fn null(&mut self, schema: &'static Schema) -> Result<bool, ReadError> {
        Ok(self.depth > MAX_DEPTH || self.left_out.contains(&schema.kind()))
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        Ok(self.next().is_multiple_of(2))
    }

    fn integer(&mut self, schema: &'static Schema) -> Result<i64, ReadError> {
        let number = i64::from(self.next());
        Ok(match schema.kind() {
            _ if schema.has(&Trait::HttpResponseCode) => 200 + number % 4,
            Kind::Byte => -(number % 100),
            Kind::Long => number << 40,
            _ => number,
        })
    }

    fn float(&mut self, _: &'static Schema) -> Result<f32, ReadError> {
        Ok(0.25 + f32::from(u16::try_from(self.next()).unwrap_or(0)))
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, ReadError> {
        Ok(-0.5 - f64::from(self.next()))
    }

    fn big_integer(&mut self, _: &'static Schema) -> Result<BigInteger, ReadError> {
        Self::number(&format!("123456789012345678901234{}", self.next()))
    }

    fn big_decimal(&mut self, _: &'static Schema) -> Result<BigDecimal, ReadError> {
        Self::number(&format!("{}.012345678901234567891", self.next()))
    }

    fn string(&mut self, schema: &'static Schema) -> Result<Cow<'_, str>, ReadError> {
        let number = self.next();
        Ok(Cow::Owned(match schema.kind() {
            Kind::Enum => format!("VALUE_{number}"),
            _ if schema.has(&Trait::HostLabel) => format!("label-{number}"),
            _ => format!("{} é+/\"&<, {number}", schema.name()),
        }))
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Blob, ReadError> {
        let last = u8::try_from(self.next() % 256).unwrap_or(0);
        Ok(Blob::new([0, 1, 254, 255, last]))
    }

    fn timestamp(&mut self, _: &'static Schema) -> Result<DateTime, ReadError> {
        Ok(DateTime::from_secs(1_704_164_645 + i64::from(self.next())))
    }

    fn document(&mut self, _: &'static Schema) -> Result<Document, ReadError> {
        let number = i64::from(self.next());
        let list = vec![
            Document::from(number),
            Document::from("é\""),
            Document::Bool(true),
            Document::Null,
        ];
        let entries = HashMap::from([("list".to_owned(), Document::Array(list))]);
        Ok(Document::Object(entries))
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        self.inside(|inner| {
            for (index, member) in schema.members().iter().enumerate() {
                if member.has(&Trait::Streaming) {
                    continue;
                }
                let read = value.field_mut(index).read(member, inner);
                read.map_err(|error| error.in_member(member.name()))?;
            }
            Ok(())
        })
    }

    fn union(&mut self, schema: &'static Schema, value: &mut dyn Union) -> Result<(), ReadError> {
        let members = schema.members();
        let count = u32::try_from(members.len()).unwrap_or(u32::MAX).max(1);
        let index = usize::try_from(self.next() % count).unwrap_or(0);
        let Some(member) = members.get(index) else {
            return Ok(());
        };
        self.inside(|inner| value.set_variant(index).read(member, inner))
    }

    /// Two elements, and one that is null where there may be one.
    fn list(&mut self, schema: &'static Schema, value: &mut dyn List) -> Result<(), ReadError> {
        if self.depth > MAX_DEPTH {
            return Ok(());
        }
        self.inside(|inner| {
            for _ in 0..2 {
                value.push().read(schema.list_member(), inner)?;
            }
            if schema.is_sparse() {
                let _ = value.push();
            }
            Ok(())
        })
    }

    /// Two entries. Where they become headers, their keys are names of headers.
    fn map(&mut self, schema: &'static Schema, value: &mut dyn Map) -> Result<(), ReadError> {
        if self.depth > MAX_DEPTH {
            return Ok(());
        }
        let headers = |t: &'static Trait| matches!(t, Trait::HttpPrefixHeaders(_)).then_some(());
        let plain = schema.find(headers).is_some();
        self.inside(|inner| {
            for _ in 0..2 {
                let number = inner.next();
                let key = match plain {
                    true => format!("key-{number}"),
                    false => format!("kéy /{number}"),
                };
                let place = value.insert(&key);
                place.read(schema.map_value(), inner)?;
            }
            Ok(())
        })
    }
}
