$version: "2.0"

/// How `restXml` writes and reads documents; what is bound to HTTP is the same as in `restJson1`.
namespace tests.restxml

use aws.protocols#restXml
use smithy.test#httpRequestTests
use smithy.test#httpResponseTests

@restXml
@xmlNamespace(uri: "https://example.com/atlas")
service Atlas {
    version: "2026-01-01"
    operations: [PutCity, GetCity]
}

@httpRequestTests([
    {
        id: "names_attributes_and_namespaces"
        protocol: restXml
        method: "PUT"
        uri: "/city/Ghent"
        headers: { "Content-Type": "application/xml" }
        requireHeaders: ["Content-Length"]
        bodyMediaType: "application/xml"
        body: """
            <City xmlns="https://example.com/atlas" kind="a &quot;b&quot;">
                <Twin xmlns:t="https://example.com/twin" t:since="1"><text>A &lt; B</text></Twin>
                <at>2026-01-02T03:04:05Z</at>
                <day>1767323045</day>
                <ratio>NaN</ratio>
                <raw>AAE=</raw>
                <names><name>x</name><name></name></names>
                <flat>1</flat>
                <flat>2</flat>
                <tags><entry><K>a</K><V>1</V></entry></tags>
                <note><key>b</key><value>2</value></note>
                <pick><both><left>1</left></both></pick>
                <empty></empty>
            </City>"""
        params: {
            name: "Ghent"
            kind: "a \"b\""
            twin: { since: "1", text: "A < B" }
            at: 1767323045
            day: 1767323045
            ratio: "NaN"
            raw: "\u0000\u0001"
            names: ["x", ""]
            flat: [1, 2]
            tags: { a: "1" }
            notes: { b: "2" }
            pick: { both: { left: 1 } }
            empty: []
        }
    }
])
@http(method: "PUT", uri: "/city/{name}")
operation PutCity {
    input: City
}

@httpResponseTests([
    {
        id: "lists_may_come_interleaved"
        protocol: restXml
        code: 200
        headers: { "Content-Type": "application/xml" }
        body: """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a comment -->
            <a:CityOutput xmlns:a="https://example.com/other" kind='x&#x41;'>
                <flat>1</flat>
                <later><flat>9</flat></later>
                <names><name>&lt;x&gt;</name><name/></names>
                <flat>2</flat>
                <note><value>2</value><key>b</key></note>
                <tags/>
                <text><![CDATA[<raw> & ]]></text>
                <at>2026-01-02T04:04:05.25+01:00</at>
                <pick><none/></pick>
                <Twin t:since="1" xmlns:t="https://example.com/twin"><text>A</text></Twin>
            </a:CityOutput>"""
        bodyMediaType: "application/xml"
        params: {
            kind: "xA"
            flat: [1, 2]
            names: ["<x>", ""]
            notes: { b: "2" }
            tags: {}
            text: "<raw> & "
            at: 1767323045.25
            pick: { none: {} }
            twin: { since: "1", text: "A" }
        }
    }
])
@http(method: "GET", uri: "/city")
@readonly
operation GetCity {
    output := {
        @xmlAttribute
        kind: String

        @xmlName("Twin")
        twin: Twin

        at: Timestamp
        text: String
        names: Names

        @xmlFlattened
        flat: Integers

        tags: Tags

        @xmlFlattened
        @xmlName("note")
        notes: Notes

        pick: Pick
    }

    errors: [Closed]
}

@error("server")
@httpResponseTests([
    {
        id: "errors_are_wrapped"
        protocol: restXml
        code: 500
        body: """
            <ErrorResponse xmlns="https://example.com/atlas">
                <Error><Type>Receiver</Type><Code>Closed</Code><Message>at night</Message><until>dawn</until></Error>
                <RequestId>r-1</RequestId>
            </ErrorResponse>"""
        bodyMediaType: "application/xml"
        params: { until: "dawn" }
        vendorParams: { code: "Closed", type: "Receiver" }
        vendorParamsShape: "tests.restxml#ErrorCodeParams"
    }
])
structure Closed {
    until: String
}

@xmlName("City")
structure City {
    @required
    @httpLabel
    name: String

    @xmlAttribute
    kind: String

    @xmlName("Twin")
    @xmlNamespace(prefix: "t", uri: "https://example.com/twin")
    twin: Twin

    at: Timestamp

    @timestampFormat("epoch-seconds")
    day: Timestamp

    ratio: Float
    raw: Blob
    names: Names

    @xmlFlattened
    flat: Integers

    tags: Tags

    @xmlFlattened
    @xmlName("note")
    notes: Notes

    pick: Pick
    empty: Integers
}

structure Twin {
    @xmlAttribute
    @xmlName("t:since")
    since: String

    text: String
}

list Names {
    @xmlName("name")
    member: String
}

list Integers {
    member: Integer
}

map Tags {
    @xmlName("K")
    key: String

    @xmlName("V")
    value: String
}

map Notes {
    key: String
    value: String
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
