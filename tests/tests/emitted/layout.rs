//! Items that the emitter writes as text look as if they had been printed from tokens.

use smithy_codegen::emit::File;
use smithy_codegen::format::format;

use crate::fixture::{emit, names};

/// Whether a file consists of such items.
fn is_text(file: &File) -> bool {
    let path = file.path.as_str();
    let types = path.starts_with("src/types");
    types || path.starts_with("src/operation/")
}

#[test]
fn text_is_laid_out_as_tokens_are() {
    for name in names() {
        let files = emit(&name);
        for file in files.iter().filter(|file| is_text(file)) {
            let tokens = file.text.parse();
            let tokens = tokens.unwrap_or_else(|error| panic!("{name} {}: {error}", file.path));
            let printed =
                format(tokens).unwrap_or_else(|error| panic!("{name} {}: {error}", file.path));
            let (_, text) = file.text.split_once("\n\n").expect("a head");
            for (line, (ours, theirs)) in text.lines().zip(printed.lines()).enumerate() {
                assert_eq!(ours, theirs, "{name} {}, line {}", file.path, line + 3);
            }
            assert_eq!(
                text.lines().count(),
                printed.lines().count(),
                "{name} {}",
                file.path
            );
        }
    }
}
