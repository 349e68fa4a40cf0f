$version: "2.0"

namespace aws.cloudformation

@trait(selector: "resource")
structure cfnResource {
    name: String
    additionalSchemas: Strings
    primaryIdentifier: String
}

@private
list Strings {
    member: String
}

@trait(selector: "structure > member", conflicts: [cfnExcludeProperty])
structure cfnAdditionalIdentifier {}

@trait(selector: "structure > member", conflicts: [cfnAdditionalIdentifier, cfnMutability])
structure cfnExcludeProperty {}

@trait(selector: "structure > member", conflicts: [cfnExcludeProperty])
enum cfnMutability {
    FULL = "full"
    CREATE_AND_READ = "create-and-read"
    CREATE = "create"
    READ = "read"
    WRITE = "write"
}

@trait(selector: ":is(structure > member)")
string cfnName

@trait(selector: "structure > member")
structure cfnDefaultValue {}
