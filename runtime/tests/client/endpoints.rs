//! Endpoint rules, their parameters, what endpoints change in a request, and host prefixes.

use smithy_runtime::client::Handle;
use smithy_runtime::config::{AccountIdEndpointMode, Credentials, Region};
use smithy_runtime::endpoint::table::{
    AuthPart, Body, BuiltIn, Condition, Expr, Extra, Parameter, Rule, RuleSet,
};
use smithy_runtime::error::SdkError;
#[cfg(feature = "jmespath")]
use smithy_runtime::jmespath::{Argument, Function, Step};
use smithy_runtime::operation::{
    EndpointParam, HostPart, Operate, Operation, OperationTrait, Segment, Service,
};
use smithy_runtime::transport::scripted::Scripted;

use crate::service::{
    LIST_NAMES_INPUT, LIST_NAMES_OUTPUT, ListNamesError, ListNamesInput, ListNamesOutput,
    SERVICE_FACTS, config, ok,
};

const REGION: Expr = Expr::Slot(0);

/// Slots: Region, UseFIPS, Endpoint, Place.
static RULES: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Region").built_in(BuiltIn::Region),
        Parameter::boolean("UseFIPS").built_in(BuiltIn::UseFips),
        Parameter::string("Endpoint").built_in(BuiltIn::Endpoint),
        Parameter::string("Place"),
    ],
    variables: 0,
    body: Body::Rules(&[
        Rule::Endpoint(
            &[Condition::If(Expr::IsSet(&Expr::Slot(2)))],
            Expr::Slot(2),
            &[],
        ),
        Rule::Error(
            &[Condition::If(Expr::StringEquals(
                &REGION,
                &Expr::Str("nowhere"),
            ))],
            Expr::Str("There is nothing there"),
        ),
        Rule::Endpoint(
            &[
                Condition::If(Expr::IsSet(&Expr::Slot(1))),
                Condition::If(Expr::Slot(1)),
            ],
            Expr::Template(&[
                Expr::Str("https://fips."),
                REGION,
                Expr::Str(".example/Base"),
            ]),
            &[
                Extra::Header("x-endpoint", &[Expr::Str("fips")]),
                Extra::Auth(&[
                    AuthPart::Name(Expr::Str("sigv4")),
                    AuthPart::SigningName(Expr::Str("other")),
                    AuthPart::SigningRegion(Expr::Str("far")),
                ]),
            ],
        ),
        Rule::Endpoint(
            &[Condition::If(Expr::IsSet(&Expr::Slot(3)))],
            Expr::Template(&[Expr::Str("https://"), Expr::Slot(3), Expr::Str(".example")]),
            &[],
        ),
        Rule::Endpoint(
            &[],
            Expr::Template(&[Expr::Str("https://"), REGION, Expr::Str(".example")]),
            &[],
        ),
    ]),
};

static RULED: Service = Service {
    endpoint_rules: Some(&RULES),
    ..SERVICE_FACTS
};

const FACTS: Operation = Operation::new("ListNames", &RULED, &LIST_NAMES_INPUT, &LIST_NAMES_OUTPUT)
    .http("GET", &[Segment::Literal("names")], 200);

/// `ListNames` of the service with rules, with what the tests add.
macro_rules! variant {
    ($type:ident = $facts:ident { $($field:ident: $value:expr)? }) => {
        struct $type;

        impl Operate for $type {
            type Input = ListNamesInput;
            type Output = ListNamesOutput;
            type Error = ListNamesError;
            const OPERATION: &'static Operation = &$facts;
        }

        static $facts: Operation = Operation {
            $($field: $value,)?
            ..FACTS
        };
    };
}

variant! { Plain = PLAIN {} }
variant! { Placed = PLACED {
    endpoint_params: &[EndpointParam::Member { name: "Place", member: 0 }]
} }
variant! { Constant = CONSTANT {
    endpoint_params: &[
        EndpointParam::String { name: "Place", value: "constant" },
        EndpointParam::Member { name: "Place", member: 0 },
    ]
} }
variant! { Prefixed = PREFIXED {
    traits: &[OperationTrait::HostPrefix(&[
        HostPart::Literal("names-"), HostPart::Label(0), HostPart::Literal("."),
    ])]
} }

#[cfg(feature = "jmespath")]
const SIZE_AS_TEXT: EndpointParam = EndpointParam::Path {
    name: "Place",
    path: &[Step::Call(
        Function::ToString,
        &[Argument::Value(&[Step::Field("size")])],
    )],
};
#[cfg(feature = "jmespath")]
variant! { AtPath = AT_PATH { endpoint_params: &[SIZE_AS_TEXT] } }
#[cfg(feature = "jmespath")]
variant! { AtPathAndMember = AT_PATH_AND_MEMBER {
    endpoint_params: &[EndpointParam::Member { name: "Place", member: 0 }, SIZE_AS_TEXT]
} }

async fn uri<O>(
    config: smithy_runtime::config::Builder,
    token: Option<&str>,
) -> Result<String, String>
where
    O: Operate<Input = ListNamesInput, Error = ListNamesError>,
{
    let transport = Scripted::new([ok()]);
    let config = config.transport(transport.clone()).build();
    let input = ListNamesInput {
        token: token.map(str::to_owned),
        ..ListNamesInput::default()
    };
    let sent = Handle::new(&RULED, config).call().send::<O>(input).await;
    match sent {
        Ok(_) => Ok(transport.requests()[0].uri().to_owned()),
        Err(error @ SdkError::ConstructionFailure(_)) => Err(error.to_string()),
        Err(other) => panic!("{other:?}"),
    }
}

fn without_url() -> smithy_runtime::config::Builder {
    let mut config = config(&Scripted::new([]));
    config.set_endpoint_url(None);
    config
}

#[tokio::test]
async fn rules_find_the_endpoint() {
    let found = uri::<Plain>(without_url(), None).await;
    assert_eq!(found.unwrap(), "https://us-east-1.example/names");
    let given = without_url().endpoint_url("http://localhost:8000/x/");
    assert_eq!(
        uri::<Plain>(given, None).await.unwrap(),
        "http://localhost:8000/x/names"
    );
    let nowhere = without_url().region(Region::new("nowhere"));
    let error = uri::<Plain>(nowhere, None).await.unwrap_err();
    assert!(error.ends_with("There is nothing there"), "{error}");
    let mut no_region = without_url();
    no_region.set_region(None);
    let error = uri::<Plain>(no_region, None).await.unwrap_err();
    assert!(error.contains("AWS_REGION"), "{error}");
    let bad = without_url().endpoint_url("nonsense");
    let error = uri::<Plain>(bad, None).await.unwrap_err();
    assert!(error.contains("nonsense"), "{error}");
}

#[tokio::test]
async fn endpoints_change_headers_and_signature() {
    let transport = Scripted::new([ok()]);
    let config = without_url().use_fips(true).transport(transport.clone());
    let client = Handle::new(&RULED, config.build());
    client
        .call()
        .send::<Plain>(ListNamesInput::default())
        .await
        .unwrap();
    let request = &transport.requests()[0];
    assert_eq!(request.uri(), "https://fips.us-east-1.example/Base/names");
    assert_eq!(request.headers().get("x-endpoint"), Some("fips"));
    let authorization = request.headers().get("authorization").unwrap();
    assert!(
        authorization.contains("/far/other/aws4_request"),
        "{authorization}"
    );
}

#[tokio::test]
async fn operations_set_parameters() {
    for (token, expected) in [
        (Some("there"), "https://there.example/names?token=there"),
        (None, "https://us-east-1.example/names"),
    ] {
        let found = uri::<Placed>(without_url(), token).await;
        assert_eq!(found.unwrap(), expected);
    }
    let found = uri::<Constant>(without_url(), Some("there")).await.unwrap();
    assert_eq!(found, "https://constant.example/names?token=there");
}

#[cfg(feature = "jmespath")]
#[tokio::test]
async fn the_strongest_source_of_a_parameter_counts() {
    let set = || without_url().endpoint_param("Place", "setting");
    // A setting of the client, a path into the input, a member, a constant: each beats those before.
    let found = uri::<Plain>(set(), Some("there")).await.unwrap();
    assert_eq!(found, "https://setting.example/names?token=there");
    let found = uri::<AtPath>(set(), Some("there")).await.unwrap();
    assert_eq!(found, "https://null.example/names?token=there");
    let found = uri::<AtPathAndMember>(set(), Some("there")).await.unwrap();
    assert_eq!(found, "https://there.example/names?token=there");
    let found = uri::<AtPathAndMember>(set(), None).await.unwrap();
    assert_eq!(found, "https://null.example/names");
    let found = uri::<Constant>(set(), Some("there")).await.unwrap();
    assert_eq!(found, "https://constant.example/names?token=there");
    let found = uri::<Placed>(set(), None).await.unwrap();
    assert_eq!(found, "https://setting.example/names");
}

#[tokio::test]
async fn hosts_take_a_prefix() {
    let prefixed = |token| uri::<Prefixed>(without_url(), token);
    assert_eq!(
        prefixed(Some("A1")).await.unwrap(),
        "https://names-a1.us-east-1.example/names?token=A1"
    );
    for bad in [None, Some(""), Some("a.b"), Some("a/b"), Some("-a")] {
        let error = prefixed(bad).await.unwrap_err();
        assert!(
            error.contains("`token` is part of the host name"),
            "{error}"
        );
    }
}

/// Slots: AccountId, AccountIdEndpointMode.
static OF_ACCOUNTS: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("AccountId").built_in(BuiltIn::AccountId),
        Parameter::string("Mode").built_in(BuiltIn::AccountIdEndpointMode),
    ],
    variables: 0,
    body: Body::Rules(&[
        Rule::Endpoint(
            &[Condition::If(Expr::IsSet(&Expr::Slot(0)))],
            Expr::Template(&[
                Expr::Str("https://"),
                Expr::Slot(0),
                Expr::Str("."),
                Expr::Slot(1),
                Expr::Str(".example"),
            ]),
            &[],
        ),
        Rule::Endpoint(
            &[],
            Expr::Template(&[Expr::Str("https://"), Expr::Slot(1), Expr::Str(".example")]),
            &[],
        ),
    ]),
};

static ACCOUNTED: Service = Service {
    endpoint_rules: Some(&OF_ACCOUNTS),
    ..SERVICE_FACTS
};

variant! { OfAccount = OF_ACCOUNT { service: &ACCOUNTED } }

#[tokio::test]
async fn endpoints_of_accounts() {
    let keys = Credentials::from_keys("AKID", "secret", None);
    let known = keys.clone().with_account_id("123456789012");
    for (keys, mode, expected) in [
        (&known, None, "https://123456789012.preferred.example/names"),
        (
            &known,
            Some(AccountIdEndpointMode::Required),
            "https://123456789012.required.example/names",
        ),
        (
            &known,
            Some(AccountIdEndpointMode::Disabled),
            "https://disabled.example/names",
        ),
        (&keys, None, "https://preferred.example/names"),
    ] {
        let transport = Scripted::new([ok()]);
        let mut config = config(&transport).credentials_provider(keys.clone());
        config
            .set_endpoint_url(None)
            .set_account_id_endpoint_mode(mode);
        let client = Handle::new(&ACCOUNTED, config.build());
        let input = ListNamesInput::default();
        client.call().send::<OfAccount>(input).await.unwrap();
        assert_eq!(transport.requests()[0].uri(), expected);
    }
}
