//! Event streams: their unions, their errors, and where they have no place.

use smithy_codegen::ir::{OperationTrait, Presence, Trait, Type};

use crate::{ends, field, lower_shapes, op, structure, traits, valid, with_op};

const UNION: &str = r#"
    "a#Talk": {"type": "union", "members": {
        "said": {"target": "a#Said"},
        "hoarse": {"target": "a#Hoarse"},
        "veryHoarse": {"target": "a#Hoarse"},
        "asleep": {"target": "a#Asleep"}
    }, "traits": {"smithy.api#streaming": {}}},
    "a#Said": {"type": "structure", "members": {
        "at": {"target": "smithy.api#Timestamp", "traits": {"smithy.api#eventHeader": {}}},
        "text": {"target": "smithy.api#String", "traits": {"smithy.api#eventPayload": {}}}}},
    "a#Hoarse": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}},
    "a#Asleep": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "server"}}"#;

const STREAM: &str = r#""talk": {"target": "a#Talk", "traits": {"smithy.api#httpPayload": {}}}"#;

fn shapes(input: &str, output: &str) -> String {
    with_op(&format!("{}, {UNION}", ends(input, output)))
}

#[test]
fn errors_of_a_stream_are_an_enum_of_their_own() {
    let service = valid(&shapes("", STREAM));
    let [union] = &service.unions[..] else {
        panic!("{:?}", service.unions)
    };
    let variants: Vec<_> = union.variants.iter().map(|v| v.member.as_str()).collect();
    assert_eq!(variants, ["said"]);
    let stream = union.stream.as_ref().unwrap();
    assert_eq!(stream.name.as_str(), "TalkError");
    let errors = stream.errors.iter();
    let errors: Vec<_> = errors
        .map(|(error, names)| (error.variant.as_str(), names.join(" ")))
        .collect();
    let hoarse = ("Hoarse", "hoarse veryHoarse".to_owned());
    assert_eq!(errors, [hoarse, ("Asleep", "asleep".to_owned())]);
    // They are errors of the crate, though no operation lists them, and no other types.
    let names = |all: &[smithy_codegen::ir::Structure]| -> Vec<String> {
        all.iter().map(|s| s.shape.clone()).collect()
    };
    assert_eq!(names(&service.errors), ["Asleep", "Hoarse"]);
    assert_eq!(names(&service.structures), ["Said"]);
    assert_eq!(traits(&service.structures[0], "at"), [Trait::EventHeader]);
    assert_eq!(
        traits(&service.structures[0], "text"),
        [Trait::EventPayload]
    );
}

#[test]
fn streams_have_a_direction() {
    let service = valid(&shapes(STREAM, STREAM));
    for (end, sent) in [(&op(&service).input, true), (&op(&service).output, false)] {
        let talk = field(end, "talk");
        let Type::EventStream(stream) = &talk.ty else {
            panic!("{:?}", talk.ty)
        };
        assert_eq!(stream.sent, sent);
        assert_eq!(stream.events.name.as_str(), "Talk");
        assert_eq!(stream.errors.name.as_str(), "TalkError");
        assert!(matches!(talk.presence, Presence::Defaulted(_)));
        assert!(end.streaming);
    }
}

#[test]
fn the_enum_gives_way_to_an_error_of_its_name() {
    let clash = structure("TalkError", "", r#""smithy.api#error": "client""#);
    let text = shapes("", STREAM).replace(
        r#""output": {"target": "a#OpResponse"}"#,
        r#""output": {"target": "a#OpResponse"}, "errors": [{"target": "a#TalkError"}]"#,
    );
    let service = valid(&format!("{text}, {clash}"));
    let stream = service.unions[0].stream.as_ref().unwrap();
    assert_eq!(stream.name.as_str(), "TalkError2");
}

#[test]
fn required_members_beside_events_must_come() {
    let session = r#""session": {"target": "smithy.api#String",
        "traits": {"smithy.api#required": {}, "smithy.api#httpHeader": "x-session"}}"#;
    let service = valid(&shapes("", &format!("{session}, {STREAM}")));
    let found = traits(&op(&service).output, "session");
    assert!(found.contains(&Trait::Required), "{found:?}");
    let service = valid(&shapes(&format!("{session}, {STREAM}"), session));
    let found = traits(&op(&service).output, "session");
    assert!(!found.contains(&Trait::Required), "{found:?}");
}

#[test]
fn http2_is_wanted_where_events_are_sent_and_nothing_else_will_do() {
    let wanted = |versions: &str, input: &str, output: &str| {
        let text = shapes(input, output).replace(
            r#""aws.protocols#restJson1": {}"#,
            &format!(r#""aws.protocols#restJson1": {{"eventStreamHttp": [{versions}]}}"#),
        );
        let service = valid(&text);
        op(&service)
            .traits
            .contains(&OperationTrait::EventStreamHttp2)
    };
    assert!(wanted(r#""h2""#, STREAM, ""));
    assert!(!wanted(r#""h2""#, "", STREAM));
    assert!(!wanted(r#""h2", "http/1.1""#, STREAM, ""));
    assert!(!wanted("", STREAM, ""));
}

#[test]
fn streams_have_a_place_in_inputs_and_outputs_alone() {
    let inner = r#""inner": {"target": "a#Inner"}"#;
    let holder = structure("Inner", STREAM, "");
    lower_shapes(&format!("{}, {holder}", shapes("", inner))).assert_error(
        "smithy::invalid_target",
        "a#Inner$talk",
        "`a#Talk` streams",
    );
    let second = STREAM
        .replace("talk", "more")
        .replace(r#", "traits": {"smithy.api#httpPayload": {}}"#, "");
    lower_shapes(&shapes("", &format!("{STREAM}, {second}"))).assert_error(
        "smithy::invalid_target",
        "a#OpResponse$more",
        "another member streams already",
    );
}

#[test]
fn events_are_structures() {
    let text = shapes("", STREAM).replace(
        r#""said": {"target": "a#Said"}"#,
        r#""said": {"target": "smithy.api#String"}"#,
    );
    lower_shapes(&text).assert_error("smithy::invalid_target", "a#Talk$said", "is no structure");
}
