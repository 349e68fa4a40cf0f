// Generated from the service's model: changes are lost at the next run.

//! Builders of structures. What only comes back has one with the feature `test-util`.

use std::collections::HashMap;
use crate::types::{
    AudienceDestination, AudienceGenerationJobDataSource, AudienceSize,
    AudienceSizeConfig, AudienceSizeType, ColumnSchema, ColumnType, ComputeConfiguration,
    ConfiguredAudienceModelOutputConfig, ContainerConfig, CustomEntityConfig, DataSource,
    Dataset, DatasetInputConfig, DatasetType, Destination, EntityType, GlueDataSource,
    IncrementalTrainingDataChannel, InferenceContainerConfig,
    InferenceContainerExecutionParameters, InferenceInstanceType,
    InferenceOutputConfiguration, InferenceReceiverMember, InferenceResourceConfig,
    InputChannel, InputChannelDataSource, InstanceType, LogRedactionConfiguration,
    LogType, LogsConfigurationPolicy, MetricDefinition, MetricsConfigurationPolicy,
    MlOutputConfiguration, ModelInferenceDataSource, ModelTrainingDataChannel,
    NoiseLevelType, PayerConfiguration, PrivacyConfiguration,
    PrivacyConfigurationPolicies, ProtectedQueryInputParameters,
    ProtectedQuerySqlParameters, ResourceConfig, ResultFormat, S3ConfigMap,
    S3DataDistributionType, StoppingCondition, TrainedModelArtifactMaxSize,
    TrainedModelArtifactMaxSizeUnitType, TrainedModelExportFileType,
    TrainedModelExportOutputConfiguration, TrainedModelExportReceiverMember,
    TrainedModelExportsConfigurationPolicy, TrainedModelExportsMaxSize,
    TrainedModelExportsMaxSizeUnitType, TrainedModelInferenceJobsConfigurationPolicy,
    TrainedModelInferenceMaxOutputSize, TrainedModelInferenceMaxOutputSizeUnitType,
    TrainedModelsConfigurationPolicy, WorkerComputeConfiguration,
    WorkerComputeConfigurationProperties, WorkerComputeType,
};
use smithy_runtime::builder::Given;
use smithy_runtime::error::BuildError;
use smithy_runtime::serde::Shape;

#[cfg(feature = "test-util")]
pub use crate::test_util::types::{
    AccessBudgetBuilder, AccessBudgetDetailsBuilder, AudienceExportJobSummaryBuilder,
    AudienceGenerationJobSummaryBuilder, AudienceModelSummaryBuilder,
    AudienceQualityMetricsBuilder,
    CollaborationConfiguredModelAlgorithmAssociationSummaryBuilder,
    CollaborationMlInputChannelSummaryBuilder,
    CollaborationTrainedModelExportJobSummaryBuilder,
    CollaborationTrainedModelInferenceJobSummaryBuilder,
    CollaborationTrainedModelSummaryBuilder, ColumnClassificationDetailsBuilder,
    ConfiguredAudienceModelSummaryBuilder,
    ConfiguredModelAlgorithmAssociationSummaryBuilder,
    ConfiguredModelAlgorithmSummaryBuilder, DataPrivacyScoresBuilder,
    IncrementalTrainingDataChannelOutputBuilder, MembershipInferenceAttackScoreBuilder,
    MlInputChannelSummaryBuilder, MlSyntheticDataParametersBuilder,
    RelevanceMetricBuilder, StatusDetailsBuilder, SyntheticDataColumnPropertiesBuilder,
    SyntheticDataConfigurationBuilder, SyntheticDataEvaluationScoresBuilder,
    TrainedModelInferenceJobSummaryBuilder, TrainedModelSummaryBuilder,
    TrainingDatasetSummaryBuilder,
};

/// Builds an [`AudienceDestination`].
#[derive(Clone, Debug, PartialEq)]
pub struct AudienceDestinationBuilder {
    value: AudienceDestination,
    given: Given,
}

impl Default for AudienceDestinationBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl AudienceDestinationBuilder {
    /// Bucket and path to which audiences are written.
    ///
    /// - Required
    #[inline]
    pub fn s3_destination(mut self, input: S3ConfigMap) -> Self {
        self.value.s3_destination = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `s3_destination`.
    #[inline]
    pub fn set_s3_destination(mut self, input: Option<S3ConfigMap>) -> Self {
        self.given.set(0, &mut self.value.s3_destination, input);
        self
    }

    /// The `AudienceDestination`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<AudienceDestination, BuildError> {
        self.given.check("AudienceDestination", &["s3_destination"])?;
        Ok(self.value)
    }
}

/// Builds an [`AudienceGenerationJobDataSource`].
#[derive(Clone, Debug, PartialEq)]
pub struct AudienceGenerationJobDataSourceBuilder {
    value: AudienceGenerationJobDataSource,
    given: Given,
}

impl Default for AudienceGenerationJobDataSourceBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl AudienceGenerationJobDataSourceBuilder {
    /// The file in Amazon S3 that lists the seed users. It is in JSON Lines form, with one object such
    /// as `{"user_id": "111111"}` on each line.
    #[inline]
    pub fn data_source(mut self, input: S3ConfigMap) -> Self {
        self.value.data_source = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `data_source`.
    #[inline]
    pub fn set_data_source(mut self, input: Option<S3ConfigMap>) -> Self {
        self.value.data_source = input;
        self
    }

    /// ARN of the IAM role with which the service reads the seed audience from Amazon S3.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    #[inline]
    pub fn role_arn(mut self, input: impl Into<String>) -> Self {
        self.value.role_arn = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `role_arn`.
    #[inline]
    pub fn set_role_arn(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.role_arn, input);
        self
    }

    /// The SQL query that selects the seed users.
    ///
    /// - Sensitive: redacted in `Debug` output and in errors
    #[inline]
    pub fn sql_parameters(mut self, input: ProtectedQuerySqlParameters) -> Self {
        self.value.sql_parameters = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `sql_parameters`.
    #[inline]
    pub fn set_sql_parameters(
        mut self,
        input: Option<ProtectedQuerySqlParameters>,
    ) -> Self {
        self.value.sql_parameters = input;
        self
    }

    /// The compute capacity for the query in `sqlParameters`.
    #[inline]
    pub fn sql_compute_configuration(mut self, input: ComputeConfiguration) -> Self {
        self.value.sql_compute_configuration = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `sql_compute_configuration`.
    #[inline]
    pub fn set_sql_compute_configuration(
        mut self,
        input: Option<ComputeConfiguration>,
    ) -> Self {
        self.value.sql_compute_configuration = input;
        self
    }

    /// The `AudienceGenerationJobDataSource`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<AudienceGenerationJobDataSource, BuildError> {
        self.given.check("AudienceGenerationJobDataSource", &["role_arn"])?;
        Ok(self.value)
    }
}

/// Builds an [`AudienceSize`].
#[derive(Clone, Debug, PartialEq)]
pub struct AudienceSizeBuilder {
    value: AudienceSize,
    given: Given,
}

impl Default for AudienceSizeBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl AudienceSizeBuilder {
    /// How to read `value`: as a count of users (`ABSOLUTE`) or as a percentage (`PERCENTAGE`).
    ///
    /// - Required
    #[inline]
    pub fn r#type(mut self, input: AudienceSizeType) -> Self {
        self.value.r#type = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `type`.
    #[inline]
    pub fn set_type(mut self, input: Option<AudienceSizeType>) -> Self {
        self.given.set(0, &mut self.value.r#type, input);
        self
    }

    /// The size itself. With `PERCENTAGE`, it lies between 1 and 100.
    ///
    /// - Required
    /// - Range: 1 to 20000000
    #[inline]
    pub fn value(mut self, input: i32) -> Self {
        self.value.value = input;
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `value`.
    #[inline]
    pub fn set_value(mut self, input: Option<i32>) -> Self {
        self.given.set(1, &mut self.value.value, input);
        self
    }

    /// The `AudienceSize`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<AudienceSize, BuildError> {
        self.given.check("AudienceSize", &["type", "value"])?;
        Ok(self.value)
    }
}

/// Builds an [`AudienceSizeConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct AudienceSizeConfigBuilder {
    value: AudienceSizeConfig,
    given: Given,
}

impl Default for AudienceSizeConfigBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl AudienceSizeConfigBuilder {
    /// How to read the numbers in `audienceSizeBins`: as counts of users or as percentages.
    ///
    /// - Required
    #[inline]
    pub fn audience_size_type(mut self, input: AudienceSizeType) -> Self {
        self.value.audience_size_type = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `audience_size_type`.
    #[inline]
    pub fn set_audience_size_type(mut self, input: Option<AudienceSizeType>) -> Self {
        self.given.set(0, &mut self.value.audience_size_type, input);
        self
    }

    /// The sizes on offer, without repeats. With `PERCENTAGE`, each lies between 1 and 100.
    ///
    /// - Required
    /// - Length: 1 to 25 items
    /// - Items are unique
    /// - Each item: range 1 to 20000000
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn audience_size_bins(mut self, input: i32) -> Self {
        self.value.audience_size_bins.push(input);
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `audience_size_bins`.
    #[inline]
    pub fn set_audience_size_bins(mut self, input: Option<Vec<i32>>) -> Self {
        self.given.set(1, &mut self.value.audience_size_bins, input);
        self
    }

    /// The `AudienceSizeConfig`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<AudienceSizeConfig, BuildError> {
        self.given
            .check("AudienceSizeConfig", &["audience_size_type", "audience_size_bins"])?;
        Ok(self.value)
    }
}

/// Builds a [`ColumnSchema`].
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnSchemaBuilder {
    value: ColumnSchema,
    given: Given,
}

impl Default for ColumnSchemaBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl ColumnSchemaBuilder {
    /// The name under which the table has this column.
    ///
    /// - Required
    /// - Length: 1 to 128 characters
    /// - Pattern: `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
    #[inline]
    pub fn column_name(mut self, input: impl Into<String>) -> Self {
        self.value.column_name = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `column_name`.
    #[inline]
    pub fn set_column_name(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.column_name, input);
        self
    }

    /// The role that the column plays in training.
    ///
    /// - Required
    /// - Length: exactly 1 item
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn column_types(mut self, input: ColumnType) -> Self {
        self.value.column_types.push(input);
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `column_types`.
    #[inline]
    pub fn set_column_types(mut self, input: Option<Vec<ColumnType>>) -> Self {
        self.given.set(1, &mut self.value.column_types, input);
        self
    }

    /// The `ColumnSchema`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<ColumnSchema, BuildError> {
        self.given.check("ColumnSchema", &["column_name", "column_types"])?;
        Ok(self.value)
    }
}

/// Builds a [`ConfiguredAudienceModelOutputConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct ConfiguredAudienceModelOutputConfigBuilder {
    value: ConfiguredAudienceModelOutputConfig,
    given: Given,
}

impl Default for ConfiguredAudienceModelOutputConfigBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl ConfiguredAudienceModelOutputConfigBuilder {
    /// The place in Amazon S3 to which audiences are written.
    ///
    /// - Required
    #[inline]
    pub fn destination(mut self, input: AudienceDestination) -> Self {
        self.value.destination = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `destination`.
    #[inline]
    pub fn set_destination(mut self, input: Option<AudienceDestination>) -> Self {
        self.given.set(0, &mut self.value.destination, input);
        self
    }

    /// ARN of the IAM role that may write to the destination.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    #[inline]
    pub fn role_arn(mut self, input: impl Into<String>) -> Self {
        self.value.role_arn = input.into();
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `role_arn`.
    #[inline]
    pub fn set_role_arn(mut self, input: Option<String>) -> Self {
        self.given.set(1, &mut self.value.role_arn, input);
        self
    }

    /// The `ConfiguredAudienceModelOutputConfig`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<ConfiguredAudienceModelOutputConfig, BuildError> {
        self.given
            .check("ConfiguredAudienceModelOutputConfig", &["destination", "role_arn"])?;
        Ok(self.value)
    }
}

/// Builds a [`ContainerConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerConfigBuilder {
    value: ContainerConfig,
    given: Given,
}

impl Default for ContainerConfigBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl ContainerConfigBuilder {
    /// Path of the training image in its registry. Write it as `registry/repository[:tag]`; other forms
    /// are not accepted at present. SageMaker describes image paths under
    /// [TrainingImage](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html#sagemaker-Type-AlgorithmSpecification-TrainingImage).
    ///
    /// - Required
    /// - Length: 1 to 255 characters
    /// - Pattern: `^.*$`
    #[inline]
    pub fn image_uri(mut self, input: impl Into<String>) -> Self {
        self.value.image_uri = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `image_uri`.
    #[inline]
    pub fn set_image_uri(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.image_uri, input);
        self
    }

    /// The command that starts the container, as a list of words. It replaces the usual start of
    /// training. SageMaker explains the conventions for
    /// [training containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html).
    ///
    /// - Length: 1 to 100 items
    /// - Each item: length 1 to 256 characters
    /// - Each item: pattern `^.*$`
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn entrypoint(mut self, input: impl Into<String>) -> Self {
        self.value.entrypoint.get_or_insert_default().push(input.into());
        self
    }

    /// Replaces or, with `None`, clears `entrypoint`.
    #[inline]
    pub fn set_entrypoint(mut self, input: Option<Vec<String>>) -> Self {
        self.value.entrypoint = input;
        self
    }

    /// The arguments to pass to the container when training starts. SageMaker explains the conventions
    /// for
    /// [training containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html).
    ///
    /// - Length: 1 to 100 items
    /// - Each item: length 1 to 256 characters
    /// - Each item: pattern `^.*$`
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn arguments(mut self, input: impl Into<String>) -> Self {
        self.value.arguments.get_or_insert_default().push(input.into());
        self
    }

    /// Replaces or, with `None`, clears `arguments`.
    #[inline]
    pub fn set_arguments(mut self, input: Option<Vec<String>>) -> Self {
        self.value.arguments = input;
        self
    }

    /// The metrics to read from the logs of the algorithm. Each one found is published to the Amazon
    /// CloudWatch of every member, with the IAM role set through
    /// [`PutMLConfiguration`](crate::Client::put_ml_configuration).
    ///
    /// - Length: 0 to 40 items
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn metric_definitions(mut self, input: MetricDefinition) -> Self {
        self.value.metric_definitions.get_or_insert_default().push(input);
        self
    }

    /// Replaces or, with `None`, clears `metric_definitions`.
    #[inline]
    pub fn set_metric_definitions(
        mut self,
        input: Option<Vec<MetricDefinition>>,
    ) -> Self {
        self.value.metric_definitions = input;
        self
    }

    /// The `ContainerConfig`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<ContainerConfig, BuildError> {
        self.given.check("ContainerConfig", &["image_uri"])?;
        Ok(self.value)
    }
}

/// Builds a [`CustomEntityConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct CustomEntityConfigBuilder {
    value: CustomEntityConfig,
    given: Given,
}

impl Default for CustomEntityConfigBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl CustomEntityConfigBuilder {
    /// The patterns to look for. Set them only when `CUSTOM` redaction is on.
    ///
    /// - Required
    /// - Length: 1 to 10 items
    /// - Items are unique
    /// - Each item: length 1 to 200 characters
    /// - Each item: pattern `^[a-zA-Z0-9\_\#\=\@/\;\,\-\ \^\$\?\[\]\{\}\|\\\*\+\.\(\)]+$`
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn custom_data_identifiers(mut self, input: impl Into<String>) -> Self {
        self.value.custom_data_identifiers.push(input.into());
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `custom_data_identifiers`.
    #[inline]
    pub fn set_custom_data_identifiers(mut self, input: Option<Vec<String>>) -> Self {
        self.given.set(0, &mut self.value.custom_data_identifiers, input);
        self
    }

    /// The `CustomEntityConfig`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<CustomEntityConfig, BuildError> {
        self.given.check("CustomEntityConfig", &["custom_data_identifiers"])?;
        Ok(self.value)
    }
}

/// Builds a [`DataSource`].
#[derive(Clone, Debug, PartialEq)]
pub struct DataSourceBuilder {
    value: DataSource,
    given: Given,
}

impl Default for DataSourceBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl DataSourceBuilder {
    /// The AWS Glue table to read, with its database and catalog.
    ///
    /// - Required
    #[inline]
    pub fn glue_data_source(mut self, input: GlueDataSource) -> Self {
        self.value.glue_data_source = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `glue_data_source`.
    #[inline]
    pub fn set_glue_data_source(mut self, input: Option<GlueDataSource>) -> Self {
        self.given.set(0, &mut self.value.glue_data_source, input);
        self
    }

    /// The `DataSource`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<DataSource, BuildError> {
        self.given.check("DataSource", &["glue_data_source"])?;
        Ok(self.value)
    }
}

/// Builds a [`Dataset`].
#[derive(Clone, Debug, PartialEq)]
pub struct DatasetBuilder {
    value: Dataset,
    given: Given,
}

impl Default for DatasetBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl DatasetBuilder {
    /// The kind of data that the dataset holds.
    ///
    /// - Required
    #[inline]
    pub fn r#type(mut self, input: DatasetType) -> Self {
        self.value.r#type = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `type`.
    #[inline]
    pub fn set_type(mut self, input: Option<DatasetType>) -> Self {
        self.given.set(0, &mut self.value.r#type, input);
        self
    }

    /// The columns of the dataset and the table they come from.
    ///
    /// - Required
    #[inline]
    pub fn input_config(mut self, input: DatasetInputConfig) -> Self {
        self.value.input_config = input;
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `input_config`.
    #[inline]
    pub fn set_input_config(mut self, input: Option<DatasetInputConfig>) -> Self {
        self.given.set(1, &mut self.value.input_config, input);
        self
    }

    /// The `Dataset`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<Dataset, BuildError> {
        self.given.check("Dataset", &["type", "input_config"])?;
        Ok(self.value)
    }
}

/// Builds a [`DatasetInputConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct DatasetInputConfigBuilder {
    value: DatasetInputConfig,
    given: Given,
}

impl Default for DatasetInputConfigBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl DatasetInputConfigBuilder {
    /// The columns to use, each with the role it plays in training.
    ///
    /// - Required
    /// - Length: 1 to 100 items
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn schema(mut self, input: ColumnSchema) -> Self {
        self.value.schema.push(input);
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `schema`.
    #[inline]
    pub fn set_schema(mut self, input: Option<Vec<ColumnSchema>>) -> Self {
        self.given.set(0, &mut self.value.schema, input);
        self
    }

    /// The AWS Glue table to read the dataset from.
    ///
    /// - Required
    #[inline]
    pub fn data_source(mut self, input: DataSource) -> Self {
        self.value.data_source = input;
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `data_source`.
    #[inline]
    pub fn set_data_source(mut self, input: Option<DataSource>) -> Self {
        self.given.set(1, &mut self.value.data_source, input);
        self
    }

    /// The `DatasetInputConfig`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<DatasetInputConfig, BuildError> {
        self.given.check("DatasetInputConfig", &["schema", "data_source"])?;
        Ok(self.value)
    }
}

/// Builds a [`Destination`].
#[derive(Clone, Debug, PartialEq)]
pub struct DestinationBuilder {
    value: Destination,
    given: Given,
}

impl Default for DestinationBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl DestinationBuilder {
    /// Bucket and path to which model artifacts are exported.
    ///
    /// - Required
    #[inline]
    pub fn s3_destination(mut self, input: S3ConfigMap) -> Self {
        self.value.s3_destination = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `s3_destination`.
    #[inline]
    pub fn set_s3_destination(mut self, input: Option<S3ConfigMap>) -> Self {
        self.given.set(0, &mut self.value.s3_destination, input);
        self
    }

    /// The `Destination`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<Destination, BuildError> {
        self.given.check("Destination", &["s3_destination"])?;
        Ok(self.value)
    }
}

/// Builds a [`GlueDataSource`].
#[derive(Clone, Debug, PartialEq)]
pub struct GlueDataSourceBuilder {
    value: GlueDataSource,
    given: Given,
}

impl Default for GlueDataSourceBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl GlueDataSourceBuilder {
    /// Name of the AWS Glue table that holds the training data.
    ///
    /// - Required
    /// - Length: 1 to 128 characters
    /// - Pattern: `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
    #[inline]
    pub fn table_name(mut self, input: impl Into<String>) -> Self {
        self.value.table_name = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `table_name`.
    #[inline]
    pub fn set_table_name(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.table_name, input);
        self
    }

    /// Name of the AWS Glue database in which the table is found.
    ///
    /// - Required
    /// - Length: 1 to 128 characters
    /// - Pattern: `^[a-zA-Z0-9_](([a-zA-Z0-9_]+-)*([a-zA-Z0-9_]+))?$`
    #[inline]
    pub fn database_name(mut self, input: impl Into<String>) -> Self {
        self.value.database_name = input.into();
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `database_name`.
    #[inline]
    pub fn set_database_name(mut self, input: Option<String>) -> Self {
        self.given.set(1, &mut self.value.database_name, input);
        self
    }

    /// ID of the AWS Glue catalog in which the database is found.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    #[inline]
    pub fn catalog_id(mut self, input: impl Into<String>) -> Self {
        self.value.catalog_id = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `catalog_id`.
    #[inline]
    pub fn set_catalog_id(mut self, input: Option<String>) -> Self {
        self.value.catalog_id = input;
        self
    }

    /// The `GlueDataSource`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<GlueDataSource, BuildError> {
        self.given.check("GlueDataSource", &["table_name", "database_name"])?;
        Ok(self.value)
    }
}

/// Builds an [`IncrementalTrainingDataChannel`].
#[derive(Clone, Debug, PartialEq)]
pub struct IncrementalTrainingDataChannelBuilder {
    value: IncrementalTrainingDataChannel,
    given: Given,
}

impl Default for IncrementalTrainingDataChannelBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl IncrementalTrainingDataChannelBuilder {
    /// ARN of the trained model to build on, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    #[inline]
    pub fn trained_model_arn(mut self, input: impl Into<String>) -> Self {
        self.value.trained_model_arn = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `trained_model_arn`.
    #[inline]
    pub fn set_trained_model_arn(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.trained_model_arn, input);
        self
    }

    /// Version of the trained model to build on. The latest one unless set.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    #[inline]
    pub fn version_identifier(mut self, input: impl Into<String>) -> Self {
        self.value.version_identifier = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `version_identifier`.
    #[inline]
    pub fn set_version_identifier(mut self, input: Option<String>) -> Self {
        self.value.version_identifier = input;
        self
    }

    /// The name under which the training algorithm sees the earlier model. No two channels of one
    /// training may share a name.
    ///
    /// - Required
    /// - Length: 1 to 64 characters
    /// - Pattern: `^[A-Za-z0-9\.\-_]+$`
    #[inline]
    pub fn channel_name(mut self, input: impl Into<String>) -> Self {
        self.value.channel_name = input.into();
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `channel_name`.
    #[inline]
    pub fn set_channel_name(mut self, input: Option<String>) -> Self {
        self.given.set(1, &mut self.value.channel_name, input);
        self
    }

    /// The `IncrementalTrainingDataChannel`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<IncrementalTrainingDataChannel, BuildError> {
        self.given
            .check(
                "IncrementalTrainingDataChannel",
                &["trained_model_arn", "channel_name"],
            )?;
        Ok(self.value)
    }
}

/// Builds an [`InferenceContainerConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct InferenceContainerConfigBuilder {
    value: InferenceContainerConfig,
    given: Given,
}

impl Default for InferenceContainerConfigBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl InferenceContainerConfigBuilder {
    /// Path of the inference image in its registry. Write it as `registry/repository[:tag]`; other
    /// forms are not accepted at present. SageMaker describes image paths under
    /// [TrainingImage](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html#sagemaker-Type-AlgorithmSpecification-TrainingImage).
    ///
    /// - Required
    /// - Length: 1 to 255 characters
    /// - Pattern: `^.*$`
    #[inline]
    pub fn image_uri(mut self, input: impl Into<String>) -> Self {
        self.value.image_uri = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `image_uri`.
    #[inline]
    pub fn set_image_uri(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.image_uri, input);
        self
    }

    /// The `InferenceContainerConfig`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<InferenceContainerConfig, BuildError> {
        self.given.check("InferenceContainerConfig", &["image_uri"])?;
        Ok(self.value)
    }
}

/// Builds an [`InferenceContainerExecutionParameters`].
#[derive(Clone, Debug, PartialEq)]
pub struct InferenceContainerExecutionParametersBuilder {
    value: InferenceContainerExecutionParameters,
}

impl Default for InferenceContainerExecutionParametersBuilder {
    fn default() -> Self {
        Self { value: Shape::empty() }
    }
}

impl InferenceContainerExecutionParametersBuilder {
    /// How much data one call to the container may carry, in megabytes.
    ///
    /// - Range: 1 to 100
    #[inline]
    pub fn max_payload_in_mb(mut self, input: i32) -> Self {
        self.value.max_payload_in_mb = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `max_payload_in_mb`.
    #[inline]
    pub fn set_max_payload_in_mb(mut self, input: Option<i32>) -> Self {
        self.value.max_payload_in_mb = input;
        self
    }

    /// The `InferenceContainerExecutionParameters`.
    #[inline]
    pub fn build(self) -> InferenceContainerExecutionParameters {
        self.value
    }
}

/// Builds an [`InferenceOutputConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct InferenceOutputConfigurationBuilder {
    value: InferenceOutputConfiguration,
    given: Given,
}

impl Default for InferenceOutputConfigurationBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl InferenceOutputConfigurationBuilder {
    /// MIME type of the output. `application/json` unless set.
    ///
    /// - Default: `application/json`
    /// - Length: at most 256 characters
    /// - Pattern: `^.*$`
    #[inline]
    pub fn accept(mut self, input: impl Into<String>) -> Self {
        self.value.accept = input.into();
        self
    }

    /// Replaces or, with `None`, clears `accept`.
    #[inline]
    pub fn set_accept(mut self, input: Option<String>) -> Self {
        self.value.accept = input.unwrap_or_else(|| Self::default().value.accept);
        self
    }

    /// The members who receive the output.
    ///
    /// - Required
    /// - Length: exactly 1 item
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn members(mut self, input: InferenceReceiverMember) -> Self {
        self.value.members.push(input);
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `members`.
    #[inline]
    pub fn set_members(mut self, input: Option<Vec<InferenceReceiverMember>>) -> Self {
        self.given.set(0, &mut self.value.members, input);
        self
    }

    /// The `InferenceOutputConfiguration`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<InferenceOutputConfiguration, BuildError> {
        self.given.check("InferenceOutputConfiguration", &["members"])?;
        Ok(self.value)
    }
}

/// Builds an [`InferenceReceiverMember`].
#[derive(Clone, Debug, PartialEq)]
pub struct InferenceReceiverMemberBuilder {
    value: InferenceReceiverMember,
    given: Given,
}

impl Default for InferenceReceiverMemberBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl InferenceReceiverMemberBuilder {
    /// ID of the AWS account of the member.
    ///
    /// - Required
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    #[inline]
    pub fn account_id(mut self, input: impl Into<String>) -> Self {
        self.value.account_id = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `account_id`.
    #[inline]
    pub fn set_account_id(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.account_id, input);
        self
    }

    /// The `InferenceReceiverMember`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<InferenceReceiverMember, BuildError> {
        self.given.check("InferenceReceiverMember", &["account_id"])?;
        Ok(self.value)
    }
}

/// Builds an [`InferenceResourceConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct InferenceResourceConfigBuilder {
    value: InferenceResourceConfig,
    given: Given,
}

impl Default for InferenceResourceConfigBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl InferenceResourceConfigBuilder {
    /// The type of each instance.
    ///
    /// - Required
    #[inline]
    pub fn instance_type(mut self, input: InferenceInstanceType) -> Self {
        self.value.instance_type = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `instance_type`.
    #[inline]
    pub fn set_instance_type(mut self, input: Option<InferenceInstanceType>) -> Self {
        self.given.set(0, &mut self.value.instance_type, input);
        self
    }

    /// How many instances to use. One unless set.
    ///
    /// - Default: `1`
    /// - Range: 1 to 10
    #[inline]
    pub fn instance_count(mut self, input: i32) -> Self {
        self.value.instance_count = input;
        self
    }

    /// Replaces or, with `None`, clears `instance_count`.
    #[inline]
    pub fn set_instance_count(mut self, input: Option<i32>) -> Self {
        self.value.instance_count = input
            .unwrap_or_else(|| Self::default().value.instance_count);
        self
    }

    /// The `InferenceResourceConfig`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<InferenceResourceConfig, BuildError> {
        self.given.check("InferenceResourceConfig", &["instance_type"])?;
        Ok(self.value)
    }
}

/// Builds an [`InputChannel`].
#[derive(Clone, Debug, PartialEq)]
pub struct InputChannelBuilder {
    value: InputChannel,
    given: Given,
}

impl Default for InputChannelBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl InputChannelBuilder {
    /// The query whose result is the data.
    ///
    /// - Required
    #[inline]
    pub fn data_source(mut self, input: InputChannelDataSource) -> Self {
        self.value.data_source = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `data_source`.
    #[inline]
    pub fn set_data_source(mut self, input: Option<InputChannelDataSource>) -> Self {
        self.given.set(0, &mut self.value.data_source, input);
        self
    }

    /// ARN of the IAM role that runs the query in `dataSource`. The role must live in your own account:
    /// naming a role of another account fails with `AccessDeniedException`.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    #[inline]
    pub fn role_arn(mut self, input: impl Into<String>) -> Self {
        self.value.role_arn = input.into();
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `role_arn`.
    #[inline]
    pub fn set_role_arn(mut self, input: Option<String>) -> Self {
        self.given.set(1, &mut self.value.role_arn, input);
        self
    }

    /// The `InputChannel`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<InputChannel, BuildError> {
        self.given.check("InputChannel", &["data_source", "role_arn"])?;
        Ok(self.value)
    }
}

/// Builds a [`LogRedactionConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct LogRedactionConfigurationBuilder {
    value: LogRedactionConfiguration,
    given: Given,
}

impl Default for LogRedactionConfigurationBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl LogRedactionConfigurationBuilder {
    /// The kinds of content to black out. With `CUSTOM`, set `customEntityConfig` as well; its patterns
    /// then apply to logs and error messages.
    ///
    /// - Required
    /// - Length: at least 1 item
    /// - Items are unique
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn entities_to_redact(mut self, input: EntityType) -> Self {
        self.value.entities_to_redact.push(input);
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `entities_to_redact`.
    #[inline]
    pub fn set_entities_to_redact(mut self, input: Option<Vec<EntityType>>) -> Self {
        self.given.set(0, &mut self.value.entities_to_redact, input);
        self
    }

    /// The patterns for the `CUSTOM` kind. Set it if, and only if, `entitiesToRedact` has `CUSTOM` in
    /// it.
    #[inline]
    pub fn custom_entity_config(mut self, input: CustomEntityConfig) -> Self {
        self.value.custom_entity_config = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `custom_entity_config`.
    #[inline]
    pub fn set_custom_entity_config(
        mut self,
        input: Option<CustomEntityConfig>,
    ) -> Self {
        self.value.custom_entity_config = input;
        self
    }

    /// The `LogRedactionConfiguration`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<LogRedactionConfiguration, BuildError> {
        self.given.check("LogRedactionConfiguration", &["entities_to_redact"])?;
        Ok(self.value)
    }
}

/// Builds a [`LogsConfigurationPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct LogsConfigurationPolicyBuilder {
    value: LogsConfigurationPolicy,
    given: Given,
}

impl Default for LogsConfigurationPolicyBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl LogsConfigurationPolicyBuilder {
    /// IDs of the AWS accounts that may read the logs.
    ///
    /// - Required
    /// - Length: 1 to 5 items
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn allowed_account_ids(mut self, input: impl Into<String>) -> Self {
        self.value.allowed_account_ids.push(input.into());
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `allowed_account_ids`.
    #[inline]
    pub fn set_allowed_account_ids(mut self, input: Option<Vec<String>>) -> Self {
        self.given.set(0, &mut self.value.allowed_account_ids, input);
        self
    }

    /// A regular expression. Only log content that matches it is passed on.
    ///
    /// - Length: 0 to 1024 characters
    #[inline]
    pub fn filter_pattern(mut self, input: impl Into<String>) -> Self {
        self.value.filter_pattern = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `filter_pattern`.
    #[inline]
    pub fn set_filter_pattern(mut self, input: Option<String>) -> Self {
        self.value.filter_pattern = input;
        self
    }

    /// Which logs the rule covers: the full logs (`ALL`) or a summary of errors (`ERROR_SUMMARY`).
    ///
    /// - Default: `ALL`
    #[inline]
    pub fn log_type(mut self, input: LogType) -> Self {
        self.value.log_type = input;
        self
    }

    /// Replaces or, with `None`, clears `log_type`.
    #[inline]
    pub fn set_log_type(mut self, input: Option<LogType>) -> Self {
        self.value.log_type = input.unwrap_or_else(|| Self::default().value.log_type);
        self
    }

    /// What to black out in the logs before anyone reads them.
    #[inline]
    pub fn log_redaction_configuration(
        mut self,
        input: LogRedactionConfiguration,
    ) -> Self {
        self.value.log_redaction_configuration = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `log_redaction_configuration`.
    #[inline]
    pub fn set_log_redaction_configuration(
        mut self,
        input: Option<LogRedactionConfiguration>,
    ) -> Self {
        self.value.log_redaction_configuration = input;
        self
    }

    /// The `LogsConfigurationPolicy`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<LogsConfigurationPolicy, BuildError> {
        self.given.check("LogsConfigurationPolicy", &["allowed_account_ids"])?;
        Ok(self.value)
    }
}

/// Builds a [`MetricDefinition`].
#[derive(Clone, Debug, PartialEq)]
pub struct MetricDefinitionBuilder {
    value: MetricDefinition,
    given: Given,
}

impl Default for MetricDefinitionBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl MetricDefinitionBuilder {
    /// What to call the metric.
    ///
    /// - Required
    /// - Length: 1 to 255 characters
    /// - Pattern: `^.+$`
    #[inline]
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.value.name = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `name`.
    #[inline]
    pub fn set_name(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.name, input);
        self
    }

    /// The regular expression that finds the value of the metric in the logs.
    ///
    /// - Required
    /// - Length: 1 to 500 characters
    /// - Pattern: `^.+$`
    #[inline]
    pub fn regex(mut self, input: impl Into<String>) -> Self {
        self.value.regex = input.into();
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `regex`.
    #[inline]
    pub fn set_regex(mut self, input: Option<String>) -> Self {
        self.given.set(1, &mut self.value.regex, input);
        self
    }

    /// The `MetricDefinition`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<MetricDefinition, BuildError> {
        self.given.check("MetricDefinition", &["name", "regex"])?;
        Ok(self.value)
    }
}

/// Builds a [`MetricsConfigurationPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct MetricsConfigurationPolicyBuilder {
    value: MetricsConfigurationPolicy,
    given: Given,
}

impl Default for MetricsConfigurationPolicyBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl MetricsConfigurationPolicyBuilder {
    /// How much noise to add to the metrics.
    ///
    /// - Required
    #[inline]
    pub fn noise_level(mut self, input: NoiseLevelType) -> Self {
        self.value.noise_level = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `noise_level`.
    #[inline]
    pub fn set_noise_level(mut self, input: Option<NoiseLevelType>) -> Self {
        self.given.set(0, &mut self.value.noise_level, input);
        self
    }

    /// The `MetricsConfigurationPolicy`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<MetricsConfigurationPolicy, BuildError> {
        self.given.check("MetricsConfigurationPolicy", &["noise_level"])?;
        Ok(self.value)
    }
}

/// Builds a [`MlOutputConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct MlOutputConfigurationBuilder {
    value: MlOutputConfiguration,
    given: Given,
}

impl Default for MlOutputConfigurationBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl MlOutputConfigurationBuilder {
    /// The place in Amazon S3 to which model output is written.
    #[inline]
    pub fn destination(mut self, input: Destination) -> Self {
        self.value.destination = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `destination`.
    #[inline]
    pub fn set_destination(mut self, input: Option<Destination>) -> Self {
        self.value.destination = input;
        self
    }

    /// ARN of the IAM role that writes the output.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    #[inline]
    pub fn role_arn(mut self, input: impl Into<String>) -> Self {
        self.value.role_arn = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `role_arn`.
    #[inline]
    pub fn set_role_arn(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.role_arn, input);
        self
    }

    /// The `MlOutputConfiguration`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<MlOutputConfiguration, BuildError> {
        self.given.check("MlOutputConfiguration", &["role_arn"])?;
        Ok(self.value)
    }
}

/// Builds a [`ModelInferenceDataSource`].
#[derive(Clone, Debug, PartialEq)]
pub struct ModelInferenceDataSourceBuilder {
    value: ModelInferenceDataSource,
    given: Given,
}

impl Default for ModelInferenceDataSourceBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl ModelInferenceDataSourceBuilder {
    /// ARN of the ML input channel that holds the data, as returned by
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
    /// [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    #[inline]
    pub fn ml_input_channel_arn(mut self, input: impl Into<String>) -> Self {
        self.value.ml_input_channel_arn = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `ml_input_channel_arn`.
    #[inline]
    pub fn set_ml_input_channel_arn(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.ml_input_channel_arn, input);
        self
    }

    /// The `ModelInferenceDataSource`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<ModelInferenceDataSource, BuildError> {
        self.given.check("ModelInferenceDataSource", &["ml_input_channel_arn"])?;
        Ok(self.value)
    }
}

/// Builds a [`ModelTrainingDataChannel`].
#[derive(Clone, Debug, PartialEq)]
pub struct ModelTrainingDataChannelBuilder {
    value: ModelTrainingDataChannel,
    given: Given,
}

impl Default for ModelTrainingDataChannelBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl ModelTrainingDataChannelBuilder {
    /// ARN of the ML input channel that holds the data, as returned by
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
    /// [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    #[inline]
    pub fn ml_input_channel_arn(mut self, input: impl Into<String>) -> Self {
        self.value.ml_input_channel_arn = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `ml_input_channel_arn`.
    #[inline]
    pub fn set_ml_input_channel_arn(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.ml_input_channel_arn, input);
        self
    }

    /// The name under which the training algorithm sees the data.
    ///
    /// - Required
    /// - Length: 1 to 64 characters
    /// - Pattern: `^[A-Za-z0-9\.\-_]+$`
    #[inline]
    pub fn channel_name(mut self, input: impl Into<String>) -> Self {
        self.value.channel_name = input.into();
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `channel_name`.
    #[inline]
    pub fn set_channel_name(mut self, input: Option<String>) -> Self {
        self.given.set(1, &mut self.value.channel_name, input);
        self
    }

    /// Whether every training instance gets all of the data, or each gets a part of its own.
    ///
    /// - Default: `FullyReplicated`
    #[inline]
    pub fn s3_data_distribution_type(mut self, input: S3DataDistributionType) -> Self {
        self.value.s3_data_distribution_type = input;
        self
    }

    /// Replaces or, with `None`, clears `s3_data_distribution_type`.
    #[inline]
    pub fn set_s3_data_distribution_type(
        mut self,
        input: Option<S3DataDistributionType>,
    ) -> Self {
        self.value.s3_data_distribution_type = input
            .unwrap_or_else(|| Self::default().value.s3_data_distribution_type);
        self
    }

    /// The `ModelTrainingDataChannel`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<ModelTrainingDataChannel, BuildError> {
        self.given
            .check(
                "ModelTrainingDataChannel",
                &["ml_input_channel_arn", "channel_name"],
            )?;
        Ok(self.value)
    }
}

/// Builds a [`PayerConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct PayerConfigurationBuilder {
    value: PayerConfiguration,
}

impl Default for PayerConfigurationBuilder {
    fn default() -> Self {
        Self { value: Shape::empty() }
    }
}

impl PayerConfigurationBuilder {
    /// ID of the AWS account that is billed for compute.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    #[inline]
    pub fn compute_payer_account_id(mut self, input: impl Into<String>) -> Self {
        self.value.compute_payer_account_id = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `compute_payer_account_id`.
    #[inline]
    pub fn set_compute_payer_account_id(mut self, input: Option<String>) -> Self {
        self.value.compute_payer_account_id = input;
        self
    }

    /// ID of the AWS account that is billed for making synthetic data.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    #[inline]
    pub fn synthetic_data_payer_account_id(mut self, input: impl Into<String>) -> Self {
        self.value.synthetic_data_payer_account_id = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `synthetic_data_payer_account_id`.
    #[inline]
    pub fn set_synthetic_data_payer_account_id(mut self, input: Option<String>) -> Self {
        self.value.synthetic_data_payer_account_id = input;
        self
    }

    /// The `PayerConfiguration`.
    #[inline]
    pub fn build(self) -> PayerConfiguration {
        self.value
    }
}

/// Builds a [`PrivacyConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct PrivacyConfigurationBuilder {
    value: PrivacyConfiguration,
    given: Given,
}

impl Default for PrivacyConfigurationBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl PrivacyConfigurationBuilder {
    /// The rules, by the kind of activity that they govern.
    ///
    /// - Required
    #[inline]
    pub fn policies(mut self, input: PrivacyConfigurationPolicies) -> Self {
        self.value.policies = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `policies`.
    #[inline]
    pub fn set_policies(mut self, input: Option<PrivacyConfigurationPolicies>) -> Self {
        self.given.set(0, &mut self.value.policies, input);
        self
    }

    /// The `PrivacyConfiguration`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<PrivacyConfiguration, BuildError> {
        self.given.check("PrivacyConfiguration", &["policies"])?;
        Ok(self.value)
    }
}

/// Builds a [`PrivacyConfigurationPolicies`].
#[derive(Clone, Debug, PartialEq)]
pub struct PrivacyConfigurationPoliciesBuilder {
    value: PrivacyConfigurationPolicies,
}

impl Default for PrivacyConfigurationPoliciesBuilder {
    fn default() -> Self {
        Self { value: Shape::empty() }
    }
}

impl PrivacyConfigurationPoliciesBuilder {
    /// Rules for training: who sees logs and metrics, and how large artifacts may grow.
    #[inline]
    pub fn trained_models(mut self, input: TrainedModelsConfigurationPolicy) -> Self {
        self.value.trained_models = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `trained_models`.
    #[inline]
    pub fn set_trained_models(
        mut self,
        input: Option<TrainedModelsConfigurationPolicy>,
    ) -> Self {
        self.value.trained_models = input;
        self
    }

    /// Rules for exports: which files may leave, and how much data in total.
    #[inline]
    pub fn trained_model_exports(
        mut self,
        input: TrainedModelExportsConfigurationPolicy,
    ) -> Self {
        self.value.trained_model_exports = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `trained_model_exports`.
    #[inline]
    pub fn set_trained_model_exports(
        mut self,
        input: Option<TrainedModelExportsConfigurationPolicy>,
    ) -> Self {
        self.value.trained_model_exports = input;
        self
    }

    /// Rules for inference: who sees logs, and how large the output may grow.
    #[inline]
    pub fn trained_model_inference_jobs(
        mut self,
        input: TrainedModelInferenceJobsConfigurationPolicy,
    ) -> Self {
        self.value.trained_model_inference_jobs = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `trained_model_inference_jobs`.
    #[inline]
    pub fn set_trained_model_inference_jobs(
        mut self,
        input: Option<TrainedModelInferenceJobsConfigurationPolicy>,
    ) -> Self {
        self.value.trained_model_inference_jobs = input;
        self
    }

    /// The `PrivacyConfigurationPolicies`.
    #[inline]
    pub fn build(self) -> PrivacyConfigurationPolicies {
        self.value
    }
}

/// Builds a [`ProtectedQueryInputParameters`].
#[derive(Clone, Debug, PartialEq)]
pub struct ProtectedQueryInputParametersBuilder {
    value: ProtectedQueryInputParameters,
    given: Given,
}

impl Default for ProtectedQueryInputParametersBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl ProtectedQueryInputParametersBuilder {
    /// The SQL query to run.
    ///
    /// - Required
    /// - Sensitive: redacted in `Debug` output and in errors
    #[inline]
    pub fn sql_parameters(mut self, input: ProtectedQuerySqlParameters) -> Self {
        self.value.sql_parameters = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `sql_parameters`.
    #[inline]
    pub fn set_sql_parameters(
        mut self,
        input: Option<ProtectedQuerySqlParameters>,
    ) -> Self {
        self.given.set(0, &mut self.value.sql_parameters, input);
        self
    }

    /// The compute capacity for the query.
    #[inline]
    pub fn compute_configuration(mut self, input: ComputeConfiguration) -> Self {
        self.value.compute_configuration = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `compute_configuration`.
    #[inline]
    pub fn set_compute_configuration(
        mut self,
        input: Option<ComputeConfiguration>,
    ) -> Self {
        self.value.compute_configuration = input;
        self
    }

    /// The file format for the result of the query. `CSV` unless set.
    ///
    /// - Default: `CSV`
    #[inline]
    pub fn result_format(mut self, input: ResultFormat) -> Self {
        self.value.result_format = input;
        self
    }

    /// Replaces or, with `None`, clears `result_format`.
    #[inline]
    pub fn set_result_format(mut self, input: Option<ResultFormat>) -> Self {
        self.value.result_format = input
            .unwrap_or_else(|| Self::default().value.result_format);
        self
    }

    /// The `ProtectedQueryInputParameters`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<ProtectedQueryInputParameters, BuildError> {
        self.given.check("ProtectedQueryInputParameters", &["sql_parameters"])?;
        Ok(self.value)
    }
}

/// Builds a [`ProtectedQuerySqlParameters`].
#[derive(Clone, Debug, PartialEq)]
pub struct ProtectedQuerySqlParametersBuilder {
    value: ProtectedQuerySqlParameters,
}

impl Default for ProtectedQuerySqlParametersBuilder {
    fn default() -> Self {
        Self { value: Shape::empty() }
    }
}

impl ProtectedQuerySqlParametersBuilder {
    /// The SQL text to run.
    ///
    /// - Length: at most 500000 characters
    #[inline]
    pub fn query_string(mut self, input: impl Into<String>) -> Self {
        self.value.query_string = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `query_string`.
    #[inline]
    pub fn set_query_string(mut self, input: Option<String>) -> Self {
        self.value.query_string = input;
        self
    }

    /// ARN of an analysis template of the collaboration to run.
    ///
    /// - Length: 0 to 200 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms:[\w]{2}-[\w]{4,9}-[\d]:[\d]{12}:membership/[\d\w-]+/analysistemplate/[\d\w-]+$`
    #[inline]
    pub fn analysis_template_arn(mut self, input: impl Into<String>) -> Self {
        self.value.analysis_template_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `analysis_template_arn`.
    #[inline]
    pub fn set_analysis_template_arn(mut self, input: Option<String>) -> Self {
        self.value.analysis_template_arn = input;
        self
    }

    /// Values for the parameters of the query, by parameter name.
    ///
    /// - Each key: length 1 to 100 characters
    /// - Each key: pattern `^[0-9a-zA-Z_]+$`
    /// - Each value: length 0 to 1000 characters
    /// - Sensitive: redacted in `Debug` output and in errors
    ///
    /// Inserts one entry; call it again for each further one.
    #[inline]
    pub fn parameters(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.value.parameters.get_or_insert_default().insert(k.into(), v.into());
        self
    }

    /// Replaces or, with `None`, clears `parameters`.
    #[inline]
    pub fn set_parameters(mut self, input: Option<HashMap<String, String>>) -> Self {
        self.value.parameters = input;
        self
    }

    /// The `ProtectedQuerySqlParameters`.
    #[inline]
    pub fn build(self) -> ProtectedQuerySqlParameters {
        self.value
    }
}

/// Builds a [`ResourceConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct ResourceConfigBuilder {
    value: ResourceConfig,
    given: Given,
}

impl Default for ResourceConfigBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl ResourceConfigBuilder {
    /// How many instances to use. One unless set.
    ///
    /// - Default: `1`
    /// - Range: 1 to 5
    #[inline]
    pub fn instance_count(mut self, input: i32) -> Self {
        self.value.instance_count = input;
        self
    }

    /// Replaces or, with `None`, clears `instance_count`.
    #[inline]
    pub fn set_instance_count(mut self, input: Option<i32>) -> Self {
        self.value.instance_count = input
            .unwrap_or_else(|| Self::default().value.instance_count);
        self
    }

    /// The type of each instance.
    ///
    /// - Required
    #[inline]
    pub fn instance_type(mut self, input: InstanceType) -> Self {
        self.value.instance_type = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `instance_type`.
    #[inline]
    pub fn set_instance_type(mut self, input: Option<InstanceType>) -> Self {
        self.given.set(0, &mut self.value.instance_type, input);
        self
    }

    /// Storage for each instance, in gigabytes. How much an instance can take depends on its type; see
    /// [instance store volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html).
    ///
    /// - Required
    /// - Range: 1 to 8192
    #[inline]
    pub fn volume_size_in_gb(mut self, input: i32) -> Self {
        self.value.volume_size_in_gb = input;
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `volume_size_in_gb`.
    #[inline]
    pub fn set_volume_size_in_gb(mut self, input: Option<i32>) -> Self {
        self.given.set(1, &mut self.value.volume_size_in_gb, input);
        self
    }

    /// The `ResourceConfig`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<ResourceConfig, BuildError> {
        self.given.check("ResourceConfig", &["instance_type", "volume_size_in_gb"])?;
        Ok(self.value)
    }
}

/// Builds a [`S3ConfigMap`].
#[derive(Clone, Debug, PartialEq)]
pub struct S3ConfigMapBuilder {
    value: S3ConfigMap,
    given: Given,
}

impl Default for S3ConfigMapBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl S3ConfigMapBuilder {
    /// The location, in the form `s3://bucket/path`.
    ///
    /// - Required
    /// - Length: 1 to 1285 characters
    /// - Pattern: `^s3://.+$`
    #[inline]
    pub fn s3_uri(mut self, input: impl Into<String>) -> Self {
        self.value.s3_uri = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `s3_uri`.
    #[inline]
    pub fn set_s3_uri(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.s3_uri, input);
        self
    }

    /// The `S3ConfigMap`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<S3ConfigMap, BuildError> {
        self.given.check("S3ConfigMap", &["s3_uri"])?;
        Ok(self.value)
    }
}

/// Builds a [`StoppingCondition`].
#[derive(Clone, Debug, PartialEq)]
pub struct StoppingConditionBuilder {
    value: StoppingCondition,
}

impl Default for StoppingConditionBuilder {
    fn default() -> Self {
        Self { value: Shape::empty() }
    }
}

impl StoppingConditionBuilder {
    /// How many seconds training may run before it is stopped. 86400 (one day) unless set.
    ///
    /// - Default: `86400`
    /// - Range: 1 to 2419200
    #[inline]
    pub fn max_runtime_in_seconds(mut self, input: i32) -> Self {
        self.value.max_runtime_in_seconds = input;
        self
    }

    /// Replaces or, with `None`, clears `max_runtime_in_seconds`.
    #[inline]
    pub fn set_max_runtime_in_seconds(mut self, input: Option<i32>) -> Self {
        self.value.max_runtime_in_seconds = input
            .unwrap_or_else(|| Self::default().value.max_runtime_in_seconds);
        self
    }

    /// The `StoppingCondition`.
    #[inline]
    pub fn build(self) -> StoppingCondition {
        self.value
    }
}

/// Builds a [`TrainedModelArtifactMaxSize`].
#[derive(Clone, Debug, PartialEq)]
pub struct TrainedModelArtifactMaxSizeBuilder {
    value: TrainedModelArtifactMaxSize,
    given: Given,
}

impl Default for TrainedModelArtifactMaxSizeBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl TrainedModelArtifactMaxSizeBuilder {
    /// The unit of `value`. Gigabytes are the only choice.
    ///
    /// - Required
    #[inline]
    pub fn unit(mut self, input: TrainedModelArtifactMaxSizeUnitType) -> Self {
        self.value.unit = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `unit`.
    #[inline]
    pub fn set_unit(
        mut self,
        input: Option<TrainedModelArtifactMaxSizeUnitType>,
    ) -> Self {
        self.given.set(0, &mut self.value.unit, input);
        self
    }

    /// The largest total size allowed, in the given `unit`.
    ///
    /// - Required
    /// - Range: 0.01 to 100.0
    #[inline]
    pub fn value(mut self, input: f64) -> Self {
        self.value.value = input;
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `value`.
    #[inline]
    pub fn set_value(mut self, input: Option<f64>) -> Self {
        self.given.set(1, &mut self.value.value, input);
        self
    }

    /// The `TrainedModelArtifactMaxSize`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<TrainedModelArtifactMaxSize, BuildError> {
        self.given.check("TrainedModelArtifactMaxSize", &["unit", "value"])?;
        Ok(self.value)
    }
}

/// Builds a [`TrainedModelExportOutputConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct TrainedModelExportOutputConfigurationBuilder {
    value: TrainedModelExportOutputConfiguration,
    given: Given,
}

impl Default for TrainedModelExportOutputConfigurationBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl TrainedModelExportOutputConfigurationBuilder {
    /// The members who receive the files.
    ///
    /// - Required
    /// - Length: exactly 1 item
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn members(mut self, input: TrainedModelExportReceiverMember) -> Self {
        self.value.members.push(input);
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `members`.
    #[inline]
    pub fn set_members(
        mut self,
        input: Option<Vec<TrainedModelExportReceiverMember>>,
    ) -> Self {
        self.given.set(0, &mut self.value.members, input);
        self
    }

    /// The `TrainedModelExportOutputConfiguration`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<TrainedModelExportOutputConfiguration, BuildError> {
        self.given.check("TrainedModelExportOutputConfiguration", &["members"])?;
        Ok(self.value)
    }
}

/// Builds a [`TrainedModelExportReceiverMember`].
#[derive(Clone, Debug, PartialEq)]
pub struct TrainedModelExportReceiverMemberBuilder {
    value: TrainedModelExportReceiverMember,
    given: Given,
}

impl Default for TrainedModelExportReceiverMemberBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl TrainedModelExportReceiverMemberBuilder {
    /// ID of the AWS account of the member.
    ///
    /// - Required
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    #[inline]
    pub fn account_id(mut self, input: impl Into<String>) -> Self {
        self.value.account_id = input.into();
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `account_id`.
    #[inline]
    pub fn set_account_id(mut self, input: Option<String>) -> Self {
        self.given.set(0, &mut self.value.account_id, input);
        self
    }

    /// The `TrainedModelExportReceiverMember`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<TrainedModelExportReceiverMember, BuildError> {
        self.given.check("TrainedModelExportReceiverMember", &["account_id"])?;
        Ok(self.value)
    }
}

/// Builds a [`TrainedModelExportsConfigurationPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct TrainedModelExportsConfigurationPolicyBuilder {
    value: TrainedModelExportsConfigurationPolicy,
    given: Given,
}

impl Default for TrainedModelExportsConfigurationPolicyBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl TrainedModelExportsConfigurationPolicyBuilder {
    /// How much data one export may hold.
    ///
    /// - Required
    #[inline]
    pub fn max_size(mut self, input: TrainedModelExportsMaxSize) -> Self {
        self.value.max_size = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `max_size`.
    #[inline]
    pub fn set_max_size(mut self, input: Option<TrainedModelExportsMaxSize>) -> Self {
        self.given.set(0, &mut self.value.max_size, input);
        self
    }

    /// The kinds of files that an export contains.
    ///
    /// - Required
    /// - Length: 1 to 2 items
    /// - Items are unique
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn files_to_export(mut self, input: TrainedModelExportFileType) -> Self {
        self.value.files_to_export.push(input);
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `files_to_export`.
    #[inline]
    pub fn set_files_to_export(
        mut self,
        input: Option<Vec<TrainedModelExportFileType>>,
    ) -> Self {
        self.given.set(1, &mut self.value.files_to_export, input);
        self
    }

    /// The `TrainedModelExportsConfigurationPolicy`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<TrainedModelExportsConfigurationPolicy, BuildError> {
        self.given
            .check(
                "TrainedModelExportsConfigurationPolicy",
                &["max_size", "files_to_export"],
            )?;
        Ok(self.value)
    }
}

/// Builds a [`TrainedModelExportsMaxSize`].
#[derive(Clone, Debug, PartialEq)]
pub struct TrainedModelExportsMaxSizeBuilder {
    value: TrainedModelExportsMaxSize,
    given: Given,
}

impl Default for TrainedModelExportsMaxSizeBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl TrainedModelExportsMaxSizeBuilder {
    /// The unit of `value`. Gigabytes are the only choice.
    ///
    /// - Required
    #[inline]
    pub fn unit(mut self, input: TrainedModelExportsMaxSizeUnitType) -> Self {
        self.value.unit = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `unit`.
    #[inline]
    pub fn set_unit(
        mut self,
        input: Option<TrainedModelExportsMaxSizeUnitType>,
    ) -> Self {
        self.given.set(0, &mut self.value.unit, input);
        self
    }

    /// The largest export allowed, in the given `unit`.
    ///
    /// - Required
    /// - Range: 0.01 to 50.0
    #[inline]
    pub fn value(mut self, input: f64) -> Self {
        self.value.value = input;
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `value`.
    #[inline]
    pub fn set_value(mut self, input: Option<f64>) -> Self {
        self.given.set(1, &mut self.value.value, input);
        self
    }

    /// The `TrainedModelExportsMaxSize`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<TrainedModelExportsMaxSize, BuildError> {
        self.given.check("TrainedModelExportsMaxSize", &["unit", "value"])?;
        Ok(self.value)
    }
}

/// Builds a [`TrainedModelInferenceJobsConfigurationPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct TrainedModelInferenceJobsConfigurationPolicyBuilder {
    value: TrainedModelInferenceJobsConfigurationPolicy,
}

impl Default for TrainedModelInferenceJobsConfigurationPolicyBuilder {
    fn default() -> Self {
        Self { value: Shape::empty() }
    }
}

impl TrainedModelInferenceJobsConfigurationPolicyBuilder {
    /// Who may read the logs of the inference container, and in what form.
    ///
    /// - Length: 1 to 5 items
    /// - Items are unique
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn container_logs(mut self, input: LogsConfigurationPolicy) -> Self {
        self.value.container_logs.get_or_insert_default().push(input);
        self
    }

    /// Replaces or, with `None`, clears `container_logs`.
    #[inline]
    pub fn set_container_logs(
        mut self,
        input: Option<Vec<LogsConfigurationPolicy>>,
    ) -> Self {
        self.value.container_logs = input;
        self
    }

    /// The size that the output of an inference job may reach.
    #[inline]
    pub fn max_output_size(mut self, input: TrainedModelInferenceMaxOutputSize) -> Self {
        self.value.max_output_size = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `max_output_size`.
    #[inline]
    pub fn set_max_output_size(
        mut self,
        input: Option<TrainedModelInferenceMaxOutputSize>,
    ) -> Self {
        self.value.max_output_size = input;
        self
    }

    /// The `TrainedModelInferenceJobsConfigurationPolicy`.
    #[inline]
    pub fn build(self) -> TrainedModelInferenceJobsConfigurationPolicy {
        self.value
    }
}

/// Builds a [`TrainedModelInferenceMaxOutputSize`].
#[derive(Clone, Debug, PartialEq)]
pub struct TrainedModelInferenceMaxOutputSizeBuilder {
    value: TrainedModelInferenceMaxOutputSize,
    given: Given,
}

impl Default for TrainedModelInferenceMaxOutputSizeBuilder {
    fn default() -> Self {
        Self {
            value: Shape::empty(),
            given: Given::default(),
        }
    }
}

impl TrainedModelInferenceMaxOutputSizeBuilder {
    /// The unit of `value`. Gigabytes are the only choice.
    ///
    /// - Required
    #[inline]
    pub fn unit(mut self, input: TrainedModelInferenceMaxOutputSizeUnitType) -> Self {
        self.value.unit = input;
        self.given.mark(0);
        self
    }

    /// Replaces or, with `None`, clears `unit`.
    #[inline]
    pub fn set_unit(
        mut self,
        input: Option<TrainedModelInferenceMaxOutputSizeUnitType>,
    ) -> Self {
        self.given.set(0, &mut self.value.unit, input);
        self
    }

    /// The largest output allowed, in the given `unit`.
    ///
    /// - Required
    /// - Range: 0.01 to 100.0
    #[inline]
    pub fn value(mut self, input: f64) -> Self {
        self.value.value = input;
        self.given.mark(1);
        self
    }

    /// Replaces or, with `None`, clears `value`.
    #[inline]
    pub fn set_value(mut self, input: Option<f64>) -> Self {
        self.given.set(1, &mut self.value.value, input);
        self
    }

    /// The `TrainedModelInferenceMaxOutputSize`.
    ///
    /// # Errors
    /// A required member that was not set.
    #[inline]
    pub fn build(self) -> Result<TrainedModelInferenceMaxOutputSize, BuildError> {
        self.given.check("TrainedModelInferenceMaxOutputSize", &["unit", "value"])?;
        Ok(self.value)
    }
}

/// Builds a [`TrainedModelsConfigurationPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct TrainedModelsConfigurationPolicyBuilder {
    value: TrainedModelsConfigurationPolicy,
}

impl Default for TrainedModelsConfigurationPolicyBuilder {
    fn default() -> Self {
        Self { value: Shape::empty() }
    }
}

impl TrainedModelsConfigurationPolicyBuilder {
    /// Who may read the logs of the training container, and in what form.
    ///
    /// - Length: 1 to 5 items
    /// - Items are unique
    ///
    /// Appends one item; call it again for each further one.
    #[inline]
    pub fn container_logs(mut self, input: LogsConfigurationPolicy) -> Self {
        self.value.container_logs.get_or_insert_default().push(input);
        self
    }

    /// Replaces or, with `None`, clears `container_logs`.
    #[inline]
    pub fn set_container_logs(
        mut self,
        input: Option<Vec<LogsConfigurationPolicy>>,
    ) -> Self {
        self.value.container_logs = input;
        self
    }

    /// How the metrics of the training container are protected.
    #[inline]
    pub fn container_metrics(mut self, input: MetricsConfigurationPolicy) -> Self {
        self.value.container_metrics = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `container_metrics`.
    #[inline]
    pub fn set_container_metrics(
        mut self,
        input: Option<MetricsConfigurationPolicy>,
    ) -> Self {
        self.value.container_metrics = input;
        self
    }

    /// The total size that the artifacts of a trained model may reach.
    #[inline]
    pub fn max_artifact_size(mut self, input: TrainedModelArtifactMaxSize) -> Self {
        self.value.max_artifact_size = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `max_artifact_size`.
    #[inline]
    pub fn set_max_artifact_size(
        mut self,
        input: Option<TrainedModelArtifactMaxSize>,
    ) -> Self {
        self.value.max_artifact_size = input;
        self
    }

    /// The `TrainedModelsConfigurationPolicy`.
    #[inline]
    pub fn build(self) -> TrainedModelsConfigurationPolicy {
        self.value
    }
}

/// Builds a [`WorkerComputeConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct WorkerComputeConfigurationBuilder {
    value: WorkerComputeConfiguration,
}

impl Default for WorkerComputeConfigurationBuilder {
    fn default() -> Self {
        Self { value: Shape::empty() }
    }
}

impl WorkerComputeConfigurationBuilder {
    /// The size of each worker. `CR.1X` unless set.
    ///
    /// - Default: `CR.1X`
    #[inline]
    pub fn r#type(mut self, input: WorkerComputeType) -> Self {
        self.value.r#type = input;
        self
    }

    /// Replaces or, with `None`, clears `type`.
    #[inline]
    pub fn set_type(mut self, input: Option<WorkerComputeType>) -> Self {
        self.value.r#type = input.unwrap_or_else(|| Self::default().value.r#type);
        self
    }

    /// How many workers to use. 16 unless set.
    ///
    /// - Default: `16`
    /// - Range: 2 to 1024
    #[inline]
    pub fn number(mut self, input: i32) -> Self {
        self.value.number = input;
        self
    }

    /// Replaces or, with `None`, clears `number`.
    #[inline]
    pub fn set_number(mut self, input: Option<i32>) -> Self {
        self.value.number = input.unwrap_or_else(|| Self::default().value.number);
        self
    }

    /// Settings of the query engine that runs on the workers.
    #[inline]
    pub fn properties(mut self, input: WorkerComputeConfigurationProperties) -> Self {
        self.value.properties = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `properties`.
    #[inline]
    pub fn set_properties(
        mut self,
        input: Option<WorkerComputeConfigurationProperties>,
    ) -> Self {
        self.value.properties = input;
        self
    }

    /// The `WorkerComputeConfiguration`.
    #[inline]
    pub fn build(self) -> WorkerComputeConfiguration {
        self.value
    }
}
