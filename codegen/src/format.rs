//! Tokens to text: `syn` parses them, which proves that they are Rust; `prettyplease` prints them.
//!
//! Items of which there are thousands come as text, see `emit::source`; what of it is too wide is laid out here.

use proc_macro2::TokenStream;

/// What parts the lines of documentation that one attribute holds. Texts of models have no control characters.
pub(crate) const LINE_OF_DOCS: char = '\u{1}';

/// Tokens that are not Rust: a defect of the emitter, never of a model.
#[derive(Debug)]
pub struct FormatError {
    source: syn::Error,
}

impl std::fmt::Display for FormatError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "the emitter produced text that is not Rust: {}",
            self.source
        )
    }
}

impl std::error::Error for FormatError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Prints a file, with a blank line between items and between the functions of an `impl`.
///
/// # Errors
/// Tokens that are not Rust.
pub fn format(tokens: TokenStream) -> Result<String, FormatError> {
    let file = syn::parse2(tokens).map_err(|source| FormatError { source })?;
    Ok(space_out(&prettyplease::unparse(&file)))
}

/// How wide the printer lets a line become, where it can be broken.
pub(crate) const WIDTH: usize = 89;

/// Prints items that are text.
pub(crate) fn lay_out(items: &str) -> Result<String, FormatError> {
    match syn::parse_file(items) {
        Ok(file) => Ok(prettyplease::unparse(&file)),
        Err(source) => Err(FormatError { source }),
    }
}

/// Tokens of items that are text.
pub(crate) fn parse(items: &str) -> Result<TokenStream, FormatError> {
    items.parse::<TokenStream>().map_err(|error| FormatError {
        source: error.into(),
    })
}

/// A file that is laid out already, unchanged.
///
/// # Errors
/// Text that is not Rust.
pub fn check(text: String) -> Result<String, FormatError> {
    match syn::parse_file(&text) {
        Ok(_) => Ok(text),
        Err(source) => Err(FormatError { source }),
    }
}

/// Puts blank lines where a reader expects them, as the printer leaves none, and each line of documentation
/// on a line.
fn space_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    let mut previous = "";
    let mut in_impl = false;
    for line in text.lines() {
        let blank = if in_impl {
            between_functions(previous, line)
        } else {
            between_items(previous, line)
        };
        if blank {
            out.push('\n');
        }
        if !line.starts_with([' ', '}']) {
            in_impl = line.starts_with("impl");
        }
        put_line(line, &mut out);
        previous = line;
    }
    out
}

fn put_line(line: &str, out: &mut String) {
    let Some((first, more)) = line.split_once(LINE_OF_DOCS) else {
        out.push_str(line);
        return out.push('\n');
    };
    out.push_str(first.trim_end_matches(' '));
    out.push('\n');
    // Before the text stand the indentation and `///` or `//!`.
    let marker = line.len() - line.trim_start().len() + 3;
    for piece in more.split(LINE_OF_DOCS) {
        out.push_str(line.get(..marker).unwrap_or_default());
        out.push_str(piece.trim_end_matches(' '));
        out.push('\n');
    }
}

/// Whether a new item starts at `line`, other than one more of a run of `use` or `mod` lines.
fn between_items(previous: &str, line: &str) -> bool {
    const RUNS: [&str; 6] = ["use ", "const ", "mod ", "pub mod ", "pub use ", "//!"];
    let ends = previous.ends_with(['}', ';']) && !previous.starts_with([' ', '/']);
    let starts = !line.is_empty() && !line.starts_with([' ', '}', ')', ']']);
    // A long `use` ends in a line of its own.
    let same = |run: &str| {
        line.starts_with(run) && (previous.starts_with(run) || run == "use " && previous == "};")
    };
    let head = previous.starts_with("#![") && !line.starts_with("#![");
    starts && (ends || head || previous.starts_with("//!")) && !RUNS.into_iter().any(same)
}

/// Whether a function of an `impl` ends at `previous` and another item of it starts at `line`.
fn between_functions(previous: &str, line: &str) -> bool {
    if !line.starts_with(' ') {
        return between_items(previous, line);
    }
    let first_level = |text: &str| text.starts_with("    ") && !text.starts_with("     ");
    let documented = previous.starts_with("    //");
    if documented || !first_level(previous) || !first_level(line) || line.trim() == "}" {
        return false;
    }
    previous.ends_with('}') || previous.ends_with(';') && line.starts_with("    fn ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn blank_lines_stand_between_items_and_functions() {
        let text = format(quote! {
            #![doc = " File."]
            use a::B;
            use c::D;
            #[doc = " A type;"]
            #[derive(Debug)]
            pub struct X;
            impl X {
                #[doc = " {One}"]
                #[inline]
                fn one() {}
                #[doc = " Two.\u{1}\u{1} Three."]
                fn two(&self) -> u8 { if true { 1 } else { 2 } }
            }
        })
        .expect("formats");
        assert_eq!(
            text,
            "//! File.\n\nuse a::B;\nuse c::D;\n\n/// A type;\n#[derive(Debug)]\npub struct \
             X;\n\nimpl X {\n    /// {One}\n    #[inline]\n    fn one() {}\n\n    /// Two.\n    ///\n    /// Three.\n    fn two(&self) -> u8 {\n        if true { 1 } \
             else { 2 }\n    }\n}\n"
        );
    }
}
