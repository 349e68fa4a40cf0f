//! Streams of events in the call loop: put into a request behind its signature, taken from a
//! response.

use std::pin::pin;
use std::sync::Arc;

use super::PrepareError;
use super::call::{Failure, Plan, Run, Streamed};
use crate::auth::sigv4::ChunkSigner;
use crate::error::{BoxError, ConnectorError, SdkError, TimeoutError, TimeoutKind};
use crate::event_stream::{EventBody, EventSigner, Incoming, Lost, Message, initial_request};
use crate::http::{Request, Response};
use crate::operation::{Operation, Output};
use crate::primitives::SdkBody;
use crate::protocol::EventFormat;
use crate::schema::Trait;
use crate::serde::{ReadError, Stream};
use crate::timeout::limited;

fn format(plan: &Plan) -> Result<EventFormat, PrepareError> {
    plan.protocol
        .events()
        .ok_or(PrepareError::UnsupportedStream)
}

/// The events of a response, as they begin.
pub(super) struct Begun {
    incoming: Incoming,
    /// The message that holds the output's members, in protocols that send one.
    initial: Option<Message>,
}

impl Begun {
    /// Hands the events to the output, and what came before them.
    pub(super) fn put_into(
        self,
        operation: &'static Operation,
        output: &mut dyn Output,
    ) -> Result<(), ReadError> {
        if let Some(initial) = &self.initial {
            self.incoming
                .read_initial(initial, operation.output, output)?;
        }
        if let Stream::Receive(place) = output.stream_mut() {
            place.put(self.incoming);
        }
        Ok(())
    }
}

/// Why the events of a response did not begin.
pub(super) enum Unread {
    Protocol(PrepareError),
    Lost(Lost),
    Timeout(TimeoutError),
}

impl Unread {
    pub(super) fn into_failure(self, response: Response) -> Failure {
        let source: BoxError = match self {
            Self::Timeout(timeout) => return timeout.into(),
            Self::Lost(Lost::Io(error)) => return Failure::transport(ConnectorError::io(error)),
            Self::Lost(Lost::Frame(error)) => error.into(),
            Self::Protocol(error) => error.into(),
        };
        Failure::last(SdkError::response_error(source, response))
    }
}

impl Run {
    /// Makes the input's events the body. `chain` signs them, if the request is signed.
    pub(super) fn add_events(
        &mut self,
        plan: &Plan,
        chain: Option<ChunkSigner>,
        request: &mut Request,
    ) -> Result<(), BoxError> {
        if !self.sends_events() {
            return Ok(());
        }
        let Streamed::Events(events) = std::mem::replace(&mut self.stream, Streamed::Gone) else {
            return Ok(());
        };
        let EventFormat {
            codec,
            initial_messages,
        } = format(plan)?;
        let initial = if initial_messages {
            Some(initial_request(self.operation.input, &*self.input, codec)?)
        } else {
            None
        };
        let signer = chain.map(|chain| {
            let core = Arc::clone(&self.core);
            EventSigner::new(chain, move || core.skew().correct(core.clock()))
        });
        *request.body_mut() = SdkBody::from_body_1_x(EventBody {
            initial,
            events,
            codec,
            signer,
        });
        Ok(())
    }

    /// The events in the body of a response. Where members of the output come as a message, this
    /// waits for it.
    pub(super) async fn begin_events(&self, plan: &Plan, body: SdkBody) -> Result<Begun, Unread> {
        let format = format(plan).map_err(Unread::Protocol)?;
        let limit = self.core.max_response_body();
        let mut incoming = Incoming::new(body, format.codec, limit);
        let mut members = self.operation.output.members().iter();
        let waits = format.initial_messages && members.any(|m| !m.has(&Trait::Streaming));
        let mut initial = None;
        if waits {
            let first = pin!(incoming.initial_response());
            let limit = self.core.timeout().read_timeout();
            let read = limited(self.core.sleep(), TimeoutKind::Read, limit, first).await;
            let read = read.map_err(Unread::Timeout)?;
            initial = read.map_err(Unread::Lost)?;
        }
        Ok(Begun { incoming, initial })
    }
}
