//! Configuration: what is printed, shared, overridden and loaded.

use smithy_runtime::client::Handle;
use smithy_runtime::config::timeout::TimeoutConfig;
use smithy_runtime::config::{
    BehaviorVersion, Builder, Config, Credentials, Region, SdkConfig, SharedCredentialsProvider,
};
use smithy_runtime::transport::scripted::Scripted;
use std::time::Duration;

use crate::service::{ListNames, ListNamesInput, SERVICE, config, list, ok};

#[test]
fn debug_shows_no_secret() {
    let transport = Scripted::new([]);
    let credentials = Credentials::new("AKID", "s3cr3t", Some("t0k3n".into()), None, "test");
    let builder = config(&transport).credentials_provider(credentials.clone());
    let shared = SdkConfig::builder()
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .build();
    let config = builder.clone().build();
    let client = Handle::new(&SERVICE, config.clone());
    let texts = [
        format!("{builder:?}"),
        format!("{config:?}"),
        format!("{shared:?}"),
        format!("{client:?}"),
    ];
    for text in texts {
        assert!(
            !text.contains("s3cr3t") && !text.contains("t0k3n"),
            "{text}"
        );
    }
    assert!(format!("{config:?}").contains("us-east-1"));
}

#[tokio::test]
async fn timeouts_are_overridden_one_by_one() {
    let second = Duration::from_secs(1);
    let transport = Scripted::new([ok()]);
    let limits = TimeoutConfig::builder().read_timeout(second).build();
    let client = Handle::new(&SERVICE, config(&transport).timeout_config(limits).build());
    let over = TimeoutConfig::builder().disable_connect_timeout().build();
    let mut call = client.call();
    call.override_config(Config::builder().timeout_config(over));
    call.send::<ListNames>(ListNamesInput::default())
        .await
        .unwrap();
    let settings = transport.settings()[0];
    assert_eq!(settings.connect_timeout, None);
    assert_eq!(settings.read_timeout, Some(second));
}

#[tokio::test]
async fn clients_share_a_configuration() {
    let transport = Scripted::new([ok(), ok()]);
    let shared = SdkConfig::builder()
        .region(Region::new("eu-west-1"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::for_tests()))
        .behavior_version(BehaviorVersion::latest())
        .http_client(transport.clone())
        .endpoint_url("http://shared")
        .build();
    let first = Handle::new(&SERVICE, Config::from(&shared));
    let own = Builder::from(&shared).endpoint_url("http://own").build();
    let second = Handle::new(&SERVICE, own);
    list(&first).await.unwrap();
    list(&second).await.unwrap();
    let requests = transport.requests();
    assert_eq!(requests[0].uri(), "http://shared/names");
    assert_eq!(requests[1].uri(), "http://own/names");
    assert_eq!(shared.region().map(AsRef::as_ref), Some("eu-west-1"));
}

#[cfg(feature = "credentials")]
mod loading {
    use super::*;
    use smithy_runtime::config::{ProvideCredentials, defaults, from_env};
    use smithy_runtime::identity::{Os, RegionProviderChain};

    fn os() -> Os {
        Os::empty()
            .with_variable("HOME", "/home/user")
            .with_file(
                "/home/user/.aws/config",
                "[default]\nregion = eu-west-1\n[profile other]\nregion = eu-north-1",
            )
            .with_file(
                "/home/user/.aws/credentials",
                "[default]\naws_access_key_id = FILE\naws_secret_access_key = s\n\
                 [other]\naws_access_key_id = OTHER\naws_secret_access_key = s",
            )
    }

    async fn found(config: &SdkConfig) -> (Option<String>, Option<String>) {
        let keys = match config.credentials_provider() {
            Some(provider) => provider.provide_credentials().await.ok(),
            None => None,
        };
        (
            config.region().map(ToString::to_string),
            keys.map(|keys| keys.access_key_id().to_owned()),
        )
    }

    #[test]
    fn loading_crosses_threads() {
        fn assert_send<T: Send>(_: &T) {}
        assert_send(&from_env().load());
    }

    #[tokio::test]
    async fn region_and_credentials_are_looked_up() {
        let some = |region: &str, key: &str| (Some(region.to_owned()), Some(key.to_owned()));
        let config = from_env().os(os()).load().await;
        assert_eq!(found(&config).await, some("eu-west-1", "FILE"));
        let has_default = cfg!(any(
            feature = "transport-reqwest",
            feature = "transport-hyper"
        ));
        assert_eq!(config.transport().is_some(), has_default);

        let config = from_env().os(os()).profile_name("other").load().await;
        assert_eq!(found(&config).await, some("eu-north-1", "OTHER"));

        let environment = os()
            .with_variable("AWS_REGION", "us-west-2")
            .with_variable("AWS_ACCESS_KEY_ID", "ENV")
            .with_variable("AWS_SECRET_ACCESS_KEY", "s");
        let loader = || defaults(BehaviorVersion::latest()).os(environment.clone());
        assert_eq!(
            found(&loader().load().await).await,
            some("us-west-2", "ENV")
        );

        let chain = RegionProviderChain::first_try(None::<Region>).or_else("sa-east-1");
        let config = loader().region(chain).test_credentials().load().await;
        assert_eq!(found(&config).await, some("sa-east-1", "ANOTREAL"));

        let config = loader().no_credentials().os(Os::empty()).load().await;
        assert_eq!(found(&config).await, (None, None));
    }
}
