$version: "2.0"

namespace smithy.runtime.sts

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use smithy.rules#endpointRuleSet

/// The part of AWS's Security Token Service that gives the credentials of a role.
@title("AWS Security Token Service")
@service(sdkId: "STS")
@sigv4(name: "sts")
@awsQuery
@xmlNamespace(uri: "https://sts.amazonaws.com/doc/2011-06-15/")
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
                    endpoint: { url: "https://sts-fips.{Region}.{partition#dualStackDnsSuffix}" }
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
                            endpoint: { url: "https://sts.{Region}.{partition#dnsSuffix}" }
                        }
                        { type: "endpoint", conditions: [], endpoint: { url: "https://sts-fips.{Region}.{partition#dnsSuffix}" } }
                    ]
                }
                {
                    type: "endpoint"
                    conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
                    endpoint: { url: "https://sts.{Region}.{partition#dualStackDnsSuffix}" }
                }
                { type: "endpoint", conditions: [], endpoint: { url: "https://sts.{Region}.{partition#dnsSuffix}" } }
            ]
        }
        { type: "error", conditions: [], error: "no region is set" }
    ]
})
service SecurityTokenService {
    version: "2011-06-15"
    operations: [AssumeRole, AssumeRoleWithWebIdentity]
}

/// Takes on a role with the credentials that sign the request.
operation AssumeRole {
    input: AssumeRoleRequest
    output: AssumeRoleResponse
}

/// Takes on a role with the token of an identity provider. The request is not signed.
@auth([])
operation AssumeRoleWithWebIdentity {
    input: AssumeRoleWithWebIdentityRequest
    output: AssumeRoleWithWebIdentityResponse
    errors: [IDPCommunicationErrorException]
}

/// What both ways to a role have in common.
@mixin
structure RoleRequest {
    /// The role.
    @required
    RoleArn: String

    /// What the session is called in logs.
    @required
    RoleSessionName: String

    /// Managed policies that the session is held to.
    PolicyArns: PolicyDescriptors

    /// A policy, as JSON, that the session is held to.
    Policy: String

    /// How long the session lasts, in seconds.
    DurationSeconds: Integer
}

@mixin
structure RoleResponse {
    Credentials: Credentials
    AssumedRoleUser: AssumedRoleUser
}

@input
structure AssumeRoleRequest with [RoleRequest] {
    /// What the owner of the role asks callers to know.
    ExternalId: String
}

@output
structure AssumeRoleResponse with [RoleResponse] {}

@input
structure AssumeRoleWithWebIdentityRequest with [RoleRequest] {
    /// The token of the identity provider.
    @required
    WebIdentityToken: Secret
}

@output
structure AssumeRoleWithWebIdentityResponse with [RoleResponse] {}

list PolicyDescriptors {
    member: PolicyDescriptor
}

/// A managed policy.
structure PolicyDescriptor {
    /// Its name.
    arn: String
}

/// Temporary credentials.
structure Credentials {
    @required
    AccessKeyId: String

    @required
    SecretAccessKey: Secret

    @required
    SessionToken: Secret

    /// When they cease to be valid.
    @required
    Expiration: Timestamp
}

/// Who the caller is now.
structure AssumedRoleUser {
    @required
    AssumedRoleId: String

    @required
    Arn: String
}

@sensitive
string Secret

/// STS did not reach the identity provider in time.
@error("client")
@httpError(400)
@retryable
@awsQueryError(code: "IDPCommunicationError", httpResponseCode: 400)
structure IDPCommunicationErrorException {
    message: String
}
