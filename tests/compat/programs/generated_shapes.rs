//! What was generated, as programs use it: setters, builders, fields, accessors, names of types.

use std::collections::HashMap;

use aws_sdk_cleanroomsml::operation::create_configured_audience_model::{
    CreateConfiguredAudienceModelInput, CreateConfiguredAudienceModelOutput,
};
use aws_sdk_cleanroomsml::operation::create_training_dataset::builders::CreateTrainingDatasetFluentBuilder;
use aws_sdk_cleanroomsml::types::{
    AudienceDestination, AudienceSizeConfig, AudienceSizeType, ColumnSchema, ColumnType,
    ConfiguredAudienceModelOutputConfig, DataSource, Dataset, DatasetInputConfig, DatasetType,
    GlueDataSource, S3ConfigMap, SharedAudienceMetrics,
};
use aws_sdk_cleanroomsml::{Client, Error};

/// A dataset of columns by their names.
pub fn dataset(columns: &[&str]) -> Result<Dataset, Error> {
    let mut schema = Vec::new();
    for name in columns {
        let column = ColumnSchema::builder()
            .column_name(*name)
            .column_types(ColumnType::UserId);
        schema.push(column.build()?);
    }
    let glue = GlueDataSource::builder()
        .table_name("t")
        .database_name("d")
        .build()?;
    let config = DatasetInputConfig::builder()
        .set_schema(Some(schema))
        .data_source(DataSource::builder().glue_data_source(glue).build()?);
    Ok(Dataset::builder()
        .r#type(DatasetType::Interactions)
        .input_config(config.build()?)
        .build()?)
}

/// A request that is rebuilt step by step.
pub fn request(
    client: &Client,
    name: &str,
    tags: &HashMap<String, String>,
) -> CreateTrainingDatasetFluentBuilder {
    let mut request = client
        .create_training_dataset()
        .name(name)
        .role_arn("arn:role");
    for (key, value) in tags {
        request = request.tags(key, value);
    }
    if name.len() > 3 {
        request = request.set_description(Some("long".to_string()));
    }
    request
}

pub async fn configure(
    client: &Client,
    model: &str,
) -> Result<CreateConfiguredAudienceModelOutput, Error> {
    let destination = AudienceDestination::builder()
        .s3_destination(
            S3ConfigMap::builder()
                .s3_uri("s3://bucket/prefix")
                .build()?,
        )
        .build()?;
    let output = ConfiguredAudienceModelOutputConfig::builder()
        .destination(destination)
        .role_arn("arn:role")
        .build()?;
    let sizes = AudienceSizeConfig::builder()
        .audience_size_type(AudienceSizeType::Percentage)
        .audience_size_bins(10)
        .audience_size_bins(20)
        .build()?;
    let sent = client
        .create_configured_audience_model()
        .name("configured")
        .audience_model_arn(model)
        .output_config(output)
        .shared_audience_metrics(SharedAudienceMetrics::All)
        .set_min_matching_seed_size(Some(25))
        .audience_size_config(sizes);
    Ok(sent.send().await?)
}

pub fn input() -> Option<CreateConfiguredAudienceModelInput> {
    CreateConfiguredAudienceModelInput::builder()
        .name("n")
        .build()
        .ok()
}

/// Fields move out, accessors borrow.
pub async fn look(client: &Client, arn: &str) -> Result<(String, Option<String>, usize), Error> {
    let mut model = client
        .get_audience_model()
        .audience_model_arn(arn)
        .send()
        .await?;
    let tags = model.tags().map_or(0, |tags| tags.len());
    let description = model.description().map(|text| text.to_string());
    model.description = None;
    Ok((model.name, description, tags))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[tokio::test]
    async fn shapes_are_as_expected() {
        let arn = r#"{ "configuredAudienceModelArn": "arn:c" }"#;
        let http = wire::answers(&[
            (200, arn),
            (200, wire::MODEL),
            (200, r#"{ "trainingDatasetArn": "arn:t" }"#),
        ]);
        let client = wire::client(&http);
        let output = configure(&client, "arn:m").await.unwrap();
        assert_eq!(output.configured_audience_model_arn(), "arn:c");
        assert!(wire::body(&http, 0).contains(r#""audienceSizeBins":[10,20]"#));

        let looked = look(&client, "arn:m").await.unwrap();
        assert_eq!(looked, ("one".to_string(), None, 1));

        let tags = HashMap::from([("k".to_string(), "v".to_string())]);
        let again = request(&client, "name", &tags).clone();
        assert!(format!("{again:?}").contains("description: Some(\"long\")"));
        let dataset = dataset(&["a", "b"]).unwrap();
        assert_eq!(dataset.input_config().schema().len(), 2);
        let output = again.training_data(dataset).send().await.unwrap();
        assert_eq!(output.training_dataset_arn, "arn:t");
        assert_eq!(input().unwrap().name.as_deref(), Some("n"));
    }
}
