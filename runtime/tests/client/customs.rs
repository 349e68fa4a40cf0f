//! What services need beyond their models: headers, filled members, hashes, endpoints in members.

use smithy_runtime::client::Handle;
use smithy_runtime::endpoint::RuleSet;
use smithy_runtime::endpoint::table::{
    Body, BuiltIn, Condition, DefaultValue, Expr, Parameter, Rule,
};
use smithy_runtime::error::{
    DisplayErrorContext, ProvideErrorMetadata, ResponseMetadata, SdkError, Unhandled,
};
use smithy_runtime::http::Request;
use smithy_runtime::operation::{
    EndpointParam, Operate, Operation, OperationTrait, Segment, Service,
};
use smithy_runtime::primitives::{ByteStream, SdkBody};
use smithy_runtime::protocol::RestXml;
use smithy_runtime::schema::{BLOB, STRING, Trait, member};
use smithy_runtime::transport::scripted::{Scripted, Step};
use smithy_runtime::{operation, structure};

use crate::service::{SERVICE, SERVICE_FACTS, config};

#[derive(Debug, Default)]
struct StoreInput {
    account: Option<String>,
    endpoint: Option<String>,
    data: ByteStream,
}

structure! {
    StoreInput = STORE_INPUT: "StoreRequest" {
        0 => account: member("account", STRING).with(&[Trait::HttpHeader("x-account")]);
        1 => endpoint: member("endpoint", STRING).with(&[Trait::HttpHeader("x-endpoint")]);
        2 => data: member("data", BLOB).with(&[Trait::HttpPayload, Trait::Streaming]);
    } ~ data
}

#[derive(Debug)]
struct StoreOutput {
    _meta: ResponseMetadata,
}

structure! {
    StoreOutput = STORE_OUTPUT: "StoreResponse" {} + _meta
}

#[derive(Debug)]
enum StoreError {
    Unhandled(Unhandled),
}

struct Store;

operation! {
    Store = STORE: StoreInput => Result<StoreOutput, StoreError>;
    Operation::new("Store", &SERVICE, &STORE_INPUT, &STORE_OUTPUT)
        .http("PUT", &[], 200).idempotent().traits(&[
            OperationTrait::Header("X-Version", "2024-01-01"),
            OperationTrait::Fill(0, "-"),
            OperationTrait::LastSegment(0),
            OperationTrait::EndpointMember(1),
            OperationTrait::TreeHash,
        ]);
}

async fn send<O: Operate>(input: O::Input) -> (Vec<Request>, Option<String>) {
    let transport = Scripted::new([Step::respond(500), Step::respond(200)]);
    let client = Handle::new(&SERVICE, config(&transport).build());
    outcome::<O>(client, transport, input).await
}

async fn outcome<O: Operate>(
    client: Handle,
    transport: Scripted,
    input: O::Input,
) -> (Vec<Request>, Option<String>) {
    let error = client.call().send::<O>(input).await.err();
    let error = error.map(|error: SdkError<O::Error>| DisplayErrorContext(&error).to_string());
    (transport.requests(), error)
}

const HELLO: &str = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";

#[tokio::test(start_paused = true)]
async fn members_are_filled_and_bodies_hashed() {
    let chunks = || SdkBody::retryable(|| SdkBody::from_body_1_x(SdkBody::from("hello world")));
    for (account, sent, data) in [
        (None, "-", ByteStream::from_static(b"hello world")),
        (Some(""), "-", ByteStream::new(chunks())),
        (Some("1"), "1", ByteStream::new(chunks())),
        (Some("/accounts/1"), "1", ByteStream::new(chunks())),
    ] {
        let input = StoreInput {
            account: account.map(str::to_owned),
            data,
            ..StoreInput::default()
        };
        let (requests, error) = send::<Store>(input).await;
        assert_eq!(error, None);
        assert_eq!(requests.len(), 2, "the hash is for every attempt");
        for request in &requests {
            let header = |name: &str| request.headers().get(name);
            assert_eq!(header("x-version"), Some("2024-01-01"));
            assert_eq!(header("x-account"), Some(sent));
            assert_eq!(header("x-amz-sha256-tree-hash"), Some(HELLO));
            let told: Vec<_> = request.headers().get_all("x-amz-content-sha256").collect();
            assert_eq!(told, [HELLO]);
        }
    }
}

#[tokio::test]
async fn a_stream_that_is_gone_cannot_be_hashed() {
    let data = ByteStream::new(SdkBody::from_body_1_x(SdkBody::from("once")));
    let input = StoreInput {
        data,
        ..StoreInput::default()
    };
    let (requests, error) = send::<Store>(input).await;
    assert_eq!(requests.len(), 0);
    assert!(error.unwrap().contains("`data` is sent before it"));
}

#[tokio::test(start_paused = true)]
async fn a_member_may_hold_the_endpoint() {
    let at = |endpoint: &str| StoreInput {
        endpoint: Some(endpoint.to_owned()),
        ..StoreInput::default()
    };
    let (requests, _) = send::<Store>(at("https://Own.example.com/")).await;
    assert_eq!(requests[0].uri(), "https://own.example.com/");
    let (requests, _) = send::<Store>(at("")).await;
    assert_eq!(requests[0].uri(), "http://localhost:8000/base/");
    let (requests, error) = send::<Store>(at("own.example.com")).await;
    assert_eq!(requests.len(), 0);
    assert!(error.unwrap().contains("own.example.com"));
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ListInput {
    bucket: Option<String>,
}

structure! {
    ListInput = LIST_INPUT: "ListRequest" {
        0 => bucket: member("bucket", STRING).with(&[Trait::HttpLabel]);
    }
}

#[derive(Debug)]
struct ListOutput {
    _meta: ResponseMetadata,
}

structure! {
    ListOutput = LIST_OUTPUT: "ListResponse" {} + _meta
}

#[derive(Debug)]
enum ListError {
    Unhandled(Unhandled),
}

struct List;

/// The bucket as path, or as host.
static RULES: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Bucket"),
        Parameter::boolean("InPath")
            .built_in(BuiltIn::S3ForcePathStyle)
            .default(DefaultValue::Bool(false)),
    ],
    variables: 0,
    body: Body::Rules(&[
        Rule::Endpoint(
            &[Condition::If(Expr::Slot(1))],
            Expr::Template(&[Expr::Str("https://example.com/"), Expr::Slot(0)]),
            &[],
        ),
        Rule::Endpoint(
            &[],
            Expr::Template(&[
                Expr::Str("https://"),
                Expr::Slot(0),
                Expr::Str(".example.com"),
            ]),
            &[],
        ),
    ]),
};

static RULED: Service = Service {
    endpoint_rules: Some(&RULES),
    ..SERVICE_FACTS
};

operation! {
    List = LIST: ListInput => Result<ListOutput, ListError>;
    Operation::new("List", &RULED, &LIST_INPUT, &LIST_OUTPUT)
        .http("GET", &[], 200).query("list").idempotent()
        .traits(&[OperationTrait::EndpointPath, OperationTrait::S3Signature])
        .endpoint_params(&[EndpointParam::Member { name: "Bucket", member: 0 }]);
}

async fn list(in_path: bool, bucket: Option<&str>) -> (Vec<Request>, Option<String>) {
    let transport = Scripted::new([Step::respond(200)]);
    let mut settings = config(&transport)
        .endpoint_param("InPath", !in_path)
        .endpoint_param("InPath", in_path)
        .endpoint_param("OfAnotherService", "x");
    settings.set_endpoint_url(None);
    let client = Handle::new(&RULED, settings.build());
    let bucket = bucket.map(str::to_owned);
    outcome::<List>(client, transport, ListInput { bucket }).await
}

#[tokio::test]
async fn the_endpoint_may_be_the_whole_path() {
    let (requests, _) = list(true, Some("b")).await;
    assert_eq!(requests[0].uri(), "https://example.com/b?list");
    let hash = requests[0].headers().get("x-amz-content-sha256");
    assert!(hash.is_some_and(|hash| hash.len() == 64));
    let (requests, _) = list(false, Some("b")).await;
    assert_eq!(requests[0].uri(), "https://b.example.com/?list");
}

#[tokio::test]
async fn a_label_of_the_endpoint_must_be_there() {
    for bucket in [None, Some("")] {
        let (requests, error) = list(true, bucket).await;
        assert_eq!(requests.len(), 0);
        let error = error.unwrap();
        assert!(
            error.contains("`bucket` is part of the request's address"),
            "{error}"
        );
    }
}

#[derive(Clone, Debug, Default)]
struct CopyInput {
    id: Option<String>,
}

structure! {
    CopyInput = COPY_INPUT: "CopyRequest" {
        0 => id: member("id", STRING).with(&[Trait::HttpLabel]);
    }
}

#[derive(Debug)]
struct CopyOutput {
    tag: Option<String>,
    _meta: ResponseMetadata,
}

structure! {
    CopyOutput = COPY_OUTPUT: "CopyResult" {
        0 => tag: member("ETag", STRING);
    } + _meta
}

#[derive(Debug)]
enum CopyError {
    Unhandled(Unhandled),
}

struct Copy;

static IN_XML: Service = Service {
    protocols: &[&RestXml {
        no_error_wrapping: true,
    }],
    ..SERVICE_FACTS
};

operation! {
    Copy = COPY: CopyInput => Result<CopyOutput, CopyError>;
    Operation::new("Copy", &IN_XML, &COPY_INPUT, &COPY_OUTPUT)
        .http("PUT", &[Segment::Label(0)], 200).idempotent()
        .traits(&[OperationTrait::ErrorInSuccess, OperationTrait::LastSegment(0)]);
}

/// How a copy ends, and how many requests it takes.
async fn copy(steps: [Step; 2]) -> (Result<Option<String>, SdkError<CopyError>>, usize) {
    let transport = Scripted::new(steps);
    let client = Handle::new(&IN_XML, config(&transport).build());
    let input = CopyInput {
        id: Some("x".to_owned()),
    };
    let result = client.call().send::<Copy>(input).await;
    (result.map(|output| output.tag), transport.requests().len())
}

fn late(code: &str) -> Step {
    let body = format!("<?xml version=\"1.0\"?>\n<Error><Code>{code}</Code></Error>");
    Step::respond(200).body(body)
}

fn copied() -> Step {
    Step::respond(200).body("<CopyResult><ETag>t</ETag></CopyResult>")
}

#[tokio::test(start_paused = true)]
async fn a_success_may_hold_an_error() {
    let (result, requests) = copy([late("InternalError"), copied()]).await;
    assert_eq!((result.unwrap().as_deref(), requests), (Some("t"), 2));
    let (result, requests) = copy([late("SlowDown"), copied()]).await;
    assert_eq!((result.unwrap().as_deref(), requests), (Some("t"), 2));
    let (result, requests) = copy([late("NoSuchKey"), copied()]).await;
    let error = result.unwrap_err();
    assert_eq!((error.code(), requests), (Some("NoSuchKey"), 1));
    assert!(matches!(error, SdkError::ServiceError(_)));
    let (result, _) = copy([Step::respond(200), copied()]).await;
    assert_eq!(result.unwrap(), None);
}

#[tokio::test]
async fn ids_are_sent_without_their_path() {
    for (given, sent) in [
        ("/hostedzone/Z1", "/base/Z1"),
        ("Z1", "/base/Z1"),
        ("Z1/", "/base/Z1%2F"),
    ] {
        let input = CopyInput {
            id: Some(given.to_owned()),
        };
        let transport = Scripted::new([copied()]);
        let client = Handle::new(&IN_XML, config(&transport).build());
        let (requests, error) = outcome::<Copy>(client, transport, input).await;
        assert_eq!(error, None);
        assert_eq!(requests[0].uri(), format!("http://localhost:8000{sent}"));
        assert!(!requests[0].headers().contains("expect"));
    }
}
