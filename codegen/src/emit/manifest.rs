//! `Cargo.toml` and `README.md` of the emitted crate.

use std::collections::BTreeSet;

use crate::ir::{OperationTrait, Protocol, Service};
use crate::settings::{RuntimeDependency, Settings};

/// `Cargo.toml`.
pub(super) fn manifest(service: &Service, settings: &Settings) -> String {
    let features = runtime_features(service);
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
         readme = \"README.md\"\n\n[features]\n\
         default = [\"rt-tokio\", \"transport-reqwest\", \"credentials\"]\n",
        service.package, settings.package_version,
    );
    for (name, what) in FEATURES {
        text.push_str(&format!("# {what}\n{name} = [\"smithy-runtime/{name}\"]\n"));
    }
    text.push_str("# Accepted so that programs can name it; defaults are always the latest.\n");
    text.push_str("behavior-version-latest = []\n");
    text.push_str(&format!(
        "\n[dependencies]\nsmithy-runtime = {{ {runtime}, default-features = false{features} }}\n"
    ));
    if !settings.dev_dependencies.is_empty() {
        text.push_str("\n[dev-dependencies]\n");
        for (name, value) in &settings.dev_dependencies {
            text.push_str(&format!("{name} = {value}\n"));
        }
    }
    text
}

const FEATURES: [(&str, &str); 5] = [
    (
        "rt-tokio",
        "Timers of tokio, for timeouts and waits between retries.",
    ),
    ("transport-reqwest", "HTTP through reqwest and rustls."),
    (
        "credentials",
        "Credentials and region from the environment and the shared files.",
    ),
    ("tracing", "Spans and events of `tracing`."),
    (
        "test-util",
        "Builders of outputs and errors, scripted transports: for tests of programs.",
    ),
];

/// The parts of the runtime that the service needs, where they are features.
fn runtime_features(service: &Service) -> String {
    let protocols = service.protocols.iter().copied().filter_map(feature);
    let traits = service.operations.iter().flat_map(|op| &op.traits);
    let features: BTreeSet<&str> = protocols.chain(traits.filter_map(trait_feature)).collect();
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

/// `README.md`: what the crate is, and a first call.
pub(super) fn readme(service: &Service, page: &[String]) -> String {
    let mut text = format!("# {}\n\n", one_line(&service.package));
    text.push_str(&format!("A client for {}.\n\n", one_line(&service.title)));
    text.push_str(
        "Generated from the service's model. Changes to `src/`, `Cargo.toml` and this file are lost \
         at the next\nrun of the generator.\n\n",
    );
    let mut hidden = false;
    for line in page {
        if line.starts_with("```") {
            hidden = !hidden;
            text.push_str(if hidden { "```rust" } else { "```" });
            text.push('\n');
        } else if !(hidden && line.starts_with("# ")) {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

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
