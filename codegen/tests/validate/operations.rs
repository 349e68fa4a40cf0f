//! Roles of structures, names within services, pagination, endpoint rules.

use super::{assert_findings, assert_fine};

#[test]
fn structures_have_one_role() {
    assert_findings(
        "operation A { input: In, output: Out, errors: [E] }
operation B { input: In, output: In }
operation C { input: E }
@input structure In {}
@output structure Out {}
@error(\"server\") @httpError(404) structure E {}",
        &[
            "4:22 error wrong_role: `a#In` belongs to one operation by the trait `input`, but `A` has it, too",
            "4:34 error wrong_role: `a#In` is the other side, so it may not be an output",
            "5:22 error wrong_role: `a#E` is an error, so it may not be an input",
            "8:18 warning wrong_error_status: the status 404 does not fit an error of the server",
        ],
    );
}

#[test]
fn names_are_unique_in_a_service() {
    let shapes = "operation O { input: In }
structure In { a: Thing, b: b#thing, c: Text, d: b#text }
structure Thing {}
string Text";
    let loaded = |rename: &str| {
        let first = format!(
            "$version: \"2\"\nnamespace a\nservice S {{ version: \"1\", operations: [O], rename: {{{rename}}} }}\n{shapes}\n"
        );
        let second =
            "$version: \"2\"\nnamespace b\nstructure thing {}\nstring text\nstring alone\n";
        let sources = [("m.smithy", first.as_str()), ("n.smithy", second)];
        let sources =
            sources.map(|(name, text)| smithy_codegen::diagnostics::Source::new(name, text));
        smithy_codegen::load::load_sources(sources.into())
    };
    assert_eq!(super::findings(&loaded("\"b#thing\": \"Other\"")), [""; 0]);
    assert_eq!(
        super::findings(&loaded("")),
        [
            "n.smithy:3:11 error name_conflict: `b#thing` and `a#Thing` have the same name in the service `S`"
        ]
    );
    assert_eq!(
        super::findings(&loaded(
            "\"b#thing\": \"1\", \"b#alone\": \"X\", \"a#O\": \"P\", \"a#Text\": \"Text\""
        )),
        [
            "3:9 error invalid_rename: `b#alone` is renamed to `X`, but the service does not reach `b#alone`",
            "3:9 error invalid_rename: `a#O` is renamed to `P`, but only shapes that hold data can be renamed",
            "3:9 error invalid_rename: `a#Text` is renamed to `Text`, but `a#Text` has this name already",
            "3:64 error invalid_name: `1` is no name for a shape",
            "n.smithy:3:11 error name_conflict: `b#thing` and `a#Thing` have the same name in the service `S`"
        ]
    );
}

#[test]
fn pages_are_linked_by_members() {
    let operation = "@readonly operation O { input: In, output: Out }
structure In { token: String, @required first: String, size: Integer, words: String }
structure Out { next: String, result: Result, pages: String }
structure Result { items: Items, next: String }
list Items { member: String }
service S { version: \"1\", operations: [O] }\n";
    for fine in [
        "inputToken: \"token\", outputToken: \"next\", items: \"result.items\", pageSize: \"size\"",
        "inputToken: \"token\", outputToken: \"result.next\"",
    ] {
        assert_fine(&format!("{operation}apply O @paginated({fine})"));
    }
    assert_fine(&format!(
        "{operation}apply S @paginated(inputToken: \"token\", outputToken: \"next\")\napply O @paginated"
    ));
    assert_findings(
        &format!(
            "{operation}apply O @paginated(inputToken: \"tokn\", outputToken: \"result.nxt\", items: \"pages\", pageSize: \"words\")"
        ),
        &[
            "9:32 error invalid_pagination: `inputToken`: the input has no member `tokn`",
            "9:53 error invalid_pagination: `outputToken`: `a#Result` has no member `nxt`",
            "9:74 warning invalid_pagination: `items`: expected a list or a map, but `pages` is of type string",
            "9:93 warning invalid_pagination: `pageSize`: expected a whole number, but `words` is of type string",
        ],
    );
    assert_findings(
        &format!("{operation}apply O @paginated(inputToken: \"first\")"),
        &[
            "9:9 error invalid_pagination: `outputToken` is missing",
            "9:32 warning invalid_pagination: `inputToken`: `first` is required, and the first page has no token",
        ],
    );
}

#[test]
fn endpoint_rules_are_type_checked() {
    assert_findings(
        "@smithy.rules#endpointRuleSet({ version: \"1.0\", parameters: { Region: { type: \"String\" } }, rules: [
    { type: \"endpoint\", conditions: [{ fn: \"nope\", argv: [] }], endpoint: { url: \"https://{Regoin}\" } }] })
service S { version: \"1\" }",
        &["4:44 error endpoint::unknown_function: `nope` is not a function of the endpoint rules", "4:82 error endpoint::unknown_reference: `Regoin` is neither a parameter nor assigned before"],
    );
}
