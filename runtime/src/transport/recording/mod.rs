//! Exchanges with a service, recorded in a file that people can read, and replayed from it.
//!
//! A [`Recorder`] wraps any transport and keeps what goes through it, with secrets replaced. A [`Replay`]
//! answers the same requests from the recording, without a network:
//!
//! ```no_run
//! use smithy_runtime::transport::recording::{Recorder, Recording, Replay};
//! # fn f(real: smithy_runtime::transport::SharedTransport) -> Result<(), Box<dyn std::error::Error>> {
//! let recorder = Recorder::new(real);
//! // … Config::builder().transport(recorder.clone()), and calls …
//! recorder.recording().save("tests/data/models.txt")?;
//!
//! let replay = Replay::new(Recording::load("tests/data/models.txt")?);
//! // … Config::builder().transport(replay.clone()), and the same calls …
//! # Ok(())
//! # }
//! ```
//!
//! What is secret is told by a [`Redaction`], which is applied before anything is kept: well-known headers,
//! parameters of the query, and members of bodies by their names. A transport knows no shapes, so members
//! with the trait `sensitive` are to be added by name.
//!
//! Bodies are read to their end, of at most 64 MiB, before they are passed on. So streams of events, which
//! have no end, cannot be recorded. Failures of the transport are passed on and not kept.

mod nearest;
mod redact;
mod redaction;
mod replay;
mod text;

pub use redaction::Redaction;
pub use replay::Replay;
pub use text::RecordingError;

use std::fmt;
use std::future::poll_fn;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::{Bytes, BytesMut};

use super::{Sending, SharedTransport, Transport, TransportSettings};
use crate::error::ConnectorError;
use crate::http::{Headers, Request, Response};
use crate::primitives::SdkBody;

/// The longest body that is kept.
const MAX_BODY: usize = 64 << 20;

/// What stands in place of a secret.
const REDACTED: &str = "REDACTED";

/// Exchanges in the order of their requests. Its `Display` form is that of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recording {
    exchanges: Vec<Exchange>,
}

/// A request and its response, without secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Exchange {
    asked: Asked,
    status: u16,
    headers: Vec<(String, String)>,
    body: Content,
}

/// A request, without secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    method: String,
    uri: String,
    headers: Vec<(String, String)>,
    body: Content,
}

/// A body, without secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Content {
    /// Text, or nothing.
    Text(String),
    /// Bytes that are no text, or one that an editor might change.
    Bytes(Vec<u8>),
    /// It may hold secrets that cannot be taken out.
    Withheld,
}

impl Recording {
    /// How many exchanges there are.
    pub fn len(&self) -> usize {
        self.exchanges.len()
    }

    /// Whether there is no exchange.
    pub fn is_empty(&self) -> bool {
        self.exchanges.is_empty()
    }

    /// Reads a file.
    ///
    /// # Errors
    /// A file that cannot be read, or a line in it that has no meaning.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        std::fs::read_to_string(path)?.parse()
    }

    /// Writes a file, in place of what was there.
    ///
    /// # Errors
    /// A file that cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> std::io::Result<()> {
        std::fs::write(path, self.to_string())
    }
}

/// A transport that keeps what goes through another one. Clones share what they keep.
#[derive(Clone)]
pub struct Recorder {
    inner: SharedTransport,
    redaction: Arc<Redaction>,
    kept: Arc<Mutex<Vec<Option<Exchange>>>>,
}

impl Recorder {
    /// Records what goes through a transport.
    pub fn new(inner: impl Transport + 'static) -> Self {
        Self {
            inner: SharedTransport::new(inner),
            redaction: Arc::default(),
            kept: Arc::default(),
        }
    }

    /// Replaces what is taken for secret.
    #[must_use]
    pub fn redaction(mut self, redaction: Redaction) -> Self {
        self.redaction = Arc::new(redaction);
        self
    }

    /// The exchanges that are complete.
    pub fn recording(&self) -> Recording {
        Recording {
            exchanges: self.kept().iter().flatten().cloned().collect(),
        }
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Option<Exchange>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn exchange(
        &self,
        mut request: Request,
        settings: &TransportSettings,
    ) -> Result<Response, ConnectorError> {
        let asked = asked(&mut request, &self.redaction).await?;
        // Its place is taken now, so that the order is that of the requests.
        let place = {
            let mut kept = self.kept();
            kept.push(None);
            kept.len() - 1
        };
        let mut response = self.inner.send(request, settings).await?;
        let body = whole(std::mem::take(response.body_mut())).await?;
        let exchange = Exchange {
            status: response.status().as_u16(),
            headers: self.redaction.headers(response.headers()),
            body: self
                .redaction
                .content(&asked.uri, response.headers(), &body),
            asked,
        };
        *response.body_mut() = body.into();
        if let Some(place) = self.kept().get_mut(place) {
            *place = Some(exchange);
        }
        Ok(response)
    }
}

impl Transport for Recorder {
    fn send(&self, request: Request, settings: &TransportSettings) -> Sending<'_> {
        let settings = *settings;
        Box::pin(async move { self.exchange(request, &settings).await })
    }
}

impl fmt::Debug for Recorder {
    /// Shows nothing of the other transport, which may keep what is secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("exchanges", &self.kept().len())
            .finish_non_exhaustive()
    }
}

/// What a request asks, without secrets. Its body is in memory afterwards.
async fn asked(request: &mut Request, redaction: &Redaction) -> Result<Asked, ConnectorError> {
    let body = whole(std::mem::take(request.body_mut())).await?;
    let headers: &Headers = request.headers();
    let uri = redaction.uri(request.uri());
    let asked = Asked {
        method: request.method().to_owned(),
        headers: redaction.headers(headers),
        body: redaction.content(&uri, headers, &body),
        uri,
    };
    *request.body_mut() = body.into();
    Ok(asked)
}

/// All of a body.
async fn whole(mut body: SdkBody) -> Result<Bytes, ConnectorError> {
    let mut all = BytesMut::new();
    while let Some(chunk) = poll_fn(|cx| body.poll_data(cx)).await {
        let chunk = chunk.map_err(ConnectorError::io)?;
        if all.len() + chunk.len() > MAX_BODY {
            let message = format!("a body of more than {MAX_BODY} bytes cannot be recorded");
            return Err(ConnectorError::user(message));
        }
        all.extend_from_slice(&chunk);
    }
    Ok(all.freeze())
}
