$version: "2.0"

/// How `awsJson1_0` and `awsJson1_1` name operations and errors; what is bound to HTTP does not count.
namespace tests.awsjson

use aws.protocols#awsJson1_0
use aws.protocols#awsJson1_1
use aws.protocols#awsQueryCompatible
use aws.protocols#awsQueryError
use smithy.test#httpRequestTests
use smithy.test#httpResponseTests

@awsJson1_0
@awsQueryCompatible
service Ledger_2026 {
    version: "2026-01-01"
    operations: [Book, Close]
}

@awsJson1_1
service Ledger_2027 {
    version: "2027-01-01"
    operations: [Book, Close]
}

@httpRequestTests([
    {
        id: "members_keep_their_names"
        protocol: awsJson1_0
        method: "POST"
        uri: "/"
        headers: { "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "Ledger_2026.Book", "x-amzn-query-mode": "true" }
        requireHeaders: ["Content-Length"]
        forbidHeaders: ["X-Account"]
        bodyMediaType: "application/json"
        body: """
            {"account":"a","amount":9007199254740993,"rate":"NaN","at":1767323045.25,"lines":[{"text":"x","of":{"text":"y"}}],"tags":{"k":null}}"""
        params: {
            account: "a"
            amount: 9007199254740993
            rate: "NaN"
            at: 1767323045.25
            lines: [{ text: "x", of: { text: "y" } }]
            tags: { k: null }
        }
    }
    {
        id: "hosts_may_have_paths"
        protocol: awsJson1_1
        method: "POST"
        uri: "/books/"
        host: "example.com/books"
        resolvedHost: "example.com"
        headers: { "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "Ledger_2027.Book" }
        forbidHeaders: ["x-amzn-query-mode"]
        bodyMediaType: "application/json"
        body: "{}"
    }
])
@httpResponseTests([
    {
        id: "outputs_are_read_leniently"
        protocol: awsJson1_1
        code: 200
        body: """
            {"account":"a","amount":3.0,"rate":1,"at":1767323045,"later":{"x":[1]},"lines":[],"tags":{"k":null,"l":"1"},"__type":"x"}"""
        bodyMediaType: "application/json"
        params: { account: "a", amount: 3, rate: 1, at: 1767323045, lines: [], tags: { k: null, l: "1" } }
    }
    {
        id: "an_empty_body_is_an_empty_output"
        protocol: awsJson1_0
        code: 200
        body: ""
    }
])
operation Book {
    input: Entry
    output: Entry
    errors: [Closed, Renamed]
}

@httpRequestTests([
    {
        id: "no_input_is_an_empty_object"
        protocol: awsJson1_0
        method: "POST"
        uri: "/"
        headers: { "X-Amz-Target": "Ledger_2026.Close" }
        bodyMediaType: "application/json"
        body: "{}"
    }
])
operation Close {}

structure Entry {
    @httpHeader("X-Account")
    account: String

    @jsonName("sum")
    amount: Long

    rate: Double
    at: Timestamp
    lines: Lines
    tags: Tags
}

list Lines {
    member: Line
}

structure Line {
    text: String
    of: Line
}

@sparse
map Tags {
    key: String
    value: String
}

@error("client")
@httpResponseTests([
    {
        id: "errors_by_type"
        protocol: awsJson1_1
        code: 400
        body: "{\"__type\":\"tests.awsjson#Closed\",\"message\":\"too late\"}"
        bodyMediaType: "application/json"
        params: { message: "too late" }
        vendorParams: { code: "Closed" }
        vendorParamsShape: "tests.awsjson#ErrorCodeParams"
    }
    {
        id: "errors_by_header"
        protocol: awsJson1_0
        code: 400
        headers: { "x-amzn-errortype": "Closed:http://example.com" }
        body: ""
    }
])
structure Closed {
    message: String
}

@error("client")
@awsQueryError(code: "Ledger.Renamed", httpResponseCode: 402)
@httpResponseTests([
    {
        id: "the_code_of_the_query_protocol_counts"
        protocol: awsJson1_0
        code: 400
        headers: { "x-amzn-query-error": "Ledger.Renamed;Sender" }
        body: "{\"__type\":\"tests.awsjson#Renamed\",\"to\":\"b\"}"
        bodyMediaType: "application/json"
        params: { to: "b" }
        vendorParams: { code: "Ledger.Renamed", type: "Sender" }
        vendorParamsShape: "tests.awsjson#ErrorCodeParams"
    }
])
structure Renamed {
    to: String
}

structure ErrorCodeParams {
    code: String
    type: String
}
