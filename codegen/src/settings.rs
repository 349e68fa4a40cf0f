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
    /// The operations to emit; all of the service by default.
    pub slice: Slice,
    /// Where the emitted package finds the runtime.
    pub runtime: RuntimeDependency,
    /// Whether the protocol tests of the model become tests of the package.
    pub tests: bool,
    /// The module of the runtime to emit in place of a package, such as `crate::identity::clients::sts`:
    /// bare types and schemas, for the runtime's own calls.
    pub module: Option<String>,
    /// Dependencies of the package's own examples and tests: name and value as in `Cargo.toml`.
    pub dev_dependencies: Vec<(String, String)>,
}

/// A part of a service: some of its operations, with all that they need and nothing else.
///
/// An operation belongs to it that any of `operations`, `tags` and `resources` names, or any operation at
/// all where none of these says anything; unless `exclude` names it. Entries are patterns in which `*`
/// stands for any text. A pattern with a `#` is compared with the whole id of a shape, others with its
/// name. A pattern that fits nothing in the service is an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slice {
    /// Operations.
    pub operations: Vec<String>,
    /// Tags of operations (trait `smithy.api#tags`).
    pub tags: Vec<String>,
    /// Resources: their operations, and those of the resources below them.
    pub resources: Vec<String>,
    /// Operations to leave out.
    pub exclude: Vec<String>,
}

impl Slice {
    /// Whether it is the whole service.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.takes_all() && self.exclude.is_empty()
    }

    /// Whether nothing says which operations belong to it.
    pub(crate) fn takes_all(&self) -> bool {
        [&self.operations, &self.tags, &self.resources]
            .iter()
            .all(|patterns| patterns.is_empty())
    }
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
            slice: Slice::default(),
            runtime: RuntimeDependency::Workspace,
            tests: false,
            module: None,
            dev_dependencies: Vec::new(),
        }
    }
}
