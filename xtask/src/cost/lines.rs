//! Lines of code and of documentation.

use std::fs;
use std::path::Path;

use crate::files;

/// Neither counts blank lines nor other comments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lines {
    /// Lines that hold code.
    pub(super) code: usize,
    /// Lines of documentation.
    pub(super) docs: usize,
}

/// Counts what the crate in a folder has in `src`.
pub(super) fn of_crate(folder: &Path) -> Result<Lines, String> {
    let source = folder.join("src");
    let failed = |error| format!("cannot read {}: {error}", source.display());
    let mut sum = Lines::default();
    for path in files::below(&source).map_err(failed)? {
        let lines = of_text(&fs::read_to_string(&path).map_err(failed)?);
        sum.code += lines.code;
        sum.docs += lines.docs;
    }
    Ok(sum)
}

/// Emitted files have line comments only.
fn of_text(text: &str) -> Lines {
    let mut lines = Lines::default();
    for line in text.lines().map(str::trim_start) {
        if line.starts_with("///") || line.starts_with("//!") {
            lines.docs += 1;
        } else if !line.is_empty() && !line.starts_with("//") {
            lines.code += 1;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Lines, of_text};

    #[test]
    fn tells_code_from_documentation_and_the_rest() {
        let text = "//! Docs.\n\n// A note.\nfn f() {} // code\n    /// Docs.\n  \n    x();\n";
        assert_eq!(of_text(text), Lines { code: 2, docs: 2 });
    }
}
