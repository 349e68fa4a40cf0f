//! Values and types of one service are those of the other, and those of the shared crates.

use aws_sdk_cleanroomsml as cleanroomsml;
use aws_sdk_depot as depot;
use aws_smithy_types::{Blob, DateTime};
use aws_types::region::Region;
use aws_types::sdk_config::SdkConfig;

/// What a library hands from one service to the other.
pub struct Copied {
    pub made: DateTime,
    pub region: Option<Region>,
}

/// One configuration for both.
pub fn clients(config: &SdkConfig) -> (cleanroomsml::Client, depot::Client) {
    (
        cleanroomsml::Client::new(config),
        depot::Client::new(config),
    )
}

/// A service's time on another's label.
pub async fn copy(
    config: &SdkConfig,
    arn: &str,
) -> Result<Copied, Box<dyn std::error::Error + Send + Sync>> {
    let (models, parcels) = clients(config);
    let model = models
        .get_audience_model()
        .audience_model_arn(arn)
        .send()
        .await?;
    let made: cleanroomsml::primitives::DateTime = model.create_time;
    let label = depot::types::Label::builder()
        .parcel(model.name)
        .written(made)
        .seal(Blob::new("seal"))
        .build()?;
    parcels.label_parcel().label(label).send().await?;
    Ok(Copied {
        made,
        region: config.region().cloned(),
    })
}

/// What one service says of its failure, as another's error.
pub fn passed_on(
    meta: depot::error::ErrorMetadata,
) -> cleanroomsml::operation::get_audience_model::GetAudienceModelError {
    cleanroomsml::operation::get_audience_model::GetAudienceModelError::generic(meta)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;
    use aws_credential_types::provider::SharedCredentialsProvider;

    #[tokio::test]
    async fn values_go_from_one_to_the_other() {
        let http = wire::answers(&[(200, wire::MODEL), (200, "{}")]);
        let config = SdkConfig::builder()
            .region(Region::new("us-east-1"))
            .credentials_provider(SharedCredentialsProvider::new(wire::keys()))
            .behavior_version(aws_config::BehaviorVersion::latest())
            .http_client(http.clone())
            .build();
        let copied = copy(&config, "arn").await.unwrap();
        assert_eq!(copied.made.secs(), 1_704_067_200);
        assert_eq!(copied.region, Some(Region::from_static("us-east-1")));
        assert!(wire::body(&http, 1).contains(r#""written":1704067200"#));
    }

    #[test]
    fn errors_are_passed_on() {
        let meta = depot::error::ErrorMetadata::builder().code("Odd").build();
        assert_eq!(passed_on(meta).meta().code(), Some("Odd"));
    }
}
