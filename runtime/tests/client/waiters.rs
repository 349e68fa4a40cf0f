//! Waiters: the loop, what programs and models say of answers, and how they end.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use smithy_runtime::client::Handle;
use smithy_runtime::client::waiters::error::WaiterError;
use smithy_runtime::client::waiters::{FinalPoll, WaitUntil};
use smithy_runtime::config::Builder;
use smithy_runtime::error::{ConnectorError, Failure as _, ProvideErrorMetadata as _, SdkError};
use smithy_runtime::retry::RetryConfig;
use smithy_runtime::time::{AsyncSleep, Sleep};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::service::{
    ListNames, ListNamesError, ListNamesInput, ListNamesOutput, SERVICE, config, error, ok,
};

type Ended = Result<
    FinalPoll<ListNamesOutput, SdkError<ListNamesError>>,
    WaiterError<ListNamesOutput, ListNamesError>,
>;

/// Timers that are over at once, and note how long they were asked for.
#[derive(Clone, Debug, Default)]
struct Noted(Arc<Mutex<Vec<Duration>>>);

impl AsyncSleep for Noted {
    fn sleep(&self, duration: Duration) -> Sleep {
        self.0.lock().unwrap().push(duration);
        Sleep::new(async {})
    }
}

impl Noted {
    fn all(&self) -> Vec<Duration> {
        self.0.lock().unwrap().clone()
    }
}

fn set_up(
    steps: impl IntoIterator<Item = Step>,
    more: impl FnOnce(Builder) -> Builder,
) -> (Handle, Scripted, Noted) {
    let (transport, sleeps) = (Scripted::new(steps), Noted::default());
    let config = config(&transport)
        .retry_config(RetryConfig::disabled())
        .sleep_impl(sleeps.clone());
    (
        Handle::new(&SERVICE, more(config).build()),
        transport,
        sleeps,
    )
}

fn names(names: &str) -> Step {
    Step::respond(200).body(format!(r#"{{"names":[{names}]}}"#))
}

fn until(client: &Handle, count: usize) -> WaitUntil<ListNames> {
    WaitUntil::new(
        client.call(),
        ListNamesInput::default(),
        move |output: &ListNamesOutput| {
            output
                .names
                .as_ref()
                .is_some_and(|names| names.len() == count)
        },
    )
}

#[tokio::test]
async fn it_asks_until_the_answer_is_liked() {
    let (client, transport, sleeps) = set_up([names(""), names(r#""a""#), ok()], |config| config);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&seen);
    let last = until(&client, 2)
        .on_progress(move |so_far| {
            let names = so_far.output().names.as_ref().map_or(0, Vec::len);
            notes.lock().unwrap().push((so_far.poll_count(), names));
        })
        .min_delay(Duration::from_secs(1))
        .max_delay(Duration::from_secs(4))
        .wait(Duration::from_secs(600))
        .await
        .unwrap();
    assert_eq!(last.poll_count(), 3);
    assert_eq!(*seen.lock().unwrap(), [(1, 0), (2, 1)]);
    assert_eq!(transport.requests().len(), 3);
    let sleeps = sleeps.all();
    let second = Duration::from_secs(1);
    assert_eq!((sleeps.len(), sleeps[0]), (2, second));
    assert!((second..=2 * second).contains(&sleeps[1]), "{sleeps:?}");
    // The clock of the test stands still: what was slept counts.
    assert_eq!(last.elapsed(), sleeps.iter().sum::<Duration>());
    assert_eq!(last.into_result().unwrap().names.unwrap(), ["a", "b"]);
}

#[tokio::test]
async fn it_ends_when_the_time_is_up() {
    let steps = (0..20).map(|_| names(""));
    let (client, transport, sleeps) = set_up(steps, |config| config);
    let ended: Ended = until(&client, 2).wait(Duration::from_secs(20)).await;
    let Err(WaiterError::ExceededMaxWait(error)) = &ended else {
        panic!("{ended:?}")
    };
    assert_eq!(error.max_wait(), Duration::from_secs(20));
    // The last wait leaves the smallest delay.
    assert_eq!(error.elapsed(), Duration::from_secs(18));
    assert_eq!(sleeps.all().iter().sum::<Duration>(), error.elapsed());
    assert_eq!(
        usize::try_from(error.poll_count()),
        Ok(transport.requests().len())
    );
    let text = ended.unwrap_err().to_string();
    assert!(text.starts_with("not there after 18s and "), "{text}");
}

#[tokio::test]
async fn one_call_is_made_whatever_the_time() {
    let (client, _, _) = set_up([ok()], |config| config);
    assert!(until(&client, 2).wait(Duration::ZERO).await.is_ok());
    let (client, transport, sleeps) = set_up([ok(), ok()], |config| config);
    assert!(until(&client, 3).wait(Duration::ZERO).await.is_err());
    assert_eq!((transport.requests().len(), sleeps.all().len()), (1, 0));
}

#[tokio::test]
async fn a_failure_that_the_program_sees_ends_it() {
    let (client, _, _) = set_up([names(""), ok()], |config| config);
    let waiter =
        until(&client, 9).fail_if(|output| output.names.as_ref().is_some_and(|n| !n.is_empty()));
    let ended: Ended = waiter.wait(Duration::from_secs(60)).await;
    let Err(WaiterError::FailureState(failure)) = ended else {
        panic!("{ended:?}")
    };
    assert_eq!(failure.final_poll().poll_count(), 2);
    assert!(failure.final_poll().as_result().is_ok());
    let error: WaiterError<ListNamesOutput, _> = WaiterError::FailureState(failure);
    assert_eq!(error.to_string(), "what is waited for will not come");
    assert!(error.into_failure().is_err());
}

#[tokio::test]
async fn a_call_that_fails_ends_it() {
    let (client, _, _) = set_up([names(""), error(409, "Busy")], |config| config);
    let ended: Ended = until(&client, 2).wait(Duration::from_secs(60)).await;
    let error = ended.unwrap_err();
    assert_eq!(error.code(), Some("Busy"));
    assert!(matches!(
        &error,
        WaiterError::OperationFailed(failed)
            if matches!(failed.error().as_service_error(), Some(ListNamesError::Busy(_)))
    ));
    assert!(
        error
            .to_string()
            .starts_with("the waiter's call failed: Busy"),
        "{error}"
    );
    assert!(error.into_failure().is_ok());
}

#[cfg(feature = "jmespath")]
mod modeled {
    use smithy_runtime::client::waiters::{
        Acceptor, Check, Expected, Matcher, State, Waiter, Waiting,
    };
    use smithy_runtime::jmespath::{Argument, Function, Step as Path};

    use super::*;

    const NAMES: &[Path] = &[Path::Field("names")];

    const fn output(state: State, path: &'static [Path], expected: Expected) -> Acceptor {
        let matcher = Matcher::Output(Check { path, expected });
        Acceptor { state, matcher }
    }

    const fn waiter(acceptors: &'static [Acceptor]) -> Waiter {
        Waiter {
            name: "NamesReady",
            min_delay: 2,
            max_delay: 8,
            acceptors,
        }
    }

    async fn wait(waiter: &'static Waiter, steps: impl IntoIterator<Item = Step>) -> Ended {
        let (client, _, _) = set_up(steps, |config| config);
        let waiting = Waiting::new(client.call(), waiter);
        let input = ListNamesInput {
            token: Some("b".to_owned()),
            ..ListNamesInput::default()
        };
        waiting
            .wait::<ListNames>(input, Duration::from_secs(60))
            .await
    }

    #[tokio::test]
    async fn the_first_acceptor_that_matches_counts() {
        static WAITER: Waiter = waiter(&[
            output(State::Failure, NAMES, Expected::AnyStringEquals("bad")),
            output(State::Success, NAMES, Expected::AllStringEquals("good")),
        ]);
        let steps = || [names(""), names(r#""good","other""#)];
        let last = wait(
            &WAITER,
            steps().into_iter().chain([names(r#""good","good""#)]),
        )
        .await;
        assert_eq!(last.unwrap().poll_count(), 3);
        let last = wait(
            &WAITER,
            steps().into_iter().chain([names(r#""good","bad""#)]),
        )
        .await;
        assert!(
            matches!(last, Err(WaiterError::FailureState(_))),
            "{last:?}"
        );
    }

    #[tokio::test]
    async fn errors_are_told_by_name() {
        static WAITER: Waiter = waiter(&[
            Acceptor {
                state: State::Success,
                matcher: Matcher::ErrorType("NotThere"),
            },
            Acceptor {
                state: State::Retry,
                matcher: Matcher::ErrorType("Busy"),
            },
        ]);
        let last = wait(&WAITER, [error(409, "Busy"), ok(), error(404, "NotThere")]).await;
        let last = last.unwrap();
        assert_eq!(last.poll_count(), 3);
        assert_eq!(last.into_result().unwrap_err().code(), Some("NotThere"));
        let last = wait(&WAITER, [error(400, "Other")]).await;
        assert!(
            matches!(last, Err(WaiterError::OperationFailed(_))),
            "{last:?}"
        );
    }

    #[tokio::test]
    async fn success_and_refusal_can_be_waited_for() {
        static SUCCEEDS: Waiter = waiter(&[
            Acceptor {
                state: State::Success,
                matcher: Matcher::Success(true),
            },
            Acceptor {
                state: State::Retry,
                matcher: Matcher::Success(false),
            },
        ]);
        let last = wait(&SUCCEEDS, [error(400, "Any"), error(500, "Other"), ok()]).await;
        assert_eq!(last.unwrap().poll_count(), 3);
        // No answer at all is no refusal of the service.
        let last = wait(&SUCCEEDS, [Step::fail(ConnectorError::io("broken"))]).await;
        assert!(
            matches!(last, Err(WaiterError::OperationFailed(_))),
            "{last:?}"
        );
    }

    #[tokio::test]
    async fn input_and_output_are_compared() {
        static WAITER: Waiter = waiter(&[Acceptor {
            state: State::Success,
            matcher: Matcher::InputOutput(Check {
                path: &[Path::Call(
                    Function::Contains,
                    &[
                        Argument::Value(&[Path::Field("output"), Path::Field("names")]),
                        Argument::Value(&[Path::Field("input"), Path::Field("token")]),
                    ],
                )],
                expected: Expected::BooleanEquals(true),
            }),
        }]);
        // The first output has no names: `contains` does not take null, so nothing matches.
        let last = wait(
            &WAITER,
            [Step::respond(200).body("{}"), names(r#""a""#), ok()],
        )
        .await;
        assert_eq!(last.unwrap().poll_count(), 3);
    }

    #[tokio::test]
    async fn strings_must_be_strings() {
        static WAITER: Waiter = waiter(&[output(
            State::Success,
            &[Path::Field("token")],
            Expected::StringEquals("true"),
        )]);
        let steps = ["{}", r#"{"token":"false"}"#, r#"{"token":"true"}"#];
        let last = wait(&WAITER, steps.map(|body| Step::respond(200).body(body))).await;
        assert_eq!(last.unwrap().poll_count(), 3);
    }
}
