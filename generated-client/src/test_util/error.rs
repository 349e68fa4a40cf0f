// Generated from the service's model: changes are lost at the next run.

//! Builders of errors.

use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use smithy_runtime::test_builder;

test_builder! {
    AccessDeniedExceptionBuilder: AccessDeniedException, required ["message"] {
        [0] value message(impl Into<String>) set_message: String;
    } + meta
}

test_builder! {
    ConflictExceptionBuilder: ConflictException, required ["message"] {
        [0] value message(impl Into<String>) set_message: String;
    } + meta
}

test_builder! {
    InternalServiceExceptionBuilder: InternalServiceException, required ["message"] {
        [0] value message(impl Into<String>) set_message: String;
    } + meta
}

test_builder! {
    ResourceNotFoundExceptionBuilder: ResourceNotFoundException, required ["message"] {
        [0] value message(impl Into<String>) set_message: String;
    } + meta
}

test_builder! {
    ServiceQuotaExceededExceptionBuilder: ServiceQuotaExceededException, required ["message"] {
        [0] value message(impl Into<String>) set_message: String;
        [] value quota_name(impl Into<String>) set_quota_name: String;
        [] value quota_value(f64) set_quota_value: f64;
    } + meta
}

test_builder! {
    ThrottlingExceptionBuilder: ThrottlingException, required ["message"] {
        [0] value message(impl Into<String>) set_message: String;
    } + meta
}

test_builder! {
    ValidationExceptionBuilder: ValidationException, required ["message"] {
        [0] value message(impl Into<String>) set_message: String;
    } + meta
}
