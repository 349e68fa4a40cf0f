//! Small values that configurations hold.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::random;

/// When requests carry a checksum, for operations with `aws.protocols#httpChecksum`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestChecksumCalculation {
    /// Whenever the operation can have one: the default. The algorithm is CRC32 unless the input
    /// names another.
    #[default]
    WhenSupported,
    /// When the operation requires one, or the input names an algorithm.
    WhenRequired,
}

/// When checksums of responses are compared, for operations with `aws.protocols#httpChecksum`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseChecksumValidation {
    /// Whenever the operation can have one: the default.
    #[default]
    WhenSupported,
    /// When the input asks for it.
    WhenRequired,
}

/// Whether the endpoint of a call is that of the caller's account, where a service has such endpoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountIdEndpointMode {
    /// If the credentials tell the account: the default.
    #[default]
    Preferred,
    /// Never.
    Disabled,
    /// Always; a call whose credentials do not tell the account fails.
    Required,
}

impl AccountIdEndpointMode {
    /// The mode as endpoint rules write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Preferred => "preferred",
            Self::Disabled => "disabled",
            Self::Required => "required",
        }
    }
}

/// The name of an authentication scheme: its shape id, `aws.auth#sigv4`, or what follows the `#`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthSchemeId(Cow<'static, str>);

impl AuthSchemeId {
    /// The scheme of this name.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self(name.into())
    }

    /// The name as it was given.
    pub fn inner(&self) -> &str {
        &self.0
    }

    /// Whether this names the scheme with a shape id.
    pub(crate) fn names(&self, id: &str) -> bool {
        let short = id.rsplit('#').next();
        self.0 == id || short == Some(&*self.0)
    }
}

impl From<&'static str> for AuthSchemeId {
    fn from(name: &'static str) -> Self {
        Self::new(name)
    }
}

impl From<String> for AuthSchemeId {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// Where ids come from: random UUIDs, or what a test wants.
#[derive(Clone)]
pub struct IdempotencyTokenProvider(Source);

#[derive(Clone)]
enum Source {
    Random,
    Fixed(&'static str),
    Function(Arc<dyn Fn() -> String + Send + Sync>),
}

impl IdempotencyTokenProvider {
    /// Random UUIDs of version 4: the default.
    pub const fn random() -> Self {
        Self(Source::Random)
    }

    /// Always the same text, for tests.
    pub const fn fixed(text: &'static str) -> Self {
        Self(Source::Fixed(text))
    }

    /// What a function returns.
    pub fn from_fn(function: impl Fn() -> String + Send + Sync + 'static) -> Self {
        Self(Source::Function(Arc::new(function)))
    }

    /// The next text.
    pub fn make_idempotency_token(&self) -> String {
        match &self.0 {
            Source::Random => random::uuid(),
            Source::Fixed(text) => (*text).to_owned(),
            Source::Function(function) => function(),
        }
    }
}

impl From<&'static str> for IdempotencyTokenProvider {
    fn from(text: &'static str) -> Self {
        Self::fixed(text)
    }
}

impl fmt::Debug for IdempotencyTokenProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Source::Random => "random UUIDs",
            Source::Fixed(text) => text,
            Source::Function(_) => "function",
        })
    }
}
