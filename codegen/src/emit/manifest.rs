//! `Cargo.toml` and `README.md` of the emitted crate.

use crate::ir::{Protocol, Service};
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

/// The codecs of the runtime that the service's protocols need, where they are features.
fn runtime_features(service: &Service) -> &'static str {
    let _ = service
        .protocols
        .iter()
        .any(|p| matches!(p, Protocol::RestJson1));
    ""
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
