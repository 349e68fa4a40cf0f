//! Region from the command line, else from the environment, else a fixed one; prints with `--verbose`.

use aws_config::meta::region::RegionProviderChain;
use aws_credential_types::provider::ProvideCredentials;
use aws_sdk_cleanroomsml::config::Region;
use aws_sdk_cleanroomsml::{Client, Error, meta::PKG_VERSION};
use aws_smithy_runtime_api::client::http::HttpClient;

/// What stands on the command line.
#[derive(Debug)]
pub struct Opt {
    pub region: Option<String>,
    pub verbose: bool,
}

async fn show_models(client: &Client) -> Result<Vec<String>, Error> {
    let resp = client.list_audience_models().send().await?;
    let mut names = Vec::new();
    for model in resp.audience_models() {
        println!("{}", model.name());
        names.push(model.name().to_string());
    }
    println!("Found {} models.", resp.audience_models().len());
    Ok(names)
}

pub async fn run(
    opt: Opt,
    http: impl HttpClient + 'static,
    keys: impl ProvideCredentials + 'static,
) -> Result<Vec<String>, Error> {
    let Opt { region, verbose } = opt;
    let region_provider = RegionProviderChain::first_try(region.map(Region::new))
        .or_default_provider()
        .or_else(Region::new("us-west-2"));
    if verbose {
        println!("Client version: {}", PKG_VERSION);
        println!(
            "Region: {}",
            region_provider.region().await.unwrap().as_ref()
        );
    }
    let shared_config = aws_config::from_env()
        .region(region_provider)
        .http_client(http)
        .credentials_provider(keys)
        .load()
        .await;
    let client = Client::new(&shared_config);
    show_models(&client).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[tokio::test]
    async fn models_of_the_region_are_shown() {
        let http = wire::answers(&wire::PAGES);
        let region = Some("eu-central-1".to_string());
        let opt = Opt {
            region,
            verbose: true,
        };
        let names = run(opt, http.clone(), wire::keys()).await.unwrap();
        assert_eq!(names, ["one", "two"]);
        let uri = "GET https://cleanrooms-ml.eu-central-1.amazonaws.com/audience-model";
        assert_eq!(wire::sent(&http), [uri]);
    }

    #[tokio::test]
    async fn later_sources_count_when_earlier_ones_know_nothing() {
        let chain = RegionProviderChain::first_try(None::<Region>).or_else("us-west-2");
        assert_eq!(chain.region().await, Some(Region::from_static("us-west-2")));
        let chain = RegionProviderChain::first_try(Region::new("a")).or_else("b");
        assert_eq!(chain.region().await.unwrap().to_string(), "a");
    }
}
