//! Profiles that take on roles.

use smithy_runtime::identity::profile::UnsupportedProfileFeature;
use smithy_runtime::identity::{Os, ProfileFileCredentialsProvider};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::scene::{
    config, fail, files, form, is_invalid, is_not_loaded, load, parts, refusal, role, signed_by,
};

fn provider(os: Os, transport: &Scripted) -> ProfileFileCredentialsProvider {
    ProfileFileCredentialsProvider::builder()
        .configure(&config(os, transport))
        .build()
}

fn granted(id: &str) -> Step {
    role("AssumeRole", id, "2024-01-01T01:00:00Z")
}

const KEYS: &str = "aws_access_key_id = BASE\naws_secret_access_key = SECRET-BASE\n";

#[tokio::test]
async fn roles_are_taken_on_one_after_another() {
    let text = format!(
        "[default]\nrole_arn = arn:one\nsource_profile = b\nrole_session_name = last\n\
         [profile b]\nrole_arn = arn:two\nsource_profile = c\nexternal_id = x\nduration_seconds = 1800\n\
         [profile c]\n{KEYS}"
    );
    let transport = Scripted::new([granted("TWO"), granted("ONE")]);
    let credentials = load(&provider(files(&text), &transport)).await;
    assert_eq!(parts(&credentials).0, "ONE");
    let requests = transport.requests();
    assert_eq!(
        (
            signed_by(&requests[0]).as_str(),
            signed_by(&requests[1]).as_str()
        ),
        ("BASE", "TWO")
    );
    assert_eq!(
        requests[1].headers().get("x-amz-security-token"),
        Some("TOKEN-TWO")
    );
    let first = form(&requests[0]);
    for part in ["RoleArn=arn%3Atwo", "ExternalId=x", "DurationSeconds=1800"] {
        assert!(first.contains(part), "{first}");
    }
    let second = form(&requests[1]);
    assert!(
        second.contains("RoleArn=arn%3Aone") && second.contains("RoleSessionName=last"),
        "{second}"
    );
}

#[tokio::test]
async fn named_sources_are_asked() {
    let text =
        |source: &str| format!("[default]\nrole_arn = arn:one\ncredential_source = {source}\n");
    let os = files(&text("Environment"))
        .with_variable("AWS_ACCESS_KEY_ID", "ENV")
        .with_variable("AWS_SECRET_ACCESS_KEY", "SECRET");
    let transport = Scripted::new([granted("ONE")]);
    load(&provider(os, &transport)).await;
    assert_eq!(signed_by(&transport.requests()[0]), "ENV");

    let task = r#"{"AccessKeyId":"TASK","SecretAccessKey":"SECRET","Token":"t","Expiration":"2024-01-01T06:00:00Z"}"#;
    let os =
        files(&text("EcsContainer")).with_variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/c");
    let transport = Scripted::new([Step::respond(200).body(task), granted("ONE")]);
    load(&provider(os, &transport)).await;
    assert_eq!(signed_by(&transport.requests()[1]), "TASK");

    let instance =
        r#"{"Code":"Success","AccessKeyId":"EC2","SecretAccessKey":"SECRET","Token":"t"}"#;
    let steps = [
        Step::respond(200).body("TOKEN-session"),
        Step::respond(200).body("web"),
        Step::respond(200).body(instance),
        granted("ONE"),
    ];
    let transport = Scripted::new(steps);
    load(&provider(files(&text("Ec2InstanceMetadata")), &transport)).await;
    assert_eq!(signed_by(&transport.requests()[3]), "EC2");

    // A source that is named and has nothing is a mistake.
    let error = fail(&provider(files(&text("Environment")), &Scripted::new([]))).await;
    assert!(
        is_invalid(&error) && error.to_string().contains("Environment"),
        "{error}"
    );
}

#[tokio::test]
async fn tokens_of_web_identities_begin_chains() {
    let text = "[default]\nrole_arn = arn:one\nsource_profile = b\n\
                [profile b]\nrole_arn = arn:two\nweb_identity_token_file = /token\n";
    let transport = Scripted::new([
        role("AssumeRoleWithWebIdentity", "WEB", "2024-01-01T01:00:00Z"),
        granted("ONE"),
    ]);
    load(&provider(
        files(text).with_file("/token", "SECRET"),
        &transport,
    ))
    .await;
    assert_eq!(signed_by(&transport.requests()[1]), "WEB");
    let error = fail(&provider(files(text), &Scripted::new([]))).await;
    assert!(
        error.to_string().contains("/h/.aws/config, line 6"),
        "{error}"
    );
}

#[tokio::test]
async fn mistakes_are_told_with_their_place() {
    for (text, wanted) in [
        (
            "[default]\nrole_arn = a\n",
            &["profile must contain `source_profile`", "line 2"][..],
        ),
        (
            "[default]\nrole_arn = a\nsource_profile = b\n",
            &["could not find source profile b", "line 3"],
        ),
        (
            "[default]\nrole_arn = a\nsource_profile = b\n[profile b]\nrole_arn = c\nsource_profile = default\n",
            &["infinite loop: default → b → default"],
        ),
        (
            "[default]\nrole_arn = a\nsource_profile = b\nmfa_serial = m\n[profile b]\n",
            &["mfa_serial", "line 4", "credential_process"],
        ),
        (
            "[default]\nrole_arn = a\ncredential_source = Nowhere\n",
            &["Environment, Ec2InstanceMetadata or EcsContainer", "line 3"],
        ),
        (
            "[default]\nrole_arn = a\ncredential_source = Environment\nduration_seconds = long\n",
            &["`duration_seconds`", "line 4"],
        ),
        (
            "[default]\nrole_arn = a\nsource_profile = b\n[profile b]\n",
            &["`b` did not contain"],
        ),
        (
            "[default]\nrole_arn = a\nsource_profile = b\n[profile b]\naws_access_key_id = SECRET\n",
            &["line 5"],
        ),
        (
            "[default]\nsso_start_url = u\nsso_region = r\n",
            &["must also have `sso_account_id`"],
        ),
        (
            "[default]\nsso_session = s\n[sso-session s]\nsso_region = r\n",
            &["no `sso_start_url`"],
        ),
    ] {
        let error = fail(&provider(files(text), &Scripted::new([]))).await;
        assert!(is_invalid(&error), "{text}: {error}");
        for part in wanted {
            assert!(error.to_string().contains(part), "{text}: {error}");
        }
    }
    let error = fail(&provider(
        files("[default]\nlogin_session = x\n"),
        &Scripted::new([]),
    ))
    .await;
    let feature = error
        .cause()
        .unwrap()
        .downcast_ref::<UnsupportedProfileFeature>();
    assert_eq!(feature.unwrap().property(), "login_session");
}

#[tokio::test]
async fn nothing_said_is_no_mistake() {
    for text in [
        "",
        "[default]\nregion = x\n",
        "[default]\nsso_session = s\n[sso-session s]\nsso_region = r\nsso_start_url = u\n",
    ] {
        let error = fail(&provider(files(text), &Scripted::new([]))).await;
        assert!(is_not_loaded(&error), "{text}: {error}");
    }
    let chosen = files("").with_variable("AWS_PROFILE", "gone");
    let error = fail(&provider(chosen, &Scripted::new([]))).await;
    assert!(
        is_invalid(&error) && error.to_string().contains("AWS_PROFILE asks for it"),
        "{error}"
    );
}

#[tokio::test]
async fn refusals_name_the_place_of_the_role() {
    let text = format!("[default]\nrole_arn = arn:one\nsource_profile = b\n[profile b]\n{KEYS}");
    let transport = Scripted::new([refusal(403, "AccessDenied")]);
    let error = fail(&provider(files(&text), &transport)).await;
    for part in ["`arn:one` (/h/.aws/config, line 2)", "AccessDenied"] {
        assert!(error.to_string().contains(part), "{error}");
    }
}
