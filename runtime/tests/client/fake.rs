//! Fake servers: what they answer, what they keep, and what they make of input that is none.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use smithy_runtime::client::Handle;
use smithy_runtime::error::{ErrorMetadata, ProvideErrorMetadata as _, ResponseMetadata, SdkError};
use smithy_runtime::fake::{Builder, Loopback, Refusal, Server};
use smithy_runtime::http::{Response, StatusCode};
use smithy_runtime::operation::{Operate as _, Output as _};
use smithy_runtime::primitives::ByteStream;
use smithy_runtime::retry::RetryConfig;
use smithy_runtime::test_util::round_trip;

use crate::service::{
    Busy, Copy, CopyInput, CopyOutput, ListNames, ListNamesError, ListNamesInput, ListNamesOutput,
    SERVICE, list,
};

fn builder() -> Builder {
    Builder::new(&SERVICE, &[ListNames::OPERATION, Copy::OPERATION])
}

fn client(server: &Server) -> Handle {
    let config = server.config_builder().transport(Loopback);
    let config = config.retry_config(RetryConfig::disabled());
    Handle::new(&SERVICE, config.build())
}

fn names(names: &[&str]) -> ListNamesOutput {
    ListNamesOutput {
        names: Some(names.iter().map(|&name| name.to_owned()).collect()),
        token: None,
        _meta: ResponseMetadata::default(),
    }
}

/// Sends bytes, and gives all that comes back.
fn raw(server: &Server, request: &[u8]) -> String {
    let address = server.url();
    let mut stream = TcpStream::connect(address.strip_prefix("http://").unwrap()).unwrap();
    // The server may refuse before it has read all.
    let _ = stream.write_all(request);
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn a_closure_gets_the_input_and_gives_the_output() {
    let server = builder()
        .on::<ListNames, _, _>(|input: ListNamesInput| {
            assert_eq!(
                (input.token.as_deref(), input.size),
                (Some("a b/é"), Some(3))
            );
            Ok(names(&["x"]))
        })
        .start()
        .unwrap();
    let input = ListNamesInput {
        token: Some("a b/é".to_owned()),
        size: Some(3),
        once: None,
    };
    let mut output = client(&server)
        .call()
        .send::<ListNames>(input)
        .await
        .unwrap();
    assert_eq!(output.response_metadata().request_id(), Some("fake-1"));
    *output.response_metadata_mut() = ResponseMetadata::default();
    assert_eq!(output, names(&["x"]));
    let requests = server.requests();
    assert_eq!(requests[0].operation(), Some("ListNames"));
    let request = requests[0].request();
    assert_eq!(request.uri(), "/names?token=a%20b%2F%C3%A9&size=3");
    assert!(request.headers().contains("authorization"));
    assert_eq!(server.failures(), []);
}

#[tokio::test]
async fn handlers_may_be_async_and_refuse_in_every_way() {
    let calls = AtomicUsize::new(0);
    let server = builder()
        .on::<ListNames, _, _>(move |_| {
            let number = calls.fetch_add(1, Ordering::SeqCst);
            async move {
                tokio::time::sleep(Duration::from_millis(1)).await;
                let mut teapot = Response::new(StatusCode::IM_A_TEAPOT, "short".into());
                teapot.headers_mut().try_insert("x-a", "b").unwrap();
                let busy = Busy {
                    message: Some("no".to_owned()),
                    _meta: ErrorMetadata::default(),
                };
                Err(match number {
                    0 => busy.into(),
                    1 => ListNamesError::Busy(busy).into(),
                    2 => Refusal::new(402, "PayFirst", "please"),
                    3 => teapot.into(),
                    _ => Refusal::disconnect().after(Duration::from_millis(1)),
                })
            }
        })
        .start()
        .unwrap();
    let client = client(&server);
    for _ in 0..2 {
        match list(&client).await.unwrap_err().into_service_error() {
            ListNamesError::Busy(busy) => assert_eq!(busy.message.as_deref(), Some("no")),
            other => panic!("{other:?}"),
        }
    }
    let error = list(&client).await.unwrap_err();
    assert_eq!(
        (error.code(), error.message()),
        (Some("PayFirst"), Some("please"))
    );
    let error = list(&client).await.unwrap_err();
    let response = error.raw_response().unwrap();
    assert_eq!(response.status(), StatusCode::IM_A_TEAPOT);
    assert_eq!(response.headers().get("x-a"), Some("b"));
    assert!(matches!(
        list(&client).await,
        Err(SdkError::DispatchFailure(_))
    ));
    assert_eq!(server.failures(), []);
    assert_eq!(server.requests().len(), 5);
}

#[tokio::test]
async fn streams_are_whole_bodies() {
    let server = builder()
        .on::<Copy, _, _>(|input: CopyInput| async {
            let data = input
                .data
                .collect()
                .await
                .map_err(|_| Refusal::disconnect())?;
            Ok(CopyOutput {
                data: ByteStream::from(data.into_bytes().to_vec()),
                _meta: ResponseMetadata::default(),
            })
        })
        .start()
        .unwrap();
    let data = ByteStream::from(vec![7; 100_000]);
    let output = client(&server)
        .call()
        .send::<Copy>(CopyInput { data })
        .await;
    let data = output.unwrap().data.collect().await.unwrap().into_bytes();
    assert_eq!(data, vec![7; 100_000]);
}

#[test]
fn values_make_the_round_trip() {
    round_trip::<ListNames>().unwrap();
    round_trip::<Copy>().unwrap();
}

#[tokio::test]
async fn what_nobody_answers_reaches_client_and_test() {
    let server = builder().start().unwrap();
    let error = list(&client(&server)).await.unwrap_err();
    assert_eq!(
        error.message(),
        Some("fake server: `ListNames` has no handler")
    );
    assert_eq!(
        server.failures()[0].to_string(),
        "GET /names: `ListNames` has no handler"
    );
    let answer = raw(&server, b"GET /nothing HTTP/1.1\r\n\r\n");
    assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
    assert!(
        answer.contains("no operation of the service has such a request"),
        "{answer}"
    );
    assert_eq!(server.requests()[1].operation(), None);
    assert_eq!(server.failures()[1].request(), "GET /nothing");
}

#[tokio::test]
async fn a_handler_that_panics_fails_the_call_alone() {
    let server = builder()
        .on::<ListNames, Result<ListNamesOutput, Refusal>, _>(|_| panic!("no such luck"))
        .start()
        .unwrap();
    for _ in 0..2 {
        assert_eq!(
            list(&client(&server)).await.unwrap_err().code(),
            Some("FakeServerFailure")
        );
    }
    let failures = server.failures();
    assert_eq!(failures.len(), 2);
    assert_eq!(
        failures[0].what(),
        "the handler of `ListNames` panicked: no such luck"
    );
}

#[test]
fn malformed_requests_are_refused() {
    let server = builder()
        .on::<ListNames, _, _>(|_| Ok(names(&[])))
        .max_request_body(10)
        .start()
        .unwrap();
    let long = [b"GET / HTTP/1.1\r\na: ".as_slice(), &[b'x'; 70_000]].concat();
    for (request, status, what) in [
        (
            b"GET /names?size=x HTTP/1.1\r\n\r\n".as_slice(),
            400,
            "$.size",
        ),
        (
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            400,
            "no request of HTTP/1.1",
        ),
        (b"hello\r\n\r\n", 400, "no request of HTTP/1.1"),
        (
            b"GET /names HTTP/1.1\r\nno colon\r\n\r\n",
            400,
            "a header has no colon",
        ),
        (
            b"PUT /copy HTTP/1.1\r\ncontent-length: 11\r\n\r\n",
            413,
            "longer than the limit",
        ),
        (
            b"PUT /copy HTTP/1.1\r\ncontent-encoding: br\r\n\r\n",
            400,
            "coding is unknown",
        ),
        (&long, 413, "longer than the limit"),
        (b"\xff\xfe\r\n\r\n", 400, "its head is no text"),
    ] {
        let shown = String::from_utf8_lossy(request.get(..40).unwrap_or(request)).into_owned();
        let before = server.failures().len();
        let answer = raw(&server, request);
        // Where the server has not read all, the system may drop its answer.
        let status = format!("HTTP/1.1 {status} ");
        assert!(
            answer.starts_with(&status) || request.len() > 1_000,
            "{shown:?}: {answer}"
        );
        let failures = server.failures();
        assert_eq!(failures.len(), before + 1, "{shown:?}");
        assert!(
            failures[before].to_string().contains(what),
            "{shown:?}: {:?}",
            failures[before]
        );
    }
    let answer = raw(
        &server,
        b"GET /names HTTP/1.1\r\n\r\nGET /names HTTP/1.1\r\nconnection: close\r\n\r\n",
    );
    assert_eq!(
        answer.matches("200 OK").count(),
        2,
        "requests share a connection: {answer}"
    );
    let answer = raw(
        &server,
        b"PUT /copy HTTP/1.1\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\nab",
    );
    assert!(
        answer.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 501 "),
        "{answer}"
    );
}

#[test]
fn a_server_ends_when_it_is_dropped() {
    let server = builder().start().unwrap();
    let address = server.url().strip_prefix("http://").unwrap().to_owned();
    let mut open = TcpStream::connect(&address).unwrap();
    // It is served once it has an answer.
    open.write_all(b"GET /a HTTP/1.1\r\n\r\n").unwrap();
    assert_eq!(open.read(&mut [0]).unwrap(), 1);
    drop(server);
    let mut rest = Vec::new();
    open.read_to_end(&mut rest).unwrap_or_default();
    assert!(
        TcpStream::connect(&address).is_err(),
        "nobody listens any more"
    );
}
