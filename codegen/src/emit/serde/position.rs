//! Schemas: of lists and maps, and of single positions with their traits.

use crate::ir::{Collection, CollectionKind, Kind, Position, TimestampFormat, Trait};

use super::File;

impl File {
    pub(super) fn collection(&mut self, c: &Collection) {
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
    pub(super) fn position(&mut self, p: &Position) -> String {
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
    pub(super) fn shape_traits(&mut self, traits: &[Trait]) -> String {
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
