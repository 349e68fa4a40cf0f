//! Enums and unions: made of text, matched, printed, and of use when the service knows more.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_cleanroomsml::types::AudienceModelStatus;
use aws_sdk_depot::types::{Reach, ShelfState};
use aws_sdk_depot::{Client, Error};

pub fn advice(status: &AudienceModelStatus) -> &'static str {
    match status {
        AudienceModelStatus::Active => "use it",
        AudienceModelStatus::CreateFailed | AudienceModelStatus::DeleteFailed => "look into it",
        _ => "wait",
    }
}

pub fn chosen(text: &str) -> Result<ShelfState, String> {
    ShelfState::try_parse(text).map_err(|_| format!("one of {:?}", ShelfState::values()))
}

pub fn counts(states: &[&str]) -> BTreeMap<String, usize> {
    let mut counts: HashMap<ShelfState, usize> = HashMap::new();
    for state in states {
        *counts.entry(ShelfState::from(*state)).or_default() += 1;
    }
    counts
        .into_iter()
        .map(|(state, count)| (state.as_str().to_string(), count))
        .collect()
}

/// Who may reach a shelf, in words.
pub async fn reach(client: &Client, shelf: &str) -> Result<String, Error> {
    let output = client.describe_shelf().shelf(shelf).send().await?;
    let reach = match output.reach() {
        Some(Reach::Everybody(true)) => "everybody".to_string(),
        Some(Reach::Group(name)) => format!("group {name}"),
        Some(reach) if reach.is_people() => match reach.as_people() {
            Ok(people) => people.join(", "),
            Err(other) => format!("{other:?}"),
        },
        Some(_) => "someone".to_string(),
        None => "nobody".to_string(),
    };
    Ok(format!("{}: {reach}", output.state()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn enums_are_text_with_names() {
        assert_eq!(advice(&AudienceModelStatus::from("ACTIVE")), "use it");
        assert_eq!(advice(&"NEW".into()), "wait");
        assert_eq!(chosen("READY"), Ok(ShelfState::Ready));
        let error = chosen("ready").unwrap_err();
        assert!(
            error.contains(r#""BUILDING""#) && error.contains(r#""unknown""#),
            "{error}"
        );
        assert_eq!(ShelfState::from("unknown"), ShelfState::UnknownValue);
        assert_eq!(AsRef::<str>::as_ref(&ShelfState::Broken), "BROKEN");
        let counts = counts(&["READY", "NEW", "READY"]);
        assert_eq!(
            counts,
            BTreeMap::from([("NEW".to_string(), 1), ("READY".to_string(), 2)])
        );
    }

    #[tokio::test]
    async fn unions_have_one_member() {
        let http = wire::answers(&[
            (
                200,
                r#"{ "state": "READY", "reach": { "everybody": true } }"#,
            ),
            (200, r#"{ "state": "READY", "reach": { "group": "g" } }"#),
            (
                200,
                r#"{ "state": "LEANING", "reach": { "people": ["a", "b"] } }"#,
            ),
            (200, r#"{ "state": "READY", "reach": { "animals": 1 } }"#),
            (200, r#"{ "state": "READY" }"#),
        ]);
        let client = wire::depot(&http);
        let mut told = Vec::new();
        for _ in 0..5 {
            told.push(reach(&client, "s").await.unwrap());
        }
        assert_eq!(
            told,
            [
                "READY: everybody",
                "READY: group g",
                "LEANING: a, b",
                "READY: someone",
                "READY: nobody"
            ]
        );
    }
}
