//! Whole rule sets, written as generated crates write them.

use std::sync::Arc;

use super::table::AuthPart::{
    DisableDoubleEncoding, Name, Other, SigningName, SigningRegion, SigningRegionSet,
};
use super::table::Condition::{If, Let};
use super::table::Expr::{
    self, Bool, Coalesce, GetAttr, IsSet, Ite, Not, ParseArn, ParseUrl, Slot, Str, StringEquals,
    Substring, Template, UriEncode,
};
use super::table::Extra::{Auth, Header};
use super::table::Rule::{Endpoint, Error, Tree};
use super::table::{Attr, Bdd, Body, BuiltIn, DefaultValue, Extra, NO_MATCH, Parameter, Prop};
use super::table::{Kind, RuleSet};
use super::{EndpointError, Params, PartitionTable, Property, Resolver, resolve};

const REGION: u16 = 0;
const USE_FIPS: u16 = 1;
const ENDPOINT: u16 = 2;
const PARTITION: u16 = 3;

static PARAMETERS: [Parameter; 3] = [
    Parameter::string("Region").built_in(BuiltIn::Region),
    Parameter::boolean("UseFIPS")
        .built_in(BuiltIn::UseFips)
        .default(DefaultValue::Bool(false))
        .required(),
    Parameter::string("Endpoint").built_in(BuiltIn::Endpoint),
];

/// The usual rules of a regional service, without dual-stack.
static STANDARD: RuleSet = RuleSet {
    parameters: &PARAMETERS,
    variables: 1,
    body: Body::Rules(&[
        Tree(
            &[If(IsSet(&Slot(ENDPOINT)))],
            &[
                Error(&[If(Slot(USE_FIPS))], Str("no FIPS with an endpoint")),
                Endpoint(&[], Slot(ENDPOINT), &[]),
            ],
        ),
        Tree(
            &[
                If(IsSet(&Slot(REGION))),
                Let(PARTITION, Expr::Partition(&Slot(REGION))),
            ],
            &[
                Endpoint(&[If(Slot(USE_FIPS))], FIPS_URL, &[]),
                Endpoint(&[], URL, &[]),
            ],
        ),
        Error(&[], Str("Invalid Configuration: Missing Region")),
    ]),
};
const DNS_SUFFIX: Expr = GetAttr(&Slot(PARTITION), Attr::DnsSuffix);
const URL: Expr = Template(&[Str("https://svc."), Slot(REGION), Str("."), DNS_SUFFIX]);
const FIPS_URL: Expr = Template(&[Str("https://svc-fips."), Slot(REGION), Str("."), DNS_SUFFIX]);

/// The same decisions as a diagram.
static DIAGRAM: RuleSet = RuleSet {
    parameters: &PARAMETERS,
    variables: 1,
    body: Body::Bdd(Bdd {
        conditions: &[
            If(IsSet(&Slot(ENDPOINT))),
            If(Slot(USE_FIPS)),
            If(IsSet(&Slot(REGION))),
            Let(PARTITION, Expr::Partition(&Slot(REGION))),
        ],
        results: &[
            Error(&[], Str("no FIPS with an endpoint")),
            Endpoint(&[], Slot(ENDPOINT), &[]),
            Endpoint(&[], FIPS_URL, &[]),
            Endpoint(&[], URL, &[]),
            Error(&[], Str("Invalid Configuration: Missing Region")),
        ],
        nodes: &[
            (0, 1, 2),
            (1, -1, -2),
            (2, 3, -5),
            (3, 4, NO_MATCH),
            (1, -3, -4),
        ],
        root: 0,
    }),
};

fn find(params: &Params<'_>) -> Result<super::Endpoint, EndpointError> {
    resolve(params, &PartitionTable::default())
}

fn refused(message: &str) -> EndpointError {
    let message = message.to_owned();
    EndpointError::Rule { message }
}

#[test]
fn rules_and_diagram_give_the_same_endpoints() {
    for rules in [&STANDARD, &DIAGRAM] {
        let url = |region: Option<&str>, fips: Option<bool>, endpoint: Option<&str>| {
            let mut params = Params::new(rules);
            region.map_or(Ok(()), |v| params.set_built_in(BuiltIn::Region, v))?;
            fips.map_or(Ok(()), |v| params.set_named("UseFIPS", v))?;
            endpoint.map_or(Ok(()), |v| params.set(2, v))?;
            find(&params).map(|endpoint| endpoint.url().to_owned())
        };
        let ok = |text: &str| Ok(text.to_owned());
        assert_eq!(
            url(Some("eu-west-1"), None, None),
            ok("https://svc.eu-west-1.amazonaws.com")
        );
        assert_eq!(
            url(Some("cn-north-1"), Some(true), None),
            ok("https://svc-fips.cn-north-1.amazonaws.com.cn")
        );
        assert_eq!(
            url(None, None, Some("http://[::1]:80/x")),
            ok("http://[::1]:80/x")
        );
        let missing = refused("Invalid Configuration: Missing Region");
        assert_eq!(url(None, None, None), Err(missing));
        let both = url(Some("eu-west-1"), Some(true), Some("http://x"));
        assert_eq!(both, Err(refused("no FIPS with an endpoint")));
    }
}

#[test]
fn a_bad_endpoint_or_region_never_becomes_a_url() {
    for text in [
        "x",
        "ftp://x",
        "http://x?y",
        "http://a b",
        "http://x\r\nHost: y",
    ] {
        let mut params = Params::new(&STANDARD);
        params
            .set_built_in(BuiltIn::Endpoint, text)
            .expect("a string");
        let error = find(&params).expect_err(text);
        assert!(matches!(&error, EndpointError::InvalidUrl { url, .. } if url == text));
        assert!(error.to_string().contains(text));
    }
    for region in ["a/b?", "é", "a#", "a b"] {
        let mut params = Params::new(&STANDARD);
        params
            .set_built_in(BuiltIn::Region, region)
            .expect("a string");
        assert!(
            matches!(find(&params), Err(EndpointError::InvalidUrl { .. })),
            "{region}"
        );
    }
}

#[test]
fn parameters_are_checked() {
    let mut params = Params::new(&STANDARD);
    assert_eq!(
        params.set(1, "true"),
        Err(EndpointError::WrongType {
            name: "UseFIPS",
            expected: Kind::Boolean
        })
    );
    assert_eq!(params.set_built_in(BuiltIn::AccountId, "1"), Ok(()));
    let unknown = params.set_named("Nope", true).expect_err("unknown");
    assert_eq!(
        unknown.to_string(),
        "this service has no endpoint parameter `Nope`"
    );
    assert!(params.set(3, true).is_err());
    assert!(params.set(usize::MAX, true).is_err());
    assert_eq!(params.get(1), Some(super::ParamValue::Bool(false)));
}

#[test]
fn a_missing_required_parameter_is_named() {
    static RULES: RuleSet = RuleSet {
        parameters: &[
            Parameter::string("Region")
                .built_in(BuiltIn::Region)
                .required(),
            Parameter::string("Bucket").required(),
        ],
        variables: 0,
        body: Body::Rules(&[Endpoint(&[], Str("https://a.b"), &[])]),
    };
    let mut params = Params::new(&RULES);
    let error = find(&params).expect_err("no region");
    assert_eq!(
        error.to_string(),
        "the endpoint needs a value for `Region`: set the region in the client's configuration"
    );
    params.set(0, "x").expect("a string");
    let error = find(&params).expect_err("no bucket");
    let built_in = None;
    assert_eq!(
        error,
        EndpointError::MissingParameter {
            name: "Bucket",
            built_in
        }
    );
    params.set(1, "x").expect("a string");
    assert_eq!(
        find(&params).map(|e| e.url().to_owned()),
        Ok("https://a.b".to_owned())
    );
}

#[test]
fn a_tree_is_never_left_again() {
    static RULES: RuleSet = RuleSet {
        parameters: &[],
        variables: 0,
        body: Body::Rules(&[
            Tree(
                &[If(Bool(true))],
                &[Endpoint(&[If(Bool(false))], Str("https://a.b"), &[])],
            ),
            Endpoint(&[], Str("https://c.d"), &[]),
        ]),
    };
    assert_eq!(find(&Params::new(&RULES)), Err(EndpointError::NoMatch));
}

#[test]
fn headers_auth_schemes_and_properties() {
    static RULES: RuleSet = RuleSet {
        parameters: &[
            Parameter::string("Region"),
            Parameter::string_array("Names").default(DefaultValue::List(&["n"])),
        ],
        variables: 0,
        body: Body::Rules(&[Endpoint(&[], Str("https://a.b"), EXTRAS)]),
    };
    const EXTRAS: &[Extra] = &[
        Header("x-r", &[Str("*"), Slot(0)]),
        Auth(&[
            Name(Str("sigv4a")),
            SigningName(Str("s3")),
            SigningRegionSet(&[Str("*"), Slot(0)]),
            DisableDoubleEncoding(true),
        ]),
        Auth(&[
            Name(Str("sigv4")),
            SigningRegion(Slot(0)),
            Other("x", Prop::Int(3)),
        ]),
        Extra::Property(
            "more",
            Prop::Object(&[(
                "l",
                Prop::List(&[Prop::Text(GetAttr(&Slot(1), Attr::Index(0)))]),
            )]),
        ),
    ];
    let mut params = Params::new(&RULES);
    let unset = find(&params).expect_err("no region");
    assert_eq!(unset, EndpointError::MissingValue { place: "x-r" });
    params.set(0, String::from("r")).expect("a string");
    let endpoint = find(&params).expect("an endpoint");
    let headers: Vec<_> = endpoint.headers().collect();
    assert_eq!(headers, [("x-r", &["*".to_owned(), "r".to_owned()][..])]);
    let [first, second] = endpoint.auth_schemes() else {
        panic!("two schemes")
    };
    assert_eq!(first.name, "sigv4a");
    assert_eq!(
        first.signing_region_set.as_deref(),
        Some(&["*".into(), "r".into()][..])
    );
    assert_eq!(first.disable_double_encoding, Some(true));
    assert_eq!(first.disable_normalize_path, None);
    assert_eq!(second.signing_region.as_deref(), Some("r"));
    assert_eq!(second.other, [("x".into(), Property::Int(3))]);
    assert_eq!(endpoint.auth_scheme("sigv4"), Some(second));
    let inner = endpoint
        .property("more")
        .and_then(|p| p.get("l")?.as_list()?.first()?.as_str());
    assert_eq!(inner, Some("n"));
}

/// One variable, assigned from one expression over the parameter `In`, then printed.
macro_rules! printed {
    ($expr:expr, $input:expr) => {{
        static RULES: RuleSet = RuleSet {
            parameters: &[Parameter::string("In")],
            variables: 1,
            body: Body::Rules(&[
                Error(&[Let(1, $expr)], Template(&[Str("<"), Slot(1), Str(">")])),
                Error(&[], Str("none")),
            ]),
        };
        let mut params = Params::new(&RULES);
        if let Some(input) = $input {
            params.set(0, input).expect("a string");
        }
        find(&params).expect_err("an error").to_string()
    }};
}

#[test]
fn functions_over_parameters_and_over_new_strings() {
    const TWICE: Expr = Template(&[Slot(0), Slot(0)]);
    assert_eq!(
        printed!(Substring(&TWICE, 0, 2, &Bool(true)), Some("ab")),
        "<ab>"
    );
    assert_eq!(printed!(UriEncode(&TWICE), Some("/")), "<%2F%2F>");
    assert_eq!(printed!(UriEncode(&Slot(0)), None::<&str>), "none");
    const ARN: Expr = Template(&[Str("arn:aws:s3:r:1:"), Slot(0)]);
    let second = printed!(GetAttr(&ParseArn(&ARN), Attr::ResourceIdAt(1)), Some("a/b"));
    assert_eq!(second, "<b>");
    const PATH: Expr = GetAttr(&ParseUrl(&Slot(0)), Attr::NormalizedPath);
    assert_eq!(printed!(PATH, Some("http://a/b")), "</b/>");
    assert_eq!(printed!(PATH, Some("nope")), "none");
    assert_eq!(
        printed!(Coalesce(&[Slot(0), Str("other")]), None::<&str>),
        "<other>"
    );
    assert_eq!(
        printed!(Ite(&IsSet(&Slot(0)), &Str("y"), &Str("n")), None::<&str>),
        "<n>"
    );
    assert_eq!(
        printed!(Ite(&Slot(0), &Str("y"), &Str("n")), Some("no boolean")),
        "none"
    );
    const PARTS: Expr = Expr::Split(&Slot(0), &Str("-"), 2);
    assert_eq!(
        printed!(GetAttr(&PARTS, Attr::Index(-1)), Some("a-b-c")),
        "<b-c>"
    );
    const NO_PARTS: Expr = Expr::Split(&Slot(0), &Str(""), 0);
    assert_eq!(
        printed!(GetAttr(&NO_PARTS, Attr::Index(0)), Some("abc")),
        "none"
    );
}

#[test]
fn what_is_missing_makes_no_condition_hold() {
    const UNSET: Expr = Slot(1);
    static RULES: RuleSet = RuleSet {
        parameters: &[Parameter::string("In")],
        variables: 1,
        body: Body::Rules(&[
            Error(&[If(Not(&UNSET))], Str("not")),
            Error(&[If(StringEquals(&UNSET, &UNSET))], Str("equals")),
            Error(
                &[If(Expr::BooleanEquals(&UNSET, &Bool(false)))],
                Str("boolean"),
            ),
            Error(
                &[If(Expr::IsValidHostLabel(&UNSET, &Bool(true)))],
                Str("label"),
            ),
            Error(&[If(UNSET)], Str("itself")),
            Error(&[If(IsSet(&UNSET))], Str("set")),
            Error(&[If(GetAttr(&UNSET, Attr::IsIp))], Str("attribute")),
            Error(&[If(Slot(99))], Str("no such slot")),
            Error(&[], Template(&[Str("nothing"), UNSET])),
        ]),
    };
    assert_eq!(find(&Params::new(&RULES)), Err(refused("nothing")));
}

#[test]
fn broken_diagrams_end() {
    macro_rules! ends {
        ($nodes:expr, $root:expr) => {{
            static RULES: RuleSet = RuleSet {
                parameters: &[],
                variables: 0,
                body: Body::Bdd(Bdd {
                    conditions: &[If(Bool(true))],
                    results: &[],
                    nodes: $nodes,
                    root: $root,
                }),
            };
            assert_eq!(find(&Params::new(&RULES)), Err(EndpointError::NoMatch));
        }};
    }
    ends!(&[(0, 0, 0)], 0);
    ends!(&[(9, -1, -1)], 0);
    ends!(&[(0, i32::MAX, -1)], 0);
    ends!(&[], -1);
    ends!(&[], NO_MATCH);
    ends!(&[], i32::MIN + 1);
}

#[test]
fn the_resolver_remembers_the_latest_endpoints() {
    let resolver = Resolver::new(&STANDARD);
    let ask = |region: &str| {
        let mut params = resolver.params();
        params.set(0, region).expect("a string");
        resolver.resolve(&params).expect("an endpoint")
    };
    let first = ask("r0");
    assert!(Arc::ptr_eq(&first, &ask("r0")));
    for n in 1..8 {
        assert_eq!(
            ask(&format!("r{n}")).url(),
            format!("https://svc.r{n}.amazonaws.com")
        );
    }
    assert!(Arc::ptr_eq(&first, &ask("r0")));
    for n in 8..15 {
        ask(&format!("r{n}"));
    }
    assert!(Arc::ptr_eq(&first, &ask("r0")));
    for n in 20..28 {
        ask(&format!("r{n}"));
    }
    let again = ask("r0");
    assert!(!Arc::ptr_eq(&first, &again));
    assert_eq!(first, again);
    let mut params = resolver.params();
    params.set(0, "r0").expect("a string");
    params.set(1, true).expect("a boolean");
    let fips = resolver.resolve(&params).expect("an endpoint");
    assert_eq!(fips.url(), "https://svc-fips.r0.amazonaws.com");
}

#[test]
fn the_cache_ignores_parameters_that_no_rule_reads() {
    static RULES: RuleSet = RuleSet {
        parameters: &[
            Parameter::string("Key").unused(),
            Parameter::string("Region"),
        ],
        variables: 0,
        body: Body::Rules(&[Endpoint(&[], Template(&[Str("https://"), Slot(1)]), &[])]),
    };
    let resolver = Resolver::new(&RULES);
    let ask = |key: &str, region: &str| {
        let mut params = resolver.params();
        params.set(0, key).expect("a string");
        params.set(1, region).expect("a string");
        resolver.resolve(&params).expect("an endpoint")
    };
    let first = ask("a", "x");
    assert!(Arc::ptr_eq(&first, &ask("b", "x")));
    assert_eq!(ask("b", "y").url(), "https://y");
}
