//! The service as a whole, slices of it, and the model in this repository.

use super::*;
use smithy_codegen::Slice;
use smithy_codegen::ir::{Auth, Literal, Presence, Protocol, Segment, Type};
use smithy_codegen::load::load_paths;
use smithy_codegen::lower::literal::{Blobs, Known};
use std::path::Path;

/// Three operations: `One`, and `Two` and `Three` of a resource and of its child.
fn with_slice(slice: Slice) -> Lowered {
    let shapes = format!(
        r#""a#Svc": {{"type": "service", "version": "1", "operations": [{{"target": "a#One"}}],
            "resources": [{{"target": "a#Res"}}], "traits": {{"aws.protocols#awsJson1_0": {{}}}}}},
        "a#Res": {{"type": "resource", "read": {{"target": "a#Two"}},
            "resources": [{{"target": "a#Child"}}]}},
        "a#Child": {{"type": "resource", "read": {{"target": "a#Three"}}}},
        "a#One": {{"type": "operation", "input": {{"target": "a#OneIn"}},
            "traits": {{"smithy.api#tags": ["public", "old"],
            "smithy.api#documentation": "<p>As <a>Two</a>, with a <a>A</a>.</p>"}}}},
        "a#Two": {{"type": "operation", "input": {{"target": "a#TwoIn"}}}},
        "a#Three": {{"type": "operation", "input": {{"target": "a#ThreeIn"}},
            "traits": {{"smithy.api#tags": ["public"]}},
            "errors": [{{"target": "a#Failure"}}]}},
        {}, {}, {}, {}, {}, {}"#,
        structure("OneIn", r#""a": {"target": "a#A"}"#, ""),
        structure(
            "TwoIn",
            r#""b": {"target": "a#B"}, "past": {"target": "a#Failure"}"#,
            ""
        ),
        structure("ThreeIn", "", ""),
        structure("Failure", "", r#""smithy.api#error": "client""#),
        structure("A", "", ""),
        structure("B", "", "")
    );
    let settings = Settings {
        slice,
        ..Settings::new("svc")
    };
    lower_with(&shapes, &settings)
}

/// The operations of a slice that has findings of no kind.
fn sliced(slice: Slice) -> Vec<String> {
    let lowered = with_slice(slice);
    assert_eq!(lowered.messages(), Vec::<String>::new());
    let operations = lowered.service.unwrap().operations;
    operations.into_iter().map(|op| op.shape).collect()
}

fn patterns(patterns: &[&str]) -> Vec<String> {
    patterns.iter().map(|&pattern| pattern.to_owned()).collect()
}

fn of_operations(names: &[&str]) -> Slice {
    Slice {
        operations: patterns(names),
        ..Slice::default()
    }
}

#[test]
fn resources_bring_their_operations() {
    let service = with_slice(Slice::default()).service.unwrap();
    let names: Vec<_> = service.operations.iter().map(|op| &*op.shape).collect();
    assert_eq!(names, ["One", "Three", "Two"]);
    assert_eq!((service.structures.len(), service.left_out), (2, 0));
    assert_eq!(service.auth, [Auth::Anonymous]);
}

#[test]
fn a_slice_has_only_what_its_operations_reach() {
    let service = with_slice(of_operations(&["One"])).service.unwrap();
    assert_eq!((&*op(&service).shape, service.left_out), ("One", 2));
    assert_eq!(service.structures.len(), 1);
    assert_eq!(service.structures[0].name.as_str(), "A");
    assert_eq!(service.errors.len(), 0);
    let docs = op(&service).docs.concat();
    assert_eq!(
        docs, "As `Two`, with a [`A`](crate::types::A).",
        "no link to what is not there"
    );
}

#[test]
fn an_error_stays_one_where_no_operation_returns_it() {
    let service = with_slice(of_operations(&["Two"])).service.unwrap();
    assert_eq!(service.errors[0].name.as_str(), "Failure");
    let past = &field(&op(&service).input, "past").ty;
    assert!(matches!(past, Type::Structure(name) if name.module == ir::Module::Errors));
}

#[test]
fn slices_are_unions_of_what_is_named() {
    assert_eq!(sliced(of_operations(&["T*"])), ["Three", "Two"]);
    assert_eq!(sliced(of_operations(&["a#*e"])), ["One", "Three"]);
    let tagged = |tag: &str| Slice {
        tags: patterns(&[tag]),
        ..Slice::default()
    };
    assert_eq!(sliced(tagged("public")), ["One", "Three"]);
    assert_eq!(sliced(tagged("ol*")), ["One"]);
    let of_resource = |name: &str| Slice {
        resources: patterns(&[name]),
        ..Slice::default()
    };
    assert_eq!(sliced(of_resource("Res")), ["Three", "Two"]);
    assert_eq!(sliced(of_resource("Child")), ["Three"]);
    let mixed = Slice {
        operations: patterns(&["Two"]),
        exclude: patterns(&["One"]),
        ..tagged("public")
    };
    assert_eq!(sliced(mixed), ["Three", "Two"]);
    let rest = Slice {
        exclude: patterns(&["T*"]),
        ..Slice::default()
    };
    assert_eq!(sliced(rest), ["One"]);
}

#[test]
fn patterns_that_fit_nothing_are_errors() {
    let refused = |slice: Slice, code: &str, message: &str, hint: Option<&str>| {
        let lowered = with_slice(slice);
        assert!(lowered.service.is_none());
        let found: Vec<_> = lowered.found.iter().collect();
        let [found] = found.as_slice() else {
            panic!("{:?}", lowered.messages());
        };
        assert_eq!((found.code, &*found.message), (code, message));
        assert_eq!(found.hint.as_deref(), hint);
    };
    refused(
        of_operations(&["Two", "Thre"]),
        "smithy::unknown_operation",
        "the service has no operation called `Thre`",
        Some("near it: `Three`"),
    );
    refused(
        of_operations(&["a#Zero*"]),
        "smithy::unknown_operation",
        "the service has no operation called `a#Zero*`",
        Some("it has `One`, `Three`, `Two`"),
    );
    let slice = Slice {
        tags: patterns(&["publik"]),
        ..Slice::default()
    };
    refused(
        slice,
        "smithy::unknown_tag",
        "the service has no operation with the tag `publik`",
        Some("near it: `public`"),
    );
    let slice = Slice {
        resources: patterns(&["child"]),
        ..Slice::default()
    };
    refused(
        slice,
        "smithy::unknown_resource",
        "the service has no resource called `child`",
        Some("near it: `Child`"),
    );
    let slice = Slice {
        exclude: patterns(&["Two", "Twos"]),
        ..Slice::default()
    };
    refused(
        slice,
        "smithy::unknown_operation",
        "the service has no operation called `Twos`",
        Some("near it: `Two`"),
    );
    let slice = Slice {
        exclude: patterns(&["*"]),
        ..Slice::default()
    };
    let message = "the slice excludes every operation that it names";
    refused(slice, "smithy::empty_slice", message, None);
}

#[test]
fn the_identity_of_a_service_of_aws() {
    let aws = r#""aws.api#service": {"sdkId": "My Service"}, "smithy.api#title": "My *Service*""#;
    let http = r#""smithy.api#http": {"method": "POST", "uri": "/"}"#;
    let service = valid(&service_with(aws, http, &ends("", "")));
    assert_eq!(service.sdk_id, "My Service");
    assert_eq!(service.shape_name, "Svc");
    assert_eq!(service.title, r"My \*Service\*");
    let url = "https://docs.aws.amazon.com/goto/WebAPI/my-service-1/";
    assert_eq!(service.reference_url.as_deref(), Some(url));
    assert_eq!(op(&service).reference_url, Some(format!("{url}Op")));
    let other = valid(&service_with("", http, &ends("", "")));
    assert_eq!((&*other.sdk_id, other.reference_url), ("Svc", None));
}

fn clean_rooms_ml() -> Service {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/cleanroomsml.json");
    let loaded = load_paths(&[path]);
    let mut found = Diagnostics::new();
    let id = loaded.model.services().next().unwrap().0.id.clone();
    let service = lower(
        &loaded.model,
        &id,
        &Settings::new("cleanroomsml"),
        &mut found,
    );
    assert!(found.is_empty(), "{found:?}");
    service.unwrap()
}

#[test]
fn clean_rooms_ml_is_lowered_whole() {
    let service = clean_rooms_ml();
    assert_eq!(service.operations.len(), 59);
    assert_eq!(service.protocols, [Protocol::RestJson1]);
    let name = "cleanrooms-ml".to_owned();
    assert_eq!(service.auth, [Auth::SigV4 { name }]);
    assert_eq!(service.title, "AWS Clean Rooms ML");
    assert!(service.endpoint.is_some());
    let paged = service
        .operations
        .iter()
        .filter(|op| op.pagination.is_some());
    assert_eq!(paged.count(), 16);
    let examples = service.operations.iter().map(|op| op.examples.len());
    assert!(examples.sum::<usize>() >= 7);
}

#[test]
fn get_audience_model_is_as_its_page_says() {
    let service = clean_rooms_ml();
    let op = service
        .operations
        .iter()
        .find(|op| op.shape == "GetAudienceModel");
    let op = op.unwrap();
    assert_eq!(op.method.as_str(), "get_audience_model");
    assert!(op.readonly && op.idempotent);
    let path = [Segment::Literal("audience-model".into()), Segment::Label(0)];
    assert_eq!((&*op.http.method, &op.http.path[..]), ("GET", &path[..]));
    let members: Vec<_> = op.output.fields.iter().map(|f| f.member.as_str()).collect();
    let expected = [
        "createTime",
        "updateTime",
        "trainingDataStartTime",
        "trainingDataEndTime",
        "audienceModelArn",
        "name",
        "trainingDatasetArn",
        "status",
        "statusDetails",
        "kmsKeyArn",
        "tags",
        "description",
    ];
    assert_eq!(members, expected);
    let time = field(&op.output, "createTime");
    assert_eq!(
        (&time.ty, &time.presence),
        (&Type::Timestamp, &Presence::Required)
    );
    assert_eq!(
        time.position.traits,
        [Trait::TimestampFormat(ir::TimestampFormat::DateTime)]
    );
    assert_eq!(
        field(&op.output, "status").ty,
        Type::Enum(types("AudienceModelStatus"))
    );
    assert_eq!(
        field(&op.output, "statusDetails").presence,
        Presence::Optional
    );
    assert!(matches!(&op.request_skeleton, Literal::Structure { fields, .. } if fields.len() == 1));
    assert!(
        matches!(&op.response_skeleton, Literal::Structure { fields, .. } if fields.len() == 12)
    );
    let url = "https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetAudienceModel";
    assert_eq!(op.reference_url.as_deref(), Some(url));
}

#[test]
fn the_same_model_gives_the_same_client() {
    let print = || format!("{:?}", clean_rooms_ml());
    assert_eq!(print(), print());
}

#[test]
fn parameters_of_protocol_tests_become_literals() {
    let service = clean_rooms_ml();
    let known = Known::of_service(&service);
    let op = service
        .operations
        .iter()
        .find(|op| op.shape == "GetAudienceModel")
        .unwrap();
    let params = r#"{"smithy": "2.0", "metadata": {"params": {"createTime": 1704164645.5, "status": "ACTIVE",
        "statusDetails": {"statusCode": "x"}, "tags": {"a": "b"}}}}"#;
    let loaded = load_sources(vec![Source::new("params.json", params)]);
    let params = loaded.model.metadata.get("params").unwrap();
    let ty = Type::Structure(ir::TypeName {
        module: ir::Module::Operation(op.module.clone()),
        name: op.output.name.clone(),
    });
    let Ok(Literal::Structure {
        fields, complete, ..
    }) = known.read(&ty, params, Blobs::Text)
    else {
        panic!("no structure");
    };
    let names: Vec<_> = fields.iter().map(|field| field.name.bare()).collect();
    assert_eq!(names, ["create_time", "status", "status_details", "tags"]);
    let time = Literal::Timestamp {
        seconds: 1_704_164_645,
        nanos: 500_000_000,
    };
    assert_eq!(fields[0].value, time);
    assert!(!complete, "required members are missing");
}
