//! Endpoint rule sets: static tables and their interpreter (Smithy rules engine 1.0).
