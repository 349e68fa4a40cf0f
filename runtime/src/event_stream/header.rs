//! Headers of messages: names with values of nine types.

use bytes::Bytes;

use super::FrameError;
use crate::primitives::DateTime;

/// The types, as they stand before a value.
mod kind {
    pub(super) const TRUE: u8 = 0;
    pub(super) const FALSE: u8 = 1;
    pub(super) const BYTE: u8 = 2;
    pub(super) const INT16: u8 = 3;
    pub(super) const INT32: u8 = 4;
    pub(super) const INT64: u8 = 5;
    pub(super) const BYTE_ARRAY: u8 = 6;
    pub(super) const STRING: u8 = 7;
    pub(super) const TIMESTAMP: u8 = 8;
    pub(super) const UUID: u8 = 9;
}

/// The longest text or byte array: its length has 16 bits, of which services take 15.
const MAX_VALUE: usize = i16::MAX as usize;

/// The value of a header.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderValue {
    /// `boolean`
    Bool(bool),
    /// `byte`
    Byte(i8),
    /// `short`
    Int16(i16),
    /// `integer`
    Int32(i32),
    /// `long`
    Int64(i64),
    /// `byte_array`, of up to 32,767 bytes
    ByteArray(Bytes),
    /// `string`, of up to 32,767 bytes
    String(String),
    /// `timestamp`, to the millisecond
    Timestamp(DateTime),
    /// `uuid`
    Uuid(u128),
}

impl HeaderValue {
    /// The text, if this is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// What the value is, for messages of errors.
    pub(super) fn type_name(&self) -> &'static str {
        match self {
            Self::Bool(_) => "a boolean",
            Self::Byte(_) => "a byte",
            Self::Int16(_) => "a short",
            Self::Int32(_) => "an integer",
            Self::Int64(_) => "a long",
            Self::ByteArray(_) => "a byte array",
            Self::String(_) => "a string",
            Self::Timestamp(_) => "a timestamp",
            Self::Uuid(_) => "a UUID",
        }
    }

    fn write(&self, out: &mut Vec<u8>) -> Result<(), FrameError> {
        match self {
            Self::Bool(true) => out.push(kind::TRUE),
            Self::Bool(false) => out.push(kind::FALSE),
            Self::Byte(value) => sized(out, kind::BYTE, &value.to_be_bytes()),
            Self::Int16(value) => sized(out, kind::INT16, &value.to_be_bytes()),
            Self::Int32(value) => sized(out, kind::INT32, &value.to_be_bytes()),
            Self::Int64(value) => sized(out, kind::INT64, &value.to_be_bytes()),
            Self::ByteArray(bytes) => return long(out, kind::BYTE_ARRAY, bytes),
            Self::String(text) => return long(out, kind::STRING, text.as_bytes()),
            Self::Timestamp(time) => {
                let millis = time
                    .to_millis()
                    .map_err(|_| FrameError::new("a timestamp is out of the range of a header"))?;
                sized(out, kind::TIMESTAMP, &millis.to_be_bytes());
            }
            Self::Uuid(value) => sized(out, kind::UUID, &value.to_be_bytes()),
        }
        Ok(())
    }
}

fn sized(out: &mut Vec<u8>, kind: u8, bytes: &[u8]) {
    out.push(kind);
    out.extend_from_slice(bytes);
}

fn long(out: &mut Vec<u8>, kind: u8, bytes: &[u8]) -> Result<(), FrameError> {
    let length = u16::try_from(bytes.len()).ok();
    let length = length.filter(|length| usize::from(*length) <= MAX_VALUE);
    let length = length.ok_or_else(|| {
        FrameError::new(format!(
            "a header's value has {} bytes, and at most {MAX_VALUE} are allowed",
            bytes.len()
        ))
    })?;
    out.push(kind);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(bytes);
    Ok(())
}

/// A header of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    name: String,
    value: HeaderValue,
}

impl Header {
    /// A header. Names have 1 to 255 bytes and are unique in a message; those of the protocol begin
    /// with a colon.
    pub fn new(name: impl Into<String>, value: HeaderValue) -> Self {
        Self {
            name: name.into(),
            value,
        }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value.
    pub fn value(&self) -> &HeaderValue {
        &self.value
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) -> Result<(), FrameError> {
        let length = u8::try_from(self.name.len()).ok().filter(|l| *l > 0);
        let length = length.ok_or_else(|| {
            FrameError::new(format!(
                "a header's name has {} bytes, not 1 to 255",
                self.name.len()
            ))
        })?;
        out.push(length);
        out.extend_from_slice(self.name.as_bytes());
        self.value.write(out)
    }

    /// Reads all headers from bytes that hold nothing else.
    pub(super) fn read_all(bytes: Bytes) -> Result<Vec<Self>, FrameError> {
        let mut from = Input { bytes };
        let mut headers = Vec::new();
        while !from.bytes.is_empty() {
            headers.push(from.header()?);
        }
        match twice(&headers) {
            Some(name) => Err(FrameError::new(format!(
                "the header {name:?} stands there twice"
            ))),
            None => Ok(headers),
        }
    }
}

/// A name that more than one header has. Sorting keeps this cheap for any number of headers.
fn twice(headers: &[Header]) -> Option<&str> {
    let mut names: Vec<&str> = headers.iter().map(Header::name).collect();
    names.sort_unstable();
    let mut pairs = names.windows(2);
    pairs.find_map(|pair| match pair {
        [a, b] if a == b => Some(*a),
        _ => None,
    })
}

/// The bytes of headers that were not read yet.
struct Input {
    bytes: Bytes,
}

impl Input {
    fn take(&mut self, length: usize) -> Result<Bytes, FrameError> {
        if length > self.bytes.len() {
            return Err(FrameError::new("the headers end inside of one"));
        }
        Ok(self.bytes.split_to(length))
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], FrameError> {
        let mut array = [0; N];
        array.copy_from_slice(&self.take(N)?);
        Ok(array)
    }

    fn text(&mut self, length: usize) -> Result<String, FrameError> {
        let bytes = self.take(length)?;
        String::from_utf8(bytes.into()).map_err(|_| FrameError::new("a header is not UTF-8"))
    }

    /// The length of a text or byte array.
    fn length(&mut self) -> Result<usize, FrameError> {
        self.array().map(|bytes| u16::from_be_bytes(bytes).into())
    }

    fn header(&mut self) -> Result<Header, FrameError> {
        let [length] = self.array()?;
        if length == 0 {
            return Err(FrameError::new("a header has no name"));
        }
        let name = self.text(length.into())?;
        let value = self.value()?;
        Ok(Header { name, value })
    }

    fn value(&mut self) -> Result<HeaderValue, FrameError> {
        let [kind] = self.array()?;
        Ok(match kind {
            kind::TRUE => HeaderValue::Bool(true),
            kind::FALSE => HeaderValue::Bool(false),
            kind::BYTE => HeaderValue::Byte(i8::from_be_bytes(self.array()?)),
            kind::INT16 => HeaderValue::Int16(i16::from_be_bytes(self.array()?)),
            kind::INT32 => HeaderValue::Int32(i32::from_be_bytes(self.array()?)),
            kind::INT64 => HeaderValue::Int64(i64::from_be_bytes(self.array()?)),
            kind::BYTE_ARRAY => {
                let length = self.length()?;
                HeaderValue::ByteArray(self.take(length)?)
            }
            kind::STRING => {
                let length = self.length()?;
                HeaderValue::String(self.text(length)?)
            }
            kind::TIMESTAMP => {
                let millis = i64::from_be_bytes(self.array()?);
                HeaderValue::Timestamp(DateTime::from_millis(millis))
            }
            kind::UUID => HeaderValue::Uuid(u128::from_be_bytes(self.array()?)),
            other => {
                return Err(FrameError::new(format!("a header is of the type {other}")));
            }
        })
    }
}
