//! Reading XML into values, over their schemas: structures, and what is around a value.

use std::borrow::Cow;

use super::lexer::Lexer;
use super::members::Members;
use super::tag::Tag;
use super::{local, wire_name, xml_name};
use crate::schema::{Schema, Trait};
use crate::serde::{Map, ReadError, Structure, Value};

/// Reads an XML document into Rust values.
///
/// The reader stands on an element, at first the root; values are read from it.
#[derive(Debug)]
pub struct XmlReader<'a> {
    pub(super) lexer: Lexer<'a>,
    pub(super) at: At<'a>,
    /// The elements that were entered on the way to the value.
    parents: Vec<Tag<'a>>,
}

/// What the next value is read from.
#[derive(Debug)]
pub(super) enum At<'a> {
    /// The element whose start tag has just been passed.
    Element(Tag<'a>),
    /// The value of an attribute.
    Attribute(Cow<'a, str>),
}

impl<'a> XmlReader<'a> {
    /// A reader on the root element of `input`. Its name is not checked.
    ///
    /// # Errors
    /// Bytes that are not UTF-8, or no element.
    pub fn new(input: &'a [u8]) -> Result<Self, ReadError> {
        let mut lexer = Lexer::new(input)?;
        let root = lexer.root()?;
        Ok(Self {
            lexer,
            at: At::Element(root),
            parents: Vec::new(),
        })
    }

    /// Reads the document `input` into `value`: the root element is the value.
    ///
    /// # Errors
    /// Malformed input, a value of another type, or more than one root.
    pub fn read(
        input: &'a [u8],
        schema: &'static Schema,
        value: &mut dyn Value,
    ) -> Result<(), ReadError> {
        let mut reader = Self::new(input)?;
        value.read(schema, &mut reader)?;
        reader.finish()
    }

    /// The name of the element that the reader stands on, without its prefix.
    pub fn element_name(&self) -> &'a str {
        match &self.at {
            At::Element(tag) => tag.local_name(),
            At::Attribute(_) => "",
        }
    }

    /// Goes on to the first element inside of this one whose name `wanted` picks. Without one it
    /// passes this element, and nothing is left to be read but the end.
    ///
    /// # Errors
    /// Malformed input.
    pub fn enter(&mut self, wanted: impl Fn(&str) -> bool) -> Result<bool, ReadError> {
        let parent = self.element()?;
        while let Some(child) = self.lexer.child(&parent)? {
            if wanted(child.local_name()) {
                self.parents.push(parent);
                self.at = At::Element(child);
                return Ok(true);
            }
            self.lexer.skip(&child)?;
        }
        Ok(false)
    }

    /// Checks that what follows is well formed, after the value has been read.
    ///
    /// # Errors
    /// Elements without end, or text after the root.
    pub fn finish(mut self) -> Result<(), ReadError> {
        while let Some(parent) = self.parents.pop() {
            self.lexer.skip(&parent)?;
        }
        self.lexer.finish()
    }

    /// Calls `visit` with the name and the text of each element inside of this one that has only
    /// text. Others are passed over.
    ///
    /// # Errors
    /// Malformed input.
    pub(crate) fn texts(
        &mut self,
        visit: &mut dyn FnMut(&'a str, Cow<'a, str>),
    ) -> Result<(), ReadError> {
        let parent = self.element()?;
        while let Some(child) = self.lexer.child(&parent)? {
            let mark = self.lexer.mark();
            match self.lexer.text(&child) {
                Ok(text) => visit(child.local_name(), text),
                Err(_) => {
                    self.lexer.reset(mark);
                    self.lexer.skip(&child)?;
                }
            }
        }
        Ok(())
    }

    /// Reads a structure of whose members only those that `wanted` picks are in the document. The
    /// others are unknown elements here.
    ///
    /// # Errors
    /// Malformed input, or a value of another type.
    pub fn members(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), ReadError> {
        let tag = self.element()?;
        self.attributes(&tag, schema, value, wanted)?;
        let members = Members { schema, wanted };
        let mut next = 0;
        while let Some(child) = self.lexer.child(&tag)? {
            next = self.member(child, &members, next, value)?;
        }
        Ok(())
    }

    /// Reads a structure with one member from a document whose root is that member
    /// (`aws.customizations#s3UnwrappedXmlOutput`).
    ///
    /// # Errors
    /// Malformed input, or a value of another type.
    pub fn unwrapped_member(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), ReadError> {
        let root = self.element()?;
        let members = Members { schema, wanted };
        self.member(root, &members, 0, value).map(drop)
    }

    /// Reads the member that the element stands for, or passes the element; gives the index of the
    /// member that is to be expected next.
    fn member(
        &mut self,
        tag: Tag<'a>,
        members: &Members,
        next: usize,
        value: &mut dyn Structure,
    ) -> Result<usize, ReadError> {
        let Some((index, member)) = members.find(tag.local_name(), next) else {
            self.lexer.skip(&tag)?;
            return Ok(next);
        };
        self.at = At::Element(tag);
        value
            .field_mut(index)
            .read(member, self)
            .map_err(|error| error.in_member(member.name()))?;
        Ok(index + 1)
    }

    fn attributes(
        &mut self,
        tag: &Tag<'a>,
        schema: &'static Schema,
        value: &mut dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), ReadError> {
        for (index, member) in schema.members().iter().enumerate() {
            if !member.has(&Trait::XmlAttribute) || !wanted(member) {
                continue;
            }
            if let Some(text) = tag.attribute(local(wire_name(member)))? {
                self.at = At::Attribute(text);
                value
                    .field_mut(index)
                    .read(member, self)
                    .map_err(|error| error.in_member(member.name()))?;
            }
        }
        Ok(())
    }

    /// The element to read an aggregate from.
    pub(super) fn element(&self) -> Result<Tag<'a>, ReadError> {
        match &self.at {
            At::Element(tag) => Ok(*tag),
            At::Attribute(_) => Err(ReadError::new("an attribute has no elements inside")),
        }
    }

    /// Passes the text that stands here.
    pub(super) fn text(&mut self) -> Result<Cow<'a, str>, ReadError> {
        match &mut self.at {
            At::Element(tag) => self.lexer.text(tag),
            At::Attribute(text) => Ok(std::mem::take(text)),
        }
    }

    /// Passes the text that stands here and reads it.
    pub(super) fn parsed<T>(
        &mut self,
        read: impl Fn(&str) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        let text = self.text()?;
        read(&text).map_err(|error| {
            self.lexer
                .fault(&format!("{}, which ends", error.message()))
        })
    }

    /// Reads one entry of a map, whose key and value come in any order.
    pub(super) fn entry(
        &mut self,
        tag: &Tag<'a>,
        schema: &'static Schema,
        value: &mut dyn Map,
    ) -> Result<(), ReadError> {
        let key_name = local(xml_name(schema.map_key()).unwrap_or("key"));
        let value_name = local(xml_name(schema.map_value()).unwrap_or("value"));
        let mut key = None;
        let mut early = None;
        let mut complete = false;
        while let Some(child) = self.lexer.child(tag)? {
            let name = child.local_name();
            if name == key_name && key.is_none() {
                key = Some(self.lexer.text(&child)?);
            } else if name == value_name && !complete {
                match &key {
                    Some(key) => {
                        self.at = At::Element(child);
                        self.entry_value(key, schema, value)?;
                        complete = true;
                    }
                    None => {
                        early = Some((self.lexer.mark(), child));
                        self.lexer.skip(&child)?;
                    }
                }
            } else {
                self.lexer.skip(&child)?;
            }
        }
        let key = key.ok_or_else(|| self.lexer.fault("an entry has no key"))?;
        if let (Some((mark, child)), false) = (early, complete) {
            let end = self.lexer.mark();
            self.lexer.reset(mark);
            self.at = At::Element(child);
            self.entry_value(&key, schema, value)?;
            self.lexer.reset(end);
        } else if !complete && schema.is_sparse() {
            value.insert(&key);
        }
        Ok(())
    }

    fn entry_value(
        &mut self,
        key: &str,
        schema: &'static Schema,
        value: &mut dyn Map,
    ) -> Result<(), ReadError> {
        let shown = !schema.is_sensitive() && !schema.map_key().is_sensitive();
        value
            .insert(key)
            .read(schema.map_value(), self)
            .map_err(|error| error.at_key(if shown { key } else { "…" }))
    }
}
