//! The paths of `aws_smithy_mocks_experimental`: clients whose calls are answered by rules.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

pub use smithy_runtime::mocks::{
    MockResponseInterceptor, Rule, RuleBuilder, RuleMode, SequenceBuilder,
};
pub use smithy_runtime::{mock, mock_client};
