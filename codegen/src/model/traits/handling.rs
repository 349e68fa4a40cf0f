//! What the generator does with every trait that it knows, for people who ask about theirs.

use super::ids::*;

/// What becomes of a trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Handling {
    /// It shapes the client: its types, what it sends and reads, or how it is called.
    Honoured,
    /// It is told in the documentation, and changes nothing else.
    Documented,
    /// Its work is done once the model is read and checked.
    Read,
    /// It is left out, for a reason that [`Row::what`] gives.
    Ignored,
    /// Generation stops with an error, because a client without it would not work.
    Refused,
}

impl Handling {
    /// The word for it, in lower case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Honoured => "honoured",
            Self::Documented => "documented",
            Self::Read => "read",
            Self::Ignored => "ignored",
            Self::Refused => "refused",
        }
    }
}

/// A line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The trait's id, or a namespace with its `#` for all traits of it that have no line of their own.
    pub id: &'static str,
    /// What becomes of it.
    pub handling: Handling,
    /// What it leads to, or why it is left out: a phrase.
    pub what: &'static str,
}

/// What the generator does with a trait; `None` for one that it does not know, which is kept in the model
/// and has no effect.
#[must_use]
pub fn handling(id: &str) -> Option<&'static Row> {
    let namespace = id.split_inclusive('#').next();
    let find = |wanted: &str| TABLE.iter().find(|row| row.id == wanted);
    find(id).or_else(|| find(namespace?))
}

/// The whole table, in the order of [`ids`](super::ids).
#[must_use]
pub fn rows() -> &'static [Row] {
    &TABLE
}

const fn honoured(id: &'static str, what: &'static str) -> Row {
    row(id, Handling::Honoured, what)
}

const fn documented(id: &'static str, what: &'static str) -> Row {
    row(id, Handling::Documented, what)
}

const fn read(id: &'static str, what: &'static str) -> Row {
    row(id, Handling::Read, what)
}

const fn ignored(id: &'static str, why: &'static str) -> Row {
    row(id, Handling::Ignored, why)
}

const fn refused(id: &'static str, why: &'static str) -> Row {
    row(id, Handling::Refused, why)
}

const fn row(id: &'static str, handling: Handling, what: &'static str) -> Row {
    Row { id, handling, what }
}

static TABLE: [Row; 132] = [
    ignored(ADDED_DEFAULT, "a default counts, whenever it was added"),
    honoured(AUTH, "schemes of authentication, in this order"),
    read(AUTH_DEFINITION, "defines a scheme of authentication"),
    read(BOX, "a Smithy 1.0 member without a default"),
    honoured(CLIENT_OPTIONAL, "an `Option`, whatever else is said"),
    ignored(CORS, "for servers that browsers call"),
    honoured(DEFAULT, "the value of a member that is absent"),
    honoured(DEPRECATED, "`#[deprecated]`"),
    documented(DOCUMENTATION, "the documentation, as Markdown"),
    honoured(ENDPOINT, "a prefix of the host name"),
    read(ENUM, "Smithy 1.0's enums, brought to 2.0"),
    honoured(ENUM_VALUE, "the value of a variant on the wire"),
    honoured(ERROR, "an error type; whose fault it is"),
    honoured(EVENT_HEADER, "a header of an event"),
    honoured(EVENT_PAYLOAD, "the payload of an event"),
    documented(EXAMPLES, "examples that compile"),
    documented(EXTERNAL_DOCUMENTATION, "links"),
    honoured(HOST_LABEL, "a part of the host name"),
    honoured(HTTP, "method, path and status"),
    honoured(HTTP_API_KEY_AUTH, "a key in a header or in the query"),
    honoured(HTTP_BASIC_AUTH, "a name and a password"),
    honoured(HTTP_BEARER_AUTH, "a bearer token"),
    honoured(HTTP_CHECKSUM_REQUIRED, "a checksum of the body"),
    honoured(
        HTTP_DIGEST_AUTH,
        "a scheme that is passed over: clients use another one that the service has",
    ),
    honoured(HTTP_ERROR, "the status by which an error is known"),
    honoured(HTTP_HEADER, "a header"),
    honoured(HTTP_LABEL, "a part of the path"),
    honoured(HTTP_PAYLOAD, "the whole body"),
    honoured(HTTP_PREFIX_HEADERS, "headers of a common prefix"),
    honoured(HTTP_QUERY, "a parameter of the query"),
    honoured(HTTP_QUERY_PARAMS, "any parameters of the query"),
    honoured(HTTP_RESPONSE_CODE, "the status of the response"),
    read(ID_REF, "a trait's text that names a shape"),
    honoured(IDEMPOTENCY_TOKEN, "filled in with a random UUID"),
    honoured(IDEMPOTENT, "the call may be repeated"),
    ignored(INPUT, "every operation has an input type of its own"),
    documented(INTERNAL, "a remark"),
    honoured(JSON_NAME, "the name of a member in JSON"),
    documented(LENGTH, "a constraint; services check it"),
    honoured(LONG_POLL, "how long an answer may take"),
    honoured(MEDIA_TYPE, "the content type of a payload; JSON in headers"),
    read(MIXIN, "members and traits of other shapes"),
    ignored(NESTED_PROPERTIES, "requests are not made from resources"),
    ignored(NO_REPLACE, "about the service's side of `put`"),
    ignored(NOT_PROPERTY, "requests are not made from resources"),
    honoured(OPTIONAL_AUTH, "the call may go out unsigned"),
    ignored(OUTPUT, "every operation has an output type of its own"),
    honoured(PAGINATED, "a paginator"),
    documented(PATTERN, "a constraint; services check it"),
    read(PRIVATE, "a shape for its own namespace"),
    ignored(PROPERTY, "requests are not made from resources"),
    read(PROTOCOL_DEFINITION, "defines a protocol"),
    documented(RANGE, "a constraint; services check it"),
    honoured(READONLY, "the call may be repeated"),
    documented(RECOMMENDED, "a remark"),
    ignored(REFERENCES, "requests are not made from resources"),
    honoured(REQUEST_COMPRESSION, "large bodies go out compressed"),
    honoured(
        REQUIRED,
        "a plain type instead of an `Option`; a parameter of constructors",
    ),
    honoured(REQUIRES_LENGTH, "a stream whose length must be known"),
    ignored(RESOURCE_IDENTIFIER, "requests are not made from resources"),
    honoured(RETRYABLE, "the call is repeated after this error"),
    honoured(SENSITIVE, "redacted in `Debug`, in errors and in logs"),
    documented(SINCE, "a remark"),
    honoured(SPARSE, "a list or map of `Option`s"),
    honoured(STREAMING, "a body or events that stream"),
    read(SUPPRESS, "findings that are not reported"),
    honoured(TAGS, "slices can be chosen by it"),
    honoured(TIMESTAMP_FORMAT, "the format of a timestamp on the wire"),
    documented(TITLE, "the name in prose"),
    read(TRAIT, "defines a trait"),
    ignored(TRAIT_VALIDATORS, "rules for those who write models"),
    documented(UNIQUE_ITEMS, "a remark: the type is a `Vec`"),
    read(UNIT_TYPE, "no data"),
    documented(UNSTABLE, "a remark"),
    honoured(XML_ATTRIBUTE, "an attribute in XML"),
    honoured(XML_FLATTENED, "items without an element around them"),
    honoured(XML_NAME, "the name of an element in XML"),
    honoured(XML_NAMESPACE, "the namespace of an element in XML"),
    honoured(AWS_SERVICE, "the SDK id, for names and for the user agent"),
    ignored(AWS_ARN, "ARNs are texts"),
    documented(ARN_REFERENCE, "a remark"),
    honoured(
        CLIENT_DISCOVERED_ENDPOINT,
        "the service is asked where its calls go",
    ),
    honoured(
        CLIENT_ENDPOINT_DISCOVERY,
        "the operation that is asked for endpoints",
    ),
    honoured(
        CLIENT_ENDPOINT_DISCOVERY_ID,
        "a member that decides on the endpoint",
    ),
    ignored(CONTROL_PLANE, "a word about the service"),
    ignored(AWS_DATA, "a word about the data"),
    ignored(DATA_PLANE, "a word about the service"),
    ignored(
        TAG_ENABLED,
        "about resources: calls that tag are operations",
    ),
    ignored(
        AWS_TAGGABLE,
        "about resources: calls that tag are operations",
    ),
    honoured(SIGV4, "signatures, and the name they are for"),
    honoured(SIGV4A, "signatures for several regions"),
    refused(SIGV4_S3_EXPRESS, "this signature is not supported yet"),
    honoured(UNSIGNED_PAYLOAD, "the signature leaves out the body"),
    honoured(
        S3_UNWRAPPED_XML_OUTPUT,
        "the body is the member's element itself",
    ),
    ignored(DUAL_STACK_ONLY_ENDPOINTS, "the rule set says it"),
    ignored(RULES_BASED_ENDPOINTS, "the rule set says it"),
    ignored(STANDARD_PARTITIONAL_ENDPOINTS, "the rule set says it"),
    ignored(STANDARD_REGIONAL_ENDPOINTS, "the rule set says it"),
    honoured(AWS_JSON_1_0, "a protocol"),
    honoured(AWS_JSON_1_1, "a protocol"),
    honoured(AWS_QUERY, "a protocol"),
    honoured(AWS_QUERY_COMPATIBLE, "error codes of the query protocol"),
    honoured(
        AWS_QUERY_ERROR,
        "code and status of an error in the query protocol",
    ),
    honoured(EC2_QUERY, "a protocol"),
    honoured(EC2_QUERY_NAME, "the name of a member in EC2's protocol"),
    honoured(HTTP_CHECKSUM, "checksums of request and response"),
    honoured(REST_JSON_1, "a protocol"),
    honoured(REST_XML, "a protocol"),
    honoured(RPC_V2_CBOR, "a protocol"),
    honoured(RPC_V2_JSON, "a protocol"),
    honoured(
        CLIENT_CONTEXT_PARAMS,
        "settings of the client that the endpoint rules read",
    ),
    honoured(CONTEXT_PARAM, "a member that the endpoint rules read"),
    honoured(ENDPOINT_BDD, "where requests go"),
    honoured(ENDPOINT_RULE_SET, "where requests go"),
    ignored(ENDPOINT_TESTS, "tests of the rule set, run by this project"),
    honoured(
        OPERATION_CONTEXT_PARAMS,
        "paths into the input that the endpoint rules read",
    ),
    honoured(
        STATIC_CONTEXT_PARAMS,
        "constants that the endpoint rules read",
    ),
    ignored(
        EVENT_STREAM_TESTS,
        "tests of protocols, run by this project",
    ),
    ignored(HTTP_MALFORMED_REQUEST_TESTS, "tests of servers"),
    ignored(
        HTTP_REQUEST_TESTS,
        "tests of protocols, run by this project",
    ),
    ignored(
        HTTP_RESPONSE_TESTS,
        "tests of protocols, run by this project",
    ),
    ignored(SMOKE_TESTS, "tests against the live service"),
    honoured(WAITABLE, "waiters: `client.wait_until_…()`"),
    refused(MQTT_PUBLISH, "messages of MQTT are not sent over HTTP"),
    refused(MQTT_SUBSCRIBE, "messages of MQTT are not sent over HTTP"),
    ignored(
        "aws.apigateway#",
        "for Amazon API Gateway in front of servers",
    ),
    ignored(
        "aws.cloudformation#",
        "for resource types of CloudFormation",
    ),
    ignored("aws.endpoints#", "the rule set says it"),
    ignored("aws.iam#", "for access policies"),
    ignored("smithy.contracts#", "conditions that services check"),
    ignored("smithy.openapi#", "for OpenAPI documents"),
    ignored("smithy.test#", "tests of protocols"),
];
