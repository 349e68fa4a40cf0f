//! Clients whose answers are scripted, with fixed keys and a fixed time.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cleanroomsml::config::{Builder, Config, Credentials, Region};
use cleanroomsml::{Client, error::SdkError};
use smithy_runtime::transport::scripted::{Scripted, Step};

use cleanroomsml::operation::get_audience_model::{GetAudienceModelError, GetAudienceModelOutput};

/// An audience model.
pub(crate) const ARN: &str = "arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a";

/// A configured audience model.
pub(crate) const CONFIGURED_ARN: &str =
    "arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e";

/// 2024-01-01T00:00:00Z
pub(crate) fn new_year() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_704_067_200)
}

/// A configuration with which calls succeed, and without anything of the machine.
pub(crate) fn config(transport: &Scripted) -> Builder {
    settings().transport(transport.clone())
}

/// The same with the default transport.
pub(crate) fn settings() -> Builder {
    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    Config::builder()
        .region(Region::from_static("us-east-1"))
        .credentials_provider(Credentials::from_keys("AKIDEXAMPLE", secret, None))
        .time_source(new_year())
        .invocation_id_generator("8c4ba1f0-0000-4000-8000-000000000001")
}

/// A client whose transport plays these steps.
pub(crate) fn client(steps: impl IntoIterator<Item = Step>) -> (Client, Scripted) {
    let transport = Scripted::new(steps);
    (Client::from_conf(config(&transport).build()), transport)
}

/// A success with this body.
pub(crate) fn ok(body: &str) -> Step {
    Step::respond(200)
        .header("content-type", "application/json")
        .header("x-amzn-requestid", "5a1e")
        .body(body.to_owned())
}

/// An error of the service, named as restJson1 services do it.
pub(crate) fn refused(status: u16, code: &str, message: &str) -> Step {
    Step::respond(status)
        .header("x-amzn-errortype", code)
        .header("x-amzn-requestid", "5a1e")
        .body(format!(r#"{{"message":"{message}"}}"#))
}

/// Asks a client for a model.
pub(crate) async fn get(
    client: &Client,
) -> Result<GetAudienceModelOutput, SdkError<GetAudienceModelError>> {
    client.get_audience_model().audience_model_arn(ARN).await
}

/// What the client makes of one answer to `GetAudienceModel`.
pub(crate) async fn answered(
    answer: Step,
) -> Result<GetAudienceModelOutput, SdkError<GetAudienceModelError>> {
    get(&client([answer]).0).await
}
