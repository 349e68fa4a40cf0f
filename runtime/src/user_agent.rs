//! The user agent: which program and which version of it calls, for the service's logs.

use std::borrow::Cow;
use std::fmt;

use crate::http::HeaderValue;
use crate::operation::Service;
use crate::trace;

/// The longest application name that services keep.
const MAX_APP_NAME: usize = 50;

/// The name of the application, shown in the user agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppName(Cow<'static, str>);

/// A name with characters that a user agent cannot hold, or none at all.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidAppName;

impl AppName {
    /// Checks a name: letters, digits and ``!#$%&'*+-.^_`|~``. Services may cut it after 50.
    ///
    /// # Errors
    /// An empty name, or other characters.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Result<Self, InvalidAppName> {
        let name = name.into();
        if name.is_empty() || !name.bytes().all(is_token) {
            return Err(InvalidAppName);
        }
        if name.len() > MAX_APP_NAME {
            trace::warn(
                "the application's name is longer than 50 characters; the user agent has its beginning",
            );
        }
        Ok(Self(name))
    }
}

impl AsRef<str> for AppName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AppName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for InvalidAppName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an application name holds letters, digits and !#$%&'*+-.^_`|~ only")
    }
}

impl std::error::Error for InvalidAppName {}

/// The value of the header, the same for all calls of a client:
/// `smithy-runtime/0.1.0 ua/2.1 api/CleanRoomsML#0.1.0 os/linux lang/rust app/name`.
pub(crate) fn user_agent(service: &Service, app: Option<&AppName>) -> HeaderValue {
    let mut text = format!(
        concat!(
            "smithy-runtime/",
            env!("CARGO_PKG_VERSION"),
            " ua/2.1 api/{}#{} os/{} lang/rust"
        ),
        Token(service.sdk_id),
        Token(service.package_version),
        os(),
    );
    if let Some(AppName(name)) = app {
        let name = name.get(..MAX_APP_NAME).unwrap_or(name);
        text.push_str(" app/");
        text.push_str(name);
    }
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("smithy-runtime"))
}

fn os() -> &'static str {
    match std::env::consts::OS {
        known @ ("linux" | "macos" | "windows" | "ios" | "android") => known,
        _ => "other",
    }
}

/// Prints a text with `_` in place of what a user agent cannot hold.
struct Token<'a>(&'a str);

impl fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self
            .0
            .split_inclusive(|c: char| !c.is_ascii() || !is_token(c as u8))
        {
            let good = part.trim_end_matches(|c: char| !c.is_ascii() || !is_token(c as u8));
            f.write_str(good)?;
            if good.len() < part.len() {
                f.write_str("_")?;
            }
        }
        Ok(())
    }
}

/// RFC 9110, section 5.6.2.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICE: Service = Service {
        shape_name: "AWSStarkControlService",
        sdk_id: "Clean Rööms ML",
        version: "2023-09-06",
        protocols: &[],
        auth: &[],
        endpoint_rules: None,
        package_version: "1.2.3",
    };

    #[test]
    fn it_names_crate_service_system_and_application() {
        let app = AppName::new("shop").unwrap();
        let agent = user_agent(&SERVICE, Some(&app));
        let expected = format!(
            "smithy-runtime/{} ua/2.1 api/Clean_R__ms_ML#1.2.3 os/{} lang/rust app/shop",
            env!("CARGO_PKG_VERSION"),
            os()
        );
        assert_eq!(agent.to_str().unwrap(), expected);
        let long = AppName::new("x".repeat(80)).unwrap();
        let agent = user_agent(&SERVICE, Some(&long));
        assert!(
            agent
                .to_str()
                .unwrap()
                .ends_with(&format!(" app/{}", "x".repeat(50)))
        );
    }

    #[test]
    fn names_that_break_the_header_are_refused() {
        for bad in ["", "a b", "a/b", "a\r\nb", "ä", "a(b)"] {
            assert_eq!(AppName::new(bad), Err(InvalidAppName), "{bad:?}");
        }
    }
}
