//! Endpoint discovery: which operation is asked, and what decides.

use super::*;
use smithy_codegen::Slice;
use smithy_codegen::ir::OperationTrait;

/// A service whose `Put` wants an endpoint that `Where` tells, if `service_traits` say so.
fn shapes(service_traits: &str, required: bool) -> String {
    let input = r#""table": {"target": "smithy.api#String",
            "traits": {"smithy.api#required": {}, "aws.api#clientEndpointDiscoveryId": {}}},
        "more": {"target": "smithy.api#String"}"#;
    format!(
        r#""a#Svc": {{"type": "service", "version": "1",
            "operations": [{{"target": "a#Where"}}, {{"target": "a#Put"}}, {{"target": "a#Get"}}],
            "traits": {{"aws.protocols#awsJson1_0": {{}}{service_traits}}}}},
        "a#Put": {{"type": "operation", "input": {{"target": "a#PutInput"}},
            "traits": {{"aws.api#clientDiscoveredEndpoint": {{"required": {required}}}}}}},
        "a#Get": {{"type": "operation"}},
        "a#Where": {{"type": "operation",
            "traits": {{"aws.api#clientDiscoveredEndpoint": {{"required": true}}}}}},
        "a#Elsewhere": {{"type": "operation"}},
        {}"#,
        structure("PutInput", input, r#""smithy.api#input": {}"#)
    )
}

fn by(operation: &str) -> String {
    format!(
        r#", "aws.api#clientEndpointDiscovery": {{"operation": "a#{operation}", "error": "a#Gone"}}"#
    )
}

#[test]
fn operations_say_what_decides_and_the_service_whom_to_ask() {
    let service = valid(&shapes(&by("Where"), true));
    let discovery = service.endpoint_discovery.as_ref().unwrap();
    assert_eq!(discovery.operation.name.as_str(), "Where");
    assert_eq!(discovery.error.as_deref(), Some("Gone"));
    let traits = |name: &str| {
        let mut all = service.operations.iter();
        let found = all.find(|operation| operation.shape == name);
        found.unwrap().traits.clone()
    };
    let (required, ids) = (true, vec![0]);
    let wanted = OperationTrait::DiscoveredEndpoint { required, ids };
    assert_eq!(traits("Put"), [wanted]);
    // Who tells endpoints cannot be asked for its own.
    assert_eq!((traits("Get"), traits("Where")), (vec![], vec![]));
}

#[test]
fn a_slice_keeps_the_operation_that_tells() {
    let mut settings = Settings::new("svc");
    let names = |operations: &str| Slice {
        operations: vec![operations.to_owned()],
        ..Slice::default()
    };
    for (kept, wanted) in [("Put", vec!["Put", "Where"]), ("Get", vec!["Get"])] {
        settings.slice = names(kept);
        let service = lower_with(&shapes(&by("Where"), true), &settings)
            .service
            .unwrap();
        let found: Vec<&str> = service
            .operations
            .iter()
            .map(|op| op.shape.as_str())
            .collect();
        assert_eq!(found, wanted);
        assert_eq!(service.endpoint_discovery.is_some(), kept == "Put");
    }
}

#[test]
fn who_needs_an_endpoint_that_nobody_tells_is_refused() {
    let lowered = lower_shapes(&shapes("", true));
    lowered.assert_error("smithy::invalid_discovery", "a#Put", "does not say");
    let lowered = lower_shapes(&shapes(&by("Elsewhere"), true));
    lowered.assert_error(
        "smithy::invalid_discovery",
        "a#Svc",
        "no operation of the service",
    );
}

#[test]
fn who_can_do_without_is_called_as_usual() {
    let service = valid(&shapes("", false).replace(r#""required": true"#, r#""required": false"#));
    assert!(service.endpoint_discovery.is_none());
    assert!(
        service
            .operations
            .iter()
            .all(|operation| operation.traits.is_empty())
    );
}
