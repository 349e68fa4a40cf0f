//! The chain of signatures over the messages of a request (SigV4 for event streams).

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;

use super::{Header, HeaderValue, Message};
use crate::auth::sigv4::ChunkSigner;
use crate::error::BoxError;
use crate::primitives::DateTime;

/// Wraps messages into signed ones. Each signature covers the one before; the first, that of the
/// request.
pub(crate) struct EventSigner {
    chain: ChunkSigner,
    clock: Box<dyn Fn() -> SystemTime + Send>,
}

impl EventSigner {
    /// A signer that takes the time of each message from `clock`.
    pub(crate) fn new(chain: ChunkSigner, clock: impl Fn() -> SystemTime + Send + 'static) -> Self {
        Self {
            chain,
            clock: Box::new(clock),
        }
    }

    /// The message that carries these bytes, another message or none.
    pub(super) fn sign(&mut self, bytes: Bytes) -> Result<Message, BoxError> {
        let now = (self.clock)();
        // The signature holds whole seconds.
        let date = HeaderValue::Timestamp(DateTime::from_secs(DateTime::from(now).secs()));
        let date = Header::new(":date", date);
        let mut headers = Vec::new();
        date.write(&mut headers)?;
        let signature = self.chain.sign(now, &headers, &bytes)?;
        let signature = HeaderValue::ByteArray(Bytes::copy_from_slice(&signature));
        Ok(Message::new(bytes)
            .add_header(date)
            .add_header(Header::new(":chunk-signature", signature)))
    }
}

impl fmt::Debug for EventSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventSigner")
    }
}
