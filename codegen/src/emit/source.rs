//! Rust as text, for items of which a crate has thousands: most of them fit their lines as they are written.
//!
//! What does not fit is laid out by [`crate::format`], alone. So every item looks as if that had printed the
//! whole file, and few of them cost tokens.

use std::fmt;

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::format::{FormatError, WIDTH, lay_out};

use super::doc::put_lines;

/// A piece of Rust that is made of checked identifiers: `quote!` takes it as well as `format!`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text(String);

impl Text {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ToTokens for Text {
    /// What is no Rust gives no tokens: the item around it then does not parse.
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.parse::<TokenStream>());
    }
}

/// What braces hold, or the file itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Block {
    File,
    Struct,
    Enum,
    Impl,
}

impl Block {
    /// What a part has to stand in to be an item.
    fn around(self) -> (&'static str, &'static str) {
        match self {
            Self::File => ("", ""),
            Self::Struct => ("struct A {", "}"),
            Self::Enum => ("enum A {", "}"),
            Self::Impl => ("impl A {", "}"),
        }
    }

    /// One line that may stand in it.
    fn part(self) -> &'static str {
        match self {
            Self::File => "",
            Self::Struct => "a: A,",
            Self::Enum => "A,",
            Self::Impl => "fn a() {}",
        }
    }
}

/// The text of a file, item by item.
pub(super) struct Source {
    text: String,
    /// The braces that are open, each with whether something stands in them.
    open: Vec<(Block, bool)>,
    error: Option<FormatError>,
}

impl Source {
    /// Items without a head.
    pub(super) fn new() -> Self {
        Self {
            text: String::new(),
            open: vec![(Block::File, false)],
            error: None,
        }
    }

    /// A file that starts with its documentation and its `use` lines.
    pub(super) fn file<S: AsRef<str>>(docs: &[S], uses: &[Text]) -> Self {
        let mut file = Self::new();
        if !docs.is_empty() {
            put_lines(docs, "//!", 0, &mut file.text);
            file.filled();
        }
        for (index, line) in uses.iter().enumerate() {
            if index == 0 {
                file.start::<&str>(&[]);
            }
            file.code(line.as_str());
        }
        file
    }

    /// Starts an item, a member or a variant with its documentation.
    pub(super) fn start<S: AsRef<str>>(&mut self, docs: &[S]) {
        if self.filled() && matches!(self.block(), Block::File | Block::Impl) {
            self.text.push('\n');
        }
        let depth = self.depth();
        put_lines(docs, "///", depth, &mut self.text);
    }

    /// The lines of what was started, as they are where each of them fits.
    pub(super) fn code(&mut self, text: &str) {
        if self.fits(text) {
            self.put(text);
            return;
        }
        let (head, tail) = self.block().around();
        if let Some(lines) = self.laid_out(&format!("{head}{text}{tail}")) {
            let inner = match head {
                "" => &lines[..],
                _ => lines
                    .get(1..lines.len().saturating_sub(1))
                    .unwrap_or_default(),
            };
            let indent = if head.is_empty() { 0 } else { 4 };
            for line in inner {
                self.put(line.get(indent..).unwrap_or_default());
            }
        }
    }

    /// `head {`, to be followed by what the block holds.
    pub(super) fn open(&mut self, head: &str, block: Block) {
        let whole = format!("{head} {{");
        if self.fits(&whole) {
            self.put(&whole);
        } else if let Some(lines) = self.laid_out(&format!("{whole}{}}}", block.part())) {
            let end = lines.len().saturating_sub(2);
            for line in lines.get(..end).unwrap_or_default() {
                self.put(line);
            }
        }
        self.open.push((block, false));
    }

    /// The end of what was opened last.
    pub(super) fn close(&mut self) {
        let filled = self.open.pop().is_some_and(|(_, filled)| filled);
        if filled {
            self.put("}");
        } else {
            // Braces with nothing in them stay together.
            self.text.truncate(self.text.trim_end().len());
            self.text.push_str("}\n");
        }
    }

    /// Adds items that were made apart, with a blank line before them.
    pub(super) fn items(&mut self, items: Self) {
        if !items.text.is_empty() {
            self.start::<&str>(&[]);
            self.text.push_str(&items.text);
        }
        self.error = self.error.take().or(items.error);
    }

    /// The whole text.
    ///
    /// # Errors
    /// A part that did not fit is not Rust: a defect of the emitter.
    pub(super) fn finish(self) -> Result<String, FormatError> {
        match self.error {
            Some(error) => Err(error),
            None => Ok(self.text),
        }
    }

    fn depth(&self) -> usize {
        self.open.len().saturating_sub(1)
    }

    fn block(&self) -> Block {
        self.open.last().map_or(Block::File, |(block, _)| *block)
    }

    /// Notes that something stands in the block; whether something did.
    fn filled(&mut self) -> bool {
        let last = self.open.last_mut();
        last.is_some_and(|(_, filled)| std::mem::replace(filled, true))
    }

    fn fits(&self, text: &str) -> bool {
        let width = WIDTH.saturating_sub(4 * self.depth());
        text.lines().all(|line| line.len() <= width)
    }

    /// The lines, as deep as the block is.
    fn put(&mut self, text: &str) {
        let depth = self.depth();
        for line in text.lines() {
            for _ in 0..depth {
                self.text.push_str("    ");
            }
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn laid_out(&mut self, item: &str) -> Option<Vec<String>> {
        match lay_out(item) {
            Ok(text) => Some(text.lines().map(str::to_owned).collect()),
            Err(error) => {
                self.error.get_or_insert(error);
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_laid_out_as_the_printer_does() {
        let long = "a".repeat(60);
        let docs: &[&str] = &["Text;", "", "more}"];
        let none: &[&str] = &[];
        let mut source = Source::file(&["File."], &["use a::B;".into()]);
        source.start(docs);
        source.open("#[derive(Debug)]\npub struct A", Block::Struct);
        source.start(&["Member."]);
        source.code(&format!("pub {long}: Option<Vec<String>>,"));
        source.start(none);
        source.code("pub b: u8,");
        source.close();
        source.start(none);
        source.open(&format!("impl<C> A{long}{long}<C>"), Block::Impl);
        source.close();
        source.start(none);
        source.open("impl A", Block::Impl);
        source.start(docs);
        source.code(&format!(
            "#[inline]\npub fn {long}(mut self, input: String) -> Self {{\n    self\n}}"
        ));
        source.start(none);
        source.code("fn b() {}");
        source.close();
        let wanted = format!(
            "//! File.\n\nuse a::B;\n\n/// Text;\n///\n/// more}}\n#[derive(Debug)]\npub struct A {{\n    \
             /// Member.\n    pub {long}: Option<\n        Vec<String>,\n    >,\n    pub b: u8,\n}}\n\n\
             impl<\n    C,\n> A{long}{long}<\n    C,\n> {{}}\n\nimpl A {{\n    /// Text;\n    ///\n    /// more}}\n    \
             #[inline]\n    pub fn {long}(\n        mut self,\n        input: String,\n    ) -> Self {{\n        \
             self\n    }}\n\n    fn b() {{}}\n}}\n"
        );
        assert_eq!(source.finish().expect("it is Rust"), wanted);
    }

    #[test]
    fn what_does_not_fit_must_be_rust() {
        let mut source = Source::new();
        source.start::<&str>(&[]);
        source.code(&format!("pub fn {}", "a ".repeat(60)));
        assert!(source.finish().is_err());
    }
}
