//! What the transports over HTTP clients share: how they keep those, and what they add to requests.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::Method;
use http::header::{CONTENT_LENGTH, HeaderMap, HeaderValue};

use crate::error::ConnectorError;
use crate::primitives::SdkBody;

use super::TransportSettings;

/// What an HTTP client fixes for all its requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PerClient {
    pub(super) connect_timeout: Option<Duration>,
    /// Whether HTTP/2 is spoken without being agreed on, as over plain connections.
    pub(super) prior_http2: bool,
    /// Whether proxies are passed by.
    pub(super) direct: bool,
}

impl PerClient {
    /// What a request asks of its client.
    pub(super) fn new(settings: &TransportSettings, is_tls: bool) -> Self {
        Self {
            connect_timeout: settings.connect_timeout,
            prior_http2: settings.http2 && !is_tls,
            direct: settings.direct,
        }
    }
}

/// One client for each of the settings in use, the latest first. Clones share them.
#[derive(Clone)]
pub(super) struct Clients<C>(Arc<Mutex<Vec<(PerClient, C)>>>);

/// More clients than these are not remembered.
const MAX: usize = 4;

impl<C> Default for Clients<C> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<C: Clone> Clients<C> {
    /// The client with these settings, which `build` makes the first time.
    pub(super) fn get(
        &self,
        settings: PerClient,
        build: impl FnOnce() -> Result<C, ConnectorError>,
    ) -> Result<C, ConnectorError> {
        let mut clients = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = clients.iter().find(|(of, _)| *of == settings) {
            return Ok(client.clone());
        }
        let client = build()?;
        clients.truncate(MAX - 1);
        clients.insert(0, (settings, client.clone()));
        Ok(client)
    }
}

/// Says that there is no body, where the method lets a server wait for one or ask for its length.
/// Hyper says nothing of a body that is empty.
pub(super) fn announce_empty(method: &Method, headers: &mut HeaderMap, body: &SdkBody) {
    let carries = [Method::POST, Method::PUT, Method::PATCH].contains(method);
    if carries && body.content_length() == Some(0) && !headers.contains_key(CONTENT_LENGTH) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
}
