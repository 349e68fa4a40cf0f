//! The services that credentials come from, as far as they are called: emitted by our own generator
//! from `models/identity`.

#[rustfmt::skip]
pub(crate) mod sso;
#[rustfmt::skip]
pub(crate) mod sso_oidc;
#[rustfmt::skip]
pub(crate) mod sts;
