//! Finds values of traits that their typed getters cannot read: what definitions of traits cannot say.

use super::aws::{PROTOCOLS, ProtocolHttp};
use super::http::status;
use super::*;
use std::collections::HashMap;
use std::sync::OnceLock;

type Check = fn(&Node) -> Result<(), NodeError>;

/// Checks the value of a trait. Traits without typed getters pass.
///
/// # Errors
/// When the value is not what the trait's definition asks for.
pub fn check(id: &ShapeId, value: &Node) -> Result<(), NodeError> {
    static TABLE: OnceLock<HashMap<&'static str, Check>> = OnceLock::new();
    let table = TABLE.get_or_init(table);
    match table.get(id.root_str()) {
        Some(check) => check(value),
        None => Ok(()),
    }
}

fn table() -> HashMap<&'static str, Check> {
    let protocol: Check = |node| ProtocolHttp::read(node).map(drop);
    let protocols = PROTOCOLS.iter().map(|id| (*id, protocol));
    protocols.chain(typed()).collect()
}

fn typed() -> [(&'static str, Check); 30] {
    [
        (ids::DEPRECATED, |n| Deprecated::read(n).map(drop)),
        (ids::EXAMPLES, |n| Vec::<Example<'_>>::read(n).map(drop)),
        (ids::EXTERNAL_DOCUMENTATION, strings_by_key),
        (ids::TAGS, |n| n.expect_strings().map(drop)),
        (ids::ERROR, |n| ErrorKind::read(n).map(drop)),
        (ids::ENUM, |n| Vec::<EnumDefinition<'_>>::read(n).map(drop)),
        (ids::LENGTH, |n| Length::read(n).map(drop)),
        (ids::RANGE, |n| Range::read(n).map(drop)),
        (ids::PAGINATED, |n| Paginated::read(n).map(drop)),
        (ids::RETRYABLE, |n| Retryable::read(n).map(drop)),
        (ids::REQUEST_COMPRESSION, |n| {
            RequestCompression::read(n).map(drop)
        }),
        (ids::HTTP, |n| Http::read(n).map(drop)),
        (ids::HTTP_ERROR, |n| status(n).map(drop)),
        (ids::ENDPOINT, |n| {
            n.field("hostPrefix")?.expect_str().map(drop)
        }),
        (ids::TIMESTAMP_FORMAT, |n| {
            TimestampFormat::read(n).map(drop)
        }),
        (ids::XML_NAMESPACE, |n| XmlNamespace::read(n).map(drop)),
        (ids::AUTH, |n| Vec::<ShapeId>::read(n).map(drop)),
        (ids::HTTP_API_KEY_AUTH, |n| {
            HttpApiKeyAuth::read(n).map(drop)
        }),
        (ids::SIGV4, |n| SigV4::read(n).map(drop)),
        (ids::SIGV4A, |n| SigV4a::read(n).map(drop)),
        (ids::REFERENCES, |n| Vec::<Reference<'_>>::read(n).map(drop)),
        (ids::CONTEXT_PARAM, |n| ContextParam::read(n).map(drop)),
        (ids::AWS_SERVICE, |n| AwsService::read(n).map(drop)),
        (ids::AWS_ARN, |n| Arn::read(n).map(drop)),
        (ids::AWS_QUERY_ERROR, |n| AwsQueryError::read(n).map(drop)),
        (ids::HTTP_CHECKSUM, |n| HttpChecksum::read(n).map(drop)),
        (ids::EVENT_STREAM_TESTS, |n| {
            Vec::<EventStreamTest<'_>>::read(n).map(drop)
        }),
        (ids::HTTP_REQUEST_TESTS, |n| {
            Vec::<HttpRequestTest<'_>>::read(n).map(drop)
        }),
        (ids::HTTP_RESPONSE_TESTS, |n| {
            Vec::<HttpResponseTest<'_>>::read(n).map(drop)
        }),
        (ids::CLIENT_ENDPOINT_DISCOVERY, |n| {
            EndpointDiscovery::read(n).map(drop)
        }),
    ]
}

fn strings_by_key(node: &Node) -> Result<(), NodeError> {
    let mut entries = node.expect_object()?.iter();
    entries.try_for_each(|entry| entry.value.expect_str().map(drop))
}
