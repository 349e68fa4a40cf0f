//! Rules that answer calls in place of the service.

use smithy_runtime::client::{Customize, Handle};
use smithy_runtime::config::Config;
use smithy_runtime::error::{ErrorMetadata, ResponseMetadata, SdkError};
use smithy_runtime::mocks::{Rule, RuleBuilder, RuleMode, shared_config};
use smithy_runtime::operation::OperationError as _;

use crate::service::{Busy, ListNames, ListNamesError, ListNamesInput, ListNamesOutput, SERVICE};

type Outcome = Result<ListNamesOutput, SdkError<ListNamesError>>;

fn begin(client: &Handle) -> Customize<ListNames> {
    Customize::new(client.call(), ListNamesInput::default())
}

fn rule() -> RuleBuilder<ListNames> {
    RuleBuilder::new(begin)
}

fn named(name: &str) -> ListNamesOutput {
    ListNamesOutput {
        names: Some(vec![name.to_owned()]),
        token: None,
        _meta: ResponseMetadata::default(),
    }
}

fn busy() -> ListNamesError {
    let meta = ErrorMetadata::builder().code("Busy").build();
    ListNamesError::Busy(Busy {
        message: Some("later".to_owned()),
        _meta: meta,
    })
}

fn client(mode: RuleMode, rules: &[&Rule]) -> Handle {
    let shared = shared_config(mode, rules);
    let config = Config::from(&shared).to_builder();
    Handle::new(&SERVICE, config.endpoint_url("http://names.test").build())
}

async fn call(client: &Handle, token: &str) -> Outcome {
    let token = Some(token.to_owned());
    let input = ListNamesInput {
        token,
        ..ListNamesInput::default()
    };
    client.call().send::<ListNames>(input).await
}

fn first(outcome: Outcome) -> String {
    outcome.unwrap().names.unwrap().remove(0)
}

#[tokio::test]
async fn a_sequence_ends_or_repeats_its_last_answer() {
    let ends = rule().sequence().output(|| named("a")).times(2);
    let ends = ends.output(|| named("b")).build();
    let then = rule().sequence().output(|| named("c")).repeatedly().build();
    let client = client(RuleMode::Sequential, &[&ends, &then]);
    let mut told = Vec::new();
    for _ in 0..5 {
        told.push(first(call(&client, "t").await));
    }
    assert_eq!(told, ["a", "a", "b", "c", "c"]);
    assert_eq!((ends.num_calls(), then.num_calls()), (3, 2));
}

#[tokio::test]
async fn outputs_are_made_of_the_input() {
    let echo = rule().then_compute_output(|input| named(input.token.as_deref().unwrap()));
    let client = client(RuleMode::MatchAny, &[&echo]);
    assert_eq!(first(call(&client, "x").await), "x");
    assert_eq!(first(call(&client, "y").await), "y");
}

#[tokio::test]
async fn errors_keep_their_type_and_are_not_tried_again() {
    let refused = rule().then_error(busy);
    let other = rule().then_error(|| {
        let meta = ErrorMetadata::builder().code("Odd").build();
        ListNamesError::from_unhandled(smithy_runtime::error::Unhandled::new(meta))
    });
    let client = client(RuleMode::Sequential, &[&refused, &other]);
    let error = call(&client, "t").await.unwrap_err();
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 409);
    match error.into_service_error() {
        ListNamesError::Busy(busy) => assert_eq!(busy.message.as_deref(), Some("later")),
        other => panic!("{other:?}"),
    }
    assert_eq!(refused.num_calls(), 1, "`Busy` is one that is tried again");
    let error = call(&client, "t").await.unwrap_err().into_service_error();
    assert!(matches!(&error, ListNamesError::Unhandled(odd) if odd.meta().code() == Some("Odd")));
}

#[tokio::test]
async fn a_call_without_an_answer_says_which_rule_is_next() {
    let picky = rule().match_requests(|input| input.token.as_deref() == Some("right"));
    let picky = picky.then_output(|| named("a"));
    let client = client(RuleMode::Sequential, &[&picky]);
    let error = call(&client, "wrong").await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)));
    let text = error.to_string();
    for part in [
        "no rule answers ListNames",
        "wrong",
        "the next rule is Rule",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(first(call(&client, "right").await), "a");
    let text = call(&client, "right").await.unwrap_err().to_string();
    assert!(!text.contains("next"), "{text}");
}
