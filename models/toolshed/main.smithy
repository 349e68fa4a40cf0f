$version: "2.0"

namespace example.toolshed

use aws.protocols#restJson1

/// Lends the tools of a neighbourhood: who has which one, and when it comes back.
///
/// Members sign in with name and password, and call everything else with the token that they get.
/// Machines, such as the lock of the shed, have a key of their own.
@title("Toolshed")
@restJson1
@httpBearerAuth
@httpApiKeyAuth(name: "x-shed-key", in: "header")
@httpBasicAuth
@auth([httpBearerAuth, httpApiKeyAuth])
@paginated(inputToken: "after", outputToken: "next", pageSize: "limit")
@externalDocumentation("House rules": "https://toolshed.example/rules")
service Toolshed {
    version: "2026-05-01"
    operations: [CheckHealth, SignIn]
    resources: [Tool]
    errors: [InvalidRequest, Busy]
    rename: { "example.toolshed.people#Name": "PersonName" }
}

/// Says whether the shed is open. Anybody may ask.
@readonly
@auth([])
@tags(["public"])
@http(method: "GET", uri: "/health")
operation CheckHealth {
    output := {
        @required
        open: Boolean

        /// The status of the response, 200 or 203.
        @httpResponseCode
        status: Integer

        /// Where the answer comes from: a map of `x-shed-` headers.
        @httpPrefixHeaders("x-shed-")
        sources: Labels
    }
}

/// Exchanges name and password for a token.
@auth([httpBasicAuth])
@http(method: "POST", uri: "/sessions", code: 201)
operation SignIn {
    output := {
        @required
        token: SessionToken

        /// When the token ceases to be valid.
        @required
        @timestampFormat("epoch-seconds")
        expires: Timestamp

        @required
        member: example.toolshed.people#Person
    }
}

@sensitive
string SessionToken
