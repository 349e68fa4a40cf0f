//! What protocols share in telling one error response from another.

use crate::codec::json::read_error_body;
use crate::error::{ErrorMetadata, request_id};
use crate::http::Response;

/// How much of a body that is not of the protocol's format is shown as message, in bytes.
const EXCERPT: usize = 500;

/// The error's name in what services send for it: `aws.ns#Name:http://…` is `Name`.
pub(crate) fn error_name(sent: &str) -> &str {
    let before_colon = sent.split(':').next().unwrap_or_default();
    before_colon.rsplit('#').next().unwrap_or_default().trim()
}

/// The metadata of an error response. What it does not tell is made up for: the status stands for
/// the code, the beginning of a body that could not be read for the message.
pub(crate) fn error_metadata(
    response: &Response,
    code: Option<&str>,
    message: Option<String>,
    unread_body: &[u8],
) -> ErrorMetadata {
    let code = code.map(error_name).filter(|name| !name.is_empty());
    let builder = ErrorMetadata::builder().http_status(response.status());
    let builder = match code {
        Some(code) => builder.code(code),
        None => builder.code(response.status().as_str()),
    };
    let builder = match message.or_else(|| excerpt(unread_body)) {
        Some(message) => builder.message(message),
        None => builder,
    };
    match request_id(response.headers()) {
        Some(id) => builder.request_id(id).build(),
        None => builder.build(),
    }
}

/// The metadata of an error response of the protocols that name errors in either of two places: the
/// header `x-amzn-errortype`, else the body's `__type` or `code`.
pub(crate) fn json_error_metadata(response: &Response, body: &[u8]) -> ErrorMetadata {
    let header = response.headers().get("x-amzn-errortype");
    match read_error_body(body) {
        Some(read) => {
            let code = header.or(read.kind.as_deref()).or(read.code.as_deref());
            error_metadata(response, code, read.message, &[])
        }
        None => error_metadata(response, header, None, body),
    }
}

/// The beginning of a body, as text; `None` for an empty one.
fn excerpt(body: &[u8]) -> Option<String> {
    let body = body.trim_ascii();
    let shown = body.get(..EXCERPT).unwrap_or(body);
    let mut text = String::from_utf8_lossy(shown).into_owned();
    if shown.len() < body.len() {
        // The cut may have halved a character.
        text.truncate(text.trim_end_matches(char::REPLACEMENT_CHARACTER).len());
        text.push('…');
    }
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::StatusCode;
    use crate::primitives::SdkBody;

    #[test]
    fn names_are_cut_out() {
        for sent in [
            "FooError",
            "FooError:http://internal.example.com/coral/",
            "aws.protocoltests.restjson#FooError",
            "aws.protocoltests.restjson#FooError:http://internal.example.com/#x",
            " FooError ",
        ] {
            assert_eq!(error_name(sent), "FooError");
        }
    }

    #[test]
    fn what_is_not_told_is_made_up_for() {
        let mut response = Response::new(StatusCode::BAD_GATEWAY, SdkBody::empty());
        response
            .headers_mut()
            .try_insert("x-amzn-requestid", "id-1")
            .unwrap();
        let html = format!("<html>{}é", "x".repeat(493));
        let meta = error_metadata(&response, Some(":"), None, html.as_bytes());
        assert_eq!(meta.code(), Some("502"));
        assert_eq!(
            meta.message(),
            Some(format!("<html>{}…", "x".repeat(493)).as_str())
        );
        assert_eq!(
            (meta.request_id(), meta.http_status()),
            (Some("id-1"), Some(StatusCode::BAD_GATEWAY))
        );
        let meta = error_metadata(&response, None, None, b" \n");
        assert_eq!((meta.code(), meta.message()), (Some("502"), None));
    }
}
