//! Whole rule sets, written as generated crates write them.

mod cache;
mod rules;

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
