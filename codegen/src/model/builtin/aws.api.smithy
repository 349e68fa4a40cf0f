$version: "2.0"

namespace aws.api

@trait(selector: "service")
structure service {
    @required
    sdkId: String
    arnNamespace: String
    cloudFormationName: String
    cloudTrailEventSource: String
    docId: String
    endpointPrefix: String
}

@trait(selector: "resource")
structure arn {
    @required
    template: String
    absolute: Boolean
    noRegion: Boolean
    noAccount: Boolean
    reusable: Boolean
    resourceDelimiter: String
}

@trait(selector: ":is(string, member :test(> string))")
structure arnReference {
    type: String
    service: String
    resource: String
}

@trait(selector: "operation")
structure clientDiscoveredEndpoint {
    @required
    required: Boolean
}

@trait(selector: "service")
structure clientEndpointDiscovery {
    @required
    @idRef(failWhenMissing: true, selector: "operation")
    operation: String
    @idRef(failWhenMissing: true, selector: "structure[trait|error]")
    error: String
}

@trait(selector: "structure > member[trait|required] :test(> string)")
structure clientEndpointDiscoveryId {}

@trait(selector: ":is(service, resource, operation)", conflicts: [dataPlane])
structure controlPlane {}

@trait(selector: ":is(service, resource, operation)", conflicts: [controlPlane])
structure dataPlane {}

@trait(selector: ":is(simpleType, list, structure, union, map, member)")
enum data {
    CUSTOMER_CONTENT = "content"
    CUSTOMER_ACCOUNT_INFORMATION = "account"
    SERVICE_ATTRIBUTES = "usage"
    TAG_DATA = "tagging"
    PERMISSIONS_DATA = "permissions"
}

@trait(selector: "service")
structure tagEnabled {
    disableDefaultOperations: Boolean
}

@trait(selector: "resource")
structure taggable {
    property: String
    apiConfig: TaggableApiConfig
    disableSystemTags: Boolean
}

@private
structure TaggableApiConfig {
    @idRef(failWhenMissing: true, selector: "operation")
    tagApi: String
    @idRef(failWhenMissing: true, selector: "operation")
    untagApi: String
    @idRef(failWhenMissing: true, selector: "operation")
    listTagsApi: String
}
