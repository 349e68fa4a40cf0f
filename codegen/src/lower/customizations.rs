//! What services need beyond their models. Nothing else in this crate may name a service.
//!
//! A row holds values for general mechanisms of the runtime; [`of`] finds it by the SDK id.

use super::context::Context;
use super::endpoint;
use crate::diagnostics::Diagnostics;
use crate::ir::endpoint::RuleSet;
use crate::ir::{OperationTrait, ParamSource};
use crate::load::json;
use crate::model::Shape;

/// One service's row.
pub(super) struct Customization {
    sdk_id: &'static str,
    /// Headers that every request has.
    headers: &'static [(&'static str, HeaderText)],
    /// Whether requests tell the hash of their body in a header.
    payload_hash: bool,
    /// A label of paths that is no part of them: the endpoint rules put it where it belongs.
    endpoint_label: Option<EndpointLabel>,
    /// Members with the values that they get where they are unset or empty.
    filled: &'static [(&'static str, &'static str)],
    /// Members that hold ids, which the service gives with a path before them and does not take so.
    ids: &'static [&'static str],
    /// Operations whose requests carry the tree hash of their body.
    tree_hashes: &'static [&'static str],
    /// Operations with the member that holds the URL to call.
    endpoint_members: &'static [(&'static str, &'static str)],
    /// Endpoint rules for models that have none.
    rules: Option<&'static str>,
}

/// The text of a header.
enum HeaderText {
    /// This one.
    Text(&'static str),
    /// The version of the service.
    Version,
}

/// A member that is a label of paths, and the endpoint parameter that takes its value.
struct EndpointLabel {
    member: &'static str,
    parameter: &'static str,
}

/// The row of a service without any needs.
const NONE: Customization = Customization {
    sdk_id: "",
    headers: &[],
    payload_hash: false,
    endpoint_label: None,
    filled: &[],
    ids: &[],
    tree_hashes: &[],
    endpoint_members: &[],
    rules: None,
};

static TABLE: [Customization; 5] = [
    Customization {
        sdk_id: "API Gateway",
        // Without it, the service answers in another format.
        headers: &[("Accept", HeaderText::Text("application/json"))],
        ..NONE
    },
    Customization {
        sdk_id: "Glacier",
        headers: &[("X-Amz-Glacier-Version", HeaderText::Version)],
        filled: &[("accountId", "-")],
        tree_hashes: &["UploadArchive", "UploadMultipartPart"],
        ..NONE
    },
    Customization {
        sdk_id: "Machine Learning",
        endpoint_members: &[("Predict", "PredictEndpoint")],
        ..NONE
    },
    Customization {
        sdk_id: "Route 53",
        ids: &["DelegationSetId", "HostedZoneId", "Id"],
        ..NONE
    },
    Customization {
        sdk_id: "S3",
        payload_hash: true,
        endpoint_label: Some(EndpointLabel {
            member: "Bucket",
            parameter: "Bucket",
        }),
        rules: Some(include_str!("customizations/s3_rules.json")),
        ..NONE
    },
];

/// The row of a service, by its SDK id.
pub(super) fn of(sdk_id: &str) -> &'static Customization {
    static DEFAULT: Customization = NONE;
    let found = TABLE.iter().find(|row| row.sdk_id == sdk_id);
    found.unwrap_or(&DEFAULT)
}

impl Customization {
    /// What an operation does beyond its traits.
    pub(super) fn traits(
        &self,
        context: &Context<'_>,
        operation: &Shape,
        input: Option<&Shape>,
    ) -> Vec<OperationTrait> {
        let name = operation.id.name();
        let index = |member: &str| input?.members.get_index_of(member);
        let mut traits = Vec::new();
        for (header, text) in self.headers {
            let value = match text {
                HeaderText::Text(text) => (*text).to_owned(),
                HeaderText::Version => {
                    let service = context.service.as_service();
                    service.map_or_else(String::new, |service| service.version.to_string())
                }
            };
            traits.push(OperationTrait::Header((*header).to_owned(), value));
        }
        for (member, value) in self.filled {
            if let Some(index) = index(member) {
                traits.push(OperationTrait::Fill(index, (*value).to_owned()));
            }
        }
        let ids = self.ids.iter().filter_map(|member| index(member));
        traits.extend(ids.map(OperationTrait::LastSegment));
        if self.payload_hash {
            traits.push(OperationTrait::PayloadHash);
        }
        if self.tree_hashes.contains(&name) {
            traits.push(OperationTrait::TreeHash);
        }
        let of_operation = self.endpoint_members.iter().find(|(op, _)| *op == name);
        if let Some(index) = of_operation.and_then(|(_, member)| index(member)) {
            traits.push(OperationTrait::EndpointMember(index));
        }
        if self.is_only_label(operation) {
            traits.push(OperationTrait::EndpointPath);
        }
        traits
    }

    /// Whether a label of a path stands in the endpoint instead.
    pub(super) fn is_endpoint_label(&self, name: &str) -> bool {
        let label = self.endpoint_label.as_ref();
        label.is_some_and(|label| label.member == name)
    }

    /// Whether the path of an operation is nothing but such a label.
    fn is_only_label(&self, operation: &Shape) -> bool {
        let uri = operation.traits.http().map_or("", |http| http.uri);
        let path = uri.split('?').next().unwrap_or_default();
        let label = path
            .strip_prefix("/{")
            .and_then(|rest| rest.strip_suffix('}'));
        label.is_some_and(|label| self.is_endpoint_label(label))
    }

    /// The endpoint parameter that takes its value from a label.
    pub(super) fn endpoint_param(&self, input: Option<&Shape>) -> Option<(String, ParamSource)> {
        let label = self.endpoint_label.as_ref()?;
        let index = input?.members.get_index_of(label.member)?;
        Some((label.parameter.to_owned(), ParamSource::Member(index)))
    }

    /// The endpoint rules of a service whose model has none.
    pub(super) fn rules(&self) -> Option<RuleSet> {
        let rules = json::parse(0, self.rules?, &mut Diagnostics::new())?;
        endpoint::lower_rules(&rules).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_rows_are_without_fault() {
        for row in TABLE.iter().filter(|row| row.rules.is_some()) {
            assert!(row.rules().is_some(), "{}", row.sdk_id);
        }
    }

    #[test]
    fn services_are_found_by_their_id() {
        assert!(of("S3").payload_hash);
        assert!(!of("S3 Control").payload_hash && of("").sdk_id.is_empty());
    }
}
