//! Resources: lifecycle, identifiers, bindings, cycles.

use super::{assert_findings, assert_fine};

const SHAPES: &str = "structure One { @required id: String }
structure Mine { @required @resourceIdentifier(\"id\") key: String }
structure None {}
structure Both { @required id: String, @required sub: String }\n";

#[test]
fn a_resource_that_follows_the_rules_is_fine() {
    assert_fine(&format!(
        "{SHAPES}service S {{ version: \"1\", resources: [R] }}
resource R {{ identifiers: {{ id: String }}, properties: {{ p: String }}, create: Create, read: Read, delete: Delete, list: List, resources: [Sub] }}
resource Sub {{ identifiers: {{ id: String, sub: String }}, list: ListSubs, put: PutSub }}
operation Create {{ input: None }}
@readonly operation Read {{ input: One }}
@idempotent operation Delete {{ input: Mine }}
@readonly operation List {{ input: None }}
@readonly operation ListSubs {{ input: One }}
@idempotent operation PutSub {{ input: Both }}"
    ));
}

#[test]
fn what_breaks_the_rules_is_reported() {
    assert_findings(
        &format!(
            "{SHAPES}service S {{ version: \"1\", operations: [Read], resources: [R] }}
resource R {{ identifiers: {{ id: String }}, properties: {{ id: String }}, read: Read, delete: Delete, list: List, update: Delete, resources: [Sub, Loop] }}
resource Sub {{ identifiers: {{ sub: String }} }}
resource Loop {{ identifiers: {{ id: String }}, resources: [Loop] }}
@readonly operation Read {{ input: None }}
operation Delete {{ input: One }}
@readonly operation List {{ input: One }}"
        ),
        &["8:61 error resource_identifiers: `id` is an identifier already", "8:77 error resource_identifiers: `Read` works on one instance, but its input lacks the required `id`", "8:77 error bound_twice: `a#Read` is bound for the second time", "8:91 error resource_lifecycle: the operation `delete` of a resource must have the trait `idempotent`", "8:91 error resource_lifecycle: `a#Delete` is both `update` and `delete`", "8:105 warning resource_identifiers: `List` works on the collection, but its input has every identifier as a required member", "8:139 error resource_identifiers: the child `a#Sub` lacks the identifier `id`", "10:58 error resource_cycle: `a#Loop` is a child of itself", "10:58 error bound_twice: `a#Loop` is bound for the second time"],
    );
}
