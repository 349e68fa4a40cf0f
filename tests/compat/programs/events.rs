//! What happens on a shelf is received as it happens; what passes is sent as it passes.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use aws_sdk_depot::Client;
use aws_sdk_depot::error::SdkError;
use aws_sdk_depot::primitives::event_stream::EventReceiver;
use aws_sdk_depot::types::error::{PassingError, ShelfEventsError};
use aws_sdk_depot::types::{Parcel, Passing, ShelfEvents};
use aws_smithy_types::event_stream::RawMessage;
use futures_core::Stream;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The keys of what arrives, until the shelf is closed.
pub async fn keys(
    mut events: EventReceiver<ShelfEvents, ShelfEventsError>,
) -> Result<Vec<String>, SdkError<ShelfEventsError, RawMessage>> {
    let mut keys = Vec::new();
    while let Some(event) = events.recv().await? {
        match event {
            ShelfEvents::Arrived(parcel) => keys.push(parcel.key().to_string()),
            other => println!("something else: {other:?}"),
        }
    }
    Ok(keys)
}

pub async fn watch(client: &Client, shelf: &str) -> Result<Vec<String>, aws_sdk_depot::Error> {
    let output = client.watch_shelf().shelf(shelf).send().await?;
    Ok(keys(output.events).await?)
}

/// Events from memory.
pub struct Passed(pub VecDeque<Parcel>);

impl Stream for Passed {
    type Item = Result<Passing, PassingError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(|parcel| Ok(Passing::Passed(parcel))))
    }
}

pub async fn count(client: &Client, keys: &[&str]) -> Result<Option<i32>, BoxError> {
    let mut parcels = VecDeque::new();
    for key in keys {
        parcels.push_back(Parcel::builder().key(*key).build()?);
    }
    let output = client
        .count_parcels()
        .parcels(Passed(parcels).into())
        .send()
        .await?;
    Ok(output.count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;
    use aws_smithy_types::body::SdkBody;

    /// `{"key":"a"}` and `{"key":"b"}` as events called `arrived`.
    const ARRIVED: &[u8] = include_bytes!("arrived.bin");

    #[tokio::test]
    async fn events_are_received() {
        let request = http::Request::builder().uri("https://example.com");
        let event = aws_smithy_http_client::test_util::ReplayEvent::new(
            request.body(SdkBody::empty()).unwrap(),
            http::Response::builder()
                .status(200)
                .body(SdkBody::from(ARRIVED))
                .unwrap(),
        );
        let http = wire::Replay::new(vec![event]);
        assert_eq!(watch(&wire::depot(&http), "s").await.unwrap(), ["a", "b"]);
    }

    #[tokio::test]
    async fn a_stream_that_breaks_off_is_an_error() {
        let request = http::Request::builder().uri("https://example.com");
        let event = aws_smithy_http_client::test_util::ReplayEvent::new(
            request.body(SdkBody::empty()).unwrap(),
            http::Response::builder()
                .status(200)
                .body(SdkBody::from(&ARRIVED[..20]))
                .unwrap(),
        );
        let http = wire::Replay::new(vec![event]);
        assert!(watch(&wire::depot(&http), "s").await.is_err());
    }

    #[tokio::test]
    async fn events_are_sent() {
        let http = wire::answers(&[(200, r#"{ "count": 2 }"#)]);
        assert_eq!(
            count(&wire::depot(&http), &["a", "b"]).await.unwrap(),
            Some(2)
        );
        let request = http.actual_requests().next().unwrap();
        let body = request.body().bytes().unwrap();
        for part in [
            &br#"{"key":"a"}"#[..],
            br#"{"key":"b"}"#,
            b":chunk-signature",
        ] {
            assert!(body.windows(part.len()).any(|window| window == part));
        }
    }
}
