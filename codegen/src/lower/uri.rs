//! `smithy.api#http`: the URI pattern with its labels resolved to members.

use super::context::Context;
use crate::ir::{HostPart, Http, Segment};
use crate::model::traits::{self, UriTemplate, ids};
use crate::model::{Member, Shape};

/// The binding of an operation to HTTP; POST to `/` where the model has none.
pub(super) fn http(context: &Context<'_>, operation: &Shape, input: Option<&Shape>) -> Http {
    let post_root = Http {
        method: "POST".to_owned(),
        uri: "/".to_owned(),
        path: Vec::new(),
        query: String::new(),
        code: 200,
    };
    if !context.speaks_rest() {
        return post_root;
    }
    let Some(http) = operation.traits.http() else {
        let message = "the protocol of the service needs `smithy.api#http` here";
        context.error(
            "smithy::invalid_http",
            operation.span,
            &operation.id,
            message.to_owned(),
        );
        return post_root;
    };
    let refuse = |message: String| {
        let span = operation.traits.span(ids::HTTP);
        context.error("smithy::invalid_http", span, &operation.id, message);
    };
    let method = http.method;
    if method.is_empty() || !method.bytes().all(is_token) {
        refuse(format!("`{method}` is no HTTP method"));
    }
    let query = http.uri.split_once('?').map_or("", |(_, query)| query);
    let apart = |name: &str| context.customization.is_endpoint_label(name);
    let path = UriTemplate::parse(http.uri).and_then(|template| path(&template, input, apart));
    if !plain(query) {
        refuse(format!("`{query}` cannot stand in a query as it is"));
    }
    check_labels(context, operation, input, http.uri);
    Http {
        method: method.to_owned(),
        uri: http.uri.to_owned(),
        path: path.map_err(&refuse).unwrap_or_default(),
        query: query.to_owned(),
        code: http.code,
    }
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Whether a text can stand in a request line as it is.
fn plain(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_graphic() && !b"{}<>\"\\#".contains(&byte);
    text.bytes().all(fits)
}

/// The segments with their labels as members, but for those that are `apart`; a slash at the end is an
/// empty segment.
fn path(
    template: &UriTemplate<'_>,
    input: Option<&Shape>,
    apart: impl Fn(&str) -> bool,
) -> Result<Vec<Segment>, String> {
    let label = |name: &str| {
        let index = input.and_then(|input| index_of(input, name, is_label));
        index.ok_or_else(|| format!("`{{{name}}}` is no member with `httpLabel`"))
    };
    let segment = |segment: &traits::Segment<'_>| match *segment {
        traits::Segment::Literal(text) if plain(text) => Ok(Segment::Literal(text.to_owned())),
        traits::Segment::Literal(text) => Err(format!("`{text}` cannot stand in a path as it is")),
        traits::Segment::Label(name) => label(name).map(Segment::Label),
        traits::Segment::Greedy(name) => label(name).map(Segment::Greedy),
    };
    let slash = template
        .trailing_slash
        .then(|| Ok(Segment::Literal(String::new())));
    let is_here = |segment: &&traits::Segment<'_>| match segment {
        traits::Segment::Label(name) => !apart(name),
        _ => true,
    };
    let segments = template.segments.iter().filter(is_here);
    segments.map(segment).chain(slash).collect()
}

/// The index of a member of the input that has a certain trait.
pub(super) fn index_of(input: &Shape, name: &str, has: fn(&Member) -> bool) -> Option<usize> {
    let index = input.members.get_index_of(name)?;
    input
        .members
        .get_index(index)
        .filter(|(_, member)| has(member))?;
    Some(index)
}

fn is_label(member: &Member) -> bool {
    member.traits.is_http_label()
}

fn is_host_label(member: &Member) -> bool {
    member.traits.is_host_label()
}

/// Every label has a place in the pattern.
fn check_labels(context: &Context<'_>, operation: &Shape, input: Option<&Shape>, uri: &str) {
    let Ok(template) = UriTemplate::parse(uri) else {
        return;
    };
    let members = input.into_iter().flat_map(|input| input.members.values());
    for member in members.filter(|member| is_label(member)) {
        if !template.labels().any(|label| label == member.name()) {
            let name = operation.id.name();
            let message = format!("the pattern of `{name}` has no label for this member");
            context.error("smithy::invalid_http", member.span, &member.id, message);
        }
    }
}

/// `smithy.api#endpoint`: the prefix in pieces.
pub(super) fn host_prefix(
    context: &Context<'_>,
    operation: &Shape,
    input: Option<&Shape>,
) -> Option<Vec<HostPart>> {
    let prefix = operation.traits.host_prefix()?;
    let service = &context.service.traits;
    let has_rules = service.has(ids::ENDPOINT_RULE_SET) || service.has(ids::ENDPOINT_BDD);
    if has_rules && context.customization.rules_have_host_prefix() {
        return None;
    }
    let parts = parse_host(prefix, input);
    if let Err(message) = &parts {
        let span = operation.traits.span(ids::ENDPOINT);
        context.error(
            "smithy::invalid_host_prefix",
            span,
            &operation.id,
            message.clone(),
        );
    }
    parts.ok()
}

fn parse_host(prefix: &str, input: Option<&Shape>) -> Result<Vec<HostPart>, String> {
    let mut parts = Vec::new();
    let mut rest = prefix;
    while let Some((before, after)) = rest.split_once('{') {
        parts.extend(host_text(before)?);
        let (name, after) = after
            .split_once('}')
            .ok_or("a label of the prefix does not end")?;
        let index = input.and_then(|input| index_of(input, name, is_host_label));
        let index = index.ok_or_else(|| format!("`{{{name}}}` is no member with `hostLabel`"))?;
        parts.push(HostPart::Label(index));
        rest = after;
    }
    parts.extend(host_text(rest)?);
    Ok(parts)
}

fn host_text(text: &str) -> Result<Option<HostPart>, String> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
    if !text.bytes().all(fits) {
        return Err(format!("`{text}` cannot stand in a host name"));
    }
    Ok((!text.is_empty()).then(|| HostPart::Literal(text.to_owned())))
}
