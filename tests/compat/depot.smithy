$version: "2.0"

/// What the programs need beyond Clean Rooms ML: blobs, documents, streams, events, waiters.
namespace example.depot

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1
use smithy.rules#clientContextParams
use smithy.rules#endpointRuleSet
use smithy.waiters#waitable

/// Keeps parcels on shelves.
@service(sdkId: "Depot", arnNamespace: "depot")
@sigv4(name: "depot")
@restJson1
@title("Depot")
@paginated(inputToken: "nextToken", outputToken: "nextToken", pageSize: "maxResults")
@clientContextParams(
    ForcePathStyle: { type: "boolean", documentation: "Whether the shelf stands in the path, not in the host." }
)
@endpointRuleSet({
    version: "1.0"
    parameters: {
        Region: { type: "string", builtIn: "AWS::Region", documentation: "The region." }
        Endpoint: { type: "string", builtIn: "SDK::Endpoint", documentation: "An endpoint of one's own." }
        ForcePathStyle: { type: "boolean", documentation: "Whether the shelf stands in the path." }
    }
    rules: [
        {
            type: "endpoint"
            conditions: [{ fn: "isSet", argv: [{ ref: "Endpoint" }] }]
            endpoint: { url: { ref: "Endpoint" } }
        }
        {
            type: "endpoint"
            conditions: [
                { fn: "isSet", argv: [{ ref: "Region" }] }
                { fn: "isSet", argv: [{ ref: "ForcePathStyle" }] }
                { fn: "booleanEquals", argv: [{ ref: "ForcePathStyle" }, true] }
            ]
            endpoint: { url: "https://path.depot.{Region}.example.com" }
        }
        {
            type: "endpoint"
            conditions: [{ fn: "isSet", argv: [{ ref: "Region" }] }]
            endpoint: { url: "https://depot.{Region}.example.com" }
        }
        { type: "error", conditions: [], error: "no region" }
    ]
})
service Depot {
    version: "2026-03-01"
    operations: [PutParcel, GetParcel, ListParcels, DescribeShelf, LabelParcel, WatchShelf, CountParcels]
    errors: [Overloaded]
}

/// Puts a parcel on a shelf.
@idempotent
@http(method: "PUT", uri: "/{shelf}/{key+}")
operation PutParcel {
    input := {
        @required
        @httpLabel
        shelf: String

        @required
        @httpLabel
        key: String

        @httpPrefixHeaders("x-meta-")
        metadata: Metadata

        @httpPayload
        body: Content = ""
    }

    output := {
        @httpHeader("etag")
        eTag: String
    }
}

@streaming
blob Content

map Metadata {
    key: String
    value: String
}

/// Takes a look at a parcel.
@readonly
@http(method: "GET", uri: "/{shelf}/{key+}")
operation GetParcel {
    input := {
        @required
        @httpLabel
        shelf: String

        @required
        @httpLabel
        key: String

        @httpHeader("range")
        range: String
    }

    output := {
        @httpHeader("last-modified")
        lastModified: Timestamp

        @httpPrefixHeaders("x-meta-")
        metadata: Metadata

        @httpPayload
        body: Content = ""
    }

    errors: [NoSuchParcel]
}

/// Lists the parcels of a shelf.
@readonly
@paginated(items: "parcels")
@http(method: "GET", uri: "/{shelf}")
operation ListParcels {
    input := {
        @required
        @httpLabel
        shelf: String

        @httpQuery("after")
        nextToken: String

        @httpQuery("limit")
        maxResults: Integer
    }

    output := {
        parcels: Parcels
        nextToken: String
    }
}

list Parcels {
    member: Parcel
}

structure Parcel {
    @required
    key: String

    size: Long
    arrived: Timestamp
}

/// Says how a shelf is.
@readonly
@waitable(
    ShelfReady: {
        minDelay: 1
        maxDelay: 2
        acceptors: [
            { state: "success", matcher: { output: { path: "state", expected: "READY", comparator: "stringEquals" } } }
            { state: "failure", matcher: { output: { path: "state", expected: "BROKEN", comparator: "stringEquals" } } }
            { state: "retry", matcher: { errorType: "NoSuchShelf" } }
        ]
    }
)
@http(method: "GET", uri: "/shelves/{shelf}/state")
operation DescribeShelf {
    input := {
        @required
        @httpLabel
        shelf: String
    }

    output := {
        @required
        state: ShelfState

        owners: Owners
        reach: Reach
    }

    errors: [NoSuchShelf]
}

enum ShelfState {
    BUILDING
    READY
    BROKEN

    /// A state of the model that is called as the one that the model does not know.
    UNKNOWN = "unknown"
}

list Owners {
    member: String
}

/// Who may reach a shelf.
union Reach {
    everybody: Boolean
    group: String
    people: Owners
}

/// Writes on a parcel.
@http(method: "POST", uri: "/labels")
operation LabelParcel {
    input := {
        @required
        label: Label

        reach: Reach
    }

    output := {
        label: Label
    }
}

/// What can be written on a parcel.
structure Label {
    @required
    parcel: String

    seal: Blob
    notes: Document
    weights: Weights
    tags: Metadata
    written: Timestamp
}

list Weights {
    member: Double
}

/// Tells what happens on a shelf.
@http(method: "POST", uri: "/shelves/{shelf}/watch")
operation WatchShelf {
    input := {
        @required
        @httpLabel
        shelf: String
    }

    output := {
        @httpPayload
        events: ShelfEvents
    }
}

@streaming
union ShelfEvents {
    arrived: Parcel
    closed: ShelfClosed
}

/// The shelf was closed.
@error("client")
structure ShelfClosed {
    message: String
}

/// Counts what it is sent.
@http(method: "POST", uri: "/count")
operation CountParcels {
    input := {
        @httpPayload
        parcels: Passing
    }

    output := {
        count: Integer
    }
}

@streaming
union Passing {
    passed: Parcel
}

/// There is no such parcel.
@error("client")
@httpError(404)
structure NoSuchParcel {
    message: String
    key: String
}

/// There is no such shelf.
@error("client")
@httpError(404)
structure NoSuchShelf {
    message: String
}

/// Too much at once.
@error("server")
@httpError(503)
@retryable(throttling: true)
structure Overloaded {
    message: String
}
