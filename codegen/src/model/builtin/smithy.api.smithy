$version: "2.0"

// The prelude: what every model may use without defining it.

namespace smithy.api

string String
blob Blob
bigInteger BigInteger
bigDecimal BigDecimal
timestamp Timestamp
document Document
boolean Boolean
byte Byte
short Short
integer Integer
long Long
float Float
double Double

@default(false)
boolean PrimitiveBoolean

@default(0)
byte PrimitiveByte

@default(0)
short PrimitiveShort

@default(0)
integer PrimitiveInteger

@default(0)
long PrimitiveLong

@default(0)
float PrimitiveFloat

@default(0)
double PrimitiveDouble

@unitType
structure Unit {}

// Traits of shape definitions.

@trait(selector: ":is(simpleType, list, map, structure, union)")
structure trait {
    selector: String
    structurallyExclusive: StructurallyExclusive
    conflicts: NonEmptyStringList
    breakingChanges: DocumentList
}

@private
enum StructurallyExclusive {
    MEMBER = "member"
    TARGET = "target"
}

@private
list NonEmptyStringList {
    member: NonEmptyString
}

@private
@length(min: 1)
string NonEmptyString

@private
list DocumentList {
    member: Document
}

@private
list StringList {
    member: String
}

@trait(selector: ":not(member)")
structure mixin {
    localTraits: LocalTraits
}

@private
list LocalTraits {
    @idRef(failWhenMissing: true, selector: "[trait|trait]")
    member: String
}

@trait(selector: "[id = 'smithy.api#Unit']")
structure unitType {}

@trait(selector: ":is(boolean, number, member)")
structure box {}

@trait(selector: "structure > member")
structure clientOptional {}

@trait(selector: "structure > member")
structure addedDefault {}

@trait(selector: ":is(simpleType, list, map, structure > member)")
document default

@trait(selector: "structure > member")
structure required {}

@trait(selector: "structure > member", conflicts: [required])
structure recommended {
    reason: String
}

@trait(selector: "string")
@length(min: 1)
list enum {
    member: EnumDefinition
}

@private
structure EnumDefinition {
    @required
    value: NonEmptyString
    name: String
    documentation: String
    tags: NonEmptyStringList
    deprecated: Boolean
}

@trait(selector: ":is(enum, intEnum) > member")
document enumValue

@trait
structure idRef {
    selector: String
    failWhenMissing: Boolean
    errorMessage: String
}

@trait(selector: ":is(list, map, string, blob, member :test(> :is(list, map, string, blob)))")
structure length {
    min: Long
    max: Long
}

@trait(selector: ":is(string, member :test(> string))")
string pattern

@trait(selector: ":is(number, member :test(> number))")
structure range {
    min: BigDecimal
    max: BigDecimal
}

@trait(selector: "list")
structure uniqueItems {}

@trait(selector: ":is(list, map)")
structure sparse {}

// Documentation.

@trait
string documentation

@trait
@length(min: 1)
map externalDocumentation {
    key: NonEmptyString
    value: NonEmptyString
}

@trait(selector: "operation")
@length(min: 1)
list examples {
    member: Example
}

@private
structure Example {
    @required
    title: NonEmptyString
    documentation: String
    input: Document
    output: Document
    error: ExampleError
    allowConstraintErrors: Boolean
    lowPriority: Boolean
}

@private
structure ExampleError {
    @required
    @idRef
    shapeId: String
    content: Document
}

@trait
structure internal {}

@trait
structure private {}

@trait
string since

@trait
list tags {
    member: String
}

@trait(selector: ":is(service, resource)")
string title

@trait
structure unstable {}

@trait
structure deprecated {
    message: String
    since: String
}

@trait
@length(min: 1)
list suppress {
    member: NonEmptyString
}

// Types.

@trait(selector: "structure")
enum error {
    CLIENT = "client"
    SERVER = "server"
}

@trait(selector: "structure", conflicts: [output, error])
structure input {}

@trait(selector: "structure", conflicts: [input, error])
structure output {}

@trait(selector: ":is(blob, string)")
string mediaType

@trait(selector: ":not(:is(service, operation, resource))")
structure sensitive {}

@trait(selector: ":is(timestamp, member :test(> timestamp))")
string timestampFormat

@trait(selector: ":is(structure, union) > member")
string jsonName

@trait(selector: "structure > member :test(> :is(string, number, boolean, timestamp))", conflicts: [xmlNamespace])
structure xmlAttribute {}

@trait(selector: ":is(structure, union) > member :test(> :is(list, map))")
structure xmlFlattened {}

@trait(selector: ":is(structure, union, member)")
@pattern("^[a-zA-Z_][a-zA-Z_0-9-]*(:[a-zA-Z_][a-zA-Z_0-9-]*)?$")
string xmlName

@trait(selector: ":is(service, member, simpleType, list, map, structure, union)")
structure xmlNamespace {
    @required
    uri: NonEmptyString
    @pattern("^[a-zA-Z_][a-zA-Z_0-9-]*$")
    prefix: String
}

// Behavior.

@trait(selector: "structure > member :test(> string)")
structure idempotencyToken {}

@trait(selector: "operation", conflicts: [readonly])
structure idempotent {}

@trait(selector: "operation", conflicts: [idempotent])
structure readonly {}

@trait(selector: "structure[trait|error]")
structure retryable {
    throttling: Boolean
}

@trait(selector: ":is(service, operation)")
structure paginated {
    inputToken: NonEmptyString
    outputToken: NonEmptyString
    items: NonEmptyString
    pageSize: NonEmptyString
}

@trait(selector: "operation")
structure longPoll {
    @range(min: 1)
    timeoutMillis: Integer
}

@trait(selector: "operation")
structure requestCompression {
    encodings: NonEmptyStringList
}

// Resources.

@trait(selector: "structure > member :test(> string)")
@length(min: 1)
string resourceIdentifier

@trait(selector: ":is(structure, string)")
list references {
    member: Reference
}

@private
structure Reference {
    @required
    @idRef(selector: "resource")
    resource: NonEmptyString
    ids: NonEmptyStringMap
    @idRef(selector: "service")
    service: NonEmptyString
    rel: NonEmptyString
}

@private
map NonEmptyStringMap {
    key: NonEmptyString
    value: NonEmptyString
}

@trait(selector: "resource:test(-[put]->)")
structure noReplace {}

@trait(selector: "structure > member")
structure property {
    name: String
}

@trait(selector: ":is(structure > member, structure, [trait|trait])")
structure notProperty {}

@trait(selector: "structure > member :test(> structure)")
structure nestedProperties {}

// Protocols and authentication.

@trait(selector: "structure[trait|trait]")
structure protocolDefinition {
    traits: TraitShapeIdList
    noInlineDocumentSupport: Boolean
}

@private
list TraitShapeIdList {
    @idRef(failWhenMissing: true, selector: "[trait|trait]")
    member: String
}

@trait(selector: "structure[trait|trait]")
structure authDefinition {
    traits: TraitShapeIdList
}

@trait(selector: "[trait|trait]")
map traitValidators {
    key: String
    value: TraitValidator
}

@private
structure TraitValidator {
    @required
    selector: String
    message: String
    severity: String
}

@trait(selector: ":is(service, operation)")
@uniqueItems
list auth {
    @idRef(failWhenMissing: true, selector: "[trait|authDefinition]")
    member: String
}

@trait(selector: "operation")
structure optionalAuth {}

@authDefinition
@trait(selector: "service")
structure httpBasicAuth {}

@authDefinition
@trait(selector: "service")
structure httpDigestAuth {}

@authDefinition
@trait(selector: "service")
structure httpBearerAuth {}

@authDefinition
@trait(selector: "service")
structure httpApiKeyAuth {
    @required
    name: NonEmptyString
    @required
    in: HttpApiKeyLocations
    scheme: NonEmptyString
}

@private
enum HttpApiKeyLocations {
    HEADER = "header"
    QUERY = "query"
}

// HTTP.

@trait(selector: "operation")
structure http {
    @required
    method: NonEmptyString
    @required
    uri: NonEmptyString
    code: Integer
}

@trait(selector: "structure[trait|error]")
@range(min: 200, max: 599)
integer httpError

@trait(selector: "structure > member :test(> :is(string, number, boolean, timestamp))",
    conflicts: [httpHeader, httpQuery, httpPrefixHeaders, httpPayload, httpQueryParams, httpResponseCode])
structure httpLabel {}

@trait(selector: "structure > member :test(> :is(string, number, boolean, timestamp, list > member > :is(string, number, boolean, timestamp)))",
    conflicts: [httpLabel, httpHeader, httpPrefixHeaders, httpPayload, httpQueryParams, httpResponseCode])
@length(min: 1)
string httpQuery

@trait(selector: "structure > member :test(> map > member :test(> :is(string, list > member > string)))",
    structurallyExclusive: "member"
    conflicts: [httpLabel, httpQuery, httpHeader, httpPayload, httpPrefixHeaders, httpResponseCode])
structure httpQueryParams {}

@trait(selector: "structure > member :test(> :is(string, number, boolean, timestamp, list > member > :is(string, number, boolean, timestamp)))",
    conflicts: [httpLabel, httpQuery, httpPrefixHeaders, httpPayload, httpQueryParams, httpResponseCode])
@length(min: 1)
string httpHeader

@trait(selector: "structure > member :test(> map > member :test(> string))",
    structurallyExclusive: "member"
    conflicts: [httpLabel, httpQuery, httpHeader, httpPayload, httpQueryParams, httpResponseCode])
string httpPrefixHeaders

@trait(selector: "structure > member :test(> :is(string, blob, structure, union, document, list, map))",
    structurallyExclusive: "member"
    conflicts: [httpLabel, httpQuery, httpHeader, httpPrefixHeaders, httpQueryParams, httpResponseCode])
structure httpPayload {}

@trait(selector: "structure > member :test(> integer)",
    structurallyExclusive: "member"
    conflicts: [httpLabel, httpQuery, httpHeader, httpPrefixHeaders, httpPayload, httpQueryParams])
structure httpResponseCode {}

@trait(selector: "operation")
structure httpChecksumRequired {}

@trait(selector: "service")
structure cors {
    origin: NonEmptyString
    maxAge: Integer
    additionalAllowedHeaders: NonEmptyStringList
    additionalExposedHeaders: NonEmptyStringList
}

@trait(selector: "operation")
structure endpoint {
    @required
    hostPrefix: NonEmptyString
}

@trait(selector: "structure > member[trait|required] :test(> string)")
structure hostLabel {}

// Streams.

@trait(selector: ":is(blob, union)", structurallyExclusive: "target")
structure streaming {}

@trait(selector: "blob[trait|streaming]")
structure requiresLength {}

@trait(selector: "structure > member :test(> :is(blob, string, structure, union))",
    structurallyExclusive: "member", conflicts: [eventHeader])
structure eventPayload {}

@trait(selector: "structure > member :test(> :is(boolean, byte, short, integer, long, blob, string, timestamp))",
    conflicts: [eventPayload])
structure eventHeader {}
