//! Authentication schemes and protocols: which there are, and in which order.

use super::context::Context;
use crate::ir::{Auth, Protocol};
use crate::model::traits::{ApiKeyLocation, ProtocolHttp, ids};
use crate::model::{Shape, ShapeId, Traits};

/// The trait that stands for no authentication in a list of schemes.
const NO_AUTH: &str = "smithy.api#noAuth";

/// Schemes by id, in the order that counts where a model states none: the alphabet's.
const SCHEMES: [&str; 6] = [
    ids::SIGV4,
    ids::SIGV4A,
    ids::HTTP_API_KEY_AUTH,
    ids::HTTP_BASIC_AUTH,
    ids::HTTP_BEARER_AUTH,
    ids::HTTP_DIGEST_AUTH,
];

/// The schemes of the service, best first.
pub(super) fn of_service(context: &Context<'_>) -> Vec<Auth> {
    let listed = context.service.traits.auth();
    let schemes = match listed {
        Some(listed) => of_list(context, context.service, &listed),
        None => {
            let applied = SCHEMES
                .iter()
                .filter_map(|id| scheme(&context.service.traits, id));
            applied.collect()
        }
    };
    or_anonymous(schemes)
}

/// The schemes of an operation where they are not the service's.
pub(super) fn of_operation(
    context: &Context<'_>,
    operation: &Shape,
    service: &[Auth],
) -> Option<Vec<Auth>> {
    if context.customization.is_unsigned(operation) {
        return Some(vec![Auth::Anonymous]);
    }
    let mut schemes = match operation.traits.auth() {
        Some(listed) => or_anonymous(of_list(context, operation, &listed)),
        None => service.to_vec(),
    };
    if operation.traits.is_optional_auth() && !schemes.contains(&Auth::Anonymous) {
        schemes.push(Auth::Anonymous);
    }
    (schemes != service).then_some(schemes)
}

fn or_anonymous(schemes: Vec<Auth>) -> Vec<Auth> {
    if schemes.is_empty() {
        vec![Auth::Anonymous]
    } else {
        schemes
    }
}

/// The schemes that an `auth` trait names; a finding for one that is not known, which is left out, and
/// an error where nothing is left, because the calls would go out unsigned.
fn of_list(context: &Context<'_>, shape: &Shape, listed: &[ShapeId]) -> Vec<Auth> {
    let span = shape.traits.span(ids::AUTH);
    let mut schemes = Vec::new();
    for id in listed {
        if *id == NO_AUTH {
            schemes.push(Auth::Anonymous);
            continue;
        }
        match scheme(&context.service.traits, id.root_str()) {
            Some(found) => schemes.push(found),
            None => {
                let message = format!(
                    "the authentication scheme `{id}` is not known, or the service does not have it"
                );
                context.warn("smithy::unknown_auth", span, &shape.id, message);
            }
        }
    }
    if schemes.is_empty() && !listed.is_empty() {
        let message = "none of the authentication schemes is supported".to_owned();
        context.error("smithy::unsupported", span, &shape.id, message);
    }
    schemes
}

/// The scheme with an id, as the service's traits define it.
fn scheme(service: &Traits, id: &str) -> Option<Auth> {
    match id {
        ids::SIGV4 => service.sigv4().map(|sigv4| Auth::SigV4 {
            name: sigv4.name.to_owned(),
        }),
        ids::SIGV4A => service.sigv4a().map(|sigv4a| Auth::SigV4a {
            name: sigv4a.name.to_owned(),
        }),
        ids::HTTP_API_KEY_AUTH => service.http_api_key_auth().map(|key| Auth::ApiKey {
            name: key.name.to_owned(),
            in_query: key.location == ApiKeyLocation::Query,
            scheme: key.scheme.unwrap_or_default().to_owned(),
        }),
        ids::HTTP_BASIC_AUTH => service.has_http_basic_auth().then_some(Auth::Basic),
        ids::HTTP_BEARER_AUTH => service.has_http_bearer_auth().then_some(Auth::Bearer),
        ids::HTTP_DIGEST_AUTH => service.has_http_digest_auth().then_some(Auth::Digest),
        _ => None,
    }
}

/// The id of a protocol's trait.
#[must_use]
pub const fn protocol_id(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::RestJson1 => ids::REST_JSON_1,
        Protocol::AwsJson1_0 => ids::AWS_JSON_1_0,
        Protocol::AwsJson1_1 => ids::AWS_JSON_1_1,
        Protocol::RestXml { .. } => ids::REST_XML,
        Protocol::AwsQuery => ids::AWS_QUERY,
        Protocol::Ec2Query => ids::EC2_QUERY,
        Protocol::Rpcv2Cbor => ids::RPC_V2_CBOR,
        Protocol::Rpcv2Json => ids::RPC_V2_JSON,
    }
}

/// The protocols of the service, best first; a finding where there is none.
pub(super) fn protocols(context: &Context<'_>) -> Vec<Protocol> {
    let found = context.service.traits.protocols();
    let http = |id: &str| {
        found
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, http)| http)
    };
    let no_error_wrapping =
        http(ids::REST_XML).is_some_and(|http: &ProtocolHttp<'_>| http.no_error_wrapping);
    // The order in which clients of AWS choose, with the JSON twin of CBOR beside it.
    let all = [
        Protocol::Rpcv2Cbor,
        Protocol::Rpcv2Json,
        Protocol::AwsJson1_0,
        Protocol::AwsJson1_1,
        Protocol::RestJson1,
        Protocol::RestXml { no_error_wrapping },
        Protocol::AwsQuery,
        Protocol::Ec2Query,
    ];
    let known = all.into_iter();
    let protocols: Vec<Protocol> = known
        .filter(|protocol| http(protocol_id(*protocol)).is_some())
        .collect();
    if protocols.is_empty() {
        let message = "the service speaks no protocol that is supported".to_owned();
        context.error(
            "smithy::unsupported",
            context.service.span,
            &context.service.id,
            message,
        );
    }
    protocols
}

/// The versions of HTTP that the service's protocols name for events, by ALPN name.
pub(super) fn event_stream_http<'a>(context: &Context<'a>) -> Vec<&'a str> {
    let protocols = context.service.traits.protocols();
    let versions = protocols
        .into_iter()
        .map(|(_, http)| http.event_stream_http);
    versions.flatten().collect()
}
