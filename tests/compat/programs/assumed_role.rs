//! A client acts in a role of another account.

use aws_config::SdkConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_sdk_cleanroomsml::Client;
use aws_types::region::Region;

pub async fn client_of(shared: &SdkConfig, role: String, region: Option<&str>) -> Client {
    let provider = AssumeRoleProvider::builder(role)
        .session_name("program")
        .configure(shared)
        .build()
        .await;
    let mut config =
        aws_sdk_cleanroomsml::config::Builder::from(shared).credentials_provider(provider);
    if let Some(region) = region {
        config = config.region(Region::new(region.to_string()));
    }
    Client::from_conf(config.build())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    const ASSUMED: &str = r#"<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
        <AssumeRoleResult><Credentials>
            <AccessKeyId>AKIDROLE</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>
            <SessionToken>token</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration>
        </Credentials></AssumeRoleResult>
    </AssumeRoleResponse>"#;

    #[tokio::test]
    async fn the_role_is_assumed_first() {
        let http = wire::answers(&[(200, ASSUMED), (200, "{}")]);
        let shared = aws_types::sdk_config::SdkConfig::builder()
            .region(Region::new("us-east-1"))
            .credentials_provider(
                aws_credential_types::provider::SharedCredentialsProvider::new(wire::keys()),
            )
            .behavior_version(aws_config::BehaviorVersion::latest())
            .http_client(http.clone())
            .build();
        let role = "arn:aws:iam::123456789012:role/reader".to_string();
        let client = client_of(&shared, role, Some("eu-west-1")).await;
        client.list_audience_models().send().await.unwrap();

        let sent = wire::sent(&http);
        assert_eq!(sent.len(), 2, "{sent:?}");
        assert!(sent[0].starts_with("POST https://sts."), "{sent:?}");
        let asked = wire::body(&http, 0);
        assert!(asked.contains("Action=AssumeRole") && asked.contains("RoleSessionName=program"));
        assert!(
            sent[1].starts_with("GET https://cleanrooms-ml.eu-west-1."),
            "{sent:?}"
        );
        let call = http.actual_requests().nth(1).unwrap();
        assert!(
            call.headers()
                .get("authorization")
                .unwrap()
                .contains("AKIDROLE")
        );
        assert_eq!(call.headers().get("x-amz-security-token"), Some("token"));
    }
}
