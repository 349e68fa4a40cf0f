//! S3, over each transport: odd keys, checksums, multiparts, pages, events.

use std::collections::BTreeSet;
use std::time::Duration;

use live_s3::presigning::{PresignedRequest, PresigningConfig};
use live_s3::primitives::ByteStream;
use live_s3::types::{
    ChecksumAlgorithm, ChecksumMode, CompletedMultipartUpload, CompletedPart, Delete,
    ExpressionType, InputSerialization, JsonInput, JsonOutput, JsonType, ObjectIdentifier,
    OutputSerialization, SelectObjectContentEventStream,
};
use live_s3::{Client, Config};
use smithy_runtime::http::Request;
use smithy_runtime::transport::{
    Hyper, Reqwest, SharedTransport, Transport as _, TransportSettings,
};

use crate::report::{Outcome, Report, ensure, refused, same};
use crate::{REGION, credentials};

/// What carries the calls.
#[derive(Clone, Copy)]
pub(crate) enum Over {
    Reqwest,
    Hyper,
}

pub(crate) const TRANSPORTS: [Over; 2] = [Over::Reqwest, Over::Hyper];

impl Over {
    pub(crate) fn service(self) -> &'static str {
        match self {
            Self::Reqwest => "s3/reqwest",
            Self::Hyper => "s3/hyper",
        }
    }

    fn transport(self) -> SharedTransport {
        match self {
            Self::Reqwest => SharedTransport::new(Reqwest::new()),
            Self::Hyper => SharedTransport::new(Hyper::new()),
        }
    }

    fn bucket(self) -> &'static str {
        match self {
            Self::Reqwest => "live-reqwest",
            Self::Hyper => "live-hyper",
        }
    }
}

/// Keys that some part of the way may take for something else.
const KEYS: [&str; 16] = [
    "plain.txt",
    "with space",
    "a+b",
    "a/b//c",
    "/leading",
    "trailing/",
    "per%cent%20%2F",
    "question?x=y&z#hash",
    "semi;colon,comma:@=$",
    "quotes'\"<>&amp;",
    "~tilde!*()[]{}|^`",
    "back\\slash",
    "ünïcødé/日本語",
    "😀",
    "tab\tin",
    "...",
];

/// Keys that URLs resolve.
const DOTS: [&str; 4] = ["./a", "a/../b", "a/./b", "a/.."];

pub(crate) async fn run(report: &mut Report, over: Over, url: &str) {
    let transport = over.transport();
    let config = Config::builder()
        .endpoint_url(url)
        .region(REGION)
        .credentials_provider(credentials())
        .transport(transport.clone())
        .force_path_style(true)
        .build();
    let client = &Client::from_conf(config);
    let bucket = over.bucket();
    if report
        .step("create a bucket", create(client, bucket))
        .await
        .is_none()
    {
        return;
    }
    report
        .step("put, get and list odd keys", odd_keys(client, bucket))
        .await;
    match over {
        Over::Reqwest => {
            report
                .step(
                    "refuse keys with dot segments",
                    dots_refused(client, bucket),
                )
                .await
        }
        Over::Hyper => {
            report
                .step("put and get keys with dot segments", dots(client, bucket))
                .await
        }
    };
    report
        .step("metadata, ranges, errors", metadata(client, bucket))
        .await;
    report
        .step("each checksum algorithm", checksums(client, bucket))
        .await;
    report
        .step("a file of 3 MiB, in pieces", file(client, bucket))
        .await;
    report.step("copy", copy(client, bucket)).await;
    report
        .step("multipart upload", multipart(client, bucket))
        .await;
    report.step("list in pages", pages(client, bucket)).await;
    report.step("delete many", delete(client, bucket)).await;
    report
        .step("events of SelectObjectContent", select(client, bucket))
        .await;
    report
        .step("presigned PUT and GET", links(client, bucket, &transport))
        .await;
}

async fn create(client: &Client, bucket: &str) -> Outcome {
    client.create_bucket().bucket(bucket).send().await?;
    let buckets = client.list_buckets().send().await?;
    let names = buckets.buckets().iter().filter_map(|bucket| bucket.name());
    ensure(
        names.into_iter().any(|name| name == bucket),
        "it is not listed",
    )
}

async fn put(client: &Client, bucket: &str, key: &str) -> Outcome {
    let body = ByteStream::from(key.as_bytes().to_vec());
    client
        .put_object()
        .bucket(bucket)
        .key(key)
        .body(body)
        .send()
        .await?;
    Ok(())
}

async fn get(client: &Client, bucket: &str, key: &str) -> Outcome<Vec<u8>> {
    let output = client.get_object().bucket(bucket).key(key).send().await?;
    Ok(output.body.collect().await?.to_vec())
}

async fn put_and_get(client: &Client, bucket: &str, key: &str) -> Outcome {
    put(client, bucket, key)
        .await
        .map_err(|error| format!("put {key:?}: {error}"))?;
    let body = get(client, bucket, key).await;
    let body = body.map_err(|error| format!("get {key:?}: {error}"))?;
    same(String::from_utf8(body)?, key.to_owned())?;
    let head = client.head_object().bucket(bucket).key(key).send().await?;
    same(head.content_length(), Some(i64::try_from(key.len())?))
}

async fn keys(client: &Client, bucket: &str) -> Outcome<BTreeSet<String>> {
    let listed = client.list_objects_v2().bucket(bucket).send().await?;
    let keys = listed.contents().iter().filter_map(|object| object.key());
    Ok(keys.map(str::to_owned).collect())
}

async fn odd_keys(client: &Client, bucket: &str) -> Outcome {
    for key in KEYS {
        put_and_get(client, bucket, key).await?;
    }
    same(
        keys(client, bucket).await?,
        KEYS.into_iter().map(str::to_owned).collect(),
    )
}

async fn dots(client: &Client, bucket: &str) -> Outcome {
    for key in DOTS {
        put_and_get(client, bucket, key).await?;
    }
    let keys = keys(client, bucket).await?;
    for key in DOTS {
        ensure(
            keys.contains(key),
            format!("{key:?} is not listed, but {keys:?}"),
        )?;
        client
            .delete_object()
            .bucket(bucket)
            .key(key)
            .send()
            .await?;
    }
    Ok(())
}

async fn dots_refused(client: &Client, bucket: &str) -> Outcome {
    for key in DOTS {
        let sent = put(client, bucket, key).await;
        ensure(sent.is_err(), format!("{key:?} was sent"))?;
    }
    Ok(())
}

async fn metadata(client: &Client, bucket: &str) -> Outcome {
    client
        .put_object()
        .bucket(bucket)
        .key("metadata")
        .content_type("text/plain; charset=utf-8")
        .cache_control("max-age=60")
        .metadata("colour", "dark blue")
        .metadata("size", "7")
        .body(ByteStream::from_static(b"0123456789"))
        .send()
        .await?;
    let output = client
        .get_object()
        .bucket(bucket)
        .key("metadata")
        .range("bytes=2-4")
        .send()
        .await?;
    same(output.content_type(), Some("text/plain; charset=utf-8"))?;
    same(output.cache_control(), Some("max-age=60"))?;
    same(output.content_range(), Some("bytes 2-4/10"))?;
    let colour = output.metadata().and_then(|all| all.get("colour"));
    same(colour.map(String::as_str), Some("dark blue"))?;
    ensure(
        output.last_modified().is_some(),
        "no time of the last change",
    )?;
    same(output.body.collect().await?.to_vec(), b"234".to_vec())?;

    let missing = client
        .get_object()
        .bucket(bucket)
        .key("missing")
        .send()
        .await;
    refused(missing, |error| error.is_no_such_key())?;
    let missing = client
        .head_object()
        .bucket(bucket)
        .key("missing")
        .send()
        .await;
    refused(missing, |error| error.is_not_found())
}

async fn checksums(client: &Client, bucket: &str) -> Outcome {
    for algorithm in [
        ChecksumAlgorithm::Crc32,
        ChecksumAlgorithm::Crc32C,
        ChecksumAlgorithm::Crc64Nvme,
        ChecksumAlgorithm::Sha1,
        ChecksumAlgorithm::Sha256,
    ] {
        let key = format!("checksum-{}", algorithm.as_str());
        client
            .put_object()
            .bucket(bucket)
            .key(&key)
            .checksum_algorithm(algorithm)
            .body(ByteStream::from_static(b"summed up"))
            .send()
            .await
            .map_err(|error| format!("{key}: {error}"))?;
        let output = client
            .get_object()
            .bucket(bucket)
            .key(&key)
            .checksum_mode(ChecksumMode::Enabled)
            .send()
            .await
            .map_err(|error| format!("{key}: {error}"))?;
        same(output.body.collect().await?.to_vec(), b"summed up".to_vec())?;
    }
    Ok(())
}

async fn file(client: &Client, bucket: &str) -> Outcome {
    let bytes: Vec<u8> = (0..3u32 << 20).map(|i| (i % 251) as u8).collect();
    let path = std::env::temp_dir().join(format!("{bucket}-{}", std::process::id()));
    std::fs::write(&path, &bytes)?;
    let body = ByteStream::from_path(&path).await?;
    let sent = client
        .put_object()
        .bucket(bucket)
        .key("file")
        .body(body)
        .send()
        .await;
    std::fs::remove_file(&path)?;
    sent?;
    let mut body = client
        .get_object()
        .bucket(bucket)
        .key("file")
        .send()
        .await?
        .body;
    let mut found = Vec::new();
    while let Some(chunk) = body.try_next().await? {
        found.extend_from_slice(&chunk);
    }
    ensure(
        found == bytes,
        format!("{} bytes came back, or others", found.len()),
    )
}

async fn copy(client: &Client, bucket: &str) -> Outcome {
    let copied = client
        .copy_object()
        .bucket(bucket)
        .key("copy")
        .copy_source(format!("{bucket}/with%20space"))
        .send()
        .await?;
    let result = copied.copy_object_result();
    ensure(
        result.is_some_and(|result| result.e_tag().is_some()),
        "no entity tag",
    )?;
    same(get(client, bucket, "copy").await?, b"with space".to_vec())
}

async fn multipart(client: &Client, bucket: &str) -> Outcome {
    let parts = [vec![b'a'; 5 << 20], vec![b'b'; 1000]];
    let begun = client.create_multipart_upload().bucket(bucket).key("parts");
    let begun = begun.send().await?;
    let id = begun.upload_id().ok_or("no upload id")?;
    let mut completed = CompletedMultipartUpload::builder();
    for (number, part) in (1..).zip(&parts) {
        let uploaded = client
            .upload_part()
            .bucket(bucket)
            .key("parts")
            .upload_id(id)
            .part_number(number)
            .body(ByteStream::from(part.clone()))
            .send()
            .await?;
        let part = CompletedPart::builder().part_number(number);
        completed = completed.parts(part.set_e_tag(uploaded.e_tag().map(str::to_owned)).build());
    }
    let done = client
        .complete_multipart_upload()
        .bucket(bucket)
        .key("parts")
        .upload_id(id)
        .multipart_upload(completed.build())
        .send()
        .await?;
    same(done.key(), Some("parts"))?;
    let found = get(client, bucket, "parts").await?;
    ensure(found == parts.concat(), "other bytes came back")?;

    let given_up = client
        .create_multipart_upload()
        .bucket(bucket)
        .key("given up");
    let given_up = given_up.send().await?;
    let id = given_up.upload_id().ok_or("no upload id")?;
    let abort = client
        .abort_multipart_upload()
        .bucket(bucket)
        .key("given up");
    abort.upload_id(id).send().await?;
    Ok(())
}

async fn pages(client: &Client, bucket: &str) -> Outcome {
    for number in 0..25 {
        put(client, bucket, &format!("pages/{number:02} +/x")).await?;
    }
    let list = || client.list_objects_v2().bucket(bucket).prefix("pages/");
    let mut pages = list().max_keys(10).into_paginator().send();
    let (mut count, mut found) = (0, Vec::new());
    while let Some(page) = pages.next().await {
        count += 1;
        let page = page?;
        found.extend(
            page.contents()
                .iter()
                .filter_map(|object| object.key().map(str::to_owned)),
        );
    }
    same(count, 3)?;
    let wanted: Vec<String> = (0..25)
        .map(|number| format!("pages/{number:02} +/x"))
        .collect();
    same(found, wanted)?;
    let folders = list().delimiter("/").send().await?;
    same(folders.common_prefixes().len(), 25)?;
    same(folders.common_prefixes()[0].prefix(), Some("pages/00 +/"))
}

async fn delete(client: &Client, bucket: &str) -> Outcome {
    let mut delete = Delete::builder();
    for number in 0..25 {
        let key = format!("pages/{number:02} +/x");
        delete = delete.objects(ObjectIdentifier::builder().key(key).build()?);
    }
    let deleted = client
        .delete_objects()
        .bucket(bucket)
        .delete(delete.build()?);
    let deleted = deleted.send().await?;
    same(deleted.deleted().len(), 25)?;
    same(deleted.errors().len(), 0)?;
    let left = client
        .list_objects_v2()
        .bucket(bucket)
        .prefix("pages/")
        .send()
        .await?;
    same(left.contents().len(), 0)
}

async fn select(client: &Client, bucket: &str) -> Outcome {
    let lines = "{\"name\":\"Ghent\",\"people\":265086}\n{\"name\":\"Ypres\",\"people\":35039}\n";
    client
        .put_object()
        .bucket(bucket)
        .key("cities.json")
        .body(ByteStream::from(lines.as_bytes().to_vec()))
        .send()
        .await?;
    let json = JsonInput::builder().r#type(JsonType::Lines).build();
    let output = JsonOutput::builder().record_delimiter("\n").build();
    let mut events = client
        .select_object_content()
        .bucket(bucket)
        .key("cities.json")
        .expression("SELECT s.name FROM s3object s")
        .expression_type(ExpressionType::Sql)
        .input_serialization(InputSerialization::builder().json(json).build())
        .output_serialization(OutputSerialization::builder().json(output).build())
        .send()
        .await?
        .payload;
    let (mut records, mut stats, mut ended) = (Vec::new(), None, false);
    while let Some(event) = events.recv().await? {
        match event {
            SelectObjectContentEventStream::Records(event) => {
                records.extend(
                    event
                        .payload
                        .map(|payload| payload.into_inner())
                        .unwrap_or_default(),
                );
            }
            SelectObjectContentEventStream::Stats(event) => stats = event.details,
            SelectObjectContentEventStream::End(_) => ended = true,
            other => ensure(false, format!("an event that was not expected: {other:?}"))?,
        }
    }
    let text = String::from_utf8(records)?.replace(' ', "");
    same(
        text.as_str(),
        "{\"name\":\"Ghent\"}\n{\"name\":\"Ypres\"}\n",
    )?;
    let returned = stats.and_then(|stats| stats.bytes_returned());
    ensure(
        returned.is_some_and(|bytes| bytes > 0),
        "no statistics came",
    )?;
    ensure(ended, "the last event was not the end")
}

async fn links(client: &Client, bucket: &str, transport: &SharedTransport) -> Outcome {
    const KEY: &str = "linked +é?/x";
    let config = PresigningConfig::expires_in(Duration::from_secs(300))?;
    let put = client.put_object().bucket(bucket).key(KEY);
    let put = put.presigned(config.clone()).await?;
    same(put.method(), "PUT")?;
    same(follow(transport, &put, "through a link").await?.0, 200)?;
    same(get(client, bucket, KEY).await?, b"through a link".to_vec())?;
    let link = client.get_object().bucket(bucket).key(KEY);
    let link = link.presigned(config).await?;
    same(link.headers().count(), 0)?;
    let (status, body) = follow(transport, &link, "").await?;
    same(status, 200)?;
    same(body, b"through a link".to_vec())
}

/// Sends a presigned request as it is, as a program without credentials would.
async fn follow(
    transport: &SharedTransport,
    link: &PresignedRequest,
    body: &str,
) -> Outcome<(u16, Vec<u8>)> {
    let mut request = Request::new(link.method().parse()?, link.uri(), body.into());
    for (name, value) in link.headers() {
        request.headers_mut().try_insert(name, value)?;
    }
    let settings = TransportSettings::default();
    let response = transport.send(request, &settings).await?;
    let status = response.status().as_u16();
    let body = ByteStream::new(response.into_body()).collect().await?;
    Ok((status, body.to_vec()))
}
