//! What services need beyond their models. Nothing else in this crate may name a service.
//!
//! A row holds values for general mechanisms of the runtime; [`of`] finds it by the SDK id.

use super::context::Context;
use super::endpoint;
use crate::diagnostics::Diagnostics;
use crate::ir::endpoint::RuleSet;
use crate::ir::{OperationTrait, ParamSource};
use crate::load::json;
use crate::model::{Member, Shape};

/// One service's row.
pub(super) struct Customization {
    sdk_id: &'static str,
    /// Headers that every request has.
    headers: &'static [(&'static str, HeaderText)],
    /// Whether requests are signed as Amazon S3 wants it.
    s3_signature: bool,
    /// Operations that are never signed.
    unsigned: &'static [&'static str],
    /// Operations of which a link is a GET with the members of the body in its query.
    links_in_query: &'static [&'static str],
    /// Whether the body of a success may hold an error.
    error_in_success: bool,
    /// Members of outputs that are timestamps in headers, which the service does not always write as such. Beside each
    /// stands a member with its text.
    lenient_timestamps: &'static [&'static str],
    /// Shapes of ids that may be given as the end of a path, and are sent alone.
    last_segments: &'static [&'static str],
    /// Whether endpoint rules put in the host prefixes of operations.
    rules_have_host_prefix: bool,
    /// A label of paths that is no part of them: the endpoint rules put it where it belongs.
    endpoint_label: Option<EndpointLabel>,
    /// Members with the values that they get where they are unset or empty.
    filled: &'static [(&'static str, &'static str)],
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
    s3_signature: false,
    unsigned: &[],
    links_in_query: &[],
    error_in_success: false,
    lenient_timestamps: &[],
    last_segments: &[],
    rules_have_host_prefix: false,
    endpoint_label: None,
    filled: &[],
    tree_hashes: &[],
    endpoint_members: &[],
    rules: None,
};

static TABLE: [Customization; 8] = [
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
        sdk_id: "Polly",
        links_in_query: &["SynthesizeSpeech"],
        ..NONE
    },
    Customization {
        sdk_id: "Route 53",
        // Answers have ids such as `/hostedzone/Z1`, which are used in requests as they come.
        last_segments: &["ChangeId", "DelegationSetId", "ResourceId"],
        ..NONE
    },
    Customization {
        sdk_id: "S3 Control",
        s3_signature: true,
        rules_have_host_prefix: true,
        ..NONE
    },
    Customization {
        sdk_id: "STS",
        // What they send is a proof of its own, for callers that have no credentials yet.
        unsigned: &["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"],
        ..NONE
    },
    Customization {
        sdk_id: "S3",
        s3_signature: true,
        error_in_success: true,
        lenient_timestamps: &["Expires"],
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
        let members = input.into_iter().flat_map(|input| input.members.values());
        for (index, member) in members.enumerate() {
            if self.last_segments.contains(&member.target.name()) {
                traits.push(OperationTrait::LastSegment(index));
            }
        }
        let flags = [
            (self.s3_signature, OperationTrait::S3Signature),
            (self.error_in_success, OperationTrait::ErrorInSuccess),
            (
                self.links_in_query.contains(&name),
                OperationTrait::LinkInQuery,
            ),
        ];
        traits.extend(
            flags
                .into_iter()
                .filter_map(|(set, flag)| set.then_some(flag)),
        );
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

    /// Whether an operation is never signed.
    pub(super) fn is_unsigned(&self, operation: &Shape) -> bool {
        self.unsigned.contains(&operation.id.name())
    }

    /// Whether a member of an output is a timestamp that the service does not always write as one.
    pub(super) fn is_lenient(&self, member: &Member) -> bool {
        self.lenient_timestamps.contains(&member.name()) && member.traits.http_header().is_some()
    }

    /// Whether the endpoint rules of the service put in the host prefixes of operations.
    pub(super) fn rules_have_host_prefix(&self) -> bool {
        self.rules_have_host_prefix
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
        assert!(of("S3").error_in_success);
        assert!(!of("S3 Control").error_in_success && of("").sdk_id.is_empty());
    }
}
