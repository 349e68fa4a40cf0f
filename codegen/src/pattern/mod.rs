//! Regular expressions of the `pattern` trait: ECMA 262, without back references.
//!
//! A pattern is compiled to a small program that is run over the text with all its states at once, so that
//! no pattern and no text takes more than their product. [`Patterns`] bounds that, too, for a whole model.

mod compile;
mod matcher;
mod parser;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

/// Steps that all matches of one model may take together.
const MAX_STEPS: u64 = 20_000_000;

/// Instructions that all patterns of one model may have together.
const MAX_INSTRUCTIONS: usize = 1_000_000;

/// A compiled pattern.
#[derive(Clone, Debug)]
pub struct Pattern {
    program: compile::Program,
}

/// Why a text gives no [`Pattern`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternError {
    /// It is no regular expression; what is wrong, in a few words.
    Invalid(String),
    /// It may be one, but is too large, or uses what is not evaluated here.
    Unsupported,
}

impl Pattern {
    /// Parses and compiles a pattern.
    ///
    /// # Errors
    /// When the text is no pattern, or one that is not evaluated.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let program = compile::compile(&parser::parse(text)?)?;
        Ok(Self { program })
    }

    /// Whether the pattern matches a part of the text. `None` when that takes more steps than are left;
    /// otherwise they are taken off.
    #[must_use]
    pub fn matches(&self, text: &str, steps: &Cell<u64>) -> Option<bool> {
        matcher::matches(&self.program, text, steps)
    }
}

/// The patterns of a model, each compiled once.
pub struct Patterns {
    known: RefCell<HashMap<String, Option<Pattern>>>,
    /// Steps that are left for matches.
    steps: Cell<u64>,
    /// Instructions that are left for patterns not seen yet.
    instructions: Cell<usize>,
}

impl Default for Patterns {
    fn default() -> Self {
        Self {
            known: RefCell::default(),
            steps: Cell::new(MAX_STEPS),
            instructions: Cell::new(MAX_INSTRUCTIONS),
        }
    }
}

impl Patterns {
    /// Whether a text may match a pattern: also when the pattern is not understood, or when all patterns
    /// together have taken too long.
    #[must_use]
    pub fn may_match(&self, pattern: &str, text: &str) -> bool {
        if self.steps.get() == 0 {
            return true;
        }
        let mut known = self.known.borrow_mut();
        let compiled = match known.get(pattern) {
            Some(compiled) => compiled,
            None => {
                let compiled = Pattern::parse(pattern).ok();
                let size = compiled
                    .as_ref()
                    .map_or(0, |pattern| pattern.program.code.len());
                let left = self.instructions.get().checked_sub(size);
                let compiled = compiled.filter(|_| left.is_some());
                self.instructions.set(left.unwrap_or_default());
                known.entry(pattern.to_owned()).or_insert(compiled)
            }
        };
        let result = compiled
            .as_ref()
            .map(|pattern| pattern.matches(text, &self.steps));
        result.flatten().unwrap_or(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        let steps = Cell::new(MAX_STEPS);
        Pattern::parse(pattern)
            .unwrap()
            .matches(text, &steps)
            .unwrap()
    }

    #[test]
    fn patterns_match_as_ecma_262_says() {
        let cases: [(&str, &[&str], &[&str]); 27] = [
            (r"^[\uD800\uDC00-\uDBFF\uDFFF]$", &["😀"], &["a"]),
            ("", &["", "a"], &[]),
            ("^$", &[""], &["a"]),
            ("b", &["abc"], &["ac"]),
            ("^a|b$", &["ax", "xb"], &["xa", "bx"]),
            ("^(a|bc)+$", &["abca"], &["ab", ""]),
            ("^a{2}$", &["aa"], &["a", "aaa"]),
            ("^a{2,}$", &["aa", "aaaa"], &["a"]),
            ("^a{1,3}b?$", &["aaab", "a"], &["aaaa"]),
            ("^a*?b$", &["aaab", "b"], &["a"]),
            ("^[a-c_-]+$", &["ab-_"], &["d", ""]),
            ("^[^a-c]$", &["d", "é"], &["a", ""]),
            (r"^\d{3}-\w\s\S\D\W$", &["123-a bc!"], &["12-a bc!"]),
            (r"^[\w.+-]+@[\w-]+\.[a-z]+$", &["a.b+c@d-e.org"], &["a@b"]),
            ("^(?:a)(?<x>b)$", &["ab"], &["a"]),
            ("^(?!aws:).*$", &["a", ""], &["aws:x"]),
            ("^(?=.*[0-9]).{3}$", &["a1b"], &["abc"]),
            ("(?<=a)b", &["ab"], &["cb"]),
            ("(?<!a)b", &["cb", "b"], &["ab"]),
            (r"\bcat\b", &["a cat."], &["cats"]),
            (r"^\u00e9\x41\u{1F600}$", &["éA😀"], &["eA😀"]),
            (
                r"^[\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}\r\n\t]*$",
                &["a b\té"],
                &["\u{1}"],
            ),
            (r"^\p{L}+\P{L}$", &["äb1"], &["1"]),
            (r"^[\p{L}\p{N}\s]+$", &["ä 1"], &["!"]),
            (".", &["a"], &["\n", ""]),
            (r"^[\s\S]*$", &["a\nb"], &[]),
            (r"^(a*)*$", &["", "aaa"], &["b"]),
        ];
        for (pattern, fine, wrong) in cases {
            for text in fine {
                assert!(matches(pattern, text), "{pattern} {text:?}");
            }
            for text in wrong {
                assert!(!matches(pattern, text), "{pattern} {text:?}");
            }
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for text in [
            "(", ")", "a**", "[b-a]", "[a", "*a", "a{3,2}", "\\", "(?<n", "+", "(?:",
        ] {
            let error = Pattern::parse(text).unwrap_err();
            assert!(
                matches!(error, PatternError::Invalid(_)),
                "{text}: {error:?}"
            );
        }
        let deep = "(".repeat(100_000);
        for text in [
            r"(a)\1",
            "(?i)a",
            "a{99999}",
            "((a{999}){999}){999}",
            r"\p{Nope}",
            &deep,
        ] {
            assert_eq!(
                Pattern::parse(text).unwrap_err(),
                PatternError::Unsupported,
                "{text:.20}"
            );
        }
    }

    #[test]
    fn no_pattern_takes_long() {
        let text = "a".repeat(1_000_000);
        let patterns = Patterns::default();
        let start = std::time::Instant::now();
        for pattern in ["^(a+)+$", "^(a|a)*b$", "(?=(a*)*b)a", "(a{0,999}){0,9}b"] {
            let _ = patterns.may_match(pattern, &text);
        }
        assert!(start.elapsed().as_secs() < 30);
        assert!(patterns.may_match("^b$", &text), "nothing is left");
    }
}
