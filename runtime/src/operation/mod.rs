//! What the call loop and the protocols need to know of a service and of an operation: static data
//! in every emitted crate, and the traits that tie it to the emitted types.

mod discovery;
mod traits;

use crate::endpoint;
use crate::protocol::Protocol;
use crate::schema::Schema;

pub use discovery::EndpointDiscovery;
pub use traits::{
    ErrorStructure, Input, ModeledError, Operate, OperationError, Output, RequestId, RequestIdExt,
    downcast_error, empty_error,
};

/// A service: one `static` of every emitted crate.
#[derive(Debug)]
pub struct Service {
    /// The name of the service shape, which RPC protocols put on the wire.
    pub shape_name: &'static str,
    /// `aws.api#service`'s `sdkId`, or the shape's name: what the user agent says.
    pub sdk_id: &'static str,
    /// The service's version.
    pub version: &'static str,
    /// The protocols that the service speaks, best first.
    pub protocols: &'static [&'static dyn Protocol],
    /// The authentication schemes of the service, in order of preference.
    pub auth: &'static [AuthScheme],
    /// How the endpoint of a call is found.
    pub endpoint_rules: Option<&'static endpoint::RuleSet>,
    /// The version of the emitted crate, for the user agent.
    pub package_version: &'static str,
}

impl Service {
    /// Whether it is one of AWS, as far as a client can tell: calls are signed, or endpoint rules say
    /// where they go.
    pub(crate) fn is_aws(&self) -> bool {
        let signs = |scheme: &AuthScheme| {
            matches!(scheme, AuthScheme::SigV4 { .. } | AuthScheme::SigV4a { .. })
        };
        self.endpoint_rules.is_some() || self.auth.iter().any(signs)
    }
}

/// An authentication scheme that a model names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthScheme {
    /// `aws.auth#sigv4`, with the name that the service signs under.
    SigV4 {
        /// The signing name.
        name: &'static str,
    },
    /// `aws.auth#sigv4a`, with the name that the service signs under.
    SigV4a {
        /// The signing name.
        name: &'static str,
    },
    /// `smithy.api#httpBearerAuth`
    Bearer,
    /// `smithy.api#httpBasicAuth`
    Basic,
    /// `smithy.api#httpDigestAuth`
    Digest,
    /// `smithy.api#httpApiKeyAuth`
    ApiKey {
        /// The header or query parameter that carries the key.
        name: &'static str,
        /// Whether `name` is a query parameter.
        in_query: bool,
        /// What stands before the key in a header; empty for nothing.
        scheme: &'static str,
    },
    /// No authentication: `optionalAuth`, or an empty `auth` trait.
    Anonymous,
}

impl AuthScheme {
    /// The shape id of the scheme.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::SigV4 { .. } => "aws.auth#sigv4",
            Self::SigV4a { .. } => "aws.auth#sigv4a",
            Self::Bearer => "smithy.api#httpBearerAuth",
            Self::Basic => "smithy.api#httpBasicAuth",
            Self::Digest => "smithy.api#httpDigestAuth",
            Self::ApiKey { .. } => "smithy.api#httpApiKeyAuth",
            Self::Anonymous => "smithy.api#noAuth",
        }
    }
}

/// An operation: one `static` of its emitted module.
#[derive(Debug)]
pub struct Operation {
    /// The name of the operation shape.
    pub name: &'static str,
    /// The service that it belongs to.
    pub service: &'static Service,
    /// The members of the input.
    pub input: &'static Schema,
    /// Whether the model has an input at all, not `smithy.api#Unit`.
    pub has_input: bool,
    /// The members of the output.
    pub output: &'static Schema,
    /// `smithy.api#http`; a POST to `/` where the model has none.
    pub http: Http,
    /// The errors that the model lists for the operation, in its order.
    pub errors: &'static [&'static ErrorShape],
    /// The authentication schemes of this operation where they are not the service's.
    pub auth: Option<&'static [AuthScheme]>,
    /// Whether a repeated call does no harm: `readonly`, `idempotent`, or an idempotency token.
    pub idempotent: bool,
    /// Traits that few operations have.
    pub traits: &'static [OperationTrait],
    /// Endpoint parameters that this operation sets.
    pub endpoint_params: &'static [EndpointParam],
}

/// A trait of an operation that changes what is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationTrait {
    /// `smithy.api#endpoint`'s `hostPrefix`, split at its labels.
    HostPrefix(&'static [HostPart]),
    /// `smithy.api#httpChecksumRequired`
    HttpChecksumRequired,
    /// `smithy.api#requestCompression`, with its encodings.
    RequestCompression(&'static [&'static str]),
    /// `aws.auth#unsignedPayload`
    UnsignedPayload,
    /// `aws.customizations#s3UnwrappedXmlOutput`: the output's member is the root of the document.
    S3UnwrappedXmlOutput,
    /// A header that every request has, by name and value.
    Header(&'static str, &'static str),
    /// The input member with this index, a string, gets this value where it is unset or empty.
    Fill(usize, &'static str),
    /// Signatures as Amazon S3 wants them: requests tell the hash of their body in the header
    /// `x-amz-content-sha256`, no segment of a path is resolved, and links leave the body open.
    S3Signature,
    /// A link to the operation is a GET with the members of the body in its query.
    LinkInQuery,
    /// The body of a success may hold an error all the same.
    ErrorInSuccess,
    /// The input member with this index, a string, is sent without what stands before its last slash.
    LastSegment(usize),
    /// Requests carry the hash of their body, and the tree hash of its parts of one MiB each, in headers.
    TreeHash,
    /// The input member with this index holds the URL to call, where it is set.
    EndpointMember(usize),
    /// The path is that of the endpoint alone: a slash after it would be another resource's.
    EndpointPath,
    /// `smithy.api#longPoll`, with the time that the service may hold the request, in milliseconds.
    LongPoll(u32),
    /// The protocol wants HTTP/2 for the events of this operation (`eventStreamHttp`).
    EventStreamHttp2,
    /// `aws.api#clientDiscoveredEndpoint`: the service tells where calls of this operation go.
    DiscoveredEndpoint {
        /// Whether no other endpoint will do.
        required: bool,
        /// The indexes of the input members that decide (`clientEndpointDiscoveryId`).
        ids: &'static [usize],
        /// What to ask.
        by: &'static EndpointDiscovery,
    },
    /// `aws.protocols#httpChecksum`
    HttpChecksum {
        /// The index of the input member that names the algorithm of the request.
        request_algorithm_member: Option<usize>,
        /// Whether the request must carry a checksum.
        request_checksum_required: bool,
        /// The index of the input member that asks for validation of the response.
        request_validation_mode_member: Option<usize>,
        /// The algorithms that the response may carry, in order of preference.
        response_algorithms: &'static [&'static str],
    },
}

/// A piece of a host prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostPart {
    /// Text.
    Literal(&'static str),
    /// The value of the input member with this index.
    Label(usize),
}

impl Operation {
    /// An operation without traits, errors or HTTP bindings of its own.
    pub const fn new(
        name: &'static str,
        service: &'static Service,
        input: &'static Schema,
        output: &'static Schema,
    ) -> Self {
        Self {
            name,
            service,
            input,
            has_input: true,
            output,
            http: Http::POST_ROOT,
            errors: &[],
            auth: None,
            idempotent: false,
            traits: &[],
            endpoint_params: &[],
        }
    }

    /// The model has no input, not even an empty one.
    pub const fn without_input(self) -> Self {
        Self {
            has_input: false,
            ..self
        }
    }

    /// Sets the method, the path and the status of a success.
    pub const fn http(self, method: &'static str, path: &'static [Segment], code: u16) -> Self {
        Self {
            http: Http {
                method,
                path,
                query: self.http.query,
                code,
            },
            ..self
        }
    }

    /// Sets the literal query string.
    pub const fn query(self, query: &'static str) -> Self {
        Self {
            http: Http { query, ..self.http },
            ..self
        }
    }

    /// A repeated call does no harm.
    pub const fn idempotent(self) -> Self {
        Self {
            idempotent: true,
            ..self
        }
    }

    /// Sets authentication schemes other than the service's.
    pub const fn auth(self, auth: &'static [AuthScheme]) -> Self {
        Self {
            auth: Some(auth),
            ..self
        }
    }

    /// Sets the traits that few operations have.
    pub const fn traits(self, traits: &'static [OperationTrait]) -> Self {
        Self { traits, ..self }
    }

    /// Sets where endpoint parameters take their values from.
    pub const fn endpoint_params(self, endpoint_params: &'static [EndpointParam]) -> Self {
        Self {
            endpoint_params,
            ..self
        }
    }
}

/// `smithy.api#http`: method, URI pattern and the status of success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Http {
    /// The method, such as `GET`.
    pub method: &'static str,
    /// The segments of the path, each after a `/`.
    pub path: &'static [Segment],
    /// The literal query string, without `?`; empty for none.
    pub query: &'static str,
    /// The status of a success.
    pub code: u16,
}

impl Http {
    /// What protocols that do not bind to HTTP use.
    pub const POST_ROOT: Self = Self {
        method: "POST",
        path: &[],
        query: "",
        code: 200,
    };
}

/// A segment of a URI pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text that is sent as it is.
    Literal(&'static str),
    /// `{label}`: the value of the input member with this index, percent-encoded.
    Label(usize),
    /// `{label+}`: the same, with its slashes kept.
    Greedy(usize),
}

/// Where a parameter of the endpoint rules takes its value from, per operation.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum EndpointParam {
    /// `smithy.rules#staticContextParams`: a string.
    String {
        /// The parameter.
        name: &'static str,
        /// Its value.
        value: &'static str,
    },
    /// `smithy.rules#staticContextParams`: a boolean.
    Boolean {
        /// The parameter.
        name: &'static str,
        /// Its value.
        value: bool,
    },
    /// `smithy.rules#staticContextParams`: strings.
    Strings {
        /// The parameter.
        name: &'static str,
        /// Its value.
        value: &'static [&'static str],
    },
    /// `smithy.rules#contextParam`: an input member.
    Member {
        /// The parameter.
        name: &'static str,
        /// The index of the input member.
        member: usize,
    },
    /// `smithy.rules#operationContextParams`: what stands at a path of the input.
    #[cfg(feature = "jmespath")]
    Path {
        /// The parameter.
        name: &'static str,
        /// The path.
        path: &'static [crate::jmespath::Step],
    },
}

/// An error structure of a model.
#[derive(Debug)]
pub struct ErrorShape {
    /// The members of the error.
    pub schema: &'static Schema,
    /// The code on the wire where it is not the shape's name: `aws.protocols#awsQueryError`.
    pub code: Option<&'static str>,
    /// `smithy.api#httpError`, or 400 and 500 by fault.
    pub status: u16,
    /// Whether the fault is the server's.
    pub server_fault: bool,
    /// `smithy.api#retryable`
    pub retryable: Option<Retryable>,
    /// Makes an empty one, to be read into.
    pub empty: fn() -> Box<dyn ModeledError>,
}

/// `smithy.api#retryable`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retryable {
    /// Whether the error says that the client sends too much.
    pub throttling: bool,
}
