//! Defaults and examples.

use super::{assert_findings, assert_fine};

#[test]
fn defaults_fit_their_types() {
    assert_fine(
        "structure S { a: String = \"x\", b: Integer = 1, c: L = [], d: M = {}, e: Document = null, f: Boolean = false,
    g: Timestamp = 0, h: E = \"A\", i: P = null, j: P = 0, k: Double = \"NaN\", l: Blob = \"\"
}
list L { member: String }
map M { key: String, value: String }
enum E { A }
@default(0) integer P",
    );
    assert_findings(
        "structure S { a: String = 1, b: Integer = 1.5, c: L = [\"x\"], d: M = [], e: S = {}, f: Boolean = \"true\",
    g: Byte = 300, h: E = \"B\", i: P = 1, j: Timestamp = \"today\", k: R = 0, l: I = 3, m: Document = [1]
}
list L { member: String }
map M { key: String, value: String }
enum E { A }
intEnum I { ONE = 1
}
@default(0) integer P
@range(min: 1) integer R
@default(\"x\") integer Q",
        &["3:27 error invalid_default: the default does not fit: expected a string, found a number", "3:43 error invalid_default: the default does not fit: expected a whole number of 32 bits, found a number", "3:55 error invalid_default: the default of a list must be empty, `[]`", "3:69 error invalid_default: the default does not fit: expected an object, found an array", "3:80 error invalid_default: structures and unions have no default", "3:97 error invalid_default: the default does not fit: expected a boolean, found a string", "4:15 error invalid_default: the default does not fit: expected a whole number of 8 bits, found a number", "4:27 warning invalid_default: the default does not fit: expected one of `A`", "4:39 error invalid_default: `a#P` has another default, which its members must share", "4:57 error invalid_default: the default does not fit: expected seconds since 1970, or a timestamp such as `2025-01-01T00:00:00Z`, found a string", "4:73 warning invalid_default: the default does not fit: the value is less than 1", "4:83 warning invalid_default: the default does not fit: `I` has no member of this value", "4:100 error invalid_default: the default of a document must be empty where it is a list or map", "13:10 error invalid_default: the default does not fit: expected a whole number of 32 bits, found a string"],
    );
}

const OPERATION: &str = "operation O { input: In, output: Out, errors: [Bad] }
structure In { @required id: Id, count: Count, when: Timestamp, kind: Kind, any: Document, bytes: Blob }
structure Out { items: Items, tags: Tags }
@error(\"client\") structure Bad { message: String }
@error(\"client\") structure Other {}
@length(max: 3) @pattern(\"^[a-z]*$\") string Id
@range(min: 1, max: 5) integer Count
union Kind { a: String, b: Integer }
@uniqueItems list Items { member: Id }
map Tags { key: Id, value: Items }\n";

#[test]
fn examples_that_fit_are_fine() {
    assert_fine(&format!(
        "{OPERATION}apply O @examples([{{ title: \"t\", input: {{ id: \"ab\", count: 5, when: \"2024-01-01T00:00:00Z\",
    kind: {{ a: \"x\" }}, any: [1], bytes: \"AA==\" }}, output: {{ items: [\"a\", \"b\"], tags: {{ k: [] }} }} }},
    {{ title: \"e\", input: {{ id: \"\" }}, error: {{ shapeId: Bad, content: {{ message: \"m\" }} }} }},
    {{ title: \"c\", input: {{ id: \"LONG\" }}, error: {{ shapeId: Bad }}, allowConstraintErrors: true }}])"
    ));
}

#[test]
fn examples_that_do_not_fit_are_warned_of() {
    assert_findings(
        &format!(
            "{OPERATION}apply O @examples([{{ title: \"t\", input: {{ id: \"long\", count: 6, when: \"soon\",
    kind: {{ a: \"x\", b: 1 }}, more: 1 }}, output: {{ items: [\"a\", \"a\", 1], tags: {{ K: [null] }} }} }},
    {{ title: \"e\", input: {{}}, output: {{}}, error: {{ shapeId: Other }} }}])
@examples([{{ title: \"n\", input: {{ a: 1 }} }}]) operation N {{}}"
        ),
        &["13:9 warning invalid_example: example `e` has an output and an error", "13:9 warning invalid_example: example `e`: `a#Other` is no error of the operation", "13:47 warning invalid_example: example `t`, input: `id`: the length is 4, more than 3", "13:62 warning invalid_example: example `t`, input: `count`: the value is greater than 5", "13:71 warning invalid_example: example `t`, input: `when`: expected seconds since 1970, or a timestamp such as `2025-01-01T00:00:00Z`, found a string", "14:11 warning invalid_example: example `t`, input: `kind`: a union holds exactly one of its members", "14:29 warning invalid_example: example `t`, input: `a#In` has no member `more`", "14:63 warning invalid_example: example `t`, output: `items`: this element is there twice", "14:68 warning invalid_example: example `t`, output: `items[2]`: expected a string, found a number", "14:80 warning invalid_example: example `t`, output: `tags.K`: the text does not match `^[a-z]*$`", "14:84 warning invalid_example: example `t`, output: `tags.K[0]`: expected a value: only what is `sparse` holds null, found null", "15:26 warning invalid_example: example `e`, input: `id` is missing", "16:33 warning invalid_example: example `n`: the operation has no input"],
    );
}
