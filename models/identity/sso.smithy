$version: "2.0"

namespace smithy.runtime.sso

use aws.api#service
use aws.protocols#restJson1
use smithy.rules#endpointRuleSet

/// The part of AWS's single sign-on portal that gives the credentials of a role.
@title("AWS Single Sign-On")
@service(sdkId: "SSO")
@restJson1
@endpointRuleSet({
    version: "1.0"
    parameters: {
        Region: { type: "String", builtIn: "AWS::Region", documentation: "The region to call." }
        UseFIPS: { type: "Boolean", builtIn: "AWS::UseFIPS", required: true, default: false, documentation: "Whether cryptography must be validated." }
        UseDualStack: { type: "Boolean", builtIn: "AWS::UseDualStack", required: true, default: false, documentation: "Whether the endpoint must have IPv6 addresses." }
        Endpoint: { type: "String", builtIn: "SDK::Endpoint", documentation: "Another endpoint than the service's." }
    }
    rules: [
        {
            type: "tree"
            conditions: [{ fn: "isSet", argv: [{ ref: "Endpoint" }] }]
            rules: [
                {
                    type: "error"
                    conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }]
                    error: "a custom endpoint has no variant with FIPS: set one of the two"
                }
                {
                    type: "error"
                    conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
                    error: "a custom endpoint has no variant with dual stack: set one of the two"
                }
                { type: "endpoint", conditions: [], endpoint: { url: { ref: "Endpoint" } } }
            ]
        }
        {
            type: "tree"
            conditions: [
                { fn: "isSet", argv: [{ ref: "Region" }] }
                { fn: "aws.partition", argv: [{ ref: "Region" }], assign: "partition" }
            ]
            rules: [
                {
                    type: "error"
                    conditions: [
                        { fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }
                        { fn: "booleanEquals", argv: [{ fn: "getAttr", argv: [{ ref: "partition" }, "supportsFIPS"] }, false] }
                    ]
                    error: "the partition of this region has no endpoints with FIPS"
                }
                {
                    type: "error"
                    conditions: [
                        { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
                        { fn: "booleanEquals", argv: [{ fn: "getAttr", argv: [{ ref: "partition" }, "supportsDualStack"] }, false] }
                    ]
                    error: "the partition of this region has no endpoints with dual stack"
                }
                {
                    type: "endpoint"
                    conditions: [
                        { fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }
                        { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
                    ]
                    endpoint: { url: "https://portal.sso-fips.{Region}.{partition#dualStackDnsSuffix}" }
                }
                {
                    type: "tree"
                    conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }]
                    rules: [
                        {
                            documentation: "GovCloud's usual endpoint is validated."
                            type: "endpoint"
                            conditions: [
                                { fn: "stringEquals", argv: [{ fn: "getAttr", argv: [{ ref: "partition" }, "name"] }, "aws-us-gov"] }
                            ]
                            endpoint: { url: "https://portal.sso.{Region}.{partition#dnsSuffix}" }
                        }
                        { type: "endpoint", conditions: [], endpoint: { url: "https://portal.sso-fips.{Region}.{partition#dnsSuffix}" } }
                    ]
                }
                {
                    type: "endpoint"
                    conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
                    endpoint: { url: "https://portal.sso.{Region}.{partition#dualStackDnsSuffix}" }
                }
                { type: "endpoint", conditions: [], endpoint: { url: "https://portal.sso.{Region}.{partition#dnsSuffix}" } }
            ]
        }
        { type: "error", conditions: [], error: "no region is set" }
    ]
})
service SingleSignOn {
    version: "2019-06-10"
    operations: [GetRoleCredentials]
}

/// Gives the credentials of a role to whoever has signed in.
@readonly
@http(method: "GET", uri: "/federation/credentials")
operation GetRoleCredentials {
    input := {
        /// The name of the role.
        @required
        @httpQuery("role_name")
        roleName: String

        /// The account of the role.
        @required
        @httpQuery("account_id")
        accountId: String

        /// The token of the sign-in.
        @required
        @httpHeader("x-amz-sso_bearer_token")
        accessToken: Secret
    }

    output := {
        roleCredentials: RoleCredentials
    }
}

/// Temporary credentials.
structure RoleCredentials {
    accessKeyId: String
    secretAccessKey: Secret
    sessionToken: Secret

    /// When they cease to be valid, in milliseconds since 1970.
    expiration: Long = 0
}

@sensitive
string Secret
