//! Documentation of a model (`CommonMark` with HTML) as Markdown that rustdoc renders cleanly.
//!
//! Text is read into a small tree (`tree`, `builder`), either as HTML (`html`), which is what AWS
//! publishes, or as `CommonMark` with HTML in it (`markdown`), which is what Smithy specifies.
//! Then the tree is written anew (`render`, `pieces`, `inline`). Nothing of the input is copied through:
//! whatever it holds, the output has no raw HTML, no link that rustdoc would have to resolve except
//! those that a [`LinkResolver`] gave, and no code block that runs as a test.

mod builder;
mod entity;
mod html;
mod inline;
mod markdown;
mod pieces;
mod render;
mod summary;
mod target;
mod tree;

use tree::Block;

/// How many columns a line of documentation has, not counting indentation and `///`.
const WIDTH: usize = 96;

/// Says where a name that a model mentions is documented.
///
/// Smithy models link to their own shapes by name alone: `<a>GetThing</a>` or `[GetThing]`.
/// Closures `Fn(&str) -> Option<String>` are resolvers, and [`NoLinks`] is the empty one.
pub trait LinkResolver {
    /// The rustdoc path of `name` (`crate::operation::get_thing`), or `None` if it has none.
    ///
    /// The name is as the model has it: an operation, a shape, or a member (`Shape$member`).
    fn resolve(&self, name: &str) -> Option<String>;
}

impl<F: Fn(&str) -> Option<String>> LinkResolver for F {
    fn resolve(&self, name: &str) -> Option<String> {
        self(name)
    }
}

/// Resolves nothing: names of shapes become inline code.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoLinks;

impl LinkResolver for NoLinks {
    fn resolve(&self, _name: &str) -> Option<String> {
        None
    }
}

/// Renders documentation as lines of Markdown, without a trailing blank line. Text that says
/// nothing gives no lines.
///
/// Lines are wrapped at 96 columns, except where a link, a piece of code or a table row is longer.
/// Headings start at the second level, so that generated sections outrank them.
pub fn to_markdown(documentation: &str, links: &dyn LinkResolver) -> Vec<String> {
    render::lines(&parse(documentation, links), WIDTH)
}

/// The first sentence of documentation as one line of Markdown without links, for lists of items.
/// Empty if there is no text.
pub fn summary(documentation: &str) -> String {
    summary::first_sentence(&parse(documentation, &NoLinks))
}

/// One line of text, escaped so that Markdown shows it as it is.
pub fn escape(text: &str) -> String {
    inline::plain(text)
}

/// One line of text as inline code, whatever backticks are in it. Runs of white space become one
/// space; empty text stays empty.
pub fn code_span(text: &str) -> String {
    inline::code_span(&tree::visible(text))
}

/// Text as a fenced block that is never compiled or run.
pub fn code_block(text: &str) -> Vec<String> {
    render::lines(&[Block::Code(tree::visible(text))], WIDTH)
}

fn parse(documentation: &str, links: &dyn LinkResolver) -> Vec<Block> {
    let mut builder = builder::Builder::new(links);
    if html::is_html(documentation) {
        html::feed(documentation, &mut builder);
    } else {
        markdown::feed(documentation, links, &mut builder);
    }
    builder.finish()
}

#[cfg(test)]
mod tests;
