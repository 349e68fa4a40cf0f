//! What programs say of failures.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use smithy_runtime::client::Handle;
use smithy_runtime::config::retry::RetryConfig;
use smithy_runtime::config::retry::classifiers::{
    ClassifyRetry, ErrorKind, FailedAttempt, RetryAction, RetryClassifierPriority,
};
use smithy_runtime::config::{Builder, Config};
use smithy_runtime::error::{ConnectorError, ProvideErrorMetadata};
use smithy_runtime::transport::scripted::{Scripted, Step};
use tokio::time::Instant;

use crate::service::{Busy, ListNames, ListNamesInput, SERVICE, config, error, list, ok};

type Priority = RetryClassifierPriority;

/// Says the same of everything.
#[derive(Debug)]
struct Always(RetryAction, Priority);

impl ClassifyRetry for Always {
    fn classify_retry(&self, _: &FailedAttempt<'_>) -> RetryAction {
        self.0.clone()
    }

    fn name(&self) -> &'static str {
        "always"
    }

    fn priority(&self) -> Priority {
        self.1
    }
}

fn early() -> Priority {
    Priority::http_status_code_classifier()
}

fn late() -> Priority {
    Priority::default()
}

/// How many attempts are made of a call that never succeeds.
async fn attempts(step: fn() -> Step, classifiers: Vec<Always>) -> usize {
    let transport = Scripted::new([step(), step(), step(), step()]);
    let mut config = config(&transport);
    for classifier in classifiers {
        config = config.retry_classifier(classifier);
    }
    let client = Handle::new(&SERVICE, config.build());
    list(&client).await.unwrap_err();
    transport.requests().len()
}

#[tokio::test(start_paused = true)]
async fn classifiers_add_and_forbid() {
    let stays: fn() -> Step = || error(400, "Validation");
    let passes: fn() -> Step = || error(500, "A");
    let retry = RetryAction::transient_error;
    let forbid = || RetryAction::RetryForbidden;
    let nothing = || RetryAction::NoActionIndicated;
    for (step, classifiers, expected) in [
        (stays, vec![], 1),
        (stays, vec![Always(retry(), late())], 3),
        (stays, vec![Always(retry(), early())], 3),
        (stays, vec![Always(nothing(), late())], 1),
        (passes, vec![Always(nothing(), late())], 3),
        (passes, vec![Always(forbid(), late())], 1),
        (passes, vec![Always(forbid(), early())], 1),
        // What forbids is not overruled, wherever it stands.
        (
            stays,
            vec![Always(retry(), late()), Always(forbid(), early())],
            1,
        ),
        (
            stays,
            vec![Always(forbid(), late()), Always(retry(), early())],
            1,
        ),
        (
            stays,
            vec![Always(nothing(), late()), Always(retry(), late())],
            3,
        ),
    ] {
        let shown = format!("{classifiers:?}");
        assert_eq!(attempts(step, classifiers).await, expected, "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_delay_of_the_latest_opinion_counts() {
    let after = |seconds| {
        let delay = Duration::from_secs(seconds);
        RetryAction::retryable_error_with_explicit_delay(ErrorKind::ServerError, delay)
    };
    for (classifiers, expected) in [
        (vec![Always(after(7), late())], 7),
        // At most the longest backoff.
        (vec![Always(after(3600), late())], 20),
        (
            vec![
                Always(after(3), Priority::run_after(late())),
                Always(after(7), late()),
            ],
            3,
        ),
    ] {
        let transport = Scripted::new([error(400, "Validation"), ok()]);
        let mut config = config(&transport);
        for classifier in classifiers {
            config = config.retry_classifier(classifier);
        }
        let start = Instant::now();
        list(&Handle::new(&SERVICE, config.build())).await.unwrap();
        assert_eq!(start.elapsed().as_secs(), expected);
    }
    // The client's own opinion comes after one that stands early.
    let transport = Scripted::new([error(500, "A").header("retry-after", "2"), ok()]);
    let config = config(&transport).retry_classifier(Always(after(7), early()));
    let start = Instant::now();
    list(&Handle::new(&SERVICE, config.build())).await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 2);
}

/// Notes what it is shown.
#[derive(Clone, Debug, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl ClassifyRetry for Notes {
    fn classify_retry(&self, failed: &FailedAttempt<'_>) -> RetryAction {
        let connector = failed.connector_error().map(ConnectorError::is_io);
        let note = format!(
            "{} {}: {:?} {:?} {:?} {:?} busy={:?} io={connector:?} timeout={}",
            failed.operation().name,
            failed.attempt(),
            failed.status().map(|status| status.as_u16()),
            failed.code(),
            failed.message(),
            failed.header("x-why"),
            failed
                .error::<Busy>()
                .and_then(|busy| busy.message.as_deref()),
            failed.is_timeout(),
        );
        self.0.lock().unwrap().push(note);
        RetryAction::NoActionIndicated
    }

    fn name(&self) -> &'static str {
        "notes"
    }
}

#[tokio::test(start_paused = true)]
async fn classifiers_see_error_response_and_attempt() {
    let notes = Notes::default();
    let transport = Scripted::new([
        error(409, "Busy").header("x-why", "queue"),
        Step::fail(ConnectorError::io("reset")),
        error(400, "Other"),
    ]);
    let config = config(&transport).retry_classifier(notes.clone());
    assert!(format!("{config:?}").contains("retry_classifiers: [notes]"));
    list(&Handle::new(&SERVICE, config.build()))
        .await
        .unwrap_err();
    assert_eq!(
        *notes.0.lock().unwrap(),
        [
            "ListNames 1: Some(409) Some(\"Busy\") Some(\"no\") Some(\"queue\") busy=Some(\"no\") \
             io=None timeout=false",
            "ListNames 2: None None None None busy=None io=Some(true) timeout=false",
            "ListNames 3: Some(400) Some(\"Other\") Some(\"no\") None busy=None io=None \
             timeout=false",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn limits_are_not_overruled_and_the_error_says_what_was_decided() {
    let always = || Always(RetryAction::throttling_error(), late());
    let calls = |builder: Builder, steps: usize| async move {
        let transport = Scripted::new((0..steps).map(|_| error(400, "Validation")));
        let config = builder.transport(transport.clone()).build();
        let failure = list(&Handle::new(&SERVICE, config)).await.unwrap_err();
        (transport.requests().len(), failure.meta().is_retryable())
    };
    let base = || config(&Scripted::new([]));
    assert_eq!(calls(base(), 9).await, (1, false));
    let retried = base().retry_classifier(always());
    assert_eq!(calls(retried.clone(), 9).await, (3, true));
    let once = retried.clone().retry_config(RetryConfig::disabled());
    assert_eq!(calls(once, 9).await, (1, true));
    // Fifty retries at ten tokens each.
    let many = RetryConfig::standard().with_max_attempts(1000);
    let many = retried.retry_config(many.with_max_backoff(Duration::ZERO));
    assert_eq!(calls(many, 99).await, (51, true));
}

#[tokio::test(start_paused = true)]
async fn one_call_may_have_its_own_and_unmade_requests_have_none() {
    let transport = Scripted::new([error(400, "Validation"), ok()]);
    let client = Handle::new(&SERVICE, config(&transport).build());
    let mut call = client.call();
    let always = Always(RetryAction::client_error(), late());
    call.override_config(Config::builder().retry_classifier(always));
    call.send::<ListNames>(ListNamesInput::default())
        .await
        .unwrap();

    let notes = Notes::default();
    let nowhere = Config::builder().retry_classifier(notes.clone());
    list(&Handle::new(&SERVICE, nowhere.build()))
        .await
        .unwrap_err();
    assert!(notes.0.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_corrected_clock_stays_corrected() {
    let skewed =
        || error(403, "RequestTimeTooSkewed").header("date", "Mon, 01 Jan 2024 02:00:00 GMT");
    let transport = Scripted::new([skewed(), ok()]);
    let config = config(&transport).retry_classifier(Always(RetryAction::server_error(), late()));
    let start = Instant::now();
    list(&Handle::new(&SERVICE, config.build())).await.unwrap();
    assert_eq!(start.elapsed(), Duration::ZERO);
}
