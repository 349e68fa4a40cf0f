//! Closed data types between lowering and emission; no logic.

pub mod endpoint;
