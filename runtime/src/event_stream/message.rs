//! Messages, and their form on the wire (`application/vnd.amazon.eventstream`).
//!
//! A message is a prelude (the lengths of the whole and of the headers, and their checksum), the
//! headers, the payload, and a checksum of all before it.

use std::fmt;

use bytes::{Bytes, BytesMut};

use super::{Header, HeaderValue};
use crate::crc::crc32;

/// The length of a prelude.
pub(super) const PRELUDE: usize = 12;
/// The length of a checksum.
const CRC: usize = 4;

/// Bytes that are no message, or a message that has no form on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameError {
    reason: String,
}

impl FrameError {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
        }
    }
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "broken message in the event stream: {}", self.reason)
    }
}

impl std::error::Error for FrameError {}

/// A message: headers and a payload.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    headers: Vec<Header>,
    payload: Bytes,
}

impl Message {
    /// A message without headers.
    pub fn new(payload: impl Into<Bytes>) -> Self {
        Self {
            headers: Vec::new(),
            payload: payload.into(),
        }
    }

    /// Adds a header.
    pub fn add_header(mut self, header: Header) -> Self {
        self.headers.push(header);
        self
    }

    /// The headers, in their order.
    pub fn headers(&self) -> &[Header] {
        &self.headers
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&HeaderValue> {
        let mut headers = self.headers.iter();
        let found = headers.find(|header| header.name() == name)?;
        Some(found.value())
    }

    /// The payload.
    pub fn payload(&self) -> &Bytes {
        &self.payload
    }

    /// The message as it is sent.
    ///
    /// # Errors
    /// A header whose name or text is too long, or more than 4 GiB.
    pub fn encode(&self) -> Result<Bytes, FrameError> {
        let mut headers = Vec::new();
        for header in &self.headers {
            header.write(&mut headers)?;
        }
        let total = PRELUDE + headers.len() + self.payload.len() + CRC;
        let (Ok(total), Ok(in_headers)) = (u32::try_from(total), u32::try_from(headers.len()))
        else {
            return Err(FrameError::new("it has more than 4 GiB"));
        };
        let mut out = BytesMut::with_capacity(total as usize);
        out.extend_from_slice(&total.to_be_bytes());
        out.extend_from_slice(&in_headers.to_be_bytes());
        let prelude = crc32(&out);
        out.extend_from_slice(&prelude);
        out.extend_from_slice(&headers);
        out.extend_from_slice(&self.payload);
        let all = crc32(&out);
        out.extend_from_slice(&all);
        Ok(out.freeze())
    }

    /// Reads the bytes of one message.
    ///
    /// # Errors
    /// Anything but one whole message.
    pub fn decode(bytes: Bytes) -> Result<Self, FrameError> {
        let Some(prelude) = bytes.first_chunk() else {
            return Err(FrameError::new("it ends inside of its lengths"));
        };
        let lengths = Lengths::read(prelude)?;
        if lengths.total != bytes.len() {
            return Err(FrameError::new(format!(
                "it announces {} bytes and has {}",
                lengths.total,
                bytes.len()
            )));
        }
        lengths.message(bytes)
    }
}

/// What a prelude tells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lengths {
    /// The length of the whole message.
    pub(super) total: usize,
    headers: usize,
}

impl Lengths {
    /// Reads a prelude, whose checksum must be right and whose lengths must fit each other.
    pub(super) fn read(prelude: &[u8; PRELUDE]) -> Result<Self, FrameError> {
        let [a, b, c, d, e, f, g, h, sum @ ..] = *prelude;
        if crc32(&[a, b, c, d, e, f, g, h]) != sum {
            return Err(FrameError::new("the checksum of its lengths is wrong"));
        }
        let length = |bytes| usize::try_from(u32::from_be_bytes(bytes)).unwrap_or(usize::MAX);
        let lengths = Self {
            total: length([a, b, c, d]),
            headers: length([e, f, g, h]),
        };
        let around = lengths.total.checked_sub(PRELUDE + CRC);
        if around.is_none_or(|inside| inside < lengths.headers) {
            return Err(FrameError::new("its lengths do not fit each other"));
        }
        Ok(lengths)
    }

    /// The message with this prelude; `bytes` are all of it.
    pub(super) fn message(self, mut bytes: Bytes) -> Result<Message, FrameError> {
        let Some((all, sum)) = bytes.split_last_chunk::<CRC>() else {
            return Err(FrameError::new("it ends inside of its checksum"));
        };
        if crc32(all) != *sum {
            return Err(FrameError::new("its checksum is wrong"));
        }
        let end = all.len();
        bytes.truncate(end);
        let mut body = bytes.split_off(PRELUDE.min(end));
        let headers = body.split_to(self.headers.min(body.len()));
        Ok(Message {
            headers: Header::read_all(headers)?,
            payload: body,
        })
    }
}
