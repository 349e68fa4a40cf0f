$version: "2.0"

namespace aws.iam

@private
list Strings {
    member: String
}

@trait(selector: "operation")
string actionName

@trait(selector: "operation")
string actionPermissionDescription

@trait(selector: ":is(resource, operation)")
@uniqueItems
list conditionKeys {
    member: String
}

@trait(selector: ":is(service, resource, operation)")
@uniqueItems
list conditionKeysResolvedByService {
    member: String
}

@trait(selector: "member")
string conditionKeyValue

@trait(selector: "service")
map defineConditionKeys {
    key: String
    value: ConditionKeyDefinition
}

@private
structure ConditionKeyDefinition {
    @required
    type: String
    documentation: String
    externalDocumentation: String
    relativeDocumentation: String
    required: Boolean
}

@trait(selector: ":is(service, resource)")
structure disableConditionKeyInference {}

@trait(selector: "service")
structure disableConditionKeyInferenceForResources {}

@trait(selector: "operation")
structure iamAction {
    name: String
    documentation: String
    relativeDocumentation: String
    requiredActions: Strings
    resources: Document
    createsResources: Strings
}

@trait(selector: "resource")
structure iamResource {
    name: String
    relativeDocumentation: String
    disableConditionKeyInheritance: Boolean
}

@trait(selector: "operation")
list requiredActions {
    member: String
}

@trait(selector: "service")
list serviceResolvedConditionKeys {
    member: String
}

@trait(selector: ":is(service, operation)")
list supportedPrincipalTypes {
    member: String
}
