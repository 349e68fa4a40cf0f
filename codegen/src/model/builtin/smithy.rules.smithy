$version: "2.0"

namespace smithy.rules

@trait(selector: "service")
document endpointRuleSet

@trait(selector: "service")
document endpointBdd

@trait(selector: "service")
structure endpointTests {
    @required
    version: String
    testCases: TestCases
}

@private
list TestCases {
    member: TestCase
}

@private
structure TestCase {
    documentation: String
    params: Document
    @required
    expect: Document
    operationInputs: Documents
}

@private
list Documents {
    member: Document
}

@trait(selector: "service")
@length(min: 1)
map clientContextParams {
    key: String
    value: ClientContextParam
}

@private
structure ClientContextParam {
    @required
    type: ParamType
    documentation: String
}

@private
enum ParamType {
    STRING = "string"
    BOOLEAN = "boolean"
    STRING_ARRAY = "stringArray"
}

@trait(selector: "operation")
@length(min: 1)
map staticContextParams {
    key: String
    value: StaticContextParam
}

@private
structure StaticContextParam {
    @required
    value: Document
}

@trait(selector: "operation")
@length(min: 1)
map operationContextParams {
    key: String
    value: OperationContextParam
}

@private
structure OperationContextParam {
    @required
    path: String
}

@trait(selector: "structure > member")
structure contextParam {
    @required
    name: String
}
