//! Streaming traits.

use super::{Traits, ids};

impl Traits {
    /// Whether `smithy.api#streaming` is applied.
    #[must_use]
    pub fn is_streaming(&self) -> bool {
        self.has(ids::STREAMING)
    }

    /// Whether `smithy.api#requiresLength` is applied.
    #[must_use]
    pub fn requires_length(&self) -> bool {
        self.has(ids::REQUIRES_LENGTH)
    }

    /// Whether `smithy.api#eventHeader` is applied.
    #[must_use]
    pub fn is_event_header(&self) -> bool {
        self.has(ids::EVENT_HEADER)
    }

    /// Whether `smithy.api#eventPayload` is applied.
    #[must_use]
    pub fn is_event_payload(&self) -> bool {
        self.has(ids::EVENT_PAYLOAD)
    }
}
