//! Reading the body of a response into memory, up to a limit.

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::Body;

use crate::error::{ConnectorError, TimeoutKind};
use crate::http::Response;
use crate::primitives::SdkBody;
use crate::stalled_stream_protection::Watch;
use crate::timeout::limited;

use super::call::{Failure, Run};

/// How many bytes to make room for at once; a longer body grows as it comes.
const MAX_RESERVE: u64 = 1 << 20;

/// The body of a response is longer than allowed.
#[derive(Debug)]
pub(super) struct TooLong {
    limit: u64,
}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "its body is longer than {} bytes: `Config::builder().max_response_body(…)` allows more",
            self.limit
        )
    }
}

impl std::error::Error for TooLong {}

/// Why a body was not read.
pub(super) enum Broken {
    /// It is longer than allowed.
    TooLong(TooLong),
    /// The exchange failed.
    Failure(Failure),
}

/// A body as far as it was read. Usually it comes in one chunk, which is not copied.
struct Reading {
    body: SdkBody,
    /// Made when the body lets itself be waited for.
    watch: Option<Box<Watch>>,
    limit: u64,
    first: Bytes,
    all: Option<BytesMut>,
}

impl Reading {
    /// Reads one chunk; tells whether there may be more.
    fn poll_chunk(&mut self, run: &Run, cx: &mut Context<'_>) -> Poll<Result<bool, Broken>> {
        let Poll::Ready(chunk) = self.body.poll_data(cx) else {
            if self.watch.is_none() {
                self.watch = run.watch().map(Box::new);
            }
            let Some(watch) = &mut self.watch else {
                return Poll::Pending;
            };
            let stalled = ready!(watch.poll_stalled(cx));
            let failure = Failure::transport(stalled.into());
            return Poll::Ready(Err(Broken::Failure(failure)));
        };
        let chunk = match chunk {
            None => return Poll::Ready(Ok(false)),
            Some(Ok(chunk)) => chunk,
            Some(Err(error)) => {
                let failure = Failure::transport(ConnectorError::io(error));
                return Poll::Ready(Err(Broken::Failure(failure)));
            }
        };
        if let Some(watch) = &mut self.watch {
            watch.read(chunk.len());
        }
        Poll::Ready(match self.push(chunk) {
            Ok(()) => Ok(!self.body.is_end_stream()),
            Err(too_long) => Err(Broken::TooLong(too_long)),
        })
    }

    fn push(&mut self, chunk: Bytes) -> Result<(), TooLong> {
        let so_far = self.all.as_ref().map_or(self.first.len(), BytesMut::len);
        if so_far as u64 + chunk.len() as u64 > self.limit {
            return Err(TooLong { limit: self.limit });
        }
        if so_far == 0 {
            self.first = chunk;
            return Ok(());
        }
        let first = std::mem::take(&mut self.first);
        let to_come = self.body.content_length().unwrap_or(0).min(MAX_RESERVE);
        let room = first.len() + chunk.len() + usize::try_from(to_come).unwrap_or(0);
        let all = self.all.get_or_insert_with(|| {
            let mut all = BytesMut::with_capacity(room);
            all.extend_from_slice(&first);
            all
        });
        all.extend_from_slice(&chunk);
        Ok(())
    }

    fn finish(self) -> Bytes {
        self.all.map_or(self.first, BytesMut::freeze)
    }
}

impl Run {
    /// Takes the body out of a response and reads it to its end.
    pub(super) async fn read_body(&self, response: &mut Response) -> Result<Bytes, Broken> {
        let mut reading = Reading {
            body: std::mem::take(response.body_mut()),
            watch: None,
            limit: self.core.max_response_body(),
            first: Bytes::new(),
            all: None,
        };
        if reading.body.content_length().unwrap_or(0) > reading.limit {
            let limit = reading.limit;
            return Err(Broken::TooLong(TooLong { limit }));
        }
        let limit = self.core.timeout().read_timeout();
        loop {
            let chunk = pin!(poll_fn(|cx| reading.poll_chunk(self, cx)));
            let read = limited(self.core.sleep(), TimeoutKind::Read, limit, chunk).await;
            let more = read.unwrap_or_else(|late| Err(Broken::Failure(late.into())))?;
            if !more {
                return Ok(reading.finish());
            }
        }
    }
}
