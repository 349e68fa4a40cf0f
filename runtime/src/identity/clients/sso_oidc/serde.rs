// Generated from the service's model: changes are lost at the next run.

//! Schemas, access by index and the facts of operations: what codecs and the call loop need.
//! Nobody has to read it.

use crate::{operation, structure};
use crate::identity::clients::sso_oidc::client::SERVICE;
use crate::identity::clients::sso_oidc::operation::create_token::{
    CreateToken, CreateTokenError, CreateTokenInput, CreateTokenOutput,
};
use crate::operation::{Operation, Segment};
use crate::schema::{INTEGER, STRING, Trait, member};

structure! {
    CreateTokenInput = CREATE_TOKEN_INPUT: "CreateTokenInput" {
        0 => client_id: member("clientId", STRING);
        1 => client_secret: member("clientSecret", STRING).with(&[Trait::Sensitive]);
        2 => grant_type: member("grantType", STRING);
        3 => refresh_token: member("refreshToken", STRING).with(&[Trait::Sensitive]);
    }
}

structure! {
    CreateTokenOutput = CREATE_TOKEN_OUTPUT: "CreateTokenOutput" {
        0 => access_token: member("accessToken", STRING).with(&[Trait::Sensitive]);
        1 => expires_in: member("expiresIn", INTEGER), 0;
        2 => refresh_token: member("refreshToken", STRING).with(&[Trait::Sensitive]);
    } + _meta
}
operation! {
    CreateToken = CREATE_TOKEN: CreateTokenInput => Result<CreateTokenOutput, CreateTokenError>;
    Operation::new("CreateToken", &SERVICE, &CREATE_TOKEN_INPUT, &CREATE_TOKEN_OUTPUT)
        .http("POST", &[Segment::Literal("token")], 200);
}
