//! Paginators of the emitted client.

use cleanroomsml::error::SdkError;
use cleanroomsml::operation::list_audience_models::{
    ListAudienceModelsError, ListAudienceModelsPaginator,
};
use smithy_runtime::pagination::Paginate;
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::model;
use crate::service::{client, ok, refused};

/// A page of models with these names, and the token of the next.
fn page(names: &[&str], token: Option<&str>) -> Step {
    let models: Vec<_> = names
        .iter()
        .map(|name| serde_json::json!({ "name": name }))
        .collect();
    ok(&serde_json::json!({ "audienceModels": models, "nextToken": token }).to_string())
}

fn paginator(steps: impl IntoIterator<Item = Step>) -> (ListAudienceModelsPaginator, Scripted) {
    let (client, transport) = client(steps);
    (client.list_audience_models().into_paginator(), transport)
}

fn queries(transport: &Scripted) -> Vec<String> {
    let query = |uri: &str| {
        let (_, target) = uri.split_once("/audience-model").unwrap();
        target.to_owned()
    };
    transport
        .requests()
        .iter()
        .map(|r| query(r.uri()))
        .collect()
}

#[tokio::test]
async fn items_of_all_pages() {
    let (pages, transport) = paginator([
        page(&["a", "b"], Some("1/2")),
        page(&[], Some("x")),
        page(&["c"], None),
    ]);
    let items = pages.page_size(2).items().send();
    assert!(transport.requests().is_empty(), "nothing is sent unasked");
    let items: Vec<_> = items.try_collect().await.unwrap();
    let names: Vec<_> = items.iter().map(|item| item.name()).collect();
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(
        queries(&transport),
        [
            "?maxResults=2",
            "?nextToken=1%2F2&maxResults=2",
            "?nextToken=x&maxResults=2"
        ]
    );
}

#[tokio::test]
async fn pages_one_by_one() {
    let (pages, transport) = paginator([page(&["a"], Some("t")), page(&["b"], Some(""))]);
    let mut pages = pages.send();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.next_token(), Some("t"));
    assert_eq!(transport.requests().len(), 1, "no page ahead");
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none(), "an empty token is the end");
    assert_eq!(queries(&transport), ["", "?nextToken=t"]);
}

#[tokio::test]
async fn a_repeated_token_ends_them() {
    let (pages, transport) = paginator([page(&["a"], Some("t")), page(&["b"], Some("t"))]);
    let items: Vec<_> = pages.items().send().try_collect().await.unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn an_error_ends_them_and_is_typed() {
    let (pages, _) = paginator([
        page(&["a"], Some("t")),
        refused(403, "AccessDeniedException", "no"),
        page(&["b"], None),
    ]);
    let mut items = pages.items().send();
    assert_eq!(items.try_next().await.unwrap().unwrap().name(), "a");
    let failure: SdkError<ListAudienceModelsError> = items.try_next().await.unwrap_err();
    let error = failure.into_service_error();
    assert!(error.is_access_denied_exception(), "{error:?}");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn they_start_at_a_token() {
    let (pages, transport) = paginator([page(&["a"], None)]);
    let pages = pages.starting_token("later".to_owned()).send();
    assert_eq!(pages.collect::<Vec<_>>().await.len(), 1);
    assert_eq!(queries(&transport), ["?nextToken=later"]);
}

/// Every operation with the trait has a paginator, which fits its input.
#[test]
fn every_paginated_operation_has_one() {
    fn name<O: Paginate>() -> &'static str {
        O::OPERATION.name
    }
    macro_rules! names {
        ($($module:ident::$marker:ident)*) => {
            vec![$(name::<cleanroomsml::operation::$module::$marker>()),*]
        };
    }
    let mut emitted = names! {
        list_audience_export_jobs::ListAudienceExportJobs
        list_audience_generation_jobs::ListAudienceGenerationJobs
        list_audience_models::ListAudienceModels
        list_collaboration_configured_model_algorithm_associations::ListCollaborationConfiguredModelAlgorithmAssociations
        list_collaboration_ml_input_channels::ListCollaborationMLInputChannels
        list_collaboration_trained_model_export_jobs::ListCollaborationTrainedModelExportJobs
        list_collaboration_trained_model_inference_jobs::ListCollaborationTrainedModelInferenceJobs
        list_collaboration_trained_models::ListCollaborationTrainedModels
        list_configured_audience_models::ListConfiguredAudienceModels
        list_configured_model_algorithm_associations::ListConfiguredModelAlgorithmAssociations
        list_configured_model_algorithms::ListConfiguredModelAlgorithms
        list_ml_input_channels::ListMLInputChannels
        list_trained_model_inference_jobs::ListTrainedModelInferenceJobs
        list_trained_model_versions::ListTrainedModelVersions
        list_trained_models::ListTrainedModels
        list_training_datasets::ListTrainingDatasets
    };
    emitted.sort_unstable();
    let mut modelled: Vec<_> = model::of_type("operation")
        .into_iter()
        .filter(|(_, shape)| !shape["traits"]["smithy.api#paginated"].is_null())
        .map(|(name, _)| name)
        .collect();
    modelled.sort_unstable();
    assert_eq!(emitted, modelled);
}
