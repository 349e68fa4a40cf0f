//! What `tracing` is told of a call.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use smithy_runtime::identity::Credentials;
use smithy_runtime::retry::RetryConfig;
use smithy_runtime::transport::scripted::{Scripted, Step};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::service::{SERVICE, config, error, list, ok};

/// Writes spans and events of this crate into lines.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // Durations differ from run to run.
        if !matches!(field.name(), "elapsed" | "wait" | "invocation_id") {
            let _ = write!(self.0, " {}={value:?}", field.name());
        }
    }
}

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("smithy_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields(span.metadata().name().to_owned());
        span.record(&mut fields);
        self.0.lock().unwrap().push(fields.0);
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields(String::new());
        event.record(&mut fields);
        self.0.lock().unwrap().push(fields.0);
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// What is told of the retries of a call.
fn retries(steps: impl IntoIterator<Item = Step>, retry: RetryConfig) -> Vec<String> {
    let lines = Lines::default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    tracing::subscriber::with_default(lines.clone(), || {
        let config = config(&Scripted::new(steps)).retry_config(retry).build();
        let client = smithy_runtime::client::Handle::new(&SERVICE, config);
        let _ = runtime.block_on(list(&client));
    });
    let lines = lines.0.lock().unwrap();
    let told = |line: &&String| line.contains("follows") || line.contains("waits");
    lines.iter().filter(told).cloned().collect()
}

#[test]
fn decisions_on_retries_say_why() {
    assert_eq!(
        retries([error(400, "Validation")], RetryConfig::standard()),
        [" message=no attempt follows after_attempt=1 why=\"the failure will not pass\""]
    );
    assert_eq!(
        retries(
            [error(429, "A"), error(500, "B")],
            RetryConfig::adaptive().with_max_attempts(2)
        ),
        [
            " message=another attempt follows after_attempt=1 reason=\"throttling\"",
            " message=the attempt waits: the service asked for fewer requests",
            " message=no attempt follows after_attempt=2 reason=\"transient\" why=\"no attempts are left\"",
        ]
    );
}

#[test]
fn a_call_is_a_span_with_events() {
    let lines = Lines::default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    tracing::subscriber::with_default(lines.clone(), || {
        let transport = Scripted::new([error(503, "SlowDown"), ok()]);
        let keys = Credentials::new("AKID", "s3cr3t", Some("t0k3n".into()), None, "test");
        let config = config(&transport).credentials_provider(keys).build();
        let client = smithy_runtime::client::Handle::new(&SERVICE, config);
        runtime.block_on(list(&client)).unwrap();
    });
    let lines = lines.0.lock().unwrap();
    assert_eq!(
        *lines,
        [
            "call service=\"Names\" operation=\"ListNames\"",
            " message=failure attempt=1 status=503 kind=\"service error\"",
            " message=another attempt follows after_attempt=1 reason=\"throttling\"",
            " message=success attempt=2",
        ]
    );
    assert!(!lines.concat().contains("s3cr3t") && !lines.concat().contains("t0k3n"));
}
