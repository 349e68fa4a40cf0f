//! The semantic model: shapes, traits, and the closure of a service.
//!
//! A [`Model`] is what every reader produces, whatever the format of its sources. Mixins are resolved,
//! `apply` statements are applied, and Smithy 1.0 models are brought to 2.0. Every part knows its place.

mod ast;
pub mod closure;
mod id;
pub(crate) mod instant;
mod node;
pub mod prelude;
pub mod recursion;
mod shape;
pub mod traits;

pub use ast::to_ast;
pub use id::{InvalidShapeId, ShapeId, is_identifier, is_namespace};
pub use node::{Entry, Node, NodeError, NodeValue, Number, Object};
pub use shape::{Member, Operation, Resource, Service, Shape, ShapeKind, ShapeRef};
pub use traits::{Trait, TraitValue, Traits};

use crate::diagnostics::SourceMap;
use indexmap::{IndexMap, IndexSet};
use std::sync::Arc;

/// A whole model: the shapes and the metadata of all its sources.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// Shapes in the order of the sources. The prelude is not among them; see [`Model::shape`].
    pub shapes: IndexMap<ShapeId, Shape>,
    /// Metadata by key.
    pub metadata: IndexMap<Arc<str>, Node>,
    /// Services that come from botocore's descriptions. Their URIs lack the query parameters by which
    /// Smithy's models tell operations apart.
    pub imported: IndexSet<ShapeId>,
    /// The texts that spans point into.
    pub sources: SourceMap,
}

impl Model {
    /// A model without shapes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A shape by id, from the model or from the prelude. `None` for ids of members.
    #[must_use]
    pub fn shape(&self, id: &ShapeId) -> Option<&Shape> {
        self.shapes.get(id).or_else(|| prelude::shape(id))
    }

    /// A shape by the text of its id, such as `com.example#City`.
    #[must_use]
    pub fn shape_named(&self, id: &str) -> Option<&Shape> {
        self.shapes.get(id).or_else(|| prelude::shapes().get(id))
    }

    /// A member by its id.
    #[must_use]
    pub fn member(&self, id: &ShapeId) -> Option<&Member> {
        self.shapes.get(id.root_str())?.member(id.member()?)
    }

    /// The shape that a member targets.
    #[must_use]
    pub fn target(&self, member: &Member) -> Option<&Shape> {
        self.shape(&member.target)
    }

    /// The traits of a shape, or of a member when the id names one.
    #[must_use]
    pub fn traits(&self, id: &ShapeId) -> Option<&Traits> {
        match id.member() {
            None => self.shape(id).map(|shape| &shape.traits),
            Some(_) => self.member(id).map(|member| &member.traits),
        }
    }

    /// All services, in model order.
    pub fn services(&self) -> impl Iterator<Item = (&Shape, &Service)> {
        let with_data = |shape| Shape::as_service(shape).map(|service| (shape, service));
        self.shapes.values().filter_map(with_data)
    }

    /// The value of a trait of a member: its own, else that of the shape it targets.
    ///
    /// This is the rule for traits that a member may refine, such as `timestampFormat`, `documentation`,
    /// `length`, `range`, `pattern`, `sensitive` and `mediaType`. It does not hold for `xmlName`,
    /// `required`, `default` and other traits of the member alone.
    #[must_use]
    pub fn member_trait<'a>(&'a self, member: &'a Member, id: &str) -> Option<&'a Node> {
        member
            .traits
            .get(id)
            .or_else(|| self.target(member)?.traits.get(id))
    }

    /// As [`Model::member_trait`], read into its type.
    #[must_use]
    pub fn member_read<'a, T: TraitValue<'a>>(&'a self, member: &'a Member) -> Option<T> {
        T::read(self.member_trait(member, T::ID)?).ok()
    }
}
