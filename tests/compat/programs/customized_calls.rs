//! Single calls with another region, another endpoint, and headers of their own.

use std::convert::Infallible;

use aws_sdk_cleanroomsml::config::Region;
use aws_sdk_cleanroomsml::primitives::SdkBody;
use aws_sdk_cleanroomsml::{Client, Config, Error};
use aws_smithy_runtime_api::http::Request;

pub async fn calls(client: &Client) -> Result<(), Error> {
    client
        .list_audience_models()
        .customize()
        .config_override(Config::builder().region(Region::new("eu-west-1")))
        .send()
        .await?;
    client
        .list_audience_models()
        .max_results(5)
        .customize()
        .map_request(|mut request: Request<SdkBody>| {
            request.headers_mut().insert("x-tenant", "one");
            Ok::<_, Infallible>(request)
        })
        .send()
        .await?;
    client
        .list_audience_models()
        .customize()
        .mutate_request(|request| {
            request.headers_mut().append("x-trace", format!("id-{}", 7));
        })
        .config_override(Config::builder().endpoint_url("http://localhost:4566"))
        .send()
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[tokio::test]
    async fn only_that_call_differs() {
        let http = wire::answers(&[(200, "{}"), (200, "{}"), (200, "{}")]);
        calls(&wire::client(&http)).await.unwrap();
        assert_eq!(
            wire::sent(&http),
            [
                "GET https://cleanrooms-ml.eu-west-1.amazonaws.com/audience-model",
                "GET https://cleanrooms-ml.us-east-1.amazonaws.com/audience-model?maxResults=5",
                "GET http://localhost:4566/audience-model",
            ]
        );
        let header = |number: usize, name: &str| {
            let request = http.actual_requests().nth(number).unwrap();
            request.headers().get(name).map(str::to_string)
        };
        assert_eq!(header(0, "x-tenant"), None);
        assert_eq!(header(1, "x-tenant").as_deref(), Some("one"));
        assert!(
            header(1, "authorization").unwrap().contains("x-tenant"),
            "it is signed"
        );
        assert_eq!(header(2, "x-trace").as_deref(), Some("id-7"));
    }
}
