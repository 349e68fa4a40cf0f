$version: "2.0"

namespace example.toolshed

use smithy.waiters#waitable

/// The time that somebody has a tool for.
resource Loan {
    identifiers: { toolId: ToolId, loanId: LoanId }
    create: BorrowTool
    read: GetLoan
    list: ListLoans
    operations: [ReturnTool]
}

string LoanId

/// What is known of a loan.
structure LoanDetails for Loan {
    @required
    $loanId

    @required
    $toolId

    @required
    person: example.toolshed.people#Person

    /// The day to bring it back on.
    @required
    until: Day

    /// When it came back; absent while it is out.
    returned: Timestamp
}

list LoanDetailsList {
    member: LoanDetails
}

/// Borrows a tool for some days.
@tags(["lending"])
@http(method: "POST", uri: "/tools/{toolId}/loans", code: 201)
operation BorrowTool {
    input := for Loan {
        @required
        @httpLabel
        $toolId

        @required
        until: Day

        @idempotencyToken
        requestKey: String
    }

    output := {
        @required
        loan: LoanDetails

        /// What it will cost.
        price: Price
    }

    errors: [NotFound, NotAvailable]
}

apply BorrowTool @examples([
    {
        title: "Over the weekend"
        input: { toolId: "drill-1", until: "2026-05-04", requestKey: "5d0b" }
        output: {
            loan: { loanId: "17", toolId: "drill-1", until: "2026-05-04", person: { id: "ada", name: { given: "Ada" } } }
            price: { perDay: { cents: 150 } }
        }
    }
])

/// Looks up one loan.
@readonly
@tags(["lending"])
@http(method: "GET", uri: "/tools/{toolId}/loans/{loanId}")
@waitable(
    LoanReturned: {
        documentation: "Waits until the tool is back."
        acceptors: [
            { state: "success", matcher: { output: { path: "loan.returned != `null`", expected: "true", comparator: "booleanEquals" } } }
            { state: "failure", matcher: { errorType: "NotFound" } }
        ]
        minDelay: 5
    }
)
operation GetLoan {
    input := for Loan {
        @required
        @httpLabel
        $toolId

        @required
        @httpLabel
        $loanId
    }

    output := {
        @required
        loan: LoanDetails
    }

    errors: [NotFound]
}

/// Lists the loans of one tool, the latest first.
@readonly
@tags(["lending"])
@paginated(items: "loans")
@http(method: "GET", uri: "/tools/{toolId}/loans")
operation ListLoans {
    input := for Loan with [PageRequest] {
        @required
        @httpLabel
        $toolId
    }

    output := with [Page] {
        @required
        loans: LoanDetailsList
    }

    errors: [NotFound]
}

/// Brings a tool back.
@idempotent
@tags(["lending"])
@http(method: "POST", uri: "/tools/{toolId}/loans/{loanId}/return", code: 204)
operation ReturnTool {
    input := for Loan {
        @required
        @httpLabel
        $toolId

        @required
        @httpLabel
        $loanId

        /// How the tool came back.
        wear: Wear
    }

    errors: [NotFound]
}
