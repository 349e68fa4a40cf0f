//! Finds the token at an offset. It keeps no state, so that the parser can look ahead and go back.

use super::token::{Kind, Token};

/// The token that begins at byte `start`, which lies between two characters.
pub(super) fn token(text: &str, start: usize) -> Token {
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let (kind, length) = match rest {
        [] => (Kind::End, 0),
        [b' ' | b'\t', ..] => (Kind::Space, count(rest, |b| matches!(b, b' ' | b'\t'))),
        [b'\r', b'\n', ..] => (Kind::Newline, 2),
        [b'\n' | b'\r', ..] => (Kind::Newline, 1),
        [b'/', b'/', b'/', ..] => (Kind::Doc, line(rest)),
        [b'/', b'/', ..] => (Kind::Comment, line(rest)),
        [b'"', b'"', b'"', ..] => text_block(rest),
        [b'"', ..] => string(rest),
        [b':', b'=', ..] => (Kind::Walrus, 2),
        [b'-' | b'0'..=b'9', ..] => number(rest),
        [b'a'..=b'z' | b'A'..=b'Z' | b'_', ..] => identifier(rest),
        [first, ..] => match punctuation(*first) {
            Some(kind) => (kind, 1),
            None => (Kind::Unknown, character(text, start)),
        },
    };
    let end = start + length;
    Token { kind, start, end }
}

fn punctuation(byte: u8) -> Option<Kind> {
    Some(match byte {
        b',' => Kind::Comma,
        b'.' => Kind::Dot,
        b'#' => Kind::Pound,
        b'$' => Kind::Dollar,
        b':' => Kind::Colon,
        b'=' => Kind::Equal,
        b'@' => Kind::At,
        b'{' => Kind::OpenBrace,
        b'}' => Kind::CloseBrace,
        b'[' => Kind::OpenBracket,
        b']' => Kind::CloseBracket,
        b'(' => Kind::OpenParen,
        b')' => Kind::CloseParen,
        _ => return None,
    })
}

/// Bytes up to the first that does not fit.
fn count(bytes: &[u8], fits: impl Fn(u8) -> bool) -> usize {
    let end = bytes.iter().position(|byte| !fits(*byte));
    end.unwrap_or(bytes.len())
}

fn line(rest: &[u8]) -> usize {
    count(rest, |byte| !matches!(byte, b'\n' | b'\r'))
}

fn character(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    rest.chars().next().map_or(1, char::len_utf8)
}

/// Underscores alone are no identifier.
fn identifier(rest: &[u8]) -> (Kind, usize) {
    let length = count(rest, |byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let underscores = count(rest, |byte| byte == b'_');
    let starts = rest.get(underscores).copied().unwrap_or_default();
    if starts.is_ascii_alphanumeric() {
        (Kind::Identifier, length)
    } else {
        (Kind::Unknown, underscores)
    }
}

/// As in JSON. A minus without a digit is no number.
fn number(rest: &[u8]) -> (Kind, usize) {
    let digits = |from: usize| count(rest.get(from..).unwrap_or_default(), |b| b.is_ascii_digit());
    let sign = usize::from(rest.first() == Some(&b'-'));
    let mut end = sign;
    match rest.get(end) {
        Some(b'0') => end += 1,
        Some(b'1'..=b'9') => end += digits(end),
        _ => return (Kind::Unknown, sign),
    }
    if rest.get(end) == Some(&b'.') {
        match digits(end + 1) {
            0 => {}
            fraction => end += 1 + fraction,
        }
    }
    if matches!(rest.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(rest.get(end + 1), Some(b'+' | b'-')));
        match digits(end + 1 + sign) {
            0 => {}
            exponent => end += 1 + sign + exponent,
        }
    }
    (Kind::Number, end)
}

fn string(rest: &[u8]) -> (Kind, usize) {
    let mut at = 1;
    loop {
        match rest.get(at) {
            Some(b'"') => return (Kind::String, at + 1),
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
            None => return (Kind::Unclosed, rest.len()),
        }
    }
}

fn text_block(rest: &[u8]) -> (Kind, usize) {
    let mut at = 3;
    loop {
        match rest.get(at..) {
            Some([b'"', b'"', b'"', ..]) => return (Kind::TextBlock, at + 3),
            Some([b'\\', ..]) => at += 2,
            Some([_, ..]) => at += 1,
            _ => return (Kind::Unclosed, rest.len()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(Kind, &str)> {
        let mut found = Vec::new();
        let mut at = 0;
        loop {
            let token = token(text, at);
            if token.kind == Kind::End {
                return found;
            }
            assert!(token.end > token.start, "no progress at {at} in {text:?}");
            found.push((token.kind, &text[token.start..token.end]));
            at = token.end;
        }
    }

    #[test]
    fn tokens_of_a_statement() {
        use Kind::*;
        let expected = [
            (At, "@"),
            (Identifier, "a"),
            (Dot, "."),
            (Identifier, "_b1"),
            (Pound, "#"),
            (Identifier, "C"),
            (OpenParen, "("),
            (String, r#""x\"y""#),
            (CloseParen, ")"),
            (Space, " \t"),
            (Walrus, ":="),
            (Colon, ":"),
            (Newline, "\r\n"),
            (Doc, "/// d"),
            (Newline, "\n"),
            (Comment, "// c"),
        ];
        assert_eq!(kinds("@a._b1#C(\"x\\\"y\") \t:=:\r\n/// d\n// c"), expected);
    }

    #[test]
    fn numbers_follow_the_grammar_of_json() {
        use Kind::*;
        for whole in ["0", "-1", "10.5", "1e+2", "1.0E-10", "-0.0e9"] {
            assert_eq!(kinds(whole), [(Number, whole)]);
        }
        assert_eq!(kinds("01"), [(Number, "0"), (Number, "1")]);
        assert_eq!(kinds("1."), [(Number, "1"), (Dot, ".")]);
        assert_eq!(kinds("1e"), [(Number, "1"), (Identifier, "e")]);
        assert_eq!(kinds("-x"), [(Unknown, "-"), (Identifier, "x")]);
    }

    #[test]
    fn strings_end_at_the_first_quote_that_is_not_escaped() {
        use Kind::*;
        assert_eq!(
            kinds(r#""a\\"b"#),
            [(String, r#""a\\""#), (Identifier, "b")]
        );
        assert_eq!(
            kinds("\"\"\"\n\\\"\"\" \"\"\""),
            [(TextBlock, "\"\"\"\n\\\"\"\" \"\"\"")]
        );
        assert_eq!(kinds("\"a\n"), [(Unclosed, "\"a\n")]);
        assert_eq!(kinds("\"\\"), [(Unclosed, "\"\\")]);
        assert_eq!(kinds("\"\"\"\""), [(Unclosed, "\"\"\"\"")]);
    }

    #[test]
    fn what_begins_no_token_is_unknown() {
        use Kind::*;
        assert_eq!(kinds("é%"), [(Unknown, "é"), (Unknown, "%")]);
        assert_eq!(kinds("__ "), [(Unknown, "__"), (Space, " ")]);
        assert_eq!(kinds("__1"), [(Identifier, "__1")]);
    }
}
