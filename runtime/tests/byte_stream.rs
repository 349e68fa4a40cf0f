//! Streams of bytes: from files and chunks, to readers.
#![cfg(feature = "rt-tokio")]
#![allow(clippy::unwrap_used, reason = "a test that fails panics")]

use std::collections::VecDeque;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use smithy_runtime::primitives::ByteStream;
use smithy_runtime::primitives::byte_stream::{Error, Length};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _};

/// A file with these bytes, gone with the test.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let unique = format!("byte-stream-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(unique);
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn text(stream: ByteStream) -> Result<String, Error> {
    let bytes = stream.collect().await?.into_bytes();
    Ok(String::from_utf8(bytes.into()).unwrap())
}

#[tokio::test]
async fn files_are_read_in_pieces_and_again() {
    let file = Temporary::new("whole", b"0123456789");
    let stream = ByteStream::from_path(&file.0).await.unwrap();
    assert_eq!(stream.size_hint(), (10, Some(10)));
    assert!(stream.bytes().is_none());
    let body = stream.into_inner();
    let again = body.try_clone().unwrap();
    assert_eq!(text(body.into()).await.unwrap(), "0123456789");
    assert_eq!(text(again.into()).await.unwrap(), "0123456789");

    let pieces = ByteStream::read_from().path(&file.0).buffer_size(4);
    let mut pieces = pieces.build().await.unwrap();
    for piece in ["0123", "4567", "89"] {
        assert_eq!(pieces.try_next().await.unwrap().unwrap(), piece);
    }
    assert!(pieces.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn parts_of_files() {
    let file = Temporary::new("part", b"0123456789");
    let part = |offset, length| {
        let from = ByteStream::read_from().path(&file.0).offset(offset);
        async move {
            let stream = match length {
                Some(length) => from.length(length),
                None => from,
            };
            text(stream.build().await?).await
        }
    };
    assert_eq!(part(3, None).await.unwrap(), "3456789");
    assert_eq!(part(3, Some(Length::Exact(2))).await.unwrap(), "34");
    assert_eq!(part(3, Some(Length::UpTo(2))).await.unwrap(), "34");
    assert_eq!(part(8, Some(Length::UpTo(9))).await.unwrap(), "89");
    assert_eq!(part(10, None).await.unwrap(), "");
    for (offset, length, reason) in [
        (11, None, "less than the offset 11"),
        (8, Some(Length::Exact(3)), "less than the length 3"),
    ] {
        let error = part(offset, length).await.unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
}

#[tokio::test]
async fn files_that_cannot_be_read() {
    assert!(ByteStream::from_path("/no such file").await.is_err());
    let error = ByteStream::read_from().build().await.unwrap_err();
    assert!(error.to_string().contains("no file"), "{error}");
    let file = Temporary::new("shrinking", b"0123456789");
    let stream = ByteStream::from_path(&file.0).await.unwrap();
    std::fs::write(&file.0, b"0123").unwrap();
    let error = text(stream).await.unwrap_err().to_string();
    assert!(error.contains("became shorter"), "{error}");
}

#[tokio::test]
async fn open_files_are_sent_once() {
    let file = Temporary::new("open", b"0123456789");
    let open = tokio::fs::File::open(&file.0).await.unwrap();
    let stream = ByteStream::read_from().file(open).offset(7);
    let body = stream.build().await.unwrap().into_inner();
    assert_eq!(body.content_length(), Some(3));
    assert!(body.try_clone().is_none());
    assert_eq!(text(body.into()).await.unwrap(), "789");
}

struct Chunks(VecDeque<Result<&'static str, &'static str>>);

impl futures_core::Stream for Chunks {
    type Item = Result<Bytes, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.0.pop_front();
        Poll::Ready(next.map(|chunk| chunk.map(|text| Bytes::from_static(text.as_bytes()))))
    }
}

fn chunks<const N: usize>(chunks: [Result<&'static str, &'static str>; N]) -> ByteStream {
    ByteStream::from_stream(Chunks(chunks.into()))
}

#[tokio::test]
async fn streams_of_chunks() {
    let stream = chunks([Ok("ab"), Ok(""), Ok("cde")]);
    assert_eq!(stream.size_hint(), (0, None));
    assert_eq!(text(stream).await.unwrap(), "abcde");
    let error = text(chunks([Ok("ab"), Err("cut")])).await.unwrap_err();
    assert_eq!(error.to_string(), "the byte stream broke off: cut");
}

#[tokio::test]
async fn readers_give_the_bytes() {
    let mut reader = chunks([Ok("ab\nc"), Ok(""), Ok("d\nrest")]).into_async_read();
    let mut line = String::new();
    reader.read_line(&mut line).await.unwrap();
    reader.read_line(&mut line).await.unwrap();
    assert_eq!(line, "ab\ncd\n");
    let mut two = [0; 2];
    reader.read_exact(&mut two).await.unwrap();
    assert_eq!(&two, b"re");
    let mut rest = String::new();
    reader.read_to_string(&mut rest).await.unwrap();
    assert_eq!(rest, "st");
    let mut broken = chunks([Ok("ab"), Err("cut")]).into_async_read();
    let error = broken.read_to_string(&mut rest).await.unwrap_err();
    assert!(error.to_string().contains("cut"), "{error}");
}
