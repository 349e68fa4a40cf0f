//! Documentation: the model's own, what traits add, and what stands in.

use super::*;

fn doc(text: &str) -> String {
    format!(r#""smithy.api#documentation": "{text}""#)
}

fn member(name: &str, target: &str, traits: &str) -> String {
    format!(r#""{name}": {{"target": "{target}", "traits": {{{traits}}}}}"#)
}

#[test]
fn a_members_own_text_wins_and_the_targets_stands_in() {
    let text = format!(
        r#"{}, "a#Name": {{"type": "string", "traits": {{{}, "smithy.api#length": {{"min": 1, "max": 63}}}}}}"#,
        ends(
            &[
                member("own", "a#Name", &doc("<p>Mine.</p>")),
                member("of", "a#Name", ""),
                member("bare", "smithy.api#String", ""),
                member("listed", "smithy.api#String", &doc("<ul><li>One</li></ul>")),
            ]
            .join(","),
            &member("back", "smithy.api#String", "")
        ),
        doc("A name.")
    );
    let service = valid(&with_op(&text));
    let input = &op(&service).input;
    let docs = |name: &str| field(input, name).docs.clone();
    assert_eq!(docs("own"), ["Mine.", "", "- Length: 1 to 63 characters"]);
    assert_eq!(docs("of")[0], "A name.");
    assert_eq!(docs("bare"), ["The `bare` of the request."]);
    assert_eq!(docs("listed")[..2], ["The `listed` of the request.", ""]);
    let back = &field(&op(&service).output, "back").docs;
    assert_eq!(back[..], ["The `back` of the response."]);
}

#[test]
fn constraints_are_said_in_plain_words() {
    let shapes = format!(
        r#"{},
        "a#Tag": {{"type": "string", "traits": {{"smithy.api#length": {{"max": 1}}, "smithy.api#pattern": "^`a`$"}}}},
        "a#Tags": {{"type": "map", "key": {{"target": "a#Tag"}}, "value": {{"target": "a#Bins"}},
            "traits": {{"smithy.api#length": {{"min": 2}}}}}},
        "a#Bin": {{"type": "integer", "traits": {{"smithy.api#range": {{"min": 1, "max": 20000000}}}}}},
        "a#Bins": {{"type": "list", "member": {{"target": "a#Bin"}},
            "traits": {{"smithy.api#length": {{"min": 25, "max": 25}}, "smithy.api#uniqueItems": {{}}}}}},
        "a#Arn": {{"type": "string", "traits": {{"aws.api#arnReference": {{"type": "AWS::IAM::Role"}}}}}}"#,
        ends(
            &[
                member("bins", "a#Bins", r#""smithy.api#required": {}"#),
                member("tags", "a#Tags", ""),
                member(
                    "arn",
                    "a#Arn",
                    r#""smithy.api#recommended": {"reason": "it is *fast*"}"#
                ),
                member(
                    "size",
                    "a#Bin",
                    r#""smithy.api#default": 500, "smithy.api#range": {"min": 25}"#
                ),
                member(
                    "odd",
                    "smithy.api#String",
                    r#""smithy.api#since": "2.1", "smithy.api#unstable": {},
                    "smithy.api#externalDocumentation": {"Guide": "https://example.com/a",
                        "Bad": "javascript:alert(1)"}"#
                ),
            ]
            .join(","),
            &member("size", "a#Bin", r#""smithy.api#default": 500"#)
        )
    );
    let service = valid(&with_op(&shapes));
    let input = &op(&service).input;
    let lines = |name: &str| field(input, name).constraints.clone();
    let bins = [
        "Required",
        "Length: exactly 25 items",
        "Items are unique",
        "Each item: range 1 to 20000000",
    ];
    assert_eq!(lines("bins"), bins);
    let tags = [
        "Length: at least 2 entries",
        "Each key: length at most 1 character",
        "Each key: pattern ``^`a`$``",
        "Each value: length exactly 25 items",
        "Each value: items are unique",
        "Each item of each value: range 1 to 20000000",
    ];
    assert_eq!(lines("tags"), tags);
    assert_eq!(
        lines("arn"),
        ["ARN of: `AWS::IAM::Role`", r"Recommended: it is \*fast\*"]
    );
    assert_eq!(
        lines("size"),
        ["Default: `500`, set by the service", "Range: at least 25"]
    );
    let odd = [
        "Added in 2.1",
        "Unstable: it may change or disappear",
        "See [Guide](https://example.com/a)",
    ];
    assert_eq!(lines("odd"), odd);
    let size = &field(&op(&service).output, "size").constraints;
    assert_eq!(size[0], "Default: `500`");
}

#[test]
fn names_link_to_what_is_emitted_for_them() {
    let text = doc("See <a>Op</a>, <a>OpRequest</a>, <a>Inner</a>, <a>Bad</a> and <a>Gone</a>.");
    let shapes = format!(
        r#""a#Svc": {{"type": "service", "version": "1", "operations": [{{"target": "a#Op"}}],
            "traits": {{"aws.protocols#awsJson1_0": {{}}}}}},
        "a#Op": {{"type": "operation", "input": {{"target": "a#OpRequest"}},
            "errors": [{{"target": "a#Bad"}}], "traits": {{{text}}}}}, {}, {}, {}"#,
        structure("OpRequest", &member("in", "a#Inner", ""), ""),
        structure("Inner", "", ""),
        structure("Bad", "", r#""smithy.api#error": "client""#),
    );
    let service = valid(&shapes);
    let docs = op(&service).docs.join(" ");
    for link in [
        "[`Op`](crate::Client::op)",
        "[`OpRequest`](crate::operation::op::OpInput)",
        "[`Inner`](crate::types::Inner)",
        "[`Bad`](crate::types::error::Bad)",
        "and `Gone`.",
    ] {
        assert!(docs.contains(link), "{docs}");
    }
    assert_eq!(
        op(&service).summary,
        "See `Op`, `OpRequest`, `Inner`, `Bad` and `Gone`."
    );
    assert_eq!(
        op(&service).input.docs,
        ["The input of [`Op`](crate::Client::op)."]
    );
}

#[test]
fn nothing_is_without_documentation() {
    let shapes = format!(
        r#"{}, "a#U": {{"type": "union", "members": {{"a": {{"target": "smithy.api#Unit"}}}}}},
        "a#E": {{"type": "enum", "members": {{"ACTIVE": {{"target": "smithy.api#Unit"}}}}}},
        "a#I": {{"type": "intEnum", "members": {{
            "ONE": {{"target": "smithy.api#Unit", "traits": {{"smithy.api#enumValue": 1}}}}}}}}"#,
        ends(
            "",
            &["U", "E", "I"]
                .map(|name| member(name, &format!("a#{name}"), ""))
                .join(",")
        )
    );
    let service = valid(&with_op(&shapes));
    assert_eq!(service.docs, ["Svc."]);
    assert_eq!(op(&service).docs, ["Calls the operation `Op`."]);
    assert_eq!(op(&service).summary, "Calls the operation `Op`.");
    assert_eq!(service.unions[0].docs, ["The union `U`."]);
    assert_eq!(service.unions[0].variants[0].docs, ["The member `a`."]);
    assert_eq!(service.enums[0].docs, ["The enum `E`."]);
    assert_eq!(service.enums[0].variants[0].docs, ["The value `ACTIVE`."]);
    assert_eq!(service.int_enums[0].variants[0].docs, ["The value `1`."]);
}

#[test]
fn deprecation_is_data() {
    let old = r#""smithy.api#deprecated": {"since": "2020", "message": "use new"}"#;
    let shapes = ends(&member("old", "smithy.api#String", old), "");
    let service = valid(&with_op(&shapes));
    let deprecated = field(&op(&service).input, "old")
        .deprecated
        .clone()
        .unwrap();
    assert_eq!(deprecated.since.as_deref(), Some("2020"));
    assert_eq!(deprecated.message.as_deref(), Some("use new"));
}

#[test]
fn a_member_that_cannot_keep_its_name_says_so() {
    let service = valid(&with_op(&ends(
        &member("send", "smithy.api#String", ""),
        "",
    )));
    let send = field(&op(&service).input, "send");
    assert_eq!(send.name.as_str(), "send_value");
    assert_eq!(send.setter.as_str(), "set_send");
    assert_eq!(send.docs.last().unwrap(), "- Called `send` on the wire");
}

#[test]
fn links_to_raw_names_leave_out_the_marker() {
    let shapes = format!(
        r#""a#Svc": {{"type": "service", "version": "1", "operations": [{{"target": "a#Match"}}],
            "traits": {{"aws.protocols#awsJson1_0": {{}}}}}},
        "a#Match": {{"type": "operation", "traits": {{{}}}}}"#,
        doc("See <a>Match</a>.")
    );
    let service = valid(&shapes);
    assert_eq!(op(&service).method.as_str(), "r#match");
    assert_eq!(op(&service).docs, ["See [`Match`](crate::Client::match)."]);
}
