//! Traits of AWS: service data, ARNs, protocols, checksums, endpoint discovery.

use super::http::status;
use super::{TraitValue, Traits, ids, shape_id};
use crate::model::{Node, NodeError, ShapeId};

/// `aws.api#service`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AwsService<'a> {
    /// Name of the service in SDKs, such as `CleanRoomsML`.
    pub sdk_id: &'a str,
    /// Service part of its ARNs.
    pub arn_namespace: Option<&'a str>,
    /// First label of its host names.
    pub endpoint_prefix: Option<&'a str>,
    /// Part of its documentation's links.
    pub doc_id: Option<&'a str>,
}

impl<'a> TraitValue<'a> for AwsService<'a> {
    const ID: &'static str = ids::AWS_SERVICE;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        Ok(Self {
            sdk_id: value.field("sdkId")?.expect_str()?,
            arn_namespace: value.optional_str("arnNamespace")?,
            endpoint_prefix: value.optional_str("endpointPrefix")?,
            doc_id: value.optional_str("docId")?,
        })
    }
}

/// `aws.api#arn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arn<'a> {
    /// Template with identifiers in braces.
    pub template: &'a str,
    /// Whether the template is a whole ARN.
    pub absolute: bool,
    /// Whether ARNs lack the region.
    pub no_region: bool,
    /// Whether ARNs lack the account.
    pub no_account: bool,
}

impl<'a> TraitValue<'a> for Arn<'a> {
    const ID: &'static str = ids::AWS_ARN;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        Ok(Self {
            template: value.field("template")?.expect_str()?,
            absolute: value.flag("absolute")?,
            no_region: value.flag("noRegion")?,
            no_account: value.flag("noAccount")?,
        })
    }
}

/// `aws.api#arnReference`.
#[derive(Clone, Debug, PartialEq)]
pub struct ArnReference<'a> {
    /// Type of the resource in CloudFormation's terms.
    pub kind: Option<&'a str>,
    /// The resource; it may be in no model that was loaded.
    pub resource: Option<ShapeId>,
    /// The service of the resource.
    pub service: Option<ShapeId>,
}

impl<'a> TraitValue<'a> for ArnReference<'a> {
    const ID: &'static str = ids::ARN_REFERENCE;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        Ok(Self {
            kind: value.optional_str("type")?,
            resource: value.optional("resource")?.map(shape_id).transpose()?,
            service: value.optional("service")?.map(shape_id).transpose()?,
        })
    }
}

/// `aws.protocols#awsQueryError`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AwsQueryError<'a> {
    /// Error code on the wire.
    pub code: &'a str,
    /// HTTP status.
    pub status: u16,
}

impl<'a> TraitValue<'a> for AwsQueryError<'a> {
    const ID: &'static str = ids::AWS_QUERY_ERROR;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        Ok(Self {
            code: value.field("code")?.expect_str()?,
            status: status(value.field("httpResponseCode")?)?,
        })
    }
}

/// `aws.protocols#httpChecksum`.
#[derive(Clone, Debug, PartialEq)]
pub struct HttpChecksum<'a> {
    /// Input member with the algorithm of the request's checksum.
    pub request_algorithm_member: Option<&'a str>,
    /// Whether a request must carry a checksum.
    pub request_checksum_required: bool,
    /// Input member that asks for validation of the response.
    pub request_validation_mode_member: Option<&'a str>,
    /// Algorithms of response checksums.
    pub response_algorithms: Vec<&'a str>,
}

impl<'a> TraitValue<'a> for HttpChecksum<'a> {
    const ID: &'static str = ids::HTTP_CHECKSUM;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        let algorithms = value.optional("responseAlgorithms")?;
        let algorithms = algorithms.map(Node::expect_strings).transpose()?;
        Ok(Self {
            request_algorithm_member: value.optional_str("requestAlgorithmMember")?,
            request_checksum_required: value.flag("requestChecksumRequired")?,
            request_validation_mode_member: value.optional_str("requestValidationModeMember")?,
            response_algorithms: algorithms.unwrap_or_default(),
        })
    }
}

/// What protocol traits say about HTTP.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProtocolHttp<'a> {
    /// HTTP versions by ALPN name, best first; empty when the trait names none.
    pub http: Vec<&'a str>,
    /// HTTP versions for event streams; empty when the trait names none.
    pub event_stream_http: Vec<&'a str>,
    /// `noErrorWrapping` of restXml.
    pub no_error_wrapping: bool,
}

impl<'a> ProtocolHttp<'a> {
    /// Reads the value of a protocol trait.
    ///
    /// # Errors
    /// When it is no object or a member has another type.
    pub fn read(value: &'a Node) -> Result<Self, NodeError> {
        let versions = |key| -> Result<Vec<&'a str>, NodeError> {
            let listed = value.optional(key)?.map(Node::expect_strings).transpose()?;
            Ok(listed.unwrap_or_default())
        };
        Ok(Self {
            http: versions("http")?,
            event_stream_http: versions("eventStreamHttp")?,
            no_error_wrapping: value.flag("noErrorWrapping")?,
        })
    }
}

/// `aws.api#clientEndpointDiscovery`.
#[derive(Clone, Debug, PartialEq)]
pub struct EndpointDiscovery {
    /// The operation that returns endpoints.
    pub operation: ShapeId,
    /// The error after which a cached endpoint is dropped.
    pub error: Option<ShapeId>,
}

impl TraitValue<'_> for EndpointDiscovery {
    const ID: &'static str = ids::CLIENT_ENDPOINT_DISCOVERY;

    fn read(value: &Node) -> Result<Self, NodeError> {
        Ok(Self {
            operation: shape_id(value.field("operation")?)?,
            error: value.optional("error")?.map(shape_id).transpose()?,
        })
    }
}

/// `aws.api#clientDiscoveredEndpoint`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DiscoveredEndpoint {
    /// Whether the operation works with a discovered endpoint only.
    pub required: bool,
}

impl TraitValue<'_> for DiscoveredEndpoint {
    const ID: &'static str = ids::CLIENT_DISCOVERED_ENDPOINT;

    fn read(value: &Node) -> Result<Self, NodeError> {
        let required = value.field("required")?.expect_bool()?;
        Ok(Self { required })
    }
}

impl Traits {
    /// `aws.api#service`.
    #[must_use]
    pub fn aws_service(&self) -> Option<AwsService<'_>> {
        self.read()
    }

    /// `aws.api#arn`.
    #[must_use]
    pub fn arn(&self) -> Option<Arn<'_>> {
        self.read()
    }

    /// `aws.api#arnReference`.
    #[must_use]
    pub fn arn_reference(&self) -> Option<ArnReference<'_>> {
        self.read()
    }

    /// `aws.protocols#awsQueryError`.
    #[must_use]
    pub fn aws_query_error(&self) -> Option<AwsQueryError<'_>> {
        self.read()
    }

    /// Whether `aws.protocols#awsQueryCompatible` is applied.
    #[must_use]
    pub fn is_aws_query_compatible(&self) -> bool {
        self.has(ids::AWS_QUERY_COMPATIBLE)
    }

    /// `aws.protocols#ec2QueryName`.
    #[must_use]
    pub fn ec2_query_name(&self) -> Option<&str> {
        self.string(ids::EC2_QUERY_NAME)
    }

    /// `aws.protocols#httpChecksum`.
    #[must_use]
    pub fn http_checksum(&self) -> Option<HttpChecksum<'_>> {
        self.read()
    }

    /// Whether `aws.customizations#s3UnwrappedXmlOutput` is applied.
    #[must_use]
    pub fn is_s3_unwrapped_xml_output(&self) -> bool {
        self.has(ids::S3_UNWRAPPED_XML_OUTPUT)
    }

    /// `aws.api#clientEndpointDiscovery`.
    #[must_use]
    pub fn endpoint_discovery(&self) -> Option<EndpointDiscovery> {
        self.read()
    }

    /// `aws.api#clientDiscoveredEndpoint`.
    #[must_use]
    pub fn discovered_endpoint(&self) -> Option<DiscoveredEndpoint> {
        self.read()
    }

    /// Protocol traits of a service in model order, each with what it says about HTTP.
    #[must_use]
    pub fn protocols(&self) -> Vec<(&ShapeId, ProtocolHttp<'_>)> {
        let known = self.iter().filter(|(id, _)| is_protocol(id));
        known
            .map(|(id, found)| (id, ProtocolHttp::read(&found.value).unwrap_or_default()))
            .collect()
    }
}

/// Whether an id names one of the protocols that the generator knows.
fn is_protocol(id: &ShapeId) -> bool {
    PROTOCOLS.iter().any(|protocol| id == protocol)
}

/// Protocol traits that the generator knows.
pub(crate) const PROTOCOLS: [&str; 8] = [
    ids::REST_JSON_1,
    ids::REST_XML,
    ids::AWS_JSON_1_0,
    ids::AWS_JSON_1_1,
    ids::AWS_QUERY,
    ids::EC2_QUERY,
    ids::RPC_V2_CBOR,
    ids::RPC_V2_JSON,
];
