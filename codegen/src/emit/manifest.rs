//! `Cargo.toml` and `README.md` of the emitted crate.

use std::collections::BTreeSet;

use super::access;
use crate::ir::{Operation, OperationTrait, ParamSource, Protocol, Service};
use crate::settings::{RuntimeDependency, Settings};

use super::protocol_tests;

/// `Cargo.toml`.
pub(super) fn manifest(service: &Service, settings: &Settings) -> String {
    let runtime_features = runtime_features(service);
    let runtime = match &settings.runtime {
        RuntimeDependency::Path(path) => format!("path = {path:?}, version = \"0.1.0\""),
        RuntimeDependency::Version(version) => format!("version = {version:?}"),
        RuntimeDependency::Workspace => "workspace = true".to_owned(),
    };
    let description = format!("Client for {}.", one_line(&service.title));
    let mut text = format!(
        "# Generated from the service's model: changes are lost at the next run.\n\n\
         [package]\nname = {:?}\nversion = {:?}\ndescription = {description:?}\n\
         edition = \"2024\"\nrust-version = \"1.88\"\nlicense = \"MIT OR Apache-2.0\"\n\
         readme = \"README.md\"\n\n[features]\ndefault = {:?}\n",
        service.package,
        settings.package_version,
        default_features(service),
    );
    for Feature { name, what, .. } in features(service) {
        text.push_str(&format!("# {what}\n{name} = [\"smithy-runtime/{name}\"]\n"));
    }
    text.push_str("# Accepted so that programs can name it; defaults are always the latest.\n");
    text.push_str("behavior-version-latest = []\n");
    if access::is_aws(service) {
        text.push_str("# Names that programs know from other clients: of the HTTP client, of what is always on.\n");
        text.push_str("default-https-client = [\"transport-reqwest\"]\n");
        text.push_str("rustls = [\"transport-reqwest\"]\n");
        text.push_str("http-1x = []\n");
    }
    text.push_str(&format!(
        "\n[dependencies]\nsmithy-runtime = {{ {runtime}, default-features = false{runtime_features} }}\n"
    ));
    let tests = protocol_tests::are_there(service);
    if tests || !settings.dev_dependencies.is_empty() {
        text.push_str("\n[dev-dependencies]\n");
    }
    if tests {
        text.push_str(&format!(
            "# The builders of outputs, for the crate's own tests.\n\
             {} = {{ path = \".\", default-features = false, features = [\"test-util\"] }}\n",
            service.package
        ));
    }
    for (name, value) in &settings.dev_dependencies {
        text.push_str(&format!("{name} = {value}\n"));
    }
    text
}

/// A feature of the emitted crate that turns on the runtime's of the same name.
pub(super) struct Feature {
    pub(super) name: &'static str,
    pub(super) default: bool,
    /// What it adds, as a sentence.
    pub(super) what: &'static str,
}

impl Feature {
    const fn new(name: &'static str, default: bool, what: &'static str) -> Self {
        Self {
            name,
            default,
            what,
        }
    }
}

/// The features of emitted crates.
const FEATURES: [Feature; 7] = [
    Feature::new(
        "rt-tokio",
        true,
        "Timers of tokio, for timeouts and waits between retries.",
    ),
    Feature::new(REQWEST, true, "HTTP through reqwest and rustls."),
    Feature::new(
        HYPER,
        false,
        "HTTP through hyper and rustls: fewer crates, and no path is rewritten.",
    ),
    Feature::new(
        CREDENTIALS,
        true,
        "Credentials and region where AWS's tools find them.",
    ),
    Feature::new("tracing", false, "Spans and events of `tracing`."),
    Feature::new(
        "blocking",
        false,
        "The module `blocking`: a client without `async`.",
    ),
    Feature::new(
        "test-util",
        false,
        "Fake servers, builders of outputs and errors, recordings: for tests of programs.",
    ),
];

/// The features of the two transports.
pub(super) const REQWEST: &str = "transport-reqwest";
pub(super) const HYPER: &str = "transport-hyper";

/// The feature that only clients of AWS have.
const CREDENTIALS: &str = "credentials";

/// The features of the crate.
pub(super) fn features(service: &Service) -> impl Iterator<Item = &'static Feature> {
    let is_aws = access::is_aws(service);
    let has = move |feature: &&Feature| is_aws || feature.name != CREDENTIALS;
    FEATURES.iter().filter(has)
}

/// Those that are on by default.
pub(super) fn default_features(service: &Service) -> Vec<&'static str> {
    let default = features(service).filter(|feature| feature.default);
    default.map(|feature| feature.name).collect()
}

/// The parts of the runtime that the service needs, where they are features.
fn runtime_features(service: &Service) -> String {
    let protocols = service.protocols.iter().copied().filter_map(feature);
    let traits = service.operations.iter().flat_map(|op| &op.traits);
    let follows = |(_, source): &(String, ParamSource)| matches!(source, ParamSource::Path(_));
    let has_paths =
        |op: &Operation| !op.waiters.is_empty() || op.endpoint_params.iter().any(follows);
    let has_paths = service.operations.iter().any(has_paths);
    let has_events = service.unions.iter().any(|union| union.stream.is_some());
    let features: BTreeSet<&str> = protocols
        .chain(traits.filter_map(trait_feature))
        .chain(has_events.then_some("event-stream"))
        .chain(has_paths.then_some("jmespath"))
        .collect();
    if features.is_empty() {
        return String::new();
    }
    let quoted: Vec<String> = features.iter().map(|name| format!("{name:?}")).collect();
    format!(", features = [{}]", quoted.join(", "))
}

/// The runtime's feature for a protocol; none for what it always has.
fn feature(protocol: Protocol) -> Option<&'static str> {
    match protocol {
        Protocol::RestXml { .. } => Some("protocol-rest-xml"),
        Protocol::AwsQuery | Protocol::Ec2Query => Some("protocol-query"),
        Protocol::Rpcv2Cbor => Some("protocol-cbor"),
        Protocol::RestJson1 | Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::Rpcv2Json => {
            None
        }
    }
}

/// The runtime's feature for a trait of an operation; none for what it always has.
fn trait_feature(t: &OperationTrait) -> Option<&'static str> {
    match t {
        OperationTrait::HttpChecksumRequired | OperationTrait::HttpChecksum { .. } => {
            Some("checksum")
        }
        OperationTrait::RequestCompression(_) => Some("compression"),
        _ => None,
    }
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// `README.md`: the page of the crate, as it reads outside of rustdoc.
pub(super) fn readme(service: &Service, page: &[String]) -> String {
    let mut text = format!("# {}\n\n", one_line(&service.package));
    let mut in_code = false;
    for line in page {
        if line.starts_with("```") {
            in_code = !in_code;
            text.push_str(if in_code { "```rust" } else { "```" });
        } else if in_code && line.starts_with("# ") {
            // A line that rustdoc compiles and hides.
            continue;
        } else if in_code {
            text.push_str(line);
        } else if line.starts_with("# ") {
            text.push_str(&format!("#{line}"));
        } else {
            text.push_str(&without_paths(line));
        }
        text.push('\n');
    }
    let owned = match protocol_tests::are_there(service) {
        true => "`src/`, `tests/protocol/`, `Cargo.toml`",
        false => "`src/`, `Cargo.toml`",
    };
    text.push_str(&format!(
        "\n---\n\nGenerated from the service's model. Changes to {owned} and this file are lost at the \
         next\nrun of the generator.\n"
    ));
    text
}

/// A line whose links to items, which only rustdoc can follow, are reduced to their text.
fn without_paths(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, tail)) = rest.split_once("[`") {
        out.push_str(before);
        let Some((text, after)) = tail.split_once("`]") else {
            out.push_str("[`");
            rest = tail;
            continue;
        };
        let target = after
            .strip_prefix('(')
            .and_then(|target| target.split_once(')'));
        match target {
            Some((target, _)) if !target.contains("::") => {
                out.push_str(&format!("[`{text}`]"));
                rest = after;
            }
            Some((_, after)) => {
                out.push_str(&format!("`{text}`"));
                rest = after;
            }
            None => {
                out.push_str(&format!("`{text}`"));
                rest = after;
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_items_become_their_text() {
        let cases = [
            ("call [`A`](crate::Client::a) or [`B`].", "call `A` or `B`."),
            (
                "[`C`](https://example.com/c), `d`",
                "[`C`](https://example.com/c), `d`",
            ),
            ("open [`", "open [`"),
            (
                "plain [text](https://example.com)",
                "plain [text](https://example.com)",
            ),
        ];
        for (line, wanted) in cases {
            assert_eq!(without_paths(line), wanted);
        }
    }

    #[test]
    fn features_follow_protocols_and_traits() {
        assert_eq!(feature(Protocol::Rpcv2Cbor), Some("protocol-cbor"));
        assert_eq!(feature(Protocol::AwsJson1_0), None);
        let gzip = OperationTrait::RequestCompression(vec!["gzip".to_owned()]);
        assert_eq!(trait_feature(&gzip), Some("compression"));
        let md5 = OperationTrait::HttpChecksumRequired;
        assert_eq!(trait_feature(&md5), Some("checksum"));
        assert_eq!(trait_feature(&OperationTrait::UnsignedPayload), None);
    }
}
