// Generated from the service's model: changes are lost at the next run.

//! Schemas, access by index and the facts of operations: what codecs and the call loop need.
//! Nobody has to read it.

use crate::{error_structure, operation, structure};
use crate::identity::clients::sts::client::SERVICE;
use crate::identity::clients::sts::operation::assume_role::{
    AssumeRole, AssumeRoleError, AssumeRoleInput, AssumeRoleOutput,
};
use crate::identity::clients::sts::operation::assume_role_with_web_identity::{
    AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityError, AssumeRoleWithWebIdentityInput,
    AssumeRoleWithWebIdentityOutput,
};
use crate::identity::clients::sts::types::{AssumedRoleUser, Credentials, PolicyDescriptor};
use crate::identity::clients::sts::types::error::IdpCommunicationErrorException;
use crate::operation::{AuthScheme, Operation};
use crate::schema::{INTEGER, STRING, Schema, TIMESTAMP, Trait, list, list_of, member, of};

pub(crate) static POLICY_DESCRIPTORS: Schema =
    list("PolicyDescriptors", &[member("member", of(&POLICY_DESCRIPTOR))]);

structure! {
    AssumedRoleUser = ASSUMED_ROLE_USER: "AssumedRoleUser" {
        0 => assumed_role_id: member("AssumedRoleId", STRING);
        1 => arn: member("Arn", STRING);
    }
}

structure! {
    Credentials = CREDENTIALS: "Credentials" {
        0 => access_key_id: member("AccessKeyId", STRING);
        1 => secret_access_key: member("SecretAccessKey", STRING).with(&[Trait::Sensitive]);
        2 => session_token: member("SessionToken", STRING).with(&[Trait::Sensitive]);
        3 => expiration: member("Expiration", TIMESTAMP);
    }
}

structure! {
    PolicyDescriptor = POLICY_DESCRIPTOR: "PolicyDescriptor" {
        0 => arn: member("arn", STRING);
    }
}

structure! {
    IdpCommunicationErrorException = IDP_COMMUNICATION_ERROR_EXCEPTION: "IDPCommunicationErrorException" [Trait::Error] {
        0 => message: member("message", STRING);
    } + _meta
}
error_structure! { IdpCommunicationErrorException: IDP_COMMUNICATION_ERROR_EXCEPTION { status: 400, server_fault: false, code: "IDPCommunicationError", throttling: false } }

structure! {
    AssumeRoleInput = ASSUME_ROLE_INPUT: "AssumeRoleRequest" {
        0 => role_arn: member("RoleArn", STRING);
        1 => role_session_name: member("RoleSessionName", STRING);
        2 => policy_arns: member("PolicyArns", list_of(&POLICY_DESCRIPTORS));
        3 => policy: member("Policy", STRING);
        4 => duration_seconds: member("DurationSeconds", INTEGER);
        5 => external_id: member("ExternalId", STRING);
    }
}

structure! {
    AssumeRoleOutput = ASSUME_ROLE_OUTPUT: "AssumeRoleResponse" {
        0 => credentials: member("Credentials", of(&CREDENTIALS));
        1 => assumed_role_user: member("AssumedRoleUser", of(&ASSUMED_ROLE_USER));
    } + _meta
}
operation! {
    AssumeRole = ASSUME_ROLE: AssumeRoleInput => Result<AssumeRoleOutput, AssumeRoleError>;
    Operation::new("AssumeRole", &SERVICE, &ASSUME_ROLE_INPUT, &ASSUME_ROLE_OUTPUT)
        .http("POST", &[], 200);
}

structure! {
    AssumeRoleWithWebIdentityInput = ASSUME_ROLE_WITH_WEB_IDENTITY_INPUT: "AssumeRoleWithWebIdentityRequest" {
        0 => role_arn: member("RoleArn", STRING);
        1 => role_session_name: member("RoleSessionName", STRING);
        2 => policy_arns: member("PolicyArns", list_of(&POLICY_DESCRIPTORS));
        3 => policy: member("Policy", STRING);
        4 => duration_seconds: member("DurationSeconds", INTEGER);
        5 => web_identity_token: member("WebIdentityToken", STRING).with(&[Trait::Sensitive]);
    }
}

structure! {
    AssumeRoleWithWebIdentityOutput = ASSUME_ROLE_WITH_WEB_IDENTITY_OUTPUT: "AssumeRoleWithWebIdentityResponse" {
        0 => credentials: member("Credentials", of(&CREDENTIALS));
        1 => assumed_role_user: member("AssumedRoleUser", of(&ASSUMED_ROLE_USER));
    } + _meta
}
operation! {
    AssumeRoleWithWebIdentity = ASSUME_ROLE_WITH_WEB_IDENTITY: AssumeRoleWithWebIdentityInput => Result<AssumeRoleWithWebIdentityOutput, AssumeRoleWithWebIdentityError>;
    Operation::new("AssumeRoleWithWebIdentity", &SERVICE, &ASSUME_ROLE_WITH_WEB_IDENTITY_INPUT, &ASSUME_ROLE_WITH_WEB_IDENTITY_OUTPUT)
        .http("POST", &[], 200).auth(&[AuthScheme::Anonymous]);
    0 => IdpCommunicationErrorException(IdpCommunicationErrorException),
}
