//! What a run of the generator is asked for, beside the model.

/// How one client is to be emitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The name of the emitted package, such as `cleanroomsml`.
    pub package: String,
    /// The version of the emitted package, such as `0.1.0`.
    pub package_version: String,
    /// The service to emit, by the name or id of its shape; the only one where this is `None`.
    pub service: Option<String>,
    /// The operations to emit, by the name of their shape; all of the service where this is `None`.
    pub operations: Option<Vec<String>>,
    /// Where the emitted package finds the runtime.
    pub runtime: RuntimeDependency,
    /// Whether the protocol tests of the model become tests of the package.
    pub tests: bool,
    /// Dependencies of the package's own examples and tests: name and value as in `Cargo.toml`.
    pub dev_dependencies: Vec<(String, String)>,
}

/// Where an emitted package finds the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeDependency {
    /// A folder, relative to the emitted package.
    Path(String),
    /// A published version.
    Version(String),
    /// The workspace that the package is a member of.
    Workspace,
}

impl Settings {
    /// Settings for all operations of a service, in a member of the workspace.
    #[must_use]
    pub fn new(package: impl Into<String>) -> Self {
        Self {
            package: package.into(),
            package_version: "0.1.0".into(),
            service: None,
            operations: None,
            runtime: RuntimeDependency::Workspace,
            tests: false,
            dev_dependencies: Vec::new(),
        }
    }
}
