//! Files go up, whole or in parts, and down again piece by piece.

use std::path::Path;

use aws_sdk_depot::Client;
use aws_sdk_depot::error::SdkError;
use aws_sdk_depot::operation::get_parcel::GetParcelError;
use aws_sdk_depot::primitives::ByteStream;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::Length;
use bytes::Buf;
use tokio::fs::File;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

pub async fn upload(client: &Client, shelf: &str, key: &str, path: &Path) -> Result<(), BoxError> {
    let body = ByteStream::from_path(path).await?;
    let request = client.put_parcel().shelf(shelf).key(key).body(body);
    request.metadata("origin", "file").send().await?;
    Ok(())
}

pub async fn upload_part(
    client: &Client,
    path: &Path,
    offset: u64,
    length: u64,
) -> Result<(), BoxError> {
    let by_path = ByteStream::read_from()
        .path(path)
        .offset(offset)
        .length(Length::Exact(length));
    let body = by_path.buffer_size(16).build().await?;
    client
        .put_parcel()
        .shelf("s")
        .key("part")
        .body(body)
        .send()
        .await?;

    let file = File::open(path).await?;
    let body = ByteStream::read_from()
        .file(file)
        .offset(offset)
        .build()
        .await?;
    client
        .put_parcel()
        .shelf("s")
        .key("rest")
        .body(body)
        .send()
        .await?;
    Ok(())
}

pub async fn upload_bytes(client: &Client, bytes: Vec<u8>) -> Result<(), BoxError> {
    for body in [
        ByteStream::from(bytes),
        ByteStream::from_static(b"static"),
        ByteStream::new(SdkBody::from("text")),
    ] {
        client
            .put_parcel()
            .shelf("s")
            .key("k")
            .body(body)
            .send()
            .await?;
    }
    Ok(())
}

/// The parcel in its pieces, or none if there is no such parcel.
pub async fn download(client: &Client, key: &str) -> Result<Option<(Vec<u8>, usize)>, BoxError> {
    let output = client.get_parcel().shelf("s").key(key).send().await;
    let mut output = match output {
        Ok(output) => output,
        Err(SdkError::ServiceError(error))
            if matches!(error.err(), GetParcelError::NoSuchParcel(_)) =>
        {
            return Ok(None);
        }
        Err(error) => return Err(error.into()),
    };
    let mut all = Vec::new();
    let mut pieces = 0;
    while let Some(bytes) = output.body.try_next().await? {
        all.extend_from_slice(&bytes);
        pieces += 1;
    }
    Ok(Some((all, pieces)))
}

pub async fn count(client: &Client, key: &str) -> Result<usize, BoxError> {
    let output = client.get_parcel().shelf("s").key(key).send().await?;
    let data = output.body.collect().await?;
    Ok(data.remaining())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[tokio::test]
    async fn files_go_up() {
        let path = std::env::temp_dir().join(format!("parcel-{}", std::process::id()));
        std::fs::write(&path, "0123456789").unwrap();
        let http = wire::answers(&[(200, ""); 6]);
        let client = wire::depot(&http);
        upload(&client, "s", "a/b c", &path).await.unwrap();
        upload_part(&client, &path, 2, 3).await.unwrap();
        upload_bytes(&client, b"vector".to_vec()).await.unwrap();
        std::fs::remove_file(&path).unwrap();

        let bodies: Vec<String> = (0..6).map(|number| wire::body(&http, number)).collect();
        assert_eq!(
            bodies,
            ["0123456789", "234", "23456789", "vector", "static", "text"]
        );
        assert_eq!(
            wire::sent(&http)[0],
            "PUT https://depot.eu-west-1.example.com/s/a/b%20c"
        );
        let first = http.actual_requests().next().unwrap();
        assert_eq!(first.headers().get("x-meta-origin"), Some("file"));
        assert!(
            upload(&client, "s", "k", &path).await.is_err(),
            "the file is gone"
        );
    }

    #[tokio::test]
    async fn parcels_come_down() {
        let gone = (404, r#"{ "__type": "NoSuchParcel" }"#);
        let http = wire::answers(&[(200, "content"), (200, "content"), gone]);
        let client = wire::depot(&http);
        assert_eq!(
            download(&client, "k").await.unwrap(),
            Some((b"content".to_vec(), 1))
        );
        assert_eq!(count(&client, "k").await.unwrap(), 7);
        assert_eq!(download(&client, "k").await.unwrap(), None);
    }
}
