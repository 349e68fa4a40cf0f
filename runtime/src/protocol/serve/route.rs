//! Which operation a request calls, by its path and query, or by its name; and what path and query hold.

use super::Incoming;
use crate::encode::decode;
use crate::operation::{Operation, Segment};
use crate::protocol::http_binding::BodyCodec;
use crate::protocol::http_binding::server::read_request;
use crate::schema::Trait;
use crate::serde::{ReadError, Structure};

/// The operation of this name.
pub(super) fn by_name(operations: &[&'static Operation], name: &str) -> Option<&'static Operation> {
    operations.iter().copied().find(|op| op.name == name)
}

/// The operation whose URI pattern fits best: text counts more than a label, a label more than a
/// greedy one, from the left; then the number of parameters that the pattern names.
pub(super) fn by_path(
    operations: &[&'static Operation],
    request: &Incoming<'_>,
) -> Option<&'static Operation> {
    let fits = |op: &&'static Operation| {
        let Bound { rank, .. } = bind(op, request)?;
        let named = pairs(op.http.query);
        let found = pairs(request.query);
        let all = named.iter().all(|pair| found.contains(pair));
        all.then_some((rank, named.len()))
    };
    let fitting = operations.iter().filter_map(|op| Some((fits(op)?, *op)));
    let best = fitting.max_by(|(a, _), (b, _)| a.cmp(b));
    best.map(|(_, operation)| operation)
}

/// A path that fits a pattern.
struct Bound {
    /// The values of labels, decoded, by the index of the member.
    labels: Vec<(usize, String)>,
    rank: Vec<u8>,
}

/// Fits the path of a request to the pattern of an operation.
fn bind(operation: &'static Operation, request: &Incoming<'_>) -> Option<Bound> {
    if !request.method.eq_ignore_ascii_case(operation.http.method) {
        return None;
    }
    let before = outside(operation);
    let pattern: Vec<Segment> = before.iter().chain(operation.http.path).copied().collect();
    let path = request.path.strip_prefix('/').unwrap_or(request.path);
    let mut segments: Vec<&str> = path.split('/').collect();
    let slash_is_spare = operation.http.path.is_empty() && segments.len() == pattern.len() + 1;
    if slash_is_spare && segments.last() == Some(&"") {
        segments.pop();
    }
    let greedy = |segment: &Segment| matches!(segment, Segment::Greedy(_));
    let mut bound = Bound {
        labels: Vec::new(),
        rank: Vec::new(),
    };
    let Some(at) = pattern.iter().position(greedy) else {
        if pattern.len() != segments.len() {
            return None;
        }
        bound.all(&pattern, &segments)?;
        return Some(bound);
    };
    let after = pattern.len().checked_sub(at + 1)?;
    let end = segments.len().checked_sub(after).filter(|end| *end > at)?;
    bound.all(pattern.get(..at)?, segments.get(..at)?)?;
    bound.one(*pattern.get(at)?, &segments.get(at..end)?.join("/"))?;
    bound.all(pattern.get(at + 1..)?, segments.get(end..)?)?;
    Some(bound)
}

impl Bound {
    fn all(&mut self, pattern: &[Segment], segments: &[&str]) -> Option<()> {
        let mut both = pattern.iter().zip(segments);
        both.try_for_each(|(segment, text)| self.one(*segment, text))
    }

    fn one(&mut self, segment: Segment, text: &str) -> Option<()> {
        let decoded = decode(text, false);
        let (index, rank) = match segment {
            Segment::Literal(literal) => {
                self.rank.push(2);
                return (literal == text || literal == decoded).then_some(());
            }
            Segment::Label(index) => (index, 1),
            Segment::Greedy(index) => (index, 0),
        };
        self.rank.push(rank);
        self.labels.push((index, decoded));
        (!text.is_empty()).then_some(())
    }
}

/// Reads the input of a request that is bound to HTTP.
pub(super) fn read_bound(
    operation: &'static Operation,
    request: &Incoming<'_>,
    input: &mut dyn Structure,
    codec: &dyn BodyCodec,
) -> Result<(), ReadError> {
    let labels = bind(operation, request).map_or_else(Vec::new, |bound| bound.labels);
    read_request(
        operation,
        request,
        &labels,
        &pairs(request.query),
        input,
        codec,
    )
}

/// Labels that the pattern does not name come first: it is the endpoint that they are a part of, as
/// the bucket of S3.
fn outside(operation: &'static Operation) -> Vec<Segment> {
    let named = |index: usize| {
        let mut path = operation.http.path.iter();
        path.any(|segment| matches!(segment, Segment::Label(i) | Segment::Greedy(i) if *i == index))
    };
    let members = operation.input.members().iter().enumerate();
    members
        .filter(|(index, member)| member.has(&Trait::HttpLabel) && !named(*index))
        .map(|(index, _)| Segment::Label(index))
        .collect()
}

/// The parameters of a query, decoded.
fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(key, true), decode(value, true))
        })
        .collect()
}
