//! Calls to the toolshed, whose answers are scripted.

use std::time::Duration;

use smithy_runtime::http::Request;
use smithy_runtime::time::{AsyncSleep, Sleep};
use smithy_runtime::transport::scripted::{Scripted, Step};
use toolshed::client::Waiters;
use toolshed::config::{Builder, Config, Login};
use toolshed::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError, WaiterError};
use toolshed::operation::RequestId as _;
use toolshed::operation::get_tool::GetToolError;
use toolshed::primitives::{ByteStream, DateTime, Document};
use toolshed::types::{Money, Price, ToolState, Wear};
use toolshed::waiters::loan_returned::{LoanReturnedFluentBuilder, WaitUntilLoanReturnedError};
use toolshed::{Client, Error};

fn client(steps: impl IntoIterator<Item = Step>) -> (Client, Scripted) {
    client_with(steps, |config| config.bearer_token("from-sign-in"))
}

fn client_with(
    steps: impl IntoIterator<Item = Step>,
    set: impl FnOnce(Builder) -> Builder,
) -> (Client, Scripted) {
    let transport = Scripted::new(steps);
    let config = Config::builder().endpoint_url("https://toolshed.example/v1");
    let config = set(config).transport(transport.clone()).build();
    (Client::from_conf(config), transport)
}

fn json(text: &str) -> Step {
    let step = Step::respond(200).header("content-type", "application/json");
    step.header("x-request-id", "r-1").body(text.to_owned())
}

fn line(request: &Request) -> String {
    format!("{} {}", request.method(), request.uri())
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers().get(name)
}

fn body(request: &Request) -> &str {
    std::str::from_utf8(request.body().bytes().expect("it is in memory")).expect("it is text")
}

const DRILL: &str = r#"{"toolId": "drill-1", "name": "Drill", "state": "lent", "wear": 3,
    "price": {"perDay": {"cents": 150}}, "labels": {"power": "cord"}, "extras": {"watts": 850},
    "parts": ["bit", null], "added_at": 1777593600}"#;

#[tokio::test]
async fn a_tool_is_read() -> Result<(), Error> {
    let (client, transport) = client([json(DRILL).header("etag", "7")]);
    let output = client.get_tool().tool_id("drill-1").await?;
    let request = &transport.requests()[0];
    assert_eq!(line(request), "GET https://toolshed.example/v1/tools/drill-1");
    assert_eq!(header(request, "authorization"), Some("Bearer from-sign-in"));
    let sent: Vec<_> = request.headers().iter().map(|(name, _)| name).collect();
    assert!(sent.iter().all(|name| !name.contains("amz")), "{sent:?}");

    assert_eq!((output.version(), output.request_id()), (Some("7"), Some("r-1")));
    let tool = output.tool().expect("complete");
    assert_eq!((tool.state(), tool.wear()), (&ToolState::Lent, Wear::Worn));
    let money = Money::builder().cents(150).currency("EUR").build();
    assert_eq!(tool.price(), Some(&Price::PerDay(money.expect("complete"))));
    assert_eq!(tool.parts(), [Some("bit".to_owned()), None]);
    assert_eq!(tool.added_at(), Some(&DateTime::from_secs(1_777_593_600)));
    let watts = tool.extras().and_then(|extras| extras.as_object()?.get("watts"));
    assert_eq!(watts, Some(&Document::from(850)));
    Ok(())
}

#[tokio::test]
async fn a_tool_is_added_with_its_defaults() -> Result<(), Error> {
    let (client, transport) = client([json(DRILL)]);
    let call = client.add_tool().name("Drill").price(Price::Free);
    call.labels("power", "cord").request_key("k-1").await?;
    let request = &transport.requests()[0];
    assert_eq!(line(request), "POST https://toolshed.example/v1/tools");
    assert_eq!(header(request, "idempotency-key"), Some("k-1"));
    assert_eq!(
        body(request),
        r#"{"name":"Drill","price":{"free":{}},"labels":{"power":"cord"}}"#,
        "the service sets the defaults of requests"
    );
    Ok(())
}

#[tokio::test]
async fn pages_follow_each_other() -> Result<(), Error> {
    let page = |tools: &str, next: &str| json(&format!(r#"{{"tools": [{tools}]{next}}}"#));
    let (client, transport) = client([page(DRILL, r#", "next": "p 2""#), page(DRILL, "")]);
    let call = client.list_tools().states(ToolState::Lent).labels("power", "cord").limit(1);
    let mut tools = call.into_paginator().items().send();
    let mut count = 0;
    while let Some(tool) = tools.next().await {
        assert_eq!(tool?.tool_id(), "drill-1");
        count += 1;
    }
    assert_eq!(count, 2);
    let lines: Vec<_> = transport.requests().iter().map(line).collect();
    let first = "GET https://toolshed.example/v1/tools?limit=1&state=lent&power=cord";
    assert_eq!(lines[0], first);
    assert!(lines[1].contains("after=p%202"), "{}", lines[1]);
    Ok(())
}

#[tokio::test]
async fn refusals_are_typed_and_tell_their_story() {
    let refused = Step::respond(404)
        .header("x-amzn-errortype", "NotFound")
        .header("x-request-id", "r-2")
        .body(r#"{"message": "no tool has the id saw-9"}"#);
    let (client, _) = client([refused]);
    let error = client.get_tool().tool_id("saw-9").await.unwrap_err();
    let text = DisplayErrorContext(&error).to_string();
    for part in ["NotFound", "no tool has the id saw-9", "404", "r-2"] {
        assert!(text.contains(part), "{text}");
    }
    let GetToolError::NotFound(refusal) = error.into_service_error() else {
        panic!("another error");
    };
    assert_eq!(refusal.request_id.as_deref(), Some("r-2"));
}

/// Timers that are over at once.
#[derive(Debug)]
struct NoWait;

impl AsyncSleep for NoWait {
    fn sleep(&self, _: Duration) -> Sleep {
        Sleep::new(async {})
    }
}

fn loan(returned: &str) -> Step {
    json(&format!(
        r#"{{"loan": {{"loanId": "17", "toolId": "drill-1", "until": "2026-05-04",
        "person": {{"id": "ada", "name": {{"given": "Ada"}}}}{returned}}}}}"#
    ))
}

fn waiting(steps: impl IntoIterator<Item = Step>) -> (LoanReturnedFluentBuilder, Scripted) {
    let (client, transport) = client_with(steps, |config| {
        config.bearer_token("from-sign-in").sleep_impl(NoWait)
    });
    let waiter = client.wait_until_loan_returned().tool_id("drill-1");
    (waiter.set_loan_id(Some("17".to_owned())), transport)
}

#[tokio::test]
async fn a_waiter_asks_until_the_tool_is_back() -> Result<(), Error> {
    let (waiter, transport) = waiting([loan(""), loan(""), loan(r#", "returned": 1777593600"#)]);
    let last = waiter.clone().wait(Duration::from_secs(60)).await?;
    assert_eq!((last.poll_count(), transport.requests().len()), (3, 3));
    let loan = last.into_result()?.loan.expect("complete");
    assert_eq!(loan.returned(), Some(&DateTime::from_secs(1_777_593_600)));
    let line = line(&transport.requests()[2]);
    assert_eq!(line, "GET https://toolshed.example/v1/tools/drill-1/loans/17");
    Ok(())
}

#[tokio::test]
async fn a_waiter_says_why_it_ended() {
    let (waiter, _) = waiting((0..9).map(|_| loan("")));
    let error: WaitUntilLoanReturnedError =
        waiter.wait(Duration::from_secs(12)).await.unwrap_err();
    match &error {
        WaiterError::ExceededMaxWait(exceeded) => {
            assert_eq!(exceeded.max_wait(), Duration::from_secs(12));
            assert_eq!(exceeded.elapsed(), Duration::from_secs(7));
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(Error::from(error), Error::Unhandled(_)));

    let gone = || {
        let refused = Step::respond(404).header("x-amzn-errortype", "NotFound");
        refused.body(r#"{"message": "no loan has the id 17"}"#)
    };
    let (waiter, _) = waiting([loan(""), gone()]);
    let error = waiter.wait(Duration::from_secs(60)).await.unwrap_err();
    assert!(matches!(error, WaiterError::FailureState(_)), "{error:?}");
    assert_eq!(error.code(), Some("NotFound"));
    assert!(matches!(Error::from(error), Error::NotFound(_)));
}

#[tokio::test]
async fn a_busy_service_is_asked_again() -> Result<(), Error> {
    let busy = Step::respond(503).header("x-amzn-errortype", "Busy").body("{}");
    let (client, transport) = client([busy, json(DRILL)]);
    client.get_tool().tool_id("drill-1").await?;
    assert_eq!(transport.requests().len(), 2);
    Ok(())
}

#[tokio::test]
async fn photos_stream_both_ways() -> Result<(), Box<dyn std::error::Error>> {
    let photo = Step::respond(200)
        .header("content-type", "image/jpeg")
        .header("last-modified", "Fri, 01 May 2026 00:00:00 GMT")
        .body("jpeg");
    let (client, transport) = client([Step::respond(204), photo]);
    let photo = ByteStream::from_static(b"jpeg");
    client.put_photo().tool_id("drill-1").photo(photo).await?;
    let request = &transport.requests()[0];
    assert_eq!(line(request), "PUT https://toolshed.example/v1/tools/drill-1/photo");
    assert_eq!(header(request, "content-type"), Some("image/jpeg"));
    assert_eq!(body(request), "jpeg");

    let output = client.get_photo().tool_id("drill-1").await?;
    assert_eq!(output.taken(), Some(&DateTime::from_secs(1_777_593_600)));
    assert_eq!(&output.photo.collect().await?.into_bytes()[..], b"jpeg");
    Ok(())
}

#[tokio::test]
async fn every_way_to_prove_who_calls() -> Result<(), Error> {
    let token = r#"{"token": "t", "expires": 1777593600,
        "member": {"id": "ada", "name": {"given": "Ada"}, "phone": "555"}}"#;
    let login = |config: Builder| config.basic_auth_login(Login::new("ada", "lovelace"));
    let (client, transport) = client_with([json(token)], login);
    let output = client.sign_in().await?;
    let request = &transport.requests()[0];
    assert_eq!(header(request, "authorization"), Some("Basic YWRhOmxvdmVsYWNl"));
    assert_eq!((output.token(), output.expires().secs()), ("t", 1_777_593_600));
    let shown = format!("{output:?}");
    assert!(!shown.contains("\"t\"") && !shown.contains("555"), "{shown}");

    let (client, transport) = client_with([json(DRILL)], |config| config.api_key("lock-1"));
    client.get_tool().tool_id("drill-1").await?;
    assert_eq!(header(&transport.requests()[0], "x-shed-key"), Some("lock-1"));

    let health = json(r#"{"open": true}"#).header("x-shed-node", "north");
    let (client, transport) = client_with([health], |config| config);
    let output = client.check_health().await?;
    assert!(output.open());
    assert_eq!(output.status(), Some(200));
    assert_eq!(output.sources().and_then(|all| all.get("node")).map(String::as_str), Some("north"));
    assert_eq!(header(&transport.requests()[0], "authorization"), None);
    Ok(())
}

#[tokio::test]
async fn what_is_missing_is_said() {
    let (client, _) = client_with([], |config| config);
    let error = client.get_tool().tool_id("drill-1").await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)));
    let text = DisplayErrorContext(&error).to_string();
    assert!(text.contains("no bearer token is set") && text.contains("bearer_token("), "{text}");

    let nowhere = Config::builder().bearer_token("t").transport(Scripted::new([])).build();
    let error = Client::from_conf(nowhere).get_tool().tool_id("drill-1").await.unwrap_err();
    let text = DisplayErrorContext(&error).to_string();
    assert!(text.contains("endpoint_url("), "{text}");
}
