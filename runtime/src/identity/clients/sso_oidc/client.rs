// Generated from the service's model: changes are lost at the next run.

//! What the call loop knows of the service.

use crate::operation::{AuthScheme, Service};

/// What the call loop knows of the service.
pub(crate) static SERVICE: Service = Service {
    shape_name: "SingleSignOnOidc",
    sdk_id: "SSO OIDC",
    version: "2019-06-10",
    protocols: &[&crate::protocol::RestJson1],
    auth: &[AuthScheme::Anonymous],
    endpoint_rules: Some(&crate::identity::clients::sso_oidc::endpoint::RULE_SET),
    package_version: env!("CARGO_PKG_VERSION"),
};
