//! Endpoint rule sets: static tables and their interpreter (Smithy rules engine 1.0).

/// The endpoint rules of a service.
#[derive(Debug)]
pub struct RuleSet;
