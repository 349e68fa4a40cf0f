//! The texts of settings.

use crate::client::is_host_label;
use crate::config::{
    AccountIdEndpointMode, AuthSchemeId, MAX_MIN_COMPRESSION_SIZE, Region,
    RequestChecksumCalculation, ResponseChecksumValidation,
};
use crate::retry::RetryMode;

/// The value of the name, whatever its case.
fn named<T: Copy>(text: &str, names: &[(&str, T)]) -> Option<T> {
    let mut names = names.iter();
    names
        .find(|(name, _)| name.eq_ignore_ascii_case(text))
        .map(|(_, value)| *value)
}

pub(super) fn boolean(text: &str) -> Option<bool> {
    named(text, &[("true", true), ("false", false)])
}

/// A region becomes part of host names.
pub(super) fn region(text: &str) -> Option<Region> {
    is_host_label(text).then(|| Region::new(text.to_owned()))
}

pub(super) fn regions(text: &str) -> Option<Vec<Region>> {
    let regions: Option<Vec<_>> = list(text)
        .map(|name| match name {
            "*" => Some(Region::from_static("*")),
            name => region(name),
        })
        .collect();
    regions.filter(|regions| !regions.is_empty())
}

pub(super) fn auth_schemes(text: &str) -> Option<Vec<AuthSchemeId>> {
    let schemes: Vec<_> = list(text)
        .map(|name| AuthSchemeId::new(name.to_owned()))
        .collect();
    (!schemes.is_empty()).then_some(schemes)
}

fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// `legacy` is what other SDKs had before; there it is close to `standard`.
pub(super) fn retry_mode(text: &str) -> Option<RetryMode> {
    let standard = RetryMode::Standard;
    let names = [
        ("standard", standard),
        ("adaptive", RetryMode::Adaptive),
        ("legacy", standard),
    ];
    named(text, &names)
}

pub(super) fn attempts(text: &str) -> Option<u32> {
    text.parse().ok().filter(|attempts| *attempts > 0)
}

pub(super) fn compression_size(text: &str) -> Option<u32> {
    text.parse()
        .ok()
        .filter(|bytes| *bytes <= MAX_MIN_COMPRESSION_SIZE)
}

pub(super) fn request_checksums(text: &str) -> Option<RequestChecksumCalculation> {
    use RequestChecksumCalculation::{WhenRequired, WhenSupported};
    let names = [
        ("when_supported", WhenSupported),
        ("when_required", WhenRequired),
    ];
    named(text, &names)
}

pub(super) fn response_checksums(text: &str) -> Option<ResponseChecksumValidation> {
    use ResponseChecksumValidation::{WhenRequired, WhenSupported};
    let names = [
        ("when_supported", WhenSupported),
        ("when_required", WhenRequired),
    ];
    named(text, &names)
}

pub(super) fn account_mode(text: &str) -> Option<AccountIdEndpointMode> {
    use AccountIdEndpointMode::{Disabled, Preferred, Required};
    named(
        text,
        &[Preferred, Disabled, Required].map(|mode| (mode.as_str(), mode)),
    )
}

/// `auto` is the default.
pub(super) fn endpoint_discovery(text: &str) -> Option<Option<bool>> {
    let names = [("true", Some(true)), ("false", Some(false)), ("auto", None)];
    named(text, &names)
}
