$version: "2.0"

namespace aws.protocols

@private
list Strings {
    member: String
}

@protocolDefinition(traits: [jsonName, timestampFormat, cors, endpoint, hostLabel, http, httpError, httpHeader, httpLabel,
    httpPayload, httpPrefixHeaders, httpQuery, httpQueryParams, httpResponseCode])
@trait(selector: "service")
structure restJson1 {
    http: Strings
    eventStreamHttp: Strings
}

@protocolDefinition(traits: [timestampFormat, cors, endpoint, hostLabel, http, httpError, httpHeader, httpLabel, httpPayload,
    httpPrefixHeaders, httpQuery, httpQueryParams, httpResponseCode, xmlAttribute, xmlFlattened, xmlName, xmlNamespace],
    noInlineDocumentSupport: true)
@trait(selector: "service")
structure restXml {
    http: Strings
    eventStreamHttp: Strings
    noErrorWrapping: Boolean
}

@protocolDefinition(traits: [timestampFormat, cors, endpoint, hostLabel])
@trait(selector: "service")
structure awsJson1_0 {
    http: Strings
    eventStreamHttp: Strings
}

@protocolDefinition(traits: [timestampFormat, cors, endpoint, hostLabel])
@trait(selector: "service")
structure awsJson1_1 {
    http: Strings
    eventStreamHttp: Strings
}

@protocolDefinition(traits: [awsQueryError, xmlAttribute, xmlFlattened, xmlName, xmlNamespace], noInlineDocumentSupport: true)
@trait(selector: "service[trait|xmlNamespace]")
structure awsQuery {}

@protocolDefinition(traits: [ec2QueryName, xmlAttribute, xmlFlattened, xmlName, xmlNamespace], noInlineDocumentSupport: true)
@trait(selector: "service[trait|xmlNamespace]")
structure ec2Query {}

@trait(selector: "structure > member")
@pattern("^[a-zA-Z_][a-zA-Z_0-9-]*$")
string ec2QueryName

@trait(selector: "structure[trait|error]")
structure awsQueryError {
    @required
    code: String
    @required
    httpResponseCode: Integer
}

@trait(selector: "service")
structure awsQueryCompatible {}

@trait(selector: "operation")
structure httpChecksum {
    requestChecksumRequired: Boolean
    requestAlgorithmMember: String
    requestValidationModeMember: String
    responseAlgorithms: Strings
}
