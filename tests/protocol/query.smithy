$version: "2.0"

/// How `awsQuery` and `ec2Query` write forms and read XML.
namespace tests.query

use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use aws.protocols#ec2Query
use aws.protocols#ec2QueryName
use smithy.test#httpRequestTests
use smithy.test#httpResponseTests

@awsQuery
@xmlNamespace(uri: "https://example.com/")
service Herd {
    version: "2026-01-01"
    operations: [Count, Rest]
}

@ec2Query
@xmlNamespace(uri: "https://example.com/")
service Flock {
    version: "2026-01-01"
    operations: [Count]
}

@httpRequestTests([
    {
        id: "keys_of_aws_query"
        protocol: awsQuery
        method: "POST"
        uri: "/"
        headers: { "Content-Type": "application/x-www-form-urlencoded" }
        requireHeaders: ["Content-Length"]
        bodyMediaType: "application/x-www-form-urlencoded"
        body: """
            Action=Count
            &Version=2026-01-01
            &name=a%20%26%20b
            &renamed=x
            &legs.member.1=4
            &legs.member.2=2
            &none=
            &eye.1=l
            &eye.2=r
            &colours.entry.1.key=fur
            &colours.entry.1.value=red
            &inner.weight=-1.5
            &since=2026-01-02T03%3A04%3A05Z
            &raw=AAE%3D"""
        params: {
            name: "a & b"
            old: "x"
            legs: [4, 2]
            none: []
            eyes: ["l", "r"]
            colours: { fur: "red" }
            inner: { weight: -1.5 }
            since: 1767323045
            raw: "\u0000\u0001"
        }
    }
    {
        id: "keys_of_ec2_query"
        protocol: ec2Query
        method: "POST"
        uri: "/"
        headers: { "Content-Type": "application/x-www-form-urlencoded" }
        bodyMediaType: "application/x-www-form-urlencoded"
        body: """
            Action=Count
            &Version=2026-01-01
            &Name=a
            &Renamed=x
            &own=y
            &Legs.1=4
            &Legs.2=2
            &Eye.1=l
            &Inner.Weight=Infinity"""
        params: {
            name: "a"
            old: "x"
            other: "y"
            legs: [4, 2]
            none: []
            eyes: ["l"]
            inner: { weight: "Infinity" }
        }
    }
])
@httpResponseTests([
    {
        id: "results_are_wrapped_twice"
        protocol: awsQuery
        code: 200
        headers: { "Content-Type": "text/xml" }
        body: """
            <CountResponse xmlns="https://example.com/">
                <CountResult>
                    <name>a</name><legs><member>4</member><member>2</member></legs>
                    <eye>l</eye><later/><eye>r</eye>
                    <colours><entry><key>fur</key><value>red</value></entry></colours>
                    <inner><weight>1</weight></inner>
                </CountResult>
                <ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>
            </CountResponse>"""
        bodyMediaType: "application/xml"
        params: { name: "a", legs: [4, 2], eyes: ["l", "r"], colours: { fur: "red" }, inner: { weight: 1 } }
    }
    {
        id: "results_are_wrapped_once"
        protocol: ec2Query
        code: 200
        body: """
            <CountResponse xmlns="https://example.com/">
                <name>a</name><legs/><raw>AAE=</raw><since>2026-01-02T03:04:05.5Z</since>
                <requestId>r</requestId>
            </CountResponse>"""
        bodyMediaType: "application/xml"
        params: { name: "a", legs: [], raw: "\u0000\u0001", since: 1767323045.5 }
    }
])
operation Count {
    input: Animal
    output: Animal
    errors: [Asleep]
}

@httpRequestTests([
    {
        id: "no_input"
        protocol: awsQuery
        method: "POST"
        uri: "/"
        bodyMediaType: "application/x-www-form-urlencoded"
        body: "Action=Rest&Version=2026-01-01"
    }
])
@httpResponseTests([
    {
        id: "no_output"
        protocol: awsQuery
        code: 200
        body: "<RestResponse xmlns=\"https://example.com/\"><ResponseMetadata/></RestResponse>"
        bodyMediaType: "application/xml"
    }
])
operation Rest {}

structure Animal {
    name: String

    @xmlName("renamed")
    old: String

    @ec2QueryName("own")
    other: String

    legs: Integers
    none: Integers

    @xmlFlattened
    @xmlName("eye")
    eyes: Strings

    colours: Colours
    inner: Inner
    since: Timestamp
    raw: Blob
}

structure Inner {
    weight: Double
}

list Integers {
    member: Integer
}

list Strings {
    member: String
}

map Colours {
    key: String
    value: String
}

@error("client")
@awsQueryError(code: "Animal.Asleep", httpResponseCode: 409)
@httpResponseTests([
    {
        id: "errors_by_their_code"
        protocol: awsQuery
        code: 409
        body: """
            <ErrorResponse><Error><Type>Sender</Type><Code>Animal.Asleep</Code><Message>zzz</Message><until>noon</until></Error>
            <RequestId>r</RequestId></ErrorResponse>"""
        bodyMediaType: "application/xml"
        params: { message: "zzz", until: "noon" }
        vendorParams: { code: "Animal.Asleep", type: "Sender" }
        vendorParamsShape: "tests.query#ErrorCodeParams"
    }
    {
        id: "errors_in_a_list"
        protocol: ec2Query
        code: 400
        body: """
            <Response><Errors><Error><Code>Asleep</Code><Message>zzz</Message><until>noon</until></Error></Errors>
            <RequestID>r</RequestID></Response>"""
        bodyMediaType: "application/xml"
        params: { message: "zzz", until: "noon" }
        vendorParams: { code: "Asleep" }
        vendorParamsShape: "tests.query#ErrorCodeParams"
    }
])
structure Asleep {
    @xmlName("Message")
    message: String

    until: String
}

structure ErrorCodeParams {
    code: String
    type: String
}
