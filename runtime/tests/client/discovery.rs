//! Endpoints that another operation of the service tells.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use smithy_runtime::client::Handle;
use smithy_runtime::config::{Builder, Config, Credentials, Region};
use smithy_runtime::endpoint::RuleSet;
use smithy_runtime::endpoint::table::{Body, Expr, Rule};
use smithy_runtime::error::{DisplayErrorContext, ResponseMetadata, SdkError, Unhandled};
use smithy_runtime::operation::{
    EndpointDiscovery, Operate, Operation, OperationTrait, Segment, Service,
};
use smithy_runtime::schema::{LONG, STRING, Schema, Trait, list, list_of, map, map_of, member, of};
use smithy_runtime::time::TimeSource;
use smithy_runtime::transport::scripted::{Scripted, Step};
use smithy_runtime::{operation, structure};

use crate::service::{SERVICE_FACTS, error, new_year};

static RULES: RuleSet = RuleSet {
    parameters: &[],
    variables: 0,
    body: Body::Rules(&[Rule::Endpoint(
        &[],
        Expr::Str("https://usual.example.com"),
        &[],
    )]),
};

static RULED: Service = Service {
    endpoint_rules: Some(&RULES),
    ..SERVICE_FACTS
};

#[derive(Debug)]
struct WhereInput {
    operation: Option<String>,
    identifiers: Option<HashMap<String, String>>,
}

static IDENTIFIERS: Schema = map("Ids", &[member("key", STRING), member("value", STRING)]);

structure! {
    WhereInput = WHERE_INPUT: "WhereRequest" {
        0 => operation: member("Operation", STRING);
        1 => identifiers: member("Identifiers", map_of(&IDENTIFIERS));
    }
}

#[derive(Debug)]
struct Told {
    address: String,
    period: i64,
}

structure! {
    Told = TOLD: "Endpoint" {
        0 => address: member("Address", STRING);
        1 => period: member("CachePeriodInMinutes", LONG);
    }
}

static ALL_TOLD: Schema = list("Endpoints", &[member("member", of(&TOLD))]);

#[derive(Debug)]
struct WhereOutput {
    endpoints: Vec<Told>,
    _meta: ResponseMetadata,
}

structure! {
    WhereOutput = WHERE_OUTPUT: "WhereResponse" {
        0 => endpoints: member("Endpoints", list_of(&ALL_TOLD));
    } + _meta
}

#[derive(Debug)]
enum Wrong {
    Unhandled(Unhandled),
}

struct Where;

operation! {
    Where = WHERE: WhereInput => Result<WhereOutput, Wrong>;
    Operation::new("Where", &RULED, &WHERE_INPUT, &WHERE_OUTPUT)
        .http("POST", &[Segment::Literal("where")], 200);
}

static DISCOVERY: EndpointDiscovery = EndpointDiscovery::by::<Where>(Some("Moved"));

#[derive(Clone, Debug, Default)]
struct PutInput {
    table: Option<String>,
}

structure! {
    PutInput = PUT_INPUT: "PutRequest" {
        0 => table: member("table", STRING).with(&[Trait::HttpQuery("table")]);
    }
}

#[derive(Debug)]
struct PutOutput {
    _meta: ResponseMetadata,
}

structure! {
    PutOutput = PUT_OUTPUT: "PutResponse" {} + _meta
}

#[derive(Debug)]
enum PutError {
    Unhandled(Unhandled),
}

struct Put;

operation! {
    Put = PUT: PutInput => Result<PutOutput, PutError>;
    Operation::new("Put", &RULED, &PUT_INPUT, &PUT_OUTPUT)
        .http("PUT", &[Segment::Literal("put")], 200).traits(&[
            OperationTrait::DiscoveredEndpoint { required: true, ids: &[0], by: &DISCOVERY },
        ]);
}

#[derive(Clone, Debug, Default)]
struct GetInput {}

structure! {
    GetInput = GET_INPUT: "GetRequest" {}
}

#[derive(Debug)]
struct GetOutput {
    _meta: ResponseMetadata,
}

structure! {
    GetOutput = GET_OUTPUT: "GetResponse" {} + _meta
}

#[derive(Debug)]
enum GetError {
    Unhandled(Unhandled),
}

struct Get;

operation! {
    Get = GET: GetInput => Result<GetOutput, GetError>;
    Operation::new("Get", &RULED, &GET_INPUT, &GET_OUTPUT)
        .http("GET", &[Segment::Literal("get")], 200).traits(&[
            OperationTrait::DiscoveredEndpoint { required: false, ids: &[], by: &DISCOVERY },
        ]);
}

/// A clock that is set by hand.
#[derive(Clone, Debug, Default)]
struct Clock(Arc<AtomicU64>);

impl Clock {
    fn pass(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        new_year() + Duration::from_secs(self.0.load(Ordering::Relaxed))
    }
}

/// A client, what it sent, and its clock.
struct Trial {
    client: Handle,
    transport: Scripted,
    clock: Clock,
}

impl Trial {
    fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self::with(steps, |config| config)
    }

    fn with(
        steps: impl IntoIterator<Item = Step>,
        change: impl FnOnce(Builder) -> Builder,
    ) -> Self {
        let (transport, clock) = (Scripted::new(steps), Clock::default());
        let config = Config::builder()
            .region(Region::from_static("us-east-1"))
            .credentials_provider(Credentials::from_keys("AKIDEXAMPLE", "secret", None))
            .time_source(clock.clone())
            .transport(transport.clone());
        Self {
            client: Handle::new(&RULED, change(config).build()),
            transport,
            clock,
        }
    }

    async fn call<O: Operate>(&self, input: O::Input) -> Result<(), String> {
        let sent = self.client.call().send::<O>(input).await;
        match sent {
            Ok(_) => Ok(()),
            Err(SdkError::ServiceError(_)) => Err("refused".to_owned()),
            Err(error) => Err(DisplayErrorContext(error).to_string()),
        }
    }

    async fn put(&self, table: &str) -> Result<(), String> {
        let table = Some(table.to_owned());
        self.call::<Put>(PutInput { table }).await
    }

    async fn get(&self) -> Result<(), String> {
        self.call::<Get>(GetInput {}).await
    }

    /// Host and path of what was sent since the last time.
    fn sent(&self, from: usize) -> Vec<String> {
        let requests = self.transport.requests();
        let uris = requests.iter().skip(from).map(|request| request.uri());
        uris.map(|uri| uri.replace("https://", "")).collect()
    }
}

fn told(address: &str, minutes: u32) -> Step {
    Step::respond(200).body(format!(
        r#"{{"Endpoints":[{{"Address":"{address}","CachePeriodInMinutes":{minutes}}}]}}"#
    ))
}

fn ok() -> Step {
    Step::respond(200).body("{}")
}

#[tokio::test]
async fn an_endpoint_is_asked_for_once_until_it_expires() {
    let steps = [
        told("one.example.com", 2),
        ok(),
        ok(),
        told("two.example.com", 2),
        ok(),
    ];
    let trial = Trial::new(steps);
    assert_eq!(trial.put("a").await, Ok(()));
    trial.clock.pass(119);
    assert_eq!(trial.put("a").await, Ok(()));
    trial.clock.pass(1);
    assert_eq!(trial.put("a").await, Ok(()));
    assert_eq!(
        trial.sent(0),
        [
            "usual.example.com/where",
            "one.example.com/put?table=a",
            "one.example.com/put?table=a",
            "usual.example.com/where",
            "two.example.com/put?table=a",
        ]
    );
    let first = trial.transport.requests().into_iter().next().unwrap();
    let body = first.body().bytes().map(<[u8]>::to_vec).unwrap();
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    let wanted = serde_json::json!({"Operation": "Put", "Identifiers": {"table": "a"}});
    assert_eq!(body, wanted);
}

#[tokio::test]
async fn operations_ids_and_identities_have_endpoints_of_their_own() {
    let steps = [
        told("a.example.com", 9),
        ok(),
        told("b.example.com", 9),
        ok(),
        told("c.example.com", 9),
        ok(),
        ok(),
        told("d.example.com", 9),
        ok(),
    ];
    let trial = Trial::with(steps, |config| config.endpoint_discovery_enabled(true));
    assert_eq!(trial.put("a").await, Ok(()));
    assert_eq!(trial.put("b").await, Ok(()));
    assert_eq!(trial.get().await, Ok(()));
    assert_eq!(trial.put("a").await, Ok(()));
    let mut call = trial.client.call();
    let other = Credentials::from_keys("AKIDOTHER", "secret", None);
    call.override_config(Builder::new().credentials_provider(other));
    let table = Some("a".to_owned());
    assert!(call.send::<Put>(PutInput { table }).await.is_ok());
    let sent = trial.sent(0);
    let told: Vec<&str> = sent.iter().map(String::as_str).collect();
    assert_eq!(
        told,
        [
            "usual.example.com/where",
            "a.example.com/put?table=a",
            "usual.example.com/where",
            "b.example.com/put?table=b",
            "usual.example.com/where",
            "c.example.com/get",
            "a.example.com/put?table=a",
            "usual.example.com/where",
            "d.example.com/put?table=a",
        ]
    );
}

#[tokio::test]
async fn a_wrong_endpoint_is_asked_for_again_and_the_call_repeated() {
    for wrong in [error(400, "Moved"), error(421, "Anything")] {
        let steps = [
            told("one.example.com", 9),
            wrong,
            told("two.example.com", 9),
            ok(),
            ok(),
        ];
        let trial = Trial::new(steps);
        assert_eq!(trial.put("a").await, Ok(()));
        assert_eq!(trial.put("a").await, Ok(()));
        let sent = trial.sent(1);
        let wanted = ["one", "usual", "two", "two"];
        assert!(
            sent.iter()
                .zip(wanted)
                .all(|(uri, host)| uri.starts_with(host)),
            "{sent:?}"
        );
        assert_eq!(sent.len(), wanted.len());
    }
}

#[tokio::test]
async fn an_endpoint_that_stays_wrong_ends_the_call() {
    let moved = || error(400, "Moved");
    let steps = [
        told("one.example.com", 9),
        moved(),
        told("one.example.com", 9),
        moved(),
    ];
    let trial = Trial::new(steps);
    assert_eq!(trial.put("a").await, Err("refused".to_owned()));
    assert_eq!(trial.transport.steps_left(), 0);
}

#[tokio::test]
async fn an_old_endpoint_serves_while_the_service_cannot_tell_another() {
    let refuse = || error(400, "Refused");
    let steps = [
        told("one.example.com", 1),
        ok(),
        refuse(),
        ok(),
        ok(),
        refuse(),
        ok(),
    ];
    let trial = Trial::new(steps);
    assert_eq!(trial.put("a").await, Ok(()));
    trial.clock.pass(60);
    assert_eq!(trial.put("a").await, Ok(()));
    trial.clock.pass(59);
    assert_eq!(trial.put("a").await, Ok(()));
    trial.clock.pass(1);
    assert_eq!(trial.put("a").await, Ok(()));
    let sent = trial.sent(2);
    let wanted = ["usual", "one", "one", "usual", "one"];
    assert!(
        sent.iter()
            .zip(wanted)
            .all(|(uri, host)| uri.starts_with(host)),
        "{sent:?}"
    );
}

#[tokio::test]
async fn who_must_know_the_endpoint_fails_without() {
    for (answer, why) in [
        (error(400, "Refused"), "Refused"),
        (
            Step::respond(200).body(r#"{"Endpoints":[]}"#),
            "told no endpoint",
        ),
        (told("no host", 1), "no host"),
        (told("ftp://a", 1), "ftp://a"),
    ] {
        let trial = Trial::new([answer]);
        let error = trial.put("a").await.unwrap_err();
        assert!(
            error.contains(why) && error.contains("asked for"),
            "{error}"
        );
    }
    let off = Trial::with([], |config| config.endpoint_discovery_enabled(false));
    let error = off.put("a").await.unwrap_err();
    assert!(error.contains("endpoint_discovery_enabled"), "{error}");
}

#[tokio::test]
async fn who_need_not_know_it_asks_only_when_told_to() {
    let plain = Trial::new([ok()]);
    assert_eq!(plain.get().await, Ok(()));
    assert_eq!(plain.sent(0), ["usual.example.com/get"]);
    // A service that cannot tell is left in peace for a minute.
    let steps = [
        error(400, "Refused"),
        ok(),
        ok(),
        told("one.example.com", 9),
        ok(),
    ];
    let asks = Trial::with(steps, |config| config.endpoint_discovery_enabled(true));
    assert_eq!(asks.get().await, Ok(()));
    asks.clock.pass(59);
    assert_eq!(asks.get().await, Ok(()));
    asks.clock.pass(1);
    assert_eq!(asks.get().await, Ok(()));
    let sent = asks.sent(0);
    let wanted = ["usual", "usual", "usual", "usual", "one"];
    assert!(
        sent.iter()
            .zip(wanted)
            .all(|(uri, host)| uri.starts_with(host)),
        "{sent:?}"
    );
}

#[tokio::test]
async fn an_endpoint_that_is_set_is_not_asked_for() {
    let trial = Trial::with([ok()], |config| {
        config.endpoint_url("https://own.example.com")
    });
    assert_eq!(trial.put("a").await, Ok(()));
    assert_eq!(trial.sent(0), ["own.example.com/put?table=a"]);
}
