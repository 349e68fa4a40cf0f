//! Structures that are errors.

use super::context::{Import, set};
use super::definition::{Definition, is_true};
use super::node::{ObjectBuilder, text, whole};
use crate::model::traits::ids;
use crate::model::{Node, Object, ShapeId, Traits};

/// The first status of failures that are the service's.
const FIRST_SERVER_STATUS: u64 = 500;

impl Import<'_, '_> {
    /// Adds the traits of an error: whose fault it is, its status, its code, and whether to retry.
    ///
    /// A structure is an error when it says so, or when an operation lists it.
    pub(super) fn error_traits(&mut self, definition: &Definition<'_>, traits: &mut Traits) {
        let (id, fields) = (&definition.id, definition.fields);
        let listed = self.usage.error(definition.name);
        let says = |of: &Object| is_true(of, "exception") || is_true(of, "fault");
        if listed.is_none() && !says(fields) && fields.get("error").is_none() {
            return;
        }
        let details = fields.get("error");
        let details = details.or_else(|| listed?.get("error"));
        let details = details.and_then(|node| {
            self.take(node.expect_object(), id)?;
            Some(node)
        });
        let status = details.and_then(|node| self.status(node, id));
        let is_fault = is_true(fields, "fault") || listed.is_some_and(|of| is_true(of, "fault"));
        let is_sender = details.and_then(|node| node.get("senderFault")?.as_bool());
        let is_server = match is_sender {
            _ if is_fault => true,
            Some(is_sender) => !is_sender,
            None => status.is_some_and(|status| status >= FIRST_SERVER_STATUS),
        };
        let kind = if is_server { "server" } else { "client" };
        set(traits, ids::ERROR, text(kind, definition.span));
        if let (Some(status), Some(node)) = (status, details) {
            set(traits, ids::HTTP_ERROR, whole(status, node.span));
        }
        if let Some(details) = details.and_then(Node::as_object) {
            self.code(details, status, is_server, traits, id);
        }
        self.retryable(fields, traits, id);
    }

    fn status(&mut self, details: &Node, id: &ShapeId) -> Option<u64> {
        let node = details.get("httpStatusCode")?;
        self.take(node.expect_u64(), id)
    }

    /// The code that the service sends instead of the shape's name.
    fn code(
        &mut self,
        details: &Object,
        status: Option<u64>,
        is_server: bool,
        traits: &mut Traits,
        id: &ShapeId,
    ) {
        let Some((code, span)) = self.text(details, "code", id) else {
            return;
        };
        if self.wire.error_codes {
            let usual = if is_server { FIRST_SERVER_STATUS } else { 400 };
            let value = ObjectBuilder::new(span)
                .with("code", text(code, span))
                .with("httpResponseCode", whole(status.unwrap_or(usual), span));
            set(traits, ids::AWS_QUERY_ERROR, value.build());
        } else if code != id.name() {
            let message = format!(
                "only the query protocols have codes of their own: `{code}` is read as an error that \
                 is not modelled"
            );
            self.warn("c2j::lost_error_code", span, message, id);
        }
    }

    fn retryable(&mut self, fields: &Object, traits: &mut Traits, id: &ShapeId) {
        let Some(entry) = fields.entry("retryable") else {
            return;
        };
        let node = &entry.value;
        if self.take(node.expect_object(), id).is_some() {
            let throttling = node.get("throttling");
            let throttling = throttling.filter(|node| node.as_bool() == Some(true));
            let value = ObjectBuilder::new(entry.key_span)
                .with_some("throttling", throttling.cloned())
                .build();
            set(traits, ids::RETRYABLE, value);
        }
    }
}
