//! What stands around members in the documents of the XML protocols.

use super::Outgoing;
use crate::codec::xml::push_escaped;

/// The document of an error, inside of these elements; `body` is the document of its members.
pub(super) fn error_document(
    around: &[&str],
    code: &str,
    error: &Outgoing<'_>,
    body: &[u8],
) -> Vec<u8> {
    let (attributes, members) = inside(body);
    let mut out = Vec::with_capacity(body.len() + 160);
    for name in around {
        open(&mut out, name, b"");
    }
    open(&mut out, "Error", attributes);
    text(&mut out, "Type", error.side());
    text(&mut out, "Code", code);
    if let Some(message) = error.message {
        text(&mut out, "Message", message);
    }
    out.extend_from_slice(members);
    close(&mut out, "Error");
    for name in around.iter().rev() {
        close(&mut out, name);
    }
    out
}

/// A document of these elements, outermost first, with the members of `body` in the innermost.
#[cfg(feature = "protocol-query")]
pub(super) fn rewrapped(around: &[&str], body: &[u8]) -> Vec<u8> {
    let (attributes, members) = inside(body);
    let mut out = Vec::with_capacity(body.len() + 80);
    for (index, name) in around.iter().enumerate() {
        let innermost = index + 1 == around.len();
        open(&mut out, name, if innermost { attributes } else { b"" });
    }
    out.extend_from_slice(members);
    for name in around.iter().rev() {
        close(&mut out, name);
    }
    out
}

/// The attributes of a root element that our writer wrote, and what is inside of it. The writer
/// escapes every `>` of an attribute's value.
pub(super) fn inside(document: &[u8]) -> (&[u8], &[u8]) {
    let end = document.iter().position(|byte| *byte == b'>');
    let Some((tag, rest)) = end.and_then(|end| document.split_at_checked(end)) else {
        return (b"", b"");
    };
    let name = tag.iter().position(|byte| *byte == b' ');
    let (name, attributes) = tag
        .split_at_checked(name.unwrap_or(tag.len()))
        .unwrap_or((tag, b""));
    // `</` and `>` are around the name at the end, `<` before that at the start.
    let inner = rest.len().checked_sub(name.len() + 2);
    let inner = inner.and_then(|end| rest.get(1..end)).unwrap_or_default();
    (attributes, inner)
}

fn open(out: &mut Vec<u8>, name: &str, attributes: &[u8]) {
    out.push(b'<');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(attributes);
    out.push(b'>');
}

fn close(out: &mut Vec<u8>, name: &str) {
    out.extend_from_slice(b"</");
    out.extend_from_slice(name.as_bytes());
    out.push(b'>');
}

fn text(out: &mut Vec<u8>, name: &str, value: &str) {
    open(out, name, b"");
    push_escaped(value, out);
    close(out, name);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inside_of_a_document() {
        for (document, attributes, inner) in [
            ("<a>1</a>", "", "1"),
            ("<ab x=\"&gt;\"><c/></ab>", " x=\"&gt;\"", "<c/>"),
            ("<a></a>", "", ""),
            ("", "", ""),
            ("<a>", "", ""),
        ] {
            let expected = (attributes.as_bytes(), inner.as_bytes());
            assert_eq!(inside(document.as_bytes()), expected, "{document}");
        }
    }

    #[cfg(feature = "protocol-query")]
    #[test]
    fn members_move_into_other_elements() {
        let body = rewrapped(&["b", "c"], b"<a x=\"1\"><d/></a>");
        assert_eq!(body, b"<b><c x=\"1\"><d/></c></b>");
    }
}
