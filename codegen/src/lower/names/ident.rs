//! [`Ident`]: text that is known to be a Rust identifier.

use std::fmt;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// Keywords, strict and reserved, of every edition up to 2024, that `r#` makes usable.
const RAW: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that may not be raw identifiers.
const NEVER: [&str; 5] = ["Self", "_", "crate", "self", "super"];

/// The longest identifier in bytes; a longer name is cut and ends in a hash of the whole.
const LONGEST: usize = 120;

/// A valid Rust identifier: ASCII, never a bare keyword, never empty.
///
/// A keyword is spelled raw (`r#type`); the few that cannot be raw get a trailing underscore
/// (`self_`). It compares and prints as it is spelled in code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(Box<str>);

impl Ident {
    /// Makes an identifier of any text: drops what may not be in one, puts `_` before a leading
    /// digit, escapes keywords. Text with nothing usable becomes `fallback`, made the same way.
    pub fn sanitize(text: &str, fallback: &str) -> Self {
        let mut name = usable(text);
        if name.is_empty() {
            name = usable(fallback);
        }
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert(0, '_');
        }
        shorten(&mut name);
        escape(name)
    }

    /// As it is spelled in Rust code: `r#type`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Without the raw marker: `type`. What file names and documentation show.
    pub fn bare(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }

    /// The identifier of `prefix` followed by this one: `set_` + `r#type` → `set_type`.
    pub fn prefixed(&self, prefix: &str) -> Self {
        Self::sanitize(&format!("{prefix}{}", self.bare()), "_")
    }

    /// The identifier of this one followed by `suffix`: `GetThing` + `Output` → `GetThingOutput`.
    pub fn suffixed(&self, suffix: &str) -> Self {
        Self::sanitize(&format!("{}{suffix}", self.bare()), "_")
    }
}

/// Keeps letters, digits and underscores of the ASCII set.
fn usable(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect()
}

/// Cuts a name that is too long and appends a hash, so that two long names stay apart.
fn shorten(name: &mut String) {
    if name.len() <= LONGEST {
        return;
    }
    // FNV-1a: stable on every machine and version, unlike the standard hasher.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let upper = name.starts_with(|c: char| c.is_ascii_uppercase());
    name.truncate(LONGEST - 17);
    if upper {
        name.push_str(&format!("X{hash:016X}"));
    } else {
        name.push_str(&format!("_{hash:016x}"));
    }
}

fn escape(name: String) -> Ident {
    if NEVER.contains(&name.as_str()) {
        Ident(format!("{name}_").into())
    } else if RAW.contains(&name.as_str()) {
        Ident(format!("r#{name}").into())
    } else {
        Ident(name.into())
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Ident {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<&Ident> for proc_macro2::Ident {
    fn from(ident: &Ident) -> Self {
        match ident.0.strip_prefix("r#") {
            Some(bare) => Self::new_raw(bare, Span::call_site()),
            None => Self::new(&ident.0, Span::call_site()),
        }
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        proc_macro2::Ident::from(self).to_tokens(tokens);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keywords_are_escaped() {
        for (text, spelled, bare) in [
            ("type", "r#type", "type"),
            ("match", "r#match", "match"),
            ("gen", "r#gen", "gen"),
            ("union", "union", "union"),
            ("self", "self_", "self_"),
            ("Self", "Self_", "Self_"),
            ("crate", "crate_", "crate_"),
            ("super", "super_", "super_"),
            ("_", "__", "__"),
            ("2xx", "_2xx", "_2xx"),
            ("", "value", "value"),
            ("日本", "value", "value"),
            ("a b\u{202e}\"#", "ab", "ab"),
        ] {
            let ident = Ident::sanitize(text, "value");
            assert_eq!((ident.as_str(), ident.bare()), (spelled, bare), "{text}");
        }
    }

    #[test]
    fn affixes_use_the_bare_name() {
        let ident = Ident::sanitize("type", "value");
        assert_eq!(ident.prefixed("set_").as_str(), "set_type");
        assert_eq!(ident.suffixed("_value").as_str(), "type_value");
    }

    #[test]
    fn very_long_names_are_cut_and_stay_apart() {
        let (one, two) = ("a".repeat(65_536), format!("{}b", "a".repeat(65_535)));
        let (one, two) = (Ident::sanitize(&one, "v"), Ident::sanitize(&two, "v"));
        assert!(one.as_str().len() <= LONGEST && one != two);
    }

    proptest! {
        #[test]
        fn any_text_becomes_an_identifier(text in any::<String>(), fallback in any::<String>()) {
            let ident = Ident::sanitize(&text, &fallback);
            prop_assert!(syn::parse_str::<syn::Ident>(ident.as_str()).is_ok(), "{ident}");
            prop_assert_eq!(ident.to_token_stream().to_string(), ident.as_str());
        }

        #[test]
        fn any_word_becomes_an_identifier(text in "[a-zA-Z_0-9]{0,9}") {
            let ident = Ident::sanitize(&text, "value");
            prop_assert!(syn::parse_str::<syn::Ident>(ident.as_str()).is_ok(), "{ident}");
        }
    }
}
