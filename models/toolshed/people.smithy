$version: "2.0"

namespace example.toolshed.people

/// A member of the neighbourhood.
structure Person {
    @required
    id: String

    @required
    name: Name

    /// Only shown to the person.
    phone: PhoneNumber
}

/// A name in the parts that it is called by.
structure Name {
    @required
    given: String

    family: String
}

@sensitive
string PhoneNumber
