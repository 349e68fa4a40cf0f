//! The fake server of the service: every operation, over the default transport and by closures.

use cleanroomsml::Client;
use cleanroomsml::fake::{Refusal, Server};
use cleanroomsml::operation::list_tags_for_resource::ListTagsForResourceOutput;
use cleanroomsml::types::error::ResourceNotFoundException;
use smithy_runtime::test_util::round_trip_over;
use smithy_runtime::transport::{Reqwest, SharedTransport};

use crate::operations::for_each_operation;

/// Invented inputs, outputs and errors, there and back.
macro_rules! round_trips {
    ($($module:ident::$marker:ident,)*) => {
        #[tokio::test]
        async fn every_operation_makes_the_round_trip() {
            let transport = SharedTransport::new(Reqwest::new());
            $(
                let carrier = transport.clone();
                round_trip_over::<cleanroomsml::operation::$module::$marker>(carrier).await.unwrap();
            )*
        }
    };
}

for_each_operation!(round_trips);

#[tokio::test]
async fn closures_answer_typed_calls() {
    let server = Server::builder()
        .list_tags_for_resource(|input| {
            let arn = input.resource_arn().unwrap_or_default();
            if arn == "gone" {
                let gone = ResourceNotFoundException::builder().message("no such thing");
                return Err(gone.build()?.into());
            }
            let output = ListTagsForResourceOutput::builder().tags("arn", arn);
            Ok(output.build()?)
        })
        .untag_resource(|_| async { Err(Refusal::new(403, "Closed", "not today")) })
        .start()
        .unwrap();
    let client = Client::from_conf(server.config());
    let tags = client.list_tags_for_resource().resource_arn("a/b c").await;
    assert_eq!(tags.unwrap().tags()["arn"], "a/b c");
    let gone = client.list_tags_for_resource().resource_arn("gone").await;
    let gone = gone.unwrap_err().into_service_error();
    assert!(gone.is_resource_not_found_exception(), "{gone:?}");
    assert_eq!(gone.message(), Some("no such thing"));
    let closed = client
        .untag_resource()
        .resource_arn("a")
        .tag_keys("b")
        .await;
    assert_eq!(
        closed.unwrap_err().into_service_error().code(),
        Some("Closed")
    );
    let other = client.tag_resource().resource_arn("a").tags("b", "c").await;
    assert_eq!(
        other.unwrap_err().into_service_error().message(),
        Some("fake server: `TagResource` has no handler")
    );
    let operations: Vec<_> = server.requests().iter().map(|r| r.operation()).collect();
    let names = [
        "ListTagsForResource",
        "ListTagsForResource",
        "UntagResource",
        "TagResource",
    ];
    assert_eq!(operations, names.map(Some));
    assert_eq!(server.failures().len(), 1);
}
