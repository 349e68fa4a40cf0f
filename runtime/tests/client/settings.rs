//! Settings that a program does not make: where they are found, which source is stronger, what clients do with them,
//! and what is said of those that cannot be used.

use smithy_runtime::client::Handle;
use smithy_runtime::config::retry::RetryConfig;
use smithy_runtime::config::{
    AccountIdEndpointMode, AppName, BehaviorVersion, Builder, Config, ConfigLoader, Credentials,
    Origin, Region, RequestChecksumCalculation, ResponseChecksumValidation, SdkConfig, defaults,
};
use smithy_runtime::endpoint::table::{Body, BuiltIn, Condition, Expr, Parameter, Rule, RuleSet};
use smithy_runtime::identity::Os;
use smithy_runtime::identity::profile::{FileKind, ProfileFiles};
use smithy_runtime::operation::{AuthScheme, Operate, Operation, Segment, Service};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::service::{
    LIST_NAMES_INPUT, LIST_NAMES_OUTPUT, ListNames, ListNamesError, ListNamesInput,
    ListNamesOutput, SERVICE, SERVICE_FACTS, list, new_year, ok,
};

/// How a program makes a setting.
enum Code {
    Loader(fn(ConfigLoader) -> ConfigLoader),
    Builder(fn(Builder) -> Builder),
}

/// A setting, two values that it can have, and one that it cannot.
struct Row {
    name: &'static str,
    variable: &'static str,
    property: &'static str,
    in_variable: &'static str,
    in_profile: &'static str,
    /// How `Debug` shows the value of the variable and of the profile, without the name of the field.
    shown: [&'static str; 2],
    malformed: Option<&'static str>,
    code: Code,
}

fn rows() -> Vec<Row> {
    let row = |names: [&'static str; 3], texts: [&'static str; 2], shown, malformed, code| Row {
        name: names[0],
        variable: names[1],
        property: names[2],
        in_variable: texts[0],
        in_profile: texts[1],
        shown,
        malformed,
        code,
    };
    let flag = |names, code| {
        row(
            names,
            ["true", "False"],
            ["true", "false"],
            Some("yes"),
            code,
        )
    };
    let when = |names, code| {
        row(
            names,
            ["when_supported", "WHEN_REQUIRED"],
            ["WhenSupported", "WhenRequired"],
            Some("always"),
            code,
        )
    };
    vec![
        row(
            ["region", "AWS_REGION", "region"],
            ["eu-west-1", "eu-north-1"],
            [r#"Region("eu-west-1")"#, r#"Region("eu-north-1")"#],
            Some("eu-west-1/x"),
            Code::Loader(|loader| loader.region(Region::new("us-east-1"))),
        ),
        row(
            ["region", "AWS_DEFAULT_REGION", "region"],
            ["eu-west-1", "eu-north-1"],
            [r#"Region("eu-west-1")"#, r#"Region("eu-north-1")"#],
            Some("-"),
            Code::Builder(|builder| builder.region(Region::new("us-east-1"))),
        ),
        flag(
            ["use_fips", "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"],
            Code::Loader(|loader| loader.use_fips(false)),
        ),
        flag(
            [
                "use_dual_stack",
                "AWS_USE_DUALSTACK_ENDPOINT",
                "use_dualstack_endpoint",
            ],
            Code::Loader(|loader| loader.use_dual_stack(false)),
        ),
        row(
            ["retry_mode", "AWS_RETRY_MODE", "retry_mode"],
            ["adaptive", "Legacy"],
            ["mode: Adaptive", "mode: Standard"],
            Some("often"),
            Code::Loader(|loader| loader.retry_config(RetryConfig::disabled())),
        ),
        row(
            ["max_attempts", "AWS_MAX_ATTEMPTS", "max_attempts"],
            ["7", "8"],
            ["max_attempts: 7", "max_attempts: 8"],
            Some("0"),
            Code::Loader(|loader| loader.retry_config(RetryConfig::disabled())),
        ),
        row(
            ["app_name", "AWS_SDK_UA_APP_ID", "sdk_ua_app_id"],
            ["shop", "till"],
            [r#"AppName("shop")"#, r#"AppName("till")"#],
            None,
            Code::Loader(|loader| loader.app_name(AppName::new("code").unwrap())),
        ),
        flag(
            [
                "disable_request_compression",
                "AWS_DISABLE_REQUEST_COMPRESSION",
                "disable_request_compression",
            ],
            Code::Loader(|loader| loader.disable_request_compression(false)),
        ),
        row(
            [
                "request_min_compression_size_bytes",
                "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
                "request_min_compression_size_bytes",
            ],
            ["0", "10485760"],
            ["0", "10485760"],
            Some("10485761"),
            Code::Loader(|loader| loader.request_min_compression_size_bytes(5)),
        ),
        when(
            [
                "request_checksum_calculation",
                "AWS_REQUEST_CHECKSUM_CALCULATION",
                "request_checksum_calculation",
            ],
            Code::Loader(|loader| {
                loader.request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
            }),
        ),
        when(
            [
                "response_checksum_validation",
                "AWS_RESPONSE_CHECKSUM_VALIDATION",
                "response_checksum_validation",
            ],
            Code::Loader(|loader| {
                loader.response_checksum_validation(ResponseChecksumValidation::WhenRequired)
            }),
        ),
        row(
            [
                "account_id_endpoint_mode",
                "AWS_ACCOUNT_ID_ENDPOINT_MODE",
                "account_id_endpoint_mode",
            ],
            ["required", "disabled"],
            ["Required", "Disabled"],
            Some("never"),
            Code::Loader(|loader| {
                loader.account_id_endpoint_mode(AccountIdEndpointMode::Preferred)
            }),
        ),
        row(
            [
                "auth_scheme_preference",
                "AWS_AUTH_SCHEME_PREFERENCE",
                "auth_scheme_preference",
            ],
            ["sigv4, httpBearerAuth", "noAuth"],
            [
                r#"[AuthSchemeId("sigv4"), AuthSchemeId("httpBearerAuth")]"#,
                r#"[AuthSchemeId("noAuth")]"#,
            ],
            Some(", ,"),
            Code::Loader(|loader| loader.auth_scheme_preference(["sigv4"])),
        ),
        row(
            [
                "sigv4a_signing_region_set",
                "AWS_SIGV4A_SIGNING_REGION_SET",
                "sigv4a_signing_region_set",
            ],
            ["*", "eu-west-1,eu-north-1"],
            [
                r#"[Region("*")]"#,
                r#"[Region("eu-west-1"), Region("eu-north-1")]"#,
            ],
            Some("eu west"),
            Code::Loader(|loader| loader.sigv4a_signing_region_set([Region::new("us-east-1")])),
        ),
        flag(
            [
                "endpoint_discovery_enabled",
                "AWS_ENABLE_ENDPOINT_DISCOVERY",
                "endpoint_discovery_enabled",
            ],
            Code::Builder(|builder| builder.endpoint_discovery_enabled(false)),
        ),
        flag(
            [
                "use_arn_region",
                "AWS_S3_USE_ARN_REGION",
                "s3_use_arn_region",
            ],
            Code::Builder(|builder| builder.endpoint_param("UseArnRegion", true)),
        ),
        flag(
            [
                "disable_multi_region_access_points",
                "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
                "s3_disable_multiregion_access_points",
            ],
            Code::Builder(|builder| builder.endpoint_param("DisableMultiRegionAccessPoints", true)),
        ),
        flag(
            [
                "disable_s3_express_session_auth",
                "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",
                "s3_disable_express_session_auth",
            ],
            Code::Builder(|builder| builder.endpoint_param("DisableS3ExpressSessionAuth", true)),
        ),
        row(
            ["endpoint_url", "AWS_ENDPOINT_URL", "endpoint_url"],
            ["http://variable", "http://profile"],
            [r#""http://variable""#, r#""http://profile""#],
            Some("localhost"),
            Code::Loader(|loader| loader.endpoint_url("http://code")),
        ),
    ]
}

/// A system with variables and the lines of the profile `dev`, which is chosen.
fn os(variables: &[(&str, &str)], profile: &str) -> Os {
    let os = Os::empty()
        .with_variable("HOME", "/h")
        .with_variable("AWS_PROFILE", "dev")
        .with_file("/h/.aws/config", format!("[profile dev]\n{profile}"));
    variables
        .iter()
        .fold(os, |os, (name, value)| os.with_variable(*name, *value))
}

fn loader(os: Os) -> ConfigLoader {
    defaults(BehaviorVersion::latest())
        .os(os)
        .credentials_provider(Credentials::for_tests())
        .time_source(new_year())
}

async fn load(variables: &[(&str, &str)], profile: &str) -> SdkConfig {
    loader(os(variables, profile)).load().await
}

/// Where the call of a client goes, with a region if there is none.
async fn call(service: &'static Service, config: impl Into<Builder>) -> Result<String, String> {
    let mut builder = config.into();
    if builder.clone().build().region().is_none() {
        builder.set_region(Some(Region::new("us-east-1")));
    }
    send(service, builder).await
}

/// Why the call of a client is not made.
async fn refusal(config: impl Into<Builder>) -> String {
    send(&RULED, config.into()).await.unwrap_err()
}

async fn send(service: &'static Service, builder: Builder) -> Result<String, String> {
    let transport = Scripted::new([ok()]);
    let client = Handle::new(service, builder.transport(transport.clone()).build());
    match list(&client).await {
        Ok(_) => Ok(transport.requests()[0].uri().to_owned()),
        Err(error) => {
            assert!(transport.requests().is_empty());
            Err(reason(&error))
        }
    }
}

/// The text of an error, without the step that failed.
fn reason(error: &impl ToString) -> String {
    let text = error.to_string();
    let (_, reason) = text.split_once("could not be made: ").unwrap();
    reason.to_owned()
}

/// The host tells what the rules were given. Slots: Region, UseFIPS, UseDualStack, Endpoint, AccountId, Mode, and a
/// parameter of S3.
static RULES: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Region").built_in(BuiltIn::Region),
        Parameter::boolean("UseFIPS").built_in(BuiltIn::UseFips),
        Parameter::boolean("UseDualStack").built_in(BuiltIn::UseDualStack),
        Parameter::string("Endpoint").built_in(BuiltIn::Endpoint),
        Parameter::string("AccountId").built_in(BuiltIn::AccountId),
        Parameter::string("Mode").built_in(BuiltIn::AccountIdEndpointMode),
        Parameter::boolean("UseArnRegion"),
        Parameter::boolean("DisableMultiRegionAccessPoints"),
        Parameter::boolean("DisableS3ExpressSessionAuth"),
    ],
    variables: 0,
    body: Body::Rules(&[
        Rule::Endpoint(
            &[Condition::If(Expr::IsSet(&Expr::Slot(3)))],
            Expr::Slot(3),
            &[],
        ),
        Rule::Endpoint(
            &[
                Condition::If(Expr::IsSet(&Expr::Slot(1))),
                Condition::If(Expr::Slot(1)),
            ],
            Expr::Template(&[Expr::Str("https://fips."), Expr::Slot(0)]),
            &[],
        ),
        Rule::Endpoint(
            &[
                Condition::If(Expr::IsSet(&Expr::Slot(2))),
                Condition::If(Expr::Slot(2)),
            ],
            Expr::Template(&[Expr::Str("https://dual."), Expr::Slot(0)]),
            &[],
        ),
        Rule::Endpoint(
            &[
                Condition::If(Expr::IsSet(&Expr::Slot(6))),
                Condition::If(Expr::Slot(6)),
            ],
            Expr::Str("https://arn"),
            &[],
        ),
        Rule::Endpoint(
            &[Condition::If(Expr::IsSet(&Expr::Slot(4)))],
            Expr::Template(&[Expr::Str("https://"), Expr::Slot(4), Expr::Str(".account")]),
            &[],
        ),
        Rule::Error(
            &[Condition::If(Expr::StringEquals(
                &Expr::Slot(5),
                &Expr::Str("required"),
            ))],
            Expr::Str("no account"),
        ),
        Rule::Endpoint(
            &[],
            Expr::Template(&[Expr::Str("https://"), Expr::Slot(0)]),
            &[],
        ),
    ]),
};

static RULED: Service = Service {
    endpoint_rules: Some(&RULES),
    sdk_id: "Clean Names-ML",
    ..SERVICE_FACTS
};

const PLACE: &str = "profile `dev` in /h/.aws/config, line 2";

#[tokio::test]
async fn every_setting_is_found_in_the_order_of_all_tools() {
    for row in rows() {
        let Row { name, variable, .. } = row;
        let unset = load(&[], "").await;
        assert_eq!(unset.get_origin(name), Origin::Default, "{name}");

        let profile = format!("{} = {}", row.property, row.in_profile);
        let config = load(&[], &profile).await;
        assert_eq!(config.get_origin(name).to_string(), PLACE, "{name}");
        let text = format!("{config:?}");
        assert!(text.contains(row.shown[1]), "{name}: {text}");
        assert!(text.contains(PLACE), "{name}: {text}");

        let config = load(&[(variable, row.in_variable)], &profile).await;
        let wanted = format!("environment variable {variable}");
        assert_eq!(config.get_origin(name).to_string(), wanted, "{name}");
        let text = format!("{config:?}");
        assert!(text.contains(row.shown[0]), "{name}: {text}");
        assert!(
            text.contains(&wanted) && !text.contains(PLACE),
            "{name}: {text}"
        );

        // What is stronger hides even what cannot be used.
        let text = row.malformed.unwrap_or(row.in_variable);
        let os = os(&[(variable, text)], &profile);
        let config: Config = match row.code {
            Code::Loader(set) => (&set(loader(os)).load().await).into(),
            Code::Builder(set) => set((&loader(os).load().await).into()).build(),
        };
        let text = format!("{config:?}");
        assert!(text.contains("(code)"), "{name}: {text}");
        assert!(
            !text.contains(variable) && !text.contains(PLACE),
            "{name}: {text}"
        );
        let set_whole = matches!(name, "retry_mode" | "max_attempts");
        assert_eq!(config.get_origin(name), Origin::Code, "{name}");
        assert!(set_whole || call(&RULED, config).await.is_ok(), "{name}");
    }
}

#[tokio::test]
async fn what_cannot_be_used_ends_calls_with_its_place() {
    for row in rows() {
        let Some(malformed) = row.malformed else {
            continue;
        };
        let name = row.name;
        let profile = format!("{} = {malformed}", row.property);
        for (variables, place) in [
            (&[][..], PLACE.to_owned()),
            (
                &[(row.variable, malformed)],
                format!("environment variable {}", row.variable),
            ),
        ] {
            let config = load(variables, &profile).await;
            let error = refusal(&config).await;
            let wanted = format!("{place}: `{name}` must be ");
            assert!(error.starts_with(&wanted), "{name}: {error}");
            assert!(format!("{config:?}").contains(&wanted), "{name}");
            assert_ne!(config.get_origin(name), Origin::Code, "{name}");
        }
    }
}

#[tokio::test]
async fn a_name_of_an_application_that_cannot_be_used_is_passed_over() {
    let config = load(&[("AWS_SDK_UA_APP_ID", "my shop")], "").await;
    assert_eq!(config.app_name(), None);
    call(&RULED, &config).await.unwrap();
}

#[tokio::test]
async fn settings_of_s3_concern_no_other_service() {
    let config = load(
        &[("AWS_S3_USE_ARN_REGION", "x")],
        "endpoint_url = http://all",
    )
    .await;
    assert_eq!(call(&SERVICE, &config).await.unwrap(), "http://all/names");
    assert!(call(&RULED, &config).await.is_err());
}

#[tokio::test]
async fn attempts_and_mode_come_from_different_places() {
    let config = load(&[("AWS_MAX_ATTEMPTS", "2")], "retry_mode = standard").await;
    assert_eq!(config.retry_config().unwrap().max_attempts(), 2);
    assert_eq!(config.get_origin("retry_mode").to_string(), PLACE);
    let text = format!("{config:?}");
    assert!(
        text.contains(&format!(
            "(retry_mode: {PLACE}, max_attempts: environment variable AWS_MAX_ATTEMPTS)"
        )),
        "{text}"
    );
}

#[tokio::test]
async fn endpoints_of_one_service_are_stronger_than_those_of_all() {
    let services = "endpoint_url = http://profile\nservices = local\n[services local]\n\
                    clean_names_ml =\n  endpoint_url = http://section/base\nnames =\n  x = y";
    let one = ("AWS_ENDPOINT_URL_CLEAN_NAMES_ML", "http://one");
    let all = ("AWS_ENDPOINT_URL", "http://all");
    let ignore = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    let section = "[services local] in /h/.aws/config, line 5";
    for (variables, profile, url, origin) in [
        (&[][..], "", "https://us-east-1/names", "default"),
        (
            &[],
            "endpoint_url = http://profile",
            "http://profile/names",
            PLACE,
        ),
        (&[], services, "http://section/base/names", section),
        (
            &[all],
            services,
            "http://all/names",
            "environment variable AWS_ENDPOINT_URL",
        ),
        (
            &[all, one],
            services,
            "http://one/names",
            "environment variable AWS_ENDPOINT_URL_CLEAN_NAMES_ML",
        ),
        (
            &[all, one, ignore],
            services,
            "https://us-east-1/names",
            "default",
        ),
        (
            &[],
            "ignore_configured_endpoint_urls = true\nendpoint_url = http://profile",
            "https://us-east-1/names",
            "default",
        ),
        (
            &[(ignore.0, "false")],
            "endpoint_url = http://profile\nignore_configured_endpoint_urls = true",
            "http://profile/names",
            PLACE,
        ),
    ] {
        let shared = load(variables, profile).await;
        assert_eq!(call(&RULED, &shared).await.unwrap(), url, "{profile}");
        let mut own = Builder::from(&shared);
        own.set_region(Some(Region::new("us-east-1")));
        let client = Handle::new(&RULED, own.clone().build());
        let config = client.config();
        assert_eq!(config.get_origin("endpoint_url").to_string(), origin);
        // What the program says is stronger than everything, also that there is none.
        let coded = own.clone().endpoint_url("http://code");
        assert_eq!(call(&RULED, coded).await.unwrap(), "http://code/names");
        own.set_endpoint_url(None);
        assert_eq!(call(&RULED, own).await.unwrap(), "https://us-east-1/names");
        let loaded = loader(os(variables, profile)).endpoint_url("http://code");
        let loaded = loaded.load().await;
        assert_eq!(call(&RULED, &loaded).await.unwrap(), "http://code/names");
    }
    // A section without this service leaves it to the profile.
    let shared = load(&[], services).await;
    assert_eq!(
        call(&SERVICE, &shared).await.unwrap(),
        "http://profile/names"
    );
    assert_eq!(shared.endpoint_url(), Some("http://profile"));
}

#[tokio::test]
async fn endpoints_that_cannot_be_used() {
    for (variables, profile, wanted) in [
        (
            &[("AWS_ENDPOINT_URL_CLEAN_NAMES_ML", "ftp://user:word@h")][..],
            "",
            "environment variable AWS_ENDPOINT_URL_CLEAN_NAMES_ML: `endpoint_url` must be a URL: it must begin with",
        ),
        (
            &[],
            "services = local",
            "profile `dev` in /h/.aws/config, line 2: there is no section [services local]",
        ),
        (
            &[],
            "services = local\n[services local]\nclean_names_ml =\n  endpoint_url = h?q",
            "[services local] in /h/.aws/config, line 4: `endpoint_url` must be a URL",
        ),
        (
            &[("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "1")],
            "",
            "environment variable AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: `ignore_configured_endpoint_urls` must be",
        ),
    ] {
        let error = refusal(&load(variables, profile).await).await;
        assert!(error.starts_with(wanted), "{error}");
        assert!(!error.contains("word"), "{error}");
    }
}

#[tokio::test]
async fn one_call_takes_over_what_another_configuration_found() {
    let transport = Scripted::new([ok(), ok()]);
    let plain = Builder::from(&load(&[("AWS_ENDPOINT_URL", "http://first")], "").await)
        .region(Region::new("us-east-1"))
        .transport(transport.clone());
    let client = Handle::new(&RULED, plain.build());
    let other = [("AWS_ENDPOINT_URL_CLEAN_NAMES_ML", "http://second")];
    let mut call = client.call();
    let over = Builder::from(&load(&other, "").await);
    call.override_config(over.transport(transport.clone()));
    let input = ListNamesInput::default;
    call.send::<ListNames>(input()).await.unwrap();
    list(&client).await.unwrap();
    let uris = transport.requests();
    let uris: Vec<_> = uris.iter().map(|request| request.uri()).collect();
    assert_eq!(uris, ["http://second/names", "http://first/names"]);
    // What is wrong with it ends this call and no other.
    let mut call = client.call();
    call.override_config(Builder::from(
        &load(&[("AWS_USE_FIPS_ENDPOINT", "x")], "").await,
    ));
    assert!(call.send::<ListNames>(input()).await.is_err());
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn clients_do_what_was_found() {
    let transport = Scripted::new([Step::respond(503), ok(), ok(), ok()]);
    let variables = [
        ("AWS_REGION", "eu-west-1"),
        ("AWS_SDK_UA_APP_ID", "shop"),
        ("AWS_MAX_ATTEMPTS", "1"),
    ];
    let client = async |profile: &str| {
        let config = loader(os(&variables, profile)).http_client(transport.clone());
        Handle::new(&RULED, Config::from(&config.load().await))
    };
    assert!(list(&client("").await).await.is_err());
    list(&client("use_fips_endpoint = true").await)
        .await
        .unwrap();
    list(&client("use_dualstack_endpoint = true").await)
        .await
        .unwrap();
    list(&client("s3_use_arn_region = true").await)
        .await
        .unwrap();
    let requests = transport.requests();
    let uris: Vec<_> = requests.iter().map(|request| request.uri()).collect();
    assert_eq!(
        uris,
        [
            "https://eu-west-1/names",
            "https://fips.eu-west-1/names",
            "https://dual.eu-west-1/names",
            "https://arn/names"
        ]
    );
    let agent = requests[0].headers().get("user-agent").unwrap_or_default();
    assert!(agent.ends_with(" app/shop"), "{agent}");
}

#[tokio::test]
async fn endpoints_of_accounts_follow_the_mode() {
    let keys = |account: &str| {
        format!("region = eu-west-1\naws_access_key_id = A\naws_secret_access_key = S\n{account}")
    };
    for (mode, account, wanted) in [
        (
            "preferred",
            "aws_account_id = 123",
            Ok("https://123.account/names"),
        ),
        ("preferred", "", Ok("https://eu-west-1/names")),
        (
            "disabled",
            "aws_account_id = 123",
            Ok("https://eu-west-1/names"),
        ),
        (
            "required",
            "aws_account_id = 123",
            Ok("https://123.account/names"),
        ),
        (
            "required",
            "",
            Err(["(no account)", "AWS_ACCOUNT_ID", "`preferred`"]),
        ),
    ] {
        let os = os(&[("AWS_ACCOUNT_ID_ENDPOINT_MODE", mode)], &keys(account));
        let config = defaults(BehaviorVersion::latest()).os(os).load().await;
        match (call(&RULED, &config).await, wanted) {
            (Ok(uri), Ok(wanted)) => assert_eq!(uri, wanted, "{mode}"),
            (Err(error), Err(parts)) => {
                assert!(parts.iter().all(|part| error.contains(part)), "{error}");
            }
            (result, _) => panic!("{mode}, {account}: {result:?}"),
        }
    }
}

#[tokio::test]
async fn broken_files_end_calls_with_file_and_line() {
    let config = load(&[], "region eu-west-1").await;
    let error = refusal(&config).await;
    let wanted = "file /h/.aws/config, line 2: Expected an '=' sign";
    assert!(error.starts_with(wanted), "{error}");
    assert!(format!("{config:?}").contains(wanted));
}

#[tokio::test]
async fn other_files_can_be_named() {
    let files = ProfileFiles::builder()
        .with_contents(FileKind::Config, "[default]\nuse_fips_endpoint = true")
        .build();
    let config = ConfigLoader::default()
        .os(os(&[], "use_fips_endpoint = false"))
        .profile_files(files)
        .profile_name("default")
        .load()
        .await;
    assert_eq!(config.use_fips(), Some(true));
    let origin = config.get_origin("use_fips").to_string();
    assert_eq!(origin, "profile `default` in <text of the program>, line 2");
    let empty = ConfigLoader::default()
        .empty_test_environment()
        .load()
        .await;
    assert_eq!((empty.use_fips(), empty.region()), (None, None));
}

#[tokio::test]
async fn the_instance_is_asked_for_a_region_that_nobody_names() {
    let answers = ["token", "eu-south-1"].map(|text| Step::respond(200).body(text));
    let transport = Scripted::new(answers);
    let config = |os| loader(os).http_client(transport.clone()).load();
    let broken = config(os(&[("AWS_REGION", "a b")], "")).await;
    assert_eq!((broken.region(), transport.steps_left()), (None, 2));
    let found = config(os(&[], "")).await;
    assert_eq!(found.region(), Some(&Region::new("eu-south-1")));
    assert_eq!(found.get_origin("region"), Origin::Instance);
    assert!(format!("{found:?}").contains("(instance metadata service)"));
}

#[tokio::test]
async fn services_that_credentials_come_from_have_other_endpoints_too() {
    let profile = "region = eu-west-1\nrole_arn = arn:aws:iam::123456789012:role/r\n\
                   credential_source = Environment";
    let variables = [
        ("AWS_ENDPOINT_URL_STS", "http://sts.local"),
        ("AWS_ACCESS_KEY_ID", "A"),
        ("AWS_SECRET_ACCESS_KEY", "S"),
    ];
    let transport = Scripted::new([Step::respond(403)]);
    let config = ConfigLoader::default()
        .os(os(&variables, profile))
        .http_client(transport.clone())
        .load()
        .await;
    let shared = smithy_runtime::identity::ProviderConfig::from_sdk_config(&config)
        .with_os(os(&variables, profile));
    let provider = smithy_runtime::identity::profile::ProfileFileCredentialsProvider::builder()
        .configure(&shared)
        .build();
    use smithy_runtime::config::ProvideCredentials;
    assert!(provider.provide_credentials().await.is_err());
    assert_eq!(transport.requests()[0].uri(), "http://sts.local/");
}

#[tokio::test]
async fn certificates_that_cannot_be_used() {
    let pem = |text: &str| {
        loader(os(&[("AWS_CA_BUNDLE", "/ca.pem")], "").with_file("/ca.pem", text.to_owned()))
    };
    let missing = load(&[], "ca_bundle = /none.pem").await;
    let error = client_error(&missing).await;
    let wanted = "profile `dev` in /h/.aws/config, line 2: the file of `ca_bundle`, /none.pem, cannot be used: it \
                  does not exist";
    assert_eq!(error, wanted);
    if cfg!(any(
        feature = "transport-reqwest",
        feature = "transport-hyper"
    )) {
        for text in [
            "",
            "-----BEGIN CERTIFICATE-----\n!",
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        ] {
            let error = client_error(&pem(text).load().await).await;
            assert!(
                error.contains("AWS_CA_BUNDLE") && error.contains("PEM"),
                "{error}"
            );
        }
    }
    // Programs with a transport of their own are not bothered.
    let own = pem("").http_client(Scripted::new([])).load().await;
    assert!(call(&RULED, &own).await.is_ok());
}

async fn client_error(config: &SdkConfig) -> String {
    let client = Handle::new(&RULED, config.into());
    reason(&list(&client).await.unwrap_err())
}

#[tokio::test]
async fn schemes_that_the_environment_prefers_and_nobody_supports_are_passed_over() {
    struct Names;
    static NAMES: Operation =
        Operation::new("Names", &SERVICE, &LIST_NAMES_INPUT, &LIST_NAMES_OUTPUT)
            .http("GET", &[Segment::Literal("names")], 200)
            .auth(&[
                AuthScheme::SigV4 { name: "names" },
                AuthScheme::SigV4a { name: "names" },
            ]);
    impl Operate for Names {
        type Input = ListNamesInput;
        type Output = ListNamesOutput;
        type Error = ListNamesError;
        const OPERATION: &'static Operation = &NAMES;
    }
    for (preference, is_sent) in [("sigv4a, sigv4", true), ("sigv4a", false)] {
        let variables = [("AWS_AUTH_SCHEME_PREFERENCE", preference)];
        let config = load(&variables, "region = eu-west-1\nendpoint_url = http://all").await;
        let builder = Builder::from(&config).transport(Scripted::new([ok()]));
        let client = Handle::new(&SERVICE, builder.build());
        let sent = client.call().send::<Names>(ListNamesInput::default()).await;
        assert_eq!(sent.is_ok(), is_sent, "{preference}");
    }
}
