//! Requests for somebody without credentials.

use std::error::Error;
use std::time::Duration;

use aws_sdk_depot::Client;
use aws_sdk_depot::presigning::{PresignedRequest, PresigningConfig};

pub async fn link(client: &Client, key: &str, seconds: u64) -> Result<String, Box<dyn Error>> {
    let expires_in = PresigningConfig::expires_in(Duration::from_secs(seconds))?;
    let presigned = client
        .get_parcel()
        .shelf("s")
        .key(key)
        .presigned(expires_in)
        .await?;
    println!("{} {}", presigned.method(), presigned.uri());
    Ok(presigned.uri().to_string())
}

pub async fn ticket(client: &Client, key: &str) -> Result<PresignedRequest, Box<dyn Error>> {
    let config = PresigningConfig::builder()
        .expires_in(Duration::from_secs(60))
        .build()?;
    Ok(client
        .put_parcel()
        .shelf("s")
        .key(key)
        .metadata("a", "b")
        .presigned(config)
        .await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[tokio::test]
    async fn links_are_made_without_a_call() {
        let http = wire::answers(&[]);
        let client = wire::depot(&http);
        let link = link(&client, "a b", 900).await.unwrap();
        assert!(
            link.starts_with("https://depot.eu-west-1.example.com/s/a%20b?"),
            "{link}"
        );
        for part in [
            "X-Amz-Expires=900",
            "X-Amz-Credential=AKIDEXAMPLE",
            "X-Amz-Signature=",
        ] {
            assert!(link.contains(part), "{part} in {link}");
        }
        let ticket = ticket(&client, "k").await.unwrap();
        assert_eq!(ticket.method(), "PUT");
        let headers: Vec<(&str, &str)> = ticket.headers().collect();
        assert!(headers.contains(&("x-meta-a", "b")), "{headers:?}");
        assert!(self::link(&client, "k", 0).await.is_err());
        assert_eq!(wire::sent(&http).len(), 0);
    }
}
