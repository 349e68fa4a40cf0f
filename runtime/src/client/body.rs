//! Reading the body of a response into memory, up to a limit.

use std::fmt;
use std::future::poll_fn;

use bytes::{Bytes, BytesMut};

use crate::error::{ConnectorError, SdkError, TimeoutKind};
use crate::http::Response;
use crate::primitives::SdkBody;
use crate::timeout::limited;

use super::call::{Failure, Run};

/// How many bytes to make room for at once; a longer body grows as it comes.
const MAX_RESERVE: u64 = 1 << 20;

/// The body of a response is longer than allowed.
#[derive(Debug)]
struct TooLong {
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

impl Run {
    /// Reads the whole body, and gives it beside the response without it.
    pub(super) async fn read_body(
        &self,
        mut response: Response,
    ) -> Result<(Response, Bytes), Failure> {
        let mut body = std::mem::take(response.body_mut());
        let limit = self.core.max_response_body();
        let too_long =
            |response| Failure::last(SdkError::response_error(TooLong { limit }, response));
        let announced = body.content_length().unwrap_or(0);
        if announced > limit {
            return Err(too_long(response));
        }
        let Some(first) = self.next_chunk(&mut body).await? else {
            return Ok((response, Bytes::new()));
        };
        let Some(second) = self.next_chunk(&mut body).await? else {
            return Ok(if first.len() as u64 > limit {
                return Err(too_long(response));
            } else {
                (response, first)
            });
        };
        let room = announced.min(MAX_RESERVE).try_into().unwrap_or(0);
        let mut all = BytesMut::with_capacity(room);
        all.extend_from_slice(&first);
        let mut next = Some(second);
        while let Some(chunk) = next {
            if all.len() as u64 + chunk.len() as u64 > limit {
                return Err(too_long(response));
            }
            all.extend_from_slice(&chunk);
            next = self.next_chunk(&mut body).await?;
        }
        Ok((response, all.freeze()))
    }

    async fn next_chunk(&self, body: &mut SdkBody) -> Result<Option<Bytes>, Failure> {
        let limit = self.core.timeout().read_timeout();
        let chunk = poll_fn(|cx| body.poll_data(cx));
        match limited(self.core.sleep(), TimeoutKind::Read, limit, chunk).await? {
            Some(Ok(chunk)) => Ok(Some(chunk)),
            None => Ok(None),
            Some(Err(error)) => Err(Failure::transport(ConnectorError::io(error))),
        }
    }
}
