$version: "2.0"

namespace example.toolshed

/// What requests for a page of a list have in common.
@mixin
structure PageRequest {
    /// How many entries a page has at most.
    @httpQuery("limit")
    @range(min: 1, max: 100)
    limit: Integer = 20

    /// The place to go on from, of the page before.
    @httpQuery("after")
    after: String
}

/// What pages have in common.
@mixin
structure Page {
    /// Where the next page begins; absent on the last one.
    next: String
}

/// What all errors have in common.
@mixin
@error("client")
structure Problem {
    /// What went wrong, for people.
    @required
    message: String

    /// The request, for the log.
    @httpHeader("x-request-id")
    requestId: String
}

/// A member of the request is missing or does not fit.
@httpError(400)
structure InvalidRequest with [Problem] {
    /// The members that do not fit.
    members: MemberNames
}

/// There is no such tool, loan or photo.
@httpError(404)
structure NotFound with [Problem] {}

/// The tool is not there to be lent.
@httpError(409)
structure NotAvailable with [Problem] {
    /// When it is expected back.
    backOn: Day
}

/// Too many people are at the door.
@error("server")
@httpError(503)
@retryable(throttling: true)
structure Busy {
    message: String

    @httpHeader("retry-after")
    retryAfter: Integer
}

list MemberNames {
    member: String
}

/// Any words about a thing, by name.
map Labels {
    key: LabelName
    value: LabelText
}

@length(min: 1, max: 40)
@pattern("^[a-z][a-z0-9-]*$")
string LabelName

@length(max: 200)
string LabelText

/// A day such as `2026-05-01`.
@pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
string Day
