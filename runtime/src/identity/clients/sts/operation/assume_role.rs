// Generated from the service's model: changes are lost at the next run.

//! Takes on a role with the credentials that sign the request.

use crate::identity::clients::sts::types::{
    AssumedRoleUser, Credentials, PolicyDescriptor,
};
use crate::error::{ResponseMetadata, Unhandled};

/// The operation `AssumeRole`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct AssumeRole;

/// What both ways to a role have in common.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssumeRoleInput {
    /// The role.
    ///
    /// - Required
    pub role_arn: Option<String>,
    /// What the session is called in logs.
    ///
    /// - Required
    pub role_session_name: Option<String>,
    /// Managed policies that the session is held to.
    pub policy_arns: Option<Vec<PolicyDescriptor>>,
    /// A policy, as JSON, that the session is held to.
    pub policy: Option<String>,
    /// How long the session lasts, in seconds.
    pub duration_seconds: Option<i32>,
    /// What the owner of the role asks callers to know.
    pub external_id: Option<String>,
}

/// The output of [`AssumeRole`](crate::Client::assume_role).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssumeRoleOutput {
    /// Temporary credentials.
    pub credentials: Option<Credentials>,
    /// Who the caller is now.
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub(crate) _meta: ResponseMetadata,
}

/// Why `AssumeRole` was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum AssumeRoleError {
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}
