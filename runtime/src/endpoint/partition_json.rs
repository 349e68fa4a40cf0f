//! The `partitions.json` format, as AWS publishes it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use super::partition::{Partition, PartitionTable, RegionPattern};
use crate::codec::json::parse_document;
use crate::primitives::Document;

impl PartitionTable {
    /// Reads a table in the `partitions.json` format, version 1.x. Members that are not known are
    /// ignored.
    ///
    /// # Errors
    /// The text is not JSON or not of that format; the error says where.
    pub fn from_json(text: &str) -> Result<Self, PartitionTableError> {
        let document = parse_document(text.as_bytes())
            .map_err(|error| PartitionTableError::new(error.to_string()))?;
        let root = object(&document, "the table")?;
        let version = string(root, "version")?;
        if !version.starts_with("1.") {
            let message = format!("version {version} is not supported");
            return Err(PartitionTableError::new(message));
        }
        let partitions = root.get("partitions").and_then(Document::as_array);
        let partitions = partitions.ok_or_else(|| missing("partitions", "a list"))?;
        let partitions: Result<Vec<_>, _> = partitions.iter().enumerate().map(read).collect();
        Ok(Self::new(partitions?))
    }
}

type Members = HashMap<String, Document>;

fn read((index, document): (usize, &Document)) -> Result<Partition, PartitionTableError> {
    partition(document).map_err(|error| {
        let id = document.as_object().and_then(|members| members.get("id"));
        match id.and_then(Document::as_string) {
            Some(id) => error.inside(&format!("partition `{id}`")),
            None => error.inside(&format!("partition {index}")),
        }
    })
}

fn partition(document: &Document) -> Result<Partition, PartitionTableError> {
    let members = object(document, "it")?;
    let pattern = RegionPattern::parse(string(members, "regionRegex")?)
        .map_err(|error| PartitionTableError::new(error.to_string()))?;
    let regions = members.get("regions").and_then(Document::as_object);
    let regions = regions.ok_or_else(|| missing("regions", "an object"))?;
    let outputs = members.get("outputs").and_then(Document::as_object);
    let outputs = outputs.ok_or_else(|| missing("outputs", "an object"))?;
    let text = |name| string(outputs, name).map(|text| Cow::Owned(text.to_owned()));
    let id = string(members, "id")?;
    let mut partition = Partition::new(id, pattern, regions.keys().cloned().collect());
    partition.dns_suffix = text("dnsSuffix")?;
    partition.dual_stack_dns_suffix = text("dualStackDnsSuffix")?;
    partition.implicit_global_region = match outputs.get("implicitGlobalRegion") {
        Some(_) => text("implicitGlobalRegion")?,
        None => Cow::Borrowed(""),
    };
    partition.supports_fips = boolean(outputs, "supportsFIPS")?;
    partition.supports_dual_stack = boolean(outputs, "supportsDualStack")?;
    Ok(partition)
}

fn object<'a>(document: &'a Document, what: &str) -> Result<&'a Members, PartitionTableError> {
    document
        .as_object()
        .ok_or_else(|| PartitionTableError::new(format!("{what} is not an object")))
}

fn string<'a>(members: &'a Members, name: &str) -> Result<&'a str, PartitionTableError> {
    let value = members.get(name).and_then(Document::as_string);
    value.ok_or_else(|| missing(name, "a string"))
}

fn boolean(members: &Members, name: &str) -> Result<bool, PartitionTableError> {
    let value = members.get(name).and_then(Document::as_bool);
    value.ok_or_else(|| missing(name, "a boolean"))
}

fn missing(name: &str, kind: &str) -> PartitionTableError {
    PartitionTableError::new(format!("`{name}` must be {kind}"))
}

/// Why a text is not a table of partitions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartitionTableError {
    message: String,
}

impl PartitionTableError {
    fn new(message: String) -> Self {
        Self { message }
    }

    fn inside(self, place: &str) -> Self {
        Self::new(format!("{place}: {}", self.message))
    }
}

impl fmt::Display for PartitionTableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the partition table cannot be read: {}", self.message)
    }
}

impl std::error::Error for PartitionTableError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(partition: &str) -> String {
        format!(r#"{{"version": "1.1", "x": 1, "partitions": [{partition}]}}"#)
    }

    const OUTPUTS: &str = r#"{"name": "p", "dnsSuffix": "d", "dualStackDnsSuffix": "e",
        "implicitGlobalRegion": "g", "supportsFIPS": true, "supportsDualStack": false}"#;

    fn with(regex: &str, regions: &str, outputs: &str) -> String {
        text(&format!(
            r#"{{"id": "p", "regionRegex": "{regex}", "regions": {regions}, "outputs": {outputs}}}"#
        ))
    }

    #[test]
    fn reads_a_table() {
        let text = with(
            r"^(a|b)\\-\\w+\\-\\d+$",
            r#"{"z-1": {"description": "Z"}, "c-x-1": {}}"#,
            OUTPUTS,
        );
        let table = PartitionTable::from_json(&text).expect("a table");
        for region in ["z-1", "c-x-1", "b-x-1"] {
            let found = table.find(region).expect(region);
            assert_eq!(found.id, "p");
            assert_eq!(found.dns_suffix, "d");
            assert_eq!(found.dual_stack_dns_suffix, "e");
            assert_eq!(found.implicit_global_region, "g");
            assert!(found.supports_fips);
            assert!(!found.supports_dual_stack);
        }
        assert!(table.find("c-x-2").is_none());
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        let regex = r"^a\\-\\w+\\-\\d+$";
        for (text, wanted) in [
            (
                with("[", "{}", OUTPUTS),
                "partition `p`: region pattern `[`",
            ),
            (
                with(regex, "[]", OUTPUTS),
                "partition `p`: `regions` must be an object",
            ),
            (
                with(regex, "{}", "{}"),
                "partition `p`: `dnsSuffix` must be a string",
            ),
            (
                with(regex, "{}", "3"),
                "partition `p`: `outputs` must be an object",
            ),
            (text("3"), "partition 0: it is not an object"),
            (text("{}"), "partition 0: `regionRegex` must be a string"),
            (
                r#"{"version": "2.0"}"#.to_owned(),
                "version 2.0 is not supported",
            ),
            (
                r#"{"version": "1.0"}"#.to_owned(),
                "`partitions` must be a list",
            ),
            ("[]".to_owned(), "the table is not an object"),
        ] {
            let error = PartitionTable::from_json(&text)
                .expect_err(&text)
                .to_string();
            assert!(error.contains(wanted), "{error}");
        }
        for text in ["", "{", "\u{0}", &"[".repeat(100_000)] {
            assert!(PartitionTable::from_json(text).is_err());
        }
    }
}
