//! The signing suite: folders `sigv4/*`, each with a request and the texts that signing it leads to.
//!
//! `request.txt` is signed with headers and as a link. Every text that the folder has is a case:
//! `header-*.txt` and `query-*.txt`, each of the canonical request, the string to sign, the signature and
//! the signed request. The path and query to sign are those of `header-signed-request.txt`.

mod context;
mod request;

use std::fs;
use std::path::{Path, PathBuf};

use smithy_runtime::auth::sigv4::{
    Payload, SignableRequest, Signature, SigningError, SigningKeyCache, presign, sign,
};

use self::context::Context;
use self::request::Request;
use super::{Case, Group, files, name_of};

/// The texts of one way of signing, as files name them, in the order in which they are computed.
const CANONICAL_REQUEST: &str = "canonical-request";
const STRING_TO_SIGN: &str = "string-to-sign";
const SIGNATURE: &str = "signature";
const SIGNED_REQUEST: &str = "signed-request";

/// Runs the folders.
pub(super) fn run(folder: &Path) -> Result<Vec<Group>, String> {
    let mut header = Vec::new();
    let mut query = Vec::new();
    let requests = files(folder, "sigv4", "txt")?;
    let is_request = |path: &&PathBuf| path.file_name().is_some_and(|name| name == "request.txt");
    for path in requests.iter().filter(is_request) {
        let vector = Vector::read(path.parent().unwrap_or(folder))?;
        vector.check(&mut header, "header", Vector::sign)?;
        vector.check(&mut query, "query", Vector::presign)?;
    }
    let group = |name: &str, cases| Group {
        name: format!("sigv4/{name}"),
        cases,
    };
    Ok(vec![group("header", header), group("query", query)])
}

/// One folder.
struct Vector {
    folder: PathBuf,
    request: Request,
    context: Context,
}

/// What one way of signing gives.
struct Signed {
    signature: Signature,
    request: Request,
}

impl Vector {
    fn read(folder: &Path) -> Result<Self, String> {
        let failed = |error: String| format!("{}: {error}", folder.display());
        let request = |name: &str| match read(&folder.join(name))? {
            Some(text) => Request::parse(&text).map(Some),
            None => Ok(None),
        };
        let given = request("request.txt").map_err(failed)?;
        let mut given = given.ok_or_else(|| failed("there is no request.txt".to_owned()))?;
        // `request.txt` escapes a space, which a request line cannot hold; what is signed has it plain.
        if let Some(signed) = request("header-signed-request.txt").map_err(failed)? {
            given.target = signed.target;
        }
        Ok(Self {
            folder: folder.to_owned(),
            request: given,
            context: Context::read(folder).map_err(failed)?,
        })
    }

    /// Compares the texts of one way of signing.
    fn check(
        &self,
        cases: &mut Vec<Case>,
        way: &str,
        sign: impl FnOnce(&Self) -> Result<Signed, SigningError>,
    ) -> Result<(), String> {
        let signed = sign(self);
        for text in [CANONICAL_REQUEST, STRING_TO_SIGN, SIGNATURE, SIGNED_REQUEST] {
            let path = self.folder.join(format!("{way}-{text}.txt"));
            // Without a scope there is nothing but the canonical request to compare.
            let known = text == CANONICAL_REQUEST || self.context.has_scope;
            let Some(expected) = read(&path)?.filter(|_| known) else {
                continue;
            };
            let failure = match &signed {
                Ok(signed) => signed.difference(text, expected.trim_end())?,
                Err(error) => Some(error.to_string()),
            };
            let name = name_of(&path, "sigv4");
            cases.push(Case { name, failure });
        }
        Ok(())
    }

    fn signable(&self) -> SignableRequest<'_> {
        SignableRequest {
            method: &self.request.method,
            target: &self.request.target,
            payload: Payload::Bytes(self.request.body.as_bytes()),
        }
    }

    fn sign(&self) -> Result<Signed, SigningError> {
        let signed = sign(
            &self.signable(),
            self.request.headers(),
            &self.context.params(),
            &SigningKeyCache::new(),
        )?;
        let headers: Vec<(&str, &str)> = signed.headers().collect();
        let request = self.request.with_headers(&headers);
        let signature = signed.signature;
        Ok(Signed { signature, request })
    }

    fn presign(&self) -> Result<Signed, SigningError> {
        let signed = presign(
            &self.signable(),
            self.request.headers(),
            &self.context.params(),
            self.context.expires_in,
            &SigningKeyCache::new(),
        )?;
        let request = self.request.with_query(&signed.query);
        let signature = signed.signature;
        Ok(Signed { signature, request })
    }
}

impl Signed {
    /// How a text differs from what is expected.
    fn difference(&self, text: &str, expected: &str) -> Result<Option<String>, String> {
        let (found, expected) = match text {
            CANONICAL_REQUEST => (
                self.signature.canonical_request.clone(),
                expected.to_owned(),
            ),
            STRING_TO_SIGN => (self.signature.string_to_sign.clone(), expected.to_owned()),
            SIGNATURE => (self.signature.as_str().to_owned(), expected.to_owned()),
            _ => (
                self.request.to_string(),
                Request::parse(expected)?.to_string(),
            ),
        };
        let differs = found != expected;
        Ok(differs.then(|| format!("expected:\n{expected}\ngot:\n{found}")))
    }
}

/// The text of a file; nothing if there is none.
fn read(path: &Path) -> Result<Option<String>, String> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read {}: {error}", path.display())),
    }
}
