//! Rule sets that are decision diagrams.

use super::*;

/// A diagram over two conditions and two results.
fn diagram(root: i64, triples: &[[i32; 3]]) -> Result<RuleSet, Vec<Finding>> {
    let nodes = base64(
        triples
            .iter()
            .flatten()
            .flat_map(|n| n.to_be_bytes())
            .collect(),
    );
    lower_bdd(&node(&format!(
        r#"{{"version": "1.1", "parameters": {PARAMETERS}, "conditions": [
            {{"fn": "isSet", "argv": [{{"ref": "Region"}}]}},
            {{"fn": "uriEncode", "argv": [{{"ref": "Region"}}], "assign": "v"}}
        ], "results": [
            {{"type": "error", "conditions": [], "error": "{{v}}"}},
            {{"type": "error", "conditions": [], "error": "b"}}
        ], "root": {root}, "nodes": "{nodes}"}}"#
    )))
}

fn base64(bytes: Vec<u8>) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk
            .iter()
            .fold(0_usize, |bits, b| bits << 8 | usize::from(*b));
        let bits = bits << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let digit = char::from(ALPHABET[bits >> (18 - 6 * at) & 63]);
            out.push(if at <= chunk.len() { digit } else { '=' });
        }
    }
    out
}

const TERMINAL: [i32; 3] = [-1, 1, -1];
const RESULT: i32 = 100_000_000;

#[test]
fn diagrams_are_renumbered_and_complements_resolved() {
    let triples = [TERMINAL, [1, RESULT + 1, -1], [0, -2, 2]];
    let set = diagram(3, &triples).expect("a diagram");
    assert_eq!(set.variables, ["v"]);
    let Body::Bdd(bdd) = set.body else {
        panic!("a diagram")
    };
    assert_eq!(bdd.root, Target::Node(0));
    let node = |condition, high, low| BddNode {
        condition,
        high,
        low,
    };
    assert_eq!(
        bdd.nodes,
        [
            node(0, Target::Node(1), Target::Node(2)),
            node(1, Target::NoMatch, Target::Result(0)),
            node(1, Target::Result(0), Target::NoMatch),
        ]
    );
    assert_eq!(bdd.conditions.len(), 2);
    assert_eq!(bdd.results.len(), 2);
}

#[test]
fn a_diagram_can_be_one_result() {
    for (root, wanted) in [
        (i64::from(RESULT) + 2, Target::Result(1)),
        (i64::from(RESULT), Target::NoMatch),
        (1, Target::NoMatch),
    ] {
        let Ok(RuleSet {
            body: Body::Bdd(bdd),
            ..
        }) = diagram(root, &[TERMINAL])
        else {
            panic!("{root}")
        };
        assert_eq!((bdd.root, bdd.nodes.len()), (wanted, 0));
    }
}

#[test]
fn broken_diagrams_are_refused() {
    let leaf = [1, RESULT + 1, RESULT + 2];
    for (root, triples) in [
        (0, vec![TERMINAL, leaf]),
        (3, vec![TERMINAL, leaf]),
        (i64::MAX, vec![TERMINAL, leaf]),
        (i64::MIN, vec![TERMINAL, leaf]),
        (2, vec![TERMINAL, [0, 2, 1]]),
        (2, vec![TERMINAL, [1, 3, 1], [0, 1, 1]]),
        (2, vec![TERMINAL, [2, 1, 1]]),
        (2, vec![TERMINAL, [-1, 1, 1]]),
        (2, vec![TERMINAL, [0, RESULT + 3, 1]]),
        (2, vec![TERMINAL, [0, i32::MAX, 1]]),
        (2, vec![TERMINAL, [0, i32::MIN, 1]]),
        (2, vec![TERMINAL, [0, 0, 1]]),
    ] {
        assert!(diagram(root, &triples).is_err(), "{root} {triples:?}");
    }
    for nodes in [
        "",
        "A",
        "====",
        "AAAA",
        "AA=A",
        "!!!!",
        "AAAAAAAAAAAAAAAAA===",
    ] {
        let text = format!(
            r#"{{"version": "1.1", "parameters": {{}}, "conditions": [], "results": [],
                "root": 2, "nodes": "{nodes}"}}"#
        );
        assert!(lower_bdd(&node(&text)).is_err(), "{nodes}");
    }
}
