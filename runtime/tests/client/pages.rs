//! Pages and items as streams.

use std::pin::Pin;

use futures_core::Stream;
use smithy_runtime::client::Handle;
use smithy_runtime::error::SdkError;
use smithy_runtime::pagination::Paginator;
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::service::{ListNames, ListNamesError, ListNamesInput, client, error, ok};

fn page(names: &str, token: &str) -> Step {
    Step::respond(200).body(format!(r#"{{"names":[{names}],"token":"{token}"}}"#))
}

fn paginator(client: &Handle) -> Paginator<ListNames> {
    Paginator::new(client.call(), ListNamesInput::default())
}

fn targets(transport: &Scripted) -> Vec<String> {
    let target = |uri: &str| uri.rsplit('/').next().unwrap_or_default().to_owned();
    transport
        .requests()
        .iter()
        .map(|request| target(request.uri()))
        .collect()
}

#[tokio::test]
async fn pages_follow_their_tokens() {
    let (client, transport) = client([
        page(r#""a","b""#, "t1"),
        page("", "t2"),
        page(r#""c""#, ""),
        ok(),
    ]);
    let mut pages = paginator(&client).page_size(2).send();
    assert!(transport.requests().is_empty());
    let mut counts = Vec::new();
    while let Some(page) = pages.next().await {
        counts.push(page.unwrap().names.unwrap().len());
    }
    assert_eq!(counts, [2, 0, 1]);
    assert_eq!(
        targets(&transport),
        [
            "names?size=2",
            "names?token=t1&size=2",
            "names?token=t2&size=2"
        ]
    );
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn items_cross_pages_and_are_collected() {
    let steps = || {
        [
            page(r#""a","b""#, "t1"),
            page("", "t2"),
            Step::respond(200).body(r#"{"names":["c"]}"#),
        ]
    };
    let (client, _) = client(steps().into_iter().chain(steps()).chain(steps()));
    let items = || paginator(&client).items().send();
    let all: Vec<String> = items().try_collect().await.unwrap();
    assert_eq!(all, ["a", "b", "c"]);
    let all: Result<Vec<_>, SdkError<ListNamesError>> = items().collect().await;
    assert_eq!(all.unwrap(), ["a", "b", "c"]);
    // As a stream of the ecosystem.
    let mut stream = items();
    let first = std::future::poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await;
    assert_eq!(first.unwrap().unwrap(), "a");
}

#[tokio::test]
async fn a_repeated_token_ends_the_pages() {
    let (client, transport) = client([page(r#""a""#, "t"), page(r#""b""#, "t"), ok()]);
    let all: Vec<_> = paginator(&client)
        .items()
        .send()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(all, ["a", "b"]);
    assert_eq!(transport.steps_left(), 1);
}

#[tokio::test]
async fn a_repeated_token_is_followed_on_demand() {
    let (client, transport) = client([page(r#""a""#, "t"), page(r#""b""#, "t"), ok()]);
    let pages = paginator(&client).stop_on_duplicate_token(false).send();
    let all: Vec<_> = pages.try_collect().await.unwrap();
    assert_eq!((all.len(), transport.steps_left()), (3, 0));
}

#[tokio::test]
async fn pages_start_at_a_token() {
    let (client, transport) = client([page(r#""b""#, "t")]);
    let pages = paginator(&client).starting_token("t".into()).send();
    let all: Vec<_> = pages.try_collect().await.unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(targets(&transport), ["names?token=t"]);
}

#[tokio::test]
async fn an_error_ends_the_pages() {
    let (client, transport) = client([page(r#""a""#, "t"), error(400, "Bad"), ok()]);
    let mut items = paginator(&client).items().send();
    assert_eq!(items.try_next().await.unwrap().as_deref(), Some("a"));
    assert!(items.try_next().await.is_err());
    assert!(items.next().await.is_none());
    assert_eq!(transport.steps_left(), 1);
}
