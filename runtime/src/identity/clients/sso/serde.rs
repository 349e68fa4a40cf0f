// Generated from the service's model: changes are lost at the next run.

//! Schemas, access by index and the facts of operations: what codecs and the call loop need.
//! Nobody has to read it.

use crate::{operation, structure};
use crate::identity::clients::sso::client::SERVICE;
use crate::identity::clients::sso::operation::get_role_credentials::{
    GetRoleCredentials, GetRoleCredentialsError, GetRoleCredentialsInput, GetRoleCredentialsOutput,
};
use crate::identity::clients::sso::types::RoleCredentials;
use crate::operation::{Operation, Segment};
use crate::schema::{LONG, STRING, Trait, member, of};

structure! {
    RoleCredentials = ROLE_CREDENTIALS: "RoleCredentials" {
        0 => access_key_id: member("accessKeyId", STRING);
        1 => secret_access_key: member("secretAccessKey", STRING).with(&[Trait::Sensitive]);
        2 => session_token: member("sessionToken", STRING).with(&[Trait::Sensitive]);
        3 => expiration: member("expiration", LONG), 0;
    }
}

structure! {
    GetRoleCredentialsInput = GET_ROLE_CREDENTIALS_INPUT: "GetRoleCredentialsInput" {
        0 => role_name: member("roleName", STRING).with(&[Trait::HttpQuery("role_name")]);
        1 => account_id: member("accountId", STRING).with(&[Trait::HttpQuery("account_id")]);
        2 => access_token: member("accessToken", STRING).with(&[Trait::Sensitive, Trait::HttpHeader("x-amz-sso_bearer_token")]);
    }
}

structure! {
    GetRoleCredentialsOutput = GET_ROLE_CREDENTIALS_OUTPUT: "GetRoleCredentialsOutput" {
        0 => role_credentials: member("roleCredentials", of(&ROLE_CREDENTIALS));
    } + _meta
}
operation! {
    GetRoleCredentials = GET_ROLE_CREDENTIALS: GetRoleCredentialsInput => Result<GetRoleCredentialsOutput, GetRoleCredentialsError>;
    Operation::new("GetRoleCredentials", &SERVICE, &GET_ROLE_CREDENTIALS_INPUT, &GET_ROLE_CREDENTIALS_OUTPUT)
        .http("GET", &[Segment::Literal("federation"), Segment::Literal("credentials")], 200).idempotent();
}
