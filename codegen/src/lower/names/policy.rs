//! Which name each thing of a model has in Rust. The rules are those of `docs/naming.md`.

use std::collections::HashSet;

use super::{Ident, Scope, words};

/// Methods of every type with a builder; a member of that name gets the suffix `_value`.
const STRUCTURE_METHODS: [&str; 3] = ["build", "builder", "default"];

/// Methods of a fluent request beside its setters.
const REQUEST_METHODS: [&str; 9] = [
    "as_input",
    "customize",
    "into_paginator",
    "make_operation",
    "presigned",
    "send",
    "send_with",
    "wait",
    "wait_until",
];

/// Settings that every client has; one of the service's own with such a name gets the suffix `_value`.
const SETTINGS: [&str; 38] = [
    "account_id_endpoint_mode",
    "allow_no_auth",
    "api_key",
    "app_name",
    "auth_scheme_preference",
    "basic_auth_login",
    "bearer_token",
    "behavior_version",
    "credentials_provider",
    "disable_host_prefix",
    "disable_request_compression",
    "endpoint_discovery_enabled",
    "endpoint_param",
    "endpoint_url",
    "http_client",
    "idempotency_token_provider",
    "interceptor",
    "invocation_id_generator",
    "max_response_body",
    "new",
    "partition_table",
    "protocol",
    "push_interceptor",
    "region",
    "request_checksum_calculation",
    "request_min_compression_size_bytes",
    "response_checksum_validation",
    "retry_classifier",
    "retry_config",
    "retry_partition",
    "sleep_impl",
    "stalled_stream_protection",
    "time_source",
    "timeout_config",
    "token_provider",
    "transport",
    "use_dual_stack",
    "use_fips",
];

/// Methods of every client; an operation of that name gets the suffix `_operation`.
const CLIENT_METHODS: [&str; 6] = ["block_on", "clone", "config", "from_conf", "new", "start"];

/// Variants that our enums add or that Rust refuses, and what a modelled one is called instead.
const VARIANTS: [(&str, &str); 4] = [
    ("Self", "SelfValue"),
    ("SelfValue", "SelfValue_"),
    ("Unknown", "UnknownValue"),
    ("UnknownValue", "UnknownValue_"),
];

/// Names of the standard library that emitted code likes to write without a path.
const PRELUDE: [&str; 27] = [
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "From",
    "HashMap",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Send",
    "Some",
    "String",
    "Sync",
    "ToString",
    "TryFrom",
    "Vec",
];

/// Where a list of members becomes methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MembersOf {
    /// A structure or an output: it has a builder.
    Structure,
    /// An error: its builder takes what else the response told.
    Error {
        /// Whether its member `message` is text. If not, that name is left to the error's text.
        says_message: bool,
    },
    /// The input of an operation: its builder is also the request that is sent.
    Input,
    /// The settings of a client: they stand beside those that every client has.
    Settings,
}

/// The names of one member of a structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberNames {
    /// The field, the accessor and the builder's method: `audience_model_arn`, `r#type`.
    pub field: Ident,
    /// The builder's method that takes an `Option`: `set_audience_model_arn`, `set_type`.
    pub setter: Ident,
    /// Whether the field could not be called what its member is called (`build` → `build_value`);
    /// its documentation should say so.
    pub renamed: bool,
}

/// The names of one value of an enum, or one member of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariantNames {
    /// The variant: `CreatePending`.
    pub variant: Ident,
    /// `is_create_pending`, the test for it.
    pub is: Ident,
    /// `as_create_pending`, the view of a union's data.
    pub as_: Ident,
    /// Whether the variant had to be renamed; its documentation should say so.
    pub renamed: bool,
}

/// The names that one operation gives rise to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationNames {
    /// The client's method: `describe_db_clusters`.
    pub method: Ident,
    /// The module below `operation`: `describe_db_clusters`.
    pub module: Ident,
    /// The operation as a type name in its own spelling: `DescribeDBClusters`.
    pub operation: Ident,
    /// `DescribeDbClustersInput`.
    pub input: Ident,
    /// `DescribeDbClustersOutput`.
    pub output: Ident,
    /// `DescribeDBClustersError`, in the operation's own spelling.
    pub error: Ident,
    /// `DescribeDbClustersInputBuilder`.
    pub input_builder: Ident,
    /// `DescribeDbClustersOutputBuilder`.
    pub output_builder: Ident,
    /// `DescribeDBClustersFluentBuilder`, in the operation's own spelling.
    pub fluent_builder: Ident,
    /// `DescribeDbClustersPaginator`.
    pub paginator: Ident,
}

/// Names the members of one structure, in model order.
///
/// A field never has the name of a method of its builder, be it `build` or the setter of another
/// member. No field starts with an underscore followed by a letter: such names are free for hidden
/// fields.
pub fn members<'a>(of: MembersOf, names: impl IntoIterator<Item = &'a str>) -> Vec<MemberNames> {
    let bases = Scope::new().assign(
        names
            .into_iter()
            .map(|n| Ident::sanitize(&words::snake(n), "value")),
    );
    let setters: Vec<Ident> = bases.iter().map(setter_of).collect();
    let mut scope = Scope::new();
    let others: &[&str] = match of {
        MembersOf::Structure => &[],
        MembersOf::Error { says_message: true } => &["meta"],
        MembersOf::Error { .. } => &["meta", "message"],
        MembersOf::Input => &REQUEST_METHODS,
        MembersOf::Settings => &SETTINGS,
    };
    for method in STRUCTURE_METHODS.iter().chain(others) {
        scope.reserve(method);
    }
    for setter in &setters {
        scope.reserve(setter.bare());
    }
    let clashes: Vec<bool> = bases
        .iter()
        .map(|base| scope.contains(base.bare()))
        .collect();
    let wanted = bases.into_iter().zip(&clashes).map(|(base, clash)| {
        if *clash {
            base.suffixed("_value")
        } else {
            base
        }
    });
    let fields = scope.assign(wanted);
    let named = fields.into_iter().zip(setters).zip(clashes);
    named
        .map(|((field, setter), renamed)| MemberNames {
            field,
            setter,
            renamed,
        })
        .collect()
}

/// `set_x`; the underscores that make `self_` and `_2_d` possible are not needed in `set_self` and `set_2_d`.
fn setter_of(base: &Ident) -> Ident {
    let bare = base.bare();
    let bare = bare.strip_suffix('_').unwrap_or(bare);
    let bare = bare.strip_prefix('_').unwrap_or(bare);
    Ident::sanitize(&format!("set_{bare}"), "set")
}

/// Names the values of an enum or the members of a union, in model order, from their names (or,
/// for values without a name, from the values).
pub fn variants<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<VariantNames> {
    let wanted: Vec<(Ident, bool)> = names.into_iter().map(variant).collect();
    let renamed: Vec<bool> = wanted.iter().map(|(_, renamed)| *renamed).collect();
    let mut scope = Scope::new();
    scope.reserve("Unknown");
    let variants = scope.assign(wanted.into_iter().map(|(ident, _)| ident));
    let mut methods = Scope::new();
    methods.reserve("unknown");
    let bases = variants
        .iter()
        .map(|ident| Ident::sanitize(&words::snake(ident.bare()), "value"));
    let bases = methods.assign(bases.collect::<Vec<_>>());
    let named = variants.into_iter().zip(bases).zip(renamed);
    named
        .map(|((variant, base), renamed)| VariantNames {
            variant,
            is: base.prefixed("is_"),
            as_: base.prefixed("as_"),
            renamed,
        })
        .collect()
}

fn variant(name: &str) -> (Ident, bool) {
    let pascal = words::pascal(name);
    match VARIANTS.iter().find(|(modelled, _)| *modelled == pascal) {
        Some((_, instead)) => (Ident::sanitize(instead, "Value"), true),
        None => (
            Ident::sanitize(&pascal, if name.is_empty() { "Empty" } else { "Value" }),
            false,
        ),
    }
}

/// Names the variants of an error enum from its error shapes; `Unhandled` is its catch-all.
pub fn error_variants<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Ident> {
    let mut scope = Scope::new();
    scope.reserve("Unhandled");
    let wanted = names.into_iter().map(|name| match words::pascal(name) {
        pascal if pascal == "Unhandled" => Ident::sanitize("UnhandledError", "Error"),
        pascal => type_ident(&pascal),
    });
    scope.assign(wanted.collect::<Vec<_>>())
}

/// Names the types of one module, in model order. Two names that differ only in case become two
/// that do not, because each is a file of the documentation.
pub fn types<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Ident> {
    let wanted = names
        .into_iter()
        .map(|name| type_ident(&words::pascal(name)));
    Scope::case_insensitive().assign(wanted)
}

fn type_ident(pascal: &str) -> Ident {
    let name = if pascal == "Self" {
        "SelfValue"
    } else {
        pascal
    };
    Ident::sanitize(name, "Value")
}

/// Names the operations of a service, in model order.
pub fn operations<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<OperationNames> {
    let names: Vec<&str> = names.into_iter().collect();
    let wanted = names
        .iter()
        .map(|name| Ident::sanitize(&words::snake(name), "operation"));
    let modules = Scope::new().assign(wanted.collect::<Vec<_>>());
    let mut methods = Scope::new();
    for method in CLIENT_METHODS {
        methods.reserve(method);
    }
    let wanted = modules.iter().map(|module| {
        if CLIENT_METHODS.contains(&module.bare()) {
            module.suffixed("_operation")
        } else {
            module.clone()
        }
    });
    let methods = methods.assign(wanted.collect::<Vec<_>>());
    let pascals =
        Scope::case_insensitive().assign(names.iter().map(|name| type_ident(&words::pascal(name))));
    let raws = Scope::case_insensitive().assign(names.iter().map(|name| own_spelling(name)));
    let named = modules
        .into_iter()
        .zip(methods)
        .zip(pascals.into_iter().zip(raws));
    named
        .map(|((module, method), (pascal, raw))| operation(module, method, &pascal, raw))
        .collect()
}

fn operation(module: Ident, method: Ident, pascal: &Ident, raw: Ident) -> OperationNames {
    OperationNames {
        input: pascal.suffixed("Input"),
        output: pascal.suffixed("Output"),
        error: raw.suffixed("Error"),
        input_builder: pascal.suffixed("InputBuilder"),
        output_builder: pascal.suffixed("OutputBuilder"),
        fluent_builder: raw.suffixed("FluentBuilder"),
        paginator: pascal.suffixed("Paginator"),
        operation: raw,
        method,
        module,
    }
}

/// The name as the model spells it where that is a camel-case type name of Rust, else in Pascal case.
fn own_spelling(name: &str) -> Ident {
    let camel = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric());
    if camel {
        type_ident(name)
    } else {
        type_ident(&words::pascal(name))
    }
}

/// Which names of the standard library are hidden in a module that defines `types`. Code emitted
/// there spells out their paths (`::std::option::Option`); everywhere else it need not.
pub fn shadowed<'a>(types: impl IntoIterator<Item = &'a Ident>) -> Vec<&'static str> {
    let types: HashSet<&str> = types.into_iter().map(Ident::bare).collect();
    PRELUDE
        .into_iter()
        .filter(|name| types.contains(name))
        .collect()
}

/// The package of a service: its `sdkId` in lower case, spaces as `-`, nothing that cargo refuses.
/// Empty if nothing is left.
pub fn package(sdk_id: &str) -> String {
    let kept = sdk_id.trim().chars().filter_map(|c| match c {
        ' ' => Some('-'),
        c if c.is_ascii_alphanumeric() || c == '-' || c == '_' => Some(c.to_ascii_lowercase()),
        _ => None,
    });
    let name: String = kept.collect();
    let name = name.trim_matches(|c| c == '-' || c == '_');
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("client-{name}")
    } else {
        name.into()
    }
}
