//! The same types with serde's derived code. Those of XML say how lists and maps are wrapped.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub(crate) struct Stock {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) token: Option<String>,
    pub(crate) parts: Vec<Part>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Part {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) count: i32,
    pub(crate) weight: f64,
    pub(crate) serial: i64,
    pub(crate) active: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) labels: HashMap<String, String>,
    pub(crate) size: Size,
}

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Size {
    pub(crate) width: i32,
    pub(crate) height: i32,
    pub(crate) unit: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Stock")]
pub(crate) struct XmlStock {
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    parts: Members<XmlPart>,
}

#[derive(Serialize, Deserialize)]
struct Members<T> {
    #[serde(default = "Vec::new")]
    member: Vec<T>,
}

#[derive(Serialize, Deserialize)]
struct Entries {
    #[serde(default)]
    entry: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    key: String,
    value: String,
}

#[derive(Serialize, Deserialize)]
struct XmlPart {
    id: String,
    name: String,
    count: i32,
    weight: f64,
    serial: i64,
    active: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    tags: Members<String>,
    labels: Entries,
    size: Size,
}

/// An attribute of DynamoDB. Binary ones stay in base64 here.
#[derive(Serialize, Deserialize)]
pub(crate) enum Attribute {
    S(String),
    N(String),
    B(String),
    #[serde(rename = "SS")]
    Ss(Vec<String>),
    #[serde(rename = "NS")]
    Ns(Vec<String>),
    M(HashMap<String, Attribute>),
    L(Vec<Attribute>),
    #[serde(rename = "BOOL")]
    Bool(bool),
    #[serde(rename = "NULL")]
    Null(bool),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Items {
    pub(crate) items: Vec<HashMap<String, Attribute>>,
    pub(crate) count: i32,
}
