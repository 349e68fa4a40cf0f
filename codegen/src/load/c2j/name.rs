//! Names that the files do not have: of the namespace, of the service, and of what is split or collides.

use super::definition::Definitions;
use std::collections::HashSet;

/// The letters and digits of a text. Empty when there are none.
fn alphanumeric(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The namespace of a service, from its id in SDKs: `API Gateway` → `com.amazonaws.apigateway`.
pub(super) fn namespace(sdk_id: &str) -> String {
    let mut name = alphanumeric(sdk_id);
    name.make_ascii_lowercase();
    if name.is_empty() {
        name.push_str("service");
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    format!("com.amazonaws.{name}")
}

/// The name of the service's shape.
///
/// RPC protocols send it: there it is what follows the last dot of `targetPrefix`. Elsewhere it is made of
/// the service's id in SDKs.
pub(super) fn service(target_prefix: Option<&str>, sdk_id: &str, taken: &Names) -> String {
    if let Some(prefix) = target_prefix {
        return prefix.rsplit('.').next().unwrap_or_default().to_owned();
    }
    let mut name = alphanumeric(sdk_id);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert_str(0, "Service");
    }
    if taken.has(&name) {
        name.push_str("Service");
    }
    taken.free(name)
}

/// The names of a namespace; letters' case does not tell them apart.
#[derive(Default)]
pub(super) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// Every name that definitions or operations have.
    pub(super) fn new<'a>(
        definitions: &Definitions<'_>,
        operations: impl Iterator<Item = &'a str>,
    ) -> Self {
        let mut names = Self::default();
        definitions.names().for_each(|name| names.take(name));
        operations.for_each(|name| names.take(name));
        names
    }

    /// Whether a name is taken.
    pub(super) fn has(&self, name: &str) -> bool {
        self.taken.contains(&name.to_ascii_lowercase())
    }

    /// Takes a name.
    pub(super) fn take(&mut self, name: &str) {
        self.taken.insert(name.to_ascii_lowercase());
    }

    /// The name itself if it is free, else with the first number that makes it so.
    pub(super) fn free(&self, name: String) -> String {
        if !self.has(&name) {
            return name;
        }
        let numbered = (2_u64..).map(|number| format!("{name}{number}"));
        let mut free = numbered.filter(|name| !self.has(name));
        free.next().unwrap_or(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn namespaces_are_lower_case_letters_and_digits() {
        assert_eq!(namespace("API Gateway"), "com.amazonaws.apigateway");
        assert_eq!(namespace("2D-Maps"), "com.amazonaws._2dmaps");
        assert_eq!(namespace("é"), "com.amazonaws.service");
    }

    #[test]
    fn services_are_named_after_their_target_or_their_id() {
        let mut names = Names::default();
        let dotted = Some("com.amazonaws.v1.Trail_1");
        assert_eq!(service(dotted, "CloudTrail", &names), "Trail_1");
        assert_eq!(service(None, "Clean Rooms", &names), "CleanRooms");
        names.take("cleanrooms");
        assert_eq!(service(None, "Clean Rooms", &names), "CleanRoomsService");
        names.take("CleanRoomsService");
        assert_eq!(service(None, "Clean Rooms", &names), "CleanRoomsService2");
        assert_eq!(service(None, "2D", &names), "Service2D");
    }
}
