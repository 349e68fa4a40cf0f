//! Where a request goes: endpoint rule sets as static tables, and the one interpreter that reads
//! them (Smithy rules engine 1.0, with `coalesce`, `ite` and `split` of the later versions).
//!
//! A generated crate holds one [`table::RuleSet`]. A client makes one [`Resolver`] of it, fills a
//! [`Params`] per call and asks for the [`Endpoint`].

mod arn;
mod error;
mod eval;
mod functions;
mod output;
mod params;
mod partition;
mod partition_json;
mod partition_table;
mod properties;
mod resolved;
mod resolver;
pub mod table;
mod url;
mod value;

#[cfg(test)]
mod tests;

pub use self::error::EndpointError;
pub use self::eval::resolve;
pub use self::params::{ParamValue, Params};
pub use self::partition::{Partition, PartitionTable, RegionPattern, RegionPatternError};
pub use self::partition_json::PartitionTableError;
pub use self::properties::Property;
pub use self::resolved::{AuthScheme, Endpoint};
pub use self::resolver::Resolver;
pub use self::table::RuleSet;
