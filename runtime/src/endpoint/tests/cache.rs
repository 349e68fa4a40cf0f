//! Endpoints that are remembered.

use super::*;

#[test]
fn the_resolver_remembers_the_first_and_the_latest_endpoints() {
    let resolver = Resolver::new(&STANDARD);
    let ask = |region: &str| {
        let mut params = resolver.params();
        params.set(0, region).expect("a string");
        resolver.resolve(&params).expect("an endpoint")
    };
    let home = ask("home");
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
    assert!(Arc::ptr_eq(&home, &ask("home")));
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
