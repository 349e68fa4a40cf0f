//! HTTP: methods, routes, headers, query, payloads, hosts, authentication.

use super::{assert_findings, assert_fine};

fn service(operations: &str, rest: &str) -> String {
    format!(
        "@aws.protocols#restJson1 @httpBasicAuth service S {{ version: \"1\", operations: [{operations}] }}\n{rest}"
    )
}

#[test]
fn routes_can_be_told_apart() {
    assert_fine(&service(
        "A, B, C, D, E",
        "@http(method: \"GET\", uri: \"/a/{x}\") operation A { input: In }
@http(method: \"PUT\", uri: \"/a/{x}\") @idempotent operation B { input: In }
@http(method: \"GET\", uri: \"/a/b\") operation C {}
@http(method: \"GET\", uri: \"/a/b?x\") operation D {}
@http(method: \"GET\", uri: \"/a/b\") @endpoint(hostPrefix: \"h.\") operation E {}
structure In { @required @httpLabel x: String }",
    ));
    assert_findings(
        &service(
            "A, B, C",
            "@http(method: \"GET\", uri: \"/a/{x}?q=1\") operation A { input: In }
@http(method: \"GET\", uri: \"/a/{y}?q=1\") operation B { input: In2 }
operation C {}
structure In { @required @httpLabel x: String }
structure In2 { @required @httpLabel y: String }",
        ),
        &[
            "5:1 error conflicting_route: a request of `B` cannot be told from one of `A`: method and URI are the same",
            "6:11 error missing_http: the protocol `aws.protocols#restJson1` needs the trait `http` here",
        ],
    );
}

#[test]
fn bindings_are_unique_and_complete() {
    assert_findings(
        &service(
            "A",
            "@http(method: \"G T\", uri: \"/{g+}?fix=1\") operation A { input: In }
structure In { @required @httpLabel g: Integer, @httpHeader(\"X-A\") a: String, @httpHeader(\"x-a\") b: String,
    @httpQuery(\"q\") c: String, @httpQuery(\"q\") d: String, @httpQuery(\"fix\") e: String, @httpHeader(\"a b\") f: String,
    @httpHeader(\"Host\") h: String, @httpPayload p: Blob, rest: String }",
        ),
        &["4:15 error invalid_http_method: this is no HTTP method", "4:27 error greedy_label_type: the greedy label `g` takes a string, but the member is of type integer", "5:79 error duplicate_binding: `x-a` is bound to another member already", "6:32 error duplicate_binding: `q` is bound to another member already", "6:59 error duplicate_query: the URI already has the query parameter `fix`", "6:88 error invalid_header: `a b` is no name of a header", "7:5 warning reserved_header: the header `Host` is set by the transport or the signer", "7:58 error unbound_member: member `rest` is sent nowhere: the body is `p`"],
    );
}

#[test]
fn host_labels_match() {
    assert_findings(
        "@endpoint(hostPrefix: \"{a}.b-{c}.\") operation O { input: In }
structure In { @required @hostLabel a: String, @required @hostLabel d: String }
@endpoint(hostPrefix: \"{a\") operation P {}
@endpoint(hostPrefix: \"a b\") operation Q {}",
        &[
            "3:23 error unbound_host_label: the host has the label `c`, but the input has no member of that name with the `hostLabel` trait",
            "4:58 error label_not_in_host: member `d` has the `hostLabel` trait, but the host has no such label",
            "5:23 error malformed_host_prefix: the prefix of the host is malformed: a label is not closed",
            "6:23 error malformed_host_prefix: the prefix of the host is malformed: ' ' is not allowed in the name of a host",
        ],
    );
}

#[test]
fn authentication_is_declared() {
    assert_findings(
        &service(
            "A",
            "@http(method: \"GET\", uri: \"/\") @auth([httpBearerAuth]) operation A {}
apply S @auth([httpBasicAuth])",
        ),
        &["4:39 error unknown_auth: the service `S` has no trait `smithy.api#httpBearerAuth`"],
    );
}
