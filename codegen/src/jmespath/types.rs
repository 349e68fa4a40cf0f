//! What is known about a value before it is there.

use super::functions::Parameter;
use crate::model::{Model, Node, NodeValue, Shape, ShapeKind};

/// The type of a value. Values that a service leaves out are null, whatever their type.
#[derive(Clone, Debug)]
pub enum Type<'a> {
    /// Nothing is known.
    Any,
    /// Null.
    Null,
    /// A boolean.
    Boolean,
    /// A number.
    Number,
    /// A string.
    String,
    /// A list of values of one type.
    List(Box<Type<'a>>),
    /// An object whose values are of one type.
    Map(Box<Type<'a>>),
    /// An object with the members of a structure or union.
    Structure(&'a Shape),
    /// A list or map that is described by its shape.
    Collection(&'a Shape),
    /// An object with these members.
    Object(Vec<(String, Type<'a>)>),
}

impl<'a> Type<'a> {
    /// The type of a shape's values.
    #[must_use]
    pub fn of_shape(shape: &'a Shape) -> Self {
        match &shape.kind {
            ShapeKind::Boolean => Self::Boolean,
            ShapeKind::String | ShapeKind::Enum | ShapeKind::Blob => Self::String,
            ShapeKind::Timestamp => Self::Number,
            ShapeKind::List | ShapeKind::Map => Self::Collection(shape),
            ShapeKind::Structure | ShapeKind::Union => Self::Structure(shape),
            kind if kind.is_number() => Self::Number,
            _ => Self::Any,
        }
    }

    /// The type of a literal.
    pub(super) fn of_node(node: &Node) -> Self {
        match &node.value {
            NodeValue::Null => Self::Null,
            NodeValue::Bool(_) => Self::Boolean,
            NodeValue::Number(_) => Self::Number,
            NodeValue::String(_) => Self::String,
            NodeValue::Array(elements) => {
                let element = elements.first().map_or(Self::Any, Self::of_node);
                let same = |node: &Node| Self::of_node(node).name() == element.name();
                match elements.iter().all(same) {
                    true => Self::List(Box::new(element)),
                    false => Self::List(Box::new(Self::Any)),
                }
            }
            NodeValue::Object(entries) => {
                let entries = entries.iter();
                let typed =
                    entries.map(|entry| (entry.key.to_string(), Self::of_node(&entry.value)));
                Self::Object(typed.collect())
            }
        }
    }

    /// What values are called.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::List(_) => "a list",
            Self::Collection(shape) if shape.kind == ShapeKind::List => "a list",
            Self::Map(_) | Self::Structure(_) | Self::Object(_) | Self::Collection(_) => {
                "an object"
            }
        }
    }

    /// The type of the elements of a list; `None` for what is none.
    #[must_use]
    pub fn element(&self, model: &'a Model) -> Option<Self> {
        match self {
            Self::Any => Some(Self::Any),
            Self::List(element) => Some((**element).clone()),
            Self::Collection(shape) => {
                let target = model.target(shape.list_member()?);
                Some(target.map_or(Self::Any, Self::of_shape))
            }
            _ => None,
        }
    }

    /// The type of the values of an object; `None` for what is none.
    #[must_use]
    pub fn value(&self, model: &'a Model) -> Option<Self> {
        match self {
            Self::Any | Self::Structure(_) | Self::Object(_) => Some(Self::Any),
            Self::Map(value) => Some((**value).clone()),
            Self::Collection(shape) => {
                let target = model.target(shape.map_value()?);
                Some(target.map_or(Self::Any, Self::of_shape))
            }
            _ => None,
        }
    }

    /// Whether values may be passed to a function.
    pub(super) fn fits(&self, parameter: Parameter, model: &'a Model) -> bool {
        let is_list = self.element(model).is_some();
        let is_object = self.value(model).is_some();
        let of =
            |fits: fn(&Self) -> bool| self.element(model).is_some_and(|element| fits(&element));
        let number = |ty: &Self| matches!(ty, Self::Any | Self::Number);
        let string = |ty: &Self| matches!(ty, Self::Any | Self::String);
        match parameter {
            Parameter::Any => true,
            Parameter::Number => number(self),
            Parameter::String => string(self),
            Parameter::Object => is_object,
            Parameter::List => is_list,
            Parameter::Numbers => of(number),
            Parameter::Strings => of(string),
            Parameter::NumbersOrStrings => of(number) || of(string),
            Parameter::ListOrString => is_list || string(self),
            Parameter::Sized => is_list || is_object || string(self),
            Parameter::Expression => false,
        }
    }
}

impl Parameter {
    /// What it takes, in words.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Object => "an object",
            Self::List => "a list",
            Self::Numbers => "a list of numbers",
            Self::Strings => "a list of strings",
            Self::NumbersOrStrings => "a list of numbers or of strings",
            Self::ListOrString => "a list or a string",
            Self::Sized => "a list, an object or a string",
            Self::Expression => "an expression, `&…`",
        }
    }
}
