//! `codegen.toml`: the clients to emit.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use smithy_codegen::{RuntimeDependency, Settings, Slice};

/// The file's content.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Configuration {
    #[serde(default, rename = "client")]
    clients: Vec<Client>,
}

/// One client.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Client {
    /// The package's name.
    pub(crate) package: String,
    /// Files and folders of the model, relative to the workspace.
    pub(crate) models: Vec<PathBuf>,
    /// The package's folder, relative to the workspace.
    pub(crate) out: PathBuf,
    #[serde(default = "first_version")]
    version: String,
    service: Option<String>,
    /// The part of the service to emit, by patterns; see [`Slice`].
    #[serde(default)]
    operations: Vec<String>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    resources: Vec<String>,
    #[serde(default)]
    exclude: Vec<String>,
    runtime: Option<Runtime>,
    /// The module of the runtime to emit, in place of a package.
    pub(crate) module: Option<String>,
    /// Whether the model's protocol tests become tests of the package.
    #[serde(default)]
    tests: bool,
    #[serde(default)]
    dev_dependencies: BTreeMap<String, String>,
    /// What `cargo xtask cost` should find at most, by the keys of its figures.
    #[serde(default)]
    pub(crate) goals: BTreeMap<String, f64>,
}

/// Where the package finds the runtime: one of the two.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Runtime {
    Path(String),
    Version(String),
}

fn first_version() -> String {
    "0.1.0".to_owned()
}

impl Client {
    /// What the generator has to know.
    pub(crate) fn settings(&self) -> Settings {
        let mut settings = Settings::new(&self.package);
        settings.package_version.clone_from(&self.version);
        settings.service.clone_from(&self.service);
        settings.slice = Slice {
            operations: self.operations.clone(),
            tags: self.tags.clone(),
            resources: self.resources.clone(),
            exclude: self.exclude.clone(),
        };
        settings.runtime = match &self.runtime {
            Some(Runtime::Path(path)) => RuntimeDependency::Path(path.clone()),
            Some(Runtime::Version(version)) => RuntimeDependency::Version(version.clone()),
            None => RuntimeDependency::Workspace,
        };
        settings.tests = self.tests;
        settings.module.clone_from(&self.module);
        settings.dev_dependencies = self
            .dev_dependencies
            .iter()
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        settings
    }
}

/// The workspace's folder: the one above this package's.
pub(crate) fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

/// A folder of this workspace's target folder, for what commands make and build.
pub(crate) fn target(name: &str) -> PathBuf {
    let target = match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => workspace().join(folder),
        None => workspace().join("target"),
    };
    target.join(name)
}

/// The clients of `codegen.toml`, or those of them that `names` lists.
pub(crate) fn load(names: &[String]) -> Result<Vec<Client>, String> {
    let path = workspace().join("codegen.toml");
    let text = fs::read_to_string(&path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let Configuration { mut clients } =
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    if let Some(unknown) = names
        .iter()
        .find(|n| clients.iter().all(|c| c.package != **n))
    {
        let known: Vec<&str> = clients.iter().map(|c| c.package.as_str()).collect();
        return Err(format!(
            "codegen.toml lists no client `{unknown}`; it lists {}",
            known.join(", ")
        ));
    }
    clients.retain(|c| names.is_empty() || names.contains(&c.package));
    Ok(clients)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_are_read() {
        let text = r#"
            [[client]]
            package = "weather"
            models = ["weather.smithy"]
            out = "weather"
            runtime = { version = "0.1" }
            operations = ["GetCity", "List*"]
            resources = ["Forecast"]
            tags = ["public"]
            exclude = ["*Internal"]
        "#;
        let read: Configuration = toml::from_str(text).unwrap();
        let slice = read.clients[0].settings().slice;
        assert_eq!(slice.operations, ["GetCity", "List*"]);
        assert_eq!(slice.resources, ["Forecast"]);
        assert_eq!((slice.tags.len(), slice.exclude.len()), (1, 1));
        let whole: Configuration =
            toml::from_str(&text[..text.find("operations").unwrap()]).unwrap();
        assert!(whole.clients[0].settings().slice.is_whole());
        assert!(toml::from_str::<Configuration>(&text.replace("exclude", "without")).is_err());
    }
}
