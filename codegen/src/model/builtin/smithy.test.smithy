$version: "2.0"

namespace smithy.test

@trait(selector: "operation")
@length(min: 1)
list httpRequestTests {
    member: HttpMessageTest
}

@trait(selector: ":is(operation, structure[trait|error])")
@length(min: 1)
list httpResponseTests {
    member: HttpMessageTest
}

@private
structure HttpMessageTest {
    @required
    id: Identifier
    @required
    @idRef(selector: "[trait|protocolDefinition]")
    protocol: String
    method: String
    uri: String
    code: Integer
    host: String
    resolvedHost: String
    @idRef
    authScheme: String
    queryParams: Strings
    forbidQueryParams: Strings
    requireQueryParams: Strings
    headers: StringMap
    forbidHeaders: Strings
    requireHeaders: Strings
    body: String
    bodyMediaType: String
    params: Document
    vendorParams: Document
    @idRef
    vendorParamsShape: String
    documentation: String
    tags: Strings
    appliesTo: AppliesTo
}

@private
@pattern("^[A-Za-z_][A-Za-z0-9_]+$")
string Identifier

@private
list Strings {
    member: String
}

@private
map StringMap {
    key: String
    value: String
}

@private
enum AppliesTo {
    CLIENT = "client"
    SERVER = "server"
}

@trait(selector: "operation")
@length(min: 1)
list httpMalformedRequestTests {
    member: Document
}

@trait(selector: "operation")
@length(min: 1)
list eventStreamTests {
    member: Document
}

@trait(selector: "operation")
@length(min: 1)
list smokeTests {
    member: SmokeTest
}

@private
structure SmokeTest {
    @required
    id: Identifier
    params: Document
    vendorParams: Document
    @idRef
    vendorParamsShape: String
    @required
    expect: Expectation
    tags: Strings
}

@private
union Expectation {
    success: Unit
    failure: Failure
}

@private
structure Failure {
    @idRef
    errorId: String
}
