//! The client without `async`, outside of a runtime and inside of one.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use cleanroomsml::blocking::Client;
use cleanroomsml::fake::{Refusal, Server};
use cleanroomsml::operation::list_audience_models::{ListAudienceModels, ListAudienceModelsOutput};
use cleanroomsml::operation::list_tags_for_resource::ListTagsForResourceOutput;
use smithy_runtime::operation::Operate as _;
use smithy_runtime::serde::{Shape as _, Value as _};
use smithy_runtime::test_util::Inventor;

/// Answers with tags, and with three pages of models.
fn server() -> Server {
    let pages = AtomicUsize::new(0);
    Server::builder()
        .list_tags_for_resource(|input| {
            let arn = input.resource_arn.unwrap_or_default();
            Ok(ListTagsForResourceOutput::builder()
                .tags("arn", arn)
                .build()?)
        })
        .list_audience_models(move |input| {
            let number = pages.fetch_add(1, Ordering::SeqCst);
            let token = (number > 0).then(|| format!("page-{number}"));
            assert_eq!(input.next_token, token);
            let mut page = ListAudienceModelsOutput::empty();
            page.read(ListAudienceModels::OPERATION.output, &mut Inventor::new(1))
                .map_err(|error| Refusal::new(400, "Uninvented", error.to_string()))?;
            page.next_token = (number < 2).then(|| format!("page-{}", number + 1));
            Ok(page)
        })
        .start()
        .unwrap()
}

fn calls(server: &Server) {
    let client = Client::from_conf(server.config());
    let tags = client.list_tags_for_resource().resource_arn("a").send();
    assert_eq!(tags.unwrap().tags()["arn"], "a");
    let error = client
        .tag_resource()
        .resource_arn("a")
        .tags("b", "c")
        .send();
    assert_eq!(
        error.unwrap_err().into_service_error().code(),
        Some("UnknownOperationException")
    );
    let error = client.list_tags_for_resource().send().unwrap_err();
    assert!(
        error.as_service_error().is_none(),
        "the label is not set: {error}"
    );
    let customized = client
        .list_tags_for_resource()
        .resource_arn("b")
        .customize()
        .mutate_request(|request| {
            let headers = request.headers_mut();
            headers.try_insert("x-a", "b").unwrap();
        })
        .send();
    assert_eq!(customized.unwrap().tags()["arn"], "b");
    let last = server.requests().pop().unwrap();
    assert_eq!(last.request().headers().get("x-a"), Some("b"));
    let mut count = 0;
    for model in client.list_audience_models().into_paginator().items() {
        assert!(!model.unwrap().name().is_empty());
        count += 1;
    }
    assert_eq!(count, 6, "three pages of two");
    assert_eq!(client.block_on(async { 7 }).unwrap(), 7);
}

#[test]
fn outside_of_a_runtime() {
    calls(&server());
}

#[tokio::test]
async fn inside_of_a_runtime_of_one_thread() {
    calls(&server());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inside_of_a_task() {
    tokio::spawn(async { calls(&server()) }).await.unwrap();
    tokio::task::spawn_blocking(|| calls(&server()))
        .await
        .unwrap();
}

#[test]
fn clones_are_used_by_many_threads() {
    let server = server();
    let client = Client::from_conf(server.config());
    thread::scope(|scope| {
        for number in 0..8 {
            let client = client.clone();
            scope.spawn(move || {
                let arn = format!("arn-{number}");
                let tags = client.list_tags_for_resource().resource_arn(&arn).send();
                assert_eq!(tags.unwrap().tags()["arn"], arn);
            });
        }
    });
    assert_eq!(server.requests().len(), 8);
}

#[test]
fn pages_end_with_an_error() {
    let server = Server::builder().start().unwrap();
    let client = Client::from_conf(server.config());
    let mut pages = client.list_audience_models().into_paginator().send();
    assert!(pages.next().unwrap().is_err());
    assert!(pages.next().is_none());
    assert_eq!(server.requests().len(), 1);
}
