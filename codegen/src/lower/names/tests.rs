//! The naming rules as tables, and what must hold for any names at all.

use std::collections::HashSet;

use super::*;
use proptest::prelude::*;

fn fields(of: MembersOf, names: &[&str]) -> Vec<String> {
    members(of, names.iter().copied())
        .iter()
        .map(|m| m.field.to_string())
        .collect()
}

fn variant_names(names: &[&str]) -> Vec<String> {
    variants(names.iter().copied())
        .iter()
        .map(|v| v.variant.to_string())
        .collect()
}

#[test]
fn settings_stand_beside_those_of_every_client() {
    let named = members(MembersOf::Settings, ["ForcePathStyle", "Region", "Builder"]);
    let names: Vec<&str> = named.iter().map(|names| names.field.as_str()).collect();
    assert_eq!(names, ["force_path_style", "region_value", "builder_value"]);
}

#[test]
fn members_are_snake_case_and_escaped() {
    assert_eq!(
        fields(
            MembersOf::Structure,
            &["audienceModelArn", "type", "self", "2xx", "Fmt", "new"]
        ),
        [
            "audience_model_arn",
            "r#type",
            "self_",
            "_2_xx",
            "fmt",
            "new"
        ]
    );
    let setters = members(MembersOf::Structure, ["type", "self", "2D"]);
    let setters: Vec<&str> = setters.iter().map(|m| m.setter.as_str()).collect();
    assert_eq!(setters, ["set_type", "set_self", "set_2_d"]);
}

#[test]
fn members_avoid_the_methods_of_their_builder() {
    let named = members(
        MembersOf::Structure,
        ["Build", "default", "builder", "send"],
    );
    let named: Vec<(&str, &str, bool)> = named
        .iter()
        .map(|m| (m.field.as_str(), m.setter.as_str(), m.renamed))
        .collect();
    assert_eq!(
        named,
        [
            ("build_value", "set_build", true),
            ("default_value", "set_default", true),
            ("builder_value", "set_builder", true),
            ("send", "set_send", false),
        ]
    );
    assert_eq!(
        fields(MembersOf::Input, &["send", "customize", "presigned", "x"]),
        ["send_value", "customize_value", "presigned_value", "x"]
    );
    assert_eq!(
        fields(
            MembersOf::Error { says_message: true },
            &["meta", "message", "send"]
        ),
        ["meta_value", "message", "send"]
    );
    assert_eq!(
        fields(
            MembersOf::Error {
                says_message: false
            },
            &["meta", "Message"]
        ),
        ["meta_value", "message_value"]
    );
    assert_eq!(
        fields(MembersOf::Structure, &["x", "setX"]),
        ["x", "set_x_value"]
    );
    assert_eq!(
        fields(MembersOf::Structure, &["build", "buildValue"]),
        ["build_value", "build_value_2"]
    );
}

#[test]
fn variants_come_from_names_or_values() {
    assert_eq!(
        variant_names(&["ML_M5_4XLARGE", "CR.1X", "ALL", "NONE", "2D", "", "+", "*"]),
        [
            "MlM54Xlarge",
            "Cr1X",
            "All",
            "None",
            "_2D",
            "Empty",
            "Value",
            "Value2"
        ]
    );
    assert_eq!(
        variant_names(&["UNKNOWN", "Self", "UnknownValue", "self_value"]),
        ["UnknownValue", "SelfValue", "UnknownValue_", "SelfValue_"]
    );
}

#[test]
fn variants_have_distinct_tests() {
    let named = variants(["unknown", "s3", "type"]);
    let named: Vec<(&str, &str)> = named
        .iter()
        .map(|v| (v.is.as_str(), v.as_.as_str()))
        .collect();
    assert_eq!(
        named,
        [
            ("is_unknown_value", "as_unknown_value"),
            ("is_s3", "as_s3"),
            ("is_type", "as_type")
        ]
    );
}

#[test]
fn errors_keep_the_spelling_of_their_operation() {
    let named = operations(["DescribeDBClusters", "getThing", "Config", "match"]);
    let [clusters, thing, config, keyword] = named.as_slice() else {
        panic!("four operations")
    };
    assert_eq!(clusters.method.as_str(), "describe_db_clusters");
    assert_eq!(clusters.input.as_str(), "DescribeDbClustersInput");
    assert_eq!(clusters.output.as_str(), "DescribeDbClustersOutput");
    assert_eq!(clusters.error.as_str(), "DescribeDBClustersError");
    assert_eq!(
        clusters.fluent_builder.as_str(),
        "DescribeDBClustersFluentBuilder"
    );
    assert_eq!(thing.error.as_str(), "GetThingError");
    assert_eq!(config.method.as_str(), "config_operation");
    assert_eq!(config.module.as_str(), "config");
    assert_eq!(keyword.method.as_str(), "r#match");
    assert_eq!(keyword.input.as_str(), "MatchInput");
}

#[test]
fn types_may_hide_the_prelude() {
    let named = types([
        "Option",
        "string",
        "Vec",
        "S3ConfigMap",
        "Error",
        "Self",
        "s3configmap",
    ]);
    let spelled: Vec<&str> = named.iter().map(Ident::as_str).collect();
    assert_eq!(
        spelled,
        [
            "Option",
            "String",
            "Vec",
            "S3ConfigMap",
            "Error",
            "SelfValue",
            "S3Configmap2"
        ]
    );
    assert_eq!(shadowed(&named), ["Option", "String", "Vec"]);
}

#[test]
fn error_enums_keep_their_catch_all() {
    let named = error_variants(["Unhandled", "ThrottlingException", "UnhandledError"]);
    let spelled: Vec<&str> = named.iter().map(Ident::as_str).collect();
    assert_eq!(
        spelled,
        ["UnhandledError", "ThrottlingException", "UnhandledError2"]
    );
}

#[test]
fn packages_are_named_after_the_service() {
    assert_eq!(package("CleanRoomsML"), "cleanroomsml");
    assert_eq!(package("CloudWatch Logs"), "cloudwatch-logs");
    assert_eq!(package("../../etc\u{0}"), "etc");
    assert_eq!(package("3D"), "client-3d");
    assert_eq!(package("日本"), "");
}

fn is_ident(ident: &Ident) -> bool {
    syn::parse_str::<syn::Ident>(ident.as_str()).is_ok()
}

fn names() -> impl Strategy<Value = Vec<String>> {
    let name = prop_oneof![
        any::<String>(),
        "[a-cA-C0-2_.]{0,6}",
        "(set_|Set)?(x|build|send|self|unknown|value|type)(_value|Value|_)?",
    ];
    prop::collection::vec(name, 0..24)
}

proptest! {
    #[test]
    fn any_members_have_valid_distinct_methods(names in names()) {
        let named = members(MembersOf::Input, names.iter().map(String::as_str));
        prop_assert_eq!(named.len(), names.len());
        let methods: Vec<&Ident> = named.iter().flat_map(|m| [&m.field, &m.setter]).collect();
        let unique: HashSet<&Ident> = methods.iter().copied().collect();
        prop_assert_eq!(unique.len(), methods.len(), "{:?}", methods);
        for method in methods {
            prop_assert!(is_ident(method));
            prop_assert!(!["send", "build", "builder", "default", "customize"].contains(&method.bare()));
        }
    }

    #[test]
    fn any_variants_are_valid_and_distinct(names in names()) {
        let named = variants(names.iter().map(String::as_str));
        let unique: HashSet<&Ident> = named.iter().map(|v| &v.variant).collect();
        let tests: HashSet<&Ident> = named.iter().map(|v| &v.is).collect();
        prop_assert!(unique.len() == names.len() && tests.len() == names.len());
        for name in &named {
            prop_assert!(is_ident(&name.variant) && is_ident(&name.is) && is_ident(&name.as_));
            prop_assert!(name.variant.bare() != "Unknown" && name.is.bare() != "is_unknown");
        }
    }

    #[test]
    fn any_operations_and_types_are_valid_and_distinct(names in names()) {
        let types = types(names.iter().map(String::as_str));
        let unique: HashSet<String> = types.iter().map(|t| t.bare().to_lowercase()).collect();
        prop_assert_eq!(unique.len(), names.len());
        prop_assert!(types.iter().all(is_ident));
        let named = operations(names.iter().map(String::as_str));
        let methods: HashSet<&Ident> = named.iter().map(|o| &o.method).collect();
        let inputs: HashSet<&Ident> = named.iter().map(|o| &o.input).collect();
        let errors: HashSet<&Ident> = named.iter().map(|o| &o.error).collect();
        prop_assert!([methods.len(), inputs.len(), errors.len()].iter().all(|n| *n == names.len()));
        for name in &named {
            prop_assert!(is_ident(&name.method) && is_ident(&name.error) && is_ident(&name.paginator));
            prop_assert!(!["new", "clone", "config", "from_conf"].contains(&name.method.bare()));
        }
    }
}
