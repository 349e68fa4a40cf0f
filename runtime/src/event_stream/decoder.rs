//! Cutting a stream of bytes into messages.

use bytes::{Bytes, BytesMut};

use super::message::{Lengths, PRELUDE};
use super::{FrameError, Message};

/// Takes bytes in pieces of any size and gives messages.
///
/// It holds no more than the bytes of one message, and of the piece that came last; nothing is set
/// aside for what a message only announces.
#[derive(Debug)]
pub struct Decoder {
    buffer: BytesMut,
    /// The lengths of the message at the beginning of the buffer, once they are there.
    lengths: Option<Lengths>,
    /// The longest message that is taken, in bytes.
    limit: u64,
}

impl Decoder {
    /// A decoder that refuses messages of more than `limit` bytes.
    pub fn new(limit: u64) -> Self {
        Self {
            buffer: BytesMut::new(),
            lengths: None,
            limit,
        }
    }

    /// Adds bytes that came.
    pub fn push(&mut self, bytes: Bytes) {
        if self.buffer.is_empty() {
            // What came in one piece is not copied, unless it is shared.
            self.buffer = bytes.into();
        } else {
            self.buffer.extend_from_slice(&bytes);
        }
    }

    /// Whether no byte of a message is waiting for the rest of it.
    pub fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    /// The next message, if all of it has come.
    ///
    /// # Errors
    /// A wrong checksum or length, headers that cannot be read, a message that is too long. After an
    /// error it is not known where the next message begins.
    pub fn next_message(&mut self) -> Result<Option<Message>, FrameError> {
        let lengths = match self.lengths {
            Some(lengths) => lengths,
            None => {
                let Some(prelude) = self.buffer.first_chunk::<PRELUDE>() else {
                    return Ok(None);
                };
                *self.lengths.insert(Lengths::read(prelude)?)
            }
        };
        if lengths.total as u64 > self.limit {
            return Err(FrameError::new(format!(
                "it announces {} bytes, more than the {} that \
                 `Config::builder().max_response_body(…)` allows",
                lengths.total, self.limit
            )));
        }
        if self.buffer.len() < lengths.total {
            return Ok(None);
        }
        self.lengths = None;
        lengths
            .message(self.buffer.split_to(lengths.total).freeze())
            .map(Some)
    }
}
