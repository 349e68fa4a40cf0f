//! Broken answers: always an error that names the place, never a panic, never a wrong value.

use cleanroomsml::error::SdkError;
use cleanroomsml::operation::get_audience_model::GetAudienceModelError;

use crate::service::{answered, ok};

/// Why this body cannot be read.
async fn refusal(body: &str) -> (String, SdkError<GetAudienceModelError>) {
    let failure = match answered(ok(body)).await {
        Ok(output) => panic!("{body} was read as {output:?}"),
        Err(failure) => failure,
    };
    (failure.to_string(), failure)
}

#[tokio::test]
async fn the_path_of_the_fault_is_named() {
    let deep = format!(r#"{{"future":{}"#, "[".repeat(200_000));
    for (body, path) in [
        (r#"{"name":3}"#, "$.name"),
        (r#"{"name":["n"]}"#, "$.name"),
        (r#"{"name":{}}"#, "$.name"),
        (r#"{"tags":[]}"#, "$.tags"),
        (r#"{"tags":{"a":1}}"#, r#"$.tags["a"]"#),
        (r#"{"statusDetails":"bad"}"#, "$.statusDetails"),
        (
            r#"{"statusDetails":{"message":true}}"#,
            "$.statusDetails.message",
        ),
        (r#"{"createTime":"yesterday"}"#, "$.createTime"),
        (r#"{"createTime":"2024-02-30T00:00:00Z"}"#, "$.createTime"),
        (r#"{"createTime":{}}"#, "$.createTime"),
        (r#"{"status":7}"#, "$.status"),
        (r#"{"name":"a","name":"b"}"#, "$.name"),
        (
            r#"{"statusDetails":{"message":"a","message":null}}"#,
            "$.statusDetails.message",
        ),
        (r#"{"name":"a"#, "$.name"),
        (r#"{"name":"\x"}"#, "$.name"),
        ("{\"name\":\"a\nb\"}", "$.name"),
        (r#"{"statusDetails":{"message":"a""#, "$.statusDetails"),
        (r#"{"name":"a""#, "$"),
        (r#"{"name"}"#, "$"),
        (r#"{"name":"a",}"#, "$"),
        (r#"{name:"a"}"#, "$"),
        (r#"{} {}"#, "$"),
        (r#"[]"#, "$"),
        (r#""text""#, "$"),
        ("17", "$"),
        ("<html>", "$"),
        (&deep, "$"),
    ] {
        let shown = body.get(..60).unwrap_or(body);
        let (text, failure) = refusal(body).await;
        assert!(
            text.contains(&format!("cannot read {path}:")),
            "{shown}: {text}"
        );
        assert!(text.len() < 400, "{shown}: a short text, not {text}");
        assert!(matches!(failure, SdkError::ResponseError(_)), "{failure:?}");
        let raw = failure.raw_response().unwrap();
        assert_eq!(raw.body().bytes(), Some(body.as_bytes()), "{shown}");
    }
}

#[tokio::test]
async fn depth_is_bounded_in_known_and_unknown_members() {
    for body in [
        format!(r#"{{"future":{}0{}}}"#, "[".repeat(5000), "]".repeat(5000)),
        format!(
            r#"{{"future":{}0{}}}"#,
            r#"{"a":"#.repeat(5000),
            "}".repeat(5000)
        ),
    ] {
        let (text, _) = refusal(&body).await;
        assert!(text.contains("cannot read $"), "{text}");
    }
}

#[tokio::test]
async fn every_prefix_of_an_answer_is_refused() {
    let body = r#"{"createTime":"2024-01-02T03:04:05.5Z","tags":{"a":"\u00e9"},"x":[1.5e3,null]}"#;
    assert!(answered(ok(body)).await.is_ok());
    for end in 1..body.len() {
        let (text, _) = refusal(&body[..end]).await;
        assert!(text.contains("cannot read $"), "{end}: {text}");
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_refused() {
    let step = smithy_runtime::transport::scripted::Step::respond(200)
        .body(b"{\"name\":\"\xff\xfe\"}".to_vec());
    let failure = answered(step).await.unwrap_err();
    assert!(matches!(failure, SdkError::ResponseError(_)), "{failure:?}");
    assert!(failure.to_string().contains("UTF-8"), "{failure}");
}
