//! A transport for tests: it plays prepared answers and keeps the requests.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::error::ConnectorError;
use crate::http::{Request, Response, StatusCode};
use crate::primitives::SdkBody;
use crate::time::{AsyncSleep, SharedAsyncSleep, default_sleep};

use super::{Sending, Transport, TransportSettings};

/// Answers requests with the steps of a script, in their order. Clones share the script.
///
/// ```
/// use smithy_runtime::transport::scripted::{Scripted, Step};
///
/// let transport = Scripted::new([
///     Step::respond(503),
///     Step::respond(200).header("x-amzn-requestid", "1").body(r#"{"name":"a"}"#),
/// ]);
/// // … Config::builder().transport(transport.clone()) …
/// assert_eq!(transport.steps_left(), 2);
/// ```
#[derive(Clone, Debug)]
pub struct Scripted {
    state: Arc<Mutex<State>>,
    sleep: Option<SharedAsyncSleep>,
}

#[derive(Debug, Default)]
struct State {
    steps: VecDeque<Step>,
    requests: Vec<Request>,
    settings: Vec<TransportSettings>,
}

/// What one request is answered with.
#[derive(Debug)]
pub struct Step {
    delay: Option<Duration>,
    answer: Answer,
}

#[derive(Debug)]
enum Answer {
    Response(Response),
    Error(ConnectorError),
    Silence,
}

impl Step {
    fn new(answer: Answer) -> Self {
        Self {
            delay: None,
            answer,
        }
    }

    /// A response without headers and body. An impossible status becomes 500.
    pub fn respond(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::new(Answer::Response(Response::new(status, SdkBody::empty())))
    }

    /// A failure of the transport.
    pub fn fail(error: ConnectorError) -> Self {
        Self::new(Answer::Error(error))
    }

    /// No answer ever.
    pub fn hang() -> Self {
        Self::new(Answer::Silence)
    }

    /// Adds a header to the response. One that HTTP does not allow is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Answer::Response(response) = &mut self.answer {
            let _ = response.headers_mut().try_append(name, value);
        }
        self
    }

    /// Sets the body of the response.
    pub fn body(mut self, body: impl Into<SdkBody>) -> Self {
        if let Answer::Response(response) = &mut self.answer {
            *response.body_mut() = body.into();
        }
        self
    }

    /// Lets the client wait for the answer.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }
}

impl Scripted {
    /// A transport with this script. A request after its end fails, and is not tried again.
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        let state = State {
            steps: steps.into_iter().collect(),
            ..State::default()
        };
        Self {
            state: Arc::new(Mutex::new(state)),
            sleep: default_sleep(),
        }
    }

    /// Uses these timers for [`Step::after`], in place of tokio's.
    pub fn with_sleep(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.sleep = Some(SharedAsyncSleep::new(sleep));
        self
    }

    /// Adds a step at the end.
    pub fn push(&self, step: Step) {
        self.state().steps.push_back(step);
    }

    /// How many steps were not played.
    pub fn steps_left(&self) -> usize {
        self.state().steps.len()
    }

    /// The requests so far, with their bodies read.
    pub fn requests(&self) -> Vec<Request> {
        let state = self.state();
        state
            .requests
            .iter()
            .filter_map(Request::try_clone)
            .collect()
    }

    /// The settings that came with the requests.
    pub fn settings(&self) -> Vec<TransportSettings> {
        self.state().settings.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn play(
        &self,
        mut request: Request,
        settings: TransportSettings,
    ) -> Result<Response, ConnectorError> {
        let body = std::mem::take(request.body_mut());
        let body = body.collect_bytes().await.map_err(ConnectorError::io)?;
        *request.body_mut() = body.into();
        let step = {
            let mut state = self.state();
            state.requests.push(request);
            state.settings.push(settings);
            state.steps.pop_front()
        };
        let Some(step) = step else {
            return Err(ConnectorError::user("the script has no further step"));
        };
        if let (Some(delay), Some(sleep)) = (step.delay, &self.sleep) {
            sleep.sleep(delay).await;
        }
        match step.answer {
            Answer::Response(response) => Ok(response),
            Answer::Error(error) => Err(error),
            Answer::Silence => pending().await,
        }
    }
}

impl Transport for Scripted {
    fn send(&self, request: Request, settings: &TransportSettings) -> Sending<'_> {
        Box::pin(self.play(request, *settings))
    }
}
