//! Ids of the traits that the generator knows, as text.

// Namespace `smithy.api`.
/// `smithy.api#addedDefault`.
pub const ADDED_DEFAULT: &str = "smithy.api#addedDefault";
/// `smithy.api#auth`.
pub const AUTH: &str = "smithy.api#auth";
/// `smithy.api#authDefinition`.
pub const AUTH_DEFINITION: &str = "smithy.api#authDefinition";
/// `smithy.api#box`.
pub const BOX: &str = "smithy.api#box";
/// `smithy.api#clientOptional`.
pub const CLIENT_OPTIONAL: &str = "smithy.api#clientOptional";
/// `smithy.api#cors`.
pub const CORS: &str = "smithy.api#cors";
/// `smithy.api#default`.
pub const DEFAULT: &str = "smithy.api#default";
/// `smithy.api#deprecated`.
pub const DEPRECATED: &str = "smithy.api#deprecated";
/// `smithy.api#documentation`.
pub const DOCUMENTATION: &str = "smithy.api#documentation";
/// `smithy.api#endpoint`.
pub const ENDPOINT: &str = "smithy.api#endpoint";
/// `smithy.api#enum`.
pub const ENUM: &str = "smithy.api#enum";
/// `smithy.api#enumValue`.
pub const ENUM_VALUE: &str = "smithy.api#enumValue";
/// `smithy.api#error`.
pub const ERROR: &str = "smithy.api#error";
/// `smithy.api#eventHeader`.
pub const EVENT_HEADER: &str = "smithy.api#eventHeader";
/// `smithy.api#eventPayload`.
pub const EVENT_PAYLOAD: &str = "smithy.api#eventPayload";
/// `smithy.api#examples`.
pub const EXAMPLES: &str = "smithy.api#examples";
/// `smithy.api#externalDocumentation`.
pub const EXTERNAL_DOCUMENTATION: &str = "smithy.api#externalDocumentation";
/// `smithy.api#hostLabel`.
pub const HOST_LABEL: &str = "smithy.api#hostLabel";
/// `smithy.api#http`.
pub const HTTP: &str = "smithy.api#http";
/// `smithy.api#httpApiKeyAuth`.
pub const HTTP_API_KEY_AUTH: &str = "smithy.api#httpApiKeyAuth";
/// `smithy.api#httpBasicAuth`.
pub const HTTP_BASIC_AUTH: &str = "smithy.api#httpBasicAuth";
/// `smithy.api#httpBearerAuth`.
pub const HTTP_BEARER_AUTH: &str = "smithy.api#httpBearerAuth";
/// `smithy.api#httpChecksumRequired`.
pub const HTTP_CHECKSUM_REQUIRED: &str = "smithy.api#httpChecksumRequired";
/// `smithy.api#httpDigestAuth`.
pub const HTTP_DIGEST_AUTH: &str = "smithy.api#httpDigestAuth";
/// `smithy.api#httpError`.
pub const HTTP_ERROR: &str = "smithy.api#httpError";
/// `smithy.api#httpHeader`.
pub const HTTP_HEADER: &str = "smithy.api#httpHeader";
/// `smithy.api#httpLabel`.
pub const HTTP_LABEL: &str = "smithy.api#httpLabel";
/// `smithy.api#httpPayload`.
pub const HTTP_PAYLOAD: &str = "smithy.api#httpPayload";
/// `smithy.api#httpPrefixHeaders`.
pub const HTTP_PREFIX_HEADERS: &str = "smithy.api#httpPrefixHeaders";
/// `smithy.api#httpQuery`.
pub const HTTP_QUERY: &str = "smithy.api#httpQuery";
/// `smithy.api#httpQueryParams`.
pub const HTTP_QUERY_PARAMS: &str = "smithy.api#httpQueryParams";
/// `smithy.api#httpResponseCode`.
pub const HTTP_RESPONSE_CODE: &str = "smithy.api#httpResponseCode";
/// `smithy.api#idRef`.
pub const ID_REF: &str = "smithy.api#idRef";
/// `smithy.api#idempotencyToken`.
pub const IDEMPOTENCY_TOKEN: &str = "smithy.api#idempotencyToken";
/// `smithy.api#idempotent`.
pub const IDEMPOTENT: &str = "smithy.api#idempotent";
/// `smithy.api#input`.
pub const INPUT: &str = "smithy.api#input";
/// `smithy.api#internal`.
pub const INTERNAL: &str = "smithy.api#internal";
/// `smithy.api#jsonName`.
pub const JSON_NAME: &str = "smithy.api#jsonName";
/// `smithy.api#length`.
pub const LENGTH: &str = "smithy.api#length";
/// `smithy.api#longPoll`.
pub const LONG_POLL: &str = "smithy.api#longPoll";
/// `smithy.api#mediaType`.
pub const MEDIA_TYPE: &str = "smithy.api#mediaType";
/// `smithy.api#mixin`.
pub const MIXIN: &str = "smithy.api#mixin";
/// `smithy.api#nestedProperties`.
pub const NESTED_PROPERTIES: &str = "smithy.api#nestedProperties";
/// `smithy.api#noReplace`.
pub const NO_REPLACE: &str = "smithy.api#noReplace";
/// `smithy.api#notProperty`.
pub const NOT_PROPERTY: &str = "smithy.api#notProperty";
/// `smithy.api#optionalAuth`.
pub const OPTIONAL_AUTH: &str = "smithy.api#optionalAuth";
/// `smithy.api#output`.
pub const OUTPUT: &str = "smithy.api#output";
/// `smithy.api#paginated`.
pub const PAGINATED: &str = "smithy.api#paginated";
/// `smithy.api#pattern`.
pub const PATTERN: &str = "smithy.api#pattern";
/// `smithy.api#private`.
pub const PRIVATE: &str = "smithy.api#private";
/// `smithy.api#property`.
pub const PROPERTY: &str = "smithy.api#property";
/// `smithy.api#protocolDefinition`.
pub const PROTOCOL_DEFINITION: &str = "smithy.api#protocolDefinition";
/// `smithy.api#range`.
pub const RANGE: &str = "smithy.api#range";
/// `smithy.api#readonly`.
pub const READONLY: &str = "smithy.api#readonly";
/// `smithy.api#recommended`.
pub const RECOMMENDED: &str = "smithy.api#recommended";
/// `smithy.api#references`.
pub const REFERENCES: &str = "smithy.api#references";
/// `smithy.api#requestCompression`.
pub const REQUEST_COMPRESSION: &str = "smithy.api#requestCompression";
/// `smithy.api#required`.
pub const REQUIRED: &str = "smithy.api#required";
/// `smithy.api#requiresLength`.
pub const REQUIRES_LENGTH: &str = "smithy.api#requiresLength";
/// `smithy.api#resourceIdentifier`.
pub const RESOURCE_IDENTIFIER: &str = "smithy.api#resourceIdentifier";
/// `smithy.api#retryable`.
pub const RETRYABLE: &str = "smithy.api#retryable";
/// `smithy.api#sensitive`.
pub const SENSITIVE: &str = "smithy.api#sensitive";
/// `smithy.api#since`.
pub const SINCE: &str = "smithy.api#since";
/// `smithy.api#sparse`.
pub const SPARSE: &str = "smithy.api#sparse";
/// `smithy.api#streaming`.
pub const STREAMING: &str = "smithy.api#streaming";
/// `smithy.api#suppress`.
pub const SUPPRESS: &str = "smithy.api#suppress";
/// `smithy.api#tags`.
pub const TAGS: &str = "smithy.api#tags";
/// `smithy.api#timestampFormat`.
pub const TIMESTAMP_FORMAT: &str = "smithy.api#timestampFormat";
/// `smithy.api#title`.
pub const TITLE: &str = "smithy.api#title";
/// `smithy.api#trait`.
pub const TRAIT: &str = "smithy.api#trait";
/// `smithy.api#traitValidators`.
pub const TRAIT_VALIDATORS: &str = "smithy.api#traitValidators";
/// `smithy.api#uniqueItems`.
pub const UNIQUE_ITEMS: &str = "smithy.api#uniqueItems";
/// `smithy.api#unitType`.
pub const UNIT_TYPE: &str = "smithy.api#unitType";
/// `smithy.api#unstable`.
pub const UNSTABLE: &str = "smithy.api#unstable";
/// `smithy.api#xmlAttribute`.
pub const XML_ATTRIBUTE: &str = "smithy.api#xmlAttribute";
/// `smithy.api#xmlFlattened`.
pub const XML_FLATTENED: &str = "smithy.api#xmlFlattened";
/// `smithy.api#xmlName`.
pub const XML_NAME: &str = "smithy.api#xmlName";
/// `smithy.api#xmlNamespace`.
pub const XML_NAMESPACE: &str = "smithy.api#xmlNamespace";

// Namespace `aws.api`.
/// `aws.api#service`.
pub const AWS_SERVICE: &str = "aws.api#service";
/// `aws.api#arn`.
pub const AWS_ARN: &str = "aws.api#arn";
/// `aws.api#arnReference`.
pub const ARN_REFERENCE: &str = "aws.api#arnReference";
/// `aws.api#clientDiscoveredEndpoint`.
pub const CLIENT_DISCOVERED_ENDPOINT: &str = "aws.api#clientDiscoveredEndpoint";
/// `aws.api#clientEndpointDiscovery`.
pub const CLIENT_ENDPOINT_DISCOVERY: &str = "aws.api#clientEndpointDiscovery";
/// `aws.api#clientEndpointDiscoveryId`.
pub const CLIENT_ENDPOINT_DISCOVERY_ID: &str = "aws.api#clientEndpointDiscoveryId";
/// `aws.api#controlPlane`.
pub const CONTROL_PLANE: &str = "aws.api#controlPlane";
/// `aws.api#data`.
pub const AWS_DATA: &str = "aws.api#data";
/// `aws.api#dataPlane`.
pub const DATA_PLANE: &str = "aws.api#dataPlane";
/// `aws.api#tagEnabled`.
pub const TAG_ENABLED: &str = "aws.api#tagEnabled";
/// `aws.api#taggable`.
pub const AWS_TAGGABLE: &str = "aws.api#taggable";

// Namespace `aws.auth`.
/// `aws.auth#sigv4`.
pub const SIGV4: &str = "aws.auth#sigv4";
/// `aws.auth#sigv4a`.
pub const SIGV4A: &str = "aws.auth#sigv4a";
/// `aws.auth#sigv4s3express`.
pub const SIGV4_S3_EXPRESS: &str = "aws.auth#sigv4s3express";
/// `aws.auth#unsignedPayload`.
pub const UNSIGNED_PAYLOAD: &str = "aws.auth#unsignedPayload";

// Namespace `aws.customizations`.
/// `aws.customizations#s3UnwrappedXmlOutput`.
pub const S3_UNWRAPPED_XML_OUTPUT: &str = "aws.customizations#s3UnwrappedXmlOutput";

// Namespace `aws.endpoints`.
/// `aws.endpoints#dualStackOnlyEndpoints`.
pub const DUAL_STACK_ONLY_ENDPOINTS: &str = "aws.endpoints#dualStackOnlyEndpoints";
/// `aws.endpoints#rulesBasedEndpoints`.
pub const RULES_BASED_ENDPOINTS: &str = "aws.endpoints#rulesBasedEndpoints";
/// `aws.endpoints#standardPartitionalEndpoints`.
pub const STANDARD_PARTITIONAL_ENDPOINTS: &str = "aws.endpoints#standardPartitionalEndpoints";
/// `aws.endpoints#standardRegionalEndpoints`.
pub const STANDARD_REGIONAL_ENDPOINTS: &str = "aws.endpoints#standardRegionalEndpoints";

// Namespace `aws.protocols`.
/// `aws.protocols#awsJson1_0`.
pub const AWS_JSON_1_0: &str = "aws.protocols#awsJson1_0";
/// `aws.protocols#awsJson1_1`.
pub const AWS_JSON_1_1: &str = "aws.protocols#awsJson1_1";
/// `aws.protocols#awsQuery`.
pub const AWS_QUERY: &str = "aws.protocols#awsQuery";
/// `aws.protocols#awsQueryCompatible`.
pub const AWS_QUERY_COMPATIBLE: &str = "aws.protocols#awsQueryCompatible";
/// `aws.protocols#awsQueryError`.
pub const AWS_QUERY_ERROR: &str = "aws.protocols#awsQueryError";
/// `aws.protocols#ec2Query`.
pub const EC2_QUERY: &str = "aws.protocols#ec2Query";
/// `aws.protocols#ec2QueryName`.
pub const EC2_QUERY_NAME: &str = "aws.protocols#ec2QueryName";
/// `aws.protocols#httpChecksum`.
pub const HTTP_CHECKSUM: &str = "aws.protocols#httpChecksum";
/// `aws.protocols#restJson1`.
pub const REST_JSON_1: &str = "aws.protocols#restJson1";
/// `aws.protocols#restXml`.
pub const REST_XML: &str = "aws.protocols#restXml";

// Namespace `smithy.protocols`.
/// `smithy.protocols#rpcv2Cbor`.
pub const RPC_V2_CBOR: &str = "smithy.protocols#rpcv2Cbor";
/// `smithy.protocols#rpcv2Json`.
pub const RPC_V2_JSON: &str = "smithy.protocols#rpcv2Json";

// Namespace `smithy.rules`.
/// `smithy.rules#clientContextParams`.
pub const CLIENT_CONTEXT_PARAMS: &str = "smithy.rules#clientContextParams";
/// `smithy.rules#contextParam`.
pub const CONTEXT_PARAM: &str = "smithy.rules#contextParam";
/// `smithy.rules#endpointBdd`.
pub const ENDPOINT_BDD: &str = "smithy.rules#endpointBdd";
/// `smithy.rules#endpointRuleSet`.
pub const ENDPOINT_RULE_SET: &str = "smithy.rules#endpointRuleSet";
/// `smithy.rules#endpointTests`.
pub const ENDPOINT_TESTS: &str = "smithy.rules#endpointTests";
/// `smithy.rules#operationContextParams`.
pub const OPERATION_CONTEXT_PARAMS: &str = "smithy.rules#operationContextParams";
/// `smithy.rules#staticContextParams`.
pub const STATIC_CONTEXT_PARAMS: &str = "smithy.rules#staticContextParams";

// Namespace `smithy.test`.
/// `smithy.test#eventStreamTests`.
pub const EVENT_STREAM_TESTS: &str = "smithy.test#eventStreamTests";
/// `smithy.test#httpMalformedRequestTests`.
pub const HTTP_MALFORMED_REQUEST_TESTS: &str = "smithy.test#httpMalformedRequestTests";
/// `smithy.test#httpRequestTests`.
pub const HTTP_REQUEST_TESTS: &str = "smithy.test#httpRequestTests";
/// `smithy.test#httpResponseTests`.
pub const HTTP_RESPONSE_TESTS: &str = "smithy.test#httpResponseTests";
/// `smithy.test#smokeTests`.
pub const SMOKE_TESTS: &str = "smithy.test#smokeTests";

// Namespace `smithy.waiters`.
/// `smithy.waiters#waitable`.
pub const WAITABLE: &str = "smithy.waiters#waitable";

// Namespace `smithy.mqtt`.
/// `smithy.mqtt#publish`.
pub const MQTT_PUBLISH: &str = "smithy.mqtt#publish";
/// `smithy.mqtt#subscribe`.
pub const MQTT_SUBSCRIBE: &str = "smithy.mqtt#subscribe";
