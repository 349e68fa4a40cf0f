//! Plain HTTP to the services of the machine itself: small answers, bounded in time and size.
//!
//! Nothing is signed, and a redirect is an answer like any other: who follows it would hand the token in
//! the request to somebody else.

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::time::Duration;

use super::ProviderConfig;
use crate::error::{BoxError, ConnectorError, DispatchKind, TimeoutKind};
use crate::http::{HeaderName, HeaderValue, Headers, Method, Request, StatusCode};
use crate::primitives::SdkBody;
use crate::random;
use crate::time::AsyncSleep;
use crate::timeout::limited;
use crate::transport::{Transport, TransportSettings};

/// The longest answer. Credentials are a kilobyte or two.
const MAX_BODY: usize = 64 * 1024;

/// The wait before the first retry, which then doubles: the machine is near.
const BACKOFF: Duration = Duration::from_millis(100);

/// How long and how often to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limits {
    pub(super) connect: Duration,
    /// From the connection to the end of the answer.
    pub(super) read: Duration,
    pub(super) attempts: u32,
}

/// An answer of any status.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: Headers,
    pub(super) body: Vec<u8>,
}

/// Why there is no answer. Never holds anything of the request.
#[derive(Debug)]
pub(super) enum FetchError {
    NoTransport,
    InvalidHeader(&'static str),
    /// Whether it was while connecting, and the limit.
    TimedOut(bool, Duration),
    Failed(ConnectorError),
    Broken(BoxError),
    TooLong,
}

impl FetchError {
    /// Whether nobody is there at all: connecting failed or took too long.
    pub(super) fn is_absent(&self) -> bool {
        match self {
            Self::NoTransport | Self::TimedOut(..) => true,
            Self::Failed(error) => error.is_io() || error.is_timeout(),
            Self::InvalidHeader(_) | Self::Broken(_) | Self::TooLong => false,
        }
    }

    fn may_pass(&self) -> bool {
        match self {
            Self::TimedOut(connecting, _) => !connecting,
            Self::Failed(error) => error.is_io(),
            Self::Broken(_) => true,
            Self::NoTransport | Self::InvalidHeader(_) | Self::TooLong => false,
        }
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTransport => f.write_str(
                "there is no transport: turn on the feature `transport-reqwest` or set one",
            ),
            Self::InvalidHeader(name) => {
                write!(
                    f,
                    "the value for the header `{name}` has characters that HTTP forbids"
                )
            }
            Self::TimedOut(_, limit) => write!(f, "no answer within {limit:?}"),
            Self::Failed(error) => write!(f, "{error}"),
            Self::Broken(error) => write!(f, "its answer broke off: {error}"),
            Self::TooLong => write!(f, "its answer is longer than {} KiB", MAX_BODY / 1024),
        }
    }
}

/// Sends a request without a body; tries again where that may help. Header values are taken as secrets.
pub(super) async fn fetch(
    config: &ProviderConfig,
    limits: Limits,
    method: Method,
    uri: &str,
    headers: &[(&'static str, &str)],
) -> Result<Answer, FetchError> {
    let mut attempt = 1;
    loop {
        let result = once(config, limits, method.clone(), uri, headers).await;
        let again = match &result {
            Ok(answer) => answer.status.is_server_error() || answer.status.as_u16() == 429,
            Err(error) => error.may_pass(),
        };
        if !again || attempt >= limits.attempts {
            return result;
        }
        if let Some(sleep) = config.sleep() {
            let most = BACKOFF.saturating_mul(1 << (attempt - 1).min(6));
            sleep.sleep(most.mul_f64(random::unit())).await;
        }
        attempt += 1;
    }
}

async fn once(
    config: &ProviderConfig,
    limits: Limits,
    method: Method,
    uri: &str,
    headers: &[(&'static str, &str)],
) -> Result<Answer, FetchError> {
    let transport = config.transport().ok_or(FetchError::NoTransport)?;
    let mut request = Request::new(method, uri, SdkBody::empty());
    for (name, value) in headers {
        let mut value =
            HeaderValue::try_from(*value).map_err(|_| FetchError::InvalidHeader(name))?;
        value.set_sensitive(true);
        let map = request.headers_mut().as_map_mut();
        map.insert(HeaderName::from_static(name), value);
    }
    let settings = TransportSettings {
        connect_timeout: Some(limits.connect),
        read_timeout: Some(limits.read),
        direct: true,
        ..TransportSettings::default()
    };
    let exchange = pin!(async {
        let mut response = transport.send(request, &settings).await.map_err(failed)?;
        let body = read(std::mem::take(response.body_mut())).await?;
        Ok(Answer {
            status: response.status(),
            headers: response.headers().clone(),
            body,
        })
    });
    let limit = limits.connect + limits.read;
    limited(config.sleep(), TimeoutKind::Attempt, Some(limit), exchange)
        .await
        .unwrap_or(Err(FetchError::TimedOut(false, limit)))
}

fn failed(error: ConnectorError) -> FetchError {
    match error.kind() {
        DispatchKind::Timeout(kind, limit) => {
            FetchError::TimedOut(kind == TimeoutKind::Connect, limit)
        }
        _ => FetchError::Failed(error),
    }
}

async fn read(mut body: SdkBody) -> Result<Vec<u8>, FetchError> {
    if body.content_length().unwrap_or(0) > MAX_BODY as u64 {
        return Err(FetchError::TooLong);
    }
    let mut all = Vec::new();
    while let Some(chunk) = poll_fn(|cx| body.poll_data(cx)).await {
        let chunk = chunk.map_err(FetchError::Broken)?;
        if all.len() + chunk.len() > MAX_BODY {
            return Err(FetchError::TooLong);
        }
        all.extend_from_slice(&chunk);
    }
    Ok(all)
}
