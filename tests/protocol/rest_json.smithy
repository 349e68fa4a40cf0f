$version: "2.0"

/// What `restJson1` puts where: path, query, headers, body.
namespace tests.restjson

use aws.protocols#restJson1
use smithy.test#httpRequestTests
use smithy.test#httpResponseTests

@restJson1
service Atlas {
    version: "2026-01-01"
    operations: [FindCity, DescribeCity, PutMap, PutNotes, Tag]
}

@httpRequestTests([
    {
        id: "labels_queries_and_headers"
        documentation: "Everything but letters, digits and `-._~` is encoded; a greedy label keeps its slashes."
        protocol: restJson1
        method: "GET"
        uri: "/regions/a%20b%2Fc/cities/x/y%3F.z"
        queryParams: ["view=full", "limit=-3", "only=a%26b", "only=", "since=2026-01-02T03%3A04%3A05.6Z", "exact=Infinity", "q=1"]
        headers: { "X-Colours": "red, \"a, b\", \"\\\"\"", "X-Seen": "Fri, 02 Jan 2026 03:04:05 GMT", "X-Meta-A": "1", "X-Flag": "false" }
        forbidQueryParams: ["unset"]
        forbidHeaders: ["Content-Type", "Content-Length", "X-Unset"]
        requireQueryParams: ["token"]
        body: ""
        params: {
            region: "a b/c"
            path: "x/y?.z"
            limit: -3
            only: ["a&b", ""]
            since: 1767323045.6
            exact: "Infinity"
            more: { q: ["1"], limit: ["9"] }
            colours: ["red", "a, b", "\""]
            seen: 1767323045
            meta: { A: "1" }
            flag: false
        }
        appliesTo: "client"
    }
    {
        id: "tokens_are_filled_in"
        protocol: restJson1
        method: "GET"
        uri: "/v2/regions/r/cities/p"
        queryParams: ["token=00000000-0000-4000-8000-000000000000"]
        host: "example.com/v2"
        resolvedHost: "example.com"
        params: { region: "r", path: "p" }
    }
])
@suppress(["UnstableTrait"])
@http(method: "GET", uri: "/regions/{region}/cities/{path+}?view=full")
@readonly
operation FindCity {
    input := {
        @required
        @httpLabel
        region: String

        @required
        @httpLabel
        path: String

        @httpQuery("limit")
        limit: Integer

        @httpQuery("only")
        only: Strings

        @httpQuery("since")
        since: Timestamp

        @httpQuery("exact")
        exact: Double

        @httpQuery("unset")
        unset: String

        @httpQuery("token")
        @idempotencyToken
        token: String

        @httpQueryParams
        more: StringLists

        @httpHeader("X-Colours")
        colours: Strings

        @httpHeader("X-Seen")
        seen: Timestamp

        @httpHeader("X-Flag")
        flag: Boolean

        @httpHeader("X-Unset")
        none: String

        @httpPrefixHeaders("X-Meta-")
        meta: StringMap
    }
}

@httpRequestTests([
    {
        id: "bodies_hold_what_is_bound_nowhere"
        protocol: restJson1
        method: "POST"
        uri: "/cities"
        headers: { "Content-Type": "application/json", "X-Name": "Ghent" }
        requireHeaders: ["Content-Length"]
        bodyMediaType: "application/json"
        body: """
            {"n":-0.5,"huge":"-Infinity","raw":"AAE=","at":1767323045.6,"on":"Fri, 02 Jan 2026 03:04:05 GMT",
             "kind":"big","level":2,"maybe":[null,"x"],"doc":{"a":[1,null,"b"]},"pick":{"both":{"left":1}},
             "known":"as given"}"""
        params: {
            name: "Ghent"
            ratio: -0.5
            huge: "-Infinity"
            raw: "\u0000\u0001"
            at: 1767323045.6
            on: 1767323045
            kind: "big"
            level: 2
            maybe: [null, "x"]
            doc: { a: [1, null, "b"] }
            pick: { both: { left: 1 } }
            known: "as given"
        }
    }
    {
        id: "an_empty_body_is_an_object"
        protocol: restJson1
        method: "POST"
        uri: "/cities"
        headers: { "Content-Type": "application/json" }
        forbidHeaders: ["X-Name"]
        bodyMediaType: "application/json"
        body: "{}"
    }
])
@httpResponseTests([
    {
        id: "unknown_and_null_members_do_not_count"
        protocol: restJson1
        code: 200
        headers: { "Content-Type": "application/json", "x-name": "Ghent", "X-META-": "no", "x-meta-B": "2" }
        body: """
            {"n":1e2,"later":[{"a":1}],"raw":null,"at":1767323045.6,"pick":{"__type":"Pick","single":"s"},"dense":{"a":"x","b":null},
             "maybe":[null],"kind":"new kind","level":7,"deep":{"deep":{"n":3}}}"""
        bodyMediaType: "application/json"
        params: {
            name: "Ghent"
            ratio: 100
            at: 1767323045.6
            pick: { single: "s" }
            dense: { a: "x" }
            maybe: [null]
            kind: "new kind"
            level: 7
            deep: { deep: { ratio: 3 }, required: "" }
            required: ""
            status: 200
        }
    }
    {
        id: "missing_required_members_are_made_up_for"
        protocol: restJson1
        code: 202
        body: ""
        params: { required: "", status: 202 }
    }
])
@http(method: "POST", uri: "/cities")
operation DescribeCity {
    input := with [Facts] {
        @httpHeader("X-Name")
        name: String
    }

    output: CityFacts

    errors: [Closed]
}

@mixin
structure Facts {
    @jsonName("n")
    ratio: Double

    huge: Float
    raw: Blob
    at: Timestamp

    @timestampFormat("http-date")
    on: Timestamp

    kind: CityKind
    level: Level
    maybe: SparseStrings
    doc: Document
    pick: Pick

    known: String = "by default"
}

structure CityFacts {
    @httpHeader("X-Name")
    name: String

    @httpResponseCode
    status: Integer

    @jsonName("n")
    ratio: Double

    raw: Blob
    at: Timestamp
    kind: CityKind
    level: Level
    maybe: SparseStrings
    dense: StringMap
    pick: Pick

    @required
    required: String

    deep: Deep
}

structure Deep {
    @jsonName("n")
    ratio: Double

    @required
    required: String

    deep: Deeper
}

structure Deeper {
    @jsonName("n")
    ratio: Double
}

/// An error is known by a header, else by its body.
@error("client")
@httpError(410)
@httpResponseTests([
    {
        id: "errors_by_header"
        protocol: restJson1
        code: 410
        headers: { "X-Amzn-Errortype": "tests.other#Closed:http://example.com/", "X-Since": "1767323045" }
        body: "{\"message\":\"gone\",\"until\":null}"
        bodyMediaType: "application/json"
        params: { message: "gone", since: 1767323045 }
        vendorParams: { code: "Closed", type: "Sender" }
        vendorParamsShape: "tests.restjson#ErrorCodeParams"
    }
    {
        id: "errors_by_body"
        protocol: restJson1
        code: 400
        body: "{\"__type\":\"Closed\",\"until\":\"tomorrow\"}"
        bodyMediaType: "application/json"
        params: { until: "tomorrow" }
    }
    {
        id: "errors_by_code"
        protocol: restJson1
        code: 500
        body: "{\"code\":\"a.b#Closed\"}"
        bodyMediaType: "application/json"
    }
])
structure Closed {
    message: String

    @httpHeader("X-Since")
    @timestampFormat("epoch-seconds")
    since: Timestamp

    until: String
}

@httpRequestTests([
    {
        id: "a_payload_is_the_whole_body"
        protocol: restJson1
        method: "PUT"
        uri: "/map"
        headers: { "Content-Type": "image/png" }
        body: "not really a picture"
        params: { map: "not really a picture" }
    }
    {
        id: "no_payload_is_no_body"
        protocol: restJson1
        method: "PUT"
        uri: "/map"
        body: ""
    }
])
@httpResponseTests([
    {
        id: "streams_are_read_to_their_end"
        protocol: restJson1
        code: 200
        body: "a long map"
        params: { map: "a long map" }
    }
])
@http(method: "PUT", uri: "/map")
operation PutMap {
    input := {
        @httpPayload
        map: Picture
    }

    output := {
        @httpPayload
        map: Flow = ""
    }
}

@httpRequestTests([
    {
        id: "a_structure_as_payload"
        protocol: restJson1
        method: "POST"
        uri: "/notes"
        headers: { "Content-Type": "application/json" }
        bodyMediaType: "application/json"
        body: "{\"n\":1}"
        params: { note: { ratio: 1 } }
    }
    {
        id: "no_structure_is_an_empty_one"
        protocol: restJson1
        method: "POST"
        uri: "/notes"
        headers: { "Content-Type": "application/json" }
        bodyMediaType: "application/json"
        body: "{}"
    }
])
@httpResponseTests([
    {
        id: "a_union_as_payload"
        protocol: restJson1
        code: 200
        body: "{\"single\":\"s\",\"both\":null}"
        bodyMediaType: "application/json"
        params: { pick: { single: "s" } }
    }
    {
        id: "no_union"
        protocol: restJson1
        code: 200
        body: ""
    }
])
@http(method: "POST", uri: "/notes")
operation PutNotes {
    input := {
        @httpPayload
        note: Deeper
    }

    output := {
        @httpPayload
        pick: Pick
    }
}

@httpRequestTests([
    {
        id: "hosts_have_prefixes"
        protocol: restJson1
        method: "POST"
        uri: "/tag"
        host: "example.com"
        resolvedHost: "data-ghent.example.com"
        headers: { "Content-MD5": "MXqYjAtRoUw9vhxi8OZijg==" }
        bodyMediaType: "application/json"
        body: "{\"city\":\"ghent\"}"
        params: { city: "ghent" }
    }
])
@http(method: "POST", uri: "/tag")
@endpoint(hostPrefix: "data-{city}.")
@httpChecksumRequired
operation Tag {
    input := {
        @required
        @hostLabel
        city: String
    }
}

@mediaType("image/png")
blob Picture

@streaming
blob Flow

list Strings {
    member: String
}

@sparse
list SparseStrings {
    member: String
}

map StringMap {
    key: String
    value: String
}

map StringLists {
    key: String
    value: Strings
}

enum CityKind {
    BIG = "big"
    SMALL = "small"
}

intEnum Level {
    LOW = 1
    HIGH = 2
}

union Pick {
    single: String
    both: Pair
    none: Unit
}

structure Pair {
    left: Integer
    right: Integer
}

structure ErrorCodeParams {
    code: String
    type: String
}
