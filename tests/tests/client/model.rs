//! The model of the service, as data: what the tests compare the client with.

use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;

/// The namespace of the model's shapes.
const NAMESPACE: &str = "com.amazonaws.cleanroomsml";

/// The shapes of the model, by id.
pub(crate) fn shapes() -> &'static Value {
    static MODEL: OnceLock<Value> = OnceLock::new();
    let model = MODEL.get_or_init(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/cleanroomsml.json");
        let text = std::fs::read_to_string(path).expect("the model is in `models`");
        serde_json::from_str(&text).expect("the model is JSON")
    });
    &model["shapes"]
}

/// A shape, by its name without the namespace.
pub(crate) fn shape(name: &str) -> &'static Value {
    by_id(&format!("{NAMESPACE}#{name}"))
}

/// A shape, by its id; null for those of the prelude.
pub(crate) fn by_id(id: &str) -> &'static Value {
    &shapes()[id]
}

/// The shapes of one type, as name and shape, in the order of the model.
pub(crate) fn of_type(wanted: &str) -> Vec<(&'static str, &'static Value)> {
    let shapes = shapes().as_object().expect("shapes are an object");
    shapes
        .iter()
        .filter(|(_, shape)| shape["type"] == wanted)
        .map(|(id, shape)| (name(id), shape))
        .collect()
}

/// The name in an id.
pub(crate) fn name(id: &str) -> &str {
    id.rsplit('#').next().unwrap_or(id)
}

/// Text of the model that must be there.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key]
        .as_str()
        .unwrap_or_else(|| panic!("no text `{key}` in {value}"))
}
