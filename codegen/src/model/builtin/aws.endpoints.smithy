$version: "2.0"

namespace aws.endpoints

@trait(selector: "service", conflicts: [standardPartitionalEndpoints])
structure standardRegionalEndpoints {
    partitionSpecialCases: SpecialCases
    regionSpecialCases: SpecialCases
}

@private
map SpecialCases {
    key: String
    value: Cases
}

@private
list Cases {
    member: Document
}

@trait(selector: "service", conflicts: [standardRegionalEndpoints])
structure standardPartitionalEndpoints {
    @required
    endpointPatternType: String
    partitionEndpointSpecialCases: SpecialCases
}

@trait(selector: "service")
structure dualStackOnlyEndpoints {}

@trait(selector: "service")
structure rulesBasedEndpoints {}
