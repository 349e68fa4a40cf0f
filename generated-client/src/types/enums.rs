// Generated from the service's model: changes are lost at the next run.

//! Enums. Each is open: a value that this version of the crate does not know is kept.

use smithy_runtime::serde::UnknownValue;

/// The kinds of budget periods.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccessBudgetType {
    /// A calendar day; the budget starts afresh every day.
    CalendarDay,
    /// A calendar month; the budget starts afresh every month.
    CalendarMonth,
    /// A calendar week; the budget starts afresh every week.
    CalendarWeek,
    /// No calendar period; the budget never starts afresh.
    Lifetime,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The stages in the life of an audience export job.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AudienceExportJobStatus {
    /// Creation was asked for, but has not begun.
    CreatePending,
    /// Creation is under way.
    CreateInProgress,
    /// Creation ended with a failure; the status details say why.
    CreateFailed,
    /// The audience has been exported.
    Active,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The stages in the life of an audience generation job.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AudienceGenerationJobStatus {
    /// Creation was asked for, but has not begun.
    CreatePending,
    /// Creation is under way.
    CreateInProgress,
    /// Creation ended with a failure; the status details say why.
    CreateFailed,
    /// The audience has been generated and can be exported.
    Active,
    /// Deletion was asked for, but has not begun.
    DeletePending,
    /// Deletion is under way.
    DeleteInProgress,
    /// Deletion ended with a failure; the status details say why.
    DeleteFailed,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The stages in the life of an audience model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AudienceModelStatus {
    /// Creation was asked for, but has not begun.
    CreatePending,
    /// Creation is under way.
    CreateInProgress,
    /// Creation ended with a failure; the status details say why.
    CreateFailed,
    /// The model is trained and can be configured for use.
    Active,
    /// Deletion was asked for, but has not begun.
    DeletePending,
    /// Deletion is under way.
    DeleteInProgress,
    /// Deletion ended with a failure; the status details say why.
    DeleteFailed,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The ways to state the size of an audience.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AudienceSizeType {
    /// A count of users.
    Absolute,
    /// A percentage, from 1 to 100.
    Percentage,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// Whether a budget renews itself when its period is over.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AutoRefreshMode {
    /// A fresh budget follows by itself.
    Enabled,
    /// No fresh budget follows.
    Disabled,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The roles that a column of training data can play.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ColumnType {
    /// Identifies the user.
    UserId,
    /// Identifies the item with which the user interacted.
    ItemId,
    /// Tells when the interaction took place.
    Timestamp,
    /// A feature whose values are categories.
    CategoricalFeature,
    /// A feature whose values are numbers.
    NumericalFeature,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The stages in the life of a configured audience model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConfiguredAudienceModelStatus {
    /// The model can be used to generate audiences.
    Active,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The kinds of data that a dataset can hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DatasetType {
    /// Interactions of users with items.
    Interactions,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The kinds of content that can be blacked out in logs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// Everything recognized as information that identifies a person.
    AllPersonallyIdentifiableInformation,
    /// Numbers.
    Numbers,
    /// Whatever matches the patterns in `customEntityConfig`.
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The instance types on which inference can run.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InferenceInstanceType {
    /// Memory optimized instance, family `r7i`, size `48xlarge`.
    MlR7I48Xlarge,
    /// Memory optimized instance, family `r6i`, size `16xlarge`.
    MlR6I16Xlarge,
    /// General purpose instance, family `m6i`, size `xlarge`.
    MlM6IXlarge,
    /// General purpose instance, family `m5`, size `4xlarge`.
    MlM54Xlarge,
    /// GPU instance, family `p2`, size `xlarge`.
    MlP2Xlarge,
    /// General purpose instance, family `m4`, size `16xlarge`.
    MlM416Xlarge,
    /// Memory optimized instance, family `r7i`, size `16xlarge`.
    MlR7I16Xlarge,
    /// General purpose instance, family `m7i`, size `xlarge`.
    MlM7IXlarge,
    /// General purpose instance, family `m6i`, size `12xlarge`.
    MlM6I12Xlarge,
    /// Memory optimized instance, family `r7i`, size `8xlarge`.
    MlR7I8Xlarge,
    /// Memory optimized instance, family `r7i`, size `large`.
    MlR7ILarge,
    /// General purpose instance, family `m7i`, size `12xlarge`.
    MlM7I12Xlarge,
    /// General purpose instance, family `m6i`, size `24xlarge`.
    MlM6I24Xlarge,
    /// General purpose instance, family `m7i`, size `24xlarge`.
    MlM7I24Xlarge,
    /// Memory optimized instance, family `r6i`, size `8xlarge`.
    MlR6I8Xlarge,
    /// Memory optimized instance, family `r6i`, size `large`.
    MlR6ILarge,
    /// GPU instance, family `g5`, size `2xlarge`.
    MlG52Xlarge,
    /// General purpose instance, family `m5`, size `large`.
    MlM5Large,
    /// General purpose instance, family `m7i`, size `48xlarge`.
    MlM7I48Xlarge,
    /// General purpose instance, family `m6i`, size `16xlarge`.
    MlM6I16Xlarge,
    /// GPU instance, family `p2`, size `16xlarge`.
    MlP216Xlarge,
    /// GPU instance, family `g5`, size `4xlarge`.
    MlG54Xlarge,
    /// General purpose instance, family `m7i`, size `16xlarge`.
    MlM7I16Xlarge,
    /// Compute optimized instance, family `c4`, size `2xlarge`.
    MlC42Xlarge,
    /// Compute optimized instance, family `c5`, size `2xlarge`.
    MlC52Xlarge,
    /// Compute optimized instance, family `c6i`, size `32xlarge`.
    MlC6I32Xlarge,
    /// Compute optimized instance, family `c4`, size `4xlarge`.
    MlC44Xlarge,
    /// GPU instance, family `g5`, size `8xlarge`.
    MlG58Xlarge,
    /// Compute optimized instance, family `c6i`, size `xlarge`.
    MlC6IXlarge,
    /// Compute optimized instance, family `c5`, size `4xlarge`.
    MlC54Xlarge,
    /// GPU instance, family `g4dn`, size `xlarge`.
    MlG4DnXlarge,
    /// Compute optimized instance, family `c7i`, size `xlarge`.
    MlC7IXlarge,
    /// Compute optimized instance, family `c6i`, size `12xlarge`.
    MlC6I12Xlarge,
    /// GPU instance, family `g4dn`, size `12xlarge`.
    MlG4Dn12Xlarge,
    /// Compute optimized instance, family `c7i`, size `12xlarge`.
    MlC7I12Xlarge,
    /// Compute optimized instance, family `c6i`, size `24xlarge`.
    MlC6I24Xlarge,
    /// GPU instance, family `g4dn`, size `2xlarge`.
    MlG4Dn2Xlarge,
    /// Compute optimized instance, family `c7i`, size `24xlarge`.
    MlC7I24Xlarge,
    /// Compute optimized instance, family `c7i`, size `2xlarge`.
    MlC7I2Xlarge,
    /// Compute optimized instance, family `c4`, size `8xlarge`.
    MlC48Xlarge,
    /// Compute optimized instance, family `c6i`, size `2xlarge`.
    MlC6I2Xlarge,
    /// GPU instance, family `g4dn`, size `4xlarge`.
    MlG4Dn4Xlarge,
    /// Compute optimized instance, family `c7i`, size `48xlarge`.
    MlC7I48Xlarge,
    /// Compute optimized instance, family `c7i`, size `4xlarge`.
    MlC7I4Xlarge,
    /// Compute optimized instance, family `c6i`, size `16xlarge`.
    MlC6I16Xlarge,
    /// Compute optimized instance, family `c5`, size `9xlarge`.
    MlC59Xlarge,
    /// GPU instance, family `g4dn`, size `16xlarge`.
    MlG4Dn16Xlarge,
    /// Compute optimized instance, family `c7i`, size `16xlarge`.
    MlC7I16Xlarge,
    /// Compute optimized instance, family `c6i`, size `4xlarge`.
    MlC6I4Xlarge,
    /// Compute optimized instance, family `c5`, size `xlarge`.
    MlC5Xlarge,
    /// Compute optimized instance, family `c4`, size `xlarge`.
    MlC4Xlarge,
    /// GPU instance, family `g4dn`, size `8xlarge`.
    MlG4Dn8Xlarge,
    /// Compute optimized instance, family `c7i`, size `8xlarge`.
    MlC7I8Xlarge,
    /// Compute optimized instance, family `c7i`, size `large`.
    MlC7ILarge,
    /// GPU instance, family `g5`, size `xlarge`.
    MlG5Xlarge,
    /// Compute optimized instance, family `c6i`, size `8xlarge`.
    MlC6I8Xlarge,
    /// Compute optimized instance, family `c6i`, size `large`.
    MlC6ILarge,
    /// GPU instance, family `g5`, size `12xlarge`.
    MlG512Xlarge,
    /// GPU instance, family `g5`, size `24xlarge`.
    MlG524Xlarge,
    /// General purpose instance, family `m7i`, size `2xlarge`.
    MlM7I2Xlarge,
    /// Compute optimized instance, family `c5`, size `18xlarge`.
    MlC518Xlarge,
    /// GPU instance, family `g5`, size `48xlarge`.
    MlG548Xlarge,
    /// General purpose instance, family `m6i`, size `2xlarge`.
    MlM6I2Xlarge,
    /// GPU instance, family `g5`, size `16xlarge`.
    MlG516Xlarge,
    /// General purpose instance, family `m7i`, size `4xlarge`.
    MlM7I4Xlarge,
    /// Memory optimized instance, family `r6i`, size `32xlarge`.
    MlR6I32Xlarge,
    /// General purpose instance, family `m6i`, size `4xlarge`.
    MlM6I4Xlarge,
    /// General purpose instance, family `m5`, size `xlarge`.
    MlM5Xlarge,
    /// General purpose instance, family `m4`, size `10xlarge`.
    MlM410Xlarge,
    /// Memory optimized instance, family `r6i`, size `xlarge`.
    MlR6IXlarge,
    /// General purpose instance, family `m5`, size `12xlarge`.
    MlM512Xlarge,
    /// General purpose instance, family `m4`, size `xlarge`.
    MlM4Xlarge,
    /// Memory optimized instance, family `r7i`, size `2xlarge`.
    MlR7I2Xlarge,
    /// Memory optimized instance, family `r7i`, size `xlarge`.
    MlR7IXlarge,
    /// Memory optimized instance, family `r6i`, size `12xlarge`.
    MlR6I12Xlarge,
    /// General purpose instance, family `m5`, size `24xlarge`.
    MlM524Xlarge,
    /// Memory optimized instance, family `r7i`, size `12xlarge`.
    MlR7I12Xlarge,
    /// General purpose instance, family `m7i`, size `8xlarge`.
    MlM7I8Xlarge,
    /// General purpose instance, family `m7i`, size `large`.
    MlM7ILarge,
    /// Memory optimized instance, family `r6i`, size `24xlarge`.
    MlR6I24Xlarge,
    /// Memory optimized instance, family `r6i`, size `2xlarge`.
    MlR6I2Xlarge,
    /// General purpose instance, family `m4`, size `2xlarge`.
    MlM42Xlarge,
    /// Memory optimized instance, family `r7i`, size `24xlarge`.
    MlR7I24Xlarge,
    /// Memory optimized instance, family `r7i`, size `4xlarge`.
    MlR7I4Xlarge,
    /// General purpose instance, family `m6i`, size `8xlarge`.
    MlM6I8Xlarge,
    /// General purpose instance, family `m6i`, size `large`.
    MlM6ILarge,
    /// General purpose instance, family `m5`, size `2xlarge`.
    MlM52Xlarge,
    /// GPU instance, family `p2`, size `8xlarge`.
    MlP28Xlarge,
    /// Memory optimized instance, family `r6i`, size `4xlarge`.
    MlR6I4Xlarge,
    /// General purpose instance, family `m6i`, size `32xlarge`.
    MlM6I32Xlarge,
    /// General purpose instance, family `m4`, size `4xlarge`.
    MlM44Xlarge,
    /// GPU instance, family `p3`, size `16xlarge`.
    #[deprecated(
        note = "since 2025-09-02: The P3 family is being retired; pick a P4 or later instance."
    )]
    MlP316Xlarge,
    /// GPU instance, family `p3`, size `2xlarge`.
    #[deprecated(
        note = "since 2025-09-02: The P3 family is being retired; pick a P4 or later instance."
    )]
    MlP32Xlarge,
    /// GPU instance, family `p3`, size `8xlarge`.
    #[deprecated(
        note = "since 2025-09-02: The P3 family is being retired; pick a P4 or later instance."
    )]
    MlP38Xlarge,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The instance types on which models can be trained.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InstanceType {
    /// General purpose instance, family `m4`, size `xlarge`.
    MlM4Xlarge,
    /// General purpose instance, family `m4`, size `2xlarge`.
    MlM42Xlarge,
    /// General purpose instance, family `m4`, size `4xlarge`.
    MlM44Xlarge,
    /// General purpose instance, family `m4`, size `10xlarge`.
    MlM410Xlarge,
    /// General purpose instance, family `m4`, size `16xlarge`.
    MlM416Xlarge,
    /// GPU instance, family `g4dn`, size `xlarge`.
    MlG4DnXlarge,
    /// GPU instance, family `g4dn`, size `2xlarge`.
    MlG4Dn2Xlarge,
    /// GPU instance, family `g4dn`, size `4xlarge`.
    MlG4Dn4Xlarge,
    /// GPU instance, family `g4dn`, size `8xlarge`.
    MlG4Dn8Xlarge,
    /// GPU instance, family `g4dn`, size `12xlarge`.
    MlG4Dn12Xlarge,
    /// GPU instance, family `g4dn`, size `16xlarge`.
    MlG4Dn16Xlarge,
    /// General purpose instance, family `m5`, size `large`.
    MlM5Large,
    /// General purpose instance, family `m5`, size `xlarge`.
    MlM5Xlarge,
    /// General purpose instance, family `m5`, size `2xlarge`.
    MlM52Xlarge,
    /// General purpose instance, family `m5`, size `4xlarge`.
    MlM54Xlarge,
    /// General purpose instance, family `m5`, size `12xlarge`.
    MlM512Xlarge,
    /// General purpose instance, family `m5`, size `24xlarge`.
    MlM524Xlarge,
    /// Compute optimized instance, family `c4`, size `xlarge`.
    MlC4Xlarge,
    /// Compute optimized instance, family `c4`, size `2xlarge`.
    MlC42Xlarge,
    /// Compute optimized instance, family `c4`, size `4xlarge`.
    MlC44Xlarge,
    /// Compute optimized instance, family `c4`, size `8xlarge`.
    MlC48Xlarge,
    /// GPU instance, family `p2`, size `xlarge`.
    MlP2Xlarge,
    /// GPU instance, family `p2`, size `8xlarge`.
    MlP28Xlarge,
    /// GPU instance, family `p2`, size `16xlarge`.
    MlP216Xlarge,
    /// GPU instance, family `p4d`, size `24xlarge`.
    MlP4D24Xlarge,
    /// GPU instance, family `p4de`, size `24xlarge`.
    MlP4De24Xlarge,
    /// GPU instance, family `p5`, size `48xlarge`.
    MlP548Xlarge,
    /// Compute optimized instance, family `c5`, size `xlarge`.
    MlC5Xlarge,
    /// Compute optimized instance, family `c5`, size `2xlarge`.
    MlC52Xlarge,
    /// Compute optimized instance, family `c5`, size `4xlarge`.
    MlC54Xlarge,
    /// Compute optimized instance, family `c5`, size `9xlarge`.
    MlC59Xlarge,
    /// Compute optimized instance, family `c5`, size `18xlarge`.
    MlC518Xlarge,
    /// Compute optimized instance, family `c5n`, size `xlarge`.
    MlC5NXlarge,
    /// Compute optimized instance, family `c5n`, size `2xlarge`.
    MlC5N2Xlarge,
    /// Compute optimized instance, family `c5n`, size `4xlarge`.
    MlC5N4Xlarge,
    /// Compute optimized instance, family `c5n`, size `9xlarge`.
    MlC5N9Xlarge,
    /// Compute optimized instance, family `c5n`, size `18xlarge`.
    MlC5N18Xlarge,
    /// GPU instance, family `g5`, size `xlarge`.
    MlG5Xlarge,
    /// GPU instance, family `g5`, size `2xlarge`.
    MlG52Xlarge,
    /// GPU instance, family `g5`, size `4xlarge`.
    MlG54Xlarge,
    /// GPU instance, family `g5`, size `8xlarge`.
    MlG58Xlarge,
    /// GPU instance, family `g5`, size `16xlarge`.
    MlG516Xlarge,
    /// GPU instance, family `g5`, size `12xlarge`.
    MlG512Xlarge,
    /// GPU instance, family `g5`, size `24xlarge`.
    MlG524Xlarge,
    /// GPU instance, family `g5`, size `48xlarge`.
    MlG548Xlarge,
    /// AWS Trainium instance, family `trn1`, size `2xlarge`.
    MlTrn12Xlarge,
    /// AWS Trainium instance, family `trn1`, size `32xlarge`.
    MlTrn132Xlarge,
    /// AWS Trainium instance, family `trn1n`, size `32xlarge`.
    MlTrn1N32Xlarge,
    /// General purpose instance, family `m6i`, size `large`.
    MlM6ILarge,
    /// General purpose instance, family `m6i`, size `xlarge`.
    MlM6IXlarge,
    /// General purpose instance, family `m6i`, size `2xlarge`.
    MlM6I2Xlarge,
    /// General purpose instance, family `m6i`, size `4xlarge`.
    MlM6I4Xlarge,
    /// General purpose instance, family `m6i`, size `8xlarge`.
    MlM6I8Xlarge,
    /// General purpose instance, family `m6i`, size `12xlarge`.
    MlM6I12Xlarge,
    /// General purpose instance, family `m6i`, size `16xlarge`.
    MlM6I16Xlarge,
    /// General purpose instance, family `m6i`, size `24xlarge`.
    MlM6I24Xlarge,
    /// General purpose instance, family `m6i`, size `32xlarge`.
    MlM6I32Xlarge,
    /// Compute optimized instance, family `c6i`, size `xlarge`.
    MlC6IXlarge,
    /// Compute optimized instance, family `c6i`, size `2xlarge`.
    MlC6I2Xlarge,
    /// Compute optimized instance, family `c6i`, size `8xlarge`.
    MlC6I8Xlarge,
    /// Compute optimized instance, family `c6i`, size `4xlarge`.
    MlC6I4Xlarge,
    /// Compute optimized instance, family `c6i`, size `12xlarge`.
    MlC6I12Xlarge,
    /// Compute optimized instance, family `c6i`, size `16xlarge`.
    MlC6I16Xlarge,
    /// Compute optimized instance, family `c6i`, size `24xlarge`.
    MlC6I24Xlarge,
    /// Compute optimized instance, family `c6i`, size `32xlarge`.
    MlC6I32Xlarge,
    /// Memory optimized instance, family `r5d`, size `large`.
    MlR5DLarge,
    /// Memory optimized instance, family `r5d`, size `xlarge`.
    MlR5DXlarge,
    /// Memory optimized instance, family `r5d`, size `2xlarge`.
    MlR5D2Xlarge,
    /// Memory optimized instance, family `r5d`, size `4xlarge`.
    MlR5D4Xlarge,
    /// Memory optimized instance, family `r5d`, size `8xlarge`.
    MlR5D8Xlarge,
    /// Memory optimized instance, family `r5d`, size `12xlarge`.
    MlR5D12Xlarge,
    /// Memory optimized instance, family `r5d`, size `16xlarge`.
    MlR5D16Xlarge,
    /// Memory optimized instance, family `r5d`, size `24xlarge`.
    MlR5D24Xlarge,
    /// Burstable general purpose instance, family `t3`, size `medium`.
    MlT3Medium,
    /// Burstable general purpose instance, family `t3`, size `large`.
    MlT3Large,
    /// Burstable general purpose instance, family `t3`, size `xlarge`.
    MlT3Xlarge,
    /// Burstable general purpose instance, family `t3`, size `2xlarge`.
    MlT32Xlarge,
    /// Memory optimized instance, family `r5`, size `large`.
    MlR5Large,
    /// Memory optimized instance, family `r5`, size `xlarge`.
    MlR5Xlarge,
    /// Memory optimized instance, family `r5`, size `2xlarge`.
    MlR52Xlarge,
    /// Memory optimized instance, family `r5`, size `4xlarge`.
    MlR54Xlarge,
    /// Memory optimized instance, family `r5`, size `8xlarge`.
    MlR58Xlarge,
    /// Memory optimized instance, family `r5`, size `12xlarge`.
    MlR512Xlarge,
    /// Memory optimized instance, family `r5`, size `16xlarge`.
    MlR516Xlarge,
    /// Memory optimized instance, family `r5`, size `24xlarge`.
    MlR524Xlarge,
    /// Compute optimized instance, family `c7i`, size `large`.
    MlC7ILarge,
    /// Compute optimized instance, family `c7i`, size `xlarge`.
    MlC7IXlarge,
    /// Compute optimized instance, family `c7i`, size `2xlarge`.
    MlC7I2Xlarge,
    /// Compute optimized instance, family `c7i`, size `4xlarge`.
    MlC7I4Xlarge,
    /// Compute optimized instance, family `c7i`, size `8xlarge`.
    MlC7I8Xlarge,
    /// Compute optimized instance, family `c7i`, size `12xlarge`.
    MlC7I12Xlarge,
    /// Compute optimized instance, family `c7i`, size `16xlarge`.
    MlC7I16Xlarge,
    /// Compute optimized instance, family `c7i`, size `24xlarge`.
    MlC7I24Xlarge,
    /// Compute optimized instance, family `c7i`, size `48xlarge`.
    MlC7I48Xlarge,
    /// General purpose instance, family `m7i`, size `large`.
    MlM7ILarge,
    /// General purpose instance, family `m7i`, size `xlarge`.
    MlM7IXlarge,
    /// General purpose instance, family `m7i`, size `2xlarge`.
    MlM7I2Xlarge,
    /// General purpose instance, family `m7i`, size `4xlarge`.
    MlM7I4Xlarge,
    /// General purpose instance, family `m7i`, size `8xlarge`.
    MlM7I8Xlarge,
    /// General purpose instance, family `m7i`, size `12xlarge`.
    MlM7I12Xlarge,
    /// General purpose instance, family `m7i`, size `16xlarge`.
    MlM7I16Xlarge,
    /// General purpose instance, family `m7i`, size `24xlarge`.
    MlM7I24Xlarge,
    /// General purpose instance, family `m7i`, size `48xlarge`.
    MlM7I48Xlarge,
    /// Memory optimized instance, family `r7i`, size `large`.
    MlR7ILarge,
    /// Memory optimized instance, family `r7i`, size `xlarge`.
    MlR7IXlarge,
    /// Memory optimized instance, family `r7i`, size `2xlarge`.
    MlR7I2Xlarge,
    /// Memory optimized instance, family `r7i`, size `4xlarge`.
    MlR7I4Xlarge,
    /// Memory optimized instance, family `r7i`, size `8xlarge`.
    MlR7I8Xlarge,
    /// Memory optimized instance, family `r7i`, size `12xlarge`.
    MlR7I12Xlarge,
    /// Memory optimized instance, family `r7i`, size `16xlarge`.
    MlR7I16Xlarge,
    /// Memory optimized instance, family `r7i`, size `24xlarge`.
    MlR7I24Xlarge,
    /// Memory optimized instance, family `r7i`, size `48xlarge`.
    MlR7I48Xlarge,
    /// GPU instance, family `g6`, size `xlarge`.
    MlG6Xlarge,
    /// GPU instance, family `g6`, size `2xlarge`.
    MlG62Xlarge,
    /// GPU instance, family `g6`, size `4xlarge`.
    MlG64Xlarge,
    /// GPU instance, family `g6`, size `8xlarge`.
    MlG68Xlarge,
    /// GPU instance, family `g6`, size `12xlarge`.
    MlG612Xlarge,
    /// GPU instance, family `g6`, size `16xlarge`.
    MlG616Xlarge,
    /// GPU instance, family `g6`, size `24xlarge`.
    MlG624Xlarge,
    /// GPU instance, family `g6`, size `48xlarge`.
    MlG648Xlarge,
    /// GPU instance, family `g6e`, size `xlarge`.
    MlG6EXlarge,
    /// GPU instance, family `g6e`, size `2xlarge`.
    MlG6E2Xlarge,
    /// GPU instance, family `g6e`, size `4xlarge`.
    MlG6E4Xlarge,
    /// GPU instance, family `g6e`, size `8xlarge`.
    MlG6E8Xlarge,
    /// GPU instance, family `g6e`, size `12xlarge`.
    MlG6E12Xlarge,
    /// GPU instance, family `g6e`, size `16xlarge`.
    MlG6E16Xlarge,
    /// GPU instance, family `g6e`, size `24xlarge`.
    MlG6E24Xlarge,
    /// GPU instance, family `g6e`, size `48xlarge`.
    MlG6E48Xlarge,
    /// GPU instance, family `p5en`, size `48xlarge`.
    MlP5En48Xlarge,
    /// GPU instance, family `p3`, size `2xlarge`.
    #[deprecated(
        note = "since 2025-09-02: The P3 family is being retired; pick a P4 or later instance."
    )]
    MlP32Xlarge,
    /// GPU instance, family `p3`, size `8xlarge`.
    #[deprecated(
        note = "since 2025-09-02: The P3 family is being retired; pick a P4 or later instance."
    )]
    MlP38Xlarge,
    /// GPU instance, family `p3`, size `16xlarge`.
    #[deprecated(
        note = "since 2025-09-02: The P3 family is being retired; pick a P4 or later instance."
    )]
    MlP316Xlarge,
    /// GPU instance, family `p3dn`, size `24xlarge`.
    #[deprecated(
        note = "since 2025-09-02: The P3 family is being retired; pick a P4 or later instance."
    )]
    MlP3Dn24Xlarge,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The kinds of logs that a log rule can cover.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LogType {
    /// The full logs.
    All,
    /// A summary of errors only.
    ErrorSummary,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// Whether the logs of a job were published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LogsStatus {
    /// Published successfully.
    PublishSucceeded,
    /// Could not be published; the accompanying details say why.
    PublishFailed,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The membership inference attacks with which synthetic data can be tested.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MembershipInferenceAttackVersion {
    /// Version 1 of an attack that goes by the distance to the closest record.
    DistanceToClosestRecordV1,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// Whether the metrics of a job were published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MetricsStatus {
    /// Published successfully.
    PublishSucceeded,
    /// Could not be published; the accompanying details say why.
    PublishFailed,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The stages in the life of an ML input channel.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MlInputChannelStatus {
    /// Creation was asked for, but has not begun.
    CreatePending,
    /// Creation is under way.
    CreateInProgress,
    /// Creation ended with a failure; the status details say why.
    CreateFailed,
    /// The data is in place and can be used.
    Active,
    /// Deletion was asked for, but has not begun.
    DeletePending,
    /// Deletion is under way.
    DeleteInProgress,
    /// Deletion ended with a failure; the status details say why.
    DeleteFailed,
    /// The data is no longer available, for example because it was deleted.
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// How much noise is added to metrics.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoiseLevelType {
    /// The most noise.
    High,
    /// A moderate amount of noise.
    Medium,
    /// The least noise.
    Low,
    /// No noise at all.
    None,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// What a [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy)
/// call expects of the present state.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PolicyExistenceCondition {
    /// Go ahead only if a policy is attached already.
    PolicyMustExist,
    /// Go ahead only if no policy is attached yet.
    PolicyMustNotExist,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The file formats for the result of a query.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResultFormat {
    /// Comma-separated values.
    Csv,
    /// Apache Parquet.
    Parquet,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The ways to spread training data over training instances.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S3DataDistributionType {
    /// Every instance gets all of the data. Suits small data and algorithms that need to see
    /// everything.
    FullyReplicated,
    /// Each instance gets a part of the data, divided by Amazon S3 key. Suits large data and
    /// distributed training.
    ShardedByS3Key,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// Which quality metrics of an audience are shared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SharedAudienceMetrics {
    /// All metrics are shared.
    All,
    /// No metrics are shared.
    None,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The kinds of values that a column can have, for the purpose of making synthetic data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SyntheticDataColumnType {
    /// Values are categories.
    Categorical,
    /// Values are numbers.
    Numerical,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// Which tags a new audience generation job starts out with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TagOnCreatePolicy {
    /// Those of the configured audience model, with tags in the request taking precedence.
    FromParentResource,
    /// Only those in the request.
    None,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The units for the size of model artifacts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainedModelArtifactMaxSizeUnitType {
    /// Gigabytes.
    Gb,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The kinds of files that an export can contain.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainedModelExportFileType {
    /// The model artifacts.
    Model,
    /// The other output of training.
    Output,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The stages in the life of a trained model export job.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainedModelExportJobStatus {
    /// Creation was asked for, but has not begun.
    CreatePending,
    /// Creation is under way.
    CreateInProgress,
    /// Creation ended with a failure; the status details say why.
    CreateFailed,
    /// The files have been exported.
    Active,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The units for the size of an export.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainedModelExportsMaxSizeUnitType {
    /// Gigabytes.
    Gb,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The stages in the life of a trained model inference job.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainedModelInferenceJobStatus {
    /// Creation was asked for, but has not begun.
    CreatePending,
    /// Creation is under way.
    CreateInProgress,
    /// Creation ended with a failure; the status details say why.
    CreateFailed,
    /// Inference has finished successfully.
    Active,
    /// Cancellation was asked for, but has not begun.
    CancelPending,
    /// Cancellation is under way.
    CancelInProgress,
    /// Cancellation ended with a failure; the status details say why.
    CancelFailed,
    /// The job is over without a usable result, for example because it was canceled.
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The units for the size of inference output.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainedModelInferenceMaxOutputSizeUnitType {
    /// Gigabytes.
    Gb,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The stages in the life of a trained model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainedModelStatus {
    /// Creation was asked for, but has not begun.
    CreatePending,
    /// Creation is under way.
    CreateInProgress,
    /// Creation ended with a failure; the status details say why.
    CreateFailed,
    /// The model is trained and can be used.
    Active,
    /// Deletion was asked for, but has not begun.
    DeletePending,
    /// Deletion is under way.
    DeleteInProgress,
    /// Deletion ended with a failure; the status details say why.
    DeleteFailed,
    /// The model can no longer be used, for example because training was canceled or its artifacts were
    /// deleted.
    Inactive,
    /// Cancellation was asked for, but has not begun.
    CancelPending,
    /// Cancellation is under way.
    CancelInProgress,
    /// Cancellation ended with a failure; the status details say why.
    CancelFailed,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The stages in the life of a training dataset.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainingDatasetStatus {
    /// The dataset can be used to train audience models.
    Active,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The ways to hand training data to an algorithm.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainingInputMode {
    /// Download the data to the training instance first and offer it as files.
    File,
    /// Offer the data as files, but stream it from Amazon S3 as it is read. Saves waiting when the data
    /// is large.
    FastFile,
    /// Stream the data through named pipes. Can be faster, depending on the algorithm.
    Pipe,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

/// The sizes of the workers that run queries.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkerComputeType {
    /// The smallest size. The default.
    Cr1X,
    /// The middle size.
    Cr4X,
    /// The largest size.
    Cr8X,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}
