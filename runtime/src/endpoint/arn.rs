//! Amazon resource names, taken apart.

use std::borrow::Cow;
use std::ops::Range;

use super::functions::slice;
use super::table::Attr;

/// A valid ARN: `arn:partition:service:region:account:resource`, where region and account may be
/// empty.
#[derive(Clone, Debug)]
pub(super) struct Arn<'a> {
    text: Cow<'a, str>,
    /// Where `service`, `region`, `account` and `resource` begin. `partition` begins at 4.
    starts: [usize; 4],
}

impl<'a> Arn<'a> {
    pub(super) fn parse(text: Cow<'a, str>) -> Option<Self> {
        let rest = text.strip_prefix("arn:")?;
        let mut starts = [0; 4];
        let mut position = text.len() - rest.len();
        for start in &mut starts {
            position += text.get(position..)?.find(':')? + 1;
            *start = position;
        }
        let arn = Self { text, starts };
        let filled = |attr| arn.range(attr).is_some_and(|range| !range.is_empty());
        (filled(Attr::Partition) && filled(Attr::Service) && filled(Attr::ResourceId))
            .then_some(arn)
    }

    /// A part as text. `resourceId` is text only to [`parts`].
    pub(super) fn attr(&self, attr: Attr) -> Option<&str> {
        self.text.get(self.range(attr)?)
    }

    /// The same, borrowing what the ARN borrows.
    pub(super) fn owned_attr(&self, attr: Attr) -> Option<Cow<'a, str>> {
        slice(&self.text, self.range(attr)?)
    }

    fn range(&self, attr: Attr) -> Option<Range<usize>> {
        let [service, region, account, resource] = self.starts;
        Some(match attr {
            Attr::Partition => 4..service - 1,
            Attr::Service => service..region - 1,
            Attr::Region => region..account - 1,
            Attr::AccountId => account..resource - 1,
            Attr::ResourceId => resource..self.text.len(),
            Attr::ResourceIdAt(index) => {
                let part = part(self.text.get(resource..)?, index)?;
                resource + part.start..resource + part.end
            }
            _ => return None,
        })
    }
}

/// One part of a resource: they are separated by `:` or `/`.
pub(super) fn part(resource: &str, index: i32) -> Option<Range<usize>> {
    let ends = || {
        resource
            .bytes()
            .enumerate()
            .filter(|(_, b)| matches!(b, b':' | b'/'))
    };
    let mut before = position(index, || ends().count() + 1)?;
    let mut start = 0;
    for (end, _) in ends() {
        if before == 0 {
            return Some(start..end);
        }
        before -= 1;
        start = end + 1;
    }
    (before == 0).then_some(start..resource.len())
}

/// The position that an index means, which counts from the end if it is negative.
pub(super) fn position(index: i32, len: impl Fn() -> usize) -> Option<usize> {
    match usize::try_from(index) {
        Ok(index) => Some(index),
        Err(_) => len().checked_sub(usize::try_from(index.unsigned_abs()).ok()?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arn(text: &str) -> Option<Arn<'_>> {
        Arn::parse(Cow::Borrowed(text))
    }

    #[test]
    fn takes_arns_apart() {
        let arn = arn("arn:aws:s3:us-west-2:123456789012:accesspoint:a/b").expect("an ARN");
        let attr = |attr| arn.attr(attr);
        assert_eq!(attr(Attr::Partition), Some("aws"));
        assert_eq!(attr(Attr::Service), Some("s3"));
        assert_eq!(attr(Attr::Region), Some("us-west-2"));
        assert_eq!(attr(Attr::AccountId), Some("123456789012"));
        assert_eq!(attr(Attr::ResourceIdAt(0)), Some("accesspoint"));
        assert_eq!(attr(Attr::ResourceIdAt(1)), Some("a"));
        assert_eq!(attr(Attr::ResourceIdAt(2)), Some("b"));
        assert_eq!(attr(Attr::ResourceIdAt(3)), None);
        assert_eq!(attr(Attr::ResourceIdAt(-1)), Some("b"));
        assert_eq!(attr(Attr::ResourceIdAt(-3)), Some("accesspoint"));
        assert_eq!(attr(Attr::ResourceIdAt(-4)), None);
        assert_eq!(attr(Attr::ResourceIdAt(i32::MIN)), None);
        assert_eq!(attr(Attr::Scheme), None);
    }

    #[test]
    fn keeps_empty_parts() {
        let arn = arn("arn:aws:s3:::b:").expect("an ARN");
        assert_eq!(arn.attr(Attr::Region), Some(""));
        assert_eq!(arn.attr(Attr::AccountId), Some(""));
        assert_eq!(arn.attr(Attr::ResourceIdAt(1)), Some(""));
    }

    #[test]
    fn refuses_what_is_no_arn() {
        for bad in [
            "",
            "arn",
            "arn:",
            "arn::::::",
            "arn:aws:s3:::",
            "arn::s3:::b",
            "arn:aws::::b",
            "arn:aws:s3::b",
            "ARN:aws:s3:::b",
            " arn:aws:s3:::b",
            "é:::::x",
        ] {
            assert!(arn(bad).is_none(), "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_refused_or_taken_apart_whole(text in "arn:\\PC{0,8}(:\\PC{0,8}){0,6}", index: i32) {
            if let Some(arn) = arn(&text) {
                let part = |attr| arn.attr(attr).expect("a part");
                let whole = [
                    "arn",
                    part(Attr::Partition),
                    part(Attr::Service),
                    part(Attr::Region),
                    part(Attr::AccountId),
                    part(Attr::ResourceId),
                ]
                .join(":");
                assert_eq!(whole, text);
                let _ = arn.attr(Attr::ResourceIdAt(index));
                assert!(arn.attr(Attr::ResourceIdAt(-1)).is_some());
            }
        }
    }
}
