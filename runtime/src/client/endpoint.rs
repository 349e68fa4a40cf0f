//! Where a call goes: the parameters of the endpoint rules, filled from configuration and input.

use std::sync::Arc;

use crate::config::{AccountIdEndpointMode, Settings};
use crate::endpoint::table::BuiltIn;
use crate::endpoint::{Endpoint, EndpointError, ParamValue, Params, Resolver};
use crate::operation::{EndpointParam, HostPart, Input, Operation, OperationTrait, Service};
use crate::schema::Trait;

use super::PrepareError;
use super::core::Core;
use super::member::{Plain, value_of};

/// The endpoint of a configuration, where the service's rules have no say: found once per client.
pub(super) fn fixed(
    service: &'static Service,
    settings: &Settings,
) -> Option<Result<Arc<Endpoint>, EndpointError>> {
    let url = settings.endpoint_url.as_deref()?;
    if rules_know(service, BuiltIn::Endpoint) {
        return None;
    }
    Some(checked(url).map(|url| Arc::new(Endpoint::new(url))))
}

fn rules_know(service: &'static Service, built_in: BuiltIn) -> bool {
    let rules = service.endpoint_rules;
    rules.is_some_and(|rules| rules.built_in(built_in).is_some())
}

/// The endpoint of a call.
pub(super) fn resolve(
    core: &Core,
    operation: &'static Operation,
    input: &dyn Input,
    account: Option<String>,
) -> Result<Arc<Endpoint>, PrepareError> {
    if let Some(own) = of_member(operation, input)? {
        return Ok(own);
    }
    if let Some(fixed) = core.fixed_endpoint() {
        return Ok(fixed.clone()?);
    }
    let settings = core.settings();
    let Some(resolver) = core.resolver() else {
        return Err(PrepareError::MissingEndpoint);
    };
    let set = settings.endpoint_url.is_some() || settings.region.is_some();
    if !set && rules_know(core.service(), BuiltIn::Region) {
        return Err(PrepareError::MissingRegion);
    }
    let lacks_account = account.is_none()
        && settings.account_id_endpoint_mode == Some(AccountIdEndpointMode::Required)
        && rules_know(core.service(), BuiltIn::AccountId);
    let params = params(core, resolver, operation, input, account)?;
    resolver.resolve(&params).map_err(|error| match error {
        EndpointError::Rule { message } if lacks_account => {
            PrepareError::MissingAccount { message }
        }
        error => error.into(),
    })
}

/// Whether the endpoint may be that of the caller's account.
pub(super) fn wants_account(core: &Core) -> bool {
    core.fixed_endpoint().is_none() && rules_know(core.service(), BuiltIn::AccountId)
}

/// The endpoint that a member of the input holds.
fn of_member(
    operation: &'static Operation,
    input: &dyn Input,
) -> Result<Option<Arc<Endpoint>>, EndpointError> {
    let index = operation.traits.iter().find_map(|t| match t {
        OperationTrait::EndpointMember(index) => Some(*index),
        _ => None,
    });
    let member = index.and_then(|index| Some((index, operation.input.members().get(index)?)));
    match member.map(|(index, member)| value_of(member, input.field(index))) {
        Some(Plain::Text(url)) if !url.is_empty() => {
            Ok(Some(Arc::new(Endpoint::new(checked(&url)?))))
        }
        _ => Ok(None),
    }
}

/// The weakest source first: a value that is set later replaces the one before.
fn params<'a>(
    core: &'a Core,
    resolver: &Resolver,
    operation: &'static Operation,
    input: &dyn Input,
    account: Option<String>,
) -> Result<Params<'a>, PrepareError> {
    let settings = core.settings();
    let mut params = resolver.params();
    let mode = settings
        .account_id_endpoint_mode
        .unwrap_or_default()
        .as_str();
    let mut account = account;
    params.set_built_ins(|built_in| match built_in {
        BuiltIn::Region => settings
            .region
            .as_ref()
            .map(|region| region.as_ref().into()),
        BuiltIn::UseFips => settings.use_fips.map(ParamValue::from),
        BuiltIn::UseDualStack => settings.use_dual_stack.map(ParamValue::from),
        BuiltIn::Endpoint => settings.endpoint_url.as_ref().map(ParamValue::from),
        BuiltIn::AccountIdEndpointMode => Some(mode.into()),
        BuiltIn::AccountId => account.take().map(ParamValue::from),
        _ => None,
    })?;
    for (name, value) in &settings.endpoint_params {
        // The same configuration may serve clients of other services.
        if params.rules().index(name).is_some() {
            params.set_named(name, value.clone())?;
        }
    }
    // Constants of the operation are stronger than members of its input, and these than paths into it.
    #[cfg(feature = "jmespath")]
    for param in operation.endpoint_params {
        if let EndpointParam::Path { name, path } = param {
            match at_path(operation, input, path) {
                Plain::Nothing => {}
                Plain::Text(text) => params.set_named(name, text)?,
                Plain::Boolean(flag) => params.set_named(name, flag)?,
                Plain::Texts(texts) => params.set_named(name, texts)?,
            }
        }
    }
    for param in operation.endpoint_params {
        if let EndpointParam::Member { name, member } = param {
            set_member(&mut params, name, *member, operation, input)?;
        }
    }
    for param in operation.endpoint_params {
        match *param {
            EndpointParam::String { name, value } => params.set_named(name, value)?,
            EndpointParam::Boolean { name, value } => params.set_named(name, value)?,
            EndpointParam::Strings { name, value } => params.set_named(name, value)?,
            EndpointParam::Member { .. } => {}
            #[cfg(feature = "jmespath")]
            EndpointParam::Path { .. } => {}
        }
    }
    Ok(params)
}

fn set_member(
    params: &mut Params<'_>,
    name: &str,
    index: usize,
    operation: &'static Operation,
    input: &dyn Input,
) -> Result<(), PrepareError> {
    let Some(member) = operation.input.members().get(index) else {
        return Ok(());
    };
    let value = value_of(member, input.field(index));
    // The endpoint may stand for the path; without the label it would be that of another resource.
    let empty = match &value {
        Plain::Nothing => true,
        Plain::Text(text) => text.is_empty(),
        _ => false,
    };
    if empty && member.has(&Trait::HttpLabel) {
        let member = member.name();
        return Err(PrepareError::MissingMember { member });
    }
    Ok(match value {
        Plain::Nothing => return Ok(()),
        Plain::Text(text) => params.set_named(name, text),
        Plain::Boolean(flag) => params.set_named(name, flag),
        Plain::Texts(texts) => params.set_named(name, texts),
    }?)
}

/// What stands at a path of the input; nothing where the path cannot be followed.
#[cfg(feature = "jmespath")]
fn at_path(
    operation: &'static Operation,
    input: &dyn Input,
    path: &'static [crate::jmespath::Step],
) -> Plain {
    use crate::jmespath::{Node, over};
    let mut found = Plain::Nothing;
    let followed = over(path, operation.input, input, &mut |node| {
        found = match node {
            Node::Text(text) => Plain::Text(text.to_owned()),
            Node::Boolean(flag) => Plain::Boolean(flag),
            Node::List(items) => {
                let mut texts = Vec::new();
                items.each(&mut |item| {
                    if let Node::Text(text) = item {
                        texts.push(text.to_owned());
                    }
                    Ok(())
                })?;
                Plain::Texts(texts)
            }
            _ => Plain::Nothing,
        };
        Ok(())
    });
    followed.map_or(Plain::Nothing, |()| found)
}

/// The host prefix of a call, empty for none.
pub(super) fn host_prefix(
    core: &Core,
    operation: &'static Operation,
    input: &dyn Input,
) -> Result<String, PrepareError> {
    let mut prefix = String::new();
    if core.settings().disable_host_prefix == Some(true) {
        return Ok(prefix);
    }
    let parts = operation.traits.iter().find_map(|t| match t {
        OperationTrait::HostPrefix(parts) => Some(*parts),
        _ => None,
    });
    for part in parts.unwrap_or_default() {
        match *part {
            HostPart::Literal(text) => prefix.push_str(text),
            HostPart::Label(index) => prefix.push_str(&host_label(operation, input, index)?),
        }
    }
    Ok(prefix)
}

fn host_label(
    operation: &'static Operation,
    input: &dyn Input,
    index: usize,
) -> Result<String, PrepareError> {
    let member = operation.input.members().get(index);
    let value = member.map(|member| value_of(member, input.field(index)));
    match value {
        Some(Plain::Text(label)) if is_host_label(&label) => Ok(label),
        _ => Err(PrepareError::InvalidHostLabel {
            member: member.map_or("", |member| member.name()),
        }),
    }
}

/// RFC 1123: letters, digits, hyphens that are not at the ends, 63 at most.
pub(crate) fn is_host_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// A URL that no rule has looked at.
pub(super) fn checked(url: &str) -> Result<&str, EndpointError> {
    let invalid = |reason| EndpointError::InvalidUrl {
        url: url.to_owned(),
        reason,
    };
    check(url).map(|()| url).map_err(invalid)
}

/// Whether a URL can be that of an endpoint; if not, why.
pub(crate) fn check(url: &str) -> Result<(), &'static str> {
    let uri: http::Uri = url.parse().map_err(|_| "it is not a URL")?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err("it must begin with `http://` or `https://`");
    }
    if uri.query().is_some() || url.contains('#') {
        return Err("it has a query or a fragment");
    }
    Ok(())
}

/// The endpoint's URL, the host prefix and the target in one URI. Scheme and host come out in lower
/// case, as they are signed and sent.
pub(super) fn join(base: &str, prefix: &str, target: &str) -> String {
    let base = base.trim_end_matches('/');
    let host = base.find("://").map_or(0, |colon| colon + 3);
    let path = base
        .get(host..)
        .and_then(|rest| rest.find('/'))
        .map_or(base.len(), |slash| host + slash);
    let mut uri = String::with_capacity(base.len() + prefix.len() + target.len() + 1);
    for part in [base.get(..host), Some(prefix), base.get(host..path)] {
        uri.push_str(part.unwrap_or_default());
    }
    uri.make_ascii_lowercase();
    uri.push_str(base.get(path..).unwrap_or_default());
    if !target.starts_with('/') {
        uri.push('/');
    }
    uri.push_str(target);
    uri
}

/// The `host` header of a URI (without a port that is the scheme's own), and its path with query.
pub(super) fn split(uri: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = uri.split_once("://")?;
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, target) = rest.split_at_checked(end)?;
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let port = if scheme == "https" { ":443" } else { ":80" };
    let target = if target.is_empty() { "/" } else { target };
    Some((host.strip_suffix(port).unwrap_or(host), target))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined_with_one_slash() {
        for (base, prefix, target, uri) in [
            ("https://a.com", "", "/x?y=1", "https://a.com/x?y=1"),
            ("https://a.com/", "", "/x", "https://a.com/x"),
            ("https://a.com/Base/", "", "/x", "https://a.com/Base/x"),
            ("HTTPS://A.com/Base", "", "x", "https://a.com/Base/x"),
            ("http://a.com:8000", "data-", "/", "http://data-a.com:8000/"),
            ("https://a.com", "", "", "https://a.com/"),
        ] {
            assert_eq!(join(base, prefix, target), uri);
        }
    }

    #[test]
    fn hosts_are_sent_without_their_usual_port() {
        for (uri, host, target) in [
            ("https://a.com/x?y", "a.com", "/x?y"),
            ("https://a.com:443/x", "a.com", "/x"),
            ("http://a.com:443/x", "a.com:443", "/x"),
            ("http://a.com:80", "a.com", "/"),
            ("http://u:p@[::1]:8000/", "[::1]:8000", "/"),
        ] {
            assert_eq!(split(uri), Some((host, target)), "{uri}");
        }
        assert_eq!(split("/x"), None);
    }

    #[test]
    fn urls_that_no_rule_checks() {
        assert_eq!(
            checked("http://localhost:8000/base"),
            Ok("http://localhost:8000/base")
        );
        for bad in [
            "",
            "localhost",
            "ftp://a",
            "http://",
            "http://a/?x",
            "http://a#b",
            "http://a b",
        ] {
            assert!(checked(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn host_labels() {
        assert!(is_host_label("a") && is_host_label("A-1") && is_host_label(&"x".repeat(63)));
        for bad in ["", "-a", "a-", "a.b", "a/b", "a@b", "ä", &"x".repeat(64)] {
            assert!(!is_host_label(bad), "{bad}");
        }
    }
}
