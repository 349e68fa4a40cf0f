//! A transport that answers from a recording.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::nearest::{self, fits, fits_path};
use super::{Content, Exchange, Recording, Redaction, asked};
use crate::error::ConnectorError;
use crate::http::{Request, Response, StatusCode};
use crate::primitives::SdkBody;
use crate::transport::{Sending, Transport, TransportSettings};

/// Answers requests from a recording, each exchange once. Clones share what is left.
///
/// A request gets the first exchange that is left of the same method, path, query and body; hosts and
/// headers do not count, and JSON bodies are compared as values. Tokens that differ from run to run, such
/// as random idempotency tokens, are to be fixed in the configuration or redacted by name.
///
/// A request without an exchange is an error that is not tried again, and says which is nearest.
#[derive(Clone)]
pub struct Replay {
    redaction: Arc<Redaction>,
    in_order: bool,
    state: Arc<Mutex<State>>,
}

struct State {
    exchanges: Vec<Exchange>,
    played: Vec<bool>,
}

impl Replay {
    /// Answers from this recording.
    pub fn new(recording: Recording) -> Self {
        let state = State {
            played: vec![false; recording.len()],
            exchanges: recording.exchanges,
        };
        Self {
            redaction: Arc::default(),
            in_order: false,
            state: Arc::new(Mutex::new(state)),
        }
    }

    /// Takes for secret what the recorder took for secret.
    #[must_use]
    pub fn redaction(mut self, redaction: Redaction) -> Self {
        self.redaction = Arc::new(redaction);
        self
    }

    /// Answers in the order of the recording: each request must have the method and path of the next
    /// exchange, whatever its query and body.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.in_order = true;
        self
    }

    /// How many exchanges were not played.
    pub fn left(&self) -> usize {
        let state = self.state();
        state.played.iter().filter(|played| !**played).count()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn play(&self, mut request: Request) -> Result<Response, ConnectorError> {
        let asked = asked(&mut request, &self.redaction).await?;
        let mut state = self.state();
        let left = state.exchanges.iter().zip(&state.played).enumerate();
        let mut left = left.filter(|(_, (_, played))| !**played);
        let found = match self.in_order {
            true => left
                .next()
                .filter(|(_, (exchange, _))| fits_path(&asked, &exchange.asked)),
            false => left.find(|(_, (exchange, _))| fits(&asked, &exchange.asked)),
        };
        let Some((index, (exchange, _))) = found else {
            let message = nearest::message(&asked, &state.exchanges, &state.played, self.in_order);
            return Err(ConnectorError::user(message));
        };
        let response = response(exchange)?;
        if let Some(played) = state.played.get_mut(index) {
            *played = true;
        }
        Ok(response)
    }
}

fn response(exchange: &Exchange) -> Result<Response, ConnectorError> {
    let status = StatusCode::from_u16(exchange.status).map_err(ConnectorError::user)?;
    let body = match &exchange.body {
        Content::Text(text) => SdkBody::from(text.as_str()),
        Content::Bytes(bytes) => SdkBody::from(bytes.as_slice()),
        Content::Withheld => {
            let message = "the body of this response was withheld from the recording, as it may hold \
                           secrets";
            return Err(ConnectorError::user(message));
        }
    };
    let mut response = Response::new(status, body);
    for (name, value) in &exchange.headers {
        let headers = response.headers_mut();
        headers
            .try_append(name, value)
            .map_err(ConnectorError::user)?;
    }
    Ok(response)
}

impl Transport for Replay {
    fn send(&self, request: Request, _: &TransportSettings) -> Sending<'_> {
        Box::pin(self.play(request))
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay")
            .field("left", &self.left())
            .field("in_order", &self.in_order)
            .finish_non_exhaustive()
    }
}
