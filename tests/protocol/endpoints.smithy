$version: "2.0"

namespace example.harbour

use aws.auth#sigv4
use aws.protocols#restJson1
use smithy.rules#clientContextParams
use smithy.rules#contextParam
use smithy.rules#endpointRuleSet
use smithy.rules#endpointTests
use smithy.rules#staticContextParams

/// A harbour whose endpoints depend on region, berth and settings. Its cases go through the client.
@restJson1
@sigv4(name: "harbour")
@clientContextParams(Inner: { type: "boolean", documentation: "Whether to stay in the inner harbour." })
@endpointRuleSet(
    version: "1.0"
    parameters: {
        Region: { type: "string", builtIn: "AWS::Region" }
        UseFIPS: { type: "boolean", builtIn: "AWS::UseFIPS", default: false, required: true }
        UseDualStack: { type: "boolean", builtIn: "AWS::UseDualStack", default: false, required: true }
        Endpoint: { type: "string", builtIn: "SDK::Endpoint" }
        Pilot: { type: "string", builtIn: "Harbour::Pilot" }
        Inner: { type: "boolean" }
        Berth: { type: "string" }
        Kind: { type: "string" }
    }
    rules: [
        {
            type: "endpoint"
            conditions: [{ fn: "isSet", argv: [{ ref: "Endpoint" }] }]
            endpoint: { url: { ref: "Endpoint" } }
        }
        {
            type: "error"
            conditions: [
                { fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }
                { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
            ]
            error: "{Region} has no such quay"
        }
        {
            type: "endpoint"
            conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }]
            endpoint: { url: "https://fips.{Region}.example.com" }
        }
        {
            type: "endpoint"
            conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
            endpoint: { url: "https://dual.{Region}.example.com" }
        }
        {
            type: "endpoint"
            conditions: [
                { fn: "isSet", argv: [{ ref: "Inner" }] }
                { fn: "isSet", argv: [{ ref: "Pilot" }] }
            ]
            endpoint: { url: "https://{Pilot}.inner.{Region}.example.com" }
        }
        {
            type: "endpoint"
            conditions: [
                { fn: "isSet", argv: [{ ref: "Berth" }] }
                { fn: "isSet", argv: [{ ref: "Kind" }] }
            ]
            endpoint: {
                url: "https://{Berth}.{Kind}.example.com/base"
                properties: {
                    authSchemes: [{ name: "sigv4", signingName: "berths", signingRegion: "berth-1" }]
                }
            }
        }
        {
            type: "endpoint"
            conditions: []
            endpoint: { url: "https://{Region}.example.com" }
        }
    ]
)
@endpointTests(
    version: "1.0"
    testCases: [
        {
            documentation: "The region decides."
            params: { Region: "west-1" }
            operationInputs: [
                { operationName: "ListShips", builtInParams: { "AWS::Region": "west-1" } }
            ]
            expect: { endpoint: { url: "https://west-1.example.com" } }
        }
        {
            documentation: "Without an operation: a case of the rules alone."
            params: { Region: "west-2" }
            expect: { endpoint: { url: "https://west-2.example.com" } }
        }
        {
            documentation: "A member and a constant decide, and the signature is for another service."
            params: { Region: "west-1", Berth: "b1", Kind: "dock" }
            operationInputs: [
                {
                    operationName: "Dock"
                    operationParams: { berth: "b1", ship: "Beagle" }
                    builtInParams: { "AWS::Region": "west-1" }
                }
            ]
            expect: {
                endpoint: {
                    url: "https://b1.dock.example.com/base"
                    properties: {
                        authSchemes: [{ name: "sigv4", signingName: "berths", signingRegion: "berth-1" }]
                    }
                }
            }
        }
        {
            documentation: "Every setting of the client arrives, whichever operation is called."
            params: { Region: "north-1", UseFIPS: true }
            operationInputs: [
                {
                    operationName: "ListShips"
                    builtInParams: { "AWS::Region": "north-1", "AWS::UseFIPS": true }
                }
                {
                    operationName: "Dock"
                    operationParams: { berth: "b1" }
                    builtInParams: { "AWS::Region": "north-1", "AWS::UseFIPS": true }
                }
            ]
            expect: { endpoint: { url: "https://fips.north-1.example.com" } }
        }
        {
            documentation: "Dual stack."
            params: { Region: "north-1", UseDualStack: true }
            operationInputs: [
                {
                    operationName: "ListShips"
                    builtInParams: { "AWS::Region": "north-1", "AWS::UseDualStack": true }
                }
            ]
            expect: { endpoint: { url: "https://dual.north-1.example.com" } }
        }
        {
            documentation: "What the rules refuse is not sent."
            params: { Region: "south-1", UseFIPS: true, UseDualStack: true }
            operationInputs: [
                {
                    operationName: "ListShips"
                    builtInParams: {
                        "AWS::Region": "south-1"
                        "AWS::UseFIPS": true
                        "AWS::UseDualStack": true
                    }
                }
            ]
            expect: { error: "south-1 has no such quay" }
        }
        {
            documentation: "An endpoint of one's own."
            params: { Endpoint: "https://own.example.com/path" }
            operationInputs: [
                {
                    operationName: "ListShips"
                    builtInParams: { "SDK::Endpoint": "https://own.example.com/path" }
                }
            ]
            expect: { endpoint: { url: "https://own.example.com/path" } }
        }
        {
            documentation: "Parameters by name."
            params: { Region: "east-1", Pilot: "ann", Inner: true }
            operationInputs: [
                {
                    operationName: "ListShips"
                    builtInParams: { "AWS::Region": "east-1", "Harbour::Pilot": "ann" }
                    clientParams: { Inner: true }
                }
            ]
            expect: { endpoint: { url: "https://ann.inner.east-1.example.com" } }
        }
    ]
)
service Harbour {
    version: "2024-01-01"
    operations: [ListShips, Dock]
}

@readonly
@http(method: "GET", uri: "/ships")
operation ListShips {}

@staticContextParams(Kind: { value: "dock" })
@http(method: "POST", uri: "/docks")
operation Dock {
    input := {
        @contextParam(name: "Berth")
        berth: String

        ship: String
    }
}
