// Generated from the service's model: changes are lost at the next run.

//! Client for AWS Clean Rooms ML.
//!
//! AWS Clean Rooms ML lets several parties train and use machine learning models on each other's
//! data inside an AWS Clean Rooms collaboration, while none of them hands its raw records to the
//! others. Some resources belong to your account (training datasets, audience models, configured
//! model algorithms), others to one of your memberships in a collaboration (ML input channels,
//! trained models, inference jobs); operations with *Collaboration* in their name show what the
//! other members contributed.
//!
//! **Lookalike modeling.** One party owns interaction data, another owns a short list of people it
//! already knows. The owner of the data registers it with
//! [`CreateTrainingDataset`](crate::Client::create_training_dataset), has a similarity model
//! trained with [`CreateAudienceModel`](crate::Client::create_audience_model), and publishes the
//! terms of use with
//! [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model): how large an
//! audience may be, which quality metrics are visible, where results are written. The other party
//! then hands in its list, called the seed, with
//! [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job), and once the job
//! is active writes an audience of a permitted size to Amazon S3 with
//! [`StartAudienceExportJob`](crate::Client::start_audience_export_job).
//!
//! **Custom modeling.** Instead of the built-in model, a member can bring its own training and
//! inference code as container images. The steps build on one another:
//!
//! - [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) describes
//!   the images;
//!   [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
//!   offers them to one collaboration together with privacy rules about logs, metrics and exports.
//! - [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) runs a protected query and
//!   keeps its result as input for models.
//! - [`CreateTrainedModel`](crate::Client::create_trained_model) trains on one or more input
//!   channels; several versions of a model can exist, see
//!   [`ListTrainedModelVersions`](crate::Client::list_trained_model_versions).
//! - [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) applies
//!   the model to a further channel, and
//!   [`StartTrainedModelExportJob`](crate::Client::start_trained_model_export_job) sends the
//!   model's files to a member that is entitled to them.
//!
//! **Configuration and logs.** Before a member can receive exports, inference results, metrics or
//! container logs, it names an Amazon S3 location and an IAM role once per membership with
//! [`PutMLConfiguration`](crate::Client::put_ml_configuration). What reaches which member is
//! decided by the privacy configuration of the algorithm association, including filters and
//! redaction for log lines.
//!
//! **Where to start.** Training, generation, export and inference run in the background: a call
//! that starts one answers at once, and the `status` of the resource tells how far the work has
//! come, from `CREATE_PENDING` over `CREATE_IN_PROGRESS` to `ACTIVE` or `CREATE_FAILED`, with the
//! reason in `statusDetails`. For a first look call
//! [`ListAudienceModels`](crate::Client::list_audience_models) or
//! [`ListTrainedModels`](crate::Client::list_trained_models); for a first lookalike model follow
//! [`CreateTrainingDataset`](crate::Client::create_training_dataset) and the operations it points
//! to.
//!
//! # First call
//!
//! ```no_run
//! # async fn example() -> Result<(), cleanroomsml::Error> {
//! let config = cleanroomsml::config::load_from_env().await;
//! let client = cleanroomsml::Client::new(&config);
//! let output = client.list_audience_models().await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
//!
//! Each operation is a method of [`Client`]. It gives a request: set its members, then `.await` it. The page
//! of the operation's module below [`operation`] shows the whole request, the response and the errors.
//!
//! # Configuration
//!
//! [`config::load_from_env`] looks for region and credentials where AWS's tools do: environment variables, the
//! profile of the shared files with its roles and sign-ins, the host of the container, the instance.
//! [`Config::builder`] takes every setting from code, and `customize()` on a request changes settings for one call.
//!
//! ```no_run
//! # fn example() -> Result<(), cleanroomsml::error::BuildError> {
//! use cleanroomsml::config::{Config, Credentials, Region};
//!
//! let config = Config::builder()
//!     .region(Region::new("us-east-1"))
//!     .credentials_provider(Credentials::from_keys("AKIDEXAMPLE", "secret", None))
//!     .build();
//! let client = cleanroomsml::Client::from_conf(config);
//! # Ok(())
//! # }
//! ```
//!
//! A call is tried three times by default, with growing random waits, where the failure may pass: throttling,
//! server errors, broken connections. A budget shared by all calls of a client keeps retries from adding load
//! when a service is down. `retry_config` and `timeout_config` of the builder change that.
//!
//! # Errors
//!
//! A call fails with [`error::SdkError`], which tells the step that failed. The service's own refusals are an
//! enum per operation. Each prints its code, message, HTTP status and request id. For programs that pass errors
//! on, [`Error`] takes any of them through `?`.
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), cleanroomsml::Error> {
//! match client.list_audience_models().await {
//!     Ok(output) => println!("{output:?}"),
//!     Err(error) => match error.as_service_error() {
//!         Some(refusal) if refusal.is_validation_exception() => {
//!             println!("refused: {error}");
//!         }
//!         _ => return Err(error.into()),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Pages
//!
//! Lists come in pages. `into_paginator()` fetches them one after another, as a stream of pages or of items.
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), cleanroomsml::Error> {
//! let mut items = client.list_audience_export_jobs().into_paginator().items().send();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Without `async`
//!
//! With the feature `blocking` there is a module of that name.
//!
//! The client without `async`: the same requests, whose `send()` waits for the answer, and paginators that
//! are iterators. A thread of the client's own keeps its connections. Calls are safe outside of a runtime, and
//! inside of one, where `spawn_blocking` is the place for them.
//!
//! ```no_run
//! # #[cfg(feature = "blocking")] fn example(config: cleanroomsml::Config) -> Result<(), cleanroomsml::Error> {
//! let client = cleanroomsml::blocking::Client::from_conf(config);
//! let output = client.list_audience_models().send()?;
//! println!("{output:?}");
//! for item in client.list_audience_export_jobs().into_paginator().items() {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Testing
//!
//! With the feature `test-util`, outputs and errors have builders, and `fake::Server`
//! answers as the service would: over HTTP, in its protocol, with what a closure makes of each input.
//! `smithy-runtime`, which shares that feature, has transports that play back prepared responses, or record
//! exchanges and replay them.
//!
//! ```no_run
//! # #[cfg(feature = "test-util")] fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use cleanroomsml::fake;
//! use cleanroomsml::operation::list_audience_export_jobs::ListAudienceExportJobsOutput;
//!
//! let server = fake::Server::builder()
//!     .list_audience_export_jobs(|_| {
//!         let output = ListAudienceExportJobsOutput::builder().set_audience_export_jobs(Some(Vec::new())).build()?;
//!         Ok(output)
//!     })
//!     .start()?;
//! let client = cleanroomsml::Client::from_conf(server.config());
//! // … calls, and then:
//! assert!(server.failures().is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | Feature | Default | What it adds |
//! |---|---|---|
//! | `rt-tokio` | yes | Timers of tokio, for timeouts and waits between retries. |
//! | `transport-reqwest` | yes | HTTP through reqwest and rustls. |
//! | `transport-hyper` |  | HTTP through hyper and rustls: fewer crates, and no path is rewritten. |
//! | `credentials` | yes | Credentials and region where AWS's tools find them. |
//! | `tracing` |  | Spans and events of `tracing`. |
//! | `blocking` |  | The module `blocking`: a client without `async`. |
//! | `test-util` |  | Fake servers, builders of outputs and errors, recordings: for tests of programs. |
//!
//! To have hyper in place of reqwest, leave the defaults out where you depend on the crate:
//! `default-features = false, features = ["rt-tokio", "transport-hyper", "credentials"]`.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(rustdoc::redundant_explicit_links)]
#![allow(deprecated)]

#[cfg(feature = "blocking")]
#[rustfmt::skip]
pub mod blocking;

#[rustfmt::skip]
pub mod client;

#[rustfmt::skip]
pub mod config;

#[rustfmt::skip]
mod endpoint;

#[rustfmt::skip]
pub mod error;

#[cfg(feature = "test-util")]
#[rustfmt::skip]
pub mod fake;

#[rustfmt::skip]
pub mod meta;

#[rustfmt::skip]
pub mod operation;

/// Requests that somebody else sends.
#[rustfmt::skip]
pub mod presigning {
    pub use smithy_runtime::presigning::{
        PresignedRequest, PresigningConfig, PresigningConfigBuilder,
        PresigningConfigError,
    };
}

#[rustfmt::skip]
pub mod primitives;

#[rustfmt::skip]
mod serde;

#[cfg(feature = "test-util")]
#[rustfmt::skip]
mod test_util;

#[rustfmt::skip]
pub mod types;

pub use client::Client;
pub use config::Config;
pub use error::Error;
