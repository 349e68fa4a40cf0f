//! Documentation of a model (`CommonMark` with HTML) as Markdown for rustdoc.
