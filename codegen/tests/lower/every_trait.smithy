$version: "2.0"

metadata suppressions = []

namespace a

use aws.api#arn
use aws.api#arnReference
use aws.api#clientDiscoveredEndpoint
use aws.api#clientEndpointDiscovery
use aws.api#clientEndpointDiscoveryId
use aws.api#controlPlane
use aws.api#data
use aws.api#dataPlane
use aws.api#service
use aws.api#tagEnabled
use aws.api#taggable
use aws.auth#sigv4
use aws.auth#sigv4a
use aws.auth#unsignedPayload
use aws.customizations#s3UnwrappedXmlOutput
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#rulesBasedEndpoints
use aws.endpoints#standardPartitionalEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use aws.protocols#awsJson1_1
use aws.protocols#awsQuery
use aws.protocols#awsQueryCompatible
use aws.protocols#awsQueryError
use aws.protocols#ec2Query
use aws.protocols#ec2QueryName
use aws.protocols#httpChecksum
use aws.protocols#restJson1
use aws.protocols#restXml
use smithy.protocols#rpcv2Cbor
use smithy.protocols#rpcv2Json
use smithy.rules#clientContextParams
use smithy.rules#contextParam
use smithy.rules#endpointRuleSet
use smithy.rules#endpointTests
use smithy.rules#operationContextParams
use smithy.rules#staticContextParams
use smithy.test#eventStreamTests
use smithy.test#httpMalformedRequestTests
use smithy.test#httpRequestTests
use smithy.test#httpResponseTests
use smithy.test#smokeTests
use smithy.waiters#waitable

/// Has every trait somewhere.
@awsJson1_0
@awsJson1_1
@awsQuery
@awsQueryCompatible
@ec2Query
@restJson1
@restXml
@rpcv2Cbor
@rpcv2Json
@httpApiKeyAuth(name: "x-key", in: "header")
@httpBasicAuth
@httpBearerAuth
@httpDigestAuth
@sigv4(name: "every")
@sigv4a(name: "every")
@service(sdkId: "Every Trait")
@title("Every Trait There Is")
@externalDocumentation(Guide: "https://example.com/guide")
@xmlNamespace(uri: "https://example.com/xml")
@cors
@controlPlane
@tagEnabled
@dualStackOnlyEndpoints
@rulesBasedEndpoints
@standardPartitionalEndpoints(endpointPatternType: "service_dnsSuffix")
@standardRegionalEndpoints
@clientEndpointDiscovery(operation: Query, error: Gone)
@clientContextParams(Fast: { type: "boolean" })
@endpointRuleSet(
    version: "1.0"
    parameters: {
        Fast: { type: "boolean" }
        Kind: { type: "string" }
        Name: { type: "string" }
        Names: { type: "stringArray" }
    }
    rules: [{ type: "endpoint", conditions: [], endpoint: { url: "https://example.com" } }]
)
@endpointTests(version: "1.0", testCases: [])
service Svc {
    version: "1"
    operations: [Plain, Query, Upload, Download]
    resources: [Thing]
    errors: [Gone]
}

@arn(template: "thing/{id}")
@dataPlane
@taggable
@noReplace
resource Thing {
    identifiers: { id: String }
    properties: { size: Integer }
    read: GetThing
}

@readonly
@tags(["kept"])
@http(method: "GET", uri: "/things/{id}")
@deprecated(message: "old", since: "2020")
@internal
@unstable
@since("2019")
@auth([sigv4, httpBearerAuth])
@optionalAuth
@staticContextParams(Kind: { value: "thing" })
@operationContextParams(Names: { path: "names" })
@suppress(["Some.Finding"])
@smokeTests([{ id: "smoke", expect: { success: {} } }])
@httpMalformedRequestTests([])
operation GetThing {
    input := for Thing {
        @required
        @httpLabel
        @contextParam(name: "Name")
        $id

        @httpQuery("names")
        names: Names
    }

    output := for Thing {
        $size

        @notProperty
        @httpResponseCode
        code: Integer
    }
}

@idempotent
@tags(["kept"])
@endpoint(hostPrefix: "{place}.data.")
@http(method: "PUT", uri: "/plain")
@httpChecksumRequired
@requestCompression(encodings: ["gzip"])
@smithy.api#longPoll(timeoutMillis: 70000)
@clientDiscoveredEndpoint(required: false)
@httpRequestTests([])
@httpResponseTests([])
@eventStreamTests([])
@waitable(ThingExists: { acceptors: [{ state: "success", matcher: { success: true } }] })
@examples([{ title: "One", input: { place: "here" }, output: {} }])
operation Plain {
    input: PlainInput
    output: PlainOutput
    errors: [Throttled]
}

@input
structure PlainInput with [Common] {
    @required
    @hostLabel
    place: String

    @clientEndpointDiscoveryId
    @recommended(reason: "it helps")
    size: Integer = 1

    @idempotencyToken
    token: String

    types: Types
    set: UniqueNames
}

@output
@references([{ resource: Thing }])
structure PlainOutput {
    @jsonName("named")
    @xmlName("Named")
    @ec2QueryName("NAMED")
    name: String

    @xmlAttribute
    attribute: String

    @xmlFlattened
    names: Names

    @timestampFormat("http-date")
    time: Timestamp

    @nestedProperties
    nested: Nested
}

structure Nested {
    @resourceIdentifier("id")
    id: String

    @property(name: "size")
    length: Integer
}

@mixin
@private
structure Common {
    @length(min: 1)
    @pattern("^a+$")
    text: String

    @range(min: 1)
    number: Integer

    @arnReference(type: "AWS::Thing")
    @data("content")
    @mine
    arn: String
}

@trait
structure mine {
    @idRef
    shape: String
}

@authDefinition
@trait
structure ownAuth {}

@protocolDefinition
@trait
@traitValidators(Own: { selector: "*", message: "no" })
structure ownProtocol {}

@unitType
structure Nothing {}

structure Types {
    @required
    @clientOptional
    maybe: String

    @required
    kind: Kind

    secret: Secret
    sparse: SparseNames

    @addedDefault
    level: Integer = 0

    event: Event
}

structure Event {
    @eventHeader
    header: String

    @eventPayload
    payload: Blob
}

enum Kind {
    ONE = "one"
}

@enum([{ value: "old" }])
string OldKind

@sensitive
string Secret

list Names {
    member: String
}

@sparse
list SparseNames {
    member: String
}

@uniqueItems
list UniqueNames {
    member: String
}

@error("client")
@httpError(410)
@awsQueryError(code: "Gone", httpResponseCode: 410)
structure Gone {
    message: String
}

@error("server")
@httpError(503)
@retryable(throttling: true)
structure Throttled {}

@readonly
@tags(["kept"])
@http(method: "GET", uri: "/query")
@paginated(inputToken: "next", outputToken: "next", items: "names")
operation Query {
    input := {
        @httpQuery("next")
        next: String

        @httpQueryParams
        rest: Params

        @httpHeader("x-one")
        header: String

        @httpPrefixHeaders("x-all-")
        headers: Params
    }

    output := {
        next: String
        names: Names
    }
}

map Params {
    key: String
    value: String
}

@idempotent
@tags(["kept"])
@http(method: "POST", uri: "/upload")
@unsignedPayload
@httpChecksum(requestAlgorithmMember: "algorithm")
operation Upload {
    input := {
        @httpHeader("x-algorithm")
        algorithm: String

        @httpPayload
        body: Body = ""
    }
}

@streaming
@requiresLength
@mediaType("image/png")
blob Body

@readonly
@tags(["kept"])
@http(method: "GET", uri: "/download")
@s3UnwrappedXmlOutput
operation Download {
    output := {
        place: String
    }
}
