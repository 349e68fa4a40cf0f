//! `serde.rs`: schemas, access by index and the facts of operations. Nobody has to read it.
//!
//! It is printed as text, one line per member, because macro calls have no layout of their own.

use std::fmt::Write as _;

use crate::diagnostics::Diagnostics;
use crate::ir::{
    Auth, Collection, CollectionKind, Field, HostPart, Ident, Kind, Literal, Module, Operation,
    OperationTrait, ParamSource, Position, Presence, Segment, Service, Structure, TimestampFormat,
    Trait, Type, TypeName, Union,
};

use crate::load::json::parse;
use crate::model::Node;

use super::scope::module_path;
use super::uses::Uses;

/// What the file says of itself.
const DOCS: &str = "\
//! Schemas, access by index and the facts of operations: what codecs and the call loop need.
//! Nobody has to read it.
";

/// The text of `serde.rs`.
pub(super) fn generate(service: &Service) -> String {
    let mut file = File {
        signs: super::access::signs(service),
        ..File::default()
    };
    for collection in &service.collections {
        file.collection(collection);
    }
    for e in &service.enums {
        let variants = e
            .variants
            .iter()
            .map(|v| (v.name.as_str(), format!("{:?}", v.value)));
        let name = file.own(&Module::Types, &e.name);
        file.table("string_enum", &name, variants);
    }
    for e in &service.int_enums {
        let variants = e
            .variants
            .iter()
            .map(|v| (v.name.as_str(), v.value.to_string()));
        let name = file.own(&Module::Types, &e.name);
        file.table("int_enum", &name, variants);
    }
    for structure in &service.structures {
        file.structure(structure, &Module::Types, false);
    }
    for union in &service.unions {
        file.union(union);
    }
    for error in &service.errors {
        file.structure(error, &Module::Errors, true);
        file.error(error);
    }
    for union in &service.unions {
        file.event_stream(union);
    }
    file.service_error(service);
    for op in &service.operations {
        file.operation(op);
    }
    file.finish()
}

/// The file as it grows.
#[derive(Default)]
struct File {
    /// Whether requests are signed.
    signs: bool,
    uses: Uses,
    body: String,
}

impl File {
    fn import(&mut self, path: &str, name: &str) {
        self.uses.add(path, name);
    }

    /// A type of the service, under the name that it has in this file.
    fn named(&mut self, name: &TypeName) -> String {
        self.uses.ty(&module_path(&name.module), name.name.as_str())
    }

    fn own(&mut self, module: &Module, name: &Ident) -> String {
        self.uses.ty(&module_path(module), name.as_str())
    }

    fn schema(&mut self, name: &str) {
        self.import("smithy_runtime::schema", name);
    }

    fn macros(&mut self, name: &str) {
        self.import("smithy_runtime", name);
    }

    fn line(&mut self, text: impl AsRef<str>) {
        self.body.push_str(text.as_ref());
        self.body.push('\n');
    }

    fn finish(self) -> String {
        self.uses.file(DOCS, &self.body)
    }

    fn table<'a>(
        &mut self,
        name: &str,
        ty: &str,
        variants: impl Iterator<Item = (&'a str, String)>,
    ) {
        self.macros(name);
        self.line(format!("\n{name}! {{\n    {ty} {{"));
        for (variant, value) in variants {
            self.line(format!("        {variant} = {value},"));
        }
        self.line("    }\n}");
    }

    fn collection(&mut self, c: &Collection) {
        self.schema("Schema");
        let (constructor, inside) = match &c.kind {
            CollectionKind::List(member) => ("list", self.position(member)),
            CollectionKind::Map(key, value) => (
                "map",
                format!("{}, {}", self.position(key), self.position(value)),
            ),
        };
        self.schema(constructor);
        let traits = self.traits(&c.traits);
        let head = format!("pub(crate) static {}: Schema =", c.schema);
        let value = format!("{constructor}({:?}, &[{inside}]){traits};", c.shape);
        if head.len() + value.len() < 100 {
            self.line(format!("\n{head} {value}"));
        } else {
            self.line(format!("\n{head}\n    {value}"));
        }
    }

    /// `member("createTime", TIMESTAMP).with(&[…])`
    fn position(&mut self, p: &Position) -> String {
        self.schema("member");
        let schema = match (&p.target, constructor(p.kind)) {
            (Some(target), Some(of)) => {
                self.schema(of);
                format!("{of}(&{target})")
            }
            _ => {
                let name = constant(p.kind);
                self.schema(name);
                name.to_owned()
            }
        };
        let traits = self.traits(&p.traits);
        format!("member({:?}, {schema}){traits}", p.name)
    }

    fn traits(&mut self, traits: &[Trait]) -> String {
        if traits.is_empty() {
            return String::new();
        }
        self.schema("Trait");
        let list: Vec<String> = traits.iter().map(|t| self.trait_value(t)).collect();
        format!(".with(&[{}])", list.join(", "))
    }

    /// ` [Trait::XmlName("x")]`, after the name of a structure or union.
    fn shape_traits(&mut self, traits: &[Trait]) -> String {
        if traits.is_empty() {
            return String::new();
        }
        self.schema("Trait");
        let list: Vec<String> = traits.iter().map(|t| self.trait_value(t)).collect();
        format!(" [{}]", list.join(", "))
    }

    fn trait_value(&mut self, t: &Trait) -> String {
        let text = match t {
            Trait::Sparse => "Sparse".into(),
            Trait::Sensitive => "Sensitive".into(),
            Trait::IdempotencyToken => "IdempotencyToken".into(),
            Trait::TimestampFormat(format) => {
                self.schema("TimestampFormat");
                let format = match format {
                    TimestampFormat::DateTime => "DateTime",
                    TimestampFormat::HttpDate => "HttpDate",
                    TimestampFormat::EpochSeconds => "EpochSeconds",
                };
                format!("TimestampFormat(TimestampFormat::{format})")
            }
            Trait::JsonName(name) => format!("JsonName({name:?})"),
            Trait::MediaType(name) => format!("MediaType({name:?})"),
            Trait::HttpLabel => "HttpLabel".into(),
            Trait::HttpQuery(name) => format!("HttpQuery({name:?})"),
            Trait::HttpQueryParams => "HttpQueryParams".into(),
            Trait::HttpHeader(name) => format!("HttpHeader({name:?})"),
            Trait::HttpPrefixHeaders(name) => format!("HttpPrefixHeaders({name:?})"),
            Trait::HttpPayload => "HttpPayload".into(),
            Trait::HttpResponseCode => "HttpResponseCode".into(),
            Trait::HostLabel => "HostLabel".into(),
            Trait::XmlName(name) => format!("XmlName({name:?})"),
            Trait::XmlFlattened => "XmlFlattened".into(),
            Trait::XmlAttribute => "XmlAttribute".into(),
            Trait::XmlNamespace { uri, prefix } => {
                format!("XmlNamespace {{ uri: {uri:?}, prefix: {prefix:?} }}")
            }
            Trait::Ec2QueryName(name) => format!("Ec2QueryName({name:?})"),
            Trait::Streaming => "Streaming".into(),
            Trait::RequiresLength => "RequiresLength".into(),
            Trait::EventHeader => "EventHeader".into(),
            Trait::EventPayload => "EventPayload".into(),
            Trait::Required => "Required".into(),
            Trait::Lenient => "Lenient".into(),
            Trait::Error => "Error".into(),
        };
        format!("Trait::{text}")
    }

    fn structure(&mut self, s: &Structure, module: &Module, meta: bool) {
        let name = self.own(module, &s.name);
        self.macros("structure");
        self.line("\nstructure! {");
        let traits = self.shape_traits(&s.traits);
        self.line(format!(
            "    {name} = {}: {:?}{traits} {{",
            s.schema, s.shape
        ));
        for (index, field) in s.fields.iter().enumerate() {
            let member = self.position(&field.position);
            let default = self.member_default(field);
            self.line(format!(
                "        {index} => {}: {member}{default};",
                field.name
            ));
        }
        let stream = s.fields.iter().find(|f| is_stream(&f.ty));
        let stream = stream.map(|f| format!(" ~ {}", f.name)).unwrap_or_default();
        let meta = if meta { " + _meta" } else { "" };
        self.line(format!("    }}{stream}{meta}"));
        self.line("}");
    }

    /// The default after a member's schema.
    fn member_default(&mut self, field: &Field) -> String {
        match &field.presence {
            Presence::Defaulted(literal) if !is_stream(&field.ty) => {
                format!(", {}", self.default_value(literal, &field.ty))
            }
            _ => String::new(),
        }
    }

    fn default_value(&mut self, literal: &Literal, ty: &Type) -> String {
        match literal {
            Literal::Boolean(value) => value.to_string(),
            Literal::Integer(value) if matches!(ty, Type::Float | Type::Double) => {
                format!("{value}.0")
            }
            Literal::Integer(value) => value.to_string(),
            Literal::Float(value) if value.is_nan() => "f64::NAN as _".to_owned(),
            Literal::Float(value) if value.is_infinite() => {
                let sign = if *value < 0.0 { "NEG_" } else { "" };
                format!("f64::{sign}INFINITY as _")
            }
            Literal::Float(value) => format!("{value:?}"),
            Literal::String(text) if text.is_empty() => "String::new()".to_owned(),
            Literal::String(text) => format!("{text:?}.to_owned()"),
            Literal::Enum { ty, variant } => format!("{}::{variant}", self.named(ty)),
            Literal::UnknownEnum { ty, value } => format!("{}::from({value:?})", self.named(ty)),
            Literal::IntEnum { ty, value } => format!("{}::from({value})", self.named(ty)),
            Literal::Timestamp { seconds, nanos } => format!(
                "smithy_runtime::primitives::DateTime::from_secs_and_nanos({seconds}, {nanos})"
            ),
            Literal::Blob(bytes) => {
                format!("smithy_runtime::primitives::Blob::new(vec!{bytes:?})")
            }
            Literal::Document(json) => document(json),
            // Lists and maps have no other default than the empty one, which the type gives.
            _ => "smithy_runtime::serde::Shape::empty()".to_owned(),
        }
    }

    fn union(&mut self, u: &Union) {
        let name = self.own(&Module::Types, &u.name);
        self.macros("union");
        self.line("\nunion! {");
        let traits = self.shape_traits(&u.traits);
        self.line(format!(
            "    {name} = {}: {:?}{traits} {{",
            u.schema, u.shape
        ));
        for (index, v) in u.variants.iter().enumerate() {
            let member = self.position(&v.position);
            let unit = if v.ty == Type::Unit { "(())" } else { "" };
            self.line(format!("        {index} => {}{unit}: {member};", v.name));
        }
        self.line("    }\n}");
    }

    /// The errors that a stream of a union's events may end with.
    fn event_stream(&mut self, u: &Union) {
        let Some(stream) = &u.stream else {
            return;
        };
        let events = self.own(&Module::Types, &u.name);
        let enumeration = self.own(&Module::Errors, &stream.name);
        self.macros("event_stream");
        self.line(format!(
            "\nevent_stream! {{\n    {events} = {}: {enumeration} {{",
            u.schema
        ));
        for (index, (error, members)) in stream.errors.iter().enumerate() {
            let name = self.named(&error.ty);
            let members: Vec<String> = members.iter().map(|m| format!("{m:?}")).collect();
            let members = members.join(" | ");
            self.line(format!(
                "        {index} => {}({name}) = {members};",
                error.variant
            ));
        }
        self.line("    }\n}");
    }

    fn error(&mut self, s: &Structure) {
        let Some(facts) = &s.error else {
            return;
        };
        self.macros("error_structure");
        let name = self.own(&Module::Errors, &s.name);
        let mut text = format!(
            "status: {}, server_fault: {}",
            facts.status, facts.server_fault
        );
        if let Some(code) = &facts.code {
            let _ = write!(text, ", code: {code:?}");
        }
        if let Some(throttling) = facts.retryable {
            let _ = write!(text, ", throttling: {throttling}");
        }
        self.line(format!(
            "error_structure! {{ {name}: {} {{ {text} }} }}",
            s.schema
        ));
    }

    /// The crate's own error enum.
    fn service_error(&mut self, service: &Service) {
        self.macros("service_error");
        let name = self.uses.ty("crate::error", "Error");
        self.line(format!("\nservice_error! {{\n    {name} {{"));
        for error in &service.errors {
            let variant = super::root::variant(error);
            let name = self.own(&Module::Errors, &error.name);
            self.line(format!("        {variant}({name}),"));
        }
        self.line("    }\n}");
    }

    fn operation(&mut self, op: &Operation) {
        let module = Module::Operation(op.module.clone());
        self.structure(&op.input, &module, false);
        self.structure(&op.output, &module, true);
        let [marker, error, request, builder, input, output] = [
            &op.name,
            &op.error,
            &op.fluent_builder,
            &op.input.builder,
            &op.input.name,
            &op.output.name,
        ]
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
            ParamSource::Member(index) => {
                format!("EndpointParam::Member {{ name: {name:?}, member: {index} }}")
            }
        }
    }
}

fn is_stream(ty: &Type) -> bool {
    matches!(ty, Type::ByteStream | Type::EventStream(_))
}

/// An authentication scheme as a value of the runtime's `AuthScheme`.
pub(super) fn auth_value(auth: &Auth) -> String {
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

fn constructor(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::List => Some("list_of"),
        Kind::Map => Some("map_of"),
        Kind::Structure => Some("of"),
        Kind::Union => Some("union_of"),
        _ => None,
    }
}

fn constant(kind: Kind) -> &'static str {
    match kind {
        Kind::Boolean => "BOOLEAN",
        Kind::Byte => "BYTE",
        Kind::Short => "SHORT",
        Kind::Integer => "INTEGER",
        Kind::Long => "LONG",
        Kind::IntEnum => "INT_ENUM",
        Kind::Float => "FLOAT",
        Kind::Double => "DOUBLE",
        Kind::BigInteger => "BIG_INTEGER",
        Kind::BigDecimal => "BIG_DECIMAL",
        Kind::String => "STRING",
        Kind::Enum => "ENUM",
        Kind::Blob => "BLOB",
        Kind::Timestamp => "TIMESTAMP",
        // Aggregates always have a target; a structure without one has no members.
        Kind::Document | Kind::List | Kind::Map | Kind::Structure | Kind::Union => "DOCUMENT",
    }
}

/// A default of a document: a scalar, or an empty list or map.
fn document(json: &str) -> String {
    let path = "smithy_runtime::primitives::Document";
    match json.trim() {
        "true" | "false" => format!("{path}::Bool({json})"),
        "[]" => format!("{path}::Array(Vec::new())"),
        "{}" => format!("{path}::Object(Default::default())"),
        text if text.starts_with('"') => {
            let node = parse(0, text, &mut Diagnostics::new());
            let text = node.as_ref().and_then(Node::as_str).unwrap_or_default();
            format!("{path}::String({text:?}.to_owned())")
        }
        text => match text.parse::<i64>() {
            Ok(value) => format!("{path}::from({value}_i64)"),
            Err(_) => format!("{path}::from({text}_f64)"),
        },
    }
}
