//! The values that expressions have.

use std::borrow::Cow;

use super::arn::{Arn, part, position};
use super::functions::slice;
use super::params::ParamValue;
use super::partition::Partition;
use super::table::Attr;
use super::url::Url;

/// A value. It borrows from the parameters, the partitions and the rule set where it can.
#[derive(Clone, Debug)]
pub(super) enum Value<'a> {
    Bool(bool),
    Str(Cow<'a, str>),
    List(List<'a>),
    Partition(&'a Partition),
    Url(Url<'a>),
    Arn(Arn<'a>),
}

/// A list of strings. Those that come from one string stay one string.
#[derive(Clone, Debug)]
pub(super) enum List<'a> {
    /// A parameter.
    Values(&'a [Cow<'a, str>]),
    /// The default of a parameter.
    Static(&'static [&'static str]),
    /// The `resourceId` of an ARN.
    Resource(Cow<'a, str>),
    /// What `split` gives.
    Split(Box<Split<'a>>),
}

/// A string to be split at a delimiter, into `limit` parts at most; zero is no limit.
#[derive(Clone, Debug)]
pub(super) struct Split<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) delimiter: Cow<'a, str>,
    pub(super) limit: u32,
}

impl<'a> Value<'a> {
    /// The value of a parameter.
    pub(super) fn of(param: &'a ParamValue<'a>) -> Self {
        match param {
            ParamValue::Bool(value) => Self::Bool(*value),
            ParamValue::Str(text) => Self::Str(Cow::Borrowed(text)),
            ParamValue::List(values) => Self::List(List::Values(values)),
        }
    }

    pub(super) fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub(super) fn into_text(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Str(text) => Some(text),
            _ => None,
        }
    }

    /// What `getAttr` finds, borrowing what the value borrows.
    pub(super) fn attr(&self, attr: Attr) -> Option<Value<'a>> {
        match self {
            Self::Partition(partition) => partition_attr(partition, attr),
            Self::Url(url) if attr == Attr::IsIp => Some(Self::Bool(url.is_ip())),
            Self::Url(url) => url.owned_attr(attr).map(Self::Str),
            Self::Arn(arn) if attr == Attr::ResourceId => {
                let resource = arn.owned_attr(attr)?;
                Some(Self::List(List::Resource(resource)))
            }
            Self::Arn(arn) => arn.owned_attr(attr).map(Self::Str),
            Self::List(list) => match attr {
                Attr::Index(index) => list.at(index).map(Self::Str),
                _ => None,
            },
            Self::Bool(_) | Self::Str(_) => None,
        }
    }

    /// The same for a string, borrowing from the value, so that nothing is copied.
    pub(super) fn attr_text(&self, attr: Attr) -> Option<Cow<'_, str>> {
        match self {
            Self::Partition(partition) => partition_text(partition, attr).map(Cow::Borrowed),
            Self::Url(url) => url.attr(attr),
            Self::Arn(arn) if attr != Attr::ResourceId => arn.attr(attr).map(Cow::Borrowed),
            _ => self.attr(attr)?.into_text(),
        }
    }
}

fn partition_attr<'a>(partition: &'a Partition, attr: Attr) -> Option<Value<'a>> {
    Some(match attr {
        Attr::SupportsFips => Value::Bool(partition.supports_fips),
        Attr::SupportsDualStack => Value::Bool(partition.supports_dual_stack),
        _ => Value::Str(Cow::Borrowed(partition_text(partition, attr)?)),
    })
}

fn partition_text(partition: &Partition, attr: Attr) -> Option<&str> {
    Some(match attr {
        Attr::Name => &partition.id,
        Attr::DnsSuffix => &partition.dns_suffix,
        Attr::DualStackDnsSuffix => &partition.dual_stack_dns_suffix,
        Attr::ImplicitGlobalRegion => &partition.implicit_global_region,
        _ => return None,
    })
}

impl<'a> List<'a> {
    /// One value; a negative index counts from the end.
    fn at(&self, index: i32) -> Option<Cow<'a, str>> {
        match self {
            Self::Values(values) => {
                let value = values.get(position(index, || values.len())?)?;
                Some(Cow::Borrowed(value))
            }
            Self::Static(values) => {
                let value = values.get(position(index, || values.len())?)?;
                Some(Cow::Borrowed(*value))
            }
            Self::Resource(resource) => slice(resource, part(resource, index)?),
            Self::Split(split) => split.at(index),
        }
    }
}

impl<'a> Split<'a> {
    fn at(&self, index: i32) -> Option<Cow<'a, str>> {
        let index = position(index, || self.parts().count())?;
        let part = self.parts().nth(index)?;
        let start = self
            .parts()
            .take(index)
            .map(|p| p.len() + self.delimiter.len())
            .sum();
        slice(&self.text, start..start + part.len())
    }

    fn parts(&self) -> impl Iterator<Item = &str> {
        let limit = match self.limit {
            0 => usize::MAX,
            limit => usize::try_from(limit).unwrap_or(usize::MAX),
        };
        self.text.splitn(limit, self.delimiter.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str, delimiter: &str, limit: u32) -> Vec<String> {
        let split = Split {
            text: Cow::Owned(text.to_owned()),
            delimiter: Cow::Borrowed(delimiter),
            limit,
        };
        let parts: Vec<_> = (0..)
            .map_while(|i| split.at(i))
            .map(Cow::into_owned)
            .collect();
        let back: Vec<_> = (1..)
            .map_while(|i| split.at(-i))
            .map(Cow::into_owned)
            .collect();
        assert!(parts.iter().eq(back.iter().rev()), "{parts:?} {back:?}");
        parts
    }

    #[test]
    fn splits_from_both_ends() {
        assert_eq!(split("a--b--c", "--", 0), ["a", "b", "c"]);
        assert_eq!(split("a--b--c", "--", 1), ["a--b--c"]);
        assert_eq!(split("a--b--c", "--", 2), ["a", "b--c"]);
        assert_eq!(split("aaa", "aa", 0), ["", "a"]);
        assert_eq!(split("", "--", 0), [""]);
        assert_eq!(split("--", "--", 0), ["", ""]);
        assert_eq!(split("éxé", "x", 9), ["é", "é"]);
    }

    #[test]
    fn attributes_of_another_kind_are_missing() {
        assert!(Value::Bool(true).attr(Attr::Name).is_none());
        assert!(
            Value::Str(Cow::Borrowed("x"))
                .attr_text(Attr::Scheme)
                .is_none()
        );
        let list = Value::List(List::Values(&[Cow::Borrowed("x")]));
        assert!(list.attr(Attr::Region).is_none());
        assert!(list.attr(Attr::Index(1)).is_none());
        assert!(list.attr(Attr::Index(-2)).is_none());
        assert_eq!(list.attr_text(Attr::Index(-1)).as_deref(), Some("x"));
    }
}
