//! Traits of operations: checksums, compression, host prefixes, lengths, long polls.

use std::io::Read;

use smithy_runtime::client::Handle;
use smithy_runtime::config::{
    Builder, Config, RequestChecksumCalculation, ResponseChecksumValidation,
};
use smithy_runtime::error::{
    DisplayErrorContext, PrepareError, ResponseMetadata, SdkError, Unhandled,
};
use smithy_runtime::http::Request;
use smithy_runtime::operation::{HostPart, Operate, Operation, OperationTrait};
use smithy_runtime::primitives::{Blob, ByteStream, SdkBody};
use smithy_runtime::schema::{BLOB, STRING, Trait, member};
use smithy_runtime::transport::scripted::{Scripted, Step};
use smithy_runtime::{operation, structure};

use crate::service::{SERVICE, config};

#[derive(Clone, Debug, Default, PartialEq)]
struct PutInput {
    tenant: Option<String>,
    algorithm: Option<String>,
    mode: Option<String>,
    own: Option<String>,
    md5: Option<String>,
    encoding: Option<String>,
    data: Option<Blob>,
}

structure! {
    PutInput = PUT_INPUT: "PutRequest" {
        0 => tenant: member("tenant", STRING).with(&[Trait::HostLabel, Trait::HttpHeader("x-tenant")]);
        1 => algorithm: member("algorithm", STRING)
            .with(&[Trait::HttpHeader("x-amz-sdk-checksum-algorithm")]);
        2 => mode: member("mode", STRING).with(&[Trait::HttpHeader("x-amz-checksum-mode")]);
        3 => own: member("own", STRING).with(&[Trait::HttpHeader("x-amz-checksum-sha256")]);
        4 => md5: member("md5", STRING).with(&[Trait::HttpHeader("content-md5")]);
        5 => encoding: member("encoding", STRING).with(&[Trait::HttpHeader("content-encoding")]);
        6 => data: member("data", BLOB).with(&[Trait::HttpPayload]);
    }
}

#[derive(Clone, Debug, PartialEq)]
struct PutOutput {
    data: Option<Blob>,
    _meta: ResponseMetadata,
}

structure! {
    PutOutput = PUT_OUTPUT: "PutResponse" {
        0 => data: member("data", BLOB).with(&[Trait::HttpPayload]);
    } + _meta
}

#[derive(Debug, Default)]
struct StreamInput {
    algorithm: Option<String>,
    mode: Option<String>,
    data: ByteStream,
}

structure! {
    StreamInput = STREAM_INPUT: "StreamRequest" {
        0 => algorithm: member("algorithm", STRING)
            .with(&[Trait::HttpHeader("x-amz-sdk-checksum-algorithm")]);
        1 => mode: member("mode", STRING).with(&[Trait::HttpHeader("x-amz-checksum-mode")]);
        2 => data: member("data", BLOB).with(&[Trait::HttpPayload, Trait::Streaming]);
    } ~ data
}

#[derive(Debug, Default)]
struct CountedInput {
    data: ByteStream,
}

structure! {
    CountedInput = COUNTED_INPUT: "CountedRequest" {
        0 => data: member("data", BLOB)
            .with(&[Trait::HttpPayload, Trait::Streaming, Trait::RequiresLength]);
    } ~ data
}

#[derive(Debug)]
struct StreamOutput {
    data: ByteStream,
    _meta: ResponseMetadata,
}

structure! {
    StreamOutput = STREAM_OUTPUT: "StreamResponse" {
        0 => data: member("data", BLOB).with(&[Trait::HttpPayload, Trait::Streaming]);
    } ~ data + _meta
}

const CHECKSUM: OperationTrait = OperationTrait::HttpChecksum {
    request_algorithm_member: Some(1),
    request_checksum_required: false,
    request_validation_mode_member: Some(2),
    response_algorithms: &["CRC64NVME", "SHA256", "CRC32"],
};
const STREAM_CHECKSUM: OperationTrait = OperationTrait::HttpChecksum {
    request_algorithm_member: Some(0),
    request_checksum_required: true,
    request_validation_mode_member: Some(1),
    response_algorithms: &["CRC32"],
};

#[derive(Debug)]
enum PutError {
    Unhandled(Unhandled),
}

struct Put;

operation! {
    Put = PUT: PutInput => Result<PutOutput, PutError>;
    Operation::new("Put", &SERVICE, &PUT_INPUT, &PUT_OUTPUT)
        .http("PUT", &[], 200).idempotent().traits(&[CHECKSUM]);
}

#[derive(Debug)]
enum PutStreamError {
    Unhandled(Unhandled),
}

struct PutStream;

operation! {
    PutStream = PUT_STREAM: StreamInput => Result<StreamOutput, PutStreamError>;
    Operation::new("PutStream", &SERVICE, &STREAM_INPUT, &STREAM_OUTPUT)
        .http("PUT", &[], 200).idempotent().traits(&[STREAM_CHECKSUM]);
}

/// Operations that differ from those two in their traits.
macro_rules! operations {
    ($($name:ident: $input:ty => Result<$output:ty, $error:ty>, $schema:ident, $like:ident, $traits:expr;)*) => {$(
        struct $name;

        impl Operate for $name {
            type Input = $input;
            type Output = $output;
            type Error = $error;
            const OPERATION: &'static Operation = {
                static OPERATION: Operation =
                    Operation::new(stringify!($name), &SERVICE, &$schema, &$like)
                        .http("PUT", &[], 200)
                        .idempotent()
                        .traits($traits);
                &OPERATION
            };
        }
    )*};
}

operations! {
    PutMd5: PutInput => Result<PutOutput, PutError>, PUT_INPUT, PUT_OUTPUT,
        &[OperationTrait::HttpChecksumRequired];
    PutPacked: PutInput => Result<PutOutput, PutError>, PUT_INPUT, PUT_OUTPUT,
        &[OperationTrait::RequestCompression(&["br", "gzip"])];
    PutAtHost: PutInput => Result<PutOutput, PutError>, PUT_INPUT, PUT_OUTPUT,
        &[OperationTrait::HostPrefix(&[HostPart::Label(0), HostPart::Literal(".data-")])];
    Poll: PutInput => Result<PutOutput, PutError>, PUT_INPUT, PUT_OUTPUT,
        &[OperationTrait::LongPoll(60_000)];
    PutUnsigned: PutInput => Result<PutOutput, PutError>, PUT_INPUT, PUT_OUTPUT,
        &[OperationTrait::UnsignedPayload];
    PackStream: StreamInput => Result<StreamOutput, PutStreamError>, STREAM_INPUT, STREAM_OUTPUT,
        &[OperationTrait::RequestCompression(&["gzip"])];
    PutCounted: CountedInput => Result<StreamOutput, PutStreamError>, COUNTED_INPUT, STREAM_OUTPUT,
        &[OperationTrait::RequestCompression(&["gzip"])];
}

/// The one request that a call with these settings makes.
macro_rules! sent {
    ($operation:ident, $input:expr) => {
        sent!($operation, $input, |config| config)
    };
    ($operation:ident, $input:expr, $settings:expr) => {{
        let transport = Scripted::new([Step::respond(200)]);
        let settings: fn(Builder) -> Builder = $settings;
        let client = Handle::new(&SERVICE, settings(config(&transport)).build());
        let result = client.call().send::<$operation>($input).await;
        result
            .map(|_| only(&transport))
            .map_err(|error| format!("{}", DisplayErrorContext(&error)))
    }};
}

fn only(transport: &Scripted) -> Request {
    let mut requests = transport.requests();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers().get(name)
}

fn data(text: &str) -> PutInput {
    PutInput {
        data: Some(Blob::new(text)),
        ..PutInput::default()
    }
}

/// A body that says nothing of its length.
struct Unsized(Option<&'static str>);

impl http_body::Body for Unsized {
    type Data = bytes::Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<bytes::Bytes>, Self::Error>>> {
        let next = self.0.take();
        std::task::Poll::Ready(next.map(|text| Ok(http_body::Frame::data(text.into()))))
    }
}

/// The same, with an exact size.
struct Sized(&'static str, bool);

impl http_body::Body for Sized {
    type Data = bytes::Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<bytes::Bytes>, Self::Error>>> {
        let more = !std::mem::replace(&mut self.1, true);
        std::task::Poll::Ready(more.then(|| Ok(http_body::Frame::data(self.0.into()))))
    }

    fn size_hint(&self) -> http_body::SizeHint {
        http_body::SizeHint::with_exact(self.0.len() as u64)
    }
}

fn gunzip(bytes: &[u8]) -> String {
    let mut text = String::new();
    flate2::read::GzDecoder::new(bytes)
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[tokio::test]
async fn requests_carry_a_checksum() {
    let request = sent!(Put, data("123456789")).unwrap();
    assert_eq!(header(&request, "x-amz-checksum-crc32"), Some("y/Q5Jg=="));
    assert_eq!(
        header(&request, "x-amz-sdk-checksum-algorithm"),
        Some("CRC32")
    );
    assert_eq!(header(&request, "x-amz-checksum-mode"), Some("ENABLED"));
    let signed = header(&request, "authorization").unwrap();
    assert!(signed.contains("x-amz-checksum-crc32"), "{signed}");

    let named = PutInput {
        algorithm: Some("SHA1".into()),
        ..data("123456789")
    };
    let request = sent!(Put, named).unwrap();
    let sha1 = Some("98O8HYCOBHMq32eZZczDTKeuNEE=");
    assert_eq!(header(&request, "x-amz-checksum-sha1"), sha1);
    assert_eq!(header(&request, "x-amz-checksum-crc32"), None);

    let own = PutInput {
        own: Some("mine".into()),
        ..data("123456789")
    };
    let request = sent!(Put, own).unwrap();
    assert_eq!(header(&request, "x-amz-checksum-sha256"), Some("mine"));
    assert_eq!(header(&request, "x-amz-checksum-crc32"), None);
    assert_eq!(header(&request, "x-amz-sdk-checksum-algorithm"), None);

    let unknown = PutInput {
        algorithm: Some("XXHASH3".into()),
        ..data("")
    };
    let error = sent!(Put, unknown).unwrap_err();
    assert!(error.contains("`XXHASH3` is not supported"), "{error}");
}

#[tokio::test]
async fn checksums_can_be_left_to_where_they_are_required() {
    let sparing = |config: Builder| {
        config
            .request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
            .response_checksum_validation(ResponseChecksumValidation::WhenRequired)
    };
    let request = sent!(Put, data("123456789"), sparing).unwrap();
    let names: Vec<_> = request.headers().iter().map(|(name, _)| name).collect();
    assert!(
        !names.iter().any(|name| name.contains("checksum")),
        "{names:?}"
    );
    let stream = StreamInput {
        data: ByteStream::from_static(b"123456789"),
        ..StreamInput::default()
    };
    let request = sent!(PutStream, stream, sparing).unwrap();
    assert_eq!(header(&request, "x-amz-checksum-crc32"), Some("y/Q5Jg=="));
    assert_eq!(header(&request, "x-amz-checksum-mode"), None);
}

#[tokio::test]
async fn streams_carry_their_checksum_behind_them() {
    let stream = |data| StreamInput {
        data: ByteStream::from_body_1_x(data),
        ..StreamInput::default()
    };
    let request = sent!(PutStream, stream(Sized("123456789", false))).unwrap();
    assert_eq!(
        header(&request, "x-amz-trailer"),
        Some("x-amz-checksum-crc32")
    );
    assert_eq!(header(&request, "x-amz-decoded-content-length"), Some("9"));
    assert_eq!(header(&request, "content-encoding"), Some("aws-chunked"));
    let payload = Some("STREAMING-UNSIGNED-PAYLOAD-TRAILER");
    let told: Vec<_> = request.headers().get_all("x-amz-content-sha256").collect();
    assert_eq!(told, Vec::from_iter(payload), "told once");
    assert_eq!(
        request.body().bytes(),
        Some(&b"9\r\n123456789\r\n0\r\nx-amz-checksum-crc32:y/Q5Jg==\r\n\r\n"[..])
    );
    let unsized_stream = StreamInput {
        data: ByteStream::from_body_1_x(Unsized(Some("1"))),
        ..StreamInput::default()
    };
    let error = sent!(PutStream, unsized_stream).unwrap_err();
    assert!(
        error.contains("the length of the stream `data` must be known"),
        "{error}"
    );
}

#[tokio::test]
async fn responses_are_compared_with_their_checksum() {
    let put = async |checksums: &[(&str, &str)]| {
        let mut step = Step::respond(200).body("123456789");
        for (name, value) in checksums {
            step = step.header(name, value);
        }
        let transport = Scripted::new([step]);
        let client = Handle::new(&SERVICE, config(&transport).build());
        client.call().send::<Put>(data("")).await
    };
    let crc = "x-amz-checksum-crc32";
    for good in [
        &[][..],
        &[(crc, "y/Q5Jg==")],
        &[("x-amz-checksum-crc64nvme", "rosUhgp5mIg="), (crc, "wrong")],
        &[(crc, "AAAAAA==-3")],
        &[("x-amz-checksum-crc32c", "not asked for")],
    ] {
        let output = put(good).await.unwrap();
        assert_eq!(output.data, Some(Blob::new("123456789")));
    }
    let error = put(&[(crc, "AAAAAA==")]).await.unwrap_err();
    assert!(matches!(error, SdkError::ResponseError(_)));
    let text = format!("{}", DisplayErrorContext(&error));
    assert!(text.contains("the body was changed on its way"), "{text}");
}

#[tokio::test]
async fn streams_of_responses_fail_at_their_end() {
    for (checksum, good) in [("y/Q5Jg==", true), ("AAAAAA==", false)] {
        let step = Step::respond(200).body("123456789");
        let transport = Scripted::new([step.header("x-amz-checksum-crc32", checksum)]);
        let client = Handle::new(&SERVICE, config(&transport).build());
        let output = client
            .call()
            .send::<PutStream>(StreamInput::default())
            .await;
        let read = output.unwrap().data.collect().await;
        assert_eq!(read.is_ok(), good, "{read:?}");
    }
}

#[tokio::test]
async fn operations_may_want_an_md5() {
    let request = sent!(PutMd5, data("123456789")).unwrap();
    assert_eq!(
        header(&request, "content-md5"),
        Some("JfnnlDI7RTiF9RgfG2JNCw==")
    );
    let own = PutInput {
        md5: Some("mine".into()),
        ..data("123456789")
    };
    let request = sent!(PutMd5, own).unwrap();
    assert_eq!(header(&request, "content-md5"), Some("mine"));
}

#[tokio::test]
async fn long_bodies_are_compressed() {
    let text = "0123456789".repeat(1024);
    let request = sent!(PutPacked, data(&text)).unwrap();
    assert_eq!(header(&request, "content-encoding"), Some("gzip"));
    assert_eq!(gunzip(request.body().bytes().unwrap()), text);
    let encoded = PutInput {
        encoding: Some("custom".into()),
        ..data(&text)
    };
    let request = sent!(PutPacked, encoded).unwrap();
    assert_eq!(header(&request, "content-encoding"), Some("custom, gzip"));

    let request = sent!(PutPacked, data(&text[1..])).unwrap();
    assert_eq!(header(&request, "content-encoding"), None);
    let request = sent!(PutPacked, data(&text), |config| {
        config.disable_request_compression(true)
    });
    assert_eq!(header(&request.unwrap(), "content-encoding"), None);
    let request = sent!(PutPacked, data("1"), |config| {
        config.request_min_compression_size_bytes(1)
    });
    assert_eq!(gunzip(request.unwrap().body().bytes().unwrap()), "1");
    let error = sent!(PutPacked, data("1"), |config| {
        config.request_min_compression_size_bytes(10_485_761)
    });
    assert!(error.unwrap_err().contains("0 to 10485760"));
}

#[tokio::test]
async fn streams_are_compressed_unless_their_length_must_be_known() {
    let stream = StreamInput {
        data: ByteStream::from_body_1_x(Unsized(Some("short"))),
        ..StreamInput::default()
    };
    let request = sent!(PackStream, stream).unwrap();
    assert_eq!(gunzip(request.body().bytes().unwrap()), "short");
    let counted = |data| CountedInput {
        data: ByteStream::new(data),
    };
    let body = SdkBody::from_body_1_x(Sized("short", false));
    let request = sent!(PutCounted, counted(body)).unwrap();
    assert_eq!(header(&request, "content-encoding"), None);
    assert_eq!(request.body().bytes(), Some(&b"short"[..]));
    let body = SdkBody::from_body_1_x(Unsized(Some("short")));
    let error = sent!(PutCounted, counted(body)).unwrap_err();
    assert!(
        error.contains("the length of the stream `data` must be known"),
        "{error}"
    );
}

#[tokio::test]
async fn host_prefixes_can_be_turned_off() {
    let input = |tenant: &str| PutInput {
        tenant: Some(tenant.into()),
        ..data("")
    };
    let request = sent!(PutAtHost, input("Acme-1")).unwrap();
    assert_eq!(request.uri(), "http://acme-1.data-localhost:8000/base/");
    assert_eq!(header(&request, "x-tenant"), Some("Acme-1"));
    let request = sent!(PutAtHost, input("Acme-1"), |config| {
        config.disable_host_prefix(true)
    });
    assert_eq!(request.unwrap().uri(), "http://localhost:8000/base/");
    for bad in ["", "a.b", "-a"] {
        let error = sent!(PutAtHost, input(bad)).unwrap_err();
        assert!(
            error.contains("`tenant` is part of the host name"),
            "{error}"
        );
    }
    assert!(sent!(PutAtHost, data("")).is_err());
}

#[tokio::test]
async fn payloads_may_be_left_unsigned() {
    let request = sent!(PutUnsigned, data("123456789")).unwrap();
    let payload = header(&request, "x-amz-content-sha256");
    assert_eq!(payload, Some("UNSIGNED-PAYLOAD"));
}

#[tokio::test(start_paused = true)]
async fn long_polls_wait_though_they_may_not_try_again() {
    let transport = Scripted::new((0..102).map(|_| Step::respond(503)));
    let settings = Config::builder().retry_config(
        smithy_runtime::config::retry::RetryConfig::standard().with_max_attempts(200),
    );
    let client = Handle::new(&SERVICE, config(&transport).build());
    let mut call = client.call();
    call.override_config(settings.clone());
    // This spends the budget.
    assert!(call.send::<Put>(data("")).await.is_err());
    assert_eq!(transport.steps_left(), 1);
    let before = tokio::time::Instant::now();
    assert!(client.call().send::<Poll>(data("")).await.is_err());
    assert_eq!(transport.steps_left(), 0);
    assert!(before.elapsed() > std::time::Duration::ZERO);
}

#[tokio::test]
async fn errors_of_preparing_are_typed() {
    let transport = Scripted::new([]);
    let client = Handle::new(&SERVICE, config(&transport).build());
    let input = CountedInput {
        data: ByteStream::from_body_1_x(Unsized(None)),
    };
    let error = client.call().send::<PutCounted>(input).await.unwrap_err();
    let SdkError::ConstructionFailure(failure) = error else {
        panic!("{error:?}")
    };
    let source = failure.into_source().downcast().unwrap();
    assert!(matches!(
        *source,
        PrepareError::UnknownLength { member: "data" }
    ));
}
