//! Sets of characters.

/// A set of characters.
#[derive(Clone, Debug, Default)]
pub(in crate::pattern) struct Set {
    pub(in crate::pattern) negative: bool,
    pub(in crate::pattern) ranges: Vec<(char, char)>,
    pub(in crate::pattern) classes: Vec<Class>,
}

/// A named set of characters, or all others.
#[derive(Clone, Copy, Debug)]
pub(in crate::pattern) struct Class {
    pub(in crate::pattern) name: ClassName,
    pub(in crate::pattern) negative: bool,
}

#[derive(Clone, Copy, Debug)]
pub(in crate::pattern) enum ClassName {
    Digit,
    Word,
    Space,
    Letter,
    Lower,
    Upper,
    Number,
    Punctuation,
    Control,
    Blank,
    LineEnd,
}

impl Set {
    pub(in crate::pattern) fn contains(&self, c: char) -> bool {
        let in_range = self
            .ranges
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&c));
        let found = in_range || self.classes.iter().any(|class| class.contains(c));
        found != self.negative
    }

    pub(super) fn of(c: char) -> Self {
        Self {
            ranges: vec![(c, c)],
            ..Self::default()
        }
    }
}

impl Class {
    fn contains(self, c: char) -> bool {
        let found = match self.name {
            ClassName::Digit => c.is_ascii_digit(),
            ClassName::Word => c.is_ascii_alphanumeric() || c == '_',
            ClassName::Space => c.is_whitespace() || c == '\u{feff}',
            ClassName::Letter => c.is_alphabetic(),
            ClassName::Lower => c.is_lowercase(),
            ClassName::Upper => c.is_uppercase(),
            ClassName::Number => c.is_numeric(),
            ClassName::Punctuation => is_punctuation(c),
            ClassName::Control => c.is_control(),
            ClassName::Blank => c.is_whitespace() && !c.is_control(),
            ClassName::LineEnd => matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'),
        };
        found != self.negative
    }
}

/// Beyond ASCII, whatever is no letter, number, space or control is taken for punctuation.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || !(c.is_ascii() || c.is_alphanumeric() || c.is_whitespace() || c.is_control())
}
