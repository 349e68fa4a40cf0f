//! Interceptors, and calls that differ from their client.

use std::any::Any;
use std::sync::{Arc, Mutex};

use smithy_runtime::client::{Customize, Handle};
use smithy_runtime::config::retry::RetryConfig;
use smithy_runtime::config::{Config, Region};
use smithy_runtime::error::SdkError;
use smithy_runtime::http::{InvalidHeader, Request, Response};
use smithy_runtime::interceptor::{Answer, CallInfo, Interceptor, Result};
use smithy_runtime::operation::Operation;
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::service::{
    ListNames, ListNamesInput, ListNamesOutput, SERVICE, client, config, error, list, ok,
};

/// Notes which hook ran in which attempt, and fails in one of them.
#[derive(Clone, Debug, Default)]
struct Notes {
    hooks: Arc<Mutex<Vec<String>>>,
    name: &'static str,
    fails: &'static str,
}

impl Notes {
    fn note(&self, hook: &str, attempt: u32) -> Result {
        let mut hooks = self.hooks.lock().unwrap();
        hooks.push(format!("{}{hook} {attempt}", self.name));
        if hook == self.fails {
            return Err("on purpose".into());
        }
        Ok(())
    }
}

impl Interceptor for Notes {
    fn modify_before_serialization(&self, _: &'static Operation, input: &mut dyn Any) -> Result {
        input.downcast_mut::<ListNamesInput>().unwrap().size = Some(3);
        self.note("modify input", 0)
    }

    fn read_before_serialization(&self, call: &CallInfo<'_>) -> Result {
        assert_eq!(call.input::<ListNamesInput>().unwrap().size, Some(3));
        assert_eq!(call.operation().name, "ListNames");
        self.note("read input", call.attempt())
    }

    fn modify_before_signing(&self, call: &CallInfo<'_>, request: &mut Request) -> Result {
        assert!(!request.headers().contains("authorization"));
        request.headers_mut().try_append("x-hook", "1")?;
        self.note("modify before signing", call.attempt())
    }

    fn read_after_signing(&self, call: &CallInfo<'_>, request: &Request) -> Result {
        let authorization = request.headers().get("authorization").unwrap();
        assert!(authorization.contains("x-hook"));
        self.note("read after signing", call.attempt())
    }

    fn modify_before_transmit(&self, call: &CallInfo<'_>, request: &mut Request) -> Result {
        request.headers_mut().try_insert("x-late", "2")?;
        self.note("modify before transmit", call.attempt())
    }

    fn read_after_transmit(&self, call: &CallInfo<'_>, response: &Response) -> Result {
        assert!(response.status().as_u16() >= 200);
        self.note("read after transmit", call.attempt())
    }

    fn read_after_deserialization(&self, call: &CallInfo<'_>, answer: Answer<'_>) -> Result {
        match answer {
            Answer::Output(output) => {
                assert!(output.downcast_ref::<ListNamesOutput>().is_some());
                self.note("read output", call.attempt())
            }
            Answer::Error(error) => {
                assert_eq!(error.code(), Some("A"));
                self.note("read error", call.attempt())
            }
            _ => Ok(()),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn hooks_run_in_order() {
    let transport = Scripted::new([error(500, "A"), ok()]);
    let notes = Notes::default();
    let config = config(&transport).interceptor(notes.clone());
    list(&Handle::new(&SERVICE, config.build())).await.unwrap();
    assert_eq!(
        *notes.hooks.lock().unwrap(),
        [
            "modify input 0",
            "read input 0",
            "modify before signing 1",
            "read after signing 1",
            "modify before transmit 1",
            "read after transmit 1",
            "read error 1",
            "modify before signing 2",
            "read after signing 2",
            "modify before transmit 2",
            "read after transmit 2",
            "read output 2",
        ]
    );
    for request in transport.requests() {
        assert_eq!(request.headers().get_all("x-hook").count(), 1);
        assert_eq!(request.headers().get("x-late"), Some("2"));
        assert!(request.uri().ends_with("?size=3"));
    }
}

#[tokio::test]
async fn an_error_of_a_hook_ends_the_call() {
    for (fails, sent) in [
        ("modify input", 0),
        ("read input", 0),
        ("modify before signing", 0),
        ("read after signing", 0),
        ("modify before transmit", 0),
        ("read after transmit", 1),
        ("read output", 1),
    ] {
        let transport = Scripted::new([ok(), ok()]);
        let notes = Notes {
            fails,
            ..Notes::default()
        };
        let config = config(&transport).interceptor(notes);
        let failure = list(&Handle::new(&SERVICE, config.build()))
            .await
            .unwrap_err();
        assert!(failure.to_string().ends_with("on purpose"), "{failure}");
        assert_eq!(transport.requests().len(), sent, "{fails}");
        match failure {
            SdkError::ConstructionFailure(_) => assert_eq!(sent, 0),
            SdkError::ResponseError(_) => assert_eq!(sent, 1),
            other => panic!("{other:?}"),
        }
    }
}

fn customize(client: &Handle) -> Customize<ListNames> {
    Customize::new(client.call(), ListNamesInput::default())
}

#[tokio::test]
async fn one_call_differs() {
    let transport = Scripted::new([ok(), ok(), error(500, "A")]);
    let hooks = Arc::default();
    let notes = |name| Notes {
        hooks: Arc::clone(&hooks),
        name,
        fails: "",
    };
    let config = config(&transport).interceptor(notes("client: "));
    let client = Handle::new(&SERVICE, config.build());
    let over = Config::builder()
        .region(Region::new("eu-west-1"))
        .endpoint_url("https://Other.example");
    customize(&client)
        .config_override(over)
        .interceptor(notes("call: "))
        .mutate_request(|request| {
            request.headers_mut().remove("x-hook");
            let _ = request.headers_mut().try_insert("x-hook", "mutated");
        })
        .map_request(|mut request| {
            request.headers_mut().try_insert("x-mapped", "1")?;
            Ok::<_, InvalidHeader>(request)
        })
        .send()
        .await
        .unwrap();
    list(&client).await.unwrap();
    let retry = Config::builder().retry_config(RetryConfig::disabled());
    let failed = customize(&client).config_override(retry).await;
    assert!(failed.is_err());

    let requests = transport.requests();
    assert_eq!(requests[0].uri(), "https://other.example/names?size=3");
    let header = |index: usize, name| requests[index].headers().get(name);
    assert_eq!(header(0, "x-hook"), Some("mutated"));
    assert_eq!(header(0, "x-mapped"), Some("1"));
    assert!(header(0, "authorization").unwrap().contains("/eu-west-1/"));
    assert!(header(1, "authorization").unwrap().contains("/us-east-1/"));
    assert_eq!(header(1, "x-mapped"), None);
    let hooks: Vec<_> = hooks.lock().unwrap().iter().take(2).cloned().collect();
    assert_eq!(hooks, ["client: modify input 0", "call: modify input 0"]);
}

#[tokio::test]
async fn a_request_that_cannot_be_mapped_is_not_sent() {
    let (client, transport) = client([ok()]);
    let failure = customize(&client)
        .map_request(|_| Err("not this one"))
        .send()
        .await
        .unwrap_err();
    assert!(matches!(failure, SdkError::ConstructionFailure(_)));
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn calls_are_lazy_and_cross_threads() {
    fn assert_shareable<T: Send + Sync + Clone + std::fmt::Debug + 'static>(_: &T) {}
    fn assert_send<T: Send + 'static>(_: &T) {}
    let (client, transport) = client([Step::respond(200)]);
    assert_shareable(&client);
    let call = client.call();
    assert_shareable(&call);
    let sending = call.send::<ListNames>(ListNamesInput::default());
    assert_send(&sending);
    drop(sending);
    assert!(transport.requests().is_empty());
    assert!(size_of::<SdkError<crate::service::ListNamesError>>() <= 64);
}
