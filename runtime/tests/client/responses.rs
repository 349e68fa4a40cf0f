//! How responses are read: limits, broken bodies, errors of all kinds.

use smithy_runtime::client::Handle;
use smithy_runtime::error::{Fault, ProvideErrorMetadata, SdkError};
use smithy_runtime::operation::RequestId;
use smithy_runtime::primitives::SdkBody;
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::service::{Copy, CopyInput, ListNamesError, SERVICE, client, config, error, list, ok};

/// A body that comes in these pieces.
fn pieces(parts: impl IntoIterator<Item = Result<&'static str, &'static str>>) -> SdkBody {
    struct Pieces(std::collections::VecDeque<Result<&'static str, &'static str>>);
    impl http_body::Body for Pieces {
        type Data = bytes::Bytes;
        type Error = Box<dyn std::error::Error + Send + Sync>;

        fn poll_frame(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<http_body::Frame<bytes::Bytes>, Self::Error>>> {
            let next = self.0.pop_front();
            std::task::Poll::Ready(next.map(|part| match part {
                Ok(text) => Ok(http_body::Frame::data(text.into())),
                Err(text) => Err(text.into()),
            }))
        }
    }
    SdkBody::from_body_1_x(Pieces(parts.into_iter().collect()))
}

#[tokio::test]
async fn outputs_tell_what_came_with_them() {
    let step = ok()
        .header("x-amzn-requestid", "id-7")
        .header("x-other", "1");
    let (client, _) = client([step]);
    let output = list(&client).await.unwrap();
    assert_eq!(output.request_id(), Some("id-7"));
    assert_eq!(output._meta.status().unwrap().as_u16(), 200);
    assert_eq!(output._meta.headers().unwrap().get("x-other"), Some("1"));
}

#[tokio::test]
async fn bodies_come_in_pieces() {
    let body = pieces([Ok(r#"{"nam"#), Ok(""), Ok(r#"es":["x"#), Ok(r#""]}"#)]);
    let (client, _) = client([Step::respond(200).body(body), Step::respond(200)]);
    assert_eq!(list(&client).await.unwrap().names.unwrap(), ["x"]);
    assert_eq!(list(&client).await.unwrap().names, None);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_breaks_off_is_worth_another_attempt() {
    let broken = || Step::respond(200).body(pieces([Ok("{"), Err("reset")]));
    let (client, _) = client([broken(), ok(), broken(), broken(), broken()]);
    assert_eq!(list(&client).await.unwrap()._meta.attempts(), 2);
    let failure = list(&client).await.unwrap_err();
    assert!(
        matches!(&failure, SdkError::DispatchFailure(f) if f.is_io()),
        "{failure:?}"
    );
    assert!(failure.to_string().ends_with("reset"), "{failure}");
}

#[tokio::test]
async fn bodies_are_bounded() {
    let capped = |limit, body: SdkBody| {
        let transport = Scripted::new([Step::respond(200).body(body)]);
        let config = config(&transport).max_response_body(limit);
        Handle::new(&SERVICE, config.build())
    };
    let whole = r#"{"names":["a"]}"#;
    list(&capped(15, whole.into())).await.unwrap();
    list(&capped(15, pieces([Ok(r#"{"names":"#), Ok(r#"["a"]}"#)])))
        .await
        .unwrap();
    list(&capped(15, pieces([Ok(whole)]))).await.unwrap();
    for body in [
        SdkBody::from(whole),
        pieces([Ok(whole)]),
        pieces([Ok(r#"{"names":"#), Ok(r#"["a"]}"#)]),
        pieces([Ok("{"), Ok(r#""names":"#), Ok(r#"["a"]}"#)]),
    ] {
        let failure = list(&capped(14, body)).await.unwrap_err();
        assert!(matches!(failure, SdkError::ResponseError(_)), "{failure:?}");
        assert!(
            failure.to_string().contains("longer than 14 bytes"),
            "{failure}"
        );
    }
}

#[tokio::test]
async fn streams_are_not_read_ahead() {
    let body = pieces([Ok("ab"), Ok("c"), Err("cut")]);
    let transport = Scripted::new([Step::respond(200).body(body)]);
    let client = Handle::new(&SERVICE, config(&transport).max_response_body(0).build());
    let output = client.call().send::<Copy>(CopyInput::default()).await;
    let mut data = output.unwrap().data;
    assert_eq!(data.try_next().await.unwrap().unwrap(), "ab");
    assert_eq!(data.try_next().await.unwrap().unwrap(), "c");
    assert!(data.try_next().await.is_err());
}

#[tokio::test]
async fn what_cannot_be_read_is_shown() {
    let (client, _) = client([Step::respond(200).body(r#"{"names":[3]}"#)]);
    let failure = list(&client).await.unwrap_err();
    let text = failure.to_string();
    assert!(text.contains("$.names[0]"), "{text}");
    let raw = failure.raw_response().unwrap();
    assert_eq!(raw.body().bytes(), Some(&br#"{"names":[3]}"#[..]));
}

#[tokio::test]
async fn errors_that_the_model_does_not_list_are_kept() {
    let html = "<html>Bad gateway</html>";
    let (client, _) = client([
        error(418, "Teapot"),
        Step::respond(400).body(html),
        Step::respond(403),
        error(501, "Unknown"),
        Step::respond(409)
            .header("x-amzn-errortype", "Busy")
            .body(r#"{"message":3}"#),
    ]);
    for (code, message, fault) in [
        ("Teapot", Some("no"), Fault::Client),
        ("400", Some(html), Fault::Client),
        ("403", None, Fault::Client),
        ("Unknown", Some("no"), Fault::Server),
    ] {
        let failure = list(&client).await.unwrap_err();
        assert_eq!((failure.code(), failure.message()), (Some(code), message));
        assert_eq!(failure.meta().fault(), Some(fault));
        assert!(!failure.meta().is_retryable());
        let refused = failure.into_service_error();
        assert!(
            matches!(refused, ListNamesError::Unhandled(_)),
            "{refused:?}"
        );
    }
}
