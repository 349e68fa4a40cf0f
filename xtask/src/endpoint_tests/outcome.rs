//! What endpoint rules lead to, as JSON: the form in which the suite says what it expects.

use serde_json::{Map, Value, json};
use smithy_codegen::model::{Node, NodeValue};
use smithy_runtime::endpoint::{AuthScheme, Endpoint, EndpointError, Property};

/// What was found: `{"endpoint": …}` or `{"error": …}`, without members that are empty.
pub(super) fn found(result: &Result<Endpoint, EndpointError>) -> Value {
    let endpoint = match result {
        Ok(endpoint) => endpoint,
        Err(error) => return json!({ "error": error.to_string() }),
    };
    let headers: Map<String, Value> = endpoint
        .headers()
        .map(|(name, values)| (name.to_owned(), json!(values)))
        .collect();
    let mut properties: Map<String, Value> = endpoint
        .properties()
        .map(|(name, value)| (name.to_owned(), property(value)))
        .collect();
    if !endpoint.auth_schemes().is_empty() {
        let schemes = endpoint.auth_schemes().iter().map(auth_scheme).collect();
        properties.insert("authSchemes".to_owned(), Value::Array(schemes));
    }
    plain(json!({
        "endpoint": { "url": endpoint.url(), "headers": headers, "properties": properties }
    }))
}

/// What the suite expects, in the same form.
pub(super) fn expected(node: &Node) -> Value {
    plain(value(node))
}

/// Without the headers and properties of an endpoint that has none.
fn plain(mut outcome: Value) -> Value {
    if let Some(endpoint) = outcome.get_mut("endpoint").and_then(Value::as_object_mut) {
        endpoint.retain(|_, member| member.as_object().is_none_or(|map| !map.is_empty()));
    }
    outcome
}

fn value(node: &Node) -> Value {
    match &node.value {
        NodeValue::Null => Value::Null,
        NodeValue::Bool(value) => json!(value),
        NodeValue::Number(number) => match number.as_i64() {
            Some(whole) => json!(whole),
            None => json!(number.as_f64()),
        },
        NodeValue::String(text) => json!(&**text),
        NodeValue::Array(nodes) => nodes.iter().map(value).collect(),
        NodeValue::Object(object) => object
            .iter()
            .map(|entry| (entry.key.to_string(), value(&entry.value)))
            .collect(),
    }
}

fn property(found: &Property) -> Value {
    match found {
        Property::Bool(value) => json!(value),
        Property::Int(value) => json!(value),
        Property::Str(text) => json!(text),
        Property::List(values) => values.iter().map(property).collect(),
        Property::Object(members) => members
            .iter()
            .map(|(name, value)| (name.to_string(), property(value)))
            .collect(),
        // A kind of value that rule sets do not have.
        other => json!(format!("{other:?}")),
    }
}

fn auth_scheme(scheme: &AuthScheme) -> Value {
    let set = scheme.signing_region_set.as_ref();
    let known = [
        ("name", Some(json!(scheme.name))),
        (
            "signingName",
            scheme.signing_name.as_ref().map(|v| json!(v)),
        ),
        (
            "signingRegion",
            scheme.signing_region.as_ref().map(|v| json!(v)),
        ),
        ("signingRegionSet", set.map(|v| json!(v))),
        (
            "disableDoubleEncoding",
            scheme.disable_double_encoding.map(|v| json!(v)),
        ),
        (
            "disableNormalizePath",
            scheme.disable_normalize_path.map(|v| json!(v)),
        ),
    ];
    let known = known
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let other = scheme.other.iter();
    let other = other.map(|(name, value)| (name.to_string(), property(value)));
    Value::Object(known.chain(other).collect())
}
