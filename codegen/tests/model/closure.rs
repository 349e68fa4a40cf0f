//! The closure of a service, and members that close a cycle.

use super::{id, valid};
use smithy_codegen::model::closure::Closure;
use smithy_codegen::model::recursion::boxed_members;

const SERVICE: &str = r#""a#In": {"type": "structure", "members": {"l": {"target": "a#List"}, "b": {"target": "smithy.api#Blob"}}},
"a#List": {"type": "list", "member": {"target": "a#Item"}},
"a#Item": {"type": "structure", "members": {"n": {"target": "smithy.api#Integer"}, "again": {"target": "a#List"}}},
"a#Out": {"type": "structure", "members": {"u": {"target": "smithy.api#Unit"}}},
"a#Unused": {"type": "structure"},
"a#OpErr": {"type": "structure", "traits": {"smithy.api#error": "client"}},
"a#SvcErr": {"type": "structure", "traits": {"smithy.api#error": "server"}},
"a#Child": {"type": "resource", "delete": {"target": "a#DeleteChild"}, "resources": [{"target": "a#Parent"}]},
"a#Parent": {"type": "resource", "list": {"target": "a#ListParents"}, "create": {"target": "a#CreateParent"},
  "operations": [{"target": "a#Poke"}], "collectionOperations": [{"target": "a#Sweep"}],
  "resources": [{"target": "a#Child"}]},
"a#Second": {"type": "resource", "read": {"target": "a#ReadSecond"}},
"a#Svc": {"type": "service", "operations": [{"target": "a#Z"}, {"target": "a#A"}, {"target": "a#Poke"}],
  "resources": [{"target": "a#Parent"}, {"target": "a#Second"}], "errors": [{"target": "a#SvcErr"}]},
"a#A": {"type": "operation", "input": {"target": "a#In"}, "output": {"target": "a#Out"}, "errors": [{"target": "a#OpErr"}]},
"a#Z": {"type": "operation"}, "a#DeleteChild": {"type": "operation"}, "a#ListParents": {"type": "operation"},
"a#CreateParent": {"type": "operation"}, "a#Poke": {"type": "operation"}, "a#Sweep": {"type": "operation"},
"a#ReadSecond": {"type": "operation", "output": {"target": "a#Out"}}, "a#NotBound": {"type": "operation", "input": {"target": "a#Unused"}}"#;

fn names<'a>(ids: impl IntoIterator<Item = &'a smithy_codegen::model::ShapeId>) -> Vec<&'a str> {
    ids.into_iter().map(|id| id.name()).collect()
}

#[test]
fn walks_operations_resources_errors_and_members_in_order() {
    let loaded = valid(SERVICE);
    let closure = Closure::of_service(&loaded.model, &id("a#Svc"));
    assert_eq!(
        names(closure.operations.keys()),
        [
            "Z",
            "A",
            "Poke",
            "CreateParent",
            "ListParents",
            "Sweep",
            "DeleteChild",
            "ReadSecond"
        ]
    );
    assert_eq!(closure.operations["a#Poke"], None);
    assert_eq!(closure.operations["a#Sweep"], Some(id("a#Parent")));
    assert_eq!(names(&closure.resources), ["Parent", "Child", "Second"]);
    assert_eq!(names(&closure.errors), ["OpErr", "SvcErr"]);
    assert_eq!(
        names(&closure.shapes),
        [
            "In", "List", "Item", "Integer", "Blob", "Out", "OpErr", "SvcErr"
        ]
    );
}

#[test]
fn no_service_gives_an_empty_closure() {
    let loaded = valid(SERVICE);
    let closure = Closure::of_service(&loaded.model, &id("a#Item"));
    assert!(closure.operations.is_empty() && closure.shapes.is_empty());
}

#[test]
fn members_that_close_a_cycle_are_boxed() {
    let loaded = valid(
        r#""a#Expr": {"type": "union", "members": {"not": {"target": "a#Not"}, "and": {"target": "a#List"},
            "self": {"target": "a#Expr"}, "text": {"target": "smithy.api#String"}}},
        "a#Not": {"type": "structure", "members": {"inner": {"target": "a#Expr"}, "other": {"target": "a#Plain"}}},
        "a#List": {"type": "list", "member": {"target": "a#Expr"}},
        "a#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "a#Node"}},
        "a#Node": {"type": "structure", "members": {"children": {"target": "a#Map"}}},
        "a#Plain": {"type": "structure", "members": {"n": {"target": "a#Node"}}}"#,
    );
    let boxed = |roots: &[&str]| -> Vec<String> {
        let roots: Vec<_> = roots.iter().map(|root| id(root)).collect();
        boxed_members(&loaded.model, &roots)
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(boxed(&["a#Expr", "a#Not"]), ["a#Not$inner", "a#Expr$self"]);
    assert_eq!(boxed(&["a#Not", "a#Expr"]), ["a#Expr$not", "a#Expr$self"]);
    assert!(boxed(&["a#Node", "a#Map", "a#Plain", "a#List"]).is_empty());
}

#[test]
fn deep_chains_need_no_call_stack() {
    let count = 20_000;
    let shapes: Vec<_> = (0..count)
        .map(|n| {
            let next = (n + 1) % count;
            format!(r#""a#S{n}": {{"type": "structure", "members": {{"m": {{"target": "a#S{next}"}}}}}}"#)
        })
        .collect();
    let resources: Vec<_> = (0..count)
        .map(|n| {
            let next = (n + 1) % count;
            format!(r#""a#R{n}": {{"type": "resource", "resources": [{{"target": "a#R{next}"}}]}}"#)
        })
        .collect();
    let loaded = valid(&format!(
        r#"{},{},"a#Op": {{"type": "operation", "input": {{"target": "a#S0"}}}},
        "a#Svc": {{"type": "service", "operations": [{{"target": "a#Op"}}], "resources": [{{"target": "a#R0"}}]}}"#,
        shapes.join(","),
        resources.join(",")
    ));
    let closure = Closure::of_service(&loaded.model, &id("a#Svc"));
    assert_eq!(closure.shapes.len(), count);
    assert_eq!(closure.resources.len(), count);
    let boxed = boxed_members(&loaded.model, &closure.shapes);
    assert_eq!(boxed.len(), 1);
    assert!(boxed.contains(&id(&format!("a#S{}$m", count - 1))));
}
