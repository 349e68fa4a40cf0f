$version: "2.0"

namespace aws.auth

@authDefinition(traits: [unsignedPayload])
@trait(selector: "service")
structure sigv4 {
    @required
    @length(min: 1)
    name: String
}

@authDefinition(traits: [unsignedPayload])
@trait(selector: "service")
structure sigv4a {
    @required
    @length(min: 1)
    name: String
}

// Not published: the endpoint rules of S3 name the scheme.
@authDefinition
@trait(selector: "service")
structure sigv4s3express {}

@trait(selector: "operation")
structure unsignedPayload {}

@authDefinition
@trait(selector: "service")
structure cognitoUserPools {
    @required
    providerArns: Strings
}

@private
@length(min: 1)
list Strings {
    member: String
}
