//! Tokens of the IDL. White space is significant in places, and so it has tokens, too.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Spaces and tabs.
    Space,
    Newline,
    Comma,
    /// `// …`, without its line break.
    Comment,
    /// `/// …`, without its line break.
    Doc,
    Identifier,
    Number,
    /// `"…"`.
    String,
    /// `"""…"""`.
    TextBlock,
    Dot,
    Pound,
    Dollar,
    Colon,
    /// `:=`.
    Walrus,
    Equal,
    At,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    OpenParen,
    CloseParen,
    /// A string or text block that does not end.
    Unclosed,
    /// A character that begins no token.
    Unknown,
    /// The end of the text.
    End,
}

/// A token: a range of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Kind {
    /// In words, for messages.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Space => "a space",
            Self::Newline => "a line break",
            Self::Comma => "`,`",
            Self::Comment => "a comment",
            Self::Doc => "a documentation comment",
            Self::Identifier => "a name",
            Self::Number => "a number",
            Self::String => "a string",
            Self::TextBlock => "a text block",
            Self::Dot => "`.`",
            Self::Pound => "`#`",
            Self::Dollar => "`$`",
            Self::Colon => "`:`",
            Self::Walrus => "`:=`",
            Self::Equal => "`=`",
            Self::At => "`@`",
            Self::OpenBrace => "`{`",
            Self::CloseBrace => "`}`",
            Self::OpenBracket => "`[`",
            Self::CloseBracket => "`]`",
            Self::OpenParen => "`(`",
            Self::CloseParen => "`)`",
            Self::Unclosed => "a string without an end",
            Self::Unknown => "a character that has no meaning here",
            Self::End => "the end of the file",
        }
    }
}
