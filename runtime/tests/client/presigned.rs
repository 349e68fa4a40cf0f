//! Requests that somebody else sends: what they hold, and that a service would accept them.

use std::time::{Duration, SystemTime};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use smithy_runtime::client::{Customize, Handle};
use smithy_runtime::config::{Builder, Credentials, Region};
use smithy_runtime::error::{DisplayErrorContext, ResponseMetadata, Unhandled};
use smithy_runtime::http::Request;
use smithy_runtime::interceptor::{CallInfo, Interceptor};
use smithy_runtime::operation::{AuthScheme, Operate, Operation, OperationTrait, Segment, Service};
use smithy_runtime::presigning::{PresignedRequest, PresigningConfig};
use smithy_runtime::primitives::ByteStream;
use smithy_runtime::protocol::{Protocol, Query, RestJson1};
use smithy_runtime::schema::{BLOB, STRING, Schema, Trait, list, list_of, member};
use smithy_runtime::transport::scripted::Scripted;
use smithy_runtime::{operation, structure};

use crate::service::{SERVICE_FACTS, new_year};

#[derive(Debug, Default)]
struct PutInput {
    key: Option<String>,
    content_type: Option<String>,
    data: ByteStream,
}

structure! {
    PutInput = PUT_INPUT: "PutRequest" {
        0 => key: member("key", STRING).with(&[Trait::HttpLabel]);
        1 => content_type: member("contentType", STRING).with(&[Trait::HttpHeader("Content-Type")]);
        2 => data: member("data", BLOB).with(&[Trait::HttpPayload, Trait::Streaming]);
    } ~ data
}

static WORDS: Schema = list("Words", &[member("member", STRING)]);

#[derive(Clone, Debug, Default)]
struct SayInput {
    text: Option<String>,
    words: Option<Vec<String>>,
    lang: Option<String>,
}

structure! {
    SayInput = SAY_INPUT: "SayRequest" {
        0 => text: member("Text", STRING);
        1 => words: member("Words", list_of(&WORDS));
        2 => lang: member("Lang", STRING).with(&[Trait::HttpQuery("lang")]);
    }
}

#[derive(Debug)]
struct Nothing {
    _meta: ResponseMetadata,
}

structure! {
    Nothing = NOTHING: "Nothing" {} + _meta
}

#[derive(Debug)]
enum Failed {
    Unhandled(Unhandled),
}

static STORE: Service = Service {
    auth: &[AuthScheme::SigV4 { name: "s3" }],
    ..SERVICE_FACTS
};

static SPEECH: Service = Service {
    protocols: &[&RestJson1, &Query::AWS],
    auth: &[AuthScheme::SigV4 { name: "speech" }],
    ..SERVICE_FACTS
};

/// An operation: its marker, its facts.
macro_rules! variant {
    ($marker:ident = $facts:ident: $input:ident; $operation:expr) => {
        struct $marker;
        static $facts: Operation = $operation;
        impl Operate for $marker {
            type Input = $input;
            type Output = Nothing;
            type Error = Failed;
            const OPERATION: &'static Operation = &$facts;
        }
    };
}

const KEY: &[Segment] = &[Segment::Greedy(0)];
const SPEECH_PATH: &[Segment] = &[Segment::Literal("v1"), Segment::Literal("speech")];

variant! { Get = GET: PutInput; Operation::new("Get", &STORE, &PUT_INPUT, &NOTHING)
.http("GET", KEY, 200).traits(&[OperationTrait::S3Signature]) }
variant! { Put = PUT: PutInput; Operation::new("Put", &STORE, &PUT_INPUT, &NOTHING)
.http("PUT", KEY, 200).traits(&[OperationTrait::S3Signature]) }
variant! { Covered = COVERED: PutInput; Operation::new("Put", &SPEECH, &PUT_INPUT, &NOTHING)
.http("PUT", KEY, 200) }
variant! { Open = OPEN: PutInput; Operation::new("Put", &SPEECH, &PUT_INPUT, &NOTHING)
.http("PUT", KEY, 200).traits(&[OperationTrait::UnsignedPayload]) }
variant! { Say = SAY: SayInput; Operation::new("Say", &SPEECH, &SAY_INPUT, &NOTHING)
.http("POST", SPEECH_PATH, 200) }
variant! { SayByLink = SAY_BY_LINK: SayInput; Operation::new("Say", &SPEECH, &SAY_INPUT, &NOTHING)
.http("POST", SPEECH_PATH, 200).traits(&[OperationTrait::LinkInQuery]) }
variant! { Free = FREE: SayInput; Operation::new("Say", &SPEECH, &SAY_INPUT, &NOTHING)
.http("POST", SPEECH_PATH, 200).auth(&[AuthScheme::Anonymous]) }
variant! { Tokened = TOKENED: SayInput; Operation::new("Say", &SPEECH, &SAY_INPUT, &NOTHING)
.http("POST", SPEECH_PATH, 200).auth(&[AuthScheme::Bearer]) }

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

fn config() -> Builder {
    Builder::new()
        .endpoint_url("https://examplebucket.s3.amazonaws.com")
        .region(Region::from_static("us-east-1"))
        .credentials_provider(Credentials::from_keys("AKIAIOSFODNN7EXAMPLE", SECRET, None))
        .time_source(new_year())
}

fn a_day() -> PresigningConfig {
    PresigningConfig::expires_in(Duration::from_secs(86_400)).unwrap()
}

/// The link, or the error's text; and whether nothing was sent.
async fn link<O: Operate>(
    config: Builder,
    input: O::Input,
    presigning: PresigningConfig,
) -> Result<PresignedRequest, String> {
    let transport = Scripted::new([]);
    let config = config.transport(transport.clone()).build();
    let client = Handle::new(O::OPERATION.service, config);
    let link = client.call().presigned::<O>(input, presigning).await;
    assert!(transport.requests().is_empty(), "a link is not sent");
    link.map_err(|error| DisplayErrorContext(&error).to_string())
}

fn put(key: &str) -> PutInput {
    PutInput {
        key: Some(key.to_owned()),
        ..PutInput::default()
    }
}

fn say(text: &str) -> SayInput {
    SayInput {
        text: Some(text.to_owned()),
        words: Some(vec!["b c".to_owned(), "a".to_owned()]),
        lang: Some("en".to_owned()),
    }
}

fn parameter<'a>(link: &'a PresignedRequest, name: &str) -> Option<&'a str> {
    let (_, query) = link.uri().split_once('?')?;
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let mut found = pairs.filter(|(known, _)| *known == name);
    found.next().map(|(_, value)| value)
}

fn headers(link: &PresignedRequest) -> Vec<(&str, &str)> {
    link.headers().collect()
}

fn hmac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn sha(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// What a service makes of the request that arrives: the signature that it must have.
fn expected(link: &PresignedRequest, payload: &str) -> String {
    let (head, query) = link.uri().split_once('?').unwrap();
    let authority = head.strip_prefix("https://").unwrap();
    let (host, path) = authority.split_once('/').unwrap_or((authority, ""));
    let mut pairs: Vec<(&str, &str)> = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap())
        .filter(|(name, _)| *name != "X-Amz-Signature")
        .collect();
    pairs.sort_unstable();
    let query: Vec<String> = pairs.iter().map(|(k, v)| format!("{k}={v}")).collect();
    let mut sent = headers(link);
    sent.push(("host", host));
    sent.sort_unstable();
    let names: Vec<&str> = sent.iter().map(|(name, _)| *name).collect();
    let lines: String = sent.iter().map(|(k, v)| format!("{k}:{v}\n")).collect();
    let signed = parameter(link, "X-Amz-SignedHeaders").unwrap();
    assert_eq!(
        signed,
        names.join("%3B"),
        "all headers to send are signed, and no other"
    );
    let canonical = [
        link.method(),
        &format!("/{path}"),
        &query.join("&"),
        &lines,
        &names.join(";"),
        payload,
    ]
    .join("\n");
    let date = parameter(link, "X-Amz-Date").unwrap();
    let credential = parameter(link, "X-Amz-Credential").unwrap();
    let scope: Vec<&str> = credential.split("%2F").skip(1).collect();
    let text = [
        "AWS4-HMAC-SHA256",
        date,
        &scope.join("/"),
        &sha(canonical.as_bytes()),
    ]
    .join("\n");
    let key = scope
        .iter()
        .fold(format!("AWS4{SECRET}").into_bytes(), |key, part| {
            hmac(&key, part)
        });
    hex(&hmac(&key, &text))
}

fn assert_accepted(link: &PresignedRequest, payload: &str) {
    let given = parameter(link, "X-Amz-Signature").unwrap();
    assert_eq!(given, expected(link, payload), "{}", link.uri());
}

#[tokio::test]
async fn the_example_of_the_documentation() {
    // 2013-05-24T00:00:00Z
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_369_353_600);
    let presigning = PresigningConfig::builder()
        .expires_in(Duration::from_secs(86_400))
        .start_time(start)
        .build()
        .unwrap();
    let link = link::<Get>(config(), put("test.txt"), presigning)
        .await
        .unwrap();
    let signature = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    assert_eq!(parameter(&link, "X-Amz-Signature"), Some(signature));
    assert_eq!(parameter(&link, "X-Amz-Expires"), Some("86400"));
    let place = "https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=";
    assert!(link.uri().starts_with(place), "{}", link.uri());
    assert_eq!((link.method(), link.body()), ("GET", None));
    assert_eq!(headers(&link), []);
    assert_accepted(&link, "UNSIGNED-PAYLOAD");
}

#[tokio::test]
async fn an_upload_leaves_the_body_to_its_sender() {
    let mut input = put("a/b");
    input.data = ByteStream::from_static(b"not this one");
    let link_ = link::<Put>(config(), input, a_day()).await.unwrap();
    assert_eq!(link_.method(), "PUT");
    assert_eq!((headers(&link_), link_.body()), (vec![], None));
    assert_accepted(&link_, "UNSIGNED-PAYLOAD");
    let mut input = put("a//./b");
    input.content_type = Some("text/x".to_owned());
    let link_ = link::<Put>(config(), input, a_day()).await.unwrap();
    assert_eq!(headers(&link_), [("content-type", "text/x")]);
    assert_accepted(&link_, "UNSIGNED-PAYLOAD");
}

#[tokio::test]
async fn other_services_hash_the_body_unless_told_not_to() {
    let mut input = put("a");
    input.data = ByteStream::from_static(b"hello");
    let link_ = link::<Covered>(config(), input, a_day()).await.unwrap();
    assert_eq!(headers(&link_), []);
    assert_eq!(link_.body(), Some(&b"hello"[..]));
    assert_accepted(&link_, &sha(b"hello"));
    let link_ = link::<Open>(config(), put("a"), a_day()).await.unwrap();
    let told = ("x-amz-content-sha256", "UNSIGNED-PAYLOAD");
    assert_eq!((headers(&link_), link_.body()), (vec![told], None));
    assert_accepted(&link_, "UNSIGNED-PAYLOAD");
}

#[tokio::test]
async fn a_body_in_a_format_is_handed_out() {
    let link = link::<Say>(config(), say("hi"), a_day()).await.unwrap();
    let body = br#"{"Text":"hi","Words":["b c","a"]}"#;
    assert_eq!((link.method(), link.body()), ("POST", Some(&body[..])));
    assert_eq!(headers(&link), [("content-type", "application/json")]);
    assert_accepted(&link, &sha(body));
    let request = link.into_http_1x_request(());
    assert_eq!(request.uri().path(), "/v1/speech");
}

#[tokio::test]
async fn forms_and_marked_operations_become_a_get() {
    let protocol: &'static dyn Protocol = &Query::AWS;
    let form = link::<Say>(config().protocol(protocol), say("hi"), a_day());
    let form = form.await.unwrap();
    let start = "https://examplebucket.s3.amazonaws.com/?Action=Say&Version=2024-01-01&Text=hi\
        &Words.member.1=b%20c&Words.member.2=a&Lang=en&X-Amz-Algorithm=";
    assert!(form.uri().starts_with(start), "{}", form.uri());
    let marked = link::<SayByLink>(config(), say("hi"), a_day());
    let marked = marked.await.unwrap();
    let start = "https://examplebucket.s3.amazonaws.com/v1/speech?lang=en&Text=hi\
        &Words=b%20c&Words=a&X-Amz-Algorithm=";
    assert!(marked.uri().starts_with(start), "{}", marked.uri());
    for link in [form, marked] {
        assert_eq!((link.method(), link.body()), ("GET", None));
        assert_eq!(headers(&link), []);
        assert_accepted(&link, &sha(b""));
    }
}

#[tokio::test]
async fn session_tokens_are_part_of_the_link() {
    let keys = Credentials::from_keys("AKID", SECRET, Some("to/ken".to_owned()));
    let config = config().credentials_provider(keys);
    let link = link::<Get>(config, put("a"), a_day()).await.unwrap();
    assert_eq!(parameter(&link, "X-Amz-Security-Token"), Some("to%2Fken"));
    assert_accepted(&link, "UNSIGNED-PAYLOAD");
}

#[tokio::test]
async fn what_proves_nothing_or_must_stay_secret() {
    let free = link::<Free>(config(), say("hi"), a_day()).await.unwrap();
    assert_eq!(parameter(&free, "X-Amz-Signature"), None);
    assert_eq!(free.body().map(<[u8]>::len), Some(33));
    let bearer = config().bearer_token("TOKEN");
    let error = link::<Tokened>(bearer, say("hi"), a_day()).await;
    let error = error.unwrap_err();
    assert!(error.contains("a link would give away"), "{error}");
    assert!(!error.contains("TOKEN"), "{error}");
    let mut nobody = config();
    nobody.set_credentials_provider(None);
    let error = link::<Say>(nobody, say("hi"), a_day()).await.unwrap_err();
    assert!(error.contains("no credentials are set"), "{error}");
    let error = link::<Get>(config(), PutInput::default(), a_day()).await;
    let error = error.unwrap_err();
    assert!(error.contains("key"), "{error}");
}

#[derive(Debug)]
struct Tenant;

impl Interceptor for Tenant {
    fn modify_before_signing(
        &self,
        call: &CallInfo<'_>,
        request: &mut Request,
    ) -> smithy_runtime::interceptor::Result {
        assert_eq!(call.attempt(), 1);
        request.headers_mut().try_insert("x-tenant", "7")?;
        Ok(())
    }

    fn modify_before_transmit(
        &self,
        _: &CallInfo<'_>,
        _: &mut Request,
    ) -> smithy_runtime::interceptor::Result {
        Err("nothing is sent".into())
    }
}

#[tokio::test]
async fn interceptors_and_overrides_count() {
    let client = Handle::new(&STORE, config().build());
    let over = Builder::new().endpoint_url("https://other.example.com");
    let link = Customize::<Get>::new(client.call(), put("a"))
        .config_override(over)
        .interceptor(Tenant)
        .presigned(a_day())
        .await
        .unwrap();
    assert!(link.uri().starts_with("https://other.example.com/a?"));
    assert_eq!(headers(&link), [("x-tenant", "7")]);
    assert_accepted(&link, "UNSIGNED-PAYLOAD");
}

struct Listed;

operation! {
    Listed = LISTED: SayInput => Result<Nothing, Failed>;
    Operation::new("Listed", &SPEECH, &SAY_INPUT, &NOTHING);
}

#[derive(Clone, Debug)]
struct SpeechClient {
    handle: Handle,
}

struct ListedFluentBuilder<C = smithy_runtime::client::Call> {
    call: C,
    input: SayInput,
}

type ListedInputBuilder = ListedFluentBuilder<()>;

smithy_runtime::request! { Listed: ListedFluentBuilder, ListedInputBuilder, SpeechClient + presigned }

#[tokio::test]
async fn requests_have_the_method() {
    let client = SpeechClient {
        handle: Handle::new(&SPEECH, config().build()),
    };
    let request = ListedFluentBuilder::from(client.handle.call());
    assert_eq!(request.as_input().text, None);
    let link = request.presigned(a_day()).await.unwrap();
    assert_eq!(link.method(), "POST");
    let built = ListedInputBuilder::default().build().unwrap();
    assert_eq!(built.lang, None);
}
