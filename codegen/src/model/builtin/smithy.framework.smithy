$version: "2.0"

namespace smithy.framework

/// A standard error for input that fails validation.
@error("client")
structure ValidationException {
    @required
    message: String
    fieldList: ValidationExceptionFieldList
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

structure ValidationExceptionField {
    @required
    path: String
    @required
    message: String
}
