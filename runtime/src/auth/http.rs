//! The authentication schemes of HTTP itself: bearer, basic, API key (Smithy 2.0, "Authentication
//! traits").

use crate::encode::{Slash, push_encoded};
use crate::http::{HeaderName, HeaderValue, InvalidHeader, Request};
use crate::identity::{Login, Token};
use crate::primitives::base64;

/// `Authorization: Bearer …` (RFC 6750).
pub(crate) fn bearer(token: &Token, request: &mut Request) -> Result<(), InvalidHeader> {
    let value = format!("Bearer {}", token.token());
    secret(request, "authorization", &value)
}

/// `Authorization: Basic …` (RFC 7617).
pub(crate) fn basic(login: &Login, request: &mut Request) -> Result<(), InvalidHeader> {
    let pair = base64::encode(format!("{}:{}", login.user(), login.password()));
    secret(request, "authorization", &format!("Basic {pair}"))
}

/// A key in a header, after the scheme if there is one.
pub(crate) fn key_in_header(
    name: &str,
    scheme: &str,
    key: &Token,
    request: &mut Request,
) -> Result<(), InvalidHeader> {
    if scheme.is_empty() {
        return secret(request, name, key.token());
    }
    secret(request, name, &format!("{scheme} {}", key.token()))
}

/// A key as a query parameter.
pub(crate) fn key_in_query(name: &str, key: &Token, request: &mut Request) {
    let mut uri = request.uri().to_owned();
    uri.push(if uri.contains('?') { '&' } else { '?' });
    push_encoded(&mut uri, name, Slash::Encode);
    uri.push('=');
    push_encoded(&mut uri, key.token(), Slash::Encode);
    request.set_uri(uri);
}

/// Whether others on the way could read the request: it is not encrypted and leaves the machine.
pub(crate) fn is_exposed(uri: &str) -> bool {
    let Some(rest) = uri.strip_prefix("http://") else {
        return false;
    };
    let host = rest.split(['/', '?']).next().unwrap_or_default();
    let name = match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next(),
        None => host.split(':').next(),
    };
    !matches!(name, Some("localhost" | "127.0.0.1" | "::1"))
}

/// Sets a header whose value `Debug` does not show.
fn secret(request: &mut Request, name: &str, value: &str) -> Result<(), InvalidHeader> {
    request.headers_mut().try_insert(name, value)?;
    let name = HeaderName::try_from(name).ok();
    let headers = request.headers_mut().as_map_mut();
    if let Some(value) = name.and_then(|name| headers.get_mut(name)) {
        HeaderValue::set_sensitive(value, true);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Method;
    use crate::primitives::SdkBody;

    fn request(uri: &str) -> Request {
        Request::new(Method::GET, uri, SdkBody::empty())
    }

    #[test]
    fn headers() {
        let mut sent = request("https://a.com/");
        bearer(&"abc".into(), &mut sent).unwrap();
        assert_eq!(sent.headers().get("authorization"), Some("Bearer abc"));
        basic(&Login::new("Aladdin", "open sesame"), &mut sent).unwrap();
        assert_eq!(
            sent.headers().get("authorization"),
            Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
        );
        key_in_header("x-key", "", &"abc".into(), &mut sent).unwrap();
        assert_eq!(sent.headers().get("x-key"), Some("abc"));
        key_in_header("authorization", "Key", &"abc".into(), &mut sent).unwrap();
        assert_eq!(sent.headers().get("authorization"), Some("Key abc"));
        let value = sent.headers().as_map().get("x-key").unwrap();
        assert!(value.is_sensitive());
        assert!(bearer(&"a\nb".into(), &mut sent).is_err());
        assert!(!format!("{sent:?}").contains("abc"), "{sent:?}");
    }

    #[test]
    fn queries() {
        let mut sent = request("https://a.com/x");
        key_in_query("api key", &"a/b".into(), &mut sent);
        assert_eq!(sent.uri(), "https://a.com/x?api%20key=a%2Fb");
        key_in_query("k", &"c".into(), &mut sent);
        assert_eq!(sent.uri(), "https://a.com/x?api%20key=a%2Fb&k=c");
    }

    #[test]
    fn plain_http_is_for_the_own_machine() {
        for safe in [
            "https://a.com/",
            "http://localhost:8000/x",
            "http://127.0.0.1",
            "http://[::1]:80/",
        ] {
            assert!(!is_exposed(safe), "{safe}");
        }
        for exposed in ["http://a.com", "http://localhost.a.com/", "http://[::2]/"] {
            assert!(is_exposed(exposed), "{exposed}");
        }
    }
}
