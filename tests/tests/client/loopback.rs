//! The client over its default transport, against a server on loopback.

use std::time::Duration;

use cleanroomsml::Client;
use cleanroomsml::config::Builder;
use cleanroomsml::config::retry::RetryConfig;
use cleanroomsml::config::timeout::TimeoutConfig;
use cleanroomsml::error::{ProvideErrorMetadata, SdkError};
use smithy_runtime::error::TimeoutKind;

use crate::server::{Act, Server, chunked, reply};
use crate::service::{ARN, CONFIGURED_ARN, get, settings};

/// A client of a server, which does not wait long between attempts.
fn builder(url: &str) -> Builder {
    let retry = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    settings().endpoint_url(url).retry_config(retry)
}

fn client(server: &Server) -> Client {
    Client::from_conf(builder(&server.url).build())
}

fn named(name: &str) -> String {
    format!(r#"{{"name":"{name}"}}"#)
}

#[tokio::test]
async fn a_connection_serves_many_calls() {
    let server = Server::start(["a", "b", "c"].map(|n| reply("200 OK", &named(n)))).await;
    let client = client(&server);
    for name in ["a", "b"] {
        assert_eq!(get(&client).await.unwrap().name(), name);
    }
    client
        .update_configured_audience_model()
        .configured_audience_model_arn(CONFIGURED_ARN)
        .description("dé")
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    for request in &seen {
        assert_eq!(request.connection, 0, "the connection is kept");
        assert!(
            request
                .head
                .contains("\r\nauthorization: aws4-hmac-sha256 ")
        );
        assert!(!request.head.contains("accept-encoding"));
    }
    let arn = ARN.replace(':', "%3a").replace('/', "%2f");
    let line = format!("get /audience-model/{arn} http/1.1\r\n");
    assert!(seen[0].head.starts_with(&line), "{}", seen[0].head);
    assert!(!seen[0].head.contains("content-"), "{}", seen[0].head);
    let update = &seen[2];
    assert!(update.head.starts_with("patch /configured-audience-model/"));
    assert!(
        update
            .head
            .contains("\r\ncontent-type: application/json\r\n")
    );
    assert_eq!(update.body, r#"{"description":"dé"}"#);
}

#[tokio::test]
async fn clones_share_connections() {
    let server = Server::start(["a", "b"].map(|n| reply("200 OK", &named(n)))).await;
    let first = client(&server);
    get(&first).await.unwrap();
    get(&first.clone()).await.unwrap();
    assert_eq!(server.seen()[1].connection, 0);
}

#[tokio::test]
async fn chunked_bodies_are_put_together() {
    let server = Server::start([chunked(&[r#"{"na"#, r#"me":"#, r#""chunked"}"#])]).await;
    assert_eq!(get(&client(&server)).await.unwrap().name(), "chunked");
}

#[tokio::test]
async fn a_connection_dropped_in_the_body_is_tried_again() {
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"name\":\"ha";
    let broken = || vec![Act::Send(half.to_vec()), Act::Close];
    let server = Server::start([broken(), reply("200 OK", &named("whole"))]).await;
    let output = get(&client(&server)).await.unwrap();
    assert_eq!(output.name(), "whole");
    assert_eq!(output.response_metadata().attempts(), 2);

    let server = Server::start([broken(), broken(), broken()]).await;
    let failure = get(&client(&server)).await.unwrap_err();
    assert!(matches!(
        failure,
        SdkError::DispatchFailure(_) | SdkError::ResponseError(_)
    ));
    assert_eq!(server.seen().len(), 3, "three attempts: {failure:?}");
}

#[tokio::test]
async fn chunks_that_break_off_are_no_answer() {
    let mut script = chunked(&[r#"{"name":"n"}"#]);
    script.pop();
    script.push(Act::Close);
    let server = Server::start([script, reply("200 OK", &named("whole"))]).await;
    let output = get(&client(&server)).await.unwrap();
    assert_eq!(
        output.name(),
        "whole",
        "a complete value in an incomplete body"
    );
}

#[tokio::test]
async fn a_connection_closed_before_the_answer_is_tried_again() {
    let server = Server::start([vec![Act::Close], reply("200 OK", &named("n"))]).await;
    assert_eq!(get(&client(&server)).await.unwrap().name(), "n");
}

#[tokio::test]
async fn a_slow_body_meets_the_read_timeout() {
    let limit = Duration::from_millis(80);
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{\"name\":";
    let slow = || {
        vec![
            Act::Send(head.to_vec()),
            Act::Wait(Duration::from_secs(5)),
            Act::Send(b"\"n\"}".to_vec()),
        ]
    };
    let timeouts = TimeoutConfig::builder().read_timeout(limit).build();
    let server = Server::start([slow(), reply("200 OK", &named("quick"))]).await;
    let config = builder(&server.url)
        .timeout_config(timeouts.clone())
        .build();
    let output = get(&Client::from_conf(config)).await.unwrap();
    assert_eq!(output.name(), "quick", "the second attempt");

    let server = Server::start([slow()]).await;
    let config = builder(&server.url)
        .timeout_config(timeouts)
        .retry_config(RetryConfig::disabled())
        .build();
    let failure = get(&Client::from_conf(config)).await.unwrap_err();
    let text = failure.to_string();
    assert!(
        text.contains("no data from the service within 80ms"),
        "{text}"
    );
    match failure {
        SdkError::DispatchFailure(failure) => assert!(failure.is_timeout()),
        SdkError::TimeoutError(timeout) => assert_eq!(timeout.kind(), TimeoutKind::Read),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_steady_body_may_take_longer_than_the_read_timeout() {
    let mut script = vec![Act::Send(
        b"HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n".to_vec(),
    )];
    for byte in named("n").bytes() {
        script.push(Act::Send(vec![byte]));
        script.push(Act::Wait(Duration::from_millis(20)));
    }
    let server = Server::start([script]).await;
    let limit = Duration::from_millis(150);
    let timeouts = TimeoutConfig::builder().read_timeout(limit).build();
    let config = builder(&server.url)
        .timeout_config(timeouts)
        .retry_config(RetryConfig::disabled())
        .build();
    let output = get(&Client::from_conf(config)).await.unwrap();
    assert_eq!(output.name(), "n", "only silence counts");
}

#[tokio::test]
async fn failures_of_the_service_pass() {
    let server = Server::start([
        reply("500 Internal Server Error", ""),
        reply(
            "429 Too Many Requests",
            r#"{"__type":"ThrottlingException"}"#,
        ),
        reply("200 OK", &named("n")),
    ])
    .await;
    let output = get(&client(&server)).await.unwrap();
    assert_eq!(output.name(), "n");
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    for (number, request) in (1..).zip(&seen) {
        let header = format!("amz-sdk-request: attempt={number}; max=3\r\n");
        assert!(request.head.contains(&header), "{}", request.head);
        assert_eq!(
            request.connection, 0,
            "an error does not cost the connection"
        );
    }
}

#[tokio::test]
async fn a_page_for_people_is_shown() {
    let page = "<html><h1>502 Bad Gateway</h1></html>";
    let server = Server::start([(); 3].map(|()| reply("502 Bad Gateway", page))).await;
    let failure = get(&client(&server)).await.unwrap_err();
    assert_eq!(failure.code(), Some("502"));
    assert_eq!(failure.message(), Some(page));
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn an_empty_answer_is_an_empty_output() {
    let server = Server::start([
        reply("200 OK", ""),
        vec![Act::Send(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())],
    ])
    .await;
    let client = client(&server);
    for status in [200, 204] {
        let output = get(&client).await.unwrap();
        assert_eq!(output.name(), "");
        let metadata = output.response_metadata();
        assert_eq!(metadata.status().unwrap().as_u16(), status);
    }
}

#[tokio::test]
async fn something_that_is_not_http() {
    let noise = || vec![Act::Send(b"220 mail ready\r\n".to_vec()), Act::Close];
    let server = Server::start([noise(), noise(), noise()]).await;
    let failure = get(&client(&server)).await.unwrap_err();
    assert!(
        matches!(failure, SdkError::DispatchFailure(_)),
        "{failure:?}"
    );
}

#[tokio::test]
async fn nobody_listens() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::from_conf(builder(&url).build());
    let failure = get(&client).await.unwrap_err();
    let text = failure.to_string().to_lowercase();
    assert!(text.contains("refused"), "the cause is named: {text}");
    assert!(!text.contains("secret"));
    match failure {
        SdkError::DispatchFailure(failure) => assert!(failure.is_io(), "{failure:?}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn bodies_are_bounded() {
    let long = named(&"n".repeat(100_000));
    let server = Server::start([reply("200 OK", &long), reply("200 OK", &long)]).await;
    let config = builder(&server.url).max_response_body(10_000).build();
    let failure = get(&Client::from_conf(config)).await.unwrap_err();
    assert!(failure.to_string().contains("10000"), "{failure}");
    assert_eq!(server.seen().len(), 1, "another attempt would be no better");
}
