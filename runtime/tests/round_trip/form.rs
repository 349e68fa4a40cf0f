//! A reader of forms: what a service of `awsQuery` or `ec2Query` makes of a request, as XML.

use std::collections::BTreeMap;

use smithy_runtime::codec::query::Dialect;
use smithy_runtime::schema::{Kind, Schema, Trait};

use crate::uri::decode;

/// What the keys with one beginning hold: a value, or what comes after a dot.
#[derive(Debug, Default)]
struct Node {
    value: Option<String>,
    children: BTreeMap<String, Node>,
}

/// The document that says what the form says, by the schema of the input.
pub(crate) fn to_xml(form: &[u8], schema: &'static Schema, dialect: Dialect) -> String {
    let form = std::str::from_utf8(form).unwrap();
    let mut root = Node::default();
    for pair in form.split('&') {
        let (key, value) = pair.split_once('=').unwrap();
        let node = key.split('.').fold(&mut root, |node, step| {
            node.children.entry(decode(step)).or_default()
        });
        assert!(
            node.value.replace(decode(value)).is_none(),
            "{key} stands twice"
        );
    }
    assert!(
        root.children
            .remove("Action")
            .is_some_and(|node| node.value.is_some())
    );
    assert!(
        root.children
            .remove("Version")
            .is_some_and(|node| node.value.is_some())
    );
    let mut to = Printer {
        xml: String::new(),
        dialect,
    };
    to.value("Root", schema, &mut root);
    assert!(root.children.is_empty(), "not read: {root:?}");
    to.xml
}

struct Printer {
    xml: String,
    dialect: Dialect,
}

impl Printer {
    /// The key of a member.
    fn key(&self, member: &Schema) -> String {
        let name = xml_name(member).unwrap_or(member.name());
        if self.dialect == Dialect::Aws {
            return name.to_owned();
        }
        let own = member.find(|it| match it {
            Trait::Ec2QueryName(name) => Some((*name).to_owned()),
            _ => None,
        });
        own.unwrap_or_else(|| name[..1].to_uppercase() + &name[1..])
    }

    /// Prints an element, and takes what it prints out of the node.
    fn value(&mut self, name: &str, schema: &'static Schema, node: &mut Node) {
        match schema.kind() {
            Kind::Structure | Kind::Union => self.members(name, schema, node),
            Kind::List => self.list(name, schema, node),
            Kind::Map => self.map(name, schema, node),
            _ => self.text(name, &node.value.take().unwrap()),
        }
    }

    fn members(&mut self, name: &str, schema: &'static Schema, node: &mut Node) {
        self.xml += &format!("<{name}");
        let mut inside = Vec::new();
        for member in schema.members() {
            let Some(mut child) = node.children.remove(&self.key(member)) else {
                continue;
            };
            if member.has(&Trait::XmlAttribute) {
                let value = escaped(&child.value.take().unwrap());
                self.xml += &format!(" {}=\"{value}\"", xml_name(member).unwrap_or(member.name()));
            } else {
                inside.push((member, child));
            }
        }
        self.xml += ">";
        for (member, mut child) in inside {
            self.value(
                xml_name(member).unwrap_or(member.name()),
                member,
                &mut child,
            );
            assert!(
                child.value.is_none() && child.children.is_empty(),
                "not read: {child:?}"
            );
        }
        self.xml += &format!("</{name}>");
    }

    fn list(&mut self, name: &str, schema: &'static Schema, node: &mut Node) {
        let member = schema.list_member();
        let item = xml_name(member).unwrap_or("member");
        let flattened = schema.has(&Trait::XmlFlattened);
        let items = if flattened || self.dialect == Dialect::Ec2 {
            numbered(node)
        } else {
            numbered(&mut node.children.remove(item).unwrap())
        };
        if flattened {
            items
                .into_iter()
                .for_each(|mut it| self.value(name, member, &mut it));
            return;
        }
        self.xml += &format!("<{name}>");
        items
            .into_iter()
            .for_each(|mut it| self.value(item, member, &mut it));
        self.xml += &format!("</{name}>");
    }

    fn map(&mut self, name: &str, schema: &'static Schema, node: &mut Node) {
        if schema.has(&Trait::XmlFlattened) {
            self.entries(name, schema, numbered(node));
            return;
        }
        self.xml += &format!("<{name}>");
        let mut entries = node.children.remove("entry").unwrap();
        self.entries("entry", schema, numbered(&mut entries));
        self.xml += &format!("</{name}>");
    }

    fn entries(&mut self, name: &str, schema: &'static Schema, entries: Vec<Node>) {
        for mut entry in entries {
            self.xml += &format!("<{name}>");
            for (position, name) in [(schema.map_key(), "key"), (schema.map_value(), "value")] {
                let name = xml_name(position).unwrap_or(name);
                let mut child = entry.children.remove(name).unwrap();
                self.value(name, position, &mut child);
            }
            assert!(entry.children.is_empty(), "not read: {entry:?}");
            self.xml += &format!("</{name}>");
        }
    }

    fn text(&mut self, name: &str, text: &str) {
        self.xml += &format!("<{name}>{}</{name}>", escaped(text));
    }
}

/// The elements with the numbers from one on.
fn numbered(node: &mut Node) -> Vec<Node> {
    let count = node.children.len();
    (1..=count)
        .map(|number| node.children.remove(&number.to_string()).unwrap())
        .collect()
}

fn xml_name(schema: &Schema) -> Option<&'static str> {
    schema.find(|it| match it {
        Trait::XmlName(name) => Some(*name),
        _ => None,
    })
}

/// Every character that is not a letter or a digit as a reference.
fn escaped(text: &str) -> String {
    let escape = |c: char| match c.is_ascii_alphanumeric() {
        true => c.to_string(),
        false => format!("&#{};", u32::from(c)),
    };
    text.chars().map(escape).collect()
}
