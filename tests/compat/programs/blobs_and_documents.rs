//! Blobs, times and documents go out and come back.

use std::collections::HashMap;

use aws_sdk_depot::primitives::{Blob, DateTime, DateTimeFormat};
use aws_sdk_depot::types::Label;
use aws_sdk_depot::{Client, Error};
use aws_smithy_types::Document;

/// A label with all that can be on one.
pub fn label(seals: Vec<Vec<u8>>, millis: i64) -> Option<Label> {
    let seal = seals.into_iter().map(Blob::new).next()?;
    let mut notes = HashMap::new();
    notes.insert("fragile".to_string(), Document::Bool(true));
    notes.insert(
        "names".to_string(),
        Document::Array(vec![
            Document::String("a".into()),
            Document::String("b".into()),
        ]),
    );
    Label::builder()
        .parcel("p-1")
        .seal(seal)
        .notes(Document::Object(notes))
        .weights(0.5)
        .weights(2.0)
        .tags("floor", "2")
        .written(DateTime::from_millis(millis))
        .build()
        .ok()
}

/// What the service wrote: the seal as text, the first name, the time.
pub async fn send(
    client: &Client,
    label: Label,
) -> Result<(String, Option<String>, String), Error> {
    let output = client.label_parcel().label(label).send().await?;
    let Some(label) = output.label else {
        return Ok(Default::default());
    };
    let name = label
        .notes()
        .and_then(|notes| notes.as_object())
        .and_then(|notes| notes.get("name"))
        .and_then(Document::as_string)
        .map(str::to_string);
    let written = label
        .written()
        .map(|time| time.to_string())
        .unwrap_or_default();
    let seal = label.seal.map(Blob::into_inner).unwrap_or_default();
    Ok((String::from_utf8_lossy(&seal).to_string(), name, written))
}

pub fn newest(times: &[&str]) -> Option<DateTime> {
    let parse = |text: &&str| DateTime::from_str(text, DateTimeFormat::DateTime).ok();
    times.iter().filter_map(parse).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[tokio::test]
    async fn values_go_out_and_come_back() {
        let answer = r#"{ "label": { "parcel": "p-1", "seal": "d2F4", "notes": { "name": "n" },
            "written": 1704067200 } }"#;
        let http = wire::answers(&[(200, answer)]);
        let label = label(vec![b"seal".to_vec()], 1_704_067_200_500).unwrap();
        assert_eq!(label.seal().unwrap().as_ref(), b"seal");
        let back = send(&wire::depot(&http), label).await.unwrap();
        assert_eq!(
            back,
            (
                "wax".to_string(),
                Some("n".to_string()),
                "2024-01-01T00:00:00Z".to_string()
            )
        );
        let body = wire::body(&http, 0);
        for part in [
            r#""seal":"c2VhbA==""#,
            r#""names":["a","b"]"#,
            r#""fragile":true"#,
            r#""weights":[0.5,2"#,
            r#""written":1704067200.5"#,
            r#""tags":{"floor":"2"}"#,
        ] {
            assert!(body.contains(part), "{part} in {body}");
        }
    }

    #[test]
    fn times_are_ordered() {
        let newest = newest(&["2024-01-01T00:00:00Z", "2023-12-31T23:59:59.5Z", "never"]);
        assert_eq!(newest.unwrap(), DateTime::from_secs(1_704_067_200));
    }
}
