//! What rules can say: headers, schemes, properties, functions, diagrams.

use super::*;

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
