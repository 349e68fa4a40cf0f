// Generated from the service's model: changes are lost at the next run.

//! What the call loop knows of the service.

use crate::operation::{AuthScheme, Service};

/// What the call loop knows of the service.
pub(crate) static SERVICE: Service = Service {
    shape_name: "SecurityTokenService",
    sdk_id: "STS",
    version: "2011-06-15",
    protocols: &[&crate::protocol::Query::AWS],
    auth: &[AuthScheme::SigV4 { name: "sts" }],
    endpoint_rules: Some(&crate::identity::clients::sts::endpoint::RULE_SET),
    package_version: env!("CARGO_PKG_VERSION"),
};
