//! The service as a whole, slices of it, and the model in this repository.

use super::*;
use smithy_codegen::ir::{Auth, Literal, Presence, Protocol, Segment, Type};
use smithy_codegen::load::load_paths;
use smithy_codegen::lower::literal::{Blobs, Known};
use std::path::Path;

fn with_slice(names: &[&str]) -> Lowered {
    let shapes = format!(
        r#""a#Svc": {{"type": "service", "version": "1", "operations": [{{"target": "a#One"}}],
            "resources": [{{"target": "a#Res"}}], "traits": {{"aws.protocols#awsJson1_0": {{}}}}}},
        "a#Res": {{"type": "resource", "read": {{"target": "a#Two"}}}},
        "a#One": {{"type": "operation", "input": {{"target": "a#OneIn"}}}},
        "a#Two": {{"type": "operation", "input": {{"target": "a#TwoIn"}}}}, {}, {}, {}, {}"#,
        structure("OneIn", r#""a": {"target": "a#A"}"#, ""),
        structure("TwoIn", r#""b": {"target": "a#B"}"#, ""),
        structure("A", "", ""),
        structure("B", "", "")
    );
    let operations = (!names.is_empty()).then(|| names.iter().map(|&n| n.to_owned()).collect());
    let settings = Settings {
        operations,
        ..Settings::new("svc")
    };
    lower_with(&shapes, &settings)
}

#[test]
fn resources_bring_their_operations() {
    let service = with_slice(&[]).service.unwrap();
    let names: Vec<_> = service.operations.iter().map(|op| &*op.shape).collect();
    assert_eq!(names, ["One", "Two"]);
    assert_eq!(service.structures.len(), 2);
    assert_eq!(service.auth, [Auth::Anonymous]);
}

#[test]
fn a_slice_has_only_what_its_operations_reach() {
    let service = with_slice(&["Two"]).service.unwrap();
    assert_eq!(op(&service).shape, "Two");
    assert_eq!(service.structures.len(), 1);
    assert_eq!(service.structures[0].name.as_str(), "B");
    with_slice(&["Two", "Tow"]).assert_error("smithy::unknown_operation", "a#Svc", "`Tow`");
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
