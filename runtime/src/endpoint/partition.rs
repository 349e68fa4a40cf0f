//! Partitions: groups of regions that share a DNS suffix, and how a region finds its own.

use std::borrow::Cow;
use std::fmt;

use super::partition_table::AWS;

/// The partition whose facts hold for a region that no partition claims.
const FALLBACK: &str = "aws";

/// The partitions that `aws.partition` knows.
///
/// [`PartitionTable::default`] is the table this crate was released with. A newer one can be read
/// from the `partitions.json` format.
#[derive(Clone, Debug)]
pub struct PartitionTable {
    partitions: Cow<'static, [Partition]>,
}

impl Default for PartitionTable {
    fn default() -> Self {
        Self {
            partitions: Cow::Borrowed(&AWS),
        }
    }
}

impl PartitionTable {
    /// A table of these partitions, the earlier ones asked first.
    pub fn new(partitions: Vec<Partition>) -> Self {
        Self {
            partitions: Cow::Owned(partitions),
        }
    }

    /// The partition of a region: the one that lists it, else the first whose pattern it fits, else
    /// the one named `aws`.
    pub fn find(&self, region: &str) -> Option<&Partition> {
        let all = self.partitions.iter();
        all.clone()
            .find(|p| p.regions.any(|r| r == region))
            .or_else(|| all.clone().find(|p| p.pattern.matches(region)))
            .or_else(|| all.clone().find(|p| p.id == FALLBACK))
    }
}

/// One partition.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Partition {
    /// `aws`, `aws-cn`, …
    pub id: Cow<'static, str>,
    /// Which further regions belong to it.
    pub pattern: RegionPattern,
    /// The suffix of host names.
    pub dns_suffix: Cow<'static, str>,
    /// The suffix of host names that also have IPv6 addresses.
    pub dual_stack_dns_suffix: Cow<'static, str>,
    /// The region that global services are signed for.
    pub implicit_global_region: Cow<'static, str>,
    /// Whether it has FIPS endpoints.
    pub supports_fips: bool,
    /// Whether it has dual-stack endpoints.
    pub supports_dual_stack: bool,
    /// Looked through one by one: most of them differ in length, which is quicker than a search by order.
    pub(super) regions: Words,
}

impl Partition {
    /// A partition with the regions it lists and the pattern of those it does not; the other facts
    /// are empty or `false`.
    pub fn new(id: impl Into<String>, pattern: RegionPattern, regions: Vec<String>) -> Self {
        Self {
            id: Cow::Owned(id.into()),
            pattern,
            dns_suffix: Cow::Borrowed(""),
            dual_stack_dns_suffix: Cow::Borrowed(""),
            implicit_global_region: Cow::Borrowed(""),
            supports_fips: false,
            supports_dual_stack: false,
            regions: Words::Owned(regions),
        }
    }
}

/// Words from a static table or read at run time.
#[derive(Clone, Debug)]
pub(super) enum Words {
    Static(&'static [&'static str]),
    Owned(Vec<String>),
}

impl Words {
    fn any(&self, test: impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Static(words) => words.iter().any(|w| test(w)),
            Self::Owned(words) => words.iter().any(|w| test(w)),
        }
    }
}

/// The names a partition's regions have: one of some prefixes, a word, `-` and a number.
///
/// That is the one form of the regular expressions in `partitions.json`:
/// `^(us|eu)\-\w+\-\d+$` has the prefixes `us-` and `eu-`.
#[derive(Clone, Debug)]
pub struct RegionPattern {
    pub(super) prefixes: Words,
}

/// How many prefixes a pattern may have once its alternatives are written out.
const MAX_PREFIXES: usize = 256;

impl RegionPattern {
    /// Reads a pattern from its regular expression.
    ///
    /// # Errors
    /// The expression is not of the form described above.
    pub fn parse(regex: &str) -> Result<Self, RegionPatternError> {
        let prefixes = regex
            .strip_prefix('^')
            .and_then(|rest| rest.strip_suffix(r"\w+\-\d+$"))
            .and_then(expand)
            .ok_or_else(|| RegionPatternError(regex.to_owned()))?;
        Ok(Self {
            prefixes: Words::Owned(prefixes),
        })
    }

    fn matches(&self, region: &str) -> bool {
        self.prefixes.any(|prefix| {
            region
                .strip_prefix(prefix)
                .and_then(|rest| rest.split_once('-'))
                .is_some_and(|(word, number)| {
                    full(word, |b| b.is_ascii_alphanumeric() || b == b'_')
                        && full(number, |b| b.is_ascii_digit())
                })
        })
    }
}

/// Whether a text has bytes, and only such bytes.
fn full(text: &str, test: impl Fn(u8) -> bool) -> bool {
    !text.is_empty() && text.bytes().all(test)
}

/// Writes out the alternatives of literals and groups such as `(us|eu)`.
fn expand(mut rest: &str) -> Option<Vec<String>> {
    let mut prefixes = vec![String::new()];
    while !rest.is_empty() {
        if let Some(group) = rest.strip_prefix('(') {
            let (inside, after) = group.split_once(')')?;
            let words = inside.split('|').map(literal).collect::<Option<Vec<_>>>()?;
            if prefixes.len() * words.len() > MAX_PREFIXES {
                return None;
            }
            prefixes = prefixes
                .iter()
                .flat_map(|prefix| words.iter().map(move |word| format!("{prefix}{word}")))
                .collect();
            rest = after;
        } else {
            let (text, after) = rest.split_at(rest.find('(').unwrap_or(rest.len()));
            let word = literal(text)?;
            prefixes.iter_mut().for_each(|p| p.push_str(&word));
            rest = after;
        }
    }
    Some(prefixes)
}

/// A text without operators, its escaped hyphens read.
fn literal(text: &str) -> Option<String> {
    let plain = text.replace(r"\-", "-");
    full(&plain, |b| {
        b.is_ascii_alphanumeric() || b == b'_' || b == b'-'
    })
    .then_some(plain)
}

/// A region pattern of a form that this crate does not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionPatternError(String);

impl fmt::Display for RegionPatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            r"region pattern `{}` is not of the form `^(us|eu)\-\w+\-\d+$`",
            self.0
        )
    }
}

impl std::error::Error for RegionPatternError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(region: &str) -> String {
        let table = PartitionTable::default();
        table.find(region).expect("a partition").id.to_string()
    }

    #[test]
    fn finds_listed_regions_then_patterns_then_the_fallback() {
        assert_eq!(id("us-east-1"), "aws");
        assert_eq!(id("aws-cn-global"), "aws-cn");
        assert_eq!(id("us-gov-west-1"), "aws-us-gov");
        assert_eq!(id("eu-nowhere-12"), "aws");
        assert_eq!(id("cn-nowhere-1"), "aws-cn");
        assert_eq!(id("us-isof-nowhere-3"), "aws-iso-f");
        assert_eq!(id("eusc-de-nowhere-3"), "aws-eusc");
        assert_eq!(id("eusc-fr-nowhere-3"), "aws");
        assert_eq!(id(""), "aws");
        assert_eq!(id("mars"), "aws");
    }

    #[test]
    fn partitions_list_the_region_of_their_global_services() {
        for partition in AWS.iter() {
            let Words::Static(regions) = partition.regions else {
                panic!("static")
            };
            assert!(regions.contains(&&*partition.implicit_global_region));
        }
    }

    #[test]
    fn a_listed_region_wins_over_the_pattern_of_an_earlier_partition() {
        let wide = RegionPattern::parse(r"^(a|b)\-\w+\-\d+$").expect("a pattern");
        let table = PartitionTable::new(vec![
            Partition::new("first", wide.clone(), vec![]),
            Partition::new("second", wide, vec!["b-x-2".into(), "b-x-1".into()]),
        ]);
        let id = |region| table.find(region).map(|p| p.id.to_string());
        assert_eq!(id("b-x-1").as_deref(), Some("second"));
        assert_eq!(id("b-x-3").as_deref(), Some("first"));
        assert_eq!(id("c-x-3"), None);
    }

    #[test]
    fn patterns_match_whole_names_only() {
        let pattern = RegionPattern::parse(r"^(us|eu)\-x(1|2)\-\w+\-\d+$").expect("a pattern");
        for good in ["us-x1-east-1", "eu-x2-a_9-007"] {
            assert!(pattern.matches(good), "{good}");
        }
        for bad in [
            "us-x3-east-1",
            "us-x1-east",
            "us-x1--1",
            "us-x1-east-",
            "us-x1-east-1a",
            "us-x1-e-t-1",
            " us-x1-east-1",
            "us-x1-é-1",
            "us-x1-east-1\n",
        ] {
            assert!(!pattern.matches(bad), "{bad}");
        }
    }

    #[test]
    fn refuses_other_regular_expressions() {
        for bad in [
            "",
            "^$",
            r"us\-\w+\-\d+$",
            r"^us\-\w+\-\d+",
            r"^u.\-\w+\-\d+$",
            r"^(us\-\w+\-\d+$",
            r"^((a)|b)\-\w+\-\d+$",
            r"^us*\-\w+\-\d+$",
            r"^(|a)\-\w+\-\d+$",
            r"^[ab]\-\w+\-\d+$",
        ] {
            assert!(RegionPattern::parse(bad).is_err(), "{bad}");
        }
        let many = format!(r"^{}\-\w+\-\d+$", "(a|b|c|d|e|f|g|h)".repeat(40));
        assert!(RegionPattern::parse(&many).is_err());
    }
}
