//! The same work by hand: reqwest, and structures that serde derives.

use std::collections::HashMap;
use std::sync::Arc;

use cleanroomsml::primitives::{DateTime, DateTimeFormat};
use reqwest::{Client, Url};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Result;

/// A client with the settings of the default transport.
pub(crate) fn client() -> Result<Client> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let builder = Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .user_agent("bench/1");
    Ok(builder.build()?)
}

/// `GetAudienceModel`, unsigned.
pub(crate) async fn get_audience_model(
    client: &Client,
    base: &str,
    arn: &str,
) -> Result<AudienceModel> {
    let mut url = Url::parse(base)?;
    let segments = url.path_segments_mut();
    segments
        .map_err(|()| "no path")?
        .extend(["audience-model", arn]);
    let response = client.get(url).send().await?;
    if !response.status().is_success() {
        return Err(response.status().to_string().into());
    }
    Ok(serde_json::from_slice(&response.bytes().await?)?)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what counts is that they are filled")]
pub(crate) struct AudienceModel {
    pub(crate) create_time: Time,
    pub(crate) update_time: Time,
    pub(crate) training_data_start_time: Option<Time>,
    pub(crate) training_data_end_time: Option<Time>,
    pub(crate) audience_model_arn: String,
    pub(crate) name: String,
    pub(crate) training_dataset_arn: String,
    pub(crate) status: Status,
    pub(crate) status_details: Option<StatusDetails>,
    pub(crate) kms_key_arn: Option<String>,
    pub(crate) tags: Option<HashMap<String, String>>,
    pub(crate) description: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what counts is that they are filled")]
pub(crate) struct StatusDetails {
    pub(crate) status_code: Option<String>,
    pub(crate) message: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Page {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next_token: Option<String>,
    pub(crate) audience_models: Vec<Summary>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Summary {
    pub(crate) create_time: Time,
    pub(crate) update_time: Time,
    pub(crate) audience_model_arn: String,
    pub(crate) name: String,
    pub(crate) training_dataset_arn: String,
    pub(crate) status: Status,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Status {
    CreatePending,
    CreateInProgress,
    CreateFailed,
    Active,
    DeletePending,
    DeleteInProgress,
    DeleteFailed,
}

/// A time as text; both sides read and write it by the same code.
pub(crate) struct Time(pub(crate) DateTime);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        let time = DateTime::from_str(text, DateTimeFormat::DateTime);
        time.map(Self).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let text = self.0.fmt(DateTimeFormat::DateTime);
        serializer.serialize_str(&text.map_err(serde::ser::Error::custom)?)
    }
}
