$version: "2.0"

namespace example.toolshed

/// A thing that can be lent.
resource Tool {
    identifiers: { toolId: ToolId }
    properties: {
        name: ToolName
        state: ToolState
        wear: Wear
        price: Price
        labels: Labels
        extras: Document
    }
    create: AddTool
    read: GetTool
    update: UpdateTool
    delete: RetireTool
    list: ListTools
    operations: [PutPhoto, GetPhoto]
    resources: [Loan]
}

@length(min: 3, max: 24)
@pattern("^[a-z0-9-]+$")
string ToolId

@length(min: 1, max: 80)
string ToolName

/// What is going on with a tool.
enum ToolState {
    /// It stands in the shed.
    IN_SHED = "in-shed"

    /// Somebody has it.
    LENT = "lent"

    /// It is being mended.
    IN_REPAIR = "in-repair"
}

/// How worn a tool is.
intEnum Wear {
    NEW = 1
    USED = 2
    WORN = 3
}

/// What a loan costs.
union Price {
    /// Nothing.
    free: Unit

    /// An amount for every day.
    perDay: Money

    /// Amounts by the number of days, in steps.
    steps: PriceSteps
}

structure Money {
    @required
    cents: Long

    currency: String = "EUR"
}

list PriceSteps {
    member: PriceStep
}

structure PriceStep {
    @required
    days: Integer

    @required
    price: Money
}

/// What is said of a tool.
@mixin
structure ToolFields for Tool {
    $name
    $wear = 2
    $price
    $labels

    /// Whatever else there is to know: any JSON value.
    $extras
}

/// A tool as lists and answers show it.
structure ToolDetails for Tool with [ToolFields] {
    @required
    $toolId

    @required
    $name

    @required
    $state

    /// Parts that belong to it; `null` for one that is lost.
    parts: Parts

    /// What is offered together with it, of the same kind.
    goesWith: ToolDetailsList

    @jsonName("added_at")
    addedAt: Timestamp

    @deprecated(message: "use `state`", since: "2026-05-01")
    lent: Boolean
}

list ToolDetailsList {
    member: ToolDetails
}

@sparse
list Parts {
    member: String
}

/// Adds a tool to the shed.
@http(method: "POST", uri: "/tools", code: 201)
operation AddTool {
    input := for Tool with [ToolFields] {
        @required
        $name

        /// Makes a repeated request harmless.
        @httpHeader("idempotency-key")
        @idempotencyToken
        requestKey: String
    }

    output := {
        @required
        @httpPayload
        tool: ToolDetails
    }
}

/// Looks up one tool.
@readonly
@tags(["public"])
@http(method: "GET", uri: "/tools/{toolId}")
operation GetTool {
    input := for Tool {
        @required
        @httpLabel
        $toolId
    }

    output := {
        @required
        @httpPayload
        tool: ToolDetails

        /// The version, for `UpdateTool`.
        @httpHeader("etag")
        version: String
    }

    errors: [NotFound]
}

apply GetTool @examples([
    {
        title: "A drill"
        input: { toolId: "drill-1" }
        output: {
            tool: { toolId: "drill-1", name: "Hammer drill", state: "in-shed", wear: 2, price: { free: {} } }
            version: "7"
        }
    }
    {
        title: "A tool that is not there"
        input: { toolId: "time-machine" }
        error: { shapeId: NotFound, content: { message: "no tool has the id time-machine" } }
    }
])

/// Changes what is said of a tool. Members that are left out stay as they are.
@idempotent
@http(method: "PATCH", uri: "/tools/{toolId}")
operation UpdateTool {
    input := for Tool with [ToolFields] {
        @required
        @httpLabel
        $toolId

        /// The version that the change is meant for.
        @httpHeader("if-match")
        version: String
    }

    output := {
        @required
        @httpPayload
        tool: ToolDetails
    }

    errors: [NotFound]
}

/// Takes a tool out of the shed for good.
@idempotent
@http(method: "DELETE", uri: "/tools/{toolId}", code: 204)
operation RetireTool {
    input := for Tool {
        @required
        @httpLabel
        $toolId
    }

    errors: [NotFound]
}

/// Lists the tools of the shed, one page at a time.
@readonly
@tags(["public"])
@paginated(items: "tools")
@http(method: "GET", uri: "/tools")
operation ListTools {
    input := with [PageRequest] {
        /// Only tools in one of these states.
        @httpQuery("state")
        states: ToolStates

        /// Only tools with these labels.
        @httpQueryParams
        labels: Labels
    }

    output := with [Page] {
        @required
        tools: ToolDetailsList
    }
}

@uniqueItems
list ToolStates {
    member: ToolState
}

/// Keeps a picture of a tool, in place of the one that is there.
@idempotent
@http(method: "PUT", uri: "/tools/{toolId}/photo", code: 204)
operation PutPhoto {
    input := for Tool {
        @required
        @httpLabel
        $toolId

        @required
        @httpPayload
        photo: Photo
    }

    errors: [NotFound]
}

/// Fetches the picture of a tool.
@readonly
@http(method: "GET", uri: "/tools/{toolId}/photo")
operation GetPhoto {
    input := for Tool {
        @required
        @httpLabel
        $toolId
    }

    output := {
        @required
        @httpPayload
        photo: Photo

        @httpHeader("last-modified")
        @timestampFormat("http-date")
        taken: Timestamp
    }

    errors: [NotFound]
}

@streaming
@requiresLength
@mediaType("image/jpeg")
blob Photo
