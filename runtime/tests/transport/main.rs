//! Every transport against servers on loopback: one set of tests, run over each.
#![cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails panics"
)]

mod bodies;
mod exchange;
#[cfg(feature = "test-util")]
mod limits;
mod proxies;
mod server;
#[cfg(feature = "test-util")]
#[allow(dead_code, reason = "tests of clients need more of it")]
#[path = "../client/service.rs"]
mod service;
mod targets;
#[cfg(not(any(windows, target_vendor = "apple")))]
mod tls;

use std::process::Command;
use std::time::Duration;

use smithy_runtime::error::ConnectorError;
use smithy_runtime::http::{Method, Request, Response};
use smithy_runtime::primitives::{ByteStream, SdkBody};
use smithy_runtime::transport::{SharedTransport, Transport, TransportSettings};

/// The tests of a transport: the functions of the modules beside, under their names.
macro_rules! tests {
    ($transport:ident) => {
        tests! { $transport:
            bodies::answers_come_piece_by_piece,
            bodies::answers_are_read_no_faster_than_asked,
            bodies::requests_are_streamed,
            bodies::requests_are_sent_no_faster_than_read,
            bodies::requests_that_break_off_are_not_complete,
            bodies::answers_may_be_dropped,
            exchange::requests_and_responses_come_through,
            exchange::redirects_are_answers,
            exchange::broken_connections_are_failures_of_the_exchange,
            exchange::connections_that_ended_are_replaced,
            exchange::requests_may_be_given_up,
            exchange::connecting_is_limited,
            exchange::trailers_are_passed_over,
            proxies::requests_go_through_the_proxy,
            targets::spaces_are_not_sent,
        }
        #[cfg(feature = "test-util")]
        tests! { $transport:
            limits::silence_is_limited_in_three_ways,
            limits::streams_that_stop_are_given_up,
            limits::uploads_that_nobody_reads_are_given_up,
        }
        #[cfg(not(any(windows, target_vendor = "apple")))]
        tests! { $transport:
            tls::the_best_version_is_agreed_on,
            tls::versions_are_refused,
            tls::unknown_certificates_are_not_tried_again,
        }
    };
    ($transport:ident: $($module:ident::$name:ident,)*) => {$(
        #[tokio::test]
        async fn $name() {
            let name = concat!(module_path!(), "::", stringify!($name));
            let transport = SharedTransport::new(smithy_runtime::transport::$transport::new());
            crate::$module::$name(crate::Tested { name, transport }).await;
        }
    )*};
}

#[cfg(feature = "transport-reqwest")]
mod reqwest {
    use smithy_runtime::transport::SharedTransport;

    tests!(Reqwest);

    #[tokio::test]
    async fn targets_that_would_be_changed_are_not_sent() {
        crate::targets::are_refused(smithy_runtime::transport::Reqwest::new()).await;
    }

    #[cfg(not(any(windows, target_vendor = "apple")))]
    #[tokio::test]
    async fn certificates_may_be_the_programs() {
        let transport = smithy_runtime::transport::Reqwest::new();
        crate::tls::bundles_are_trusted(transport.with_ca_bundle(crate::tls::bundle())).await;
    }
}

#[cfg(feature = "transport-hyper")]
mod hyper {
    use smithy_runtime::transport::SharedTransport;

    tests!(Hyper);

    #[tokio::test]
    async fn targets_are_sent_as_they_are() {
        crate::targets::are_kept(smithy_runtime::transport::Hyper::new()).await;
    }

    #[cfg(not(any(windows, target_vendor = "apple")))]
    #[tokio::test]
    async fn certificates_may_be_the_programs() {
        let transport = smithy_runtime::transport::Hyper::new();
        crate::tls::bundles_are_trusted(transport.with_ca_bundle(crate::tls::bundle())).await;
    }
}

/// What a test works on.
struct Tested {
    /// The path of the test.
    name: &'static str,
    transport: SharedTransport,
}

impl Tested {
    async fn send(&self, request: Request) -> Result<Response, ConnectorError> {
        let limit = Some(Duration::from_secs(3));
        self.transport.send(request, &settings(limit)).await
    }

    /// Runs this test once more with these environment variables, in a process of its own. Says
    /// whether it did: in that process, it does not.
    fn runs_again_with(&self, variables: &[(&str, &str)]) -> bool {
        const MARK: &str = "SMITHY_RUNTIME_TEST_AGAIN";
        if std::env::var_os(MARK).is_some() {
            return false;
        }
        // The name of the test has no crate before it.
        let (_, name) = self.name.split_once("::").unwrap();
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", name]).env(MARK, "1");
        let output = command.envs(variables.iter().copied()).output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{text}");
        assert!(text.contains("1 passed"), "{text}");
        true
    }
}

fn settings(connect: Option<Duration>) -> TransportSettings {
    let mut settings = TransportSettings::default();
    settings.connect_timeout = connect;
    settings
}

fn get(url: String) -> Request {
    Request::new(Method::GET, url, SdkBody::empty())
}

async fn text(response: Response) -> Result<String, String> {
    let stream = ByteStream::new(response.into_body());
    let bytes = stream.collect().await.map_err(|error| error.to_string())?;
    Ok(String::from_utf8(bytes.to_vec()).unwrap())
}
