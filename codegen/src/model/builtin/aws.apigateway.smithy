$version: "2.0"

namespace aws.apigateway

@trait(selector: "service")
string apiKeySource

@trait(selector: ":is(service, resource, operation)")
string authorizer

@trait(selector: "service")
map authorizers {
    key: String
    value: Document
}

@trait(selector: ":is(service, resource, operation)")
document integration

@trait(selector: ":is(service, resource, operation)")
document mockIntegration

@trait(selector: ":is(service, operation)")
string requestValidator
