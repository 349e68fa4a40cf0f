//! Secrets taken out of texts, by the names of members. What is malformed loses more, never less.

use super::REDACTED;
use crate::encode::decode;
use crate::primitives::Document;

/// Parameters, as `a=b&c=d`. The last part of a dotted name counts, as in the query protocols.
pub(super) fn form(text: &str, secret: &dyn Fn(&str) -> bool) -> String {
    let pairs = text.split('&').map(|pair| {
        let name = pair.split('=').next().unwrap_or(pair);
        let decoded = decode(name.trim(), true);
        let last = decoded.rsplit('.').next().unwrap_or(&decoded);
        match pair.contains('=') && (secret(last) || secret(&decoded)) {
            true => format!("{name}={REDACTED}"),
            false => pair.to_owned(),
        }
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// Members of objects, at any depth; also in JSON that is the text of a member.
pub(super) fn json(text: &str, secret: &dyn Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('"') {
        let (before, from) = split(rest, start);
        let (token, after) = split(from, string_end(from));
        out.push_str(before);
        let value = after.trim_start().strip_prefix(':').map(str::trim_start);
        let Some(value) = value else {
            out.push_str(&inner(token, secret));
            rest = after;
            continue;
        };
        let colon = split(after, after.len() - value.len()).0;
        out.push_str(token);
        out.push_str(colon);
        if secret(&unquoted(token)) && !value.starts_with("null") {
            out.push('"');
            out.push_str(REDACTED);
            out.push('"');
            rest = split(value, value_end(value)).1;
        } else {
            rest = value;
        }
    }
    out.push_str(rest);
    out
}

/// A string in JSON that holds JSON itself, without its secrets.
fn inner(token: &str, secret: &dyn Fn(&str) -> bool) -> String {
    let text = unquoted(token);
    if !text.trim_start().starts_with(['{', '[']) {
        return token.to_owned();
    }
    let redacted = json(&text, secret);
    if redacted == text {
        return token.to_owned();
    }
    let quoted = crate::codec::json::document_to_vec(&Document::String(redacted));
    let quoted = quoted.ok().and_then(|bytes| String::from_utf8(bytes).ok());
    quoted.unwrap_or_else(|| format!("\"{REDACTED}\""))
}

/// The length of a string that begins here, with its quotes.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a value that begins here.
fn value_end(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(c) = split(text, at).1.chars().next() {
        match c {
            '"' => at += string_end(split(text, at).1),
            '{' | '[' => {
                depth += 1;
                at += 1;
            }
            '}' | ']' if depth == 0 => return at,
            '}' | ']' => {
                depth -= 1;
                at += 1;
            }
            ',' if depth == 0 => return at,
            c => at += c.len_utf8(),
        }
        if depth == 0 && matches!(c, '"' | '}' | ']') {
            return at;
        }
    }
    text.len()
}

/// The text of a string.
fn unquoted(token: &str) -> String {
    match crate::codec::json::parse_document(token.as_bytes()) {
        Ok(Document::String(text)) => text,
        _ => token.trim_matches('"').to_owned(),
    }
}

/// Elements by their local names, with all that is inside of them.
pub(super) fn xml(text: &str, secret: &dyn Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let (before, from) = split(rest, start);
        out.push_str(before);
        let end = from.find('>').map_or(from.len(), |end| end + 1);
        let (tag, after) = split(from, end);
        out.push_str(tag);
        rest = after;
        let stop = |c: char| c.is_whitespace() || matches!(c, '/' | '>');
        let name = tag.trim_start_matches('<');
        let name = name.split(stop).next().unwrap_or_default();
        let local = name.rsplit(':').next().unwrap_or(name);
        if !local.is_empty() && secret(local) && !tag.ends_with("/>") {
            out.push_str(REDACTED);
            let close = rest.find(&format!("</{name}"));
            rest = split(rest, close.unwrap_or(rest.len())).1;
        }
    }
    out.push_str(rest);
    out
}

fn split(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn secret(name: &str) -> bool {
        name.eq_ignore_ascii_case("token")
    }

    #[test]
    fn members_of_json_lose_their_values() {
        for (text, redacted) in [
            (
                r#"{"token":"s3cret","a":1}"#,
                r#"{"token":"REDACTED","a":1}"#,
            ),
            (r#"{ "TOKEN" : "a\"b" }"#, r#"{ "TOKEN" : "REDACTED" }"#),
            (
                r#"[{"token":{"x":["}","s"]}},2]"#,
                r#"[{"token":"REDACTED"},2]"#,
            ),
            (
                r#"{"token":12.5,"b":[1]}"#,
                r#"{"token":"REDACTED","b":[1]}"#,
            ),
            (r#"{"token":null}"#, r#"{"token":null}"#),
            (r#"{"t\u006fken":"s"}"#, r#"{"t\u006fken":"REDACTED"}"#),
            (r#"{"a":"token","b":"é"}"#, r#"{"a":"token","b":"é"}"#),
            (
                r#"{"a":"{\"token\":\"s\"}"}"#,
                r#"{"a":"{\"token\":\"REDACTED\"}"}"#,
            ),
            (r#"{"token":"no end"#, r#"{"token":"REDACTED""#),
            (r#"{"token":["no","end"#, r#"{"token":"REDACTED""#),
        ] {
            assert_eq!(json(text, &secret), redacted);
        }
    }

    #[test]
    fn elements_and_parameters_lose_their_values() {
        for (text, redacted) in [
            (
                "<a><Token>s</Token><b/></a>",
                "<a><Token>REDACTED</Token><b/></a>",
            ),
            (
                "<n:token x='1'><c>s</c></n:token>",
                "<n:token x='1'>REDACTED</n:token>",
            ),
            ("<token/>x", "<token/>x"),
            ("<token>s", "<token>REDACTED"),
        ] {
            assert_eq!(xml(text, &secret), redacted);
        }
        for (text, redacted) in [
            (
                "a=b&To%6ben=s&c.1.token=s",
                "a=b&To%6ben=REDACTED&c.1.token=REDACTED",
            ),
            ("token", "token"),
        ] {
            assert_eq!(form(text, &secret), redacted);
        }
    }

    proptest! {
        #[test]
        fn no_value_stays(before in ".{0,20}", value in "[a-z0-9]{8}", after in ".{0,20}") {
            prop_assume!(!before.contains('"') && !before.contains('<'));
            let text = format!(r#"{before}{{"token": "{value}"{after}"#);
            let quoted = format!("\"{value}\"");
            prop_assert!(!json(&text, &secret).contains(&quoted));
            let text = format!("{before}<token>{value}</token>{after}");
            let inside = format!(">{value}<");
            prop_assert!(!xml(&text, &secret).contains(&inside));
        }
    }
}
