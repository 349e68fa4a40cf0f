$version: "2.0"

/// How `rpcv2Cbor` and `rpcv2Json` write requests and read responses: the same values in two formats.
namespace tests.rpc

use smithy.protocols#rpcv2Cbor
use smithy.protocols#rpcv2Json
use smithy.test#httpRequestTests
use smithy.test#httpResponseTests

@rpcv2Cbor
service Store {
    version: "2026-01-01"
    operations: [Put, Ping, Empty]
}

@rpcv2Json
service Shelf {
    version: "2026-01-01"
    operations: [Put, Ping, Empty]
}

@httpRequestTests([
    {
        id: "items_as_cbor"
        protocol: rpcv2Cbor
        method: "POST"
        uri: "/service/Store/operation/Put"
        headers: { "smithy-protocol": "rpc-v2-cbor", Accept: "application/cbor", "Content-Type": "application/cbor" }
        requireHeaders: ["Content-Length"]
        forbidHeaders: ["X-Amz-Target", "X-Name"]
        bodyMediaType: "application/cbor"
        body: "qmRuYW1lYWFlY291bnQ6AAERb2VyYXRpb/p/gAAAZWV4YWN0+z+5mZmZmZmaY3Jhd0IAAWJhdMH7QdpVzWlQAABla2luZHOBY2JpZ2VtYXliZaFha/ZkcGlja6Fkbm9uZaBjb3duaGFzIGdpdmVu"
        params: {
            name: "a"
            count: -70000
            ratio: "Infinity"
            exact: 0.1
            raw: "\u0000\u0001"
            at: 1767323045.25
            kinds: ["big"]
            maybe: { k: null }
            pick: { none: {} }
            own: "as given"
        }
    }
    {
        id: "items_as_json"
        protocol: rpcv2Json
        method: "POST"
        uri: "/service/Shelf/operation/Put"
        headers: { "smithy-protocol": "rpc-v2-json", Accept: "application/json", "Content-Type": "application/json" }
        bodyMediaType: "application/json"
        body: """
            {"name":"a","count":-70000,"ratio":"Infinity","exact":0.1,"raw":"AAE=","at":1767323045.25,"kinds":["big"],
             "maybe":{"k":null},"pick":{"none":{}},"own":"as given","price":"12.50","huge":"123456789012345678901234567890"}"""
        params: {
            name: "a"
            count: -70000
            ratio: "Infinity"
            exact: 0.1
            raw: "\u0000\u0001"
            at: 1767323045.25
            kinds: ["big"]
            maybe: { k: null }
            pick: { none: {} }
            own: "as given"
            price: "12.50"
            huge: "123456789012345678901234567890"
        }
    }
    {
        id: "an_empty_input_is_an_empty_map"
        protocol: rpcv2Cbor
        method: "POST"
        uri: "/service/Store/operation/Put"
        headers: { "Content-Type": "application/cbor" }
        bodyMediaType: "application/cbor"
        body: "oA=="
    }
])
@httpResponseTests([
    {
        id: "cbor_is_read_in_any_form"
        documentation: "Lengths are indefinite, floats narrow; a text comes in chunks."
        protocol: rpcv2Cbor
        code: 200
        headers: { "smithy-protocol": "rpc-v2-cbor", "Content-Type": "application/cbor" }
        bodyMediaType: "application/cbor"
        body: "v2RuYW1lf2FhYWL/ZWNvdW50AmVyYXRpb/k+AGVleGFjdPo/AAAAZWxhdGVynwGhYXj2/2NyYXf2YmF0wRppVzWlZWtpbmRzn2NuZXf/ZW1heWJloWFr92RwaWNroWR0ZXh0YXT/"
        params: {
            name: "ab"
            count: 2
            ratio: 1.5
            exact: 0.5
            at: 1767323045
            kinds: ["new"]
            maybe: { k: null }
            pick: { text: "t" }
        }
    }
    {
        id: "json_without_unknown_members"
        protocol: rpcv2Json
        code: 200
        headers: { "smithy-protocol": "rpc-v2-json", "Content-Type": "application/json" }
        bodyMediaType: "application/json"
        body: """
            {"name":"ab","count":2,"later":{"x":[null]},"at":1767323045,"kinds":["new"],"pick":{"__type":"P","text":"t"},
             "price":"0.10","huge":"-5"}"""
        params: { name: "ab", count: 2, at: 1767323045, kinds: ["new"], pick: { text: "t" }, price: "0.10", huge: "-5" }
    }
])
operation Put {
    input: Item
    output: Item
    errors: [Full]
}

@httpRequestTests([
    {
        id: "no_input_is_no_body_of_cbor"
        protocol: rpcv2Cbor
        method: "POST"
        uri: "/service/Store/operation/Ping"
        headers: { Accept: "application/cbor" }
        forbidHeaders: ["Content-Type"]
        body: ""
    }
    {
        id: "no_input_is_no_body_of_json"
        protocol: rpcv2Json
        method: "POST"
        uri: "/service/Shelf/operation/Ping"
        forbidHeaders: ["Content-Type"]
        body: ""
    }
])
@httpResponseTests([
    {
        id: "no_output_may_have_a_body"
        protocol: rpcv2Json
        code: 200
        headers: { "smithy-protocol": "rpc-v2-json" }
        body: "{}"
        bodyMediaType: "application/json"
    }
])
operation Ping {}

@httpRequestTests([
    {
        id: "defaults_are_sent_from_below"
        protocol: rpcv2Cbor
        method: "POST"
        uri: "/service/Store/operation/Empty"
        bodyMediaType: "application/cbor"
        body: "oWVpbm5lcqFjb3duamJ5IGRlZmF1bHQ="
        params: { inner: {} }
    }
])
@httpResponseTests([
    {
        id: "defaults_are_filled_in"
        protocol: rpcv2Json
        code: 200
        headers: { "smithy-protocol": "rpc-v2-json" }
        bodyMediaType: "application/json"
        body: "{}"
        params: { count: 7, name: "", on: true, names: [] }
    }
])
operation Empty {
    input := {
        inner: Defaults
        own: String = "top"
    }

    output := {
        count: Integer = 7
        on: Boolean = true
        names: Kinds = []

        @required
        name: String
    }
}

structure Item {
    @httpHeader("X-Name")
    name: String

    count: Integer
    ratio: Float
    exact: Double
    raw: Blob

    @timestampFormat("http-date")
    at: Timestamp

    kinds: Kinds
    maybe: SparseMap
    pick: Pick

    @jsonName("other")
    own: String

    price: BigDecimal
    huge: BigInteger
}

structure Defaults {
    own: String = "by default"

    @clientOptional
    none: Integer = 3
}

enum Kind {
    BIG = "big"
}

list Kinds {
    member: Kind
}

@sparse
map SparseMap {
    key: String
    value: String
}

union Pick {
    text: String
    none: Unit
}

@error("server")
@httpResponseTests([
    {
        id: "errors_as_cbor"
        protocol: rpcv2Cbor
        code: 507
        headers: { "smithy-protocol": "rpc-v2-cbor", "Content-Type": "application/cbor" }
        bodyMediaType: "application/cbor"
        body: "o2ZfX3R5cGVudGVzdHMucnBjI0Z1bGxnbWVzc2FnZWdubyByb29tZGxlZnQA"
        params: { message: "no room", left: 0 }
        vendorParams: { code: "Full", type: "Receiver" }
        vendorParamsShape: "tests.rpc#ErrorCodeParams"
    }
    {
        id: "errors_as_json"
        protocol: rpcv2Json
        code: 507
        headers: { "smithy-protocol": "rpc-v2-json", "Content-Type": "application/json" }
        bodyMediaType: "application/json"
        body: "{\"__type\":\"tests.rpc#Full\",\"message\":\"no room\"}"
        params: { message: "no room" }
    }
])
structure Full {
    message: String
    left: Long
}

structure ErrorCodeParams {
    code: String
    type: String
}
