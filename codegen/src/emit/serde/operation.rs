//! Operations: their types, tied together, and what the call loop and the protocols read.

use crate::ir::{Auth, HostPart, Module, Operation, OperationTrait, ParamSource, Segment};

use crate::emit::path;

use super::File;

impl File {
    pub(super) fn operation(&mut self, op: &Operation) {
        let module = Module::Operation(op.module.clone());
        self.structure(&op.input, &module, false);
        self.structure(&op.output, &module, true);
        let [marker, error, input, output] = [&op.name, &op.error, &op.input.name, &op.output.name]
            .map(|name| self.own(&module, name));
        self.macros("operation");
        self.line(format!(
            "operation! {{\n    {marker} = {}: {input} => Result<{output}, {error}>;",
            op.schema
        ));
        self.facts(op);
        for (index, error) in op.errors.iter().enumerate() {
            let name = self.named(&error.ty);
            self.line(format!("    {index} => {}({name}),", error.variant));
        }
        self.line("}");
    }

    /// What a request does beside its setters.
    pub(super) fn request(&mut self, op: &Operation) {
        let module = Module::Operation(op.module.clone());
        let [marker, request, builder] =
            [&op.name, &op.fluent_builder, &op.input.builder].map(|name| self.own(&module, name));
        self.macros("request");
        let presigned = if self.signs { " + presigned" } else { "" };
        self.import("crate::client", "Client");
        let pages = match op.pagination {
            Some(_) => ", paginated",
            None => "",
        };
        self.line(format!(
            "request! {{ {marker}: {request}, {builder}, Client{pages}{presigned} }}"
        ));
    }

    /// What the call loop and the protocols read.
    fn facts(&mut self, op: &Operation) {
        self.import("smithy_runtime::operation", "Operation");
        self.import("crate::client", "SERVICE");
        let mut calls = Vec::new();
        if !op.has_input {
            calls.push("without_input()".to_owned());
        }
        calls.push(self.http(op));
        if !op.http.query.is_empty() {
            calls.push(format!("query({:?})", op.http.query));
        }
        if op.idempotent {
            calls.push("idempotent()".to_owned());
        }
        if let Some(list) = &op.auth {
            let list: Vec<String> = list.iter().map(|a| self.auth(a)).collect();
            calls.push(format!("auth({})", slice(&list)));
        }
        if !op.traits.is_empty() {
            let list: Vec<String> = op.traits.iter().map(|t| self.operation_trait(t)).collect();
            calls.push(format!("traits({})", slice(&list)));
        }
        if !op.endpoint_params.is_empty() {
            let list: Vec<String> = op
                .endpoint_params
                .iter()
                .map(|(name, source)| self.endpoint_param(name, source))
                .collect();
            calls.push(format!("endpoint_params({})", slice(&list)));
        }
        self.line(format!(
            "    Operation::new({:?}, &SERVICE, &{}, &{})",
            op.shape, op.input.schema, op.output.schema
        ));
        self.line(format!("        .{};", calls.join(".")));
    }

    fn http(&mut self, op: &Operation) -> String {
        if !op.http.path.is_empty() {
            self.import("smithy_runtime::operation", "Segment");
        }
        let path: Vec<String> = op
            .http
            .path
            .iter()
            .map(|segment| match segment {
                Segment::Literal(text) => format!("Segment::Literal({text:?})"),
                Segment::Label(index) => format!("Segment::Label({index})"),
                Segment::Greedy(index) => format!("Segment::Greedy({index})"),
            })
            .collect();
        format!(
            "http({:?}, {}, {})",
            op.http.method,
            slice(&path),
            op.http.code
        )
    }

    fn auth(&mut self, auth: &Auth) -> String {
        self.import("smithy_runtime::operation", "AuthScheme");
        auth_value(auth)
    }

    fn operation_trait(&mut self, t: &OperationTrait) -> String {
        self.import("smithy_runtime::operation", "OperationTrait");
        let text = match t {
            OperationTrait::HostPrefix(parts) => {
                self.import("smithy_runtime::operation", "HostPart");
                let parts: Vec<String> = parts
                    .iter()
                    .map(|part| match part {
                        HostPart::Literal(text) => format!("HostPart::Literal({text:?})"),
                        HostPart::Label(index) => format!("HostPart::Label({index})"),
                    })
                    .collect();
                format!("HostPrefix({})", slice(&parts))
            }
            OperationTrait::HttpChecksumRequired => "HttpChecksumRequired".into(),
            OperationTrait::RequestCompression(encodings) => {
                format!("RequestCompression(&{encodings:?})")
            }
            OperationTrait::UnsignedPayload => "UnsignedPayload".into(),
            OperationTrait::S3UnwrappedXmlOutput => "S3UnwrappedXmlOutput".into(),
            OperationTrait::EventStreamHttp2 => "EventStreamHttp2".into(),
            OperationTrait::Header(name, value) => format!("Header({name:?}, {value:?})"),
            OperationTrait::Fill(index, value) => format!("Fill({index}, {value:?})"),
            OperationTrait::S3Signature => "S3Signature".into(),
            OperationTrait::LinkInQuery => "LinkInQuery".into(),
            OperationTrait::ErrorInSuccess => "ErrorInSuccess".into(),
            OperationTrait::LastSegment(index) => format!("LastSegment({index})"),
            OperationTrait::TreeHash => "TreeHash".into(),
            OperationTrait::EndpointMember(index) => format!("EndpointMember({index})"),
            OperationTrait::EndpointPath => "EndpointPath".into(),
            OperationTrait::LongPoll(millis) => format!("LongPoll({millis})"),
            OperationTrait::DiscoveredEndpoint { required, ids } => format!(
                "DiscoveredEndpoint {{ required: {required}, ids: &{ids:?}, \
                 by: &crate::client::ENDPOINT_DISCOVERY }}"
            ),
            OperationTrait::HttpChecksum {
                request_algorithm_member,
                request_checksum_required,
                request_validation_mode_member,
                response_algorithms,
            } => format!(
                "HttpChecksum {{ request_algorithm_member: {request_algorithm_member:?}, \
                 request_checksum_required: {request_checksum_required}, \
                 request_validation_mode_member: {request_validation_mode_member:?}, \
                 response_algorithms: &{response_algorithms:?} }}"
            ),
        };
        format!("OperationTrait::{text}")
    }

    fn endpoint_param(&mut self, name: &str, source: &ParamSource) -> String {
        self.import("smithy_runtime::operation", "EndpointParam");
        match source {
            ParamSource::String(value) => {
                format!("EndpointParam::String {{ name: {name:?}, value: {value:?} }}")
            }
            ParamSource::Boolean(value) => {
                format!("EndpointParam::Boolean {{ name: {name:?}, value: {value} }}")
            }
            ParamSource::Strings(values) => {
                format!("EndpointParam::Strings {{ name: {name:?}, value: &{values:?} }}")
            }
            ParamSource::Path(path) => {
                let path = path::value(path, &mut |name| {
                    self.uses.add("smithy_runtime::jmespath", name);
                });
                format!("EndpointParam::Path {{ name: {name:?}, path: {path} }}")
            }
            ParamSource::Member(index) => {
                format!("EndpointParam::Member {{ name: {name:?}, member: {index} }}")
            }
        }
    }
}

/// An authentication scheme as a value of the runtime's `AuthScheme`.
pub(in crate::emit) fn auth_value(auth: &Auth) -> String {
    match auth {
        Auth::SigV4 { name } => format!("AuthScheme::SigV4 {{ name: {name:?} }}"),
        Auth::SigV4a { name } => format!("AuthScheme::SigV4a {{ name: {name:?} }}"),
        Auth::Bearer => "AuthScheme::Bearer".into(),
        Auth::Basic => "AuthScheme::Basic".into(),
        Auth::Digest => "AuthScheme::Digest".into(),
        Auth::ApiKey {
            name,
            in_query,
            scheme,
        } => format!(
            "AuthScheme::ApiKey {{ name: {name:?}, in_query: {in_query}, scheme: {scheme:?} }}"
        ),
        Auth::Anonymous => "AuthScheme::Anonymous".into(),
    }
}

/// `&[a, b]`, on several lines if one is too long.
fn slice(items: &[String]) -> String {
    let flat = items.join(", ");
    if flat.len() < 70 {
        return format!("&[{flat}]");
    }
    let lines: String = items
        .iter()
        .map(|item| format!("            {item},\n"))
        .collect();
    format!("&[\n{lines}        ]")
}
