//! What a credential process prints.

use crate::identity::Credentials;
use crate::identity::json_object::Object;
use crate::primitives::Number;

/// Reads the output. Errors are texts that say what is wrong and show nothing of it.
pub(super) fn parse(output: &[u8]) -> Result<Credentials, String> {
    let object = Object::parse(output)?;
    match object.number("Version") {
        Some(Number::PosInt(1)) => {}
        Some(_) => return Err("`Version` is not 1, the only version there is".to_owned()),
        None => return Err("`Version` is missing or no number; it must be 1".to_owned()),
    }
    let access_key = object.required("AccessKeyId")?;
    let secret_key = object.required("SecretAccessKey")?;
    let token = object.owned("SessionToken")?;
    let expiry = object.time("Expiration")?;
    let credentials = Credentials::new(access_key, secret_key, token, expiry, "CredentialProcess");
    Ok(match object.optional("AccountId")? {
        Some(account_id) => credentials.with_account_id(account_id),
        None => credentials,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn full_and_minimal_outputs_are_read() {
        let full = br#"{"Version": 1, "AccessKeyId": "AKID", "SecretAccessKey": "secret", "SessionToken": "token",
            "Expiration": "2033-05-18T05:33:20+02:00", "AccountId": "123456789012", "More": [1]}"#;
        let credentials = parse(full).unwrap();
        assert_eq!(
            (credentials.access_key_id(), credentials.secret_access_key()),
            ("AKID", "secret")
        );
        assert_eq!(
            (credentials.session_token(), credentials.account_id()),
            (Some("token"), Some("123456789012"))
        );
        assert_eq!(
            credentials.expiry(),
            Some(UNIX_EPOCH + Duration::from_secs(2_000_000_000))
        );
        let minimal = br#"{"Version":1,"AccessKeyId":"a","SecretAccessKey":"b","SessionToken":null,"Expiration":""}"#;
        let credentials = parse(minimal).unwrap();
        assert_eq!(
            (credentials.session_token(), credentials.expiry()),
            (None, None)
        );
    }

    #[test]
    fn wrong_outputs_say_what_is_wrong_and_show_nothing() {
        for (output, wanted) in [
            ("", "not JSON"),
            ("SECRET", "not JSON"),
            ("[\"SECRET\"]", "not a JSON object"),
            (
                r#"{"AccessKeyId":"a","SecretAccessKey":"SECRET"}"#,
                "`Version` is missing",
            ),
            (r#"{"Version":"1"}"#, "`Version` is missing or no number"),
            (
                r#"{"Version":2,"AccessKeyId":"a","SecretAccessKey":"SECRET"}"#,
                "`Version` is not 1",
            ),
            (
                r#"{"Version":1,"SecretAccessKey":"SECRET"}"#,
                "`AccessKeyId` is missing",
            ),
            (
                r#"{"Version":1,"AccessKeyId":"SECRET","SecretAccessKey":""}"#,
                "`SecretAccessKey` is missing or empty",
            ),
            (
                r#"{"Version":1,"AccessKeyId":["SECRET"]}"#,
                "`AccessKeyId` is not a string",
            ),
            (
                r#"{"Version":1,"AccessKeyId":"a","SecretAccessKey":"SECRET","Expiration":"SECRET"}"#,
                "`Expiration` is not a time",
            ),
        ] {
            let error = parse(output.as_bytes()).unwrap_err();
            assert!(
                error.contains(wanted) && !error.contains("SECRET"),
                "{output}: {error}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_bytes_give_credentials_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = parse(&bytes);
        }
    }
}
