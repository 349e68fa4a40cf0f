//! The static data of `aws.api#clientEndpointDiscovery`.

use super::{Input, Operate, Operation, Output};
use crate::serde::Shape;

/// `aws.api#clientEndpointDiscovery`: the operation that tells endpoints. The names of its members are
/// fixed: `Operation` and `Identifiers`, `Endpoints` of `Address` and `CachePeriodInMinutes`.
#[derive(Debug)]
pub struct EndpointDiscovery {
    /// The operation.
    pub operation: &'static Operation,
    /// Makes its input, to be filled.
    pub input: fn() -> Box<dyn Input>,
    /// Makes its output, to be read into.
    pub output: fn() -> Box<dyn Output>,
    /// The error that says that an endpoint is wrong.
    pub error: Option<&'static str>,
}

impl EndpointDiscovery {
    /// Discovery by this operation.
    pub const fn by<O: Operate<Input: Shape>>(error: Option<&'static str>) -> Self {
        Self {
            operation: O::OPERATION,
            input: || Box::new(O::Input::empty()),
            output: || Box::new(O::Output::empty()),
            error,
        }
    }
}

/// There is one per service.
impl PartialEq for EndpointDiscovery {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for EndpointDiscovery {}
