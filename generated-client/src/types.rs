// Generated from the service's model: changes are lost at the next run.

//! What the members of requests and responses are made of.

use std::collections::HashMap;
use smithy_runtime::primitives::DateTime;
use smithy_runtime::serde::{Shape, UnknownVariant};

pub mod builders;
pub mod error;

mod enums;

pub use enums::{
    AccessBudgetType, AudienceExportJobStatus, AudienceGenerationJobStatus,
    AudienceModelStatus, AudienceSizeType, AutoRefreshMode, ColumnType,
    ConfiguredAudienceModelStatus, DatasetType, EntityType, InferenceInstanceType,
    InstanceType, LogType, LogsStatus, MembershipInferenceAttackVersion, MetricsStatus,
    MlInputChannelStatus, NoiseLevelType, PolicyExistenceCondition, ResultFormat,
    S3DataDistributionType, SharedAudienceMetrics, SyntheticDataColumnType,
    TagOnCreatePolicy, TrainedModelArtifactMaxSizeUnitType, TrainedModelExportFileType,
    TrainedModelExportJobStatus, TrainedModelExportsMaxSizeUnitType,
    TrainedModelInferenceJobStatus, TrainedModelInferenceMaxOutputSizeUnitType,
    TrainedModelStatus, TrainingDatasetStatus, TrainingInputMode, WorkerComputeType,
};

/// How often or how much a resource may still be used, over all budget periods in force.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessBudget {
    /// ARN of the resource whose use is limited.
    ///
    /// - Always present
    /// - Length: 0 to 200 characters
    /// - Pattern: `^arn:aws:[\w]+:[\w]{2}-[\w]{4,9}-[\d]:[\d]{12}:membership/[\d\w-]+/configuredtableassociation/[\d\w-]+$`
    pub resource_arn: String,
    /// The budget periods in force for the resource.
    ///
    /// - Always present
    /// - Length: 1 to 2 items
    pub details: Vec<AccessBudgetDetails>,
    /// What is left for the resource, summed over the periods in force.
    ///
    /// - Always present
    /// - Range: at least 0
    pub aggregate_remaining_budget: i32,
}

impl AccessBudget {
    /// Starts building an `AccessBudget`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::AccessBudgetBuilder {
        builders::AccessBudgetBuilder::default()
    }

    /// ARN of the resource whose use is limited.
    #[inline]
    pub fn resource_arn(&self) -> &str {
        &self.resource_arn
    }

    /// The budget periods in force for the resource.
    #[inline]
    pub fn details(&self) -> &[AccessBudgetDetails] {
        &self.details
    }

    /// What is left for the resource, summed over the periods in force.
    #[inline]
    pub fn aggregate_remaining_budget(&self) -> i32 {
        self.aggregate_remaining_budget
    }
}

/// One budget period: when it runs, what it allows and what is left.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessBudgetDetails {
    /// When the period begins.
    ///
    /// - Always present
    pub start_time: DateTime,
    /// When the period ends. Absent if it has no end.
    pub end_time: Option<DateTime>,
    /// What is left to use in this period.
    ///
    /// - Always present
    /// - Range: at least 0
    pub remaining_budget: i32,
    /// What the period allowed at its start.
    ///
    /// - Always present
    /// - Range: at least 0
    pub budget: i32,
    /// The kind of period. Calendar kinds start afresh day by day, week by week or month by month; a
    /// `LIFETIME` budget is spent once.
    ///
    /// - Always present
    pub budget_type: AccessBudgetType,
    /// Whether a fresh budget follows by itself when this period is over.
    pub auto_refresh: Option<AutoRefreshMode>,
}

impl AccessBudgetDetails {
    /// Starts building an `AccessBudgetDetails`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::AccessBudgetDetailsBuilder {
        builders::AccessBudgetDetailsBuilder::default()
    }

    /// When the period begins.
    #[inline]
    pub fn start_time(&self) -> &DateTime {
        &self.start_time
    }

    /// When the period ends. Absent if it has no end.
    #[inline]
    pub fn end_time(&self) -> Option<&DateTime> {
        self.end_time.as_ref()
    }

    /// What is left to use in this period.
    #[inline]
    pub fn remaining_budget(&self) -> i32 {
        self.remaining_budget
    }

    /// What the period allowed at its start.
    #[inline]
    pub fn budget(&self) -> i32 {
        self.budget
    }

    /// The kind of period. Calendar kinds start afresh day by day, week by week or month by month; a
    /// `LIFETIME` budget is spent once.
    #[inline]
    pub fn budget_type(&self) -> &AccessBudgetType {
        &self.budget_type
    }

    /// Whether a fresh budget follows by itself when this period is over.
    #[inline]
    pub fn auto_refresh(&self) -> Option<&AutoRefreshMode> {
        self.auto_refresh.as_ref()
    }
}

/// The place in Amazon S3 to which audiences are written.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AudienceDestination {
    /// Bucket and path to which audiences are written.
    ///
    /// - Required
    pub s3_destination: S3ConfigMap,
}

impl AudienceDestination {
    /// An `AudienceDestination` of its required member.
    #[inline]
    pub fn new(s3_destination: S3ConfigMap) -> Self {
        Self { s3_destination }
    }

    /// Starts building an `AudienceDestination`.
    #[inline]
    pub fn builder() -> builders::AudienceDestinationBuilder {
        builders::AudienceDestinationBuilder::default()
    }

    /// Bucket and path to which audiences are written.
    #[inline]
    pub fn s3_destination(&self) -> &S3ConfigMap {
        &self.s3_destination
    }
}

/// Describes one audience export job, as listed by
/// [`ListAudienceExportJobs`](crate::Client::list_audience_export_jobs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AudienceExportJobSummary {
    /// When this audience export job was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this audience export job last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The name given to this audience export job when it was started.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// ARN of the audience generation job whose audience is exported.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceGenerationJob`
    pub audience_generation_job_arn: String,
    /// How large the exported audience is.
    ///
    /// - Always present
    pub audience_size: AudienceSize,
    /// Free text that describes this audience export job, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Where this audience export job stands in its lifecycle.
    ///
    /// - Always present
    pub status: AudienceExportJobStatus,
    /// Further information on the status of this audience export job, such as why it failed.
    pub status_details: Option<StatusDetails>,
    /// Where in Amazon S3 the exported audience is found.
    ///
    /// - Length: 1 to 1285 characters
    /// - Pattern: `^s3://.+$`
    pub output_location: Option<String>,
}

impl AudienceExportJobSummary {
    /// Starts building an `AudienceExportJobSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::AudienceExportJobSummaryBuilder {
        builders::AudienceExportJobSummaryBuilder::default()
    }

    /// When this audience export job was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this audience export job last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The name given to this audience export job when it was started.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// ARN of the audience generation job whose audience is exported.
    #[inline]
    pub fn audience_generation_job_arn(&self) -> &str {
        &self.audience_generation_job_arn
    }

    /// How large the exported audience is.
    #[inline]
    pub fn audience_size(&self) -> &AudienceSize {
        &self.audience_size
    }

    /// Free text that describes this audience export job, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Where this audience export job stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &AudienceExportJobStatus {
        &self.status
    }

    /// Further information on the status of this audience export job, such as why it failed.
    #[inline]
    pub fn status_details(&self) -> Option<&StatusDetails> {
        self.status_details.as_ref()
    }

    /// Where in Amazon S3 the exported audience is found.
    #[inline]
    pub fn output_location(&self) -> Option<&str> {
        self.output_location.as_deref()
    }
}

/// The seed audience of a job: users in a file in Amazon S3, or the result of an SQL query.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudienceGenerationJobDataSource {
    /// The file in Amazon S3 that lists the seed users. It is in JSON Lines form, with one object such
    /// as `{"user_id": "111111"}` on each line.
    pub data_source: Option<S3ConfigMap>,
    /// ARN of the IAM role with which the service reads the seed audience from Amazon S3.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    pub role_arn: String,
    /// The SQL query that selects the seed users.
    ///
    /// - Sensitive: redacted in `Debug` output and in errors
    pub sql_parameters: Option<ProtectedQuerySqlParameters>,
    /// The compute capacity for the query in `sqlParameters`.
    pub sql_compute_configuration: Option<ComputeConfiguration>,
}

impl std::fmt::Debug for AudienceGenerationJobDataSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AudienceGenerationJobDataSource")
            .field("data_source", &self.data_source)
            .field("role_arn", &self.role_arn)
            .field("sql_parameters", &smithy_runtime::serde::Redacted)
            .field("sql_compute_configuration", &self.sql_compute_configuration)
            .finish()
    }
}

impl AudienceGenerationJobDataSource {
    /// An `AudienceGenerationJobDataSource` of its required member.
    #[inline]
    pub fn new(role_arn: impl Into<String>) -> Self {
        Self {
            role_arn: role_arn.into(),
            ..Shape::empty()
        }
    }

    /// Starts building an `AudienceGenerationJobDataSource`.
    #[inline]
    pub fn builder() -> builders::AudienceGenerationJobDataSourceBuilder {
        builders::AudienceGenerationJobDataSourceBuilder::default()
    }

    /// The file in Amazon S3 that lists the seed users. It is in JSON Lines form, with one object such
    /// as `{"user_id": "111111"}` on each line.
    #[inline]
    pub fn data_source(&self) -> Option<&S3ConfigMap> {
        self.data_source.as_ref()
    }

    /// ARN of the IAM role with which the service reads the seed audience from Amazon S3.
    #[inline]
    pub fn role_arn(&self) -> &str {
        &self.role_arn
    }

    /// The SQL query that selects the seed users.
    #[inline]
    pub fn sql_parameters(&self) -> Option<&ProtectedQuerySqlParameters> {
        self.sql_parameters.as_ref()
    }

    /// The compute capacity for the query in `sqlParameters`.
    #[inline]
    pub fn sql_compute_configuration(&self) -> Option<&ComputeConfiguration> {
        self.sql_compute_configuration.as_ref()
    }
}

/// The main facts about one audience generation job, as listed by
/// [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs). Call
/// [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job) for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AudienceGenerationJobSummary {
    /// When this audience generation job was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this audience generation job last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this audience generation job.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceGenerationJob`
    pub audience_generation_job_arn: String,
    /// The name given to this audience generation job when it was started.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Free text that describes this audience generation job, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Where this audience generation job stands in its lifecycle.
    ///
    /// - Always present
    pub status: AudienceGenerationJobStatus,
    /// ARN of the configured audience model with which the audience is generated.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: String,
    /// ID of the AWS Clean Rooms collaboration in which this job runs, if any.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_id: Option<String>,
    /// ID of the AWS account from which this job was started.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub started_by: Option<String>,
}

impl AudienceGenerationJobSummary {
    /// Starts building an `AudienceGenerationJobSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::AudienceGenerationJobSummaryBuilder {
        builders::AudienceGenerationJobSummaryBuilder::default()
    }

    /// When this audience generation job was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this audience generation job last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this audience generation job.
    #[inline]
    pub fn audience_generation_job_arn(&self) -> &str {
        &self.audience_generation_job_arn
    }

    /// The name given to this audience generation job when it was started.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Free text that describes this audience generation job, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Where this audience generation job stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &AudienceGenerationJobStatus {
        &self.status
    }

    /// ARN of the configured audience model with which the audience is generated.
    #[inline]
    pub fn configured_audience_model_arn(&self) -> &str {
        &self.configured_audience_model_arn
    }

    /// ID of the AWS Clean Rooms collaboration in which this job runs, if any.
    #[inline]
    pub fn collaboration_id(&self) -> Option<&str> {
        self.collaboration_id.as_deref()
    }

    /// ID of the AWS account from which this job was started.
    #[inline]
    pub fn started_by(&self) -> Option<&str> {
        self.started_by.as_deref()
    }
}

/// The main facts about one audience model, as listed by
/// [`ListAudienceModels`](crate::Client::list_audience_models). Call
/// [`GetAudienceModel`](crate::Client::get_audience_model) for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AudienceModelSummary {
    /// When this audience model was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this audience model last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this audience model.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub audience_model_arn: String,
    /// The name given to this audience model when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// ARN of the training dataset on which this model was trained.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainingDataset`
    pub training_dataset_arn: String,
    /// Where this audience model stands in its lifecycle.
    ///
    /// - Always present
    pub status: AudienceModelStatus,
    /// Free text that describes this audience model, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
}

impl AudienceModelSummary {
    /// Starts building an `AudienceModelSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::AudienceModelSummaryBuilder {
        builders::AudienceModelSummaryBuilder::default()
    }

    /// When this audience model was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this audience model last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this audience model.
    #[inline]
    pub fn audience_model_arn(&self) -> &str {
        &self.audience_model_arn
    }

    /// The name given to this audience model when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// ARN of the training dataset on which this model was trained.
    #[inline]
    pub fn training_dataset_arn(&self) -> &str {
        &self.training_dataset_arn
    }

    /// Where this audience model stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &AudienceModelStatus {
        &self.status
    }

    /// Free text that describes this audience model, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

/// Scores that tell how well a generated audience resembles its seed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AudienceQualityMetrics {
    /// The relevance score at each audience size on offer.
    ///
    /// - Always present
    pub relevance_metrics: Vec<RelevanceMetric>,
    /// Recall, from 0 to 1: of the users in a sample of the training data who are most similar (the top
    /// 20% by default), the share that the job places in the seed audience. Higher is better; a recall
    /// close to the largest size bin means that the model does no better than picking users at random.
    ///
    /// - Range: 0.0 to 1.0
    pub recall_metric: Option<f64>,
}

impl AudienceQualityMetrics {
    /// Starts building an `AudienceQualityMetrics`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::AudienceQualityMetricsBuilder {
        builders::AudienceQualityMetricsBuilder::default()
    }

    /// The relevance score at each audience size on offer.
    #[inline]
    pub fn relevance_metrics(&self) -> &[RelevanceMetric] {
        &self.relevance_metrics
    }

    /// Recall, from 0 to 1: of the users in a sample of the training data who are most similar (the top
    /// 20% by default), the share that the job places in the seed audience. Higher is better; a recall
    /// close to the largest size bin means that the model does no better than picking users at random.
    #[inline]
    pub fn recall_metric(&self) -> Option<f64> {
        self.recall_metric
    }
}

/// How large an audience is, as a count of users or as a percentage. It must be one of the sizes
/// that the configured audience model offers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AudienceSize {
    /// How to read `value`: as a count of users (`ABSOLUTE`) or as a percentage (`PERCENTAGE`).
    ///
    /// - Required
    pub r#type: AudienceSizeType,
    /// The size itself. With `PERCENTAGE`, it lies between 1 and 100.
    ///
    /// - Required
    /// - Range: 1 to 20000000
    pub value: i32,
}

impl AudienceSize {
    /// An `AudienceSize` of its required members.
    #[inline]
    pub fn new(r#type: AudienceSizeType, value: i32) -> Self {
        Self { r#type, value }
    }

    /// Starts building an `AudienceSize`.
    #[inline]
    pub fn builder() -> builders::AudienceSizeBuilder {
        builders::AudienceSizeBuilder::default()
    }

    /// How to read `value`: as a count of users (`ABSOLUTE`) or as a percentage (`PERCENTAGE`).
    #[inline]
    pub fn r#type(&self) -> &AudienceSizeType {
        &self.r#type
    }

    /// The size itself. With `PERCENTAGE`, it lies between 1 and 100.
    #[inline]
    pub fn value(&self) -> i32 {
        self.value
    }
}

/// The audience sizes on offer. An export started with
/// [`StartAudienceExportJob`](crate::Client::start_audience_export_job) must ask for one of them,
/// and [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job) reports relevance
/// scores at each.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AudienceSizeConfig {
    /// How to read the numbers in `audienceSizeBins`: as counts of users or as percentages.
    ///
    /// - Required
    pub audience_size_type: AudienceSizeType,
    /// The sizes on offer, without repeats. With `PERCENTAGE`, each lies between 1 and 100.
    ///
    /// - Required
    /// - Length: 1 to 25 items
    /// - Items are unique
    /// - Each item: range 1 to 20000000
    pub audience_size_bins: Vec<i32>,
}

impl AudienceSizeConfig {
    /// An `AudienceSizeConfig` of its required members.
    #[inline]
    pub fn new(
        audience_size_type: AudienceSizeType,
        audience_size_bins: Vec<i32>,
    ) -> Self {
        Self {
            audience_size_type,
            audience_size_bins,
        }
    }

    /// Starts building an `AudienceSizeConfig`.
    #[inline]
    pub fn builder() -> builders::AudienceSizeConfigBuilder {
        builders::AudienceSizeConfigBuilder::default()
    }

    /// How to read the numbers in `audienceSizeBins`: as counts of users or as percentages.
    #[inline]
    pub fn audience_size_type(&self) -> &AudienceSizeType {
        &self.audience_size_type
    }

    /// The sizes on offer, without repeats. With `PERCENTAGE`, each lies between 1 and 100.
    #[inline]
    pub fn audience_size_bins(&self) -> &[i32] {
        &self.audience_size_bins
    }
}

/// The main facts about one association, as any member of the collaboration sees it through
/// [`ListCollaborationConfiguredModelAlgorithmAssociations`](crate::Client::list_collaboration_configured_model_algorithm_associations).
/// Call
/// [`GetCollaborationConfiguredModelAlgorithmAssociation`](crate::Client::get_collaboration_configured_model_algorithm_association)
/// for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CollaborationConfiguredModelAlgorithmAssociationSummary {
    /// When this configured model algorithm association was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this configured model algorithm association last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this configured model algorithm association.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: String,
    /// The name given to this configured model algorithm association when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Free text that describes this configured model algorithm association, if its creator supplied
    /// any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// ID of the AWS Clean Rooms membership under which this configured model algorithm association was
    /// created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ID of the AWS Clean Rooms collaboration to which this configured model algorithm association
    /// belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
    /// ARN of the configured model algorithm that the association brings into the collaboration.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub configured_model_algorithm_arn: String,
    /// The 12-digit ID of the AWS account that created this configured model algorithm association.
    ///
    /// - Always present
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub creator_account_id: String,
}

impl CollaborationConfiguredModelAlgorithmAssociationSummary {
    /// Starts building a `CollaborationConfiguredModelAlgorithmAssociationSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CollaborationConfiguredModelAlgorithmAssociationSummaryBuilder {
        builders::CollaborationConfiguredModelAlgorithmAssociationSummaryBuilder::default()
    }

    /// When this configured model algorithm association was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this configured model algorithm association last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this configured model algorithm association.
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> &str {
        &self.configured_model_algorithm_association_arn
    }

    /// The name given to this configured model algorithm association when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Free text that describes this configured model algorithm association, if its creator supplied
    /// any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// ID of the AWS Clean Rooms membership under which this configured model algorithm association was
    /// created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ID of the AWS Clean Rooms collaboration to which this configured model algorithm association
    /// belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }

    /// ARN of the configured model algorithm that the association brings into the collaboration.
    #[inline]
    pub fn configured_model_algorithm_arn(&self) -> &str {
        &self.configured_model_algorithm_arn
    }

    /// The 12-digit ID of the AWS account that created this configured model algorithm association.
    #[inline]
    pub fn creator_account_id(&self) -> &str {
        &self.creator_account_id
    }
}

/// The main facts about one ML input channel, as any member of the collaboration sees it through
/// [`ListCollaborationMLInputChannels`](crate::Client::list_collaboration_ml_input_channels). Call
/// [`GetCollaborationMLInputChannel`](crate::Client::get_collaboration_ml_input_channel) for the
/// rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CollaborationMlInputChannelSummary {
    /// When this ML input channel was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this ML input channel last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// ID of the AWS Clean Rooms membership under which this ML input channel was created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ID of the AWS Clean Rooms collaboration to which this ML input channel belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
    /// The name given to this ML input channel when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// ARNs of the configured model algorithm associations that may use the data of this channel.
    ///
    /// - Always present
    /// - Length: exactly 1 item
    /// - Each item: length 20 to 2048 characters
    /// - Each item: pattern `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - Each item: ARN of `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_associations: Vec<String>,
    /// The ARN that identifies this ML input channel.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    pub ml_input_channel_arn: String,
    /// Where this ML input channel stands in its lifecycle.
    ///
    /// - Always present
    pub status: MlInputChannelStatus,
    /// The 12-digit ID of the AWS account that created this ML input channel.
    ///
    /// - Always present
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub creator_account_id: String,
    /// Free text that describes this ML input channel, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Which accounts pay for the compute and the synthetic data of this channel.
    pub payer_configuration: Option<PayerConfiguration>,
}

impl CollaborationMlInputChannelSummary {
    /// Starts building a `CollaborationMlInputChannelSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CollaborationMlInputChannelSummaryBuilder {
        builders::CollaborationMlInputChannelSummaryBuilder::default()
    }

    /// When this ML input channel was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this ML input channel last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// ID of the AWS Clean Rooms membership under which this ML input channel was created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ID of the AWS Clean Rooms collaboration to which this ML input channel belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }

    /// The name given to this ML input channel when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// ARNs of the configured model algorithm associations that may use the data of this channel.
    #[inline]
    pub fn configured_model_algorithm_associations(&self) -> &[String] {
        &self.configured_model_algorithm_associations
    }

    /// The ARN that identifies this ML input channel.
    #[inline]
    pub fn ml_input_channel_arn(&self) -> &str {
        &self.ml_input_channel_arn
    }

    /// Where this ML input channel stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &MlInputChannelStatus {
        &self.status
    }

    /// The 12-digit ID of the AWS account that created this ML input channel.
    #[inline]
    pub fn creator_account_id(&self) -> &str {
        &self.creator_account_id
    }

    /// Free text that describes this ML input channel, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Which accounts pay for the compute and the synthetic data of this channel.
    #[inline]
    pub fn payer_configuration(&self) -> Option<&PayerConfiguration> {
        self.payer_configuration.as_ref()
    }
}

/// Describes one export of a trained model, as listed by
/// [`ListCollaborationTrainedModelExportJobs`](crate::Client::list_collaboration_trained_model_export_jobs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CollaborationTrainedModelExportJobSummary {
    /// When this trained model export job was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this trained model export job last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The name given to this trained model export job when it was started.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Which members receive the exported files.
    ///
    /// - Always present
    pub output_configuration: TrainedModelExportOutputConfiguration,
    /// Where this trained model export job stands in its lifecycle.
    ///
    /// - Always present
    pub status: TrainedModelExportJobStatus,
    /// Further information on the status of this trained model export job, such as why it failed.
    pub status_details: Option<StatusDetails>,
    /// Free text that describes this trained model export job, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// The 12-digit ID of the AWS account that created this trained model export job.
    ///
    /// - Always present
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub creator_account_id: String,
    /// ARN of the trained model to which the exported files belong.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: String,
    /// Version of the trained model to which the exported files belong.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub trained_model_version_identifier: Option<String>,
    /// ID of the AWS Clean Rooms membership under which this trained model export job was created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ID of the AWS Clean Rooms collaboration to which this trained model export job belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
}

impl CollaborationTrainedModelExportJobSummary {
    /// Starts building a `CollaborationTrainedModelExportJobSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CollaborationTrainedModelExportJobSummaryBuilder {
        builders::CollaborationTrainedModelExportJobSummaryBuilder::default()
    }

    /// When this trained model export job was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this trained model export job last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The name given to this trained model export job when it was started.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Which members receive the exported files.
    #[inline]
    pub fn output_configuration(&self) -> &TrainedModelExportOutputConfiguration {
        &self.output_configuration
    }

    /// Where this trained model export job stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &TrainedModelExportJobStatus {
        &self.status
    }

    /// Further information on the status of this trained model export job, such as why it failed.
    #[inline]
    pub fn status_details(&self) -> Option<&StatusDetails> {
        self.status_details.as_ref()
    }

    /// Free text that describes this trained model export job, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The 12-digit ID of the AWS account that created this trained model export job.
    #[inline]
    pub fn creator_account_id(&self) -> &str {
        &self.creator_account_id
    }

    /// ARN of the trained model to which the exported files belong.
    #[inline]
    pub fn trained_model_arn(&self) -> &str {
        &self.trained_model_arn
    }

    /// Version of the trained model to which the exported files belong.
    #[inline]
    pub fn trained_model_version_identifier(&self) -> Option<&str> {
        self.trained_model_version_identifier.as_deref()
    }

    /// ID of the AWS Clean Rooms membership under which this trained model export job was created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ID of the AWS Clean Rooms collaboration to which this trained model export job belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }
}

/// Describes one inference job, as any member of the collaboration sees it through
/// [`ListCollaborationTrainedModelInferenceJobs`](crate::Client::list_collaboration_trained_model_inference_jobs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CollaborationTrainedModelInferenceJobSummary {
    /// The ARN that identifies this trained model inference job.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model-inference-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModelInferenceJob`
    pub trained_model_inference_job_arn: String,
    /// ARN of the association whose algorithm this job uses.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: Option<String>,
    /// ID of the AWS Clean Rooms membership under which this trained model inference job was created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ARN of the trained model that this job runs.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: String,
    /// Version of the trained model that this job runs.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub trained_model_version_identifier: Option<String>,
    /// ID of the AWS Clean Rooms collaboration to which this trained model inference job belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
    /// Where this trained model inference job stands in its lifecycle.
    ///
    /// - Always present
    pub status: TrainedModelInferenceJobStatus,
    /// Which members receive the output, and in what format.
    ///
    /// - Always present
    pub output_configuration: InferenceOutputConfiguration,
    /// The name given to this trained model inference job when it was started.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Free text that describes this trained model inference job, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Whether the metrics could be published.
    pub metrics_status: Option<MetricsStatus>,
    /// An explanation of the metrics status, such as why publishing failed.
    pub metrics_status_details: Option<String>,
    /// Whether the logs could be published.
    pub logs_status: Option<LogsStatus>,
    /// An explanation of the logs status, such as why publishing failed.
    pub logs_status_details: Option<String>,
    /// ID of the AWS account that is billed for inference.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub ml_model_inference_payer_account_id: Option<String>,
    /// When this trained model inference job was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this trained model inference job last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The 12-digit ID of the AWS account that created this trained model inference job.
    ///
    /// - Always present
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub creator_account_id: String,
}

impl CollaborationTrainedModelInferenceJobSummary {
    /// Starts building a `CollaborationTrainedModelInferenceJobSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CollaborationTrainedModelInferenceJobSummaryBuilder {
        builders::CollaborationTrainedModelInferenceJobSummaryBuilder::default()
    }

    /// The ARN that identifies this trained model inference job.
    #[inline]
    pub fn trained_model_inference_job_arn(&self) -> &str {
        &self.trained_model_inference_job_arn
    }

    /// ARN of the association whose algorithm this job uses.
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> Option<&str> {
        self.configured_model_algorithm_association_arn.as_deref()
    }

    /// ID of the AWS Clean Rooms membership under which this trained model inference job was created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ARN of the trained model that this job runs.
    #[inline]
    pub fn trained_model_arn(&self) -> &str {
        &self.trained_model_arn
    }

    /// Version of the trained model that this job runs.
    #[inline]
    pub fn trained_model_version_identifier(&self) -> Option<&str> {
        self.trained_model_version_identifier.as_deref()
    }

    /// ID of the AWS Clean Rooms collaboration to which this trained model inference job belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }

    /// Where this trained model inference job stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &TrainedModelInferenceJobStatus {
        &self.status
    }

    /// Which members receive the output, and in what format.
    #[inline]
    pub fn output_configuration(&self) -> &InferenceOutputConfiguration {
        &self.output_configuration
    }

    /// The name given to this trained model inference job when it was started.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Free text that describes this trained model inference job, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Whether the metrics could be published.
    #[inline]
    pub fn metrics_status(&self) -> Option<&MetricsStatus> {
        self.metrics_status.as_ref()
    }

    /// An explanation of the metrics status, such as why publishing failed.
    #[inline]
    pub fn metrics_status_details(&self) -> Option<&str> {
        self.metrics_status_details.as_deref()
    }

    /// Whether the logs could be published.
    #[inline]
    pub fn logs_status(&self) -> Option<&LogsStatus> {
        self.logs_status.as_ref()
    }

    /// An explanation of the logs status, such as why publishing failed.
    #[inline]
    pub fn logs_status_details(&self) -> Option<&str> {
        self.logs_status_details.as_deref()
    }

    /// ID of the AWS account that is billed for inference.
    #[inline]
    pub fn ml_model_inference_payer_account_id(&self) -> Option<&str> {
        self.ml_model_inference_payer_account_id.as_deref()
    }

    /// When this trained model inference job was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this trained model inference job last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The 12-digit ID of the AWS account that created this trained model inference job.
    #[inline]
    pub fn creator_account_id(&self) -> &str {
        &self.creator_account_id
    }
}

/// The main facts about one trained model, as any member of the collaboration sees it through
/// [`ListCollaborationTrainedModels`](crate::Client::list_collaboration_trained_models). Call
/// [`GetCollaborationTrainedModel`](crate::Client::get_collaboration_trained_model) for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CollaborationTrainedModelSummary {
    /// When this trained model was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this trained model last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this trained model.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: String,
    /// The name given to this trained model when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Version identifier of this trained model. It tells this version from others under the same ARN.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub version_identifier: Option<String>,
    /// The channels that passed an earlier model into the training of this version. Absent if the
    /// training started from scratch.
    ///
    /// - Length: exactly 1 item
    pub incremental_training_data_channels: Option<
        Vec<IncrementalTrainingDataChannelOutput>,
    >,
    /// Free text that describes this trained model, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// ID of the AWS Clean Rooms membership under which this trained model was created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ID of the AWS Clean Rooms collaboration to which this trained model belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
    /// Where this trained model stands in its lifecycle.
    ///
    /// - Always present
    pub status: TrainedModelStatus,
    /// ARN of the configured model algorithm association on which this trained model is based.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: String,
    /// The 12-digit ID of the AWS account that created this trained model.
    ///
    /// - Always present
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub creator_account_id: String,
    /// ID of the AWS account that is billed for training.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub ml_model_training_payer_account_id: Option<String>,
}

impl CollaborationTrainedModelSummary {
    /// Starts building a `CollaborationTrainedModelSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CollaborationTrainedModelSummaryBuilder {
        builders::CollaborationTrainedModelSummaryBuilder::default()
    }

    /// When this trained model was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this trained model last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this trained model.
    #[inline]
    pub fn trained_model_arn(&self) -> &str {
        &self.trained_model_arn
    }

    /// The name given to this trained model when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Version identifier of this trained model. It tells this version from others under the same ARN.
    #[inline]
    pub fn version_identifier(&self) -> Option<&str> {
        self.version_identifier.as_deref()
    }

    /// The channels that passed an earlier model into the training of this version. Absent if the
    /// training started from scratch.
    #[inline]
    pub fn incremental_training_data_channels(
        &self,
    ) -> &[IncrementalTrainingDataChannelOutput] {
        self.incremental_training_data_channels.as_deref().unwrap_or_default()
    }

    /// Free text that describes this trained model, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// ID of the AWS Clean Rooms membership under which this trained model was created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ID of the AWS Clean Rooms collaboration to which this trained model belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }

    /// Where this trained model stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &TrainedModelStatus {
        &self.status
    }

    /// ARN of the configured model algorithm association on which this trained model is based.
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> &str {
        &self.configured_model_algorithm_association_arn
    }

    /// The 12-digit ID of the AWS account that created this trained model.
    #[inline]
    pub fn creator_account_id(&self) -> &str {
        &self.creator_account_id
    }

    /// ID of the AWS account that is billed for training.
    #[inline]
    pub fn ml_model_training_payer_account_id(&self) -> Option<&str> {
        self.ml_model_training_payer_account_id.as_deref()
    }
}

/// What the columns of the data hold, which decides how synthetic values are made for them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColumnClassificationDetails {
    /// The columns, one entry for each.
    ///
    /// - Always present
    /// - Length: at least 5 items
    pub column_mapping: Vec<SyntheticDataColumnProperties>,
}

impl ColumnClassificationDetails {
    /// Starts building a `ColumnClassificationDetails`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ColumnClassificationDetailsBuilder {
        builders::ColumnClassificationDetailsBuilder::default()
    }

    /// The columns, one entry for each.
    #[inline]
    pub fn column_mapping(&self) -> &[SyntheticDataColumnProperties] {
        &self.column_mapping
    }
}

/// Describes one column of the training data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColumnSchema {
    /// The name under which the table has this column.
    ///
    /// - Required
    /// - Length: 1 to 128 characters
    /// - Pattern: `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
    pub column_name: String,
    /// The role that the column plays in training.
    ///
    /// - Required
    /// - Length: exactly 1 item
    pub column_types: Vec<ColumnType>,
}

impl ColumnSchema {
    /// A `ColumnSchema` of its required members.
    #[inline]
    pub fn new(column_name: impl Into<String>, column_types: Vec<ColumnType>) -> Self {
        Self {
            column_name: column_name.into(),
            column_types,
        }
    }

    /// Starts building a `ColumnSchema`.
    #[inline]
    pub fn builder() -> builders::ColumnSchemaBuilder {
        builders::ColumnSchemaBuilder::default()
    }

    /// The name under which the table has this column.
    #[inline]
    pub fn column_name(&self) -> &str {
        &self.column_name
    }

    /// The role that the column plays in training.
    #[inline]
    pub fn column_types(&self) -> &[ColumnType] {
        &self.column_types
    }
}

/// Says where generated audiences are written and with which permissions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfiguredAudienceModelOutputConfig {
    /// The place in Amazon S3 to which audiences are written.
    ///
    /// - Required
    pub destination: AudienceDestination,
    /// ARN of the IAM role that may write to the destination.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    pub role_arn: String,
}

impl ConfiguredAudienceModelOutputConfig {
    /// A `ConfiguredAudienceModelOutputConfig` of its required members.
    #[inline]
    pub fn new(destination: AudienceDestination, role_arn: impl Into<String>) -> Self {
        Self {
            destination,
            role_arn: role_arn.into(),
        }
    }

    /// Starts building a `ConfiguredAudienceModelOutputConfig`.
    #[inline]
    pub fn builder() -> builders::ConfiguredAudienceModelOutputConfigBuilder {
        builders::ConfiguredAudienceModelOutputConfigBuilder::default()
    }

    /// The place in Amazon S3 to which audiences are written.
    #[inline]
    pub fn destination(&self) -> &AudienceDestination {
        &self.destination
    }

    /// ARN of the IAM role that may write to the destination.
    #[inline]
    pub fn role_arn(&self) -> &str {
        &self.role_arn
    }
}

/// The main facts about one configured audience model, as listed by
/// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models). Call
/// [`GetConfiguredAudienceModel`](crate::Client::get_configured_audience_model) for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfiguredAudienceModelSummary {
    /// When this configured audience model was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this configured audience model last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The name given to this configured audience model when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// ARN of the audience model that this configuration builds on.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub audience_model_arn: String,
    /// Where audiences made with this model are written, and the IAM role that writes them.
    ///
    /// - Always present
    pub output_config: ConfiguredAudienceModelOutputConfig,
    /// Free text that describes this configured audience model, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// The ARN that identifies this configured audience model.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: String,
    /// Where this configured audience model stands in its lifecycle.
    ///
    /// - Always present
    pub status: ConfiguredAudienceModelStatus,
}

impl ConfiguredAudienceModelSummary {
    /// Starts building a `ConfiguredAudienceModelSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ConfiguredAudienceModelSummaryBuilder {
        builders::ConfiguredAudienceModelSummaryBuilder::default()
    }

    /// When this configured audience model was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this configured audience model last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The name given to this configured audience model when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// ARN of the audience model that this configuration builds on.
    #[inline]
    pub fn audience_model_arn(&self) -> &str {
        &self.audience_model_arn
    }

    /// Where audiences made with this model are written, and the IAM role that writes them.
    #[inline]
    pub fn output_config(&self) -> &ConfiguredAudienceModelOutputConfig {
        &self.output_config
    }

    /// Free text that describes this configured audience model, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The ARN that identifies this configured audience model.
    #[inline]
    pub fn configured_audience_model_arn(&self) -> &str {
        &self.configured_audience_model_arn
    }

    /// Where this configured audience model stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &ConfiguredAudienceModelStatus {
        &self.status
    }
}

/// The main facts about one association of an algorithm with a collaboration, as listed by
/// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
/// Call
/// [`GetConfiguredModelAlgorithmAssociation`](crate::Client::get_configured_model_algorithm_association)
/// for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfiguredModelAlgorithmAssociationSummary {
    /// When this configured model algorithm association was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this configured model algorithm association last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this configured model algorithm association.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: String,
    /// ARN of the configured model algorithm that the association brings into the collaboration.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub configured_model_algorithm_arn: String,
    /// The name given to this configured model algorithm association when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Free text that describes this configured model algorithm association, if its creator supplied
    /// any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// ID of the AWS Clean Rooms membership under which this configured model algorithm association was
    /// created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ID of the AWS Clean Rooms collaboration to which this configured model algorithm association
    /// belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
}

impl ConfiguredModelAlgorithmAssociationSummary {
    /// Starts building a `ConfiguredModelAlgorithmAssociationSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ConfiguredModelAlgorithmAssociationSummaryBuilder {
        builders::ConfiguredModelAlgorithmAssociationSummaryBuilder::default()
    }

    /// When this configured model algorithm association was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this configured model algorithm association last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this configured model algorithm association.
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> &str {
        &self.configured_model_algorithm_association_arn
    }

    /// ARN of the configured model algorithm that the association brings into the collaboration.
    #[inline]
    pub fn configured_model_algorithm_arn(&self) -> &str {
        &self.configured_model_algorithm_arn
    }

    /// The name given to this configured model algorithm association when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Free text that describes this configured model algorithm association, if its creator supplied
    /// any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// ID of the AWS Clean Rooms membership under which this configured model algorithm association was
    /// created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ID of the AWS Clean Rooms collaboration to which this configured model algorithm association
    /// belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }
}

/// The main facts about one configured model algorithm, as listed by
/// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms). Call
/// [`GetConfiguredModelAlgorithm`](crate::Client::get_configured_model_algorithm) for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfiguredModelAlgorithmSummary {
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
    /// Free text that describes this configured model algorithm, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
}

impl ConfiguredModelAlgorithmSummary {
    /// Starts building a `ConfiguredModelAlgorithmSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ConfiguredModelAlgorithmSummaryBuilder {
        builders::ConfiguredModelAlgorithmSummaryBuilder::default()
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

    /// Free text that describes this configured model algorithm, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

/// The container that holds a training algorithm, and how to run it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContainerConfig {
    /// Path of the training image in its registry. Write it as `registry/repository[:tag]`; other forms
    /// are not accepted at present. SageMaker describes image paths under
    /// [TrainingImage](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html#sagemaker-Type-AlgorithmSpecification-TrainingImage).
    ///
    /// - Required
    /// - Length: 1 to 255 characters
    /// - Pattern: `^.*$`
    pub image_uri: String,
    /// The command that starts the container, as a list of words. It replaces the usual start of
    /// training. SageMaker explains the conventions for
    /// [training containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html).
    ///
    /// - Length: 1 to 100 items
    /// - Each item: length 1 to 256 characters
    /// - Each item: pattern `^.*$`
    pub entrypoint: Option<Vec<String>>,
    /// The arguments to pass to the container when training starts. SageMaker explains the conventions
    /// for
    /// [training containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html).
    ///
    /// - Length: 1 to 100 items
    /// - Each item: length 1 to 256 characters
    /// - Each item: pattern `^.*$`
    pub arguments: Option<Vec<String>>,
    /// The metrics to read from the logs of the algorithm. Each one found is published to the Amazon
    /// CloudWatch of every member, with the IAM role set through
    /// [`PutMLConfiguration`](crate::Client::put_ml_configuration).
    ///
    /// - Length: 0 to 40 items
    pub metric_definitions: Option<Vec<MetricDefinition>>,
}

impl ContainerConfig {
    /// A `ContainerConfig` of its required member.
    #[inline]
    pub fn new(image_uri: impl Into<String>) -> Self {
        Self {
            image_uri: image_uri.into(),
            ..Shape::empty()
        }
    }

    /// Starts building a `ContainerConfig`.
    #[inline]
    pub fn builder() -> builders::ContainerConfigBuilder {
        builders::ContainerConfigBuilder::default()
    }

    /// Path of the training image in its registry. Write it as `registry/repository[:tag]`; other forms
    /// are not accepted at present. SageMaker describes image paths under
    /// [TrainingImage](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html#sagemaker-Type-AlgorithmSpecification-TrainingImage).
    #[inline]
    pub fn image_uri(&self) -> &str {
        &self.image_uri
    }

    /// The command that starts the container, as a list of words. It replaces the usual start of
    /// training. SageMaker explains the conventions for
    /// [training containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html).
    #[inline]
    pub fn entrypoint(&self) -> &[String] {
        self.entrypoint.as_deref().unwrap_or_default()
    }

    /// The arguments to pass to the container when training starts. SageMaker explains the conventions
    /// for
    /// [training containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html).
    #[inline]
    pub fn arguments(&self) -> &[String] {
        self.arguments.as_deref().unwrap_or_default()
    }

    /// The metrics to read from the logs of the algorithm. Each one found is published to the Amazon
    /// CloudWatch of every member, with the IAM role set through
    /// [`PutMLConfiguration`](crate::Client::put_ml_configuration).
    #[inline]
    pub fn metric_definitions(&self) -> &[MetricDefinition] {
        self.metric_definitions.as_deref().unwrap_or_default()
    }
}

/// Patterns of your own to black out in logs and error messages. They go together with `CUSTOM` in
/// `entitiesToRedact`: use both or neither.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomEntityConfig {
    /// The patterns to look for. Set them only when `CUSTOM` redaction is on.
    ///
    /// - Required
    /// - Length: 1 to 10 items
    /// - Items are unique
    /// - Each item: length 1 to 200 characters
    /// - Each item: pattern `^[a-zA-Z0-9\_\#\=\@/\;\,\-\ \^\$\?\[\]\{\}\|\\\*\+\.\(\)]+$`
    pub custom_data_identifiers: Vec<String>,
}

impl CustomEntityConfig {
    /// A `CustomEntityConfig` of its required member.
    #[inline]
    pub fn new(custom_data_identifiers: Vec<String>) -> Self {
        Self { custom_data_identifiers }
    }

    /// Starts building a `CustomEntityConfig`.
    #[inline]
    pub fn builder() -> builders::CustomEntityConfigBuilder {
        builders::CustomEntityConfigBuilder::default()
    }

    /// The patterns to look for. Set them only when `CUSTOM` redaction is on.
    #[inline]
    pub fn custom_data_identifiers(&self) -> &[String] {
        &self.custom_data_identifiers
    }
}

/// How well synthetic data protects the people in the original data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataPrivacyScores {
    /// How far the data withstands membership inference attacks, which try to find out whether a given
    /// person was in the original data.
    ///
    /// - Always present
    /// - Length: exactly 1 item
    pub membership_inference_attack_scores: Vec<MembershipInferenceAttackScore>,
}

impl DataPrivacyScores {
    /// Starts building a `DataPrivacyScores`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::DataPrivacyScoresBuilder {
        builders::DataPrivacyScoresBuilder::default()
    }

    /// How far the data withstands membership inference attacks, which try to find out whether a given
    /// person was in the original data.
    #[inline]
    pub fn membership_inference_attack_scores(
        &self,
    ) -> &[MembershipInferenceAttackScore] {
        &self.membership_inference_attack_scores
    }
}

/// Where training data is kept. AWS Glue is the only kind of source.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataSource {
    /// The AWS Glue table to read, with its database and catalog.
    ///
    /// - Required
    pub glue_data_source: GlueDataSource,
}

impl DataSource {
    /// A `DataSource` of its required member.
    #[inline]
    pub fn new(glue_data_source: GlueDataSource) -> Self {
        Self { glue_data_source }
    }

    /// Starts building a `DataSource`.
    #[inline]
    pub fn builder() -> builders::DataSourceBuilder {
        builders::DataSourceBuilder::default()
    }

    /// The AWS Glue table to read, with its database and catalog.
    #[inline]
    pub fn glue_data_source(&self) -> &GlueDataSource {
        &self.glue_data_source
    }
}

/// One dataset of a training dataset: its kind, its columns and the table that holds it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dataset {
    /// The kind of data that the dataset holds.
    ///
    /// - Required
    pub r#type: DatasetType,
    /// The columns of the dataset and the table they come from.
    ///
    /// - Required
    pub input_config: DatasetInputConfig,
}

impl Dataset {
    /// A `Dataset` of its required members.
    #[inline]
    pub fn new(r#type: DatasetType, input_config: DatasetInputConfig) -> Self {
        Self { r#type, input_config }
    }

    /// Starts building a `Dataset`.
    #[inline]
    pub fn builder() -> builders::DatasetBuilder {
        builders::DatasetBuilder::default()
    }

    /// The kind of data that the dataset holds.
    #[inline]
    pub fn r#type(&self) -> &DatasetType {
        &self.r#type
    }

    /// The columns of the dataset and the table they come from.
    #[inline]
    pub fn input_config(&self) -> &DatasetInputConfig {
        &self.input_config
    }
}

/// Ties the columns of a dataset to the AWS Glue table that supplies them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatasetInputConfig {
    /// The columns to use, each with the role it plays in training.
    ///
    /// - Required
    /// - Length: 1 to 100 items
    pub schema: Vec<ColumnSchema>,
    /// The AWS Glue table to read the dataset from.
    ///
    /// - Required
    pub data_source: DataSource,
}

impl DatasetInputConfig {
    /// A `DatasetInputConfig` of its required members.
    #[inline]
    pub fn new(schema: Vec<ColumnSchema>, data_source: DataSource) -> Self {
        Self { schema, data_source }
    }

    /// Starts building a `DatasetInputConfig`.
    #[inline]
    pub fn builder() -> builders::DatasetInputConfigBuilder {
        builders::DatasetInputConfigBuilder::default()
    }

    /// The columns to use, each with the role it plays in training.
    #[inline]
    pub fn schema(&self) -> &[ColumnSchema] {
        &self.schema
    }

    /// The AWS Glue table to read the dataset from.
    #[inline]
    pub fn data_source(&self) -> &DataSource {
        &self.data_source
    }
}

/// The place in Amazon S3 to which model artifacts are exported.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Destination {
    /// Bucket and path to which model artifacts are exported.
    ///
    /// - Required
    pub s3_destination: S3ConfigMap,
}

impl Destination {
    /// A `Destination` of its required member.
    #[inline]
    pub fn new(s3_destination: S3ConfigMap) -> Self {
        Self { s3_destination }
    }

    /// Starts building a `Destination`.
    #[inline]
    pub fn builder() -> builders::DestinationBuilder {
        builders::DestinationBuilder::default()
    }

    /// Bucket and path to which model artifacts are exported.
    #[inline]
    pub fn s3_destination(&self) -> &S3ConfigMap {
        &self.s3_destination
    }
}

/// Names a table in the AWS Glue Data Catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GlueDataSource {
    /// Name of the AWS Glue table that holds the training data.
    ///
    /// - Required
    /// - Length: 1 to 128 characters
    /// - Pattern: `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
    pub table_name: String,
    /// Name of the AWS Glue database in which the table is found.
    ///
    /// - Required
    /// - Length: 1 to 128 characters
    /// - Pattern: `^[a-zA-Z0-9_](([a-zA-Z0-9_]+-)*([a-zA-Z0-9_]+))?$`
    pub database_name: String,
    /// ID of the AWS Glue catalog in which the database is found.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub catalog_id: Option<String>,
}

impl GlueDataSource {
    /// A `GlueDataSource` of its required members.
    #[inline]
    pub fn new(table_name: impl Into<String>, database_name: impl Into<String>) -> Self {
        Self {
            table_name: table_name.into(),
            database_name: database_name.into(),
            ..Shape::empty()
        }
    }

    /// Starts building a `GlueDataSource`.
    #[inline]
    pub fn builder() -> builders::GlueDataSourceBuilder {
        builders::GlueDataSourceBuilder::default()
    }

    /// Name of the AWS Glue table that holds the training data.
    #[inline]
    pub fn table_name(&self) -> &str {
        &self.table_name
    }

    /// Name of the AWS Glue database in which the table is found.
    #[inline]
    pub fn database_name(&self) -> &str {
        &self.database_name
    }

    /// ID of the AWS Glue catalog in which the database is found.
    #[inline]
    pub fn catalog_id(&self) -> Option<&str> {
        self.catalog_id.as_deref()
    }
}

/// Passes an earlier trained model into a new training, which then builds on what that model has
/// learned. This takes less time and compute than training from scratch.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncrementalTrainingDataChannel {
    /// ARN of the trained model to build on, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: String,
    /// Version of the trained model to build on. The latest one unless set.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub version_identifier: Option<String>,
    /// The name under which the training algorithm sees the earlier model. No two channels of one
    /// training may share a name.
    ///
    /// - Required
    /// - Length: 1 to 64 characters
    /// - Pattern: `^[A-Za-z0-9\.\-_]+$`
    pub channel_name: String,
}

impl IncrementalTrainingDataChannel {
    /// An `IncrementalTrainingDataChannel` of its required members.
    #[inline]
    pub fn new(
        trained_model_arn: impl Into<String>,
        channel_name: impl Into<String>,
    ) -> Self {
        Self {
            trained_model_arn: trained_model_arn.into(),
            channel_name: channel_name.into(),
            ..Shape::empty()
        }
    }

    /// Starts building an `IncrementalTrainingDataChannel`.
    #[inline]
    pub fn builder() -> builders::IncrementalTrainingDataChannelBuilder {
        builders::IncrementalTrainingDataChannelBuilder::default()
    }

    /// ARN of the trained model to build on, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    #[inline]
    pub fn trained_model_arn(&self) -> &str {
        &self.trained_model_arn
    }

    /// Version of the trained model to build on. The latest one unless set.
    #[inline]
    pub fn version_identifier(&self) -> Option<&str> {
        self.version_identifier.as_deref()
    }

    /// The name under which the training algorithm sees the earlier model. No two channels of one
    /// training may share a name.
    #[inline]
    pub fn channel_name(&self) -> &str {
        &self.channel_name
    }
}

/// Tells which earlier model went into the training of a trained model, and through which channel.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncrementalTrainingDataChannelOutput {
    /// The name under which the training algorithm saw the earlier model.
    ///
    /// - Always present
    /// - Length: 1 to 64 characters
    /// - Pattern: `^[A-Za-z0-9\.\-_]+$`
    pub channel_name: String,
    /// Version of the earlier model.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub version_identifier: Option<String>,
    /// The name of the earlier model.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub model_name: String,
}

impl IncrementalTrainingDataChannelOutput {
    /// Starts building an `IncrementalTrainingDataChannelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::IncrementalTrainingDataChannelOutputBuilder {
        builders::IncrementalTrainingDataChannelOutputBuilder::default()
    }

    /// The name under which the training algorithm saw the earlier model.
    #[inline]
    pub fn channel_name(&self) -> &str {
        &self.channel_name
    }

    /// Version of the earlier model.
    #[inline]
    pub fn version_identifier(&self) -> Option<&str> {
        self.version_identifier.as_deref()
    }

    /// The name of the earlier model.
    #[inline]
    pub fn model_name(&self) -> &str {
        &self.model_name
    }
}

/// The container that holds an inference algorithm.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InferenceContainerConfig {
    /// Path of the inference image in its registry. Write it as `registry/repository[:tag]`; other
    /// forms are not accepted at present. SageMaker describes image paths under
    /// [TrainingImage](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html#sagemaker-Type-AlgorithmSpecification-TrainingImage).
    ///
    /// - Required
    /// - Length: 1 to 255 characters
    /// - Pattern: `^.*$`
    pub image_uri: String,
}

impl InferenceContainerConfig {
    /// An `InferenceContainerConfig` of its required member.
    #[inline]
    pub fn new(image_uri: impl Into<String>) -> Self {
        Self {
            image_uri: image_uri.into(),
        }
    }

    /// Starts building an `InferenceContainerConfig`.
    #[inline]
    pub fn builder() -> builders::InferenceContainerConfigBuilder {
        builders::InferenceContainerConfigBuilder::default()
    }

    /// Path of the inference image in its registry. Write it as `registry/repository[:tag]`; other
    /// forms are not accepted at present. SageMaker describes image paths under
    /// [TrainingImage](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html#sagemaker-Type-AlgorithmSpecification-TrainingImage).
    #[inline]
    pub fn image_uri(&self) -> &str {
        &self.image_uri
    }
}

/// Limits for the calls to the inference container.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InferenceContainerExecutionParameters {
    /// How much data one call to the container may carry, in megabytes.
    ///
    /// - Range: 1 to 100
    pub max_payload_in_mb: Option<i32>,
}

impl InferenceContainerExecutionParameters {
    /// Starts building an `InferenceContainerExecutionParameters`.
    #[inline]
    pub fn builder() -> builders::InferenceContainerExecutionParametersBuilder {
        builders::InferenceContainerExecutionParametersBuilder::default()
    }

    /// How much data one call to the container may carry, in megabytes.
    #[inline]
    pub fn max_payload_in_mb(&self) -> Option<i32> {
        self.max_payload_in_mb
    }
}

/// Who receives the output of an inference job, and in what format.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InferenceOutputConfiguration {
    /// MIME type of the output. `application/json` unless set.
    ///
    /// - Default: `application/json`
    /// - Length: at most 256 characters
    /// - Pattern: `^.*$`
    pub accept: String,
    /// The members who receive the output.
    ///
    /// - Required
    /// - Length: exactly 1 item
    pub members: Vec<InferenceReceiverMember>,
}

impl InferenceOutputConfiguration {
    /// An `InferenceOutputConfiguration` of its required member.
    #[inline]
    pub fn new(members: Vec<InferenceReceiverMember>) -> Self {
        Self { members, ..Shape::empty() }
    }

    /// Starts building an `InferenceOutputConfiguration`.
    #[inline]
    pub fn builder() -> builders::InferenceOutputConfigurationBuilder {
        builders::InferenceOutputConfigurationBuilder::default()
    }

    /// MIME type of the output. `application/json` unless set.
    #[inline]
    pub fn accept(&self) -> &str {
        &self.accept
    }

    /// The members who receive the output.
    #[inline]
    pub fn members(&self) -> &[InferenceReceiverMember] {
        &self.members
    }
}

/// A member who receives the output of an inference job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InferenceReceiverMember {
    /// ID of the AWS account of the member.
    ///
    /// - Required
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub account_id: String,
}

impl InferenceReceiverMember {
    /// An `InferenceReceiverMember` of its required member.
    #[inline]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }

    /// Starts building an `InferenceReceiverMember`.
    #[inline]
    pub fn builder() -> builders::InferenceReceiverMemberBuilder {
        builders::InferenceReceiverMemberBuilder::default()
    }

    /// ID of the AWS account of the member.
    #[inline]
    pub fn account_id(&self) -> &str {
        &self.account_id
    }
}

/// The instances that run inference.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InferenceResourceConfig {
    /// The type of each instance.
    ///
    /// - Required
    pub instance_type: InferenceInstanceType,
    /// How many instances to use. One unless set.
    ///
    /// - Default: `1`
    /// - Range: 1 to 10
    pub instance_count: i32,
}

impl InferenceResourceConfig {
    /// An `InferenceResourceConfig` of its required member.
    #[inline]
    pub fn new(instance_type: InferenceInstanceType) -> Self {
        Self {
            instance_type,
            ..Shape::empty()
        }
    }

    /// Starts building an `InferenceResourceConfig`.
    #[inline]
    pub fn builder() -> builders::InferenceResourceConfigBuilder {
        builders::InferenceResourceConfigBuilder::default()
    }

    /// The type of each instance.
    #[inline]
    pub fn instance_type(&self) -> &InferenceInstanceType {
        &self.instance_type
    }

    /// How many instances to use. One unless set.
    #[inline]
    pub fn instance_count(&self) -> i32 {
        self.instance_count
    }
}

/// The data that fills an ML input channel.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputChannel {
    /// The query whose result is the data.
    ///
    /// - Required
    pub data_source: InputChannelDataSource,
    /// ARN of the IAM role that runs the query in `dataSource`. The role must live in your own account:
    /// naming a role of another account fails with `AccessDeniedException`.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    pub role_arn: String,
}

impl InputChannel {
    /// An `InputChannel` of its required members.
    #[inline]
    pub fn new(
        data_source: InputChannelDataSource,
        role_arn: impl Into<String>,
    ) -> Self {
        Self {
            data_source,
            role_arn: role_arn.into(),
        }
    }

    /// Starts building an `InputChannel`.
    #[inline]
    pub fn builder() -> builders::InputChannelBuilder {
        builders::InputChannelBuilder::default()
    }

    /// The query whose result is the data.
    #[inline]
    pub fn data_source(&self) -> &InputChannelDataSource {
        &self.data_source
    }

    /// ARN of the IAM role that runs the query in `dataSource`. The role must live in your own account:
    /// naming a role of another account fails with `AccessDeniedException`.
    #[inline]
    pub fn role_arn(&self) -> &str {
        &self.role_arn
    }
}

/// Says what to black out in logs and error messages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogRedactionConfiguration {
    /// The kinds of content to black out. With `CUSTOM`, set `customEntityConfig` as well; its patterns
    /// then apply to logs and error messages.
    ///
    /// - Required
    /// - Length: at least 1 item
    /// - Items are unique
    pub entities_to_redact: Vec<EntityType>,
    /// The patterns for the `CUSTOM` kind. Set it if, and only if, `entitiesToRedact` has `CUSTOM` in
    /// it.
    pub custom_entity_config: Option<CustomEntityConfig>,
}

impl LogRedactionConfiguration {
    /// A `LogRedactionConfiguration` of its required member.
    #[inline]
    pub fn new(entities_to_redact: Vec<EntityType>) -> Self {
        Self {
            entities_to_redact,
            ..Shape::empty()
        }
    }

    /// Starts building a `LogRedactionConfiguration`.
    #[inline]
    pub fn builder() -> builders::LogRedactionConfigurationBuilder {
        builders::LogRedactionConfigurationBuilder::default()
    }

    /// The kinds of content to black out. With `CUSTOM`, set `customEntityConfig` as well; its patterns
    /// then apply to logs and error messages.
    #[inline]
    pub fn entities_to_redact(&self) -> &[EntityType] {
        &self.entities_to_redact
    }

    /// The patterns for the `CUSTOM` kind. Set it if, and only if, `entitiesToRedact` has `CUSTOM` in
    /// it.
    #[inline]
    pub fn custom_entity_config(&self) -> Option<&CustomEntityConfig> {
        self.custom_entity_config.as_ref()
    }
}

/// Lets some accounts read container logs, and says how much of them they see.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogsConfigurationPolicy {
    /// IDs of the AWS accounts that may read the logs.
    ///
    /// - Required
    /// - Length: 1 to 5 items
    pub allowed_account_ids: Vec<String>,
    /// A regular expression. Only log content that matches it is passed on.
    ///
    /// - Length: 0 to 1024 characters
    pub filter_pattern: Option<String>,
    /// Which logs the rule covers: the full logs (`ALL`) or a summary of errors (`ERROR_SUMMARY`).
    ///
    /// - Default: `ALL`
    pub log_type: LogType,
    /// What to black out in the logs before anyone reads them.
    pub log_redaction_configuration: Option<LogRedactionConfiguration>,
}

impl LogsConfigurationPolicy {
    /// A `LogsConfigurationPolicy` of its required member.
    #[inline]
    pub fn new(allowed_account_ids: Vec<String>) -> Self {
        Self {
            allowed_account_ids,
            ..Shape::empty()
        }
    }

    /// Starts building a `LogsConfigurationPolicy`.
    #[inline]
    pub fn builder() -> builders::LogsConfigurationPolicyBuilder {
        builders::LogsConfigurationPolicyBuilder::default()
    }

    /// IDs of the AWS accounts that may read the logs.
    #[inline]
    pub fn allowed_account_ids(&self) -> &[String] {
        &self.allowed_account_ids
    }

    /// A regular expression. Only log content that matches it is passed on.
    #[inline]
    pub fn filter_pattern(&self) -> Option<&str> {
        self.filter_pattern.as_deref()
    }

    /// Which logs the rule covers: the full logs (`ALL`) or a summary of errors (`ERROR_SUMMARY`).
    #[inline]
    pub fn log_type(&self) -> &LogType {
        &self.log_type
    }

    /// What to black out in the logs before anyone reads them.
    #[inline]
    pub fn log_redaction_configuration(&self) -> Option<&LogRedactionConfiguration> {
        self.log_redaction_configuration.as_ref()
    }
}

/// How far synthetic data withstands one kind of membership inference attack.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipInferenceAttackScore {
    /// The attack that was tried, with its version.
    ///
    /// - Always present
    pub attack_version: MembershipInferenceAttackVersion,
    /// How vulnerable the data is to the attack, as a number.
    ///
    /// - Always present
    /// - Range: 0.0 to 1.0
    pub score: f64,
}

impl MembershipInferenceAttackScore {
    /// Starts building a `MembershipInferenceAttackScore`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::MembershipInferenceAttackScoreBuilder {
        builders::MembershipInferenceAttackScoreBuilder::default()
    }

    /// The attack that was tried, with its version.
    #[inline]
    pub fn attack_version(&self) -> &MembershipInferenceAttackVersion {
        &self.attack_version
    }

    /// How vulnerable the data is to the attack, as a number.
    #[inline]
    pub fn score(&self) -> f64 {
        self.score
    }
}

/// One metric to pick out of the logs of a training algorithm.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetricDefinition {
    /// What to call the metric.
    ///
    /// - Required
    /// - Length: 1 to 255 characters
    /// - Pattern: `^.+$`
    pub name: String,
    /// The regular expression that finds the value of the metric in the logs.
    ///
    /// - Required
    /// - Length: 1 to 500 characters
    /// - Pattern: `^.+$`
    pub regex: String,
}

impl MetricDefinition {
    /// A `MetricDefinition` of its required members.
    #[inline]
    pub fn new(name: impl Into<String>, regex: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            regex: regex.into(),
        }
    }

    /// Starts building a `MetricDefinition`.
    #[inline]
    pub fn builder() -> builders::MetricDefinitionBuilder {
        builders::MetricDefinitionBuilder::default()
    }

    /// What to call the metric.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The regular expression that finds the value of the metric in the logs.
    #[inline]
    pub fn regex(&self) -> &str {
        &self.regex
    }
}

/// How metrics are protected before they are shared.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetricsConfigurationPolicy {
    /// How much noise to add to the metrics.
    ///
    /// - Required
    pub noise_level: NoiseLevelType,
}

impl MetricsConfigurationPolicy {
    /// A `MetricsConfigurationPolicy` of its required member.
    #[inline]
    pub fn new(noise_level: NoiseLevelType) -> Self {
        Self { noise_level }
    }

    /// Starts building a `MetricsConfigurationPolicy`.
    #[inline]
    pub fn builder() -> builders::MetricsConfigurationPolicyBuilder {
        builders::MetricsConfigurationPolicyBuilder::default()
    }

    /// How much noise to add to the metrics.
    #[inline]
    pub fn noise_level(&self) -> &NoiseLevelType {
        &self.noise_level
    }
}

/// The main facts about one ML input channel, as listed by
/// [`ListMLInputChannels`](crate::Client::list_ml_input_channels). Call
/// [`GetMLInputChannel`](crate::Client::get_ml_input_channel) for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MlInputChannelSummary {
    /// When this ML input channel was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this ML input channel last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// ID of the AWS Clean Rooms membership under which this ML input channel was created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ID of the AWS Clean Rooms collaboration to which this ML input channel belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
    /// The name given to this ML input channel when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// ARNs of the configured model algorithm associations that may use the data of this channel.
    ///
    /// - Always present
    /// - Length: exactly 1 item
    /// - Each item: length 20 to 2048 characters
    /// - Each item: pattern `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - Each item: ARN of `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_associations: Vec<String>,
    /// ID of the protected query that filled this channel.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub protected_query_identifier: Option<String>,
    /// The ARN that identifies this ML input channel.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    pub ml_input_channel_arn: String,
    /// Where this ML input channel stands in its lifecycle.
    ///
    /// - Always present
    pub status: MlInputChannelStatus,
    /// Free text that describes this ML input channel, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Which accounts pay for the compute and the synthetic data of this channel.
    pub payer_configuration: Option<PayerConfiguration>,
}

impl MlInputChannelSummary {
    /// Starts building a `MlInputChannelSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::MlInputChannelSummaryBuilder {
        builders::MlInputChannelSummaryBuilder::default()
    }

    /// When this ML input channel was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this ML input channel last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// ID of the AWS Clean Rooms membership under which this ML input channel was created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ID of the AWS Clean Rooms collaboration to which this ML input channel belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }

    /// The name given to this ML input channel when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// ARNs of the configured model algorithm associations that may use the data of this channel.
    #[inline]
    pub fn configured_model_algorithm_associations(&self) -> &[String] {
        &self.configured_model_algorithm_associations
    }

    /// ID of the protected query that filled this channel.
    #[inline]
    pub fn protected_query_identifier(&self) -> Option<&str> {
        self.protected_query_identifier.as_deref()
    }

    /// The ARN that identifies this ML input channel.
    #[inline]
    pub fn ml_input_channel_arn(&self) -> &str {
        &self.ml_input_channel_arn
    }

    /// Where this ML input channel stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &MlInputChannelStatus {
        &self.status
    }

    /// Free text that describes this ML input channel, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Which accounts pay for the compute and the synthetic data of this channel.
    #[inline]
    pub fn payer_configuration(&self) -> Option<&PayerConfiguration> {
        self.payer_configuration.as_ref()
    }
}

/// Where model output is written, and with which permissions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MlOutputConfiguration {
    /// The place in Amazon S3 to which model output is written.
    pub destination: Option<Destination>,
    /// ARN of the IAM role that writes the output.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    pub role_arn: String,
}

impl MlOutputConfiguration {
    /// A `MlOutputConfiguration` of its required member.
    #[inline]
    pub fn new(role_arn: impl Into<String>) -> Self {
        Self {
            role_arn: role_arn.into(),
            ..Shape::empty()
        }
    }

    /// Starts building a `MlOutputConfiguration`.
    #[inline]
    pub fn builder() -> builders::MlOutputConfigurationBuilder {
        builders::MlOutputConfigurationBuilder::default()
    }

    /// The place in Amazon S3 to which model output is written.
    #[inline]
    pub fn destination(&self) -> Option<&Destination> {
        self.destination.as_ref()
    }

    /// ARN of the IAM role that writes the output.
    #[inline]
    pub fn role_arn(&self) -> &str {
        &self.role_arn
    }
}

/// Settings for making synthetic data with which to train a custom model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MlSyntheticDataParameters {
    /// The epsilon of differential privacy. The smaller it is, the better individuals are protected and
    /// the less useful the data may become.
    ///
    /// - Always present
    /// - Range: 0.0001 to 10
    pub epsilon: f64,
    /// The highest membership inference attack score that is acceptable. If the synthetic data scores
    /// above it, making the data fails.
    ///
    /// - Always present
    /// - Range: 0.5 to 1
    pub max_membership_inference_attack_score: f64,
    /// What each column holds and how to treat it.
    pub column_classification: Option<ColumnClassificationDetails>,
}

impl MlSyntheticDataParameters {
    /// Starts building a `MlSyntheticDataParameters`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::MlSyntheticDataParametersBuilder {
        builders::MlSyntheticDataParametersBuilder::default()
    }

    /// The epsilon of differential privacy. The smaller it is, the better individuals are protected and
    /// the less useful the data may become.
    #[inline]
    pub fn epsilon(&self) -> f64 {
        self.epsilon
    }

    /// The highest membership inference attack score that is acceptable. If the synthetic data scores
    /// above it, making the data fails.
    #[inline]
    pub fn max_membership_inference_attack_score(&self) -> f64 {
        self.max_membership_inference_attack_score
    }

    /// What each column holds and how to treat it.
    #[inline]
    pub fn column_classification(&self) -> Option<&ColumnClassificationDetails> {
        self.column_classification.as_ref()
    }
}

/// The data that an inference job runs the model on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelInferenceDataSource {
    /// ARN of the ML input channel that holds the data, as returned by
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
    /// [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    pub ml_input_channel_arn: String,
}

impl ModelInferenceDataSource {
    /// A `ModelInferenceDataSource` of its required member.
    #[inline]
    pub fn new(ml_input_channel_arn: impl Into<String>) -> Self {
        Self {
            ml_input_channel_arn: ml_input_channel_arn.into(),
        }
    }

    /// Starts building a `ModelInferenceDataSource`.
    #[inline]
    pub fn builder() -> builders::ModelInferenceDataSourceBuilder {
        builders::ModelInferenceDataSourceBuilder::default()
    }

    /// ARN of the ML input channel that holds the data, as returned by
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
    /// [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
    #[inline]
    pub fn ml_input_channel_arn(&self) -> &str {
        &self.ml_input_channel_arn
    }
}

/// A named source of training data. The training algorithm finds the data under the name of the
/// channel.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelTrainingDataChannel {
    /// ARN of the ML input channel that holds the data, as returned by
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
    /// [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    pub ml_input_channel_arn: String,
    /// The name under which the training algorithm sees the data.
    ///
    /// - Required
    /// - Length: 1 to 64 characters
    /// - Pattern: `^[A-Za-z0-9\.\-_]+$`
    pub channel_name: String,
    /// Whether every training instance gets all of the data, or each gets a part of its own.
    ///
    /// - Default: `FullyReplicated`
    pub s3_data_distribution_type: S3DataDistributionType,
}

impl ModelTrainingDataChannel {
    /// A `ModelTrainingDataChannel` of its required members.
    #[inline]
    pub fn new(
        ml_input_channel_arn: impl Into<String>,
        channel_name: impl Into<String>,
    ) -> Self {
        Self {
            ml_input_channel_arn: ml_input_channel_arn.into(),
            channel_name: channel_name.into(),
            ..Shape::empty()
        }
    }

    /// Starts building a `ModelTrainingDataChannel`.
    #[inline]
    pub fn builder() -> builders::ModelTrainingDataChannelBuilder {
        builders::ModelTrainingDataChannelBuilder::default()
    }

    /// ARN of the ML input channel that holds the data, as returned by
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
    /// [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
    #[inline]
    pub fn ml_input_channel_arn(&self) -> &str {
        &self.ml_input_channel_arn
    }

    /// The name under which the training algorithm sees the data.
    #[inline]
    pub fn channel_name(&self) -> &str {
        &self.channel_name
    }

    /// Whether every training instance gets all of the data, or each gets a part of its own.
    #[inline]
    pub fn s3_data_distribution_type(&self) -> &S3DataDistributionType {
        &self.s3_data_distribution_type
    }
}

/// Which accounts of a collaboration bear which costs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PayerConfiguration {
    /// ID of the AWS account that is billed for compute.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub compute_payer_account_id: Option<String>,
    /// ID of the AWS account that is billed for making synthetic data.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub synthetic_data_payer_account_id: Option<String>,
}

impl PayerConfiguration {
    /// Starts building a `PayerConfiguration`.
    #[inline]
    pub fn builder() -> builders::PayerConfigurationBuilder {
        builders::PayerConfigurationBuilder::default()
    }

    /// ID of the AWS account that is billed for compute.
    #[inline]
    pub fn compute_payer_account_id(&self) -> Option<&str> {
        self.compute_payer_account_id.as_deref()
    }

    /// ID of the AWS account that is billed for making synthetic data.
    #[inline]
    pub fn synthetic_data_payer_account_id(&self) -> Option<&str> {
        self.synthetic_data_payer_account_id.as_deref()
    }
}

/// The privacy rules of a configured model algorithm association.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivacyConfiguration {
    /// The rules, by the kind of activity that they govern.
    ///
    /// - Required
    pub policies: PrivacyConfigurationPolicies,
}

impl PrivacyConfiguration {
    /// A `PrivacyConfiguration` of its required member.
    #[inline]
    pub fn new(policies: PrivacyConfigurationPolicies) -> Self {
        Self { policies }
    }

    /// Starts building a `PrivacyConfiguration`.
    #[inline]
    pub fn builder() -> builders::PrivacyConfigurationBuilder {
        builders::PrivacyConfigurationBuilder::default()
    }

    /// The rules, by the kind of activity that they govern.
    #[inline]
    pub fn policies(&self) -> &PrivacyConfigurationPolicies {
        &self.policies
    }
}

/// The privacy rules for each activity with a model: training, export and inference.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivacyConfigurationPolicies {
    /// Rules for training: who sees logs and metrics, and how large artifacts may grow.
    pub trained_models: Option<TrainedModelsConfigurationPolicy>,
    /// Rules for exports: which files may leave, and how much data in total.
    pub trained_model_exports: Option<TrainedModelExportsConfigurationPolicy>,
    /// Rules for inference: who sees logs, and how large the output may grow.
    pub trained_model_inference_jobs: Option<
        TrainedModelInferenceJobsConfigurationPolicy,
    >,
}

impl PrivacyConfigurationPolicies {
    /// Starts building a `PrivacyConfigurationPolicies`.
    #[inline]
    pub fn builder() -> builders::PrivacyConfigurationPoliciesBuilder {
        builders::PrivacyConfigurationPoliciesBuilder::default()
    }

    /// Rules for training: who sees logs and metrics, and how large artifacts may grow.
    #[inline]
    pub fn trained_models(&self) -> Option<&TrainedModelsConfigurationPolicy> {
        self.trained_models.as_ref()
    }

    /// Rules for exports: which files may leave, and how much data in total.
    #[inline]
    pub fn trained_model_exports(
        &self,
    ) -> Option<&TrainedModelExportsConfigurationPolicy> {
        self.trained_model_exports.as_ref()
    }

    /// Rules for inference: who sees logs, and how large the output may grow.
    #[inline]
    pub fn trained_model_inference_jobs(
        &self,
    ) -> Option<&TrainedModelInferenceJobsConfigurationPolicy> {
        self.trained_model_inference_jobs.as_ref()
    }
}

/// A protected query whose result feeds an ML input channel, and how to run it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProtectedQueryInputParameters {
    /// The SQL query to run.
    ///
    /// - Required
    /// - Sensitive: redacted in `Debug` output and in errors
    pub sql_parameters: ProtectedQuerySqlParameters,
    /// The compute capacity for the query.
    pub compute_configuration: Option<ComputeConfiguration>,
    /// The file format for the result of the query. `CSV` unless set.
    ///
    /// - Default: `CSV`
    pub result_format: ResultFormat,
}

impl std::fmt::Debug for ProtectedQueryInputParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ProtectedQueryInputParameters")
            .field("sql_parameters", &smithy_runtime::serde::Redacted)
            .field("compute_configuration", &self.compute_configuration)
            .field("result_format", &self.result_format)
            .finish()
    }
}

impl ProtectedQueryInputParameters {
    /// A `ProtectedQueryInputParameters` of its required member.
    #[inline]
    pub fn new(sql_parameters: ProtectedQuerySqlParameters) -> Self {
        Self {
            sql_parameters,
            ..Shape::empty()
        }
    }

    /// Starts building a `ProtectedQueryInputParameters`.
    #[inline]
    pub fn builder() -> builders::ProtectedQueryInputParametersBuilder {
        builders::ProtectedQueryInputParametersBuilder::default()
    }

    /// The SQL query to run.
    #[inline]
    pub fn sql_parameters(&self) -> &ProtectedQuerySqlParameters {
        &self.sql_parameters
    }

    /// The compute capacity for the query.
    #[inline]
    pub fn compute_configuration(&self) -> Option<&ComputeConfiguration> {
        self.compute_configuration.as_ref()
    }

    /// The file format for the result of the query. `CSV` unless set.
    #[inline]
    pub fn result_format(&self) -> &ResultFormat {
        &self.result_format
    }
}

/// An SQL query that runs under the protection of a collaboration. Its values are sensitive, so
/// keep them out of logs.
///
/// - Sensitive: redacted in `Debug` output and in errors
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProtectedQuerySqlParameters {
    /// The SQL text to run.
    ///
    /// - Length: at most 500000 characters
    pub query_string: Option<String>,
    /// ARN of an analysis template of the collaboration to run.
    ///
    /// - Length: 0 to 200 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms:[\w]{2}-[\w]{4,9}-[\d]:[\d]{12}:membership/[\d\w-]+/analysistemplate/[\d\w-]+$`
    pub analysis_template_arn: Option<String>,
    /// Values for the parameters of the query, by parameter name.
    ///
    /// - Each key: length 1 to 100 characters
    /// - Each key: pattern `^[0-9a-zA-Z_]+$`
    /// - Each value: length 0 to 1000 characters
    /// - Sensitive: redacted in `Debug` output and in errors
    pub parameters: Option<HashMap<String, String>>,
}

impl std::fmt::Debug for ProtectedQuerySqlParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ProtectedQuerySqlParameters")
            .field("query_string", &smithy_runtime::serde::Redacted)
            .field("analysis_template_arn", &smithy_runtime::serde::Redacted)
            .field("parameters", &smithy_runtime::serde::Redacted)
            .finish()
    }
}

impl ProtectedQuerySqlParameters {
    /// Starts building a `ProtectedQuerySqlParameters`.
    #[inline]
    pub fn builder() -> builders::ProtectedQuerySqlParametersBuilder {
        builders::ProtectedQuerySqlParametersBuilder::default()
    }

    /// The SQL text to run.
    #[inline]
    pub fn query_string(&self) -> Option<&str> {
        self.query_string.as_deref()
    }

    /// ARN of an analysis template of the collaboration to run.
    #[inline]
    pub fn analysis_template_arn(&self) -> Option<&str> {
        self.analysis_template_arn.as_deref()
    }

    /// Values for the parameters of the query, by parameter name.
    #[inline]
    pub fn parameters(&self) -> Option<&HashMap<String, String>> {
        self.parameters.as_ref()
    }
}

/// The relevance score at one audience size.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RelevanceMetric {
    /// The audience size that the score belongs to.
    ///
    /// - Always present
    pub audience_size: AudienceSize,
    /// How relevant an audience of this size is.
    ///
    /// - Range: 0.0 to 10.0
    pub score: Option<f64>,
}

impl RelevanceMetric {
    /// Starts building a `RelevanceMetric`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::RelevanceMetricBuilder {
        builders::RelevanceMetricBuilder::default()
    }

    /// The audience size that the score belongs to.
    #[inline]
    pub fn audience_size(&self) -> &AudienceSize {
        &self.audience_size
    }

    /// How relevant an audience of this size is.
    #[inline]
    pub fn score(&self) -> Option<f64> {
        self.score
    }
}

/// The instances that train a model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceConfig {
    /// How many instances to use. One unless set.
    ///
    /// - Default: `1`
    /// - Range: 1 to 5
    pub instance_count: i32,
    /// The type of each instance.
    ///
    /// - Required
    pub instance_type: InstanceType,
    /// Storage for each instance, in gigabytes. How much an instance can take depends on its type; see
    /// [instance store volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html).
    ///
    /// - Required
    /// - Range: 1 to 8192
    pub volume_size_in_gb: i32,
}

impl ResourceConfig {
    /// A `ResourceConfig` of its required members.
    #[inline]
    pub fn new(instance_type: InstanceType, volume_size_in_gb: i32) -> Self {
        Self {
            instance_type,
            volume_size_in_gb,
            ..Shape::empty()
        }
    }

    /// Starts building a `ResourceConfig`.
    #[inline]
    pub fn builder() -> builders::ResourceConfigBuilder {
        builders::ResourceConfigBuilder::default()
    }

    /// How many instances to use. One unless set.
    #[inline]
    pub fn instance_count(&self) -> i32 {
        self.instance_count
    }

    /// The type of each instance.
    #[inline]
    pub fn instance_type(&self) -> &InstanceType {
        &self.instance_type
    }

    /// Storage for each instance, in gigabytes. How much an instance can take depends on its type; see
    /// [instance store volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html).
    #[inline]
    pub fn volume_size_in_gb(&self) -> i32 {
        self.volume_size_in_gb
    }
}

/// Points to a place in Amazon S3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct S3ConfigMap {
    /// The location, in the form `s3://bucket/path`.
    ///
    /// - Required
    /// - Length: 1 to 1285 characters
    /// - Pattern: `^s3://.+$`
    pub s3_uri: String,
}

impl S3ConfigMap {
    /// A `S3ConfigMap` of its required member.
    #[inline]
    pub fn new(s3_uri: impl Into<String>) -> Self {
        Self { s3_uri: s3_uri.into() }
    }

    /// Starts building a `S3ConfigMap`.
    #[inline]
    pub fn builder() -> builders::S3ConfigMapBuilder {
        builders::S3ConfigMapBuilder::default()
    }

    /// The location, in the form `s3://bucket/path`.
    #[inline]
    pub fn s3_uri(&self) -> &str {
        &self.s3_uri
    }
}

/// Explains the status of a resource, most often the reason for a failure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatusDetails {
    /// A code for the cause, meant for programs. The codes of existing error conditions stay as they
    /// are.
    pub status_code: Option<String>,
    /// An explanation for people. Its wording may change at any time, so let programs look at
    /// `statusCode` instead.
    pub message: Option<String>,
}

impl StatusDetails {
    /// Starts building a `StatusDetails`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::StatusDetailsBuilder {
        builders::StatusDetailsBuilder::default()
    }

    /// A code for the cause, meant for programs. The codes of existing error conditions stay as they
    /// are.
    #[inline]
    pub fn status_code(&self) -> Option<&str> {
        self.status_code.as_deref()
    }

    /// An explanation for people. Its wording may change at any time, so let programs look at
    /// `statusCode` instead.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// When to stop training a model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoppingCondition {
    /// How many seconds training may run before it is stopped. 86400 (one day) unless set.
    ///
    /// - Default: `86400`
    /// - Range: 1 to 2419200
    pub max_runtime_in_seconds: i32,
}

impl StoppingCondition {
    /// Starts building a `StoppingCondition`.
    #[inline]
    pub fn builder() -> builders::StoppingConditionBuilder {
        builders::StoppingConditionBuilder::default()
    }

    /// How many seconds training may run before it is stopped. 86400 (one day) unless set.
    #[inline]
    pub fn max_runtime_in_seconds(&self) -> i32 {
        self.max_runtime_in_seconds
    }
}

/// What one column holds, for the purpose of making synthetic data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyntheticDataColumnProperties {
    /// The name under which the data has this column.
    ///
    /// - Always present
    /// - Length: 0 to 128 characters
    /// - Pattern: `^[a-z0-9_](([a-z0-9_]+-)*([a-z0-9_]+))?$`
    pub column_name: String,
    /// The kind of values in the column. It decides how synthetic values are made.
    ///
    /// - Always present
    pub column_type: SyntheticDataColumnType,
    /// Whether the column is a target, that is, a value that models are to predict. It bears on which
    /// statistical relationships are kept intact.
    ///
    /// - Always present
    pub is_predictive_value: bool,
}

impl SyntheticDataColumnProperties {
    /// Starts building a `SyntheticDataColumnProperties`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::SyntheticDataColumnPropertiesBuilder {
        builders::SyntheticDataColumnPropertiesBuilder::default()
    }

    /// The name under which the data has this column.
    #[inline]
    pub fn column_name(&self) -> &str {
        &self.column_name
    }

    /// The kind of values in the column. It decides how synthetic values are made.
    #[inline]
    pub fn column_type(&self) -> &SyntheticDataColumnType {
        &self.column_type
    }

    /// Whether the column is a target, that is, a value that models are to predict. It bears on which
    /// statistical relationships are kept intact.
    #[inline]
    pub fn is_predictive_value(&self) -> bool {
        self.is_predictive_value
    }
}

/// How synthetic data is made from the real data, and how the outcome was rated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyntheticDataConfiguration {
    /// The settings for making synthetic data, such as its privacy level and the treatment of columns.
    ///
    /// - Always present
    pub synthetic_data_parameters: MlSyntheticDataParameters,
    /// How the synthetic data was rated.
    pub synthetic_data_evaluation_scores: Option<SyntheticDataEvaluationScores>,
}

impl SyntheticDataConfiguration {
    /// Starts building a `SyntheticDataConfiguration`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::SyntheticDataConfigurationBuilder {
        builders::SyntheticDataConfigurationBuilder::default()
    }

    /// The settings for making synthetic data, such as its privacy level and the treatment of columns.
    #[inline]
    pub fn synthetic_data_parameters(&self) -> &MlSyntheticDataParameters {
        &self.synthetic_data_parameters
    }

    /// How the synthetic data was rated.
    #[inline]
    pub fn synthetic_data_evaluation_scores(
        &self,
    ) -> Option<&SyntheticDataEvaluationScores> {
        self.synthetic_data_evaluation_scores.as_ref()
    }
}

/// How synthetic data was rated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyntheticDataEvaluationScores {
    /// How well the synthetic data protects the people in the original data.
    ///
    /// - Always present
    pub data_privacy_scores: DataPrivacyScores,
}

impl SyntheticDataEvaluationScores {
    /// Starts building a `SyntheticDataEvaluationScores`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::SyntheticDataEvaluationScoresBuilder {
        builders::SyntheticDataEvaluationScoresBuilder::default()
    }

    /// How well the synthetic data protects the people in the original data.
    #[inline]
    pub fn data_privacy_scores(&self) -> &DataPrivacyScores {
        &self.data_privacy_scores
    }
}

/// The total size that all artifacts of one training run may reach. It keeps models, and the cost
/// of storing them, within bounds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelArtifactMaxSize {
    /// The unit of `value`. Gigabytes are the only choice.
    ///
    /// - Required
    pub unit: TrainedModelArtifactMaxSizeUnitType,
    /// The largest total size allowed, in the given `unit`.
    ///
    /// - Required
    /// - Range: 0.01 to 100.0
    pub value: f64,
}

impl TrainedModelArtifactMaxSize {
    /// A `TrainedModelArtifactMaxSize` of its required members.
    #[inline]
    pub fn new(unit: TrainedModelArtifactMaxSizeUnitType, value: f64) -> Self {
        Self { unit, value }
    }

    /// Starts building a `TrainedModelArtifactMaxSize`.
    #[inline]
    pub fn builder() -> builders::TrainedModelArtifactMaxSizeBuilder {
        builders::TrainedModelArtifactMaxSizeBuilder::default()
    }

    /// The unit of `value`. Gigabytes are the only choice.
    #[inline]
    pub fn unit(&self) -> &TrainedModelArtifactMaxSizeUnitType {
        &self.unit
    }

    /// The largest total size allowed, in the given `unit`.
    #[inline]
    pub fn value(&self) -> f64 {
        self.value
    }
}

/// Who receives the files of an export.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelExportOutputConfiguration {
    /// The members who receive the files.
    ///
    /// - Required
    /// - Length: exactly 1 item
    pub members: Vec<TrainedModelExportReceiverMember>,
}

impl TrainedModelExportOutputConfiguration {
    /// A `TrainedModelExportOutputConfiguration` of its required member.
    #[inline]
    pub fn new(members: Vec<TrainedModelExportReceiverMember>) -> Self {
        Self { members }
    }

    /// Starts building a `TrainedModelExportOutputConfiguration`.
    #[inline]
    pub fn builder() -> builders::TrainedModelExportOutputConfigurationBuilder {
        builders::TrainedModelExportOutputConfigurationBuilder::default()
    }

    /// The members who receive the files.
    #[inline]
    pub fn members(&self) -> &[TrainedModelExportReceiverMember] {
        &self.members
    }
}

/// A member who receives the files of an export.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelExportReceiverMember {
    /// ID of the AWS account of the member.
    ///
    /// - Required
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub account_id: String,
}

impl TrainedModelExportReceiverMember {
    /// A `TrainedModelExportReceiverMember` of its required member.
    #[inline]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }

    /// Starts building a `TrainedModelExportReceiverMember`.
    #[inline]
    pub fn builder() -> builders::TrainedModelExportReceiverMemberBuilder {
        builders::TrainedModelExportReceiverMemberBuilder::default()
    }

    /// ID of the AWS account of the member.
    #[inline]
    pub fn account_id(&self) -> &str {
        &self.account_id
    }
}

/// Privacy rules for exporting a trained model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelExportsConfigurationPolicy {
    /// How much data one export may hold.
    ///
    /// - Required
    pub max_size: TrainedModelExportsMaxSize,
    /// The kinds of files that an export contains.
    ///
    /// - Required
    /// - Length: 1 to 2 items
    /// - Items are unique
    pub files_to_export: Vec<TrainedModelExportFileType>,
}

impl TrainedModelExportsConfigurationPolicy {
    /// A `TrainedModelExportsConfigurationPolicy` of its required members.
    #[inline]
    pub fn new(
        max_size: TrainedModelExportsMaxSize,
        files_to_export: Vec<TrainedModelExportFileType>,
    ) -> Self {
        Self { max_size, files_to_export }
    }

    /// Starts building a `TrainedModelExportsConfigurationPolicy`.
    #[inline]
    pub fn builder() -> builders::TrainedModelExportsConfigurationPolicyBuilder {
        builders::TrainedModelExportsConfigurationPolicyBuilder::default()
    }

    /// How much data one export may hold.
    #[inline]
    pub fn max_size(&self) -> &TrainedModelExportsMaxSize {
        &self.max_size
    }

    /// The kinds of files that an export contains.
    #[inline]
    pub fn files_to_export(&self) -> &[TrainedModelExportFileType] {
        &self.files_to_export
    }
}

/// How large the exported data of a trained model may be. Anything larger is not exported.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelExportsMaxSize {
    /// The unit of `value`. Gigabytes are the only choice.
    ///
    /// - Required
    pub unit: TrainedModelExportsMaxSizeUnitType,
    /// The largest export allowed, in the given `unit`.
    ///
    /// - Required
    /// - Range: 0.01 to 50.0
    pub value: f64,
}

impl TrainedModelExportsMaxSize {
    /// A `TrainedModelExportsMaxSize` of its required members.
    #[inline]
    pub fn new(unit: TrainedModelExportsMaxSizeUnitType, value: f64) -> Self {
        Self { unit, value }
    }

    /// Starts building a `TrainedModelExportsMaxSize`.
    #[inline]
    pub fn builder() -> builders::TrainedModelExportsMaxSizeBuilder {
        builders::TrainedModelExportsMaxSizeBuilder::default()
    }

    /// The unit of `value`. Gigabytes are the only choice.
    #[inline]
    pub fn unit(&self) -> &TrainedModelExportsMaxSizeUnitType {
        &self.unit
    }

    /// The largest export allowed, in the given `unit`.
    #[inline]
    pub fn value(&self) -> f64 {
        self.value
    }
}

/// The main facts about one inference job, as listed by
/// [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs). Call
/// [`GetTrainedModelInferenceJob`](crate::Client::get_trained_model_inference_job) for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelInferenceJobSummary {
    /// The ARN that identifies this trained model inference job.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model-inference-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModelInferenceJob`
    pub trained_model_inference_job_arn: String,
    /// ARN of the association whose algorithm this job uses.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: Option<String>,
    /// ID of the AWS Clean Rooms membership under which this trained model inference job was created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ARN of the trained model that this job runs.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: String,
    /// Version of the trained model that this job runs.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub trained_model_version_identifier: Option<String>,
    /// ID of the AWS Clean Rooms collaboration to which this trained model inference job belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
    /// Where this trained model inference job stands in its lifecycle.
    ///
    /// - Always present
    pub status: TrainedModelInferenceJobStatus,
    /// Which members receive the output, and in what format.
    ///
    /// - Always present
    pub output_configuration: InferenceOutputConfiguration,
    /// The name given to this trained model inference job when it was started.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Free text that describes this trained model inference job, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Whether the metrics could be published.
    pub metrics_status: Option<MetricsStatus>,
    /// An explanation of the metrics status, such as why publishing failed.
    pub metrics_status_details: Option<String>,
    /// Whether the logs could be published.
    pub logs_status: Option<LogsStatus>,
    /// An explanation of the logs status, such as why publishing failed.
    pub logs_status_details: Option<String>,
    /// ID of the AWS account that is billed for inference.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub ml_model_inference_payer_account_id: Option<String>,
    /// When this trained model inference job was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this trained model inference job last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
}

impl TrainedModelInferenceJobSummary {
    /// Starts building a `TrainedModelInferenceJobSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::TrainedModelInferenceJobSummaryBuilder {
        builders::TrainedModelInferenceJobSummaryBuilder::default()
    }

    /// The ARN that identifies this trained model inference job.
    #[inline]
    pub fn trained_model_inference_job_arn(&self) -> &str {
        &self.trained_model_inference_job_arn
    }

    /// ARN of the association whose algorithm this job uses.
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> Option<&str> {
        self.configured_model_algorithm_association_arn.as_deref()
    }

    /// ID of the AWS Clean Rooms membership under which this trained model inference job was created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ARN of the trained model that this job runs.
    #[inline]
    pub fn trained_model_arn(&self) -> &str {
        &self.trained_model_arn
    }

    /// Version of the trained model that this job runs.
    #[inline]
    pub fn trained_model_version_identifier(&self) -> Option<&str> {
        self.trained_model_version_identifier.as_deref()
    }

    /// ID of the AWS Clean Rooms collaboration to which this trained model inference job belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }

    /// Where this trained model inference job stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &TrainedModelInferenceJobStatus {
        &self.status
    }

    /// Which members receive the output, and in what format.
    #[inline]
    pub fn output_configuration(&self) -> &InferenceOutputConfiguration {
        &self.output_configuration
    }

    /// The name given to this trained model inference job when it was started.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Free text that describes this trained model inference job, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Whether the metrics could be published.
    #[inline]
    pub fn metrics_status(&self) -> Option<&MetricsStatus> {
        self.metrics_status.as_ref()
    }

    /// An explanation of the metrics status, such as why publishing failed.
    #[inline]
    pub fn metrics_status_details(&self) -> Option<&str> {
        self.metrics_status_details.as_deref()
    }

    /// Whether the logs could be published.
    #[inline]
    pub fn logs_status(&self) -> Option<&LogsStatus> {
        self.logs_status.as_ref()
    }

    /// An explanation of the logs status, such as why publishing failed.
    #[inline]
    pub fn logs_status_details(&self) -> Option<&str> {
        self.logs_status_details.as_deref()
    }

    /// ID of the AWS account that is billed for inference.
    #[inline]
    pub fn ml_model_inference_payer_account_id(&self) -> Option<&str> {
        self.ml_model_inference_payer_account_id.as_deref()
    }

    /// When this trained model inference job was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this trained model inference job last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }
}

/// Privacy rules for running inference with a trained model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelInferenceJobsConfigurationPolicy {
    /// Who may read the logs of the inference container, and in what form.
    ///
    /// - Length: 1 to 5 items
    /// - Items are unique
    pub container_logs: Option<Vec<LogsConfigurationPolicy>>,
    /// The size that the output of an inference job may reach.
    pub max_output_size: Option<TrainedModelInferenceMaxOutputSize>,
}

impl TrainedModelInferenceJobsConfigurationPolicy {
    /// Starts building a `TrainedModelInferenceJobsConfigurationPolicy`.
    #[inline]
    pub fn builder() -> builders::TrainedModelInferenceJobsConfigurationPolicyBuilder {
        builders::TrainedModelInferenceJobsConfigurationPolicyBuilder::default()
    }

    /// Who may read the logs of the inference container, and in what form.
    #[inline]
    pub fn container_logs(&self) -> &[LogsConfigurationPolicy] {
        self.container_logs.as_deref().unwrap_or_default()
    }

    /// The size that the output of an inference job may reach.
    #[inline]
    pub fn max_output_size(&self) -> Option<&TrainedModelInferenceMaxOutputSize> {
        self.max_output_size.as_ref()
    }
}

/// The size that the output of an inference job may reach.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelInferenceMaxOutputSize {
    /// The unit of `value`. Gigabytes are the only choice.
    ///
    /// - Required
    pub unit: TrainedModelInferenceMaxOutputSizeUnitType,
    /// The largest output allowed, in the given `unit`.
    ///
    /// - Required
    /// - Range: 0.01 to 100.0
    pub value: f64,
}

impl TrainedModelInferenceMaxOutputSize {
    /// A `TrainedModelInferenceMaxOutputSize` of its required members.
    #[inline]
    pub fn new(unit: TrainedModelInferenceMaxOutputSizeUnitType, value: f64) -> Self {
        Self { unit, value }
    }

    /// Starts building a `TrainedModelInferenceMaxOutputSize`.
    #[inline]
    pub fn builder() -> builders::TrainedModelInferenceMaxOutputSizeBuilder {
        builders::TrainedModelInferenceMaxOutputSizeBuilder::default()
    }

    /// The unit of `value`. Gigabytes are the only choice.
    #[inline]
    pub fn unit(&self) -> &TrainedModelInferenceMaxOutputSizeUnitType {
        &self.unit
    }

    /// The largest output allowed, in the given `unit`.
    #[inline]
    pub fn value(&self) -> f64 {
        self.value
    }
}

/// The main facts about one version of a trained model, as listed by
/// [`ListTrainedModels`](crate::Client::list_trained_models) and
/// [`ListTrainedModelVersions`](crate::Client::list_trained_model_versions). Call
/// [`GetTrainedModel`](crate::Client::get_trained_model) for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelSummary {
    /// When this trained model was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this trained model last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this trained model.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: String,
    /// Version identifier of this trained model. It tells this version from others under the same ARN.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub version_identifier: Option<String>,
    /// The channels that passed an earlier model into the training of this version. Absent if the
    /// training started from scratch.
    ///
    /// - Length: exactly 1 item
    pub incremental_training_data_channels: Option<
        Vec<IncrementalTrainingDataChannelOutput>,
    >,
    /// The name given to this trained model when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Free text that describes this trained model, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// ID of the AWS Clean Rooms membership under which this trained model was created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ID of the AWS Clean Rooms collaboration to which this trained model belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
    /// Where this trained model stands in its lifecycle.
    ///
    /// - Always present
    pub status: TrainedModelStatus,
    /// ARN of the configured model algorithm association on which this trained model is based.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: String,
    /// ID of the AWS account that is billed for training.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub ml_model_training_payer_account_id: Option<String>,
}

impl TrainedModelSummary {
    /// Starts building a `TrainedModelSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::TrainedModelSummaryBuilder {
        builders::TrainedModelSummaryBuilder::default()
    }

    /// When this trained model was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this trained model last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this trained model.
    #[inline]
    pub fn trained_model_arn(&self) -> &str {
        &self.trained_model_arn
    }

    /// Version identifier of this trained model. It tells this version from others under the same ARN.
    #[inline]
    pub fn version_identifier(&self) -> Option<&str> {
        self.version_identifier.as_deref()
    }

    /// The channels that passed an earlier model into the training of this version. Absent if the
    /// training started from scratch.
    #[inline]
    pub fn incremental_training_data_channels(
        &self,
    ) -> &[IncrementalTrainingDataChannelOutput] {
        self.incremental_training_data_channels.as_deref().unwrap_or_default()
    }

    /// The name given to this trained model when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Free text that describes this trained model, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// ID of the AWS Clean Rooms membership under which this trained model was created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ID of the AWS Clean Rooms collaboration to which this trained model belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }

    /// Where this trained model stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &TrainedModelStatus {
        &self.status
    }

    /// ARN of the configured model algorithm association on which this trained model is based.
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> &str {
        &self.configured_model_algorithm_association_arn
    }

    /// ID of the AWS account that is billed for training.
    #[inline]
    pub fn ml_model_training_payer_account_id(&self) -> Option<&str> {
        self.ml_model_training_payer_account_id.as_deref()
    }
}

/// Privacy rules for training a model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainedModelsConfigurationPolicy {
    /// Who may read the logs of the training container, and in what form.
    ///
    /// - Length: 1 to 5 items
    /// - Items are unique
    pub container_logs: Option<Vec<LogsConfigurationPolicy>>,
    /// How the metrics of the training container are protected.
    pub container_metrics: Option<MetricsConfigurationPolicy>,
    /// The total size that the artifacts of a trained model may reach.
    pub max_artifact_size: Option<TrainedModelArtifactMaxSize>,
}

impl TrainedModelsConfigurationPolicy {
    /// Starts building a `TrainedModelsConfigurationPolicy`.
    #[inline]
    pub fn builder() -> builders::TrainedModelsConfigurationPolicyBuilder {
        builders::TrainedModelsConfigurationPolicyBuilder::default()
    }

    /// Who may read the logs of the training container, and in what form.
    #[inline]
    pub fn container_logs(&self) -> &[LogsConfigurationPolicy] {
        self.container_logs.as_deref().unwrap_or_default()
    }

    /// How the metrics of the training container are protected.
    #[inline]
    pub fn container_metrics(&self) -> Option<&MetricsConfigurationPolicy> {
        self.container_metrics.as_ref()
    }

    /// The total size that the artifacts of a trained model may reach.
    #[inline]
    pub fn max_artifact_size(&self) -> Option<&TrainedModelArtifactMaxSize> {
        self.max_artifact_size.as_ref()
    }
}

/// The main facts about one training dataset, as listed by
/// [`ListTrainingDatasets`](crate::Client::list_training_datasets). Call
/// [`GetTrainingDataset`](crate::Client::get_training_dataset) for the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainingDatasetSummary {
    /// When this training dataset was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this training dataset last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this training dataset.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainingDataset`
    pub training_dataset_arn: String,
    /// The name given to this training dataset when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Where this training dataset stands in its lifecycle.
    ///
    /// - Always present
    pub status: TrainingDatasetStatus,
    /// Free text that describes this training dataset, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
}

impl TrainingDatasetSummary {
    /// Starts building a `TrainingDatasetSummary`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::TrainingDatasetSummaryBuilder {
        builders::TrainingDatasetSummaryBuilder::default()
    }

    /// When this training dataset was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this training dataset last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this training dataset.
    #[inline]
    pub fn training_dataset_arn(&self) -> &str {
        &self.training_dataset_arn
    }

    /// The name given to this training dataset when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where this training dataset stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &TrainingDatasetStatus {
        &self.status
    }

    /// Free text that describes this training dataset, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

/// The size and number of the workers that run a query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkerComputeConfiguration {
    /// The size of each worker. `CR.1X` unless set.
    ///
    /// - Default: `CR.1X`
    pub r#type: WorkerComputeType,
    /// How many workers to use. 16 unless set.
    ///
    /// - Default: `16`
    /// - Range: 2 to 1024
    pub number: i32,
    /// Settings of the query engine that runs on the workers.
    pub properties: Option<WorkerComputeConfigurationProperties>,
}

impl WorkerComputeConfiguration {
    /// Starts building a `WorkerComputeConfiguration`.
    #[inline]
    pub fn builder() -> builders::WorkerComputeConfigurationBuilder {
        builders::WorkerComputeConfigurationBuilder::default()
    }

    /// The size of each worker. `CR.1X` unless set.
    #[inline]
    pub fn r#type(&self) -> &WorkerComputeType {
        &self.r#type
    }

    /// How many workers to use. 16 unless set.
    #[inline]
    pub fn number(&self) -> i32 {
        self.number
    }

    /// Settings of the query engine that runs on the workers.
    #[inline]
    pub fn properties(&self) -> Option<&WorkerComputeConfigurationProperties> {
        self.properties.as_ref()
    }
}

/// The compute capacity for a query. Set exactly one member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ComputeConfiguration {
    /// A fleet of workers, by size and number.
    Worker(WorkerComputeConfiguration),
    /// A member that this version of the crate does not know, with its tag and data.
    Unknown(UnknownVariant),
}

impl ComputeConfiguration {
    /// The data of [`Self::Worker`].
    ///
    /// # Errors
    /// The union itself, if it is another member.
    #[inline]
    pub fn as_worker(&self) -> Result<&WorkerComputeConfiguration, &Self> {
        if let Self::Worker(value) = self { Ok(value) } else { Err(self) }
    }

    /// Whether this is [`Self::Worker`].
    #[inline]
    pub fn is_worker(&self) -> bool {
        matches!(self, Self::Worker(_))
    }

    /// Whether the member is one that this version of the crate does not know.
    #[inline]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

/// Where the data of an ML input channel comes from. Set exactly one member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputChannelDataSource {
    /// A protected query; its result becomes the data of the channel.
    ProtectedQueryInputParameters(ProtectedQueryInputParameters),
    /// A member that this version of the crate does not know, with its tag and data.
    Unknown(UnknownVariant),
}

impl InputChannelDataSource {
    /// The data of [`Self::ProtectedQueryInputParameters`].
    ///
    /// # Errors
    /// The union itself, if it is another member.
    #[inline]
    pub fn as_protected_query_input_parameters(
        &self,
    ) -> Result<&ProtectedQueryInputParameters, &Self> {
        if let Self::ProtectedQueryInputParameters(value) = self {
            Ok(value)
        } else {
            Err(self)
        }
    }

    /// Whether this is [`Self::ProtectedQueryInputParameters`].
    #[inline]
    pub fn is_protected_query_input_parameters(&self) -> bool {
        matches!(self, Self::ProtectedQueryInputParameters(_))
    }

    /// Whether the member is one that this version of the crate does not know.
    #[inline]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

/// Limits on the use of an ML input channel. Exactly one member is set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PrivacyBudgets {
    /// Access budgets, one entry for each resource that they apply to.
    ///
    /// - Length: 1 to 100 items
    AccessBudgets(Vec<AccessBudget>),
    /// A member that this version of the crate does not know, with its tag and data.
    Unknown(UnknownVariant),
}

impl PrivacyBudgets {
    /// The data of [`Self::AccessBudgets`].
    ///
    /// # Errors
    /// The union itself, if it is another member.
    #[inline]
    pub fn as_access_budgets(&self) -> Result<&Vec<AccessBudget>, &Self> {
        if let Self::AccessBudgets(value) = self { Ok(value) } else { Err(self) }
    }

    /// Whether this is [`Self::AccessBudgets`].
    #[inline]
    pub fn is_access_budgets(&self) -> bool {
        matches!(self, Self::AccessBudgets(_))
    }

    /// Whether the member is one that this version of the crate does not know.
    #[inline]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

/// Settings of the query engine that runs on the workers. Set exactly one member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WorkerComputeConfigurationProperties {
    /// Apache Spark properties for SQL work, as names and values. Use them to tune runs over large data
    /// or with demanding queries.
    ///
    /// - Length: 0 to 50 entries
    /// - Each key: length 1 to 200 characters
    /// - Each value: length 0 to 500 characters
    Spark(HashMap<String, String>),
    /// A member that this version of the crate does not know, with its tag and data.
    Unknown(UnknownVariant),
}

impl WorkerComputeConfigurationProperties {
    /// The data of [`Self::Spark`].
    ///
    /// # Errors
    /// The union itself, if it is another member.
    #[inline]
    pub fn as_spark(&self) -> Result<&HashMap<String, String>, &Self> {
        if let Self::Spark(value) = self { Ok(value) } else { Err(self) }
    }

    /// Whether this is [`Self::Spark`].
    #[inline]
    pub fn is_spark(&self) -> bool {
        matches!(self, Self::Spark(_))
    }

    /// Whether the member is one that this version of the crate does not know.
    #[inline]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}
