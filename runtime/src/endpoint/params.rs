//! The values that rules decide on.

use std::borrow::Cow;

use super::error::EndpointError;
use super::table::{BuiltIn, DefaultValue, Kind, Parameter, RuleSet};

/// The value of one parameter. It may borrow from the configuration or the request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParamValue<'a> {
    /// For a `boolean` parameter.
    Bool(bool),
    /// For a `string` parameter.
    Str(Cow<'a, str>),
    /// For a `stringArray` parameter.
    List(Vec<Cow<'a, str>>),
}

impl ParamValue<'_> {
    fn kind(&self) -> Kind {
        match self {
            Self::Bool(_) => Kind::Boolean,
            Self::Str(_) => Kind::String,
            Self::List(_) => Kind::StringArray,
        }
    }

    /// A copy that borrows nothing.
    pub(super) fn to_static(&self) -> ParamValue<'static> {
        match self {
            Self::Bool(value) => ParamValue::Bool(*value),
            Self::Str(value) => ParamValue::Str(Cow::Owned(value.to_string())),
            Self::List(values) => {
                let copy = |v: &Cow<'_, str>| Cow::Owned(v.to_string());
                ParamValue::List(values.iter().map(copy).collect())
            }
        }
    }
}

impl From<bool> for ParamValue<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl<'a> From<&'a str> for ParamValue<'a> {
    fn from(value: &'a str) -> Self {
        Self::Str(Cow::Borrowed(value))
    }
}

impl<'a> From<&'a String> for ParamValue<'a> {
    fn from(value: &'a String) -> Self {
        Self::Str(Cow::Borrowed(value))
    }
}

impl From<String> for ParamValue<'_> {
    fn from(value: String) -> Self {
        Self::Str(Cow::Owned(value))
    }
}

impl From<Vec<String>> for ParamValue<'_> {
    fn from(values: Vec<String>) -> Self {
        Self::List(values.into_iter().map(Cow::Owned).collect())
    }
}

impl<'a> From<Vec<&'a str>> for ParamValue<'a> {
    fn from(values: Vec<&'a str>) -> Self {
        Self::List(values.into_iter().map(Cow::Borrowed).collect())
    }
}

impl<'a> From<&[&'a str]> for ParamValue<'a> {
    fn from(values: &[&'a str]) -> Self {
        Self::List(values.iter().copied().map(Cow::Borrowed).collect())
    }
}

/// The parameters of one request.
///
/// A value that is set again replaces the one before, so set them from the weakest source to the
/// strongest: built-ins, the client's parameters, values of the operation's input, constants of the
/// operation. Defaults of the rule set apply to what stays unset.
#[derive(Clone, Debug)]
pub struct Params<'a> {
    rules: &'static RuleSet,
    /// One slot for each parameter; on the heap, because parameters are moved more often than made.
    values: Vec<Option<ParamValue<'a>>>,
}

impl<'a> Params<'a> {
    /// Parameters without values.
    pub fn new(rules: &'static RuleSet) -> Self {
        Self {
            rules,
            values: rules.parameters.iter().map(|_| None).collect(),
        }
    }

    /// The rule set these parameters belong to.
    pub fn rules(&self) -> &'static RuleSet {
        self.rules
    }

    /// Sets the parameter at a position of the rule set.
    ///
    /// # Errors
    /// The position does not exist, or its parameter has another type.
    pub fn set(
        &mut self,
        index: usize,
        value: impl Into<ParamValue<'a>>,
    ) -> Result<(), EndpointError> {
        self.put(index, value.into())
    }

    /// Sets a parameter by its name in the model.
    ///
    /// # Errors
    /// There is no parameter of that name, or it has another type.
    pub fn set_named(
        &mut self,
        name: &str,
        value: impl Into<ParamValue<'a>>,
    ) -> Result<(), EndpointError> {
        let Some(index) = self.rules.index(name) else {
            let name = name.to_owned();
            return Err(EndpointError::UnknownParameter { name });
        };
        self.put(index, value.into())
    }

    /// Sets the parameter that a built-in fills. Rule sets without such a parameter ignore it.
    ///
    /// # Errors
    /// The parameter has another type.
    pub fn set_built_in(
        &mut self,
        built_in: BuiltIn,
        value: impl Into<ParamValue<'a>>,
    ) -> Result<(), EndpointError> {
        match self.rules.built_in(built_in) {
            Some(index) => self.put(index, value.into()),
            None => Ok(()),
        }
    }

    /// Sets every parameter that a built-in fills, where `source` has a value for it: one pass over the
    /// parameters, of which rule sets have up to twenty.
    ///
    /// # Errors
    /// A parameter has another type.
    pub(crate) fn set_built_ins(
        &mut self,
        mut source: impl FnMut(BuiltIn) -> Option<ParamValue<'a>>,
    ) -> Result<(), EndpointError> {
        for (index, parameter) in self.rules.parameters.iter().enumerate() {
            if let Some(value) = parameter.built_in.and_then(&mut source) {
                self.put(index, value)?;
            }
        }
        Ok(())
    }

    /// The value that was set, or the default.
    pub fn get(&self, index: usize) -> Option<ParamValue<'_>> {
        if let Some(value) = self.value(index) {
            return Some(value.clone());
        }
        match self.rules.parameters.get(index)?.default {
            DefaultValue::None => None,
            DefaultValue::Bool(value) => Some(ParamValue::Bool(value)),
            DefaultValue::Str(value) => Some(ParamValue::Str(Cow::Borrowed(value))),
            DefaultValue::List(values) => Some(values.into()),
        }
    }

    fn put(&mut self, index: usize, value: ParamValue<'a>) -> Result<(), EndpointError> {
        let place = (self.rules.parameters.get(index), self.values.get_mut(index));
        let (Some(parameter), Some(slot)) = place else {
            let name = format!("#{index}");
            return Err(EndpointError::UnknownParameter { name });
        };
        if parameter.kind != value.kind() {
            return Err(EndpointError::WrongType {
                name: parameter.name,
                expected: parameter.kind,
            });
        }
        *slot = Some(value);
        Ok(())
    }

    /// What was set, without defaults.
    pub(super) fn value(&self, index: usize) -> Option<&ParamValue<'a>> {
        self.values.get(index)?.as_ref()
    }

    /// The first required parameter that has neither value nor default.
    pub(super) fn check(&self) -> Result<(), EndpointError> {
        for (index, parameter) in self.rules.parameters.iter().enumerate() {
            if parameter.required && !self.has(index, parameter) {
                return Err(EndpointError::MissingParameter {
                    name: parameter.name,
                    built_in: parameter.built_in,
                });
            }
        }
        Ok(())
    }

    fn has(&self, index: usize, parameter: &Parameter) -> bool {
        !matches!(parameter.default, DefaultValue::None) || self.value(index).is_some()
    }
}
