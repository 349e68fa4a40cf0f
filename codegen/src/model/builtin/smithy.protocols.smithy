$version: "2.0"

namespace smithy.protocols

@protocolDefinition(traits: [cors, endpoint, hostLabel, httpError, httpHeader])
@trait(selector: "service")
structure rpcv2Cbor {
    http: Strings
    eventStreamHttp: Strings
}

@protocolDefinition(traits: [cors, endpoint, hostLabel, httpError, jsonName, timestampFormat])
@trait(selector: "service")
structure rpcv2Json {
    http: Strings
    eventStreamHttp: Strings
}

@private
list Strings {
    member: String
}
