//! The file with the token of a sign-in: `~/.aws/sso/cache/<SHA-1 of the session>.json`.

use std::fmt::Write;
use std::time::SystemTime;

use sha1::{Digest, Sha1};

use super::SignIn;
use crate::identity::credentials::Secret;
use crate::identity::json_object::Object;
use crate::identity::profile::home;
use crate::identity::{Os, blocking};
use crate::primitives::{DateTime, DateTimeFormat};
use crate::trace;

/// A token as the file holds it. What is not known stays in the file.
pub(super) struct CachedToken {
    path: String,
    object: Object,
    pub(super) access_token: Secret,
    pub(super) expires_at: SystemTime,
    pub(super) renewal: Option<Renewal>,
}

/// What a token is renewed with.
pub(super) struct Renewal {
    pub(super) client_id: String,
    pub(super) client_secret: Secret,
    pub(super) refresh_token: Secret,
    /// Until when the client may ask.
    pub(super) until: SystemTime,
}

impl CachedToken {
    /// Reads the token of a sign-in. Errors are texts that name the file and show nothing of it.
    pub(super) async fn read(os: &Os, sign_in: &SignIn) -> Result<Self, String> {
        let path = path(os, sign_in).ok_or("there is no home directory: set HOME")?;
        let (file, system) = (path.clone(), os.clone());
        let read = blocking::run(move || {
            let bytes = system.read(&file)?;
            Ok::<_, std::io::Error>((bytes, system.is_exposed(&file)))
        });
        let (bytes, exposed) = read
            .await
            .unwrap_or_else(|| Err(std::io::Error::other("no thread could be started")))
            .map_err(|error| format!("the token file {path} cannot be read: {error}"))?;
        let bytes = bytes.ok_or_else(|| format!("there is no token file {path}"))?;
        if exposed {
            trace::warn(&format!(
                "other users can read the token file {path}: `chmod 600` it"
            ));
        }
        let wrong = |why| format!("the token file {path} is of no use: {why}");
        Self::parse(&bytes, path.clone()).map_err(wrong)
    }

    fn parse(text: &[u8], path: String) -> Result<Self, String> {
        let object = Object::parse(text)?;
        let access_token = Secret(object.required("accessToken")?.to_owned());
        let expires_at = object.time("expiresAt")?;
        let expires_at = expires_at.ok_or("`expiresAt` is missing or empty")?;
        let parts = (
            object.owned("clientId")?,
            object.owned("clientSecret")?.map(Secret),
            object.owned("refreshToken")?.map(Secret),
            object.time("registrationExpiresAt")?,
        );
        let renewal = match parts {
            (Some(client_id), Some(client_secret), Some(refresh_token), Some(until)) => {
                Some(Renewal {
                    client_id,
                    client_secret,
                    refresh_token,
                    until,
                })
            }
            _ => None,
        };
        Ok(Self {
            path,
            object,
            access_token,
            expires_at,
            renewal,
        })
    }

    /// Writes a new token into the file, which its owner alone may read.
    pub(super) async fn replace(
        mut self,
        os: &Os,
        access_token: &str,
        expires_at: SystemTime,
        refresh_token: Option<&str>,
    ) -> Result<(), String> {
        let path = self.path;
        let time = DateTime::from_secs(DateTime::from(expires_at).secs());
        let time = time
            .fmt(DateTimeFormat::DateTime)
            .map_err(|_| "the new token's expiration is no time".to_owned())?;
        self.object.set("accessToken", access_token.to_owned());
        self.object.set("expiresAt", time);
        if let Some(token) = refresh_token {
            self.object.set("refreshToken", token.to_owned());
        }
        let json = self.object.to_json();
        let json = json.ok_or_else(|| format!("the token file {path} nests too deep"))?;
        let (file, system) = (path.clone(), os.clone());
        blocking::run(move || system.write_private(&file, &json))
            .await
            .unwrap_or_else(|| Err(std::io::Error::other("no thread could be started")))
            .map_err(|error| format!("the token file {path} cannot be written: {error}"))
    }
}

/// Where the token of a sign-in is.
fn path(os: &Os, sign_in: &SignIn) -> Option<String> {
    let mut name = String::with_capacity(45);
    for byte in Sha1::digest(sign_in.key()) {
        let _ = write!(name, "{byte:02x}");
    }
    name.push_str(".json");
    home(os).map(|home| os.join(&home, &[".aws", "sso", "cache", &name]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn files_are_named_after_session_or_url() {
        let os = Os::empty().with_variable("HOME", "/h");
        let mut sign_in = SignIn {
            session: Some("admin".to_owned()),
            start_url: "https://d-abc123.awsapps.com/start".to_owned(),
            region: "us-east-1".to_owned(),
        };
        let at = |name: &str| Some(format!("/h/.aws/sso/cache/{name}.json"));
        assert_eq!(
            path(&os, &sign_in),
            at("d033e22ae348aeb5660fc2140aec35850c4da997")
        );
        sign_in.session = None;
        assert_eq!(
            path(&os, &sign_in),
            at("40a89917e3175433e361b710a9d43528d7f1890a")
        );
        assert_eq!(path(&Os::empty(), &sign_in), None);
    }

    proptest! {
        #[test]
        fn any_file_gives_a_token_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = CachedToken::parse(&bytes, String::new());
        }
    }
}
