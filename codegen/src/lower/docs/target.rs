//! Targets of links that may stand in rustdoc.

use super::tree::visible;

/// A target that leaves the crate: `https`, `http` or `mailto`, with every character that could end
/// a Markdown link percent-encoded.
pub(super) fn url(target: &str) -> Option<String> {
    let target = target.trim();
    let target = match target.strip_prefix("//") {
        Some(rest) => format!("https://{rest}"),
        None => target.to_owned(),
    };
    let lower = target.get(..8).unwrap_or(&target).to_ascii_lowercase();
    let known = ["https://", "http://", "mailto:"]
        .into_iter()
        .find(|s| lower.starts_with(s))?;
    (target.len() > known.len()).then(|| visible(&target).bytes().fold(String::new(), encode))
}

fn encode(mut out: String, byte: u8) -> String {
    let safe = byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'*+,;=%".contains(&byte);
    if safe {
        out.push(char::from(byte));
    } else {
        out.push_str(&format!("%{byte:02X}"));
    }
    out
}

/// What a resolver gave, if it is a path of Rust (with an optional disambiguator and fragment).
pub(super) fn rust_path(path: &str) -> Option<String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_:#@!-".contains(c);
    (!path.is_empty() && path.chars().all(allowed)).then(|| path.to_owned())
}
