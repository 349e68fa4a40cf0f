// Generated from the service's model: changes are lost at the next run.

//! Returns the container settings, role, key and tags of one configured model algorithm. The answer
//! depends on the description alone, so it says nothing about whether the images can be pulled.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_configured_model_algorithm()
//!     // required
//!     .configured_model_algorithm_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-model-algorithm/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`configured_model_algorithm_arn`](builders::GetConfiguredModelAlgorithmFluentBuilder::configured_model_algorithm_arn) (`configuredModelAlgorithmArn`): `String`, **required**\
//!   ARN of the configured model algorithm to look up, as returned by
//!   [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
//!   [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredModelAlgorithm`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`GetConfiguredModelAlgorithmOutput`]:
//!
//! ```text
//! GetConfiguredModelAlgorithmOutput {
//!     create_time: DateTime,
//!     update_time: DateTime,
//!     configured_model_algorithm_arn: String,
//!     name: String,
//!     training_container_config: Option<ContainerConfig> {
//!         image_uri: String,
//!         entrypoint: Option<Vec<String>>,
//!         arguments: Option<Vec<String>>,
//!         metric_definitions: Option<Vec<MetricDefinition>> {
//!             name: String,
//!             regex: String,
//!         },
//!     },
//!     inference_container_config: Option<InferenceContainerConfig> {
//!         image_uri: String,
//!     },
//!     role_arn: String,
//!     description: Option<String>,
//!     tags: Option<HashMap<String, String>>,
//!     kms_key_arn: Option<String>,
//! }
//! ```
//!
//! - [`create_time`](GetConfiguredModelAlgorithmOutput::create_time) (`createTime`): `DateTime`\
//!   When this configured model algorithm was created.
//! - [`update_time`](GetConfiguredModelAlgorithmOutput::update_time) (`updateTime`): `DateTime`\
//!   When this configured model algorithm last changed.
//! - [`configured_model_algorithm_arn`](GetConfiguredModelAlgorithmOutput::configured_model_algorithm_arn) (`configuredModelAlgorithmArn`): `String`\
//!   The ARN that identifies this configured model algorithm.
//! - [`name`](GetConfiguredModelAlgorithmOutput::name): `String`\
//!   The name given to this configured model algorithm when it was created.
//! - [`training_container_config`](GetConfiguredModelAlgorithmOutput::training_container_config) (`trainingContainerConfig`): [`Option<ContainerConfig>`](crate::types::ContainerConfig)\
//!   The container that trains a model, if one was configured.
//!
//!   - [`image_uri`](crate::types::ContainerConfig::image_uri) (`imageUri`): `String`\
//!     Path of the training image in its registry. Write it as `registry/repository[:tag]`; other forms
//!     are not accepted at present. SageMaker describes image paths under
//!     [TrainingImage](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html#sagemaker-Type-AlgorithmSpecification-TrainingImage).
//!   - [`entrypoint`](crate::types::ContainerConfig::entrypoint): `Option<Vec<String>>`\
//!     The command that starts the container, as a list of words. It replaces the usual start of
//!     training. SageMaker explains the conventions for
//!     [training containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html).
//!   - [`arguments`](crate::types::ContainerConfig::arguments): `Option<Vec<String>>`\
//!     The arguments to pass to the container when training starts. SageMaker explains the conventions
//!     for
//!     [training containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html).
//!   - [`metric_definitions`](crate::types::ContainerConfig::metric_definitions) (`metricDefinitions`): [`Option<Vec<MetricDefinition>>`](crate::types::MetricDefinition)\
//!     The metrics to read from the logs of the algorithm. Each one found is published to the Amazon
//!     CloudWatch of every member, with the IAM role set through
//!     [`PutMLConfiguration`](crate::Client::put_ml_configuration).
//!
//!     - [`name`](crate::types::MetricDefinition::name): `String`\
//!       What to call the metric.
//!     - [`regex`](crate::types::MetricDefinition::regex): `String`\
//!       The regular expression that finds the value of the metric in the logs.
//! - [`inference_container_config`](GetConfiguredModelAlgorithmOutput::inference_container_config) (`inferenceContainerConfig`): [`Option<InferenceContainerConfig>`](crate::types::InferenceContainerConfig)\
//!   The container that runs inference, if one was configured.
//!
//!   - [`image_uri`](crate::types::InferenceContainerConfig::image_uri) (`imageUri`): `String`\
//!     Path of the inference image in its registry. Write it as `registry/repository[:tag]`; other
//!     forms are not accepted at present. SageMaker describes image paths under
//!     [TrainingImage](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html#sagemaker-Type-AlgorithmSpecification-TrainingImage).
//! - [`role_arn`](GetConfiguredModelAlgorithmOutput::role_arn) (`roleArn`): `String`\
//!   ARN of the IAM role with which the service pulls the container images from their repository.
//! - [`description`](GetConfiguredModelAlgorithmOutput::description): `Option<String>`\
//!   Free text that describes this configured model algorithm, if its creator supplied any.
//! - [`tags`](GetConfiguredModelAlgorithmOutput::tags): `Option<HashMap<String, String>>`\
//!   The tags that this configured model algorithm carries, as key-value pairs.
//! - [`kms_key_arn`](GetConfiguredModelAlgorithmOutput::kms_key_arn) (`kmsKeyArn`): `Option<String>`\
//!   ARN of the AWS KMS key that protects the data of this configured algorithm, if one was set.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetConfiguredModelAlgorithmError`] inside
//! [`SdkError::ServiceError`](crate::error::SdkError::ServiceError):
//!
//! - [`ValidationException`](crate::types::error::ValidationException) (HTTP 400)\
//!   A parameter of the request is missing or does not meet its constraints.
//! - [`AccessDeniedException`](crate::types::error::AccessDeniedException) (HTTP 403)\
//!   Your credentials do not permit this action, or not on this resource.
//! - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) (HTTP 404)\
//!   No resource matches the identifier in the request.
//! - [`ThrottlingException`](crate::types::error::ThrottlingException) (HTTP 429)\
//!   Requests are arriving faster than the service admits. Wait a little, then try again.
//!
//! # HTTP
//!
//! `GET /configured-model-algorithms/{configuredModelAlgorithmArn}`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetConfiguredModelAlgorithm).

use std::collections::HashMap;
use crate::types::{ContainerConfig, InferenceContainerConfig};
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `GetConfiguredModelAlgorithm`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetConfiguredModelAlgorithm;

/// The parameters of
/// [`GetConfiguredModelAlgorithm`](crate::Client::get_configured_model_algorithm).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConfiguredModelAlgorithmInput {
    /// ARN of the configured model algorithm to look up, as returned by
    /// [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
    /// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub configured_model_algorithm_arn: Option<String>,
}

impl GetConfiguredModelAlgorithmInput {
    /// Starts building a `GetConfiguredModelAlgorithmInput`.
    #[inline]
    pub fn builder() -> GetConfiguredModelAlgorithmInputBuilder {
        GetConfiguredModelAlgorithmInputBuilder::default()
    }

    /// ARN of the configured model algorithm to look up, as returned by
    /// [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
    /// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
    #[inline]
    pub fn configured_model_algorithm_arn(&self) -> Option<&str> {
        self.configured_model_algorithm_arn.as_deref()
    }
}

/// What [`GetConfiguredModelAlgorithm`](crate::Client::get_configured_model_algorithm) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConfiguredModelAlgorithmOutput {
    /// When this configured model algorithm was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this configured model algorithm last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this configured model algorithm.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub configured_model_algorithm_arn: String,
    /// The name given to this configured model algorithm when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// The container that trains a model, if one was configured.
    pub training_container_config: Option<ContainerConfig>,
    /// The container that runs inference, if one was configured.
    pub inference_container_config: Option<InferenceContainerConfig>,
    /// ARN of the IAM role with which the service pulls the container images from their repository.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    pub role_arn: String,
    /// Free text that describes this configured model algorithm, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// The tags that this configured model algorithm carries, as key-value pairs.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// ARN of the AWS KMS key that protects the data of this configured algorithm, if one was set.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub kms_key_arn: Option<String>,
    pub(crate) _meta: ResponseMetadata,
}

impl GetConfiguredModelAlgorithmOutput {
    /// Starts building a `GetConfiguredModelAlgorithmOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetConfiguredModelAlgorithmOutputBuilder {
        builders::GetConfiguredModelAlgorithmOutputBuilder::default()
    }

    /// When this configured model algorithm was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this configured model algorithm last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this configured model algorithm.
    #[inline]
    pub fn configured_model_algorithm_arn(&self) -> &str {
        &self.configured_model_algorithm_arn
    }

    /// The name given to this configured model algorithm when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The container that trains a model, if one was configured.
    #[inline]
    pub fn training_container_config(&self) -> Option<&ContainerConfig> {
        self.training_container_config.as_ref()
    }

    /// The container that runs inference, if one was configured.
    #[inline]
    pub fn inference_container_config(&self) -> Option<&InferenceContainerConfig> {
        self.inference_container_config.as_ref()
    }

    /// ARN of the IAM role with which the service pulls the container images from their repository.
    #[inline]
    pub fn role_arn(&self) -> &str {
        &self.role_arn
    }

    /// Free text that describes this configured model algorithm, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The tags that this configured model algorithm carries, as key-value pairs.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// ARN of the AWS KMS key that protects the data of this configured algorithm, if one was set.
    #[inline]
    pub fn kms_key_arn(&self) -> Option<&str> {
        self.kms_key_arn.as_deref()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`get_configured_model_algorithm`](crate::Client::get_configured_model_algorithm) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetConfiguredModelAlgorithmError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// No resource matches the identifier in the request.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl GetConfiguredModelAlgorithmError {
    /// Whether this is [`Self::ValidationException`].
    #[inline]
    pub fn is_validation_exception(&self) -> bool {
        matches!(self, Self::ValidationException(_))
    }

    /// Whether this is [`Self::AccessDeniedException`].
    #[inline]
    pub fn is_access_denied_exception(&self) -> bool {
        matches!(self, Self::AccessDeniedException(_))
    }

    /// Whether this is [`Self::ResourceNotFoundException`].
    #[inline]
    pub fn is_resource_not_found_exception(&self) -> bool {
        matches!(self, Self::ResourceNotFoundException(_))
    }

    /// Whether this is [`Self::ThrottlingException`].
    #[inline]
    pub fn is_throttling_exception(&self) -> bool {
        matches!(self, Self::ThrottlingException(_))
    }
}

/// A request to [`GetConfiguredModelAlgorithm`](crate::Client::get_configured_model_algorithm).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetConfiguredModelAlgorithmFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetConfiguredModelAlgorithmInput,
}

/// Builds a [`GetConfiguredModelAlgorithmInput`], without a client.
pub type GetConfiguredModelAlgorithmInputBuilder = GetConfiguredModelAlgorithmFluentBuilder<
    (),
>;

impl<C> GetConfiguredModelAlgorithmFluentBuilder<C> {
    /// ARN of the configured model algorithm to look up, as returned by
    /// [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
    /// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub fn configured_model_algorithm_arn(mut self, input: impl Into<String>) -> Self {
        self.input.configured_model_algorithm_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `configured_model_algorithm_arn`.
    pub fn set_configured_model_algorithm_arn(mut self, input: Option<String>) -> Self {
        self.input.configured_model_algorithm_arn = input;
        self
    }
}

impl GetConfiguredModelAlgorithmFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetConfiguredModelAlgorithmError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetConfiguredModelAlgorithm> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<GetConfiguredModelAlgorithm> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        GetConfiguredModelAlgorithmFluentBuilder, GetConfiguredModelAlgorithmInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetConfiguredModelAlgorithmOutputBuilder;
}
