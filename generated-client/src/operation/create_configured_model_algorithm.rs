// Generated from the service's model: changes are lost at the next run.

//! Describes a custom algorithm: the container image that trains it, the image that runs inference,
//! or both, held in Amazon ECR, along with entry point, arguments and the metrics to be read from
//! the training log. The service pulls the images with `roleArn`.
//!
//! By itself the algorithm is private to your account. Offer it to a collaboration with
//! [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association).
//! A configured algorithm cannot be edited; to change an image or an argument, create another one.
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::{ContainerConfig, InferenceContainerConfig, MetricDefinition};
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .create_configured_model_algorithm()
//!     .name("name") // required
//!     .description("description")
//!     .role_arn("arn:aws:iam::123456789012:role/example") // required
//!     .training_container_config(
//!         ContainerConfig::builder()
//!             .image_uri("image-uri") // required
//!             .entrypoint("entrypoint")
//!             .arguments("argument")
//!             .metric_definitions(MetricDefinition::new("name", "regex"))
//!             .build()?,
//!     )
//!     .inference_container_config(InferenceContainerConfig::new("image-uri"))
//!     .tags("key", "value")
//!     .kms_key_arn("arn:aws:kms:us-east-1:123456789012:key/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`name`](builders::CreateConfiguredModelAlgorithmFluentBuilder::name): `String`, **required**\
//!   A name for the new configured model algorithm.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`description`](builders::CreateConfiguredModelAlgorithmFluentBuilder::description): `String`\
//!   Free text that tells others what the new configured model algorithm is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//! - [`role_arn`](builders::CreateConfiguredModelAlgorithmFluentBuilder::role_arn) (`roleArn`): `String`, **required**\
//!   ARN of the IAM role with which the service pulls the container images from their repository.\
//!   Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. ARN of: `AWS::IAM::Role`.
//! - [`training_container_config`](builders::CreateConfiguredModelAlgorithmFluentBuilder::training_container_config) (`trainingContainerConfig`): [`ContainerConfig`](crate::types::ContainerConfig)\
//!   The container that trains a model: its image, how to start it and which metrics to read from its
//!   logs.
//!
//!   - [`image_uri`](crate::types::ContainerConfig::image_uri) (`imageUri`): `String`, **required**\
//!     Path of the training image in its registry. Write it as `registry/repository[:tag]`; other forms
//!     are not accepted at present. SageMaker describes image paths under
//!     [TrainingImage](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html#sagemaker-Type-AlgorithmSpecification-TrainingImage).\
//!     Length: 1 to 255 characters. Pattern: `^.*$`.
//!   - [`entrypoint`](crate::types::ContainerConfig::entrypoint): `Vec<String>`\
//!     The command that starts the container, as a list of words. It replaces the usual start of
//!     training. SageMaker explains the conventions for
//!     [training containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html).\
//!     Length: 1 to 100 items. Each item: length 1 to 256 characters. Each item: pattern `^.*$`.
//!   - [`arguments`](crate::types::ContainerConfig::arguments): `Vec<String>`\
//!     The arguments to pass to the container when training starts. SageMaker explains the conventions
//!     for
//!     [training containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html).\
//!     Length: 1 to 100 items. Each item: length 1 to 256 characters. Each item: pattern `^.*$`.
//!   - [`metric_definitions`](crate::types::ContainerConfig::metric_definitions) (`metricDefinitions`): [`Vec<MetricDefinition>`](crate::types::MetricDefinition)\
//!     The metrics to read from the logs of the algorithm. Each one found is published to the Amazon
//!     CloudWatch of every member, with the IAM role set through
//!     [`PutMLConfiguration`](crate::Client::put_ml_configuration).\
//!     Length: 0 to 40 items.
//!
//!     - [`name`](crate::types::MetricDefinition::name): `String`, **required**\
//!       What to call the metric.\
//!       Length: 1 to 255 characters. Pattern: `^.+$`.
//!     - [`regex`](crate::types::MetricDefinition::regex): `String`, **required**\
//!       The regular expression that finds the value of the metric in the logs.\
//!       Length: 1 to 500 characters. Pattern: `^.+$`.
//! - [`inference_container_config`](builders::CreateConfiguredModelAlgorithmFluentBuilder::inference_container_config) (`inferenceContainerConfig`): [`InferenceContainerConfig`](crate::types::InferenceContainerConfig)\
//!   The container that runs inference with a model trained by this algorithm.
//!
//!   - [`image_uri`](crate::types::InferenceContainerConfig::image_uri) (`imageUri`): `String`, **required**\
//!     Path of the inference image in its registry. Write it as `registry/repository[:tag]`; other
//!     forms are not accepted at present. SageMaker describes image paths under
//!     [TrainingImage](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html#sagemaker-Type-AlgorithmSpecification-TrainingImage).\
//!     Length: 1 to 255 characters. Pattern: `^.*$`.
//! - [`tags`](builders::CreateConfiguredModelAlgorithmFluentBuilder::tags): `HashMap<String, String>`\
//!   Tags to attach to the new configured model algorithm, as key-value pairs. One resource can carry
//!   up to 50 tags of your own, each with a different key; case matters in keys and in values. Keys
//!   that start with `aws:`, however capitalised, are reserved for AWS.\
//!   Length: 0 to 200 entries. Each key: length 1 to 128 characters. Each value: length 0 to 256 characters.
//! - [`kms_key_arn`](builders::CreateConfiguredModelAlgorithmFluentBuilder::kms_key_arn) (`kmsKeyArn`): `String`\
//!   ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
//!   configured algorithm and the data that goes with it.\
//!   Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. ARN of: `AWS::KMS::Key`.
//!
//! # Response
//!
//! [`CreateConfiguredModelAlgorithmOutput`]:
//!
//! ```text
//! CreateConfiguredModelAlgorithmOutput {
//!     configured_model_algorithm_arn: String,
//! }
//! ```
//!
//! - [`configured_model_algorithm_arn`](CreateConfiguredModelAlgorithmOutput::configured_model_algorithm_arn) (`configuredModelAlgorithmArn`): `String`\
//!   ARN assigned to the new configured model algorithm. Pass it to
//!   [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association).
//!
//! # Errors
//!
//! The service refuses with one of these, as [`CreateConfiguredModelAlgorithmError`] inside
//! [`SdkError::ServiceError`](crate::error::SdkError::ServiceError):
//!
//! - [`ConflictException`](crate::types::error::ConflictException) (HTTP 409)\
//!   The request clashes with the present state of the resource, for example because other resources
//!   still depend on it.
//! - [`ValidationException`](crate::types::error::ValidationException) (HTTP 400)\
//!   A parameter of the request is missing or does not meet its constraints.
//! - [`AccessDeniedException`](crate::types::error::AccessDeniedException) (HTTP 403)\
//!   Your credentials do not permit this action, or not on this resource.
//! - [`ThrottlingException`](crate::types::error::ThrottlingException) (HTTP 429)\
//!   Requests are arriving faster than the service admits. Wait a little, then try again.
//! - [`ServiceQuotaExceededException`](crate::types::error::ServiceQuotaExceededException) (HTTP 402)\
//!   The request would take you beyond one of your service quotas.
//!
//! # HTTP
//!
//! `POST /configured-model-algorithms`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/CreateConfiguredModelAlgorithm).

use std::collections::HashMap;
use crate::types::{ContainerConfig, InferenceContainerConfig};
use crate::types::error::{
    AccessDeniedException, ConflictException, ServiceQuotaExceededException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `CreateConfiguredModelAlgorithm`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct CreateConfiguredModelAlgorithm;

/// The parameters of
/// [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConfiguredModelAlgorithmInput {
    /// A name for the new configured model algorithm.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// Free text that tells others what the new configured model algorithm is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// ARN of the IAM role with which the service pulls the container images from their repository.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    pub role_arn: Option<String>,
    /// The container that trains a model: its image, how to start it and which metrics to read from its
    /// logs.
    pub training_container_config: Option<ContainerConfig>,
    /// The container that runs inference with a model trained by this algorithm.
    pub inference_container_config: Option<InferenceContainerConfig>,
    /// Tags to attach to the new configured model algorithm, as key-value pairs. One resource can carry
    /// up to 50 tags of your own, each with a different key; case matters in keys and in values. Keys
    /// that start with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
    /// configured algorithm and the data that goes with it.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub kms_key_arn: Option<String>,
}

impl CreateConfiguredModelAlgorithmInput {
    /// Starts building a `CreateConfiguredModelAlgorithmInput`.
    #[inline]
    pub fn builder() -> CreateConfiguredModelAlgorithmInputBuilder {
        CreateConfiguredModelAlgorithmInputBuilder::default()
    }

    /// A name for the new configured model algorithm.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Free text that tells others what the new configured model algorithm is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// ARN of the IAM role with which the service pulls the container images from their repository.
    #[inline]
    pub fn role_arn(&self) -> Option<&str> {
        self.role_arn.as_deref()
    }

    /// The container that trains a model: its image, how to start it and which metrics to read from its
    /// logs.
    #[inline]
    pub fn training_container_config(&self) -> Option<&ContainerConfig> {
        self.training_container_config.as_ref()
    }

    /// The container that runs inference with a model trained by this algorithm.
    #[inline]
    pub fn inference_container_config(&self) -> Option<&InferenceContainerConfig> {
        self.inference_container_config.as_ref()
    }

    /// Tags to attach to the new configured model algorithm, as key-value pairs. One resource can carry
    /// up to 50 tags of your own, each with a different key; case matters in keys and in values. Keys
    /// that start with `aws:`, however capitalised, are reserved for AWS.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
    /// configured algorithm and the data that goes with it.
    #[inline]
    pub fn kms_key_arn(&self) -> Option<&str> {
        self.kms_key_arn.as_deref()
    }
}

/// What [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConfiguredModelAlgorithmOutput {
    /// ARN assigned to the new configured model algorithm. Pass it to
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association).
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub configured_model_algorithm_arn: String,
    pub(crate) _meta: ResponseMetadata,
}

impl CreateConfiguredModelAlgorithmOutput {
    /// Starts building a `CreateConfiguredModelAlgorithmOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CreateConfiguredModelAlgorithmOutputBuilder {
        builders::CreateConfiguredModelAlgorithmOutputBuilder::default()
    }

    /// ARN assigned to the new configured model algorithm. Pass it to
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association).
    #[inline]
    pub fn configured_model_algorithm_arn(&self) -> &str {
        &self.configured_model_algorithm_arn
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`create_configured_model_algorithm`](crate::Client::create_configured_model_algorithm) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateConfiguredModelAlgorithmError {
    /// The request clashes with the present state of the resource, for example because other resources
    /// still depend on it.
    ConflictException(ConflictException),
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// The request would take you beyond one of your service quotas.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl CreateConfiguredModelAlgorithmError {
    /// Whether this is [`Self::ConflictException`].
    #[inline]
    pub fn is_conflict_exception(&self) -> bool {
        matches!(self, Self::ConflictException(_))
    }

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

    /// Whether this is [`Self::ThrottlingException`].
    #[inline]
    pub fn is_throttling_exception(&self) -> bool {
        matches!(self, Self::ThrottlingException(_))
    }

    /// Whether this is [`Self::ServiceQuotaExceededException`].
    #[inline]
    pub fn is_service_quota_exceeded_exception(&self) -> bool {
        matches!(self, Self::ServiceQuotaExceededException(_))
    }
}

/// A request to [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateConfiguredModelAlgorithmFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: CreateConfiguredModelAlgorithmInput,
}

/// Builds a [`CreateConfiguredModelAlgorithmInput`], without a client.
pub type CreateConfiguredModelAlgorithmInputBuilder = CreateConfiguredModelAlgorithmFluentBuilder<
    (),
>;

impl<C> CreateConfiguredModelAlgorithmFluentBuilder<C> {
    /// A name for the new configured model algorithm.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.input.name = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `name`.
    pub fn set_name(mut self, input: Option<String>) -> Self {
        self.input.name = input;
        self
    }

    /// Free text that tells others what the new configured model algorithm is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub fn description(mut self, input: impl Into<String>) -> Self {
        self.input.description = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `description`.
    pub fn set_description(mut self, input: Option<String>) -> Self {
        self.input.description = input;
        self
    }

    /// ARN of the IAM role with which the service pulls the container images from their repository.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    pub fn role_arn(mut self, input: impl Into<String>) -> Self {
        self.input.role_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `role_arn`.
    pub fn set_role_arn(mut self, input: Option<String>) -> Self {
        self.input.role_arn = input;
        self
    }

    /// The container that trains a model: its image, how to start it and which metrics to read from its
    /// logs.
    pub fn training_container_config(mut self, input: ContainerConfig) -> Self {
        self.input.training_container_config = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `training_container_config`.
    pub fn set_training_container_config(
        mut self,
        input: Option<ContainerConfig>,
    ) -> Self {
        self.input.training_container_config = input;
        self
    }

    /// The container that runs inference with a model trained by this algorithm.
    pub fn inference_container_config(
        mut self,
        input: InferenceContainerConfig,
    ) -> Self {
        self.input.inference_container_config = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `inference_container_config`.
    pub fn set_inference_container_config(
        mut self,
        input: Option<InferenceContainerConfig>,
    ) -> Self {
        self.input.inference_container_config = input;
        self
    }

    /// Tags to attach to the new configured model algorithm, as key-value pairs. One resource can carry
    /// up to 50 tags of your own, each with a different key; case matters in keys and in values. Keys
    /// that start with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    ///
    /// Inserts one entry; call it again for each further one.
    pub fn tags(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.tags.get_or_insert_default().insert(k.into(), v.into());
        self
    }

    /// Replaces or, with `None`, clears `tags`.
    pub fn set_tags(mut self, input: Option<HashMap<String, String>>) -> Self {
        self.input.tags = input;
        self
    }

    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
    /// configured algorithm and the data that goes with it.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub fn kms_key_arn(mut self, input: impl Into<String>) -> Self {
        self.input.kms_key_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `kms_key_arn`.
    pub fn set_kms_key_arn(mut self, input: Option<String>) -> Self {
        self.input.kms_key_arn = input;
        self
    }
}

impl CreateConfiguredModelAlgorithmFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`CreateConfiguredModelAlgorithmError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<CreateConfiguredModelAlgorithm> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<CreateConfiguredModelAlgorithm> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        CreateConfiguredModelAlgorithmFluentBuilder,
        CreateConfiguredModelAlgorithmInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::CreateConfiguredModelAlgorithmOutputBuilder;
}
