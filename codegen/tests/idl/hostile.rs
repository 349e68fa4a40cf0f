//! Whatever the input: no panic, and an error for everything that is no model.

use super::{load, printed};
use proptest::prelude::*;
use smithy_codegen::load::{Input, Loaded, load_inputs};

const MODEL: &str = r#"$version: "2.0"
$operationInputSuffix: "In"
metadata m = {a: [1, -2.5e3, true, null], "b c": String}
namespace a.b

use aws.auth#sigv4

/// The service.
@auth([sigv4])
@sigv4(name: "svc")
service Svc { version: "1", operations: [], resources: [R] }

@http(method: "GET", uri: "/{id}", code: 200)
@readonly
operation Op {
    input := for R with [M] { @required @httpLabel $id, n: Integer = 1
    }
    output: Out
    errors: [Err]
}

resource R { identifiers: { id: String }, read: Op }
@mixin
structure M { m: String }
structure Out for R { @required $id }
@error("client")
@documentation("""
    Text \u00e9 \
      block
    """)
structure Err {}
enum E { A = "a", B
}
intEnum I { @enumValue(1) X }
map Map { key: String, value: L }
list L { @length(min: 1) member: String }
union U { a: String, b: Map }
apply L$member { @pattern("^[a-z]$") @tags(["x"]) }
"#;

fn load_bytes(bytes: Vec<u8>) -> Loaded {
    let name = "m.smithy".to_owned();
    let loaded = load_inputs(vec![Input { name, bytes }]);
    assert_eq!(printed(&loaded).is_empty(), loaded.diagnostics.is_empty());
    loaded
}

#[test]
fn the_model_itself_is_fine() {
    let loaded = load(MODEL);
    assert!(loaded.diagnostics.is_empty(), "{}", printed(&loaded));
    assert_eq!(loaded.model.shapes.len(), 12);
}

#[test]
fn a_file_may_end_anywhere() {
    for end in 0..MODEL.len() {
        let _ = load_bytes(MODEL.as_bytes()[..end].to_vec());
    }
}

#[test]
fn every_byte_may_be_missing_or_wrong() {
    for at in (0..MODEL.len()).step_by(2) {
        let mut bytes = MODEL.as_bytes().to_vec();
        bytes.remove(at);
        let _ = load_bytes(bytes);
        for wrong in [b'"', b'{'] {
            let mut bytes = MODEL.as_bytes().to_vec();
            bytes[at] = wrong;
            let _ = load_bytes(bytes);
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    for open in ["[", "{a:", "[{a:"] {
        let deep = format!("metadata m = {}", open.repeat(500_000));
        let loaded = load(&deep);
        let first = loaded.diagnostics.iter().next().unwrap();
        assert_eq!(first.code, "smithy::nesting_too_deep");
    }
    let fine = format!("metadata m = {}{}\n", "[".repeat(250), "]".repeat(250));
    assert!(load(&fine).diagnostics.is_empty());
}

#[test]
fn large_and_repetitive_texts_take_little_time() {
    let size = 300_000;
    let texts = [
        ",".repeat(size),
        "/// d\n".repeat(size / 6),
        "$".repeat(size),
        "@".repeat(size),
        "namespace a\n".repeat(size / 12),
        format!("namespace a\n{}", "@a ".repeat(size / 3)),
        format!("namespace a\n{}", "string A\n".repeat(size / 9)),
        format!("namespace a\n{}", "x y\n@".repeat(size / 5)),
        format!("namespace a\n@a({}", "a:1 ".repeat(size / 4)),
        format!("namespace a\nstructure S {{{}}}", "a:b ".repeat(size / 4)),
        format!(
            "$version:\"2\"\nnamespace a\nstructure S with [{}] {{{}}}",
            "M ".repeat(size / 4),
            "$a ".repeat(size / 6)
        ),
        format!("namespace a\n@a(\"{}", "\\\\".repeat(size / 2)),
        format!("namespace a\nstring {}", "_".repeat(size)),
    ];
    for text in texts {
        let start = std::time::Instant::now();
        let loaded = load(&text);
        let _ = printed(&loaded);
        let spent = start.elapsed();
        assert!(
            spent.as_secs() < 20,
            "{spent:?} for {}",
            &text[..40.min(text.len())]
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_accepted(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = load_bytes(bytes);
    }

    #[test]
    fn any_tokens_are_accepted(words in proptest::collection::vec(
        proptest::sample::select(vec![
            "namespace a\n", "structure ", "S", " ", "\n", "{", "}", "[", "]", "(", ")", ":", ":=", "=", "@", "$",
            "#", ".", ",", "\"x\"", "\"\"\"\n x\"\"\"", "1", "-", "with ", "for ", "apply ", "operation ",
            "resource ", "service ", "enum ", "list ", "map ", "member", "input", "/// d\n", "// c\n", "use ",
            "metadata ", "$version: \"2\"\n", "string A\n", "mixin", "String", "id", "true", "\\", "\r",
        ]),
        0..80,
    )) {
        let _ = load_bytes(words.concat().into_bytes());
    }
}
