//! The semantic model: shapes, traits, and the closure of a service.
