//! Traits of shapes and members, and typed access to those that the generator knows.
//!
//! A trait is kept as the node that was written. Getters read it on demand and answer `None` when it is
//! absent or malformed; [`check::check`] says once per model which ones are malformed, and where.

mod auth;
mod aws;
mod behavior;
pub mod check;
mod constraint;
mod documentation;
mod endpoint;
pub mod handling;
mod http;
pub mod ids;
mod refinement;
mod resource;
mod serialization;
mod streaming;
mod testing;
mod uri;

pub use auth::{ApiKeyLocation, HttpApiKeyAuth, SigV4, SigV4a};
pub use aws::{
    Arn, ArnReference, AwsQueryError, AwsService, DiscoveredEndpoint, EndpointDiscovery,
    HttpChecksum, ProtocolHttp,
};
pub use behavior::{Paginated, RequestCompression, Retryable};
pub use constraint::{Length, Range};
pub use documentation::{Deprecated, Example, ExampleError};
pub use endpoint::{ContextParam, NamedNode};
pub use http::Http;
pub use refinement::{EnumDefinition, ErrorKind};
pub use resource::Reference;
pub use serialization::{TimestampFormat, XmlNamespace};
pub use testing::{EventStreamTest, EventTest, HttpRequestTest, HttpResponseTest, HttpTest};
pub use uri::{Segment, UriTemplate};

use super::{Node, NodeError, ShapeId};
use crate::diagnostics::Span;
use indexmap::IndexMap;

/// A trait applied to a shape or member.
#[derive(Clone, Debug)]
pub struct Trait {
    /// Its value.
    pub value: Node,
    /// Where it is applied: its name.
    pub span: Span,
}

/// Traits are equal when their values are.
impl PartialEq for Trait {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// A trait value with a type.
pub trait TraitValue<'a>: Sized {
    /// Id of the trait.
    const ID: &'static str;

    /// Reads the value.
    ///
    /// # Errors
    /// When the node is not what the trait's definition asks for.
    fn read(value: &'a Node) -> Result<Self, NodeError>;
}

/// The traits of one shape or member, in model order, each once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traits {
    map: IndexMap<ShapeId, Trait>,
}

impl Traits {
    /// Whether a trait is applied, whatever its value.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.map.contains_key(id)
    }

    /// The value of a trait.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Node> {
        self.map.get(id).map(|found| &found.value)
    }

    /// A trait with its place.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&Trait> {
        self.map.get(id)
    }

    /// Where a trait is applied; [`Span::NONE`] when it is absent.
    #[must_use]
    pub fn span(&self, id: &str) -> Span {
        self.map.get(id).map_or(Span::NONE, |found| found.span)
    }

    /// A trait read into its type; `None` when it is absent or malformed.
    #[must_use]
    pub fn read<'a, T: TraitValue<'a>>(&'a self) -> Option<T> {
        T::read(self.get(T::ID)?).ok()
    }

    /// The text of a trait whose value is a string.
    #[must_use]
    pub fn string(&self, id: &str) -> Option<&str> {
        self.get(id)?.as_str()
    }

    /// All traits in model order.
    pub fn iter(&self) -> impl Iterator<Item = (&ShapeId, &Trait)> {
        self.map.iter()
    }

    /// Number of traits.
    #[must_use]
    pub fn len(&self) -> usize {
        self.map.len()
    }

    /// Whether there are no traits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// Adds a trait or replaces its value; returns the one that was there.
    pub fn insert(&mut self, id: ShapeId, value: Trait) -> Option<Trait> {
        self.map.insert(id, value)
    }

    /// Removes a trait; the order of the others stays.
    pub fn remove(&mut self, id: &str) -> Option<Trait> {
        self.map.shift_remove(id)
    }

    /// Adds traits; they replace those that are there.
    pub fn refine(&mut self, top: Self) {
        self.map.extend(top.map);
    }

    /// No traits yet, with room for some.
    pub(crate) fn with_capacity(count: usize) -> Self {
        Self {
            map: IndexMap::with_capacity(count),
        }
    }

    /// Adds a trait whose id is a constant of [`ids`].
    pub(crate) fn insert_known(&mut self, id: &str, value: Node) {
        if let Ok(id) = ShapeId::parse(id) {
            let span = value.span;
            self.insert(id, Trait { value, span });
        }
    }

    /// A trait whose value may be changed in place.
    pub fn get_mut(&mut self, id: &ShapeId) -> Option<&mut Trait> {
        self.map.get_mut(id)
    }
}

impl IntoIterator for Traits {
    type Item = (ShapeId, Trait);
    type IntoIter = indexmap::map::IntoIter<ShapeId, Trait>;

    fn into_iter(self) -> Self::IntoIter {
        self.map.into_iter()
    }
}

impl FromIterator<(ShapeId, Trait)> for Traits {
    fn from_iter<T: IntoIterator<Item = (ShapeId, Trait)>>(iter: T) -> Self {
        Self {
            map: iter.into_iter().collect(),
        }
    }
}

/// Reads every element of an array.
fn each<'a, T>(
    node: &'a Node,
    read: impl Fn(&'a Node) -> Result<T, NodeError>,
) -> Result<Vec<T>, NodeError> {
    node.expect_array()?.iter().map(read).collect()
}

/// Reads an absolute shape id.
fn shape_id(node: &Node) -> Result<ShapeId, NodeError> {
    let text = node.expect_str()?;
    ShapeId::parse(text).map_err(|error| NodeError::new(node.span, error.to_string()))
}
