$version: "1.0"
metadata keys = {a: [1, -2.5e3, true, null], "b c": "\n\t\\"}
namespace seed.old

@trait(selector: "structure > member :test(> :is(string, number))", conflicts: [other])
structure mark { weight: Integer, names: Names }
@trait
string other
list Names { member: String }

@enum([{ value: "a", name: "A" }, { value: "b c" }])
string Kind

set Kinds { member: Kind }
structure Thing {
    @mark(weight: 1, names: ["x"])
    name: String,
    @box
    count: PrimitiveInteger,
    plain: PrimitiveBoolean,
    again: Thing,
}
