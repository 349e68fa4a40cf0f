//! The members of a structure as a list for a page, those of nested structures below their own.

use std::collections::HashSet;

use crate::ir::{Field, Module, Presence, Structure, Type, TypeName};

use super::context::Context;
use super::scope::stream_type;

/// How deep structures are followed.
pub(super) const DEEPEST: usize = 5;

/// How many values of an enum are named.
const MOST_VALUES: usize = 8;

/// How long a constraint may be to share a line with others.
const SHORT: usize = 60;

/// What a request takes: which members are required, and which values they may have.
pub(super) fn sent(structure: &Structure, anchor: &str, context: &Context<'_>) -> Vec<String> {
    MemberList::of(structure, anchor, context, true)
}

/// What a response holds: which members may be absent.
pub(super) fn received(structure: &Structure, anchor: &str, context: &Context<'_>) -> Vec<String> {
    MemberList::of(structure, anchor, context, false)
}

/// The structure that a value is or holds.
pub(super) fn inner_structure(ty: &Type) -> Option<&TypeName> {
    match ty {
        Type::Structure(name) => Some(name),
        Type::List { member, .. } => inner_structure(member),
        Type::Map { value, .. } => inner_structure(value),
        _ => None,
    }
}

struct MemberList<'a> {
    context: &'a Context<'a>,
    sent: bool,
    /// The structures that were listed; each is listed once.
    seen: HashSet<&'a TypeName>,
    lines: Vec<String>,
}

impl<'a> MemberList<'a> {
    fn of(
        structure: &'a Structure,
        anchor: &str,
        context: &'a Context<'a>,
        sent: bool,
    ) -> Vec<String> {
        let mut list = Self {
            context,
            sent,
            seen: HashSet::new(),
            lines: Vec::new(),
        };
        list.members(structure, anchor, 0);
        list.lines
    }

    fn members(&mut self, structure: &'a Structure, anchor: &str, depth: usize) {
        for field in &structure.fields {
            let mut paragraphs = vec![vec![self.head(field, anchor)]];
            paragraphs.push(super::doc::first_paragraph(&field.docs).to_vec());
            let values = enum_values(&field.ty, self.context);
            paragraphs.extend(values.map(|line| vec![line]));
            if self.sent {
                paragraphs.extend(constraints(field).into_iter().map(|line| vec![line]));
            }
            self.lines.extend(item(depth, paragraphs));
            self.nested(&field.ty, depth + 1);
        }
    }

    fn nested(&mut self, ty: &'a Type, depth: usize) {
        let Some(name) = inner_structure(ty).filter(|_| depth <= DEEPEST) else {
            return;
        };
        let Some(structure) = self.context.structure(name) else {
            return;
        };
        if self.seen.insert(name) {
            self.lines.push(String::new());
            self.members(structure, &path(name), depth);
        }
    }

    /// Name, name on the wire, type; the type leads to its page if the service defines it.
    fn head(&self, field: &Field, anchor: &str) -> String {
        let name = field.name.bare();
        let mut ty = type_text(&field.ty);
        if !self.sent && field.presence == Presence::Optional {
            ty = format!("Option<{ty}>");
        }
        let ty = match defined(&field.ty) {
            Some(name) => format!("[`{ty}`]({})", path(name)),
            None => format!("`{ty}`"),
        };
        let required = match self.sent && field.required {
            true => ", **required**",
            false => "",
        };
        let wire = wire_name(field);
        format!("[`{name}`]({anchor}::{name}){wire}: {ty}{required}")
    }
}

/// Where the documentation finds a type.
fn path(name: &TypeName) -> String {
    match &name.module {
        Module::Types => format!("crate::types::{}", name.name),
        Module::Errors => format!("crate::types::error::{}", name.name),
        Module::Operation(module) => {
            format!("crate::operation::{}::{}", module.bare(), name.name)
        }
    }
}

/// Both spellings, where they differ.
fn wire_name(field: &Field) -> String {
    if field.name.bare() == field.member {
        return String::new();
    }
    format!(" (`{}`)", field.member)
}

/// The type of the service that a value is or holds.
fn defined(ty: &Type) -> Option<&TypeName> {
    match ty {
        Type::Enum(name) | Type::IntEnum(name) | Type::Structure(name) | Type::Union(name) => {
            Some(name)
        }
        Type::EventStream(stream) => Some(&stream.events),
        Type::List { member, .. } => defined(member),
        Type::Map { value, .. } => defined(value),
        _ => None,
    }
}

/// `One of …`, for an enum or a list of them.
fn enum_values(ty: &Type, context: &Context<'_>) -> Option<String> {
    let (name, each) = match ty {
        Type::Enum(name) => (name, "One of"),
        Type::List { member, .. } => match &**member {
            Type::Enum(name) => (name, "Each is one of"),
            _ => return None,
        },
        _ => return None,
    };
    let variants = &context.enumeration(name)?.variants;
    let owner = path(name);
    let mut shown: Vec<String> = variants
        .iter()
        .take(MOST_VALUES)
        .map(|v| format!("[`{}`]({owner}::{})", v.name.bare(), v.name.bare()))
        .collect();
    let more = variants.len().saturating_sub(MOST_VALUES);
    if more > 0 {
        shown.push(format!("and {more} more"));
    }
    (!shown.is_empty()).then(|| format!("{each} {}.", shown.join(", ")))
}

/// The constraints: the short ones as one line of sentences, each long one as a line.
fn constraints(field: &Field) -> Vec<String> {
    let lines = field.constraints.iter().filter(|line| *line != "Required");
    let (short, long): (Vec<&String>, Vec<&String>) = lines.partition(|line| line.len() <= SHORT);
    let short: Vec<String> = short.iter().map(|line| format!("{line}.")).collect();
    let mut out = Vec::new();
    if !short.is_empty() {
        out.push(short.join(" "));
    }
    out.extend(long.into_iter().cloned());
    out
}

/// A list item of paragraphs, each on a line of its own.
pub(super) fn item(depth: usize, paragraphs: Vec<Vec<String>>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        let (Some(first), Some(last)) = (paragraph.first(), lines.last_mut()) else {
            lines.extend(paragraph);
            continue;
        };
        if is_block(first) || is_block(last) || last.ends_with('\\') {
            lines.push(String::new());
        } else {
            last.push('\\');
        }
        lines.extend(paragraph);
    }
    let indent = "  ".repeat(depth);
    for (index, line) in lines.iter_mut().enumerate() {
        let marker = if index == 0 { "- " } else { "  " };
        if !line.is_empty() {
            line.insert_str(0, &format!("{indent}{marker}"));
        }
    }
    lines
}

/// Whether a line of Markdown is more than text: a list, a quotation, a table, code, a heading.
fn is_block(line: &str) -> bool {
    let line = line.trim_start();
    let starts = ["- ", "* ", "+ ", "> ", "#", "|", "```", "~~~", "<", "---"];
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered =
        number.len() < line.len() && (number.starts_with(". ") || number.starts_with(") "));
    numbered || starts.iter().any(|start| line.starts_with(start))
}

/// The type of a value as a program spells it.
pub(super) fn type_text(ty: &Type) -> String {
    let element = |ty: &Type, sparse: bool| match sparse {
        true => format!("Option<{}>", type_text(ty)),
        false => type_text(ty),
    };
    match ty {
        Type::Boolean => "bool".into(),
        Type::Byte => "i8".into(),
        Type::Short => "i16".into(),
        Type::Integer => "i32".into(),
        Type::Long => "i64".into(),
        Type::Float => "f32".into(),
        Type::Double => "f64".into(),
        Type::BigInteger => "BigInteger".into(),
        Type::BigDecimal => "BigDecimal".into(),
        Type::String => "String".into(),
        Type::Blob => "Blob".into(),
        Type::Timestamp => "DateTime".into(),
        Type::Document => "Document".into(),
        Type::ByteStream => "ByteStream".into(),
        Type::Unit => "()".into(),
        Type::Enum(name) | Type::IntEnum(name) | Type::Structure(name) | Type::Union(name) => {
            name.name.bare().to_owned()
        }
        Type::EventStream(stream) => {
            let (events, errors) = (stream.events.name.bare(), stream.errors.name.bare());
            format!("{}<{events}, {errors}>", stream_type(stream))
        }
        Type::List { member, sparse } => format!("Vec<{}>", element(member, *sparse)),
        Type::Map { key, value, sparse } => {
            format!("HashMap<{}, {}>", type_text(key), element(value, *sparse))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::item;

    fn lines(depth: usize, paragraphs: &[&[&str]]) -> Vec<String> {
        let owned = |p: &&[&str]| p.iter().map(|line| (*line).to_owned()).collect();
        item(depth, paragraphs.iter().map(owned).collect())
    }

    #[test]
    fn paragraphs_of_text_break_hard() {
        let got = lines(1, &[&["head"], &["one", "two"], &[], &["three"]]);
        assert_eq!(got, ["  - head\\", "    one", "    two\\", "    three"]);
    }

    #[test]
    fn blocks_stand_apart() {
        for block in ["- a", "> a", "1. a", "| a |", "```", "<p>"] {
            let got = lines(0, &[&["head"], &[block], &["text"]]);
            assert_eq!(got, ["- head", "", &format!("  {block}"), "", "  text"]);
        }
    }

    #[test]
    fn a_backslash_is_not_doubled() {
        assert_eq!(lines(0, &[&["a\\"], &["b"]]), ["- a\\", "", "  b"]);
    }
}
