$version: "2.0"
$operationInputSuffix: "Request"
metadata suppressions = [{ id: "invalid_pattern", namespace: "*" }]
namespace seed.shop
use aws.protocols#restJson1
use smithy.waiters#waitable

/// Sells things.
@restJson1
@httpBasicAuth
@paginated(inputToken: "token", outputToken: "next")
service Shop {
    version: "1"
    operations: [Search]
    resources: [Order]
    errors: [Broken]
    rename: { "seed.shop#Tags": "Labels" }
}

resource Order {
    identifiers: { id: OrderId }
    properties: { total: Long }
    read: GetOrder
    list: ListOrders
}

@readonly
@http(method: "GET", uri: "/orders/{id}")
@waitable(Ready: { acceptors: [{ state: "success", matcher: { output: { path: "length(tags.*) > `0`", comparator: "booleanEquals", expected: "true" } } }] })
operation GetOrder {
    input := for Order {
        @required
        @httpLabel
        $id
    }
    output := for Order with [Tagged] {
        $total
        state: State = "OPEN"
    }
}

@readonly
@paginated(items: "orders")
@http(method: "GET", uri: "/orders")
operation ListOrders {
    input := { @httpQuery("token") token: String }
    output := { next: String, orders: Orders }
}

@http(method: "POST", uri: "/search?kind=all")
@examples([{ title: "one", input: { query: { name: "a" } }, output: { orders: ["x"] } }])
operation Search {
    input := { @required query: Query }
    output := { orders: Orders }
}

@mixin
structure Tagged {
    @length(max: 5)
    tags: Tags
}

@pattern("^[a-z]{1,8}$")
string OrderId

list Orders { member: OrderId }
map Tags { key: String, value: String }
union Query { name: String, not: Query, all: Queries }
list Queries { member: Query }
enum State {
    OPEN
    CLOSED = "closed"
}
intEnum Level {
    LOW = 1
    HIGH = 2
}

@error("server")
@httpError(503)
@retryable
structure Broken { message: String }

apply Orders$member @documentation("""
    One order.
      \u00e9 \
    end
    """)
