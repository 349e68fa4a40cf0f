//! Compares services.

use smithy_codegen::model::Traits;
use smithy_codegen::model::traits::ids;

use super::Findings;
use super::view::{Side, Sides, text, value};

/// Traits of services that are compared by their values.
const VALUES: [(&str, &str); 4] = [
    ("service: endpoint rules", ids::ENDPOINT_RULE_SET),
    ("service: client parameters", ids::CLIENT_CONTEXT_PARAMS),
    ("service: SigV4", ids::SIGV4),
    ("service: SigV4a", ids::SIGV4A),
];

/// Compares what the services say of themselves.
pub(super) fn compare(sides: &Sides<'_>, findings: &mut Findings) {
    let place = "service";
    let (Some(old), Some(new)) = (sides.old.traits(), sides.new.traits()) else {
        return;
    };
    let names = |side: &Side<'_>| Some(side.protocols().join(", "));
    findings.compare(
        "service: protocols",
        place,
        names(&sides.old),
        names(&sides.new),
    );
    for protocol in &sides.protocols {
        let (old, new) = (value(old, protocol), value(new, protocol));
        findings.compare("service: protocol settings", place, old, new);
    }
    for (kind, id) in VALUES {
        findings.compare(kind, place, value(old, id), value(new, id));
    }
    let schemes = (sides.old.schemes(old), sides.new.schemes(new));
    findings.compare("service: schemes", place, schemes.0, schemes.1);
    let version = |side: &Side<'_>| {
        let service = side.model.shape(side.service)?.as_service()?;
        Some(service.version.to_string())
    };
    findings.compare(
        "service: version",
        place,
        version(&sides.old),
        version(&sides.new),
    );
    let id = |traits: &Traits| Some(traits.aws_service()?.sdk_id.to_owned());
    findings.compare("service: SDK id", place, id(old), id(new));
    let prefix = |traits: &Traits| Some(traits.aws_service()?.endpoint_prefix?.to_owned());
    findings.compare("service: endpoint prefix", place, prefix(old), prefix(new));
    if sides.speak(&[ids::AWS_JSON_1_0, ids::AWS_JSON_1_1, ids::RPC_V2_CBOR]) {
        let name = |side: &Side<'_>| Some(side.service.name().to_owned());
        findings.compare("service: target", place, name(&sides.old), name(&sides.new));
    }
    if sides.speak(&[ids::REST_XML]) {
        let namespace = |traits: &Traits| traits.get(ids::XML_NAMESPACE).map(text);
        findings.compare(
            "service: XML namespace",
            place,
            namespace(old),
            namespace(new),
        );
    }
}
